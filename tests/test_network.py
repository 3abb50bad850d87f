"""Truths about the network as data, with Keras as the oracle."""

import pickle
from dataclasses import FrozenInstanceError, replace

import numpy as np
import pytest
from conftest import random_network

import interp
from interp import Dense, Network, PixelScale, activations

IMAGES = np.random.default_rng(3).random((30, 9))
NAMES = [name for name in activations.NAMES if name not in ("prelu", "general_relu")]
VALUES = np.concatenate([np.linspace(-12, 12, 97), [-90, 90]]).astype(np.float32)


def function_of(keras, name):
    """Keras' function of that name; it has none called squares, but an operation."""
    return keras.ops.square if name == "squares" else getattr(keras.activations, name)


@pytest.mark.parametrize("name", NAMES)
def test_activations_are_those_of_keras(name, keras):
    values = VALUES.reshape(-1, 3) if name != "exponential" else VALUES[abs(VALUES) < 20]
    theirs = np.asarray(function_of(keras, name)(values))
    ours = activations.named(name)(values)
    np.testing.assert_allclose(ours, theirs, rtol=1e-6, atol=1e-5)
    assert ours.dtype == np.float32


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"softmax"}))
def test_slopes_are_the_activations_derivatives(name):
    activation, step = activations.named(name), 1e-6
    values = VALUES[abs(VALUES) < 20 if name == "exponential" else slice(None)].astype(np.float64)
    values = values[(values != 0) & ~np.isin(values, activation.breakpoints)]
    after, before = (activation(values + s) for s in (step, -step))
    slopes = activation.slope(values)
    np.testing.assert_allclose(slopes, (after - before) / (2 * step), rtol=1e-5, atol=1e-6)


@pytest.mark.parametrize("name", sorted(set(NAMES) - {"softmax"}))
def test_a_chain_computes_what_keras_computes(name, keras):
    net = random_network((9, 7, 5, 3), activations.named(name)).astype(np.float32)
    model = keras.Sequential([keras.layers.Input((9,))])
    for layer in net.layers:
        function = function_of(keras, layer.activation.name)
        model.add(keras.layers.Dense(layer.n_out, activation=function))
    model.set_weights([array for layer in net.layers for array in (layer.kernel, layer.bias)])
    theirs = model.predict(IMAGES.astype(np.float32), verbose=0)
    np.testing.assert_allclose(net.logits(IMAGES), theirs, rtol=1e-5, atol=1e-5)


def test_forward_pass_by_hand(tiny):
    image = np.array([0.5, 0.75, 0.25, 0.0])
    first, logits = tiny.preactivations(image)
    assert first.tolist() == [1.0, 0.5]
    assert logits.tolist() == [2.0, 0.0]
    odds = np.exp(2.0)
    np.testing.assert_allclose(tiny.probabilities(image), [odds / (odds + 1), 1 / (odds + 1)])
    assert tiny.classify(image) == 0
    assert tiny.gates(image)[0].tolist() == [1, 1]
    assert tiny.gates(np.zeros(4))[0].tolist() == [1, 0]


def test_every_shape_of_images_is_the_same_image():
    net, picture = random_network(), np.arange(9, dtype=np.uint8).reshape(3, 3) * 28
    expected = net.logits(picture / 255.0)
    for image in (picture, picture.reshape(9), picture[..., None], picture.astype(np.int64)):
        np.testing.assert_allclose(net.logits(image), expected, rtol=1e-6)
        np.testing.assert_allclose(net.logits(image[None])[0], expected, rtol=1e-6)
    assert net.logits(picture).shape == (3,)
    assert net.classify(picture[None]).shape == (1,)


@pytest.mark.parametrize(
    ("images", "what"),
    [
        (np.zeros((2, 8)), r"shape \(2, 8\)"),
        (np.full(9, 1.5), "from 1.5 to 1.5"),
        (np.full(9, -1), "from -1"),
        (np.full(9, np.nan), "nan"),
        (np.full(9, 256), "256"),
        (np.full(9, "a"), "<U1"),
        (np.zeros((2, 2, 3, 3)), r"\(2, 2, 3, 3\)"),
    ],
)
def test_images_that_cannot_be_meant_are_refused(images, what):
    with pytest.raises(ValueError, match=f"images.*{what}"):
        random_network().logits(images)


