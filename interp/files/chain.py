"""From a chain of Keras layers, as data, to a Network.

Element-wise layers are folded away: before the first layer with units into the pixel scale,
behind a dense layer or a convolution into its weights. `(x * s + t) W + b = x (s ∘ W) + (t W + b)`,
and `(x W + b) * s + t = x (W ∘ s) + (b s + t)`. What scales the channels of a picture that has
passed an activation or a pool becomes a convolution of its own.
"""

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, NoReturn

import numpy as np

from interp.files import keras_config, keras_layers, keras_pictures
from interp.files.keras_config import Described, KerasLayer
from interp.files.keras_layers import Activation, Affine, Arrays, Step, UnitColumns, Weights
from interp.files.keras_pictures import Placed
from interp.files.limits import SUPPORTED, FormatError, clean
from interp.files.metadata import ASSUMED, NOTHING, Given, agreed_shape
from interp.layers import Array, Dense, Layer
from interp.network import Network
from interp.pixels import PixelScale, Shape, assumed_shape, check_shape

_SIGMOID_LOSSES = ("binarycrossentropy", "binaryfocalcrossentropy")
_VALUE_LOSSES = (
    "mse", "meansquarederror", "mae", "meanabsoluteerror", "mape", "meanabsolutepercentageerror",
    "msle", "meansquaredlogarithmicerror", "hinge", "squaredhinge", "categoricalhinge", "huber",
    "huberloss", "logcosh", "poisson", "cosinesimilarity", "kldivergence",
    "kullbackleiblerdivergence",
)  # fmt: skip
"""Losses by which linear outputs are not the logits of a softmax, without capitals and _."""


Trained = keras_layers.Dense | Placed


class Chain:
    """A Keras model's layers in order, checked before any weights are read.

    model: {"class_name": …, "config": …} as Keras saves it. Raises FormatError where it is
    not a chain of layers over grey images.
    """

    def __init__(self, model: Described) -> None:
        try:
            self.layers = keras_config.unroll(model)
        except RecursionError:
            raise FormatError(f"models nested in models without end. {SUPPORTED}") from None
        for layer in self.layers:
            keras_layers.check(layer)
        kinds = ("Dense", *keras_pictures.CONVOLUTIONS)
        trained = [place for place, layer in enumerate(self.layers) if layer.kind in kinds]
        if not trained:
            raise FormatError(f"a model without a Dense layer or a convolution. {SUPPORTED}")
        self.first = trained[0]
        self.name = keras_config.model_name(model)
        self.shape = keras_config.input_shape(model, self.layers)

    def network(
        self, weights: Weights, loss: object = None, name: str = "", given: Given = NOTHING
    ) -> Network:
        """The Network of these layers.

        weights(layer): a dict of arrays, one for each of `keras_layers.variables(layer)`.
        loss: the loss it was trained with, as Keras saves it: tells what linear outputs are.
        name: for a model without a name of its own. Raises FormatError for weights that do not
        fit the layers, ValueError for what is given and does not fit.
        """
        weights, scale = _checked(weights), given.pixels
        shape = self.shape or self._shape_of_inputs(weights, given)
        stated = agreed_shape(self._stated_shape(shape, given.order), given.input_shape)
        picture = _picture(stated, math.prod(shape))
        positions = np.arange(math.prod(shape)).reshape(picture)  # the pixels, row by row
        positions = (positions.T if given.order == "columns" else positions).reshape(shape)
        try:
            with np.errstate(all="ignore"):  # what overflows is refused, by name, below
                steps = [*keras_layers.read_steps(self.layers, weights, positions, picture)]
                if isinstance(steps[0], UnitColumns):
                    scale, steps = _unit_columns(scale), steps[1:]
                affines, denses = fold(steps)
        except RecursionError as error:
            raise FormatError("a configuration nested too deeply to make sense") from error
        layers = [_layer(dense) for dense in denses]
        takes_bytes = any(map(keras_config.takes_integers, self.layers))
        scale, notes = _pixel_scale(affines, scale, takes_bytes)
        return Network(
            layers,
            scale,
            self.name or clean(name),
            output=_output(loss, layers[-1]),
            notes=[*notes, *keras_config.notes_on_precision(self.layers)],
            input_shape=stated,  # type: ignore[arg-type]  # None: assumed, which a note says
        )

    def _shape_of_inputs(self, weights: Weights, given: Given) -> tuple[int, ...]:
        """Of what the first layer takes, where nothing declares it."""
        layer = self.layers[self.first]
        if layer.kind != "Dense":
            if given.input_shape is None:
                layer.refuse("takes pictures of any size; say which, as input_shape=(28, 28)")
            return *given.input_shape, 1
        kernel = weights(layer)["kernel"]
        if kernel.ndim != 2:
            layer.refuse(f"has a kernel of shape {kernel.shape}, where (inputs, units) is expected")
        return (len(kernel),)

    def _stated_shape(self, shape: tuple[int, ...], order: str | None) -> Shape | None:
        """(height, width) of the images where the input or a Reshape says it; None otherwise."""
        before = self.layers[: self.first]
        targets = [x.config.get("target_shape") for x in before if x.kind == "Reshape"]
        for sizes in (shape, *targets):
            sides = [n for n in sizes if n != 1] if isinstance(sizes, list | tuple) else []
            if len(sides) == 2 and all(type(n) is int and n > 1 for n in sides):
                height, width = sides[::-1] if order == "columns" else sides
                return height, width
        return None


