"""Gradients of the logits at an image and on the way to it, and how far those at it hold."""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from interp import layers
from interp.layers import Array
from interp.maps.affine import titled
from interp.maps.averages import summed_backward
from interp.network import Network, linearize
from interp.pixels import flatten
from interp.trust.ledger import Ledger, ledger, one_input, rounding

_BATCH = 500
_COMPLETE = 1e-9
_PANELS = tuple(2**power for power in range(1, 9))
_NODES = 16


def gradient(net: Network, image: npt.ArrayLike) -> Array:
    """Gradient of every logit with respect to the network's inputs, (784, n) float64."""
    return net.astype(np.float64).linearize(image)[0]


def gradient_times_input(net: Network, image: npt.ArrayLike) -> Array:
    """The gradient times the ink, that is, the input minus a black image's: (784, n) float64.

    These are the contributions of `ledger(net, image)`.
    """
    return ledger(net, image).contributions


def integrated_gradients(net: Network, image: npt.ArrayLike) -> Ledger:
    """What each pixel adds to each logit on the way from a black image: a Ledger, float64.

    Contributions: ink times the gradient's mean over the straight line of inputs from the black
    image's (Sundararajan, Taly and Yan 2017); the base: the black image's logits. For
    piecewise-linear networks the mean is exact, from breakpoint to breakpoint; with one hidden
    layer of any other kind it is a closed form; beyond, Gauss-Legendre quadrature, refined until
    the sum misses the logits by less than 1e-9 of the largest, or has 4,096 points. The note says
    which, `completeness_error` what the sum misses. Raises ValueError where `image` is not one, and
    for an activation that jumps, as a ReLU with a threshold does.
    """
    for layer in net.layers[:-1]:
        if not layer.activation.is_continuous:
            raise ValueError(
                f"net: {layer} jumps at {(layer.breakpoints or [None])[0]}, and gradients miss "
                "what it gains there; continuous activations are accepted. trust.ledger is exact "
                "for this one"
            )
    line, ink = _line(net, image)
    black, logits = line.preactivations(np.array([0.0, 1.0]))[-1]
    missing = np.zeros_like(logits)
    if net.is_piecewise_linear and all(x.breakpoints is not None for x in net.layers[:-1]):
        times = line.breakpoints()
        mean = line.mean_gradient((times[1:] + times[:-1]) / 2, np.diff(times))
        note = f"Exact: slopes change {len(times) - 2} times on the way from black."
    elif len(net.layers) == 2 and net.layers[0].breakpoints is not None:
        mean, note = line.closed_form(), "Exact: closed form for one hidden layer."
    else:
        mean, missing, points = _by_quadrature(line, ink, logits - black)
        note = f"By quadrature with {points:,} points: complete to {missing.max():.0e}."
    contributions = ink[:, None] * mean
    return Ledger(
        contributions,
        black,
        logits,
        tolerance=missing + rounding(contributions, black),
        image=flatten(image, net.input_shape),
        title=titled("integrated gradients", net),
        note=note,
        input_shape=net.input_shape,
    )


def gate_distance(net: Network, image: npt.ArrayLike) -> float:
    """Distance from one image to the nearest input where any hidden unit's gate differs.

    Euclidean, in the units of the network's inputs (`net.inputs`), over all inputs, images or
    not; worked out in float64. `maps.local_map` holds as far as this and no further. Infinite
    where no hidden unit has a gate.

    It is exact. As long as the gates are those at the image, every pre-activation z_j is affine
    in the input, so each limit z_j = b, with b a breakpoint of its activation, is a hyperplane at
    |z_j - b| / |gradient of z_j|. Take
    the least of these distances, d. Within d of the image no unit of the first layer passes its
    hyperplane, hence those of the second are still affine there and pass none, and so on up: no
    gate differs. Just beyond the foot on the nearest hyperplane, one does. Units without a
    gradient never change. (The region of one set of gates is a convex polytope, and d the radius
    of the largest ball around the image in it.)

    Raises ValueError for smooth networks, which have no gates, and where `image` is not one image.
    """
    for layer in net.layers[:-1]:
        if not layer.is_straight:
            raise ValueError(
                f"net: {layer} is curved and has no gates; hidden layers of straight pieces, such "
                "as relu and leaky_relu, are accepted"
            )
        if layer.breakpoints is None:
            raise ValueError(f"net: {layer} switches by several units at once, at no fixed limit")
    net = net.astype(np.float64)
    one_input(net, image)
    nearest = np.inf
    jacobian = layers.weights(net.layers[0]).T  # (784, units): pre-activations by inputs
    for (layer, above), z in zip(pairwise(net.layers), net.preactivations(image), strict=False):
        lengths = np.linalg.norm(jacobian, axis=0)
        able = lengths > 0
        for place in layer.breakpoints or ():
            to_place = abs(z - place)[able] / lengths[able]
            nearest = min(nearest, np.min(to_place, initial=np.inf))
        jacobian = above.forward(jacobian * layer.slopes(z)) - layers.bias(above)
    return float(nearest)


