"""Digits: a person's own, and the named sets wherever they lie."""

import gzip
import os

import numpy as np
import pytest

from interp import data
from interp.data.readers import KEYS, idx_header

IDX_NAMES = (
    "train-images-idx3-ubyte",
    "train-labels-idx1-ubyte",
    "t10k-images-idx3-ubyte",
    "t10k-labels-idx1-ubyte",
)


def small_arrays(seed=0):
    rng = np.random.default_rng(seed)
    shapes = ((6, 28, 28), (6,), (3, 28, 28), (3,))
    return {
        key: rng.integers(0, 256 if len(shape) == 3 else 10, shape, np.uint8)
        for key, shape in zip(KEYS, shapes, strict=True)
    }


def as_idx(array):
    return idx_header(array.shape) + array.tobytes()


def write_idx_set(folder, arrays, ending=""):
    folder.mkdir(parents=True, exist_ok=True)
    for name, array in zip(IDX_NAMES, arrays.values(), strict=True):
        content = as_idx(array)
        packed = gzip.compress(content, 1) if ending else content
        (folder / (name + ending)).write_bytes(packed)


# --- a person's own arrays


@pytest.mark.parametrize("shape", [(5, 28, 28), (5, 28, 28, 1), (5, 784)])
@pytest.mark.parametrize("dtype", [np.uint8, np.float32, np.float64, np.int64, bool])
def test_own_arrays_are_viewed_not_copied_and_become_read_only(shape, dtype):
    full_ink = 255 if np.issubdtype(dtype, np.integer) else 1
    images = (np.random.default_rng(0).integers(0, 2, shape) * full_ink).astype(dtype)
    digits = data.Digits(images, [0, 1, 2, 3, 4], images[:2], np.array([4, 0], np.uint8))
    assert digits.train_images.shape == (5, 28, 28)
    assert digits.train_images.dtype == dtype
    assert np.shares_memory(digits.train_images, images)
    assert images.flags.writeable
    assert not digits.train_images.flags.writeable
    assert not digits.test_labels.flags.writeable
    assert digits.class_names == ("0", "1", "2", "3", "4")
    assert "5 training and 2 test images, 5 classes; from arrays given" in repr(digits)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"train_images": np.zeros((3, 27, 28))}, "train_images and .*27×28 and 28×28"),
        ({"train_images": np.zeros((28, 28))}, "train_images"),
        ({"test_images": np.zeros((0, 784))}, "test_images: no image.*one or more"),
        ({"test_images": np.full((1, 784), 1.5)}, r"test_images: .*floats in \[0, 1\]"),
        ({"test_images": np.full((1, 784), np.nan)}, "test_images: "),
        ({"test_images": np.full((1, 784), 256)}, "test_images: .*0–255"),
        ({"test_images": np.full((1, 784), "a")}, "test_images: "),
        ({"train_labels": [0, 1]}, "train_labels: .*3 integers"),
        ({"train_labels": [0.0, 1.0, 2.0]}, "train_labels: float64"),
        ({"train_labels": np.eye(3, dtype=int)}, "train_labels: .*argmax"),
        ({"train_labels": [0, -1, 2]}, "train_labels: -1 arrived"),
        ({"class_names": ("a", "b")}, "class_names: 2 arrived"),
    ],
)
def test_arrays_that_do_not_fit_are_refused_by_name(change, message):
    fitting = {
        "train_images": np.zeros((3, 784)),
        "train_labels": [0, 1, 2],
        "test_images": np.zeros((1, 784)),
        "test_labels": [0],
    }
    data.Digits(**fitting)
    with pytest.raises(ValueError, match=message):
        data.Digits(**(fitting | change))


def test_never_lit_pixels_are_those_without_any_ink():
    images = np.zeros((2, 28, 28), np.uint8)
    images[0, 3, 4] = 1
    images[1, 27, 27] = 255
    dark = data.never_lit(images)
    assert dark.shape == (784,)
    assert np.flatnonzero(~dark).tolist() == [3 * 28 + 4, 783]
    assert np.array_equal(data.never_lit(images / 255), dark)


