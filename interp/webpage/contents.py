"""What a page holds besides its HTML: the network, what is known about it, and in which words.

Kernels are in 8 bits, with a scale for each unit: a quarter of the bytes of float32.
"""

from dataclasses import replace

import numpy as np

from interp import colours, maps, trust, views
from interp.layers import Dense, bias, trained_arrays, weights
from interp.network import batches
from interp.trust import sentences
from interp.trust.card import manifest_entry

LARGEST = 127
"""The largest of the whole numbers that weights are rounded to."""

_NO_IMAGES = "no test images of what it was trained on were at hand"


def contents(net, exact=False, digits=None, tried=""):
    """A page's values for page.js, as a dict of plain data and packed arrays.

    digits: whose test images are measured on; tried: what the network made of them, in words.
    """
    entry = manifest_entry(net) or {}
    if "page" in entry and not digits:
        known = entry["page"]
        known = known | {"lines": known["lines"] | {"composed": trust.shipped_card(net).line}}
    else:
        known = measures(net, digits) if digits else {}
    spec = views.network_spec(net, _labels(net, digits))
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


def _labels(net, digits):
    """The classes' names where there is one for each output, None otherwise."""
    return digits.class_names if digits and len(digits.class_names) == net.sizes[-1] else None


def _outputs(net, exact, known):
    """The kinds of picture that the outputs have, for outputsView.

    kernel: (n_pixels, n), or None where it is the composed one, which the page works out.
    """
    pictures, specs = output_pictures(net), views.kinds_spec(maps.kinds_of(net))
    for spec in specs:
        map, style = pictures[spec["key"]], maps.KINDS[spec["key"]].style
        line = known.get("lines", {}).get(spec["key"])
        spec["sentence"] = sentences.of_outputs(map, line, _NO_IMAGES)
        spec |= {"style": style, "meaning": colours.MEANINGS[style], "kernel": None}
        if not np.array_equal(map.kernel, pictures["composed"].kernel):
            spec["kernel"] = (views.packed if exact else _packed_in_8_bits)(map.kernel)
    return specs


def _layers(net, known, output_sentence):
    """What layersView needs besides the network: layers, kinds, and what is known of trust.

    Of the kinds of picture, only composed ones are worked out on a page.
    """
    composed, responses = {"composed": maps.KINDS["composed"]}, {}
    last = len(net.layers) - 1
    for layer in range(last + 1):
        own = [sentences.own_weights(layer)]
        responses[f"trust/{views.INCOMING}/{layer}"] = {"words": own}
        if layer == last and last:
            words = [output_sentence]
        else:
            words = _unit_sentences(known, layer) if layer else own
        responses[f"trust/composed/{layer}"] = {"words": words}
    return {**views.layers_spec(net, [[*composed]] * (last + 1), composed), "responses": responses}


def _unit_sentences(known, layer):
    if not known:
        return sentences.of_units(None, "", _NO_IMAGES)
    shares = [np.nan if r2 is None else r2 for r2 in known["units"][layer]]
    return sentences.of_units(shares, f"{known['images']:,} {known['source']}", _NO_IMAGES)


def _facts(net, entry, exact, known, tried):
    """Pairs of a heading and a sentence on the network and the page, in the order shown."""
    arrays = (array for layer in net.layers for array in trained_arrays(layer).values())
    right = "not stated" if net.accuracy is None else f"{net.accuracy:.2%} of its test images right"
    facts = [
        ("Name", net.name or "none"),
        (
            "Layers",
            f"{'-'.join(map(str, net.sizes))}: {sum(x.size for x in arrays):,} weights and biases",
        ),
        ("Activations", ", ".join(str(layer.activation) for layer in net.layers)),
        ("Pixels", f"{net.pixels.name} ({net.pixels.origin})"),
        ("Accuracy", right),
    ]
    if tried:
        facts.append(("Tried", tried))
    if entry:
        facts += [("Trained on", _training_words(entry)), ("Made by", entry["command"])]
    return [*facts, ("Weights on this page", _weights_words(exact, known))]


def _training_words(entry):
    versions = entry["versions"]
    return (
        f"{entry['images']:,} images of {entry['data']['name'].upper()}, {entry['epochs']} epochs, "
        f"seed {entry['seed']}, with Keras {versions['keras']}"
    )


def _weights_words(exact, known):
    if exact:
        return "As they are, in 32 bits."
    words = "Rounded to 8 bits with one scale a unit, which keeps the file small."
    if "changed" not in known:
        return f"{words} How many predictions that changes was not measured: no images were given."
    return f"{words} Of {known['images']:,} {known['source']}, it changes the class of " + (
        f"{known['changed']:,}." if known["changed"] else "none."
    )


def measures(net, digits):
    """What the test images of `digits` tell about a network's page, as plain data.

    "images", "source": how many and which; "changed": how many of them 8 bits put in another
    class; "lines": for each kind of picture of the outputs that needs no images, by its name in
    `maps.KINDS`, the line of its trust card;
    "units": for each hidden layer, the R² (see `trust.unit_r2`) of each unit's composed picture,
    None where the unit never varies, or None in place of a list where pictures are exact.
    """
    images, source = digits.test_images, digits.test_title
    composed, pictures = maps.compose(net), output_pictures(net)
    return {
        "images": len(images),
        "source": source,
        "changed": changed(net, images),
        "lines": {
            name: trust.card(map, net, images, source=source).line for name, map in pictures.items()
        },
        "units": [
            _rounded_r2(trust.unit_r2(map, net, images, index)) if index else None
            for index, map in enumerate(composed[:-1])
        ],
    }


def output_pictures(net):
    """The outputs' AffineMaps of each kind that needs no images, by its name in `maps.KINDS`."""
    last = len(net.layers) - 1
    return {name: kind.make(net, last, None) for name, kind in maps.kinds_of(net).items()}


def changed(net, images):
    """How many of the images are put in another class once kernels went through 8 bits."""
    on_page = rounded_network(net)
    return sum(
        int((net.classify(batch) != on_page.classify(batch)).sum())
        for (batch,) in batches(net, images)
    )


def _rounded_r2(values):
    return [None if np.isnan(value) else round(float(value), 3) for value in values]


def rounded(kernel):
    """A kernel (n_in, n_out) as int8 of that shape and float32 scales (n_out,).

    `integers * scales` is off by half a scale at most, which is 1/254 of the unit's largest
    weight. Symmetric: 0 stays 0, so that what does not act does not act afterwards.
    """
    largest = np.abs(kernel).max(axis=0)
    scales = np.maximum(largest / LARGEST, np.finfo(np.float32).tiny).astype(np.float32)
    integers = np.clip(np.rint(kernel / scales), -LARGEST, LARGEST)
    return integers.astype(np.int8), scales


def rounded_network(net):
    """The Network whose kernels went through 8 bits and back: what a page calculates with."""
    layers = []
    for layer in net.layers:
        integers, scales = rounded(weights(layer).T)
        biases = bias(layer).astype(np.float32)
        layers.append(Dense(integers * scales, biases, layer.activation, layer.name))
    return replace(net, layers=layers)


def _packed_in_8_bits(kernel):
    integers, scales = rounded(kernel)
    return views.packed(integers) | {"scales": views.packed(scales)}
