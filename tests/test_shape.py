"""The shape of images: where it comes from, who carries it, and where two shapes are refused."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network

import interp
from interp import AffineMap, data, dreams, explorers, maps, trust
from interp.__main__ import main
from interp.files.chain import Chain
from interp.files.limits import FormatError
from interp.files.metadata import Given

OBLONG = (6, 16)
"""(height, width) whose product, 96, is no square."""


def oblong_network(**more):
    return random_network((96, 7, 3), input_shape=OBLONG, **more)


def keras_network(declared, n_inputs, reshape=None, **how):
    """The Network of a Keras model with that declared input, and of its random kernel."""
    kernel = np.random.default_rng(0).normal(size=(n_inputs, 3)).astype(np.float32)
    layers = [{"class_name": "Flatten", "config": {"name": "flat"}}]
    if reshape:
        layers.insert(0, {"class_name": "Reshape", "config": {"target_shape": list(reshape)}})
    layers[0]["config"]["batch_input_shape"] = [None, *declared]
    layers.append({"class_name": "Dense", "config": {"units": 3, "use_bias": False}})
    model = {"class_name": "Sequential", "config": {"name": "s", "layers": layers}}
    return Chain(model).network(lambda layer: {"kernel": kernel}, given=Given.of(**how)), kernel


# --- where it comes from


def test_a_square_is_assumed_and_noted_where_nobody_says_the_shape():
    net = random_network((784, 3))
    assert net.input_shape == (28, 28)
    assert any("assumed to be 28×28" in note for note in net.notes)
    assert random_network((784, 3), input_shape=(28, 28)).notes == ()


def test_inputs_that_are_no_square_need_a_shape():
    with pytest.raises(ValueError, match=r"96 pixels.*pass input_shape=\(height, width\)"):
        random_network((96, 3))
    with pytest.raises(ValueError, match=r"3,072 pixels.*32×32 in three colours"):
        random_network((3072, 3))
    assert oblong_network().input_shape == OBLONG


@pytest.mark.parametrize("shape", [(6, 15), (0, 96), (96,), "6×16", (6.0, 16.0), (2, 3, 16)])
def test_a_shape_that_does_not_fit_the_inputs_is_refused(shape):
    with pytest.raises(ValueError, match="input_shape: "):
        random_network((96, 3), input_shape=shape)


@pytest.mark.parametrize("declared", [(16, 64), (16, 64, 1), (1, 16, 64)])
def test_a_keras_input_says_the_shape(declared):
    net, _ = keras_network(declared, 1024)
    assert net.input_shape == (16, 64)
    assert not any("assumed to be" in note for note in net.notes)
    assert maps.compose_to(net).pictures.shape == (3, 16, 64)


def test_a_reshape_before_the_dense_layers_says_the_shape():
    assert keras_network((1024,), 1024, reshape=(16, 64, 1))[0].input_shape == (16, 64)


def test_an_argument_says_the_shape_where_the_model_does_not():
    assert keras_network((1024,), 1024)[0].input_shape == (32, 32)
    assert keras_network((1024,), 1024, input_shape=(16, 64))[0].input_shape == (16, 64)
    with pytest.raises(ValueError, match="input_shape: 32×32 arrived, but the file says 16×64"):
        keras_network((16, 64), 1024, input_shape=(32, 32))


@pytest.mark.parametrize("declared", [(32, 32, 3), (3072,), (3, 200), (200, 200)])
def test_what_is_not_grey_or_of_another_size_is_refused(declared):
    with pytest.raises(FormatError, match="grey images"):
        keras_network(declared, int(np.prod(declared)))


def test_oblong_images_read_by_columns_are_turned_back():
    net, kernel = keras_network((16, 64), 1024, order="columns")
    assert net.input_shape == (64, 16)
    image = np.random.default_rng(1).random((64, 16))
    np.testing.assert_allclose(net.logits(image), image.T.ravel() @ kernel, rtol=1e-5, atol=1e-5)


# --- files


def write_notes(path, change):
    """Change what an .npz file says of its network beside its weights."""
    arrays = dict(np.load(path))
    notes = json.loads(arrays["interp"].tobytes())
    change(notes)
    arrays["interp"] = np.frombuffer(json.dumps(notes).encode(), np.uint8)
    np.savez(path, **arrays)


@pytest.mark.parametrize("end", [".npz", ".keras"])
@pytest.mark.parametrize("pixels", ["0..1", "unit columns"])
def test_files_keep_the_shape(tmp_path, end, pixels):
    net = oblong_network(pixels=pixels).astype(np.float32)
    back = interp.load(interp.save(net, tmp_path / f"net{end}"))
    assert (back.input_shape, back.notes) == (OBLONG, net.notes)
    image = np.random.default_rng(0).random(OBLONG).astype(np.float32)
    np.testing.assert_allclose(back.logits(image), net.logits(image), rtol=1e-5)
    with pytest.raises(ValueError, match="input_shape: 8×12 arrived, but the file says 6×16"):
        interp.load(tmp_path / f"net{end}", input_shape=(8, 12))


def test_a_map_s_file_keeps_its_shape(tmp_path):
    picture = maps.compose_to(oblong_network())
    assert interp.load(interp.save(picture, tmp_path / "map.npz")).pictures.shape == (3, *OBLONG)


@pytest.mark.parametrize("value", [[6, 15], [96], "6×16", [6.0, 16.0], [-6, -16], [True, 96], {}])
def test_a_shape_in_a_file_is_checked(tmp_path, value):
    path = interp.save(oblong_network(), tmp_path / "net.npz")
    write_notes(path, lambda notes: notes.update(input_shape=value))
    with pytest.raises(FormatError, match="input_shape is "):
        interp.load(path)


@pytest.mark.slow
@pytest.mark.parametrize("command", ["check", "pictures", "page", "dream"])
def test_commands_take_the_shape_that_a_file_does_not_say(tmp_path, capsys, command):
    path = interp.save(oblong_network(name="wide"), tmp_path / "net.npz")
    write_notes(path, lambda notes: notes.pop("input_shape"))
    out = [] if command == "check" else ["--out", str(tmp_path / "out.html")]
    line = [command, str(path), *out]
    assert main(line) == 1
    assert "pass input_shape=(height, width)" in capsys.readouterr().err
    assert main([*line, "--shape", "6 by 16"]) == 1
    assert "such as 16x64" in capsys.readouterr().err
    assert main([*line, "--shape", "6x16"]) == 0


# --- who carries it


def test_maps_ledgers_dreams_and_explorers_have_the_network_s_shape():
    net, image = oblong_network(), np.random.default_rng(0).random(OBLONG)
    assert maps.local_map(net, image).pictures.shape == (3, *OBLONG)
    assert trust.ledger(net, image).pictures.shape == (3, *OBLONG)
    assert trust.integrated_gradients(net, image).pictures.shape == (3, *OBLONG)
    assert dreams.run(dreams.climb(net, 0, max_steps=50)).image.shape == OBLONG
    assert dreams.run(dreams.ascend(net, 0, max_steps=2)).image.shape == OBLONG
    assert explorers.layers(net).shape == list(OBLONG)
    assert explorers.frames([maps.compose_to(net)], ["one"]).shape == list(OBLONG)
    assert explorers.dream(net).image.shape == OBLONG
    assert explorers.draw(net).image.shape == OBLONG


def test_the_shape_of_image_sets_is_that_of_their_images():
    images, labels = np.zeros((5, *OBLONG), np.uint8), [0, 1, 2, 0, 1]
    images[:, 2, 3] = 255
    digits = data.Digits(images, labels, images[..., None], labels)
    assert digits.shape == OBLONG
    assert np.flatnonzero(~data.never_lit(digits.train_images)) == [2 * 16 + 3]
    counted = data.territory(digits.train_images, digits.train_labels)
    assert (counted.input_shape, counted.share(rows=slice(2, 3)).sum()) == (OBLONG, 1)
    assert explorers.territory(counted).shape == list(OBLONG)


@pytest.mark.parametrize("shape", [(3, 3), (4, 129), (8, 8, 3), (95,)])
def test_images_that_no_network_is_trained_on_are_refused(shape):
    with pytest.raises(ValueError, match="train_images: an array of shape"):
        data.Digits(np.zeros((2, *shape)), [0, 1], np.zeros((2, *shape)), [0, 1])


# --- where two shapes meet


def small_and_large():
    return random_network((64, 3)), random_network((784, 3))


@pytest.mark.parametrize(
    "meet",
    [
        lambda small, large: explorers.film([small, large]),
        lambda small, large: explorers.compare(small, large),
        lambda small, large: maps.learned_change(small, large),
        lambda small, large: trust.card(maps.compose_to(small), large, np.zeros((2, 28, 28))),
        lambda small, large: interp.page(small, "never.html", digits=sized((28, 28))),
        lambda small, large: data.Digits(np.zeros((1, 8, 8)), [0], np.zeros((1, 28, 28)), [0]),
    ],
)
def test_mixed_sizes_are_refused_with_both_shapes(meet):
    with pytest.raises(ValueError, match="8×8") as caught:
        meet(*small_and_large())
    assert "28×28" in str(caught.value)


def sized(shape):
    images, labels = np.zeros((3, *shape)), [0, 1, 2]
    return data.Digits(images, labels, images, labels)


def test_maps_of_as_many_pixels_in_another_shape_are_not_compared():
    square, oblong = (AffineMap(np.ones((16, 1)), [0], input_shape=x) for x in ((4, 4), (2, 8)))
    with pytest.raises(ValueError, match="maps: images of 4×4 and 2×8"):
        explorers.frames([square, oblong], ["a", "b"])


def test_images_of_another_size_are_refused_with_a_step_that_works():
    net, images = random_network((64, 3)), np.eye(28)[None]
    with pytest.raises(ValueError, match=r"\(1, 28, 28\) arrived; accepted are \(8, 8\)") as caught:
        net.logits(images)
    step = re.search(r"data\.centre\(images, \(8, 8\)\)", str(caught.value))[0]
    assert net.logits(eval(step, {"data": data, "images": images})).shape == (1, 3)


# --- the whole way


@pytest.fixture(scope="module")
def trained(keras):
    digits = data.load("digits_8x8")
    run = interp.training.train((16,), epochs=12, digits=digits, learning_rate=0.01)
    return run.network, digits


@pytest.mark.slow
def test_digits_of_8_by_8_train_save_open_in_keras_draw_dream_and_make_a_page(
    trained, keras, tmp_path
):
    net, digits = trained
    assert net.input_shape == digits.shape == (8, 8)
    assert net.accuracy > 0.85
    path = interp.save(net, tmp_path / "small.keras")
    back = interp.load(path)
    assert (back.input_shape, back.notes) == ((8, 8), net.notes)

    rows = digits.test_images.reshape(500, 64) / np.float32(255)
    predicted = np.asarray(keras.saving.load_model(path, safe_mode=True)(rows))
    np.testing.assert_allclose(predicted, net.probabilities(digits.test_images), atol=1e-5)

    assert main(["pictures", str(path), "--out", str(tmp_path / "out")]) == 0
    assert len(list((tmp_path / "out").rglob("*.png"))) >= 3
    assert dreams.run(dreams.climb(net, 3)).probabilities[-1] >= 0.99

    pad = explorers.draw(net)
    pad.drawing = np.kron(digits.test_images[0], np.ones((17, 17), np.uint8))
    pad.centred = False
    np.testing.assert_array_equal(pad.image * 255, digits.test_images[0])
    assert explorers.layers(net, digits).shape == [8, 8]

    page = interp.page(net, tmp_path / "page.html").read_text()
    assert '"shape": [8, 8]' in page
    assert "of 500 embedded 8" in page


@pytest.mark.parametrize("end", [".npz", ".keras"])
def test_an_assumed_shape_can_be_put_right_after_saving(end, tmp_path):
    path = interp.save(random_network((1024, 4, 3)), tmp_path / f"net{end}")
    assumed, given = interp.load(path), interp.load(path, input_shape=(16, 64))
    assert (assumed.input_shape, given.input_shape) == ((32, 32), (16, 64))
    assert assumed.shape_is_assumed
    assert not given.shape_is_assumed
    assert len(assumed.notes) == len(set(assumed.notes))
    assert not replace(assumed, input_shape=(16, 64)).shape_is_assumed


@pytest.mark.parametrize("shape", [(28,), "16x64", (0, 1024), (16.0, 64)])
def test_a_wrong_shape_is_no_damage_to_the_file(shape, tmp_path):
    path = interp.save(random_network((1024, 4, 3)), tmp_path / "net.npz")
    with pytest.raises(ValueError, match="input_shape: ") as caught:
        interp.load(path, input_shape=shape)
    assert "damaged" not in str(caught.value)


def test_networks_that_ship_keep_their_shape():
    with pytest.raises(ValueError, match="28×28"):
        interp.load("linear-500", input_shape=(14, 56))


def test_a_picture_of_one_row_is_one_image():
    net = random_network((64, 6, 3), input_shape=(1, 64))
    assert trust.ledger(net, np.zeros((1, 64))).contributions.shape == (64, 3)
