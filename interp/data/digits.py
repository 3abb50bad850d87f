"""Digits: images with their labels, whatever they show and wherever they came from."""

from dataclasses import dataclass

import numpy as np

from interp.checks import check_labels
from interp.data.known import TITLES
from interp.pixels import check_many, flatten


@dataclass(frozen=True, eq=False, repr=False)
class Digits:
    """A training and a test set of 28×28 images, read-only.

    Your own arrays become one with `Digits(train_images, train_labels, test_images,
    test_labels)`, and work wherever a named set does.

    train_images, test_images: uint8 0–255 or floats in [0, 1], of shape (n, 28, 28),
        (n, 28, 28, 1) or (n, 784), row by row; kept as (n, 28, 28) without a copy.
    train_labels, test_labels: one integer from 0 per image; kept as (n,) int64.
    source: where they came from, in words. class_names: one per class, "0" on by default.

    Raises ValueError, naming the argument, for anything else.

    >>> Digits(np.zeros((3, 784)), [0, 1, 2], np.zeros((1, 784)), [2])
    <Digits: 3 training and 1 test images, 3 classes; from arrays given>
    """

    train_images: np.ndarray
    train_labels: np.ndarray
    test_images: np.ndarray
    test_labels: np.ndarray
    name: str = ""
    source: str = "arrays given"
    class_names: tuple[str, ...] = ()

    def __post_init__(self):
        for part in ("train", "test"):
            images = check_pictures(f"{part}_images", getattr(self, f"{part}_images"))
            labels = check_labels(f"{part}_labels", getattr(self, f"{part}_labels"), len(images))
            object.__setattr__(self, f"{part}_images", images)
            object.__setattr__(self, f"{part}_labels", labels)
        classes = 1 + int(max(self.train_labels.max(), self.test_labels.max()))
        names = tuple(self.class_names) or tuple(str(label) for label in range(classes))
        if len(names) < classes:
            raise ValueError(
                f"class_names: {len(names)} arrived, but the labels go up to {classes - 1}; "
                "give one name per class"
            )
        object.__setattr__(self, "class_names", names)

    @property
    def test_title(self):
        """What the test images are called in a sentence, such as "MNIST test images"."""
        return f"{TITLES.get(self.name, self.name)} test images".strip()

    @property
    def training_title(self):
        """The same of the training images."""
        return f"{TITLES.get(self.name, self.name)} training images".strip()

    def __repr__(self):
        title = f" {self.name!r}" if self.name else ""
        return (
            f"<Digits{title}: {len(self.train_images):,} training and {len(self.test_images):,} "
            f"test images, {len(self.class_names)} classes; from {self.source}>"
        )


def never_lit(images):
    """Pixels that are 0 in every one of the images: (784,) booleans.

    images: as `pixels.flatten` takes them, one or many. On MNIST's training images 67 are.
    """
    return flatten(images).reshape(-1, 784).max(axis=0) == 0


def check_pictures(name, images):
    """`images` as a read-only view (n, 28, 28); ValueError naming the argument otherwise."""
    pictures = check_many(images, 784, name).reshape(-1, 28, 28).view()
    pictures.setflags(write=False)
    return pictures


def check_digits(digits, name="digits"):
    """The Digits themselves; TypeError for anything else, naming the argument."""
    if not isinstance(digits, Digits):
        step = (
            f"data.load({digits!r})"
            if isinstance(digits, str)
            else ("Digits(train_images, train_labels, test_images, test_labels)")
        )
        raise TypeError(
            f"{name}: {type(digits).__name__} arrived; accepted is a data.Digits: {step}"
        )
    return digits
