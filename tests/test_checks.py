"""Wrong input is named with a next step, and the next step works."""

import re
import tracemalloc
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conftest import random_network

import interp
from interp import AffineMap, Dense, Network, data, dreams, evaluation, figures, maps, trust
from interp.checks import check_labels, check_whole
from interp.pixels import check_many, check_one, flatten

RNG = np.random.default_rng(1)
BYTES = RNG.integers(0, 256, (5, 28, 28), np.uint8)
BYTES[:, 0, :2] = 0, 255
UNIT = BYTES.astype(np.float32) / 255
INK = (UNIT > 0.5).astype(np.uint8)
NET = random_network((784, 6, 4))
LABELS = np.array([0, 1, 2, 3, 1])
DIGITS = data.Digits(BYTES, LABELS, BYTES, LABELS)


def next_step(error, name, value):
    """What the expression after "pass" in an error makes of the argument."""
    step = re.search(r"[Pp]ass (.+?)\)?(?: where|$)", str(error))[1]
    step += ")" * (step.count("(") - step.count(")"))
    return eval(step, {"np": np, name: value})


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        (UNIT * 2 - 1, UNIT),
        (UNIT - 0.5, UNIT),
        ((UNIT - 0.1307) / 0.3081, UNIT),
        (UNIT * 255, UNIT),
        (UNIT * 1.001, UNIT),
        (BYTES.view(np.int8), UNIT),
        (BYTES.astype(np.uint16) * 257, UNIT),
        (INK, INK),
        (INK.astype(int), INK),
        (np.where(UNIT < 0.1, np.nan, UNIT), np.where(UNIT < 0.1, 0, UNIT)),
        (np.repeat(BYTES[..., None], 3, axis=-1), UNIT),
        (np.repeat(UNIT[..., None], 4, axis=-1), UNIT),
        (BYTES[:, None], UNIT),
    ],
)
def test_the_next_step_makes_images_that_are_taken(given, wanted):
    with pytest.raises(ValueError, match="images: ") as caught:
        NET.classify(given)
    taken = flatten(next_step(caught.value, "images", given))
    np.testing.assert_allclose(taken, wanted.reshape(5, 784), atol=1e-3)


def test_a_nearly_blank_scan_and_a_blank_one_are_images():
    blank = np.zeros((28, 28), np.uint8)
    assert not flatten(blank).any()
    assert not flatten(blank.astype(int)).any()
    blank[3, 4] = 1
    assert flatten(blank).max() == np.float32(1 / 255)
    with pytest.raises(ValueError, match="only 0 and 1"):
        flatten(np.eye(784, dtype=int))


def test_integers_of_0_and_1_read_as_advised_are_the_same_as_booleans(mlp, mnist):
    ink = (mnist.test_images[:1000] > 127).astype(np.uint8)
    with pytest.raises(ValueError, match=r"astype\(bool\)"):
        mlp.score(ink, mnist.test_labels[:1000])
    assert mlp.score(ink.astype(bool), mnist.test_labels[:1000]) > 0.95


@pytest.mark.parametrize(
    "use",
    [
        NET.score,
        lambda images, labels: data.Digits(images, labels, images, labels),
        data.territory,
        lambda images, labels: evaluation.confident_mistakes(NET, images, labels),
        lambda images, labels: figures.show_mistakes(NET, images, labels),
        lambda images, labels: figures.show_confusion(labels, NET.classify(images)),
    ],
)
@pytest.mark.parametrize(
    "labels",
    [
        LABELS[:, None],
        np.eye(4)[LABELS],
        LABELS.astype(str),
        LABELS.astype(float),
    ],
)
def test_labels_are_refused_wherever_they_arrive_with_a_step_that_works(use, labels):
    with pytest.raises(ValueError, match="labels: ") as caught:
        use(UNIT, labels)
    name = str(caught.value).split(":")[0]
    assert np.array_equal(next_step(caught.value, name, labels), LABELS)


@pytest.mark.parametrize(
    ("labels", "said"),
    [
        (None, r"labels: .*\(\) arrived for 5 images"),
        (LABELS - 1, "labels: -1 arrived"),
        (LABELS + 1, "labels: 4 arrived; .*0 to 3.*labels - 1"),
        (np.array(["a", "b", "c", "d", "a"]), "np.unique"),
        (LABELS[:3], r"labels: .*\(3,\) arrived for 5 images"),
    ],
)
def test_labels_that_are_no_classes_of_the_network_are_refused(labels, said):
    with pytest.raises(ValueError, match=said):
        NET.score(UNIT, labels)


def test_labels_may_be_any_integers_and_booleans():
    for dtype in (np.uint8, np.int64, bool):
        assert check_labels("labels", np.array([0, 1], dtype), 2, 2).tolist() == [0, 1]


