"""Measure the networks that ship, for their cards and pages, on MNIST's test images.

`python -m interp.experiments.manifest` writes the results into data/networks/manifest.json and the
pictures of the outputs, the truest first, into data/networks/pictures, or those of the networks
that it is given by name. A card names the best linear picture too, fitted on the 60,000 training
images.
"""

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import cast

import numpy as np

import interp
from interp import Network, cli, data, maps, trust, views
from interp.files import shipped_networks
from interp.trust.card import digest, manifest_path
from interp.webpage.contents import measures, stored_pictures
from interp.writing import write_bytes


def main() -> None:
    """Write the card and the page's measures of networks that ship into the manifest."""
    known = shipped_networks()
    parser = argparse.ArgumentParser(prog="python -m interp.experiments.manifest")
    parser.add_argument("names", nargs="*", metavar="NAME", help="which (default: all of them)")
    names = parser.parse_args().names or known
    if unknown := set(names).difference(known):
        raise ValueError(f"names: {min(unknown)!r} arrived; accepted are {', '.join(known)}")
    digits, manifest = data.load("mnist"), cast(Path, manifest_path())
    entries = json.loads(manifest.read_text())
    for name in names:
        net = cast(Network, interp.load(name))
        best = trust.best_linear(net, digits.train_images)
        card = trust.card(maps.compose_to(net), net, digits.test_images, best, "MNIST test images")
        # JSON has no NaN
        by_class = [None if np.isnan(share) else share for share in np.array(card.by_class)]
        values = json.dumps(asdict(card) | {"by_class": by_class}, default=np.ndarray.tolist)
        rounded = json.loads(values, parse_float=lambda digits: round(float(digits), 6))
        page = measures(net, digits)
        entries[name] |= {"card": {"weights": digest(net)} | rounded, "page": page}
        pictures = cast(Path, stored_pictures(name))
        pictures.parent.mkdir(exist_ok=True)
        write_bytes(
            pictures,
            views.as_json(views.truest_spec(net, digits, len(digits.train_images))).encode(),
        )
        print(f"{name}: {card.line} {page['changed']} predictions changed by 8 bits", flush=True)
    write_bytes(manifest, (json.dumps(entries, indent=1) + "\n").encode())


if __name__ == "__main__":
    sys.exit(cli.exit_code(main))
