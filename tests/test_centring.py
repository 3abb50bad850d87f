"""Pictures brought into MNIST's form, and the embedded digits made so."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

import interp
from interp import data
from interp.data.loading import small_digits


def box(picture):
    """Height and width of the ink's bounding box."""
    return [np.ptp(np.flatnonzero(picture.any(axis=axis))) + 1 for axis in (1, 0)]


def middle(picture):
    """Row and column of the ink's centre of mass."""
    grid = np.indices(picture.shape)
    return (grid * picture).sum(axis=(1, 2)) / picture.sum()


@settings(deadline=None, max_examples=100)
@given(
    height=st.integers(1, 60),
    width=st.integers(1, 60),
    density=st.floats(0.2, 1),
    seed=st.integers(0, 99),
)
def test_ink_fits_the_box_and_hangs_by_its_centre_of_mass(height, width, density, seed):
    rng = np.random.default_rng(seed)
    picture = (rng.random((height, width)) < density) * 1.0
    picture[0, 0] = 1
    centred = data.centre(picture)
    assert centred.shape == (28, 28)
    assert centred.dtype == np.uint8
    assert 0 < max(box(centred)) <= 20
    edge = np.ones((28, 28), bool)
    edge[1:-1, 1:-1] = False  # ink there: the box was stopped on its way out of the picture
    assert centred[edge].any() or np.abs(middle(centred.astype(float)) - 14).max() <= 0.51


def test_where_the_ink_was_and_how_large_makes_no_difference():
    stroke = np.zeros((40, 40), np.uint8)
    stroke[3:23, 5:9] = 255
    stroke[19:23, 5:15] = 128
    moved = np.roll(stroke, (12, 20), axis=(0, 1))
    assert np.array_equal(data.centre(moved), data.centre(stroke))
    larger = data.centre(np.kron(stroke, np.ones((10, 10), np.uint8)))
    assert np.abs(larger.astype(int) - data.centre(stroke)).mean() < 2


def test_proportions_are_kept_and_nothing_stays_nothing():
    bar = np.zeros((100, 100))
    bar[10:90, 40:48] = 1
    assert box(data.centre(bar)) == [20, 2]
    assert not data.centre(np.zeros((3, 50, 40))).any()
    assert data.centre(np.zeros((3, 50, 40))).shape == (3, 28, 28)


@pytest.mark.parametrize(
    "pictures", [np.zeros(784), np.zeros((2, 0, 5)), np.full((8, 8), 16.0), np.full((8, 8), "a")]
)
def test_what_is_no_picture_is_refused(pictures):
    with pytest.raises(ValueError, match="arrived"):
        data.centre(pictures)


def test_mnist_comes_back_as_it_is(mnist):
    images = mnist.test_images
    assert (data.centre(images) == images).all(axis=(1, 2)).mean() > 0.999


def test_embedded_digits_are_all_there_in_a_fixed_balanced_split():
    digits = data.load("digits")
    assert digits.train_images.shape == (1297, 28, 28)
    assert digits.test_images.shape == (500, 28, 28)
    assert digits.train_images.dtype == np.uint8
    assert "scikit-learn" in repr(digits)
    for labels in (digits.train_labels, digits.test_labels):
        assert np.abs(np.bincount(labels) / len(labels) - 0.1).max() < 0.01
    assert data.load("digits").train_images is digits.train_images


def test_the_file_that_is_read_is_what_scikit_learn_loads():
    from sklearn.datasets import load_digits

    pictures, labels = small_digits()
    assert np.array_equal(pictures, load_digits().images)
    assert np.array_equal(labels, load_digits().target)


def test_a_network_trained_on_mnist_reads_them_where_plain_zooming_would_not_do():
    digits = data.load("digits")
    try:
        network = interp.load("mlp-60000")
    except FileNotFoundError:
        pytest.skip("the networks that ship are not in data/networks")
    images = np.concatenate([digits.train_images, digits.test_images])
    labels = np.concatenate([digits.train_labels, digits.test_labels])
    small = (small_digits()[0] / 16 * 255).astype(np.uint8)
    zoomed = [np.asarray(Image.fromarray(x).resize((28, 28), Image.BILINEAR)) for x in small]
    assert network.score(images, labels) >= 0.8
    assert network.score(np.array(zoomed), labels) < 0.6
