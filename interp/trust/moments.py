"""How two sets of values go together, from sums over batches of images."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from interp.layers import Array
from interp.maps.affine import AffineMap
from interp.network import Network, batches


def centred(values: Array, net: Network) -> Array:
    """Logits less their mean over the classes, which a softmax ignores; others as they are."""
    if net.output != "softmax" or values.shape[-1] == 1:
        return values
    return values - values.mean(axis=-1, keepdims=True)


def compare(
    maps: Sequence[AffineMap], net: Network, images: npt.ArrayLike, layer: int = -1
) -> "list[Moments]":
    """The Moments of each map, all from one pass of the network over the images."""
    hidden = net.layer_index(layer) < len(net.layers) - 1
    moments_of = [Moments() for _ in maps]
    for (batch,) in batches(net, images):
        truth = net.preactivations(batch)[layer]
        for map, moments in zip(maps, moments_of, strict=True):
            values = map.apply(batch), truth
            moments.add(*(values if hidden else (centred(x, net) for x in values)))
    return moments_of


class Moments:
    """Sums over batches, from which agreement, scale, offset, R² and correlation follow."""

    def __init__(self) -> None:
        self.count, self.same, self.sums, self.shift = 0, 0, 0.0, None

    def add(self, picture: Array, truth: Array) -> None:
        """Take in one batch of values, (n, units) each."""
        picture, truth = picture.astype(np.float64), truth.astype(np.float64)
        if self.shift is None:  # sums of squares far from zero would lose their digits
            self.shift = picture.mean(axis=0), truth.mean(axis=0)
        self.same += (picture.argmax(axis=1) == truth.argmax(axis=1)).sum()
        self.count += len(picture)
        picture, truth = picture - self.shift[0], truth - self.shift[1]
        terms = picture, truth, picture**2, truth**2, picture * truth
        self.sums = self.sums + np.stack([term.sum(axis=0) for term in terms])

    @property
    def agreement(self) -> float:
        """Share of images where both are highest in the same place."""
        return float(self.same / self.count)

    @property
    def means(self) -> Array:
        """(2, units): of the picture and of the truth."""
        return self.sums[:2] / self.count + self.shift

    @property
    def variance(self) -> Array:
        """(units,): of the picture."""
        return np.maximum(self.sums[2] / self.count - (self.sums[0] / self.count) ** 2, 0)

    @property
    def truth_variance(self) -> Array:
        """(units,)."""
        return np.maximum(self.sums[3] / self.count - (self.sums[1] / self.count) ** 2, 0)

    @property
    def covariance(self) -> Array:
        """(units,)."""
        return self.sums[4] / self.count - self.sums[0] * self.sums[1] / self.count**2

    def fit(self) -> tuple[Array, Array]:
        """Scale and offset per unit by least squares; scale 0 for a picture without variance."""
        scale = _divide(self.covariance, self.variance, 0.0)
        return scale, self.means[1] - scale * self.means[0]

    def _explained(self) -> Array:
        return _divide(self.covariance**2, self.variance, 0.0)

    def r2(self) -> Array:
        """(units,): share of the truth's variance that the fitted picture explains."""
        return _divide(self._explained(), self.truth_variance, np.nan)

    def overall_r2(self) -> float:
        """The same for all units together."""
        return float(_divide(self._explained().sum(), self.truth_variance.sum(), np.nan))

    def correlation(self) -> float:
        """Pearson's, of all values of all units together, before any fit."""
        spread = [
            variance.sum() + ((mean - mean.mean()) ** 2).sum()
            for variance, mean in zip((self.variance, self.truth_variance), self.means, strict=True)
        ]
        between = (self.means[0] - self.means[0].mean()) * (self.means[1] - self.means[1].mean())
        shared = self.covariance.sum() + between.sum()
        return float(_divide(shared, np.sqrt(spread[0] * spread[1]), np.nan))


def _divide(above: npt.ArrayLike, below: npt.ArrayLike, otherwise: float) -> Array:
    above, below = np.asarray(above, float), np.asarray(below, float)
    return np.divide(above, below, out=np.full(below.shape, otherwise), where=below > 0)
