"""Truths about the trust card and the best linear picture."""

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network
from hypothesis import given
from hypothesis import strategies as st

import interp
from interp import AffineMap, Dense, Network, PixelScale, maps, trust
from interp.files import shipped_networks
from interp.trust.card import wilson
from interp.trust.fits import refit_constants

IMAGES = np.random.default_rng(5).random((400, 9))


def centred(values):
    return values - values.mean(axis=1, keepdims=True)


def by_the_definitions(truth, picture, net):
    """The card's figures from whole arrays, straight from the design's definitions."""
    if net.output == "softmax":
        truth, picture = centred(truth), centred(picture)
    fits = [np.polyfit(picture[:, k], truth[:, k], 1) for k in range(truth.shape[1])]
    fitted = np.stack([np.polyval(fit, picture[:, k]) for k, fit in enumerate(fits)], axis=1)
    residual = ((truth - fitted) ** 2).sum(axis=0)
    total = ((truth - truth.mean(axis=0)) ** 2).sum(axis=0)
    return {
        "agreement": (picture.argmax(1) == truth.argmax(1)).mean(),
        "r2": 1 - residual / total,
        "overall_r2": 1 - residual.sum() / total.sum(),
        "correlation": np.corrcoef(picture.ravel(), truth.ravel())[0, 1],
    }


@pytest.mark.slow
@given(st.integers(0, 500), st.sampled_from(["softmax", "sigmoid"]), st.booleans())
def test_every_figure_is_what_its_definition_gives(seed, output, of_a_network):
    net = random_network((9, 12, 7, 4), seed=seed, output=output)
    picture = random_network((9, 5, 4), seed=seed + 1) if of_a_network else maps.compose_to(net)
    values = picture.logits(IMAGES) if of_a_network else picture.apply(IMAGES)
    card = trust.card(picture, net, IMAGES)
    for name, expected in by_the_definitions(net.logits(IMAGES), values, net).items():
        np.testing.assert_allclose(getattr(card, name), expected, atol=1e-8, err_msg=name)
    assert card.images == 400
    assert ("not centred" in card.note) == (output == "sigmoid")


@pytest.mark.parametrize("pixels", ["0..1", "-1..1", (0.1, 0.3)])
def test_a_linear_network_is_its_picture(pixels):
    net = random_network((9, 5, 3), "linear", pixels=PixelScale.of(pixels))
    card = trust.card(maps.compose_to(net), net, IMAGES)
    assert card.agreement == card.refitted_agreement == 1
    np.testing.assert_allclose([*card.r2, card.overall_r2, card.correlation, card.cosine], 1)
    assert "100%" in card.line
    assert card.in_sample == 0


def test_a_network_agrees_with_itself_in_everything():
    net = random_network((9, 12, 7, 4), seed=2, name="itself")
    card = trust.card(net, net, IMAGES)
    assert card.agreement == card.refitted_agreement == 1
    np.testing.assert_allclose([*card.r2, card.overall_r2, card.correlation, card.cosine], 1)
    assert (card.title, card.labels, card.never_lit_ink) == ("itself", ("0", "1", "2", "3"), None)


def test_a_stand_ins_card_says_which_images_it_was_fitted_on():
    net = random_network((9, 12, 4), seed=1)
    copy = trust.stand_in(net, IMAGES[:200], pictures=2)
    assert trust.card(copy, net, IMAGES[:200]).in_sample == 1
    assert trust.card(copy, net, IMAGES[100:300]).in_sample == 0.5
    unseen = trust.card(copy, net, IMAGES[200:])
    assert unseen.in_sample == 0
    assert "held out" in unseen.note
    assert "held out" not in trust.card(net, net, IMAGES).note


def test_a_network_is_never_called_the_best_linear_picture():
    net = random_network((9, 12, 4), seed=1)
    best = trust.best_linear(net, IMAGES[:30])
    alone, card = trust.card(best, net, IMAGES), trust.card(net, net, IMAGES, best)
    assert (card.best_agreement, card.best_r2) == (alone.agreement, alone.overall_r2)
    assert card.best_agreement < 1


def test_a_card_does_not_depend_on_batches_or_the_order_of_images():
    net = random_network()
    many = np.random.default_rng(0).random((4500, 9))
    map = maps.compose_to(net)
    one, other = trust.card(map, net, many), trust.card(map, net, many[::-1])
    assert one.agreement == pytest.approx(other.agreement)
    np.testing.assert_allclose(one.r2, other.r2)


