"""The activations that Keras layers ask for, by name, as a layer or as a function."""

import math

from interp import activations
from interp.activations import named
from interp.files.folding import Activation
from interp.files.keras_affine import axes_of
from interp.files.layer_config import is_custom
from interp.files.sidecar import clean

LAYERS = ("Activation", "ReLU", "LeakyReLU", "ELU", "Softmax")
_ALIASES = {"swish": "silu", "softmax_v2": "softmax"}
_ALPHAS = {"leaky_relu": 0.2, "elu": 1.0}


def read_layer(layer, shape):
    """Yields the Activation step of an activation layer; none for a linear one.

    shape: that of its input, without the batch.
    """
    if layer.kind == "Activation":
        yield from read_argument(layer, layer.config.get("activation"), shape)
    elif layer.kind == "Softmax":
        _check_softmax(layer, axes_of(layer, len(shape)), shape)
        yield Activation(named("softmax"), layer.label)
    elif layer.kind == "ELU":
        yield Activation(named("elu", alpha=layer.number(("alpha",), 1.0)), layer.label)
    elif layer.kind == "LeakyReLU":
        slope = layer.number(("negative_slope", "alpha"), 0.3)
        yield Activation(named("leaky_relu", alpha=slope), layer.label)
    else:
        yield _relu(layer)


def _relu(layer):
    if layer.config.get("max_value") is not None or layer.config.get("threshold"):
        layer.refuse("has a max_value or threshold, which interp has no activation for")
    slope = layer.number(("negative_slope",), 0.0)
    function = named("leaky_relu", alpha=slope) if slope else named("relu")
    return Activation(function, layer.label)


def _check_softmax(layer, axes, shape):
    """Refuse a softmax over some of the units, of which there would be several."""
    if math.prod(shape[axis] for axis in set(axes)) != math.prod(shape):
        layer.refuse(
            f"applies a softmax to parts of {shape}, and not to all units at once; leave out the "
            "Reshape before it"
        )


def read_argument(layer, spec, shape):
    """Yields the Activation step for an `activation` argument: a name, or a layer or function.

    shape: that of what it is applied to, without the batch.
    """
    if isinstance(spec, dict):
        kind, config = spec.get("class_name"), spec.get("config")
        if is_custom(spec) or not isinstance(kind, str):  # a lambda has no class, but bytecode
            layer.refuse(
                "has an activation of somebody's own, whose code would have to be run; use one "
                "of Keras' own, by its name"
            )
        if kind in LAYERS and kind != "Activation" and isinstance(config, dict):
            inner = type(layer)(kind, config, layer.path, layer.place, None)
            yield from read_layer(inner, shape)
            return
        spec = kind
        if kind == "function":
            spec = config if isinstance(config, str) else repr(config)
    name = _ALIASES.get(spec, spec) if isinstance(spec, str) else spec
    if name in (None, "linear"):
        return
    if name not in activations.NAMES:
        known = ", ".join(activations.NAMES)
        layer.refuse(f"has the activation {clean(repr(spec)[:80])}; known are {known}")
    if name == "softmax":
        _check_softmax(layer, (-1,), shape)
    yield Activation(named(name, alpha=_ALPHAS.get(name)), layer.label)
