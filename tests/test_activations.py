"""What explanations ask of an activation: its pieces, where they meet, whether they pass zero."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network

from interp import activations, maps, trust

RELU6 = activations.named("relu6")
HARD_SIGMOID = activations.piecewise("hard_sigmoid", (-3, 3), (0, 1 / 6, 0), (0, 0.5, 1))
HARD_TANH = activations.named("hard_tanh")
SHIFTED_LEAKY_RELU = activations.piecewise("shifted_leaky_relu", (0.5,), (0.1, 1), (0.45, 0))
NEW = (RELU6, HARD_SIGMOID, HARD_TANH, SHIFTED_LEAKY_RELU)
IMAGES = np.random.default_rng(8).random((40, 9))

each_new = pytest.mark.parametrize("activation", NEW, ids=lambda activation: activation.name)


@pytest.fixture
def known(monkeypatch):
    """The table of activations, in which a test may enter new ones."""
    table = dict(activations.KNOWN)
    monkeypatch.setattr(activations, "KNOWN", table)
    return table


def network_of(activation, known, sizes=(9, 8, 6, 3)):
    """A network that meets every piece of the activation, which is entered under its name."""
    known[activation.name] = activation
    net = random_network(sizes, activation.name, seed=3)
    return replace(net, layers=[replace(x, kernel=4 * x.kernel) for x in net.layers])


def test_pieces_hold_up_to_their_breakpoint_and_meet_there():
    assert HARD_TANH(np.array([-2.0, -1, 0.5, 1, 2])).tolist() == [-1, -1, 0.5, 1, 1]
    assert HARD_TANH.slope(np.array([-2.0, -1, 0.5, 1, 2])).tolist() == [0, 0, 1, 1, 0]
    for activation in NEW:
        for place in activation.breakpoints:
            below, above = activation(np.array([place - 1e-9, place + 1e-9]))
            assert below == pytest.approx(above, abs=1e-8)


def test_a_breakpoint_without_a_jump_in_slope_is_none():
    assert activations.named("leaky_relu", alpha=0.2).breakpoints == (0,)
    assert activations.named("leaky_relu", alpha=1.0).breakpoints == ()
    assert activations.named("tanh").breakpoints == ()


@each_new
def test_the_local_map_is_exact(activation, known):
    net = network_of(activation, known)
    for image in IMAGES:
        local = maps.local_map(net, image)
        np.testing.assert_allclose(local.apply(image), net.logits(image), atol=1e-10)
        step = np.zeros(9)
        step[4] = 1e-7
        moved = net.logits(image + step) - net.logits(image)
        np.testing.assert_allclose(moved / 1e-7, local.kernel[4], atol=1e-4)


@each_new
def test_the_mean_map_is_the_mean_of_the_local_maps(activation, known):
    net = network_of(activation, known)
    mean = maps.mean_map(net, IMAGES)
    local = [maps.local_map(net, image) for image in IMAGES]
    np.testing.assert_allclose(mean.kernel, np.mean([x.kernel for x in local], axis=0))
    np.testing.assert_allclose(mean.bias, np.mean([x.bias for x in local], axis=0))


@each_new
def test_ledger_and_integrated_gradients_add_up_to_the_logits(activation, known):
    net = network_of(activation, known)
    for image in IMAGES[:10]:
        for account in (trust.ledger(net, image), trust.integrated_gradients(net, image)):
            total = account.contributions.sum(axis=0) + account.base
            np.testing.assert_allclose(total, net.logits(image), atol=1e-10)


@each_new
def test_integrated_gradients_are_the_mean_of_many_gradients(activation, known):
    net = network_of(activation, known)
    image = IMAGES[0]
    times = (np.arange(20_000) + 0.5) / 20_000
    along = np.mean([net.gradient(times[:, None] * image, unit) for unit in (1,)], axis=(0, 1))
    exact = trust.integrated_gradients(net, image).contributions[:, 1]
    np.testing.assert_allclose(exact, along * image, atol=1e-3)


@each_new
def test_no_slope_changes_within_the_distance_and_one_does_just_beyond(activation, known):
    net = network_of(activation, known)
    rng = np.random.default_rng(0)
    directions = rng.normal(size=(500, 9))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    for image in 0.4 + 0.2 * IMAGES[:10]:  # so that what lies near are images, too
        distance, here = trust.gate_distance(net, image), net.gates(image)
        assert distance < 0.4
        for within, before in zip(
            net.gates(image + 0.99 * distance * directions), here, strict=True
        ):
            assert (within == before).all()
        steps = [
            sign * net.gradient(image, unit, layer)
            for layer in (0, 1)
            for unit in range(net.sizes[layer + 1])
            for sign in (-1, 1)
        ]
        steps = np.array([step / np.linalg.norm(step) for step in steps if step.any()])
        beyond = net.gates(image + 1.0001 * distance * steps)
        assert any((after != before).any() for after, before in zip(beyond, here, strict=True))


def test_parameters_that_an_activation_does_not_take_are_refused():
    with pytest.raises(ValueError, match=r"leaky_relu: no parameter arrived; it takes alpha"):
        activations.named("leaky_relu")
    with pytest.raises(ValueError, match="'swish2' arrived; accepted are linear, relu"):
        activations.named("swish2")