def test_cards_of_several_pictures_are_those_of_each_alone():
    net, images = random_network((16, 9, 4)), np.random.default_rng(2).random((120, 16))
    best = trust.best_linear(net, images[:50])
    pictures = [maps.compose_to(net), random_network((16, 5, 4), seed=1), best]
    for picture, together in zip(pictures, trust.cards(pictures, net, images, best), strict=True):
        alone = vars(trust.card(picture, net, images, best))
        for name, value in vars(together).items():
            np.testing.assert_array_equal(value, alone[name], err_msg=name)


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
    net = Network([Dense(np.ones((9, 4)) / 9, np.zeros(4), "tanh"), Dense(np.ones((4, 1)), [0.0])])
    card = trust.card(maps.compose_to(net), net, IMAGES)
    assert card.agreement is card.refitted_agreement is card.by_class is None
    assert "explains" in card.line
    assert "single output" in card.note
    assert "first order" in card.note


@pytest.mark.parametrize("outputs", [1, 3])
def test_a_network_that_gives_one_answer_is_no_evidence_for_a_picture(outputs):
    net = Network([Dense(np.zeros((9, outputs)), np.arange(1.0, outputs + 1))])
    card = trust.card(maps.compose_to(net), net, IMAGES)
    assert card.commonest == 1
    assert "same answer" in card.line
    assert "%" not in card.line
    assert "nan" not in card.line


def test_an_answer_that_hardly_varies_is_held_against_always_giving_the_commonest():
    net = Network([Dense(np.eye(9)[:, :2], [0.9, 0.0])])
    card = trust.card(maps.compose_to(net), net, IMAGES)
    assert 0.9 < card.commonest < 1
    assert f"commonest answer would agree on {card.commonest:.0%}" in card.line


def test_few_images_are_called_few_and_nothing_is_refitted_on_half_of_them():
    net = random_network()
    card = trust.card(maps.compose_to(net), net, IMAGES[:20])
    assert "only 20" in card.line
    assert card.refitted_agreement is None


def test_a_wrong_level_is_mended_by_refitting_the_constants_and_a_wrong_pattern_is_not():
    net = random_network((9, 4), seed=2)
    own = maps.compose_to(net)
    wrong_level = replace(own, bias=own.bias + np.array([50.0, 0, 0, 0]))
    card = trust.card(wrong_level, net, IMAGES)
    assert card.agreement < 0.7
    assert card.refitted_agreement > 0.97
    assert "0" not in card.never
    assert card.never
    wrong_pattern = replace(own, kernel=-own.kernel)
    card = trust.card(wrong_pattern, net, IMAGES)
    assert card.refitted_agreement < 0.7


@pytest.mark.slow
@given(st.integers(0, 200), st.floats(0.01, 1000), st.floats(-100, 100))
def test_a_pictures_size_and_a_common_constant_change_no_agreement(seed, factor, constant):
    net = random_network((9, 12, 4), seed=seed)
    own = maps.compose_to(net)
    other = replace(own, kernel=own.kernel * factor, bias=own.bias * factor + constant)
    cards = [trust.card(x, net, IMAGES) for x in (own, other)]
    assert cards[0].agreement == pytest.approx(cards[1].agreement, abs=0.003)
    assert cards[0].refitted_agreement == pytest.approx(cards[1].refitted_agreement, abs=0.02)
    np.testing.assert_allclose(cards[0].by_class, cards[1].by_class, atol=0.1)


def test_refitting_finds_the_constants_that_the_classes_were_drawn_with():
    rng = np.random.default_rng(3)
    values, constants = rng.normal(size=(20_000, 4)), np.array([0, 1.5, -1, 0.5])
    classes = (values + constants + rng.gumbel(size=values.shape)).argmax(axis=1)  # softmax draws
    found = refit_constants(values * 100, classes) / 100
    np.testing.assert_allclose(found - found[0], constants, atol=0.1)


def test_agreement_by_class_is_counted_among_the_images_the_network_puts_there():
    net = random_network((9, 12, 4), seed=1)
    own = maps.compose_to(net)
    card = trust.card(own, net, IMAGES)
    chosen, ranked = net.classify(IMAGES), own.apply(IMAGES).argmax(axis=1)
    for unit in np.unique(chosen):
        assert card.by_class[unit] == pytest.approx((ranked[chosen == unit] == unit).mean())
    counts = np.bincount(chosen, minlength=4)
    assert np.nansum(card.by_class * counts) == pytest.approx(card.agreement * 400)


