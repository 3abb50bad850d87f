"""What a layer is: six questions that every explanation asks, and the layers that answer them.

A layer is a linear step with a bias, then a non-linear step. Arrays between layers are flat
vectors, one row per image. Nothing outside this module, `files` and `training` multiplies by a
kernel: a new kind of layer is a new class here.
"""

from abc import ABC, abstractmethod
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from interp import activations
from interp.activations import Activation, Numbers

Array = npt.NDArray[np.floating]


@dataclass(frozen=True, eq=False, repr=False)
class Layer(ABC):
    """What a layer is asked; a kind of layer is a frozen dataclass that answers.

    It has a `name`, and an `activation`, "linear" where its units have none. What is answered
    here is right for every layer whose units pass on a function of their own pre-activation; a
    layer whose units depend on each other, such as a pool, answers it itself.
    """

    activation = activations.LINEAR
    name = ""

    @property
    @abstractmethod
    def n_in(self) -> int:
        """How many inputs it has."""

    @property
    @abstractmethod
    def n_out(self) -> int:
        """How many units it has."""

    @abstractmethod
    def forward(self, inputs: Array) -> Array:
        """Pre-activations, (…, n_in) to (…, n_out)."""

    @abstractmethod
    def transpose(self, flow: Array) -> Array:
        """The linear step backwards, without the bias: (…, n_out) to (…, n_in)."""

    def summed_transpose(self, gates: Array, flow: Array) -> Array:
        """Sum over images of `gates * transpose(flow)`: (n_images, n_in) of them to (n_in,)."""
        return (gates * self.transpose(flow)).sum(axis=0)

    def activate(self, preactivations: Array) -> Array:
        """What the layer passes on, (…, n_out) to the same shape."""
        return self.activation(preactivations)

    def slopes(self, preactivations: Array) -> Array:
        """The diagonal that its non-linear step is at these values, same shape: a ReLU's gates."""
        return self.activation.slope(preactivations)

    def neutral(self) -> float | Array:
        """What stands for the slopes where gates are left out: 1 for an activation."""
        return 1.0

    def change(self, place: int, amount: float) -> Array:
        """How its pre-activations move, (n_out,), when input `place` grows by `amount`."""
        moved = np.zeros(self.n_in, _exact(self))
        moved[place] = amount
        return self.forward(moved) - bias(self)

    @property
    def only_selects(self) -> bool:
        """Whether its pre-activations are its inputs, so that its slopes are all it does."""
        return False

    neutral_note = ""
    """What leaving the gates out does to it, beyond the units' activations; a sentence."""

    def leaking(self, share: float) -> Self:
        """The same layer with so much of what its non-linear step holds back let through.

        A ReLU becomes a leaky one; with all of it let through a layer is linear. ValueError where
        there is no such layer.
        """
        if self.acts_alone and self.activation == "linear":
            return self
        if not self.acts_alone or self.activation != activations.named("relu"):
            raise ValueError(
                f"net: {self!r}, a hidden layer with {self.activation}, arrived; only ReLU and "
                "linear layers and pools can be made leaky. See morph for the others"
            )
        return replace(self, activation=activations.named("leaky_relu", alpha=share))  # type: ignore[call-arg]

    @property
    def acts_alone(self) -> bool:
        """Whether what it passes on is `activation` of each unit, and nothing of its own."""
        return type(self).activate is Layer.activate

    @property
    def breakpoints(self) -> tuple[Numbers, ...] | None:
        """Pre-activations at which a unit's slope jumps; None where it does not act alone."""
        return self.activation.breakpoints if self.acts_alone else None

    @property
    def is_straight(self) -> bool:
        """Whether its non-linear step is made of straight pieces, as far as is known."""
        return self.acts_alone and self.activation.is_straight

    @property
    def passes_through_origin(self) -> bool:
        """Whether its straight pieces, drawn on, pass through the origin, as a ReLU's do."""
        return self.acts_alone and self.activation.passes_through_origin

    @property
    def dtype(self) -> np.dtype:
        """The type its arithmetic is done in, float32 or float64."""
        return np.result_type(np.float32, *trained_arrays(self).values())

    def astype(self, dtype: npt.DTypeLike) -> Self:
        """The same layer with its arithmetic in float32 or float64."""
        arrays = {name: array.astype(dtype) for name, array in trained_arrays(self).items()}
        return replace(self, **arrays)

    @property
    def title(self) -> str:
        """The layer in an error message."""
        return f"layer {self.name!r}" if self.name else "layer"

    @property
    def summary(self) -> str:
        """What it does, in a word or two: a dense layer's activation."""
        return str(self.activation)

    def __repr__(self) -> str:
        title = f" {self.name!r}" if self.name else ""
        kind = type(self).__name__
        return f"<{kind}{title} {self.n_in}→{self.n_out} {self.activation}>"


def frozen(array: npt.ArrayLike, dtype: npt.DTypeLike | None = None) -> npt.NDArray:
    """A read-only copy of an array, as `dtype` where that is given."""
    array = np.array(array, dtype=dtype)
    array.setflags(write=False)
    return array


def settle(instance: object, **fields: object) -> None:
    """Set fields of a frozen dataclass while it is made; arrays as read-only copies."""
    for name, value in fields.items():
        settled = frozen(value) if isinstance(value, np.ndarray) else value
        object.__setattr__(instance, name, settled)


