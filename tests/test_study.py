"""The study: its table, how it continues after an interruption, its figures."""

import json
from itertools import pairwise

import numpy as np
import pytest
from conftest import ROOT

import interp
from interp import data, maps, trust
from interp.experiments import study
from interp.experiments.study import treated
from interp.pixels import PixelScale

FOLDER = ROOT / "data" / "networks" / "by-images"


def means(series, name):
    """Mean over the seeds, for each training of a series in its order."""
    rows = study.rows(series)
    return [
        np.mean([getattr(row, name) for row in rows if row[:3] == training])
        for training in study.SERIES[series]
    ]


def test_series_of_the_study_have_equal_epochs_or_equal_steps():
    assert study.steps_for(500) == 6 * 4
    assert {steps for _, _, steps in study.SERIES["steps"]} == {study.steps_for(60_000)} == {2814}
    with pytest.raises(ValueError, match="series: 'images' arrived; accepted are epochs"):
        study.rows("images")


@pytest.mark.parametrize("series", study.SERIES)
def test_the_study_s_table_has_every_training(series):
    rows = study.rows(series)
    assert [row[:4] for row in rows] == [
        (*training, seed) for training in study.SERIES[series] for seed in study.SEEDS
    ]
    for row in rows:
        assert 0 < row.test_accuracy < 1
        assert 0 < row.agreement < 1
        assert 0 < row.refitted_agreement < 1
        assert 0 < row.r2 < 1
        assert 0 <= row.training_loss < 3


def test_at_equal_steps_agreement_falls_with_the_number_of_images():
    agreement = means("steps", "agreement")
    assert all(fewer > more for fewer, more in pairwise(agreement))


def test_at_equal_epochs_agreement_rises_to_500_images_then_falls():
    agreement = dict(zip(study.SIZES, means("epochs", "agreement"), strict=True))
    assert agreement[100] < agreement[500] > agreement[2000] > agreement[10000] > agreement[60000]


def test_agreement_falls_with_the_length_of_training_on_the_same_images():
    """The number of images alone does not explain it."""
    for name in ("agreement", "r2"):
        by_epoch = means("length", name)
        assert by_epoch[0] > by_epoch[-1] + 0.05
    assert means("length", "test_accuracy")[0] < means("length", "test_accuracy")[-1]


def test_random_labels_and_shifted_images_lower_agreement_at_equal_steps():
    as_they_are, shifted, random_labels = (
        {row.seed: row for row in study.rows("data") if row.arm == arm}
        for arm in (study.AS_THEY_ARE, study.SHIFTED, study.RANDOM_LABELS)
    )
    for seed in study.SEEDS:
        assert shifted[seed].test_accuracy > as_they_are[seed].test_accuracy + 0.02
        assert random_labels[seed].test_accuracy < as_they_are[seed].test_accuracy - 0.1
        for arm in (shifted, random_labels):
            assert arm[seed].agreement < as_they_are[seed].agreement - 0.1


def test_refitting_ten_constants_restores_much_of_the_agreement():
    (row,) = (x for x in study.rows("steps") if (x.images, x.seed) == (60_000, 0))
    assert row.refitted_agreement > row.agreement + 0.2


def test_treated_images_are_shifted_by_two_pixels_or_every_second_label_is_drawn_anew():
    digits = data.load("digits")
    shifted = treated(digits, study.SHIFTED, 20)
    assert len(shifted.train_images) == 25 * 20
    ink = digits.train_images[:20].sum(axis=(1, 2), dtype=int)
    moved = shifted.train_images.reshape(25, 20, 28, 28)
    assert (moved.sum(axis=(2, 3), dtype=int) <= ink).all()
    np.testing.assert_array_equal(moved[12], digits.train_images[:20])
    np.testing.assert_array_equal(moved[0][:, :26, :26], digits.train_images[:20, 2:, 2:])
    np.testing.assert_array_equal(shifted.train_labels.reshape(25, 20)[7], digits.train_labels[:20])
    noisy = treated(digits, study.RANDOM_LABELS, 200)
    np.testing.assert_array_equal(noisy.train_labels[1::2], digits.train_labels[1:200:2])
    assert (noisy.train_labels[::2] != digits.train_labels[:200:2]).mean() > 0.75
    np.testing.assert_array_equal(noisy.test_labels, digits.test_labels)


def test_the_study_s_table_has_its_provenance():
    provenance = json.loads((FOLDER / "trust.json").read_text())
    assert provenance["command"] == "python -m interp.experiments.study"
    assert provenance["data"]["md5"]["x_train"] == "6bbc9ace898e44ae57da46a324031adb"
    for made in provenance["made_with"]:
        assert len(made["commit"]) == 40
        assert {"python", "keras", "backend", "numpy"} <= set(made["versions"])


