"""Keras 3 files (`.keras`): a zip of JSON and HDF5, read as data and written without Keras."""

import io
import json
import re
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np

from interp.files import metadata
from interp.files.chain import Chain
from interp.files.hdf5 import FILE_LIMIT, Hdf5
from interp.files.keras_hdf5 import CONFIG_LIMIT, CONTAINERS, parse_json
from interp.files.keras_layers import keras_activation, variables
from interp.files.limits import FormatError, check_names, clean, open_archive, read_member
from interp.files.metadata import ASSUMED, Pixels, agreed_shape, with_pixels
from interp.layers import check_dense
from interp.network import Network
from interp.pixels import Shape, check_shape

CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
NOTES = "interp.json"


def read(
    path: Path,
    pixels: Pixels = None,
    order: str | None = None,
    input_shape: Shape | None = None,
) -> Network:
    """The Network in a `.keras` file.

    Nothing that the file names is imported or run. Raises FormatError where it is damaged, or
    not a chain of dense layers over grey images. pixels, order, input_shape: as for `interp.load`.
    """
    chain, loss, weights, notes = _members(path)
    weights, name = _Weights(Hdf5(weights)), Path(path).stem
    if notes is None:
        return chain.network(weights, loss, name, pixels, order, input_shape)
    network = metadata.apply(chain.network(weights, loss, name, input_shape=input_shape), notes)
    if not network.shape_is_assumed:
        agreed_shape(network.input_shape, input_shape)
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
            groups = self._groups(outer, kind)
            if len(groups) <= rank:
                layer.refuse("has no weights in the file; save the whole model again")
            self._places[steps] = groups[rank]
        return self._places[steps]

    def _groups(self, outer, kind):
        """The groups of all layers of one class in a model, in their order."""
        pattern = re.compile(re.escape(_snake_case(kind)) + r"(?:_(\d{1,6}))?")
        for container in CONTAINERS:
            names = map(pattern.fullmatch, self._file.names(f"{outer}/{container}"))
            groups = sorted((int(name[1] or 0), name[0]) for name in names if name)
            if groups and container == "layers" and groups[-1][0] >= len(groups):
                raise FormatError(
                    f"the weights of one {clean(kind)} layer are missing, as Keras leaves them out "
                    "where a model uses a layer twice. Use each layer once"
                )
            if groups:
                return [f"{outer}/{container}/{name}" for _, name in groups]
        return []


def _snake_case(kind):
    """As Keras names the group of a class: BatchNormalization, batch_normalization."""
    kind = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"\W+", "", kind))
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", kind).lower()


_KERAS_VERSION = "3.15.1"
_TAKEN = {"images", "picture", "unit_columns", "pixels", "pixel_scale"}


def network_bytes(network: Network) -> bytes:
    """The `.keras` file of a network, the same bytes every time.

    Its model takes images in [0, 1] as rows of pixels; the pixel scale is its first layers
    (Rescaling; UnitNormalization where columns are divided by their length). float32. Keras opens
    one of squares after `import interp.training.steps`, or where it is told
    `custom_objects={"interp>squares": keras.ops.square}`.
    Raises ValueError for a network that Keras, or `load`, would not open again from it.
    """
    try:
        check_shape(network.input_shape, limits=True)
    except ValueError as error:
        raise ValueError(f"{error}, or save this network as .npz") from None
    check_dense(network.layers, "saved")
    largest = max(abs(x).max() for layer in network.layers for x in (layer.kernel, layer.bias))
    if largest > metadata.LARGEST:
        raise ValueError(
            f"a .keras file holds float32, which cannot hold weights of {largest:.3g}. Save it as "
            ".npz"
        )
    network, notes = network.astype(np.float32), metadata.describe(network)
    network = replace(network, name=notes["name"])
    layers = [*((layer, ()) for layer in _pixel_layers(network)), *_dense_layers(network)]
    members = {
        METADATA: json.dumps({"keras_version": _KERAS_VERSION}).encode(),
        CONFIG: json.dumps(_model(network, [layer for layer, _ in layers])).encode(),
        WEIGHTS: _weights(network.name, layers),
        NOTES: json.dumps(notes).encode(),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


def _layer(class_name, name, **config):
    return {
        "module": "keras.layers",
        "class_name": class_name,
        "config": {"name": name, "trainable": True, "dtype": "float32", **config},
        "registered_name": None,
    }


def _pixel_layers(network):
    pixels, shape = network.pixels, list(network.input_shape)
    oblong = shape[0] != shape[1]  # which nothing else in the file would tell Keras
    if pixels.unit_columns or oblong:
        yield _layer("Reshape", "picture", target_shape=shape)
    if pixels.unit_columns:
        yield _layer("UnitNormalization", "unit_columns", axis=1)
    if pixels.unit_columns or oblong:
        yield _layer("Flatten", "pixels", data_format="channels_last")
    if np.any(pixels.scale != 1) or np.any(pixels.shift != 0):
        scale, shift = np.asarray(pixels.scale).tolist(), np.asarray(pixels.shift).tolist()
        yield _layer("Rescaling", "pixel_scale", scale=scale, offset=shift)


def _dense_layers(network):
    """Yields the layers of Keras with the arrays that each was trained to."""
    names = _keras_names(network.layers)
    for layer, name in zip(network.layers, names, strict=True):
        try:
            function, after = keras_activation(layer.activation)
        except ValueError as error:
            raise ValueError(f"a .keras file holds {error}. Save it as .npz") from None
        dense = _layer("Dense", name, units=len(layer.bias), activation=function, use_bias=True)
        yield dense, (layer.kernel, layer.bias)
        if after:
            kind, config = after
            alpha = (layer.activation.parameters["alpha"],) if kind == "PReLU" else ()
            yield _layer(kind, f"{name}_activation", **config), alpha


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
    inputs = {
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
            "layers": [inputs, *layers],
            "build_input_shape": shape,
        },
        "registered_name": None,
        "build_config": {"input_shape": shape},
        "compile_config": None,
    }


def _weights(name, layers):
    """model.weights.h5: one group a layer, called by its class as Keras counts them."""
    import h5py

    buffer, counts = io.BytesIO(), Counter()
    with h5py.File(buffer, "w", track_order=False) as file:
        for layer, arrays in layers:
            group = _snake_case(layer["class_name"])  # leaky_re_lu, then leaky_re_lu_1, …
            number = f"_{counts[group]}" if counts[group] else ""
            counts[group] += 1
            values = file.create_group(f"layers/{group}{number}/vars")
            values.attrs["name"] = layer["config"]["name"]
            for index, array in enumerate(arrays):
                values.create_dataset(str(index), data=np.float32(array), track_times=False)
        file.create_group("vars").attrs["name"] = name or "sequential"
    return buffer.getvalue()
