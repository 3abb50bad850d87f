"""Arrays and networks as plain data: what Python sends to the views, as JSON or in messages."""

import base64
import json
from collections.abc import Iterable, Sequence
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from interp import maps
from interp.activations import KNOWN, Activation
from interp.checks import check_each
from interp.convolution import Conv2D, MaxPool2D, PictureLayer, SumPool2D, check_kinds
from interp.data.centring import LARGEST_ZOOM, PEN, ink_box
from interp.files import find_shipped
from interp.layers import Array, Dense, Layer
from interp.maps.from_images import first_order_note
from interp.network import Network
from interp.pixels import Shape
from interp.trust import sentences
from interp.trust.gradients import gauss_legendre
from interp.trust.ledger import is_smooth

Plain = dict[str, Any]
"""Plain data: texts, numbers, None, bytes, and lists and dicts of them."""

_PAD_SIDE, _FURTHEST = 140, 10 / 28
"""Pixels on the longer side of a drawing pad, about; the share of that side by which a drawing can
be moved each way."""

_ON_THE_WAY = 32
"""Points on the way from a black image at which a smooth network's slopes are taken."""

_SMOOTH_LEDGER = (
    f"What a pixel adds is its ink times the mean of {_ON_THE_WAY} slopes on the way from a black "
    "image; the constant is the black image's."
)

_SWITCHING = " Pools switch on the way, so that this is an approximation."

FIGURES_SHOW_IT = (
    "Figures show such a network, too: interp.show(net), "
    "figures.show_maps(maps.mean_map(net, images))"
)
"""What can be done with a network that no view can show."""

_LARGEST = 127
"""The largest of the whole numbers that weights are rounded to."""


def packed(array: npt.ArrayLike) -> Plain:
    """An array as plain data for `unpacked` in arrays.js: {"shape", "dtype", "data": bytes}.

    Floats become float32, booleans uint8; uint8 and int8 stay. Little-endian, row by row.
    Raises ValueError for any other type.
    """
    array = np.asarray(array)
    dtype = {"f": "float32", "b": "uint8"}.get(array.dtype.kind, array.dtype.name)
    if dtype not in ("float32", "uint8", "int8"):
        raise ValueError(
            f"array: {array.dtype} arrived; floats, booleans, uint8 and int8 can be packed"
        )
    little = array.astype(np.dtype(dtype).newbyteorder("<"))
    return {"shape": list(array.shape), "dtype": dtype, "data": little.tobytes()}


def joined(parts: Sequence[Plain], shape: Sequence[int]) -> Plain:
    """Packed arrays one after another as one of that shape; their bytes are not copied."""
    return {**parts[0], "shape": list(shape), "data": [part["data"] for part in parts]}


def as_json(value: object) -> str:
    """Plain data as JSON text that can stand in a page's script: bytes become base64."""
    text = json.dumps(value, default=lambda data: base64.b64encode(data).decode("ascii"))
    return text.replace("<", "\\u003c")  # so that no text in it can end the script


def rounded(kernel: Array) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """A kernel (n_in, n_out) as int8 of that shape and float32 scales (n_out,).

    `integers * scales` is off by half a scale at most, which is 1/254 of the unit's largest
    weight. Symmetric: 0 stays 0, so that what does not act does not act afterwards.
    """
    largest = np.abs(kernel).max(axis=0)
    scales = np.maximum(largest / _LARGEST, np.finfo(np.float32).tiny).astype(np.float32)
    integers = np.clip(np.rint(kernel / scales), -_LARGEST, _LARGEST)
    return integers.astype(np.int8), scales


def packed_in_8_bits(kernel: Array) -> Plain:
    """A kernel (n_in, n_out) packed as int8, beside "scales" (n_out,): see `rounded`."""
    integers, scales = rounded(kernel)
    return packed(integers) | {"scales": packed(scales)}


