"""What explanations ask of an activation: its pieces, where they meet, whether they pass zero."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network

import interp
from interp import Dense, activations, maps, trust

RELU6 = activations.named("relu6")
HARD_SIGMOID = activations.named("hard_sigmoid")
OLD_HARD_SIGMOID = activations.named("hard_sigmoid", slope=0.2)
CLIPPED = activations.named("general_relu", max_value=1.0, negative_slope=0.125)
JUMPING = (
    activations.named("general_relu", threshold=0.5),
    activations.named("general_relu", max_value=1.0, negative_slope=0.125, threshold=0.25),
    activations.named("general_relu", max_value=0.5, negative_slope=0.125, threshold=0.5),
    activations.named("general_relu", negative_slope=1.0, threshold=0.5),
)
HARD_TANH = activations.named("hard_tanh")
SHIFTED_LEAKY_RELU = activations.piecewise("shifted_leaky_relu", (0.5,), (0.1, 1), (0.45, 0))
CONTINUOUS = (
    RELU6, HARD_SIGMOID, OLD_HARD_SIGMOID, HARD_TANH, SHIFTED_LEAKY_RELU, CLIPPED, "prelu"
)  # fmt: skip
CURVED = [
    name
    for name, known in activations.KNOWN.items()
    if name != "softmax" and not random_network((4, 2, 2), name).layers[0].is_straight
]
IMAGES = np.random.default_rng(8).random((40, 9))

each = pytest.mark.parametrize("activation", [*CONTINUOUS, *JUMPING], ids=str)
each_continuous = pytest.mark.parametrize("activation", CONTINUOUS, ids=str)
each_jumping = pytest.mark.parametrize("activation", JUMPING, ids=str)


def network_of(activation, sizes=(9, 8, 6, 3)):
    """A network that meets every piece of the activation."""
    net = random_network(sizes, activation, seed=3)
    return replace(net, layers=[replace(x, kernel=4 * x.kernel) for x in net.layers])


def pieces(net, images):
    """For each hidden layer the slope and intercept of each unit's piece at images."""
    hidden = zip(net.layers[:-1], net.preactivations(images), strict=False)
    return [np.stack(layer.activation.pieces.at(values)) for layer, values in hidden]


def test_pieces_hold_up_to_their_breakpoint_and_meet_there():
    assert HARD_TANH(np.array([-2.0, -1, 0.5, 1, 2])).tolist() == [-1, -1, 0.5, 1, 1]
    assert HARD_TANH.slope(np.array([-2.0, -1, 0.5, 1, 2])).tolist() == [0, 0, 1, 1, 0]
    for activation in (x for x in CONTINUOUS if x != "prelu"):
        for place in activation.breakpoints:
            below, above = activation(np.array([place - 1e-9, place + 1e-9]))
            assert below == pytest.approx(above, abs=1e-8)


def test_only_where_the_slope_changes_is_there_a_breakpoint():
    assert activations.named("leaky_relu", alpha=0.2).breakpoints == (0,)
    assert activations.named("leaky_relu", alpha=1.0).breakpoints == ()
    assert activations.named("tanh").breakpoints == ()
    assert HARD_SIGMOID.breakpoints == (-3, 3)


@each
def test_the_local_map_is_exact_for_every_activation(activation):
    net = network_of(activation)
    for image in IMAGES:
        local = maps.local_map(net, image)
        np.testing.assert_allclose(local.apply(image), net.logits(image), atol=1e-10)
        step = np.zeros(9)
        step[4] = 1e-7
        moved = net.logits(image + step) - net.logits(image)
        np.testing.assert_allclose(moved / 1e-7, local.kernel[4], atol=1e-4)


@each
def test_the_mean_map_is_the_mean_of_the_local_maps(activation):
    net = network_of(activation)
    mean = maps.mean_map(net, IMAGES)
    local = [maps.local_map(net, image) for image in IMAGES]
    np.testing.assert_allclose(mean.kernel, np.mean([x.kernel for x in local], axis=0))
    np.testing.assert_allclose(mean.bias, np.mean([x.bias for x in local], axis=0))


@each
def test_the_ledger_adds_up_to_the_logits(activation):
    net = network_of(activation)
    for image in IMAGES[:10]:
        account = trust.ledger(net, image)
        total = account.contributions.sum(axis=0) + account.base
        np.testing.assert_allclose(total, net.logits(image), atol=1e-10)


