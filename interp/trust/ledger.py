"""The ledger: an exact additive attribution of one decision to pixels, or to hidden units."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from interp.checks import check_whole
from interp.layers import Array, settle
from interp.maps.affine import titled
from interp.maps.local import first_order_note
from interp.network import Network, linearize, lines_at
from interp.pixels import Shape, assumed_shape, check_one, flatten


@dataclass(frozen=True, eq=False, repr=False)
class Ledger:
    """The logits of one image as a sum: `contributions.sum(axis=0) + base`.

    contributions: (n_parts, n), what each part adds to each logit; base: (n,), the logits that
    it is counted from; logits: (n,), not centred. Float64, read-only copies.
    tolerance: (n,), how far the sum may be from the logits; ArithmeticError beyond it.
    image: (784,), floats in [0, 1]. parts says what the rows are: "pixels", or the units of a
    layer. title says what it is, note what a reader should know before believing it.
    labels: a name for each class, "0" to "n - 1" where none are given.
    input_shape: (height, width) of the image; where it is not given, a square is taken.
    """

    contributions: npt.NDArray[np.float64]
    base: Array
    logits: Array
    tolerance: Array
    image: Array
    parts: str = "pixels"
    title: str = ""
    note: str = ""
    labels: tuple[str, ...] = ()
    input_shape: Shape = None  # type: ignore[assignment]  # settled below, so never None

    def __post_init__(self) -> None:
        for name in ("contributions", "base", "logits", "tolerance", "image"):
            settle(self, **{name: np.asarray(getattr(self, name))})
        n = self.contributions.shape[1]
        settle(
            self,
            input_shape=self.input_shape or assumed_shape(self.image.size),
            labels=tuple(self.labels) or tuple(map(str, range(n))),
        )
        if not self.base.shape == self.logits.shape == self.tolerance.shape == (n,):
            raise ValueError(
                f"Ledger: contributions {self.contributions.shape}, base {self.base.shape}, logits "
                f"{self.logits.shape} and tolerance {self.tolerance.shape} arrived; (n_parts, n) "
                "and (n,) are expected"
            )
        if not (abs(self.completeness_error) <= self.tolerance).all():
            raise ArithmeticError(
                f"{self.title or 'ledger'}: contributions and base miss the logits by up to "
                f"{abs(self.completeness_error).max():.3g}, and rounding explains "
                f"{self.tolerance.max():.3g}: "
                "its weights are too large, or cancel too far, for float64"
            )

    @property
    def completeness_error(self) -> npt.NDArray[np.float64]:
        """(n,): what is missing from the sum to make up the logits."""
        return self.logits - self.contributions.sum(axis=0) - self.base

    @property
    def pictures(self) -> npt.NDArray[np.float64]:
        """(n, 28, 28): each class's contributions as a picture; of pixels only."""
        if self.parts != "pixels":
            raise ValueError(f"a ledger of the {self.parts} has no pictures; see trust.ledger")
        return self.contributions.T.reshape(-1, *self.input_shape)

    def contrast(self, target: int, against: int) -> "Ledger":
        """Why class `target` and not `against`: a Ledger with one column, their difference.

        Its only logit is how far `target` is ahead. Raises ValueError where there is no such class.
        """
        last = len(self.logits) - 1
        target = check_whole("target", target, 0, last)
        against = check_whole("against", against, 0, last)
        return replace(
            self,
            contributions=self.contributions[:, [target]] - self.contributions[:, [against]],
            base=self.base[[target]] - self.base[[against]],
            logits=self.logits[[target]] - self.logits[[against]],
            tolerance=self.tolerance[[target]] + self.tolerance[[against]],
            labels=(f"{self.labels[target]} and not {self.labels[against]}",),
        )

    def __repr__(self) -> str:
        n_parts, n = self.contributions.shape
        first = int(self.logits.argmax())
        return (
            f"<Ledger {self.title!r}: {n_parts} {self.parts} → {n} logits; {self.labels[first]}: "
            f"{self.logits[first]:.4g} = {self.contributions[:, first].sum():.4g} from the "
            f"{self.parts} and {self.base[first]:.4g} besides>"
        )

    def _repr_html_(self) -> str:
        from interp import previews

        return previews.of_ledger(self)


def ledger(net: Network, image: npt.ArrayLike) -> Ledger:
    """What each pixel of one image adds to each logit: a Ledger with a row per pixel.

    Contributions count ink: (x_i - baseline_i) A_ik, with A the exact map at the image
    (`maps.local_map`) and the baseline the network's input for an all-black image, so that black
    pixels add nothing on any pixel scale. The base is what the same affine map gives for the
    baseline. Exact for piecewise-linear networks. For smooth ones the slopes are those at the
    image alone, and the base can be most of a logit: the note says how much, and
    `integrated_gradients`, which counts the slopes all the way from the black image, is the
    better account (patches taken out of images agree with it more closely). Computed in float64.
    Raises ValueError where `image` is not one image.
    """
    net = net.astype(np.float64)
    inputs = one_input(net, image)
    baseline = net.pixels.baseline(net.input_shape, np.float64)
    return _open(net, image, 0, inputs, baseline, "pixels")


def unit_ledger(net: Network, image: npt.ArrayLike, layer: int) -> Ledger:
    """What each unit of a hidden layer adds to each logit: a Ledger with a row per unit.

    A unit adds its activation times the exact map from that layer to the logits; the base is
    what that map gives when all the layer's activations are zero. `layer` counts from 0, or back
    from -1, the output, which cannot be asked for: ValueError.
    """
    if len(net.layers) == 1:
        raise ValueError("net: a network without hidden layers has no hidden units; see ledger")
    index = net.layer_index(layer, last=-2)
    net = net.astype(np.float64)
    one_input(net, image)
    values = net.activations(image)[index]
    parts = f"units of layer {index + 1}"
    return _open(net, image, index + 1, values, np.zeros_like(values), parts)


def one_input(net: Network, image: npt.ArrayLike) -> Array:
    """The network's input for one image, (784,); ValueError where `image` is not one."""
    return net.inputs(check_one(image, net.input_shape))


def _open(
    net: Network, image: npt.ArrayLike, start: int, values: Array, baseline: Array, parts: str
) -> Ledger:
    """The Ledger of the values that enter layer `start`, counted from `baseline`."""
    layers = net.layers[start:]
    above = Network(layers, input_shape=(1, layers[0].n_in))
    preactivations = net.preactivations(image)[start:]
    logits = preactivations[-1]
    kernel, bias = linearize(above, lines_at(above, preactivations))
    contributions = (values - baseline)[:, None] * kernel
    base = baseline @ kernel + bias
    return Ledger(
        contributions,
        base,
        logits,
        tolerance=rounding(contributions, base),
        image=flatten(image, net.input_shape),
        parts=parts,
        title=titled("ledger of one image", net),
        note=_note(above, parts, base, logits),
        input_shape=net.input_shape,
    )


def rounding(contributions: Array, base: Array) -> Array:
    """(n,): how far a sum of these may be from a logit by rounding, in float64."""
    return 1e-9 * (1 + abs(contributions).sum(axis=0) + abs(base))


def _note(above: Network, parts: str, base: Array, logits: Array) -> str:
    if above.is_piecewise_linear:
        return ""
    highest = int(logits.argmax())
    return (
        f"{first_order_note(above)} Of the highest logit, {logits[highest]:.3g}, the {parts} "
        f"account for {logits[highest] - base[highest]:.3g}; trust.integrated_gradients takes the "
        "slopes on the way from a black image instead."
    )
