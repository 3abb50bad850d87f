"""Configurations of every age and shape, written here as Keras of that age wrote them."""

import io
import json
import tracemalloc
import zipfile

import h5py
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from interp.files import keras_hdf5, keras_zip
from interp.files.chain import Chain, rows_from_columns
from interp.files.errors import FormatError
from interp.files.folding import Activation, Affine, Dense, fold

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


@pytest.mark.parametrize("age", CONFIGURATIONS)
@pytest.mark.parametrize("suffix", [":0", ""])
def test_configurations_of_every_age(age, suffix, tmp_path):
    write_h5(tmp_path / "old one.model", CONFIGURATIONS[age], USUAL, suffix, as_text=bool(suffix))
    network = keras_hdf5.read(tmp_path / "old one.model")
    np.testing.assert_allclose(network.logits(IMAGES), EXPECTED, rtol=1e-4, atol=1e-4)
    assert network.sizes == (784, 6, 3)
    assert network.name in ("old one", "s")
    assert [x.name for x in network.layers] == ["dense_1", "dense_2"]


@pytest.mark.parametrize("scope", ["", "outer/"])
@pytest.mark.parametrize("names", ["its own", "others"])
def test_a_nested_model_of_keras_2(scope, names, tmp_path):
    """All its weights in one group, trained ones first, told apart by name and not by order."""
    nested = {"class_name": "Sequential", "config": {"name": "body", "layers": [
        layer("Flatten", "flatten", batch_input_shape=[None, 28, 28]),
        dense("dense", 6, "linear"),
        layer("BatchNormalizationV1", "bn", axis=[1], epsilon=0.01, scale=False),
        layer("LeakyReLU", "leaky", alpha=0.25),
        dense("dense_1", 3, "linear", use_bias=False),
    ]}}  # fmt: skip
    model = {"class_name": "Sequential", "config": {"name": "m", "layers": [nested]}}

    stored = {
        "dense_1/kernel": KERNEL_1,
        "dense/kernel": KERNEL,
        "dense/bias": BIAS,
        "bn/beta": BIAS * 2,
        "bn/moving_mean": MEAN,
        "bn/moving_variance": VARIANCE,
    }
    if names == "others":
        stored = {key.replace("dense", "scope"): x for key, x in stored.items()}
        write_h5(tmp_path / "m.h5", model, {"body": stored}, scope=scope)
        with pytest.raises(FormatError, match=r"'dense' .* cannot be told from others"):
            keras_hdf5.read(tmp_path / "m.h5")
        return
    write_h5(tmp_path / "m.h5", model, {"body": stored}, scope=scope)
    values = (FLAT @ KERNEL + BIAS - MEAN) / np.sqrt(VARIANCE + 0.01) + BIAS * 2
    expected = np.where(values > 0, values, 0.25 * values) @ KERNEL_1
    network = keras_hdf5.read(tmp_path / "m.h5")
    np.testing.assert_allclose(network.logits(IMAGES), expected, rtol=1e-4, atol=1e-4)


def test_a_long_list_of_names_is_split_as_keras_splits_it(tmp_path):
    path = tmp_path / "m.h5"
    write_h5(path, CONFIGURATIONS["2.0, a bare list"], USUAL)
    with h5py.File(path, "a") as file:
        group = file["model_weights/dense_1"]
        del group.attrs["weight_names"]
        group.attrs["weight_names0"] = [b"dense_1/kernel:0"]
        group.attrs["weight_names1"] = [b"dense_1/bias:0"]
    np.testing.assert_allclose(keras_hdf5.read(path).logits(IMAGES), EXPECTED, rtol=1e-4, atol=1e-4)


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
    return keras_zip.read(path, pixels)


def test_notes_of_our_own(tmp_path):
    notes = {"pixels": [2.0, -1.0, False, "training"], "name": "ours", "accuracy": 0.5,
             "never_lit": [0, 3], "notes": ["one"]}  # fmt: skip
    network = read_zip(tmp_path, MODEL, WEIGHTS, interp_json=json.dumps(notes))
    assert (network.name, network.accuracy, network.notes) == ("ours", 0.5, ("one",))
    assert (network.pixels.name, network.pixels.origin) == ("-1..1", "training")
    assert np.flatnonzero(network.never_lit).tolist() == [0, 3]
    network = read_zip(tmp_path, MODEL, WEIGHTS, pixels="0..255", interp_json=json.dumps(notes))
    assert (network.pixels.name, network.pixels.origin) == ("0..255", "given")
    assert network.name == "ours"


