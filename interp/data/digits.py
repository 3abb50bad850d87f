"""Image sets: Digits, images with their labels, and Territory, where each class has ink."""

import io
import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from interp.checks import check_labels
from interp.data.registry import TITLES, checkout
from interp.pixels import Shape, check_many, check_same_shape, image_shape
from interp.writing import write_bytes

_TERRITORY_FILE = "mnist-territory.npz"


@dataclass(frozen=True, eq=False, repr=False)
class Digits:
    """A training and a test set of grey images of one size, read-only.

    Your own arrays become one with `Digits(train_images, train_labels, test_images,
    test_labels)`, and work wherever a named set does.

    train_images, test_images: uint8 0–255 or floats in [0, 1], of shape (n, height, width),
        with or without a channel axis, or (n, pixels), row by row, of square images; kept as
        (n, height, width) without a copy. From 4×4 to 128×128.
    train_labels, test_labels: one integer from 0 per image; kept as (n,) int64.
    name: of a set that is known, such as "mnist", or your own; "" for none.
    source: where they came from, in words. class_names: one per class, "0" on by default.

    Raises ValueError, naming the argument, for anything else.

    >>> Digits(np.zeros((3, 784)), [0, 1, 2], np.zeros((1, 784)), [2])
    <Digits: 3 training and 1 test images, 3 classes; from arrays given>
    """

    train_images: npt.NDArray
    train_labels: npt.NDArray[np.int64]
    test_images: npt.NDArray
    test_labels: npt.NDArray[np.int64]
    name: str = ""
    source: str = "arrays given"
    class_names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for part in ("train", "test"):
            images = check_pictures(f"{part}_images", getattr(self, f"{part}_images"))
            labels = check_labels(f"{part}_labels", getattr(self, f"{part}_labels"), len(images))
            object.__setattr__(self, f"{part}_images", images)
            object.__setattr__(self, f"{part}_labels", labels)
        check_same_shape(
            "train_images and test_images",
            (self.train_images.shape[1:], self.test_images.shape[1:]),
            "scale one of them, for example with data.centre(images, (height, width))",
        )
        classes = 1 + int(max(self.train_labels.max(), self.test_labels.max()))
        names = tuple(self.class_names) or tuple(str(label) for label in range(classes))
        if len(names) < classes:
            raise ValueError(
                f"class_names: {len(names)} arrived, but the labels go up to {classes - 1}; "
                "give one name per class"
            )
        object.__setattr__(self, "class_names", names)

    @property
    def shape(self) -> Shape:
        """(height, width) of the images."""
        return self.train_images.shape[1:]

    @property
    def test_title(self) -> str:
        """What the test images are called in a sentence, such as "MNIST test images"."""
        return f"{TITLES.get(self.name, self.name)} test images".strip()

    def __repr__(self) -> str:
        title = f" {self.name!r}" if self.name else ""
        return (
            f"<Digits{title}: {len(self.train_images):,} training and {len(self.test_images):,} "
            f"test images, {len(self.class_names)} classes; from {self.source}>"
        )

    def _repr_html_(self) -> str:
        from interp import previews

        return previews.of_digits(self)


def never_lit(images: npt.ArrayLike) -> npt.NDArray[np.bool_]:
    """Pixels that are 0 in every one of the images: (n_pixels,) booleans.

    images: many, as `Digits` takes them. On MNIST's training images 67 are.

    >>> int(never_lit(np.eye(4)[None]).sum())  # of 16 pixels, 4 are lit
    12
    """
    pictures = check_pictures("images", images)
    return pictures.reshape(len(pictures), -1).max(axis=0) == 0


def check_pictures(name: str, images: npt.ArrayLike) -> npt.NDArray:
    """`images` as a read-only view (n, height, width); ValueError naming the argument otherwise."""
    shape = image_shape(images, name)
    pictures = check_many(images, shape, name).reshape(-1, *shape).view()
    pictures.setflags(write=False)
    return pictures


def check_digits(digits: object) -> Digits:
    """The Digits themselves; TypeError, naming the argument `digits`, for anything else."""
    if not isinstance(digits, Digits):
        step = "Digits(train_images, train_labels, test_images, test_labels)"
        step = f"data.load({digits!r})" if isinstance(digits, str) else step
        kind = type(digits).__name__
        raise TypeError(f"digits: {kind} arrived; accepted is a data.Digits: {step}")
    return digits


