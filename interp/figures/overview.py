"""A whole network on a figure: its diagram, the pictures of a layer, and maps side by side."""

import textwrap
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.image import AxesImage
from matplotlib.layout_engine import ConstrainedLayoutEngine
from matplotlib.patches import Rectangle

from interp import images
from interp.data import Digits
from interp.figures.pictures import GREY, axes_for, set_title, show_maps
from interp.layers import Layer, trained_arrays
from interp.maps import AffineMap, compose_to, kinds_of
from interp.network import Network, check_network
from interp.trust import Card, card, shipped_card

_MADE_FROM = 10_000
"""Training images that pictures are made from, at most."""

_SAMPLED = 12
"""Units drawn of each hidden layer."""


def show(net: Network) -> dict[str, Axes]:
    """One figure: diagram, accuracy, pixel convention, output maps, and units of each layer.

    Below the outputs of a network that ships stands how far they can be trusted.
    Returns a dict of Axes: "network", "output", "layer 1", "layer 2" …; the figure is
    `axes["output"].figure`.
    """
    output = compose_to(check_network(net))
    hidden = {
        net.layer_name(index): index
        for index, layer in enumerate(net.layers[:-1])
        if trained_arrays(layer)
    }  # pools show what is below them
    rows = -(-len(output) // _SAMPLED)
    names: list[Any] = [[name] for name in ("network", "output", *hidden)]
    size = 13, 1.8 + 1.6 * rows + 0.4 + 1.7 * len(hidden)
    heights = [1.7, 1.5 * rows + 0.4, *[1.6] * len(hidden)]
    layout = ConstrainedLayoutEngine(h_pad=0.12)
    _, axes = plt.subplot_mosaic(names, figsize=size, height_ratios=heights, layout=layout)
    _describe(axes["network"], net)
    columns = min(_SAMPLED, len(output))
    show_maps(output, axes["output"], columns=columns, card=shipped_card(net))
    for name, index in hidden.items():
        units, words = _sampled(net.layers[index])
        map = compose_to(net, index, units)
        show_maps(map, axes[name], scale="each", columns=_SAMPLED)
        set_title(axes[name], f"{map.title}: {words}")
    return axes


def _sampled(layer: Layer) -> tuple[list[int], str]:
    """A dozen units of a layer, and which they are, in words."""
    units = layer.central
    chosen = np.unique(np.linspace(0, len(units) - 1, _SAMPLED).round().astype(int))
    of = "units" if len(units) == layer.n_out else "channels, each at the centre"
    return [units[place] for place in chosen], f"{len(chosen)} of {len(units)} {of}"


def _describe(ax: Axes, net: Network) -> None:
    show_network(net, ax=ax)
    ax.set_xlim(-0.75, min(2.6 * len(net.layers) + 2.6, 2 * len(net.layers) + 4.4))
    accuracy = "unknown" if net.accuracy is None else f"{net.accuracy:.2%}"
    never_lit = "unknown" if net.never_lit is None else f"{net.never_lit.sum()} of {net.sizes[0]}"
    lines = [
        f"test accuracy: {accuracy}",
        f"pixels: {net.pixels.name} ({net.pixels.origin})",
        f"pixels never lit in training: {never_lit}",
        *(line for note in net.notes for line in textwrap.wrap(note, 76)),
    ]
    left = len(net.layers) + 0.6
    name = ax.text(left, 0.95, net.name or "a network", fontsize="x-large", va="center")
    name.set(parse_math=False, in_layout=False)  # a long one ends at the edge
    ax.text(left, 0.6, "\n".join(lines), va="top", color=GREY, parse_math=False)


def show_layer(
    net: Network,
    layer: int,
    map: AffineMap,
    dead: npt.ArrayLike | None = None,
    scale: str = "shared",
    card: Card | None = None,
) -> Axes:
    """The units of one layer in a mosaic, below the diagram that shows where it stands.

    map: the layer's AffineMap, composed or any other; dead, scale and card as in `show_maps`.
    Returns the mosaic's Axes.
    """
    columns = images.mosaic_columns(len(map))
    rows = -(-len(map) // columns)
    width = min(15.0, max(7.0, columns * 1.25))
    height = rows * width / columns * 1.25 + 0.9
    _, (above, below) = plt.subplots(
        2, figsize=(width, height + 1.7), height_ratios=[1.7, height], layout="constrained"
    )
    show_network(net, layer, above)
    show_maps(map, below, scale=scale, dead=dead, columns=columns, card=card)
    return below


def show_kinds(net: Network, digits: Digits | None = None) -> tuple[AxesImage, ...]:
    """Every kind of picture of a network's outputs, a row for each: a tuple of AxesImages.

    digits: the Digits whose training images, up to 10,000, make the kinds that need images, and
    on whose test images each row is scored, beside the best linear picture of the same
    training images; the truest comes first. Without digits such kinds are left out.
    """
    kinds = kinds_of(net, with_images=digits is not None)
    made_from = None if digits is None else digits.train_images[:_MADE_FROM]
    last = len(net.layers) - 1
    pictures = {name: kind.make(net, last, made_from) for name, kind in kinds.items()}
    if digits is None:
        styles = [kind.style for kind in kinds.values()]
        return show_compared(pictures.values(), styles=styles)
    test = digits.test_images, pictures.get("linear"), digits.test_title
    cards = {name: card(picture, net, *test) for name, picture in pictures.items()}
    order = sorted(kinds, key=lambda name: -(cards[name].agreement or 0))
    styles = [kinds[name].style for name in order]
    return show_compared(
        [pictures[name] for name in order], None, styles, [cards[name] for name in order]
    )


def show_compared(
    maps: Iterable[AffineMap],
    axes: Axes | Sequence[Axes] | None = None,
    styles: str | Sequence[str] = "signed",
    cards: Iterable[Card | None] | None = None,
) -> tuple[AxesImage, ...]:
    """One row of pictures per AffineMap, for the eye to compare; returns their AxesImages.

    axes: one Axes for each map. styles: one name for all rows, or one for each. Limits are
    shared within a row: rows of different networks differ in size, and each row prints its own.
    cards: a `trust.Card` for each row, whose line is printed below it.
    """
    maps = tuple(maps)
    styles = (styles,) * len(maps) if isinstance(styles, str) else tuple(styles)
    cards = (None,) * len(maps) if cards is None else tuple(cards)
    if axes is None:
        lines_of_cards = 0.35 * sum(card is not None for card in cards)
        size = 1.2 * max(map(len, maps)) + 1.5, 2.25 * len(maps) + lines_of_cards
        axes = plt.subplots(len(maps), figsize=size, layout="constrained")[1]
    rows = zip(maps, np.ravel(np.asarray(axes, object)), styles, cards, strict=True)
    return tuple(show_maps(x, ax, style, columns=len(x), card=c) for x, ax, style, c in rows)


HIGHLIGHT, QUIET = "#b2182b", "0.65"
_SHOWN = 9
"""Units drawn of each layer: an odd number, the middle one left out where there are more."""


def show_network(net: Network, layer: int | None = None, ax: Axes | None = None) -> Axes:
    """The network as a diagram: pixels, units of each layer, sizes and activations; the Axes.

    layer: the one to mark, from 0, with all that leads to it; or back from -1, the output.
    """
    marked = -1 if layer is None else net.layer_index(layer)
    ax = axes_for(ax, 2 + 1.3 * len(net.layers), 2.6)
    _draw_pixels(ax, net)
    for index, (below, there) in enumerate(pairwise(map(_heights, net.sizes)), start=1):
        start = index - 1 + (0.42 if index == 1 else 0)
        lines = [[(start, a), (index, b)] for a in below for b in there]
        colour = HIGHLIGHT if index - 1 <= marked else QUIET
        edges = LineCollection(lines, colors=colour, linewidths=0.4, alpha=0.5, zorder=1)
        ax.add_collection(edges)
        colour = HIGHLIGHT if index - 1 == marked else QUIET
        ax.scatter(np.full(len(there), index), there, s=42, color=colour, zorder=3)
        if net.sizes[index] > _SHOWN:
            ax.text(index, 0, "⋮", ha="center", va="center", color=GREY)
        _name(ax, index, net.sizes[index], net.layers[index - 1].activation.name, colour)
    ax.set(xlim=(-0.75, len(net.layers) + 0.5), ylim=(-1.75, 1.3))
    ax.set_aspect(0.42, anchor="W")
    ax.axis("off")
    return ax


def _heights(size: int) -> npt.NDArray:
    if size <= _SHOWN:
        return np.linspace(1, -1, _SHOWN)[(_SHOWN - size) // 2 :][:size]
    return np.delete(np.linspace(1, -1, _SHOWN), _SHOWN // 2)


def _draw_pixels(ax: Axes, net: Network) -> None:
    height, width = net.input_shape
    ax.add_patch(Rectangle((-0.42, -1), 0.84, 2, facecolor="white", edgecolor=QUIET, zorder=2))
    steps = np.linspace(0, 1, 8)[1:-1]
    grid = [[(-0.42 + 0.84 * s, -1), (-0.42 + 0.84 * s, 1)] for s in steps]
    grid += [[(-0.42, 2 * s - 1), (0.42, 2 * s - 1)] for s in steps]
    ax.add_collection(LineCollection(grid, colors="0.88", linewidths=0.6, zorder=2))
    _name(ax, 0, net.sizes[0], f"{height}×{width} pixels", QUIET)


def _name(ax: Axes, index: int, size: int, what: str, colour: str) -> None:
    colour = colour if colour == HIGHLIGHT else "0.2"
    ax.text(index, -1.32, f"{size:,}", ha="center", va="center", color=colour)
    ax.text(index, -1.62, what, ha="center", va="center", color=colour, fontsize="small")
