"""Keras 3 files (`.keras`): a zip of JSON and HDF5, read as data and written without Keras."""

import io
import json
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np

from interp.files import metadata
from interp.files.chain import PIXELS, Chain
from interp.files.hdf5 import FILE_LIMIT, Hdf5
from interp.files.keras_hdf5 import CONFIG_LIMIT, parse_json
from interp.files.keras_layers import keras_activation, variables
from interp.files.limits import FormatError, check_names, clean, open_archive, read_member
from interp.files.metadata import ASSUMED, with_pixels
from interp.pixels import picture_shape

CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
NOTES = "interp.json"
_CONTAINERS = ("layers", "_layer_checkpoint_dependencies")  # the latter in TensorFlow 2.12, 2.13


def read(path, pixels=None, order="rows"):
    """The Network in a `.keras` file.

    Nothing that the file names is imported or run. Raises FormatError where it is damaged, or
    not a chain of dense layers over 28×28 pixels. pixels, order: as for `interp.load`.
    """
    chain, loss, weights, notes = _members(path)
    weights, name = _Weights(Hdf5(weights)), Path(path).stem
    if notes is None:
        return chain.network(weights, loss, name, pixels, order)
    network = metadata.apply(chain.network(weights, loss, name), notes)
    if network.pixels.origin != "assumed":
        network = replace(network, notes=[x for x in network.notes if x != ASSUMED])
    return with_pixels(network, pixels, order)


def _members(path):
    """The model's chain, its loss or None, the bytes of its weights, interp's notes or None."""
    with open_archive(path) as archive:
        check_names(archive)
        names = archive.namelist()
        for name in (CONFIG, WEIGHTS):
            if name not in names:
                raise FormatError(
                    f"a zip archive without {name}, which every .keras file has. "
                    'Save the whole model again with model.save("mine.keras")'
                )
        model = parse_json(read_member(archive, CONFIG, CONFIG_LIMIT))
        if METADATA in names:
            about = parse_json(read_member(archive, METADATA, CONFIG_LIMIT))
            model["keras_version"] = about.get("keras_version")
        chain = Chain(model)  # refused here before its weights are unpacked
        weights = read_member(archive, WEIGHTS, FILE_LIMIT)
        notes = read_member(archive, NOTES, CONFIG_LIMIT) if NOTES in names else None
    compiled = model.get("compile_config")
    loss = compiled.get("loss") if isinstance(compiled, dict) else None
    return chain, loss, weights, None if notes is None else parse_json(notes)


class _Weights:
    """Finds a layer's weights by its place: the rank-th of its class in each model.

    Keras counts dense, dense_1, dense_2, …; TensorFlow 2.12 and 2.13 left numbers out, so that
    the rank counts and not the number. In all others a number left out is a layer left out.
    """

    def __init__(self, file):
        self._file, self._places = file, {(): ""}

    def __call__(self, layer):
        """The arrays of `variables(layer)`, by name."""
        place = f"{self._place(layer, layer.place)}/vars"
        names = variables(layer)
        if layer.config.get("lora_rank") and len(self._file.names(place)) != len(names):
            layer.refuse(  # Keras saves the merged kernel, and nothing beside it and the bias
                "has LoRA weights that were not merged; load it with Keras and save it as .keras"
            )
        return {name: self._file.array(f"{place}/{index}") for index, name in enumerate(names)}

    def _place(self, layer, steps):
        if steps not in self._places:
            outer, (kind, rank) = self._place(layer, steps[:-1]), steps[-1]
            found = self._same_kind(outer, kind)
            if len(found) <= rank:
                layer.refuse("has no weights in the file; save the whole model again")
            self._places[steps] = found[rank]
        return self._places[steps]

    def _same_kind(self, outer, kind):
        pattern = re.compile(re.escape(_snake_case(kind)) + r"(?:_(\d{1,6}))?")
        for container in _CONTAINERS:
            names = map(pattern.fullmatch, self._file.names(f"{outer}/{container}"))
            found = sorted((int(name[1] or 0), name[0]) for name in names if name)
            if found and container == "layers" and found[-1][0] >= len(found):
                raise FormatError(
                    f"the weights of one {clean(kind)} layer are missing, as Keras leaves them out "
                    "where a model uses a layer twice. Use each layer once"
                )
            if found:
                return [f"{outer}/{container}/{name}" for _, name in found]
        return []


def _snake_case(kind):
    """As Keras names the group of a class: BatchNormalization, batch_normalization."""
    kind = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"\W+", "", kind))
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", kind).lower()


_KERAS_VERSION = "3.15.1"
_TAKEN = {"images", "picture", "unit_columns", "pixels", "pixel_scale"}


