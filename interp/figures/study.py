"""The study as a chart: how true the composed picture is, by images, length and kind of data."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.ticker import NullLocator, PercentFormatter

from interp import study
from interp.figures.pictures import GREY

BY_EPOCHS, BY_STEPS = "#2166ac", "#b2182b"


def show_trust_by_images(by_epochs, by_steps, ax=None):
    """Agreement of the composed picture with its network, by number of images; returns the Axes.

    by_epochs, by_steps: `study.rows("epochs")` and `study.rows("steps")`. A point is a training,
    the lines join the means; grey is the test accuracy of the trainings by epochs.
    """
    if ax is None:
        ax = plt.subplots(figsize=(7, 4.3), layout="constrained")[1]
    _line(ax, by_epochs, "test_accuracy", GREY, "-", None)
    _line(ax, by_steps, "agreement", BY_STEPS, "--", "s")
    _line(ax, by_epochs, "agreement", BY_EPOCHS, "-", "o")
    sizes, epochs = _means(by_epochs, "agreement")
    _, steps = _means(by_steps, "agreement")
    _, right = _means(by_epochs, "test_accuracy")
    _say(ax, sizes[0], steps[0] + 0.06, f"same steps ({by_steps[0].steps:,})", BY_STEPS)
    _say(ax, sizes[0], epochs[0] - 0.07, f"same epochs ({study.EPOCHS})", BY_EPOCHS)
    _say(ax, sizes[0], right[0] - 0.06, "test images the network gets right", GREY)
    words = "test images on which the composed\npicture agrees with the network"
    _say(ax, sizes[-1], epochs[-1] - 0.14, words, "black", "right")
    ax.set(
        xscale="log",
        xlabel="training images (k: thousands)",
        ylim=(0, 1.08),
        yticks=np.linspace(0, 1, 6),
    )
    ax.set_xticks(sizes, [f"{size // 1000}k" if size >= 1000 else str(size) for size in sizes])
    ax.xaxis.set_minor_locator(NullLocator())
    ax.yaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    _plain(ax, "y")
    ax.set_title("By number of training images", fontsize="medium", loc="left")
    return ax


def show_trust_by_training(by_length, by_data, ax=None):
    """Agreement by epochs over all images and by kind of data, a row for each; returns the Axes.

    by_length, by_data: `study.rows("length")` and `study.rows("data")`. A filled point is a
    training's agreement as the picture is, an open one after its constants were refitted.
    """
    if ax is None:
        ax = plt.subplots(figsize=(7, 4.3), layout="constrained")[1]
    epoch = study.steps_for(study.SIZES[-1], 1)
    groups: dict[str, list[study.Row]] = {}
    for row in by_length:
        groups.setdefault(f"{row.images:,}, epoch {row.steps // epoch}", []).append(row)
    for row in by_data:
        groups.setdefault(f"{row.images:,}, {row.arm}", []).append(row)
    for place, trainings in enumerate(groups.values()):
        for name, fill in (("agreement", BY_EPOCHS), ("refitted_agreement", "none")):
            shares = [getattr(row, name) for row in trainings]
            heights = [place] * len(shares)
            ax.plot(shares, heights, "o", color=BY_EPOCHS, markerfacecolor=fill, markersize=5)
    ax.set_yticks(range(len(groups)), list(groups))
    ax.set(xlim=(0, 1.02), ylim=(len(groups) - 0.4, -0.6))
    ax.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    ax.set_xlabel("agreement: ● as the picture is   ○ its ten constants refitted")
    _plain(ax, "x")
    ax.set_title("By length of training, and by kind of data", fontsize="medium", loc="left")
    return ax


def _plain(ax, grid):
    ax.grid(axis=grid, color="0.92")
    ax.set_axisbelow(True)
    ax.spines[["top", "right", "left"]].set_visible(False)
    ax.tick_params(length=0)


def _line(ax, rows, name, colour, style, marker):
    ax.plot(*_means(rows, name), style, color=colour, linewidth=1.5)
    if marker:
        points = [row.images for row in rows], [getattr(row, name) for row in rows]
        ax.plot(*points, marker, color=colour, markersize=4, fillstyle="none", alpha=0.7)


def _means(rows, name):
    sizes = sorted({row.images for row in rows})
    return sizes, [np.mean([getattr(x, name) for x in rows if x.images == n]) for n in sizes]


def _say(ax, x, y, words, colour, align="left"):
    ax.text(x, y, words, color=colour, ha=align, va="center", fontsize="small")
