"""Where each class writes: how often a pixel is lit, and by whom."""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from interp.checks import check_labels
from interp.data.digits import check_pictures
from interp.data.loading import load
from interp.data.places import checkout
from interp.pixels import flatten
from interp.writing import write_bytes

FILE = "mnist-territory.npz"


@dataclass(frozen=True, eq=False, repr=False)
class Territory:
    """How many images of each class light each pixel, that is, have any ink there.

    counts: (n_classes, 784) integers, read row by row. totals: (n_classes,) images in all.
    """

    counts: np.ndarray
    totals: np.ndarray

    def __post_init__(self):
        for name in ("counts", "totals"):
            array = np.array(getattr(self, name), dtype=np.int64)
            array.setflags(write=False)
            object.__setattr__(self, name, array)

    @property
    def frequency(self):
        """(n_classes, 784): the share of a class's images that light the pixel, from 0 to 1."""
        return self.counts / np.maximum(self.totals, 1)[:, None]

    @property
    def never_lit(self):
        """(784,) booleans: the pixels that no image lights."""
        return ~self.counts.any(axis=0)

    @property
    def owner(self):
        """(784,) integers: the class most likely to light the pixel, -1 where none does."""
        return np.where(self.never_lit, -1, self.frequency.argmax(axis=0))

    def share(self, rows=slice(None), columns=slice(None)):
        """Each class's part in a rectangle of the picture: (n_classes,), sum 1 (0 if never lit).

        It is a class's average number of lit pixels there, over the sum of all classes', so
        that a class with more images has no advantage. rows, columns: slices of 0 to 27.

        >>> mnist_territory().share(rows=slice(24, 28), columns=slice(14, 28)).round(2).tolist()
        [0.04, 0.02, 0.01, 0.09, 0.12, 0.09, 0.0, 0.23, 0.12, 0.28]
        """
        pictures = self.frequency.reshape(-1, 28, 28)
        lit = pictures[:, rows, columns].sum(axis=(1, 2))
        return lit / (lit.sum() or 1)

    def __repr__(self):
        return (
            f"<Territory of {len(self.totals)} classes over {self.totals.sum():,} images: "
            f"{self.never_lit.sum()} pixels never lit>"
        )


def territory(images, labels):
    """Which class lights which pixel in these images, as a Territory.

    images, labels: as `Digits` takes them; ValueError otherwise.
    """
    images = check_pictures("images", images)
    labels = check_labels("labels", labels, len(images))
    lit = flatten(images) > 0
    classes = range(int(labels.max()) + 1)
    counts = [lit[labels == label].sum(axis=0) for label in classes]
    return Territory(counts, np.bincount(labels, minlength=len(classes)))


def mnist_territory():
    """The Territory of MNIST's 60,000 training images, from the small file that ships."""
    root = checkout()
    folder = root / "data" if root else Path(__file__).resolve().parents[1] / "shipped"
    with np.load(folder / FILE, allow_pickle=False) as arrays:
        return Territory(arrays["counts"], arrays["totals"])


def write_mnist_territory(path):
    """Count MNIST's training images into the file that `mnist_territory` reads.

    The same bytes every time. Raises as `load` does where MNIST is not found.
    """
    digits = load("mnist")
    found = territory(digits.train_images, digits.train_labels)
    content = io.BytesIO()
    np.savez_compressed(content, counts=found.counts.astype(np.uint16), totals=found.totals)
    write_bytes(path, content.getvalue())
