"""How much of a picture is the data's, and how much the network's start's.

The network of `mlp-60000` is trained from five starts, on all of MNIST's training images and on
each of two halves of them, as many steps. Where two networks share neither a start nor an image,
their pictures are alike by what any such training finds in digits; what those that share a start
have beyond that is the start's. `python -m interp.experiments.starts` measures it, and goes on
where it was interrupted. Its table ships and is read here.
"""

import argparse
import sys
from collections.abc import Mapping
from concurrent.futures import Executor
from dataclasses import replace
from functools import partial
from itertools import combinations
from pathlib import Path
from typing import NamedTuple, cast

import numpy as np

from interp import cli, data, maps, training, trust
from interp.experiments import study
from interp.experiments.runs import (
    as_they_end,
    images_of,
    read_rows,
    write_provenance,
    write_rows,
)
from interp.files import load, save
from interp.layers import Array, Dense
from interp.network import Network

ALL, HALVES = "all", ("first half", "second half")
"""The parts of the training images. The halves are drawn at random, and share none."""

TABLE = "starts.csv"


class Start(NamedTuple):
    """A training: on which part of the images, and from the start of which seed."""

    part: str
    seed: int


class Likeness(NamedTuple):
    """How alike a kind of picture is in two networks: the mean over the classes of the correlation.

    part_a, seed_a, part_b, seed_b: the two Starts. kind: "composed", "contrast", "best linear",
    "stand-in, linear" or "stand-in, squares", the last by the matrices that the squares make up.
    """

    kind: str
    part_a: str
    seed_a: int
    part_b: str
    seed_b: int
    correlation: float

    @property
    def shared(self) -> str:
        """What the two trainings share: "images", "start", "neither", or "all images"."""
        if self.part_a == self.part_b:
            return "all images" if self.part_a == ALL else "images"
        return "start" if self.seed_a == self.seed_b else "neither"


SHARED = ("all images", "images", "start", "neither")
"""What two trainings can share. "images" and "start": the same half and the same start alone."""


def rows() -> tuple[Likeness, ...]:
    """The table that ships: networks of the same part, or of the two halves, in pairs.

    Raises FileNotFoundError where it is missing.
    """
    return tuple(read_rows(study.shipped() / TABLE, Likeness))


def measure(
    table: str | Path, kept: str | Path, images: str = "mnist", executor: Executor | None = None
) -> None:
    """Train the networks that the folder `kept` lacks, and write their comparison to `table`.

    Each network is kept as it ends, so that an interrupt loses those that run at that moment only.
    images, executor: as in `study.measure`.
    """
    table, kept, digits = Path(table), Path(kept), images_of(images)
    for folder in (kept, table.parent):
        folder.mkdir(parents=True, exist_ok=True)
    starts = [Start(part, seed) for part in (ALL, *HALVES) for seed in study.SEEDS]
    paths = {start: kept / f"{start.part.replace(' ', '-')}-{start.seed}.npz" for start in starts}
    missing = [start for start, path in paths.items() if not path.exists()]
    ended = as_they_end(partial(trained, images=images), missing, executor)
    for number, (start, net) in enumerate(ended, start=1):
        save(net, paths[start])
        print(f"{number} of {len(missing)}: {start.part}, seed {start.seed}", flush=True)
    pictures = {
        start: pictures_of(cast(Network, load(path)), digits) for start, path in paths.items()
    }
    write_rows(table, likenesses(pictures))
    call = "training.train on the part of the images, from the start of the seed"
    write_provenance(table, "python -m interp.experiments.starts", call, images)


def trained(start: Start, images: str) -> Network:
    """The network of the first article, trained on a part of the images from a start."""
    digits = images_of(images)
    count = len(digits.train_images)
    order = study.drawn(digits, 0)
    part = {ALL: order, HALVES[0]: order[: count // 2], HALVES[1]: order[count // 2 :]}[start.part]
    part = np.sort(part)  # all of them in the order in which the recipe has them
    chosen = replace(
        digits, train_images=digits.train_images[part], train_labels=digits.train_labels[part]
    )
    steps = study.steps_for(count)
    run = training.train(images=len(part), steps=steps, seed=start.seed, digits=chosen)
    if run.interrupted:
        raise KeyboardInterrupt
    return run.network


def pictures_of(net: Network, digits: data.Digits) -> dict[str, Array]:
    """By kind, the pictures of a network over the pixels that digits light: (n_classes, values)."""
    learned = digits.train_images[study.drawn(digits, 0)]
    lit = ~data.never_lit(digits.train_images).ravel()
    copy = trust.stand_in(net, learned[: study.FITTED_ON], study.PICTURES)
    hidden, output = cast(tuple[Dense, Dense], copy.layers)
    pairs = 2 * len(output.bias)  # the linear part's squares, (ℓ·x + 1)² and (ℓ·x - 1)²
    linear, squares = hidden.kernel[lit, :pairs:2], hidden.kernel[lit, pairs:]
    # Σ ± u uᵀ of each class, (n_classes, lit, lit)
    forms = np.stack([(squares * signs) @ squares.T for signs in output.kernel[pairs:].T])
    pictures = {
        "composed": maps.compose_to(net).kernel[lit].T,
        "contrast": maps.contrast(net, learned[: study.FITTED_ON]).kernel[lit].T,
        "best linear": trust.best_linear(net, learned[: study.BEST_ON]).kernel[lit].T,
        "stand-in, linear": linear.T,
        "stand-in, squares": forms.reshape(len(forms), -1),
    }
    # what is added to every class alike changes no answer; a contrast is free of it
    return {
        kind: picture if kind == "contrast" else picture - picture.mean(axis=0)
        for kind, picture in pictures.items()
    }


def likenesses(pictures: Mapping[Start, Mapping[str, Array]]) -> list[Likeness]:
    """Every kind of picture compared between the networks of a part, and of the two halves."""
    compared = []
    for a, b in combinations(pictures, 2):
        if a.part == b.part or ALL not in (a.part, b.part):
            for kind, first in pictures[a].items():
                both = zip(first, pictures[b][kind], strict=True)
                alike = np.mean([np.corrcoef(x, y)[0, 1] for x, y in both])
                compared.append(Likeness(kind, *a, *b, round(float(alike), 4)))
    return compared


def main() -> None:
    """Measure it on MNIST."""
    parser = argparse.ArgumentParser(
        prog="python -m interp.experiments.starts",
        description="Train five starts on MNIST and its halves, and compare their pictures.",
    )
    out = f"data/networks/{study.FOLDER}"
    parser.add_argument("--out", default=out, help="folder of the table (default: %(default)s)")
    kept = "out/starts"
    parser.add_argument(
        "--kept", default=kept, help="folder of the networks (default: %(default)s)"
    )
    options = parser.parse_args()
    measure(Path(options.out, TABLE), options.kept)


if __name__ == "__main__":
    sys.exit(cli.exit_code(main))
