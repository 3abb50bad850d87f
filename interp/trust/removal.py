"""Does an explanation hold? Take ink away, and compare what it promised with what happens.

The same test for ledgers, maps, sampled Shapley values and a person's own numbers; and how far
around an image a map predicts what the network does.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from interp.checks import check_whole
from interp.layers import Array
from interp.maps.affine import AffineMap, titled
from interp.network import Network
from interp.pixels import check_many, check_one, unit_interval
from interp.trust.fits import centred
from interp.trust.gradients import one_input
from interp.trust.ledger import BLACK, Ledger

Explain = Callable[[Network, Array], Ledger | Array]
"""From a network and an image to what each pixel adds to each logit: a Ledger, or (784, n)."""

_TILES = 4
"""Patches in a row and in a column of an image."""

_SHARES = np.linspace(0, 1, 21)


@dataclass(frozen=True, eq=False, repr=False)
class Removal:
    """What an explanation promised of an answer's logit, and what taking ink away did to it.

    The logit is that of the class which the network chooses for the whole image, less the mean of
    all logits where the outputs are a softmax. Ink is taken away by making pixels black.

    promised, actual: (n_images, 16), by how much the logit falls without one patch of a 4 × 4
        grid; NaN for patches without ink.
    correlation: of the two, Pearson's over the patches of an image, mean over the images;
        pixel_correlation: the same over single inked pixels.
    shares: (21,), of the inked pixels, from 0 to 1. deletion: (21,), the mean logit when that
        share is taken away, those first that are said to add most; insertion: when nothing but
        that share is there. The lower the first and the higher the second, the better.
    random: the same of random numbers, None in that one itself.
    """

    title: str
    network: str
    promised: npt.NDArray[np.float64]
    actual: npt.NDArray[np.float64]
    correlation: float
    pixel_correlation: float
    deletion: npt.NDArray[np.float64]
    insertion: npt.NDArray[np.float64]
    shares: npt.NDArray[np.float64]
    random: "Removal | None" = None

    @property
    def words(self) -> str:
        """What was found, in one sentence."""
        return (
            f"{self.title}: promised and actual change correlate by {self.correlation:.2f} over "
            f"patches and {self.pixel_correlation:.2f} over pixels; the mean logit is "
            f"{self.deletion.mean():.2f} while ink is taken away in its order, "
            f"{self.insertion.mean():.2f} while it comes."
        )

    def __repr__(self) -> str:
        against = f" {self.random.words}" if self.random else ""
        return f"<Removal on {len(self.actual):,} images. {self.words}{against}>"


def removal(
    explanation: Explain | AffineMap | npt.ArrayLike, net: Network, images: npt.ArrayLike
) -> Removal:
    """What an explanation promises when ink is taken away against what the network does: a Removal.

    explanation: a function of a network and one image, such as `trust.ledger`, `trust.shapley` or
        `trust.gradient_times_input`; an AffineMap of the outputs, whose weights are multiplied by
        the ink; or your own numbers, (n_images, n_pixels): what each pixel adds to the logit of
        the network's answer. Only inked pixels count.
    images: (n, height, width); sixty take some seconds.

    Deletion and insertion are those of Petsiuk, Das and Saenko (2018), in logits. Raises
    ValueError for an explanation of another shape.

    >>> from interp import data, load, trust
    >>> net, images = load("mlp-500"), data.load("digits").test_images[:20]
    >>> found = trust.removal(trust.ledger, net, images)
    >>> bool(found.correlation > 0.9 > found.random.correlation)
    True
    """
    rows = unit_interval(check_many(images, net.input_shape))
    if not rows.any():
        raise ValueError("images: none of them has ink that could be taken away")
    subjects = [_Subject(net, row) for row in rows]
    adds = _contributions(explanation, subjects)
    function = getattr(explanation, "func", explanation)  # where it is a functools.partial
    title = getattr(function, "__name__", "numbers of one's own").replace("_", " ")
    if isinstance(explanation, AffineMap):
        title = f"{explanation.title} × ink"
    noise = np.random.default_rng(0).normal(size=rows.shape)
    random = _measured("random numbers", subjects, noise)
    return replace(_measured(title, subjects, adds), random=random)


def shapley(net: Network, image: npt.ArrayLike, samples: int = 10) -> Ledger:
    """Sampled Shapley values of the inked pixels: a Ledger, its base the black image's logits.

    What a pixel adds when the pixels come one by one onto a black image, the mean over `samples`
    random orders, each of them also backwards (Castro, Gómez and Tejada 2009; orders of both
    directions, Mitchell et al. 2022). A reference: it asks the network hundreds of times an image
    and knows nothing of its inside. The orders are the same each time.

    >>> from interp import data, load, trust
    >>> found = trust.shapley(load("linear-500"), data.load("digits").test_images[0], samples=1)
    >>> found.base_name
    'the logits of a black image'
    """
    samples = check_whole("samples", samples, 1)
    net, row = net.astype(np.float64), unit_interval(check_one(image, net.input_shape))
    lit, rng = np.flatnonzero(row), np.random.default_rng(0)
    adds = np.zeros((row.size, net.sizes[-1]))
    for _ in range(samples):
        order = rng.permutation(lit)
        for places in (order, order[::-1]):
            coming = np.zeros((len(lit) + 1, row.size))
            coming[:, places] = np.tri(len(lit) + 1, len(lit), -1) * row[places]
            logits = net.logits(coming)
            adds[places] += np.diff(logits, axis=0) / (2 * samples)
    black, logits = net.logits(np.stack([0 * row, row]))
    return Ledger(
        adds,
        black,
        logits,
        tolerance=1e-9 * (1 + abs(adds).sum(axis=0) + abs(black)),
        image=row,
        title=titled("sampled Shapley values", net),
        note=f"From {2 * samples} orders.",
        base_name=f"the logits of {BLACK}",
        input_shape=net.input_shape,
    )


def reach(
    map: AffineMap | Callable[[Network, Array], AffineMap],
    net: Network,
    images: npt.ArrayLike,
    distances: Iterable[float] = (0.1, 0.5, 1, 2, 4, 8),
) -> dict[float, float]:
    """Share of the change of the logits that a map predicts, by distance from the images.

    From each image 20 steps of that length, Euclidean and in the units of `net.inputs`, in random
    directions, the same each time, and beyond black and white too. 1 less the squares of what
    the map misses over those of the change, both summed over steps, images and classes (centred,
    where the outputs are a softmax): 1 is exact, 0 no better than that nothing changes; nan where
    the logits are the same everywhere.

    map: a function of a network and an image that gives the map there, such as
    `maps.local_map`; or one AffineMap for all of the images. images: (n, height, width).

    >>> from interp import data, load, maps, trust
    >>> images = data.load("digits").test_images[:20]
    >>> trust.reach(maps.local_map, load("mlp-500"), images, [0.1])[0.1] > 0.99
    True
    """
    rows, net = unit_interval(check_many(images, net.input_shape)), net.astype(np.float64)
    rng, steps = np.random.default_rng(0), tuple(distances)
    missed, changed = np.zeros(len(steps)), np.zeros(len(steps))
    for row in rows:
        kernel = centred((map(net, row) if callable(map) else map).kernel.astype(float), net)
        start = one_input(net, row)
        directions = rng.normal(size=(20, row.size))
        directions /= np.linalg.norm(directions, axis=1, keepdims=True)
        for place, distance in enumerate(steps):
            step = distance * directions
            change = centred(_logits(net, start + step) - _logits(net, start), net)
            missed[place] += ((change - step @ kernel) ** 2).sum()
            changed[place] += (change**2).sum()
    shares = 1 - np.divide(missed, changed, out=np.full(len(steps), np.nan), where=changed > 0)
    return dict(zip(steps, shares.tolist(), strict=True))


def _logits(net: Network, inputs: Array) -> Array:
    """Of the network's inputs, which need not be those of any image."""
    values = inputs
    for layer in net.layers:
        preactivations = layer.forward(values)
        values = layer.activate(preactivations)
    return preactivations


