"""The fair comparison: how true the composed picture is, by number of training images.

`python -m interp.study` trains the 784-512-256-10 network on 100 to 60,000 images, for as many
epochs or for as many optimiser steps, several times over, and measures each on MNIST's test
images. What it found ships with the project and is read here.
"""

import csv
from typing import NamedTuple

from interp.files import load, shipped

SIZES = (100, 200, 500, 1000, 2000, 5000, 10000, 30000, 60000)
"""Numbers of training images, the first of MNIST's."""

SEEDS = (0, 1, 2, 3, 4)
EPOCHS, BATCH_SIZE = 6, 128
MATCHED = ("epochs", "steps")

FOLDER, TABLE = "by-images", "trust.csv"


class Row(NamedTuple):
    """One training and how far its composed output picture follows it on the test images.

    images, steps, seed: what it was trained on, for how many optimiser steps, from which seed.
    test_accuracy: share of the test images the network gets right. The others are those of
    `trust.card`, r2 being its overall_r2.
    """

    images: int
    steps: int
    seed: int
    test_accuracy: float
    agreement: float
    fitted_agreement: float
    r2: float
    correlation: float
    cosine: float
    never_lit_ink: float


def steps_for(images, matched):
    """Optimiser steps of a training on so many images, an integer.

    matched: "epochs" for 6 epochs, as in the first article, "steps" for as many steps as 6 epochs
    over all 60,000 take, 2,814. Raises ValueError for anything else.
    """
    if matched not in MATCHED:
        raise ValueError(f'matched: {matched!r} arrived; accepted are "epochs" and "steps"')
    return EPOCHS * -(-(images if matched == "epochs" else SIZES[-1]) // BATCH_SIZE)


def plan():
    """Every training of the comparison as (images, steps, seed), first all sizes of a seed.

    The 60,000 images' training is the same either way, and is made once.
    """
    return tuple(
        (images, steps, seed)
        for seed in SEEDS
        for images in SIZES
        for steps in sorted({steps_for(images, matched) for matched in MATCHED})
    )


def rows(matched="epochs"):
    """The table that ships: a tuple of Rows, by number of images, then seed.

    matched: see `steps_for`. Raises FileNotFoundError where the table is missing.
    """
    chosen = {(images, steps_for(images, matched)) for images in SIZES}
    return tuple(row for row in read(_shipped() / TABLE) if row[:2] in chosen)


def composed_maps(matched="epochs"):
    """The composed output pictures that ship, by number of images: a dict of AffineMaps (784, 10).

    Of seed 0, in increasing order of images. matched: see `steps_for`. Raises FileNotFoundError
    where they are missing.
    """
    return {
        images: load(_shipped() / map_name(images, steps_for(images, matched))) for images in SIZES
    }


def read(path):
    """The Rows in the CSV at `path`, in its order."""
    with open(path, newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    kinds = Row.__annotations__
    return [Row(*(kinds[name](line[name]) for name in Row._fields)) for line in lines]


def map_name(images, steps):
    """What the file with the composed picture of seed 0 is called."""
    return f"{images}-images-{steps}-steps.npz"


def _shipped():
    for folder in shipped.FOLDERS:
        if (folder / FOLDER / TABLE).is_file():
            return folder / FOLDER
    raise FileNotFoundError(
        f"{TABLE}: the comparison's table is missing from this copy of interp. "
        "Make it with `python -m interp.study`, which takes some twenty minutes"
    )