def test_images_are_left_as_they_were():
    images = IMAGES.astype(np.float32)
    before = images.copy()
    for pixels in ("0..1", "-1..1", "unit columns"):
        random_network(pixels=PixelScale.of(pixels)).logits(images)
    np.testing.assert_array_equal(images, before)


@pytest.mark.parametrize(
    ("description", "black", "white"),
    [
        ("0..1", 0, 1),
        ("-1..1", -1, 1),
        ("0..255", 0, 255),
        ((0.5, 0.25), -2, 2),
        ((33, 80), -33 / 80, 222 / 80),
        ((np.uint8(33), np.uint8(80)), -33 / 80, 222 / 80),
    ],
)
def test_a_pixel_scale_maps_black_and_white_as_it_says(description, black, white):
    scale = PixelScale.of(description)
    np.testing.assert_allclose(scale.baseline((3, 3)), black, rtol=1e-6)
    np.testing.assert_allclose(scale.apply(np.ones(9), (3, 3)), white, rtol=1e-6)
    assert scale.origin == "given"
    if isinstance(description, str):
        assert scale.name == description
    further = scale.then(3, 4)
    np.testing.assert_allclose(further.apply(np.ones(9), (3, 3)), 3 * white + 4, rtol=1e-6)


def test_every_pixel_scale_has_a_name():
    names = [
        PixelScale(*scale).name for scale in ((0.0, 1.0), (2.0, -1.0, True), (1.0, [0.0, 1.0]))
    ]
    assert names == ["0..1 × 0 + 1", "unit columns × 2 + -1", "a scale per pixel"]


def test_unit_columns_is_keras_normalize(keras):
    pictures = np.random.default_rng(0).random((5, 28, 28))
    pictures[:, :, :4] = 0
    theirs = keras.utils.normalize(pictures, axis=1)
    ours = PixelScale.of("unit columns").apply(pictures)
    np.testing.assert_allclose(ours, theirs.reshape(5, 784), atol=1e-6)


@pytest.mark.parametrize("description", ["0-1", (1,), (0.5, 0), None, 3, ("a", "b")])
def test_unknown_pixel_scales_are_refused(description):
    with pytest.raises(ValueError, match=r"pixels: .* arrived; accepted are"):
        PixelScale.of(description)


@pytest.mark.parametrize("activation", ["relu", "leaky_relu", "tanh", "silu"])
@pytest.mark.parametrize("layer", [0, 1, 2, -1])
def test_gradient_is_the_slope_of_any_unit(activation, layer):
    net, unit, step = random_network(activation=activation, alpha=0.3), 1, 1e-6
    gradients = net.gradient(IMAGES, unit, layer)
    assert gradients.shape == IMAGES.shape
    np.testing.assert_allclose(net.gradient(IMAGES[4], unit, layer), gradients[4], rtol=1e-12)
    for pixel in range(9):
        nudge = step * np.eye(9)[pixel] * np.where(IMAGES > 0.5, -1, 1)[:, [pixel]]
        change = net.preactivations(IMAGES + nudge)[layer] - net.preactivations(IMAGES)[layer]
        expected = change[:, unit] / nudge[:, pixel]
        np.testing.assert_allclose(gradients[:, pixel], expected, atol=1e-6)


def test_firing_rates_count_images():
    net = random_network()
    many = np.random.default_rng(0).random((4100, 9))  # more than two batches
    first, second = net.preactivations(many)[:2]
    for rate, values in zip(net.firing_rates(many), (first, second), strict=True):
        np.testing.assert_allclose(rate, (values > 0).mean(axis=0))
    for one in (many[0], many[0].reshape(3, 3), many[:0]):
        with pytest.raises(ValueError, match="one or more"):
            net.firing_rates(one)


def test_score_is_the_share_that_is_right():
    net = random_network()
    labels = net.classify(IMAGES)
    assert net.score(IMAGES, labels) == 1
    labels[:6] = (labels[:6] + 1) % 3
    assert net.score(IMAGES, labels) == 0.8
    with pytest.raises(ValueError, match=r"labels: .*\(7,\) arrived for 30 images"):
        net.score(IMAGES, labels[:7])


