"""The activations that Keras layers ask for, by name, as a layer or as a function."""

from interp import activations
from interp.files.folding import Activation
from interp.files.sidecar import clean

LAYERS = ("Activation", "ReLU", "LeakyReLU", "ELU", "Softmax")
_ALIASES = {"swish": "silu", "softmax_v2": "softmax"}
_ALPHAS = {"leaky_relu": 0.2, "elu": 1.0}


def read_layer(layer):
    """Yields the Activation step of an activation layer; none for a linear one."""
    if layer.kind == "Activation":
        yield from read_argument(layer, layer.config.get("activation"))
    elif layer.kind == "Softmax":
        if layer.config.get("axis", -1) not in (-1, 1, [-1], [1]):
            layer.refuse("works along another axis than the last")
        yield Activation("softmax", None, layer.label)
    elif layer.kind == "ELU":
        yield Activation("elu", layer.number(("alpha",), 1.0), layer.label)
    elif layer.kind == "LeakyReLU":
        slope = layer.number(("negative_slope", "alpha"), 0.3)
        yield Activation("leaky_relu", slope, layer.label)
    else:
        yield _relu(layer)


def _relu(layer):
    if layer.config.get("max_value") is not None or layer.config.get("threshold"):
        layer.refuse("has a max_value or threshold, which interp has no activation for")
    slope = layer.number(("negative_slope",), 0.0)
    return Activation("leaky_relu" if slope else "relu", slope or None, layer.label)


def read_argument(layer, spec):
    """Yields the Activation step for an `activation` argument: a name, or a layer or function."""
    if isinstance(spec, dict):
        kind, config = spec.get("class_name"), spec.get("config")
        if kind in LAYERS and kind != "Activation" and isinstance(config, dict):
            inner = type(layer)(kind, config, layer.path, layer.place, None)
            yield from read_layer(inner)
            return
        spec = config if kind == "function" else spec.get("class_name")
    name = _ALIASES.get(spec, spec) if isinstance(spec, str) else spec
    if name in (None, "linear"):
        return
    if name not in activations.NAMES:
        known = ", ".join(activations.NAMES)
        layer.refuse(f"has the activation {clean(repr(spec)[:80])}; known are {known}")
    yield Activation(name, _ALPHAS.get(name), layer.label)
