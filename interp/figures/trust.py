"""How far a picture holds, as charts: a trust card, a ledger, and the study."""

import textwrap
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.colors import ListedColormap
from matplotlib.image import AxesImage

from interp.checks import check_each, check_type, check_whole
from interp.figures.charts import LINES, plain_chart
from interp.figures.pictures import (
    GREY,
    axes_for,
    colour_bar,
    set_caption,
    set_title,
    show_images,
    show_maps,
)
from interp.images import SHADES, palette
from interp.layers import Array
from interp.maps import eigenpictures
from interp.network import Network, check_network
from interp.pixels import check_one
from interp.trust import Card, Ledger, Removal, strongest_pictures
from interp.trust.stand_in import CONTROL

BAR, BEST = "#4393c3", "#b2182b"


def show_card(card: Card, ax: Axes | None = None) -> Axes:
    """A `trust.Card` as bars from 0 to 1, the best linear picture found as red marks; its Axes.

    The black line on the first bar is the 95 % confidence interval.
    """
    check_type("card", card, Card, "trust.card(maps.compose_to(net), net, images)")
    every = [
        ("agrees with the network", card.agreement, card.best_agreement),
        ("… its constants refitted", card.refitted_agreement, None),
        ("variance explained, R²", card.overall_r2, card.best_r2),
        ("correlation with the logits", card.correlation, None),
        ("cosine to the exact maps", card.cosine, None),
    ]
    rows = [(name, value, best) for name, value, best in every if value is not None]
    ax = axes_for(ax, 5.6, 0.34 * len(rows) + 2)
    place = np.arange(len(rows))
    ax.barh(place, [value for _, value, _ in rows], color=BAR, height=0.62)
    if card.interval is not None:
        ax.plot(card.interval, [0, 0], color="black", linewidth=1.5, solid_capstyle="butt")
    for at, (_, value, best) in enumerate(rows):
        low, high = card.interval if at == 0 and card.interval else (value, max(value, 0))
        # where the number would stand at the mark, as if it were that one's, it is in the bar
        inside = best is not None and -0.02 < best - high < 0.12 and low > 0.15
        x, side, colour = (low, "right", "white") if inside else (high, "left", "black")
        words = f" {value:.2f} "
        ax.text(x, at, words, va="center", ha=side, color=colour, fontsize="small")
        if best is not None:
            ax.plot([best, best], [at - 0.42, at + 0.42], color=BEST, linewidth=2)
    ax.set_yticks(place, [name for name, _, _ in rows])
    ax.set(xlim=(min(0, *(value for _, value, _ in rows)), 1.1), xticks=[0, 0.5, 1])
    ax.invert_yaxis()
    ax.tick_params(length=0)
    ax.spines[["top", "right", "bottom"]].set_visible(False)
    set_title(ax, card.title)
    set_caption(ax, textwrap.fill(_words(card), 46))
    return ax


def _words(card: Card) -> str:
    words = [f"{card.line[0].upper()}{card.line[1:]}."]
    if card.by_class is not None:
        shares = zip(card.labels, card.by_class, strict=True)
        known = [(label, share) for label, share in shares if not np.isnan(share)]
        # the space within a pair does not break
        by_class = ", ".join(f"{label}\u00a0{share:.0%}" for label, share in known)
        words.append(f"Agreement by class: {by_class}.")
    if card.best_r2 is not None:
        count = f", fitted on {card.best_images:,} images" if card.best_images else ""
        words.append(f"Red: the best linear picture{count}.")
    return " ".join([*words, f"{card.note[:1].upper()}{card.note[1:]}."] if card.note else words)


_BAR, _FIRST, _SECOND = "0.75", "#b2182b", "#2166ac"
_SHOWN = 12
"""Units named in the ledger of a layer; the others are added up."""


