"""Every picture of a network, as files."""

import io
import re
import zlib
from dataclasses import dataclass
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

import interp
from interp import data, dreams, figures, maps, trust
from interp.maps.averages import predicted
from interp.writing import write_bytes


@dataclass(frozen=True)
class Picture:
    """A file that was written, its title, and a sentence on what it shows."""

    path: Path
    title: str
    sentence: str


def folder_name(name):
    """A network's name as a folder's: letters, digits, dots and dashes only, never hidden, short.

    >>> folder_name("../my net")
    'my-net'
    """
    return re.sub(r"[^\w.-]+", "-", name)[:60].strip("-.") or "network"


def save_figure(ax, path):
    """Write the figure that `ax` is in, whole or not at all, and close it; returns the path.

    The extension says how: .png, .svg or .pdf.
    """
    figure, extension = ax.figure, Path(path).suffix[1:].lower()
    figure.set(dpi=100, facecolor="white")
    drawn = _png(figure) if extension == "png" else _vectors(figure, extension)
    plt.close(figure)
    return write_bytes(path, drawn)


def _png(figure):
    """A figure drawn once; `savefig` would draw it twice, the first time for its layout."""
    canvas = FigureCanvasAgg(figure)
    canvas.draw()
    stream = io.BytesIO()
    image = Image.fromarray(np.asarray(canvas.buffer_rgba())[..., :3])
    image.save(stream, "PNG", compress_level=1, compress_type=zlib.Z_RLE)
    return stream.getvalue()


def _vectors(figure, extension):
    stream = io.BytesIO()
    figure.savefig(stream, format=extension)
    return stream.getvalue()


def network_pictures(net, folder, digits=None):
    """Draw a network into `folder`, one Picture yielded as each file is there.

    An overview, every layer beside the diagram, the ten output maps, the causal index, the
    article's recipe against the exact composition, dreams of the classes; with `digits`, dead
    units are marked, the outputs say how far they can be trusted, and every kind of picture and the
    mistakes are shown.
    """
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)

    def written(ax, file, title, sentence):
        return Picture(save_figure(ax, folder / file), title, sentence)

    yield written(figures.show(net)["output"], "overview.png", "Overview", _overview_words(net))
    composed = maps.compose(net)
    card = card_on(composed[-1], net, digits)
    yield from _layers(net, composed[:-1], digits, written)
    yield from _outputs(net, composed[-1], card, written)
    if digits is not None:
        yield from _kinds(net, digits, written)
        yield from _mistakes(net, digits, written)
    if net.output != "values":
        dreamt = dreams.each_class(net, dreams.ascend)
        yield dreams_picture(net, dreamt, folder / "dreams.png", digits)


def _layers(net, hidden, digits, written):
    rates = net.firing_rates(digits.test_images) if digits is not None else None
    for index, map in enumerate(hidden):
        dead = None if rates is None else rates[index] == 0
        yield written(
            figures.show_layer(net, index, map, dead, scale="each"),
            f"layer-{index + 1}.png",
            f"Layer {index + 1}: {len(map)} units as pictures",
            _layer_words(index),
        )


def _outputs(net, composed, card, written):
    yield written(
        figures.show_layer(net, -1, composed, card=card),
        "outputs.png",
        f"The {len(composed)} output maps",
        "What the weights carry from each pixel to each class: red speaks for it, blue against.",
    )
    yield written(
        figures.show_maps(maps.causal_index(net), style="causal").axes,
        "causal-index.png",
        "The causal index",
        "Dark pixels act most in favour of a class, light ones most against it.",
    )
    yield written(
        figures.show_compared([maps.article_recipe(net)[-1], composed], styles="article")[0].axes,
        "recipe.png",
        "The first article's recipe and the exact composition",
        "The article's code rounds to 0–255 at every layer; the composition below it does not.",
    )


def dreams_picture(net, dreamt, path, digits=None):
    """Draw a network's Dreams, one a class, beside its maps and the means of `digits`."""
    shown = figures.show_dreams(net, dreamt, digits)["path"]
    return Picture(
        save_figure(shown, path),
        f"What {net.name or 'the network'} dreams of",
        "Images made up until the network is sure of each class, and how it grew sure of them.",
    )


