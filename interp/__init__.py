"""See what a small neural network has learned, and how far each picture can be trusted."""

from interp.files import FormatError, from_keras, load, save
from interp.guess import guess_pixels
from interp.maps import AffineMap
from interp.network import Layer, Network
from interp.pixels import PixelScale


def show(net):
    """Draw one figure to begin with; see `figures.show`. Returns a dict of Matplotlib Axes."""
    from interp import figures

    return figures.show(net)


__all__ = [
    "AffineMap",
    "FormatError",
    "Layer",
    "Network",
    "PixelScale",
    "from_keras",
    "guess_pixels",
    "load",
    "save",
    "show",
]
