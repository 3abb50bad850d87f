"""See what a small neural network has learned, and how far each picture can be trusted."""

from importlib import import_module

TYPE_CHECKING = False  # typing's own, which takes longer to import than all of this

if TYPE_CHECKING:
    from interp.files import FormatError, from_keras, load, save
    from interp.guess import guess_pixels
    from interp.layers import Dense, Layer
    from interp.maps import AffineMap
    from interp.network import Network
    from interp.pixels import PixelScale
    from interp.webpage import page

__all__ = [
    "AffineMap",
    "Dense",
    "FormatError",
    "Layer",
    "Network",
    "PixelScale",
    "from_keras",
    "guess_pixels",
    "load",
    "page",
    "save",
    "show",
]

_HOMES = {
    "AffineMap": "maps",
    "Dense": "layers",
    "FormatError": "files",
    "Layer": "layers",
    "Network": "network",
    "PixelScale": "pixels",
    "from_keras": "files",
    "guess_pixels": "guess",
    "load": "files",
    "page": "webpage",
    "save": "files",
}


def __getattr__(name):
    # found when first asked for, so that a command's --help need not wait for NumPy
    if name not in _HOMES:
        raise AttributeError(f"module 'interp' has no attribute {name!r}")
    return getattr(import_module(f"interp.{_HOMES[name]}"), name)


def __dir__():
    return [*__all__, *(name for name in globals() if name.startswith("__"))]


def show(net):
    """Draw one figure to begin with; see `figures.show`. Returns a dict of Matplotlib Axes."""
    from interp import figures

    return figures.show(net)
