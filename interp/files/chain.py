"""From a chain of Keras layers, as data, to a Network.

Element-wise layers are folded away: before the first dense layer into the pixel scale, behind a
dense layer into its weights. `(x * s + t) W + b = x (s ∘ W) + (t W + b)`, and
`(x W + b) * s + t = x (W ∘ s) + (b s + t)`.
"""

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np

from interp.files import keras_config, keras_layers
from interp.files.keras_layers import Activation, UnitColumns, Weights
from interp.files.limits import SUPPORTED, FormatError, clean
from interp.files.metadata import ASSUMED, Pixels, agreed_shape
from interp.layers import Dense
from interp.network import Network
from interp.pixels import LARGEST, PixelScale, Shape, assumed_shape, check_shape

_SIGMOID_LOSSES = ("binarycrossentropy", "binaryfocalcrossentropy")
_VALUE_LOSSES = (
    "mse", "meansquarederror", "mae", "meanabsoluteerror", "mape", "meanabsolutepercentageerror",
    "msle", "meansquaredlogarithmicerror", "hinge", "squaredhinge", "categoricalhinge", "huber",
    "huberloss", "logcosh", "poisson", "cosinesimilarity", "kldivergence",
    "kullbackleiblerdivergence",
)  # fmt: skip
"""Losses by which linear outputs are not the logits of a softmax, without capitals and _."""


class Chain:
    """A Keras model's layers in order, checked before any weights are read.

    model: {"class_name": …, "config": …} as Keras saves it. Raises FormatError where it is
    not a chain of dense layers over grey images.
    """

    def __init__(self, model: dict[str, Any]):
        try:
            self.layers = keras_config.unroll(model)
        except RecursionError:
            raise FormatError(f"models nested in models without end. {SUPPORTED}") from None
        for layer in self.layers:
            keras_layers.check(layer)
        if not any(layer.kind == "Dense" for layer in self.layers):
            raise FormatError(f"a model without a Dense layer. {SUPPORTED}")
        self.name = keras_config.model_name(model)
        self.shape = _declared_shape(keras_config.declared_input_shape(model, self.layers))

    def network(
        self,
        weights: Weights,
        loss: Any = None,
        name: str = "",
        pixels: Pixels = None,
        order: str | None = None,
        input_shape: Shape | None = None,
    ) -> Network:
        """The Network of these layers.

        weights(layer): a dict of arrays, one for each of `keras_layers.variables(layer)`.
        loss: the loss it was trained with, as Keras saves it: tells what linear outputs are.
        name: for a model without a name of its own. pixels, order, input_shape: as for
        `interp.load`.
        """
        given = None if pixels is None else PixelScale.of(pixels)
        weights = _checked(weights)
        shape = self.shape or (_n_inputs(self.layers, weights),)
        input_shape = agreed_shape(self._stated_shape(shape, order), input_shape)
        picture = _settled_shape(input_shape, math.prod(shape))
        positions = _pixel_order(picture, order).reshape(shape)
        try:
            with np.errstate(all="ignore"):  # what overflows is refused, by name, below
                steps = [*keras_layers.read_steps(self.layers, weights, positions, picture)]
                if isinstance(steps[0], UnitColumns):
                    given, steps = _unit_columns(given), steps[1:]
                affines, denses = fold(steps)
                layers = [_layer(dense) for dense in denses]
        except RecursionError as error:
            raise FormatError("a configuration nested too deeply to make sense") from error
        takes_bytes = any(map(keras_config.takes_integers, self.layers))
        scale, notes = _pixel_scale(affines, given, takes_bytes)
        precision = keras_config.note_on_precision(self.layers)
        if precision:
            notes = (*notes, precision)
        output = _output(loss, layers[-1])
        return Network(
            layers,
            scale,
            self.name or clean(name),
            output=output,
            notes=notes,
            input_shape=input_shape,
        )

    def _stated_shape(self, shape, order):
        """(height, width) of the images where the input or a Reshape says it; None otherwise."""
        first = next(i for i, layer in enumerate(self.layers) if layer.kind == "Dense")
        targets = [x.config.get("target_shape") for x in self.layers[:first] if x.kind == "Reshape"]
        for sides in (shape, *targets):
            sides = [n for n in sides if n != 1] if isinstance(sides, list | tuple) else []
            if len(sides) == 2 and all(type(n) is int and n > 1 for n in sides):
                return tuple(sides[::-1] if order == "columns" else sides)
        return None


def _declared_shape(declared):
    """The shape of one input, (28, 28), (784,) and the like; None where none is declared."""
    shape = declared[1:] if isinstance(declared, list | tuple) else ()
    if not shape or None in shape:
        return None
    sides = [n for n in shape if n != 1]
    whole = all(type(n) is int and 1 <= n <= LARGEST**2 for n in shape)
    if not whole or len(shape) > 8 or len(sides) not in (1, 2):
        raise FormatError(
            f"a model of inputs of shape {clean(repr(tuple(shape))[:80])}; grey images are "
            "expected, as (28, 28), (28, 28, 1), (1, 28, 28) or (784,), or of another size from "
            "4×4 to 128×128. Train one on such images"
        )
    return tuple(shape)


