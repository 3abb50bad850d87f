"""Keras 3 files (`.keras`): a zip of JSON and HDF5, read as data and written without Keras."""

import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from interp.convolution import MaxPool2D, PictureLayer, SumPool2D, check_kinds, max_pool
from interp.files import keras_pictures, metadata
from interp.files.chain import Chain
from interp.files.hdf5 import FILE_LIMIT, Hdf5
from interp.files.keras_config import Described
from interp.files.keras_layers import keras_activation
from interp.files.keras_weights import by_place, snake_case
from interp.files.limits import FormatError, open_archive, parse_json, read_member
from interp.files.metadata import NOTHING, Given
from interp.layers import Array, Layer, trained_arrays
from interp.network import Network
from interp.pixels import check_shape
from interp.windows import Picture

CONFIG, METADATA, WEIGHTS = "config.json", "metadata.json", "model.weights.h5"
NOTES = "interp.json"


def read(path: Path, given: Given = NOTHING) -> Network:
    """The Network in a `.keras` file, read as `given` says.

    Nothing that the file names is imported or run. Raises FormatError where it is damaged, or
    not a chain of layers over grey images.
    """
    with open_archive(path) as archive:
        names = archive.namelist()
        for name in (CONFIG, WEIGHTS):
            if name not in names:
                raise FormatError(
                    f"a zip archive without {name}, which every .keras file has. "
                    'Save the whole model again with model.save("mine.keras")'
                )
        model, about, notes = (
            parse_json(read_member(archive, name)) if name in names else {}
            for name in (CONFIG, METADATA, NOTES)
        )
        # refused here before its weights are unpacked
        chain = Chain(model | {"keras_version": about.get("keras_version")})
        given.check_all_said()
        weights = by_place(Hdf5(read_member(archive, WEIGHTS, FILE_LIMIT)))
    compiled = model.get("compile_config")
    loss = compiled.get("loss") if isinstance(compiled, dict) else None
    if not notes:
        return chain.network(weights, loss, Path(path).stem, given)
    network = chain.network(weights, loss, Path(path).stem, Given(input_shape=given.input_shape))
    return metadata.apply(network, notes, given)


_KERAS_VERSION = "3.15.1"
Trained = tuple[Described, tuple[Array, ...]]
"""A layer as Keras describes it, with the arrays that it was trained to."""