def _picture(stated: Shape | None, n_pixels: int) -> Shape:
    """The (height, width) of a model's images, stated or assumed; FormatError beyond the limits."""
    try:
        return check_shape(stated or assumed_shape(n_pixels), n_pixels, limits=True)
    except ValueError as error:
        raise FormatError(f"a model of {n_pixels:,} inputs. {error}") from None


def _layer(dense: keras_layers.Dense | Placed) -> Layer:
    try:
        if isinstance(dense, Placed):
            return dense.layer.astype(np.float32)
        kernel, bias = (x.astype(np.float32, copy=False) for x in (dense.kernel, dense.bias))
        return Dense(kernel, bias, dense.activation, dense.name)
    except ValueError as error:
        raise FormatError(f"{dense.label}: {error}") from error


def _checked(weights: Weights) -> Weights:
    """The same, with FormatError for a layer whose weights are not finite."""

    def finite(layer: KerasLayer) -> Arrays:
        arrays = weights(layer) if keras_layers.variables(layer) else {}
        for name, array in arrays.items():
            if not np.isfinite(array).all():
                layer.refuse(f"has NaN or infinite numbers in its {name}: its training failed")
        return arrays

    return finite


def _pixel_scale(
    affines: list[Affine], given: PixelScale | None, takes_bytes: bool
) -> tuple[PixelScale, list[str]]:
    """The scale, and notes, of a model whose user feeds it `given`, or nobody says what."""
    notes = []
    if given:
        scale = given
    elif takes_bytes or (affines and affines[0].for_bytes):
        scale = PixelScale.of("0..255", origin="file")
    else:
        scale, notes = PixelScale.of("0..1", origin="assumed"), [ASSUMED]
    for affine in affines:
        scale = scale.then(_one_number(affine.scale), _one_number(affine.shift))
        factors, shifts = np.abs(scale.scale), np.abs(scale.shift)
        if max(factors.max(), shifts.max()) > 1e30 or ((factors > 0) & (factors < 1e-30)).any():
            raise FormatError(f"{affine.label} makes pixels too large or too small, near 1e±30")
    return scale, notes


def _unit_columns(given: PixelScale | None) -> PixelScale:
    """The scale of the pixels for a model that divides columns by their length itself."""
    if given is None or (isinstance(given.scale, float) and given.scale > 0 and given.shift == 0):
        return PixelScale(unit_columns=True, origin="file")  # a factor leaves no trace
    raise ValueError(
        f"pixels: {given.name} arrived for a model whose own UnitNormalization comes first; "
        'accepted for it are "0..1" and "0..255", which come to the same'
    )


