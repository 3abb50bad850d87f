"""Keras' older files: HDF5 with the configuration in its attributes, whatever they are called."""

import re
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from interp.files import parts
from interp.files.chain import Chain
from interp.files.hdf5 import FILE_LIMIT, Hdf5
from interp.files.keras_config import MAX_LAYERS
from interp.files.keras_layers import variables
from interp.files.keras_weights import CONTAINERS, by_name, by_place, role, texts
from interp.files.limits import FormatError, clean, parse_json, read_file
from interp.files.metadata import NOTHING, Given
from interp.network import Network


def read(path: Path, given: Given = NOTHING) -> Network:
    """The Network in a Keras HDF5 file (`.h5`, `.hdf5` or any other name), read as `given` says.

    A file of weights alone is read with the model that `given` or a JSON of its name beside it
    describes; without one as dense layers.
    Nothing that the file names is imported or run. Raises FormatError where it is damaged, or
    not a chain of layers over grey images.
    """
    file = Hdf5(read_file(path, FILE_LIMIT, "Save it with include_optimizer=False"))
    attributes = file.attributes()
    if "model_config" not in attributes:
        return _read_parts(file, path, given)
    given.check_all_said()
    version = "".join(texts(attributes, "keras_version"))
    chain = Chain(parse_json(attributes["model_config"]) | {"keras_version": version})
    training = attributes.get("training_config")
    loss = parse_json(training).get("loss") if training is not None else None
    return chain.network(by_name(file, chain.layers), loss, Path(path).stem, given)


def _read_parts(file: Hdf5, path: Path, given: Given) -> Network:
    """The Network of weights as `save_weights` writes them, in Keras 1, 2 or 3."""
    attributes = file.attributes()
    legacy = "layer_names" in attributes
    if not legacy and not set(CONTAINERS) & set(file.names()):
        raise FormatError(
            "an HDF5 file that holds no Keras model: it has no model_config. Save the model: "
            "`model.save('mine.keras')`, and open that"
        )
    stem = path.name.split(".weights")[0] if ".weights" in path.name else path.stem
    beside = [path.with_suffix(".json"), path.with_name(f"{stem}.json")]
    model = None
    if given.layers is None and given.activation is None:
        model = parts.read_architecture(given, beside)
    if model is None:
        arrays = _legacy_arrays(file) if legacy else _dense_arrays(file)
        return parts.network(arrays, given, stem, keras=True)
    version = "".join(texts(attributes, "keras_version"))
    chain = Chain({"keras_version": version} | model)
    weights = by_name(file, chain.layers, _groups(file, chain)) if legacy else by_place(file)
    network = chain.network(weights, None, stem, given)
    if given.architecture is not None:
        return network
    beside_it = next(place.name for place in beside if place.is_file())
    return replace(network, notes=(*network.notes, f"Its layers are those of {clean(beside_it)}."))


def _groups(file: Hdf5, chain: Chain) -> dict[str, str]:
    """For each layer of the model that has weights, the group in which they are.

    By its name where all names are there, otherwise in their order, as Keras loads them: a model
    that is built twice in one session calls its layers otherwise the second time.
    """
    stored = [x for x in texts(file.attributes(), "layer_names") if _stored(file, x)]
    layers = [*dict.fromkeys(layer.path[0] for layer in chain.layers if variables(layer))]
    if len(stored) != len(layers):
        raise FormatError(
            f"weights of {len(stored)} layers, where the model described has {len(layers)} with "
            "weights. Give the JSON of the model they are from as architecture="
        )
    places = layers if set(layers) == set(stored) else stored
    return dict(zip(layers, places, strict=True))


def _stored(file: Hdf5, group: str) -> list[str]:
    return texts(file.attributes(group), "weight_names")


def _legacy_arrays(file: Hdf5) -> parts.Arrays:
    """The arrays of a file of weights by Keras 1 or 2, by name, in its order."""
    names = [
        f"{group}/{name}"
        for group in texts(file.attributes(), "layer_names")
        for name in _stored(file, group)
    ]
    if not names or any(role(name) not in ("kernel", "bias") for name in names):
        _ask_for_architecture(names)
    return {name.split("/", 1)[1].split(":")[0]: file.array(name) for name in names}


def _dense_arrays(file: Hdf5) -> parts.Arrays:
    """The arrays of a `.weights.h5` of Keras 3, by name, in the order of its dense layers."""
    container = next(x for x in CONTAINERS if x in file.names())
    held = {x: file.names(f"{container}/{x}/vars") for x in file.names(container)}
    denses = [x for x in held if re.fullmatch(r"dense(_\d{1,6})?", x)]
    others = [x for x in held if held[x] and x not in denses]
    if others or not denses or len(denses) > MAX_LAYERS:
        _ask_for_architecture([x for x in held if held[x]])
    # numbered without gaps, and each with a kernel, as Keras writes them
    names = ["dense", *(f"dense_{number}" for number in range(1, len(denses)))]
    if {*names} != {*denses} or not all(held[name] for name in names):
        raise FormatError("an HDF5 file some of whose layers are missing. Copy or save it again")
    return {
        f"{name} {part}": file.array(f"{container}/{name}/vars/{index}")
        for name in names
        for index, part in enumerate(("kernel", "bias")[: len(held[name])])
    }


def _ask_for_architecture(names: list[str]) -> NoReturn:
    listed = clean(", ".join(names[:12]), 300) or "none"
    raise FormatError(
        f"weights without the model they belong to: {listed}. Without it only "
        "dense layers are read. Where the model is: `open('model.json', 'w').write("
        "model.to_json())`; then open the file together with that: "
        "`import interp; net = interp.load(THIS_FILE, architecture='model.json')`"
    )