def show_ledger(
    ledger: Ledger, classes: Sequence[int] | None = None, axes: Sequence[Axes] | None = None
) -> npt.NDArray:
    """The image, its logits, what added up to the first class, and why that one and not another.

    ledger: of pixels, drawn as pictures on one scale, or of a layer's units, drawn as bars.
    classes: one or two class numbers, by default the two with the largest logits. axes: four
    Axes, three where there is one class. Returns them as an array. ValueError where there is no
    such class.
    """
    check_type("ledger", ledger, Ledger, "trust.ledger(net, image)")
    if classes is None:
        classes = np.argsort(-ledger.logits, kind="stable")[:2].tolist()
    count = len(ledger.logits)
    if len(classes) not in (1, 2):
        raise ValueError(f"classes: {classes} arrived; one or two of 0 to {count - 1} are expected")
    classes = [check_whole("classes", unit, 0, count - 1) for unit in classes]
    columns = [(ledger, classes[0])]
    if len(classes) == 2:
        columns.append((ledger.contrast(*classes), 0))
    if axes is None:
        # two rows: side by side, their texts would shrink in a notebook
        rows: Any = [["image", "logits"], ["first", "second" if len(columns) == 2 else "first"]]
        panel = plt.subplot_mosaic(rows, figsize=(7.5, 7), layout="constrained")[1]
        axes = [*panel.values()]
    panels: npt.NDArray = np.ravel(np.asarray(axes, object))
    show_images(ledger.image.reshape(1, *ledger.input_shape), ax=panels[0])
    set_title(panels[0], "the image")
    base = f"Its constant: {ledger.base_name}. " if ledger.base_name else ""
    set_caption(panels[0], textwrap.fill(f"{ledger.title}. {base}{ledger.note}", 36))
    chosen = dict(zip(classes, (_FIRST, _SECOND), strict=False))
    colours = [chosen.get(unit, _BAR) for unit in range(count)]
    _draw_bars(panels[1], ledger.logits, ledger.labels, colours)
    set_title(panels[1], "logits")
    draw = _draw_pictures if ledger.parts == "pixels" else _draw_units
    draw(list(panels[2:]), columns)
    for ax, (part, unit) in zip(panels[2:], columns, strict=True):
        _describe(ax, part, unit)
    return panels


def _draw_pictures(axes: Sequence[Axes], columns: Sequence[tuple[Ledger, int]]) -> None:
    """Contributions of pixels, red for and blue against, the limits shared and printed."""
    limit = max(abs(ledger.contributions[:, unit]).max() for ledger, unit in columns) or 1.0
    colours = ListedColormap(palette()[:SHADES] / 255)
    for ax, (ledger, unit) in zip(axes, columns, strict=True):
        artist = ax.imshow(ledger.pictures[unit], cmap=colours, vmin=-limit, vmax=limit)
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set_color("0.8")
    bar = colour_bar(artist, axes, "adds to the logit:\nred for, blue against")
    bar.set_ticks([-limit, 0, limit], labels=[f"−{limit:.2g}", "0", f"{limit:.2g}"])


def _draw_units(axes: Sequence[Axes], columns: Sequence[tuple[Ledger, int]]) -> None:
    """The strongest units of a layer as bars, then all others together."""
    for ax, (ledger, unit) in zip(axes, columns, strict=True):
        values = ledger.contributions[:, unit]
        order = np.argsort(-abs(values), kind="stable")
        bars, names = values[order[:_SHOWN]], [*map(str, order[:_SHOWN])]
        colours = [_FIRST if value > 0 else _SECOND for value in bars]
        if len(values) > _SHOWN:
            bars = np.append(bars, values[order[_SHOWN:]].sum())
            names.append(f"{len(values) - _SHOWN} others")
            colours.append(_BAR)
        _draw_bars(ax, bars, names, colours)
        ax.tick_params("y", labelsize="small")
        ax.set_ylabel(f"strongest {ledger.parts}", fontsize="small", color=GREY)


