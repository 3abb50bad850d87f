"""The mistakes of a network: which class is taken for which, and the images themselves."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import ListedColormap
from matplotlib.ticker import MaxNLocator

from interp.figures.pictures import GREY, show_images
from interp.mistakes import confidence, confident_mistakes, confusion

RIGHT = "0.88"


def show_confusion(labels, predicted, class_names=None, ax=None):
    """The confusion matrix, mistakes coloured by their number; returns the AxesImage.

    The diagonal, whose counts would drown the rest, is grey; cells without a mistake are white.
    """
    counts = confusion(labels, predicted, len(class_names) if class_names else None)
    names = class_names or [str(label) for label in range(len(counts))]
    mistakes = np.ma.masked_array(counts, np.eye(len(counts), dtype=bool))
    ax = plt.subplots(figsize=(5.6, 5.4), layout="constrained")[1] if ax is None else ax
    oranges = plt.colormaps["Oranges"](np.linspace(0, 1, 256))
    oranges[0] = 1
    colours = ListedColormap(oranges).with_extremes(bad=RIGHT)
    artist = ax.imshow(mistakes, cmap=colours, vmin=0, vmax=max(1, mistakes.max()))
    bar = ax.figure.colorbar(artist, ax=ax, shrink=0.8, pad=0.02, aspect=30)
    bar.set_label("mistakes", fontsize="small", color=GREY)
    bar.outline.set_color("0.8")
    bar.ax.tick_params(length=0, labelsize="small")
    bar.locator = MaxNLocator(4, integer=True)
    bar.update_ticks()
    if len(counts) <= 20:
        _print_counts(ax, counts, mistakes.max())
    ax.set_xticks(range(len(names)), names, parse_math=False)
    ax.set_yticks(range(len(names)), names, parse_math=False)
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    ax.set(xlabel="taken for", ylabel="is")
    right = np.trace(counts)
    ax.set_title(
        f"{counts.sum() - right:,} mistakes in {counts.sum():,} images; grey: right",
        fontsize="medium",
        loc="left",
    )
    return artist


def show_mistakes(net, images, labels, count=60, ax=None):
    """The misclassified images, the most confident first; returns the AxesImage.

    Above each stands "is→taken for", and how sure the network is of that where its outputs are
    probabilities, in whole per cent, rounded down: 100% would be certain. images: (n, 28, 28).
    Says so on empty Axes, and returns None, where there is no mistake.
    """
    images, labels = np.asarray(images), np.asarray(labels)
    wrong = confident_mistakes(net, images, labels)
    title = f"{len(wrong):,} mistakes in {len(images):,} images, the most confident first"
    shown = wrong[:count]
    if not len(shown):
        ax = plt.subplots(figsize=(4, 1), layout="constrained")[1] if ax is None else ax
        ax.axis("off")
        ax.text(0.5, 0.5, "No mistakes", ha="center", color=GREY)
        return None
    taken, sure = net.classify(images[shown]), confidence(net, images[shown])
    words = [f"{a}→{b}" for a, b in zip(labels[shown], taken, strict=True)]
    if net.output != "values":
        words = [f"{pair} {int(100 * p)}%" for pair, p in zip(words, sure, strict=True)]
    return show_images(images[shown], words, ax=ax, title=title)


def _print_counts(ax, counts, strongest):
    for row, column in np.ndindex(counts.shape):
        if row == column or counts[row, column]:
            dark = row != column and counts[row, column] > 0.6 * strongest
            ax.text(
                column,
                row,
                counts[row, column],
                ha="center",
                va="center",
                fontsize="small",
                color="white" if dark else GREY if row == column else "black",
            )