@dataclass(frozen=True, eq=False, repr=False)
class Territory:
    """How many images of each class light each pixel, that is, have any ink there.

    counts: (n_classes, n_pixels) integers, read row by row. totals: (n_classes,) images in all.
    input_shape: (height, width) of the images.
    """

    counts: npt.NDArray[np.int64]
    totals: npt.NDArray[np.int64]
    input_shape: Shape = (28, 28)

    def __post_init__(self) -> None:
        for name in ("counts", "totals"):
            array = np.array(getattr(self, name), dtype=np.int64)
            array.setflags(write=False)
            object.__setattr__(self, name, array)

    @property
    def frequency(self) -> npt.NDArray[np.float64]:
        """(n_classes, n_pixels): the share of a class's images that light the pixel."""
        return self.counts / np.maximum(self.totals, 1)[:, None]

    @property
    def never_lit(self) -> npt.NDArray[np.bool_]:
        """(n_pixels,) booleans: the pixels that no image lights."""
        return np.logical_not(self.counts.any(axis=0))

    @property
    def argmax_class(self) -> npt.NDArray[np.int64]:
        """(n_pixels,) integers: the class most likely to light the pixel, -1 where none does."""
        return np.where(self.never_lit, -1, self.frequency.argmax(axis=0))

    def share(
        self, rows: slice = slice(None), columns: slice = slice(None)
    ) -> npt.NDArray[np.float64]:
        """Each class's part in a rectangle of the picture: (n_classes,), sum 1 (0 if never lit).

        It is a class's average number of lit pixels there, over the sum of all classes', so
        that a class with more images has no advantage. rows, columns: slices of the picture's.

        >>> mnist_territory().share(rows=slice(24, 28), columns=slice(14, 28)).round(2).tolist()
        [0.04, 0.02, 0.01, 0.09, 0.12, 0.09, 0.0, 0.23, 0.12, 0.28]
        """
        pictures = self.frequency.reshape(-1, *self.input_shape)
        lit = pictures[:, rows, columns].sum(axis=(1, 2))
        return lit / (lit.sum() or 1)

    def __repr__(self) -> str:
        return (
            f"<Territory of {len(self.totals)} classes over {self.totals.sum():,} images: "
            f"{self.never_lit.sum()} pixels never lit>"
        )


def territory(images: npt.ArrayLike, labels: npt.ArrayLike) -> Territory:
    """Which class lights which pixel in these images, as a Territory.

    images, labels: as `Digits` takes them; ValueError otherwise.

    >>> from interp import data
    >>> digits = data.load("digits")
    >>> territory(digits.train_images, digits.train_labels)
    <Territory of 10 classes over 1,297 images: 355 pixels never lit>
    """
    images = check_pictures("images", images)
    labels = check_labels("labels", labels, len(images))
    lit = images.reshape(len(images), -1) > 0  # (n, n_pixels)
    classes = range(int(labels.max()) + 1)
    counts = np.array([lit[labels == label].sum(axis=0) for label in classes])
    totals = np.bincount(labels, minlength=len(classes))
    return Territory(counts, totals, images.shape[1:])


def mnist_territory() -> Territory:
    """The Territory of MNIST's 60,000 training images, from the small file that ships.

    >>> mnist_territory()
    <Territory of 10 classes over 60,000 images: 67 pixels never lit>
    """
    root = checkout()
    folder = root / "data" if root else Path(__file__).resolve().parents[1] / "shipped"
    with np.load(folder / _TERRITORY_FILE, allow_pickle=False) as arrays:
        return Territory(arrays["counts"], arrays["totals"])


def write_territory(path: str | os.PathLike[str], digits: Digits) -> None:
    """Write the Territory of the training images into a file that `mnist_territory` reads.

    The same images give the same bytes. Raises OSError where the file cannot be written.
    """
    counted = territory(digits.train_images, digits.train_labels)
    content = io.BytesIO()
    np.savez_compressed(content, counts=counted.counts.astype(np.uint16), totals=counted.totals)
    write_bytes(path, content.getvalue())