def check_arrays(layer: Any) -> tuple[npt.NDArray[Any], npt.NDArray[Any]]:
    """A layer's kernel and bias, float32 unless the kernel is float64; ValueError if not finite."""
    for part in ("kernel", "bias"):
        kind = np.asarray(getattr(layer, part)).dtype
        if kind.kind not in "fiub":
            raise ValueError(
                f"{layer.title}: a {part} of {kind} arrived; real numbers are expected"
            )
    dtype = np.float64 if np.asarray(layer.kernel).dtype == np.float64 else np.float32
    kernel, bias = np.asarray(layer.kernel, dtype), np.asarray(layer.bias, dtype)
    if not (np.isfinite(kernel).all() and np.isfinite(bias).all()):
        raise ValueError(f"{layer.title}: NaN or infinite weights; was the training stable?")
    return kernel, bias


def check_activation(layer: Layer) -> Activation:
    """A layer's Activation, which may be given by name; ValueError if it does not fit its units."""
    activation: Activation | str = layer.activation
    if not isinstance(activation, Activation):
        try:
            activation = activations.named(activation)
        except ValueError as error:
            raise ValueError(f"{layer.title}: {error}") from None
    for key, value in activation.parameters.items():
        if np.shape(value) not in ((), (layer.n_out,)):
            raise ValueError(
                f"{layer.title}: {activation} with {key} {np.shape(value)} arrived; one number "
                f"for each unit is expected, {(layer.n_out,)}"
            )
    return activation


@dataclass(frozen=True, eq=False, repr=False)
class Dense(Layer):
    """A dense layer: `activation(inputs @ kernel + bias)`.

    kernel: (n_in, n_out), bias: (n_out,), both finite, float32 unless the kernel is float64;
    copied, and read-only from then on.
    activation: an Activation, or the name of one in `activations.KNOWN`.

    >>> Dense([[1.0], [-1.0]], [0.5], "relu").forward(np.array([2.0, 1.0]))
    array([1.5])
    """

    kernel: Array
    bias: Array
    activation: Activation = activations.LINEAR
    name: str = ""

    def __post_init__(self) -> None:
        kernel, bias = check_arrays(self)
        if kernel.ndim != 2 or bias.shape != kernel.shape[1:] or 0 in kernel.shape:
            raise ValueError(
                f"{self.title}: kernel {kernel.shape} and bias {bias.shape} arrived; "
                f"(n_in, n_out) and (n_out,) are expected{_turning(kernel, bias)}"
            )
        settle(self, kernel=kernel, bias=bias)
        settle(self, activation=check_activation(self))

    @property
    def n_in(self) -> int:
        """How many inputs it has."""
        return self.kernel.shape[0]

    @property
    def n_out(self) -> int:
        """How many units it has."""
        return self.kernel.shape[1]

    def forward(self, inputs: Array) -> Array:
        """Pre-activations, (…, n_in) to (…, n_out)."""
        return inputs @ self.kernel + self.bias

    def transpose(self, flow: Array) -> Array:
        """`flow @ kernel.T`, (…, n_out) to (…, n_in)."""
        if flow.ndim == 2 and len(flow) < 64:
            return (self.kernel @ flow.T).T  # the same, and faster where flows are few
        return flow @ self.kernel.T

    def summed_transpose(self, gates: Array, flow: Array) -> Array:
        """Sum over images of `gates * transpose(flow)`, without a row for each image: (n_in,)."""
        return flow_between(self, gates, flow).sum(axis=1)

    def change(self, place: int, amount: float) -> Array:
        """How its pre-activations move, (n_out,): `amount` times a row of the kernel."""
        return amount * self.kernel[place]


def _turning(kernel: npt.NDArray[Any], bias: npt.NDArray[Any]) -> str:
    """How a kernel and a bias would fit a Dense, as the end of a sentence; "" if they do not."""
    if kernel.ndim != 2 or bias.size not in kernel.shape:
        return ""
    steps = ["kernel.T"] if bias.size != kernel.shape[1] else []
    steps += ["bias.ravel()"] if bias.ndim != 1 else []
    return f"; give {' and '.join(steps)}"


def weights(layer: Layer, units: Any = slice(None)) -> Array:
    """What units take from each input of their layer: (n_units, n_in), or (n_in,) for one unit."""
    if type(layer) is Dense:
        return layer.kernel.T[units]
    numbers = np.arange(layer.n_out)
    chosen = numbers[units]
    if np.size(chosen) > layer.n_in:  # fewer inputs than units: forward is the cheap way
        passed = layer.forward(np.eye(layer.n_in, dtype=_exact(layer))) - bias(layer)
        return passed.T[units]
    return layer.transpose((numbers == chosen[..., None]).astype(_exact(layer)))


def bias(layer: Layer) -> Array:
    """A layer's pre-activations for inputs that are all zero, (n_out,)."""
    if type(layer) is Dense:
        return layer.bias
    return layer.forward(np.zeros(layer.n_in, _exact(layer)))


def _exact(layer: Layer) -> npt.DTypeLike:
    """The type of its arrays; float64, which loses nothing, for a layer that has none."""
    return layer.dtype if trained_arrays(layer) else np.float64


def trained_arrays(layer: Layer) -> dict[str, Array]:
    """The arrays of numbers that a layer was trained to, by the name of their field."""
    arrays = {field.name: getattr(layer, field.name) for field in fields(layer)}
    return {
        name: array
        for name, array in arrays.items()
        if isinstance(array, np.ndarray) and array.dtype.kind == "f"
    }


def flow_between(layer: Dense, before: Array, after: Array) -> Array:
    """Sum over images of D_before W D_after, (n_in, n_out): rows of both are images."""
    return (before.T @ after) * layer.kernel


def check_dense(layers: Iterable[Layer], what: str) -> list[Dense]:
    """The layers; ValueError for the first that is no Dense. what: what cannot be done to it."""
    dense: list[Dense] = []
    for place, layer in enumerate(layers):
        if type(layer) is not Dense:
            raise ValueError(f"layer {place}: {layer!r} cannot be {what}; only Dense layers can")
        dense.append(layer)
    return dense
