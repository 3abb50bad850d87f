"""How much of a picture is the data's, and how much the start's: its table and what it compares."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

import interp
from interp import data
from interp.experiments import starts
from interp.experiments.starts import Likeness, Start, likenesses, pictures_of


def permuted(net, seed=0):
    """The same function: the units of the first hidden layer in another order."""
    first, second, *rest = net.layers
    order = np.random.default_rng(seed).permutation(first.n_out)
    first = replace(first, kernel=first.kernel[:, order], bias=first.bias[order])
    return replace(net, layers=(first, replace(second, kernel=second.kernel[order]), *rest))


def test_pictures_of_the_same_function_are_alike_whatever_the_order_of_its_units():
    digits, net = data.load("digits"), interp.load("mlp-500")
    pictures = {
        Start("first half", seed): pictures_of(same, digits)
        for seed, same in enumerate([net, permuted(net)])
    }
    for row in likenesses(pictures):
        assert row.correlation == pytest.approx(1, abs=1e-3), row.kind


def test_only_networks_of_one_part_or_of_the_two_halves_are_compared():
    rng = np.random.default_rng(0)
    pictures = {
        Start(part, seed): {"noise": rng.normal(size=(3, 500))}
        for part in ("all", "first half", "second half")
        for seed in range(3)
    }
    compared = likenesses(pictures)
    assert Counter(row.shared for row in compared) == {
        "all images": 3, "images": 6, "start": 3, "neither": 6,
    }  # fmt: skip
    assert max(abs(row.correlation) for row in compared) < 0.15


def test_the_table_that_ships_compares_every_pair_by_every_kind():
    rows = starts.rows()
    kinds = {row.kind for row in rows}
    assert len(kinds) == 5
    expected = {"all images": 10, "images": 20, "start": 5, "neither": 20}
    assert Counter((row.kind, row.shared) for row in rows) == {
        (kind, shared): count for kind in kinds for shared, count in expected.items()
    }
    assert all(-1 < row.correlation < 1 for row in rows)


def test_shared_images_make_pictures_more_alike_than_a_shared_start_does():
    rows = starts.rows()
    for kind in {row.kind for row in rows}:
        images, start, neither = (
            np.mean([x.correlation for x in rows if (x.kind, x.shared) == (kind, shared)])
            for shared in ("images", "start", "neither")
        )
        assert images > start + 0.05, kind
        assert start > neither - 0.01, kind


def test_the_figure_draws_the_mean_of_every_kind_and_of_what_is_shared():
    import matplotlib.pyplot as plt

    from interp import figures

    rows = [Likeness("composed", "all", 0, "all", seed, 0.1 * seed) for seed in range(1, 4)] + [
        Likeness("composed", "first half", 0, part, seed, 0.5)
        for part, seed in (("first half", 1), ("second half", 0), ("second half", 1))
    ]
    ax = figures.show_starts(rows)
    assert [line.get_xdata()[0] for line in ax.lines] == pytest.approx([0.2, 0.5, 0.5, 0.5])
    plt.close(ax.figure)


@pytest.mark.proof
def test_an_interrupted_comparison_trains_only_what_is_missing(tmp_path):
    table, kept = tmp_path / starts.TABLE, tmp_path / "kept"
    starts.measure(table, kept, "digits")
    written, rows = (kept / "all-0.npz").stat().st_mtime_ns, table.read_text()
    (kept / "first-half-3.npz").unlink()
    starts.measure(table, kept, "digits")
    assert (kept / "all-0.npz").stat().st_mtime_ns == written
    assert table.read_text() == rows
