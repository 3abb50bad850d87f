"""What each kind of Keras layer does to its input, as steps that can be folded."""

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from interp import activations
from interp.activations import named
from interp.files import keras_pictures
from interp.files.keras_config import KerasLayer, check_dtype, is_custom, takes_integers
from interp.files.keras_pictures import Placed
from interp.files.limits import FormatError, clean
from interp.pixels import Shape
from interp.windows import Picture


@dataclass(frozen=True, eq=False)
class Dense:
    """kernel (n_in, n_out) and bias (n_out,); label names the layer in errors."""

    kernel: npt.NDArray[np.float32]
    bias: npt.NDArray[np.float64]
    name: str
    label: str
    activation: activations.Activation = activations.LINEAR


@dataclass(frozen=True, eq=False)
class Affine:
    """`x * scale + shift`, element by element, each (n,).

    for_bytes: whether it is plainly made for pixels from 0 to 255. shape: of x, if a picture.
    """

    scale: npt.NDArray[np.float64]
    shift: npt.NDArray[np.float64]
    label: str
    for_bytes: bool = False
    shape: Picture | None = None


@dataclass(frozen=True)
class UnitColumns:
    """Each column of the picture divided by its Euclidean length, as UnitNormalization does."""

    label: str


@dataclass(frozen=True)
class Activation:
    """An activation other than the linear one."""

    function: activations.Activation
    label: str


Step = Dense | Placed | Affine | UnitColumns | Activation
Arrays = dict[str, npt.NDArray]
Weights = Callable[[KerasLayer], Arrays]
"""From a layer to its arrays, by the names that `variables` gives."""

Numbers = npt.NDArray[np.float64]
Positions = npt.NDArray[np.intp]
"""For each element of an array between layers, in its shape, the pixel or unit that it is."""

IDLE = frozenset([
    "InputLayer", "Identity", "Dropout", "SpatialDropout1D", "SpatialDropout2D",
    "SpatialDropout3D", "GaussianNoise", "GaussianDropout", "AlphaDropout",
    "ActivityRegularization", "RandomFlip", "RandomRotation", "RandomZoom", "RandomTranslation",
    "RandomContrast", "RandomBrightness", "RandomShear", "RandomPerspective",
    "RandomGaussianBlur", "RandomErasing", "RandomElasticTransform", "RandomInvert",
    "RandomSharpness",
])  # fmt: skip
"""Layers that do nothing once training is over."""


def variables(layer: KerasLayer) -> tuple[str, ...]:
    """Names of the weights that Keras stores for a layer, in its order; () where it stores none."""
    config = layer.config
    if layer.kind == "Dense":
        biased = config.get("use_bias", config.get("bias", True))  # the latter in Keras 1
        return ("kernel", "bias") if biased else ("kernel",)
    if layer.kind in BATCH_NORMALIZATION:
        gamma = ("gamma",) if config.get("scale", True) else ()
        beta = ("beta",) if config.get("center", True) else ()
        return (*gamma, *beta, "moving_mean", "moving_variance")
    if layer.kind == "PReLU":
        return ("alpha",)
    if layer.kind == "Normalization" and config.get("mean") is None:
        return ("mean", "variance")
    return keras_pictures.variables(layer)


def check(layer: KerasLayer) -> None:
    """Raises FormatError for a layer of a kind that no chain has.

    Needs no weights, so that a model is refused before any are read.
    """
    known = (*AFFINE, *ACTIVATIONS, *_RESHAPING, *IDLE, *keras_pictures.KINDS)
    if layer.kind not in (*known, "Dense", "UnitNormalization"):
        layer.refuse("is not supported; train a network without it on the same images")
    check_dtype(layer)
    for key in ("renorm", "virtual_batch_size") if layer.kind in BATCH_NORMALIZATION else ():
        if layer.config.get(key):
            layer.refuse(f"normalises with {key}; train it without")


