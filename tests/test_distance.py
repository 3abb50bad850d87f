"""The distance to the nearest breakpoint: no gate differs within it, one does beyond."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network, reordered
from hypothesis import given
from hypothesis import strategies as st

from interp import Dense, Network, PixelScale, maps, trust

SIZES = ((9, 6, 3), (9, 7, 5, 3), (9, 8, 6, 5, 3))


def network(sizes, activation, scale, seed):
    return random_network(sizes, activation, seed, alpha=0.2, pixels=PixelScale.of(scale))


networks = st.builds(
    network,
    st.sampled_from(SIZES),
    st.sampled_from(("relu", "leaky_relu")),
    st.sampled_from(("0..1", "-1..1", (0.13, 0.31))),
    st.integers(0, 10**6),
)
images = st.integers(0, 10**6).map(lambda seed: np.random.default_rng(seed).random(9))


def gates(net, inputs):
    """Gates at any network input, an image or not, worked out layer by layer."""
    found, values = [], inputs
    for layer in net.layers[:-1]:
        found.append(values @ layer.kernel + layer.bias > 0)
        values = layer.activate(values @ layer.kernel + layer.bias)
    return np.concatenate(found, axis=-1)


def test_the_distance_to_the_nearest_gate_is_what_one_works_out_by_hand(tiny):
    # unit 0: (0.5 + 0.5) / |(1, −1)|; unit 1: (2·0.9 − 1) / |(2, 1)|, the nearer
    image = np.array([0.5, 0.9, 0.3, 0.0])
    assert trust.gate_distance(tiny, image) == pytest.approx(0.8 / np.sqrt(5))


def test_gate_distance_is_measured_in_the_networks_inputs(tiny):
    image = np.array([0.5, 0.9, 0.3, 0.0])
    first = tiny.layers[0]
    fed_255 = replace(tiny, layers=[replace(first, kernel=first.kernel / 255), tiny.layers[1]])
    fed_255 = replace(fed_255, pixels=PixelScale.of("0..255"))
    assert trust.gate_distance(fed_255, image) == pytest.approx(255 * 0.8 / np.sqrt(5), rel=1e-6)


@given(networks, images, st.integers(0, 10**6))
def test_within_the_distance_no_gate_differs(net, image, seed):
    reach, here = trust.gate_distance(net, image), net.inputs(image)
    directions = np.random.default_rng(seed).normal(size=(200, 9))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    assert (gates(net, here + 0.999 * reach * directions) == gates(net, here)).all()


@given(networks, images)
def test_just_beyond_it_along_the_nearest_normal_one_does(net, image):
    reach, here = trust.gate_distance(net, image), net.inputs(image)
    normals = [
        net.gradient(image, unit, layer)
        for layer in range(len(net.layers) - 1)
        for unit in range(net.sizes[layer + 1])
    ]
    normals = np.array([normal / np.linalg.norm(normal) for normal in normals if normal.any()])
    steps = np.concatenate([normals, -normals])
    within, beyond = (
        (gates(net, here + far * reach * steps) != gates(net, here)).any(axis=1)
        for far in (0.999, 1.001)
    )
    assert not within.any()
    assert beyond.any()


def test_units_that_cannot_change_and_networks_without_gates_are_never_reached():
    image = np.full(4, 0.5)
    dead = Network([Dense(np.zeros((4, 2)), [1.0, 0.0], "relu"), Dense(np.ones((2, 2)), [0, 0])])
    linear = Network([Dense(np.ones((4, 2)), [0.0, 0.0]), Dense(np.ones((2, 2)), [0, 0])])
    for net in (dead, linear, Network(linear.layers[:1])):
        assert trust.gate_distance(net, image) == np.inf


def test_on_a_breakpoint_the_gate_distance_is_zero(tiny):
    assert trust.gate_distance(tiny, np.array([0.5, 0.5, 0.3, 0.0])) == 0


def test_a_gate_distance_that_does_not_exist_is_refused_clearly(tiny):
    with pytest.raises(ValueError, match="tanh> is curved"):
        trust.gate_distance(network((9, 6, 3), "tanh", "0..1", 0), np.zeros(9))
    with pytest.raises(ValueError, match="one is expected, 2 arrived"):
        trust.gate_distance(tiny, np.zeros((2, 4)))


@given(st.permutations(range(7)), st.floats(0.01, 100), images)
def test_permuting_or_rescaling_relu_units_changes_nothing(order, factor, image):
    net = random_network()
    same = trust.gate_distance(reordered(net, order, factor), image)
    assert same == pytest.approx(trust.gate_distance(net, image))


def test_a_good_network_is_exact_only_very_near_a_digit(mlp, mnist):
    digits = mnist.test_images[:100]
    median = np.median([trust.gate_distance(mlp, digit) for digit in digits])
    norm = np.median(np.linalg.norm(mlp.inputs(digits), axis=1))
    assert 0.0004 < median < 0.002
    assert 8 < norm < 10


def test_a_leaky_relu_that_leaks_everything_has_no_gate():
    image, net = np.random.default_rng(0).random(9), random_network()
    assert trust.gate_distance(maps.leaky(net, 0), image) == np.inf