def network_bytes(network):
    """The `.keras` file of a network, the same bytes every time.

    Its model takes images in [0, 1] as rows of pixels; the pixel scale is its first layers
    (Rescaling; UnitNormalization where columns are divided by their length). float32.
    Raises ValueError for a network that Keras, or `load`, would not open again from it.
    """
    _check(network)
    network, notes = network.astype(np.float32), metadata.describe(network)
    network = replace(network, name=notes["name"])
    layers = [*_pixel_layers(network), *_dense_layers(network)]
    members = {
        METADATA: json.dumps({"keras_version": _KERAS_VERSION}).encode(),
        CONFIG: json.dumps(_model(network, layers)).encode(),
        WEIGHTS: _weights(network, layers),
        NOTES: json.dumps(notes).encode(),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


def _check(network):
    largest = max(abs(x).max() for layer in network.layers for x in (layer.kernel, layer.bias))
    if network.sizes[0] != PIXELS:
        found = f"networks of 28×28 pixels; this one has {network.sizes[0]} inputs"
    elif largest > metadata.LARGEST:
        found = f"float32, which cannot hold weights of {largest:.3g}"
    else:
        return
    raise ValueError(f"a .keras file holds {found}. Save it as .npz")


def _layer(class_name, name, **config):
    return {
        "module": "keras.layers",
        "class_name": class_name,
        "config": {"name": name, "trainable": True, "dtype": "float32", **config},
        "registered_name": None,
    }


def _pixel_layers(network):
    pixels, shape = network.pixels, list(picture_shape(network.sizes[0]))
    if pixels.unit_columns:
        yield _layer("Reshape", "picture", target_shape=shape)
        yield _layer("UnitNormalization", "unit_columns", axis=1)
        yield _layer("Flatten", "pixels", data_format="channels_last")
    if np.any(pixels.scale != 1) or np.any(pixels.shift != 0):
        scale, shift = np.asarray(pixels.scale).tolist(), np.asarray(pixels.shift).tolist()
        yield _layer("Rescaling", "pixel_scale", scale=scale, offset=shift)


def _dense_layers(network):
    names = _keras_names(network.layers)
    for layer, name in zip(network.layers, names, strict=True):
        try:
            function, own_layer = keras_activation(layer.activation)
        except ValueError as error:
            raise ValueError(f"a .keras file holds {error}. Save it as .npz") from None
        yield _layer("Dense", name, units=len(layer.bias), activation=function, use_bias=True)
        if own_layer:
            yield _layer(own_layer[0], f"{name}_activation", **own_layer[1])


def _keras_names(layers):
    """The layers' own names where Keras can tell all of them apart, else layer_1, layer_2, …"""
    names = [_keras_name(layer.name) for layer in layers]
    usable = [x for x in names if x and x not in _TAKEN and not x.endswith("_activation")]
    if len(set(usable)) == len(layers):
        return names
    return [f"layer_{number}" for number in range(1, len(layers) + 1)]


def _keras_name(name):
    return re.sub(r"[^A-Za-z0-9_-]", "_", name).lstrip("_-")


def _model(network, layers):
    shape = [None, network.sizes[0]]
    door = {
        "module": "keras.layers",
        "class_name": "InputLayer",
        "config": {"batch_shape": shape, "dtype": "float32", "sparse": False, "name": "images"},
        "registered_name": None,
    }
    return {
        "module": "keras",
        "class_name": "Sequential",
        "config": {
            "name": _keras_name(network.name) or "sequential",
            "trainable": True,
            "dtype": "float32",
            "layers": [door, *layers],
            "build_input_shape": shape,
        },
        "registered_name": None,
        "build_config": {"input_shape": shape},
        "compile_config": None,
    }


def _weights(network, layers):
    """model.weights.h5: one group a layer, called by its class as Keras counts them."""
    import h5py

    buffer, counts = io.BytesIO(), {}
    arrays = {"Dense": [], "PReLU": []}  # by class, in the order of the layers
    for layer in network.layers:
        arrays["Dense"].append((layer.kernel, layer.bias))
        if layer.activation == "prelu":
            arrays["PReLU"].append((layer.activation.parameters["alpha"].astype(np.float32),))
    with h5py.File(buffer, "w", track_order=False) as file:
        for layer in layers:
            group = _group_name(layer["class_name"], counts)
            values = file.create_group(f"layers/{group}/vars")
            values.attrs["name"] = layer["config"]["name"]
            if layer["class_name"] in arrays:
                for index, array in enumerate(arrays[layer["class_name"]].pop(0)):
                    values.create_dataset(str(index), data=array, track_times=False)
        file.create_group("vars").attrs["name"] = network.name or "sequential"
    return buffer.getvalue()


def _group_name(class_name, counts):
    """leaky_re_lu, then leaky_re_lu_1, …"""
    base = _snake_case(class_name)
    counts[base] = counts.get(base, -1) + 1
    return f"{base}_{counts[base]}" if counts[base] else base
