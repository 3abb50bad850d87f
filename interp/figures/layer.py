"""One layer's pictures with the network's diagram above them, the layer marked."""

import matplotlib.pyplot as plt

from interp import images
from interp.figures.diagram import show_network
from interp.figures.pictures import show_maps


def show_layer(net, layer, map, dead=None, scale="shared", card=None):
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