def _one_number(values: Array) -> float | Array:
    return float(values[0]) if (values == values[0]).all() else values


def _output(loss: Any, last: Layer) -> str:
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


def fold(steps: Iterable[Step]) -> tuple[list[Affine], list[Trained]]:
    """(affines, layers): the Affine steps before the first layer with units, and every Dense and
    Placed with its activation, all later Affine steps folded in.

    Raises FormatError for what cannot be folded exactly.
    """
    affines: list[Affine] = []
    layers: list[Trained] = []
    pending: Affine | None = None
    for step in steps:
        if pending and isinstance(step, Placed | Activation):
            layers.append(_scaling(pending, step))
            pending = None
        last = layers[-1] if layers else None
        if isinstance(step, UnitColumns):
            _refuse(step, "is not the first to act on the pixels")
        elif isinstance(step, keras_layers.Dense | Placed):
            if last and last.activation == "softmax":
                _refuse(last, "applies a softmax in the middle")
            if pending and isinstance(step, keras_layers.Dense):
                step, pending = _after(pending, step), None
            layers.append(step)
        elif isinstance(step, Activation):
            if not last:
                _refuse(step, "applies an activation before the first dense layer")
            if last.activation != "linear":
                _refuse(step, f"applies a second activation to {last.label}")
            layers[-1] = _activated(last, step)
        elif not last:
            affines.append(step)
        elif pending:
            shift = pending.shift * step.scale + step.shift
            pending = replace(step, scale=pending.scale * step.scale, shift=shift)
        elif taken := _taken_in(last, step):
            layers[-1] = taken
        else:
            pending = step
    if pending:
        layers.append(_scaling(pending, pending))
    return affines, layers


def _taken_in(last: Trained, affine: Affine) -> Trained | None:
    """The layer that also computes `affine` after it; None where its weights cannot take it in."""
    if isinstance(last, Placed):
        return keras_pictures.scaled(last, affine.scale, affine.shift)
    if last.activation != "linear":
        return None
    kernel = _scaled(last.kernel, affine.scale)
    return replace(last, kernel=kernel, bias=last.bias * affine.scale + affine.shift)


def _activated(last: Trained, activation: Activation) -> Trained:
    if isinstance(last, Placed):
        layer: Any = last.layer  # no MaxPool2D: its sum follows
        return replace(last, layer=replace(layer, activation=activation.function))
    return replace(last, activation=activation.function)


def _scaling(affine: Affine, before: Step) -> Placed:
    """A layer of its own for what no weights can take in, before a step."""
    if affine.shape:
        layer = keras_pictures.scaling(affine.label, affine.shape, affine.scale, affine.shift)
        if layer:
            return layer
        _refuse(affine, "scales the places of a picture by numbers of their own")
    if before is affine:
        _refuse(affine, "follows the last activation, so that no weights can take it in")
    _refuse(before, f"applies an activation to {affine.label}, with no Dense between")


def _after(affine: Affine, dense: keras_layers.Dense) -> keras_layers.Dense:
    """The dense layer that computes `affine`, then `dense`."""
    kernel = _scaled(dense.kernel, affine.scale[:, None])
    # in float64, without a copy of the kernel in it
    added = np.einsum("i,ij->j", affine.shift, dense.kernel, dtype=np.float64)
    return replace(dense, kernel=kernel, bias=added + dense.bias)


def _scaled(kernel: Array, scale: Array) -> Array:
    """kernel * scale, rounded once to the kernel's own type and never held in a wider one."""
    return np.multiply(kernel, scale, out=np.empty_like(kernel), casting="same_kind")


def _refuse(step: Step, why: str) -> NoReturn:
    raise FormatError(f"{step.label} {why}. {SUPPORTED}, each activation after a Dense")
