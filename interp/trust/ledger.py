"""The ledger of one decision: what each pixel, or each hidden unit, adds to each logit."""

from dataclasses import dataclass

import numpy as np

from interp.checks import check_whole
from interp.maps.composition import titled
from interp.maps.lines import bias_along, first_order_note, kernel_along, tangents
from interp.network import Network
from interp.pixels import check_one, flatten, picture_shape


@dataclass(frozen=True, eq=False, repr=False)
class Ledger:
    """The logits of one image as a sum: `contributions.sum(axis=0) + rest`.

    contributions: (n_parts, n), what each part adds to each logit; rest: (n,), what no part
    owns; logits: (n,), not centred. Read-only copies.
    tolerance: (n,), how far the sum may be from the logits; ArithmeticError beyond it.
    image: (784,), floats in [0, 1]. parts says what the rows are: "pixels", or the units of a
    layer. title says what it is, note what a reader should know before believing it.
    labels: a name for each class, "0" to "n - 1" where none are given.
    """

    contributions: np.ndarray
    rest: np.ndarray
    logits: np.ndarray
    tolerance: np.ndarray
    image: np.ndarray
    parts: str = "pixels"
    title: str = ""
    note: str = ""
    labels: tuple[str, ...] = ()

    def __post_init__(self):
        for name in ("contributions", "rest", "logits", "tolerance", "image"):
            array = np.array(getattr(self, name))
            array.setflags(write=False)
            object.__setattr__(self, name, array)
        n = self.contributions.shape[1]
        if not self.rest.shape == self.logits.shape == self.tolerance.shape == (n,):
            raise ValueError(
                f"Ledger: contributions {self.contributions.shape}, rest {self.rest.shape}, logits "
                f"{self.logits.shape} and tolerance {self.tolerance.shape} arrived; (n_parts, n) "
                "and (n,) are expected"
            )
        object.__setattr__(self, "labels", tuple(self.labels) or tuple(map(str, range(n))))
        if not (abs(self.gap) <= self.tolerance).all():
            raise ArithmeticError(
                f"{self.title or 'ledger'}: contributions and rest miss the logits by up to "
                f"{abs(self.gap).max():.3g}, and rounding explains {self.tolerance.max():.3g}; "
                "try net.astype(np.float64)"
            )

    @property
    def gap(self):
        """(n,): what is missing from the sum to make up the logits."""
        return self.logits - self.contributions.sum(axis=0) - self.rest

    @property
    def pictures(self):
        """(n, 28, 28): each class's contributions as a picture; of pixels only."""
        if self.parts != "pixels":
            raise ValueError(f"a ledger of the {self.parts} has no pictures; see trust.ledger")
        return self.contributions.T.reshape(-1, *picture_shape(len(self.contributions)))

    def versus(self, one, other):
        """Why class `one` and not `other`: a Ledger with one column, the difference of the two.

        Its only logit is how far `one` is ahead. Raises ValueError where there is no such class.
        """
        last = len(self.logits) - 1
        one, other = check_whole("one", one, 0, last), check_whole("other", other, 0, last)
        return Ledger(
            *(
                x[..., [one]] - x[..., [other]]
                for x in (self.contributions, self.rest, self.logits)
            ),
            tolerance=self.tolerance[[one]] + self.tolerance[[other]],
            image=self.image,
            parts=self.parts,
            title=self.title,
            note=self.note,
            labels=(f"{self.labels[one]} and not {self.labels[other]}",),
        )

    def __repr__(self):
        n_parts, n = self.contributions.shape
        first = int(self.logits.argmax())
        return (
            f"<Ledger {self.title!r}: {n_parts} {self.parts} → {n} logits; {self.labels[first]}: "
            f"{self.logits[first]:.4g} = {self.contributions[:, first].sum():.4g} from the "
            f"{self.parts} and {self.rest[first]:.4g} besides>"
        )


def ledger(net, image):
    """What each pixel of one image adds to each logit: a Ledger with a row per pixel.

    Contributions count ink: (x_i - blank_i) A_ik, with A the exact map at the image
    (`maps.local_map`) and blank the network's input for an all-black image, so that black pixels
    add nothing on any pixel scale. The rest is what the same affine map gives for blank. Exact
    for piecewise-linear networks. For smooth ones the slopes are those at the image alone, and
    the rest can be most of a logit: the note says how much, and `integrated_gradients`, which
    counts the slopes all the way from the black image, is the better account (patches taken out
    of images agree with it more closely). Raises ValueError where `image` is not one image.
    """
    inputs = one_input(net, image)
    blank = net.pixels.blank(net.sizes[0], net.dtype)
    return _open(net, image, 0, inputs, blank, "pixels")


def unit_ledger(net, image, layer):
    """What each unit of a hidden layer adds to each logit: a Ledger with a row per unit.

    A unit adds its activation times the exact map from that layer to the logits; the rest is
    what that map gives when all the layer's activations are zero. `layer` counts from 0, or back
    from -1, the output, which cannot be asked for: ValueError.
    """
    if len(net.layers) == 1:
        raise ValueError("net: a network without hidden layers has no hidden units; see ledger")
    index = net.layer_index(layer, last=-2)
    one_input(net, image)
    activations = net.activations(image)[index]
    parts = f"units of layer {index + 1}"
    return _open(net, image, index + 1, activations, np.zeros_like(activations), parts)


def one_input(net, image):
    """The network's input for one image, (784,); ValueError where `image` is not one."""
    return net.inputs(check_one(image, net.sizes[0]))


def _open(net, image, start, values, reference, parts):
    """The Ledger of the values that enter layer `start`, counted from `reference`."""
    above = Network(net.layers[start:])
    preactivations = net.preactivations(image)[start:]
    lines = tangents(above, preactivations)
    kernel = kernel_along(above, lines)
    magnitude = magnitude_carried(above, abs(values) + abs(reference), lines)
    contributions = (values - reference)[:, None] * kernel
    rest = reference @ kernel + bias_along(above, lines)
    return Ledger(
        contributions,
        rest,
        preactivations[-1],
        tolerance=16 * np.finfo(net.dtype).eps * magnitude,
        image=flatten(image, net.sizes[0]),
        parts=parts,
        title=titled("ledger of one image", net),
        note=_note(above, parts, rest, preactivations[-1]),
    )


def _note(above, parts, rest, logits):
    if above.is_piecewise_linear:
        return ""
    highest = int(logits.argmax())
    return (
        f"{first_order_note(above)} Of the highest logit, {logits[highest]:.3g}, the {parts} "
        f"account for {logits[highest] - rest[highest]:.3g}; trust.integrated_gradients takes the "
        "slopes on the way from a black image instead."
    )


def magnitude_carried(net, magnitude, lines):
    """(n,): size of the terms that are summed into each logit, which rounding is relative to."""
    for layer, (slopes, intercepts) in zip(net.layers[:-1], lines, strict=True):
        through = magnitude @ abs(layer.kernel) + abs(layer.bias)
        magnitude = abs(slopes) * through + abs(intercepts)
    return magnitude @ abs(net.layers[-1].kernel) + abs(net.layers[-1].bias)
