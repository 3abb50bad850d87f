"""What each kind of Keras layer does to its input, as steps that can be folded."""

import math

import numpy as np

from interp import activations
from interp.files.errors import FormatError
from interp.files.folding import Activation, Affine, Dense, UnitColumns
from interp.files.sidecar import clean

IDLE = frozenset([
    "InputLayer", "Identity", "Dropout", "SpatialDropout1D", "SpatialDropout2D",
    "SpatialDropout3D", "GaussianNoise", "GaussianDropout", "AlphaDropout",
    "ActivityRegularization", "RandomFlip", "RandomRotation", "RandomZoom", "RandomTranslation",
    "RandomContrast", "RandomBrightness", "RandomShear", "RandomPerspective",
    "RandomGaussianBlur", "RandomErasing", "RandomElasticTransform", "RandomInvert",
    "RandomSharpness",
])  # fmt: skip
"""Layers that do nothing once training is over."""

_BATCH_NORMALIZATION = ("BatchNormalization", "BatchNormalizationV1", "BatchNormalizationV2")
_ACTIVATION_LAYERS = ("Activation", "ReLU", "LeakyReLU", "ELU", "Softmax")
_ALIASES = {"swish": "silu", "softmax_v2": "softmax"}
_ALPHAS = {"leaky_relu": 0.2, "elu": 1.0}
_SMALLEST_DEVIATION = 1e-7  # keras.config.epsilon()


def variables(layer):
    """Names of the weights that Keras stores for a layer, in its order."""
    config = layer.config
    if layer.kind == "Dense":
        return ("kernel", "bias") if config.get("use_bias", True) else ("kernel",)
    if layer.kind in _BATCH_NORMALIZATION:
        gamma = ("gamma",) if config.get("scale", True) else ()
        beta = ("beta",) if config.get("center", True) else ()
        return (*gamma, *beta, "moving_mean", "moving_variance")
    if layer.kind == "Normalization" and config.get("mean") is None:
        return ("mean", "variance")
    return ()


def check(layer):
    """Raises FormatError for a layer of a kind that no chain of dense layers has.

    Needs no weights, so that a model is refused before any are read.
    """
    known = (*_BATCH_NORMALIZATION, *_ACTIVATION_LAYERS, *_RESHAPING, *IDLE)
    if layer.kind not in (*known, "Dense", "Rescaling", "Normalization", "UnitNormalization"):
        layer.refuse("does more than dense layers do")
    policy = repr(layer.config.get("dtype", "")) + repr(layer.config.get("quantization_mode"))
    if "int8" in policy or "int4" in policy or "float8" in policy or "Quantized" in policy:
        layer.refuse("is quantised; save the model as it was before quantisation")
    if layer.config.get("lora_rank"):
        layer.refuse("has LoRA weights beside its own; merge them into the kernel first")


def read_steps(layers, weights, positions):
    """Yields the Dense, Affine and Activation steps of the layers.

    weights(layer): a dict with an array for each of `variables(layer)`.
    positions: for each element of the input, in its shape, the pixel it is, row by row.
    """
    for layer in layers:
        if layer.kind in _RESHAPING:
            positions = _RESHAPING[layer.kind](layer, positions)
        elif layer.kind == "Dense":
            step = _dense(layer, weights(layer), positions)
            positions = np.arange(len(step.bias))
            yield step
            yield from _activation(layer, layer.config.get("activation"))
        elif layer.kind in _ACTIVATION_LAYERS:
            yield from _activation_layer(layer)
        elif layer.kind == "UnitNormalization":
            yield _unit_columns(layer, positions)
        elif layer.kind not in IDLE:
            yield _affine(layer, weights(layer), positions)
    if positions.ndim != 1:
        raise FormatError(f"a model whose output has the shape {positions.shape}, where one "
                          "number per unit is expected; leave out the last Reshape")  # fmt: skip


def _dense(layer, arrays, positions):
    if positions.ndim != 1:
        layer.refuse(
            f"acts on the last axis of {positions.shape}, not on all pixels at once; put a "
            "Flatten before it"
        )
    kernel = arrays["kernel"]
    units = layer.config.get("units", kernel.shape[-1] if kernel.ndim else 0)
    if kernel.shape != (positions.size, units) or not units:
        found = f"kernel of shape {kernel.shape}, where {(positions.size, units)} is expected"
        layer.refuse(f"has a {found}; the input of the model must be 28×28 pixels")
    bias = arrays.get("bias", np.zeros(kernel.shape[1])).astype(np.float64)
    if bias.shape != kernel.shape[1:]:
        layer.refuse(f"has a bias of shape {bias.shape}, where {kernel.shape[1:]} is expected")
    return Dense(_scatter(kernel, positions), bias, clean(layer.name), layer.label)