def test_weights_are_found_by_rank_in_file_order(tmp_path):
    old = "_layer_checkpoint_dependencies"
    weights = keras_weights(old, dense_10=(KERNEL_1, BIAS_1), dense_9=(KERNEL, BIAS))
    network = read_zip(tmp_path, MODEL, weights)
    np.testing.assert_allclose(network.logits(IMAGES), EXPECTED, rtol=1e-4, atol=1e-4)


def test_names_from_files_are_cleaned(tmp_path):
    layers = [LAYERS[0], dense("a\x1b[31m\n" + "b" * 500, 6), LAYERS[2]]
    model = {"class_name": "Sequential", "config": {"name": "n\u202e" * 200, "layers": layers}}
    network = read_zip(tmp_path, model, WEIGHTS)
    for name in (network.name, network.layers[0].name):
        assert len(name) <= 80
        assert name.isprintable()


def changed(index, **config):
    layers = [dict(entry, config=dict(entry["config"])) for entry in LAYERS]
    layers[index]["config"] |= config
    return {"class_name": "Sequential", "config": layers}


@pytest.mark.parametrize(
    "activation",
    [
        {"module": "mine", "class_name": "ReLU", "config": {}, "registered_name": "mine>ReLU"},
        {"module": None, "class_name": "ELU", "config": {}, "registered_name": "mine>ELU"},
        {"module": "os", "class_name": "function", "config": "relu", "registered_name": None},
        {"module": "mine", "class_name": "tanh", "config": {"a": 1}},
    ],
)
def test_an_activation_of_ones_own_under_a_known_name(activation, tmp_path):
    with pytest.raises(FormatError, match="an activation of somebody's own"):
        read_zip(tmp_path, changed(1, activation=activation), WEIGHTS)


def test_an_input_of_a_hundred_axes(tmp_path):
    model = changed(0, batch_input_shape=[None, *[1] * 100, 784])
    with pytest.raises(FormatError, match=r"inputs of shape \(1, 1.*28×28 pixels are expected"):
        read_zip(tmp_path, model, WEIGHTS)


def test_names_of_weights_without_end(tmp_path):
    path = tmp_path / "m.h5"
    write_h5(path, CONFIGURATIONS["2.0, a bare list"], USUAL)
    with h5py.File(path, "a") as file:
        group = file["model_weights/dense_1"]
        del group.attrs["weight_names"]
        for index in range(3):
            group.attrs[f"weight_names{index}"] = [b"dense_1/kernel:0"] * 500
    with pytest.raises(FormatError, match="more than 1000 weights"):
        keras_hdf5.read(path)


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
    r"inputs of shape \(32, 32\)": changed(0, batch_input_shape=[None, 32, 32]),
    r"inputs of shape \('a', 28\)": changed(0, batch_input_shape=[None, "a", 28]),
    r"\(Dense\) has a kernel of shape \(784, 6\), where \(784, 5\)": changed(1, units=5),
    "where .784, 'x'": changed(1, units="x"),
    "activation 'mish'": changed(1, activation="mish"),
    "activation '__lambda__'": changed(1, activation={"class_name": "__lambda__", "config": {}}),
    r"activation \['relu'\]": changed(1, activation=["relu"]),
    "is quantised": changed(1, dtype={"class_name": "QuantizedDTypePolicy", "config": {}}),
    "is quantised ": changed(1, quantization_mode="int8"),
    "LoRA": changed(1, lora_rank=4),
}


@pytest.mark.parametrize("message", REFUSED)
def test_refused(message, tmp_path):
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
        ("Normalization", {"mean": [[[[1]]]], "variance": 1}, "for the axes"),
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
        ("PReLU", {}, "does more than dense layers do"),
        ("../../etc/passwd", {}, "does more than dense layers do"),
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
def test_weights_that_do_not_fit(weights, message, tmp_path):
    with pytest.raises(FormatError, match=message):
        read_zip(tmp_path, MODEL, weights)


def test_archives_that_are_not_models(tmp_path):
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


def test_an_hdf5_file_that_is_no_model(tmp_path):
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
    ("loss", "output"),
    [
        ("mean_squared_error", "values"),
        ("MeanSquaredError", "values"),
        (["mse"], "values"),
        ({"class_name": "BinaryCrossentropy", "config": {"from_logits": True}}, "sigmoid"),
        ({"class_name": "function", "config": "categorical_crossentropy"}, "softmax"),
        ({"class_name": "LogCosh", "config": {}}, "values"),
        ("somebody's own", "softmax"),
        ({"a": "mse"}, "softmax"),
        (17, "softmax"),
        (None, "softmax"),
    ],
)
def test_losses_of_every_age(loss, output):
    arrays_of = {"dense_1": {"kernel": KERNEL, "bias": BIAS}}
    chain = Chain({"class_name": "Sequential", "config": [dense("dense_1", 6, "linear")]})
    assert chain.network(lambda layer: arrays_of[layer.name], loss).output == output


