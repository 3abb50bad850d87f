"""What the layers explorer shows of a network, worked out as plain data for its view."""

from dataclasses import replace
from typing import Any
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from interp import maps, trust, views
from interp.layers import weights
from interp.network import Network, batches
from interp.pixels import check_many, unit_interval
from interp.trust import sentences
from interp.views.layers import has_channels

_DEEP_IMAGES = 500
"""Images that pictures of a layer above the third are made from: mean maps take a pass a unit."""

_UNKNOWN = "explorers.layers(net, images) measures it"


Images = npt.NDArray[Any]


_composed: WeakKeyDictionary[Network, dict[int, tuple[maps.AffineMap, views.Plain]]]
_composed = WeakKeyDictionary()


def composed(net: Network, layer: int) -> tuple[maps.AffineMap, views.Plain]:
    """A layer's composed AffineMap and its pictures, packed: (map, packed (n_units, 784)).

    Of a convolution those of its channels, each as large as a field.

    Worked out once for each network: explorers stay in memory until they are closed, and a cell
    that is run again makes another one.
    """
    layers = _composed.setdefault(net, {})
    if layer not in layers:
        map = maps.layer_pictures(net, layer)
        layers[layer] = map, views.packed(map.kernel.T)
    return layers[layer]


def layer_map(net: Network, layer: int, kind: str, images: Images | None) -> maps.AffineMap:
    """The map of a layer's units of any kind but composed: an AffineMap (784, n_units).

    Those of layers above the third are made from 500 of the images, as their title says.
    """
    make = maps.KINDS[kind].make
    if images is None or maps.KINDS[kind].needs == "nothing":
        return make(net, layer, None)
    if 2 < layer < len(net.layers) - 1 and len(images) > _DEEP_IMAGES:
        images = images[np.linspace(0, len(images) - 1, _DEEP_IMAGES).astype(int)]
    map = make(net, layer, images)
    return replace(map, title=f"{map.title}, over {len(images):,} images")


def incoming(net: Network, layer: int) -> views.Plain:
    """Each unit's strongest incoming weights, {"weights", "sources"}: packed (n_units, n)."""
    kernel = weights(net.layers[layer])
    order = np.argsort(-abs(kernel), axis=1, kind="stable")[:, : views.WEIGHTS_SENT]
    strongest = np.take_along_axis(kernel, order, axis=1)
    return {"weights": views.packed(strongest), "sources": views.packed(order.astype(np.float32))}


def trust_sentences(
    net: Network, layer: int, map: maps.AffineMap, kind: str, images: Images | None, source: str
) -> list[str]:
    """How far a layer's map can be trusted: a list of one sentence, or one for each unit."""
    is_output = layer == len(net.layers) - 1
    if has_channels(net, layer):
        if not layer:
            return [sentences.OWN_KERNEL]
        r2 = None if images is None else trust.channel_r2(net, images, layer)
        words = sentences.of_units(r2, source, _UNKNOWN, "channel")
        return [f"{map.note} {line}" for line in words]
    if kind == views.INCOMING or (kind == "composed" and layer == 0 and not is_output):
        return [sentences.own_weights(layer)]
    if not is_output:
        r2 = None if images is None else trust.unit_r2(map, net, images, layer)
        return sentences.of_units(r2, source, _UNKNOWN)
    card = trust.shipped_card(net) if kind == "composed" else None
    if images is not None:
        card = trust.card(map, net, images, source=source.partition(" ")[2])
    return [sentences.of_outputs(map, card.line if card else None, _UNKNOWN)]


def most_exciting(
    net: Network, images: Images, layer: int
) -> tuple[npt.NDArray[np.integer], npt.NDArray[np.floating]]:
    """The images on which each unit of a layer is highest: (indices, values), (n_units, n).

    values are pre-activations, highest first; n is `views.STRIP_LENGTH`, or less where there are
    fewer images.
    """
    values = np.empty((net.sizes[layer + 1], 0), np.float32)
    indices = np.empty(values.shape, int)
    for batch, places in batches(net, images, np.arange(len(images))):
        of_batch = net.preactivations(batch)[layer].T  # (n_units, images)
        values = np.hstack([values, of_batch])
        indices = np.hstack([indices, np.broadcast_to(places, of_batch.shape)])
        order = np.argsort(-values, axis=1, kind="stable")[:, : views.STRIP_LENGTH]
        values = np.take_along_axis(values, order, axis=1)
        indices = np.take_along_axis(indices, order, axis=1)
    return indices, values


def examples(net: Network, images: Images, layer: int) -> views.Plain:
    """What excites each unit of a layer most, and how often each fires, for the view.

    {"images": packed uint8 (m, 784), "of": a list of indices into them for each unit, "values":
    packed (n_units, n), "rates" and "dead": packed (n_units,), or None for the output}.
    """
    indices, values = most_exciting(net, images, layer)
    chosen, places = np.unique(indices, return_inverse=True)
    pictures = np.rint(255 * unit_interval(check_many(images[chosen], net.input_shape)))
    hidden = layer < len(net.layers) - 1
    upto = replace(net, layers=net.layers[: layer + 2], output="values")
    return {
        "images": views.packed(pictures.astype(np.uint8)),
        "of": places.reshape(indices.shape).tolist(),
        "values": views.packed(values),
        "rates": views.packed(upto.firing_rates(images)[layer]) if hidden else None,
        "dead": views.packed(upto.dead_units(images)[layer]) if hidden else None,
    }