def _scatter(values, positions):
    """`values`, one per element of the input, re-ordered to one per pixel."""
    result = np.empty_like(values)
    result[positions.reshape(-1)] = values
    return result


def _flatten(layer, positions):
    if layer.config.get("data_format") == "channels_first" and positions.ndim > 1:
        positions = np.moveaxis(positions, 0, -1)
    return positions.reshape(-1)


def _reshape(layer, positions):
    shape = layer.get("target_shape", list | tuple)
    try:
        return positions.reshape([int(size) for size in shape])
    except (ValueError, TypeError, OverflowError):
        layer.refuse(f"cannot make {clean(repr(shape)[:80])} of {positions.shape}")


def _permute(layer, positions):
    axes = layer.get("dims", list | tuple)
    if {type(axis) for axis in axes} != {int} or sorted(axes) != list(range(1, positions.ndim + 1)):
        layer.refuse(f"cannot re-order {positions.shape} by {clean(repr(axes)[:80])}")
    return positions.transpose([axis - 1 for axis in axes])


_RESHAPING = {"Flatten": _flatten, "Reshape": _reshape, "Permute": _permute}


def _affine(layer, arrays, positions):
    """The Affine step of a Rescaling, Normalization or BatchNormalization layer."""
    for_bytes = False
    if layer.kind == "Rescaling":
        scale, shift = _numbers(layer, "scale"), _numbers(layer, "offset", 0.0)
        for_bytes = bool(np.abs(scale).max(initial=0) <= 1 / 100)
    else:
        normal = _normalization if layer.kind == "Normalization" else _batch_normalization
        mean, deviation, gamma, beta = normal(layer, arrays, positions.ndim, positions.shape)
        scale, shift = gamma / deviation, beta - mean * gamma / deviation
        for_bytes = bool(np.max(mean) > 1)
        if layer.config.get("invert"):
            scale, shift, for_bytes = deviation, mean, False
    try:
        scale, shift = (np.broadcast_to(x, positions.shape).reshape(-1) for x in (scale, shift))
    except ValueError:
        layer.refuse(f"has numbers that do not fit an input of shape {positions.shape}")
    if not (np.isfinite(scale).all() and np.isfinite(shift).all()) or (scale == 0).all():
        layer.refuse("scales by 0, or by numbers that are NaN or infinite")
    scale, shift = _scatter(scale, positions), _scatter(shift, positions)
    return Affine(scale, shift, layer.label, for_bytes)


def _unit_columns(layer, positions):
    axes = _axes(layer, positions.ndim)
    together = np.moveaxis(positions, axes[0], -1) if len(axes) == 1 else positions
    column = together % 28  # of the pixels that are divided by one length
    if together.shape[-1] != 28 or (column != column[..., :1]).any():
        layer.refuse("divides by other lengths than those of the picture's columns")
    return UnitColumns(layer.label)


def _normalization(layer, arrays, ndim, shape):
    """mean, deviation, 1 and 0, as keras.layers.Normalization uses them."""
    axes = _axes(layer, ndim)
    if arrays:
        mean, variance = arrays["mean"], arrays["variance"]
        mean, variance = (_spread(layer, x, axes, shape) for x in (mean, variance))
    else:
        mean, variance = _numbers(layer, "mean"), _numbers(layer, "variance")
        if mean.ndim:
            mean, variance = (_aligned(layer, x, axes, ndim) for x in (mean, variance))
    return mean, np.maximum(np.sqrt(variance), _SMALLEST_DEVIATION), 1.0, 0.0


def _batch_normalization(layer, arrays, ndim, shape):
    """moving mean, deviation, gamma and beta, as keras.layers.BatchNormalization uses them."""
    axes, epsilon = _axes(layer, ndim), _number(layer, ("epsilon",), 1e-3)
    spread = {name: _spread(layer, values, axes, shape) for name, values in arrays.items()}
    deviation = np.sqrt(spread["moving_variance"] + epsilon)
    return spread["moving_mean"], deviation, spread.get("gamma", 1.0), spread.get("beta", 0.0)


