"""Configurations of every age and shape, written here as Keras of that age wrote them."""

import json

import h5py
import numpy as np
import pytest
from keras_by_hand import (
    BIAS,
    BIAS_1,
    CONFIGURATIONS,
    EXPECTED,
    FLAT,
    IMAGES,
    KERNEL,
    KERNEL_1,
    LAYERS,
    MEAN,
    MODEL,
    RNG,
    USUAL,
    VARIANCE,
    WEIGHTS,
    changed,
    dense,
    keras_weights,
    layer,
    read_zip,
    write_h5,
)

import interp
from interp.files import keras_hdf5, keras_zip
from interp.files.chain import Chain
from interp.files.limits import FormatError
from interp.files.metadata import Given, rows_from_columns


@pytest.mark.parametrize("age", CONFIGURATIONS)
@pytest.mark.parametrize("suffix", [":0", ""])
def test_configurations_of_every_keras_version_open(age, suffix, tmp_path):
    write_h5(tmp_path / "old one.model", CONFIGURATIONS[age], USUAL, suffix, as_text=bool(suffix))
    network = keras_hdf5.read(tmp_path / "old one.model")
    np.testing.assert_allclose(network.logits(IMAGES), EXPECTED, rtol=1e-4, atol=1e-4)
    assert network.sizes == (784, 6, 3)
    assert network.name in ("old one", "s")
    assert [x.name for x in network.layers] == ["dense_1", "dense_2"]


@pytest.mark.parametrize("scope", ["", "outer/"])
@pytest.mark.parametrize("names", ["its own", "others"])
def test_a_nested_model_of_keras_2_opens_by_the_names_of_its_weights(scope, names, tmp_path):
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


def hard_sigmoids(slope):
    """The logits of MODEL with a hard sigmoid for its first activation."""
    return np.clip(slope * (FLAT @ KERNEL + BIAS) + 0.5, 0, 1) @ KERNEL_1 + BIAS_1


@pytest.mark.parametrize(
    ("version", "slope"), [("2.4.0", 0.2), ("1.2.2", 0.2), ("3.0.5", 1 / 6), ("10.0", 1 / 6)]
)
def test_a_hard_sigmoid_follows_the_version_of_keras_that_saved_it(version, slope, tmp_path):
    model = changed(1, activation="hard_sigmoid")
    about = json.dumps({"keras_version": version})
    write_h5(tmp_path / "m.h5", model, USUAL)
    with h5py.File(tmp_path / "m.h5", "a") as file:
        file.attrs["keras_version"] = version
    for network in (
        read_zip(tmp_path, model, WEIGHTS, metadata_json=about),
        keras_hdf5.read(tmp_path / "m.h5"),
    ):
        np.testing.assert_allclose(
            network.logits(IMAGES), hard_sigmoids(slope), rtol=1e-4, atol=1e-4
        )
        back = interp.load(interp.save(network, tmp_path / "back.npz"))
        assert back.layers[0].activation == network.layers[0].activation


@pytest.mark.parametrize("version", ["", "2", "new", None, 3])
def test_a_hard_sigmoid_without_a_version_of_keras_is_refused(version, tmp_path):
    about = json.dumps({"keras_version": version})
    with pytest.raises(FormatError, match=r"'dense_1' .*hard_sigmoid, which Keras changed"):
        read_zip(tmp_path, changed(1, activation="hard_sigmoid"), WEIGHTS, metadata_json=about)


def test_a_thresholded_relu_of_keras_2_opens(tmp_path):
    layers = [*LAYERS[:1], dense("dense_1", 6, "linear"), layer("ThresholdedReLU", "t", theta=0.5),
              LAYERS[2]]  # fmt: skip
    network = read_zip(tmp_path, {"class_name": "Sequential", "config": layers}, WEIGHTS)
    values = FLAT @ KERNEL + BIAS
    expected = np.where(values > 0.5, values, 0) @ KERNEL_1 + BIAS_1
    np.testing.assert_allclose(network.logits(IMAGES), expected, rtol=1e-4, atol=1e-4)


def test_interp_json_in_a_keras_file_is_applied(tmp_path):
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
def test_losses_of_every_keras_version_say_what_outputs_are(loss, output):
    arrays_of = {"dense_1": {"kernel": KERNEL, "bias": BIAS}}
    chain = Chain({"class_name": "Sequential", "config": [dense("dense_1", 6, "linear")]})
    assert chain.network(lambda layer: arrays_of[layer.name], loss).output == output


def test_an_unknown_order_of_pixels_is_refused():
    with pytest.raises(ValueError, match=r"order: 'diagonal' arrived"):
        Chain(MODEL).network(None, given=Given.of(order="diagonal"))


def test_rows_from_columns_reorders_pixels():
    picture = np.arange(784).reshape(28, 28)
    np.testing.assert_array_equal(rows_from_columns(picture.T.reshape(-1)), np.arange(784))
    kernel = RNG.normal(size=(784, 3))
    by_column = FLAT.reshape(5, 28, 28).transpose(0, 2, 1).reshape(5, 784)
    np.testing.assert_allclose(FLAT @ rows_from_columns(kernel), by_column @ kernel)


@pytest.fixture
def models(shared_data):
    return shared_data / "models"


@pytest.mark.parametrize(
    ("name", "pixels", "accuracy"),
    [("tecs_mnist7.h5", None, 0.9694), ("epic_num_reader.model", "unit columns", 0.9654)],
)
def test_published_networks_score_on_mnist_what_they_scored(name, pixels, accuracy, models, mnist):
    network = keras_hdf5.read(models / name, Given.of(pixels))
    assert network.score(mnist.test_images, mnist.test_labels) == pytest.approx(accuracy, abs=1e-9)


def test_a_published_network_of_47_logits_opens(models):
    network = keras_hdf5.read(models / "emnist_ann_classifier.h5")
    assert (network.sizes, network.output) == ((784, 256, 128, 47), "softmax")
    assert network.layers[-1].activation == "linear"


@pytest.mark.proof
def test_a_published_convolutional_network_scores_on_mnist_what_it_scored(models, mnist):
    network = keras_zip.read(models / "convolutional.keras")
    kinds = [type(layer).__name__ for layer in network.layers]
    pair = ["Conv2D", "MaxPool2D", "SumPool2D"]
    assert kinds == [*pair, *pair, "Dense"]
    assert network.score(mnist.test_images, mnist.test_labels) == pytest.approx(0.9918, abs=1e-9)
