"""Truths about removal, Shapley values and reach: exact where all is linear, or brute force."""

from dataclasses import replace
from functools import partial
from itertools import permutations

import matplotlib as mpl
import matplotlib.pyplot
import numpy as np
import pytest
from conftest import random_network

from interp import PixelScale, figures, maps, trust

mpl.use("agg")

SHAPE, N_PIXELS = (4, 8), 32


def network(sizes=(N_PIXELS, 20, 3), activation="relu", **more):
    return random_network(sizes, activation, seed=1, input_shape=SHAPE, **more)


@pytest.fixture
def images():
    """Twelve images, every fourth pixel black."""
    rng = np.random.default_rng(0)
    return rng.random((12, *SHAPE)) * (np.arange(N_PIXELS).reshape(SHAPE) % 4 > 0)


def answer(net, image):
    """The centred logit of the class chosen for an image, as a function of other images."""
    label = net.logits(image).argmax()

    def value(other):
        logits = net.logits(other)
        return logits[label] - (logits.mean() if net.output == "softmax" and len(logits) > 1 else 0)

    return value


@pytest.mark.parametrize("pixels", ["0..1", "0..255", "-1..1", (0.13, 0.31)])
def test_of_a_linear_network_the_ledger_promises_what_happens(images, pixels):
    net = network((N_PIXELS, 3), pixels=PixelScale.of(pixels))
    for explanation in (
        trust.ledger,
        trust.shapley,
        trust.integrated_gradients,
        maps.compose_to(net),
    ):
        found = trust.removal(explanation, net, images)
        np.testing.assert_allclose(found.promised, found.actual, rtol=1e-6, atol=1e-6)
        assert found.correlation == pytest.approx(1)
        assert found.pixel_correlation == pytest.approx(1)
        # no order is better than that of what each pixel adds, be it first away or first there
        assert (found.deletion <= found.random.deletion + 1e-9).all()
        assert (found.insertion >= found.random.insertion - 1e-9).all()


@pytest.mark.parametrize("output", ["softmax", "values"])
def test_patches_and_curves_by_brute_force(images, output):
    net = network(output=output)
    own = np.random.default_rng(2).normal(size=(12, N_PIXELS))
    found = trust.removal(own, net, images)
    deletion, insertion, correlations = np.zeros(21), np.zeros(21), []
    for index, (image, adds) in enumerate(zip(images.reshape(12, -1), own, strict=True)):
        value = answer(net, image)
        for patch in range(16):
            row, column = divmod(patch, 4)
            cells = [row * 8 + 2 * column, row * 8 + 2 * column + 1]  # a patch is 1 × 2 pixels
            without = image.copy()
            without[cells] = 0
            fall, inked = value(image) - value(without), image[cells] > 0
            np.testing.assert_allclose(found.actual[index, patch], fall, atol=1e-12)
            np.testing.assert_allclose(found.promised[index, patch], adds[cells] @ inked)
        lit = np.flatnonzero(image)
        falls = [value(image) - value(np.where(np.arange(N_PIXELS) == x, 0, image)) for x in lit]
        correlations.append(np.corrcoef(falls, adds[lit])[0, 1])
        order = sorted(lit, key=lambda place: -adds[place])
        for step, share in enumerate(np.linspace(0, 1, 21)):
            first = order[: round(share * len(lit))]
            without, only = image.copy(), np.zeros(N_PIXELS)
            without[first], only[first] = 0, image[first]
            deletion[step] += value(without) / 12
            insertion[step] += value(only) / 12
    np.testing.assert_allclose(found.deletion, deletion, atol=1e-12)
    np.testing.assert_allclose(found.insertion, insertion, atol=1e-12)
    assert found.pixel_correlation == pytest.approx(np.mean(correlations))


def test_own_numbers_are_judged_as_the_function_that_made_them(images):
    net = network()
    chosen = net.classify(images)
    ledgers = [trust.ledger(net, image).contributions for image in images]
    centred = [x[:, k] - x.mean(axis=1) for x, k in zip(ledgers, chosen, strict=True)]
    by_hand = trust.removal(np.array(centred), net, images)
    by_function = trust.removal(trust.ledger, net, images)
    np.testing.assert_allclose(by_hand.promised, by_function.promised)
    np.testing.assert_allclose(by_hand.deletion, by_function.deletion)
    assert "ledger" in by_function.title


def test_patches_without_ink_are_left_out(images):
    images[:, :, :2] = 0
    found = trust.removal(trust.ledger, network(), images)
    bare = np.arange(16) % 4 == 0
    assert np.isnan(found.actual[:, bare]).all()
    assert np.isnan(found.promised[:, bare]).all()
    assert np.isfinite(found.actual[:, ~bare]).all()
    assert np.isfinite(found.correlation)


def test_one_output_is_judged_by_its_own_logit(images):
    net = network((N_PIXELS, 1))
    found = trust.removal(trust.ledger, net, images)
    np.testing.assert_allclose(found.deletion[0], net.logits(images).mean())
    np.testing.assert_allclose(found.promised, found.actual, atol=1e-9)


