"""Stand-ins: a few pictures for each class that together answer as a network does.

A stand-in is a Network with one hidden layer of squares, so that each logit is
constant + ℓ·x + Σ ± (u·x + b)²: a linear picture for each class, and some more whose squares
speak for it or against it. It copies a network's answers, not its insides.

Earlier work: Belrose and Rigg (arXiv 2502.01032) fit quadratics to networks on MNIST; Pearce et
al. (ICLR 2025) read bilinear networks by the eigenvectors of such forms.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from interp.activations import named
from interp.checks import FEW, check_whole
from interp.layers import Array, Dense, bias, trained_arrays, weights
from interp.maps.affine import AffineMap, fingerprints, map_of, titled
from interp.network import Network, batches, check_network, classes_of
from interp.pixels import as_array, check_many, image_shape
from interp.trust.fits import centred

Answer = Callable[[npt.NDArray[Any]], npt.ArrayLike]
"""From images (n, …) to logits (n, n_classes): whatever answers."""

COMPONENTS = 60
"""How many principal components are multiplied by each other, at most."""

CONTROL = (
    "The basis alone makes smooth strokes, of an untrained network too: what a stand-in claims "
    "is that it answers alike, not that it looks like a digit."
)
"""What is said beside a stand-in's pictures."""

_BATCH = 2000
"""Images that a function is asked about at a time."""

MOST_PIXELS = 64 * 64
"""Of an image, beyond which the fit would take too much memory."""

_RIDGE = 1e-2
"""On squared weights, beside the mean squared error of the logits."""


@dataclass(frozen=True, eq=False)
class _Fit:
    """Least squares of logits on the terms [1, ℓ·x, products of components], and its eigenvectors.

    net: the network, or one with its pixels, shape and outputs; made_from: (n_images,)
    `fingerprints` of the images. x counts from mean, (n_in,).
    matrix: (n_terms, n_terms), target: (n_terms, n): the normal equations, with their ridge.
    kernel: (n, n_in, k), the pictures u of each class, the one first whose (u·x)² adds most;
    squares: (n, n_products, k), what these squares are as products of components.
    """

    net: Network
    made_from: npt.NDArray[np.uint64]
    mean: Array
    size: float
    matrix: Array
    target: Array
    kernel: Array
    squares: Array

    def network(self, pictures: int) -> Network:
        """The stand-in with the first `pictures` squares of each class."""
        n, _, most = self.kernel.shape
        pictures = check_whole("pictures", pictures, 0, most)
        constants, linear, strength = self._refitted(pictures)
        squares = self.kernel[:, :, :pictures] * np.sqrt(abs(strength))[:, None]
        kernel = np.hstack([np.repeat(linear.T, 2, axis=1), *squares]).astype(np.float32)
        # ((z + 1)² - (z - 1)²) / 4 = z
        shift = np.concatenate([np.tile([1, -1], n), np.zeros(n * pictures)])
        pairs = np.repeat(np.eye(n), 2, axis=0) * np.tile([0.25, -0.25], n)[:, None]
        signs = np.repeat(np.eye(n), pictures, axis=0) * np.sign(strength).reshape(-1, 1)
        layers = (
            Dense(kernel, shift - self.mean @ kernel, named("squares")),
            Dense(np.vstack([pairs, signs]).astype(np.float32), constants),
        )
        name = titled("stand-in", self.net)
        seen = self.made_from
        notes = (f"A stand-in, {pictures} pictures a class, fitted on {len(seen):,} images.",)
        return replace(
            self.net, layers=layers, name=name, accuracy=None, notes=notes, made_from=seen
        )

    def _refitted(self, pictures: int) -> tuple[Array, Array, Array]:
        """Constants (n,), ℓ (n, n_in) and strengths (n, pictures) that fit best with these squares.

        The normal equations of a class differ from another's in its squares alone, so what stands
        before them, the constant and the pixels, is factorised once (a Schur complement).
        """
        from scipy.linalg import cho_factor, cho_solve

        affine = 1 + len(self.mean)
        squares = self.squares[:, :, :pictures]  # (n, n_products, pictures)
        mixed = self.matrix[:, affine:] @ np.hstack([*squares])  # (n_terms, n · pictures)
        factor = cho_factor(self.matrix[:affine, :affine])
        n = self.target.shape[1]
        alone = cho_solve(factor, np.hstack([self.target[:affine], mixed[:affine]]))
        rest, strengths = [], []
        for label, own in enumerate(squares):
            of_label = slice(label * pictures, (label + 1) * pictures)
            crossed, within = mixed[:affine, of_label], alone[:, n:][:, of_label]
            normal = own.T @ mixed[affine:, of_label] - crossed.T @ within
            wanted = own.T @ self.target[affine:, label] - crossed.T @ alone[:, label]
            strengths.append(np.linalg.solve(normal, wanted))
            rest.append(alone[:, label] - within @ strengths[-1])
        fitted = np.array(rest)  # (n, 1 + n_in)
        return fitted[:, 0], fitted[:, 1:] / self.size, np.array(strengths)


