"""Every picture of a network as a file, and a page to look through them."""

import html
import io
import re
from dataclasses import dataclass
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np

from interp import figures, maps
from interp.writing import write_bytes


@dataclass(frozen=True)
class Picture:
    """A file that was written, its title, and a sentence on what it shows."""

    path: Path
    title: str
    sentence: str


def folder_name(name):
    """A network's name as a folder's: letters, digits, dots and dashes only, never hidden.

    >>> folder_name("../my net")
    'my-net'
    """
    return re.sub(r"[^\w.-]+", "-", name).strip("-.") or "network"


def save_figure(ax, path):
    """Write the figure that `ax` is in, whole or not at all, and close it; returns the path.

    The extension says how: .png, .svg or .pdf.
    """
    drawn = io.BytesIO()
    ax.figure.savefig(drawn, format=Path(path).suffix[1:], dpi=110, facecolor="white")
    plt.close(ax.figure)
    return write_bytes(path, drawn.getvalue())


def network_pictures(net, folder, digits=None):
    """Draw a network into `folder`, one Picture yielded as each file is there.

    An overview, every layer beside the diagram, the ten output maps, the causal index, the
    article's recipe against the exact composition; with `digits`, dead units are marked and the
    mistakes on the test images shown.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)

    def written(ax, file, title, sentence):
        return Picture(save_figure(ax, folder / file), title, sentence)

    yield written(figures.show(net)["output"], "overview.png", "Overview", _overview_words(net))
    composed = maps.compose(net)
    rates = net.firing_rates(digits.test_images) if digits is not None else None
    for index, map in enumerate(composed[:-1]):
        dead = None if rates is None else rates[index] == 0
        yield written(
            figures.show_layer(net, index, map, dead, scale="each"),
            f"layer-{index + 1}.png",
            f"Layer {index + 1}: {len(map)} units as pictures",
            _layer_words(index),
        )
    yield written(
        figures.show_layer(net, -1, composed[-1]),
        "outputs.png",
        f"The {len(composed[-1])} output maps",
        "What the weights carry from each pixel to each class: red speaks for it, blue against.",
    )
    yield written(
        figures.show_maps(maps.causal_index(net), style="causal").axes,
        "causal-index.png",
        "The causal index",
        "Dark pixels act most in favour of a class, light ones most against it.",
    )
    yield written(
        figures.show_compared(
            [maps.article_recipe(net)[-1], composed[-1]], styles=["article", "article"]
        )[0].axes,
        "recipe.png",
        "The first article's recipe and the exact composition",
        "The article's code rounds to 0–255 at every layer; the composition below it does not.",
    )
    if digits is not None:
        yield from _mistakes(net, digits, written)


def _mistakes(net, digits, written):
    images, labels = digits.test_images, digits.test_labels
    predicted = np.concatenate(
        [net.classify(images[start : start + 2000]) for start in range(0, len(images), 2000)]
    )
    yield written(
        figures.show_confusion(labels, predicted, digits.class_names).axes,
        "confusion.png",
        "Which class is taken for which",
        "Rows are the true classes, columns what they were taken for; mistakes are coloured.",
    )
    found = figures.show_mistakes(net, images, labels)
    if found is not None:
        yield written(
            found.axes,
            "mistakes.png",
            "The most confident mistakes",
            "Test images that the network gets wrong, each with its class and what it was taken "
            "for.",
        )


def _overview_words(net):
    sizes = "-".join(map(str, net.sizes))
    return f"{net.name or 'The network'} ({sizes}): its diagram, outputs and units of each layer."


def _layer_words(index):
    if index == 0:
        return "Each unit's incoming weights, laid out as the pixels they come from."
    return "Each unit's picture is the weighted sum of the pictures in the layer below."


_STYLE = """
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 75rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-weight: 600; } h2 { margin-top: 3rem; font-weight: 600; }
nav a { margin-right: 1rem; }
table { border-collapse: collapse; } td, th { padding: .3rem .9rem .3rem 0; text-align: left; }
td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; }
figure { margin: 1.5rem 0; } figcaption { color: GrayText; }
img { max-width: 100%; height: auto; background: white; border-radius: 4px; }
"""


def write_index(path, title, sections, introduction="", table=None):
    """One HTML page, with no script and no request elsewhere, showing Pictures by section.

    sections: (heading, Pictures) pairs. table: rows of texts, the first the column names.
    Texts are shown as text, never as markup.
    """
    path = Path(path)
    links = " ".join(
        f'<a href="#part-{number}">{html.escape(heading)}</a>'
        for number, (heading, _) in enumerate(sections)
    )
    parts = [_section(path.parent, number, *section) for number, section in enumerate(sections)]
    page = (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{html.escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{html.escape(title)}</h1>\n<p>{html.escape(introduction)}</p>\n"
        f"{_table(table) if table else ''}<nav>{links}</nav>\n{''.join(parts)}</body>\n</html>\n"
    )
    return write_bytes(path, page.encode())


def _section(folder, number, heading, pictures):
    shown = "".join(
        f"<figure>\n<h3>{html.escape(picture.title)}</h3>\n"
        f'<img loading="lazy" src="{html.escape(picture.path.relative_to(folder).as_posix())}" '
        f'alt="{html.escape(picture.sentence)}">\n'
        f"<figcaption>{html.escape(picture.sentence)}</figcaption>\n</figure>\n"
        for picture in pictures
    )
    return f'<h2 id="part-{number}">{html.escape(heading)}</h2>\n{shown}'


def _table(rows):
    head, *body = [[html.escape(str(cell)) for cell in row] for row in rows]
    lines = ["<tr>" + "".join(f"<th>{cell}</th>" for cell in head) + "</tr>"]
    lines += ["<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in body]
    return "<table>\n" + "\n".join(lines) + "\n</table>\n"
