"""The study: its table, how it continues after an interruption, its figures."""

import json
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise

import numpy as np
import pytest
from conftest import ROOT, proof

import interp
from interp import data, maps, training, trust
from interp.experiments import study
from interp.experiments.runs import read_rows
from interp.experiments.study import Training, treated
from interp.pixels import PixelScale

FOLDER = ROOT / "data" / "networks" / "by-images"


def means(series, name):
    """Mean over the seeds, for each training of a series in its order."""
    values = np.array([getattr(row, name) for row in study.rows(series)])
    return values.reshape(len(study.SERIES[series]), len(study.SEEDS)).mean(axis=1)


def test_series_of_the_study_have_equal_epochs_or_equal_steps():
    assert study.steps_for(500) == 6 * 4
    assert {varied.steps for varied in study.SERIES["steps"]} == {study.steps_for(60_000)} == {2814}
    with pytest.raises(ValueError, match="series: 'images' arrived; accepted are epochs"):
        study.rows("images")


@pytest.mark.parametrize("series", study.SERIES)
def test_the_study_s_table_has_every_training(series):
    rows = study.rows(series)
    assert [row.training for row in rows] == [
        varied._replace(seed=seed) for varied in study.SERIES[series] for seed in study.SEEDS
    ]
    for row in rows:
        shares = row.test_accuracy, row.agreement, row.refitted_agreement, row.r2
        for share in (*shares, *row[-4:]):
            assert 0 < share < 1
        assert 0 <= row.training_loss < 3
        assert 0 < row.trained_steps <= row.steps


def test_at_equal_steps_agreement_falls_with_the_number_of_images():
    agreement = dict(zip(study.SIZES, means("steps", "agreement"), strict=True))
    assert all(agreement[few] > agreement[more] for few, more in pairwise(study.SIZES[1:]))
    assert agreement[100] > agreement[500]


def test_at_equal_epochs_agreement_rises_to_500_images_then_falls():
    agreement = dict(zip(study.SIZES, means("epochs", "agreement"), strict=True))
    assert agreement[100] < agreement[500] > agreement[2000] > agreement[10000] > agreement[60000]


@pytest.mark.parametrize("measure", ["agreement", "refitted_agreement", "r2"])
def test_pictures_agree_less_after_a_longer_training_on_the_same_images(measure):
    """The number of images alone does not explain it."""
    by_epoch = means("length", measure)
    assert by_epoch[0] > by_epoch[3] + 0.08 > by_epoch[-1]
    assert means("length", "test_accuracy")[0] < means("length", "test_accuracy")[-1]


def test_random_labels_of_60000_images_take_level_and_those_of_500_take_pattern_too():
    agreement, refitted, right = (
        means("labels", name) for name in ("agreement", "refitted_agreement", "test_accuracy")
    )
    none_of_500, half_of_500, none_of_60000, tenth_of_60000 = 0, 3, 4, 5
    assert agreement[half_of_500] < agreement[none_of_500] - 0.2
    assert refitted[half_of_500] < refitted[none_of_500] - 0.2
    assert agreement[tenth_of_60000] < agreement[none_of_60000] - 0.3
    assert abs(refitted[tenth_of_60000] - refitted[none_of_60000]) < 0.02
    assert right[tenth_of_60000] > right[none_of_60000] - 0.01


def test_every_shift_makes_pictures_less_true_and_the_network_better():
    agreement, right = means("shifts", "agreement"), means("shifts", "test_accuracy")
    for first, last in ((0, 4), (4, 7)):  # of 500 images, of 5,000
        assert (np.diff(agreement[first:last]) < -0.15).all()
        assert (np.diff(right[first:last]) > 0).all()


def test_at_equal_accuracy_pictures_of_sgd_are_truest_and_of_adam_least_true():
    rmsprop, adam, sgd = means("optimizers", "agreement")
    assert sgd > rmsprop + 0.05 > adam + 0.1
    refitted = means("optimizers", "refitted_agreement")
    assert np.ptp(refitted) < 0.06  # most of it is level
    assert np.ptp(means("optimizers", "test_accuracy")) < 0.005


def test_pictures_of_wider_networks_agree_less():
    assert (np.diff(means("widths", "agreement")) < 0).all()


