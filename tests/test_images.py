"""Truths about pictures: limits, shades, marks and mosaics; nothing given is ever altered."""

import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from PIL import Image

from interp import AffineMap, images

PICTURES = np.array([[[-1.0, 0.5], [0, 0]], [[4.0, 0], [2, -2]], [[0, 0], [0, 0]]])


def test_limits_are_symmetric_shared_or_each():
    assert images.limits(PICTURES).tolist() == [[-4, 4]] * 3
    assert images.limits(PICTURES, "each").tolist() == [[-1, 1], [-4, 4], [0, 0]]
    with pytest.raises(ValueError, match=r"scale: 'own' arrived; accepted are shared, each"):
        images.limits(PICTURES, "own")


def test_never_lit_pixels_do_not_set_the_limits():
    assert images.limits(PICTURES, never_lit=[True, False, False, False])[0].tolist() == [-2, 2]
    assert images.limits(PICTURES, never_lit=[True] * 4)[0].tolist() == [0, 0]


@given(
    arrays.arrays(
        np.float32,
        st.tuples(st.integers(1, 5), st.just(3), st.just(3)),
        elements=st.floats(-1e6, 1e6, width=32),
    ),
    st.sampled_from(images.SCALES),
)
def test_shades_put_zero_in_the_middle_and_keep_signs_and_order(pictures, scale):
    before = pictures.copy()
    entries = images.shades(pictures, images.limits(pictures, scale)).astype(int)
    neutral = (images.SHADES - 1) // 2
    assert (entries[pictures == 0] == neutral).all()
    assert (entries[pictures > 0] >= neutral).all()
    assert (entries[pictures < 0] <= neutral).all()
    assert entries.max() < images.SHADES
    for values, shown in zip(pictures, entries, strict=True):
        order = np.argsort(values, axis=None)
        assert (np.diff(shown.ravel()[order]) >= 0).all()
    np.testing.assert_array_equal(pictures, before)


