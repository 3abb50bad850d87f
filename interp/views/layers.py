"""What the view of a network's layers needs to know of them, as plain data; see layers.js."""

from collections.abc import Mapping
from typing import cast

import numpy as np
import numpy.typing as npt

from interp import images, maps
from interp.convolution import Conv2D, PictureLayer
from interp.layers import Array, Dense, weights
from interp.maps.fields import picture_chain
from interp.maps.kinds import Kind
from interp.network import Network
from interp.views.packing import FIGURES_SHOW_IT, Plain, packed

STRIP_LENGTH = 8
"""For each unit, the small pictures in a row that are sent."""

INCOMING = "incoming"
"""A unit's own weights, which `layersView` shows beside the kinds of picture in `maps.KINDS`."""

_INCOMING_TITLE = "its own weights, from the layer below"


def kinds_spec(kinds: Mapping[str, Kind]) -> list[Plain]:
    """Kinds of picture as plain data: {"key", "title", "sentence" on what it leaves out} for each.

    kinds: as `maps.kinds_of` returns them.
    """
    return [
        {"key": key, "title": kind.title, "sentence": kind.leaves_out}
        for key, kind in kinds.items()
    ]


def layers_spec(net: Network, kinds: Mapping[str, Kind], with_images: bool = False) -> Plain:
    """What `layersView` needs to know of a network's layers, {"layers", "kinds"} as plain data.

    kinds: what the choice lists; a layer has those of them that `maps.kinds_of` says, with
    images or without, of a convolution the composed ones alone. "speaks" of a hidden layer: the
    class that each unit, or channel, speaks for most. A pool has only a "name", and no units of
    its own; for what else a convolution has see `_channels_spec`. Raises ValueError for a network
    with other layers than dense ones above convolutions and pools.
    """
    _check_shown(net)
    speaks = _classes_spoken_for(net)
    pictured = maps.pictured_layers(net)
    return {
        "layers": [
            _layer_spec(net, layer, kinds, with_images) | {"speaks": speaks[layer]}
            if layer in pictured
            else {"name": net.layers[layer].summary, "units": 0, "kinds": [], "speaks": []}
            for layer in range(len(net.layers))
        ],
        "kinds": [*kinds_spec(kinds), {"key": INCOMING, "title": _INCOMING_TITLE, "sentence": ""}],
    }


def _layer_spec(net: Network, layer: int, kinds: Mapping[str, Kind], with_images: bool) -> Plain:
    had = [key for key in maps.kinds_of(net, layer, with_images) if key in kinds]
    if has_channels(net, layer):
        return _channels_spec(net, layer) | {"kinds": [key for key in had if key == "composed"]}
    own = [] if sees_channels(net, layer) else [INCOMING]
    return {
        "name": net.layer_name(layer),
        "units": net.sizes[layer + 1],
        "kinds": [*had, *own],
    }


def _channels_spec(net: Network, layer: int) -> Plain:
    """Of a convolution, whose channels stand where other layers have units.

    "shape": (height, width) of their pictures; "window": (rows, columns) of its kernel; "places":
    rows and columns of its units; "first": (top, left) of the field of the first, and "step": by
    how many pixels fields of neighbours are apart, down and across. "does": the layer, in words.
    """
    made_by = net.layers[layer]
    assert isinstance(made_by, Conv2D)
    rows, columns, count = made_by.shape_out
    top, left, height, width = maps.field(net, layer, 0)
    down, across = top, left
    if rows > 1:
        down = maps.field(net, layer, columns * count)[0]
    if columns > 1:
        across = maps.field(net, layer, count)[1]
    return {
        "name": net.layer_name(layer),
        "does": made_by.summary,
        "units": count,
        "shape": [height, width],
        "window": list(made_by.windows.size),
        "places": [rows, columns],
        "first": [top, left],
        "step": [down - top, across - left],
    }


def has_channels(net: Network, layer: int) -> bool:
    """Whether a layer is a hidden convolution, which is shown channel by channel."""
    return layer < len(net.layers) - 1 and isinstance(net.layers[layer], Conv2D)