def test_the_last_activation_says_what_the_outputs_mean():
    head = {
        name: Dense(np.ones((9, 3)), np.zeros(3), name) for name in ("softmax", "sigmoid", "tanh")
    }
    assert Network([head["softmax"]]).output == "softmax"
    assert Network([head["sigmoid"]]).output == "sigmoid"
    assert Network([Dense(np.ones((9, 3)), np.zeros(3))]).output == "softmax"
    assert Network([Dense(np.ones((9, 1)), np.zeros(1))]).output == "values"
    one = Network([Dense(np.ones((9, 1)), [-1.0], "sigmoid")])
    assert one.classify(np.array([np.zeros(9), np.ones(9)])).tolist() == [0, 1]
    with pytest.raises(ValueError, match="no probabilities"):
        Network([head["tanh"]]).probabilities(IMAGES)


def test_a_network_computes_in_float64_on_request():
    net = random_network().astype(np.float32)
    assert net.logits(IMAGES).dtype == np.float32
    assert net.astype(np.float64).logits(IMAGES).dtype == np.float64
    np.testing.assert_allclose(net.astype(np.float64).logits(IMAGES), net.logits(IMAGES), atol=1e-5)


def test_a_network_is_frozen():
    kernel = np.ones((9, 3))
    net = Network([Dense(kernel, np.zeros(3))])
    kernel[:] = 7
    assert net.layers[0].kernel.max() == 1
    with pytest.raises(ValueError, match="read-only"):
        net.layers[0].kernel[0] = 2
    with pytest.raises(FrozenInstanceError):
        net.name = "other"


@pytest.mark.parametrize("notes", ["hello", [3], [None]])
def test_notes_that_are_no_texts_are_refused(notes):
    with pytest.raises(ValueError, match=r"notes: .* a list of texts"):
        random_network(notes=notes)


def test_repr_says_what_a_person_asks_first():
    net = random_network(name="mine", accuracy=0.5)
    expected = "'mine' 9-7-5-3; relu, relu, linear; pixels 0..1 (assumed); test accuracy 50.00%"
    assert repr(net) == f"<Network {expected}>"
    assert repr(net.layers[0]) == "<Dense 9→7 relu>"


def test_layers_that_do_not_chain_are_refused():
    wide, narrow = Dense(np.ones((9, 3)), np.zeros(3)), Dense(np.ones((4, 2)), np.zeros(2))
    softmax, after = replace(wide, activation="softmax"), Dense(np.ones((3, 2)), np.zeros(2))
    for layers, what in (
        ([], "needs at least one"),
        ([wide, narrow], "cannot feed"),
        ([softmax, after], "may only end a chain"),
    ):
        with pytest.raises(ValueError, match=f"layers: .*{what}"):
            Network(layers)


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"kernel": np.full((2, 2), np.nan)}, "NaN or infinite"),
        ({"bias": np.zeros(3)}, r"bias \(3,\) arrived"),
        ({"activation": "maxout"}, "'maxout' arrived; accepted are linear, relu"),
        ({"activation": "prelu"}, "activation prelu: .*it takes alpha"),
        ({"kernel": np.ones((2, 2)) * 1j}, "a kernel of complex128 arrived"),
        ({"bias": ["a", "b"]}, "a bias of <U1 arrived"),
    ],
)
def test_layers_that_cannot_be_are_refused(changes, what):
    with pytest.raises(ValueError, match=what):
        replace(Dense(np.ones((2, 2)), np.zeros(2)), **changes)


@pytest.mark.parametrize("name", ["mlp-500", "sigmoid-200", "square-128", "cnn"])
def test_a_network_goes_to_another_process_and_back_by_pickle(name):
    net = interp.load(name)
    again = pickle.loads(pickle.dumps(net))
    images = np.random.default_rng(0).integers(0, 256, (3, 28, 28), np.uint8)
    np.testing.assert_array_equal(again.logits(images), net.logits(images))
    assert repr(again) == repr(net)


def test_an_activation_with_parameters_is_the_same_after_pickling():
    leaky = activations.named("leaky_relu", alpha=0.1)
    again = pickle.loads(pickle.dumps(leaky))
    np.testing.assert_array_equal(again([-2.0, 3.0]), leaky([-2.0, 3.0]))