def test_palettes_are_blue_to_red_viridis_and_white_to_black():
    signed = images.palette("signed").astype(int)
    neutral = signed[(images.SHADES - 1) // 2]
    assert neutral.max() - neutral.min() == 0  # grey: neither colour
    assert signed[0, 2] > signed[0, 0]  # the lowest is blue
    assert signed[images.SHADES - 1, 0] > signed[images.SHADES - 1, 2]  # the highest red
    colormaps = pytest.importorskip("matplotlib").colormaps
    viridis = 255 * colormaps["viridis"](np.linspace(0, 1, images.SHADES))[:, :3]
    assert abs(images.palette("article")[: images.SHADES] - viridis).max() < 4
    causal = images.palette("causal")[: images.SHADES].astype(int)
    assert causal[0].tolist() == [255] * 3
    assert (np.diff(causal[:, 0]) <= 0).all()
    with pytest.raises(ValueError, match="style: 'jet' arrived"):
        images.palette("jet")


@given(st.integers(1, 60), st.integers(1, 9), st.integers(0, 3))
def test_every_tile_stands_whole_at_its_corner(count, columns, gap):
    pictures = np.arange(count * 6).reshape(count, 2, 3)
    whole = images.mosaic(pictures, columns, gap=(gap, gap), fill=-1)
    corners = images.tile_corners(count, (2, 3), columns, gap=(gap, gap))
    for picture, (row, column) in zip(pictures, corners, strict=True):
        np.testing.assert_array_equal(whole[row : row + 2, column : column + 3], picture)
    assert (whole == -1).sum() == whole.size - pictures.size


@pytest.mark.parametrize(("count", "columns"), [(1, 1), (10, 5), (200, 20), (256, 32), (512, 32)])
def test_mosaics_fit_a_slide_in_full_rows(count, columns):
    assert images.mosaic_columns(count) == columns


def test_hatch_marks_only_never_lit_pixels_and_cross_only_the_dead():
    never_lit = np.zeros(784, bool)
    never_lit[:56] = True
    map = AffineMap(np.ones((784, 3)), np.zeros(3), never_lit=never_lit)
    for zoom in (1, 4, 8):
        tiles, _ = images.tiles(map, dead=[False, True, False], zoom=zoom)
        for index, tile in enumerate(tiles):
            hatched = np.argwhere(tile == images.HATCH)
            assert len(hatched)
            assert hatched[:, 0].max() < 2 * zoom
            assert (tile == images.CROSS).any() == (index == 1)


def test_the_articles_styles_span_each_picture():
    map = AffineMap(np.array([[2.0, -3], [3, -1], [5, 0], [4, 1]]), np.zeros(2))
    for style in ("article", "causal"):
        tiles, bounds = images.tiles(map, style)
        assert bounds.tolist() == [[2, 5], [-3, 1]]
        assert tiles.min(axis=(1, 2)).tolist() == [0, 0]
        assert tiles.max(axis=(1, 2)).tolist() == [images.SHADES - 1] * 2
    greys = images.palette("causal")[images.tiles(map, "causal")[0][0]][..., 0] / 255
    np.testing.assert_allclose(greys.ravel(), 1 - (map.kernel[:, 0] - 2) / 3, atol=1 / 250)


def test_a_mosaic_file_reads_back_as_it_was(tmp_path):
    map = AffineMap(np.random.default_rng(0).normal(size=(784, 6)), np.zeros(6))
    path = images.save_mosaic(map, tmp_path / "six.png")
    tiles, _ = images.tiles(map)
    expected = images.palette()[images.mosaic(tiles, fill=images.GRID)]
    np.testing.assert_array_equal(np.asarray(Image.open(path).convert("RGB")), expected)
    assert [p.name for p in tmp_path.iterdir()] == ["six.png"]
    assert Image.open(io.BytesIO(images.png(tiles[0]))).size == (28, 28)


def test_a_mosaic_that_cannot_be_written_says_where(tmp_path):
    (tmp_path / "taken.png").mkdir()
    map = AffineMap(np.ones((4, 2)), np.zeros(2))
    for path in (tmp_path / "taken.png", tmp_path / "nowhere" / "map.png"):
        with pytest.raises(OSError, match=f"{path.name} "):
            images.save_mosaic(map, path)
    assert [p.name for p in tmp_path.iterdir()] == ["taken.png"]


def test_strokes_are_clear_noise_is_not_and_never_lit_pixels_do_not_count():
    rng = np.random.default_rng(0)
    strokes = np.outer(np.sin(np.linspace(0, 6, 28)), np.cos(np.linspace(0, 6, 28))).ravel()
    kernel = np.stack([strokes, rng.normal(size=784), np.ones(784)], axis=1)
    found = images.clarity(AffineMap(kernel, np.zeros(3)))
    assert found[0] > 0.9
    assert abs(found[1]) < 0.1
    assert found[2] == 0
    mask = np.arange(784) < 280
    wild = kernel.copy()
    wild[mask] = 1e3 * rng.normal(size=(280, 3))
    found = [images.clarity(AffineMap(x, np.zeros(3), never_lit=mask)) for x in (kernel, wild)]
    np.testing.assert_allclose(*found, rtol=1e-5, atol=1e-7)
    assert images.clarity(AffineMap(np.ones((1, 2)), np.zeros(2))).tolist() == [0, 0]


@pytest.mark.parametrize("scale", [1e-20, 1e20])
def test_the_scale_of_the_weights_changes_nothing_of_what_is_seen_first(scale):
    kernel = np.random.default_rng(0).normal(size=(8, 8, 5)).cumsum(axis=0).cumsum(axis=1)
    kernel = kernel.reshape(64, 5).astype(np.float32)
    scaled = AffineMap(kernel * np.float32(scale), np.zeros(5))
    assert images.first_sight(scaled) == pytest.approx(
        images.first_sight(AffineMap(kernel, np.zeros(5))), rel=1e-4
    )
