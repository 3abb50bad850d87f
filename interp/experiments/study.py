"""How true pictures of a network are, by what it was trained on, how long, how, and how wide.

Dense networks of two hidden layers are trained on parts of MNIST, in five ways each that differ
by chance alone, and measured on MNIST's test images. `python -m interp.experiments.study` does
that, on every core, and goes on where it was interrupted. Its table ships and is read here.
"""

import argparse
import sys
from collections.abc import Iterable
from concurrent.futures import Executor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple, cast

import numpy as np
import numpy.typing as npt

from interp import cli, data, maps, training, trust
from interp.evaluation import accuracy_and_log_loss
from interp.experiments.runs import (
    as_they_end,
    images_of,
    read_rows,
    write_provenance,
    write_rows,
)
from interp.files import FOLDERS, load, save
from interp.maps import AffineMap
from interp.network import Network
from interp.pixels import PixelScale
from interp.training.settings import Settings
from interp.training.trainer import Trainer

SIZES = (100, 200, 500, 1000, 2000, 5000, 10000, 30000, 60000)
"""Numbers of training images."""

SEEDS = (0, 1, 2, 3, 4)
"""A seed draws the images, the network's start and the order of the images."""

EPOCHS, BATCH_SIZE = 6, 128
LEARNING_RATES = {"sgd": 0.1}
"""For plain SGD, whose rate in Keras, 0.01, is slow; the others have that of Keras, 0.001."""

UNTIL = 0.97
"""Share of images kept out of the training at which optimisers are compared."""

HELD_OUT, CHECK_EVERY = 10_000, 64
"""Where a training stops at such a share: how many images measure it, and after how many steps."""

FITTED_ON, BEST_ON, PICTURES = 20_000, 5_000, 12
"""Training images, drawn anew for each seed, on which a stand-in and the best linear pictures are
fitted, and the stand-in's pictures for each class."""


