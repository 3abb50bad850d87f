"""Models in Keras' formats that are no chain of dense layers, or are broken: refused by name."""

import zipfile

import h5py
import numpy as np
import pytest
from keras_by_hand import (
    BIAS,
    BIAS_1,
    CONFIGURATIONS,
    KERNEL,
    KERNEL_1,
    LAYERS,
    MEAN,
    MODEL,
    USUAL,
    WEIGHTS,
    changed,
    dense,
    functional,
    keras_weights,
    layer,
    node,
    read_zip,
    write_h5,
    zip_bytes,
)

from interp.files import keras_hdf5, keras_zip
from interp.files.limits import FormatError
from interp.files.metadata import Given

REFUSED = {
    "not JSON": "{",
    "no JSON object": "[]",
    "not JSON ": "[" * 100_000,
    "would expand to 3,000,000": " " * 3_000_000,
    "not one of a Keras model": {"config": []},
    "a model of the class Thing": {"class_name": "Thing", "config": {}},
    "has no list of layers": {"class_name": "Model", "config": {}},
    "has no list of layers ": {"class_name": "Sequential", "config": ["x"]},
    "without a Dense": {"class_name": "Sequential", "config": [LAYERS[0]]},
    "without a Dense ": {"class_name": "Sequential", "config": []},
    "0 inputs and 0 outputs": {"class_name": "Model", "config": {"layers": LAYERS}},
    "not one chain": functional([[], [], [], []]),
    r"layer 'dense_2' \(Dense\) starts a second branch after 'flatten_1'": functional(
        [[], *map(node, ("input_1", "flatten_1", "flatten_1"))]
    ),
    "not one chain from": functional([[], *map(node, ("dense_2", "flatten_1", "dense_1"))]),
    "more than 100 layers": {"class_name": "Sequential", "config": LAYERS[:1] * 400},
    "not JSON|nested": '{"class_name": "Sequential", "config": [' * 3000 + "]}" * 3000,
    r"inputs of shape \(32, 32, 3\); grey images": changed(0, batch_input_shape=[None, 32, 32, 3]),
    r"3,072 inputs.*32×32 in three colours": changed(0, batch_input_shape=[None, 3072]),
    r"images of 2×392 arrived; .* 4×4 to 128×128": changed(0, batch_input_shape=[None, 2, 392]),
    r"kernel of shape \(784, 6\), where \(1024, 6\)": changed(0, batch_input_shape=[None, 32, 32]),
    r"inputs of shape \('a', 28\)": changed(0, batch_input_shape=[None, "a", 28]),
    r"\(Dense\) has a kernel of shape \(784, 6\), where \(784, 5\)": changed(1, units=5),
    "where .784, 'x'": changed(1, units="x"),
    "activation 'sparsemax'": changed(1, activation="sparsemax"),
    "hard_sigmoid, which Keras changed": changed(1, activation="hard_sigmoid"),
    "has a PReLU as its activation": changed(1, activation={"class_name": "PReLU", "config": {}}),
    "activation '__lambda__'": changed(1, activation={"class_name": "__lambda__", "config": {}}),
    r"activation \['relu'\]": changed(1, activation=["relu"]),
    "is quantised": changed(1, dtype={"class_name": "QuantizedDTypePolicy", "config": {}}),
    "is quantised ": changed(1, quantization_mode="int8"),
    "has a custom activation": changed(1, activation={"value": ["4wE=", None, None]}),
    "has a custom activation ": changed(1, activation={}),
    "computes in 'bool'": changed(1, dtype="bool"),
    "computes in 'uint8'": changed(1, dtype="uint8"),
    "has a custom dtype policy": changed(
        1,
        dtype={
            "module": None,
            "class_name": "DTypePolicy",
            "config": {"name": "float32"},
            "registered_name": "DTypePolicy",
        },
    ),
    "computes in 'DTypePolicyMap'": changed(
        1, dtype={"module": "keras", "class_name": "DTypePolicyMap", "config": {}}
    ),
}


@pytest.mark.parametrize("message", REFUSED)
def test_configurations_that_make_no_chain_are_refused_saying_why(message, tmp_path):
    with pytest.raises(FormatError, match=message.strip()):
        read_zip(tmp_path, REFUSED[message], WEIGHTS)


