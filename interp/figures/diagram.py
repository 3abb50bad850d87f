"""A network's diagram, to stand beside the pictures of one of its layers."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.collections import LineCollection
from matplotlib.patches import Rectangle

from interp.figures.pictures import GREY
from interp.pixels import picture_shape

HIGHLIGHT, QUIET = "#b2182b", "0.65"
_SHOWN = 9
"""Units drawn of each layer: an odd number, the middle one left out where there are more."""


def show_network(net, layer=None, ax=None):
    """The network as a diagram: pixels, units of each layer, sizes and activations; the Axes.

    layer: the one to mark, from 0, with all that leads to it; or back from -1, the output.
    """
    marked = -1 if layer is None else net.layer_index(layer)
    if ax is None:
        figure = plt.subplots(figsize=(2 + 1.3 * len(net.layers), 2.6), layout="constrained")
        ax = figure[1]
    heights = [_heights(size) for size in net.sizes]
    for index, layer_below in enumerate(heights[:-1]):
        _connect(ax, index, layer_below, heights[index + 1], index <= marked)
    _draw_pixels(ax, net)
    for index, there in enumerate(heights[1:], start=1):
        colour = HIGHLIGHT if index - 1 == marked else QUIET
        ax.scatter(np.full(len(there), index), there, s=42, color=colour, zorder=3)
        if net.sizes[index] > _SHOWN:
            ax.text(index, 0, "⋮", ha="center", va="center", color=GREY)
        _name(ax, index, net.sizes[index], net.layers[index - 1].activation.name, colour)
    ax.set(xlim=(-0.75, len(net.layers) + 0.5), ylim=(-1.75, 1.3))
    ax.set_aspect(0.42, anchor="W")
    ax.axis("off")
    return ax


def _heights(size):
    if size <= _SHOWN:
        return np.linspace(1, -1, _SHOWN)[(_SHOWN - size) // 2 :][:size]
    return np.delete(np.linspace(1, -1, _SHOWN), _SHOWN // 2)


def _connect(ax, index, here, there, marked):
    start = index + (0.42 if index == 0 else 0)
    lines = [[(start, a), (index + 1, b)] for a in here for b in there]
    colour = HIGHLIGHT if marked else QUIET
    ax.add_collection(LineCollection(lines, colors=colour, linewidths=0.4, alpha=0.5, zorder=1))


def _draw_pixels(ax, net):
    height, width = picture_shape(net.sizes[0])
    ax.add_patch(Rectangle((-0.42, -1), 0.84, 2, facecolor="white", edgecolor=QUIET, zorder=2))
    steps = np.linspace(0, 1, 8)[1:-1]
    grid = [[(-0.42 + 0.84 * s, -1), (-0.42 + 0.84 * s, 1)] for s in steps]
    grid += [[(-0.42, 2 * s - 1), (0.42, 2 * s - 1)] for s in steps]
    ax.add_collection(LineCollection(grid, colors="0.88", linewidths=0.6, zorder=2))
    _name(ax, 0, net.sizes[0], f"{height}×{width} pixels", QUIET)


def _name(ax, index, size, what, colour):
    colour = colour if colour == HIGHLIGHT else "0.2"
    ax.text(index, -1.32, f"{size:,}", ha="center", va="center", color=colour)
    ax.text(index, -1.62, what, ha="center", va="center", color=colour, fontsize="small")