def stand_in(net: Network | Answer, images: npt.ArrayLike, pictures: int = 12) -> Network:
    """A Network of squares that answers as `net` does, by a few pictures for each class.

    Least squares of the logits (centred, where the outputs are a softmax's) on a constant, all
    pixels and the products of the images' first 60 principal components; images count the more
    the closer the network's two highest logits are. The eigenvectors of
    each class's quadratic part are its pictures. Those whose squares vary most over the images
    are kept, and their strengths, the linear part and the constant fitted anew without the others.

    Parameters
    ----------
    net : a Network, or any function from images, as they are given, to logits (m, n). Such a
        function counts as a network over pixels from 0 to 1 with a softmax after its logits.
    images : (m, height, width), what it is fitted on: the more, the better, from 100 up. Score it
        on others.
    pictures : for each class: from 0, nothing but a linear fit, to 60, or fewer where images
        vary less.

    Returns
    -------
    Network : of n classes. Its hidden units are first two for each class, whose squares make up
        the linear part, ((ℓ·x + 1)² - (ℓ·x - 1)²)/4 = ℓ·x; then `pictures` for each class, the
        one first that adds most. They enter their class's logit with weight 1 or -1.

    20,000 images take some five seconds, and memory for 60 numbers an image. Raises ValueError for
    fewer than 100 images, for images of more than 64×64 pixels, and for logits that are not finite
    or not (m, n).

    >>> from interp import data, load, trust
    >>> digits, net = data.load("digits"), load("mlp-500")
    >>> copy = trust.stand_in(net, digits.train_images, pictures=4)
    >>> copy.sizes
    (784, 60, 10)
    """
    return _fitted(net, images).network(pictures)


def agreement_by_pictures(
    net: Network | Answer,
    images: npt.ArrayLike,
    test_images: npt.ArrayLike,
    counts: Iterable[int] = (0, 1, 2, 4, 8, 12, 20, 60),
) -> dict[int, float]:
    """Share of test images that stand-ins with so many pictures a class answer as `net` does.

    Each of `stand_in(net, images, count)`, from one fit. Raises ValueError as it does.

    >>> from interp import data, load, trust
    >>> digits, net = data.load("digits"), load("linear-500")
    >>> trust.agreement_by_pictures(net, digits.train_images, digits.test_images, [0])[0] > 0.95
    True
    """
    fit = _fitted(net, images)
    _, logits = _answers(net, test_images)
    chosen = classes_of(logits)
    return {
        count: float((fit.network(count).classify(test_images) == chosen).mean())
        for count in counts
    }