@pytest.mark.parametrize(
    ("kind", "config", "message"),
    [
        ("Rescaling", {"scale": "large"}, "scale 'large', where numbers"),
        ("Rescaling", {}, "scale None"),
        ("Rescaling", {"scale": 10**400}, "where numbers are expected"),
        ("Rescaling", {"scale": [1, 2, 3]}, "do not fit an input of shape"),
        ("Rescaling", {"scale": float("nan")}, "where numbers are expected"),
        ("Rescaling", {"scale": 1e-320}, "too large or too small"),
        ("Rescaling", {"scale": [1e-31] + [1] * 27}, "too large or too small"),
        ("Rescaling", {"scale": 1, "offset": 1e31}, "too large or too small"),
        ("Normalization", {"mean": 0, "variance": -1}, "NaN or infinite"),
        ("Normalization", {"mean": [1, 2], "variance": [1, 2]}, "do not fit"),
        ("Normalization", {"mean": [[[[1]]]], "variance": 1}, "do not fit"),
        ("Normalization", {"mean": None}, "has no weights in the file"),
        ("BatchNormalization", {"axis": 7}, "works along axis"),
        ("BatchNormalization", {"axis": "x"}, "works along axis"),
        ("Reshape", {"target_shape": [3, 5]}, "cannot make"),
        ("Reshape", {"target_shape": 784}, "target_shape 784"),
        ("Reshape", {"target_shape": ["a"]}, "cannot make"),
        ("Permute", {"dims": [1, 1]}, "cannot re-order"),
        ("Permute", {"dims": ["1", None]}, "cannot re-order"),
        ("LeakyReLU", {"negative_slope": [1, 2]}, "a number is expected"),
        ("Softmax", {"axis": 3}, "works along axis"),
        ("PReLU", {}, "has no weights in the file"),
        ("ReLU", {"threshold": -1}, "one number from 0 up"),
        ("ReLU", {"max_value": [1, 2]}, "a number is expected"),
        ("Conv2D", {}, "has no weights in the file"),
        ("Conv3D", {}, "is not supported"),
        ("MaxPooling2D", {}, r"takes a picture .*\(28, 28\) arrives"),
        ("../../etc/passwd", {}, "is not supported"),
    ],
)
def test_a_layer_that_makes_no_sense_is_refused_by_name(kind, config, message, tmp_path):
    batch = {"batch_normalization": (MEAN,) * 4} if kind == "BatchNormalization" else {}
    weights = keras_weights(dense=(KERNEL, BIAS), dense_1=(KERNEL_1, BIAS_1), **batch)
    model = {
        "class_name": "Sequential",
        "config": [layer("InputLayer", "in", batch_input_shape=[None, 28, 28]),
                   layer(kind, "odd one", **config), *LAYERS],
    }  # fmt: skip
    with pytest.raises(FormatError, match=rf"layer 'odd one' \(.*{message}"):
        read_zip(tmp_path, model, weights)


@pytest.mark.parametrize(
    ("kind", "config", "message"),
    [
        ("Conv2D", {"data_format": "channels_first"}, "channels first"),
        ("Conv2D", {"padding": "causal"}, "padding 'causal'; accepted are valid and same"),
        ("Conv2D", {"strides": [0, 1]}, r"strides \[0, 1\], where two whole numbers"),
        ("Conv2D", {"strides": [1, 2**70]}, "where two whole numbers"),
        ("Conv2D", {"kernel_size": [5, 5]}, r"kernel of shape \(3, 3, 1, 2\)"),
        ("Conv2D", {"dilation_rate": 14}, "too large a window"),
        ("Conv2D", {"filters": 10**12}, "1000000000000 filters"),
        ("Conv2D", {"filters": "two"}, "'two' filters"),
        ("Conv2D", {"groups": 2}, "in 2 groups"),
        ("Conv2D", {"groups": "x"}, "groups 'x'"),
        ("Conv2D", {"activation": "softmax"}, "softmax to parts"),
        ("MaxPooling2D", {"pool_size": [29, 1]}, "too large a window"),
        ("MaxPooling2D", {"pool_size": None}, "pool_size None"),
        ("AveragePooling2D", {"pool_size": [2, 2, 2]}, "two whole numbers"),
        ("ZeroPadding2D", {"padding": 10**5}, "puts more than"),
        ("ZeroPadding2D", {"padding": [[1, -1], [0, 0]]}, "where whole numbers are expected"),
        ("Cropping2D", {"cropping": 14}, "too large a window"),
        ("Cropping2D", {"cropping": "all"}, "cropping 'all'"),
        ("GlobalAveragePooling2D", {"data_format": "channels_first"}, "channels first"),
    ],
)
def test_a_layer_over_pictures_that_makes_no_sense_is_refused_by_name(
    kind, config, message, tmp_path
):
    kernel = np.ones((3, 3, 1, 2), np.float32)
    weights = keras_weights(conv2d=(kernel, np.zeros(2)), dense=(KERNEL, BIAS))
    model = {
        "class_name": "Sequential",
        "config": [layer("InputLayer", "in", batch_input_shape=[None, 28, 28, 1]),
                   layer(kind, "odd one", **config), layer("Flatten", "row"), dense("last", 6)],
    }  # fmt: skip
    with pytest.raises(FormatError, match=rf"layer 'odd one' \(.*{message}"):
        read_zip(tmp_path, model, weights)


