"""Where each class writes: how often each pixel is lit, and whose it is."""

import numpy as np

from interp import data
from interp.explorers.frames import Frames, sequence
from interp.maps import AffineMap

_TITLES = ("How often each class lights each pixel", "Each class's share of whoever lights a pixel")
_CAPTIONS = (
    "White: in no image of the class; black: in every one. Hatched: lit in no image at all.",
    "Black: only this class writes there, be it in a single image. A pixel's shares add up to 1.",
)


def territory(digits):
    """How often each class lights each pixel, and its share of it: a widget to show, a Frames.

    digits: a data.Digits, whose training images are counted, or a data.Territory, such as
    `data.mnist_territory()`. Kernels of its maps are shares from 0 to 1, (784, n_classes), biases
    zero. Raises TypeError for others.
    """
    if isinstance(digits, data.Digits):
        labels, source = digits.class_names, digits.source
        counted = data.territory(digits.train_images, digits.train_labels)
    elif isinstance(digits, data.Territory):
        counted, source = digits, "a count that was made before"
        labels = [str(label) for label in range(len(counted.totals))]
    else:
        raise TypeError(
            f"digits: {type(digits).__name__} arrived; accepted are data.Digits and data.Territory"
        )
    often = counted.frequency
    share = often / np.where(counted.never_lit, 1, often.sum(axis=0))
    shown = tuple(
        _map(values, title, counted, labels[: len(often)])
        for values, title in zip((often, share), _TITLES, strict=True)
    )
    summary = f"{counted.totals.sum():,} images, {len(often)} classes; from {source}"
    return Frames(
        shown,
        **sequence(shown, _TITLES, _CAPTIONS, ["how often", "whose"]),
        network={"name": "territory", "sizes": [], "summary": summary},
        label="Shows",
        palette="causal",
        bounds=[0, 1],
    )


def _map(values, title, counted, labels):
    zero = np.zeros(len(values))
    return AffineMap(values.T, zero, title, never_lit=counted.never_lit, labels=tuple(labels))