def strongest_pictures(stand_in: Network, count: int = 3) -> AffineMap:
    """Each class's strongest pictures, `count` whose squares speak for it and `count` against.

    stand_in: what `trust.stand_in` returns. The AffineMap has 2 · count units a class, labelled
    "3 for", "3 against"; an empty one, labelled "none", where a class has no such picture left. A
    picture's square counts, so that its colours may as well be exchanged. ValueError for any
    other network.

    >>> from interp import data, load, trust
    >>> copy = trust.stand_in(load("mlp-500"), data.load("digits").train_images)
    >>> trust.strongest_pictures(copy, 1).labels[:4]
    ('0 for', '0 against', '1 for', '1 against')
    """
    n = stand_in.sizes[-1]
    if len(stand_in.layers) != 2 or stand_in.layers[0].activation != "squares":
        raise ValueError(f"stand_in: {stand_in!r} is none; trust.stand_in makes one")
    count = check_whole("count", count, 1)
    hidden, last = stand_in.layers
    empty = hidden.n_out
    kernel = np.pad(weights(hidden), ((0, 1), (0, 0))).T
    units, labels = [], []
    for label in range(n):
        speaks = np.where(np.arange(hidden.n_out) < 2 * n, 0, weights(last, label))
        for side, sign in (("for", 1), ("against", -1)):
            strongest = np.flatnonzero(np.sign(speaks) == sign)[:count].tolist()
            missing = count - len(strongest)
            units += [*strongest, *[empty] * missing]
            labels += [f"{label} {side}"] * len(strongest) + ["none"] * missing
    map = map_of(
        stand_in, kernel[:, units], np.pad(bias(hidden), (0, 1))[units], "pictures", CONTROL
    )
    return replace(map, labels=tuple(labels))


def untrained(net: Network, seed: int = 0) -> Network:
    """The same network before it has learned: kernels drawn anew, biases 0. The control.

    Kernels are uniform within ±√(6 / (inputs + outputs of a unit)), as Keras starts them (Glorot
    and Bengio 2010).

    >>> from interp import load, trust
    >>> trust.untrained(load("mlp-500")).sizes
    (784, 512, 256, 10)
    """
    rng = np.random.default_rng(check_whole("seed", seed, 0))
    layers = []
    for layer in net.layers:
        arrays = {}
        for name, array in trained_arrays(layer).items():
            limit = np.sqrt(6 / (array.size / array.shape[-1] + array.size / array.shape[-2:][0]))
            drawn = rng.uniform(-limit, limit, array.shape) if array.ndim > 1 else 0 * array
            arrays[name] = drawn.astype(array.dtype)
        layers.append(replace(layer, **arrays))
    name = titled("untrained copy", net)
    return replace(net, layers=layers, name=name, accuracy=None, readings=())


def _fitted(net: Network | Answer, images: npt.ArrayLike) -> _Fit:
    """The quadratic nearest to the logits on these images."""
    from scipy.linalg import solve

    known, logits = _answers(net, images)
    if len(logits) < FEW:
        raise ValueError(
            f"images: {len(logits)} arrived, too few to fit a quadratic to; pass {FEW} at the "
            "least, and better thousands"
        )
    if known.sizes[0] > MOST_PIXELS:
        raise ValueError(
            f"images: {known.sizes[0]:,} pixels arrived, and the memory for a fit grows with their "
            f"square; up to {MOST_PIXELS:,} are accepted, 64×64"
        )
    mean, components, size = _components(known, images)
    n_in, (first, second) = len(mean), np.triu_indices(components.shape[1])
    n_terms = 1 + n_in + len(first)
    values, matrix, target = [], np.zeros((n_terms, n_terms)), np.zeros((n_terms, logits.shape[1]))
    for rows, part, weight in batches(known, images, centred(logits, known), _weights(logits)):
        inputs = (known.inputs(rows) - mean).astype(np.float32)
        z = inputs @ components  # (n_batch, 60): mean 0, variance 1
        terms = np.hstack([np.ones_like(z[:, :1]), inputs / size, z[:, first] * z[:, second]])
        terms *= weight[:, None]
        values.append(z)
        matrix += terms.T @ terms
        target += terms.T @ (part * weight[:, None])
    matrix[np.diag_indices(n_terms)] += [0, *[_RIDGE] * (n_terms - 1)]  # the constant is free
    products = solve(matrix, target, assume_a="pos")[1 + n_in :]
    vectors = _eigenvectors(products, np.concatenate(values))
    squares = vectors[:, first] * vectors[:, second] * np.where(first == second, 1, 2)[:, None]
    return _Fit(
        known, fingerprints(images), mean, size, matrix, target, components @ vectors, squares
    )


