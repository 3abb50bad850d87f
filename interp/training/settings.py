"""The settings of a training: checked before anything slow begins."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, NoReturn

import numpy as np
import numpy.typing as npt

from interp.activations import named
from interp.checks import check_whole
from interp.files.keras_layers import FUNCTIONS
from interp.layers import Dense
from interp.pixels import PixelScale

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

    def __post_init__(self) -> None:
        if isinstance(self.hidden, str) or not np.iterable(self.hidden):
            _refuse("hidden", self.hidden, "one number of units per hidden layer, or ()")
        hidden = tuple(check_whole("hidden", units, 1) for units in self.hidden)
        object.__setattr__(self, "hidden", hidden)
        for name, least in ((f"{self.unit}s", 1), ("batch_size", 1), ("seed", 0)):
            check_whole(name, getattr(self, name), least)
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

    def start_layers(self, n_pixels: int, n_classes: int) -> list[Dense]:
        """The layers before training: Glorot-uniform kernels, as Keras draws them, biases zero.

        Drawn by NumPy, so that a seed gives the same start with every backend.
        Glorot & Bengio 2010, equation 16.
        """
        layers: list[Dense] = []
        rng = np.random.default_rng(self.seed)
        for n_in, n_out in pairwise((n_pixels, *self.hidden, n_classes)):
            limit, name = np.sqrt(6 / (n_in + n_out)), f"hidden_{len(layers) + 1}"
            kernel = rng.uniform(-limit, limit, (n_in, n_out)).astype(np.float32)
            layers.append(Dense(kernel, np.zeros(n_out, np.float32), named(self.activation), name))
        layers[-1] = replace(layers[-1], activation=named("softmax"), name="output")
        return layers

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


def _is_positive(value: Any) -> bool:
    number = isinstance(value, (int, float, np.number)) and not isinstance(value, bool)
    return bool(number and np.isfinite(value) and value > 0)


def _refuse(name: str, value: object, accepted: str) -> NoReturn:
    raise ValueError(f"{name}: {value!r} arrived; accepted is {accepted}")
