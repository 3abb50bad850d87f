"""Shares and numbers as charts: agreement by training and by pictures, reach, readability."""

from collections.abc import Mapping, Sequence
from typing import Literal

import numpy as np
from matplotlib.axes import Axes
from matplotlib.ticker import NullLocator, PercentFormatter

from interp.experiments import starts, study
from interp.figures.pictures import GREY, axes_for, set_title

LINES = ("#2166ac", "#b2182b", "#4d9221", "#762a83", "#b35806", "0.1")
BY_EPOCHS, BY_STEPS = "#2166ac", "#b2182b"


def show_trust_by_images(
    by_epochs: Sequence[study.Row], by_steps: Sequence[study.Row], ax: Axes | None = None
) -> Axes:
    """Agreement of the composed picture with its network, by number of images; returns the Axes.

    by_epochs, by_steps: `study.rows("epochs")` and `study.rows("steps")`. Lines are means over the
    seeds, bands go from the lowest to the highest; grey is the test accuracy of the trainings by
    epochs.
    """
    ax = axes_for(ax, 7, 4.3)
    _, right = _band(ax, by_epochs, "test_accuracy", GREY, "-")
    _, steps = _band(ax, by_steps, "agreement", BY_STEPS, "--")
    sizes, epochs = _band(ax, by_epochs, "agreement", BY_EPOCHS, "-")
    _say(ax, sizes[0], steps[0] + 0.06, f"same steps ({by_steps[0].steps:,})", BY_STEPS)
    _say(ax, sizes[0], epochs[0] - 0.045, f"same epochs ({study.EPOCHS})", BY_EPOCHS)
    _say(ax, sizes[0], right[0] - 0.06, "test images the network gets right", GREY)
    words = "test images on which the composed\npicture agrees with the network"
    _say(ax, sizes[-1], epochs[-1] - 0.14, words, "black", "right")
    ax.set(xscale="log", xlabel="training images (k: thousands)")
    ax.set(ylim=(0, 1.08), yticks=np.linspace(0, 1, 6))
    ax.set_xticks(sizes, [f"{size // 1000}k" if size >= 1000 else str(size) for size in sizes])
    ax.xaxis.set_minor_locator(NullLocator())
    plain_chart(ax, "By number of training images", grid="y", shares="y")
    return ax


_MEASURES = {
    "test_accuracy": ("digits the network gets right", "|", "0.2"),
    "agreement": ("composed picture agrees", "o", BY_EPOCHS),
    "refitted_agreement": ("… constants refitted", "s", LINES[4]),
    "stand_in_agreement": ("12 pictures a class agree", "D", LINES[2]),
}
"""What `show_trust_by_training` draws of a Row: in words, its mark and its colour."""

_VARIED = {
    "steps": "length of training", "shift": "shifts", "random_labels": "random labels",
    "optimizer": "optimiser, at equal accuracy", "width": "width", "images": "number of images",
}  # fmt: skip


def show_trust_by_training(rows: Sequence[study.Row], ax: Axes | None = None) -> Axes:
    """How true pictures are after each kind of training, a line for each kind; returns the Axes.

    rows: of one series of the study, such as `study.rows("labels")`. A mark is the mean over the
    seeds, the bar through it goes from the lowest to the highest. Raises ValueError where they
    are not of two kinds of training or more.
    """
    kinds: dict[study.Training, list[study.Row]] = {}
    for row in rows:
        kinds.setdefault(row.training._replace(seed=0), []).append(row)
    varied = [name for name in _VARIED if len({getattr(kind, name) for kind in kinds}) > 1]
    if not varied:
        given = "one kind of training" if kinds else "no row"
        words = "two kinds or more are expected, such as study.rows('labels')"
        raise ValueError(f"rows: {given} arrived; {words}")
    ax = axes_for(ax, 7, 0.42 * len(kinds) + 1.6)
    for name, (label, mark, colour) in _MEASURES.items():
        values = [[getattr(row, name) for row in each] for each in kinds.values()]
        _marks(ax, values, label, mark, colour)
    names = [name for name in study.Training._fields if name in varied]
    ax.set_yticks(range(len(kinds)), [kind.words(*names) for kind in kinds])
    ax.set(xlim=(0, 1.02), ylim=(len(kinds) - 0.4, -0.6))
    _legend_below(ax)
    plain_chart(ax, f"By {_VARIED[varied[0]]}", grid="x", shares="x")
    return ax


