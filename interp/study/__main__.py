"""`python -m interp.study`: train and measure what the comparison's table still lacks."""

import argparse
import csv
import io
import json
import subprocess
import sys
from pathlib import Path

from interp import data, maps, study, trust
from interp.data.known import KNOWN
from interp.files import save
from interp.writing import write_bytes


def measure(trainings, digits, folder):
    """Train and measure each (images, steps, seed) that the table in `folder` does not hold yet.

    The table, and the composed pictures of seed 0, are written after each training; a
    KeyboardInterrupt loses nothing but the training under way.
    """
    table = Path(folder, study.TABLE)
    found = study.read(table) if table.exists() else []
    missing = [x for x in trainings if x not in {row[:3] for row in found}]
    table.parent.mkdir(parents=True, exist_ok=True)
    if missing:
        _write_provenance(table.with_suffix(".json"))
    for number, training in enumerate(missing, start=1):
        found = sorted([*found, _measured(*training, digits, table.parent)])
        write_bytes(table, _csv(found))
        row = next(row for row in found if row[:3] == training)
        print(f"{number} of {len(missing)}: {_sentence(row)}", flush=True)


def _measured(images, steps, seed, digits, folder):
    from interp.training import train

    name = f"mlp-{images}/step-{steps}"
    run = train(images=images, steps=steps, seed=seed, digits=digits, name=name)
    if run.interrupted:
        raise KeyboardInterrupt
    net, picture = run.network, maps.compose_to(run.network)
    card = trust.card(picture, net, digits.test_images)
    if seed == 0:
        save(picture, folder / study.map_name(images, steps))
    found = (
        net.accuracy,
        card.agreement,
        card.fitted_agreement,
        card.overall_r2,
        card.correlation,
        card.cosine,
        card.never_lit_ink,
    )
    return study.Row(images, steps, seed, *(round(float(value), 6) for value in found))


def _sentence(row):
    return (
        f"{row.images:,} images, {row.steps:,} steps, seed {row.seed}: {row.test_accuracy:.1%} of "
        f"the test images right; the picture follows the network on {row.agreement:.1%}"
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
        "call": "training.train(images=images, steps=steps, seed=seed), measured by "
        "trust.card(maps.compose_to(net), net, test_images)",
        "data": {"name": "mnist", "md5": KNOWN["mnist"].array_md5},
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