_TAKEN = {"images", "picture", "unit_columns", "pixels", "pixel_scale"}
_SUFFIXES = ("_activation", "_picture", "_row")


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
    trained = check_kinds(network.layers, "saved")
    arrays = [array for layer in trained for array in trained_arrays(layer).values()]
    largest = max((abs(array).max() for array in arrays), default=0)
    if largest > metadata.LARGEST:
        raise ValueError(
            f"a .keras file, of float32, cannot hold weights of {largest:.3g}. Save it as .npz"
        )
    notes = metadata.describe(network)
    layers = [*_pixel_layers(network), *trained_layers(trained)]
    shape = [None, network.sizes[0]]
    inputs = _layer("InputLayer", "images", batch_shape=shape, sparse=False)
    described = [inputs, *(layer for layer, _ in layers)]
    name = _keras_name(notes["name"]) or "sequential"
    model = _layer("Sequential", name, layers=described, build_input_shape=shape)
    model |= {"module": "keras", "build_config": {"input_shape": shape}, "compile_config": None}
    members = {
        METADATA: json.dumps({"keras_version": _KERAS_VERSION}).encode(),
        CONFIG: json.dumps(model).encode(),
        WEIGHTS: _weight_bytes(notes["name"], layers),
        NOTES: json.dumps(notes).encode(),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


def _layer(class_name: str, name: str, **config: Any) -> Described:
    config = {"name": name, "dtype": "float32", **config}
    about = {"module": "keras.layers", "class_name": class_name, "registered_name": None}
    return {**about, "config": config}


def _pixel_layers(network: Network) -> Iterator[Trained]:
    """Yields the layers that make the first dense layer's input of images in [0, 1]."""
    pixels, shape = network.pixels, list(network.input_shape)
    oblong = shape[0] != shape[1]  # which nothing else in the file would tell Keras
    if pixels.unit_columns or oblong:
        yield _layer("Reshape", "picture", target_shape=shape), ()
    if pixels.unit_columns:
        yield _layer("UnitNormalization", "unit_columns", axis=1), ()
    if pixels.unit_columns or oblong:
        yield _layer("Flatten", "pixels", data_format="channels_last"), ()
    if np.any(pixels.scale != 1) or np.any(pixels.shift != 0):
        scale, shift = np.asarray(pixels.scale).tolist(), np.asarray(pixels.shift).tolist()
        yield _layer("Rescaling", "pixel_scale", scale=scale, offset=shift), ()


def trained_layers(layers: list[Layer]) -> Iterator[Trained]:
    """Yields the layers of Keras with the arrays that each was trained to.

    Rows are made of pictures, and pictures of rows, where a layer needs the other.
    """
    parts = _with_sums(layers)
    # their own names where Keras can tell all of them apart, else layer_1, layer_2, …
    names = [_keras_name(layer.name) for layer, _ in parts]
    usable = {x for x in names if x and x not in _TAKEN and not x.endswith(_SUFFIXES)}
    if len(usable) < len(parts):
        names = [f"layer_{number}" for number in range(1, len(parts) + 1)]
    shape: Picture | None = None  # (height, width, channels) of what arrives; None for a row
    for (layer, last), name in zip(parts, names, strict=True):
        wanted = layer.windows.shape if isinstance(layer, PictureLayer) else None
        if wanted and wanted != shape:
            yield _layer("Reshape", f"{name}_picture", target_shape=list(wanted)), ()
        elif shape and not wanted:
            yield _row(name)
        try:
            function, after = keras_activation(last.activation)
            kind, config, arrays = keras_pictures.describe(layer)
        except ValueError as error:
            raise ValueError(f"a .keras file holds {error}. Save it as .npz") from None
        shape = last.shape_out if isinstance(last, PictureLayer) else None
        if "use_bias" in config and not (shape and function == "softmax"):
            config["activation"] = function
        elif function != "linear":
            after = "Activation", {"activation": function}
        yield _layer(kind, name, **config), arrays
        if shape and function == "softmax":  # Keras' softmax of a picture is one for each place
            yield _row(name)
            shape = None
        if after:
            kind, config = after
            alpha = last.activation.parameters["alpha"] if kind == "PReLU" else None
            arrays = () if alpha is None else (alpha.reshape(shape or alpha.shape),)
            yield _layer(kind, f"{name}_activation", **config), arrays
    if shape:
        yield _row("last")


def _row(name: str) -> Trained:
    return _layer("Flatten", f"{name}_row", data_format="channels_last"), ()


def _with_sums(layers: list[Layer]) -> list[tuple[Layer, Layer]]:
    """Each layer that Keras has, and the one whose activation comes next: of a max pool its sum."""
    parts: list[tuple[Layer, Layer]] = []
    for layer, after in zip(layers, [*layers[1:], None], strict=True):
        if isinstance(layer, MaxPool2D):
            sums = max_pool(layer.windows)[1].windows
            if not isinstance(after, SumPool2D) or after.mean or after.windows != sums:
                raise ValueError(
                    f"a .keras file holds what Keras has: no {layer.summary} without the sum of "
                    "its windows behind it. Save it as .npz"
                )
            parts.append((layer, after))
        elif not parts or parts[-1][1] is not layer:
            parts.append((layer, layer))
    return parts


def _keras_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9_-]", "_", name).lstrip("_-")


def _weight_bytes(name: str, layers: list[Trained]) -> bytes:
    """model.weights.h5: one group a layer, called by its class as Keras counts them."""
    import h5py

    buffer, counts = io.BytesIO(), Counter[str]()
    with h5py.File(buffer, "w", track_order=False) as file:
        for layer, arrays in layers:
            group = snake_case(layer["class_name"])  # leaky_re_lu, then leaky_re_lu_1, …
            number = f"_{counts[group]}" if counts[group] else ""
            counts[group] += 1
            values = file.create_group(f"layers/{group}{number}/vars")
            values.attrs["name"] = layer["config"]["name"]
            for index, array in enumerate(arrays):
                values.create_dataset(str(index), data=np.float32(array), track_times=False)
        file.create_group("vars").attrs["name"] = name or "sequential"
    return buffer.getvalue()