def read_steps(
    layers: list[KerasLayer], weights: Weights, positions: Positions, picture: Shape
) -> Iterator[Step]:
    """Yields the Dense, Placed, Affine, UnitColumns and Activation steps of the layers.

    weights(layer): a dict with an array for each of `variables(layer)`.
    positions: for each element of the input, in its shape, the pixel it is, row by row.
    picture: (height, width) of the images. Raises FormatError, naming the layer, for what cannot
    be read as such a step.
    """
    computed = False
    for layer in layers:
        if computed and takes_integers(layer):
            layer.refuse("rounds what the layers before it compute to whole numbers")
        computed = computed or layer.kind not in (*_RESHAPING, *IDLE)
        if layer.kind in _RESHAPING:
            positions = _RESHAPING[layer.kind](layer, positions)
        elif layer.kind == "Dense":
            step = _dense(layer, weights(layer), positions)
            positions = np.arange(len(step.bias))
            yield step
            yield from _activation_argument(layer, layer.config.get("activation"), positions)
        elif layer.kind in keras_pictures.KINDS:
            placed, positions = keras_pictures.read(layer, weights(layer), positions)
            yield from placed
            yield from _activation_argument(layer, layer.config.get("activation"), positions)
        elif layer.kind in ACTIVATIONS:
            yield from _activation(layer, weights(layer), positions)
        elif layer.kind == "UnitNormalization":
            yield _unit_columns(layer, positions, picture)
        elif layer.kind not in IDLE:
            yield _affine(layer, weights(layer), positions)
    if positions.ndim != 1:
        raise FormatError(
            f"a model whose output has the shape {positions.shape}; leave out the last Reshape"
        )
    if (positions != np.arange(positions.size)).any():
        raise FormatError(
            "a model that puts its outputs into another order than its last Dense; leave that out"
        )


def _dense(layer: KerasLayer, arrays: Arrays, positions: Positions) -> Dense:
    if positions.ndim != 1:
        layer.refuse(f"acts on the last axis of {positions.shape} alone; put a Flatten before it")
    kernel = arrays["kernel"]
    units = layer.config.get("units", kernel.shape[-1] if kernel.ndim else 0)
    if kernel.shape != (positions.size, units) or not units:
        layer.refuse(
            f"has a kernel of shape {kernel.shape}, where {(positions.size, units)} is expected; "
            "its model declares another input"
        )
    bias = arrays.get("bias", np.zeros(units)).astype(np.float64)
    if bias.shape != (units,):
        layer.refuse(f"has a bias of shape {bias.shape}, where {(units,)} is expected")
    return Dense(scatter(kernel, positions), bias, clean(layer.name), layer.label)


def _flatten(layer: KerasLayer, positions: Positions) -> Positions:
    if layer.config.get("data_format") == "channels_first" and positions.ndim > 1:
        positions = np.moveaxis(positions, 0, -1)
    return positions.reshape(-1)


def _reshape(layer: KerasLayer, positions: Positions) -> Positions:
    shape = layer.items("target_shape")
    try:
        return positions.reshape([int(size) for size in shape])
    except (ValueError, TypeError, OverflowError):
        layer.refuse(f"cannot make {clean(repr(shape)[:80])} of {positions.shape}")


def _permute(layer: KerasLayer, positions: Positions) -> Positions:
    axes = layer.items("dims")
    if {type(axis) for axis in axes} != {int} or sorted(axes) != list(range(1, positions.ndim + 1)):
        layer.refuse(f"cannot re-order {positions.shape} by {clean(repr(axes)[:80])}")
    return positions.transpose([axis - 1 for axis in axes])


_RESHAPING = {"Flatten": _flatten, "Reshape": _reshape, "Permute": _permute}


def _unit_columns(layer: KerasLayer, positions: Positions, picture: Shape) -> UnitColumns:
    height, width = picture
    axes = axes_of(layer, positions.ndim)
    together = np.moveaxis(positions, axes[0], -1) if len(axes) == 1 else positions
    column = together % width  # of the pixels that are divided by one length
    if together.shape[-1] != height or (column != column[..., :1]).any():
        layer.refuse("divides by other lengths than those of the picture's columns")
    return UnitColumns(layer.label)


BATCH_NORMALIZATION = ("BatchNormalization", "BatchNormalizationV1", "BatchNormalizationV2")
AFFINE = ("Rescaling", "Normalization", *BATCH_NORMALIZATION)
_SMALLEST_DEVIATION = 1e-7  # keras.config.epsilon()


