"""What a layer is: six questions that every explanation asks, and the layers that answer them.

A layer is a linear step with a bias, then a non-linear step. Arrays between layers are flat
vectors, one row per image. Nothing outside this module, `files` and `training` multiplies by a
kernel: a new kind of layer is a new class here.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from typing import Protocol, runtime_checkable

import numpy as np
import numpy.typing as npt

from interp import activations
from interp.activations import Activation

Array = npt.NDArray[np.floating]


@runtime_checkable
class Layer(Protocol):
    """What a layer is asked. Its arrays are read-only; `replace` makes a changed copy.

    activation: the Activation of its units; "linear" for a layer that has none.
    breakpoints: pre-activations at which a unit's slope jumps, () for none; None where the
    slopes depend on several units at once, as the winner of a pool does.
    is_straight: whether its non-linear step is made of straight pieces.
    """

    activation: Activation
    name: str

    @property
    def n_in(self) -> int: ...

    @property
    def n_out(self) -> int: ...

    @property
    def dtype(self) -> np.dtype: ...

    @property
    def breakpoints(self) -> tuple[npt.ArrayLike, ...] | None: ...

    @property
    def is_straight(self) -> bool: ...

    def forward(self, inputs: Array) -> Array:
        """Pre-activations, (…, n_in) to (…, n_out)."""

    def transpose(self, flow: Array) -> Array:
        """The linear step backwards, without the bias: (…, n_out) to (…, n_in)."""

    def activate(self, preactivations: Array) -> Array:
        """What the layer passes on, (…, n_out) to the same shape."""

    def slopes(self, preactivations: Array) -> Array:
        """The diagonal that its non-linear step is at these values, same shape."""

    def neutral(self) -> float | Array:
        """What stands for the slopes where gates are left out: 1 for an activation."""

    def change(self, place: int, amount: float) -> Array:
        """How its pre-activations move, (n_out,), when input `place` grows by `amount`."""

    def astype(self, dtype: npt.DTypeLike) -> "Layer":
        """The same layer with its arithmetic in float32 or float64."""


def frozen(array: npt.ArrayLike, dtype: npt.DTypeLike) -> npt.NDArray:
    """A read-only copy of an array, as `dtype`."""
    array = np.array(array, dtype=dtype)
    array.setflags(write=False)
    return array


@dataclass(frozen=True, eq=False, repr=False)
class Dense:
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

    def __post_init__(self):
        title = f"layer {self.name!r}" if self.name else "layer"
        for part in ("kernel", "bias"):
            kind = np.asarray(getattr(self, part)).dtype
            if kind.kind not in "fiub":
                raise ValueError(f"{title}: a {part} of {kind} arrived; real numbers are expected")
        wide = np.asarray(self.kernel).dtype == np.float64
        dtype = np.float64 if wide else np.float32
        kernel, bias = frozen(self.kernel, dtype), frozen(self.bias, dtype)
        if kernel.ndim != 2 or bias.shape != kernel.shape[1:] or 0 in kernel.shape:
            raise ValueError(
                f"{title}: kernel {kernel.shape} and bias {bias.shape} arrived; "
                "(n_in, n_out) and (n_out,) are expected"
            )
        if not (np.isfinite(kernel).all() and np.isfinite(bias).all()):
            raise ValueError(f"{title}: NaN or infinite weights; was the training stable?")
        activation = self.activation
        if not isinstance(activation, Activation):
            try:
                activation = activations.named(activation)
            except ValueError as error:
                raise ValueError(f"{title}: {error}") from None
        for part, value in (("kernel", kernel), ("bias", bias), ("activation", activation)):
            object.__setattr__(self, part, value)

    @property
    def n_in(self) -> int:
        """How many inputs it has."""
        return self.kernel.shape[0]

    @property
    def n_out(self) -> int:
        """How many units it has."""
        return self.kernel.shape[1]

    @property
    def dtype(self) -> np.dtype:
        """The type its arithmetic is done in, float32 or float64."""
        return self.kernel.dtype

    @property
    def breakpoints(self) -> tuple[npt.ArrayLike, ...]:
        """Pre-activations at which a unit's slope jumps."""
        return self.activation.breakpoints

    @property
    def is_straight(self) -> bool:
        """Whether its activation is made of straight pieces."""
        return self.activation.is_straight

    def forward(self, inputs: Array) -> Array:
        """Pre-activations, (…, n_in) to (…, n_out)."""
        return inputs @ self.kernel + self.bias

    def transpose(self, flow: Array) -> Array:
        """`flow @ kernel.T`, (…, n_out) to (…, n_in)."""
        return flow @ self.kernel.T

    def activate(self, preactivations: Array) -> Array:
        """The activations for pre-activations, same shape."""
        return self.activation(preactivations)

    def slopes(self, preactivations: Array) -> Array:
        """Derivative of the activation at each pre-activation, same shape: a ReLU's gate."""
        return self.activation.slope(preactivations)

    def neutral(self) -> float:
        """1: every unit passes on all of its pre-activation where gates are left out."""
        return 1.0

    def change(self, place: int, amount: float) -> Array:
        """How its pre-activations move, (n_out,): `amount` times a row of the kernel."""
        return amount * self.kernel[place]

    def astype(self, dtype: npt.DTypeLike) -> "Dense":
        """The same layer with its arithmetic in float32 or float64."""
        return replace(self, kernel=self.kernel.astype(dtype), bias=self.bias)

    def __repr__(self):
        title = f" {self.name!r}" if self.name else ""
        return f"<Dense{title} {self.n_in}→{self.n_out} {self.activation}>"


def weights(layer: Layer, units: int | slice | Iterable[int] = slice(None)) -> Array:
    """What units take from each input of their layer: (n_units, n_in), or (n_in,) for one unit."""
    if isinstance(layer, Dense):
        return layer.kernel.T[units]
    return layer.transpose(np.eye(layer.n_out, dtype=layer.dtype)[units])


def bias(layer: Layer) -> Array:
    """A layer's pre-activations for inputs that are all zero, (n_out,)."""
    return (
        layer.bias if isinstance(layer, Dense) else layer.forward(np.zeros(layer.n_in, layer.dtype))
    )


def trained_arrays(layer: Layer) -> dict[str, Array]:
    """The arrays of numbers that a layer was trained to, by the name of their field."""
    arrays = {field.name: getattr(layer, field.name) for field in fields(layer)}
    return {
        name: array
        for name, array in arrays.items()
        if isinstance(array, np.ndarray) and array.dtype.kind == "f"
    }


def summed_flow(layer: Layer, slopes: Array, flow: Array) -> Array:
    """Sum over images of `slopes * layer.transpose(flow)`, (n_in,): rows are images.

    For a dense layer from the matrix of how often two units are open together, which never forms
    the flow of a single image.
    """
    if isinstance(layer, Dense):
        return flow_between(layer, slopes, flow).sum(axis=1)
    return (slopes * layer.transpose(flow)).sum(axis=0)


def flow_between(layer: Dense, before: Array, after: Array) -> Array:
    """Sum over images of D_before W D_after, (n_in, n_out): rows of both are images."""
    return (before.T @ after) * layer.kernel
