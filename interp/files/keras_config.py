"""A Keras model's configuration, as data, unrolled into one chain of layers."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeVar

import numpy as np
import numpy.typing as npt

from interp.files.limits import SUPPORTED, FormatError, clean
from interp.pixels import LARGEST

Described = dict[str, Any]
"""A layer, model or other object as Keras describes it: class_name, config, module, …"""

Place = tuple[tuple[str, int], ...]
Default = TypeVar("Default")

MODELS = ("Sequential", "Functional", "Model")
MAX_LAYERS = 100


def unroll(model: Described) -> list["KerasLayer"]:
    """The layers of a model, as a list of KerasLayer from its input to its output.

    model: {"class_name": …, "config": …} as Keras saves it, 2.0 to 3.15, with its
    "keras_version" where that is known. Nested models are unrolled in place. Raises FormatError
    where it is not one unbranched chain.
    """
    if not _is_entry(model):
        raise FormatError("its configuration is not one of a Keras model. Save the model again")
    if model["class_name"] not in MODELS or is_custom(model):
        raise FormatError(
            f"a model of the class {clean(model['class_name'])}, whose code would have to be run. "
            f"{SUPPORTED}; save it as a keras.Sequential of its layers"
        )
    version = re.match(r"(\d{1,4})\.", str(model.get("keras_version")))
    return _unroll(model, (), (), int(version[1]) if version else None)


def _unroll(
    model: Described, path: tuple[str, ...], place: Place, version: int | None
) -> list["KerasLayer"]:
    """The layers of a model that lies at `path` and `place`, which are as in KerasLayer."""
    config = model["config"]
    entries = config if isinstance(config, list) else config.get("layers")
    if not isinstance(entries, list) or not all(map(_is_entry, entries)):
        raise FormatError("its configuration has no list of layers. Save the model again")
    counts, layers = Counter[str](), []
    for entry in entries:
        kind, config = entry["class_name"], _mapping(entry["config"])
        name = entry.get("name") or config.get("name")
        inner_path = (*path, name if isinstance(name, str) else kind)
        inner_place = (*place, (kind, counts[kind]))
        layers.append(KerasLayer(kind, config, inner_path, inner_place, version, entry))
        counts[kind] += 1
    chain = []
    for layer in layers if model["class_name"] == "Sequential" else _in_order(model, layers):
        if is_custom(layer.entry):
            layer.refuse("is a custom class, whose code would have to be run")
        if layer.kind in MODELS:
            chain += _unroll(layer.entry, layer.path, layer.place, version)
        else:
            chain.append(layer)
        if len(chain) > MAX_LAYERS:
            raise FormatError(f"a model of more than {MAX_LAYERS} layers. {SUPPORTED}")
    return chain


def input_shape(model: Described, chain: list["KerasLayer"]) -> tuple[int, ...] | None:
    """The shape declared for one input, (28, 28), (784,) and the like; None where there is none.

    Raises FormatError where it is not one of grey images.
    """
    first = chain[0].config
    declared = (
        first.get("batch_shape"),
        first.get("batch_input_shape"),
        _mapping(chain[0].entry.get("build_config")).get("input_shape"),
        _mapping(model["config"]).get("build_input_shape"),
    )
    with_batch = next((x for x in declared if x and isinstance(x, list | tuple)), ())
    shape = tuple(with_batch[1:])
    if not shape or None in shape:
        return None
    sides = [n for n in shape if n != 1]
    whole = all(type(n) is int and 1 <= n <= LARGEST**2 for n in shape)
    if not whole or len(shape) > 8 or len(sides) not in (1, 2):
        raise FormatError(
            f"a model of inputs of shape {clean(repr(shape)[:80])}; grey images are expected, as "
            "(28, 28), (28, 28, 1), (1, 28, 28) or (784,), or of another size from 4×4 to 128×128. "
            "Train one on such images"
        )
    return shape


def model_name(model: Described) -> str:
    """The model's own name; "" where Keras made it up."""
    name = _mapping(model["config"]).get("name")
    made_up = r"(sequential|model|functional)_*\d*"
    return "" if not isinstance(name, str) or re.fullmatch(made_up, name) else clean(name)


