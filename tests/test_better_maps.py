"""Truths about the pictures that follow a network better than its composition does."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network
from hypothesis import given
from hypothesis import strategies as st

import interp
from interp import Dense, Network, PixelScale, maps

IMAGES = np.random.default_rng(1).random((40, 9))
SIZES = [(9, 3), (9, 6, 3), (9, 7, 5, 3), (9, 8, 7, 6, 3)]
any_network = st.builds(
    random_network,
    st.sampled_from(SIZES),
    st.sampled_from(["relu", "leaky_relu", "linear", "tanh"]),
    st.integers(0, 1000),
    alpha=st.just(0.2),
    pixels=st.sampled_from([PixelScale.of("0..1"), PixelScale.of("-1..1")]),
)


def assert_same(one, other, tolerance=1e-10):
    np.testing.assert_allclose(one.kernel, other.kernel, atol=tolerance, rtol=0)
    np.testing.assert_allclose(one.bias, other.bias, atol=tolerance, rtol=0)


def average(each):
    """The average of some maps, as one of them."""
    kernel, bias = np.mean([m.kernel for m in each], 0), np.mean([m.bias for m in each], 0)
    return replace(each[0], kernel=kernel, bias=bias)


@pytest.mark.parametrize("hidden", [(12,), (12, 10), (12, 10, 8), (10, 9, 8, 7)])
def test_mean_map_is_tensorflows_average_jacobian(hidden, keras):
    tf = pytest.importorskip("tensorflow")
    net = random_network((16, *hidden, 3)).astype(np.float32)
    images = np.random.default_rng(3).random((2100, 16)).astype(np.float32)
    with tf.GradientTape() as tape:
        inputs = tf.constant(images)
        tape.watch(inputs)
        values = inputs
        for layer in net.layers[:-1]:
            values = tf.nn.relu(values @ layer.kernel + layer.bias)
        logits = values @ net.layers[-1].kernel + net.layers[-1].bias
    jacobians = tape.batch_jacobian(logits, inputs).numpy().astype(np.float64)
    offsets = logits.numpy() - np.einsum("ni,nki->nk", images, jacobians)
    mean = maps.mean_map(net, images)
    np.testing.assert_allclose(mean.kernel, jacobians.mean(axis=0).T, atol=1e-5)
    np.testing.assert_allclose(mean.bias, offsets.mean(axis=0), atol=1e-5, rtol=1e-5)


@given(any_network)
def test_mean_map_by_prediction_averages_what_is_predicted_alike(net):
    predicted = net.classify(IMAGES)
    found = maps.mean_map(net, IMAGES, by="predicted")
    assert len(found) == len(set(predicted))
    for label, mean in zip(np.unique(predicted), found, strict=True):
        alike = IMAGES[predicted == label]
        assert_same(mean, average([maps.local_map(net, image) for image in alike]))
        assert mean.title == f"mean exact map over the {label}s"


def test_mean_map_by_an_unknown_word_says_what_is_accepted():
    with pytest.raises(ValueError, match=r"by: one label.*\"predicted\" is expected, 'class'"):
        maps.mean_map(random_network(), IMAGES, by="class")


def test_contrast_is_what_one_works_out_by_hand(tiny):
    # the image lights pixel 1: the second unit is open, and the first as its bias is above zero
    image = [[0.0, 1.0, 0.0, 0.0]]
    contrast = maps.contrast(tiny, image)
    assert tiny.classify(image).tolist() == [0]
    # W1 W2 = [[1, -1], [4, 0], [0, 0], [1, 1]]; class 0 minus the mean of both
    np.testing.assert_array_equal(contrast.kernel, [[1, 0], [2, 0], [0, 0], [0, 0]])
    # c = [0.5 - 2, -0.5 + 1]
    np.testing.assert_array_equal(contrast.bias, [-1, 0])
    assert "no image was put there: 1" in contrast.note


@given(any_network)
def test_contrast_is_each_class_against_all(net):
    contrast = maps.contrast(net, IMAGES)
    predicted = net.classify(IMAGES)
    for one in range(3):
        if one in predicted:
            pairs = [maps.contrast_between(net, IMAGES, one, other) for other in range(3)]
            assert_same(contrast.select(one), average(pairs))
        else:
            assert not contrast.kernel[:, one].any()
            assert f" {one}" in contrast.note


def test_contrast_between_is_over_the_images_taken_for_the_first():
    net = random_network()
    chosen = IMAGES[net.classify(IMAGES) == 0]
    mean, between = maps.mean_map(net, chosen), maps.contrast_between(net, IMAGES, 0, 2)
    np.testing.assert_allclose(between.kernel[:, 0], mean.kernel[:, 0] - mean.kernel[:, 2])
    np.testing.assert_allclose(between.bias, [mean.bias[0] - mean.bias[2]])
    assert between.labels == ("0 against 2",)


def test_contrasts_of_one_output_or_of_absent_classes_are_refused():
    net = random_network()
    one = np.flatnonzero(net.classify(IMAGES) == 0)[:1]
    with pytest.raises(ValueError, match="none of them is put in class 2"):
        maps.contrast_between(net, IMAGES[one], 2, 0)
    with pytest.raises(ValueError, match="against: 3 arrived; accepted are 0 to 2"):
        maps.contrast_between(net, IMAGES, 0, 3)
    with pytest.raises(ValueError, match="two or more outputs"):
        maps.contrast(random_network((9, 5, 1)), IMAGES)


def test_the_map_of_mean_firing_rates_is_what_one_works_out_by_hand(tiny):
    # unit 0 opens for the second image only, unit 1 for none: rates 1/2 and 0
    images = [[0.0, 0.0, 0.0, 1.0], [0.0, 0.0, 0.0, 0.0]]
    assert [rate.tolist() for rate in tiny.firing_rates(images)] == [[0.5, 0.0]]
    rates = maps.rate_composition(tiny, images)
    np.testing.assert_array_equal(rates.kernel, [[0.5, -0.5], [0, 0], [0, 0], [-0.5, 0.5]])
    np.testing.assert_array_equal(rates.bias, [0.25, 0.75])
    assert rates.note == ""


@given(any_network)
def test_rates_are_the_mean_map_with_at_most_one_hidden_layer(net):
    rates, mean = maps.rate_composition(net, IMAGES), maps.mean_map(net, IMAGES)
    if len(net.layers) <= 2:
        assert_same(rates, mean)
        assert rates.note == mean.note
    else:
        assert "together or apart" in rates.note


def test_rates_leave_out_that_units_fire_together():
    # two units in a row that open for the same half of the images: together 1/2, by rates 1/4
    layers = [Dense([[1.0]], [-0.5], "relu"), Dense([[1.0]], [0.0], "relu"), Dense([[1.0]], [0.0])]
    net, images = Network(layers, output="values"), np.array([[0.0], [1.0]])
    assert maps.mean_map(net, images).kernel.item() == 0.5
    assert maps.rate_composition(net, images).kernel.item() == 0.25


@given(any_network, st.integers(0, 39))
def test_morph_ends_in_composition_and_in_the_exact_map(net, index):
    image = IMAGES[index]
    for t, end in ((0, maps.compose_to(net)), (1, maps.local_map(net, image))):
        assert_same(maps.morph(net, image, t), end)
        assert maps.morph(net, image, t).note == end.note


def test_morph_lets_half_through_half_way(tiny):
    # at a black image unit 0 is open and unit 1 shut: slopes 1 and 1/2
    half = maps.morph(tiny, np.zeros(4), 0.5)
    np.testing.assert_array_equal(half.kernel, [[1, -1], [2, 0], [0, 0], [0, 1]])
    np.testing.assert_array_equal(half.bias, [0.5 - 1, -0.5 + 1])
    assert "no real network" in half.note


def test_leaky_goes_from_the_composition_to_the_network():
    net = random_network(name="net", accuracy=0.9)
    np.testing.assert_allclose(maps.leaky(net, 1).logits(IMAGES), net.logits(IMAGES))
    straight = maps.leaky(net, 0)
    np.testing.assert_allclose(straight.logits(IMAGES), maps.compose_to(net).apply(IMAGES))
    half = maps.leaky(net, 0.5)
    assert half.accuracy is None
    assert half.name == "net, leaking 50%"
    hidden = net.preactivations(IMAGES)[0]
    np.testing.assert_allclose(half.activations(IMAGES)[0], np.where(hidden > 0, 1, 0.5) * hidden)
    assert_same(maps.compose_to(half), maps.compose_to(net))


def test_composition_follows_the_leaky_network_wholly_when_it_leaks_all():
    net = random_network((9, 20, 20, 3), pixels=PixelScale.of("-1..1"))
    images = np.random.default_rng(2).random((500, 9))
    first = maps.compose_to(net).apply(images).argmax(axis=1)
    agreement = [np.mean(first == maps.leaky(net, t).classify(images)) for t in (0, 0.5, 1)]
    assert agreement[0] == 1
    assert agreement[0] > agreement[1] > agreement[2]


@pytest.mark.parametrize("t", [-0.1, 1.5, float("nan")])
def test_morphs_stay_between_their_ends(t):
    net = random_network()
    for morph in (lambda: maps.leaky(net, t), lambda: maps.morph(net, IMAGES[0], t)):
        with pytest.raises(ValueError, match=r"t: .* accepted are numbers from 0 to 1"):
            morph()


def test_only_relu_networks_can_be_made_leaky():
    with pytest.raises(ValueError, match=r"hidden layer with tanh.*only ReLU"):
        maps.leaky(random_network(activation="tanh"), 0.5)
    with pytest.raises(ValueError, match="one is expected, 40 arrived"):
        maps.morph(random_network(), IMAGES, 0.5)


@given(st.integers(0, 100))
def test_learned_change_and_start_make_the_composition(seed):
    net, other = random_network(seed=seed), random_network(seed=seed + 1)
    change = maps.learned_change(net, other)
    start = replace(net, layers=[replace(net.layers[0], kernel=other.layers[0].kernel)])
    tail = maps.compose_to(Network(net.layers[1:], input_shape=(1, net.sizes[1])))
    rest = start.layers[0].kernel @ tail.kernel
    np.testing.assert_allclose(change.kernel + rest, maps.compose_to(net).kernel, atol=1e-12)
    np.testing.assert_array_equal(change.bias, maps.compose_to(net).bias)


def test_learned_change_is_zero_where_training_changed_nothing():
    net = random_network()
    kernel = net.layers[0].kernel.copy()
    kernel[[0, 1, 3, 4, 6, 7, 8]] += 1
    trained = replace(net, layers=[replace(net.layers[0], kernel=kernel), *net.layers[1:]])
    change = maps.learned_change(trained, net)
    assert np.flatnonzero(~change.kernel.any(axis=1)).tolist() == [2, 5]
    with pytest.raises(ValueError, match=r"sizes \(9, 6, 3\) arrived; \(9, 7, 5, 3\)"):
        maps.learned_change(net, random_network((9, 6, 3)))


def test_a_buildup_is_what_one_works_out_by_hand(tiny):
    # the parts of class 0: unit 0's picture × 1 and unit 1's × 2, of lengths √2 and √20
    found = maps.buildup(tiny, -1, 0)
    assert found.units.tolist() == [1, 0]
    assert found.parts.labels == ("1", "0")
    np.testing.assert_array_equal(found.parts.kernel.T, [[0, 4, 0, 2], [1, 0, 0, -1]])
    np.testing.assert_allclose(found.shares, np.sqrt([20, 2]) / np.sqrt([20, 2]).sum())
    np.testing.assert_array_equal(found.after(1).kernel, [[0], [4], [0], [2]])
    # b2 + 2 × b1[1], then also 1 × b1[0]
    assert [found.after(count).bias.item() for count in range(3)] == [0, -2, -1.5]
    # missing after one: √2 of √18, a third
    assert [found.count_for(fraction) for fraction in (0, 0.6, 0.7, 1)] == [0, 1, 2, 2]


@given(any_network.filter(lambda net: len(net.layers) > 1), st.data())
def test_buildup_ends_in_the_composed_unit(net, data):
    layer = data.draw(st.integers(1, len(net.layers) - 1))
    unit = data.draw(st.integers(0, net.sizes[layer + 1] - 1))
    found, whole = maps.buildup(net, layer, unit), maps.compose_to(net, layer).select(unit)
    assert_same(found.after(len(found.units)), whole)
    assert_same(found.whole, whole)
    assert sorted(found.units) == list(range(net.sizes[layer]))
    assert np.all(np.diff(found.shares) <= 0)
    assert found.shares.sum() == pytest.approx(1)
    count = found.count_for(0.9)
    missing = [
        np.linalg.norm(whole.kernel - found.after(n).kernel) / np.linalg.norm(whole.kernel)
        for n in range(len(found.units) + 1)
    ]
    assert max(missing[count:]) <= 0.1 + 1e-9
    assert missing[count - 1] > 0.1 - 1e-9


def test_buildup_counts_what_later_parts_cancel():
    # the first part alone has all that the whole has, and as much that the second takes away
    layers = [Dense(np.array([[1.0, 0.0], [1.0, -1.0]]), [0, 0]), Dense([[1.0], [1.0]], [0.0])]
    found = maps.buildup(Network(layers, input_shape=(1, 2)), 1, 0)
    assert found.whole.kernel.ravel().tolist() == [1, 0]
    assert found.count_for(0.9) == 2


def test_a_blank_unit_needs_no_parts():
    dead = Network([Dense(np.ones((4, 2)), [0, 0], "relu"), Dense(np.zeros((2, 1)), [1.0])])
    found = maps.buildup(dead, 1, 0)
    assert found.count_for(0.9) == 0
    assert found.shares.tolist() == [0, 0]


def test_buildups_of_first_layers_and_absent_units_are_refused():
    net = random_network()
    for layer in (0, 3, -3):
        with pytest.raises(ValueError, match=f"layer: {layer} arrived; accepted are 1 to 2"):
            maps.buildup(net, layer, 0)
    with pytest.raises(ValueError, match="unit: 3 arrived; accepted are 0 to 2"):
        maps.buildup(net, -1, 3)
    with pytest.raises(ValueError, match="without hidden layers"):
        maps.buildup(random_network((9, 3)), -1, 0)
    with pytest.raises(ValueError, match="count: 6 arrived; accepted are 0 to 5"):
        maps.buildup(net, -1, 0).after(6)
    with pytest.raises(ValueError, match="fraction: 90 arrived"):
        maps.buildup(net, -1, 0).count_for(90)


WHOLE_NETWORK_MAPS = {
    "by prediction": lambda net: maps.mean_map(net, IMAGES, by="predicted")[-1],
    "contrast": lambda net: maps.contrast(net, IMAGES),
    "rates": lambda net: maps.rate_composition(net, IMAGES),
    "morph": lambda net: maps.morph(net, IMAGES[3], 0.3),
    "leaky": lambda net: maps.local_map(maps.leaky(net, 0.3), IMAGES[3]),
    "built up": lambda net: maps.buildup(net, 2, 1).after(3),
}


@pytest.mark.parametrize("explain", WHOLE_NETWORK_MAPS.values(), ids=WHOLE_NETWORK_MAPS)
@given(st.permutations(range(7)), st.lists(st.floats(0.1, 10), min_size=7, max_size=7))
def test_permuting_and_rescaling_hidden_units_changes_no_whole_network_map(explain, order, factors):
    net = random_network()
    first, second = net.layers[:2]
    order, factors = np.array(order), np.array(factors)
    layers = [
        replace(
            first, kernel=(first.kernel * factors)[:, order], bias=(first.bias * factors)[order]
        ),
        replace(second, kernel=(second.kernel / factors[:, None])[order]),
        *net.layers[2:],
    ]
    assert_same(explain(replace(net, layers=layers)), explain(net), 1e-9)


@given(st.permutations(range(7)))
def test_learned_change_is_the_same_when_both_ends_are_permuted(order):
    net, start = random_network(), random_network(seed=5)

    def permuted(net):
        first, second = net.layers[:2]
        shuffled = [
            replace(first, kernel=first.kernel[:, order], bias=first.bias[order]),
            replace(second, kernel=second.kernel[order]),
        ]
        return replace(net, layers=[*shuffled, *net.layers[2:]])

    assert_same(
        maps.learned_change(permuted(net), permuted(start)), maps.learned_change(net, start)
    )


def test_every_map_carries_the_networks_pixels_and_mask():
    mask = np.arange(9) < 2
    net = random_network(pixels=PixelScale.of("-1..1"), never_lit=mask, name="net")
    found = [explain(net) for explain in WHOLE_NETWORK_MAPS.values()]
    buildup = maps.buildup(net, 1, 0)
    found += [buildup.whole, buildup.parts, maps.learned_change(net, net)]
    found.append(maps.contrast_between(net, IMAGES, net.classify(IMAGES)[0], 0))
    for one in found:
        assert one.pixels is net.pixels
        np.testing.assert_array_equal(one.never_lit, mask)
        assert "net" in one.title


def test_shipped_network_learned_nothing_where_nothing_was_lit(mnist):
    net, start = interp.load("mlp-60000"), interp.load("mlp-60000/epoch-0")
    never_lit = ~mnist.train_images.reshape(-1, 784).any(axis=0)
    blank = ~maps.learned_change(net, start).kernel.any(axis=1)
    np.testing.assert_array_equal(blank, never_lit)
    assert never_lit.sum() == 67


def test_maps_that_know_the_gates_follow_a_shipped_network_better(mnist):
    net, images = interp.load("mlp-60000"), mnist.test_images[:2000]
    classes = net.classify(images)
    composed, contrast = maps.compose_to(net), maps.contrast(net, images)
    agreement = [np.mean(m.apply(images).argmax(axis=1) == classes) for m in (composed, contrast)]
    assert agreement[1] > agreement[0] + 0.2


def test_shipped_networks_parts_are_fewer_than_all(mnist):
    found = maps.buildup(interp.load("mlp-60000"), -1, 3)
    assert 0.4 < found.count_for(0.9) / len(found.units) < 0.75
