"""A Ledger drawn: the image, its logits, and what made one class win and another lose."""

import textwrap

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import ListedColormap

from interp.checks import check_whole
from interp.colours import SHADES, palette
from interp.figures.pictures import GREY, show_images
from interp.pixels import picture_shape

_BAR, _ONE, _OTHER = "0.75", "#b2182b", "#2166ac"
_SHOWN = 12
"""Units named in the ledger of a layer; the others are added up."""


def show_ledger(ledger, classes=None, axes=None):
    """The image, its logits, what added up to the first class, and why that one and not another.

    ledger: of pixels, drawn as pictures on one scale, or of a layer's units, drawn as bars.
    classes: one or two class numbers, by default the two with the largest logits. axes: four
    Axes, three where there is one class. Returns them as an array. ValueError where there is no
    such class.
    """
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
        widths = [1, 1, *[1.2 if ledger.parts == "pixels" else 1] * len(columns)]
        size = (3.1 * len(widths), 3.6)
        axes = plt.subplots(
            1, len(widths), figsize=size, width_ratios=widths, layout="constrained"
        )[1]
    axes = np.ravel(axes)
    show_images(ledger.image.reshape(1, *picture_shape(len(ledger.image))), ax=axes[0])
    axes[0].set_title("the image", fontsize="medium", loc="left")
    words = textwrap.fill(f"{ledger.title}. {ledger.note}", 36)
    axes[0].set_xlabel(words, fontsize="small", color=GREY, loc="left", parse_math=False)
    _draw_logits(axes[1], ledger, classes)
    draw = _draw_pictures if ledger.parts == "pixels" else _draw_units
    draw(axes[2:], columns)
    for ax, (part, unit) in zip(axes[2:], columns, strict=True):
        _describe(ax, part, unit)
    return axes


def _draw_logits(ax, ledger, classes):
    colours = dict(zip(classes, (_ONE, _OTHER), strict=False))
    units = range(len(ledger.logits))
    ax.barh(units, ledger.logits, color=[colours.get(unit, _BAR) for unit in units])
    ax.set_yticks(units, ledger.labels, parse_math=False)
    ax.invert_yaxis()
    ax.set_title("logits", fontsize="medium", loc="left")
    _plain(ax)


def _draw_pictures(axes, columns):
    """Contributions of pixels, red for and blue against, the limits shared and printed."""
    limit = max(abs(ledger.contributions[:, unit]).max() for ledger, unit in columns) or 1.0
    colours = ListedColormap(palette()[:SHADES] / 255)
    for ax, (ledger, unit) in zip(axes, columns, strict=True):
        artist = ax.imshow(ledger.pictures[unit], cmap=colours, vmin=-limit, vmax=limit)
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set_color("0.8")
    bar = axes[0].figure.colorbar(artist, ax=axes, shrink=0.8, pad=0.02, aspect=25)
    bar.set_ticks([-limit, 0, limit], labels=[f"−{limit:.2g}", "0", f"{limit:.2g}"])
    bar.set_label("adds to the logit:\nred for, blue against", fontsize="small", color=GREY)
    bar.outline.set_visible(False)
    bar.ax.tick_params(length=0, labelsize="small")


def _draw_units(axes, columns):
    """The strongest units of a layer as bars, then all others together."""
    for ax, (ledger, unit) in zip(axes, columns, strict=True):
        values = ledger.contributions[:, unit]
        order = np.argsort(-abs(values), kind="stable")
        bars = values[order[:_SHOWN]]
        names = [*map(str, order[:_SHOWN])]
        colours = [_ONE if value > 0 else _OTHER for value in bars]
        if len(values) > _SHOWN:
            bars = [*bars, values[order[_SHOWN:]].sum()]
            names.append(f"{len(values) - _SHOWN} others")
            colours.append(_BAR)
        ax.barh(range(len(bars)), bars, color=colours)
        ax.set_yticks(range(len(bars)), names, fontsize="small")
        ax.invert_yaxis()
        ax.set_ylabel(f"strongest {ledger.parts}", fontsize="small", color=GREY)
        _plain(ax)


def _plain(ax):
    ax.axvline(0, color="0.4", linewidth=0.8)
    ax.spines[:].set_visible(False)
    ax.tick_params(length=0)


def _describe(ax, ledger, unit):
    """The sum in words: the parts together, the constant, and the logit they make."""
    ax.set_title(f"why {ledger.labels[unit]}", fontsize="medium", loc="left", parse_math=False)
    what = "ink" if ledger.parts == "pixels" else "units"
    parts, rest = ledger.contributions[:, unit].sum(), ledger.base[unit]
    sign = "+" if rest >= 0 else "−"
    words = f"{what} {parts:.2f} {sign} constant {abs(rest):.2f} = {ledger.logits[unit]:.2f}"
    ax.set_xlabel(words.replace("-", "−"), fontsize="small", color=GREY, loc="left")
