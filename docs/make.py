"""Makes what the README shows: its pictures, the page, and the tables between its marks.

`python docs/make.py`; the networks' table comes from their manifest, the benchmarks' from the
latest file in benchmarks/results.
"""

import json
import re
from pathlib import Path

import matplotlib as mpl

import interp
from interp import figures, gallery, maps, study, trust
from interp.files import shipped
from interp.writing import write_bytes

ROOT = Path(__file__).parents[1]


def networks_table():
    """One row per network that ships, snapshots left out."""
    manifest = json.loads((ROOT / "data/networks/manifest.json").read_text())
    rows = ["| name | layers | trained on | MNIST test accuracy |", "|---|---|---|---|"]
    for name in shipped.networks():
        if "/" not in name:
            entry, net = manifest[name], interp.load(name)
            layers = "-".join(map(str, net.sizes))
            hidden = net.layers[0].activation if len(net.layers) > 1 else "no hidden layer"
            trained = f"{entry['images']:,} images, {entry['epochs']} epochs"
            accuracy = f"{entry['test_accuracy']:.2%}"
            rows.append(f"| `{name}` | {layers}, {hidden} | {trained} | {accuracy} |")
    return "\n".join(rows)


def benchmarks_table():
    """The table of the latest dated results, or nothing where there are none yet."""
    results = sorted((ROOT / "benchmarks/results").glob("*-benchmarks.md"))
    return results[-1].read_text().split("\n", 2)[2].strip() if results else ""


def filled(text):
    """The README's text with its tables made anew."""
    for mark, table in (("networks", networks_table()), ("benchmarks", benchmarks_table())):
        between = re.compile(f"(<!-- {mark} -->).*?(<!-- /{mark} -->)", re.S)
        text = between.sub(lambda found, t=table: f"{found[1]}\n{t}\n{found[2]}", text)
    return text


def write_page(path):
    """The page of mlp-60000, whose figures are those of the manifest; returns its path."""
    return interp.page(interp.load("mlp-60000"), path)


def main():
    """Draw the README's pictures and fill in its tables."""
    mpl.use("agg")
    nets = [interp.load(name) for name in ("mlp-500", "mlp-60000")]
    cards = [trust.shipped_card(net) for net in nets]
    shown = figures.show_compared([maps.compose_to(net) for net in nets], cards=cards)
    gallery.save_figure(shown[0].axes, ROOT / "docs/few-and-many-images.png")
    by_images = figures.show_trust_by_images(study.rows("epochs"), study.rows("steps"))
    gallery.save_figure(by_images, ROOT / "docs/trust-by-images.png")
    write_page(ROOT / "docs/index.html")
    readme = ROOT / "README.md"
    write_bytes(readme, filled(readme.read_text(encoding="utf-8")).encode())


if __name__ == "__main__":
    main()
