"""Gradients of the logits at an image and on the way to it, and how far those at it hold.

Ledgers are made of them.
"""

from itertools import pairwise

import numpy as np
import numpy.typing as npt

from interp import layers
from interp.layers import Array
from interp.maps.from_images import summed_backward
from interp.network import Network, batch_size, linearize
from interp.pixels import check_one

_BATCH = 500
_COMPLETE = 1e-9
_PANELS = tuple(2**power for power in range(1, 9))
_NODES = 16
_PASSES = 1 << 24
"""Units times points of a quadrature, at most: 4,096 points for 4,096 units."""


def gradient(net: Network, image: npt.ArrayLike) -> Array:
    """Gradient of every logit with respect to the network's inputs, (784, n) float64.

    Per unit of what the first layer receives (`net.inputs`). `Network.gradient` is that of one
    unit of any layer. Raises ValueError where `image` is not one image.

    >>> import interp
    >>> net = interp.load("sigmoid-200")
    >>> np.allclose(gradient(net, np.eye(28))[:, 3], net.gradient(np.eye(28), 3), atol=1e-4)
    True
    """
    return net.astype(np.float64).linearize(image)[0]


def gradient_times_input(net: Network, image: npt.ArrayLike) -> Array:
    """The gradient times the ink, that is, the input minus a black image's: (784, n) float64.

    For piecewise-linear networks these are the contributions of `ledger(net, image)`; for those of
    relu they are also what layer-wise relevance propagation gives by its rule LRP-0 (Bach et al.
    2015), as Captum has it. Raises ValueError where `image` is not one image.

    >>> import interp
    >>> from interp import data
    >>> net, image = interp.load("mlp-500"), data.load("digits").test_images[0]
    >>> gradient_times_input(net, image).shape
    (784, 10)
    """
    net = net.astype(np.float64)
    ink = one_input(net, image) - net.pixels.baseline(net.input_shape, np.float64)
    return ink[:, None] * gradient(net, image)


def gate_distance(net: Network, image: npt.ArrayLike) -> float:
    """Distance from one image to the nearest input where any hidden unit's gate differs.

    Euclidean, in the units of the network's inputs (`net.inputs`), over all inputs, images or
    not; worked out in float64. `maps.local_map` is exact as far as this and no further. Infinite
    where no hidden unit has a gate. It says little: one gate of hundreds changes the map hardly at
    all, and `trust.reach` measures how far a map is of use.

    It is exact. As long as the gates are those at the image, every pre-activation z_j is affine
    in the input, so each limit z_j = b, with b a breakpoint of its activation, is a hyperplane at
    |z_j - b| / |gradient of z_j|. Take
    the least of these distances, d. Within d of the image no unit of the first layer passes its
    hyperplane, hence those of the second are still affine there and pass none, and so on up: no
    gate differs. Just beyond the foot on the nearest hyperplane, one does. Units without a
    gradient never change. (The region of one set of gates is a convex polytope, and d the radius
    of the largest ball around the image in it.)

    Raises ValueError for smooth networks, which have no gates, and where `image` is not one image.

    >>> import interp
    >>> 0 < gate_distance(interp.load("mlp-500"), np.eye(28)) < 1
    True
    >>> gate_distance(interp.load("linear-500"), np.eye(28))
    inf
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


def one_input(net: Network, image: npt.ArrayLike) -> Array:
    """The network's input for one image, (784,); ValueError where `image` is not one."""
    return net.inputs(check_one(image, net.input_shape))


class Line:
    """The line from `start` to `end`, two inputs (784,), as `net` sees it; times run 0 to 1.

    The first layer's pre-activations are linear along it, so only its two ends meet W_1.
    """

    def __init__(self, net: Network, start: Array, end: Array) -> None:
        first = net.layers[0]
        self.net, self.step = net, end - start
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

    def integrated(self) -> tuple[Array, Array, str]:
        """The gradient's mean (784, n), what it misses of each logit (n,), and how it was found."""
        layers = self.net.layers[:-1]
        black, logits = self.preactivations(np.array([0.0, 1.0]))[-1]
        exact = np.zeros_like(logits)
        if self.net.is_piecewise_linear and all(x.breakpoints is not None for x in layers):
            times = self.breakpoints()
            mean = self.mean_gradient((times[1:] + times[:-1]) / 2, np.diff(times))
            note = f"Exact: slopes change {len(times) - 2} times on the way from black."
            return mean, exact, note
        if len(layers) == 1 and layers[0].breakpoints is not None:
            return self.closed_form(), exact, "Exact: closed form for one hidden layer."
        squares = sum(layer.activation == "squares" for layer in layers)
        if all(layer.activation in ("squares", "linear") and layer.acts_alone for layer in layers):
            mean = self.mean_gradient(*gauss_legendre(1, 2 ** (squares - 1)))
            return mean, exact, f"Exact: a polynomial of degree {2**squares} on the way from black."
        wanted = _COMPLETE * max(1, abs(logits - black).max())
        most = max(_NODES, _PASSES // sum(self.net.sizes))
        for panels in (panels for panels in _PANELS if panels * _NODES <= most):
            mean = self.mean_gradient(*gauss_legendre(panels, _NODES))
            missing = abs(self.step @ mean - (logits - black))
            if missing.max() < wanted:
                break
        note = f"By quadrature with {panels * _NODES:,} points: complete to {missing.max():.0e}."
        return mean, missing, note

    def mean_gradient(self, times: Array, weights: Array) -> Array:
        """Sum over times of weight × gradient of every logit, (784, n).

        The backward products are summed before W_1 is multiplied, once.
        """
        if len(self.net.layers) == 1:
            return linearize(self.net, ())[0] * weights.sum()
        total = np.zeros((self.net.sizes[1], self.net.sizes[-1]))
        size = min(_BATCH, batch_size(self.net))
        for begin in range(0, len(times), size):
            batch = slice(begin, begin + size)
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


def gauss_legendre(panels: int, count: int) -> tuple[Array, Array]:
    """Times and weights of a quadrature from 0 to 1, (panels · count,) each.

    With one panel exact for polynomials up to degree 2 · count - 1.
    """
    nodes, weights = np.polynomial.legendre.leggauss(count)
    times = (np.arange(panels)[:, None] + (nodes + 1) / 2).ravel() / panels
    return times, np.tile(weights, panels) / (2 * panels)
