"""What a dream gives back as it goes, where it starts, and what is kept of it."""

from dataclasses import dataclass

import numpy as np

from interp.checks import check_whole
from interp.pixels import check_one, picture_shape, unit_interval


@dataclass(frozen=True, eq=False)
class Step:
    """One moment of a dream.

    pixels: (784,) floats from -1 to 1, which is what a dream changes.
    value: the unit's pre-activation there, which in the last layer is a logit.
    probability: of the unit's class; None for a unit that has none, such as a hidden one.
    count: how many changes were proposed (climb), or steps made (ascend), until then.
    """

    pixels: np.ndarray
    value: float
    probability: float | None
    count: int

    @property
    def image(self):
        """The same as an image that any network takes, (28, 28) floats from 0 to 1."""
        return ((self.pixels + 1) / 2).reshape(picture_shape(len(self.pixels)))


@dataclass(frozen=True, eq=False)
class Dream:
    """What is kept of a whole dream: its last image, and its path.

    image: (28, 28) floats from 0 to 1. counts, values, probabilities: (n,) arrays with what each
    Step had of them, the start first; probabilities are NaN for a unit that has none.
    """

    image: np.ndarray
    counts: np.ndarray
    values: np.ndarray
    probabilities: np.ndarray


def follow(steps):
    """Dream to the end: a Dream of all `steps`, of which only the last image is kept.

    >>> import interp
    >>> bool(follow(interp.dreams.climb(interp.load("sigmoid-200"), 3)).probabilities[-1] >= 0.99)
    True
    """
    path = []
    for step in steps:
        path.append((step.count, step.value, step.probability))
    counts, values, probabilities = map(np.array, zip(*path, strict=True))
    return Dream(step.image, counts, values, probabilities.astype(float))


def first_pixels(start, pixel_count, rng):
    """Where a dream starts, (784,) float64 from -1 to 1, a copy: an image, or near blank.

    Near blank, as in the causal-index article: every pixel at -1, one in ten (each by a throw of
    its own) raised by up to 0.2.
    """
    if start is not None:
        pixels = unit_interval(check_one(start, pixel_count, "start"))
        return pixels.astype(np.float64) * 2 - 1
    raised = rng.random(pixel_count) < 0.1
    return np.where(raised, rng.uniform(0, 0.2, pixel_count), 0.0) - 1


def check_stops(probability, count):
    """ValueError where a dream could not be stopped by these."""
    if not 0 < probability <= 1:
        raise ValueError(f"probability: {probability} arrived; above 0 and at most 1 is expected")
    check_whole("count", count, 0)


def until(probability, steps):
    """The steps, up to the first that has this probability."""
    for step in steps:
        yield step
        if step.probability is not None and step.probability >= probability:
            return
