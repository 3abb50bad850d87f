"""Element-wise layers folded away: into the pixel scale before the first dense layer, or into a
dense layer's weights after it.

`(x * s + t) W + b = x (s ∘ W) + (t W + b)`, and `(x W + b) * s + t = x (W ∘ s) + (b s + t)`.
"""

from dataclasses import dataclass, replace

import numpy as np

from interp import activations
from interp.files.limits import SUPPORTED, FormatError


@dataclass(frozen=True, eq=False)
class Dense:
    """kernel (n_in, n_out) and bias (n_out,); label names the layer in errors."""

    kernel: np.ndarray
    bias: np.ndarray
    name: str
    label: str
    activation: activations.Activation = activations.LINEAR


@dataclass(frozen=True, eq=False)
class Affine:
    """`x * scale + shift`, element by element, each (n,).

    for_bytes: whether the layer is plainly made for pixels from 0 to 255.
    """

    scale: np.ndarray
    shift: np.ndarray
    label: str
    for_bytes: bool = False


@dataclass(frozen=True)
class UnitColumns:
    """Each column of the picture divided by its length."""

    label: str


@dataclass(frozen=True)
class Activation:
    """An activation other than the linear one."""

    function: activations.Activation
    label: str


def fold(steps):
    """(affines, denses): the Affine steps before the first Dense, and every Dense with its
    activation, all later Affine steps folded in.

    Raises FormatError for what cannot be folded exactly.
    """
    affines, denses, pending = [], [], None
    for step in steps:
        if isinstance(step, UnitColumns):
            _refuse(step, "is not the first to act on the pixels")
        elif isinstance(step, Dense):
            if denses and denses[-1].activation == "softmax":
                _refuse(denses[-1], "applies a softmax in the middle")
            denses.append(_after(pending, step) if pending else step)
            pending = None
        elif isinstance(step, Activation):
            _check_place(step, denses, pending)
            denses[-1] = replace(denses[-1], activation=step.function)
        elif not denses:
            affines.append(step)
        elif denses[-1].activation == "linear":
            denses[-1] = _before(denses[-1], step)
        else:
            pending = _joined(pending, step) if pending else step
    if pending:
        _refuse(pending, "follows the last activation, so that no weights can take it in")
    return affines, denses


def _before(dense, affine):
    """The dense layer that computes `dense`, then `affine`."""
    return replace(
        dense,
        kernel=_scaled(dense.kernel, affine.scale),
        bias=dense.bias * affine.scale + affine.shift,
    )


def _after(affine, dense):
    """The dense layer that computes `affine`, then `dense`."""
    return replace(
        dense,
        kernel=_scaled(dense.kernel, affine.scale[:, None]),
        bias=_product(affine.shift, dense.kernel) + dense.bias,
    )


def _scaled(kernel, scale):
    """kernel * scale, rounded once to the kernel's own type and never held in a wider one."""
    return np.multiply(kernel, scale, out=np.empty_like(kernel), casting="same_kind")


def _product(shift, kernel):
    """shift @ kernel in float64, without a copy of the kernel in it."""
    return np.einsum("i,ij->j", shift, kernel, dtype=np.float64)


def _joined(first, second):
    scale, shift = first.scale * second.scale, first.shift * second.scale + second.shift
    return replace(second, scale=scale, shift=shift)


def _check_place(activation, denses, pending):
    if not denses:
        _refuse(activation, "applies an activation before the first dense layer")
    if pending:
        _refuse(activation, f"applies an activation to {pending.label}, with no Dense between")
    if denses[-1].activation != "linear":
        _refuse(activation, f"applies a second activation to {denses[-1].label}")


def _refuse(step, why):
    raise FormatError(f"{step.label} {why}. {SUPPORTED}, each activation after a Dense")