@pytest.mark.parametrize("value", ["0", 1.0, True, None, 3, -4, [1]])
def test_numbers_of_layers_and_units_are_whole_and_there(value):
    small = random_network((784, 6, 5, 3))
    with pytest.raises(ValueError, match="layer: "):
        maps.compose_to(small, value)
    with pytest.raises(ValueError, match="layer: "):
        small.gradient(UNIT, 0, value)
    with pytest.raises(ValueError, match="unit: "):
        small.gradient(UNIT, value)
    with pytest.raises(ValueError, match="target: "):
        next(dreams.climb(small, value))
    with pytest.raises(ValueError, match="unit: "):
        maps.buildup(small, -1, value)
    with pytest.raises(ValueError, match="against: "):
        trust.ledger(small, UNIT[0]).contrast(0, value)


def test_whole_numbers_of_numpy_count_as_layers_and_units():
    assert check_whole("unit", np.int8(3), 0, 3) == 3
    assert maps.compose_to(NET, np.int64(-1)).title == "composed output"


@pytest.mark.parametrize("units", ["3", 4, 1.0])
def test_units_that_a_map_lacks_are_refused(units):
    with pytest.raises(ValueError, match=r"units: .*0 to 3"):
        figures.show_map(maps.compose_to(NET), units)


def test_one_image_and_many_are_told_apart():
    with pytest.raises(ValueError, match=r"image: one .*a batch of 1.*image\[0\]"):
        trust.ledger(NET, UNIT[:1])
    with pytest.raises(ValueError, match=r"images: a single image.*images\[None\]"):
        check_many(UNIT[0])
    with pytest.raises(ValueError, match="images: no image arrived"):
        NET.score(UNIT[:0], LABELS[:0])
    assert check_many(UNIT[0][None]).shape == (1, 784)
    assert check_one(UNIT[:1][0]).shape == (784,)


def test_a_digit_set_in_the_place_of_images_is_named():
    with pytest.raises(ValueError, match=r"images: .*digits\.test_images"):
        trust.card(maps.compose_to(NET), NET, DIGITS)
    with pytest.raises(ValueError, match=r"labels: a Digits arrived.*digits\.test_labels"):
        NET.score(UNIT, DIGITS)


@pytest.mark.parametrize("accuracy", [98, 98.0, -0.1, float("nan"), "0.98", True, 1.01])
def test_an_accuracy_is_a_share(accuracy):
    with pytest.raises(ValueError, match=r"accuracy: .*from 0 to 1"):
        replace(NET, accuracy=accuracy)
    assert replace(NET, accuracy=np.float32(0.5)).accuracy == 0.5


def test_a_mask_of_pixels_is_as_long_as_there_are_inputs():
    net = random_network()
    for whole in (net, maps.compose_to(net)):
        masked = replace(whole, never_lit=np.arange(9) < 2)
        assert masked.never_lit.sum() == 2
        assert not masked.never_lit.flags.writeable
        with pytest.raises(ValueError, match=r"never_lit: 8 pixels arrived for 9"):
            replace(whole, never_lit=np.zeros(8, bool))


def test_a_network_takes_its_pixels_by_name():
    assert Network(NET.layers, "0..255").pixels.name == "0..255"
    with pytest.raises(ValueError, match="pixels: '0-255' arrived"):
        Network(NET.layers, "0-255")
    with pytest.raises(TypeError, match="layers: ndarray arrived"):
        Network([NET.layers[0].kernel])


def test_numbers_that_overflow_are_refused_and_float64_helps():
    layers = [Dense(layer.kernel.astype(np.float32) * 1e20, layer.bias) for layer in NET.layers]
    net = Network(layers)
    for use in (net.logits, net.probabilities, net.classify, lambda x: net.score(x, LABELS)):
        with pytest.raises(ValueError, match=r"5 of 5 images .*overflow float32.*float64"):
            use(UNIT)
    with pytest.raises(ValueError, match="overflow float32"):
        trust.card(maps.compose_to(net), net, UNIT)
    assert np.isfinite(net.astype(np.float64).logits(UNIT)).all()


def test_black_on_white_is_noticed_where_training_was_black():
    image = np.pad(UNIT[:, 4:-4, 4:-4], ((0, 0), (4, 4), (4, 4)))
    known = replace(NET, never_lit=data.never_lit(image))
    with pytest.warns(UserWarning, match="255 - images"):
        known.classify(1 - image)


def test_many_images_need_no_more_memory_than_some():
    def peak(count):
        images = np.zeros((count, 784), np.uint8)
        tracemalloc.start()
        NET.classify(images)
        NET.probabilities(images)
        highest = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return highest

    assert peak(40_000) < peak(4_000) + 40_000 * 4 * 8 * 3  # (n, 4) float64 results, and no more


