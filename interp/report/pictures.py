"""What `run` and `pictures` draw: computed once, drawn figure by figure, each saved as a file."""

import io
import re
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, NamedTuple, cast

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from PIL import Image

import interp
from interp import data, dreams, figures, maps, trust
from interp.convolution import Conv2D
from interp.data import Digits
from interp.maps.from_images import predicted
from interp.network import Network
from interp.trust.stand_in import CONTROL
from interp.writing import write_bytes

_FITTED_ON = 20_000
"""Training images that a stand-in is fitted on, at most."""


class Figure(NamedTuple):
    """A drawn figure that `ax` is part of, its file's name, its title, and what it shows."""

    ax: Axes
    file: str
    title: str
    sentence: str


class Picture(NamedTuple):
    """A figure's file, its title, and a sentence on what it shows."""

    path: Path
    title: str
    sentence: str


class Explained(NamedTuple):
    """What is computed of a network before anything is drawn.

    digits: images to try it on, or None. composed: the composed pictures of each layer that has
    some of its own, `maps.pictured_layers`. card: of the last one on the test images of `digits`;
    without them what is known of a network that ships, else None.
    """

    net: Network
    digits: data.Digits | None
    composed: tuple[maps.AffineMap, ...]
    card: trust.Card | None


def explain(net: Network, digits: data.Digits | None = None) -> Explained:
    """Compute what the figures of a network show."""
    composed = tuple(maps.layer_pictures(net, index) for index in maps.pictured_layers(net))
    card = trust.shipped_card(net)
    if digits is not None:
        best = trust.best_linear(net, digits.train_images[:1000])
        card = trust.card(composed[-1], net, digits.test_images, best, digits.test_title)
    return Explained(net, digits, composed, card)


def network_pictures(
    net: Network, folder: str | Path, digits: data.Digits | None = None
) -> Iterator[Picture]:
    """Draw a network's figures into `folder`; yields a Picture as each file is written.

    digits: images that it is tried on and that some figures need; without them those are left
    out. Raises OSError where a file cannot be written.
    """
    return save_figures(network_figures(explain(net, digits)), folder)


def save_figures(drawn: Iterable[Figure], folder: str | Path) -> Iterator[Picture]:
    """Save figures in `folder`, which is made; yields a Picture as each file is written."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for ax, file, title, sentence in drawn:
        yield Picture(save_figure(ax, folder / file, dpi=200), title, sentence)


def save_figure(ax: Axes, path: str | Path, dpi: int = 100) -> Path:
    """Write the figure that `ax` is in, whole or not at all, and close it; returns the path.

    The extension decides the format: .png, with `dpi` pixels an inch, .svg or .pdf.
    """
    figure: Any = ax.figure
    extension, stream = Path(path).suffix[1:].lower(), io.BytesIO()
    figure.set(dpi=dpi, facecolor="white")
    if extension == "png":
        canvas: Any = FigureCanvasAgg(figure)
        canvas.draw()  # once: savefig draws twice, the first time for the layout
        image = Image.fromarray(np.asarray(canvas.buffer_rgba())[..., :3])
        image.save(stream, "PNG", compress_level=1, compress_type=zlib.Z_RLE)
    else:
        figure.savefig(stream, format=extension)
    plt.close(figure)
    return write_bytes(path, stream.getvalue())


def folder_name(name: str) -> str:
    """A network's name as a folder's: letters, digits, dots and dashes only, never hidden, short.

    >>> folder_name("../my net")
    'my-net'
    """
    return re.sub(r"[^\w.-]+", "-", name)[:60].strip("-.") or "network"


def network_figures(explained: Explained) -> Iterator[Figure]:
    """Draw a network, the truest picture first.

    With `digits` and hidden layers, the strongest pictures of a stand-in; the output maps, an
    overview, every layer beside the diagram, the causal index, the first article's recipe against
    the exact composition, dreams of the classes. With `digits`, dead units are crossed out, the
    outputs say how far they can be trusted, and every kind of picture and the mistakes are drawn.
    """
    net, digits, composed, card = explained
    if digits is not None:
        yield from _truest_figures(net, digits)
    ax = figures.show_layer(net, -1, composed[-1], card=card)
    shown = "What the weights carry from each pixel to each class: red speaks for it, blue against."
    yield Figure(ax, "outputs.png", f"The {len(composed[-1])} output maps", shown)
    sizes = "-".join(map(str, net.sizes))
    shown = f"{net.name or 'The network'} ({sizes}): its diagram, outputs and units of each layer."
    yield Figure(figures.show(net)["output"], "overview.png", "Overview", shown)
    dead = None if digits is None else net.dead_units(digits.test_images)
    for index, picture in zip(maps.pictured_layers(net)[:-1], composed, strict=False):
        crossed = None if dead is None else dead[index].reshape(-1, len(picture)).all(axis=0)
        ax = figures.show_layer(net, index, picture, crossed, scale="each")
        what, shown = "units", "Each unit's picture is the weighted sum of the pictures below it."
        if isinstance(net.layers[index], Conv2D):
            what, (height, width) = "channels", picture.input_shape
            shown = f"What each channel looks for, wherever it stands, in {height}×{width} pixels."
        elif not index:
            shown = "Each unit's incoming weights, laid out as the pixels they come from."
        title = f"Layer {index + 1}: {len(picture)} {what} as pictures"
        yield Figure(ax, f"layer-{index + 1}.png", title, f"{shown} {picture.note}".strip())
    ax = figures.show_maps(maps.causal_index(net), style="causal").axes
    shown = "Dark pixels act most in favour of a class, light ones most against it."
    yield Figure(ax, "causal-index.png", "The causal index", shown)
    yield _recipe_figure(explained, "recipe.png")
    if digits is not None:
        yield from _mistake_figures(net, digits)
    if net.output != "values":
        yield dreams_figure(net, dreams.each_class(net), digits)


def _truest_figures(net: Network, digits: Digits) -> Iterator[Figure]:
    """A stand-in's pictures beside the control's, and every kind of picture, the truest first.

    A network without hidden layers is its own truest picture. A stand-in needs images by the
    thousand: fitted on fewer its pictures are mostly noise, though they answer alike.
    """
    if len(net.layers) == 1 or net.sizes[-1] == 1:
        return
    on, test, images = digits.test_title, digits.test_images, digits.train_images[:_FITTED_ON]
    if len(images) >= 5000:
        stand_in = trust.stand_in(net, images)
        control = trust.stand_in(trust.untrained(net), images)
        agreement = (stand_in.classify(test) == net.classify(test)).mean()
        shown = (
            "For each class the three pictures that speak most for it, and the three most against "
            f"it, of twelve that together answer as {net.name or 'the network'} does on "
            f"{agreement:.1%} of {len(test):,} {on}. Beside them the same for an untrained copy. "
            f"{CONTROL}"
        )
        ax = figures.show_stand_in(stand_in, control)[0].axes
        yield Figure(
            ax, "stand-in.png", "A few pictures for each class that do what it does", shown
        )
    ax = figures.show_kinds(net, digits)[0].axes
    kinds = maps.kinds_of(net, with_images=True).values()
    scored = f"A row for each, scored on {on}, the truest first."
    shown = " ".join([scored, *(kind.leaves_out for kind in kinds)])
    yield Figure(ax, "pictures-from-images.png", "Every kind of picture of the outputs", shown)


def _recipe_figure(explained: Explained, file: str) -> Figure:
    compared = maps.article_recipe(explained.net)[-1], explained.composed[-1]
    ax = figures.show_compared(compared, styles="article")[0].axes
    title = "The first article's recipe and the exact composition"
    shown = "The article's code rounds to 0–255 at every layer; the composition below it does not."
    return Figure(ax, file, title, shown)


def _mistake_figures(net: Network, digits: Digits) -> Iterator[Figure]:
    """Which classes are mistaken for which, and the images."""
    on, images, labels = digits.test_title, digits.test_images, digits.test_labels
    names = digits.class_names if len(digits.class_names) == net.sizes[-1] else None
    ax = figures.show_confusion(labels, predicted(net, images), names).axes
    shown = "Rows are the true classes, columns what they were taken for; mistakes are coloured."
    yield Figure(ax, "confusion.png", f"Which class is taken for which, of {on}", shown)
    mistakes = figures.show_mistakes(net, images, labels)
    if mistakes is not None:
        shown = "Test images that the network gets wrong, each with its class and the network's."
        yield Figure(mistakes.axes, "mistakes.png", f"The most confident mistakes on {on}", shown)


def dreams_figure(
    net: Network, dreamt: Iterable[dreams.Dream], digits: data.Digits | None = None
) -> Figure:
    """Draw a network's Dreams, one a class, beside its maps and the class means of `digits`."""
    ax = figures.show_dreams(net, dreamt, digits)["path"]
    shown = "Images changed until the network is sure of each class, and how its certainty grew."
    return Figure(ax, "dreams.png", f"What {net.name or 'the network'} dreams of", shown)


