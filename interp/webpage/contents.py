"""What a page holds besides its HTML: the network, what is known about it, and in which words.

Kernels are in 8 bits, with a scale for each unit: a quarter of the bytes of float32.
"""

from dataclasses import replace

import numpy as np
import numpy.typing as npt

from interp import images, maps, trust, views
from interp.data.digits import Digits
from interp.layers import Array, Dense, bias, trained_arrays, weights
from interp.network import Network
from interp.trust import sentences
from interp.trust.card import manifest_entry

LARGEST = 127
"""The largest of the whole numbers that weights are rounded to."""

_NO_IMAGES = "no test images of what it was trained on were at hand"


def contents(
    net: Network, exact: bool = False, digits: Digits | None = None, tried: str = ""
) -> views.Plain:
    """A page's values for page.js, as a dict of plain data and packed arrays.

    digits: whose test images are measured on; tried: what the network made of them, in words.
    """
    entry = manifest_entry(net) or {}
    known = entry.get("page", {})
    if digits:
        known = measures(net, digits, trust.best_linear(net, digits.train_images[:1000]))
    names = digits.class_names if digits else ()
    spec = views.network_spec(net, names if len(names) == net.sizes[-1] else None)
    if not exact:
        for layer, packed in zip(net.layers, spec["layers"], strict=True):
            packed["kernel"] = _packed_in_8_bits(weights(layer).T)
    outputs = _outputs(net, exact, known)
    return {
        "network": spec,
        "headline": net.summary,
        "outputs": outputs,
        **_layers(net, known, outputs[0]["sentence"]),
        "dream": views.dream_start(net),
        "facts": _facts(net, entry, exact, known, tried),
        "notes": list(net.notes),
    }


def _outputs(net: Network, exact: bool, known: views.Plain) -> list[views.Plain]:
    """The kinds of picture that the outputs have, for outputsView.

    kernel: (n_pixels, n), or None where it is the composed one, which the page works out.
    """
    pictures, specs = output_pictures(net), views.kinds_spec(maps.kinds_of(net))
    for spec in specs:
        map, style = pictures[spec["key"]], maps.KINDS[spec["key"]].style
        line = known.get("lines", {}).get(spec["key"])
        spec["sentence"] = sentences.of_outputs(map, line, _NO_IMAGES)
        spec |= {"style": style, "meaning": images.MEANINGS[style], "kernel": None}
        if not np.array_equal(map.kernel, pictures["composed"].kernel):
            spec["kernel"] = (views.packed if exact else _packed_in_8_bits)(map.kernel)
    return specs


def _layers(net: Network, known: views.Plain, output_sentence: str) -> views.Plain:
    """What layersView needs besides the network: layers, kinds, and what is known of trust.

    Of the kinds of picture, only composed ones are worked out on a page.
    """
    responses, last = {}, len(net.layers) - 1
    for layer in range(last + 1):
        words = own = [sentences.own_weights(layer)]
        if layer == last and last:
            words = [output_sentence]
        elif layer:
            r2 = np.array(known["units"][layer], float) if known else None  # None becomes nan
            measured = f"{known['images']:,} {known['source']}" if known else ""
            words = sentences.of_units(r2, measured, _NO_IMAGES)
        responses[f"trust/{views.INCOMING}/{layer}"] = {"words": own}
        responses[f"trust/composed/{layer}"] = {"words": words}
    return {
        **views.layers_spec(net, {"composed": maps.KINDS["composed"]}),
        "layers_start": views.layers_start(dict(enumerate(maps.compose(net))), last),
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
        ("Pixels", f"{net.pixels.name} ({net.pixels.origin})"),
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


def measures(net: Network, digits: Digits, best: maps.AffineMap | None = None) -> views.Plain:
    """What the test images of `digits` tell about a network's page, as plain data.

    "images", "source": how many and which; "changed": how many of them 8 bits put in another
    class; "lines": for each kind of picture of the outputs that needs no images, by its name in
    `maps.KINDS`, the line of its trust card, beside `best`, the best linear picture;
    "units": for each hidden layer, the R² (see `trust.unit_r2`) of each unit's composed picture,
    None where the unit never varies, or None in place of a list where pictures are exact.
    """
    images, source = digits.test_images, digits.test_title
    units: list[list[float | None] | None] = [None] if len(net.layers) > 1 else []
    for index, map in enumerate(maps.compose(net)[1:-1], start=1):
        r2 = trust.unit_r2(map, net, images, index)
        units.append([None if np.isnan(value) else round(float(value), 3) for value in r2])
    return {
        "images": len(images),
        "source": source,
        "changed": changed(net, images),
        "lines": {
            name: trust.card(map, net, images, best, source).line
            for name, map in output_pictures(net).items()
        },
        "units": units,
    }


def output_pictures(net: Network) -> dict[str, maps.AffineMap]:
    """The outputs' AffineMaps of each kind that needs no images, by its name in `maps.KINDS`."""
    last = len(net.layers) - 1
    return {name: kind.make(net, last, None) for name, kind in maps.kinds_of(net).items()}


def changed(net: Network, images: npt.ArrayLike) -> int:
    """How many of the images are put in another class once kernels went through 8 bits."""
    return int((net.classify(images) != rounded_network(net).classify(images)).sum())


def rounded(kernel: Array) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """A kernel (n_in, n_out) as int8 of that shape and float32 scales (n_out,).

    `integers * scales` is off by half a scale at most, which is 1/254 of the unit's largest
    weight. Symmetric: 0 stays 0, so that what does not act does not act afterwards.
    """
    largest = np.abs(kernel).max(axis=0)
    scales = np.maximum(largest / LARGEST, np.finfo(np.float32).tiny).astype(np.float32)
    integers = np.clip(np.rint(kernel / scales), -LARGEST, LARGEST)
    return integers.astype(np.int8), scales


def rounded_network(net: Network) -> Network:
    """The Network whose kernels went through 8 bits and back: what a page calculates with."""
    layers = []
    for layer in net.layers:
        integers, scales = rounded(weights(layer).T)
        biases = bias(layer).astype(np.float32)
        layers.append(Dense(integers * scales, biases, layer.activation, layer.name))
    return replace(net, layers=tuple(layers))


def _packed_in_8_bits(kernel: Array) -> views.Plain:
    integers, scales = rounded(kernel)
    return views.packed(integers) | {"scales": views.packed(scales)}