# --- the named sets


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty folder that is looked in before any other."""
    monkeypatch.setenv("INTERP_DATA", str(tmp_path))
    return tmp_path


def test_mnist_is_verified_and_says_its_source(mnist):
    assert mnist.train_images.shape == (60000, 28, 28)
    assert mnist.test_labels.shape == (10000,)
    assert "checksums right" in mnist.source
    assert mnist.source in repr(mnist)
    assert data.never_lit(mnist.train_images).sum() == 67
    assert data.never_lit(mnist.train_images[:500]).sum() == 205


@pytest.mark.parametrize("inside", ["", "mnist", "MNIST/raw"])
def test_mnist_is_read_from_its_original_files(mnist, folder, inside):
    arrays = (mnist.train_images, mnist.train_labels, mnist.test_images, mnist.test_labels)
    arrays = [array.astype(np.uint8) for array in arrays]
    (folder / inside).mkdir(parents=True, exist_ok=True)
    endings = ("", "", ".gz", "") if inside == "mnist" else ("", ".gz", "", ".gz")
    for name, array, ending in zip(IDX_NAMES, arrays, endings, strict=True):
        content = as_idx(array)
        name = name.replace("-idx", ".idx") if inside == "mnist" else name
        packed = gzip.compress(content, 1) if ending else content
        (folder / inside / (name + ending)).write_bytes(packed)
    found = data.load("mnist")
    assert np.array_equal(found.test_images, mnist.test_images)
    assert np.array_equal(found.train_labels, mnist.train_labels)
    assert str(folder / inside) in found.source


def test_one_changed_label_is_found_out(mnist, folder):
    labels = np.array(mnist.test_labels, np.uint8)
    labels[17] += 1
    np.savez(
        folder / "mnist.npz",
        x_train=mnist.train_images,
        y_train=mnist.train_labels.astype(np.uint8),
        x_test=mnist.test_images,
        y_test=labels,
    )
    with pytest.raises(ValueError, match=r"mnist\.npz: what it holds as y_test is not MNIST's"):
        data.load("mnist")


def test_labels_in_wide_integers_are_mnist_all_the_same(mnist, folder):
    np.savez(
        folder / "mnist.npz",
        x_train=mnist.train_images,
        y_train=mnist.train_labels,
        x_test=mnist.test_images,
        y_test=mnist.test_labels,
    )
    assert str(folder) in data.load("mnist").source


def test_mnist_is_the_default_where_it_is_found(mnist):
    found = data.default()
    assert (found.source, found.test_title) == (mnist.source, "MNIST test images")


def test_a_damaged_file_is_named_with_what_to_do(folder):
    (folder / "mnist.npz").write_bytes(b"PK\3\4 and then the connection was cut")
    with pytest.raises(ValueError, match=r"mnist\.npz: not a readable \.npz.*fresh copy"):
        data.load("mnist")


def test_several_folders_are_looked_in_one_after_the_other(tmp_path, monkeypatch):
    folders = [tmp_path / "missing", tmp_path / "empty", tmp_path / "full"]
    folders[1].mkdir()
    write_idx_set(folders[2] / "fashion-mnist", small_arrays(), ".gz")
    monkeypatch.setenv("INTERP_DATA", os.pathsep.join(map(str, folders)))
    assert str(folders[2] / "fashion-mnist") in data.load("fashion_mnist").source


def test_fashion_mnist_that_no_checksum_proves_says_so(folder):
    arrays = small_arrays()
    write_idx_set(folder / "FashionMNIST/raw", arrays)
    digits = data.load("fashion_mnist")
    assert "not verified" in repr(digits)
    assert digits.class_names[9] == "Ankle boot"
    assert np.array_equal(digits.train_images, arrays["x_train"])


def test_files_that_do_not_fit_each_other_are_refused(folder):
    write_idx_set(folder / "fashion-mnist", small_arrays() | {"y_test": np.zeros(2, np.uint8)})
    with pytest.raises(ValueError, match="fashion-mnist does not hold Fashion-MNIST: test_labels"):
        data.load("fashion_mnist")


def test_an_unknown_name_is_refused_with_the_known_ones():
    with pytest.raises(ValueError, match="'emnist' arrived; known are mnist, fashion"):
        data.load("emnist")
