"""A kind of layer is a class that answers what layers are asked: every explanation then follows."""

from dataclasses import dataclass, replace

import numpy as np
import pytest
from conftest import random_network

import interp
from interp import Dense, Network, activations, dreams, maps, trust, views
from interp.convolution import Conv2D, SumPool2D
from interp.layers import Layer, bias, weights
from interp.network import lines_at
from interp.windows import Windows

IMAGES = np.random.default_rng(4).random((30, 9))
IMAGE = IMAGES[0]


@dataclass(frozen=True, eq=False, repr=False)
class Shuffle(Layer):
    """Its inputs in another order, each multiplied by a gain."""

    order: np.ndarray
    gains: np.ndarray
    activation: activations.Activation = activations.LINEAR
    name: str = ""
    n_in = n_out = property(lambda self: len(self.order))

    def forward(self, inputs):
        return inputs[..., self.order] * self.gains

    def transpose(self, flow):
        inputs = np.zeros_like(flow)
        inputs[..., self.order] = flow * self.gains
        return inputs


@dataclass(frozen=True, eq=False, repr=False)
class Winner(Layer):
    """Of each pair of inputs only the larger passes: slopes that depend on a neighbour."""

    size: int
    activation: activations.Activation = activations.LINEAR
    name: str = ""
    breakpoints, is_straight = None, True
    n_in = n_out = property(lambda self: self.size)

    def forward(self, inputs):
        return inputs

    def transpose(self, flow):
        return flow

    def activate(self, preactivations):
        return preactivations * self.slopes(preactivations)

    def slopes(self, preactivations):
        pairs = preactivations.reshape(*preactivations.shape[:-1], -1, 2)
        wins = pairs == pairs.max(axis=-1, keepdims=True)
        return wins.reshape(preactivations.shape).astype(preactivations.dtype)

    def neutral(self):
        return 0.5


def shuffle(size, activation=activations.LINEAR, seed=0):
    rng = np.random.default_rng(seed)
    return Shuffle(rng.permutation(size), rng.normal(size=size), activation)


def dense_copy(net):
    """The same network with a Dense layer for each: its kernel from what each unit takes."""
    layers = [Dense(weights(x).T, bias(x), x.activation, x.name) for x in net.layers]
    return replace(net, layers=layers)


def convolution(shape, size, channels, activation=activations.LINEAR, **where):
    rng = np.random.default_rng(5)
    kernel = rng.normal(size=(*size, shape[2], channels)) / 2
    return Conv2D(Windows(shape, size, **where), kernel, rng.normal(size=channels), 1, activation)


def network_of(place, activation="relu"):
    """A network with a Shuffle first, in the middle or last, or with convolutions."""
    first, second, last = random_network((9, 8, 8, 3), activation).layers
    corners = convolution((3, 3, 1), (2, 2), 2, activations.named(activation))
    within = convolution((2, 2, 2), (2, 2), 2, activations.named(activation), padding=(0, 1, 1, 0))
    answer = random_network((4, 3)).layers[0]
    layers = {
        "first": [shuffle(9, activations.named(activation)), first, second, last],
        "middle": [first, shuffle(8, activations.named(activation)), last],
        "last": [first, second, last, shuffle(3)],
        "alone": [shuffle(9)],
        "convolutions": [corners, within, second, last],
        "convolution and means": [corners, SumPool2D(Windows((2, 2, 2), (1, 2)), True), answer],
        "convolution last": [first, convolution((2, 2, 2), (2, 2), 3)],
    }
    return Network(layers[place])


def jacobian(net, image, step=1e-6):
    """(9, n): the logits' change for each pixel, by brute force."""
    moves = step * np.eye(len(image))
    return (net.logits(image + moves) - net.logits(image - moves)) / (2 * step)


CONVOLUTIONS = ["convolutions", "convolution and means", "convolution last"]
placed = pytest.mark.parametrize("place", ["first", "middle", "last", "alone", *CONVOLUTIONS])
hidden = pytest.mark.parametrize("place", ["first", "middle", "last", *CONVOLUTIONS])


@placed
@pytest.mark.parametrize("activation", ["relu", "tanh", "hard_tanh"])
def test_maps_at_an_image_are_the_jacobian(place, activation):
    net = network_of(place, activation)
    inside = np.clip(IMAGE, 0.01, 0.99)
    local = maps.local_map(net, inside)
    np.testing.assert_allclose(local.kernel, jacobian(net, inside), atol=1e-6)
    np.testing.assert_allclose(local.apply(inside), net.logits(inside), atol=1e-10)
    np.testing.assert_allclose(trust.gradient(net, inside), local.kernel, atol=1e-10)
    np.testing.assert_allclose(net.gradient(inside, 1), local.kernel[:, 1], atol=1e-10)
    np.testing.assert_allclose(maps.morph(net, inside, 1).kernel, local.kernel, atol=1e-10)


