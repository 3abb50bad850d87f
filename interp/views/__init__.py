"""The JavaScript that draws explorers, for any host, and the data it is given.

The files beside this one are ES modules without a framework, bundled into `dist` by `make bundle`.
They know nothing of Jupyter: a view takes an element to draw in and a model with `get`, `set` and
`watch`. What Python and JavaScript both know is written in Python and reaches them as `SHARED`.
"""

from functools import cache
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt

from interp import dreams, images, maps, trust
from interp.activations import SELU_ALPHA, SELU_SCALE
from interp.checks import FEW
from interp.data.digits import Digits
from interp.data.pictures import LEAST_CONTRAST, LONGEST_SIDE, NO_INK
from interp.network import Network
from interp.trust import sentences
from interp.trust.ledger import is_smooth
from interp.trust.stand_in import CONTROL, MOST_PIXELS
from interp.views import taught
from interp.views.layers import (
    INCOMING,
    STRIP_LENGTH,
    kinds_spec,
    layers_spec,
    layers_start,
    strengths,
)
from interp.views.packing import (
    Plain,
    as_json,
    check_shown,
    class_word,
    header,
    joined,
    network_spec,
    packed,
    packed_in_8_bits,
    packed_kernel,
    packed_mask,
    pad_spec,
    rounded,
)

__all__ = [
    "FOLDER",
    "INCOMING",
    "STRIP_LENGTH",
    "WEIGHTS_SENT",
    "Plain",
    "as_json",
    "check_shown",
    "class_word",
    "dream_start",
    "erase_start",
    "header",
    "joined",
    "kinds_spec",
    "layers_spec",
    "layers_start",
    "network_spec",
    "packed",
    "packed_in_8_bits",
    "packed_kernel",
    "packed_mask",
    "pad_spec",
    "rounded",
    "script",
    "shared",
    "strengths",
    "truest_spec",
]

FOLDER = Path(__file__).parent

WEIGHTS_SENT = 512
"""For each unit, the strongest incoming weights that are sent."""

_MADE_FROM, _SHOWN = 10_000, 3
"""Training images that pictures are made from while somebody waits; the pictures of a stand-in
that are shown for an output, and as many against it."""

_NUMBERS, _FEWEST = 30_000_000, 500
"""Of networks with many units maps are made from fewer images: so many numbers, but so many images
at least."""


@cache
def script(bundle: Literal["widget", "page"]) -> str:
    """The text of a bundle, with what Python and the views share in front of it.

    "widget": an ES module whose default export is what anywidget calls. "page": a script that
    shows a page's contents. What is shared is no part of the bundle, so that whoever changes a
    colour or a constant in Python needs no npm.
    """
    text = (FOLDER / "dist" / f"{bundle}.js").read_text(encoding="utf-8")
    return f"const INTERP_SHARED = {as_json(shared())};\n{text}"


def shared() -> Plain:
    """What Python and the views both know, as plain data: `SHARED` in the views' JavaScript."""
    return {
        "palettes": {style: packed(images.palette(style)) for style in images.STYLES},
        "entries": {
            "shades": images.SHADES,
            "paper": images.BACKGROUND,
            "grid": images.GRID,
            "hatch": images.HATCH,
            "cross": images.CROSS,
        },
        "dreams": dreams.settings(),
        "layers": {"strip": STRIP_LENGTH, "weights": WEIGHTS_SENT},
        "selu": {"alpha": SELU_ALPHA, "scale": SELU_SCALE},
        "crossed": sentences.CROSSED,
        "photos": {
            "longest": LONGEST_SIDE,
            "leastContrast": LEAST_CONTRAST,
            "noInk": NO_INK,
        },
        "learning": taught.shared(),
    }


def dream_start(net: Network) -> Plain:
    """What a dream of a network begins with, in a notebook and on a page: a dict for dreamView."""
    target = min(3, net.sizes[-1] - 1)
    method = next(iter(dreams.METHODS))
    return {"target": target, "method": method, "smooth": False, "running": False, "seed": 0}


