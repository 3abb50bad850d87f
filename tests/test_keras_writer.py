"""A `.keras` file that interp saved: Keras predicts the same with it, and it comes back whole."""

import subprocess
import sys
import zipfile
from dataclasses import replace

import numpy as np
import pytest
from conftest import activation_of, random_network
from roundtrip import assert_same, rich_network

import interp
from interp import PixelScale, activations
from interp.files.keras_zip import network_bytes

RNG = np.random.default_rng(1)
IMAGES = (RNG.random((20, 784)) * (RNG.random((20, 784)) < 0.5)).astype(np.float32)
IMAGES[0] = 0
SCALES = {
    "0..1": "0..1",
    "0..255": "0..255",
    "-1..1": "-1..1",
    "mean and std": (0.1307, 0.3081),
    "unit columns": "unit columns",
    "unit columns, rescaled": PixelScale(2.0, -0.5, unit_columns=True),
    "per pixel": PixelScale(RNG.normal(size=784) * (RNG.random(784) < 0.8), RNG.normal(size=784)),
    "per pixel and number": PixelScale(RNG.random(784), 0.5),
}


def saved(tmp_path, **changes):
    net = replace(random_network((784, 12, 8, 5), name="saved"), **changes).astype(np.float32)
    return net, interp.save(net, tmp_path / "net.keras")


@pytest.fixture
def predict(keras):
    """What Keras makes of IMAGES with the model in a file, which it opens safely."""
    return lambda path: np.asarray(keras.saving.load_model(path, safe_mode=True)(IMAGES))


@pytest.mark.parametrize("pixels", SCALES.values(), ids=SCALES)
def test_keras_predicts_the_same_from_the_same_images(tmp_path, pixels, predict):
    net, path = saved(tmp_path, pixels=PixelScale.of(pixels))
    logits = net.logits(IMAGES)
    size = np.abs(logits).max()  # float32 keeps seven digits, and 0..255 makes large logits
    np.testing.assert_allclose(predict(path) / size, logits / size, atol=2e-6)


@pytest.mark.parametrize("activation", activations.NAMES)
def test_every_activation_is_saved_as_keras_has_it(tmp_path, activation, predict):
    hidden = "relu" if activation == "softmax" else activation
    alpha = 0.37 if activation in ("elu", "leaky_relu") else None
    net = random_network((784, 12, 8, 5), hidden, alpha=alpha)
    last = replace(net.layers[-1], activation=activation_of(activation, 5, alpha))
    net, path = saved(tmp_path, layers=(*net.layers[:-1], last), output="")
    np.testing.assert_allclose(predict(path), net.activations(IMAGES)[-1], rtol=1e-4, atol=1e-5)
    back = interp.load(path)
    assert [x.activation for x in back.layers] == [x.activation for x in net.layers]


def test_a_network_saved_as_keras_comes_back_whole(tmp_path):
    net = rich_network()
    assert_same(interp.load(interp.save(net, tmp_path / "net.keras")), net)


@pytest.mark.parametrize("pixels", SCALES.values(), ids=SCALES)
def test_the_pixel_scale_of_a_saved_keras_file_is_not_applied_twice(tmp_path, pixels):
    net, path = saved(tmp_path, pixels=PixelScale.of(pixels))
    np.testing.assert_array_equal(interp.load(path).logits(IMAGES), net.logits(IMAGES))


@pytest.mark.parametrize("pixels", SCALES.values(), ids=SCALES)
def test_a_saved_keras_file_opens_without_interp_json_too(tmp_path, pixels):
    net, path = saved(tmp_path, pixels=PixelScale.of(pixels))
    bare = tmp_path / "bare.keras"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(bare, "w") as new:
        for name in set(old.namelist()) - {"interp.json"}:
            new.writestr(name, old.read(name))
    back, logits = interp.load(bare, pixels="0..1"), net.logits(IMAGES)
    np.testing.assert_allclose(back.logits(IMAGES), logits, atol=1e-5 * np.abs(logits).max())


@pytest.mark.parametrize(
    "names",
    [
        ("", "", ""),
        ("same", "same", "other"),
        ("pixels", "images", "x"),
        ("a", "a_activation", "b"),
        ("ö/ü", "_start", "…"),
        ("a b", "a_b", "c"),
    ],
)
def test_any_names_of_layers_can_be_saved(tmp_path, names, predict):
    net = random_network((784, 12, 8, 5), "leaky_relu", alpha=0.1, name="../ä b")
    layers = [replace(x, name=name) for x, name in zip(net.layers, names, strict=True)]
    net, path = saved(tmp_path, layers=layers, name="../ä b")
    np.testing.assert_allclose(predict(path), net.logits(IMAGES), atol=1e-5)
    assert [x.name for x in interp.load(path).layers] == list(names)
    assert interp.load(path).name == "../ä b"


def test_float64_is_written_as_float32(tmp_path):
    net = rich_network(np.float64)
    back = interp.load(interp.save(net, tmp_path / "net.keras"))
    assert_same(back, net.astype(np.float32))


def test_the_mlp_takes_two_megabytes_and_the_same_bytes_each_time():
    net = random_network((784, 512, 256, 10))
    content = network_bytes(net)
    assert 2_100_000 < len(content) < 2_250_000
    assert network_bytes(net) == content


def test_neither_saving_nor_loading_imports_keras(tmp_path):
    code = (
        "import sys, numpy as np, interp\n"
        "net = interp.Network([interp.Dense(np.ones((784, 2)), [0, 1])])\n"
        "interp.load(interp.save(net, sys.argv[1]))\n"
        "print(sorted({'keras', 'tensorflow', 'jax', 'matplotlib'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", code, tmp_path / "net.keras"]
    said = subprocess.run(command, capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_keras_can_save_it_again_and_train_it_on(tmp_path, keras):
    net, path = saved(tmp_path, pixels=PixelScale.of("-1..1"))
    model = keras.saving.load_model(path)
    model.compile(loss="mse", optimizer="sgd")
    model.save(tmp_path / "again.keras")
    again = interp.load(tmp_path / "again.keras", pixels="0..1")
    np.testing.assert_allclose(again.logits(IMAGES), net.logits(IMAGES), atol=1e-5)


def unit_model(keras, axis, *before):
    """A live model that divides by lengths along one axis of (28, 28), as it may be elsewhere."""
    layers = [keras.layers.UnitNormalization(axis=axis), keras.layers.Flatten()]
    return keras.Sequential([keras.Input((28, 28)), *before, *layers, keras.layers.Dense(3)])


def test_a_model_that_divides_columns_by_their_length_is_opened(keras):
    model = unit_model(keras, 1)
    pictures = IMAGES.reshape(-1, 28, 28)
    for pixels in (None, "0..1", "0..255", "unit columns"):
        net = interp.from_keras(model, pixels=pixels)
        assert (net.pixels.name, net.pixels.origin) == ("unit columns", "file")
        np.testing.assert_allclose(net.logits(pictures), np.asarray(model(pictures)), atol=1e-5)
    with pytest.raises(ValueError, match=r"pixels: -1\.\.1 arrived"):
        interp.from_keras(model, pixels="-1..1")


def test_a_unit_normalization_of_anything_but_columns_is_refused(keras):
    with pytest.raises(interp.FormatError, match="picture's columns"):
        interp.from_keras(unit_model(keras, 2))
    with pytest.raises(interp.FormatError, match="picture's columns"):
        interp.from_keras(unit_model(keras, (1, 2)))
    with pytest.raises(interp.FormatError, match="not the first"):
        interp.from_keras(unit_model(keras, 1, keras.layers.Rescaling(2.0, -1.0)))