@placed
def test_composition_is_the_network_without_its_activations(place):
    net = network_of(place)
    straight = replace(
        net, layers=[replace(layer, activation=activations.LINEAR) for layer in net.layers]
    )
    composed = maps.compose(net)
    for map, values in zip(composed, straight.preactivations(IMAGES), strict=True):
        np.testing.assert_allclose(map.apply(IMAGES), values, atol=1e-10)
    np.testing.assert_allclose(maps.morph(net, IMAGE, 0).kernel, composed[-1].kernel, atol=1e-12)


@placed
def test_maps_over_images_are_means_of_maps_at_an_image(place):
    net = network_of(place)
    local = [maps.local_map(net, image) for image in IMAGES]
    mean = maps.mean_map(net, IMAGES)
    np.testing.assert_allclose(mean.kernel, np.mean([x.kernel for x in local], axis=0), atol=1e-10)
    np.testing.assert_allclose(mean.bias, np.mean([x.bias for x in local], axis=0), atol=1e-10)


def pictures(net):
    """What else is drawn of a network, by name."""
    return {
        "firing rates": maps.rate_composition(net, IMAGES).kernel,
        "contrast": maps.contrast(net, IMAGES).kernel,
        "article": maps.article_recipe(net)[-1].kernel,
        "build-up": maps.buildup(net, -1, 2).parts.kernel,
        "learned change": maps.learned_change(net, net).kernel,
        "best linear": trust.best_linear(net, IMAGES).kernel,
    }


@hidden
def test_every_other_picture_is_that_of_the_same_network_in_dense_layers(place):
    net = network_of(place)
    dense = pictures(dense_copy(net))
    for name, picture in pictures(net).items():
        np.testing.assert_allclose(picture, dense[name], atol=1e-6, err_msg=name)


@hidden
@pytest.mark.parametrize("activation", ["relu", "tanh"])
def test_ledgers_add_up_and_are_those_of_the_dense_copy(place, activation):
    net = network_of(place, activation)
    dense = dense_copy(net)
    for explain in (
        trust.ledger,
        trust.integrated_gradients,
        lambda net, image: trust.unit_ledger(net, image, 0),
    ):
        ledger, expected = explain(net, IMAGE), explain(dense, IMAGE)
        np.testing.assert_allclose(ledger.contributions, expected.contributions, atol=1e-9)
        np.testing.assert_allclose(ledger.base, expected.base, atol=1e-9)
        assert abs(ledger.completeness_error).max() < 1e-8


@hidden
def test_the_nearest_breakpoint_is_as_far_as_in_the_dense_copy(place):
    net = network_of(place)
    expected = trust.gate_distance(dense_copy(net), IMAGE)
    assert trust.gate_distance(net, IMAGE) == pytest.approx(expected)


@hidden
@pytest.mark.parametrize("dream", [dreams.climb, dreams.ascend])
def test_dreams_take_the_steps_of_the_dense_copy(place, dream):
    net = network_of(place)
    path, expected = (dreams.run(dream(x, 1, max_steps=60)) for x in (net, dense_copy(net)))
    np.testing.assert_allclose(path.values, expected.values, atol=1e-6)
    np.testing.assert_allclose(path.image, expected.image, atol=1e-6)


@hidden
def test_cards_and_sanity_are_those_of_the_dense_copy(place):
    net = network_of(place)
    dense = dense_copy(net)
    cards = [trust.card(maps.compose_to(x), x, IMAGES) for x in (net, dense)]
    assert cards[0].agreement == cards[1].agreement
    np.testing.assert_allclose(cards[0].r2, cards[1].r2, atol=1e-9)
    assert cards[0].cosine == pytest.approx(cards[1].cosine)
    # shuffled gains keep their places, shuffled kernels do not: only its form is the same
    assert trust.sanity(net, IMAGES, shuffles=1).correlation.shape[1] == len(net.layers)


@placed
def test_one_input_moves_what_a_forward_pass_says(place):
    for layer in network_of(place).layers:
        inputs = np.random.default_rng(1).normal(size=layer.n_in)
        moved = inputs.copy()
        moved[2] += 0.3
        expected = layer.forward(moved) - layer.forward(inputs)
        np.testing.assert_allclose(layer.change(2, 0.3), expected, atol=1e-12)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_arithmetic_keeps_its_type(dtype):
    net = network_of("middle").astype(dtype)
    assert net.dtype == dtype
    assert net.logits(IMAGES).dtype == maps.local_map(net, IMAGE).kernel.dtype == dtype


def winner_network():
    first, last = random_network((9, 8, 3)).layers
    return Network([first, Winner(8), last])