def test_a_convolution_over_pictures_of_any_size_needs_to_be_told_their_size(tmp_path):
    weights = keras_weights(conv2d=(np.ones((28, 28, 1, 6)), BIAS), dense=(KERNEL_1, BIAS_1))
    model = {
        "class_name": "Sequential",
        "config": [layer("InputLayer", "in", batch_input_shape=[None, None, None, 1]),
                   layer("Conv2D", "all"), layer("Flatten", "row"), dense("last", 3)],
    }  # fmt: skip
    with pytest.raises(FormatError, match=r"layer 'all' .*any size.*input_shape=\(28, 28\)"):
        read_zip(tmp_path, model, weights)
    path = tmp_path / "any.keras"
    path.write_bytes(zip_bytes(model, weights))
    assert keras_zip.read(path, Given.of(input_shape=(28, 28))).sizes == (784, 6, 3)
    with pytest.raises(FormatError, match=r"\(Conv2D\) .*were exchanged before"):
        keras_zip.read(path, Given.of(order="columns", input_shape=(28, 28)))


@pytest.mark.parametrize(
    ("weights", "message"),
    [
        (keras_weights(), r"'dense_1' \(Dense\) has no weights"),
        (keras_weights(dense=(KERNEL, BIAS)), r"'dense_2' \(Dense\) has no weights"),
        (keras_weights(dense=(KERNEL,)), "dense/vars/1' are missing"),
        (keras_weights(dense=(KERNEL.T, BIAS)), r"kernel of shape \(6, 784\)"),
        (keras_weights(dense=(KERNEL, KERNEL)), r"bias of shape \(784, 6\)"),
        (keras_weights(dense=(KERNEL * np.inf, BIAS)), "NaN or infinite numbers in its kernel"),
        (keras_weights(dense=(np.float32(1), BIAS)), r"kernel of shape \(\)"),
        (b"", "damaged or unusual HDF5"),
        (WEIGHTS[: len(WEIGHTS) // 2], "HDF5 file"),
    ],
)
def test_weights_that_do_not_fit_are_refused(weights, message, tmp_path):
    with pytest.raises(FormatError, match=message):
        read_zip(tmp_path, MODEL, weights)


def test_archives_that_are_not_models_are_refused(tmp_path):
    path = tmp_path / "m.keras"
    whole = zip_bytes(MODEL, WEIGHTS)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("config.json", "{}")
    with pytest.raises(FormatError, match=r"without model\.weights\.h5"):
        keras_zip.read(path)
    for end in (len(whole) // 2, len(whole) - 1):
        path.write_bytes(whole[:end])
        with pytest.raises(FormatError, match="zip archive"):
            keras_zip.read(path)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("config.json", " " * 50_000_000)
        archive.writestr("model.weights.h5", b"")
    with pytest.raises(FormatError, match="would expand to"):
        keras_zip.read(path)


def test_what_is_in_an_archive_beside_the_model_is_not_touched(tmp_path):
    path = tmp_path / "in" / "m.keras"
    path.parent.mkdir()
    path.write_bytes(zip_bytes(MODEL, WEIGHTS))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("../climbing.txt", "up")
        archive.writestr("assets/code.py", "raise SystemExit")
    keras_zip.read(path)
    assert [x.name for x in tmp_path.rglob("*")] == ["in", "m.keras"]


def test_an_hdf5_file_that_is_no_model_is_refused(tmp_path):
    path = tmp_path / "x.h5"
    with h5py.File(path, "w") as file:
        file["data"] = [1, 2]
    with pytest.raises(FormatError, match="holds no Keras model"):
        keras_hdf5.read(path)
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [b"dense"]
    with pytest.raises(FormatError, match="weights without the model"):
        keras_hdf5.read(path)
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = [1.0, 2.0]
    with pytest.raises(FormatError, match="configuration that is not"):
        keras_hdf5.read(path)


@pytest.mark.parametrize(
    "activation",
    [
        {"module": "mine", "class_name": "ReLU", "config": {}, "registered_name": "mine>ReLU"},
        {"module": None, "class_name": "ELU", "config": {}, "registered_name": "mine>ELU"},
        {"module": "os", "class_name": "function", "config": "relu", "registered_name": None},
        {"module": "mine", "class_name": "tanh", "config": {"a": 1}},
    ],
)
def test_a_custom_activation_under_a_known_name_is_refused(activation, tmp_path):
    with pytest.raises(FormatError, match="a custom activation"):
        read_zip(tmp_path, changed(1, activation=activation), WEIGHTS)


def test_an_input_of_a_hundred_axes_is_refused(tmp_path):
    model = changed(0, batch_input_shape=[None, *[1] * 100, 784])
    with pytest.raises(FormatError, match=r"inputs of shape \(1, 1.*grey images are expected"):
        read_zip(tmp_path, model, WEIGHTS)


def test_too_many_names_of_weights_are_refused(tmp_path):
    path = tmp_path / "m.h5"
    write_h5(path, CONFIGURATIONS["2.0, a bare list"], USUAL)
    with h5py.File(path, "a") as file:
        group = file["model_weights/dense_1"]
        del group.attrs["weight_names"]
        for index in range(3):
            group.attrs[f"weight_names{index}"] = [b"dense_1/kernel:0"] * 500
    with pytest.raises(FormatError, match="more than 1000 weights"):
        keras_hdf5.read(path)
