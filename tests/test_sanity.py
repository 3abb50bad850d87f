"""Every picture depends on what was learned, and on nothing that leaves the network's function."""

from dataclasses import fields, replace

import numpy as np
import pytest
from conftest import convolutional_network, proof, random_network
from hypothesis import given, settings
from hypothesis import strategies as st

import interp
from interp import activations, maps, trust
from interp.layers import trained_arrays
from interp.trust.sanity import ATTRIBUTIONS, explained

IMAGES = np.random.default_rng(1).random((40, 9))
SIZES = (9, 7, 5, 3)


def rewritten(net, orders, factors):
    """The same function: each layer's hidden units in another order and on another scale."""
    layers, order_below, scale_below = [], slice(None), 1.0
    for layer, order, scale in zip(
        net.layers, [*orders, slice(None)], [*factors, 1.0], strict=True
    ):
        kernel = layer.kernel[order_below][:, order] * scale / np.reshape(scale_below, (-1, 1))
        layers.append(replace(layer, kernel=kernel, bias=layer.bias[order] * scale))
        order_below, scale_below = order, scale
    return replace(net, layers=layers)


orders = st.tuples(*(st.permutations(range(size)).map(np.array) for size in SIZES[1:-1]))
factors = st.tuples(
    *(st.lists(st.floats(0.1, 10), min_size=n, max_size=n).map(np.array) for n in SIZES[1:-1])
)


@given(orders, factors)
@settings(max_examples=10)
def test_order_and_scale_of_hidden_units_change_no_picture(orders, factors):
    net = random_network(SIZES)
    other = rewritten(net, orders, factors)
    np.testing.assert_allclose(other.logits(IMAGES), net.logits(IMAGES), atol=1e-10)
    before, after = explained(net, IMAGES), explained(other, IMAGES)
    for name in before.keys() - {"recipe"}:
        for one, two in zip(before[name], after[name], strict=True):
            same(one, two, name)


@given(orders, factors)
@settings(max_examples=25)
def test_order_and_scale_of_hidden_units_change_no_morph_buildup_or_learned_change(orders, factors):
    net, start = random_network(SIZES), random_network(SIZES, seed=1)
    other, other_start = (rewritten(x, orders, factors) for x in (net, start))
    for explain in (
        lambda net, _: maps.morph(net, IMAGES[0], 0.3),
        lambda net, _: maps.mean_map(maps.leaky(net, 0.3), IMAGES),
        lambda net, _: maps.contrast_between(net, IMAGES, *present(net)),
        lambda net, _: maps.buildup(net, -1, 0).whole,
        lambda net, start: maps.learned_change(net, start),
    ):
        same(explain(net, start).kernel, explain(other, other_start).kernel)
        same(explain(net, start).bias, explain(other, other_start).bias)
    near = trust.gate_distance(net, IMAGES[0])
    assert trust.gate_distance(other, IMAGES[0]) == pytest.approx(near, rel=1e-8)


@given(orders, factors)
@settings(max_examples=25)
def test_order_and_scale_of_hidden_units_change_no_number_on_the_card(orders, factors):
    net = random_network(SIZES, never_lit=np.arange(9) < 2)
    other = rewritten(net, orders, factors)
    cards = [trust.card(maps.compose_to(x), x, IMAGES) for x in (net, other)]
    for field in fields(trust.Card):
        one, two = (getattr(card, field.name) for card in cards)
        if field.type in (str, "str") or field.name in ("labels", "never"):
            assert one == two
        elif one is not None:
            np.testing.assert_allclose(one, two, atol=1e-9, err_msg=field.name)


def test_order_and_scale_of_hidden_units_change_nothing_of_the_best_linear_picture():
    net = random_network(SIZES)
    rng = np.random.default_rng(3)
    other = rewritten(
        net, [rng.permutation(7), rng.permutation(5)], [rng.uniform(0.1, 10, n) for n in (7, 5)]
    )
    best, same_function = (trust.best_linear(x, IMAGES) for x in (net, other))
    np.testing.assert_allclose(best.kernel, same_function.kernel, atol=1e-3)


@given(st.floats(0.1, 10).filter(lambda factor: abs(factor - 1) > 0.5))
def test_the_scale_of_one_hidden_unit_changes_the_articles_recipe(factor):
    net = random_network(SIZES)
    scales = [np.where(np.arange(7) == 2, factor, 1.0), np.ones(5)]
    other = rewritten(net, [np.arange(7), np.arange(5)], scales)
    pictures = [maps.article_recipe(x)[-1].kernel for x in (net, other)]
    assert not np.array_equal(*pictures)


def same(one, other, name=""):
    np.testing.assert_allclose(one, other, atol=1e-8 * max(1, abs(one).max()), err_msg=name)


def present(net):
    """Two classes, the first of which some image is put in."""
    chosen = int(net.classify(IMAGES)[0])
    return chosen, (chosen + 1) % 3


