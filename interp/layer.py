"""One dense layer: its kernel, its bias, and what it does to them."""

from dataclasses import dataclass

import numpy as np

from interp import activations


def frozen(array, dtype):
    """A read-only copy of an array, as `dtype`."""
    array = np.array(array, dtype=dtype)
    array.setflags(write=False)
    return array


@dataclass(frozen=True, eq=False, repr=False)
class Layer:
    """A dense layer: `activation(inputs @ kernel + bias)`.

    kernel: (n_in, n_out), bias: (n_out,), both finite, float32 unless the kernel is float64;
    copied, and read-only from then on.
    activation: one of `activations.NAMES`. alpha: leaky_relu's slope below zero, elu's alpha.
    `function` is then the Activation of that name.
    """

    kernel: np.ndarray
    bias: np.ndarray
    activation: str = "linear"
    alpha: float | None = None
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
        try:
            function = activations.named(self.activation, alpha=self.alpha)
        except ValueError as error:
            raise ValueError(f"{title}: {error}") from None
        object.__setattr__(self, "function", function)
        object.__setattr__(self, "kernel", kernel)
        object.__setattr__(self, "bias", bias)
        if self.alpha is not None:
            object.__setattr__(self, "alpha", float(self.alpha))

    def activate(self, preactivations):
        """The layer's activations for its pre-activations, same shape."""
        return self.function(preactivations)

    def slope(self, preactivations):
        """Derivative of the activation at each pre-activation, same shape: a ReLU's gate."""
        return self.function.slope(preactivations)

    def __repr__(self):
        n_in, n_out = self.kernel.shape
        title = f" {self.name!r}" if self.name else ""
        return f"<Layer{title} {n_in}→{n_out} {self.activation}>"
