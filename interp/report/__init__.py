"""What `run` and `pictures` write: networks trained, their figures drawn, a page to look through.

Everything goes one way: `pictures.explain` computes, `pictures` draws and saves, `index` lays out.
"""

import time
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import interp
from interp import data, training
from interp.data.digits import Digits
from interp.network import Network
from interp.report.index import write_index
from interp.report.pictures import (
    Figure,
    Picture,
    comparison_figures,
    dreams_figure,
    explain,
    folder_name,
    network_figures,
    network_pictures,
    save_figure,
    save_figures,
)

__all__ = [
    "Picture",
    "dreams_figure",
    "folder_name",
    "network_pictures",
    "run",
    "save_figure",
    "save_figures",
    "write_index",
]


def run(folder: str | Path, digits: Digits | None = None) -> Path:
    """Train the articles' networks, write all their pictures and an index.html into `folder`.

    digits: the Digits to train on; by default MNIST where it is found, otherwise the embedded
    set. Every step is printed. Returns the path of index.html. Raises OSError where a file cannot
    be written, KeyboardInterrupt where a training was interrupted.
    """
    folder = Path(folder)
    (folder / "networks").mkdir(parents=True, exist_ok=True)
    if digits is None:
        digits = data.default()
        if digits.name != "mnist":
            print("MNIST is not on this machine (python -m interp fetch mnist brings it).")
    print(f"Training on {digits!r}")

    def save(figures: Iterable[Figure], name: str) -> list[Picture]:
        pictures = []
        for picture in save_figures(figures, folder / name):
            print(f"  {picture.path.relative_to(folder)}")
            pictures.append(picture)
        return pictures

    trained = [_train(recipe, digits, folder) for recipe in _recipes(digits)]
    explained = [explain(net, digits) for net, *_ in trained]
    sections = [("Comparisons", save(comparison_figures(*explained), "comparisons"))]
    pages: list[Path] = []
    table: list[tuple[object, ...]] = [("network", "images", "accuracy", "seconds", "files")]
    for explanation, (net, images, seconds) in zip(explained, trained, strict=True):
        sections.append((net.name, save(network_figures(explanation), folder_name(net.name))))
        pages.append(interp.page(net, folder / f"{net.name}.html", digits=digits))
        print(f"  {pages[-1].relative_to(folder)}")
        files = len(sections[-1][1]) + 2
        table.append((net.name, f"{images:,}", f"{net.accuracy:.2%}", f"{seconds:.0f}", files))
    title = "What these networks have learned"
    about = f"Trained and drawn by python -m interp run on {digits.source}."
    index = write_index(folder / "index.html", title, sections, about, table, pages)
    print()
    for row in table:
        print("{:<14}{:>8}{:>10}{:>9}{:>7}".format(*row))
    print(f"\nLook through the pictures: {index}")
    return index


def _recipes(digits: Digits) -> list[dict[str, Any]]:
    """What to train: with hidden layers on few images and on all, without them on all."""
    count = len(digits.train_images)
    few = min(500, count // 2)
    epochs = 6 if count > 5000 else 100
    return [
        {"name": f"mlp-{few}", "images": few, "epochs": 100},
        {"name": f"mlp-{count}", "images": count, "epochs": epochs},
        {"name": f"linear-{count}", "images": count, "epochs": epochs, "hidden": ()},
    ]


def _train(recipe: dict[str, Any], digits: Digits, folder: Path) -> tuple[Network, int, float]:
    """Train and save a network; returns it, its number of images, and the seconds it took."""
    name, images = recipe["name"], recipe["images"]
    print(f"\n{name}: training on {images:,} images")
    start = time.perf_counter()
    trained = training.train(**recipe, digits=digits)
    if trained.interrupted:
        raise KeyboardInterrupt  # a part of a training is not to be compared with whole ones
    seconds = time.perf_counter() - start
    net = trained.network
    path = interp.save(net, folder / "networks" / f"{name}.keras")
    print(f"{path.relative_to(folder)}: {net.accuracy:.2%} of the test images, {seconds:.0f} s")
    return net, images, seconds