def _affine(layer: KerasLayer, arrays: Arrays, positions: Positions) -> Affine:
    """The Affine step of one of AFFINE, by pixel or unit.

    arrays: its weights by name. positions: for each element of its input, in the input's shape,
    the pixel or unit that it is.
    """
    shape = positions.shape
    if layer.kind == "Rescaling":
        scale, shift = layer.numbers("scale"), layer.numbers("offset", 0.0)
        for_bytes = bool(np.abs(scale).max() <= 1 / 100)
    else:
        mean, std, gamma, beta = _moments(layer, arrays, shape)
        scale, shift = gamma / std, beta - mean * gamma / std
        for_bytes = bool(mean.max() > 1)
        if layer.config.get("invert"):
            scale, shift, for_bytes = std, mean, False
    if not (np.isfinite(scale).all() and np.isfinite(shift).all()) or (scale == 0).all():
        layer.refuse("scales by 0, or by numbers that are NaN or infinite")
    scale, shift = (scatter(_over(layer, x, shape).reshape(-1), positions) for x in (scale, shift))
    in_order = len(shape) == 3 and (positions.ravel() == np.arange(positions.size)).all()
    picture = (shape[0], shape[1], shape[2]) if in_order else None
    return Affine(scale, shift, layer.label, for_bytes, picture)


def scatter(values: npt.NDArray, positions: Positions) -> npt.NDArray:
    """`values`, (n, …), one per element of the input, re-ordered to one per pixel or unit.

    positions: n numbers from 0 to n - 1, in the shape of the input.
    """
    result = np.empty_like(values)
    result[positions.reshape(-1)] = values
    return result


def axes_of(layer: KerasLayer, ndim: int) -> list[int]:
    """The axes that a layer keeps apart, counted from 0 without the batch.

    ndim: how many axes its input has. Raises FormatError for an axis that it has not.
    """
    axes = layer.config.get("axis", -1)
    axes = [] if axes is None else axes if isinstance(axes, list | tuple) else [axes]
    if not all(type(axis) is int and -ndim <= axis <= ndim and axis for axis in axes):
        layer.refuse(f"works along axis {clean(repr(axes)[:80])} of an input with {ndim}")
    return [axis % ndim if axis < 0 else axis - 1 for axis in axes]


def _moments(layer: KerasLayer, arrays: Arrays, shape: tuple[int, ...]) -> list[Numbers]:
    """Mean, std, gamma and beta of a normalisation, to be broadcast over an input of `shape`."""
    axes = axes_of(layer, len(shape))
    sizes = [n if axis in axes else 1 for axis, n in enumerate(shape)]
    if layer.kind == "Normalization" and not arrays:
        kept = [n for axis, n in enumerate(shape) if axis in axes]
        arrays = {x: _over(layer, layer.numbers(x), kept) for x in ("mean", "variance")}
    values = {}
    for name, array in arrays.items():
        if array.size != math.prod(sizes):
            layer.refuse(f"has {array.size} numbers for the axes of an input of shape {shape}")
        values[name] = array.astype(np.float64).reshape(sizes)
    one, zero = np.ones(()), np.zeros(())
    if layer.kind == "Normalization":
        std = np.maximum(np.sqrt(values["variance"]), _SMALLEST_DEVIATION)
        return [values["mean"], std, one, zero]
    std = np.sqrt(values["moving_variance"] + layer.number(("epsilon",), 1e-3))
    return [values["moving_mean"], std, values.get("gamma", one), values.get("beta", zero)]


def _over(layer: KerasLayer, values: npt.NDArray, shape: Sequence[int]) -> npt.NDArray:
    try:
        return np.broadcast_to(values, shape)
    except ValueError:
        layer.refuse(f"has numbers that do not fit an input of shape {tuple(shape)}")


_PARAMETERS: dict[str, tuple[str, dict[str, tuple[tuple[str, ...], float | None]]]] = {
    "ReLU": ("general_relu", {"max_value": (("max_value",), None),
                              "negative_slope": (("negative_slope",), 0.0),
                              "threshold": (("threshold",), 0.0)}),
    "ThresholdedReLU": ("general_relu", {"threshold": (("theta",), 1.0)}),
    "LeakyReLU": ("leaky_relu", {"alpha": (("negative_slope", "alpha"), 0.3)}),
    "ELU": ("elu", {"alpha": (("alpha",), 1.0)}),
    "PReLU": ("prelu", {}),
}  # fmt: skip
"""Keras' layers of an activation with parameters: the Activation that each is, and for each of
its parameters the keys of the configuration, that of Keras 3 first, and the layer's default.
What PReLU takes is trained, so a weight and no part of the configuration."""

ACTIVATIONS = ("Activation", "Softmax", *_PARAMETERS)
SQUARES = "interp>squares"
"""The name under which `interp.training` registers z² with Keras, which has no such function."""

_ALIASES = {"swish": "silu", "softmax_v2": "softmax", SQUARES: "squares"}


