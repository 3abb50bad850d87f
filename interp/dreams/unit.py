"""One unit of a network, as a function of pixels that run from -1 to 1."""

import numpy as np

from interp import activations
from interp.pixels import picture_shape, unit_length

_PRODUCTS = 2**19
"""So few multiplications at a time that BLAS starts no threads, which cost more than they save."""


class Unit:
    """A unit of any layer over pixels x from -1 to 1, whatever scale the network has.

    Images are (x + 1) / 2. The first layer's pre-activations, (n_1,), here `first`, are what
    is carried along: a change of one pixel moves them by one row of the first kernel. Raises
    ValueError for a layer or a unit that the network does not have.
    """

    def __init__(self, net, index, layer=-1):
        self.net = net
        self.index = net.unit_index(index, layer, name="digit")
        self.layers = self.net.layers[: net.layer_index(layer) + 1]
        last = len(self.layers) == len(net.layers)
        self.output = net.output if last and net.output != "values" else None
        self.shape = picture_shape(net.sizes[0])
        self.kernel = self.layers[0].kernel
        self.scale = np.broadcast_to(np.asarray(net.pixels.scale, net.dtype), net.sizes[:1])

    def first(self, pixels):
        """The first layer's pre-activations for pixels (784,) or (n, 784), by a full pass."""
        inputs = self.net.inputs(np.clip((pixels + 1) / 2, 0, 1))
        return inputs @ self.kernel + self.layers[0].bias

    def moves(self, pixels, places, values):
        """What `first` changes by where one pixel gets another value: (n, n_1), one row each.

        places, values: (n,), which pixel and its new value.
        """
        if not self.net.pixels.unit_columns:
            moved = (values - pixels[places]) / 2 * self.scale[places]
            return moved.astype(self.kernel.dtype)[:, None] * self.kernel.take(places, axis=0)
        rows, columns = np.divmod(places, self.shape[1])
        before = (pixels.reshape(self.shape).T[columns] + 1) / 2
        after = before.copy()
        after[np.arange(len(rows)), rows] = (values + 1) / 2
        kernel = self.kernel.reshape(*self.shape, -1).swapaxes(0, 1)[columns]
        moved = unit_length(after, 1) - unit_length(before, 1)
        moved = (moved * self.scale.reshape(self.shape).T[columns]).astype(kernel.dtype)
        return (moved[:, None] @ kernel)[:, 0]

    def apart(self, places):
        """Places told apart by this, (n,), move `first` independently of each other."""
        return places % self.shape[1] if self.net.pixels.unit_columns else places

    def outputs(self, first):
        """(pre-activation, probability) of the unit, each () or (n,), from `first`.

        The second is None for a unit without a probability.
        """
        values = self._preactivations(first)[-1]
        if self.output is None:
            return values[..., self.index], None
        return values[..., self.index], self._chances(values)[..., self.index]

    def value_slope(self, first):
        """Gradient of the unit's pre-activation with respect to `first`, (n_1,)."""
        found = self._preactivations(first)
        return self._backward(found, self._one(found[-1]))

    def score_slope(self, first):
        """The same of its probability where it has one, of its pre-activation where not."""
        found = self._preactivations(first)
        slope = self._one(found[-1])
        if self.output is not None:
            chances = self._chances(found[-1])
            others = chances if self.output == "softmax" else chances * slope
            slope = (chances[self.index] * (slope - others)).astype(first.dtype)
        return self._backward(found, slope)

    def pixel_slope(self, pixels, first_slope):
        """A gradient with respect to `first`, (n_1,), as one with respect to pixels, (784,)."""
        slope = (self.kernel @ first_slope) * self.scale / 2
        if not self.net.pixels.unit_columns:
            return slope
        columns = (pixels.reshape(self.shape).T + 1) / 2
        lengths = np.linalg.norm(columns, axis=1, keepdims=True)
        lengths[lengths == 0] = 1
        units, slopes = columns / lengths, slope.reshape(self.shape).T
        across = slopes - units * (units * slopes).sum(axis=1, keepdims=True)
        return (across / lengths).T.ravel()

    def _preactivations(self, first):
        found = [first]
        for below, layer in zip(self.layers, self.layers[1:], strict=False):
            found.append(product(below.activate(found[-1]), layer.kernel) + layer.bias)
        return found

    def _chances(self, values):
        return activations.named(self.output)(values.astype(np.float64))

    def _one(self, values):
        return (np.arange(len(values)) == self.index).astype(values.dtype)

    def _backward(self, found, slope):
        for depth in range(len(self.layers) - 1, 0, -1):
            slope = (self.layers[depth].kernel @ slope) * self.layers[depth - 1].slopes(
                found[depth - 1]
            )
        return slope


def product(rows, kernel):
    """rows @ kernel, a few rows at a time where they are many."""
    few = max(1, _PRODUCTS // kernel.size)
    if rows.ndim == 1 or len(rows) <= few:
        return rows @ kernel
    return np.concatenate([rows[at : at + few] @ kernel for at in range(0, len(rows), few)])