def sees_channels(net: Network, layer: int) -> bool:
    """Whether the inputs of a layer are channels, pooled or not, and no units or pixels."""
    return layer > 0 and isinstance(net.layers[layer - 1], PictureLayer)


def slices(net: Network, layer: int) -> Plain:
    """For each channel or unit the channels below that it weighs the most, by Euclidean length.

    {"weights": packed (n, kept, rows * columns), "sources" and "lengths": packed (n, kept),
    "window": [rows, columns]}: of a convolution its window, of a layer above one the whole picture.
    """
    parts, first, window = kernel_by_channels(net, layer)
    lengths = np.linalg.norm(parts, axis=2)  # (n, channels)
    order = np.argsort(-lengths, axis=1, kind="stable")[:, :STRIP_LENGTH]
    return {
        "weights": packed(np.take_along_axis(parts, order[..., None], axis=1)),
        "sources": packed((order + first[:, None]).astype(np.float32)),
        "lengths": packed(np.take_along_axis(lengths, order, axis=1)),
        "window": window,
    }


def kernel_by_channels(net: Network, layer: int) -> tuple[Array, npt.NDArray[np.intp], list[int]]:
    """What a layer weighs of each channel: (n, channels, rows * columns), the first, the window.

    Channels that a unit does not see, those of other groups, are left out: `first` (n,) is the
    number of the first that it sees.
    """
    above = net.layers[layer]
    if isinstance(above, Conv2D):
        *window, seen, count = above.kernel.shape
        kernel = above.kernel.transpose(3, 2, 0, 1).reshape(count, seen, -1)
        return kernel, np.arange(count) // (count // above.groups) * seen, window
    height, width, count = cast(PictureLayer, net.layers[layer - 1]).shape_out
    kernel = weights(above).reshape(above.n_out, height * width, count).swapaxes(1, 2)
    return kernel, np.zeros(above.n_out, np.intp), [height, width]


def _check_shown(net: Network) -> None:
    """ValueError, naming the layer, for a network that has no pictures of its channels or units."""
    dense = [type(layer) is Dense for layer in net.layers]
    first = dense.index(True) if True in dense else len(net.layers)
    if first and not picture_chain(net, first - 1):
        first = 0
    for place, layer in enumerate(net.layers[first:], start=first):
        if type(layer) is not Dense:
            raise ValueError(
                f"layer {place}: {layer!r} cannot be shown in a browser; dense layers can, above "
                f"convolutions and pools over the image. {FIGURES_SHOW_IT}"
            )


def _classes_spoken_for(net: Network) -> list[list[int]]:
    """For each unit of each hidden layer the class whose output it raises most, gates left out.

    Of a convolution for each channel, raised at all places alike. Empty for the output layer, and
    where there is one output only.
    """
    spoken: list[list[int]] = [[]]
    effect: Array = np.eye(net.sizes[-1])  # (n_outputs, units)
    for layer, below in zip(net.layers[:0:-1], net.layers[-2::-1], strict=True):
        effect = layer.transpose(effect)
        summed = effect
        if isinstance(below, Conv2D):
            summed = effect.reshape(len(effect), -1, below.shape_out[2]).sum(axis=1)
        spoken.insert(0, summed.argmax(axis=0).tolist() if len(effect) > 1 else [])
        effect = effect * below.neutral()
    return spoken


def layers_start(composed: Mapping[int, maps.AffineMap], last: int) -> Plain:
    """What the layers explorer opens with: layer, unit, kind, scale and order, for layersView.

    composed: the composed AffineMaps of layers that are at hand; last: the output layer. The
    layer opens whose pictures show most, clear and unlike each other, by `images.first_sight`, at
    its strongest unit, or the first output.
    """
    layer = max(composed, key=lambda index: images.first_sight(composed[index]))
    unit = 0 if layer == last else int(strengths(composed[layer]).argmax())
    return {"layer": layer, "unit": unit, "kind": "composed", "scale": "each", "order": "strength"}


def strengths(map: maps.AffineMap) -> npt.NDArray[np.floating]:
    """How strong each unit's picture is, (n,): the sum of squares over pixels that were lit."""
    lit = slice(None) if map.never_lit is None else ~map.never_lit
    return (map.kernel[lit] ** 2).sum(axis=0)
