"""Keras' layers over pictures, read and written: convolutions, pools, zeros around, edges cut."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import prod
from typing import Any

import numpy as np
import numpy.typing as npt

from interp.activations import Activation
from interp.convolution import Conv2D, MaxPool2D, PictureLayer, SumPool2D, edged, max_pool
from interp.files.keras_config import KerasLayer
from interp.files.limits import FormatError, clean
from interp.layers import Dense, Layer
from interp.windows import Edges, Pair, Picture, Windows

Arrays = Mapping[str, npt.NDArray]
Positions = npt.NDArray[np.intp]

CONVOLUTIONS = ("Conv2D", "DepthwiseConv2D", "SeparableConv2D")
KINDS = (
    *CONVOLUTIONS, "MaxPooling2D", "AveragePooling2D", "GlobalMaxPooling2D",
    "GlobalAveragePooling2D", "ZeroPadding2D", "Cropping2D",
)  # fmt: skip
"""Classes of layers that are read here."""

MAX_UNITS = 2_000_000
"""What a layer may make of one image: 128×128 pixels in 64 channels are a million."""


@dataclass(frozen=True, eq=False)
class Placed:
    """A layer over pictures, its weights in float64; label names it in errors."""

    layer: Conv2D | MaxPool2D | SumPool2D
    label: str

    @property
    def activation(self) -> Activation:
        """What its units apply."""
        return self.layer.activation


def variables(layer: KerasLayer) -> tuple[str, ...]:
    """Names of the weights that Keras stores for a layer, in its order; () where it stores none."""
    depthwise = "depthwise_kernel" if layer.version == 2 else "kernel"
    kernels = {
        "Conv2D": ("kernel",),
        "DepthwiseConv2D": (depthwise,),
        "SeparableConv2D": ("depthwise_kernel", "pointwise_kernel"),
    }.get(layer.kind, ())
    has_bias = bool(kernels) and layer.config.get("use_bias", True)
    return (*kernels, "bias") if has_bias else kernels


def read(layer: KerasLayer, arrays: Arrays, positions: Positions) -> tuple[list[Placed], Positions]:
    """The layers of ours that one of Keras' is, without its activation, and positions after it.

    arrays: its weights by name. positions: for each element of its input, in the input's shape,
    the pixel or unit that it is. Raises FormatError, naming the layer, for what cannot be read.
    """
    if layer.config.get("data_format") == "channels_first":
        layer.refuse(
            "has its channels first; build it anew with channels_last, and copy the weights"
        )
    if positions.ndim != 3:
        layer.refuse(f"takes a picture (height, width, channels), and {positions.shape} arrives")
    if (positions.ravel() != np.arange(positions.size)).any():
        layer.refuse("takes a picture whose rows, columns or channels were exchanged before")
    height, width, channels = positions.shape
    try:
        steps = [*_layers(layer, arrays, (height, width, channels))]
    except ValueError as error:
        if isinstance(error, FormatError):
            raise
        layer.refuse(f"makes no sense: {error}")
    shape: tuple[int, ...] = steps[-1].shape_out
    if layer.kind.startswith("Global") and not layer.config.get("keepdims"):
        shape = shape[2:]
    return [Placed(step, layer.label) for step in steps], np.arange(prod(shape)).reshape(shape)


def _layers(
    layer: KerasLayer, arrays: Arrays, shape: Picture
) -> Iterator[Conv2D | MaxPool2D | SumPool2D]:
    name, kind = clean(layer.name), layer.kind
    if kind in ("ZeroPadding2D", "Cropping2D"):
        edges = _edges(layer, "padding" if kind == "ZeroPadding2D" else "cropping")
        top, bottom, left, right = edges
        if (shape[0] + top + bottom) * (shape[1] + left + right) * shape[2] > MAX_UNITS:
            layer.refuse(f"puts more than {MAX_UNITS:,} numbers around a picture")
        sign = 1 if kind == "ZeroPadding2D" else -1
        yield edged(shape, (sign * top, sign * bottom, sign * left, sign * right), name)
    elif kind in CONVOLUTIONS:
        yield from _convolutions(layer, arrays, shape, name)
    else:
        size = shape[:2] if kind.startswith("Global") else _pair(layer, "pool_size", (2, 2))
        strides = size if layer.config.get("strides") is None else _pair(layer, "strides", size)
        windows = _windows(layer, shape, size, strides)
        if "Max" in kind:
            yield from max_pool(windows, name)
        else:
            yield SumPool2D(windows, mean=True, name=name)


def _convolutions(layer: KerasLayer, arrays: Arrays, shape: Picture, name: str) -> Iterator[Conv2D]:
    kernel, *more = (array.astype(np.float64) for key, array in arrays.items() if key != "bias")
    size = _pair(layer, "kernel_size", kernel.shape[:2])
    if kernel.ndim != 4 or kernel.shape[:2] != size:
        layer.refuse(f"has a kernel of shape {kernel.shape}, where windows of {size} are expected")
    strides, dilation = _pair(layer, "strides", (1, 1)), _pair(layer, "dilation_rate", (1, 1))
    windows, groups = _windows(layer, shape, size, strides, dilation), 1
    if layer.kind == "Conv2D":
        groups = int(layer.number(("groups",), 1))
        units = layer.config.get("filters", kernel.shape[3])
    else:  # one small picture or more for each channel in
        if kernel.shape[2] != shape[2]:
            layer.refuse(f"has a kernel of shape {kernel.shape} for a picture of {shape}")
        groups, units = shape[2], layer.config.get("filters", kernel.shape[2] * kernel.shape[3])
        kernel = kernel.reshape(*size, 1, -1)
    if more:
        yield Conv2D(windows, kernel, np.zeros(kernel.shape[3]), groups, name=name)
        pointwise = Windows((*windows.count, kernel.shape[3]), (1, 1))
        windows, kernel, groups = pointwise, more[0], 1
    if kernel.shape[-1] != units or prod(windows.count) * units > MAX_UNITS:
        layer.refuse(
            f"has {clean(repr(units))} filters and a kernel of {kernel.shape}, over "
            f"{windows.count} places; "
            f"one each, and {MAX_UNITS:,} units at most, are expected"
        )
    bias = arrays.get("bias", np.zeros(units)).astype(np.float64)
    yield Conv2D(windows, kernel, bias, groups, name=name)


def _windows(
    layer: KerasLayer,
    shape: Picture,
    size: Pair,
    strides: Pair,
    dilation: Pair = (1, 1),
) -> Windows:
    """The Windows of a layer, whose padding is "valid" or "same"."""
    padding = layer.config.get("padding", "valid")
    if padding not in ("valid", "same"):
        layer.refuse(f"has padding {clean(repr(padding)[:80])}; accepted are valid and same")
    edges = same_padding(shape, size, strides, dilation) if padding == "same" else (0, 0, 0, 0)
    windows = Windows(shape, size, strides, edges, dilation)
    if prod(windows.side_by_side) > 64 * MAX_UNITS:
        layer.refuse(f"copies each pixel too often: {windows.count} windows of {windows.size}")
    return windows


def same_padding(
    shape: Picture, size: Pair, strides: Pair = (1, 1), dilation: Pair = (1, 1)
) -> Edges:
    """The padding that Keras calls "same": as many windows as strides fit into the picture."""
    edges: list[int] = []
    for side, members, step, apart in zip(shape, size, strides, dilation, strict=False):
        beyond = max(0, (-(-side // step) - 1) * step + (members - 1) * apart + 1 - side)
        edges += [beyond // 2, beyond - beyond // 2]  # the odd one below, or at the right
    return edges[0], edges[1], edges[2], edges[3]


def _pair(layer: KerasLayer, key: str, default: Pair) -> Pair:
    """Two whole numbers from 1 up, which a configuration may give as one."""
    value = layer.config.get(key, default)
    pair = [value] * 2 if type(value) is int else value
    pair = pair if isinstance(pair, list | tuple) else []
    if len(pair) != 2 or not all(type(x) is int and 1 <= x <= MAX_UNITS for x in pair):
        layer.refuse(f"has {key} {clean(repr(value)[:80])}, where two whole numbers are expected")
    return pair[0], pair[1]


def _edges(layer: KerasLayer, key: str) -> Edges:
    """Rows above and below, columns left and right, which may be given as one number or two."""
    value = layer.config.get(key, 1)
    sides = [value] * 2 if type(value) is int else value
    sides = sides if isinstance(sides, list | tuple) and len(sides) == 2 else [None]
    edges = [x for side in sides for x in (side if isinstance(side, list | tuple) else [side] * 2)]
    if len(edges) != 4 or not all(type(x) is int and 0 <= x <= MAX_UNITS for x in edges):
        layer.refuse(f"has {key} {clean(repr(value)[:80])}, where whole numbers are expected")
    return edges[0], edges[1], edges[2], edges[3]


def scaled(placed: Placed, scale: npt.NDArray, shift: npt.NDArray) -> Placed | None:
    """A convolution that also scales and shifts what it makes; None where it cannot.

    scale, shift: (n_out,), by unit; each channel has to have one of its own.
    """
    layer = placed.layer
    if not isinstance(layer, Conv2D) or layer.activation != "linear":
        return None
    by_channel = _by_channel(layer.shape_out[2], scale, shift)
    if by_channel is None:
        return None
    scale, shift = by_channel
    kernel, bias = layer.kernel * scale, layer.bias * scale + shift
    return Placed(
        Conv2D(layer.windows, kernel, bias, layer.groups, layer.activation, layer.name),
        placed.label,
    )


def scaling(label: str, shape: Picture, scale: npt.NDArray, shift: npt.NDArray) -> Placed | None:
    """The layer that scales and shifts each channel of a picture; None where places differ."""
    channels = shape[2]
    by_channel = _by_channel(channels, scale, shift)
    if by_channel is None:
        return None
    kernel = by_channel[0].reshape(1, 1, 1, channels)
    return Placed(Conv2D(Windows(shape, (1, 1)), kernel, by_channel[1], channels), label)


def _by_channel(
    channels: int, scale: npt.NDArray, shift: npt.NDArray
) -> tuple[npt.NDArray, npt.NDArray] | None:
    """Numbers by unit as numbers by channel, (channels,) each; None where places differ."""
    both = np.stack([scale, shift]).reshape(2, -1, channels)
    return (both[0, 0], both[1, 0]) if (both == both[:, :1]).all() else None


def describe(layer: Layer) -> tuple[str, dict[str, Any], tuple[Any, ...]]:
    """Keras' class, configuration and weights of a layer, without its activation.

    Of a max pool, its first layer is what Keras calls the pool. Raises ValueError for what
    Keras does not have.
    """
    if isinstance(layer, Dense):
        return "Dense", {"units": layer.n_out, "use_bias": True}, (layer.kernel, layer.bias)
    if not isinstance(layer, PictureLayer):
        raise ValueError(f"what Keras has: no {layer!r}")
    windows = layer.windows
    same = same_padding(windows.shape, windows.size, windows.strides, windows.dilation)
    padding = "same" if windows.padding == same else ""
    padding = padding if any(windows.padding) else "valid"
    common = {"strides": list(windows.strides), "padding": padding, "data_format": "channels_last"}
    if isinstance(layer, SumPool2D) and windows.size == windows.strides == (1, 1):
        (top, bottom, left, right), grows = windows.padding, min(windows.padding) >= 0
        if not grows and max(windows.padding) > 0:
            raise ValueError(f"what Keras has: no {layer.summary} in one layer")
        edges = [[abs(top), abs(bottom)], [abs(left), abs(right)]]
        key, kind = ("padding", "ZeroPadding2D") if grows else ("cropping", "Cropping2D")
        return kind, {key: edges, "data_format": "channels_last"}, ()
    if not padding or (isinstance(layer, SumPool2D) and not layer.mean):
        raise ValueError(f"what Keras has: no {layer.summary} with padding {windows.padding}")
    if not isinstance(layer, Conv2D):
        if windows.dilation != (1, 1) or (isinstance(layer, MaxPool2D) and layer.leak):
            raise ValueError(f"what Keras has: no {layer.summary} that leaks or is dilated")
        kind = "MaxPooling2D" if isinstance(layer, MaxPool2D) else "AveragePooling2D"
        return kind, {"pool_size": list(windows.size), **common}, ()
    config = {**common, "kernel_size": list(windows.size), "dilation_rate": list(windows.dilation)}
    channels, made = windows.shape[2], layer.kernel.shape[3]
    if layer.groups == channels > 1 and windows.strides[0] == windows.strides[1]:
        kernel = layer.kernel.reshape(*windows.size, channels, made // channels)
        depth = {"depth_multiplier": made // channels, "use_bias": True}
        return "DepthwiseConv2D", {**config, **depth}, (kernel, layer.bias)
    filters = {"filters": made, "groups": layer.groups, "use_bias": True}
    return "Conv2D", {**config, **filters}, (layer.kernel, layer.bias)
