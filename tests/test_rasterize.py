"""Drawings as points, made into images of MNIST's form."""

import numpy as np
import pytest
from drawings import HANDS, SMALL, drawing
from hypothesis import example, given
from hypothesis import strategies as st

import interp
from interp import data

POINTS = st.tuples(st.floats(0, 28), st.floats(0, 28))
STROKES = st.lists(st.lists(POINTS, min_size=1, max_size=6), min_size=1, max_size=4)


def extent(strokes):
    """Width and height of the points."""
    return np.ptp(np.concatenate([np.array(stroke) for stroke in strokes]), axis=0)


def middle(image):
    """Column and row of the ink's centre of mass."""
    rows, columns = np.indices(image.shape)
    return np.array([(columns * image).sum(), (rows * image).sum()]) / image.sum()


def moved(strokes, scale, by):
    return [scale * np.array(stroke) + by for stroke in strokes]


@given(STROKES, st.floats(1, 50), st.tuples(st.floats(-99, 99), st.floats(-99, 99)))
def test_where_and_how_large_one_draws_makes_no_difference(strokes, scale, by):
    if extent(strokes).max() < 2.2:
        strokes = [*strokes, [(0, 0), (3, 0)]]  # smaller ones stay small: see below
    np.testing.assert_allclose(
        data.rasterize(moved(strokes, scale, by)), data.rasterize(strokes), atol=1e-4
    )


@given(STROKES, st.randoms(use_true_random=False))
def test_neither_order_nor_direction_of_strokes_makes_a_difference(strokes, random):
    others = [stroke[::-1] for stroke in random.sample(strokes, len(strokes))]
    np.testing.assert_allclose(data.rasterize(others), data.rasterize(strokes), atol=1e-6)


@given(STROKES, st.sampled_from([(28, 28), (8, 8), (4, 4), (16, 64), (9, 5), (64, 64)]))
@example([[(0.0, 0.0)], [(0.0, 12.0), (12.0, 0.25)]], (64, 64))
def test_ink_is_within_its_box_and_hangs_by_its_centre_of_mass(strokes, shape):
    image = data.rasterize(strokes, shape)
    assert image.shape == shape
    assert image.dtype == np.float32
    assert image.min() >= 0
    assert 0 < image.max() <= 1
    inked = [np.ptp(np.flatnonzero(image.any(axis=axis))) + 1 for axis in (1, 0)]
    assert (np.array(inked) <= np.array(data.centring.ink_box(shape)) + 2).all()
    edge = np.ones(shape, bool)
    edge[1:-1, 1:-1] = False  # ink there: it was stopped on its way out of the picture
    wanted = np.array(shape[::-1]) // 2
    # half of what MNIST's own centring, to whole pixels, leaves; the worst of 2,500 was 0.18
    near = 0.25 * max(1, *np.array(shape) / 28)
    assert image[edge].any() or abs(middle(image) - wanted).max() < near


def test_a_line_is_as_wide_as_the_pen_and_fits_the_box():
    for length in (4, 28, 300):
        image = data.rasterize([[(5, 1), (5, 1 + length)]])
        assert image[10:18].sum(axis=1) == pytest.approx(2.6, abs=0.01)
        assert image.sum() / 2.6 == pytest.approx(20, abs=0.7)  # round ends take a little
    small = data.rasterize([[(0, 0), (0, 9)]], (8, 8))
    assert small.sum(axis=1).max() == pytest.approx(8 * 2.6 / 28, abs=0.01)


def test_a_dot_stays_a_dot_whatever_the_hand_trembles():
    dot = data.rasterize([[(3, 3)]])
    assert 4 < dot.sum() < 8
    assert abs(data.rasterize([[(9, 9), (9.05, 9.02)]]) - dot).max() < 0.4
    ten_times = data.rasterize([[(9, 9), (9.5, 9)]])
    assert ten_times.any(axis=0).sum() <= 9


def test_without_centring_points_are_drawn_where_they_are():
    image = data.rasterize([[(2.5, 3.5), (20.5, 3.5)]], centred=False)
    assert (image[3, 2:21] == 1).all()
    assert not image[6:].any()
    assert not image[:, 24:].any()


@pytest.mark.parametrize(
    "strokes",
    [[], [[]], [(1, 2), (3, 4)], [[(1, 2, 3)]], [[(1, np.nan)]], [[(np.inf, 1)]], [[(1e300, 1)]],
     [["a", "b"]], None, 5, "ab", [[(1, 2), (3,)]]],
)  # fmt: skip
def test_what_is_no_drawing_is_refused_in_words(strokes):
    with pytest.raises(ValueError, match=r"^strokes: .*expected"):
        data.rasterize(strokes)


def test_a_shape_that_is_none_is_refused():
    with pytest.raises(ValueError, match="arrived"):
        data.rasterize([[(1, 2)]], (28,))


@pytest.mark.slow
def test_digits_of_every_hand_are_read():
    """Drawn small, they are no harder to read: what a pad is for."""
    try:
        net = interp.load("mlp-robust")
    except FileNotFoundError:
        pytest.skip("mlp-robust is not in data/networks")
    drawn = [(hand, digit, seed) for hand in HANDS for digit in range(10) for seed in range(2)]
    images = np.array([data.rasterize(drawing(digit, hand, seed)) for hand, digit, seed in drawn])
    right = net.classify(images) == np.array([digit for _, digit, _ in drawn])
    small = np.array([hand in SMALL for hand, _, _ in drawn])
    assert right.mean() >= 0.97
    assert right[small].mean() >= 0.95
