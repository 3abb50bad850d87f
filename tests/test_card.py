"""Truths about the trust card and the ceiling."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network
from hypothesis import given
from hypothesis import strategies as st

import interp
from interp import AffineMap, Layer, Network, PixelScale, maps, trust

IMAGES = np.random.default_rng(5).random((400, 9))


def centred(values):
    return values - values.mean(axis=1, keepdims=True)


def by_the_definitions(map, net):
    """The card's figures from whole arrays, straight from the design's definitions."""
    truth, picture = net.logits(IMAGES), map.apply(IMAGES)
    if net.output == "softmax":
        truth, picture = centred(truth), centred(picture)
    fits = [np.polyfit(picture[:, k], truth[:, k], 1) for k in range(truth.shape[1])]
    fitted = np.stack([np.polyval(fit, picture[:, k]) for k, fit in enumerate(fits)], axis=1)
    residual = ((truth - fitted) ** 2).sum(axis=0)
    total = ((truth - truth.mean(axis=0)) ** 2).sum(axis=0)
    return {
        "agreement": (picture.argmax(1) == truth.argmax(1)).mean(),
        "fitted_agreement": (fitted.argmax(1) == truth.argmax(1)).mean(),
        "r2": 1 - residual / total,
        "overall_r2": 1 - residual.sum() / total.sum(),
        "correlation": np.corrcoef(picture.ravel(), truth.ravel())[0, 1],
    }


@given(st.integers(0, 500), st.sampled_from(["softmax", "sigmoid"]))
def test_every_figure_is_what_its_definition_gives(seed, output):
    net = random_network((9, 12, 7, 4), seed=seed, output=output)
    map = maps.compose_to(net)
    card = trust.card(map, net, IMAGES)
    for name, expected in by_the_definitions(map, net).items():
        np.testing.assert_allclose(getattr(card, name), expected, atol=1e-8, err_msg=name)
    assert card.images == 400
    assert ("not centred" in card.note) == (output == "sigmoid")


@pytest.mark.parametrize("pixels", ["0..1", "-1..1", (0.1, 0.3)])
def test_a_linear_network_is_its_picture(pixels):
    net = random_network((9, 5, 3), "linear", pixels=PixelScale.of(pixels))
    card = trust.card(maps.compose_to(net), net, IMAGES)
    assert card.agreement == card.fitted_agreement == 1
    np.testing.assert_allclose([*card.r2, card.overall_r2, card.correlation, card.cosine], 1)
    assert card.line == "follows the network on 100% of 400 images"


def test_batches_make_no_difference_nor_does_the_order():
    net = random_network()
    many = np.random.default_rng(0).random((4500, 9))
    map = maps.compose_to(net)
    one, other = trust.card(map, net, many), trust.card(map, net, many[::-1])
    assert one.agreement == pytest.approx(other.agreement)
    np.testing.assert_allclose(one.r2, other.r2)


def test_memory_does_not_grow_with_the_images():
    net = random_network((784, 30, 10)).astype(np.float32)
    map = maps.compose_to(net)
    peaks = []
    for count in (4000, 16000):
        images = np.random.default_rng(0).integers(0, 256, (count, 784), dtype=np.uint8)
        tracemalloc.start()
        trust.card(map, net, images)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert peaks[1] < 1.1 * peaks[0]


def test_single_outputs_have_no_agreement_and_say_so():
    net = Network([Layer(np.ones((9, 4)) / 9, np.zeros(4), "tanh"), Layer(np.ones((4, 1)), [0.0])])
    card = trust.card(maps.compose_to(net), net, IMAGES)
    assert card.agreement is card.fitted_agreement is None
    assert "explains" in card.line
    assert "single output" in card.note
    assert "first order" in card.note


def test_an_output_that_never_varies_is_said_in_words():
    net = Network([Layer(np.zeros((9, 1)), [1.0])])
    line = trust.card(maps.compose_to(net), net, IMAGES).line
    assert "says nothing of the network" in line
    assert "nan" not in line


def test_ink_on_never_lit_pixels():
    mask = np.arange(9) < 3
    net = random_network((9, 3), never_lit=mask)
    kernel = np.where(mask, 2.0, 1.0)[:, None] * np.ones(3)
    card = trust.card(replace(maps.compose_to(net), kernel=kernel), net, IMAGES)
    assert card.never_lit_ink == pytest.approx(6 / 12)
    unknown = random_network()
    assert trust.card(maps.compose_to(unknown), unknown, IMAGES).never_lit_ink is None


def test_a_map_of_something_else_is_refused():
    net = random_network()
    with pytest.raises(ValueError, match="no picture of the outputs"):
        trust.card(maps.compose(net)[0], net, IMAGES)


def test_a_first_layers_pictures_predict_it_exactly_and_flat_units_are_unknown():
    net = random_network()
    np.testing.assert_allclose(trust.unit_r2(maps.compose(net)[0], net, IMAGES, 0), 1)
    assert (trust.unit_r2(maps.compose(net)[1], net, IMAGES, 1) < 1).all()
    flat = Network([Layer(np.zeros((9, 2)), np.ones(2), "relu"), Layer(np.ones((2, 2)), [0.0, 1])])
    assert np.isnan(trust.unit_r2(maps.compose(flat)[0], flat, IMAGES, 0)).all()


@pytest.mark.parametrize("pixels", ["0..1", "-1..1", "0..255"])
def test_the_ceiling_of_a_linear_network_is_the_network(pixels):
    scale = PixelScale.of(pixels)
    kernel = np.random.default_rng(0).normal(size=(9, 3)) / scale.scale
    net = Network([Layer(kernel, [0.1, -0.2, 0.3])], scale)
    found = trust.ceiling(net, IMAGES)
    assert trust.card(found.ridge, net, IMAGES).overall_r2 > 0.99
    card = trust.card(maps.compose_to(net), net, IMAGES, found)
    assert card.best_r2 > 0.99
    assert card.best_agreement > 0.9
    assert card.line.endswith(f"; the best single picture found, {card.best_agreement:.0%}")


def test_the_ceiling_is_above_the_composed_picture():
    net = random_network((9, 30, 20, 4), seed=3)
    learn, judge = IMAGES[:300], IMAGES[300:]
    card = trust.card(maps.compose_to(net), net, judge, trust.ceiling(net, learn))
    assert card.best_r2 > card.overall_r2
    assert card.best_agreement >= card.agreement


@pytest.mark.parametrize("present", [1, 2])
def test_classes_that_the_network_never_chooses_are_never_ranked_first(present):
    kernel = np.random.default_rng(1).normal(size=(9, 4))
    bias = np.where(np.arange(4) < present, 0.0, -100.0)
    net = Network([Layer(kernel, bias)])
    found = trust.ceiling(net, IMAGES)
    assert set(found.softmax.apply(IMAGES).argmax(axis=1)) <= set(range(present))
    assert trust.card(found.softmax, net, IMAGES).agreement > 0.9


def test_a_ceiling_for_one_output_is_a_ridge():
    net = Network([Layer(np.ones((9, 1)), [0.0])])
    found = trust.ceiling(net, IMAGES)
    assert found.ridge is found.softmax
    assert isinstance(found.ridge, AffineMap)


def test_the_articles_best_known_observation(mnist):
    """The small-data network is nearly linear; the good one has left the picture behind."""
    few, many = (
        trust.card(maps.compose_to(net), net, mnist.test_images)
        for net in map(interp.load, ("mlp-500", "mlp-60000"))
    )
    assert few.agreement > 0.85
    assert many.agreement < 0.6
    assert few.agreement < 1


@pytest.mark.parametrize("name", ["mlp-500", "mlp-60000", "linear-500", "sigmoid-200"])
def test_the_cards_that_ship_are_what_is_computed(name, mnist):
    net = interp.load(name)
    kept = trust.shipped_card(net)
    found = trust.card(maps.compose_to(net), net, mnist.test_images, source=kept.source)
    for field in ("agreement", "fitted_agreement", "overall_r2", "correlation", "cosine", "r2"):
        np.testing.assert_allclose(getattr(kept, field), getattr(found, field), atol=1e-3)
    assert kept.line.startswith(found.line)
    assert kept.best_agreement >= kept.agreement - 0.02


def test_a_network_is_known_by_its_weights_not_its_name():
    assert trust.shipped_card(random_network(name="mlp-60000")) is None
    assert trust.shipped_card(replace(interp.load("linear-500"), name="mine")) is None