def card_on(map, net, digits):
    """The map's trust.Card on the test images of `digits`, or None without digits."""
    if digits is None:
        return None
    return trust.card(map, net, digits.test_images, source=digits.test_title)


def _kinds(net, digits, written):
    if len(net.layers) == 1 or net.sizes[-1] == 1:
        return
    yield written(
        figures.show_kinds(net, digits)[0].axes,
        "pictures-from-images.png",
        "Every kind of picture of the outputs",
        f"A row for each, scored on {digits.test_title}. "
        + " ".join(kind.leaves_out for kind in maps.kinds_of(net, with_images=True).values()),
    )


def _mistakes(net, digits, written):
    images, labels = digits.test_images, digits.test_labels
    names = digits.class_names if len(digits.class_names) == net.sizes[-1] else None
    yield written(
        figures.show_confusion(labels, predicted(net, images), names).axes,
        "confusion.png",
        f"Which class is taken for which, of {digits.test_title}",
        "Rows are the true classes, columns what they were taken for; mistakes are coloured.",
    )
    found = figures.show_mistakes(net, images, labels)
    if found is not None:
        yield written(
            found.axes,
            "mistakes.png",
            f"The most confident mistakes on {digits.test_title}",
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


def comparisons(few, many, linear, digits, folder):
    """Draw them all into `folder`/comparisons, one Picture yielded as each is there.

    few, many, linear: the network trained on 500 images, the one on all, and the one without
    hidden layers. digits: the Digits they were trained on.
    """
    folder = folder / "comparisons"
    folder.mkdir(exist_ok=True)
    yield from _accuracy_and_trust(few, many, linear, digits, folder)
    yield _compared(
        folder / "recipe-and-composition.png",
        "The article's recipe against the exact composition",
        "Rounding to 0–255 at every layer, as the article's code does, changes the pictures.",
        [maps.article_recipe(many)[-1], maps.compose_to(many)],
        styles="article",
    )
    sigmoid = interp.load("sigmoid-200")
    yield _compared(
        folder / "causal-index.png",
        "The causal index of sigmoid-200",
        "The second article's network: dark pixels act most in favour of a digit.",
        [maps.causal_index(sigmoid)],
        styles="causal",
    )
    dreamt = dreams.each_class(sigmoid, smooth=True, probability=1, max_steps=40_000)
    means = digits if digits.name in ("mnist", "digits") else None  # it has learned digits only
    yield dreams_picture(sigmoid, dreamt, folder / "dreams.png", means)
    yield _territory_picture(digits, folder / "territory.png")


def _accuracy_and_trust(few, many, linear, digits, folder):
    """Output pictures above each other, each with how far it agrees with its network."""
    images = f"Few images against all: {few.name} and {many.name}"
    pairs = (
        ("few-and-many-images.png", images, few, many),
        ("hidden-layers-and-none.png", "Two hidden layers against none", many, linear),
    )
    pictures = {net.name: maps.compose_to(net) for net in (few, many, linear)}
    cards = {net.name: card_on(pictures[net.name], net, digits) for net in (few, many, linear)}
    for file, title, one, other in pairs:
        names = one.name, other.name
        sentence = (
            f"Above, the output pictures of {one.name} ({one.accuracy:.1%} of the test images "
            f"right); they rank the classes as it does on {cards[one.name].agreement:.0%}. Below, "
            f"those of {other.name} ({other.accuracy:.1%}), on {cards[other.name].agreement:.0%}."
        )
        pair, told = [pictures[name] for name in names], [cards[name] for name in names]
        yield _compared(folder / file, title, sentence, pair, cards=told)


def _compared(path, title, sentence, compared, **more):
    ax = figures.show_compared(compared, **more)[0].axes
    return Picture(save_figure(ax, path), title, sentence)


def _territory_picture(digits, path):
    territory = data.territory(digits.train_images, digits.train_labels)
    shown = figures.show_territory(territory)[0].axes
    return Picture(
        save_figure(shown, path),
        "Where the digits write",
        "How often each pixel is lit in each class, and which class lights it most often.",
    )