def _axes(layer, ndim):
    """The axes that a layer keeps apart, counted from 0 without the batch."""
    axes = layer.config.get("axis", -1)
    axes = [] if axes is None else axes if isinstance(axes, list | tuple) else [axes]
    if not all(type(axis) is int and -ndim <= axis <= ndim and axis for axis in axes):
        layer.refuse(f"works along axis {clean(repr(axes)[:80])} of an input with {ndim}")
    return [axis % ndim if axis < 0 else axis - 1 for axis in axes]


def _spread(layer, values, axes, shape):
    """Numbers per place along `axes`, shaped to be broadcast over an input of `shape`."""
    kept = [n if axis in axes else 1 for axis, n in enumerate(shape)]
    if values.size != math.prod(kept):
        layer.refuse(f"has {values.size} numbers for the axes of an input of shape {shape}")
    return values.astype(np.float64).reshape(kept)


def _aligned(layer, values, axes, ndim):
    """Numbers from a configuration, their axes matched with the kept ones from the right."""
    kept = [1] * ndim
    if values.ndim > len(axes):
        layer.refuse(f"has numbers of shape {values.shape} for the axes {axes}")
    for axis, size in zip(reversed(axes), reversed(values.shape), strict=False):
        kept[axis] = size
    return values.reshape(kept)


def _numbers(layer, key, default=None):
    """Numbers out of a configuration: one, a list, or an array in Keras' own wrapping."""
    value = layer.config.get(key, default)
    if isinstance(value, dict) and isinstance(value.get("config"), dict):
        value = value["config"].get("value")
    try:
        numbers = np.array(value, dtype=np.float64)
    except (ValueError, TypeError, OverflowError):
        numbers = np.array(np.nan)
    if not np.isfinite(numbers).all():
        layer.refuse(f"has {key} {clean(repr(value)[:80])}, where numbers are expected")
    return numbers


def _activation_layer(layer):
    if layer.kind == "Activation":
        yield from _activation(layer, layer.config.get("activation"))
    elif layer.kind == "Softmax":
        if layer.config.get("axis", -1) not in (-1, 1, [-1], [1]):
            layer.refuse("works along another axis than the last")
        yield Activation("softmax", None, layer.label)
    elif layer.kind == "ELU":
        yield Activation("elu", _number(layer, ("alpha",), 1.0), layer.label)
    elif layer.kind == "LeakyReLU":
        slope = _number(layer, ("negative_slope", "alpha"), 0.3)
        yield Activation("leaky_relu", slope, layer.label)
    else:
        yield _relu(layer)


def _relu(layer):
    if layer.config.get("max_value") is not None or layer.config.get("threshold"):
        layer.refuse("has a max_value or threshold, which interp has no activation for")
    slope = _number(layer, ("negative_slope",), 0.0)
    return Activation("leaky_relu" if slope else "relu", slope or None, layer.label)


def _number(layer, keys, default):
    """One number of the configuration, under whichever of `keys` this version of Keras used."""
    key = next((key for key in keys if layer.config.get(key) is not None), None)
    value = _numbers(layer, key) if key else np.array(default)
    if value.ndim == 1 and value.size == 1:
        value = value[0]
    if value.ndim:
        layer.refuse(f"has {key} {clean(repr(value)[:80])}, where a number is expected")
    return float(value)


def _activation(layer, spec):
    """The step that an `activation` argument asks for: a name, or a layer or function as data."""
    if isinstance(spec, dict):
        kind, config = spec.get("class_name"), spec.get("config")
        if kind in _ACTIVATION_LAYERS and kind != "Activation" and isinstance(config, dict):
            inner = type(layer)(kind, config, layer.path, layer.place, None)
            yield from _activation_layer(inner)
            return
        spec = config if kind == "function" else spec.get("class_name")
    name = _ALIASES.get(spec, spec) if isinstance(spec, str) else spec
    if name in (None, "linear"):
        return
    if name not in activations.NAMES:
        known = ", ".join(activations.NAMES)
        layer.refuse(f"has the activation {clean(repr(spec)[:80])}; known are {known}")
    yield Activation(name, _ALPHAS.get(name), layer.label)