def _n_inputs(layers, weights):
    """The number of inputs that a model's first dense layer takes, where nothing declares it."""
    layer = next(layer for layer in layers if layer.kind == "Dense")
    kernel = weights(layer)["kernel"]
    if kernel.ndim != 2:
        layer.refuse(f"has a kernel of shape {kernel.shape}, where (inputs, units) is expected")
    return len(kernel)


def _settled_shape(shape, n_inputs):
    """`shape`, or the square that is assumed, within the limits; FormatError otherwise."""
    try:
        return check_shape(shape or assumed_shape(n_inputs), n_inputs, limits=True)
    except ValueError as error:
        raise FormatError(f"a model of {n_inputs:,} inputs. {error}") from None


def _pixel_order(shape, order):
    """For each input of a model the pixel it is, counted row by row: (n_pixels,) integers."""
    if order not in (None, "rows", "columns"):
        raise ValueError(f'order: {order!r} arrived; accepted are "rows" and "columns"')
    pixels = np.arange(math.prod(shape))
    return pixels.reshape(shape).T.reshape(-1) if order == "columns" else pixels


def _checked(weights):
    def finite(layer):
        names = keras_layers.variables(layer)
        arrays = weights(layer) if names else {}
        for name in names:
            if name not in arrays:
                layer.refuse(f"has no {name} among the weights; save the whole model again")
            if not np.isfinite(arrays[name]).all():
                layer.refuse(f"has NaN or infinite numbers in its {name}: its training failed")
        return arrays

    return finite


def _layer(dense):
    try:
        kernel = dense.kernel.astype(np.float32, copy=False)
        bias = dense.bias.astype(np.float32)
        return Dense(kernel, bias, dense.activation, dense.name)
    except ValueError as error:
        raise FormatError(f"{dense.label}: {error}") from error


def _pixel_scale(affines, given, takes_bytes):
    """(PixelScale, notes) of a model whose user feeds it `given`, or nobody says what."""
    scale, notes = given, ()
    if scale is None and (takes_bytes or (affines and affines[0].for_bytes)):
        scale = PixelScale.of("0..255", origin="file")
    elif scale is None:
        scale, notes = PixelScale.of("0..1", origin="assumed"), (ASSUMED,)
    for affine in affines:
        scale = scale.then(_one_number(affine.scale), _one_number(affine.shift))
        factors, shifts = np.abs(scale.scale), np.abs(scale.shift)
        if max(factors.max(), shifts.max()) > 1e30 or ((factors > 0) & (factors < 1e-30)).any():
            raise FormatError(
                f"{affine.label} scales the pixels to numbers that are too large or too small: "
                "beyond 1e30 or below 1e-30"
            )
    return scale, notes


def _unit_columns(given):
    """The scale of the pixels for a model that divides columns by their length itself."""
    if given is None or (np.ndim(given.scale) == 0 and given.scale > 0 and given.shift == 0):
        return PixelScale(unit_columns=True, origin="file")  # a factor leaves no trace
    raise ValueError(
        f"pixels: {given.name} arrived for a model whose own UnitNormalization comes first; "
        'accepted for it are "0..1" and "0..255", which come to the same'
    )


def _one_number(values):
    return float(values[0]) if (values == values[0]).all() else values


def _output(loss, last):
    """What the loss says of linear outputs; "" where it says nothing."""
    while isinstance(loss, list | tuple) and len(loss) == 1:
        loss = loss[0]
    if isinstance(loss, dict):
        is_function = loss.get("class_name") == "function"
        loss = loss.get("config") if is_function else loss.get("class_name")
    if not isinstance(loss, str) or last.activation != "linear":
        return ""
    plain = loss.replace("_", "").lower()
    return "sigmoid" if plain in _SIGMOID_LOSSES else "values" if plain in _VALUE_LOSSES else ""


def fold(
    steps: Iterable[keras_layers.Step],
) -> tuple[list[keras_layers.Affine], list[keras_layers.Dense]]:
    """(affines, denses): the Affine steps before the first Dense, and every Dense with its
    activation, all later Affine steps folded in.

    Raises FormatError for what cannot be folded exactly.
    """
    affines, denses, pending = [], [], None
    for step in steps:
        if isinstance(step, UnitColumns):
            _refuse(step, "is not the first to act on the pixels")
        elif isinstance(step, keras_layers.Dense):
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
            if pending:
                shift = pending.shift * step.scale + step.shift
                step = replace(step, scale=pending.scale * step.scale, shift=shift)
            pending = step
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
        # in float64, without a copy of the kernel in it
        bias=np.einsum("i,ij->j", affine.shift, dense.kernel, dtype=np.float64) + dense.bias,
    )


def _scaled(kernel, scale):
    """kernel * scale, rounded once to the kernel's own type and never held in a wider one."""
    return np.multiply(kernel, scale, out=np.empty_like(kernel), casting="same_kind")


def _check_place(activation, denses, pending):
    if not denses:
        _refuse(activation, "applies an activation before the first dense layer")
    if pending:
        _refuse(activation, f"applies an activation to {pending.label}, with no Dense between")
    if denses[-1].activation != "linear":
        _refuse(activation, f"applies a second activation to {denses[-1].label}")


def _refuse(step, why):
    raise FormatError(f"{step.label} {why}. {SUPPORTED}, each activation after a Dense")
