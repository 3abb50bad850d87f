"""What a page holds besides its HTML: the network, what is known about it, and in which words.

Kernels are in 8 bits, with a scale for each unit: a quarter of the bytes of float32.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, cast

import numpy as np
import numpy.typing as npt

from interp import images, maps, pixels, trust, views
from interp.convolution import Conv2D
from interp.data.digits import Digits
from interp.layers import Dense, trained_arrays
from interp.network import Network
from interp.trust import sentences
from interp.trust.card import manifest_entry, manifest_path
from interp.views.layers import has_channels, slices

PARTS = ("draw", "why", "pictures", "layers", "dream", "learn", "about")
"""What a page can have, by the names that `page` and the page's address know, in its order."""

_NO_IMAGES = "no test images of what it was trained on were at hand"


class Words(NamedTuple):
    """What a page says of itself, "" for what it says by default: see `page`."""

    title: str = ""
    introduction: str = ""
    url: str = ""


def words_of(words: Words, spec: views.Plain, parts: Sequence[str]) -> views.Plain:
    """{"title", "introduction", "url"}: the words given, or what one does on a page with `parts`.

    spec: of the first network. Raises TypeError for what is no text, ValueError for an address
    that other sites could not ask.
    """
    for name, text in words._asdict().items():
        if not isinstance(text, str):
            raise TypeError(f"{name}: {type(text).__name__} arrived; accepted is a text")
    if words.url and not words.url.startswith(("https://", "http://")):
        raise ValueError(
            f"url: {words.url!r} arrived; accepted is the address at which the page will stand, "
            "such as https://example.org/page.html"
        )
    if "draw" not in parts:
        title = "What a network has learned"
        introduction = "Its units as pictures, and how far each picture can be believed."
    else:
        digits = spec["labels"] == [str(digit) for digit in range(10)]
        title = f"Draw {'a digit' if digits else 'something'}, and watch a network answer"
        ways = "Your ink lights up units, layer by layer, until there is an answer."
        introduction = f"{ways} Touch a light to see why it is lit."
        if not spec["shown"]:
            introduction = "Every bit of ink speaks for some answers and against others. See which."
    return {
        "title": words.title or title,
        "introduction": words.introduction or introduction,
        "url": words.url,
    }


def start_row(net: Network, digits: Digits) -> views.Plain:
    """One test image of each class, to begin with in place of a drawing, at most one an output.

    {"images": packed (n, height, width) uint8, "names": of their classes}: of each class the
    first, whatever the network says of it.
    """
    classes = [x for x in range(max(2, net.sizes[-1])) if (digits.test_labels == x).any()]
    firsts = [int(np.argmax(digits.test_labels == x)) for x in classes]
    grey = pixels.unit_interval(digits.test_images[firsts]).reshape(-1, *digits.shape)
    return {
        "images": views.packed(np.rint(255 * grey).astype(np.uint8)),
        "names": [digits.class_names[x] for x in classes],
    }


def contents(
    net: Network, exact: bool = False, digits: Digits | None = None, tried: str = ""
) -> views.Plain:
    """What a page holds of one network, as a dict of plain data and packed arrays.

    digits: whose test images are measured on; tried: what the network made of them, in words.
    """
    entry = manifest_entry(net) or {}
    known = measures(net, digits) if digits else entry.get("page", {})
    names = digits.class_names if digits else ()
    spec = views.network_spec(net, names if len(names) == net.sizes[-1] else None)
    if not exact:
        for layer, packed in zip(net.layers, spec["layers"], strict=True):
            if isinstance(layer, Dense | Conv2D):
                packed["kernel"] = views.packed_kernel(layer, exact=False)
    pictures = _pictures(net, digits, entry)
    (composed,) = (kind["sentence"] for kind in pictures["kinds"] if kind["key"] == "composed")
    return {
        "network": spec,
        "pictures": pictures,
        **_layers(net, known, composed),
        "dream": views.dream_start(net),
        "facts": _facts(net, entry, exact, known, tried),
        "notes": list(net.notes),
    }


def stored_pictures(name: str) -> Path | None:
    """Where what `truest_spec` makes of a network that ships is kept, with MNIST, as JSON."""
    manifest = manifest_path()
    return manifest and manifest.parent / "pictures" / f"{name}.json"


def _pictures(net: Network, digits: Digits | None, entry: views.Plain) -> views.Plain:
    """The outputs' pictures for outputsView, the truest first where it is known which those are."""
    if digits:
        return views.truest_spec(net, digits)
    stored = stored_pictures(net.name) if entry else None
    if stored and stored.is_file():
        return cast(views.Plain, json.loads(stored.read_text(encoding="utf-8")))
    known, last = maps.kinds_of(net), len(net.layers) - 1
    made = {key: kind.make(net, last, None) for key, kind in known.items()}
    kinds = views.kinds_spec(known)
    for spec in kinds:
        map, style = made[spec["key"]], known[spec["key"]].style
        spec["sentence"] = sentences.of_outputs(map, None, _NO_IMAGES)
        spec |= {"style": style, "meaning": images.MEANINGS[style], "kernel": None}
        if not np.array_equal(map.kernel, made["composed"].kernel):
            spec["kernel"] = views.packed_in_8_bits(map.kernel)
    return {"kinds": kinds, "kind": "composed", "lead": ""}


