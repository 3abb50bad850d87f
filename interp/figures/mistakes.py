"""The mistakes of a network: which class is taken for which, and the images themselves."""

import matplotlib.pyplot as plt
import numpy as np

from interp.figures.pictures import GREY, show_images
from interp.mistakes import confident_mistakes, confusion


def show_confusion(labels, predicted, class_names=None, ax=None):
    """The confusion matrix, mistakes coloured by their number; returns the AxesImage.

    Correct counts on the diagonal are printed but not coloured: they would drown the rest.
    """
    counts = confusion(labels, predicted, len(class_names) if class_names else None)
    names = class_names or [str(label) for label in range(len(counts))]
    mistakes = np.ma.masked_array(counts, np.eye(len(counts), dtype=bool))
    ax = plt.subplots(figsize=(5.6, 5.4), layout="constrained")[1] if ax is None else ax
    artist = ax.imshow(mistakes, cmap="Oranges", vmin=0, vmax=max(1, mistakes.max()))
    if len(counts) <= 20:
        _print_counts(ax, counts, mistakes.max())
    ax.set_xticks(range(len(names)), names, parse_math=False)
    ax.set_yticks(range(len(names)), names, parse_math=False)
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    ax.set(xlabel="taken for", ylabel="is")
    right = np.trace(counts)
    ax.set_title(
        f"{counts.sum() - right:,} mistakes in {counts.sum():,} images",
        fontsize="medium",
        loc="left",
    )
    return artist


def show_mistakes(net, images, labels, count=60, ax=None):
    """The misclassified images, the most confident first, each as "is→taken for"; AxesImage.

    images: (n, 28, 28). Says so on empty Axes, and returns None, where there is no mistake.
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
    words = [
        f"{truth}→{taken}"
        for truth, taken in zip(labels[shown], net.classify(images[shown]), strict=True)
    ]
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
