"""Makes what the texts show: pictures, the page, and the tables between their marks.

`python docs/make.py`; the networks' table comes from their manifest, the benchmarks' from the
latest file in benchmarks/results.
"""

import json
import re
import sys
from pathlib import Path

import matplotlib as mpl

import interp
from interp import figures, maps, report, trust
from interp.files import shipped_networks
from interp.writing import write_bytes

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "docs"))
import evidence  # noqa: E402

FILLED = ("README.md", "benchmarks/README.md", "docs/science.md")
"""The texts whose tables are made here."""


def networks_table():
    """One row per network that ships, snapshots left out."""
    manifest = json.loads((ROOT / "data/networks/manifest.json").read_text())
    rows = ["| name | layers | trained on | MNIST test accuracy |", "|---|---|---|---|"]
    for name in shipped_networks():
        if "/" not in name:
            entry, net = manifest[name], interp.load(name)
            kernels = [layer.kernel for layer in net.layers if hasattr(layer, "kernel")]
            counts = [
                f"{kernel.shape[-1]} channels" if kernel.ndim == 4 else str(kernel.shape[-1])
                for kernel in kernels
            ]
            layers = "-".join([str(net.sizes[0]), *counts])
            hidden = net.layers[0].activation if len(net.layers) > 1 else "no hidden layer"
            deformed = ", deformed" if "deform=True" in entry["call"] else ""
            trained = f"{entry['images']:,} images{deformed}, {entry['epochs']} epochs"
            accuracy = f"{entry['test_accuracy']:.2%}"
            rows.append(f"| `{name}` | {layers}, {hidden} | {trained} | {accuracy} |")
    return "\n".join(rows)


def first_sentences():
    """What stands under the README's first picture, computed from the cards that ship."""
    few, many = (interp.load(name) for name in ("mlp-500", "mlp-60000"))
    card_few, card_many = trust.shipped_card(few), trust.shipped_card(many)
    return (
        "Above: the ten output pictures of the same network, trained on 500 handwritten digits "
        "(100 times over) and on 60,000 (6 times over). The second gets more digits right "
        f"({many.accuracy:.0%} of MNIST's test images, the first {few.accuracy:.0%}), and its "
        "pictures say less of what it does: take the digit whose picture fits an image best, and "
        f"that is the network's own answer on {card_many.agreement:.0%} of these images; for the "
        f"first network, on {card_few.agreement:.0%}. Much of the difference is ten numbers, one "
        "added to each picture's score, that no picture shows: choose them anew, and it is "
        f"{card_many.refitted_agreement:.0%} and {card_few.refitted_agreement:.0%}. `interp` "
        f"says so below a picture; of the second set, that it {card_many.line}."
    )


def benchmarks_table():
    """The table of the latest dated results, or nothing where there are none yet."""
    results = sorted((ROOT / "benchmarks/results").glob("*-benchmarks.md"))
    if not results:
        return ""
    table = results[-1].read_text().split("\n", 2)[2].strip()
    return f"On {results[-1].name[:10]}, {table}"


def filled(text):
    """The text of one of FILLED with its tables made anew."""
    parts = {
        "first": first_sentences(),
        "study": evidence.short_table(),
        "study-all": evidence.table(evidence.trainings()),
        "findings": evidence.findings(),
        "starts": evidence.starts_table(),
        "networks": networks_table(),
        "benchmarks": benchmarks_table(),
    }
    for mark, table in parts.items():
        between = re.compile(f"(<!-- {mark} -->).*?(<!-- /{mark} -->)", re.S)
        text = between.sub(lambda found, t=table: f"{found[1]}\n{t}\n{found[2]}", text)
    return text


def write_page(path):
    """The page of mlp-robust, whose figures are those of the manifest; returns its path."""
    return interp.page(interp.load("mlp-robust"), path)


def main():
    """Draw the README's pictures and fill in its tables."""
    mpl.use("agg")
    nets = [interp.load(name) for name in ("mlp-500", "mlp-60000")]
    cards = [trust.shipped_card(net) for net in nets]
    shown = figures.show_compared([maps.compose_to(net) for net in nets], cards=cards)
    report.save_figure(shown[0].axes, ROOT / "docs/few-and-many-images.png")
    report.save_figure(evidence.draw_readme(), ROOT / "docs/trust-by-images.png")
    report.save_figure(evidence.draw_study(), ROOT / "docs/study.png")
    report.save_figure(evidence.draw_starts(), ROOT / "docs/starts.png")
    write_page(ROOT / "docs/index.html")
    for name in FILLED:
        path = ROOT / name
        write_bytes(path, filled(path.read_text(encoding="utf-8")).encode())


if __name__ == "__main__":
    main()
