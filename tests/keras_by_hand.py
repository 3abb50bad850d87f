"""Files of Keras models, written here as Keras of every age and shape wrote them."""

import io
import json
import zipfile

import h5py
import numpy as np

from interp.files import keras_zip
from interp.files.metadata import Given

RNG = np.random.default_rng(0)
IMAGES = RNG.random((5, 28, 28)).astype(np.float32)
KERNEL, BIAS = RNG.normal(size=(784, 6)), RNG.normal(size=6)
KERNEL_1, BIAS_1 = RNG.normal(size=(6, 3)), RNG.normal(size=3)
MEAN, VARIANCE = RNG.normal(size=6), RNG.uniform(0.5, 2, 6)
FLAT = IMAGES.reshape(5, 784)


def layer(kind, name, **config):
    return {"class_name": kind, "config": {"name": name, **config}}


def dense(name, units, activation="relu", **config):
    return layer("Dense", name, units=units, activation=activation, **config)


def write_h5(path, model, weights, suffix=":0", training=None, as_text=False, scope=""):
    """As Keras 2 arranged it: weights is {group: {"layer/kernel": array}}."""
    with h5py.File(path, "w") as file:
        text = json.dumps(model)
        file.attrs["model_config"] = text if as_text else text.encode()
        if training:
            file.attrs["training_config"] = json.dumps(training).encode()
        group = file.create_group("model_weights")
        group.attrs["layer_names"] = [name.encode() for name in weights]
        for name, arrays_of in weights.items():
            inner = group.create_group(name)
            inner.attrs["weight_names"] = [f"{scope}{x}{suffix}".encode() for x in arrays_of]
            for weight, values in arrays_of.items():
                inner.create_dataset(f"{scope}{weight}{suffix}", data=values.astype("f4"))


USUAL = {
    "flatten_1": {},
    "dense_1": {"dense_1/kernel": KERNEL, "dense_1/bias": BIAS},
    "dense_2": {"dense_2/kernel": KERNEL_1, "dense_2/bias": BIAS_1},
}
EXPECTED = np.maximum(FLAT @ KERNEL + BIAS, 0) @ KERNEL_1 + BIAS_1
LAYERS = [
    layer("Flatten", "flatten_1", batch_input_shape=[None, 28, 28]),
    dense("dense_1", 6),
    dense("dense_2", 3, "softmax"),
]


def node(name, **kwargs):
    return [[[name, 0, 0, kwargs]]]


def keras_tensor(name):
    history = {"shape": [None, 6], "dtype": "float32", "keras_history": [name, 0, 0]}
    return {"class_name": "__keras_tensor__", "config": history}


def functional(nodes, kind="Model"):
    names = ["input_1", *(entry["config"]["name"] for entry in LAYERS)]
    entries = [layer("InputLayer", "input_1", batch_input_shape=[None, 28, 28]), *LAYERS]
    entries = [
        entry | {"name": name, "inbound_nodes": inbound}
        for entry, name, inbound in zip(entries, names, nodes, strict=True)
    ]
    ends = {"input_layers": [["input_1", 0, 0]], "output_layers": [["dense_2", 0, 0]]}
    return {"class_name": kind, "config": {"name": "model_1", "layers": entries, **ends}}


CONFIGURATIONS = {
    "2.0, a bare list": {"class_name": "Sequential", "config": LAYERS},
    "2.2.3, a name": {"class_name": "Sequential", "config": {"name": "s", "layers": LAYERS}},
    "2.2.4, no input shape but in the build": {
        "class_name": "Sequential",
        "config": {"layers": [layer("Flatten", "flatten_1"), *LAYERS[1:]],
                   "build_input_shape": [None, 28, 28, 1]},
    },
    "no input shape at all": {
        "class_name": "Sequential", "config": [layer("Flatten", "flatten_1"), *LAYERS[1:]]
    },
    "2.x, functional": functional([[], *map(node, ("input_1", "flatten_1", "dense_1"))]),
    "2.4, functional": functional(
        [[], *map(node, ("input_1", "flatten_1", "dense_1"))], "Functional"
    ),
    "2.13, functional, nodes one level less deep": functional(
        [[], *([[name, 0, 0, {}]] for name in ("input_1", "flatten_1", "dense_1"))], "Functional"
    ),
    "3.x, functional": functional(
        [[], *([{"args": [keras_tensor(name)], "kwargs": {"training": False}}]
               for name in ("input_1", "flatten_1", "dense_1"))],
        "Functional",
    ),
}  # fmt: skip


def zip_bytes(model, weights=b"", **more):
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("config.json", model if isinstance(model, str) else json.dumps(model))
        archive.writestr("model.weights.h5", weights)
        for name, content in more.items():
            archive.writestr(name.replace("_", "."), content)
    return buffer.getvalue()


def keras_weights(container="layers", **groups):
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        for name, values in groups.items():
            for index, array in enumerate(values):
                file[f"{container}/{name}/vars/{index}"] = array.astype("f4")
    return buffer.getvalue()


WEIGHTS = keras_weights(dense=(KERNEL, BIAS), dense_1=(KERNEL_1, BIAS_1))
MODEL = {"class_name": "Sequential", "config": {"name": "sequential_3", "layers": LAYERS}}


def read_zip(folder, *members, pixels=None, **more):
    path = folder / "m.keras"
    path.write_bytes(zip_bytes(*members, **more))
    return keras_zip.read(path, Given.of(pixels))


def changed(index, **config):
    layers = [dict(entry, config=dict(entry["config"])) for entry in LAYERS]
    layers[index]["config"] |= config
    return {"class_name": "Sequential", "config": layers}
