"""The networks that ship: complete, small, as accurate as their manifest says."""

import json

import numpy as np
import pytest
from conftest import ROOT

import interp
from interp import maps
from interp.experiments.recipes import RECIPES

FOLDER = ROOT / "data" / "networks"
MANIFEST = json.loads((FOLDER / "manifest.json").read_text())


def test_every_recipe_has_its_network_and_every_network_its_entry():
    files = {
        path.relative_to(FOLDER).with_suffix("").as_posix() for path in FOLDER.rglob("*.keras")
    }
    snapshots = {f"mlp-60000/epoch-{epoch}" for epoch in range(6)}
    assert files == set(MANIFEST) == set(RECIPES) | snapshots


def test_together_they_stay_under_25_mb():
    sizes = {path: path.stat().st_size for path in FOLDER.rglob("*") if path.is_file()}
    assert sum(sizes.values()) < 25e6
    assert sizes[FOLDER / "mlp-60000.keras"] < 2.3e6
    assert sizes[FOLDER / "cnn.keras"] < 0.5e6


@pytest.mark.parametrize("name", MANIFEST)
def test_a_network_is_what_the_manifest_says(name, mnist):
    entry, net = MANIFEST[name], interp.load(name)
    assert net.name == name
    assert list(net.sizes) == entry["sizes"]
    assert (FOLDER / f"{name}.keras").stat().st_size == entry["bytes"]
    measured = net.score(mnist.test_images, mnist.test_labels)
    assert measured == pytest.approx(entry["test_accuracy"], abs=1e-4)
    assert net.accuracy == pytest.approx(entry["test_accuracy"], abs=1e-4)
    assert net.pixels.origin == "training"
    if RECIPES[name.split("/")[0]].get("deform"):
        assert net.never_lit is None
    else:
        dark = {500: 205, 60000: 67}[entry["images"]]
        assert net.never_lit.sum() == (0 if name == "square-128" else dark)


def test_the_networks_that_ship_have_the_stated_accuracy():
    accuracy = {name: entry["test_accuracy"] for name, entry in MANIFEST.items()}
    assert accuracy["mlp-60000"] >= 0.978
    assert accuracy["linear-60000"] >= 0.92
    assert accuracy["sigmoid-200"] >= 0.9808
    assert accuracy["square-128"] >= 0.982
    assert accuracy["mlp-robust"] >= 0.995
    assert accuracy["cnn"] >= 0.99
    assert accuracy["mlp-500"] >= 0.85
    assert accuracy["linear-500"] >= 0.80


def test_the_manifest_has_the_command_call_data_and_versions_of_each():
    for name, entry in MANIFEST.items():
        recipe = name.split("/")[0]
        assert entry["command"] == f"python -m interp.experiments.recipes {recipe}"
        arguments = ", ".join(f"{key}={value!r}" for key, value in RECIPES[recipe].items())
        assert entry["call"] == f"training.train({arguments})"
        assert entry["data"]["md5"]["x_train"] == "6bbc9ace898e44ae57da46a324031adb"
        assert {"python", "keras", "backend", "numpy"} <= set(entry["versions"])
        assert entry["seed"] == 0


def test_square_128_is_nothing_but_its_pictures(mnist):
    net, images = interp.load("square-128"), mnist.test_images[:500]
    blank = maps.local_map(net, np.zeros((28, 28)))
    logits = blank.apply(images)
    for unit in range(10):
        pictures = maps.eigenpictures(net, unit)
        signs = np.sign([float(label) for label in pictures.labels])
        logits[:, unit] += pictures.apply(images) ** 2 @ signs
    np.testing.assert_allclose(logits, net.logits(images), atol=1e-3)


@pytest.mark.proof
def test_recipes_make_a_network_of_the_same_accuracy_again(mnist, keras, tmp_path):
    from interp.experiments import recipes

    recipes.make(("linear-500",), tmp_path)
    made = interp.load(tmp_path / "linear-500.keras")
    assert made.accuracy == pytest.approx(MANIFEST["linear-500"]["test_accuracy"], abs=2e-3)