def test_shapley_values_are_those_of_every_order():
    net, image = network((N_PIXELS, 9, 2), "tanh"), np.zeros(N_PIXELS)
    lit = [3, 8, 17, 30]
    image[lit] = [0.9, 0.5, 0.7, 1.0]
    wanted = np.zeros((N_PIXELS, 2))
    for order in permutations(lit):
        coming = np.zeros(N_PIXELS)
        for place in order:
            before = net.logits(coming)
            coming[place] = image[place]
            wanted[place] += (net.logits(coming) - before) / 24
    found = trust.shapley(net, image, samples=300)
    np.testing.assert_allclose(found.contributions, wanted, atol=0.01)
    np.testing.assert_allclose(found.base, net.logits(np.zeros(N_PIXELS)))
    assert abs(found.completeness_error).max() < 1e-12


def test_a_map_reaches_as_far_as_the_network_is_that_map(images):
    straight = network((N_PIXELS, 3))
    reach = trust.reach(maps.local_map, straight, images, [0.1, 10])
    np.testing.assert_allclose(list(reach.values()), 1)
    assert trust.reach(maps.compose_to(straight), straight, images) == pytest.approx(
        dict.fromkeys([0.1, 0.5, 1, 2, 4, 8], 1)
    )
    for activation in ("relu", "tanh"):
        reach = list(trust.reach(maps.local_map, network(activation=activation), images).values())
        assert reach[0] > 0.98
        assert reach[-1] < reach[0]


def test_a_map_of_nothing_predicts_nothing(images):
    net = network()
    empty = maps.AffineMap(np.zeros((N_PIXELS, 3)), np.zeros(3), input_shape=SHAPE)
    assert set(trust.reach(empty, net, images, [0.5, 3]).values()) == {0.0}


def test_of_a_network_that_answers_alike_everywhere_no_change_is_predicted(images):
    net = network((N_PIXELS, 3))
    same = replace(net, layers=[replace(net.layers[0], kernel=0 * net.layers[0].kernel)])
    assert np.isnan([*trust.reach(maps.local_map, same, images, [0.5, 3]).values()]).all()


def test_a_function_with_some_arguments_settled_keeps_its_name(images):
    explain = partial(trust.shapley, samples=1)
    assert trust.removal(explain, network(), images).title == "shapley"


def test_the_figure_of_removal_draws_what_was_found_and_random_numbers_beside_it(images):
    net = network()
    found = [trust.removal(x, net, images) for x in (trust.ledger, maps.compose_to(net))]
    bars, away, there = figures.show_removal(found)
    shown = [*found, found[0].random]
    np.testing.assert_allclose(
        [x.get_width() for x in bars.patches], [x.correlation for x in shown]
    )
    for line, removal in zip(away.lines, shown, strict=True):
        np.testing.assert_array_equal(
            line.get_xydata(), np.transpose([removal.shares, removal.deletion])
        )
    for line, removal in zip(there.lines, shown, strict=True):
        np.testing.assert_array_equal(line.get_ydata(), removal.insertion)
    assert [x.get_text() for x in bars.get_yticklabels()][-1] == "random numbers"
    mpl.pyplot.close("all")


def test_the_figure_of_reach_says_of_a_map_that_is_worse_than_nothing_that_it_is():
    ax = figures.show_reach({"exact": {0.1: 0.99, 4: 0.9}, "composed": {0.1: -8, 4: -7}})
    np.testing.assert_array_equal(ax.lines[0].get_xydata(), [[0.1, 0.99], [4, 0.9]])
    assert [x.get_text() for x in ax.get_legend().get_texts()] == ["exact", "composed (below 0)"]
    mpl.pyplot.close("all")


def test_what_cannot_be_judged_is_refused_clearly(images):
    net = network()
    with pytest.raises(ValueError, match=r"explanation: .*\(12, 32\)"):
        trust.removal(np.zeros((11, N_PIXELS)), net, images)
    with pytest.raises(ValueError, match=r"explanation: .*\(32, 3\)"):
        trust.removal(lambda net, image: np.zeros(N_PIXELS), net, images)
    with pytest.raises(ValueError, match=r"explanation: .*finite"):
        trust.removal(np.full((12, N_PIXELS), np.nan), net, images)
    with pytest.raises(ValueError, match=r"explanation: .*\(32, 3\)"):
        trust.removal(maps.compose_to(network((N_PIXELS, 5))), net, images)
    with pytest.raises(ValueError, match="none of them has ink"):
        trust.removal(trust.ledger, net, 0 * images)
    with pytest.raises(ValueError, match="samples: 0"):
        trust.shapley(net, images[0], samples=0)


def test_the_ledger_of_a_shipped_network_holds_and_random_numbers_do_not(mlp, mnist):
    images = mnist.test_images[:40]
    found = trust.removal(trust.ledger, mlp, images)
    composed = trust.removal(maps.compose_to(mlp), mlp, images)
    assert found.correlation > 0.94
    assert found.pixel_correlation > 0.98
    assert 0.4 < composed.correlation < 0.8
    assert abs(found.random.correlation) < 0.2
    assert found.deletion.mean() < composed.deletion.mean() < found.random.deletion.mean()
    assert found.insertion.mean() > composed.insertion.mean() > found.random.insertion.mean()
    reach = trust.reach(maps.local_map, mlp, images, [0.1, 1, 4])
    assert reach[0.1] > 0.997
    assert reach[1] > 0.97
    assert 0.88 < reach[4] < 0.96