@given(st.integers(1, 2000), st.floats(0, 1))
def test_the_interval_is_wilsons(count, share):
    stats = pytest.importorskip("scipy.stats")
    right = round(share * count)
    exact = stats.binomtest(right, count).proportion_ci(0.95, method="wilson")
    np.testing.assert_allclose(wilson(right / count, count), exact, atol=1e-6)


@pytest.mark.parametrize("made", [maps.mean_map, maps.contrast, maps.rate_composition])
def test_a_score_on_the_images_a_picture_was_made_from_is_marked(made):
    net = random_network((9, 12, 4), seed=1)
    images = np.random.default_rng(0).integers(0, 256, (60, 9), dtype=np.uint8)
    picture = made(net, images[:40])
    assert trust.card(picture, net, images[:40]).in_sample == 1
    assert trust.card(picture, net, images[:40] / 255).in_sample == 1  # the same as floats
    half = trust.card(picture, net, images[20:])
    assert half.in_sample == 0.5
    assert "50% of which it was made from" in half.line
    unseen = trust.card(picture, net, images[40:])
    assert unseen.in_sample == 0
    assert "held out" in unseen.note
    assert "held out" not in half.note
    assert trust.card(maps.compose_to(net), net, images).in_sample == 0


def test_a_card_says_how_much_of_a_picture_lies_on_never_lit_pixels():
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


def test_what_is_no_picture_or_no_network_is_refused_by_name():
    net = random_network()
    own = maps.compose_to(net)
    with pytest.raises(TypeError, match="picture: ndarray arrived"):
        trust.card(own.kernel, net, IMAGES)
    with pytest.raises(TypeError, match="best: str arrived"):
        trust.card(own, net, IMAGES, "MNIST test images")
    with pytest.raises(TypeError, match=r"net: .* a network is expected"):
        trust.card(own, own, IMAGES)
    with pytest.raises(ValueError, match=r"picture: .* no picture of the outputs"):
        trust.card(random_network((9, 2)), net, IMAGES)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_values_that_are_not_finite_are_refused_and_counted(bad):
    net = random_network()
    own = maps.compose_to(net)
    broken = replace(own, bias=np.where(np.arange(len(own)) == 1, bad, own.bias))
    with pytest.raises(ValueError, match=r"picture: .* 400 of 400 images is NaN or infinite"):
        trust.card(broken, net, IMAGES)


def test_a_first_layers_pictures_predict_it_exactly_and_flat_units_are_unknown():
    net = random_network()
    np.testing.assert_allclose(trust.unit_r2(maps.compose(net)[0], net, IMAGES, 0), 1)
    assert (trust.unit_r2(maps.compose(net)[1], net, IMAGES, 1) < 1).all()
    flat = Network([Dense(np.zeros((9, 2)), np.ones(2), "relu"), Dense(np.ones((2, 2)), [0.0, 1])])
    assert np.isnan(trust.unit_r2(maps.compose(flat)[0], flat, IMAGES, 0)).all()


@pytest.mark.parametrize("pixels", ["0..1", "-1..1", "0..255"])
@pytest.mark.parametrize("output", ["softmax", "sigmoid", "values"])
def test_the_best_linear_picture_of_a_linear_network_is_nearly_the_network(pixels, output):
    scale = PixelScale.of(pixels)
    kernel = 4 * np.random.default_rng(0).normal(size=(9, 3)) / scale.scale
    net = Network([Dense(kernel, [0.1, -0.2, 0.3])], scale, output=output)
    images = np.random.default_rng(6).random((3000, 9))
    best = trust.best_linear(net, images)
    assert trust.card(best, net, IMAGES).overall_r2 > 0.99
    assert trust.card(best, net, IMAGES).agreement > 0.85


def test_the_pixel_scale_changes_nothing_of_the_best_linear_picture():
    kernel = np.random.default_rng(0).normal(size=(9, 3))
    plain = Network([Dense(kernel, [0.1, -0.2, 0.3])])
    scaled = Network([Dense(kernel / 255, [0.1, -0.2, 0.3])], PixelScale.of("0..255"))
    values = [trust.best_linear(net, IMAGES).apply(IMAGES) for net in (plain, scaled)]
    np.testing.assert_allclose(*values, atol=1e-3)