def _is_entry(entry: Any) -> bool:
    return (
        isinstance(entry, dict)
        and isinstance(entry.get("class_name"), str)
        and isinstance(entry.get("config"), dict | list)
    )


def _mapping(config: Any) -> Described:
    return config if isinstance(config, dict) else {}


def _in_order(model: Described, layers: list["KerasLayer"]) -> list["KerasLayer"]:
    """The layers from input to output; FormatError where they branch, join or are shared."""
    config = _mapping(model["config"])
    inputs, outputs = (
        [name for name, is_layer in _leaves(config.get(f"{end}_layers")) if is_layer]
        for end in ("input", "output")
    )
    if len(inputs) != 1 or len(outputs) != 1:
        raise FormatError(
            f"a model with {len(inputs)} inputs and {len(outputs)} outputs. {SUPPORTED}; "
            "build a model of the one chain you want to look into and save that"
        )
    following = {"": [layer for layer in layers if layer.name == inputs[0]][:1]}
    for layer in layers:
        leaves = [*_leaves(layer.entry.get("inbound_nodes") or [])]
        sources = [name for name, is_layer in leaves if is_layer]
        if len(sources) > 1:
            layer.refuse(f"has branches: {len(sources)} inputs, or is used more than once")
        if any(not is_layer and value not in (None, False) for value, is_layer in leaves):
            layer.refuse("is called with training=True or the like; call it with its input alone")
        for source in sources:
            if source in following:
                layer.refuse(f"starts a second branch after {clean(source)!r}")
            following[source] = [layer]
    chain: list[KerasLayer] = []
    while after := following.pop(chain[-1].name if chain else "", []):
        chain += after
    if not chain or len(chain) != len(layers) or chain[-1].name != outputs[0]:
        raise FormatError(f"a model that is not one chain from input to output. {SUPPORTED}")
    return chain


def _leaves(value: Any) -> Iterator[tuple[Any, bool]]:
    """Yields (name, True) for each layer in a nest of inbound nodes, (value, False) for the rest.

    Keras 2 refers to the output of a layer by a list [name, node, tensor, …], Keras 3 by an
    object that holds such a list.
    """
    if isinstance(value, dict) and value.get("class_name") == "__keras_tensor__":
        value = _mapping(value.get("config")).get("keras_history")
    if isinstance(value, dict):
        value = [*value.values()]
    elif not isinstance(value, list | tuple):
        yield value, False
        return
    elif len(value) >= 3 and isinstance(value[0], str) and isinstance(value[1], int):
        yield value[0], True
        value = value[3:]
    for part in value:
        yield from _leaves(part)


KERAS = ("keras", "tf_keras", "tensorflow")


@dataclass(frozen=True)
class KerasLayer:
    """One layer as Keras describes it: its class, name and configuration.

    path: names of the models it lies in, then its own. place: the same way down as pairs
    (class, rank): the layer is the rank-th of its class in that model.
    version: of the Keras that it is from, 2 or 3; None where that is not known.
    entry: all that the model's configuration says of it.
    """

    kind: str
    config: Described
    path: tuple[str, ...]
    place: Place
    version: int | None = None
    entry: Described = field(default_factory=dict)

    @property
    def name(self) -> str:
        """Its own name, without those of the models it lies in."""
        return self.path[-1]

    @property
    def label(self) -> str:
        """The layer in an error message: its name and type."""
        return f"layer {clean(self.name)!r} ({clean(self.kind)})"

    def refuse(self, why: str) -> NoReturn:
        """Raises FormatError: this layer, why it cannot be used, and what could be."""
        raise FormatError(f"{self.label} {why}. {SUPPORTED}")

    def items(self, key: str) -> list[Any]:
        """A list out of a configuration; FormatError where it is none."""
        value = self.config.get(key)
        if not isinstance(value, list | tuple):
            self.refuse(f"has {key} {clean(repr(value)[:80])}, which makes no sense")
        return [*value]

    def numbers(self, key: str, default: Any = None) -> npt.NDArray[np.float64]:
        """Numbers out of a configuration: one, (), a list, (n,), or an array in Keras' wrapping.

        Raises FormatError for what is not finite numbers.
        """
        value = self.config.get(key, default)
        if isinstance(value, dict) and isinstance(value.get("config"), dict):
            value = value["config"].get("value")
        try:
            numbers = np.array(value, dtype=np.float64)
        except (ValueError, TypeError, OverflowError):
            numbers = np.array(np.nan)
        if not np.isfinite(numbers).all():
            self.refuse(f"has {key} {clean(repr(value)[:80])}, where numbers are expected")
        return numbers

    def number(self, keys: tuple[str, ...], default: Default) -> float | Default:
        """One number of the configuration, under whichever of `keys` this version of Keras used.

        `default` where it has none of them; FormatError where it is no number.
        """
        key = next((key for key in keys if self.config.get(key) is not None), None)
        if key is None:
            return default
        value = self.numbers(key)
        if value.ndim > 1 or value.size != 1:
            self.refuse(f"has {key} {clean(repr(value)[:80])}, where a number is expected")
        return float(value.item())


