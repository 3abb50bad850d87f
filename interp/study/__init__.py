"""How true the composed picture is, by number of images, length of training and kind of data.

`python -m interp.study` trains the 784-512-256-10 network of the first article on parts of
MNIST, several times over, and measures each training on MNIST's test images. What it measured
ships with the project and is read here.
"""

import csv
from typing import NamedTuple

from interp.files import load, shipped
from interp.maps import AffineMap

SIZES = (100, 200, 500, 1000, 2000, 5000, 10000, 30000, 60000)
"""Numbers of training images, the first of MNIST's: a seed varies the start and the order."""

SEEDS = (0, 1, 2, 3, 4)
EPOCHS, BATCH_SIZE = 6, 128

AS_THEY_ARE, SHIFTED, RANDOM_LABELS = "as they are", "shifted", "half the labels random"
"""The arms: what is done to the training images and their labels. Shifted: each image joins in
25 places, moved by up to 2 pixels. Half the labels random: every second image's label is drawn
anew from the ten classes."""


def steps_for(images: int, epochs: int = EPOCHS) -> int:
    """Optimiser steps of so many epochs over so many images, in batches of 128."""
    return epochs * -(-images // BATCH_SIZE)


_ALL_STEPS = steps_for(SIZES[-1])  # 2,814

SERIES = {
    "epochs": [(AS_THEY_ARE, images, steps_for(images)) for images in SIZES],
    "steps": [(AS_THEY_ARE, images, _ALL_STEPS) for images in SIZES],
    "length": [
        (AS_THEY_ARE, SIZES[-1], steps_for(SIZES[-1], epochs)) for epochs in range(1, EPOCHS + 1)
    ],
    "data": [(arm, 500, _ALL_STEPS) for arm in (AS_THEY_ARE, SHIFTED, RANDOM_LABELS)],
}
"""What is compared, as (arm, images, steps). By number of images: six epochs over each
("epochs"), or as many steps for each as six epochs over all 60,000 take ("steps"). One to six
epochs over all 60,000 ("length"). 500 images, treated in three ways, for as many steps ("data")."""

FOLDER, TABLE = "by-images", "trust.csv"


class Row(NamedTuple):
    """One training, and how far its composed output picture agrees with it on the test images.

    arm, images, steps, seed: what it was trained on, for how many optimiser steps, from which
    seed. test_accuracy: share of the test images the network gets right. training_loss: mean
    cross-entropy on the training images in the end, in nats. agreement, refitted_agreement, r2:
    as in `trust.card`, r2 being its overall_r2.
    """

    arm: str
    images: int
    steps: int
    seed: int
    test_accuracy: float
    training_loss: float
    agreement: float
    refitted_agreement: float
    r2: float


def plan() -> tuple[tuple[str, int, int, int], ...]:
    """Every training of the study as (arm, images, steps, seed), all of a seed together.

    A training that several series share is made once.
    """
    trainings = sorted({training for series in SERIES.values() for training in series})
    return tuple((*training, seed) for seed in SEEDS for training in trainings)


def rows(series: str = "epochs") -> tuple[Row, ...]:
    """The table that ships: the Rows of one of SERIES, in its order, then by seed.

    Raises ValueError for another name, FileNotFoundError where the table is missing.
    """
    places = {training: place for place, training in enumerate(_series(series))}
    chosen = [row for row in read(_shipped() / TABLE) if row[:3] in places]
    return tuple(sorted(chosen, key=lambda row: (places[row[:3]], row.seed)))


def composed_maps(series: str = "epochs") -> dict[int, AffineMap]:
    """The composed output pictures that ship, by number of images: AffineMaps (784, 10).

    Of seed 0, in increasing order of images. series: "epochs" or "steps". Raises
    FileNotFoundError where they are missing.
    """
    if series not in ("epochs", "steps"):
        raise ValueError(f'series: {series!r} arrived; accepted are "epochs" and "steps"')
    return {
        images: load(_shipped() / map_name(images, steps)) for _, images, steps in SERIES[series]
    }


def _series(name: str) -> list[tuple[str, int, int]]:
    if name not in SERIES:
        raise ValueError(f"series: {name!r} arrived; accepted are {', '.join(SERIES)}")
    return SERIES[name]


def read(path) -> list[Row]:
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
        "Make it with `python -m interp.study`, which takes some twenty-five minutes"
    )
