"""The fair comparison: what it found, how it goes on after an interruption, its figure."""

import json
from itertools import pairwise

import numpy as np
import pytest
from conftest import ROOT

import interp
from interp import data, maps, study, trust
from interp.pixels import PixelScale

FOLDER = ROOT / "data" / "networks" / "by-images"


def mean_agreement(matched):
    rows = study.rows(matched)
    return {n: np.mean([x.agreement for x in rows if x.images == n]) for n in study.SIZES}


def test_steps_are_those_of_six_epochs_over_these_images_or_over_all():
    assert study.steps_for(500, "epochs") == 6 * 4
    assert study.steps_for(500, "steps") == study.steps_for(60000, "epochs") == 2814
    with pytest.raises(ValueError, match='accepted are "epochs" and "steps"'):
        study.steps_for(500, "images")


@pytest.mark.parametrize("matched", study.MATCHED)
def test_the_table_is_whole(matched):
    rows = study.rows(matched)
    assert {(row.images, row.seed) for row in rows} == {
        (images, seed) for images in study.SIZES for seed in study.SEEDS
    }
    assert len(rows) == len(study.SIZES) * len(study.SEEDS)
    assert all(row.steps == study.steps_for(row.images, matched) for row in rows)
    shares = np.array([row[3:] for row in rows])
    assert (shares > 0).all()
    assert (shares < 1).all()


def test_the_picture_gets_less_true_with_more_images_however_long_the_training():
    for matched in study.MATCHED:
        found = mean_agreement(matched)
        late = [found[n] for n in study.SIZES if n >= 2000]
        assert all(earlier > later for earlier, later in pairwise(late))
        assert found[500] > 0.88
        assert found[60000] < 0.6
        accuracy = [
            np.mean([x.test_accuracy for x in study.rows(matched) if x.images == n])
            for n in study.SIZES
        ]
        assert accuracy == sorted(accuracy)


def test_steps_alone_do_not_make_it_untrue():
    """From 500 images, more than a hundred times the steps leave the picture as true."""
    assert study.steps_for(500, "steps") > 100 * study.steps_for(500, "epochs")
    assert mean_agreement("steps")[500] >= mean_agreement("epochs")[500]


def test_the_table_tells_how_it_was_made():
    provenance = json.loads((FOLDER / "trust.json").read_text())
    assert provenance["command"] == "python -m interp.study"
    assert provenance["data"]["md5"]["x_train"] == "6bbc9ace898e44ae57da46a324031adb"
    for made in provenance["made_with"]:
        assert len(made["commit"]) == 40
        assert {"python", "keras", "backend", "numpy"} <= set(made["versions"])


@pytest.mark.parametrize("matched", study.MATCHED)
def test_the_pictures_of_every_size_ship(matched):
    pictures = study.composed_maps(matched)
    assert tuple(pictures) == study.SIZES
    for images, picture in pictures.items():
        steps = study.steps_for(images, matched)
        assert picture.kernel.shape == (784, 10)
        assert picture.title == f"composed output of mlp-{images}/step-{steps}"
        assert "leaves the hidden layers' activations out" in picture.note
        assert (FOLDER / study.map_name(images, steps)).stat().st_size < 40_000
    dark = [picture.never_lit.sum() for picture in pictures.values()]
    assert dark == sorted(dark, reverse=True)
    assert (pictures[500].never_lit.sum(), dark[-1]) == (205, 67)


def test_at_60000_images_it_is_the_network_that_ships():
    net = interp.load("mlp-60000")
    (row,) = (x for x in study.rows() if (x.images, x.seed) == (60000, 0))
    assert row.agreement == pytest.approx(trust.shipped_card(net).agreement, abs=1e-3)
    assert row.test_accuracy == pytest.approx(net.accuracy, abs=1e-3)
    shipped, picture = maps.compose_to(net), study.composed_maps()[60000]
    np.testing.assert_allclose(picture.kernel, shipped.kernel, atol=1e-3)


def test_an_interrupted_comparison_goes_on_with_what_is_missing(tmp_path, capsys):
    pytest.importorskip("interp.training.backend", exc_type=ImportError)
    from interp.study.__main__ import measure

    digits, trainings = data.load("digits"), [(100, 2, 0), (200, 2, 0), (100, 2, 1)]
    measure(trainings[:1], digits, tmp_path)
    first = (tmp_path / "trust.csv").read_text().splitlines()
    assert len(first) == 2
    picture = tmp_path / study.map_name(100, 2)
    written = picture.stat().st_mtime_ns
    measure(trainings, digits, tmp_path)
    assert "2 of 2: 100 images, 2 steps, seed 1" in capsys.readouterr().out
    assert picture.stat().st_mtime_ns == written
    rows = study.read(tmp_path / "trust.csv")
    assert [row[:3] for row in rows] == sorted(trainings)
    assert set(first) <= set((tmp_path / "trust.csv").read_text().splitlines())
    assert {path.name for path in tmp_path.iterdir()} == {
        "trust.csv",
        "trust.json",
        picture.name,
        study.map_name(200, 2),
    }


def test_a_row_is_what_the_card_says(tmp_path):
    pytest.importorskip("interp.training.backend", exc_type=ImportError)
    from interp import training
    from interp.study.__main__ import measure

    digits = data.load("digits")
    measure([(100, 3, 0)], digits, tmp_path)
    (row,) = study.read(tmp_path / "trust.csv")
    net = training.train(images=100, steps=3, seed=0, digits=digits).network
    card = trust.card(maps.compose_to(net), net, digits.test_images)
    assert row.agreement == pytest.approx(card.agreement, abs=1e-6)
    assert row.r2 == pytest.approx(card.overall_r2, abs=1e-5)
    assert row.test_accuracy == pytest.approx(net.accuracy, abs=1e-6)
    picture = interp.load(tmp_path / study.map_name(100, 3))
    np.testing.assert_array_equal(picture.kernel, maps.compose_to(net).kernel)
    assert picture.pixels.name == PixelScale.of("0..1").name


def test_the_figure_draws_a_point_for_every_training():
    figures = pytest.importorskip("interp.figures")
    import matplotlib.pyplot as plt

    ax = figures.show_trust_by_images(study.rows("epochs"), study.rows("steps"))
    points = [line.get_ydata() for line in ax.lines if line.get_marker() in "so"]
    expected = [[row.agreement for row in study.rows(matched)] for matched in study.MATCHED]
    assert sorted(map(list, points)) == sorted(expected)
    words = [text.get_text() for text in ax.texts]
    assert "same steps (2,814)" in words
    assert "same epochs (6)" in words
    plt.close(ax.figure)