def steps_for(images: int, epochs: int = EPOCHS) -> int:
    """The number of optimiser steps in `epochs` epochs over `images`, in batches of 128."""
    return epochs * -(-images // BATCH_SIZE)


class Training(NamedTuple):
    """What is varied. The rest is the first article's: dense, ReLU, batches of 128.

    images: how many of MNIST's training images, drawn at random without replacement; those of a
    seed hold the smaller draws of the same seed. steps: of the optimiser; where `until` is not 0,
    at most so many. shift: each image is used (2·shift + 1)² times, moved by up to so many pixels
    each way. random_labels: the share of images whose label is drawn anew from the ten classes.
    optimizer: Keras' name. width: units of the first hidden layer; the second has half as many.
    until: the share of HELD_OUT other training images at which the training stops.
    """

    images: int = SIZES[-1]
    steps: int = steps_for(SIZES[-1])
    shift: int = 0
    random_labels: float = 0.0
    optimizer: str = "rmsprop"
    width: int = 512
    until: float = 0.0
    seed: int = 0

    def words(self, *names: str) -> str:
        """These fields in words: "500 images, shifted by up to 2 pixels"."""
        epochs, rest = divmod(self.steps, steps_for(self.images, 1))
        whole = not rest and epochs <= 20
        said = {
            "images": f"{self.images:,} images",
            "steps": f"{epochs} epoch{'s' * (epochs > 1)}" if whole else f"{self.steps:,} steps",
            "shift": f"shifted by up to {self.shift} px" if self.shift else "not shifted",
            "random_labels": f"{self.random_labels:.0%} random labels",
            "optimizer": self.optimizer,
            "width": f"{self.width}-{self.width // 2} units",
            "until": f"until {self.until:.0%} are right",
        }
        return ", ".join(said[name] for name in names)

    def __str__(self) -> str:
        """In words, without the seed: "500 images, 2,814 steps, 50% random labels"."""
        usual, length = (
            Training(seed=self.seed),
            ["optimizer", "until"] if self.until else ["steps"],
        )
        varied = [name for name in ("shift", "random_labels", "optimizer", "width")
                  if getattr(self, name) != getattr(usual, name)]  # fmt: skip
        return self.words(*dict.fromkeys(["images", *length, *varied]))


_FEW, _SOME = Training(images=500), Training(images=5000)
_ALL = Training()
_UNTIL = Training(images=6 * CHECK_EVERY * BATCH_SIZE, steps=20 * 6 * CHECK_EVERY, until=UNTIL)

SERIES: dict[str, list[Training]] = {
    "epochs": [Training(images=images, steps=steps_for(images)) for images in SIZES],
    "steps": [Training(images=images) for images in SIZES],
    "length": [
        Training(steps=steps_for(SIZES[-1], epochs)) for epochs in (1, 2, 3, EPOCHS, 10, 20)
    ],
    "labels": [
        each._replace(random_labels=share) for each in (_FEW, _ALL) for share in (0, 0.1, 0.25, 0.5)
    ],
    "shifts": [
        each._replace(shift=shift)
        for each, shifts in ((_FEW, (0, 1, 2, 3)), (_SOME, (0, 1, 2)))
        for shift in shifts
    ],
    "optimizers": [_UNTIL._replace(optimizer=name) for name in ("rmsprop", "adam", "sgd")],
    "widths": [Training(width=width) for width in (64, 128, 256, 512, 1024)],
}
"""What is compared; each with every seed. By number of images: six epochs over each ("epochs"), or
as many steps for each as six epochs over all 60,000 take ("steps"), which the next series take too
where they say nothing else. Epochs over all 60,000 ("length"). Random labels, shifts, optimisers at
equal accuracy, and widths."""

FOLDER, TABLE = "by-images", "trust.csv"


class Row(NamedTuple):
    """One training, and how far pictures agree with its network on the test images.

    First the fields of its Training. trained_steps: how many steps it took. test_accuracy: share
    of the test images the network gets right. training_loss: mean cross-entropy in the end on the
    images and labels that it was trained on, in nats. agreement, refitted_agreement, r2: of the
    composed output picture, as in `trust.card`, r2 being its overall_r2. best_agreement, best_r2:
    of the best linear picture found: `trust.best_linear` on BEST_ON training images, or the
    composed picture, also with its constants refitted, where that is better. stand_in_agreement,
    stand_in_r2: of a stand-in of PICTURES pictures a class, fitted on FITTED_ON training images.
    """

    images: int
    steps: int
    shift: int
    random_labels: float
    optimizer: str
    width: int
    until: float
    seed: int
    trained_steps: int
    test_accuracy: float
    training_loss: float
    agreement: float
    refitted_agreement: float
    r2: float
    best_agreement: float
    best_r2: float
    stand_in_agreement: float
    stand_in_r2: float

    @property
    def training(self) -> Training:
        """What was varied."""
        return Training._make(self[: len(Training._fields)])


def plan() -> tuple[Training, ...]:
    """Every training of the study, all of a seed together, the longest of it first.

    A training that several series share stands there once.
    """
    trainings = {training for series in SERIES.values() for training in series}
    longest = sorted(trainings, key=lambda x: (-x.steps * x.width, x))
    return tuple(training._replace(seed=seed) for seed in SEEDS for training in longest)


def rows(series: str = "epochs") -> tuple[Row, ...]:
    """The table that ships: the Rows of one of SERIES, in its order, then by seed.

    Raises ValueError for another name, FileNotFoundError where the table is missing.

    >>> [row.agreement > 0.85 for row in rows("epochs") if row.images == 500]
    [True, True, True, True, True]
    """
    if series not in SERIES:
        raise ValueError(f"series: {series!r} arrived; accepted are {', '.join(SERIES)}")
    trainings = SERIES[series]
    every = [(row.training._replace(seed=0), row) for row in read_rows(shipped() / TABLE, Row)]
    chosen = [(trainings.index(key), row.seed, row) for key, row in every if key in trainings]
    return tuple(row for *_, row in sorted(chosen))


def composed_maps(series: str = "epochs") -> dict[int, AffineMap]:
    """The composed output pictures that ship, by number of images: AffineMaps (784, 10).

    Of seed 0, in increasing order of images. series: "epochs" or "steps". Raises
    FileNotFoundError where they are missing.
    """
    if series not in ("epochs", "steps"):
        raise ValueError(f'series: {series!r} arrived; accepted are "epochs" and "steps"')
    names = {training.images: map_name(training) for training in SERIES[series]}
    return {images: cast(AffineMap, load(shipped() / name)) for images, name in names.items()}


def map_name(training: Training) -> str:
    """The name of the file with the composed picture of seed 0."""
    return f"{training.images}-images-{training.steps}-steps.npz"


def shipped() -> Path:
    """The folder with the tables that ship; FileNotFoundError where they are missing."""
    for folder in FOLDERS:
        if (folder / FOLDER / TABLE).is_file():
            return folder / FOLDER
    raise FileNotFoundError(
        f"{TABLE}: the study's table is missing from this copy of interp. "
        "Make it with `python -m interp.experiments.study`, which takes up to an hour on two cores"
    )


def measure(
    trainings: Iterable[Training],
    folder: str | Path,
    images: str = "mnist",
    executor: Executor | None = None,
) -> None:
    """Train and measure each Training that the table in `folder` lacks.

    images: the set, by its name; each process reads it for itself. executor: as in
    `runs.as_they_end`. The table, and the composed pictures of seed 0, are written after each
    training; a KeyboardInterrupt loses those that run at that moment only.
    """
    images_of(images)  # refused before anything is written
    table = Path(folder, TABLE)
    measured = read_rows(table, Row) if table.exists() else []
    missing = [x for x in trainings if x not in {row.training for row in measured}]
    if not missing:
        return
    table.parent.mkdir(parents=True, exist_ok=True)
    call = "training.train on the images of each row, measured by trust.card on the test images"
    write_provenance(table, "python -m interp.experiments.study", call, images)
    ended = as_they_end(partial(measured_training, images=images), missing, executor)
    for number, (varied, (row, picture)) in enumerate(ended, start=1):
        if picture:
            save(picture, table.parent / map_name(varied))
        measured = sorted([*measured, row])
        write_rows(table, measured)
        print(
            f"{number} of {len(missing)}: {varied}, seed {row.seed}: {row.test_accuracy:.1%} of "
            f"the test images right; the picture agrees with the network on {row.agreement:.1%}",
            flush=True,
        )


def measured_training(varied: Training, images: str) -> tuple[Row, AffineMap | None]:
    """Train and measure; returns its Row, and the composed picture if that ships."""
    digits = images_of(images)
    chosen = treated(digits, varied)
    net, steps = (
        _trained_until(varied, chosen, digits) if varied.until else _trained(varied, chosen)
    )
    seen, learned = digits.test_images, digits.train_images[drawn(digits, varied.seed)]
    picture, best = maps.compose_to(net), trust.best_linear(net, learned[:BEST_ON])
    card = trust.card(picture, net, seen, best)
    copy = trust.card(trust.stand_in(net, learned[:FITTED_ON], PICTURES), net, seen)
    _, loss = accuracy_and_log_loss(net, chosen.train_images, chosen.train_labels)
    values = (
        net.score(seen, digits.test_labels), loss, card.agreement, card.refitted_agreement,
        card.overall_r2, card.best_agreement, card.best_r2, copy.agreement, copy.overall_r2,
    )  # fmt: skip
    row = Row(*varied, steps, *(round(float(value or 0), 6) for value in values))
    ships = varied in SERIES["epochs"] + SERIES["steps"]
    return row, picture if ships else None


def drawn(digits: data.Digits, seed: int) -> npt.NDArray[np.intp]:
    """The indices of all training images in the order in which this seed draws them, (n,)."""
    return np.random.default_rng([seed, 7]).permutation(len(digits.train_images))


def treated(digits: data.Digits, varied: Training) -> data.Digits:
    """The Digits that a Training is trained on: its draw of the training images, treated."""
    # in their own order, so that all images of every seed are those of a recipe that ships
    rows = np.sort(drawn(digits, varied.seed)[: varied.images])
    pictures, labels = digits.train_images[rows], digits.train_labels[rows]
    if varied.random_labels:
        rng = np.random.default_rng([varied.seed, 8])
        anew = rng.permutation(len(labels))[: round(varied.random_labels * len(labels))]
        labels[anew] = rng.integers(0, len(digits.class_names), len(anew))
    if most := varied.shift:
        height, width = digits.shape
        ways = range(2 * most + 1)
        padded = np.pad(pictures, ((0, 0), (most, most), (most, most)))
        pictures = np.concatenate(
            [
                padded[:, down : down + height, right : right + width]
                for down in ways
                for right in ways
            ]
        )
        labels = np.tile(labels, len(ways) ** 2)
    return replace(digits, train_images=pictures, train_labels=labels)


def _trained(varied: Training, chosen: data.Digits) -> tuple[Network, int]:
    """The network trained on those images, and its steps."""
    name, n_images = f"mlp-{varied.images}/step-{varied.steps}", len(chosen.train_images)
    run = training.train(**_arguments(varied), images=n_images, digits=chosen, name=name)
    if run.interrupted:
        raise KeyboardInterrupt
    return run.network, varied.steps


def _trained_until(
    varied: Training, chosen: data.Digits, digits: data.Digits
) -> tuple[Network, int]:
    """The network as soon as it gets `until` of HELD_OUT other training images right, and when."""
    others = drawn(digits, varied.seed)[varied.images :][:HELD_OUT]
    images, labels = digits.train_images[others], digits.train_labels[others]
    settings = Settings(
        **_arguments(varied), epochs=None, activation="relu", pixels=PixelScale.of("0..1"),
        schedule="constant", l2=0.0, batch_size=BATCH_SIZE,
    )  # fmt: skip
    trainer, steps = Trainer(settings, chosen, varied.images, "", bar=None), 0
    for order in settings.orders(varied.images):
        for part in np.split(
            order, range(CHECK_EVERY * BATCH_SIZE, len(order), CHECK_EVERY * BATCH_SIZE)
        ):
            trainer.steps.run(trainer.inputs, trainer.labels, part, lambda images: None)
            steps += -(-len(part) // BATCH_SIZE)
            net = replace(trainer.start, layers=trainer.steps.layers())
            if net.score(images, labels) >= varied.until:
                return net, steps
    return net, steps


def _arguments(varied: Training) -> dict[str, Any]:
    """What `training.train` is called with."""
    return {
        "hidden": (varied.width, varied.width // 2),
        "steps": varied.steps,
        "optimizer": varied.optimizer,
        "learning_rate": LEARNING_RATES.get(varied.optimizer),
        "seed": varied.seed,
    }


def main() -> None:
    """Measure the whole plan on MNIST."""
    parser = argparse.ArgumentParser(
        prog="python -m interp.experiments.study",
        description="Train and measure what the table lacks; run it again after an interruption.",
    )
    out = f"data/networks/{FOLDER}"
    parser.add_argument("--out", default=out, help="folder (default: %(default)s)")
    measure(plan(), parser.parse_args().out)


if __name__ == "__main__":
    sys.exit(cli.exit_code(main))
