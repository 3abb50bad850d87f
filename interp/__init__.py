"""See what a small neural network has learned, and how far each picture can be trusted."""

from importlib import import_module

__version__ = "0.1.0"

TYPE_CHECKING = False  # typing's own, which takes longer to import than all of this

if TYPE_CHECKING:  # `as` says that a name is public
    from matplotlib.axes import Axes

    from interp import activations as activations
    from interp import convolution as convolution
    from interp import data as data
    from interp import dreams as dreams
    from interp import evaluation as evaluation
    from interp import experiments as experiments
    from interp import explorers as explorers
    from interp import figures as figures
    from interp import files as files
    from interp import layers as layers
    from interp import maps as maps
    from interp import network as network
    from interp import pixels as pixels
    from interp import report as report
    from interp import training as training
    from interp import trust as trust
    from interp import webpage as webpage
    from interp import windows as windows
    from interp.convolution import Conv2D as Conv2D
    from interp.evaluation import guess_pixels as guess_pixels
    from interp.files import FormatError as FormatError
    from interp.files import from_keras as from_keras
    from interp.files import from_sklearn as from_sklearn
    from interp.files import from_torch as from_torch
    from interp.files import load as load
    from interp.files import save as save
    from interp.layers import Dense as Dense
    from interp.layers import Layer as Layer
    from interp.maps import AffineMap as AffineMap
    from interp.network import Network as Network
    from interp.pixels import PixelScale as PixelScale
    from interp.webpage import page as page
    from interp.windows import Windows as Windows

_ROOMS = {
    "activations": "",
    "convolution": "Conv2D",
    "data": "",
    "dreams": "",
    "evaluation": "guess_pixels",
    "experiments": "",
    "explorers": "",
    "figures": "",
    "files": "FormatError from_keras from_sklearn from_torch load save",
    "layers": "Dense Layer",
    "maps": "AffineMap",
    "network": "Network",
    "pixels": "PixelScale",
    "report": "",
    "training": "",
    "trust": "",
    "webpage": "page",
    "windows": "Windows",
}
"""The submodules, and the names of each that are public here too."""

_HOMES = {name: room for room, names in _ROOMS.items() for name in names.split()}
__all__ = [*_ROOMS, *_HOMES, "show"]


def __getattr__(name: str) -> object:
    # imported when first asked for, so that a command's --help need not wait for NumPy
    if name in _HOMES:
        return getattr(import_module(f"interp.{_HOMES[name]}"), name)
    if name in _ROOMS:
        return import_module(f"interp.{name}")
    raise AttributeError(f"module 'interp' has no attribute {name!r}")


def __dir__() -> list[str]:
    return [*__all__, *(name for name in globals() if name.startswith("__"))]


def show(net: "Network") -> dict[str, "Axes"]:
    """Draw one figure to begin with; see `figures.show`. Returns a dict of Matplotlib Axes.

    >>> import interp
    >>> shown = interp.show(interp.load("linear-500"))
    """
    from interp import figures

    return figures.show(net)
