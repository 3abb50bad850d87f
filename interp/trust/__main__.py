"""`python -m interp.trust`: the cards of the networks that ship, computed anew.

On MNIST's test images, beside the best linear picture found on its 60,000 training images;
written into data/networks/manifest.json.
"""

import argparse
import json
from dataclasses import asdict

import numpy as np

import interp
from interp import data, maps, trust
from interp.files import shipped
from interp.trust.shipped import digest, manifest_path
from interp.writing import write_bytes


def main():
    """Compute the card of every network that ships, and write it into the manifest."""
    argparse.ArgumentParser(prog="python -m interp.trust", description=__doc__).parse_args()
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
        print(f"{name}: {card.line}", flush=True)
    write_bytes(manifest_path(), (json.dumps(entries, indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