def _layers(net: Network, known: views.Plain, output_sentence: str) -> views.Plain:
    """What layersView needs besides the network: layers, kinds, and what is known of trust.

    Of the kinds of picture, only composed ones are worked out on a page.
    """
    responses: views.Plain = {}
    *hidden, last = maps.pictured_layers(net)
    composed = {layer: maps.layer_pictures(net, layer) for layer in hidden or [last]}
    for layer in (*hidden, last):
        channels = has_channels(net, layer)
        words = own = [sentences.OWN_KERNEL if channels else sentences.own_weights(layer)]
        if layer == last and last:
            words = [output_sentence]
        elif layer:
            units = known["units"][layer] if known else None
            r2 = None if units is None else np.array(units, float)  # None in it becomes nan
            measured = f"{known['images']:,} {known['source']}" if known else ""
            words = sentences.of_units(r2, measured, _NO_IMAGES, "channel" if channels else "unit")
        if channels:
            words = [f"{composed[layer].note} {line}".strip() for line in words]
            responses[f"{views.INCOMING}/{layer}"] = slices(net, layer)
        responses[f"trust/{views.INCOMING}/{layer}"] = {"words": own}
        responses[f"trust/composed/{layer}"] = {"words": words}
    # the outputs' pictures have a part of their own: where there are hidden layers, one of those
    return {
        **views.layers_spec(net, {"composed": maps.KINDS["composed"]}),
        "layers_start": views.layers_start(composed, last),
        "responses": responses,
    }


def _facts(
    net: Network, entry: views.Plain, exact: bool, known: views.Plain, tried: str
) -> list[tuple[str, str]]:
    """Pairs of a heading and a sentence on the network and the page, in the order shown."""
    count = sum(x.size for layer in net.layers for x in trained_arrays(layer).values())
    right = "not stated" if net.accuracy is None else f"{net.accuracy:.2%} of its test images right"
    facts = [
        ("Name", net.name or "none"),
        ("Layers", f"{'-'.join(map(str, net.sizes))}: {count:,} weights and biases"),
        ("Activations", ", ".join(str(layer.activation) for layer in net.layers)),
        ("Pixels", f"{net.pixels.name} from black to white ({net.pixels.origin})"),
        ("Accuracy", right),
    ]
    if tried:
        facts.append(("Tried", tried))
    if entry:
        trained = (
            f"{entry['images']:,} images of {entry['data']['name'].upper()}, {entry['epochs']} "
            f"epochs, seed {entry['seed']}, with Keras {entry['versions']['keras']}"
        )
        facts += [("Trained on", trained), ("Made by", entry["command"])]
    return [*facts, ("Weights on this page", _weights_words(exact, known))]


def _weights_words(exact: bool, known: views.Plain) -> str:
    if exact:
        return "As they are, in 32 bits."
    words = "Rounded to 8 bits with one scale a unit, which keeps the file small."
    if not known:
        return f"{words} How many predictions that changes was not measured: no images were given."
    changes = f"{known['changed']:,}" if known["changed"] else "none"
    return f"{words} Of {known['images']:,} {known['source']}, it changes the class of {changes}."


def measures(net: Network, digits: Digits) -> views.Plain:
    """What the test images of `digits` tell about a network's page, as plain data.

    "images", "source": how many and which; "changed": how many of them 8 bits put in another
    class; "units": for each hidden layer, the R² (see `trust.unit_r2`, `trust.channel_r2`) of each
    unit's or channel's composed picture, None where it never varies, or None in place of a list
    where pictures are exact, and of pools.
    """
    images, source = digits.test_images, digits.test_title
    units: list[list[float | None] | None] = []
    for index, layer in enumerate(net.layers[:-1]):
        units.append(None)
        if not index or index not in maps.pictured_layers(net):
            continue
        if isinstance(layer, Conv2D):
            r2 = trust.channel_r2(net, images, index)
        else:
            r2 = trust.unit_r2(maps.compose_to(net, index), net, images, index)
        units[-1] = [None if np.isnan(value) else round(float(value), 3) for value in r2]
    return {
        "images": len(images),
        "source": source,
        "changed": changed(net, images),
        "units": units,
    }


def changed(net: Network, images: npt.ArrayLike) -> int:
    """How many of the images are put in another class once kernels went through 8 bits."""
    return int((net.classify(images) != rounded_network(net).classify(images)).sum())


def rounded_network(net: Network) -> Network:
    """The Network whose kernels went through 8 bits and back: what a page calculates with."""
    layers = []
    for layer in net.layers:
        if isinstance(layer, Dense | Conv2D):
            matrix = layer.kernel.reshape(-1, layer.kernel.shape[-1])
            integers, scales = views.rounded(matrix)
            kernel = (integers * scales).reshape(layer.kernel.shape)
            layer = replace(layer, kernel=kernel, bias=layer.bias.astype(np.float32))
        layers.append(layer)
    return replace(net, layers=tuple(layers))
