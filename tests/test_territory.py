"""Where the digits write: by hand, on MNIST, and what the first article says of the corners."""

import numpy as np
import pytest

from interp import data
from interp.data.digits import write_territory


@pytest.fixture
def two_classes():
    """Three images of class 0 and one of class 2, lighting the first pixels of the top row."""
    images = np.zeros((4, 28, 28), np.uint8)
    images[:, 0, 0] = 1, 0, 0, 9
    images[:, 0, 1] = 255, 1, 3, 0
    images[:, 0, 2] = 0, 0, 0, 40
    return data.territory(images, [0, 0, 0, 2])


def test_counts_frequencies_and_argmax_classes_by_hand(two_classes):
    assert two_classes.totals.tolist() == [3, 0, 1]
    assert two_classes.counts[:, :4].tolist() == [[1, 3, 0, 0], [0, 0, 0, 0], [1, 0, 1, 0]]
    np.testing.assert_allclose(two_classes.frequency[:, 0], [1 / 3, 0, 1])
    assert two_classes.argmax_class[:4].tolist() == [2, 0, 2, -1]
    assert np.flatnonzero(~two_classes.never_lit).tolist() == [0, 1, 2]
    assert "3 classes over 4 images: 781 pixels never lit" in repr(two_classes)


def test_a_share_counts_classes_alike_however_many_images_they_have(two_classes):
    # lit pixels per image of the class: 4/3 and 2
    np.testing.assert_allclose(two_classes.share(slice(0, 1)), [0.4, 0, 0.6])
    np.testing.assert_allclose(two_classes.share(columns=slice(2, 9)), [0, 0, 1])
    assert two_classes.share(slice(20, 28)).tolist() == [0, 0, 0]


@pytest.mark.parametrize("labels", [[0], [0, -1], [0.0, 1.0], []])
def test_labels_that_do_not_fit_are_refused(labels):
    with pytest.raises(ValueError, match="labels"):
        data.territory(np.zeros((2, 784)), labels)


def test_the_shipped_counts_are_mnist(mnist, tmp_path):
    shipped = data.mnist_territory()
    counted = data.territory(mnist.train_images, mnist.train_labels)
    assert np.array_equal(shipped.counts, counted.counts)
    assert np.array_equal(shipped.totals, np.bincount(mnist.train_labels))
    assert np.array_equal(shipped.never_lit, data.never_lit(mnist.train_images))
    assert shipped.never_lit.sum() == 67


def test_the_file_is_the_same_bytes_every_time(mnist, tmp_path):
    for name in ("one.npz", "two.npz"):
        write_territory(tmp_path / name, mnist)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()
    assert len(list(tmp_path.iterdir())) == 2


def test_who_reaches_the_bottom_of_the_picture():
    """The article: hardly any digit but 9 at the bottom right, 7 and 9 at the bottom left.

    In the last four rows that is where they lead, but far from alone; and in the corner itself
    it is 2, whose foot ends there.
    """
    territory = data.mnist_territory()
    right = territory.share(slice(24, 28), slice(14, 28))
    left = territory.share(slice(24, 28), slice(0, 14))
    assert right.argsort()[::-1][:2].tolist() == [9, 7]
    assert left.argsort()[::-1][:2].tolist() == [7, 9]
    assert right[9] == pytest.approx(0.28, abs=0.01)
    assert left[7] + left[9] == pytest.approx(0.47, abs=0.01)
    corner = territory.share(slice(21, 28), slice(21, 28))
    assert corner.argmax() == 2
    assert corner[9] == pytest.approx(0.10, abs=0.01)
