"""Truths about gradients: complete, exact at the breakpoints, and the same by brute force."""

from itertools import pairwise

import numpy as np
import pytest
from conftest import random_network, reordered
from hypothesis import given
from hypothesis import strategies as st

import interp
from interp import Dense, Network, PixelScale, maps, trust
from interp.trust.gradients import Line

PIECEWISE = ("relu", "leaky_relu", "linear")
SMOOTH = ("sigmoid", "tanh", "gelu", "silu", "softplus")
SIZES = ((9, 3), (9, 6, 3), (9, 7, 5, 3), (9, 6, 5, 4, 1))


def network(sizes, activation, scale, seed):
    return random_network(sizes, activation, seed, alpha=0.2, pixels=PixelScale.of(scale))


def network_of(activations, sizes=SIZES):
    scales = st.sampled_from(("0..1", "-1..1", (0.13, 0.31), "unit columns"))
    names = st.sampled_from(activations)
    return st.builds(network, st.sampled_from(sizes), names, scales, st.integers(0, 10**6))


images = st.lists(st.floats(0, 1), min_size=9, max_size=9).map(np.array)


def line(net, image):
    return Line(net, net.pixels.baseline(net.input_shape, np.float64), net.inputs(image))


def by_brute_force(net, image, steps):
    """The gradient's mean by the midpoint rule over many equal steps."""
    times = (np.arange(steps) + 0.5) / steps
    return line(net, image).mean_gradient(times, np.full(steps, 1 / steps))


def test_integrated_gradients_are_what_one_works_out_by_hand(tiny):
    # unit 0 opens at once (0.5 when black), unit 1 (2t − 1) half way: its slope counts half
    found = trust.integrated_gradients(tiny, np.array([0.5, 1.0, 0.3, 0.0]))
    np.testing.assert_allclose(found.contributions, [[0.5, -0.5], [2, 0], [0, 0], [0, 0]])
    np.testing.assert_allclose(found.base, [0.5, 0.5])
    assert "change 1 times" in found.note


def test_a_line_knows_its_breakpoints(tiny):
    np.testing.assert_allclose(line(tiny, np.array([0.5, 1, 0.3, 0])).breakpoints(), [0, 0.5, 1])
    np.testing.assert_allclose(line(tiny, np.array([0.5, 0.4, 0.3, 0])).breakpoints(), [0, 1])


@given(network_of(PIECEWISE), images)
def test_integrated_gradients_are_complete_for_piecewise_linear_networks(net, image):
    found = trust.integrated_gradients(net, image)
    change = net.logits(image) - net.logits(np.zeros(9))
    np.testing.assert_allclose(found.contributions.sum(0), change, atol=1e-9)
    np.testing.assert_allclose(found.base, net.logits(np.zeros(9)), atol=1e-12)
    assert abs(found.completeness_error).max() < 1e-9
    assert found.contributions.dtype == np.float64


@given(network_of(("relu", "leaky_relu")), images)
def test_between_two_breakpoints_no_gate_changes(net, image):
    along = line(net, image)
    times = along.breakpoints()
    for before, after in pairwise(times):
        if after - before > 1e-9:
            inside = np.linspace(before, after, 7)[1:-1]
            for values in along.preactivations(inside)[:-1]:
                assert (abs((values > 0).mean(0) - 0.5) == 0.5).all()


@pytest.mark.parametrize("activation", PIECEWISE + SMOOTH + ("elu", "selu"))
@pytest.mark.parametrize("sizes", SIZES)
def test_integrated_gradients_are_those_of_brute_force(activation, sizes):
    net = network(sizes, activation, "-1..1", 5)
    image = np.random.default_rng(0).random(9)
    found = trust.integrated_gradients(net, image)
    ink = net.inputs(image) - net.pixels.baseline((3, 3), np.float64)
    wanted = ink[:, None] * by_brute_force(net, image, 20_000)
    np.testing.assert_allclose(found.contributions, wanted, atol=5e-4)


@given(network_of((*SMOOTH, "elu", "selu"), ((9, 6, 3),)), images)
def test_closed_form_is_complete_with_one_hidden_layer(net, image):
    found = trust.integrated_gradients(net, image)
    assert "closed form" in found.note
    assert abs(found.completeness_error).max() < 1e-9


@given(network_of(PIECEWISE, ((9, 6, 3),)), images)
def test_closed_form_and_breakpoints_agree_where_both_apply(net, image):
    along = line(net, image)
    times = along.breakpoints()
    walked = along.mean_gradient((times[1:] + times[:-1]) / 2, np.diff(times))
    # a unit whose pre-activation stands still may count either slope: it adds nothing
    ink = net.inputs(image) - net.pixels.baseline((3, 3), np.float64)
    np.testing.assert_allclose(ink @ walked, ink @ along.closed_form(), atol=1e-10)


