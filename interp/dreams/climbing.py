"""Hill climbing: change one pixel at random, and keep the change if the unit responds more."""

from collections.abc import Iterable, Iterator
from itertools import islice

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view

from interp.dreams.steps import Step, Unit, check_settings, first_pixels, take_until
from interp.network import Network
from interp.pixels import Shape

ROUGHNESS_WEIGHT = 1e-5
"""What one unit of roughness costs in a smooth climb, where a whole probability counts 1."""

DIAGONAL = 0.7
"""Weight of a pixel's diagonal neighbours; those beside, above and below it weigh 1."""

_WEIGHTS = np.array([[DIAGONAL, 1, DIAGONAL], [1, 0, 1], [DIAGONAL, 1, DIAGONAL]])
_BATCH = 1024


def climb(
    net: Network,
    target: int,
    start: npt.ArrayLike | None = None,
    *,
    layer: int = -1,
    smooth: bool = False,
    probability: float = 0.99,
    step_size: float = 0.1,
    max_steps: int = 200_000,
    seed: int = 0,
) -> Iterator[Step]:
    """Activation maximisation by hill climbing, as in the causal-index article: yields Steps.

    Pixels run from -1 to 1. Change a pixel drawn at random by up to ±`step_size`, clipped, and
    keep the change if the target's probability, less 1e-5 × `roughness` where `smooth`, grows.
    The start and every change that is kept are yielded, until `probability` is reached or
    `max_steps` changes were proposed.

    target: a class; or, of another `layer` (counted as in `Network.gradient`), a unit. For units
    without a probability the pre-activation is climbed, until `max_steps`. start: an image as
    any network takes it; nearly black if None. seed: of the random numbers; the same seed gives
    the same steps.

    The smoothness shows only long after 0.99: for smooth pictures, pass `probability=1,
    max_steps=40_000`. From a start of very low probability it can hold up the climb for tens of
    thousands of proposals. In networks of ReLUs a climb is as quick, but its pictures are more
    speckled.

    A proposal costs one row of the first layer's kernel and the layers above, not a full forward
    pass. Raises ValueError, naming the argument, for a target, layer, start or setting that is
    not accepted.

    >>> import interp
    >>> steps = climb(interp.load("sigmoid-200"), 3)
    >>> start, first = next(steps), next(steps)  # a step is made when it is asked for
    >>> start.count, int((first.pixels != start.pixels).sum()), first.value > start.value
    (0, 1, True)
    """
    check_settings(probability, max_steps, seed, step_size=step_size)
    unit, rng = Unit(net, target, layer), np.random.default_rng(seed)
    pixels = first_pixels(start, unit, rng)
    net.preactivations((pixels + 1) / 2)  # refuses, in words, numbers that overflow
    changes = proposals(rng, pixels.size, step_size, max_steps)
    return take_until(_steps(unit, pixels, changes, smooth), probability)


def proposals(
    rng: np.random.Generator, n_pixels: int, step_size: float, count: int
) -> Iterator[tuple[int, float]]:
    """`count` random changes: which pixel, counted row by row, and by how much."""
    for done in range(0, count, _BATCH):  # drawn in batches: one at a time is slow
        places = rng.integers(n_pixels, size=_BATCH)
        amounts = rng.uniform(-step_size, step_size, _BATCH)
        yield from islice(zip(places.tolist(), amounts.tolist(), strict=True), count - done)


def _steps(
    unit: Unit, pixels: npt.NDArray[np.float64], changes: Iterable[tuple[int, float]], smooth: bool
) -> Iterator[Step]:
    """The start and each change that is kept; `pixels` is written to."""
    first = unit.first(pixels)
    score = unit.score(first)
    height = _height(*score)
    differences, growths = _windows(pixels)
    yield Step(pixels.copy(), *score, 0)
    for count, (place, amount) in enumerate(changes, start=1):
        before = pixels.item(place)
        after = min(1.0, max(-1.0, before + amount))
        if after == before:
            continue
        changed = unit.moved(first, pixels, place, after)
        score = unit.score(changed)
        cost = 0.0
        if smooth:
            around = differences[divmod(place, pixels.shape[1])]  # (3, 3), a view
            growth = (after - before) * growths[divmod(place, pixels.shape[1])]
            # a difference d that grows by g adds (d + g)² - d² to the roughness
            cost = ROUGHNESS_WEIGHT * float((growth * (2 * around + growth)).sum())
        if not _height(*score) - cost > height:
            continue
        if smooth:
            around += growth
        first, height = changed, _height(*score)
        pixels.flat[place] = after
        yield Step(pixels.copy(), *score, count)


def _height(value: float, probability: float | None) -> float:
    return value if probability is None else probability


def roughness(pixels: npt.ArrayLike) -> np.float64 | npt.NDArray[np.float64]:
    """Sum over the pixels of their squared difference from their neighbours' weighted mean.

    pixels: (height, width), or (n, height, width) for (n,) values, on a scale from -1 to 1. Of
    the eight neighbours, or those that there are at the edge, diagonal ones weigh 0.7 and the
    others 1. The causal-index article leaves out the pixels at the edge, and its dreams end in a
    frame of dots. Raises ValueError for other shapes.

    >>> float(roughness(np.ones((28, 28))))
    0.0
    """
    pixels = np.asarray(pixels, dtype=np.float64)
    if pixels.ndim not in (2, 3):
        raise ValueError(
            f"pixels: an array of shape {pixels.shape} arrived; accepted are (height, width) and "
            "(n, height, width)"
        )
    return (_differences(pixels) ** 2).sum(axis=(-2, -1))


def _differences(pixels: npt.NDArray) -> npt.NDArray:
    return pixels - _neighbours_sum(pixels) / _total_weights(pixels.shape[-2:])


def _neighbours_sum(pixels: npt.NDArray) -> npt.NDArray:
    around = [(0, 0)] * (pixels.ndim - 2) + [(1, 1), (1, 1)]
    windows = sliding_window_view(np.pad(pixels, around), (3, 3), axis=(-2, -1))
    return np.einsum("...ij,ij", windows, _WEIGHTS)


def _total_weights(shape: Shape) -> npt.NDArray:
    """What the neighbours of each pixel weigh together, (height, width)."""
    return np.maximum(_neighbours_sum(np.ones(shape)), 1e-9)  # a single pixel has none


def _windows(pixels: npt.NDArray) -> tuple[npt.NDArray, npt.NDArray]:
    """What a change of one pixel does to roughness: two arrays, (height, width, 3, 3) each.

    The differences of each pixel and its neighbours from the means of theirs, which are views of
    one array and can be written to; and by how much they grow for each unit that the pixel grows.
    """
    differences = sliding_window_view(np.pad(_differences(pixels), 1), (3, 3), writeable=True)
    totals = np.pad(_total_weights(pixels.shape), 1, constant_values=np.inf)
    growths = -_WEIGHTS / sliding_window_view(totals, (3, 3))
    growths[..., 1, 1] = 1
    return differences, growths
