"""How far each picture on a page can be trusted, in sentences."""

import numpy as np

from interp import maps, trust, views

_UNKNOWN = "is not known: no test images of what it was trained on were at hand."


def output_words(net, known):
    """A sentence on the output pictures and one on the causal index: {"composed", "causal"}.

    known: the network's `measures`, or an empty dict.
    """
    pictures = {"composed": maps.compose_to(net), "causal": maps.causal_index(net)}
    found = {}
    for kind, map in pictures.items():
        line = known.get(kind)
        words = views.outputs_words(len(map), line) if line else f"How far to trust this {_UNKNOWN}"
        found[kind] = f"{map.note} {words}".strip()
    return found


def unit_words(net, known):
    """What layersView knows of trust at first: by its keys, {"words": one, or one a unit}."""
    last = len(net.layers) - 1
    found = {}
    for layer in range(last + 1):
        found[f"trust/incoming/{layer}"] = [views.own_weights_words(layer)]
        if layer == last and last:
            composed = [output_words(net, known)["composed"]]
        elif layer == 0:
            composed = [views.own_weights_words(layer)]
        else:
            composed = _shares(known, layer)
        found[f"trust/composed/{layer}"] = composed
    return {key: {"words": words} for key, words in found.items()}


def _shares(known, layer):
    if not known:
        return [f"How well this picture predicts the unit {_UNKNOWN}"]
    on = f"{known['images']:,} {known['source']}"
    shares = (np.nan if r2 is None else r2 for r2 in known["units"][layer])
    return [trust.unit_line(r2, on) for r2 in shares]
