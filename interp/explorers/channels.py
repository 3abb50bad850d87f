"""What the layers explorer shows of convolutions: their channels, and a place in an image.

Plain data for its view, by channel or by place: a layer may have tens of thousands of units.
"""

from dataclasses import replace
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from interp import views
from interp.checks import check_whole
from interp.convolution import Conv2D, PictureLayer
from interp.layers import Array
from interp.network import Network, batches
from interp.pixels import check_many, unit_interval
from interp.views.layers import kernel_by_channels

MEASURED = 1000
"""Images that a network with convolutions is measured on, at most: they take a second or two."""


def measured(count: int) -> npt.NDArray[np.intp]:
    """The numbers of the images that are measured, of so many: all, or MEASURED evenly chosen."""
    return np.linspace(0, count - 1, min(count, MEASURED)).astype(int)


def examples(net: Network, images: npt.NDArray[Any], numbers: Any, layer: int) -> views.Plain:
    """The images in which each channel finds most what it looks for, and where, for the view.

    images: those that are measured; numbers: (n,) theirs, by which the view asks for one.
    {"images": packed uint8 (m, n_pixels), "numbers": (m,), "of": a list of indices into them for
    each channel, "values": packed (channels, n), before the activation, "places": a list of [row,
    column] beside each, "rates": packed (channels,), the share of places above zero, "dead": packed
    (channels,)}.
    """
    made_by = cast(Conv2D, net.layers[layer])
    _, columns, count = made_by.shape_out
    upto = replace(net, layers=net.layers[: layer + 1], output="values")
    highest, where = np.empty((count, 0)), np.empty((count, 0), np.intp)
    above_zero, moves = np.zeros(count), np.zeros(count, bool)
    for (batch,) in batches(upto, images):
        values = upto.preactivations(batch)[-1]  # (m, places * channels)
        moves |= (made_by.slopes(values) != 0).reshape(-1, count).any(axis=0)
        values = values.reshape(len(batch), -1, count)
        above_zero += (values > 0).mean(axis=1).sum(axis=0)
        highest = np.hstack([highest, values.max(axis=1).T])
        where = np.hstack([where, values.argmax(axis=1).T])
    order = np.argsort(-highest, axis=1, kind="stable")[:, : views.STRIP_LENGTH]
    chosen, of = np.unique(order, return_inverse=True)
    pictures = np.rint(255 * unit_interval(check_many(images[chosen], net.input_shape)))
    places = np.stack(np.divmod(np.take_along_axis(where, order, axis=1), columns), axis=-1)
    return {
        "images": views.packed(pictures.astype(np.uint8)),
        "numbers": np.asarray(numbers)[chosen].tolist(),
        "of": of.reshape(order.shape).tolist(),
        "values": views.packed(np.take_along_axis(highest, order, axis=1)),
        "places": places.tolist(),
        "rates": views.packed(above_zero / len(images)),
        "dead": views.packed(~moves),
    }


def activations(net: Network, image: npt.NDArray[Any], layer: int) -> views.Plain:
    """What each channel passes on at each place: {"values": packed (channels, places), "image"}.

    image: packed uint8 (n_pixels,), what the values are of.
    """
    count = cast(Conv2D, net.layers[layer]).shape_out[2]
    grey = unit_interval(check_many(image[None], net.input_shape))[0]
    return {
        "values": views.packed(net.activations(image)[layer].reshape(-1, count).T),
        "image": views.packed(np.rint(255 * grey).astype(np.uint8)),
    }


def at_place(
    net: Network, image: npt.NDArray[Any], layer: int, channel: int, row: int, column: int
) -> views.Plain:
    """What a channel's unit at one place of an image adds up, strongest channel below first.

    {"value": before the activation, "passed": after it, "bias", "sources": the numbers of the
    channels below, "adds": what each adds to the value, "rest": what those that are not listed
    add, "products": packed (kept, rows * columns), what the members of its window add}. Of the
    first convolution the only source is the image.
    """
    made_by = cast(Conv2D, net.layers[layer])
    at = {"row": row, "column": column, "channel": channel}
    for (name, number), side in zip(at.items(), made_by.shape_out, strict=True):
        check_whole(name, number, 0, side - 1)
    unit = (row * made_by.shape_out[1] + column) * made_by.shape_out[2] + channel
    before = net.preactivations(image)
    below = net.layers[layer - 1].activate(before[layer - 1]) if layer else net.inputs(image)
    kernel, first, _ = kernel_by_channels(net, layer)
    own = slice(first[channel], first[channel] + kernel.shape[1])
    # (channels, rows * columns)
    seen = _window(made_by, below, row, column)[..., own].reshape(-1, kernel.shape[1]).T
    products = seen * kernel[channel]
    adds = products.sum(axis=1)
    order = np.argsort(-abs(adds), kind="stable")[: views.STRIP_LENGTH]
    return {
        "value": float(before[layer][unit]),
        "passed": float(made_by.activate(before[layer])[unit]),
        "bias": float(made_by.bias[channel]),
        "sources": (order + first[channel]).tolist(),
        "adds": adds[order].tolist(),
        "rest": float(adds.sum() - adds[order].sum()),
        "products": views.packed(products[order]),
    }


def _window(layer: PictureLayer, below: Array, row: int, column: int) -> Array:
    """What the window at a place holds of the picture below: (rows, columns, channels)."""
    windows = layer.windows
    height, width, _ = windows.shape
    down = windows.line(0, row, np.arange(windows.size[0]))
    across = windows.line(1, column, np.arange(windows.size[1]))
    held = below.reshape(windows.shape)[np.ix_(down.clip(0, height - 1), across.clip(0, width - 1))]
    inside = ((down >= 0) & (down < height))[:, None] & (across >= 0) & (across < width)
    return np.where(inside[..., None], held, 0)