def comparison_figures(
    few: Explained, many: Explained, linear: Explained, digits: Digits
) -> Iterator[Figure]:
    """Draw the articles' comparisons, and where `digits` write.

    few, many, linear: the network trained on 500 images, the one trained on all, and the one
    without hidden layers.
    """
    title = f"Few images against all: {few.net.name} and {many.net.name}"
    yield _pair_figure(few, many, "few-and-many-images.png", title)
    title = "Two hidden layers against none"
    yield _pair_figure(many, linear, "hidden-layers-and-none.png", title)
    yield _recipe_figure(many, "recipe-and-composition.png")
    sigmoid = cast(Network, interp.load("sigmoid-200"))
    ax = figures.show_maps(maps.causal_index(sigmoid), style="causal").axes
    title = "The causal index of sigmoid-200"
    shown = "The second article's network: dark pixels act most in favour of a digit."
    yield Figure(ax, "causal-index.png", title, shown)
    dreamt = dreams.each_class(sigmoid, dreams.climb, smooth=True, probability=1, max_steps=40_000)
    means = digits if digits.name in ("mnist", "digits") else None  # it was trained on digits
    yield dreams_figure(sigmoid, dreamt, means)
    territory = data.territory(digits.train_images, digits.train_labels)
    ax = figures.show_territory(territory)[0].axes
    shown = "How often each pixel is lit in each class, and which class lights it most often."
    yield Figure(ax, "territory.png", "Where the digits write", shown)


def _pair_figure(above: Explained, below: Explained, file: str, title: str) -> Figure:
    """The output pictures of two networks, each with how far it agrees with its network."""
    pair = above, below
    rows = [(x.net.name, x.net.accuracy, cast(trust.Card, x.card).agreement) for x in pair]
    sentence = (
        "Above, the output pictures of {} ({:.1%} of the test images right); they rank the "
        "classes as it does on {:.0%}. Below, those of {} ({:.1%}), on {:.0%}."
    ).format(*rows[0], *rows[1])
    compared = figures.show_compared([x.composed[-1] for x in pair], cards=[x.card for x in pair])
    return Figure(compared[0].axes, file, title, sentence)
