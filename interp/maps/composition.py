"""Weights carried through the layers by dot products, and a picture taken apart on the way."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from interp.layers import Array, trained_arrays, weights
from interp.maps.affine import AffineMap, map_of
from interp.network import Network, check_network, linearize, neutral_lines
from interp.pixels import check_many, check_same_shape

COMPOSITION_LEAVES_OUT = "Composition leaves the hidden layers' activations out."


def compose(net: Network) -> tuple[AffineMap, ...]:
    """Every layer's units as pictures over the pixels, as if no hidden unit bent its input.

    A tuple with one AffineMap per layer: layer k's kernel is W_1 W_2 … W_k of shape (784, n_k),
    its bias c_k = c_{k-1} W_k + b_k. The first is exact; with linear activations all are, and
    the last is the network. When only the output is wanted, `compose_to(net)` is many times
    faster.

    >>> import interp
    >>> [map.pictures.shape for map in compose(interp.load("mlp-500"))]
    [(512, 28, 28), (256, 28, 28), (10, 28, 28)]
    """
    return tuple(compose_to(net, index) for index in range(len(check_network(net).layers)))


def compose_to(
    net: Network, layer: int = -1, units: int | Sequence[int] | None = None
) -> AffineMap:
    """One layer's composed AffineMap (784, n_k): `compose(net)[layer]`, from the cheap end.

    units: the one or those wanted, all where none is named. A convolution may have tens of
    thousands.

    W_1 (W_2 W_3) takes a twentieth of the operations of (W_1 W_2) W_3 in a 784-512-256-10
    network. `layer` counts from 0, or back from -1, the output; ValueError beyond them.

    >>> import interp
    >>> compose_to(interp.load("mlp-500"))
    <AffineMap 'composed output of mlp-500': 784 pixels → 10 units>
    """
    check_network(net)
    index, name = net.layer_index(layer), net.layer_name(layer)
    title = f"composed {name}" if index else f"weights of {name}"
    note = left_out_below(net, index)
    if units is None:
        return map_of(net, *linearize(net, neutral_lines(net), index), title, note)
    numbers = [net.unit_index(unit, index, "units") for unit in np.ravel(units).tolist()]
    map = map_of(net, *linearize(net, neutral_lines(net), index, numbers), title, note)
    return replace(map, labels=tuple(str(number) for number in numbers))


def left_out_below(net: Network, index: int) -> str:
    """What composition leaves out of the layers below one, in words; nothing where it is exact."""
    below = net.layers[:index]
    # a layer without breakpoints, of straight pieces, is linear: nothing is left out of it
    if all(layer.is_straight and layer.breakpoints == () for layer in below):
        return ""
    notes = dict.fromkeys(layer.neutral_note for layer in below if layer.neutral_note)
    return " ".join([COMPOSITION_LEAVES_OUT, *notes])


def causal_index(net: Network) -> AffineMap:
    """How strongly each pixel acts on each class, summed over all paths: (784, n), zero bias.

    The last composed kernel; with one hidden layer the double sum C[i, k] = sum_j W_kj W_ji of
    the causal-index article. It leaves out the slope of the hidden units' activation.

    >>> import interp
    >>> net = interp.load("sigmoid-200")
    >>> hidden, last = net.layers
    >>> np.allclose(causal_index(net).kernel, hidden.kernel @ last.kernel, atol=1e-4)
    True
    """
    check_network(net)
    kernel, bias = linearize(net, neutral_lines(net))
    several = len(net.layers) > 1
    note = "The causal index leaves out the slope of the hidden units' activation."
    return map_of(net, kernel, np.zeros_like(bias), "causal index", note if several else "")


def learned_change(net: Network, start: Network) -> AffineMap:
    """The composed output with the first layer's start taken away: an AffineMap (784, n).

    (W_1 - W_1⁰) W_2 … W_L, with W_1⁰ the first kernel of `start`, the same network before its
    training: `training.train(...).snapshots[0]`, or `interp.load("mlp-60000/epoch-0")`. The bias
    is the composed one. Exactly zero on pixels never lit in training where their input was then
    0 and there was no weight decay: nothing was learned there. Raises ValueError where the sizes
    differ.

    >>> import interp
    >>> learned_change(interp.load("mlp-60000"), interp.load("mlp-60000/epoch-0"))
    <AffineMap 'learned change of the output of mlp-60000': 784 pixels → 10 units>
    """
    check_network(net)
    check_network(start, "start")
    check_same_shape(
        "net, start", (net.input_shape, start.input_shape), "take the network before its training"
    )
    if start.sizes != net.sizes:
        raise ValueError(
            f"start: a network of sizes {start.sizes} arrived; {net.sizes} are expected, those of "
            "net before its training"
        )
    composed, before = compose_to(net), trained_arrays(start.layers[0])
    learned = {name: x - before[name] for name, x in trained_arrays(net.layers[0]).items()}
    layers = [replace(net.layers[0], **learned), *net.layers[1:]]
    kernel, _ = linearize(replace(net, layers=layers), neutral_lines(net))
    note = f"The first layer's random start is left out. {composed.note}".strip()
    return map_of(net, kernel, composed.bias, "learned change of the output", note)


def article_recipe(net: Network) -> tuple[AffineMap, ...]:
    """What the first article's code draws, for comparison only: a tuple with a map per layer.

    P_0 = I, P_k = q(P_{k-1} (W_k + b_k)), with the bias added to every row of the kernel; q
    takes each unit's minimum away, scales its maximum to 255 and cuts to whole numbers, before
    the next layer is multiplied. Kernels hold whole numbers from 0 to 255; biases are zero.
    Unlike `compose`, it changes when a hidden unit is rescaled, though the network does not.

    >>> import interp
    >>> kernel = article_recipe(interp.load("linear-500"))[0].kernel
    >>> int(kernel.min()), int(kernel.max())
    (0, 255)
    """
    check_network(net)
    picture: Array = np.eye(net.sizes[0])  # (784, units below)
    maps = []
    for index, layer in enumerate(net.astype(np.float64).layers):
        # P (W + b) = (P W + b) + (sum of P's row - 1) b
        bias = layer.forward(np.zeros(layer.n_in))
        sums = picture.sum(axis=1, keepdims=True)
        shifted = layer.forward(picture) + (sums - 1) * bias
        shifted -= shifted.min(axis=0)
        highest = shifted.max(axis=0)
        # divided first, so that the highest becomes 255 itself and not 254.99…
        picture = np.trunc(shifted / np.where(highest > 0, highest, 1) * 255)
        title = f"the article's recipe for {net.layer_name(index)}"
        note = "Scaled to 0–255 per unit before each layer, biases added to the weights."
        maps.append(map_of(net, picture, np.zeros(layer.n_out), title, note))
    return tuple(maps)


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

    The picture of unit u of layer k is C_k[:, u] = sum_j C_{k-1}[:, j] W_k[j, u], where j is a
    member of a max pool's windows divided by how many there are; its parts are the summands,
    longest first. `layer` counts from 0, or back from -1, the output. Raises ValueError for a unit
    of the first layer, which has no pictures below it, or one that is not there.

    >>> import interp
    >>> parts = buildup(interp.load("mlp-500"), layer=-1, unit=3)
    >>> parts
    <Buildup of 'unit 3 in composed output of mlp-500': 256 parts>
    >>> np.allclose(parts.after(256).kernel, parts.whole.kernel, atol=1e-4)
    True
    """
    check_network(net)
    if len(net.layers) == 1:
        raise ValueError("net: a network without hidden layers has no pictures below its units")
    index = net.layer_index(layer, first=1)
    net.unit_index(unit, index)
    below = compose_to(net, index - 1)
    incoming = weights(net.layers[index], unit) * net.layers[index - 1].neutral()
    lengths = np.linalg.norm(below.kernel.astype(np.float64) * incoming, axis=0)
    order = np.argsort(-lengths, kind="stable")
    whole = compose_to(net, index).select(unit)
    whole = replace(whole, title=f"unit {unit} in {whole.title}")
    kernel, constants = below.kernel * incoming, below.bias * incoming
    parts = replace(below, kernel=kernel, bias=constants, title=f"parts of {whole.title}")
    return Buildup(whole, parts.select(order), order, lengths[order] / (lengths.sum() or 1))


