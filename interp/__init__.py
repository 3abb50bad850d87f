"""See what a small neural network has learned, and how far each picture can be trusted."""

from importlib import import_module

__version__ = "0.1.0"

TYPE_CHECKING = False  # typing's own, which takes longer to import than all of this

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from interp import (
        activations,
        data,
        dreams,
        evaluation,
        experiments,
        explorers,
        figures,
        files,
        layers,
        maps,
        network,
        pixels,
        report,
        training,
        trust,
        webpage,
    )
    from interp.evaluation import guess_pixels
    from interp.files import FormatError, from_keras, load, save
    from interp.layers import Dense, Layer
    from interp.maps import AffineMap
    from interp.network import Network
    from interp.pixels import PixelScale
    from interp.webpage import page

_HOMES = {
    "AffineMap": "maps",
    "Dense": "layers",
    "FormatError": "files",
    "Layer": "layers",
    "Network": "network",
    "PixelScale": "pixels",
    "from_keras": "files",
    "guess_pixels": "evaluation",
    "load": "files",
    "page": "webpage",
    "save": "files",
}
"""In which submodule each public name stands."""

__all__ = [
    "AffineMap",
    "Dense",
    "FormatError",
    "Layer",
    "Network",
    "PixelScale",
    "activations",
    "data",
    "dreams",
    "evaluation",
    "experiments",
    "explorers",
    "figures",
    "files",
    "from_keras",
    "guess_pixels",
    "layers",
    "load",
    "maps",
    "network",
    "page",
    "pixels",
    "report",
    "save",
    "show",
    "training",
    "trust",
    "webpage",
]


def __getattr__(name: str) -> object:
    # imported when first asked for, so that a command's --help need not wait for NumPy
    if name in _HOMES:
        return getattr(import_module(f"interp.{_HOMES[name]}"), name)
    if name in __all__:
        return import_module(f"interp.{name}")
    raise AttributeError(f"module 'interp' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, *(name for name in globals() if name.startswith("__"))]


def show(net: "Network") -> dict[str, "Axes"]:
    """Draw one figure to begin with; see `figures.show`. Returns a dict of Matplotlib Axes."""
    from interp import figures

    return figures.show(net)