def test_the_best_picture_is_never_below_the_one_it_is_held_against_and_says_its_images():
    net = random_network((9, 30, 20, 4), seed=3)
    own = maps.compose_to(net)
    card = trust.card(own, net, IMAGES[100:], trust.best_linear(net, IMAGES[:10]))
    assert card.best_agreement >= max(card.agreement, card.refitted_agreement)
    assert card.best_r2 >= card.overall_r2
    assert card.best_images == 10
    assert "quick fit on 10 images" in card.line
    assert "fitted on some of these" not in card.note
    again = trust.card(own, net, IMAGES, trust.best_linear(net, IMAGES[:10]))
    assert "fitted on some of these" in again.note


@pytest.mark.parametrize("present", [1, 2])
def test_classes_that_the_network_never_chooses_are_never_ranked_first(present):
    kernel = np.random.default_rng(1).normal(size=(9, 4))
    bias = np.where(np.arange(4) < present, 0.0, -100.0)
    net = Network([Dense(kernel, bias)])
    best = trust.best_linear(net, IMAGES)
    assert set(best.apply(IMAGES).argmax(axis=1)) <= set(range(present))
    assert trust.card(best, net, IMAGES).agreement > 0.9


def test_a_single_output_has_a_best_linear_picture_too():
    net = Network([Dense(np.ones((9, 1)), [0.0])])
    best = trust.best_linear(net, IMAGES)
    assert isinstance(best, AffineMap)
    card = trust.card(maps.compose_to(net), net, IMAGES, best)
    assert card.best_agreement is None
    assert card.best_r2 == pytest.approx(1)


def test_few_images_make_a_worse_best_picture_and_many_a_better(mnist):
    """On mlp-500, the best from 60 images is below the composed picture; the card is not."""
    net = interp.load("mlp-500")
    best = trust.best_linear(net, mnist.train_images[:60])
    own = maps.compose_to(net)
    assert trust.card(best, net, mnist.test_images).agreement < 0.8
    card = trust.card(own, net, mnist.test_images, best)
    assert card.best_agreement >= card.agreement > 0.9


def test_few_images_make_truer_pictures_than_many_as_the_article_observed(mnist):
    """The small-data network is nearly linear; the good one has left the picture behind."""
    few, many = (
        trust.card(maps.compose_to(net), net, mnist.test_images)
        for net in map(interp.load, ("mlp-500", "mlp-60000"))
    )
    assert few.agreement > 0.85
    assert many.agreement < 0.6
    assert few.agreement < 1


@pytest.mark.parametrize("name", shipped_networks())
def test_the_cards_that_ship_are_what_is_computed(name, mnist):
    net = interp.load(name)
    kept = trust.shipped_card(net)
    found = trust.card(maps.compose_to(net), net, mnist.test_images, source=kept.source)
    for field in (
        "agreement",
        "refitted_agreement",
        "interval",
        "by_class",
        "overall_r2",
        "correlation",
        "cosine",
        "r2",
    ):
        np.testing.assert_allclose(getattr(kept, field), getattr(found, field), atol=1e-3)
    assert kept.line.startswith(found.line)
    assert kept.best_agreement >= kept.agreement
    assert kept.best_images == 60_000
    assert "quick" not in kept.line
    assert name != "mlp-60000" or kept.best_agreement >= 0.93


@pytest.mark.proof
def test_the_best_linear_picture_from_all_training_images_answers_as_mlp_60000_does(mnist):
    net = interp.load("mlp-60000")
    best = trust.best_linear(net, mnist.train_images)
    assert trust.card(best, net, mnist.test_images).agreement >= 0.93


def test_a_network_is_known_by_its_weights_not_its_name():
    assert trust.shipped_card(random_network(name="mlp-60000")) is None
    assert trust.shipped_card(replace(interp.load("linear-500"), name="mine")) is None


def test_the_weights_of_a_shipped_network_in_another_one_have_no_card():
    net = interp.load("mlp-500")
    first, *rest, last = net.layers
    changes = [
        {"layers": [replace(first, activation="tanh"), *rest, last]},
        {"layers": [first, *rest, replace(last, activation="sigmoid")]},
        {"pixels": PixelScale.of("-1..1")},
    ]
    assert trust.shipped_card(net) is not None
    assert [trust.shipped_card(replace(net, **change)) for change in changes] == [None] * 3
