"""`python -m interp.study`: train and measure what the comparison's table still lacks."""

import argparse
import csv
import io
import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
from scipy.special import logsumexp

from interp import data, maps, study, trust
from interp.data.registry import REGISTRY
from interp.files import save
from interp.network import batches
from interp.writing import write_bytes


def measure(trainings, digits, folder):
    """Train and measure each (arm, images, steps, seed) that the table in `folder` lacks.

    The table, and the composed pictures of seed 0, are written after each training; a
    KeyboardInterrupt loses nothing but the training under way.
    """
    table = Path(folder, study.TABLE)
    measured = study.read(table) if table.exists() else []
    missing = [x for x in trainings if x not in {row[:4] for row in measured}]
    table.parent.mkdir(parents=True, exist_ok=True)
    if missing:
        _write_provenance(table.with_suffix(".json"))
    for number, training in enumerate(missing, start=1):
        row = _measured(*training, digits, table.parent)
        measured = sorted([*measured, row])
        write_bytes(table, _csv(measured))
        print(f"{number} of {len(missing)}: {_sentence(row)}", flush=True)


def _measured(arm, images, steps, seed, digits, folder):
    from interp.training import train

    chosen = treated(digits, arm, images)
    name = f"mlp-{images}/step-{steps}"
    run = train(images=len(chosen.train_images), steps=steps, seed=seed, digits=chosen, name=name)
    if run.interrupted:
        raise KeyboardInterrupt
    net, picture = run.network, maps.compose_to(run.network)
    card = trust.card(picture, net, digits.test_images)
    if seed == 0 and (arm, images, steps) in study.SERIES["epochs"] + study.SERIES["steps"]:
        save(picture, folder / study.map_name(images, steps))
    loss = _mean_loss(net, chosen.train_images, chosen.train_labels)
    values = (net.accuracy, loss, card.agreement, card.refitted_agreement, card.overall_r2)
    return study.Row(arm, images, steps, seed, *(round(float(value), 6) for value in values))


def treated(digits, arm, images):
    """The Digits that an arm trains on, from the first `images` training images of `digits`."""
    pictures, labels = digits.train_images[:images], digits.train_labels[:images]
    if arm == study.SHIFTED:
        moves = [(down, right) for down in range(-2, 3) for right in range(-2, 3)]
        padded = np.pad(pictures, ((0, 0), (2, 2), (2, 2)))
        pictures = np.concatenate([padded[:, 2 - y : 30 - y, 2 - x : 30 - x] for y, x in moves])
        labels = np.tile(labels, len(moves))
    elif arm == study.RANDOM_LABELS:
        labels = labels.copy()
        classes = len(digits.class_names)
        labels[::2] = np.random.default_rng(0).integers(0, classes, len(labels[::2]))
    return replace(digits, train_images=pictures, train_labels=labels)


def _mean_loss(net, images, labels):
    """Mean cross-entropy in nats."""
    losses = []
    for batch, classes in batches(net, images, labels):
        logits = net.logits(batch).astype(np.float64)
        losses.append(logsumexp(logits, axis=1) - logits[np.arange(len(classes)), classes])
    return np.concatenate(losses).mean()


def _sentence(row):
    return (
        f"{row.images:,} images {row.arm}, {row.steps:,} steps, seed {row.seed}: "
        f"{row.test_accuracy:.1%} of the test images right; the picture agrees with the network "
        f"on {row.agreement:.1%}"
    )


def _csv(rows):
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(study.Row._fields)
    writer.writerows(rows)
    return text.getvalue().encode()


def _write_provenance(path):
    """How the table was made, beside it; every commit and set of versions that added to it."""
    from interp.training.recipes import versions

    entry = {"commit": _commit(), "versions": versions()}
    earlier = json.loads(path.read_text())["made_with"] if path.exists() else []
    provenance = {
        "command": "python -m interp.study",
        "call": "training.train(images=images, steps=steps, seed=seed) on the images of the arm, "
        "measured by trust.card(maps.compose_to(net), net, test_images)",
        "data": {"name": "mnist", "md5": REGISTRY["mnist"].array_md5},
        "made_with": earlier if entry in earlier else [*earlier, entry],
    }
    write_bytes(path, (json.dumps(provenance, indent=1) + "\n").encode())


def _commit():
    folder = Path(__file__).parent
    try:
        asked = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=folder, capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None  # an installed copy, or no git
    return asked.stdout.strip()


def main():
    """Measure the whole plan on MNIST, going on where an earlier run was interrupted."""
    parser = argparse.ArgumentParser(prog="python -m interp.study")
    default = f"data/networks/{study.FOLDER}"
    parser.add_argument("--out", default=default, help=f"folder (default: {default})")
    folder = parser.parse_args().out
    try:
        measure(study.plan(), data.load("mnist"), folder)
    except KeyboardInterrupt:
        print(f"Interrupted; the same command goes on with {folder}", file=sys.stderr)
        return 130
    except (ImportError, OSError, ValueError) as error:
        print(f"interp.study: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
