"""Truths about ledgers: they sum to the logits, count ink only, and follow the network."""

import numpy as np
import pytest
from conftest import random_network, reordered
from hypothesis import given
from hypothesis import strategies as st

from interp import Dense, Network, PixelScale, maps, trust
from interp.trust.ledger import Ledger

PIECEWISE = ("relu", "leaky_relu", "linear")
SMOOTH = ("sigmoid", "tanh", "gelu", "elu", "selu", "silu", "softplus")
SCALES = ("0..1", "0..255", "-1..1", (0.13, 0.31), "unit columns")
SIZES = ((9, 3), (9, 6, 3), (9, 7, 5, 3), (9, 6, 5, 4, 1))

images = st.lists(st.floats(0, 1), min_size=9, max_size=9).map(np.array)


def network(sizes, activation, scale, seed, dtype=np.float64):
    net = random_network(sizes, activation, seed, alpha=0.2, pixels=PixelScale.of(scale))
    return net.astype(dtype)


def networks_of(activations):
    return st.builds(
        network,
        st.sampled_from(SIZES),
        st.sampled_from(activations),
        st.sampled_from(SCALES),
        st.integers(0, 10**6),
    )


networks, straight = networks_of(PIECEWISE + SMOOTH), networks_of(PIECEWISE)


def test_a_ledger_is_what_one_works_out_by_hand(tiny):
    # pre-activations 0.5·1 + 0.5 = 1 and 2·1 − 1 = 1: both open
    found = trust.ledger(tiny, np.array([0.5, 1.0, 0.3, 0.0]))
    np.testing.assert_allclose(found.contributions, [[0.5, -0.5], [4, 0], [0, 0], [0, 0]])
    np.testing.assert_allclose(found.base, [0.5 - 2, -0.5 + 1])
    np.testing.assert_allclose(found.logits, [3, 0])
    assert found.pictures.tolist() == [[[0.5, 4], [0, 0]], [[-0.5, 0], [0, 0]]]
    assert found.note == ""
    assert "tiny" in repr(found)
    assert "0: 3 = 4.5 from the pixels and -1.5 besides" in repr(found)


def test_contributions_of_units_are_what_one_works_out_by_hand(tiny):
    found = trust.unit_ledger(tiny, np.array([0.5, 1.0, 0.3, 0.0]), 0)
    np.testing.assert_allclose(found.contributions, [[1, -1], [2, 0]])
    np.testing.assert_allclose(found.base, [0, 1])
    assert found.parts == "units of layer 1"


def test_closed_units_add_nothing_to_a_ledger(tiny):
    found = trust.unit_ledger(tiny, np.array([0.5, 0.2, 0.3, 0.0]), 0)
    np.testing.assert_array_equal(found.contributions[1], 0)


@given(networks, images)
def test_pixels_and_rest_sum_to_the_logits(net, image):
    found = trust.ledger(net, image)
    size = 1 + abs(net.inputs(image)).sum()
    missing = found.contributions.sum(0) + found.base - net.logits(image)
    assert (abs(missing) <= allowed(found, net, size)).all()
    assert (abs(found.completeness_error) <= allowed(found, net, size)).all()


def allowed(found, net, size):
    """Rounding where slopes are straight; where they are not, what the ledger itself states."""
    if net.is_piecewise_linear:
        return 1e-10 * size
    # the slopes of SELU, and of ELU where alpha is not 1, jump at 0, which costs digits
    jumps = any(str(layer.activation).startswith(("selu", "elu")) for layer in net.layers)
    assert found.tolerance.max() < (1e-3 if jumps else 1e-6) * size
    return found.tolerance


@given(straight, images)
def test_a_ledger_is_the_exact_map_counted_from_blank(net, image):
    found, local = trust.ledger(net, image), maps.local_map(net, image)
    blank, size = net.pixels.baseline((3, 3), net.dtype), 1 + abs(net.inputs(image)).max()
    ink = (net.inputs(image) - blank)[:, None] * local.kernel
    np.testing.assert_allclose(found.contributions, ink, atol=1e-10 * size)
    np.testing.assert_allclose(found.base, blank @ local.kernel + local.bias, atol=1e-9 * size)


