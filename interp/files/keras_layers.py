"""What each kind of Keras layer does to its input, as steps that can be folded."""

import numpy as np

from interp.files import keras_activations, keras_affine, keras_dtypes
from interp.files.errors import FormatError
from interp.files.folding import Dense, UnitColumns
from interp.files.keras_affine import axes_of, scatter
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


def variables(layer):
    """Names of the weights that Keras stores for a layer, in its order."""
    config = layer.config
    if layer.kind == "Dense":
        return ("kernel", "bias") if config.get("use_bias", True) else ("kernel",)
    if layer.kind in keras_affine.BATCH_NORMALIZATION:
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
    known = (*keras_affine.LAYERS, *keras_activations.LAYERS, *_RESHAPING, *IDLE)
    if layer.kind not in (*known, "Dense", "UnitNormalization"):
        layer.refuse("does more than dense layers do; train a dense network on the same images")
    keras_dtypes.check(layer)
    if layer.kind in keras_affine.BATCH_NORMALIZATION:
        for key in ("renorm", "virtual_batch_size"):
            if layer.config.get(key):
                layer.refuse(f"normalises with {key}; train it without")


def read_steps(layers, weights, positions):
    """Yields the Dense, Affine and Activation steps of the layers.

    weights(layer): a dict with an array for each of `variables(layer)`.
    positions: for each element of the input, in its shape, the pixel it is, row by row.
    """
    computed = False
    for layer in layers:
        if computed and keras_dtypes.takes_integers(layer):
            layer.refuse("rounds what the layers before it compute to whole numbers")
        computed = computed or layer.kind not in (*_RESHAPING, *IDLE)
        if layer.kind in _RESHAPING:
            positions = _RESHAPING[layer.kind](layer, positions)
        elif layer.kind == "Dense":
            step = _dense(layer, weights(layer), positions)
            positions = np.arange(len(step.bias))
            yield step
            yield from keras_activations.read_argument(
                layer, layer.config.get("activation"), positions.shape
            )
        elif layer.kind in keras_activations.LAYERS:
            yield from keras_activations.read_layer(layer, positions.shape)
        elif layer.kind == "UnitNormalization":
            yield _unit_columns(layer, positions)
        elif layer.kind not in IDLE:
            yield keras_affine.read_layer(layer, weights(layer), positions)
    if positions.ndim != 1:
        raise FormatError(f"a model whose output has the shape {positions.shape}, where one "
                          "number per unit is expected; leave out the last Reshape")  # fmt: skip
    if (positions != np.arange(positions.size)).any():
        raise FormatError(
            "a model that puts its outputs into another order than its last Dense has; leave out "
            "what comes after that Dense"
        )


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
    return Dense(scatter(kernel, positions), bias, clean(layer.name), layer.label)


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


def _unit_columns(layer, positions):
    axes = axes_of(layer, positions.ndim)
    together = np.moveaxis(positions, axes[0], -1) if len(axes) == 1 else positions
    column = together % 28  # of the pixels that are divided by one length
    if together.shape[-1] != 28 or (column != column[..., :1]).any():
        layer.refuse("divides by other lengths than those of the picture's columns")
    return UnitColumns(layer.label)
