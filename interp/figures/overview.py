"""A whole network on a figure, the pictures and activations of a layer, maps side by side."""

import textwrap
from collections.abc import Iterable, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.image import AxesImage
from matplotlib.layout_engine import ConstrainedLayoutEngine

from interp import images
from interp.checks import check_each
from interp.convolution import Conv2D, PictureLayer
from interp.data.digits import Digits, check_digits
from interp.figures.diagram import drawn_layers, show_network
from interp.figures.pictures import GREY, set_title, show_images, show_maps
from interp.maps import (
    AffineMap,
    channels,
    compose_to,
    kinds_of,
    layer_pictures,
    pictured_layers,
)
from interp.maps.affine import titled
from interp.network import Network, check_network
from interp.pixels import check_one, unit_interval
from interp.trust import Card, cards, shipped_card

_MADE_FROM = 10_000
"""Training images that pictures are made from, at most."""

_SAMPLED = 12
"""Units drawn of each hidden layer."""


def show(net: Network) -> dict[str, Axes]:
    """One figure: diagram, accuracy, pixel convention, output maps, and units of each layer.

    Below the outputs of a network that ships stands how far they can be trusted.
    Returns a dict of Axes: "network", "output", "layer 1", "layer 2" …; the figure is
    `axes["output"].figure`.
    """
    output = compose_to(check_network(net))
    hidden = {net.layer_name(index): index for index in pictured_layers(net)[:-1]}
    rows = -(-len(output) // _SAMPLED)
    names: list[Any] = [[name] for name in ("network", "output", *hidden)]
    size = 13, 1.8 + 1.6 * rows + 0.4 + 1.7 * len(hidden)
    heights = [1.7, 1.5 * rows + 0.4, *[1.6] * len(hidden)]
    layout = ConstrainedLayoutEngine(h_pad=0.12)
    _, axes = plt.subplot_mosaic(names, figsize=size, height_ratios=heights, layout=layout)
    _describe(axes["network"], net)
    columns = min(_SAMPLED, len(output))
    show_maps(output, axes["output"], columns=columns, card=shipped_card(net))
    for name, index in hidden.items():
        map, words = _sampled(net, index)
        show_maps(map, axes[name], scale="each", columns=_SAMPLED)
        set_title(axes[name], f"{map.title}: {words}")
    return axes


def _sampled(net: Network, index: int) -> tuple[AffineMap, str]:
    """A dozen pictures of a layer, of its channels if it has some, and which they are, in words."""
    layer = net.layers[index]
    count = layer.shape_out[2] if isinstance(layer, Conv2D) else layer.n_out
    chosen = np.unique(np.linspace(0, count - 1, _SAMPLED).round().astype(int))
    if isinstance(layer, Conv2D):
        return channels(net, index).select(chosen), f"{len(chosen)} of {count} channels"
    return compose_to(net, index, chosen.tolist()), f"{len(chosen)} of {count} units"


def _describe(ax: Axes, net: Network) -> None:
    show_network(net, ax=ax)
    count = len(drawn_layers(net))
    ax.set_xlim(-0.75, min(2.6 * count + 2.6, 2 * count + 4.4))
    accuracy = "unknown" if net.accuracy is None else f"{net.accuracy:.2%}"
    never_lit = "unknown" if net.never_lit is None else f"{net.never_lit.sum()} of {net.sizes[0]}"
    lines = [
        f"test accuracy: {accuracy}",
        f"pixels: {net.pixels.name} ({net.pixels.origin})",
        f"pixels never lit in training: {never_lit}",
        *(line for note in net.notes for line in textwrap.wrap(note, 76)),
    ]
    left = count + 0.6
    name = ax.text(left, 0.95, net.name or "a network", fontsize="x-large", va="center")
    name.set(parse_math=False, in_layout=False)  # a long one ends at the edge
    ax.text(left, 0.6, "\n".join(lines), va="top", color=GREY, parse_math=False)


def show_layer(
    net: Network,
    layer: int,
    map: AffineMap | None = None,
    dead: npt.ArrayLike | None = None,
    scale: str = "shared",
    card: Card | None = None,
) -> Axes:
    """The units of one layer in a mosaic, below the diagram that shows where it stands.

    map: the layer's AffineMap, by default its composed pictures, `maps.layer_pictures`: of a
    convolution one for each channel. dead, scale and card as in `show_maps`. Returns the mosaic's
    Axes.
    """
    check_network(net)
    map = layer_pictures(net, layer) if map is None else map
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


def show_activations(net: Network, layer: int, image: npt.ArrayLike) -> Axes:
    """What each channel of a convolution or a pool passes on, place by place, for one image.

    The image, and beside it a picture of (height, width) activations for each channel, on one
    scale, the strongest red: there the channel finds in the image what its picture shows, see
    `maps.channels`. `layer` counts from 0, or back from -1. Returns the Axes of the activations.
    Raises ValueError for a layer that makes no picture, and for what is not one image.
    """
    index = check_network(net).layer_index(layer)
    made_by = net.layers[index]
    if not isinstance(made_by, PictureLayer):
        raise ValueError(
            f"layer: {layer!r} arrived, {made_by!r}, whose units form no picture; choose a "
            "convolution or a pool, or read net.activations(image)"
        )
    image = unit_interval(check_one(image, net.input_shape))
    height, width, count = made_by.shape_out
    values = net.activations(image)[index].reshape(-1, count)  # (places, channels)
    title = titled(f"activations of {net.layer_name(index)}", net)
    nowhere = np.zeros(height * width, bool)  # nothing to hatch
    activations = AffineMap(
        values, np.zeros(count), title, never_lit=nowhere, input_shape=(height, width)
    )
    columns = images.mosaic_columns(count)
    size = min(13.0, max(5.0, columns * 1.2)), max(2.4, -(-count // columns) * 1.35 + 0.7)
    size = size[0] + 1.5, size[1]
    _, (left, right) = plt.subplots(
        1, 2, figsize=size, width_ratios=[1.3, size[0]], layout="constrained"
    )
    show_images(image.reshape(1, *net.input_shape), ax=left, title="the image")
    show_maps(activations, right, columns=columns, meaning="activation")
    return right


def show_kinds(net: Network, digits: Digits | None = None) -> tuple[AxesImage, ...]:
    """Every kind of picture of a network's outputs, a row for each: a tuple of AxesImages.

    digits: the Digits whose training images, up to 10,000, make the kinds that need images, and
    on whose test images each row is scored, beside the best linear picture of the same
    training images; the truest comes first. Without digits such kinds are left out.
    """
    digits = None if digits is None else check_digits(digits)
    kinds = kinds_of(net, with_images=digits is not None)
    made_from = None if digits is None else digits.train_images[:_MADE_FROM]
    last = len(net.layers) - 1
    pictures = {name: kind.make(net, last, made_from) for name, kind in kinds.items()}
    if digits is None:
        styles = [kind.style for kind in kinds.values()]
        return show_compared(pictures.values(), styles=styles)
    test = digits.test_images, pictures.get("linear"), digits.test_title
    scored = dict(zip(pictures, cards(pictures.values(), net, *test), strict=True))
    order = sorted(kinds, key=lambda name: -(scored[name].agreement or 0))
    styles = [kinds[name].style for name in order]
    return show_compared(
        [pictures[name] for name in order], None, styles, [scored[name] for name in order]
    )


def show_compared(
    maps: Iterable[AffineMap],
    axes: Axes | Sequence[Axes] | None = None,
    styles: str | Sequence[str] = "signed",
    cards: Iterable[Card | None] | None = None,
) -> tuple[AxesImage, ...]:
    """One row of pictures per AffineMap, for the eye to compare; returns their AxesImages.

    axes: one Axes for each map. styles: one name for all rows, or one for each. Limits are
    shared within a row: rows of different networks differ in size, and each row prints its own.
    cards: a `trust.Card` for each row, whose line is printed below it.
    """
    maps = check_each("maps", maps, AffineMap, "maps.compose_to(net)")
    styles = (styles,) * len(maps) if isinstance(styles, str) else tuple(styles)
    cards = (None,) * len(maps) if cards is None else tuple(cards)
    if axes is None:
        lines_of_cards = 0.35 * sum(card is not None for card in cards)
        size = 1.2 * max(map(len, maps)) + 1.5, 2.45 * len(maps) + lines_of_cards
        layout = ConstrainedLayoutEngine(h_pad=0.12)  # a caption keeps clear of the next title
        axes = plt.subplots(len(maps), figsize=size, layout=layout)[1]
    rows = zip(maps, np.ravel(np.asarray(axes, object)), styles, cards, strict=True)
    return tuple(show_maps(x, ax, style, columns=len(x), card=c) for x, ax, style, c in rows)
