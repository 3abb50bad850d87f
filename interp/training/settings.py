"""The settings of a training: checked before anything slow begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import prod
from typing import Any, NoReturn, cast

import numpy as np
import numpy.typing as npt

from interp.activations import named
from interp.checks import check_whole
from interp.convolution import Conv2D, max_pool
from interp.files.keras_layers import FUNCTIONS
from interp.files.keras_pictures import same_padding
from interp.layers import Array, Dense, Layer
from interp.pixels import PixelScale, Shape
from interp.windows import Picture, Windows

_HIDDEN_ACTIVATIONS = (*(x for x in FUNCTIONS if x != "softmax"), "squares")
_SCHEDULES = ("constant", "cosine")


@dataclass(frozen=True)
class Settings:
    """The arguments of `train` that decide the weights; ValueError for an invalid one."""

    hidden: Sequence[int]
    epochs: int | None
    activation: str
    pixels: PixelScale
    optimizer: str
    learning_rate: float | None
    schedule: str
    l2: float
    batch_size: int
    seed: int
    steps: int | None = None
    deform: bool = False
    noise: float = 0.0
    convolutions: Sequence[int] = ()
    kernel_size: int = 5
    pool: int = 2

    def __post_init__(self) -> None:
        sequences = {
            "hidden": "one number of units per hidden layer, or ()",
            "convolutions": "one number of channels per convolution, such as (8, 16), or ()",
        }
        for name, each in sequences.items():
            numbers = getattr(self, name)
            if isinstance(numbers, str) or not np.iterable(numbers):
                _refuse(name, numbers, each)
            object.__setattr__(self, name, tuple(check_whole(name, n, 1) for n in numbers))
        least = {f"{self.unit}s": 1, "batch_size": 1, "seed": 0, "kernel_size": 1, "pool": 1}
        for name, number in least.items():
            check_whole(name, getattr(self, name), number)
        if self.steps is not None and self.epochs is not None:
            raise ValueError(
                f"epochs: {self.epochs!r} and steps: {self.steps!r} arrived; accepted is either"
            )
        choices = {"activation": _HIDDEN_ACTIVATIONS, "schedule": _SCHEDULES}
        for name, accepted in choices.items():
            if getattr(self, name) not in accepted:
                _refuse(name, getattr(self, name), ", ".join(accepted))
        if not isinstance(self.optimizer, str):
            _refuse("optimizer", self.optimizer, 'a name such as "rmsprop" or "adam"')
        if self.learning_rate is not None and not _is_positive(self.learning_rate):
            _refuse("learning_rate", self.learning_rate, "a number above zero")
        for name in ("l2", "noise"):
            if getattr(self, name) != 0 and not _is_positive(getattr(self, name)):
                _refuse(name, getattr(self, name), "zero or a number above it")
        if not isinstance(self.deform, bool):
            _refuse("deform", self.deform, "True or False")
        scale = self.pixels
        if self.deform and (scale.unit_columns or np.ndim(scale.scale) or np.ndim(scale.shift)):
            _refuse("pixels", scale.name, "one scale for all pixels, where deform is True")

    @property
    def unit(self) -> str:
        """The unit of the training's length: "epoch" or "step"."""
        return "epoch" if self.steps is None else "step"

    @property
    def length(self) -> int:
        """How long it trains, in that unit."""
        return self.steps or self.epochs or 0

    def evaluation_point(self, n_epochs: int, n_images: int) -> int | None:
        """The length so far, in that unit, if the network is evaluated after so many epochs.

        Otherwise None; with `steps` it is evaluated once, at the end. n_images: how many an epoch
        has.
        """
        if self.steps is None:
            return n_epochs
        return self.steps if n_epochs == self.n_epochs(n_images) else None

    def phase(self, epoch: int) -> str:
        """What an epoch, counted from 1, is called: "epoch 1 of 6"; with `steps`, all are one."""
        return f"steps 1 to {self.steps}" if self.steps else f"epoch {epoch} of {self.epochs}"

    def n_steps(self, n_images: int) -> int:
        """How many batches are trained on in all, over that many images."""
        return self.steps or self.length * -(-n_images // self.batch_size)

    def n_epochs(self, n_images: int) -> int:
        """How many times over that many images, the last of them perhaps cut short."""
        return -(-self.n_steps(n_images) // -(-n_images // self.batch_size))

    def samples_seen(self, n_images: int) -> int:
        """How many images are trained on in all, each counted as often as it is seen."""
        epochs, batches = divmod(self.n_steps(n_images), -(-n_images // self.batch_size))
        return epochs * n_images + batches * self.batch_size

    def orders(self, n_images: int) -> Iterator[npt.NDArray[np.intp]]:
        """For each epoch in turn, the indices of its images in their order, (n_images,).

        Steps that make no whole number of epochs leave fewer for the last one.
        """
        images = self.samples_seen(n_images)
        for epoch in range(self.n_epochs(n_images)):
            order = np.random.default_rng([self.seed, epoch + 1]).permutation(n_images)
            yield order[: images - epoch * n_images]

    def start_layers(self, shape: Shape, n_classes: int) -> list[Layer]:
        """The layers before training: Glorot-uniform kernels, as Keras draws them, biases zero.

        Drawn by NumPy, so that a seed gives the same start with every backend.
        Glorot & Bengio 2010, equation 16. shape: (height, width) of the images. Raises ValueError
        where they are too small for the convolutions.
        """
        rng = np.random.default_rng(self.seed)
        layers: list[Layer] = [*self._start_convolutions(shape, rng)]
        n_seen = layers[-1].n_out if layers else prod(shape)
        for number, sizes in enumerate(pairwise((n_seen, *self.hidden, n_classes)), start=1):
            kernel, bias = _glorot(rng, *sizes), np.zeros(sizes[1], np.float32)
            layers.append(Dense(kernel, bias, named(self.activation), f"hidden_{number}"))
        layers[-1] = replace(cast(Dense, layers[-1]), activation=named("softmax"), name="output")
        return layers

    def _start_convolutions(self, shape: Shape, rng: np.random.Generator) -> Iterator[Layer]:
        """Each convolution, and the two layers of the pool behind it."""
        size, pool = (self.kernel_size, self.kernel_size), (self.pool, self.pool)
        if self.convolutions and self.kernel_size > min(shape):
            _refuse("kernel_size", self.kernel_size, f"1 to {min(shape)}, for images of {shape}")
        picture: Picture = (*shape, 1)
        for number, channels in enumerate(self.convolutions, start=1):
            if min(picture[:2]) < self.pool:
                most = f"{number - 1} of them, for images of {shape} and a pool of {self.pool}"
                _refuse("convolutions", self.convolutions, f"at most {most}")
            layer = Conv2D(
                Windows(picture, size, padding=same_padding(picture, size)),
                _glorot(rng, *size, picture[2], channels),
                np.zeros(channels, np.float32),
                activation=named(self.activation),
                name=f"convolution_{number}",
            )
            yield layer
            picture = layer.shape_out
            if self.pool > 1:
                sums = max_pool(Windows(picture, pool, pool), f"pool_{number}")
                yield from sums
                picture = sums[-1].shape_out

    def describe(self, n_images: int, digits_name: str) -> str:
        """One line to keep with the network: what it was trained on, and how."""
        rate = "" if self.learning_rate is None else f" at {self.learning_rate:g}"
        schedule = "" if self.schedule == "constant" else f", {self.schedule} schedule"
        penalty = f", L2 {self.l2:g}" if self.l2 else ""
        deformed = ", deformed anew every time" if self.deform else ""
        noise = f", with noise of {self.noise:g}" if self.noise else ""
        return (
            f"trained on the first {n_images} training images of {digits_name or 'own arrays'}"
            f"{deformed}{noise}: "
            f"{self.length} {self.unit}s, {self.optimizer}{rate}{schedule}{penalty}, "
            f"batches of {self.batch_size}, seed {self.seed}"
        )


def _glorot(rng: np.random.Generator, *size: int) -> Array:
    """A kernel (rows, columns, channels in, channels out), or (n_in, n_out)."""
    seen, n_in, n_out = prod(size[:-2]), *size[-2:]
    limit = np.sqrt(6 / (seen * (n_in + n_out)))
    return rng.uniform(-limit, limit, size).astype(np.float32)


def _is_positive(value: Any) -> bool:
    number = isinstance(value, (int, float, np.number)) and not isinstance(value, bool)
    return bool(number and np.isfinite(value) and value > 0)


def _refuse(name: str, value: object, accepted: str) -> NoReturn:
    raise ValueError(f"{name}: {value!r} arrived; accepted is {accepted}")
