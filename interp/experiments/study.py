"""How true the composed picture is, by number of images, length of training and kind of data.

The 784-512-256-10 network of the first article is trained on parts of MNIST, several times over,
and each training is measured on MNIST's test images. `python -m interp.experiments.study` does
that, and continues where it was interrupted. Its results ship with the project and are read here.
"""

import argparse
import csv
import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, cast

import numpy as np

from interp import cli, data, maps, training, trust
from interp.data.registry import REGISTRY
from interp.evaluation import accuracy_and_log_loss
from interp.experiments.recipes import versions
from interp.files import FOLDERS, load, save
from interp.maps import AffineMap
from interp.writing import write_bytes

SIZES = (100, 200, 500, 1000, 2000, 5000, 10000, 30000, 60000)
"""Numbers of training images, the first of MNIST's: a seed varies the start and the order."""

SEEDS = (0, 1, 2, 3, 4)
EPOCHS, BATCH_SIZE = 6, 128

AS_THEY_ARE, SHIFTED, RANDOM_LABELS = "as they are", "shifted", "half the labels random"
"""The arms: how the training images and their labels are treated. Shifted: each image is used 25
times, moved by up to 2 pixels each way. Half the labels random: every second image's label is drawn
anew from the ten classes."""


def steps_for(images: int, epochs: int = EPOCHS) -> int:
    """The number of optimiser steps in `epochs` epochs over `images`, in batches of 128."""
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

    A training that several series share stands there once.
    """
    trainings = sorted({training for series in SERIES.values() for training in series})
    return tuple((*training, seed) for seed in SEEDS for training in trainings)


def rows(series: str = "epochs") -> tuple[Row, ...]:
    """The table that ships: the Rows of one of SERIES, in its order, then by seed.

    Raises ValueError for another name, FileNotFoundError where the table is missing.
    """
    if series not in SERIES:
        raise ValueError(f"series: {series!r} arrived; accepted are {', '.join(SERIES)}")
    trainings = SERIES[series]
    chosen = [row for row in read(_shipped() / TABLE) if row[:3] in trainings]
    return tuple(sorted(chosen, key=lambda row: (trainings.index(row[:3]), row.seed)))


def composed_maps(series: str = "epochs") -> dict[int, AffineMap]:
    """The composed output pictures that ship, by number of images: AffineMaps (784, 10).

    Of seed 0, in increasing order of images. series: "epochs" or "steps". Raises
    FileNotFoundError where they are missing.
    """
    if series not in ("epochs", "steps"):
        raise ValueError(f'series: {series!r} arrived; accepted are "epochs" and "steps"')
    names = {images: map_name(images, steps) for _, images, steps in SERIES[series]}
    return {images: cast(AffineMap, load(_shipped() / name)) for images, name in names.items()}


def read(path: str | Path) -> list[Row]:
    """The Rows in the CSV at `path`, in its order."""
    with open(path, newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    types = Row.__annotations__
    return [Row(*(types[name](line[name]) for name in Row._fields)) for line in lines]


def map_name(images: int, steps: int) -> str:
    """The name of the file with the composed picture of seed 0."""
    return f"{images}-images-{steps}-steps.npz"


def _shipped() -> Path:
    for folder in FOLDERS:
        if (folder / FOLDER / TABLE).is_file():
            return folder / FOLDER
    raise FileNotFoundError(
        f"{TABLE}: the study's table is missing from this copy of interp. "
        "Make it with `python -m interp.experiments.study`, which takes some twenty-five minutes"
    )


def measure(
    trainings: Iterable[tuple[str, int, int, int]], digits: data.Digits, folder: str | Path
) -> None:
    """Train and measure each (arm, images, steps, seed) that the table in `folder` lacks.

    The table, and the composed pictures of seed 0, are written after each training; a
    KeyboardInterrupt loses the current training only.
    """
    table = Path(folder, TABLE)
    measured = read(table) if table.exists() else []
    missing = [x for x in trainings if x not in {row[:4] for row in measured}]
    table.parent.mkdir(parents=True, exist_ok=True)
    if missing:
        _write_provenance(table.with_suffix(".json"))
    for number, missed in enumerate(missing, start=1):
        row = _measured(*missed, digits, table.parent)
        measured = sorted([*measured, row])
        lines = [",".join(map(str, line)) for line in (Row._fields, *measured)]
        write_bytes(table, ("\n".join(lines) + "\n").encode())
        print(
            f"{number} of {len(missing)}: {row.images:,} images {row.arm}, {row.steps:,} steps, "
            f"seed {row.seed}: {row.test_accuracy:.1%} of the test images right; the picture "
            f"agrees with the network on {row.agreement:.1%}",
            flush=True,
        )


def _measured(
    arm: str, images: int, steps: int, seed: int, digits: data.Digits, folder: Path
) -> Row:
    chosen = treated(digits, arm, images)
    name = f"mlp-{images}/step-{steps}"
    run = training.train(
        images=len(chosen.train_images), steps=steps, seed=seed, digits=chosen, name=name
    )
    if run.interrupted:
        raise KeyboardInterrupt
    net, picture = run.network, maps.compose_to(run.network)
    card = trust.card(picture, net, digits.test_images)
    if seed == 0 and (arm, images, steps) in SERIES["epochs"] + SERIES["steps"]:
        save(picture, folder / map_name(images, steps))
    _, loss = accuracy_and_log_loss(net, chosen.train_images, chosen.train_labels)
    values = (net.accuracy, loss, card.agreement, card.refitted_agreement, card.overall_r2)
    return Row(arm, images, steps, seed, *(round(float(value or 0), 6) for value in values))


def treated(digits: data.Digits, arm: str, images: int) -> data.Digits:
    """The Digits that an arm trains on: the first `images` training images of `digits`, treated."""
    pictures, labels = digits.train_images[:images], digits.train_labels[:images]
    if arm == SHIFTED:
        moves = [(down, right) for down in range(-2, 3) for right in range(-2, 3)]
        padded = np.pad(pictures, ((0, 0), (2, 2), (2, 2)))
        pictures = np.concatenate([padded[:, 2 - y : 30 - y, 2 - x : 30 - x] for y, x in moves])
        labels = np.tile(labels, len(moves))
    elif arm == RANDOM_LABELS:
        labels = labels.copy()
        classes = len(digits.class_names)
        labels[::2] = np.random.default_rng(0).integers(0, classes, len(labels[::2]))
    return replace(digits, train_images=pictures, train_labels=labels)


def _write_provenance(path: Path) -> None:
    """Write how the table was made, with each commit and set of versions that added to it."""
    command = ["git", "rev-parse", "HEAD"]
    try:
        folder = Path(__file__).parent
        commit = subprocess.run(command, cwd=folder, capture_output=True, text=True).stdout.strip()
    except OSError:
        commit = None  # no git
    entry = {"commit": commit or None, "versions": versions()}
    earlier = json.loads(path.read_text())["made_with"] if path.exists() else []
    provenance = {
        "command": "python -m interp.experiments.study",
        "call": "training.train(images=images, steps=steps, seed=seed) on the images of the arm, "
        "measured by trust.card(maps.compose_to(net), net, test_images)",
        "data": {"name": "mnist", "md5": REGISTRY["mnist"].array_md5},
        "made_with": earlier if entry in earlier else [*earlier, entry],
    }
    write_bytes(path, (json.dumps(provenance, indent=1) + "\n").encode())


def main() -> None:
    """Measure the whole plan on MNIST."""
    parser = argparse.ArgumentParser(
        prog="python -m interp.experiments.study",
        description="Train and measure what the table lacks; run it again after an interruption.",
    )
    out = f"data/networks/{FOLDER}"
    parser.add_argument("--out", default=out, help="folder (default: %(default)s)")
    measure(plan(), data.load("mnist"), parser.parse_args().out)


if __name__ == "__main__":
    sys.exit(cli.exit_code(main))