def test_randomising_shuffles_the_last_layers_only():
    net = random_network(SIZES, name="small", accuracy=0.9)
    for count in (1, 2, 3):
        other = trust.randomise(net, count, seed=4)
        for index, (before, after) in enumerate(zip(net.layers, other.layers, strict=True)):
            kept = index < 3 - count
            assert np.array_equal(before.kernel, after.kernel) == kept
            np.testing.assert_array_equal(np.sort(before.kernel, None), np.sort(after.kernel, None))
            np.testing.assert_array_equal(np.sort(before.bias), np.sort(after.bias))
        assert other.accuracy is None
        again = trust.randomise(net, count, seed=4)
        assert (other.layers[-1].kernel == again.layers[-1].kernel).all()
    assert trust.randomise(net, 1).name == "small, last 1 layer randomised"


@pytest.mark.parametrize("layers", [0, 4, "all", -1])
def test_layers_that_are_not_there_cannot_be_randomised(layers):
    with pytest.raises(ValueError, match=f"layers: {layers!r} arrived; accepted are 1 to 3"):
        trust.randomise(random_network(SIZES), layers)


def test_pictures_that_no_shuffling_can_change_correlate_at_1():
    net = random_network(SIZES)
    last = replace(net.layers[-1], kernel=np.ones((5, 3)), bias=np.ones(3), activation="sigmoid")
    net = replace(net, layers=[*net.layers[:-1], last], output="sigmoid")  # so nothing is centred
    table = trust.sanity(net, IMAGES)
    for kind, plain, absolute in zip(table.kinds, table.correlation, table.absolute, strict=True):
        if kind != "contrast":  # of outputs that are all the same there is none
            assert (plain[0], absolute[0]) == (pytest.approx(1), pytest.approx(1))
    assert abs(table.correlation[:, 1]).max() < 0.999


def test_the_sanity_table_says_what_it_holds():
    table = trust.sanity(random_network(SIZES, name="small"), IMAGES)
    assert table.kinds == (*maps.KINDS, *ATTRIBUTIONS)
    shape = len(table.kinds), 3
    assert table.correlation.shape == table.spread.shape == table.absolute.shape == shape
    lines = repr(table).splitlines()
    assert len(lines) == 2 + len(table.kinds)
    assert "small" in lines[0]
    assert f"{table.correlation[0, 0]:+.2f} ± {table.spread[0, 0]:.2f}" in lines[2]


def test_a_table_over_several_shuffles_says_how_far_they_differ():
    net = random_network(SIZES)
    assert not trust.sanity(net, IMAGES, shuffles=1).spread.any()
    assert (trust.sanity(net, IMAGES, shuffles=3).spread > 0).all()


def test_a_single_output_has_no_contrast_and_a_flat_picture_correlates_at_0():
    net = random_network((9, 4, 1))
    assert "contrast" not in trust.sanity(net, IMAGES).kinds
    last = replace(net.layers[-1], kernel=np.zeros((4, 1)))
    flat = trust.sanity(replace(net, layers=[net.layers[0], last]), IMAGES)
    assert flat.correlation[0].tolist() == [0, 0]


def test_a_layer_without_weights_changes_nothing_of_what_survives():
    net = convolutional_network()
    images = np.random.default_rng(0).random((2, 9, 8))
    correlation = trust.sanity(net, images, shuffles=1).correlation
    pools = [len(net.layers) - place for place, x in enumerate(net.layers) if not trained_arrays(x)]
    assert pools == [6, 5, 3, 2]
    for layers in pools:
        assert (correlation[:, layers - 1] == correlation[:, layers - 2]).all()
    assert (np.ptp(correlation[:, [0, 3, 6]], axis=1) > 0).all()


def test_a_sanity_check_over_no_images_is_refused():
    with pytest.raises(ValueError, match="images"):
        trust.sanity(random_network(SIZES), IMAGES[:0])
    with pytest.raises(ValueError, match="shuffles: 0 arrived"):
        trust.sanity(random_network(SIZES), IMAGES, shuffles=0)
    with pytest.raises(ValueError, match="seed: -1 arrived"):
        trust.randomise(random_network(SIZES), seed=-1)


@pytest.mark.parametrize(
    "name", ["sigmoid-200", *map(proof, ["mlp-500", "mlp-60000", "linear-60000"])]
)
def test_no_picture_of_a_shipped_network_survives_randomising(name, mnist):
    """At most 0.21 was met over three seeds, and 0.04 with all layers randomised."""
    table = trust.sanity(interp.load(name), mnist.test_images[:200])
    assert abs(table.correlation).max() < 0.35
    assert abs(table.correlation[:, -1]).max() < 0.1


def test_attributions_that_multiply_by_the_image_survive_randomising_in_absolute_value(mnist):
    """Where ink is, there is weight, whatever was learned: absolute values cannot tell."""
    table = trust.sanity(interp.load("mlp-60000"), mnist.test_images[:50], shuffles=1)
    kept = dict(zip(table.kinds, table.absolute[:, -1], strict=True))
    assert kept["integrated gradients"] > 0.5
    assert kept["gradient × input"] > 0.5
    assert abs(kept["exact"]) < 0.1


def test_a_network_that_jumps_is_compared_without_integrated_gradients():
    jumping = activations.named("general_relu", threshold=0.5)
    kinds = trust.sanity(random_network(activation=jumping), IMAGES, shuffles=1).kinds
    assert "gradient × input" in kinds
    assert "integrated gradients" not in kinds
