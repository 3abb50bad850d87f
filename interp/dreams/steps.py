"""What both kinds of dream are made of: the unit, the start, the steps and the end."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from numbers import Real

import numpy as np
import numpy.typing as npt

from interp import activations
from interp.checks import check_whole
from interp.network import Network, check_network
from interp.pixels import check_one, unit_interval

Array = npt.NDArray[np.floating]

RAISED_SHARE, RAISED_BY = 0.1, 0.2
"""Without a start, this share of the pixels is raised from black by up to so much."""


@dataclass(frozen=True, eq=False)
class Step:
    """One step of a dream.

    pixels: (height, width) floats from -1 (black) to 1, the scale on which a dream changes them.
    value: the unit's pre-activation, in the last layer the logit.
    probability: of the target class; None for a unit without one, such as a hidden unit.
    count: how many changes were proposed (climb) or steps made (ascend) so far.
    """

    pixels: Array
    value: float
    probability: float | None
    count: int

    @property
    def image(self) -> Array:
        """The same as an image for any network, (height, width) floats from 0 to 1."""
        return (self.pixels + 1) / 2


@dataclass(frozen=True, eq=False)
class Dream:
    """A whole dream: its last image, and how the unit's value grew on the way.

    image: (height, width) floats from 0 to 1. counts, values, probabilities: (n,) arrays, one
    entry for each Step, the start first; probabilities are NaN for a unit without one.
    """

    image: Array
    counts: npt.NDArray[np.integer]
    values: Array
    probabilities: Array


def run(steps: Iterable[Step]) -> Dream:
    """Take a dream to its end; of the images, only the last is kept.

    >>> import interp
    >>> bool(run(interp.dreams.climb(interp.load("sigmoid-200"), 3)).probabilities[-1] >= 0.99)
    True
    """
    if not isinstance(steps, Iterable):
        what = type(steps).__name__
        raise TypeError(
            f"steps: {what} arrived; Steps are expected: dreams.run(dreams.ascend(net, 3))"
        )
    path = []
    for step in steps:
        path.append((step.count, step.value, step.probability))
    counts, values, probabilities = map(np.array, zip(*path, strict=True))
    return Dream(step.image, counts, values, probabilities.astype(float))


def take_until(steps: Iterable[Step], probability: float) -> Iterator[Step]:
    """The steps up to the first with at least this probability, that one included.

    >>> import interp
    >>> from interp import dreams
    >>> *_, last = take_until(dreams.ascend(interp.load("mlp-500"), 3), 0.9)
    >>> float(last.probability) >= 0.9
    True
    """
    for step in steps:
        yield step
        if step.probability is not None and step.probability >= probability:
            return


class Unit:
    """A unit of any layer as a function of pixels from -1 to 1, whatever scale the network has.

    Pixels stand for the image (pixels + 1) / 2. Functions of `first` take the pre-activations of
    the first layer, (n_1,). Raises ValueError for a layer or a unit that the network does not
    have.
    """

    def __init__(self, net: Network, index: int, layer: int = -1) -> None:
        self.net = check_network(net)
        self.index, self.layer = net.unit_index(index, layer, name="target"), net.layer_index(layer)
        self.layers = net.layers[: self.layer + 1]
        self.pairs = tuple(pairwise(self.layers))
        self.output = net.output if len(self.layers) == len(net.layers) else "values"
        self.shape = net.input_shape
        self.scale = np.broadcast_to(net.pixels.scale, net.sizes[:1])

    def first(self, pixels: Array) -> Array:
        """The first layer's pre-activations, (n_1,), for pixels (height, width)."""
        return self.layers[0].forward(self.net.inputs((pixels.ravel() + 1) / 2))

    def moved(self, first: Array, pixels: Array, place: int, value: float) -> Array:
        """`first` after pixel `place`, counted row by row, was set to `value`.

        Where columns are divided by their length, a pixel moves the inputs of its whole column,
        so that it takes a full pass; elsewhere it moves one.
        """
        if self.net.pixels.unit_columns:
            pixels = pixels.copy()
            pixels.flat[place] = value
            return self.first(pixels)
        amount = (value - pixels.item(place)) / 2 * self.scale.item(place)
        return first + self.layers[0].change(place, amount)

    def score(self, first: Array) -> tuple[float, float | None]:
        """Pre-activation and probability of the unit; None for a unit without a probability."""
        values = first
        for below, layer in self.pairs:
            values = layer.forward(below.activate(values))
        values = values.astype(np.float64)
        value = values.item(self.index)
        if self.output == "values":
            return value, None
        if self.output == "softmax":  # of one class, at a third of the time of all
            return value, math.exp(value - np.logaddexp.reduce(values))
        return value, float(activations.named(self.output)(value))

    def gradient(self, pixels: Array) -> Array:
        """Gradient of the pre-activation with respect to pixels, (height, width)."""
        image = (pixels + 1) / 2
        slopes = self.net.gradient(image.ravel(), self.index, self.layer) * self.scale / 2
        slopes = slopes.reshape(self.shape)
        if not self.net.pixels.unit_columns:
            return slopes
        lengths = np.linalg.norm(image, axis=0)  # (width,)
        lengths[lengths == 0] = 1
        units = image / lengths
        return (slopes - units * (units * slopes).sum(axis=0)) / lengths


def first_pixels(
    start: npt.ArrayLike | None, unit: Unit, rng: np.random.Generator
) -> npt.NDArray[np.float64]:
    """Where a dream starts: (height, width) float64 from -1 to 1, a copy.

    start: an image as any network takes it. None for nearly black, as in the causal-index
    article: all pixels at -1, but each, independently with probability 0.1, raised by up to 0.2.
    """
    if start is not None:
        image = unit_interval(check_one(start, unit.shape, "start"))
        return (image.astype(np.float64) * 2 - 1).reshape(unit.shape)
    raised = rng.random(unit.shape) < RAISED_SHARE
    return np.where(raised, rng.uniform(0, RAISED_BY, unit.shape), 0.0) - 1


def check_settings(probability: float, max_steps: int, seed: int, **sizes: float) -> None:
    """Check when a dream stops, its seed and sizes of steps; ValueError naming a bad argument."""
    if not isinstance(probability, Real) or not 0 < probability <= 1:
        raise ValueError(f"probability: {probability!r} arrived; above 0 and at most 1 is expected")
    check_whole("max_steps", max_steps, 0)
    check_whole("seed", seed, 0)
    for name, size in sizes.items():
        if not isinstance(size, Real) or not 0 <= size < np.inf:
            raise ValueError(f"{name}: {size!r} arrived; a finite number from 0 up is expected")