class _Subject:
    """An image from which ink is taken, and how much the network's answer loses by it.

    lit: (n_pixels,), patches: (16, n_pixels), where ink is. without_patch, without_pixel: by how
    much the answer's logit falls without each, (16,), NaN for a patch without ink, and (n_lit,).
    """

    def __init__(self, net: Network, image: Array) -> None:
        self.net, self.image, self.lit = net, image, image > 0
        self.label = int(net.logits(image).argmax())
        rows, columns = (np.arange(side) * _TILES // side for side in net.input_shape)
        tile = np.add.outer(rows * _TILES, columns).ravel()
        self.patches = (tile == np.arange(_TILES**2)[:, None]) & self.lit
        whole = self.value(image[None])
        without_patch = whole - self.value(image * ~self.patches)
        self.without_patch = np.where(self.patches.any(axis=1), without_patch, np.nan)
        self.without_pixel = whole - self.value(image * ~np.eye(len(image), dtype=bool)[self.lit])

    def value(self, images: Array) -> Array:
        """The answer's logit, (n,), less the mean of all where the outputs are a softmax."""
        return centred(self.net.logits(images), self.net)[:, self.label].astype(np.float64)

    def curves(self, adds: Array) -> tuple[Array, Array]:
        """The answer's logit without, and with nothing but, so many first pixels: (21,) each."""
        rank = np.argsort(np.argsort(np.where(self.lit, -adds, np.inf), kind="stable"))
        first = rank < np.rint(_SHARES * self.lit.sum())[:, None]  # (21, n_pixels)
        return self.value(self.image * ~first), self.value(self.image * first)


def _measured(title: str, subjects: Sequence[_Subject], adds: Iterable[Array]) -> Removal:
    """The Removal of what each pixel is said to add to each subject's answer, (n_pixels,) each."""
    promised, by_patch, by_pixel, curves = [], [], [], []
    for subject, own in zip(subjects, adds, strict=True):
        promised.append(np.where(subject.patches.any(axis=1), subject.patches @ own, np.nan))
        by_patch.append(_correlation(promised[-1], subject.without_patch))
        by_pixel.append(_correlation(own[subject.lit], subject.without_pixel))
        curves.append(subject.curves(own))
    deletion, insertion = np.mean(curves, axis=0)
    return Removal(
        title,
        subjects[0].net.name,
        np.array(promised),
        np.array([subject.without_patch for subject in subjects]),
        float(np.nanmean(by_patch)),
        float(np.nanmean(by_pixel)),
        deletion,
        insertion,
        _SHARES,
    )


def _correlation(promised: Array, actual: Array) -> float:
    """Pearson's, over what is not NaN; NaN where one of them does not vary."""
    known = ~np.isnan(actual)
    if known.sum() < 2 or not (np.ptp(promised[known]) and np.ptp(actual[known])):
        return np.nan
    return float(np.corrcoef(promised[known], actual[known])[0, 1])


def _contributions(
    explanation: Explain | AffineMap | npt.ArrayLike, subjects: Sequence[_Subject]
) -> list[Array]:
    """What each pixel is said to add to each subject's answer, (n_pixels,) each."""
    net = subjects[0].net
    shape = net.sizes[0], net.sizes[-1]
    if isinstance(explanation, AffineMap):
        kernel = _checked(explanation.kernel, shape)
        black = net.pixels.baseline(net.input_shape)
        adds = [(net.inputs(subject.image) - black)[:, None] * kernel for subject in subjects]
    elif callable(explanation):
        made = [explanation(net, subject.image) for subject in subjects]
        adds = [_checked(x.contributions if isinstance(x, Ledger) else x, shape) for x in made]
    else:
        return [*_checked(explanation, (len(subjects), shape[0]))]
    return [centred(x, net)[:, subject.label] for x, subject in zip(adds, subjects, strict=True)]


def _checked(adds: npt.ArrayLike, shape: tuple[int, int]) -> Array:
    array = np.asarray(adds)
    if array.shape != shape or array.dtype.kind not in "fiu" or not np.isfinite(array).all():
        raise ValueError(
            f"explanation: an array of {array.dtype}, {array.shape}, arrived; finite numbers are "
            f"expected, {shape}: what each pixel adds, to each logit or for each image"
        )
    return array
