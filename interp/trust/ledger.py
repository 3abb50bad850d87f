"""The ledger: an exact additive attribution of one decision to pixels, or to hidden units."""

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from interp.checks import check_whole
from interp.layers import Array, settle
from interp.maps.affine import titled
from interp.maps.from_images import first_order_note
from interp.network import Network, check_network, linearize, lines_at
from interp.pixels import Shape, assumed_shape, flatten
from interp.trust.gradients import Line, one_input


@dataclass(frozen=True, eq=False, repr=False)
class Ledger:
    """The logits of one image as a sum: `contributions.sum(axis=0) + base`.

    contributions: (n_parts, n), what each part adds to each logit; base: (n,), what is left, and
    base_name what that is; logits: (n,), not centred. Float64, read-only copies.
    tolerance: (n,), how far the sum may be from the logits; ArithmeticError beyond it.
    image: (784,), floats in [0, 1]. parts says what the rows are: "pixels", or the units of a
    layer. title says what it is, note what a reader should know before believing it.
    labels: a name for each class, "0" to "n - 1" where none are given.
    input_shape: (height, width) of the image; where it is not given, a square is taken.

    Raises ValueError for arrays that do not fit together.
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
    base_name: str = ""
    input_shape: Shape = None  # type: ignore[assignment]  # settled below, so never None

    def __post_init__(self) -> None:
        for name in ("contributions", "base", "logits", "tolerance", "image"):
            settle(self, **{name: np.asarray(getattr(self, name))})
        n = self.contributions.shape[1]
        labels = tuple(self.labels) or tuple(map(str, range(n)))
        settle(self, labels=labels, input_shape=self.input_shape or assumed_shape(self.image.size))
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

        >>> import interp
        >>> account = ledger(interp.load("mlp-500"), np.eye(28))
        >>> account.contrast(3, 8).labels
        ('3 and not 8',)
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

    Contributions count ink, so that black pixels add nothing on any pixel scale: with x_i the
    network's input and b_i that for an all-black image, pixel i adds (x_i - b_i) A_ik.

    For piecewise-linear networks A is the exact map at the image (`maps.local_map`), and the base
    is what that map gives for the black image. For smooth ones, whose slopes at the image alone
    can leave most of a logit unexplained, the ledger is that of `integrated_gradients`: A is the
    mean of the gradient on the way from the black image, and the base the black image's logits.
    `base_name` says which. In float64. Raises ValueError where `image` is not one image.

    >>> from interp import data, load, trust
    >>> image = data.load("digits").test_images[0]
    >>> found = trust.ledger(load("mlp-500"), image)
    >>> bool(abs(found.contributions.sum(axis=0) + found.base - found.logits).max() < 1e-9)
    True
    """
    net = check_network(net).astype(np.float64)
    return _opened(net, image, 0, one_input(net, image), BLACK, on_the_way=False)


def integrated_gradients(net: Network, image: npt.ArrayLike) -> Ledger:
    """What each pixel adds to each logit on the way from a black image: a Ledger, float64.

    Contributions: ink times the gradient's mean over the straight line of inputs from the black
    image's (Sundararajan, Taly and Yan 2017); the base: the black image's logits. For
    piecewise-linear networks the mean is exact, from breakpoint to breakpoint; with one hidden
    layer of any other kind it is a closed form; of layers of squares a polynomial, and as exact.
    Beyond, Gauss-Legendre quadrature, refined until the sum misses the logits by less than 1e-9 of
    the largest, or has 4,096 points (fewer in a network of more than 4,096 units; where max pools
    switch nothing else is known). The note says which, `completeness_error` what the sum misses.
    Raises ValueError where `image` is not one, and for an activation that jumps, as a ReLU with a
    threshold does.

    >>> import interp
    >>> account = integrated_gradients(interp.load("sigmoid-200"), np.eye(28))
    >>> account.note
    'Exact: closed form for one hidden layer.'
    >>> bool((abs(account.completeness_error) < 1e-9).all())
    True
    """
    for layer in check_network(net).layers[:-1]:
        if not layer.activation.is_continuous:
            raise ValueError(
                f"net: {layer} jumps at {(layer.breakpoints or [None])[0]}, and gradients miss "
                "what it gains there; continuous activations are accepted. trust.ledger is exact "
                "for this one"
            )
    net = net.astype(np.float64)
    return _opened(net, image, 0, one_input(net, image), BLACK, on_the_way=True)


def unit_ledger(net: Network, image: npt.ArrayLike, layer: int) -> Ledger:
    """What each unit of a hidden layer adds to each logit: a Ledger with a row per unit.

    A unit adds its activation times the exact map from that layer to the logits, or, where the
    layers above are smooth, times the mean of its gradient on the way from activations that are
    all zero; see `ledger`. `layer` counts from 0, or back from -1, the output, which cannot be
    asked for: ValueError.

    >>> import interp
    >>> unit_ledger(interp.load("mlp-500"), np.eye(28), layer=-2).contributions.shape
    (256, 10)
    """
    check_network(net)
    if len(net.layers) == 1:
        raise ValueError("net: a network without hidden layers has no hidden units; see ledger")
    index = net.layer_index(layer, last=-2)
    net = net.astype(np.float64)
    one_input(net, image)
    return _opened(net, image, index + 1, net.activations(image)[index], NO_UNITS, on_the_way=False)


def is_smooth(net: Network) -> bool:
    """Whether its ledgers take the slopes on the way from a black image, not at the image."""
    continuous = all(layer.activation.is_continuous for layer in net.layers[:-1])
    return continuous and not net.is_piecewise_linear


BLACK, NO_UNITS = "a black image", "activations that are all zero"
"""What a ledger's base is counted from."""


def _opened(
    net: Network, image: npt.ArrayLike, start: int, values: Array, base_of: str, on_the_way: bool
) -> Ledger:
    """The Ledger of the values that enter layer `start`, of one image or on the way to it."""
    layers = net.layers[start:]
    above = Network(layers, input_shape=(1, layers[0].n_in))
    preactivations = net.preactivations(image)[start:]
    zero = np.zeros_like(values) if start else net.pixels.baseline(net.input_shape, np.float64)
    if on_the_way or is_smooth(above):
        line = Line(above, zero, values)
        kernel, missing, note = line.integrated()
        base, base_name = line.preactivations(np.zeros(1))[-1][0], f"the logits of {base_of}"
    else:
        kernel, bias = linearize(above, lines_at(above, preactivations))
        base, base_name = zero @ kernel + bias, f"the same map's value for {base_of}"
        missing, note = np.zeros_like(base), first_order_note(above)
    contributions = (values - zero)[:, None] * kernel
    rounding = 1e-9 * (1 + abs(contributions).sum(axis=0) + abs(base))
    return Ledger(
        contributions,
        base,
        preactivations[-1],
        tolerance=missing + rounding,
        image=flatten(image, net.input_shape),
        parts=f"units of layer {start}" if start else "pixels",
        title=titled("integrated gradients" if on_the_way else "ledger of one image", net),
        note=note,
        base_name=base_name,
        input_shape=net.input_shape,
    )