def _marks(ax: Axes, values: Sequence[Sequence[float]], label: str, mark: str, colour: str) -> None:
    """A mark at the mean of each list, and a bar from its lowest to its highest value."""
    places = range(len(values))
    lowest, highest = ([pick(each) for each in values] for pick in (min, max))
    ax.hlines(places, lowest, highest, color=colour, linewidth=5, alpha=0.3)
    means = [float(np.mean(each)) for each in values]
    ax.plot(means, places, mark, color=colour, markersize=6, label=label)


def _legend_below(ax: Axes) -> None:
    ax.legend(
        frameon=False, fontsize="small", loc="upper center", bbox_to_anchor=(0.4, -0.1), ncols=2,
        handletextpad=0.3, columnspacing=1,
    )  # fmt: skip


_SHARED = {
    "all images": ("all images", "o", LINES[0]),
    "images": ("one half of the images", "s", LINES[2]),
    "start": ("the start", "D", LINES[1]),
    "neither": ("neither start nor images", "x", GREY),
}
"""What two networks of `starts` share: in words, its mark and its colour."""


def show_starts(rows: Sequence[starts.Likeness], ax: Axes | None = None) -> Axes:
    """How alike pictures of two networks are, by what their trainings share; returns the Axes.

    rows: `starts.rows()`. A mark is the mean over pairs of networks, the bar through it goes from
    the lowest to the highest.
    """
    kinds = [*dict.fromkeys(row.kind for row in rows)]
    ax = axes_for(ax, 7, 0.5 * len(kinds) + 1.8)
    for shared, (label, mark, colour) in _SHARED.items():
        pairs = [(row.kind, row.correlation) for row in rows if row.shared == shared]
        if not pairs:
            continue
        values = [[value for each, value in pairs if each == kind] for kind in kinds]
        _marks(ax, values, label, mark, colour)
    ax.set_yticks(range(len(kinds)), kinds)
    ax.set(xlim=(min(0, ax.get_xlim()[0]), 1.02), ylim=(len(kinds) - 0.4, -0.6))
    _legend_below(ax)
    plain_chart(ax, "Correlation of the pictures of two networks that share …", grid="x")
    return ax


def plain_chart(
    ax: Axes, title: str, grid: Literal["x", "y"], shares: Literal["x", "y"] | None = None
) -> None:
    """A title, lines across the axis `grid`, and the numbers of the axis `shares` in per cent."""
    if shares:
        getattr(ax, f"{shares}axis").set_major_formatter(PercentFormatter(1, decimals=0))
    ax.grid(axis=grid, color="0.92")
    ax.set_axisbelow(True)
    ax.spines[["top", "right", "left"]].set_visible(False)
    ax.tick_params(length=0)
    set_title(ax, title)


def _band(
    ax: Axes, rows: Sequence[study.Row], name: str, colour: str, style: str
) -> tuple[list[int], list[float]]:
    """Means as a line, lowest to highest as a band: returns the numbers of images and the means."""
    sizes = sorted({row.images for row in rows})
    values = [[getattr(row, name) for row in rows if row.images == size] for size in sizes]
    means = [float(np.mean(each)) for each in values]
    ax.plot(sizes, means, style, color=colour, linewidth=1.5)
    lowest, highest = ([pick(each) for each in values] for pick in (min, max))
    ax.fill_between(sizes, lowest, highest, color=colour, alpha=0.2, linewidth=0)
    return sizes, means


def _say(ax: Axes, x: float, y: float, words: str, colour: str, align: str = "left") -> None:
    ax.text(x, y, words, color=colour, ha=align, va="center", fontsize="small")