def eigenpictures(net: Network, unit: int, images: npt.ArrayLike | None = None) -> AffineMap:
    """The pictures that a network with one hidden layer of squares is made of: (784, n).

    Hidden units v_j·x + b_j, squared and weighted by a_j, make the unit's logit a quadratic
    function of the inputs, xᵀ M x + ℓ·x + c with M = V diag(a) Vᵀ. With λ and u the eigenvalues
    and eigenvectors of M, the column for λ is √|λ| u and its label λ, so that, to rounding,

        logit = c + ℓ·x + Σ sign(λ) (√|λ| u·x)²:

    `apply(images)`, squared, is what each picture adds, or takes away where its label is below
    zero. Nothing is left out; c + ℓ·x is the network's tangent at inputs of zero, for pixels 0..1
    `local_map` of a blank image. A picture counts up to its sign: -u makes the same square.

    unit: an output. images: (n_images, 28, 28); where they are given, the pictures that add the
    most varied amounts to them come first, by standard deviation. Otherwise the largest |λ| come
    first, which depends on the unit of the pixels. The note says which. Eigenvalues below 1e-12
    of the largest are rounding and left out. ValueError for another network.

    A bilinear unit, the product of two sums, is a pair of squares, ab = ((a + b)² - (a - b)²) / 4,
    so bilinear networks are the same thing: Pearce, Dooms, Rigg, Oramas & Sharkey, "Bilinear MLPs
    enable weight-based mechanistic interpretability", ICLR 2025, arXiv:2410.08417.

    >>> from interp import Dense, Network
    >>> squares = Dense(np.eye(4), np.zeros(4), "squares")  # of the pixels a, b, c and d
    >>> net = Network([squares, Dense(np.array([[3.0], [1], [0], [-2]]), [0])])
    >>> found = eigenpictures(net, unit=0)  # 3 a² + b² - 2 d²
    >>> found.labels
    ('3', '-2', '1')
    >>> abs(found.pictures[0]).round(4)  # √3 a
    array([[1.7321, 0.    ],
           [0.    , 0.    ]])
    """
    check_network(net)
    if len(net.layers) != 2 or net.layers[0].activation != "squares":
        kinds = ", ".join(str(layer.activation) for layer in net.layers[:-1]) or "none"
        raise ValueError(
            f"net: hidden layers of {kinds} arrived; eigenpictures need a single one, of squares. "
            'Load "square-128", train one with activation="squares", or make a stand-in of this '
            "network, trust.stand_in(net, images)"
        )
    net.unit_index(unit, 1)
    exact = net.astype(np.float64)
    outgoing = weights(exact.layers[1], unit)
    basis, hidden = np.linalg.qr(compose_to(exact, 0).kernel)  # (784, m), (m, n_hidden)
    values, vectors = np.linalg.eigh((hidden * outgoing) @ hidden.T)
    real = abs(values) > 1e-12 * abs(values).max()
    values, kernel = values[real], basis @ vectors[:, real] * np.sqrt(abs(values[real]))
    kernel *= np.where(kernel.sum(axis=0) < 0, -1, 1)
    pictures = map_of(net, kernel, np.zeros(len(values)), f"eigenpictures of output {unit}")
    pictures = replace(pictures, labels=tuple(f"{value:.3g}" for value in values))
    if images is None:
        return replace(pictures.select(np.argsort(-abs(values))), note="Ordered by |λ|.")
    rows = check_many(images, net.input_shape)
    spread = np.std(pictures.apply(rows) ** 2, axis=0)
    note = f"Ordered by the spread of what each adds over {len(rows):,} images."
    return replace(pictures.select(np.argsort(-spread)), note=note)
