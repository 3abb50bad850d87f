"""Keras' older files: HDF5 with the configuration in its attributes, whatever they are called."""

import json
from itertools import takewhile
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from interp.files.chain import Chain
from interp.files.hdf5 import FILE_LIMIT, Hdf5
from interp.files.keras_config import MAX_LAYERS
from interp.files.keras_layers import variables
from interp.files.limits import FormatError, open_file
from interp.files.metadata import Pixels
from interp.network import Network
from interp.pixels import Shape

CONFIG_LIMIT = 2_000_000
CONTAINERS = ("layers", "_layer_checkpoint_dependencies")
"""Groups of a model's layers in model.weights.h5; the latter in TensorFlow 2.12 and 2.13."""

MAX_NAMES = 10 * MAX_LAYERS


def read(
    path: Path,
    pixels: Pixels = None,
    order: str | None = None,
    input_shape: Shape | None = None,
) -> Network:
    """The Network in a Keras HDF5 file (`.h5`, `.hdf5` or any other name).

    Nothing that the file names is imported or run. Raises FormatError where it is damaged, or
    not a chain of dense layers over grey images. pixels, order, input_shape: as for `interp.load`.
    """
    path = Path(path)
    size = path.stat().st_size
    if size > FILE_LIMIT:
        raise FormatError(f"an HDF5 file of {size:,} bytes, above the limit of {FILE_LIMIT:,}. "
                          "Save it with include_optimizer=False")  # fmt: skip
    with open_file(path) as file:
        content = file.read()
    file = Hdf5(content)
    attributes = file.attributes()
    if "model_config" not in attributes:
        what = "an HDF5 file that holds no Keras model: it has no model_config"
        if "layer_names" in attributes or set(CONTAINERS) & set(file.names()):
            what = "weights without the model they belong to (as save_weights writes them)"
        raise FormatError(f'{what}. Save the model with model.save("mine.keras") and open that')
    version = _texts(attributes, "keras_version")
    chain = Chain(parse_json(attributes["model_config"]) | {"keras_version": "".join(version)})
    training = attributes.get("training_config")
    loss = parse_json(training).get("loss") if training is not None else None
    weights = _Weights(file, chain.layers)
    return chain.network(weights, loss, path.stem, pixels, order, input_shape)


def parse_json(text: bytes | str | npt.NDArray) -> dict[str, Any]:
    """The object that JSON text holds; FormatError where it is none, or too long."""
    if isinstance(text, np.ndarray):
        text = text.reshape(-1)[0] if text.size == 1 else b""
    if not isinstance(text, bytes | str) or len(text) > CONFIG_LIMIT:
        raise FormatError(f"a configuration that is not text of at most {CONFIG_LIMIT:,} bytes")
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(
            f"a configuration that is not JSON ({str(error)[:100]}). Save the model again"
        ) from error
    if not isinstance(content, dict):
        raise FormatError("a configuration that is no JSON object. Save the model again")
    return content


class _Weights:
    """Finds a layer's weights by its name and theirs, as `model.save` arranges them."""

    def __init__(self, file, layers):
        self._file, self._layers, self._stored = file, layers, {}

    def __call__(self, layer):
        """The arrays of `variables(layer)`, by name."""
        if layer.config.get("lora_rank"):
            layer.refuse(
                "has LoRA weights, which a legacy file keeps beside the kernel; save the model as "
                ".keras, where Keras merges them"
            )
        group = f"model_weights/{layer.path[0]}"
        if group not in self._stored:
            self._stored[group] = _texts(self._file.attributes(group), "weight_names")
        return {
            name: self._file.array(f"{group}/{self._find(layer, name, self._stored[group])}")
            for name in variables(layer)
        }

    def _find(self, layer, name, stored):
        """Which of a group's weights is the layer's `name`.

        A nested model has all its layers' in one group, told apart by the end of the way to the
        layer. Their order tells nothing: Keras writes those that are trained first.
        """
        candidates = [x for x in stored if x.split("/")[-1].split(":")[0] == name]
        siblings = [x for x in self._layers if x.path[0] == layer.path[0] and name in variables(x)]
        if len(candidates) != len(siblings):
            layer.refuse(f"has no {name} among the weights; save the whole model again")
        if len(candidates) == 1:
            return candidates[0]
        best = max(candidates, key=lambda stored: _shared_end(stored, layer))
        shared = _shared_end(best, layer)
        rivals = [_shared_end(x, layer) for x in candidates if x is not best]
        rivals += [_shared_end(best, x) for x in siblings if x is not layer]
        if shared <= max(rivals):
            layer.refuse(f"cannot be told from others by the name of its {name} in the file; give "
                         "each layer a name of its own, or save the model as .keras")  # fmt: skip
        return best


def _shared_end(stored, layer):
    """How many names, from the last back, a weight's path in the file shares with a layer's."""
    pairs = zip(stored.split("/")[-2::-1], reversed(layer.path), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _texts(attributes, key):
    """A list of names, which Keras splits into several attributes when it is long."""
    parts = [attributes[key]] if key in attributes else []
    while f"{key}{len(parts)}" in attributes:
        parts.append(attributes[f"{key}{len(parts)}"])
    if sum(map(np.size, parts)) > MAX_NAMES:
        raise FormatError(f"more than {MAX_NAMES} weights in one model. Check where it is from")
    items = [item for part in parts for item in np.asarray(part).reshape(-1).tolist()]
    return [item.decode("utf-8", "replace") if isinstance(item, bytes) else str(item)
            for item in items]  # fmt: skip