def _weights(logits: Array) -> Array:
    """The square root of each image's share of the fit, (n_images,): more where it is close.

    What a stand-in claims is the answer, and that is decided where the highest logit is little
    ahead of the second (of a single one: of 0).
    """
    ordered = np.sort(np.pad(logits, ((0, 0), (int(logits.shape[1] == 1), 0))), axis=1)
    lead = ordered[:, -1] - ordered[:, -2]
    weights = 1 / (lead + (np.median(lead) / 2 or 1))
    return (weights / np.linalg.norm(weights)).astype(np.float32)


def _eigenvectors(products: Array, z: Array) -> Array:
    """Of each class's quadratic part, (n, k, k): columns, the one first whose square adds most.

    products: (k (k + 1) / 2, n), what the logits take from each product of z, (n_images, k).
    """
    k = z.shape[1]
    first, second = np.triu_indices(k)
    form = np.zeros((products.shape[1], k, k))
    form[:, first, second] += products.T / 2
    form[:, second, first] += products.T / 2
    strength, vectors = np.linalg.eigh(form)  # (n, k), (n, k, k)
    spread = abs(strength) * [((z @ v.astype(z.dtype)) ** 2).std(axis=0) for v in vectors]
    return np.take_along_axis(vectors, np.argsort(-spread)[:, None], axis=2)


def _components(net: Network, images: npt.ArrayLike) -> tuple[Array, Array, float]:
    """Mean input (n_in,), whitened principal components (n_in, k), a pixel's largest deviation."""
    n_in = net.sizes[0]
    count, total, products = 0, np.zeros(n_in), np.zeros((n_in, n_in))
    for (rows,) in batches(net, images):
        inputs = net.inputs(rows)
        count += len(inputs)
        total += inputs.sum(axis=0)
        products += inputs.T @ inputs
    mean = total / count
    covariance = products / count - np.outer(mean, mean)
    if not covariance.diagonal().max() > 1e-9 * (mean**2).max():  # beyond rounding
        raise ValueError("images: all of them are the same; pass images that differ")
    variance, axes = np.linalg.eigh(covariance)  # increasing
    kept = np.flatnonzero(variance > 1e-4 * variance[-1])[-COMPONENTS:]
    whitened = (axes[:, kept] / np.sqrt(variance[kept])).astype(np.float32)
    return mean.astype(np.float32), whitened, float(np.sqrt(covariance.diagonal().max()))


def _answers(net: Network | Answer, images: npt.ArrayLike) -> tuple[Network, Array]:
    """The network, or one with a function's pixels, shape and outputs, and the logits (m, n)."""
    if not callable(net):
        net = check_network(net)
        return net, np.concatenate([net.logits(batch) for (batch,) in batches(net, images)])
    images = as_array(images)
    shape = image_shape(images)
    check_many(images, shape)
    starts = range(0, len(images), _BATCH)
    logits = np.concatenate([np.asarray(net(images[at : at + _BATCH])) for at in starts])
    if logits.ndim != 2 or len(logits) != len(images) or not np.isfinite(logits).all():
        raise ValueError(
            f"net: an array of shape {logits.shape} came back for {len(images)} images, or one "
            f"that is not finite; logits are expected, ({len(images)}, n_classes)"
        )
    layer = Dense(np.zeros((shape[0] * shape[1], logits.shape[1])), np.zeros(logits.shape[1]))
    return Network((layer,), input_shape=shape), logits