def pad_spec(shape: Shape) -> Plain:
    """What a drawing pad for images of that (height, width) is, as plain data.

    zoom: pixels of the pad on a side of one of the image's, 2 or more. pen: its width, box:
    (height, width) that the ink of a centred drawing fits into, both in pixels of the image.
    enlarged: how many times it is enlarged at most. furthest: pixels by which the image can be
    moved each way.
    """
    longest = max(shape)
    return {
        "zoom": max(2, _PAD_SIDE // longest),
        "pen": PEN * min(shape),
        "box": list(ink_box(shape)),
        "enlarged": LARGEST_ZOOM,
        "furthest": max(1, round(_FURTHEST * longest)),
    }


def network_spec(net: Network, labels: Iterable[str] | None = None) -> Plain:
    """A Network as plain data for `openNetwork` in network.js: a dict of texts, numbers and arrays.

    labels: a name for each output, "0" to "n - 1" where none are given. Raises TypeError where they
    are no list, ValueError for another number of them, and for layers or activations that no view
    can calculate with.
    """
    check_shown(net)
    count = net.sizes[-1]
    given = range(count) if labels is None else labels
    labels = [*map(str, check_each("labels", given, object, "'cat', 'dog'"))]
    if len(labels) != count:
        raise ValueError(f"labels: {len(labels)} arrived for {count} outputs; one each")
    shown = maps.pictured_layers(net)[:-1]  # the hidden layers whose units are looked into
    return {
        **header(net),
        "shape": list(net.input_shape),
        "pad": pad_spec(net.input_shape),
        "output": net.output,
        "labels": labels,
        "layers": [_layer_spec(layer) for layer in net.layers],
        "shown": shown,
        "channels": {i: _channels(net, i) for i in shown if isinstance(net.layers[i], Conv2D)},
        "pixels": {
            "scale": _number_or_packed(net.pixels.scale),
            "shift": _number_or_packed(net.pixels.shift),
            "unitColumns": net.pixels.unit_columns,
        },
        "neverLit": packed_mask(net),
        "ledgerNote": _ledger_note(net),
        "onTheWay": np.transpose(gauss_legendre(1, _ON_THE_WAY)).tolist() if is_smooth(net) else [],
    }


def check_shown(net: Network) -> None:
    """ValueError, naming the layer and what to do, for a network that no view can show."""
    try:
        check_kinds(net.layers, "shown in a browser")
    except ValueError as error:
        raise ValueError(f"{error}. {FIGURES_SHOW_IT}") from None


def packed_mask(net: Network) -> Plain | None:
    """Which pixels were never lit in a network's training, packed; None where it is not known."""
    return None if net.never_lit is None else packed(net.never_lit)


_KINDS = {Dense: "dense", Conv2D: "convolution", MaxPool2D: "maximum", SumPool2D: "sum"}
"""What the views call each of `convolution.KINDS`."""

_kernels: WeakKeyDictionary[Layer, Plain] = WeakKeyDictionary()


def packed_kernel(layer: Dense | Conv2D, exact: bool = True) -> Plain:
    """A layer's kernel, packed (n, n_out), of a convolution (n, channels out); or in 8 bits.

    As it is, it is packed once however many views are given it.
    """
    matrix = layer.kernel.reshape(-1, layer.kernel.shape[-1])
    if not exact:
        return packed_in_8_bits(matrix)
    if layer not in _kernels:
        _kernels[layer] = packed(matrix)
    return _kernels[layer]


def _layer_spec(layer: Layer) -> Plain:
    """One of `convolution.KINDS` as plain data for `layerOf` in layerkinds.js."""
    spec: Plain = {"kind": _KINDS[type(layer)], "activation": _activation_spec(layer.activation)}
    if isinstance(layer, PictureLayer):
        windows = layer.windows
        names = ("shape", "size", "strides", "padding", "dilation", "count")
        spec["windows"] = {name: list(getattr(windows, name)) for name in names}
    if isinstance(layer, Dense | Conv2D):
        spec |= {"kernel": packed_kernel(layer), "bias": packed(layer.bias)}
    if isinstance(layer, Conv2D):
        spec["groups"] = layer.groups
    if isinstance(layer, MaxPool2D):
        spec["leak"] = layer.leak
    if isinstance(layer, SumPool2D):
        spec["mean"] = layer.mean
    return spec


def _ledger_note(net: Network) -> str:
    if not is_smooth(net):
        return first_order_note(net)
    switches = any(isinstance(layer, MaxPool2D) for layer in net.layers)
    return _SMOOTH_LEDGER + (_SWITCHING if switches else "")


def _channels(net: Network, layer: int) -> Plain:
    """The pictures of a convolution's channels, packed (pixels, channels), and their "size"."""
    pictures = maps.channels(net, layer)
    return packed(pictures.kernel) | {"size": list(pictures.input_shape)}


def _activation_spec(activation: Activation) -> Plain:
    """An Activation as plain data: its straight pieces, or the name of a curved one."""
    pieces = activation.pieces
    if pieces is None and activation.name not in KNOWN:
        raise ValueError(
            f"activation: {activation} is curved and not among activations.KNOWN, so that no "
            "browser can calculate it; activations.piecewise makes one that it can"
        )
    parameters = {name: x for name, x in activation.parameters.items() if x is not None}
    return {
        "name": activation.name,
        "parameters": {name: _number_or_packed(value) for name, value in parameters.items()},
        "pieces": pieces
        and {name: [*map(_number_or_packed, values)] for name, values in vars(pieces).items()},
    }


def _number_or_packed(value: npt.ArrayLike) -> float | Plain:
    numbers = np.asarray(value, float)
    return packed(numbers) if numbers.ndim else float(numbers)


def class_word(net: Network) -> str:
    """What a network's outputs are called: "digit" for networks that ship, "class" for others."""
    return "digit" if find_shipped(net.name) else "class"


def header(net: Network) -> Plain:
    """What every view of a network says of it: among others "classes", what an output is called."""
    return {
        "name": net.name,
        "sizes": list(net.sizes),
        "summary": f"{net.name or 'a network'}: {net.summary}",
        "hatched": _hatched(net),
        "classes": class_word(net),
    }


def _hatched(net: Network) -> str:
    """Of the hatching in its pictures. Of a convolution's units there are too many to compose."""
    dense = isinstance(net.layers[0], Dense)
    return sentences.hatched(maps.compose_to(net, 0 if dense else -1))
