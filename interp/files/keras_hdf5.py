"""Keras' older files: HDF5 with the configuration in its attributes, whatever they are called."""

from functools import cache
from itertools import takewhile
from pathlib import Path
from typing import Any

import numpy as np

from interp.files.chain import Chain
from interp.files.hdf5 import FILE_LIMIT, Hdf5
from interp.files.keras_config import MAX_LAYERS, KerasLayer
from interp.files.keras_layers import Arrays, Weights, variables
from interp.files.limits import FormatError, parse_json, read_file
from interp.files.metadata import NOTHING, Given
from interp.network import Network

CONTAINERS = ("layers", "_layer_checkpoint_dependencies")
"""Groups of a model's layers in model.weights.h5; the latter in TensorFlow 2.12 and 2.13."""

MAX_NAMES = 10 * MAX_LAYERS


def read(path: Path, given: Given = NOTHING) -> Network:
    """The Network in a Keras HDF5 file (`.h5`, `.hdf5` or any other name), read as `given` says.

    Nothing that the file names is imported or run. Raises FormatError where it is damaged, or
    not a chain of layers over grey images.
    """
    file = Hdf5(read_file(path, FILE_LIMIT, "Save it with include_optimizer=False"))
    attributes = file.attributes()
    if "model_config" not in attributes:
        what = "an HDF5 file that holds no Keras model: it has no model_config"
        if "layer_names" in attributes or set(CONTAINERS) & set(file.names()):
            what = "weights without the model they belong to (as save_weights writes them)"
        raise FormatError(f'{what}. Save the model with model.save("mine.keras") and open that')
    version = "".join(_texts(attributes, "keras_version"))
    chain = Chain(parse_json(attributes["model_config"]) | {"keras_version": version})
    training = attributes.get("training_config")
    loss = parse_json(training).get("loss") if training is not None else None
    return chain.network(_weights(file, chain.layers), loss, Path(path).stem, given)


def _weights(file: Hdf5, layers: list[KerasLayer]) -> Weights:
    """Finds a layer's weights by its name and theirs, as `model.save` arranges them."""
    stored = cache(lambda group: _texts(file.attributes(group), "weight_names"))

    def weights(layer: KerasLayer) -> Arrays:
        if layer.config.get("lora_rank"):
            layer.refuse(
                "has LoRA weights, which a legacy file keeps beside the kernel; save the model as "
                ".keras, where Keras merges them"
            )
        group = f"model_weights/{layer.path[0]}"
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
    candidates = [x for x in stored if x.split("/")[-1].split(":")[0] == name]
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


def _texts(attributes: dict[str, Any], key: str) -> list[str]:
    """A list of names, which Keras splits into several attributes when it is long."""
    parts = [attributes[key]] if key in attributes else []
    while f"{key}{len(parts)}" in attributes:
        parts.append(attributes[f"{key}{len(parts)}"])
    if sum(map(np.size, parts)) > MAX_NAMES:
        raise FormatError(f"more than {MAX_NAMES} weights in one model. Check where it is from")
    items = [item for part in parts for item in np.asarray(part).reshape(-1).tolist()]
    return [x.decode("utf-8", "replace") if isinstance(x, bytes) else str(x) for x in items]
