"""Networks from live Keras models, without importing Keras.

A live model is its user's code in memory: a class may be called Dense and be anything. What
decides the output of each layer is therefore compared with Keras' before its configuration is
believed.
"""

import sys
from typing import Any, NoReturn

import numpy as np
import numpy.typing as npt

from interp.files.chain import Chain
from interp.files.keras_config import KERAS, MODELS, Described, KerasLayer
from interp.files.keras_layers import Arrays, variables
from interp.files.limits import SUPPORTED, FormatError, clean
from interp.files.metadata import Given, Pixels
from interp.network import Network
from interp.pixels import Shape


def from_keras(
    model: Any, pixels: Pixels = None, order: str = "rows", input_shape: Shape | None = None
) -> Network:
    """The Network of a live Keras model, with copies of its weights.

    pixels: what the model expects, "0..1" (assumed where it is None), "0..255", "-1..1",
    "unit columns", (mean, std) or a PixelScale. order: "columns" for a model fed column
    by column. input_shape: (height, width) where the model does not say it. Raises FormatError
    where it is not a chain of layers over grey images, or has a custom class or function
    in it; ValueError for `pixels`, `order` or `input_shape` that mean nothing.

    >>> import interp, keras  # doctest: +SKIP
    >>> interp.from_keras(keras.saving.load_model("mine.keras"))  # doctest: +SKIP
    """
    if not hasattr(model, "get_config") or not hasattr(model, "layers"):
        _refuse_without_layers(model)
    _check_genuine(model)
    chain = Chain(_describe(model))

    def weights(layer: KerasLayer) -> Arrays:
        owner = model
        for name in layer.path:
            owner = next(inner for inner in owner.layers if inner.name == name)
        names = variables(layer)
        values = {name: getattr(owner, name, None) for name in names}
        if any(value is None for value in values.values()):
            layer.refuse("has no weights yet; call the model once, or give it an Input")
        for name in {"bias", "gamma", "beta"}.difference(names):
            if getattr(owner, name, None) is not None:
                layer.refuse(f"has a {name} that its configuration leaves out")
        return {name: _numbers(value) for name, value in values.items()}

    loss = getattr(model, "loss", None)
    if not isinstance(loss, str | list | dict | None):
        loss = getattr(loss, "__name__", type(loss).__name__)
    return chain.network(weights, loss, "", Given.of(pixels, order, input_shape))


def _refuse_without_layers(model: object) -> NoReturn:
    raise FormatError(
        f"model: a {type(model).__name__} arrived, which does not describe its layers. "
        f"{SUPPORTED}, as a keras.Sequential or keras.Model"
    )


def _check_genuine(layer: Any) -> None:
    """Refuse a layer or model, or one within it, whose output custom code decides."""
    kind, attributes = type(layer), getattr(layer, "__dict__", {})
    about = KerasLayer(kind.__name__, {}, (str(getattr(layer, "name", "")),), ())
    home = sys.modules.get(kind.__module__)
    if not _is_keras(kind) or getattr(home, kind.__name__, None) is not kind:
        about.refuse("is a custom class, whose code would have to be run")
    for name in ("call", "__call__"):
        if name in attributes or not _is_keras(getattr(kind, name, None)):
            about.refuse(f"has a custom {name}, whose code would have to be run")
    if not _is_genuine_activation(getattr(layer, "activation", None)):
        about.refuse("has a custom activation, whose code would have to be run; name one of Keras'")
    # the configuration of a Sequential has a layer once, however often it is used
    parts = list(layer.layers) if kind.__name__ in MODELS else []
    for part in parts:
        _check_genuine(part)
        if sum(same is part for same in parts) > 1:
            raise FormatError(f"layer {clean(part.name)!r} is used more than once. {SUPPORTED}")


def _is_keras(thing: object) -> bool:
    """Whether a class or function says that it is from a module of Keras."""
    module = getattr(thing, "__module__", None)
    return isinstance(module, str) and module.split(".")[0] in KERAS and module in sys.modules


def _is_genuine_activation(activation: object) -> bool:
    """Whether it is None, a Keras layer, our squares, or of keras.activations or tf.nn itself."""
    ours = getattr(sys.modules.get("interp.training.steps"), "squares", None)
    if activation is None or activation is ours:
        return True
    if hasattr(activation, "get_config"):
        _check_genuine(activation)
        return True
    homes = [getattr(sys.modules.get(name), "activations", None) for name in ("keras", "tf_keras")]
    homes.append(getattr(sys.modules.get("tensorflow"), "nn", None))
    public = [value for home in homes if home for value in vars(home).values()]
    return _is_keras(activation) and any(value is activation for value in public)


def _describe(model: Any) -> Described:
    """What Keras would save of a model's configuration, and the version of Keras."""
    kind = type(model)
    try:
        config = model.get_config()
    except (AttributeError, NotImplementedError):
        _refuse_without_layers(model)
    shape = getattr(model, "input_shape", None) if getattr(model, "inputs", None) else None
    if isinstance(config, dict) and shape is not None:
        config = {"build_input_shape": shape, **config}
    version = getattr(sys.modules.get(kind.__module__.split(".")[0]), "__version__", None)
    if kind.__module__.startswith("tensorflow"):  # TensorFlow's own copy, up to its version 2.5
        version = "2."
    about = {"class_name": kind.__name__, "module": kind.__module__}
    return {**about, "config": config, "keras_version": version}


def _numbers(value: Any) -> npt.NDArray[np.float32]:
    """A variable or tensor of any backend as an array of float32."""
    return np.array(value.numpy() if hasattr(value, "numpy") else value).astype(np.float32)