def _draw_bars(ax: Axes, values: npt.NDArray, names: Sequence[str], colours: Sequence[str]) -> None:
    """Values as bars from a zero line, the first at the top."""
    ax.barh(range(len(values)), values, color=colours)
    ax.set_yticks(range(len(values)), names, parse_math=False)
    ax.invert_yaxis()
    ax.axvline(0, color="0.4", linewidth=0.8)
    ax.spines[:].set_visible(False)
    ax.tick_params(length=0)


def _describe(ax: Axes, ledger: Ledger, unit: int) -> None:
    """The sum in words: the parts together, the constant, and the logit they make."""
    set_title(ax, f"why {ledger.labels[unit]}")
    what = "ink" if ledger.parts == "pixels" else "units"
    parts, base = ledger.contributions[:, unit].sum(), ledger.base[unit]
    sign = "+" if base >= 0 else "−"
    words = f"{what} {parts:.2f} {sign} constant {abs(base):.2f} = {ledger.logits[unit]:.2f}"
    set_caption(ax, words.replace("-", "−"))


def show_eigenpictures(
    net: Network,
    unit: int,
    image: npt.ArrayLike,
    images: npt.ArrayLike | None = None,
    count: int = 12,
    axes: Sequence[Axes] | None = None,
) -> npt.NDArray[np.object_]:
    """The image, an output's strongest pictures, and its logit as they are added one by one.

    net: of one hidden layer of squares; images: those by which its pictures are ordered, see
    `maps.eigenpictures`. count: how many are shown; the others are added together. axes: three
    Axes. Returns them as an array.
    """
    pictures = eigenpictures(net, unit, images)
    signs = np.sign([float(label) for label in pictures.labels])
    row = check_one(image, net.input_shape)
    added, logit = signs * pictures.apply(row) ** 2, net.logits(row)[unit]
    steps = np.array([logit - added.sum(), *added[:count], added[count:].sum()])
    if axes is None:
        figure = plt.figure(figsize=(8.5, 6.5), layout="constrained")
        grid = figure.add_gridspec(2, 2, width_ratios=[1, 4], height_ratios=[5, 4])
        axes = [figure.add_subplot(place) for place in (grid[0, 0], grid[0, 1], grid[1, :])]
    top, tiles, bars = axes
    show_images(row.reshape(1, *net.input_shape), ax=top, title="the image")
    shown = pictures.select(slice(count))
    labels = tuple(f"{value:+.2f}".replace("-", "−") for value in added[:count])
    columns = -(-len(shown) // 2)  # the weights of a square speak neither for nor against
    show_maps(replace(shown, labels=labels), tiles, columns=columns, meaning="weight")
    colours = [_BAR, *(_FIRST if value > 0 else _SECOND for value in steps[1:-1]), _BAR]
    bars.bar(range(len(steps)), steps, bottom=np.cumsum(steps) - steps, color=colours)
    bars.axhline(logit, color="0.4", linestyle="dotted")
    numbers = [*map(str, range(1, len(shown) + 1))]
    bars.set_xticks(range(len(steps)), ["start", *numbers, f"{len(added) - len(shown)} others"])
    bars.axhline(0, color="0.4", linewidth=0.8)
    bars.spines[:].set_visible(False)
    bars.tick_params(length=0)
    set_title(bars, f"the logit of {unit}, as the pictures are added one by one")
    words = (
        "Start: the constant and the linear part. A picture adds the square of its sum of weights "
        f"times ink, in red, or takes it away, in blue. Dotted: the network's logit, {logit:.2f}."
    )
    set_caption(bars, textwrap.fill(words.replace("-", "−"), 110))
    return np.array(axes)


def show_stand_in(
    stand_in: Network, control: Network, count: int = 3, axes: Sequence[Axes] | None = None
) -> tuple[AxesImage, ...]:
    """Each class's strongest pictures for it and against it, beside a control's; AxesImages.

    stand_in: what `trust.stand_in` returns; control: the same of `trust.untrained(net)`. count:
    how many pictures for a class, and how many against it, in its row. axes: two Axes.
    """
    check_network(stand_in, "stand_in")
    check_network(control, "control")
    if axes is None:
        size = (2 * (2 * count * 0.8 + 1.6), 1.02 * stand_in.sizes[-1] + 1.4)
        axes = plt.subplots(1, 2, figsize=size, layout="constrained")[1]
    pictures = []
    for net, ax, note in zip((stand_in, control), axes, ("", CONTROL), strict=True):
        map = strongest_pictures(net, count)
        unlit = np.zeros(len(map.kernel), bool)  # tiles too small for hatching
        map = replace(map, title=net.name, note=note, never_lit=unlit)
        meaning = "red against blue:\nthe square counts"
        pictures.append(show_maps(map, ax, scale="each", columns=2 * count, meaning=meaning))
    return tuple(pictures)


def show_removal(removals: Sequence[Removal], axes: Sequence[Axes] | None = None) -> Sequence[Axes]:
    """What explanations promised when ink is taken away, and what happened; three Axes.

    removals: from `trust.removal`, on the same images, up to six. First how promised and actual
    change correlate; then the mean logit of the network's answer while ink is taken away, and
    while it comes, in the order of what is said to add most. Grey: random numbers.
    """
    removals = check_each("removals", removals, Removal, "trust.removal(trust.ledger, net, images)")
    if axes is None:
        rows: Any = [["bars", "bars"], ["away", "there"]]
        size: dict[str, Any] = {"figsize": (7.5, 6), "height_ratios": [1, 1.4]}
        axes = [*plt.subplot_mosaic(rows, **size, layout="constrained")[1].values()]
    shown = [*zip(removals, LINES, strict=False), (removals[0].random or removals[0], "0.6")]
    bars, away, there = axes
    for place, (removal, colour) in enumerate(shown):
        bars.barh(place, removal.correlation, color=colour, height=0.6)
        bars.plot(removal.pixel_correlation, place, "D", color="black", markersize=4)
        bars.text(1.05, place, f"{removal.correlation:.2f}".replace("-", "−"), va="center")
        away.plot(removal.shares, removal.deletion, color=colour)
        there.plot(removal.shares, removal.insertion, color=colour)
    names = [textwrap.fill(removal.title, 24) for removal, _ in shown]
    bars.set_yticks(range(len(shown)), names, parse_math=False)
    bars.set(ylim=(len(shown) - 0.4, -0.6), xlim=(None, 1.25), xticks=[0, 0.5, 1])
    set_caption(bars, "over patches (bars and numbers), over single pixels (◆)")
    plain_chart(bars, "Promised and actual change: correlation", grid="x")
    for ax, title in ((away, "Ink taken away"), (there, "Ink coming")):
        ax.set(xlabel="share of the inked pixels", ylabel="mean logit of the answer")
        plain_chart(ax, f"{title},\nwhat is said to add most first", grid="y", shares="x")
    return axes


def show_promises(
    promised: Sequence[float] | Array, actual: Sequence[float] | Array, ax: Axes | None = None
) -> Axes:
    """By how much a logit was to fall with each patch of ink taken away, and fell; the Axes.

    promised, actual: a number for each patch, in the order in which they were taken away.
    """
    ax = axes_for(ax, 5.6, 3)
    place = np.arange(1, len(promised) + 1)
    ax.bar(place - 0.2, promised, 0.4, color=BAR, label=f"promised, {sum(promised):.2f} in all")
    ax.bar(place + 0.2, actual, 0.4, color=BEST, label=f"what came, {sum(actual):.2f} in all")
    ax.axhline(0, color="0.4", linewidth=0.8)
    ax.set(xlabel="patches, in the order in which they were erased", xticks=place[:20])
    ax.legend(frameon=False, fontsize="small")
    plain_chart(ax, "By how much the logit falls", grid="y")
    return ax