@given(networks, images)
def test_units_of_any_layer_sum_to_the_logits(net, image):
    for layer in range(len(net.layers) - 1):
        found = trust.unit_ledger(net, image, layer)
        assert found.contributions.shape == (net.sizes[layer + 1], net.sizes[-1])
        size = 1 + abs(net.inputs(image)).sum()
        missing = found.contributions.sum(0) + found.base - net.logits(image)
        assert (abs(missing) <= allowed(found, net, size)).all()
        same = trust.unit_ledger(net, image, layer - len(net.layers))
        np.testing.assert_array_equal(same.contributions, found.contributions)


@given(st.sampled_from(SIZES), st.sampled_from(PIECEWISE), st.sampled_from(SCALES), images)
def test_float32_networks_balance_in_float64(sizes, activation, scale, image):
    net = network(sizes, activation, scale, 3, np.float32)
    found = trust.ledger(net, image)
    assert found.contributions.dtype == found.base.dtype == np.float64
    assert (found.tolerance < 1e-7 * (1 + abs(net.inputs(image)).sum())).all()


@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("activation", ["relu", "sigmoid"])
def test_black_pixels_contribute_nothing_on_any_scale(scale, activation):
    net, image = network((9, 7, 5, 3), activation, scale, 0), np.arange(9) / 9
    image[4:7] = 0
    assert not trust.ledger(net, image).contributions[image == 0].any()
    black = trust.ledger(net, np.zeros(9))
    assert not black.contributions.any()
    np.testing.assert_allclose(black.base, net.logits(np.zeros(9)), atol=1e-12)


@pytest.mark.parametrize("activation", SMOOTH)
def test_a_smooth_network_s_ledger_is_its_integrated_gradients(activation):
    net = network((9, 7, 5, 3), activation, "0..1", 1)
    image = np.linspace(0, 1, 9)
    found = trust.ledger(net, image)
    expected = trust.integrated_gradients(net, image)
    np.testing.assert_array_equal(found.contributions, expected.contributions)
    np.testing.assert_array_equal(found.base, expected.base)
    assert trust.unit_ledger(net, image, 1).note == ""  # from the last hidden layer on: linear


@given(networks_of(SMOOTH), images)
def test_the_base_of_a_smooth_network_is_the_black_image_s_logits(net, image):
    if len(net.layers) > 1:
        found = trust.ledger(net, image)
        assert "logits of a black image" in found.base_name
        np.testing.assert_allclose(found.base, net.logits(np.zeros(9)), atol=1e-12)


def test_units_are_counted_from_zero_on_the_way():
    net = network((9, 7, 5, 3), "tanh", "0..1", 1)
    found = trust.unit_ledger(net, np.linspace(0, 1, 9), 0)
    above = Network(net.layers[1:], input_shape=(1, 7))
    np.testing.assert_allclose(found.base, above.logits(np.zeros(7)), atol=1e-12)
    assert "zero" in found.base_name


@pytest.mark.parametrize("sizes", [(9, 6, 3), (9, 7, 5, 3), (9, 6, 5, 4, 2)])
def test_ledgers_of_squares_are_exact_polynomials(sizes):
    net, image = network(sizes, "squares", "-1..1", 2), np.linspace(0, 1, 9)
    found = trust.ledger(net, image)
    assert "Exact" in found.note
    assert abs(found.completeness_error).max() < 1e-12 * (1 + abs(found.contributions).sum())
    black, inputs = net.inputs(np.zeros(9)), net.inputs(image)
    times = (np.arange(20_000) + 0.5) / 20_000
    on_the_way = (black + times[:, None] * (inputs - black) + 1) / 2
    for unit in range(sizes[-1]):
        gradients = net.gradient(on_the_way, unit)
        np.testing.assert_allclose(
            found.contributions[:, unit], (inputs - black) * gradients.mean(axis=0), rtol=1e-5
        )


