"""What a convolution's units see of an image, and a picture of each of its channels."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np

from interp.activations import LINEAR
from interp.convolution import Conv2D, MaxPool2D, PictureLayer
from interp.maps.affine import AffineMap, titled
from interp.maps.composition import compose_to, left_out_below
from interp.network import Network, check_network, linearize, neutral_lines
from interp.pixels import PixelScale


def field(net: Network, layer: int, unit: int) -> tuple[int, int, int, int]:
    """The rectangle of pixels that a unit sees, its receptive field: (top, left, height, width).

    Where windows reach into padding the rectangle reaches beyond the image: top and left can be
    below 0. The fields of a layer's units are all of the same size. A unit of a dense layer, or
    above one, sees the whole image. `layer` counts from 0, or back from -1. Raises ValueError for
    a unit that is not there.

    >>> from interp import Conv2D, Windows
    >>> edges = Conv2D(Windows((28, 28, 1), (3, 3), strides=(2, 2)), np.ones((3, 3, 1, 8)), [0] * 8)
    >>> net = Network([edges])  # 13 × 13 places of 8 channels, channels last
    >>> field(net, layer=0, unit=13 * 8)  # the first channel, in the second row
    (2, 0, 3, 3)
    """
    index = check_network(net).layer_index(layer)
    unit = net.unit_index(unit, index)
    chain = picture_chain(net, index)
    if not chain:
        return (0, 0, *net.input_shape)
    _, width, channels = chain[-1].shape_out
    place = divmod(unit // channels, width)
    spans = [(number, number) for number in place]
    for x in reversed(chain):
        spans = [x.seen(axis, *span) for axis, span in enumerate(spans)]
    (top, bottom), (left, right) = spans
    return top, left, bottom - top + 1, right - left + 1


def convolution_at(net: Network, layer: int) -> tuple[int, Conv2D]:
    """The index from 0 and the convolution that `layer` names; ValueError for another layer."""
    index = net.layer_index(layer)
    above = net.layers[index]
    if not isinstance(above, Conv2D):
        places = [str(place) for place, x in enumerate(net.layers) if isinstance(x, Conv2D)]
        raise ValueError(
            f"layer: {layer!r} arrived, {above!r} ({above.summary}), which has no "
            f"channels of its own; convolutions of this network are {', '.join(places) or 'none'}. "
            "compose_to makes pictures of any layer"
        )
    return index, above


def channels(net: Network, layer: int) -> AffineMap:
    """A convolution's channels as pictures, each as large as the field of a unit: an AffineMap.

    All units of a channel weigh what they see alike, so one picture stands for all. In the first
    layer it is the channel's kernel, exactly; above that the pictures of the channels below,
    weighted and shifted, as composition makes them: gates left out, the mean of a window for its
    maximum. That is `compose_to` at a unit whose field touches no padding, cropped to its field,
    and where there is none, as if the image went on. One unit a channel; input_shape is the
    (height, width) of a `field`; the pixels are what the first layer receives. Of a convolution
    above a dense layer, the channels at the centre, over the whole image. Raises ValueError for a
    layer that is no convolution.

    >>> from interp import Conv2D, Windows
    >>> kernel = np.array([[1.0, -1.0]]).reshape(1, 2, 1, 1)
    >>> one = Conv2D(Windows((4, 4, 1), (1, 2)), kernel, [0], activation="relu")
    >>> two = Conv2D(Windows((4, 3, 1), (1, 2)), kernel, [0])
    >>> channels(Network([one, two]), layer=1).pictures
    array([[[ 1., -2.,  1.]]])
    """
    index, above = convolution_at(check_network(net), layer)
    title, note = titled(f"channels of {net.layer_name(index)}", net), left_out_below(net, index)
    chain = picture_chain(net, index)
    if not chain:
        height, width, count = above.shape_out
        middle = (height // 2 * width + width // 2) * count
        at_centre = compose_to(net, index, range(middle, middle + count))
        return replace(at_centre, title=title, labels=())
    small = _around_one_place(chain)
    kernel, bias = linearize(small, neutral_lines(small))
    one_scale = np.ndim(net.pixels.scale) == np.ndim(net.pixels.shift) == 0
    pixels = net.pixels if one_scale else PixelScale()
    arrays = kernel.astype(net.dtype, copy=False), bias.astype(net.dtype, copy=False)
    lit = np.zeros(len(kernel), bool)  # somewhere in the image there was ink, wherever in the field
    return AffineMap(*arrays, title, note, pixels, lit, input_shape=small.input_shape)


def pictured_layers(net: Network) -> list[int]:
    """The layers that have pictures of their own: all but hidden pools, which change those below.

    >>> import interp
    >>> pictured_layers(interp.load("mlp-500"))
    [0, 1, 2]
    """
    hidden = check_network(net).layers[:-1]
    pools = [isinstance(x, PictureLayer) and not isinstance(x, Conv2D) for x in hidden]
    return [index for index, is_pool in enumerate([*pools, False]) if not is_pool]


def layer_pictures(net: Network, layer: int = -1) -> AffineMap:
    """A layer's composed pictures: of a hidden convolution its `channels`, else `compose_to`.

    `layer` counts from 0, or back from -1, the output. Raises ValueError beyond them, and for a
    pool, which has no pictures of its own.

    >>> import interp
    >>> layer_pictures(interp.load("mlp-500"), 0).kernel.shape
    (784, 512)
    """
    index = check_network(net).layer_index(layer)
    hidden = index < len(net.layers) - 1
    if hidden and isinstance(net.layers[index], PictureLayer):
        return channels(net, layer)
    return compose_to(net, index)


def picture_chain(net: Network, index: int) -> list[PictureLayer]:
    """The layers up to one if each sees the picture that the one below makes; else none."""
    layers = net.layers[: index + 1]
    chain = [layer for layer in layers if isinstance(layer, PictureLayer)]
    if len(chain) < len(layers) or chain[0].windows.shape != (*net.input_shape, 1):
        return []
    fits = all(below.shape_out == above.windows.shape for below, above in pairwise(chain))
    return chain if fits else []


def _around_one_place(chain: Sequence[PictureLayer]) -> Network:
    """The same layers, without gates, over an image as large as what a single place sees."""
    layers: list[PictureLayer] = []
    height = width = 1
    for layer in reversed(chain):
        spans = layer.seen(0, 0, height - 1), layer.seen(1, 0, width - 1)
        height, width = (last - first + 1 for first, last in spans)
        shape = height, width, layer.windows.shape[2]
        windows = replace(layer.windows, shape=shape, padding=(0, 0, 0, 0))
        if isinstance(layer, MaxPool2D):  # has no activation
            layers.insert(0, replace(layer, windows=windows))
        else:
            layers.insert(0, replace(layer, windows=windows, activation=LINEAR))  # type: ignore[call-arg]
    return Network(layers, input_shape=(height, width))
