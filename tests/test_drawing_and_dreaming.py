"""The explorers of a drawing and of a dream, from Python and without a browser."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network

from interp.data import centre, rasterize

pytest.importorskip("anywidget", reason="explorers need the lab extra")


@pytest.fixture
def pad():
    from interp.explorers.draw import draw

    return draw(random_network((784, 6, 3), seed=3))


@pytest.fixture
def dream():
    from interp.explorers.dream import dream

    return dream(random_network((784, 6, 3), seed=3))


def block(top, left, side=140, size=30):
    picture = np.zeros((side, side), np.uint8)
    picture[top : top + size, left : left + size] = 200
    return picture


def test_a_drawing_is_centred_and_then_moved(pad):
    pad.drawing = block(0, 0)
    assert np.array_equal(pad.drawing, block(0, 0))
    assert np.array_equal(pad.image, centre(block(0, 0)).astype(np.float32) / 255)
    pad.right, pad.down = 2, -3
    moved = np.zeros((28, 28), np.float32)
    moved[:-3, 2:] = centre(block(0, 0))[3:, :-2] / np.float32(255)
    assert np.array_equal(pad.image, moved)


def test_without_centring_blocks_of_the_drawing_are_averaged(pad):
    pad.drawing, pad.centred = block(10, 5), False
    wanted = np.zeros((28, 28))
    wanted[2:8, 1:7] = 200
    assert np.array_equal(pad.image * 255, wanted)


def test_an_image_set_from_python_is_neither_centred_nor_moved(pad):
    image = np.random.default_rng(0).integers(0, 256, (28, 28), np.uint8)
    pad.right = 4
    pad.image = image
    assert pad.centred  # what is drawn next is
    assert np.array_equal(pad.image, image.astype(np.float32) / 255)
    assert pad.prediction == pad.net.classify(image)
    assert np.allclose(pad.probabilities, pad.net.probabilities(image))
    assert np.allclose(pad.ledger.logits, pad.net.logits(image))
    assert "says" in repr(pad)


STROKES = [[[3, 2], [3, 9.5]], [[5, 4]]]


def test_strokes_are_seen_as_they_are_rasterized_and_then_moved(pad):
    pad.strokes = [[(3, 2), (3, 9.5)], np.array([[5, 4]])]
    assert pad.strokes == STROKES
    assert np.array_equal(pad.image, rasterize(STROKES))
    pad.right = 2
    assert np.array_equal(pad.image[:, 2:], rasterize(STROKES)[:, :-2])
    pad.right, pad.centred = 0, False
    assert np.array_equal(pad.image, rasterize(STROKES, centred=False))
    shown = pad.drawing.reshape(28, 5, 28, 5).mean(axis=(1, 3)) / 255
    assert abs(shown - pad.image).max() < 0.2  # at the edges, where ink is a share of a pixel
    assert abs(shown - pad.image).mean() < 0.01
    assert "says" in repr(pad)
    titles = [ax.get_title(loc="left") for ax in pad.figure().axes]
    assert "the image" in titles  # and no longer an empty pad


def test_strokes_and_picture_take_each_others_place(pad):
    pad.strokes = STROKES
    pad.image = block(4, 9, side=28, size=12)
    assert pad.strokes == []
    pad.strokes = STROKES
    assert not any(pad.ink)
    pad.drawing = np.zeros((140, 140))
    assert (pad.strokes, pad.state()) == ([], "blank")
    pad.strokes = STROKES
    pad.ink = block(30, 30).tobytes()
    assert pad.strokes == []


def test_what_is_no_stroke_is_refused_and_the_drawing_stays(pad):
    pad.strokes = STROKES
    with pytest.raises(ValueError, match="strokes: number 0"):
        pad.strokes = [[(3, float("nan"))]]
    assert pad.strokes == STROKES


@pytest.mark.parametrize("bias", [-5.0, 5.0])
def test_a_single_output_says_yes_or_no(bias):
    from interp.explorers.draw import draw

    net = random_network((784, 1))
    net = replace(net, layers=[replace(net.layers[0], kernel=np.zeros((784, 1)), bias=[bias])])
    pad = draw(net, ["round"])
    pad.drawing = block(0, 0)
    assert f"round: {'yes' if bias > 0 else 'no'}" in repr(pad)


def test_an_empty_pad_is_an_empty_image(pad):
    assert not pad.image.any()
    assert "blank" in repr(pad)


@pytest.mark.parametrize("picture", [np.zeros((30, 30)), np.zeros(784), np.full((28, 28), 300)])
def test_invalid_drawings_are_refused_and_leave_the_drawing_as_it_was(pad, picture):
    pad.drawing = block(3, 3)
    with pytest.raises(ValueError, match=r"drawing|images"):
        pad.drawing = picture
    with pytest.raises(ValueError, match="ink"):
        pad.ink = b"abc"
    assert np.array_equal(pad.drawing, block(3, 3))


def test_only_classes_that_exist_are_explained(pad):
    pad.explained, pad.rival = 2, 0
    with pytest.raises(ValueError, match="rival: 3 arrived"):
        pad.rival = 3
    with pytest.raises(ValueError, match="right: 11 arrived"):
        pad.right = 11
    assert (pad.explained, pad.rival, pad.right) == (2, 0, 0)


def test_the_pad_has_the_shape_of_the_networks_images_and_a_name_is_no_network():
    from interp.explorers.draw import draw

    pad = draw(random_network((15, 3), input_shape=(3, 5)))
    pad.image = np.full((3, 5), 0.5)
    assert pad.image.shape == pad.drawing.shape == (3, 5)
    with pytest.raises(TypeError, match="load"):
        draw("mlp-60000")


@pytest.mark.parametrize("sizes", [(784, 6, 3), (784, 7, 5, 3), (784, 3)])
def test_a_flow_begins_with_the_image_it_is_given_and_knows_its_hidden_units(sizes):
    from interp.explorers.draw import flow

    net, image = random_network(sizes, seed=3), block(4, 9, side=28, size=12)
    view = flow(net, image)
    assert np.array_equal(view.image, image.astype(np.float32) / 255)
    assert view.prediction == net.classify(image)
    hidden = len(sizes) - 2
    view.layer, view.unit = hidden - 1, sizes[-2] - 1 if hidden else 0
    with pytest.raises(ValueError, match=f"layer: {hidden} arrived"):
        view.layer = hidden
    with pytest.raises(TypeError, match="load"):
        flow("mlp-60000")


def test_a_dream_can_be_set_run_stopped_and_reset(dream):
    dream.target, dream.method, dream.smooth = 2, "ascend", True
    assert not dream.image.any()
    image = np.random.default_rng(0).random((28, 28)).astype(np.float32)
    dream.probability, dream.value = 0.99, 5.0  # as a browser would say of the dream before
    dream.image = image
    assert np.array_equal(dream.image, image)
    assert dream.probability is None
    dream.run()
    assert dream.running
    dream.stop()
    assert not dream.running
    dream.run()
    dream.reset()
    assert not dream.running
    assert not dream.image.any()
    assert "ascend to 2" in repr(dream)


def test_a_dream_refuses_other_targets_methods_and_images(dream):
    with pytest.raises(ValueError, match="target: 3 arrived"):
        dream.target = 3
    with pytest.raises(ValueError, match="method: 'guess' arrived"):
        dream.method = "guess"
    with pytest.raises(ValueError, match="image: one is expected, 2 arrived"):
        dream.image = np.zeros((2, 28, 28))
    assert (dream.target, dream.method) == (2, "ascend")


def test_images_that_are_not_square_are_dreamed():
    from interp.explorers.dream import dream

    assert dream(random_network((10, 4, 3), input_shape=(2, 5))).image.shape == (2, 5)
