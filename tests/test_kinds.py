"""A kind of picture is one entry in `maps.KINDS`: figures, explorers, page and sanity follow."""

import json
import re

import matplotlib as mpl
import numpy as np
import pytest
from conftest import random_network

import interp
from interp import data, figures, maps, trust
from interp.images import STYLES
from interp.maps.affine import map_of

mpl.use("agg")


def sign_map(net, layer, images):
    kernel = np.sign(maps.compose_to(net, layer).kernel)
    return map_of(net, kernel, np.zeros(kernel.shape[1]), "signs")


@pytest.fixture
def signs(monkeypatch):
    """A kind of picture that the package does not have: the signs of the composed kernel."""
    kind = maps.Kind("signs of the weights", sign_map, "Signs leave all sizes out.")
    monkeypatch.setitem(maps.KINDS, "signs", kind)
    return kind


@pytest.fixture
def without_causal():
    """The list without the causal index, and then as it was, in its order."""
    kinds = dict(maps.KINDS)
    del maps.KINDS["causal"]
    yield
    maps.KINDS.clear()
    maps.KINDS.update(kinds)


@pytest.fixture
def net():
    return random_network((784, 6, 5, 3), name="small").astype(np.float32)


def some_digits():
    rng = np.random.default_rng(0)
    pictures = rng.integers(0, 256, (60, 28, 28), dtype=np.uint8)
    return data.Digits(pictures, np.arange(60) % 3, pictures, np.arange(60) % 3)


def titles(net, digits=None):
    return [artist.axes.get_title(loc="left") for artist in figures.show_kinds(net, digits)]


def page_contents(net, path, **options):
    """What a page holds of the kinds of picture of the outputs."""
    text = interp.page(net, path / "page.html", **options).read_text(encoding="utf-8")
    held = json.loads(re.search(r'<script[^>]*id="contents"[^>]*>(.*?)</script>', text, re.S)[1])
    return held["networks"][0]["pictures"]["kinds"]


def test_a_kind_added_to_the_list_is_a_row_of_the_figure(net, signs):
    assert "signs of small" in titles(net)
    assert "signs of small" in titles(net, some_digits())
    mpl.pyplot.close("all")


def test_a_kind_added_to_the_list_can_be_chosen_in_the_layers_explorer(net, signs):
    explorers = pytest.importorskip("interp.explorers")
    explorer = explorers.layers(net)
    assert {"key": "signs", "title": signs.title, "sentence": signs.leaves_out} in explorer.kinds
    for index in range(3):
        assert "signs" in explorer.layers[index]["kinds"]
        explorer.layer, explorer.kind = index, "signs"
        expected = sign_map(net, index, None).kernel
        np.testing.assert_array_equal(explorer.map.kernel[:, 0], expected[:, explorer.unit])
        explorer.request = f"signs/{index}"
        sent = np.frombuffer(explorer.response["pictures"]["data"], np.float32)
        np.testing.assert_array_equal(sent.reshape(-1, 784), expected.T)


def test_a_kind_added_to_the_list_is_on_the_page_with_its_pictures_and_its_trust(
    net, signs, tmp_path
):
    kinds = page_contents(net, tmp_path, digits=some_digits())
    (shown,) = [kind for kind in kinds if kind["key"] == "signs"]
    assert (shown["title"], shown["style"]) == (signs.title, "signed")
    assert shown["kernel"]["shape"] == [784, 3]
    best = trust.best_linear(net, some_digits().train_images)
    card = trust.card(sign_map(net, 2, None), net, some_digits().test_images, best)
    assert card.line.removesuffix(" images") in shown["sentence"]


def test_a_kind_added_to_the_list_is_tested_by_randomising(net, signs):
    assert "signs" in trust.sanity(net, some_digits().test_images[:20], shuffles=1).kinds


def test_a_kind_taken_off_the_list_is_nowhere(net, tmp_path, without_causal):
    assert not [title for title in titles(net) if "causal" in title]
    assert "causal" not in [kind["key"] for kind in page_contents(net, tmp_path)]
    images = some_digits().test_images[:20]
    assert "causal" not in trust.sanity(net, images, shuffles=1).kinds
    mpl.pyplot.close("all")


@pytest.mark.parametrize("name", maps.KINDS)
def test_every_kind_makes_maps_of_every_layer_where_it_says_it_exists(net, name):
    kind, images = maps.KINDS[name], some_digits().test_images
    needed = {"nothing": None, "images": images, "image": images[0]}[kind.needs]
    for layer, units in enumerate(net.sizes[1:]):
        if kind.exists(net, layer):
            map = kind.make(net, layer, needed)
            assert map.kernel.shape == (784, units)
            assert np.isfinite(map.kernel).all()
    assert kind.exists(net)
    assert kind.style in STYLES
    assert kind.leaves_out.endswith(".")


def test_the_maps_of_a_hidden_layer_are_those_of_its_pre_activations(net):
    images = some_digits().test_images.astype(np.float32) / 255
    for unit in range(5):
        gradients = net.gradient(images, unit, layer=1)
        mean = maps.KINDS["mean"].make(net, 1, images).kernel[:, unit]
        np.testing.assert_allclose(mean, gradients.mean(axis=0), rtol=1e-3, atol=1e-6)
        exact = maps.KINDS["exact"].make(net, 1, images[0]).kernel[:, unit]
        np.testing.assert_allclose(exact, gradients[0], rtol=1e-3, atol=1e-6)


def test_a_single_output_has_no_classes_to_set_against_each_other():
    net = random_network((9, 4, 1))
    assert "contrast" not in maps.kinds_of(net, with_images=True)
    assert {"mean", "causal"} <= maps.kinds_of(net, with_images=True).keys()


def test_the_first_layer_needs_no_images_and_without_images_no_layer_has_kinds_of_them(net):
    for layer, with_images in ((0, True), (0, False), (1, False), (2, False)):
        kinds = maps.kinds_of(net, layer, with_images)
        assert {kind.needs for kind in kinds.values()} == {"nothing"}
    assert {"rates", "mean"} <= maps.kinds_of(net, 1, with_images=True).keys()
