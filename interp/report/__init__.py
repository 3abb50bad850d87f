"""What `run` and `pictures` write: networks trained, their figures drawn, a page to look through.

Everything goes one way: `pictures.explain` computes, `pictures` draws and saves, `write_index` lays
out.
"""

import time
from collections.abc import Iterable
from html import escape
from pathlib import Path
from string import Template
from typing import Any, cast
from urllib.parse import quote

import interp
from interp import data, training
from interp.data.digits import Digits
from interp.network import Network
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
from interp.writing import write_bytes

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
    about = f"Trained and drawn by python -m interp run on {digits.source}."
    compared = explained
    if digits.name != "mnist":
        compared = [explain(_shipped(name)) for name in ("mlp-500", "mlp-60000", "linear-60000")]
        about += " Compared are networks that ship, trained on MNIST: here are too few images."
    shipped = _shipped("mlp-robust")
    pages = [(interp.page(shipped, folder / "mlp-robust.html"), _page_words(shipped, "MNIST's"))]
    sections = []
    table: list[tuple[object, ...]] = [("network", "images", "accuracy", "seconds", "files")]
    for explanation, (net, images, seconds) in zip(explained, trained, strict=True):
        sections.append((net.name, save(network_figures(explanation), folder_name(net.name))))
        path = interp.page(net, folder / f"{net.name}.html", digits=digits)
        pages.append((path, _page_words(net, "the")))
        print(f"  {path.relative_to(folder)}")
        files = len(sections[-1][1]) + 2
        table.append((net.name, f"{images:,}", f"{net.accuracy:.2%}", f"{seconds:.0f}", files))
    drawn = comparison_figures(compared[0], compared[1], compared[2], digits)
    sections.append(("Comparisons", save(drawn, "comparisons")))
    title = "What these networks have learned"
    index = write_index(folder / "index.html", title, sections, about, table, pages)
    print()
    for row in table:
        print("{:<14}{:>8}{:>10}{:>9}{:>7}".format(*row))
    print(f"\nLook through the pictures: {index}")
    return index


def _shipped(name: str) -> Network:
    return cast(Network, interp.load(name))


def _page_words(net: Network, whose: str) -> str:
    return f"{'-'.join(map(str, net.sizes))}, {net.accuracy:.2%} of {whose} test images right"


def _recipes(digits: Digits) -> list[dict[str, Any]]:
    """What to train: with hidden layers on few images and on all, without them on all.

    Digits that are few are deformed while training, or the networks would know no others.
    """
    count = len(digits.train_images)
    few = min(500, count // 2)
    settings: dict[str, Any] = {"epochs": 6}
    few_settings: dict[str, Any] = {"epochs": 100}
    if count <= 5000:
        settings = few_settings = {
            "epochs": 300, "deform": True,
            "optimizer": "adam", "learning_rate": 2e-3, "schedule": "cosine",
        }  # fmt: skip
    return [
        {"name": f"your-mlp-{few}", "images": few, **few_settings},
        {"name": f"your-mlp-{count}", "images": count, **settings},
        {"name": f"your-linear-{count}", "images": count, "hidden": (), **settings},
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


def write_index(
    path: str | Path,
    title: str,
    sections: Iterable[tuple[str, Iterable[Picture]]],
    introduction: str = "",
    table: Iterable[tuple] = (),
    pages: Iterable[tuple[Path, str]] = (),
) -> Path:
    """Write an HTML page that shows Pictures by section, the first of each open; returns its path.

    It has no script and asks no other address for anything; texts are shown as text, never as
    markup.

    sections: (heading, Pictures) pairs, of files in or below the page's folder. table: rows of a
    name and numbers, the first row the columns' names. pages: the path of a network's own page,
    beside this one, and a sentence on it. Raises OSError where it cannot be written.
    """
    path, links, parts, rows = Path(path), "", "", ""
    for number, (heading, pictures) in enumerate(sections):
        first, *others = [_figure(path.parent, picture) for picture in pictures] or [""]
        links += f'<a href="#part-{number}">{escape(heading)}</a> '
        parts += f'<h2 id="part-{number}">{escape(heading)}</h2>\n{first}'
        if others:
            parts += (
                f"<details><summary>{len(others)} more</summary>\n{''.join(others)}</details>\n"
            )
    for index, (name, *numbers) in enumerate(table):
        tag = "td" if index else "th"
        cells = (f'<{tag} class="number">{escape(str(number))}</{tag}>' for number in numbers)
        rows += f"<tr><{tag}>{escape(str(name))}</{tag}>{''.join(cells)}</tr>\n"
    above = "".join(
        f'<li><a href="{escape(quote(page.name))}">Draw a digit for {escape(page.stem)}</a> '
        f"<span>{escape(sentence)}</span></li>\n"
        for page, sentence in pages
    )
    above = f'<ul class="pages">\n{above}</ul>\n' if above else ""
    above += f'<table tabindex="0">\n{rows}</table>\n' if rows else ""
    texts = {"title": escape(title), "introduction": escape(introduction)}
    template = Template((Path(__file__).parent / "index.html").read_text(encoding="utf-8"))
    page = template.substitute(texts, above=above, links=links, parts=parts)
    return write_bytes(path, page.encode())


def _figure(folder: Path, picture: Picture) -> str:
    source = escape(picture.path.relative_to(folder).as_posix())
    sentence = escape(picture.sentence)
    return (
        f"<figure>\n<h3>{escape(picture.title)}</h3>\n"
        f'<a href="{source}"><img loading="lazy" src="{source}" srcset="{source} 2x" '
        f'alt="{sentence}"></a>\n'
        f"<figcaption>{sentence}</figcaption>\n</figure>\n"
    )