def is_custom(entry: Described) -> bool:
    """Whether Keras' own description of an object says that its code is not Keras'.

    A `.keras` file gives the module of each object, and null for a class made in a notebook.
    A legacy file gives none for layers, so that whose they are cannot be told.
    """
    registered = entry.get("registered_name")
    if isinstance(registered, str) and ">" in registered:
        return True
    if "module" not in entry:
        return False
    module = entry["module"]
    if module == "builtins":  # so Keras describes functions, but no class of its own
        return entry.get("class_name") != "function"
    return not isinstance(module, str) or module.split(".")[0] not in KERAS


_POLICIES = ("DTypePolicy", "FloatDTypePolicy", "Policy", "PolicyV1")
_ERRORS = {"float16": "0.1 %", "bfloat16": "1 %"}
_FLOATS = ("float32", "float64", *_ERRORS, *(f"mixed_{name}" for name in _ERRORS))
_INTEGERS = ("uint8", "uint16", "uint32", "uint64", "int16", "int32", "int64")


def check_dtype(layer: KerasLayer) -> None:
    """Raises FormatError where a layer computes in anything but floating-point numbers."""
    config, name = layer.config, _dtype_name(layer)
    quantised = config.get("quantization_mode") or config.get("quantization_config")
    if quantised or "_from_" in name or "float8" in name or "Quantized" in name:
        layer.refuse("is quantised; save the model as it was before quantisation")
    if name not in _FLOATS and not takes_integers(layer):
        layer.refuse(f"computes in {clean(name)!r}; accepted are {', '.join(_FLOATS)}")


def takes_integers(layer: KerasLayer) -> bool:
    """Whether a layer is an input of whole numbers, which pixels are where they run to 255."""
    return layer.kind == "InputLayer" and _dtype_name(layer) in _INTEGERS


def notes_on_precision(layers: list[KerasLayer]) -> list[str]:
    """What to say of layers that Keras computes in half precision; nothing where there are none."""
    halves = {_dtype_name(layer).removeprefix("mixed_") for layer in layers} & set(_ERRORS)
    worst = "bfloat16" if "bfloat16" in halves else "float16"
    note = (
        f"Keras computes some of its layers in {' and '.join(sorted(halves))}, interp in float32: "
        f"their outputs differ by about {_ERRORS[worst]}."
    )
    return [note] if halves else []


def _dtype_name(layer: KerasLayer) -> str:
    """The name of a layer's type, as "float32" or "mixed_float16"."""
    policy = layer.config.get("dtype")
    if isinstance(policy, dict):
        kind, config = policy.get("class_name"), policy.get("config")
        if is_custom(policy):
            layer.refuse("has a custom dtype policy, whose code would have to be run")
        if kind not in _POLICIES or not isinstance(config, dict):
            return str(kind)
        policy = config.get("name")
    return "float32" if policy is None else str(policy)
