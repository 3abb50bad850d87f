"""A unit's picture as the sum of its incoming pictures."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from interp.layers import weights
from interp.maps.affine import AffineMap
from interp.maps.composition import compose_to
from interp.network import Network


@dataclass(frozen=True, eq=False, repr=False)
class Buildup:
    """A unit's composed picture, taken apart into its incoming pictures, largest share first.

    whole: the unit's composed AffineMap, (784, 1).
    parts: the incoming pictures in their order as an AffineMap (784, n_below), each the composed
        picture of a unit below times its weight; their labels are the numbers of those units.
    units: those numbers, (n_below,).
    shares: each part's Euclidean length as a share of the sum of all, (n_below,), sums to 1.

    Parts can oppose each other, so the shares of some say little of how near their sum is to
    the whole; `count_for` measures that on the sum itself.
    """

    whole: AffineMap
    parts: AffineMap
    units: npt.NDArray[np.integer]
    shares: npt.NDArray[np.float64]

    def after(self, count: int) -> AffineMap:
        """The sum of the first `count` parts and the unit's own bias: an AffineMap (784, 1).

        With all of them it is `whole`. Raises ValueError for a count that is not there.
        """
        if not 0 <= count <= len(self.units):
            raise ValueError(f"count: {count!r} arrived; accepted are 0 to {len(self.units)}")
        later = self.parts.bias[count:].sum()
        return replace(
            self.whole,
            kernel=self.parts.kernel[:, :count].sum(axis=1, keepdims=True),
            bias=self.whole.bias - later,
            title=f"{count} of {len(self.units)} parts of {self.whole.title}",
        )

    def count_for(self, fraction: float = 0.9) -> int:
        """How many parts make that much of the whole picture, an integer from 0 to n_below.

        The smallest count from which on what is still missing, whole - after(count), is at most
        1 - fraction of the whole in Euclidean length. Raises ValueError outside [0, 1].
        """
        if not 0 <= fraction <= 1:
            raise ValueError(f"fraction: {fraction!r} arrived; accepted are numbers from 0 to 1")
        missing = np.cumsum(self.parts.kernel[:, ::-1], axis=1, dtype=np.float64)[:, ::-1]
        allowed = (1 - fraction) * np.linalg.norm(missing[:, 0])
        too_far = np.flatnonzero(np.linalg.norm(missing, axis=0) > allowed)
        return int(too_far[-1]) + 1 if too_far.size else 0

    def __repr__(self) -> str:
        return f"<Buildup of {self.whole.title!r}: {len(self.units)} parts>"


def buildup(net: Network, layer: int, unit: int) -> Buildup:
    """The composed picture of one unit as the sum of its incoming pictures: a Buildup.

    The picture of unit u of layer k is C_k[:, u] = sum_j C_{k-1}[:, j] W_k[j, u]; its parts are
    the summands, longest first. `layer` counts from 0, or back from -1, the output. Raises
    ValueError for a unit of the first layer, which has no pictures below it, or one that is not
    there.
    """
    index, below = _unit_below(net, layer, unit)
    incoming = weights(net.layers[index], unit)
    lengths = np.linalg.norm(below.kernel.astype(np.float64) * incoming, axis=0)
    order = np.argsort(-lengths, kind="stable")
    whole = compose_to(net, index).select(unit)
    title = f"unit {unit} in {whole.title}"
    parts = below.select(order)
    return Buildup(
        replace(whole, title=title),
        replace(
            parts,
            kernel=parts.kernel * incoming[order],
            bias=parts.bias * incoming[order],
            title=f"parts of {title}",
        ),
        order,
        lengths[order] / (lengths.sum() or 1),
    )


def _unit_below(net: Network, layer: int, unit: int) -> tuple[int, AffineMap]:
    """The layer's index and the composed map of the layer below it, both arguments checked."""
    if len(net.layers) == 1:
        raise ValueError("net: a network without hidden layers has no pictures below its units")
    index = net.layer_index(layer, first=1)
    net.unit_index(unit, index)
    return index, compose_to(net, index - 1)