def test_logits_and_classes_are_the_same_in_batches():
    many = RNG.random((4100, 784))
    assert np.array_equal(NET.logits(many)[[0, 2500, 4099]].argmax(axis=1),
                          NET.classify(many[[0, 2500, 4099]]))  # fmt: skip
    np.testing.assert_allclose(NET.logits(many)[4099], NET.logits(many[4099]), atol=1e-12)
    assert NET.logits(many[:0]).shape == (0, 4)


def test_maps_and_names_are_no_networks(tmp_path):
    picture = AffineMap(np.ones((784, 2)), [0, 0])
    for use in (figures.show, lambda net: interp.page(net, tmp_path / "page.html")):
        with pytest.raises(TypeError, match="net: <AffineMap"):
            use(picture)
        with pytest.raises(TypeError, match=r"net: .*load\('linear-500'\)"):
            use("linear-500")


def test_arrays_are_no_digit_sets(tmp_path):
    with pytest.raises(TypeError, match="digits: ndarray arrived"):
        interp.page(NET, tmp_path / "page.html", digits=UNIT)
    with pytest.raises(TypeError, match=r"digits: .*data\.load\('mnist'\)"):
        interp.page(NET, tmp_path / "page.html", digits="mnist")


@pytest.mark.parametrize(
    "use",
    [
        maps.article_recipe,
        lambda net: maps.best_linear(net, UNIT),
        lambda net: maps.buildup(net, -1, 0),
        maps.causal_index,
        lambda net: maps.channels(net, 0),
        maps.compose,
        maps.compose_to,
        lambda net: maps.contrast(net, UNIT),
        lambda net: maps.contrast_between(net, UNIT, 0, 1),
        lambda net: maps.eigenpictures(net, 0),
        lambda net: maps.field(net, 0, 0),
        maps.kinds_of,
        maps.layer_pictures,
        lambda net: maps.leaky(net, 0.5),
        lambda net: maps.learned_change(net, NET),
        lambda net: maps.local_map(net, UNIT[0]),
        lambda net: maps.mean_map(net, UNIT),
        lambda net: maps.morph(net, UNIT[0], 0.5),
        maps.pictured_layers,
        lambda net: maps.rate_composition(net, UNIT),
        lambda net: trust.integrated_gradients(net, UNIT[0]),
        lambda net: trust.ledger(net, UNIT[0]),
        lambda net: trust.sanity(net, UNIT),
        trust.shipped_card,
        lambda net: trust.unit_ledger(net, UNIT[0], 0),
        lambda net: dreams.ascend(net, 3),
        lambda net: dreams.climb(net, 3),
        lambda net: list(dreams.each_class(net)),
        lambda net: figures.show_activations(net, 0, UNIT[0]),
        lambda net: figures.show_dreams(net, []),
        figures.show_kinds,
        lambda net: figures.show_layer(net, 0),
        lambda net: figures.show_mistakes(net, UNIT, LABELS),
        figures.show_network,
        lambda net: figures.show_steps(net, UNIT[0]),
    ],
)
def test_names_and_digit_sets_are_no_networks(use):
    with pytest.raises(TypeError, match=r"net: str arrived.*load\('mlp-500'\)"):
        use("mlp-500")
    with pytest.raises(TypeError, match="net: Digits arrived"):
        use(DIGITS)


def test_a_name_is_no_start_of_a_network():
    with pytest.raises(TypeError, match=r"start: str arrived.*load\('mlp-60000/epoch-0'\)"):
        maps.learned_change(NET, "mlp-60000/epoch-0")


@pytest.mark.parametrize(
    ("images", "said"),
    [
        ("three.jpg", r"images: str arrived.*data\.picture\('three\.jpg'\)"),
        (Path("three.jpg"), r"images: \w*Path arrived.*data\.picture\('three\.jpg'\)"),
        (None, "images: NoneType arrived"),
        (3, "images: int arrived"),
        (NET, "images: Network arrived"),
    ],
)
def test_what_is_no_array_is_no_image(images, said):
    with pytest.raises(ValueError, match=said):
        NET.classify(images)


@pytest.mark.parametrize(
    ("use", "said"),
    [
        (lambda t: maps.morph(NET, UNIT[0], t), "t: '0.5' arrived"),
        (lambda t: maps.leaky(NET, t), "t: '0.5' arrived"),
        (lambda unit: maps.compose_to(NET, units=unit), "units: '0.5' arrived"),
    ],
)
def test_texts_are_no_shares_and_no_units(use, said):
    with pytest.raises(ValueError, match=said):
        use("0.5")


def test_a_single_unit_is_taken_as_a_list_of_it():
    single, listed = maps.compose_to(NET, units=3), maps.compose_to(NET, units=[3])
    assert single.labels == listed.labels == ("3",)
    assert np.array_equal(single.kernel, listed.kernel)