@each_continuous
def test_integrated_gradients_add_up_to_the_logits(activation):
    net = network_of(activation)
    for image in IMAGES[:10]:
        account = trust.integrated_gradients(net, image)
        total = account.contributions.sum(axis=0) + account.base
        np.testing.assert_allclose(total, net.logits(image), atol=1e-10)


@each_jumping
def test_integrated_gradients_of_an_activation_that_jumps_are_refused(activation):
    for sizes in ((9, 8, 3), (9, 8, 6, 3)):
        with pytest.raises(ValueError, match=r"Dense.*general_relu.* jumps at 0\.\d+"):
            trust.integrated_gradients(network_of(activation, sizes), IMAGES[0])


@each_continuous
def test_integrated_gradients_are_the_mean_of_many_gradients(activation):
    net = network_of(activation)
    image = IMAGES[0]
    times = (np.arange(20_000) + 0.5) / 20_000
    along = np.mean([net.gradient(times[:, None] * image, unit) for unit in (1,)], axis=(0, 1))
    exact = trust.integrated_gradients(net, image).contributions[:, 1]
    np.testing.assert_allclose(exact, along * image, atol=1e-3)


@each
def test_no_unit_changes_its_piece_within_the_distance_and_one_does_just_beyond(activation):
    net = network_of(activation)
    directions = np.random.default_rng(0).normal(size=(500, 9))
    directions /= np.linalg.norm(directions, axis=1, keepdims=True)
    for image in 0.4 + 0.2 * IMAGES[:10]:  # so that what lies near are images, too
        distance, here = trust.gate_distance(net, image), pieces(net, image)
        assert distance < 0.4
        within = pieces(net, image + 0.99 * distance * directions)
        for there, before in zip(within, here, strict=True):
            assert (there == before[:, None]).all()
        steps = [
            sign * net.gradient(image, unit, layer)
            for layer in (0, 1)
            for unit in range(net.sizes[layer + 1])
            for sign in (-1, 1)
        ]
        steps = np.array([step / np.linalg.norm(step) for step in steps if step.any()])
        beyond = pieces(net, image + 1.0001 * distance * steps)
        assert any((x != before[:, None]).any() for x, before in zip(beyond, here, strict=True))


def test_a_threshold_makes_a_relu_jump():
    jumping = JUMPING[1]  # up to 1, slope 1/8 below a threshold of 1/4
    np.testing.assert_allclose(
        jumping(np.array([-1, 0.25, 0.2500001, 0.5, 2])), [-0.15625, 0, 0.25, 0.5, 1], atol=1e-6
    )
    assert [x.is_continuous for x in JUMPING] == [False] * 4
    assert CLIPPED.is_continuous
    assert activations.named("mish").is_continuous


def test_a_general_relu_without_maximum_or_threshold_is_relu_or_leaky_relu():
    assert activations.named("general_relu") == activations.named("relu")
    plain = activations.named("general_relu", negative_slope=0.1)
    assert plain == activations.named("leaky_relu", alpha=0.1)


def test_units_of_a_prelu_with_slope_1_have_no_breakpoint():
    prelu = activations.named("prelu", alpha=[0.5, 1.0, -0.25])
    assert prelu.breakpoints[0].tolist() == [0, np.inf, 0]
    assert prelu(np.full((2, 3), -4.0)).tolist() == [[-2, -4, 1]] * 2
    assert activations.named("prelu", alpha=[1.0, 1.0]).breakpoints == ()


@pytest.mark.parametrize("name", CURVED)
def test_a_curved_activation_has_tangents_complete_integrated_gradients_and_no_gates(name):
    net = random_network((9, 6, 5, 3), name, seed=3)
    for image in IMAGES[:5]:
        local, step = maps.local_map(net, image), 1e-6 * np.eye(9)
        np.testing.assert_allclose(local.apply(image), net.logits(image), rtol=1e-12)
        moved = (net.logits(image + step) - net.logits(image - step)) / 2e-6
        np.testing.assert_allclose(local.kernel, moved, rtol=1e-6, atol=1e-6)
        account = trust.integrated_gradients(net, image)
        total = account.contributions.sum(axis=0) + account.base
        assert (abs(total - net.logits(image)) <= account.tolerance).all()
        # a quadrature is less exact where the slope bends, as that of an elu does at 0
        assert account.tolerance.max() < (1e-4 if name in ("elu", "selu") else 1e-7)
    with pytest.raises(ValueError, match=rf"{name}.* is curved and has no gates"):
        trust.gate_distance(net, image)