def _line(net: Network, image: npt.ArrayLike) -> "tuple[Line, Array]":
    """The Line from the black image's input to this one's, and the difference of the two."""
    net = net.astype(np.float64)
    net.preactivations(image)  # refuses, in words, numbers that overflow
    inputs, blank = one_input(net, image), net.pixels.baseline(net.input_shape, np.float64)
    return Line(net, blank, inputs), inputs - blank


def _by_quadrature(line: "Line", ink: Array, change: Array) -> tuple[Array, Array, int]:
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


class Line:
    """The line from `start` to `end`, two inputs (784,), as `net` sees it; times run 0 to 1.

    The first layer's pre-activations are linear along it, so only its two ends meet W_1.
    """

    def __init__(self, net: Network, start: Array, end: Array) -> None:
        first = net.layers[0]
        self.net = net
        self.start = first.forward(start)
        self.change = first.forward(end) - self.start

    def preactivations(self, times: Array) -> list[Array]:
        """A list with each layer's pre-activations, (n_times, n_k)."""
        preactivations = [self.start + np.multiply.outer(times, self.change)]
        for layer, above in pairwise(self.net.layers):
            preactivations.append(above.forward(layer.activate(preactivations[-1])))
        return preactivations

    def breakpoints(self) -> Array:
        """Times at which a gate changes, increasing, with 0 and 1 at the ends: (n,).

        For piecewise-linear networks, layer by layer: between the breakpoints of the layers below,
        pre-activations are linear, so each crosses a breakpoint of its activation where the two
        values beside it say.
        """
        times = np.array([0.0, 1.0])
        for index, layer in enumerate(self.net.layers[:-1]):
            values, crossings = self.preactivations(times)[index], [times]
            for place in layer.breakpoints or ():
                before, after = values[:-1] - place, values[1:] - place
                piece, unit = np.nonzero(before * after < 0)
                share = before[piece, unit] / (before[piece, unit] - after[piece, unit])
                crossings.append(times[piece] + share * np.diff(times)[piece])
            times = np.unique(np.concatenate(crossings))
        return times

    def mean_gradient(self, times: Array, weights: Array) -> Array:
        """Sum over times of weight × gradient of every logit, (784, n).

        The backward products are summed before W_1 is multiplied, once.
        """
        if len(self.net.layers) == 1:
            return linearize(self.net, ())[0] * weights.sum()
        total = np.zeros((self.net.sizes[1], self.net.sizes[-1]))
        for begin in range(0, len(times), _BATCH):
            batch = slice(begin, begin + _BATCH)
            hidden = zip(self.net.layers[:-1], self.preactivations(times[batch]), strict=False)
            slopes = [layer.slopes(values) for layer, values in hidden]  # (n_times, n_k) each
            slopes[0] = weights[batch, None] * slopes[0]
            total += summed_backward(self.net, slopes)[0]
        return self.net.layers[0].transpose(total.T).T

    def closed_form(self) -> Array:
        """The gradient's mean where there is one hidden layer, of any activation: (784, n).

        A unit's mean slope is the change of its activation over that of its pre-activation.
        """
        hidden, last = self.net.layers
        ends = hidden.activate(self.start + self.change), hidden.activate(self.start)
        # over a small change the quotient would be rounding: the slope half way is as good
        small = abs(self.change) < 1e-5
        quotient = (ends[0] - ends[1]) / np.where(small, 1, self.change)
        slope = np.where(small, hidden.slopes(self.start + self.change / 2), quotient)
        return hidden.transpose(slope * layers.weights(last)).T
