"""Networks from live Keras models, without importing Keras."""

import numpy as np

from interp.files.chain import Chain
from interp.files.errors import SUPPORTED, FormatError
from interp.files.keras_config import MODELS
from interp.files.keras_layers import variables
from interp.files.sidecar import clean


def from_keras(model, pixels=None, order="rows"):
    """The Network of a live Keras model, with copies of its weights.

    pixels: what the model expects, "0..1" (assumed where it is None), "0..255", "-1..1",
    "unit columns", (mean, deviation) or a PixelScale. order: "columns" for a model fed column
    by column. Raises FormatError where it is not a chain of dense layers over 28×28 pixels.
    """
    chain = Chain(_describe(model))
    _check_repeats(model)

    def weights(layer):
        names, arrays = variables(layer), _find(model, layer).get_weights()
        if len(arrays) < len(names):
            layer.refuse("has no weights yet; call the model once, or give it an Input")
        return {name: np.array(x, np.float32) for name, x in zip(names, arrays, strict=False)}

    return chain.network(weights, _loss(model), "", pixels, order)


def _describe(model):
    kind = type(model)
    try:
        config = model.get_config()
    except (AttributeError, NotImplementedError) as error:
        raise FormatError(
            f"model: a {kind.__name__} arrived, which does not describe its layers. {SUPPORTED}, "
            "as a keras.Sequential or keras.Model"
        ) from error
    shape = getattr(model, "input_shape", None) if getattr(model, "inputs", None) else None
    if isinstance(config, dict) and shape is not None:
        config = {"build_input_shape": shape, **config}
    return {"class_name": kind.__name__, "module": kind.__module__, "config": config}


def _check_repeats(model):
    """Refuse a layer that comes twice in a Sequential: its configuration has it once."""
    layers = list(model.layers)
    for layer in layers:
        if sum(other is layer for other in layers) > 1:
            raise FormatError(f"layer {clean(layer.name)!r} is used more than once. {SUPPORTED}")
        if type(layer).__name__ in MODELS:
            _check_repeats(layer)


def _find(model, layer):
    for name in layer.path:
        model = next(inner for inner in model.layers if inner.name == name)
    return model


def _loss(model):
    loss = getattr(model, "loss", None)
    if isinstance(loss, str | list | dict | None):
        return loss
    return getattr(loss, "__name__", type(loss).__name__)
