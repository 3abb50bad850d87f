"""`python -m interp.webpage`: what the pages of the networks that ship say about themselves.

Measured on MNIST's test images; written into data/networks/manifest.json.
"""

import argparse
import json

import interp
from interp import data
from interp.files import shipped
from interp.trust.shipped import manifest_path
from interp.webpage.measures import measures
from interp.writing import write_bytes


def main():
    """Measure every network that ships, and write what was found into the manifest."""
    argparse.ArgumentParser(prog="python -m interp.webpage", description=__doc__).parse_args()
    digits, entries = data.load("mnist"), json.loads(manifest_path().read_text())
    for name in shipped.networks():
        entries[name]["page"] = measures(interp.load(name), digits)
        print(f"{name}: {entries[name]['page']['changed']} predictions changed", flush=True)
    write_bytes(manifest_path(), (json.dumps(entries, indent=1) + "\n").encode())


if __name__ == "__main__":
    main()