def test_truer_pictures_exist_whatever_the_training():
    for series in study.SERIES:
        composed, best = means(series, "refitted_agreement"), means(series, "best_agreement")
        assert (best >= composed).all()
        assert (means(series, "stand_in_agreement") > best).all()


def test_a_training_is_on_its_own_random_draw_and_seeds_hold_their_smaller_draws():
    digits, some = data.load("digits"), Training(images=50)
    firsts = [treated(digits, some._replace(seed=seed)).train_images for seed in (0, 1)]
    assert (firsts[0] != firsts[1]).any()
    few = {x.tobytes() for x in firsts[1]}
    assert few < {x.tobytes() for x in treated(digits, Training(images=99, seed=1)).train_images}
    everything = treated(digits, Training(images=len(digits.train_images), seed=3))
    np.testing.assert_array_equal(everything.train_images, digits.train_images)


def test_shifted_images_are_moved_every_way_by_up_to_so_many_pixels():
    digits, few = data.load("digits"), Training(images=20)
    images, shifted = treated(digits, few), treated(digits, few._replace(shift=2))
    moved = shifted.train_images.reshape(25, 20, 28, 28)
    ink = images.train_images.sum(axis=(1, 2), dtype=int)
    assert (moved.sum(axis=(2, 3), dtype=int) <= ink).all()
    np.testing.assert_array_equal(moved[12], images.train_images)
    np.testing.assert_array_equal(moved[24][:, :26, :26], images.train_images[:, 2:, 2:])
    np.testing.assert_array_equal(shifted.train_labels.reshape(25, 20)[7], images.train_labels)


def test_the_share_of_labels_that_is_random_is_drawn_anew():
    digits, some = data.load("digits"), Training(images=400)
    as_they_are, noisy = (treated(digits, some._replace(random_labels=share)) for share in (0, 0.5))
    np.testing.assert_array_equal(noisy.train_images, as_they_are.train_images)
    changed = (noisy.train_labels != as_they_are.train_labels).mean()
    assert 0.35 < changed < 0.55  # of the half, a tenth is drawn as it was
    np.testing.assert_array_equal(noisy.test_labels, digits.test_labels)


def test_the_study_s_table_has_its_provenance():
    provenance = json.loads((FOLDER / "trust.json").read_text())
    assert provenance["data"]["md5"]["x_train"] == "6bbc9ace898e44ae57da46a324031adb"
    for made in provenance["made_with"]:
        assert len(made["commit"]) == 40
        assert {"python", "keras", "backend", "numpy"} <= set(made["versions"])


@pytest.mark.parametrize("series", ["epochs", "steps"])
def test_the_pictures_of_every_size_ship(series):
    pictures = study.composed_maps(series)
    assert tuple(pictures) == study.SIZES
    for varied, picture in zip(study.SERIES[series], pictures.values(), strict=True):
        assert picture.kernel.shape == (784, 10)
        assert picture.title == f"composed output of mlp-{varied.images}/step-{varied.steps}"
        assert "leaves the hidden layers' activations out" in picture.note
        assert (FOLDER / study.map_name(varied)).stat().st_size < 40_000
    dark = [picture.never_lit.sum() for picture in pictures.values()]
    assert dark == sorted(dark, reverse=True)
    assert (pictures[500].never_lit.sum(), dark[-1]) == (190, 67)


def test_the_study_s_networks_of_60000_images_are_like_the_one_that_ships():
    """Of another day's machine: the same numbers, rounded otherwise, make another network."""
    net, card = interp.load("mlp-60000"), trust.shipped_card(interp.load("mlp-60000"))
    rows = [row for row in study.rows() if row.images == 60000]
    for name, shipped in (("agreement", card.agreement), ("test_accuracy", net.accuracy),
                          ("refitted_agreement", card.refitted_agreement)):  # fmt: skip
        seeds = [getattr(row, name) for row in rows]
        spread = max(seeds) - min(seeds)
        assert min(seeds) - spread < shipped < max(seeds) + spread, name


FEW = [Training(images=100, steps=6), Training(images=200, steps=12),
       Training(images=5, steps=2, shift=2, seed=1)]  # fmt: skip


