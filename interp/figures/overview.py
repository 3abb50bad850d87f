"""One figure to begin with: what the network is, its outputs, and a few units of each layer."""

import textwrap

import matplotlib.pyplot as plt
import numpy as np

from interp.figures.diagram import show_network
from interp.figures.pictures import GREY, show_maps
from interp.maps import compose
from interp.network import check_network
from interp.trust import shipped_card

_SAMPLED = 12
"""Units drawn of each hidden layer."""


def show(net):
    """One figure: diagram, accuracy, pixel convention, output maps, and units of each layer.

    Below the outputs of a network that ships stands how far they can be trusted.
    Returns a dict of Axes: "network", "output", "layer 1", "layer 2" …; the figure is
    `axes["output"].figure`.
    """
    composed = compose(check_network(net))
    hidden = [f"layer {index + 1}" for index in range(len(composed) - 1)]
    rows = -(-len(composed[-1]) // _SAMPLED)
    figure, axes = plt.subplot_mosaic(
        [["network"], ["output"], *([name] for name in hidden)],
        figsize=(13, 1.8 + 1.6 * rows + 0.4 + 1.7 * len(hidden)),
        height_ratios=[1.7, 1.5 * rows + 0.4, *[1.6] * len(hidden)],
        layout="constrained",
    )
    figure.get_layout_engine().set(h_pad=0.12)
    _describe(axes["network"], net)
    columns = min(_SAMPLED, len(composed[-1]))
    show_maps(composed[-1], axes["output"], columns=columns, card=shipped_card(net))
    for name, map in zip(hidden, composed, strict=False):
        units = np.unique(np.linspace(0, len(map) - 1, _SAMPLED).round().astype(int))
        show_maps(map.select(units), axes[name], scale="each", columns=_SAMPLED)
        some = f"{map.title}: {len(units)} of {len(map)} units"
        axes[name].set_title(some, fontsize="medium", loc="left", parse_math=False)
    return axes


def _describe(ax, net):
    show_network(net, ax=ax)
    ax.set_xlim(-0.75, 2.6 * (len(net.layers) + 1))
    accuracy = "unknown" if net.accuracy is None else f"{net.accuracy:.2%}"
    never_lit = "unknown" if net.never_lit is None else f"{net.never_lit.sum()} of {net.sizes[0]}"
    lines = [
        f"test accuracy: {accuracy}",
        f"pixels: {net.pixels.name} ({net.pixels.origin})",
        f"never-lit pixels: {never_lit}",
        *(line for note in net.notes for line in textwrap.wrap(note, 76)),
    ]
    left = len(net.layers) + 0.6
    name = ax.text(left, 0.95, net.name or "a network", fontsize="x-large", va="center")
    name.set(parse_math=False, in_layout=False)  # a long one ends at the edge
    words = "\n".join(lines)
    ax.text(left, 0.6, words, fontsize="medium", va="top", color=GREY, parse_math=False)