def test_slopes_may_depend_on_other_units_of_the_layer():
    net = winner_network()
    local = maps.local_map(net, IMAGE)
    np.testing.assert_allclose(local.apply(IMAGE), net.logits(IMAGE), atol=1e-12)
    np.testing.assert_allclose(local.kernel, jacobian(net, IMAGE), atol=1e-6)
    each = [maps.local_map(net, image).kernel for image in IMAGES]
    np.testing.assert_allclose(maps.mean_map(net, IMAGES).kernel, np.mean(each, axis=0), atol=1e-12)
    ledger = trust.ledger(net, IMAGE)
    np.testing.assert_allclose(
        ledger.contributions.sum(0) + ledger.base, net.logits(IMAGE), atol=1e-10
    )
    halves = [np.ones(8), np.full(8, 0.5)]
    expected = (net.layers[0].kernel * halves[0] * halves[1]) @ net.layers[-1].kernel
    composed = maps.compose_to(net)
    np.testing.assert_allclose(composed.kernel, expected, atol=1e-12)
    assert composed.note  # something is left out, though no activation is


def test_what_needs_fixed_breakpoints_refuses_a_layer_without_or_says_what_it_misses():
    net = winner_network()
    with pytest.raises(ValueError, match="Winner"):
        trust.gate_distance(net, IMAGE)
    ledger = trust.integrated_gradients(net, IMAGE)
    assert "quadrature" in ledger.note
    assert (abs(ledger.completeness_error) <= ledger.tolerance).all()


def test_lines_touch_activations_where_they_stand():
    net = network_of("middle", "tanh")
    preactivations = net.preactivations(IMAGE)
    for layer, values, (slopes, intercepts) in zip(
        net.layers, preactivations, lines_at(net, preactivations), strict=False
    ):
        np.testing.assert_allclose(slopes * values + intercepts, layer.activate(values), atol=1e-12)


def test_a_layer_says_its_kind_and_size():
    assert repr(shuffle(9)) == "<Shuffle 9→9 linear>"


@dataclass(frozen=True, eq=False, repr=False)
class Clip(Shuffle):
    """A layer with a non-linear step of its own, which is no Activation."""

    def activate(self, preactivations):
        return np.clip(preactivations, -0.2, 0.2)

    def slopes(self, preactivations):
        return (abs(preactivations) < 0.2).astype(preactivations.dtype)


class Doubled(Dense):
    """A Dense that computes something else."""

    def forward(self, inputs):
        return 2 * (inputs @ self.kernel) + self.bias

    def transpose(self, flow):
        return 2 * flow @ self.kernel.T


@dataclass(frozen=True, eq=False, repr=False)
class MeanPool(Layer):
    """The mean of each pair: a layer without an array of its own."""

    n_in, n_out = 8, 4

    def forward(self, inputs):
        return inputs.reshape(*inputs.shape[:-1], 4, 2).mean(axis=-1)

    def transpose(self, flow):
        return np.repeat(flow / 2, 2, axis=-1)


def custom_networks():
    first, last = random_network((9, 8, 3)).layers
    clip = shuffle(8)
    doubled = Doubled(first.kernel, first.bias, first.activation)
    return {
        "clip": Network([first, Clip(clip.order, clip.gains), last]),
        "doubled": Network([doubled, last]),
        "pool": Network([first, MeanPool(), random_network((4, 5, 3)).layers[0]]),
        "pool last": Network([first, MeanPool()]),
    }


@pytest.mark.parametrize("name", custom_networks())
def test_custom_layers_are_explained_by_what_they_compute(name):
    net = custom_networks()[name]
    for dtype, atol in ((np.float64, 1e-10), (np.float32, 1e-5)):
        narrow = net.astype(dtype)
        local = maps.local_map(narrow, IMAGE)
        np.testing.assert_allclose(local.apply(IMAGE), narrow.logits(IMAGE), atol=atol)
    each = [maps.local_map(net, image) for image in IMAGES]
    mean = maps.mean_map(net, IMAGES)
    np.testing.assert_allclose(mean.kernel, np.mean([x.kernel for x in each], axis=0), atol=1e-10)
    np.testing.assert_allclose(mean.bias, np.mean([x.bias for x in each], axis=0), atol=1e-10)
    ledger = trust.ledger(net.astype(np.float32), IMAGE)
    assert (abs(ledger.completeness_error) <= ledger.tolerance).all()


@pytest.mark.parametrize("name", custom_networks())
def test_custom_layers_are_not_saved_or_shown_as_something_else(name, tmp_path):
    net = custom_networks()[name]
    for write in (
        lambda: interp.save(net, tmp_path / "net.npz"),
        lambda: views.network_spec(net),
        lambda: interp.page(net, tmp_path / "net.html"),
    ):
        with pytest.raises(ValueError, match=r"layer \d: <(Clip|Doubled|MeanPool)"):
            write()
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("dtype", [int, np.float16, bool, None, "float63", np.longdouble])
def test_arithmetic_is_in_float32_or_float64_only(dtype):
    with pytest.raises(ValueError, match=r"dtype: .*float32 and float64"):
        random_network().astype(dtype)