def show_agreement_by_pictures(
    agreement: Mapping[int, float], marks: Mapping[str, float] | None = None, ax: Axes | None = None
) -> Axes:
    """Agreement of stand-ins with their network, by pictures for each class; returns the Axes.

    agreement: from `trust.agreement_by_pictures`. marks: agreement of other pictures by their
    name, such as {"composed": 0.47, "best linear": 0.93}, each a dashed line.
    """
    ax = axes_for(ax, 6.4, 4.2)
    places, shares = range(len(agreement)), list(agreement.values())
    ax.plot(places, shares, "o-", color=LINES[0])
    for place, share in zip(places, shares, strict=True):
        ax.annotate(f"{share:.1%}", (place, share), (0, 7), textcoords="offset points",
                    ha="center", fontsize="small")  # fmt: skip
    for colour, (name, share) in zip(LINES[1:], (marks or {}).items(), strict=False):
        ax.axhline(share, color=colour, linewidth=1, linestyle="--")
        _say(ax, len(shares) - 0.7, share - 0.02, f"{name} {share:.0%}", colour, "right")
    ax.set_xticks(places, list(map(str, agreement)))
    ax.set(ylim=(min(*shares, *(marks or {}).values()) - 0.06, 1.03))
    ax.set(xlabel="pictures for each class, besides the linear one")
    title = "How many pictures does it take? Images on which they answer as the network"
    plain_chart(ax, title, grid="y", shares="y")
    return ax


def show_reach(reaches: Mapping[str, Mapping[float, float]], ax: Axes | None = None) -> Axes:
    """How much of the logits' change maps predict, by distance from an image; returns the Axes.

    reaches: by the name of each line, what `trust.reach` returns, up to six.
    """
    ax = axes_for(ax, 5.6, 3.8)
    for (name, reach), colour in zip(reaches.items(), LINES, strict=False):
        label = name if max(reach.values()) > 0 else f"{name} (below 0)"
        ax.plot(list(reach), list(reach.values()), "o-", color=colour, label=label)
    ax.set(xscale="log", ylim=(0, 1.04), xlabel="distance from the image, in a random direction")
    ax.set_xticks(list(reach), [f"{distance:g}" for distance in reach])
    ax.xaxis.set_minor_locator(NullLocator())
    ax.legend(frameon=False, loc="lower left", fontsize="small")
    plain_chart(ax, "Share of the logits' change that the map predicts", grid="y", shares="y")
    return ax


def show_readability(
    agreement: Mapping[str, float],
    readable: Mapping[str, float],
    reader: str = "",
    ax: Axes | None = None,
) -> Axes:
    """Whether pictures that can be read agree with their network: a point for each; the Axes.

    agreement: by the name of each set of pictures, the share of images on which it answers as its
    network does. readable: by the same names, the share of its pictures whose digit was named
    right. reader: who named them, for the axis to say. Raises ValueError where the names differ.
    """
    if set(agreement) != set(readable):
        lone = sorted(set(agreement) ^ set(readable))
        raise ValueError(
            f"agreement, readable: {', '.join(map(repr, lone))} arrived in only one of them; "
            "pass both shares for each name"
        )
    ax = axes_for(ax, 7.2, 4.6)
    for from_left in (True, False):
        names = [name for name in agreement if (readable[name] < 0.5) == from_left]
        names.sort(key=agreement.__getitem__)
        lowest = -np.inf  # of the next text, clear of the one below
        for name in names:
            x, y = readable[name], agreement[name]
            ax.plot(x, y, "o", color=LINES[0])
            lowest = max(y, lowest)
            beside = x + 0.03 if from_left else x - 0.03
            align = "left" if from_left else "right"
            _say(ax, beside, lowest, f"{name} ({y:.0%})", "0.2", align)
            lowest += 0.055
    ax.set(xlim=(-0.05, 1.05), ylim=(-0.05, 1.12), yticks=np.linspace(0, 1, 6))
    ax.set_xlabel("pictures whose digit was named right" + (f", {reader}" if reader else ""))
    ax.set_ylabel("images on which they agree")
    ax.xaxis.set_major_formatter(PercentFormatter(1, decimals=0))
    plain_chart(ax, "Can it be read, and is it right?", grid="y", shares="y")
    return ax
