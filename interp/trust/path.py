"""A straight line of inputs through a network: its kinks, and the gradient's mean along it."""

from itertools import pairwise

import numpy as np

from interp.maps.local import summed_backward

_BATCH = 500


class Line:
    """The line from `start` to `end`, two inputs (784,), as `net` sees it; times run 0 to 1.

    The first layer's pre-activations are linear along it, so only its two ends meet W_1.
    """

    def __init__(self, net, start, end):
        first = net.layers[0]
        self.net = net
        self.start = start @ first.kernel + first.bias
        self.change = (end - start) @ first.kernel

    def preactivations(self, times):
        """A list with each layer's pre-activations, (n_times, n_k)."""
        found = [self.start + np.multiply.outer(times, self.change)]
        for layer, above in pairwise(self.net.layers):
            found.append(layer.activate(found[-1]) @ above.kernel + above.bias)
        return found

    def kinks(self):
        """Times at which a gate changes, increasing, with 0 and 1 at the ends: (n,).

        For piecewise-linear networks, layer by layer: between the kinks of the layers below,
        pre-activations are linear, so each crosses a breakpoint of its activation where the two
        values beside it say.
        """
        times = np.array([0.0, 1.0])
        for index, layer in enumerate(self.net.layers[:-1]):
            values, met = self.preactivations(times)[index], [times]
            for place in layer.function.breakpoints:
                before, after = values[:-1] - place, values[1:] - place
                piece, unit = np.nonzero(before * after < 0)
                share = before[piece, unit] / (before[piece, unit] - after[piece, unit])
                met.append(times[piece] + share * np.diff(times)[piece])
            times = np.unique(np.concatenate(met))
        return times

    def mean_gradient(self, times, weights):
        """Sum over times of weight × gradient of every logit, (784, n).

        The backward products are summed before W_1 is multiplied, once.
        """
        layers = self.net.layers
        if len(layers) == 1:
            return layers[0].kernel * weights.sum()
        total = np.zeros((len(layers[0].bias), len(layers[-1].bias)))
        for begin in range(0, len(times), _BATCH):
            batch = slice(begin, begin + _BATCH)
            total += self._backward(times[batch], weights[batch])
        return layers[0].kernel @ total

    def _backward(self, times, weights):
        """Sum over times of weight × D_1 W_2 D_2 … W_L: (n_1, n)."""
        hidden = zip(self.net.layers[:-1], self.preactivations(times), strict=False)
        slopes = [layer.slope(values) for layer, values in hidden]
        return summed_backward(self.net, [weights[:, None] * slopes[0], *slopes[1:]])[0]

    def closed_form(self):
        """The gradient's mean where there is one hidden layer, of any activation: (784, n).

        A unit's mean slope is the change of its activation over that of its pre-activation.
        """
        hidden, last = self.net.layers
        ends = hidden.activate(self.start + self.change), hidden.activate(self.start)
        # over a small change the quotient would be rounding: the slope half way is as good
        small = abs(self.change) < 1e-5
        quotient = (ends[0] - ends[1]) / np.where(small, 1, self.change)
        slope = np.where(small, hidden.slope(self.start + self.change / 2), quotient)
        return hidden.kernel @ (slope[:, None] * last.kernel)
