"""What the layers explorer shows of a network, worked out as plain data for its view."""

from dataclasses import replace
from weakref import WeakKeyDictionary

import numpy as np

from interp import data, maps, trust, views
from interp.layers import weights
from interp.network import batches

KINDS = ("composed", "mean", "contrast", "incoming")
"""Composed picture; mean of the exact maps; contrast between classes; a unit's own weights."""

_SHOWN = 8
"""Images shown for each unit."""

_WEIGHTS_SENT = 512
"""Incoming weights of each unit that are sent, the strongest ones."""

_DEEP_IMAGES = 500
"""Images that the mean map of a layer above the third is made of, a pass a unit."""


def images_in(images):
    """The images to look at, of an array or a data.Digits' test set, and what they are in words."""
    if not isinstance(images, data.Digits):
        images = np.asarray(images)
        return images, f"{len(images):,} images"
    return images.test_images, f"{len(images.test_images):,} {images.test_title}"


def kinds_of(net, layer, has_images):
    """The kinds of map there are of a layer's units: some of KINDS, as a list."""
    found = ["composed", "incoming"]
    if has_images and layer > 0:
        found.insert(1, "mean")
        if layer == len(net.layers) - 1 and net.sizes[-1] > 1:
            found.insert(2, "contrast")
    return found


_composed = WeakKeyDictionary()


def composed(net, layer):
    """A layer's composed AffineMap and its pictures, packed: (map, packed (n_units, 784)).

    Worked out once for each network: explorers stay in memory until they are closed, and a cell
    that is run again makes another one.
    """
    layers = _composed.setdefault(net, {})
    if layer not in layers:
        map = maps.compose_to(net, layer)
        layers[layer] = map, views.packed(map.kernel.T)
    return layers[layer]


def layer_map(net, layer, kind, images):
    """The "mean" or "contrast" map of a layer's units: an AffineMap (784, n_units).

    Mean maps of layers above the third are over 500 of the images, as their title says.
    """
    if kind == "contrast":
        return maps.contrast(net, images)
    if layer > 2 and layer < len(net.layers) - 1 and len(images) > _DEEP_IMAGES:
        images = images[np.linspace(0, len(images) - 1, _DEEP_IMAGES).astype(int)]
    found = maps.mean_map(replace(net, layers=net.layers[: layer + 1], output=""), images)
    title = f"mean exact map of {net.layer_name(layer)} over {len(images):,} images"
    return replace(found, title=f"{title} of {net.name}" if net.name else title)


def incoming(net, layer):
    """Each unit's strongest incoming weights, {"weights", "sources"}: packed (n_units, n)."""
    kernel = weights(net.layers[layer])
    order = np.argsort(-abs(kernel), axis=1, kind="stable")[:, :_WEIGHTS_SENT]
    strongest = np.take_along_axis(kernel, order, axis=1)
    return {"weights": views.packed(strongest), "sources": views.packed(order.astype(np.float32))}


def trust_words(net, layer, map, kind, images=None, source=""):
    """How far a layer's map can be trusted: a list of one sentence, or one for each unit."""
    if kind == "incoming" or (layer == 0 and len(net.layers) > 1):
        return [views.own_weights_words(layer)]
    if layer == len(net.layers) - 1:
        return [_output_words(net, map, kind, images, source)]
    if images is None:
        return [f"How well it predicts the unit is unknown without images: {_NEXT_STEP}."]
    return [trust.unit_line(r2, source) for r2 in trust.unit_r2(map, net, images, layer)]


_NEXT_STEP = "explorers.layers(net, images) measures it"


def _output_words(net, map, kind, images, source):
    if images is not None:
        name = source.partition(" ")[2]
        card = trust.card(map, net, images, source=name)
    else:
        card = trust.shipped_card(net) if kind == "composed" else None
    if card is None:
        return f"How far it agrees with the network is unknown without images: {_NEXT_STEP}."
    return views.outputs_words(len(map), card.line)


def most_exciting(net, images, layer, count=_SHOWN):
    """The images on which each unit of a layer is highest: (indices, values), (n_units, count).

    values are pre-activations, highest first; fewer columns where there are fewer images.
    """
    indices = np.empty((net.sizes[layer + 1], 0), int)
    values = np.empty(indices.shape, np.float32)
    start = 0
    for (batch,) in batches(net, images):
        found = net.preactivations(batch)[layer].T
        values = np.concatenate([values, found], axis=1)
        here = np.broadcast_to(np.arange(start, start + len(batch)), found.shape)
        indices = np.concatenate([indices, here], axis=1)
        order = np.argsort(-values, axis=1, kind="stable")[:, :count]
        values = np.take_along_axis(values, order, axis=1)
        indices = np.take_along_axis(indices, order, axis=1)
        start += len(batch)
    return indices, values


def examples(net, images, layer):
    """What excites each unit of a layer most, and how often each fires, for the view.

    {"images": packed uint8 (m, 784), "of": a list of indices into them for each unit, "values":
    packed (n_units, n), "rates": packed (n_units,), or None for the output}.
    """
    indices, values = most_exciting(net, images, layer)
    shown, places = np.unique(indices, return_inverse=True)
    pictures = np.asarray(images)[shown].reshape(len(shown), -1)
    if pictures.dtype.kind in "fb":
        pictures = np.rint(pictures * 255)
    hidden = layer < len(net.layers) - 1
    upto = replace(net, layers=net.layers[: layer + 2], output="values")
    return {
        "images": views.packed(pictures.astype(np.uint8)),
        "of": places.reshape(indices.shape).tolist(),
        "values": views.packed(values),
        "rates": views.packed(upto.firing_rates(images)[layer]) if hidden else None,
    }