def test_an_order_that_is_none():
    with pytest.raises(ValueError, match=r"order: 'diagonal' arrived"):
        Chain(MODEL).network(None, order="diagonal")


def test_rows_from_columns():
    picture = np.arange(784).reshape(28, 28)
    np.testing.assert_array_equal(rows_from_columns(picture.T.reshape(-1)), np.arange(784))
    kernel = RNG.normal(size=(784, 3))
    by_column = FLAT.reshape(5, 28, 28).transpose(0, 2, 1).reshape(5, 784)
    np.testing.assert_allclose(FLAT @ rows_from_columns(kernel), by_column @ kernel)


def test_folding_by_hand():
    """x → 2x + 1 → weight 3, bias 1 → times 10, minus 5 → ReLU → times 4, plus 1 → weight 5."""
    one = np.ones(1)
    steps = [
        Affine(2 * one, one, "pixels"),
        Dense(3 * np.ones((1, 1)), one, "a", "a"),
        Affine(10 * one, -5 * one, "between"),
        Activation("relu", None, "relu"),
        Affine(4 * one, one, "after"),
        Dense(5 * np.ones((1, 1)), 0 * one, "b", "b"),
    ]
    affines, (first, second) = fold(steps)
    assert affines == steps[:1]
    assert (first.kernel.item(), first.bias.item(), first.activation) == (30, 5, "relu")
    assert (second.kernel.item(), second.bias.item()) == (20, 5)


@pytest.mark.parametrize("affine_first", [True, False])
def test_folding_makes_no_wider_copies(affine_first):
    """Beside one new kernel of float32, no more than a little is held at any time."""
    dense = Dense(np.ones((2000, 1000), np.float32), np.zeros(1000), "d", "d")
    before = Dense(np.eye(2000, dtype=np.float32)[:1], np.zeros(2000), "b", "b", "relu")
    tenths = np.full(2000 if affine_first else 1000, 0.1)
    affine = Affine(tenths, tenths, "a")
    tracemalloc.start()
    _, denses = fold([before, affine, dense] if affine_first else [before, dense, affine])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert denses[1].kernel.dtype == np.float32
    assert denses[1].bias[0] == pytest.approx(200 if affine_first else 0.1)
    assert peak < 1.2 * dense.kernel.nbytes


NUMBERS = st.floats(-3, 3, width=32)


@given(st.data())
@settings(deadline=None)
def test_folding_changes_nothing(data):
    draw, width, steps = data.draw, 3, []
    values = expected = draw(arrays(np.float64, (2, 3), elements=NUMBERS))
    kinds = draw(st.lists(st.sampled_from(["dense", "affine", "relu"]), max_size=8))
    for kind in [*kinds, "dense"]:
        if kind == "affine":
            steps.append(Affine(*(draw(arrays(float, width, elements=NUMBERS)) for _ in "st"), ""))
            expected = expected * steps[-1].scale + steps[-1].shift
        elif kind == "relu":
            steps.append(Activation("relu", None, ""))
            expected = np.maximum(expected, 0)
        else:
            kernel = draw(arrays(float, (width, 2), elements=NUMBERS))
            steps.append(Dense(kernel, draw(arrays(float, 2, elements=NUMBERS)), "", ""))
            expected, width = expected @ kernel + steps[-1].bias, 2
    try:
        affines, denses = fold(steps)
    except FormatError:
        return
    for affine in affines:
        values = values * affine.scale + affine.shift
    for step in denses:
        values = values @ step.kernel + step.bias
        values = np.maximum(values, 0) if step.activation == "relu" else values
    np.testing.assert_allclose(values, expected, rtol=1e-9, atol=1e-6)


@pytest.fixture
def models(shared_data):
    return shared_data / "models"


@pytest.mark.parametrize(
    ("name", "pixels", "accuracy"),
    [("tecs_mnist7.h5", None, 0.9694), ("epic_num_reader.model", "unit columns", 0.9654)],
)
def test_strangers_networks_score_what_they_scored(name, pixels, accuracy, models, mnist):
    network = keras_hdf5.read(models / name, pixels)
    assert network.score(mnist.test_images, mnist.test_labels) == pytest.approx(accuracy, abs=1e-9)


def test_a_strangers_network_of_47_logits(models):
    network = keras_hdf5.read(models / "emnist_ann_classifier.h5")
    assert (network.sizes, network.output) == ((784, 256, 128, 47), "softmax")
    assert network.layers[-1].activation == "linear"


def test_a_strangers_convolutional_network(models):
    with pytest.raises(FormatError, match=r"layer 'conv2d' \(Conv2D\) does more.*Supported"):
        keras_zip.read(models / "convolutional.keras")
