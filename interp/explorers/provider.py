"""What the layers explorer shows of a network, worked out as plain data for its view."""

from dataclasses import replace
from weakref import WeakKeyDictionary

import numpy as np

from interp import data, maps, trust, views
from interp.layers import weights
from interp.network import batches
from interp.trust import sentences

_DEEP_IMAGES = 500
"""Images that pictures of a layer above the third are made from: mean maps take a pass a unit."""

_UNKNOWN = "explorers.layers(net, images) measures it"


def images_in(images):
    """The images to look at, of an array or a data.Digits' test set, and what they are in words."""
    if not isinstance(images, data.Digits):
        images = np.asarray(images)
        return images, f"{len(images):,} images"
    return images.test_images, f"{len(images.test_images):,} {images.test_title}"


def layers_spec(net, with_images):
    """The layers with the kinds of picture to choose from, for the view: {"layers", "kinds"}.

    Kinds that are drawn in signed colours; those that need images are listed without any, too.
    """
    kinds = {
        name: kind
        for name, kind in maps.KINDS.items()
        if kind.style == "signed" and kind.needs != "image"
    }
    layers = range(len(net.layers))
    names = [[x for x in maps.kinds_of(net, layer, with_images) if x in kinds] for layer in layers]
    return views.layers_spec(net, names, kinds)


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
    """The map of a layer's units of any kind but composed: an AffineMap (784, n_units).

    Those of layers above the third are made from 500 of the images, as their title says.
    """
    kind = maps.KINDS[kind]
    if kind.needs == "nothing":
        return kind.make(net, layer, None)
    if 2 < layer < len(net.layers) - 1 and len(images) > _DEEP_IMAGES:
        images = images[np.linspace(0, len(images) - 1, _DEEP_IMAGES).astype(int)]
    map = kind.make(net, layer, images)
    return replace(map, title=f"{map.title}, over {len(images):,} images")


def incoming(net, layer):
    """Each unit's strongest incoming weights, {"weights", "sources"}: packed (n_units, n)."""
    kernel = weights(net.layers[layer])
    order = np.argsort(-abs(kernel), axis=1, kind="stable")[:, : views.WEIGHTS_SENT]
    strongest = np.take_along_axis(kernel, order, axis=1)
    return {"weights": views.packed(strongest), "sources": views.packed(order.astype(np.float32))}


def trust_sentences(net, layer, map, kind, images=None, source=""):
    """How far a layer's map can be trusted: a list of one sentence, or one for each unit."""
    is_output = layer == len(net.layers) - 1
    if kind == views.INCOMING or (kind == "composed" and layer == 0 and not is_output):
        return [sentences.own_weights(layer)]
    if not is_output:
        r2 = None if images is None else trust.unit_r2(map, net, images, layer)
        return sentences.of_units(r2, source, _UNKNOWN)
    if images is not None:
        card = trust.card(map, net, images, source=source.partition(" ")[2])
    else:
        card = trust.shipped_card(net) if kind == "composed" else None
    return [sentences.of_outputs(map, card and card.line, _UNKNOWN)]


def most_exciting(net, images, layer, count=views.STRIP_LENGTH):
    """The images on which each unit of a layer is highest: (indices, values), (n_units, count).

    values are pre-activations, highest first; fewer columns where there are fewer images.
    """
    indices = np.empty((net.sizes[layer + 1], 0), int)
    values = np.empty(indices.shape, np.float32)
    start = 0
    for (batch,) in batches(net, images):
        of_batch = net.preactivations(batch)[layer].T  # (n_units, images)
        values = np.concatenate([values, of_batch], axis=1)
        numbers = np.broadcast_to(np.arange(start, start + len(batch)), of_batch.shape)
        indices = np.concatenate([indices, numbers], axis=1)
        order = np.argsort(-values, axis=1, kind="stable")[:, :count]
        values = np.take_along_axis(values, order, axis=1)
        indices = np.take_along_axis(indices, order, axis=1)
        start += len(batch)
    return indices, values


def examples(net, images, layer):
    """What excites each unit of a layer most, and how often each fires, for the view.

    {"images": packed uint8 (m, 784), "of": a list of indices into them for each unit, "values":
    packed (n_units, n), "rates" and "dead": packed (n_units,), or None for the output}.
    """
    indices, values = most_exciting(net, images, layer)
    chosen, places = np.unique(indices, return_inverse=True)
    pictures = np.asarray(images)[chosen].reshape(len(chosen), -1)
    if pictures.dtype.kind in "fb":
        pictures = np.rint(pictures * 255)
    hidden = layer < len(net.layers) - 1
    upto = replace(net, layers=net.layers[: layer + 2], output="values")
    return {
        "images": views.packed(pictures.astype(np.uint8)),
        "of": places.reshape(indices.shape).tolist(),
        "values": views.packed(values),
        "rates": views.packed(upto.firing_rates(images)[layer]) if hidden else None,
        "dead": views.packed(upto.dead_units(images)[layer]) if hidden else None,
    }
