"""Images on figures: where classes write, which ones are mistaken, how a photo becomes one."""

import os
import textwrap
from collections.abc import Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap, to_rgb
from matplotlib.image import AxesImage
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from matplotlib.ticker import MaxNLocator
from matplotlib.transforms import Affine2D

from interp import activations
from interp.checks import check_type
from interp.data import Picture, Territory
from interp.evaluation import confidence, confident_mistakes, confusion, logits_by_step
from interp.figures.pictures import GREY, axes_for, colour_bar, set_caption, set_title, show_images
from interp.network import Network, check_network, classes_of

_TINTS = (
    *("#88ccee", "#ddcc77", "#cc6677", "#44aa99", "#aa4499"),
    *("#999933", "#88a0dd", "#e69f00", "#b5b5b5", "#66bb66"),
)
"""A tint per class, told apart by lightness too; the class itself is printed in each pixel."""


def show_territory(
    territory: Territory, axes: Sequence[Axes] | None = None
) -> tuple[AxesImage, AxesImage]:
    """How often each class lights each pixel, and the class most likely to light it.

    axes: two Axes. Returns their AxesImages. Never-lit pixels are left white in the second.
    """
    step = "data.territory(digits.train_images, digits.train_labels)"
    check_type("territory", territory, Territory, step)
    if axes is None:
        axes = plt.subplots(2, figsize=(8.5, 12.6), height_ratios=[3.4, 8], layout="constrained")[1]
    pictures = territory.frequency.reshape(-1, *territory.input_shape)
    title = "How often each pixel is lit, by class: white never, black in every image"
    frequent = show_images(pictures, range(len(pictures)), axes[0], title=title)
    return frequent, _show_owners(axes[1], territory)


def _show_owners(ax: Axes, territory: Territory) -> AxesImage:
    tints = 0.4 + 0.6 * np.array([to_rgb(tint) for tint in _TINTS])
    owner = territory.argmax_class.reshape(territory.input_shape)  # (height, width), -1: none
    colours = np.where((owner < 0)[..., None], 1.0, tints[owner % len(tints)])
    artist = ax.imshow(colours, interpolation="nearest")
    glyphs = {label: TextPath((0, 0), str(label), size=0.72) for label in np.unique(owner)}
    letters = [
        Affine2D().scale(1, -1).translate(column - 0.22, row + 0.27).transform_path(glyphs[label])
        for (row, column), label in np.ndenumerate(owner)
        if label >= 0
    ]
    ax.add_patch(PathPatch(Path.make_compound_path(*letters), color="0.15", linewidth=0))
    ax.set(xticks=[], yticks=[], anchor="W")
    ax.spines[:].set_color("0.8")
    set_title(ax, "The class most likely to light each pixel")
    words = f"{territory!r}"[1:-1] + ". One image that lights a pixel is enough to colour it."
    set_caption(ax, words)
    return artist


