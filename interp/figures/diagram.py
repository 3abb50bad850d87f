"""The network as a diagram: the pixels, and a column of units or of sheets for each layer."""

import textwrap

import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.collections import LineCollection
from matplotlib.patches import Rectangle

from interp.convolution import MaxPool2D, PictureLayer
from interp.figures.pictures import GREY, axes_for, read_aloud
from interp.network import Network, check_network

HIGHLIGHT, QUIET = "#b2182b", "0.65"
_SHOWN = 9
"""Units drawn of each layer: an odd number, the middle one left out where there are more."""

_SHEETS, _SIDE = 4, 0.34
"""Sheets drawn of a layer over pictures, at most, and how wide one is."""


def show_network(net: Network, layer: int | None = None, ax: Axes | None = None) -> Axes:
    """The network as a diagram: pixels, units of each layer, sizes and activations; the Axes.

    Layers that make pictures are sheets, one for each channel; a max pool is one column. layer:
    the one to mark, from 0, with all that leads to it; or back from -1, the output.
    """
    check_network(net)
    marked = -1 if layer is None else net.layer_index(layer)
    if isinstance(net.layers[marked], MaxPool2D):
        marked += 1  # it is drawn where its windows are added up
    columns = drawn_layers(net)
    ax = axes_for(ax, 2 + 1.3 * len(columns), 2.6)
    _draw_pixels(ax, net)
    below = _heights(net.sizes[0])
    for place, index in enumerate(columns, start=1):
        start = place - 1 + (0.42 if place == 1 else 0)
        there = _draw_layer(ax, net, index, place, HIGHLIGHT if index == marked else QUIET)
        lines = [[(start, a), (place, b)] for a in below for b in there]
        colour = HIGHLIGHT if index <= marked else QUIET
        edges = LineCollection(lines, colors=colour, linewidths=0.4, alpha=0.5, zorder=1)
        ax.add_collection(edges)
        below = there
    three_lines = any(isinstance(layer, PictureLayer) for layer in net.layers)
    ax.set(xlim=(-0.75, len(columns) + 0.5), ylim=(-2.05 if three_lines else -1.75, 1.3))
    ax.set_aspect(0.42, anchor="W")
    ax.axis("off")
    read_aloud(ax, f"Diagram of a network, {net.summary}")
    return ax


def drawn_layers(net: Network) -> list[int]:
    """The layers that have a column: all, but of a max pool only the second of its two."""
    last = len(net.layers) - 1
    return [
        i for i, layer in enumerate(net.layers) if i == last or not isinstance(layer, MaxPool2D)
    ]


def _draw_layer(ax: Axes, net: Network, index: int, place: int, colour: str) -> npt.NDArray:
    """Draw a layer's units, or sheets, and its name; the heights at which lines arrive."""
    layer = net.layers[index]
    if not isinstance(layer, PictureLayer):
        heights = _heights(layer.n_out)
        ax.scatter(np.full(len(heights), place), heights, s=42, color=colour, zorder=3)
        if layer.n_out > _SHOWN:
            ax.text(place, 0, "⋮", ha="center", va="center", color=GREY)
        _name(ax, place, f"{layer.n_out:,}", layer.activation.name, colour)
        return heights
    height, width, channels = layer.shape_out
    count = min(channels, _SHEETS)
    for sheet in range(count):
        step = sheet - (count - 1) / 2
        corner = place - _SIDE / 2 + 0.07 * step, -_SIDE / 0.42 / 2 - 0.16 * step
        ax.add_patch(
            Rectangle(corner, _SIDE, _SIDE / 0.42, facecolor="white", edgecolor=colour, zorder=3)
        )
    pool = index and isinstance(net.layers[index - 1], MaxPool2D)
    what = net.layers[index - 1].summary if pool else layer.summary
    lines = textwrap.fill(what, 10, break_long_words=False)
    _name(ax, place, f"{channels} of {height}×{width}", lines, colour)
    return np.linspace(0.5, -0.5, 3)


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
    _name(ax, 0, f"{net.sizes[0]:,}", f"{height}×{width} pixels", QUIET)


def _name(ax: Axes, place: int, size: str, what: str, colour: str) -> None:
    colour = colour if colour == HIGHLIGHT else "0.2"
    ax.text(place, -1.12, size, ha="center", va="top", color=colour, fontsize="small")
    ax.text(place, -1.42, what, ha="center", va="top", color=colour, fontsize="small")
