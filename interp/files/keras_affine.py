"""Keras layers that scale and shift each element: Rescaling, Normalization, BatchNormalization."""

import math

import numpy as np

from interp.files.folding import Affine
from interp.files.sidecar import clean

BATCH_NORMALIZATION = ("BatchNormalization", "BatchNormalizationV1", "BatchNormalizationV2")
LAYERS = ("Rescaling", "Normalization", *BATCH_NORMALIZATION)
_SMALLEST_DEVIATION = 1e-7  # keras.config.epsilon()


def read_layer(layer, arrays, positions):
    """The Affine step of one of LAYERS, by pixel or unit.

    arrays: its weights by name. positions: for each element of its input, in the input's shape,
    the pixel or unit that it is.
    """
    if layer.kind == "Rescaling":
        scale, shift = layer.numbers("scale"), layer.numbers("offset", 0.0)
        scale, shift = (_over(layer, x, positions.shape) for x in (scale, shift))
        for_bytes = bool(np.abs(scale).max() <= 1 / 100)
    else:
        normal = _normalization if layer.kind == "Normalization" else _batch_normalization
        parts = normal(layer, arrays, positions.shape)
        mean, deviation, gamma, beta = (_over(layer, x, positions.shape) for x in parts)
        scale, shift = gamma / deviation, beta - mean * gamma / deviation
        for_bytes = bool(mean.max() > 1)
        if layer.config.get("invert"):
            scale, shift, for_bytes = deviation, mean, False
    if not (np.isfinite(scale).all() and np.isfinite(shift).all()) or (scale == 0).all():
        layer.refuse("scales by 0, or by numbers that are NaN or infinite")
    scale, shift = (scatter(x.reshape(-1), positions) for x in (scale, shift))
    return Affine(scale, shift, layer.label, for_bytes)


def scatter(values, positions):
    """`values`, one per element of the input, re-ordered to one per pixel or unit."""
    result = np.empty_like(values)
    result[positions.reshape(-1)] = values
    return result


def axes_of(layer, ndim):
    """The axes that a layer keeps apart, counted from 0 without the batch."""
    axes = layer.config.get("axis", -1)
    axes = [] if axes is None else axes if isinstance(axes, list | tuple) else [axes]
    if not all(type(axis) is int and -ndim <= axis <= ndim and axis for axis in axes):
        layer.refuse(f"works along axis {clean(repr(axes)[:80])} of an input with {ndim}")
    return [axis % ndim if axis < 0 else axis - 1 for axis in axes]


def _normalization(layer, arrays, shape):
    """mean, deviation, 1 and 0, as keras.layers.Normalization uses them."""
    axes = axes_of(layer, len(shape))
    if arrays:
        mean, variance = (_spread(layer, arrays[x], axes, shape) for x in ("mean", "variance"))
    else:
        mean, variance = (layer.numbers(x) for x in ("mean", "variance"))
        if mean.ndim:
            mean, variance = (_aligned(layer, x, axes, len(shape)) for x in (mean, variance))
    return mean, np.maximum(np.sqrt(variance), _SMALLEST_DEVIATION), 1.0, 0.0


def _batch_normalization(layer, arrays, shape):
    """moving mean, deviation, gamma and beta, as keras.layers.BatchNormalization uses them."""
    axes, epsilon = axes_of(layer, len(shape)), layer.number(("epsilon",), 1e-3)
    spread = {name: _spread(layer, values, axes, shape) for name, values in arrays.items()}
    deviation = np.sqrt(spread["moving_variance"] + epsilon)
    return spread["moving_mean"], deviation, spread.get("gamma", 1.0), spread.get("beta", 0.0)


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


def _over(layer, values, shape):
    try:
        return np.broadcast_to(values, shape)
    except ValueError:
        layer.refuse(f"has numbers that do not fit an input of shape {shape}")