@given(networks.filter(lambda net: net.sizes[-1] > 1), images)
def test_why_one_class_and_not_another_is_the_difference_of_the_two(net, image):
    found = trust.ledger(net, image)
    between = found.contrast(2, 0)
    kernel = found.contributions
    np.testing.assert_array_equal(between.contributions[:, 0], kernel[:, 2] - kernel[:, 0])
    assert between.labels == ("2 and not 0",)
    logits = net.logits(image)
    np.testing.assert_allclose(between.logits, [logits[2] - logits[0]])
    missing = between.contributions.sum() + between.base - between.logits
    assert (abs(missing) <= allowed(between, net, 1 + abs(net.inputs(image)).sum())).all()


@given(st.permutations(range(7)), st.floats(0.01, 100), images)
def test_permuting_or_rescaling_relu_units_leaves_the_ledger(order, factor, image):
    net = random_network()
    found, other = (trust.ledger(x, image) for x in (net, reordered(net, order, factor)))
    np.testing.assert_allclose(found.contributions, other.contributions, atol=1e-10)
    np.testing.assert_allclose(found.base, other.base, atol=1e-10)


def test_books_that_do_not_balance_are_refused():
    books = {"base": [0.5], "logits": [3.0], "tolerance": [1e-6]}
    books |= {"image": np.zeros(2), "input_shape": (1, 2)}
    Ledger(contributions=[[1.0], [1.5]], **books)
    for wrong in (1.4, np.nan):
        with pytest.raises(ArithmeticError, match="miss the logits"):
            Ledger(contributions=[[1.0], [wrong]], **books)
    with pytest.raises(ValueError, match=r"\(n_parts, n\)"):
        Ledger(contributions=[[1.0, 2.0]], **books)


def test_nothing_in_a_ledger_can_be_written_to(tiny):
    image = np.array([0.5, 1.0, 0.3, 0.0])
    found = trust.ledger(tiny, image)
    for array in (found.contributions, found.base, found.logits, found.image):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 1
    image[0] = 0.6
    assert found.image[0] == 0.5


def test_a_ledger_that_does_not_exist_is_refused_clearly(tiny):
    image = np.zeros(4)
    with pytest.raises(ValueError, match="one is expected, 3 arrived"):
        trust.ledger(tiny, np.zeros((3, 4)))
    with pytest.raises(ValueError, match="one is expected, 3 arrived"):
        trust.unit_ledger(tiny, np.zeros((3, 4)), 0)
    for layer in (1, -1, 2, -3, "first"):
        with pytest.raises(ValueError, match="accepted are 0 to 0"):
            trust.unit_ledger(tiny, image, layer)
    with pytest.raises(ValueError, match="without hidden layers"):
        trust.unit_ledger(Network([Dense(np.ones((4, 2)), [0, 0])]), image, 0)
    for other in (2, -1):
        with pytest.raises(ValueError, match=r"against: .*0 to 1"):
            trust.ledger(tiny, image).contrast(0, other)
    with pytest.raises(ValueError, match="no pictures"):
        _ = trust.unit_ledger(tiny, image, 0).pictures


def test_a_strongly_cancelling_float32_network_is_not_taken_for_a_mistake():
    # two units of 10⁶ that cancel to 1: rounding is relative to them, not to the logit
    net = Network(
        [
            Dense(np.full((784, 2), 1e6, np.float32), np.array([0, 0.7], np.float32), "relu"),
            Dense(np.array([[1.0], [-1.0]], np.float32), np.array([1.0], np.float32)),
        ]
    )
    image = np.random.default_rng(0).random(784)
    assert (
        abs(trust.ledger(net, image).completeness_error[0]) <= trust.ledger(net, image).tolerance[0]
    )


@pytest.mark.parametrize("image", range(20))
def test_a_shipped_network_balances_on_real_digits(mlp, mnist, image):
    found = trust.ledger(mlp, mnist.test_images[image])
    assert abs(found.completeness_error).max() < 1e-10
    assert found.tolerance.max() < 1e-6
    np.testing.assert_allclose(found.logits, mlp.logits(mnist.test_images[image]), atol=1e-4)