def test_an_interrupted_study_trains_only_what_is_missing(tmp_path, capsys, keras):
    with ThreadPoolExecutor(1) as here:
        study.measure(FEW[:1], tmp_path, "digits", here)
        table, picture = tmp_path / "trust.csv", tmp_path / study.map_name(FEW[0])
        first, written = table.read_text().splitlines(), picture.stat().st_mtime_ns
        study.measure(FEW[::2], tmp_path, "digits", here)
    printed = capsys.readouterr().out
    assert "1 of 1: 5 images, 2 epochs, shifted by up to 2 px, seed 1" in printed
    assert picture.stat().st_mtime_ns == written
    assert [row.training for row in read_rows(table, study.Row)] == sorted(FEW[::2])
    assert set(first) <= set(table.read_text().splitlines())
    assert {path.name for path in tmp_path.iterdir()} == {"trust.csv", "trust.json", picture.name}


def test_a_row_is_what_the_cards_say(keras):
    digits, varied = data.load("digits"), study.SERIES["epochs"][0]
    row, picture = study.measured_training(varied, "digits")
    chosen = treated(digits, varied)
    net = training.train(images=100, steps=6, seed=0, digits=chosen).network
    learned = digits.train_images[study.drawn(digits, 0)]
    best = trust.best_linear(net, learned[:5000])
    card = trust.card(maps.compose_to(net), net, digits.test_images, best)
    copy = trust.card(trust.stand_in(net, learned[:20_000], 12), net, digits.test_images)
    expected = (
        card.agreement, card.refitted_agreement, card.overall_r2, card.best_agreement,
        card.best_r2, copy.agreement, copy.overall_r2,
    )  # fmt: skip
    assert row[-7:] == pytest.approx(expected, abs=1e-5)
    assert row.test_accuracy == pytest.approx(net.accuracy, abs=1e-6)
    np.testing.assert_array_equal(picture.kernel, maps.compose_to(net).kernel)
    assert picture.pixels.name == PixelScale.of("0..1").name


@pytest.mark.parametrize("optimizer", ["rmsprop", proof("sgd")])
def test_a_training_until_an_accuracy_stops_there(optimizer, keras):
    varied = Training(images=256, steps=400, until=0.8, optimizer=optimizer, width=64)
    row, _ = study.measured_training(varied, "digits")
    assert row.trained_steps < 400
    assert row.test_accuracy > 0.7
    assert row.training == varied


def test_a_set_of_images_that_is_not_known_leaves_no_half_of_a_table(tmp_path):
    with pytest.raises(ValueError, match="name: 'cifar' arrived"):
        study.measure(FEW, tmp_path / "new", "cifar")
    assert not (tmp_path / "new").exists()


def test_rows_of_one_kind_of_training_are_refused_by_the_chart_that_compares_kinds():
    figures = pytest.importorskip("interp.figures")
    with pytest.raises(ValueError, match="rows: one kind of training arrived"):
        figures.show_trust_by_training([row for row in study.rows() if row.images == 100])
    with pytest.raises(ValueError, match="rows: no row arrived"):
        figures.show_trust_by_training([])


@pytest.mark.proof
def test_the_study_runs_in_processes_and_on_a_cluster_of_two_workers_alike(tmp_path):
    from distributed import Client, LocalCluster

    study.measure(FEW, tmp_path / "processes", "digits")
    with (
        LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as cluster,
        Client(cluster) as client,
    ):
        study.measure(FEW, tmp_path / "cluster", "digits", client.get_executor())
    tables = [tmp_path / name / "trust.csv" for name in ("processes", "cluster")]
    for ours, theirs in zip(*(read_rows(path, study.Row) for path in tables), strict=True):
        assert ours.training == theirs.training
        assert ours[9:] == pytest.approx(theirs[9:], abs=1e-4)


def test_the_study_s_figures_draw_the_mean_of_every_kind_of_training():
    figures = pytest.importorskip("interp.figures")
    import matplotlib.pyplot as plt

    ax = figures.show_trust_by_images(study.rows("epochs"), study.rows("steps"))
    drawn = [[*line.get_ydata()] for line in ax.lines]
    for series in ("epochs", "steps"):
        assert pytest.approx(means(series, "agreement")) in drawn
    plt.close(ax.figure)

    ax = figures.show_trust_by_training(study.rows("labels"))
    drawn = [[*line.get_xdata()] for line in ax.lines]
    for name in ("test_accuracy", "agreement", "refitted_agreement", "stand_in_agreement"):
        assert pytest.approx(means("labels", name)) in drawn
    assert len(ax.get_yticks()) == 8
    plt.close(ax.figure)
