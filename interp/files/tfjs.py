"""TensorFlow.js layers-models: a Keras configuration in model.json, and shards of weights."""

import math
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np

from interp.files.chain import Chain
from interp.files.hdf5 import FILE_LIMIT
from interp.files.keras_config import KerasLayer
from interp.files.keras_layers import Arrays, variables
from interp.files.limits import CONFIG_LIMIT, FormatError, clean, parse_json, read_file
from interp.files.metadata import NOTHING, Given
from interp.network import Network

MODEL = "model.json"


def read(path: Path, given: Given = NOTHING) -> Network:
    """The Network in a TensorFlow.js folder, or in its model.json, read as `given` says.

    Raises FormatError where it is damaged, not a layers-model, or not a chain of layers over grey
    images.
    """
    given.check_all_said()
    path = path / MODEL if path.is_dir() else path
    content = parse_json(read_file(path, CONFIG_LIMIT, "It holds more than a configuration"))
    topology = content.get("modelTopology")
    topology = topology if isinstance(topology, dict) else {}
    model = topology.get("model_config")
    if not isinstance(model, dict):
        raise FormatError(
            "a TensorFlow.js graph-model, or one without a model: only layers-models are read. "
            "Open the model that it was converted from"
        )
    chain = Chain(model | {"keras_version": topology.get("keras_version")})
    stored = _stored(content.get("weightsManifest"), path.parent)

    def weights(layer: KerasLayer) -> Arrays:
        arrays = {}
        for name in variables(layer):
            ends = f"/{layer.name}/{name}"
            fitting = [array for key, array in stored.items() if f"/{key}".endswith(ends)]
            if len(fitting) != 1:
                layer.refuse(
                    f"has {len(fitting)} weights that are called its {name}; convert again"
                )
            arrays[name] = fitting[0]
        return arrays

    name = path.resolve().parent.name
    return chain.network(weights, None, name, given)


def _stored(manifest: object, folder: Path) -> Arrays:
    """The arrays of a manifest by their names; FormatError where it does not describe its files."""
    stored: dict[str, Any] = {}
    room = FILE_LIMIT
    try:
        for group in manifest if isinstance(manifest, list) else ():
            content = b""
            for file in group["paths"]:
                if PurePosixPath(file).name != file or "\\" in file or ":" in file:
                    raise FormatError(f"weights in {clean(file)!r}, outside the model's folder")
                content += read_file(folder / file, room - len(content), "It is no small network")
            room -= len(content)
            at = 0
            for entry in group["weights"]:
                if entry["dtype"] != "float32" or "quantization" in entry:
                    raise FormatError("quantised weights. Convert the model without quantisation")
                shape = [int(size) for size in entry["shape"]]
                length = 4 * math.prod(shape)
                part = content[at : at + length]
                if min(shape, default=0) < 0 or len(part) != length or entry["name"] in stored:
                    raise FormatError(f"{clean(str(entry['name']))!r} does not fit its shards")
                stored[str(entry["name"])] = np.frombuffer(part, "<f4").reshape(shape)
                at += length
            if at != len(content):
                raise FormatError(f"shards of {len(content):,} bytes for weights of {at:,}")
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        if isinstance(error, FormatError):
            raise
        raise FormatError(f"a weightsManifest that makes no sense ({clean(str(error))})") from error
    return stored
