"""A network as a `.keras` file that Keras 3 loads and predicts the same with, without Keras.

The layout is that of keras 3.15's saving_lib: config.json, metadata.json, model.weights.h5.
Keras ignores the fourth member, interp.json, which holds what else interp knows.
"""

import io
import json
import re
import zipfile
from dataclasses import replace

import numpy as np

from interp.files import sidecar
from interp.files.chain import PIXELS
from interp.pixels import picture_shape

SIDECAR = "interp.json"
_KERAS_VERSION = "3.15.1"
_TAKEN = {"images", "picture", "unit_columns", "pixels", "pixel_scale"}


def network_bytes(network):
    """The `.keras` file of a network, the same bytes every time.

    Its model takes images in [0, 1] as rows of pixels; the pixel scale is its first layers
    (Rescaling; UnitNormalization where columns are divided by their length). float32.
    Raises ValueError for a network that Keras, or `load`, would not open again from it.
    """
    _check(network)
    network, notes = network.astype(np.float32), sidecar.describe(network)
    network = replace(network, name=notes["name"])
    layers = [*_pixel_layers(network), *_dense_layers(network)]
    members = {
        "metadata.json": json.dumps({"keras_version": _KERAS_VERSION}).encode(),
        "config.json": json.dumps(_model(network, layers)).encode(),
        "model.weights.h5": _weights(network, layers),
        SIDECAR: json.dumps(notes).encode(),
    }
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)
    return buffer.getvalue()


def _check(network):
    largest = max(abs(x).max() for layer in network.layers for x in (layer.kernel, layer.bias))
    slopes = [
        x.activation.parameters["alpha"] for x in network.layers if x.activation == "leaky_relu"
    ]
    if network.sizes[0] != PIXELS:
        found = f"networks of 28×28 pixels; this one has {network.sizes[0]} inputs"
    elif largest > sidecar.LARGEST:
        found = f"float32, which cannot hold weights of {largest:.3g}"
    elif min(slopes, default=0) < 0:
        found = f"what Keras has: no leaky_relu with a slope below zero ({min(slopes):g})"
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
        alpha = layer.activation.parameters.get("alpha")
        with_alpha = layer.activation in ("leaky_relu", "elu")
        yield _layer(
            "Dense",
            name,
            units=len(layer.bias),
            activation="linear" if with_alpha else layer.activation.name,
            use_bias=True,
        )
        if layer.activation == "leaky_relu":
            yield _layer("LeakyReLU", f"{name}_activation", negative_slope=float(alpha))
        if layer.activation == "elu":
            yield _layer("ELU", f"{name}_activation", alpha=float(alpha))


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

    buffer, counts, dense = io.BytesIO(), {}, iter(network.layers)
    with h5py.File(buffer, "w", track_order=False) as file:
        for layer in layers:
            group = _group_name(layer["class_name"], counts)
            values = file.create_group(f"layers/{group}/vars")
            values.attrs["name"] = layer["config"]["name"]
            if layer["class_name"] == "Dense":
                weights = next(dense)
                for key, array in (("0", weights.kernel), ("1", weights.bias)):
                    values.create_dataset(key, data=array, track_times=False)
        file.create_group("vars").attrs["name"] = network.name or "sequential"
    return buffer.getvalue()


def _group_name(class_name, counts):
    """Keras' snake case: leaky_re_lu, then leaky_re_lu_1, …"""
    words = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", class_name)
    base = re.sub(r"([a-z])([A-Z])", r"\1_\2", words).lower()
    counts[base] = counts.get(base, -1) + 1
    return f"{base}_{counts[base]}" if counts[base] else base