def test_squares_double_with_their_slope_and_are_of_degree_two():
    squares, values = activations.named("squares"), np.array([-3.0, 0, 0.5, 2])
    assert squares(values).tolist() == [9, 0, 0.25, 4]
    assert squares.slope(values).tolist() == [-6, 0, 1, 4]
    np.testing.assert_array_equal(squares(3 * values), 9 * squares(values))
    assert not squares.is_straight
    assert squares.breakpoints == ()


def test_parameters_left_out_are_the_defaults_of_keras_functions():
    assert activations.named("leaky_relu").parameters == {"alpha": 0.2}
    assert activations.named("elu").parameters == {"alpha": 1.0}


@pytest.mark.parametrize(
    ("name", "parameters", "message"),
    [
        ("swish2", {}, "'swish2' arrived; accepted are linear, relu"),
        ("relu", {"alpha": 0.1}, "relu: alpha arrived; it takes none"),
        ("leaky_relu", {"slope": 0.1}, "leaky_relu: slope arrived; it takes alpha"),
        ("leaky_relu", {"alpha": [0.1, 0.2]}, "leaky_relu: alpha .* accepted is one number"),
        ("leaky_relu", {"alpha": np.nan}, "leaky_relu: alpha nan .*finite"),
        ("leaky_relu", {"alpha": "much"}, "leaky_relu: alpha 'much' .*finite"),
        ("prelu", {}, "prelu: no parameter arrived; it takes alpha"),
        ("prelu", {"alpha": 0.1}, "prelu: alpha 0.1 .*one per unit"),
        ("general_relu", {"threshold": -1}, "general_relu: threshold -1.0 .*from 0 up"),
        ("hard_sigmoid", {"slope": 0}, "hard_sigmoid: slope"),
    ],
)
def test_parameters_that_do_not_fit_an_activation_are_refused(name, parameters, message):
    with pytest.raises(ValueError, match=message):
        activations.named(name, **parameters)


def test_a_prelu_needs_one_slope_for_each_unit_of_its_layer():
    with pytest.raises(ValueError, match=r"'first'.*prelu with alpha \(3,\) arrived.*\(2,\)"):
        Dense(np.ones((4, 2)), np.zeros(2), activations.named("prelu", alpha=[1, 2, 3]), "first")


@pytest.mark.parametrize("end", [".npz", ".keras"])
def test_an_activation_that_borrows_a_known_name_is_not_saved_as_the_known_one(end, tmp_path):
    for borrowed in (
        activations.piecewise("relu", (1,), (0, 1), (0, -1)),
        activations.piecewise("hard_sigmoid", (-2.5, 2.5), (0, 0.2, 0), (0, 0.5, 1)),
    ):
        assert borrowed != activations.named(borrowed.name)
        with pytest.raises(ValueError, match=r"activation: "):
            interp.save(random_network((784, 4, 3), borrowed), tmp_path / f"net{end}")
    assert not list(tmp_path.iterdir())


def test_pieces_that_do_not_fit_together_are_refused():
    for pieces in (((1, -1), (0, 1, 0), (0, 0, 0)), ((1,), (0, 1, 0), (0, 0, 0))):
        with pytest.raises(ValueError, match="breakpoints"):
            activations.piecewise("wrong", *pieces)


def test_whole_numbers_are_activated_as_real_ones():
    assert activations.named("sigmoid")([0, 0]).tolist() == [0.5, 0.5]
    assert activations.named("leaky_relu", alpha=0.5)([-1, 1]).tolist() == [-0.5, 1]


def test_a_logistic_function_and_a_gelu_keep_their_lower_end():
    low = np.array([-700.0, -80, -40, -20, -3])
    assert activations.named("sigmoid")(low) == pytest.approx(np.exp(low) / (1 + np.exp(low)))
    assert activations.named("sigmoid")(-low) == pytest.approx(1 / (1 + np.exp(low)))
    some = activations.named("sigmoid")(np.float32([-80, -17]))
    assert some == pytest.approx(np.exp([-80, -17]), rel=1e-5, abs=0)
    tail = np.array([-30.0, -12])  # of the normal distribution: its first terms below its middle
    expected = -np.exp(-(tail**2) / 2) / np.sqrt(2 * np.pi) * (1 - tail**-2.0 + 3 * tail**-4.0)
    assert activations.named("gelu")(tail) == pytest.approx(expected, rel=1e-4, abs=0)