@given(network_of(SMOOTH, ((9, 7, 5, 3), (9, 6, 5, 4, 1))), images)
def test_quadrature_is_as_complete_as_it_says(net, image):
    found = trust.integrated_gradients(net, image)
    stated = float(found.note.split("complete to ")[1].rstrip("."))
    assert abs(found.completeness_error).max() <= 2 * stated + 1e-12
    assert stated < 1e-8


def test_where_quadrature_cannot_converge_its_error_is_stated():
    rng = np.random.default_rng(0)
    net = Network(
        [
            Dense(rng.normal(size=(9, 40)) * 3, rng.normal(size=40), "tanh"),
            Dense(rng.normal(size=(40, 30)), rng.normal(size=30), "relu"),
            Dense(rng.normal(size=(30, 3)), np.zeros(3)),
        ]
    )
    found = trust.integrated_gradients(net, np.linspace(0, 1, 9))
    assert "4,096 points" in found.note
    error = abs(found.completeness_error).max()
    assert 1e-9 < error < 0.05
    assert float(found.note.split("complete to ")[1].rstrip(".")) == pytest.approx(error, rel=0.5)


@given(network_of(PIECEWISE + SMOOTH), images)
def test_gradients_are_the_local_maps_kernel(net, image):
    found = trust.gradient(net, image)
    np.testing.assert_allclose(found, maps.local_map(net, image).kernel, atol=1e-10)


@given(network_of(PIECEWISE), images)
def test_gradient_times_input_is_the_ledger_of_a_piecewise_linear_network(net, image):
    np.testing.assert_allclose(
        trust.gradient_times_input(net, image),
        trust.ledger(net, image).contributions,
        atol=1e-10,
    )


@pytest.mark.parametrize("explain", [trust.integrated_gradients, trust.gradient_times_input])
def test_black_pixels_of_a_network_fed_from_minus_one_add_nothing(explain):
    net, image = network((9, 7, 5, 3), "tanh", "-1..1", 0), np.arange(9) / 9
    image[4:7] = 0
    found = explain(net, image)
    assert not getattr(found, "contributions", found)[image == 0].any()


@given(st.permutations(range(7)), st.floats(0.01, 100), images)
def test_permuting_or_rescaling_relu_units_changes_nothing(order, factor, image):
    net = random_network()
    found = trust.integrated_gradients(net, image).contributions
    other = trust.integrated_gradients(reordered(net, order, factor), image).contributions
    np.testing.assert_allclose(found, other, atol=1e-9)


def test_a_linear_network_gives_weight_times_ink():
    net = network((9, 3), "linear", (0.13, 0.31), 0)
    image = np.linspace(0, 1, 9)
    wanted = (image / 0.31)[:, None] * net.layers[0].kernel
    np.testing.assert_allclose(trust.integrated_gradients(net, image).contributions, wanted)


def test_integrated_gradients_of_many_images_at_once_are_refused(tiny):
    for explain in (trust.integrated_gradients, trust.gradient, trust.gradient_times_input):
        with pytest.raises(ValueError, match="one is expected, 2 arrived"):
            explain(tiny, np.zeros((2, 4)))


def test_a_shipped_network_is_complete_on_real_digits(mlp, mnist):
    for digit in mnist.test_images[:5]:
        assert abs(trust.integrated_gradients(mlp, digit).completeness_error).max() < 1e-9


def test_taking_patches_out_agrees_more_with_integrated_gradients_than_with_slopes_at_the_image(
    mnist,
):
    """A smooth network, 7×7 patches blanked one by one: promised against actual change."""
    net = interp.load("sigmoid-200").astype(np.float64)
    correlations = []
    for image in mnist.test_images[:30]:
        without = np.repeat(image[None], 16, axis=0)
        patches = np.arange(784).reshape(4, 7, 4, 7).swapaxes(1, 2).reshape(16, 49)
        np.put_along_axis(without.reshape(16, 784), patches, 0, axis=1)
        logits = net.logits(image)
        highest = logits.argmax()
        actual = logits[highest] - net.logits(without)[:, highest]
        explanations = (
            trust.gradient_times_input(net, image),
            trust.integrated_gradients(net, image).contributions,
        )
        promised = [x[patches, highest].sum(axis=1) for x in explanations]
        correlations.append([np.corrcoef(actual, values)[0, 1] for values in promised])
    slopes_at_the_image, integrated = np.mean(correlations, axis=0)
    assert integrated > slopes_at_the_image + 0.03
