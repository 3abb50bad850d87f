"""Measure the networks that ship, for their cards and pages, on MNIST's test images.

`python -m interp.experiments.manifest` writes the results into data/networks/manifest.json. A
card names the best linear picture too, fitted on the 60,000 training images.
"""

import argparse
import json
import sys
from dataclasses import asdict

import numpy as np

import interp
from interp import cli, data, maps, trust
from interp.files import shipped
from interp.trust.card import digest, manifest_path
from interp.webpage.contents import measures
from interp.writing import write_bytes


def main():
    """Write the card and the page's measures of every network that ships into the manifest."""
    argparse.ArgumentParser(
        prog="python -m interp.experiments.manifest", description=__doc__
    ).parse_args()
    digits, entries = data.load("mnist"), json.loads(manifest_path().read_text())
    for name in shipped.networks():
        net = interp.load(name)
        best = trust.best_linear(net, digits.train_images)
        card = trust.card(maps.compose_to(net), net, digits.test_images, best, "MNIST test images")
        # JSON has no NaN
        by_class = [None if np.isnan(share) else share for share in card.by_class]
        values = json.dumps(asdict(card) | {"by_class": by_class}, default=np.ndarray.tolist)
        rounded = json.loads(values, parse_float=lambda digits: round(float(digits), 6))
        entries[name]["card"] = {"weights": digest(net)} | rounded
        entries[name]["page"] = measures(net, digits)
        changed = entries[name]["page"]["changed"]
        print(f"{name}: {card.line} {changed} predictions changed by 8 bits", flush=True)
    write_bytes(manifest_path(), (json.dumps(entries, indent=1) + "\n").encode())


if __name__ == "__main__":
    sys.exit(cli.exit_code(main))