def keras_activation(
    activation: activations.Activation,
) -> tuple[str | dict[str, Any], tuple[str, dict[str, Any]] | None]:
    """What an Activation is in Keras 3: the `activation` of a Dense, and the layer after it.

    (name, None) for a function of `keras.activations`; for squares, in place of the name, what
    Keras writes for a registered function; ("linear", (class, configuration)) for one with
    parameters. Raises ValueError for what Keras does not have.
    """
    activations.check_known(activation)
    for kind, (name, keys) in _PARAMETERS.items():
        if name == activation.name:
            config = {names[0]: activation.parameters[key] for key, (names, _) in keys.items()}
            if config.get("negative_slope", 0) < 0:
                raise ValueError(f"what Keras has: no {activation}, with a slope below zero")
            return "linear", (kind, config)
    if activation == named("squares"):
        function = {"module": "builtins", "class_name": "function", "config": SQUARES}
        return {**function, "registered_name": "function"}, None
    if activation.name not in FUNCTIONS or activation != named(activation.name):
        raise ValueError(f"what Keras has: no {activation}")
    return activation.name, None


def _activation(layer: KerasLayer, arrays: Arrays, positions: Positions) -> Iterator[Activation]:
    """Yields the Activation step of an activation layer; none for a linear one.

    arrays: its weights by name. positions: for each element of its input, the unit that it is.
    """
    shape = positions.shape
    if layer.kind == "Activation":
        yield from _activation_argument(layer, layer.config.get("activation"), positions)
        return
    if layer.kind == "Softmax":
        together = {*axes_of(layer, len(shape))}
        if math.prod(shape[axis] for axis in together) != math.prod(shape):
            layer.refuse(f"applies a softmax to parts of {shape}; leave out the Reshape before it")
        yield Activation(named("softmax"), layer.label)
        return
    name, keys = _PARAMETERS[layer.kind]
    values: dict[str, Any] = {
        key: layer.number(names, default) for key, (names, default) in keys.items()
    }
    if layer.kind == "PReLU":
        values["alpha"] = scatter(_over(layer, arrays["alpha"], shape).reshape(-1), positions)
    try:
        yield Activation(named(name, **values), layer.label)
    except ValueError as error:
        layer.refuse(f"makes no sense: {error}")


def _activation_argument(
    layer: KerasLayer, spec: Any, positions: Positions
) -> Iterator[Activation]:
    """Yields the Activation step for an `activation` argument: a name, a layer or a function.

    positions: for each element of what it is applied to, the unit that it is.
    """
    if isinstance(spec, dict):
        kind, config = spec.get("class_name"), spec.get("config")
        if is_custom(spec) or not isinstance(kind, str):  # a lambda has no class, but bytecode
            layer.refuse(
                "has a custom activation, whose code would have to be run; name one of Keras'"
            )
        if kind == "PReLU":
            layer.refuse("has a PReLU as its activation; put that behind it, as a layer of its own")
        if kind in ACTIVATIONS and kind != "Activation" and isinstance(config, dict):
            yield from _activation(replace(layer, kind=kind, config=config), {}, positions)
            return
        spec = kind
        if kind == "function":
            spec = config if isinstance(config, str) else repr(config)
    if spec in (None, "linear"):
        return
    # "squares" itself may be anybody's function: only the registered name is ours
    if spec not in (*FUNCTIONS, *_ALIASES):
        accepted = ", ".join(FUNCTIONS)
        layer.refuse(f"has the activation {clean(repr(spec)[:80])}; accepted are {accepted}")
    name = _ALIASES.get(spec, spec)
    if name == "softmax":
        yield from _activation(replace(layer, kind="Softmax", config={}), {}, positions)
        return
    yield Activation(_hard_sigmoid(layer) if name == "hard_sigmoid" else named(name), layer.label)


FUNCTIONS = (
    "linear", "relu", "relu6", "leaky_relu", "hard_tanh", "hard_sigmoid", "elu", "selu", "gelu",
    "silu", "mish", "sigmoid", "tanh", "softplus", "softsign", "exponential", "softmax",
)  # fmt: skip
"""Names of the functions in `keras.activations` that an Activation stands for."""


def _hard_sigmoid(layer: KerasLayer) -> activations.Activation:
    """x / 6 + 0.5 since Keras 3, 0.2 x + 0.5 before, from 0 to 1."""
    if layer.version is None:
        layer.refuse(
            "has the activation hard_sigmoid, which Keras changed in its version 3, and nothing "
            "says which version this is from; save it again with Keras, as .keras"
        )
    return named("hard_sigmoid", slope=None if layer.version >= 3 else 0.2)
