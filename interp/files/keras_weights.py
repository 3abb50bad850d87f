"""Where in an HDF5 file the weights of a Keras layer are: by name up to Keras 2, by place in 3."""

import re
from functools import cache
from itertools import takewhile
from typing import Any

import numpy as np

from interp.files.hdf5 import Hdf5
from interp.files.keras_config import MAX_LAYERS, KerasLayer
from interp.files.keras_layers import Arrays, Weights, variables
from interp.files.limits import FormatError, clean

CONTAINERS = ("layers", "_layer_checkpoint_dependencies")
"""Groups of a model's layers in model.weights.h5; the latter in TensorFlow 2.12 and 2.13."""

MAX_NAMES = 10 * MAX_LAYERS


def role(stored: str) -> str:
    """What a stored weight is, by its name: dense_1/kernel:0 and, in Keras 1, dense_1_W."""
    name = stored.split("/")[-1].split(":")[0]
    return {"W": "kernel", "b": "bias"}.get(name.rsplit("_", 1)[-1], name)


def by_name(file: Hdf5, layers: list[KerasLayer], groups: dict[str, str] | None = None) -> Weights:
    """Finds a layer's weights by its name and theirs, as `model.save` arranges them.

    groups: for a file of weights alone, where those of each layer are.
    """
    stored = cache(lambda group: texts(file.attributes(group), "weight_names"))

    def weights(layer: KerasLayer) -> Arrays:
        if layer.config.get("lora_rank"):
            layer.refuse(
                "has LoRA weights, which a legacy file keeps beside the kernel; save the model as "
                ".keras, where Keras merges them"
            )
        group = groups[layer.path[0]] if groups else f"model_weights/{layer.path[0]}"
        return {
            name: file.array(f"{group}/{_find(layer, name, stored(group), layers)}")
            for name in variables(layer)
        }

    return weights


def _find(layer: KerasLayer, name: str, stored: list[str], layers: list[KerasLayer]) -> str:
    """Which of the weights stored in a group is the layer's `name`.

    A nested model has all its layers' in one group, told apart by the end of the way to the
    layer. Their order tells nothing: Keras writes those that are trained first.
    """
    candidates = [x for x in stored if role(x) == name]
    siblings = [x for x in layers if x.path[0] == layer.path[0] and name in variables(x)]
    if len(candidates) != len(siblings):
        layer.refuse(f"has no {name} among the weights; save the whole model again")
    best = max(candidates, key=lambda x: _shared_end(x, layer))
    rivals = [_shared_end(x, layer) for x in candidates if x is not best]
    rivals += [_shared_end(best, x) for x in siblings if x is not layer]
    if rivals and _shared_end(best, layer) <= max(rivals):
        layer.refuse(
            f"cannot be told from others by the name of its {name} in the file; give each layer a "
            "name of its own, or save the model as .keras"
        )
    return best


def _shared_end(stored: str, layer: KerasLayer) -> int:
    """How many names, from the last back, a weight's path in the file shares with a layer's."""
    pairs = zip(stored.split("/")[-2::-1], reversed(layer.path), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def texts(attributes: dict[str, Any], key: str) -> list[str]:
    """A list of names, which Keras splits into several attributes when it is long."""
    parts = [attributes[key]] if key in attributes else []
    while f"{key}{len(parts)}" in attributes:
        parts.append(attributes[f"{key}{len(parts)}"])
    if sum(map(np.size, parts)) > MAX_NAMES:
        raise FormatError(f"more than {MAX_NAMES} weights in one model. Check where it is from")
    items = [item for part in parts for item in np.asarray(part).reshape(-1).tolist()]
    return [x.decode("utf-8", "replace") if isinstance(x, bytes) else str(x) for x in items]


def by_place(file: Hdf5) -> Weights:
    """Finds a layer's weights by its place: the rank-th of its class in each model.

    Keras counts dense, dense_1, dense_2, …; TensorFlow 2.12 and 2.13 left numbers out, so that
    the rank counts and not the number. In all others a number left out is a layer left out.
    """

    @cache
    def groups(outer: str, kind: str) -> list[str]:
        """The groups of all layers of one class in a model, in their order."""
        pattern = re.compile(re.escape(snake_case(kind)) + r"(?:_(\d{1,6}))?")
        for container in CONTAINERS:
            names = map(pattern.fullmatch, file.names(f"{outer}/{container}"))
            numbered = sorted((int(name[1] or 0), name[0]) for name in names if name)
            if numbered and container == "layers" and numbered[-1][0] >= len(numbered):
                raise FormatError(
                    f"the weights of one {clean(kind)} layer are missing, as Keras leaves them out "
                    "where a model uses a layer twice. Use each layer once"
                )
            if numbered:
                return [f"{outer}/{container}/{name}" for _, name in numbered]
        return []

    def weights(layer: KerasLayer) -> Arrays:
        group, names = "", variables(layer)
        for kind, rank in layer.place:
            alike = groups(group, kind)
            if len(alike) <= rank:
                layer.refuse("has no weights in the file; save the whole model again")
            group = alike[rank]
        if layer.config.get("lora_rank") and len(file.names(f"{group}/vars")) != len(names):
            layer.refuse(  # Keras saves the merged kernel, and nothing beside it and the bias
                "has LoRA weights that were not merged; load it with Keras and save it as .keras"
            )
        return {name: file.array(f"{group}/vars/{index}") for index, name in enumerate(names)}

    return weights


def snake_case(kind: str) -> str:
    """As Keras names the group of a class: BatchNormalization, batch_normalization."""
    kind = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"\W+", "", kind))
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", kind).lower()