@pytest.mark.parametrize("series", ["epochs", "steps"])
def test_the_pictures_of_every_size_ship(series):
    pictures = study.composed_maps(series)
    assert tuple(pictures) == study.SIZES
    for (_, images, steps), picture in zip(study.SERIES[series], pictures.values(), strict=True):
        assert picture.kernel.shape == (784, 10)
        assert picture.title == f"composed output of mlp-{images}/step-{steps}"
        assert "leaves the hidden layers' activations out" in picture.note
        assert (FOLDER / study.map_name(images, steps)).stat().st_size < 40_000
    dark = [picture.never_lit.sum() for picture in pictures.values()]
    assert dark == sorted(dark, reverse=True)
    assert (pictures[500].never_lit.sum(), dark[-1]) == (205, 67)


def test_the_study_s_network_of_60000_images_is_the_one_that_ships():
    net = interp.load("mlp-60000")
    (row,) = (x for x in study.rows() if (x.images, x.seed) == (60000, 0))
    assert row.agreement == pytest.approx(trust.shipped_card(net).agreement, abs=1e-3)
    assert row.test_accuracy == pytest.approx(net.accuracy, abs=1e-3)
    shipped, picture = maps.compose_to(net), study.composed_maps()[60000]
    np.testing.assert_allclose(picture.kernel, shipped.kernel, atol=1e-3)


def test_an_interrupted_study_trains_only_what_is_missing(tmp_path, capsys, keras):
    from interp.experiments.study import measure

    digits, arm = data.load("digits"), study.AS_THEY_ARE
    trainings = [(arm, 100, 6, 0), (arm, 200, 12, 0), (study.SHIFTED, 5, 2, 1)]
    measure(trainings[:1], digits, tmp_path)
    first = (tmp_path / "trust.csv").read_text().splitlines()
    assert len(first) == 2
    picture = tmp_path / study.map_name(100, 6)
    written = picture.stat().st_mtime_ns
    measure(trainings, digits, tmp_path)
    assert "2 of 2: 5 images shifted, 2 steps, seed 1" in capsys.readouterr().out
    assert picture.stat().st_mtime_ns == written
    rows = study.read(tmp_path / "trust.csv")
    assert [row[:4] for row in rows] == sorted(trainings)
    assert set(first) <= set((tmp_path / "trust.csv").read_text().splitlines())
    assert {path.name for path in tmp_path.iterdir()} == {
        "trust.csv",
        "trust.json",
        picture.name,
        study.map_name(200, 12),
    }


def test_a_row_is_what_the_card_says(tmp_path, keras):
    from interp import training
    from interp.experiments.study import measure

    digits = data.load("digits")
    measure([(study.AS_THEY_ARE, 100, 6, 0)], digits, tmp_path)
    (row,) = study.read(tmp_path / "trust.csv")
    net = training.train(images=100, steps=6, seed=0, digits=digits).network
    card = trust.card(maps.compose_to(net), net, digits.test_images)
    assert row.agreement == pytest.approx(card.agreement, abs=1e-6)
    assert row.r2 == pytest.approx(card.overall_r2, abs=1e-5)
    assert row.test_accuracy == pytest.approx(net.accuracy, abs=1e-6)
    picture = interp.load(tmp_path / study.map_name(100, 6))
    np.testing.assert_array_equal(picture.kernel, maps.compose_to(net).kernel)
    assert picture.pixels.name == PixelScale.of("0..1").name


def test_the_study_s_figures_draw_a_point_for_every_training():
    figures = pytest.importorskip("interp.figures")
    import matplotlib.pyplot as plt

    ax = figures.show_trust_by_images(study.rows("epochs"), study.rows("steps"))
    points = [line.get_ydata() for line in ax.lines if line.get_marker() in "so"]
    expected = [[row.agreement for row in study.rows(series)] for series in ("epochs", "steps")]
    assert sorted(map(list, points)) == sorted(expected)
    plt.close(ax.figure)

    length, treatments = study.rows("length"), study.rows("data")
    ax = figures.show_trust_by_training(length, treatments)
    drawn = sorted(x for line in ax.lines for x in line.get_xdata())
    rows = (*length, *treatments)
    assert drawn == sorted(x for row in rows for x in (row.agreement, row.refitted_agreement))
    assert len(ax.get_yticks()) == 6 + 3
    plt.close(ax.figure)
