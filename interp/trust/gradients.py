"""Gradients of the logits: at one image, and averaged over the line to it from a black one."""

import numpy as np

from interp.maps.composition import titled
from interp.pixels import flatten
from interp.trust.ledger import Ledger, magnitude_carried, one_input
from interp.trust.path import Line

_COMPLETE = 1e-9
_PANELS = tuple(2**power for power in range(1, 9))
_NODES = 16


def gradient(net, image):
    """Gradient of every logit with respect to the network's inputs, (784, n) float64."""
    return _line(net, image)[0].mean_gradient(np.ones(1), np.ones(1))


def gradient_times_input(net, image):
    """The gradient times the ink, that is, the input minus a black image's: (784, n) float64.

    For piecewise-linear networks these are the contributions of `ledger(net, image)`.
    """
    line, ink = _line(net, image)
    return ink[:, None] * line.mean_gradient(np.ones(1), np.ones(1))


def integrated_gradients(net, image):
    """What each pixel adds to each logit on the way from a black image: a Ledger, float64.

    Contributions: ink times the gradient's mean over the straight line of inputs from the black
    image's (Sundararajan, Taly and Yan 2017); the rest: the black image's logits. For
    piecewise-linear networks the mean is exact, from kink to kink; with one hidden layer of any
    other kind it is a closed form; beyond, Gauss-Legendre quadrature, refined until the sum
    misses the logits by less than 1e-9 of the largest, or has 4,096 points. The note says which,
    `gap` what the sum misses. Raises ValueError where `image` is not one image.
    """
    line, ink = _line(net, image)
    black, logits = line.preactivations(np.array([0.0, 1.0]))[-1]
    missing = np.zeros_like(logits)
    if net.is_piecewise_linear:
        times = line.kinks()
        mean = line.mean_gradient((times[1:] + times[:-1]) / 2, np.diff(times))
        note = f"Exact, from kink to kink on the way from black ({len(times) - 2} of them)."
    elif len(net.layers) == 2:
        mean, note = line.closed_form(), "Exact: closed form for one hidden layer."
    else:
        mean, missing, points = _by_quadrature(line, ink, logits - black)
        note = f"By quadrature with {points:,} points: complete to {missing.max():.0e}."
    return Ledger(
        ink[:, None] * mean,
        black,
        logits,
        tolerance=missing + _rounding(line.net, ink),
        image=flatten(image, net.sizes[0]),
        title=titled("integrated gradients", net),
        note=note,
    )


def _line(net, image):
    """The Line from the black image's input to this one's, and the difference of the two."""
    net = net.astype(np.float64)
    inputs, blank = one_input(net, image), net.pixels.blank(net.sizes[0], np.float64)
    return Line(net, blank, inputs), inputs - blank


def _by_quadrature(line, ink, change):
    """The gradient's mean (784, n), what it misses of each logit's change (n,), and its points."""
    nodes, weights = np.polynomial.legendre.leggauss(_NODES)
    wanted = _COMPLETE * max(1, abs(change).max())
    for panels in _PANELS:
        times = (np.arange(panels)[:, None] + (nodes + 1) / 2).ravel() / panels
        mean = line.mean_gradient(times, np.tile(weights, panels) / (2 * panels))
        missing = abs(ink @ mean - change)
        if missing.max() < wanted:
            break
    return mean, missing, len(times)


def _rounding(net, ink):
    """(n,): what rounding may add up to in float64, with every gate open."""
    magnitude = abs(ink) + abs(net.pixels.blank(len(ink), np.float64))
    return 1e-13 * magnitude_carried(net, magnitude, [(1, 1)] * (len(net.layers) - 1))
