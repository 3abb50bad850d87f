"""The types of number that Keras layers take and compute in, as their configuration says."""

from interp.files.layer_config import is_custom
from interp.files.sidecar import clean

_POLICIES = ("DTypePolicy", "FloatDTypePolicy", "Policy", "PolicyV1")
_WHOLE = ("float32", "float64")
_ERRORS = {"float16": "0.1 %", "bfloat16": "1 %"}
_HALVES = (*_ERRORS, *(f"mixed_{name}" for name in _ERRORS))
_INTEGERS = ("uint8", "uint16", "uint32", "uint64", "int16", "int32", "int64")


def check(layer):
    """Raises FormatError where a layer computes in anything but floating-point numbers."""
    config, name = layer.config, _name(layer)
    quantised = config.get("quantization_mode") or config.get("quantization_config")
    if quantised or "_from_" in name or "float8" in name or "Quantized" in name:
        layer.refuse("is quantised; save the model as it was before quantisation")
    if name not in (*_WHOLE, *_HALVES) and not takes_integers(layer):
        layer.refuse(f"computes in {clean(name)!r}; known are {', '.join((*_WHOLE, *_HALVES))}")


def takes_integers(layer):
    """Whether a layer is an input of whole numbers, which pixels are where they run to 255."""
    return layer.kind == "InputLayer" and _name(layer) in _INTEGERS


def note_on_precision(layers):
    """What to say of layers that Keras computes in half precision; None where it does not."""
    halves = {_name(layer).removeprefix("mixed_") for layer in layers} & set(_ERRORS)
    if not halves:
        return None
    worst = "bfloat16" if "bfloat16" in halves else "float16"
    return (
        f"Keras computes some of its layers in {' and '.join(sorted(halves))}, interp in float32: "
        f"their outputs differ by about {_ERRORS[worst]}."
    )


def _name(layer):
    """The name of a layer's type, as "float32" or "mixed_float16"."""
    policy = layer.config.get("dtype")
    if isinstance(policy, dict):
        kind, config = policy.get("class_name"), policy.get("config")
        if is_custom(policy):
            layer.refuse("has a dtype policy of somebody's own, whose code would have to be run")
        if kind not in _POLICIES or not isinstance(config, dict):
            return str(kind)
        policy = config.get("name")
    return "float32" if policy is None else str(policy)