def show_steps(
    net: Network,
    picture: Picture,
    class_names: Sequence[str] | None = None,
    axes: Sequence[Axes] | None = None,
) -> list[AxesImage]:
    """How a person's own picture became an image, and what the network says at every step.

    Each step is drawn as it looks; below it stands the network's answer to it, squeezed as it is
    to the size of the network's images. The steps that change the answer say so.
    picture: as `data.picture` makes it, for images of the network's size. class_names: one for
    each class. axes: one for each step. Returns their AxesImages.
    """
    check_network(net)
    source = repr(str(picture)) if isinstance(picture, (str, os.PathLike)) else "photo"
    check_type("picture", picture, Picture, f"data.picture({source})")
    if axes is None:
        count = len(picture.steps)
        figure = plt.figure(figsize=(8.4, 3.8 * -(-count // 3)), layout="constrained")
        axes = [figure.add_subplot(-(-count // 3), 3, place + 1) for place in range(count)]
    logits = logits_by_step(net, picture)
    answers, before, artists = classes_of(logits), None, []
    sure = None if net.output == "values" else activations.named(net.output)(logits).max(axis=1)
    for number, (ax, step, answer) in enumerate(zip(axes, picture.steps, answers, strict=True)):
        artists.append(ax.imshow(step.picture, cmap="gray", vmin=0, vmax=1))
        ax.set(xticks=[], yticks=[], anchor="N")
        set_title(ax, f"{number + 1}. {step.name}")
        name = class_names[answer] if class_names else str(answer)
        words = f"says {name}" + ("" if sure is None else f", {int(100 * sure[number])}% sure")
        changed = before is not None and answer != before
        words = f"{words}\n{'this step changes the answer' if changed else ''}"
        ax.set_xlabel(f"{words}\n{textwrap.fill(step.sentence, 34)}", loc="left", parse_math=False)
        ax.xaxis.label.set(fontsize="small", color="black" if changed else GREY)
        ax.spines[:].set(color="black" if changed else "0.8", linewidth=2 if changed else 0.8)
        before = answer
    return artists


def show_confusion(
    labels: npt.ArrayLike,
    predicted: npt.ArrayLike,
    class_names: Sequence[str] | None = None,
    ax: Axes | None = None,
) -> AxesImage:
    """The confusion matrix, mistakes coloured by their number; returns the AxesImage.

    labels, predicted: (n,) integers. class_names: one for each class. The diagonal, whose counts
    would drown the rest, is grey; cells without a mistake are white.
    """
    if isinstance(labels, Network) or isinstance(predicted, Network):
        name = "labels" if isinstance(labels, Network) else "predicted"
        raise TypeError(
            f"{name}: a Network arrived; classes are expected, the true ones and what it says: "
            "figures.show_confusion(digits.test_labels, net.classify(digits.test_images))"
        )
    counts = confusion(labels, predicted, len(class_names) if class_names else None)
    names = class_names or [*map(str, range(len(counts)))]
    mistakes = np.ma.masked_array(counts, np.eye(len(counts), dtype=bool))
    ax = axes_for(ax, 5.6, 5.4)
    oranges = plt.colormaps["Oranges"](np.linspace(0, 1, 256))
    oranges[0] = 1
    colours = ListedColormap(oranges).with_extremes(bad="0.88")
    artist = ax.imshow(mistakes, cmap=colours, vmin=0, vmax=max(1, mistakes.max()))
    colour_bar(artist, ax, "mistakes").set_ticks(MaxNLocator(4, integer=True))
    style: dict[str, Any] = {"ha": "center", "va": "center", "fontsize": "small"}
    for (row, column), count in np.ndenumerate(counts) if len(counts) <= 20 else ():
        if row == column or count:
            on_dark = row != column and count > 0.6 * mistakes.max()
            colour = "white" if on_dark else GREY if row == column else "black"
            ax.text(column, row, f"{count}", color=colour, **style)
    ax.set_xticks(range(len(names)), names, parse_math=False)
    ax.set_yticks(range(len(names)), names, parse_math=False)
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    ax.set(xlabel="taken for", ylabel="is")
    right = np.trace(counts)
    set_title(ax, f"{counts.sum() - right:,} mistakes in {counts.sum():,} images; grey: right")
    return artist


def show_mistakes(
    net: Network,
    images: npt.ArrayLike,
    labels: npt.ArrayLike,
    count: int = 60,
    ax: Axes | None = None,
) -> AxesImage | None:
    """The misclassified images, the most confident first; returns the AxesImage.

    Above each stands "is→taken for", and how sure the network is of that where its outputs are
    probabilities, in whole per cent, rounded down: 100% would be certain. images: (n, height,
    width). labels: (n,) class numbers. count: how many to draw, at most.
    Says so on empty Axes, and returns None, where there is no mistake.
    """
    check_network(net)
    images, labels = np.asarray(images), np.asarray(labels)
    wrong = confident_mistakes(net, images, labels)
    title = f"{len(wrong):,} mistakes in {len(images):,} images, the most confident first"
    first = wrong[:count]
    if not len(first):
        ax = axes_for(ax, 4, 1)
        ax.axis("off")
        ax.text(0.5, 0.5, "No mistakes", ha="center", color=GREY)
        return None
    taken, sure = net.classify(images[first]), confidence(net, images[first])
    words = [f"{a}→{b}" for a, b in zip(labels[first], taken, strict=True)]
    if net.output != "values":
        words = [f"{pair} {int(100 * p)}%" for pair, p in zip(words, sure, strict=True)]
    return show_images(images[first], words, ax=ax, title=title)