def erase_start(net: Network) -> Plain:
    """What erasing begins with, in a notebook and on a page: a dict for eraseView.

    It needs "network" besides, and "images": packed uint8 (n, n_pixels).
    """
    kinds = {"ledger": "ledger", "composed": "composed picture × ink"}
    if is_smooth(net):
        kinds["gradient"] = "gradient × ink"  # of others that is the ledger
    listed = [{"key": key, "title": title} for key, title in kinds.items()]
    start: Plain = {"number": 0, "target": -1, "explanation": "ledger", "erased": []}
    return {**start, "explanations": listed}


def truest_spec(net: Network, digits: Digits, most: int = _MADE_FROM) -> Plain:
    """Every kind of picture of a network's outputs, the truest first, as `outputsView` takes them.

    digits: pictures are made from its training images, at most so many, and scored on its test
        images.

    {"kinds", "kind": the key of the first, "lead": what the scores are, in a sentence}. A kind has
    what `kinds_spec` says, style and meaning of its colours, "score", the share of the test images
    on which it answers as the network (of a single output R²), and a sentence with its card's line.
    "kernel" is (n_pixels, n) in 8 bits, or None for the composed pictures, which a page works out.
    Of a stand-in it is (n_pixels, 6 n), each output's three strongest for it and three against it;
    "control" is the same of the untrained network, "each" 6, "note" what the control says. As JSON
    some 10 kB a kind, and 130 kB for the stand-in.
    """
    learned, source = digits.train_images[:most], digits.test_title
    last = len(net.layers) - 1
    few = learned[: max(_FEWEST, _NUMBERS // sum(net.sizes))]
    kinds = maps.kinds_of(net, with_images=True)
    pictures = {  # what copies the outputs takes one pass; the others, one for each of them
        key: kind.make(net, last, learned if kind.of == "outputs" else few)
        for key, kind in kinds.items()
    }
    scored: list[maps.AffineMap | Network] = [*pictures.values()]
    if last and len(learned) >= FEW and net.sizes[0] <= MOST_PIXELS:
        scored.append(trust.stand_in(net, learned))
    cards = trust.cards(scored, net, digits.test_images, pictures.get("linear"), source)
    listed = []
    for spec, card in zip(kinds_spec(kinds), cards, strict=False):
        map, style = pictures[spec["key"]], kinds[spec["key"]].style
        same = np.array_equal(map.kernel, pictures["composed"].kernel)
        spec["sentence"] = sentences.of_outputs(map, card.line, "")
        if map.made_from is not None and len(map.made_from) < len(learned):
            spec["sentence"] += f" Made from {len(map.made_from):,} images."
        spec |= {"score": _score(card), "style": style, "meaning": images.MEANINGS[style]}
        listed.append({**spec, "kernel": None if same else packed_in_8_bits(map.kernel)})
    if isinstance(scored[-1], Network):
        listed.append(_stand_in_spec(net, learned, scored[-1], cards[-1]))
    listed.sort(key=lambda spec: -spec["score"])
    asked = "How often do pictures alone answer as the network does? Of"
    if net.sizes[-1] == 1:
        asked = "How much of what the network's answers vary by do pictures explain? Over"
    lead = f"{asked} {len(digits.test_images):,} {source or 'images'}:"
    return {"kinds": listed, "kind": listed[0]["key"], "lead": lead}


def _score(card: trust.Card) -> float:
    score = card.overall_r2 if card.agreement is None else card.agreement
    return 0.0 if np.isnan(score) else score  # an output that never varies; JSON has no NaN


def _stand_in_spec(net: Network, learned: npt.NDArray, copy: Network, card: trust.Card) -> Plain:
    control = trust.stand_in(trust.untrained(net), learned)
    own, others = (trust.strongest_pictures(x, _SHOWN).kernel for x in (copy, control))
    fitted = f"fitted on {len(learned):,} training images"
    return {
        "key": "stand_in",
        "title": "a dozen pictures for each (stand-in)",
        "sentence": f"A linear picture and twelve squares for each output, {fitted}: the whole set "
        f"{card.line}.",
        "score": _score(card),
        "style": "signed",
        "meaning": "Each picture has its own scale.",
        "kernel": packed_in_8_bits(own),
        "control": packed_in_8_bits(others),
        "each": 2 * _SHOWN,
        "note": CONTROL,
    }
