"""`python -m interp.experiments.manifest`: the cards and pages of the networks that ship, measured.

On MNIST's test images, the cards beside the best linear picture found on its 60,000 training
images; written into data/networks/manifest.json.
"""

import argparse
import json
import sys
from dataclasses import asdict

import numpy as np

import interp
from interp import cli, data, maps, trust
from interp.files import shipped
from interp.trust.shipped import digest, manifest_path
from interp.webpage.contents import measures
from interp.writing import write_bytes


def main():
    """Measure every network that ships, and write what was found into the manifest."""
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
