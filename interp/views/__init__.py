"""The JavaScript that draws explorers, for any host, and the data it is given.

The files beside this one are ES modules without a framework, bundled into `dist` by `make bundle`.
They know nothing of Jupyter: a view takes an element to draw in and a model with `get`, `set` and
`watch`. What Python and JavaScript both know is written in Python and reaches them as `SHARED`.
"""

import base64
import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Literal
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from interp import dreams, images, maps, trust
from interp.activations import KNOWN, SELU_ALPHA, SELU_SCALE, Activation
from interp.checks import FEW
from interp.data.centring import LARGEST_ZOOM, PEN, ink_box
from interp.data.digits import Digits
from interp.files import find_shipped
from interp.layers import Array, Layer, bias, check_dense, weights
from interp.maps.from_images import first_order_note
from interp.maps.kinds import Kind
from interp.network import Network
from interp.pixels import Shape
from interp.trust import sentences
from interp.trust.gradients import gauss_legendre
from interp.trust.ledger import is_smooth
from interp.trust.stand_in import CONTROL, MOST_PIXELS

FOLDER = Path(__file__).parent

Plain = dict[str, Any]
"""Plain data: texts, numbers, None, bytes, and lists and dicts of them."""

_PAD_SIDE, _FURTHEST = 140, 10 / 28
"""Pixels on the longer side of a drawing pad, about; the share of that side by which a drawing can
be moved each way."""

STRIP_LENGTH, WEIGHTS_SENT = 8, 512
"""For each unit, the small pictures in a row and the strongest incoming weights that are sent."""

_ON_THE_WAY = 32
"""Points on the way from a black image at which a smooth network's slopes are taken."""

_SMOOTH_LEDGER = (
    f"What a pixel adds is its ink times the mean of {_ON_THE_WAY} slopes on the way from a black "
    "image; the constant is the black image's."
)


_LARGEST = 127
"""The largest of the whole numbers that weights are rounded to."""

_MADE_FROM, _SHOWN = 10_000, 3
"""Training images that pictures are made from while somebody waits; the pictures of a stand-in
that are shown for an output, and as many against it."""


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
    }


def pad_spec(shape: Shape) -> Plain:
    """What a drawing pad for images of that (height, width) is, as plain data.

    zoom: pixels of the pad on a side of one of the image's, 2 or more. pen: its width, box:
    (height, width) that the ink of a centred drawing fits into, both in pixels of the image.
    enlarged: how many times it is enlarged at most. furthest: pixels by which the image can be
    moved each way.
    """
    longest = max(shape)
    return {
        "zoom": max(2, _PAD_SIDE // longest),
        "pen": PEN * min(shape),
        "box": list(ink_box(shape)),
        "enlarged": LARGEST_ZOOM,
        "furthest": max(1, round(_FURTHEST * longest)),
    }


def packed(array: npt.ArrayLike) -> Plain:
    """An array as plain data for `unpacked` in arrays.js: {"shape", "dtype", "data": bytes}.

    Floats become float32, booleans uint8; uint8 and int8 stay. Little-endian, row by row.
    Raises ValueError for any other type.
    """
    array = np.asarray(array)
    dtype = {"f": "float32", "b": "uint8"}.get(array.dtype.kind, array.dtype.name)
    if dtype not in ("float32", "uint8", "int8"):
        raise ValueError(
            f"array: {array.dtype} arrived; floats, booleans, uint8 and int8 can be packed"
        )
    little = array.astype(np.dtype(dtype).newbyteorder("<"))
    return {"shape": list(array.shape), "dtype": dtype, "data": little.tobytes()}


def joined(parts: Sequence[Plain], shape: Sequence[int]) -> Plain:
    """Packed arrays one after another as one of that shape; their bytes are not copied."""
    return {**parts[0], "shape": list(shape), "data": [part["data"] for part in parts]}


def as_json(value: object) -> str:
    """Plain data as JSON text that can stand in a page's script: bytes become base64."""
    text = json.dumps(value, default=lambda data: base64.b64encode(data).decode("ascii"))
    return text.replace("<", "\\u003c")  # so that no text in it can end the script


def rounded(kernel: Array) -> tuple[npt.NDArray[np.int8], npt.NDArray[np.float32]]:
    """A kernel (n_in, n_out) as int8 of that shape and float32 scales (n_out,).

    `integers * scales` is off by half a scale at most, which is 1/254 of the unit's largest
    weight. Symmetric: 0 stays 0, so that what does not act does not act afterwards.
    """
    largest = np.abs(kernel).max(axis=0)
    scales = np.maximum(largest / _LARGEST, np.finfo(np.float32).tiny).astype(np.float32)
    integers = np.clip(np.rint(kernel / scales), -_LARGEST, _LARGEST)
    return integers.astype(np.int8), scales


def packed_in_8_bits(kernel: Array) -> Plain:
    """A kernel (n_in, n_out) packed as int8, beside "scales" (n_out,): see `rounded`."""
    integers, scales = rounded(kernel)
    return packed(integers) | {"scales": packed(scales)}


def network_spec(net: Network, labels: Iterable[str] | None = None) -> Plain:
    """A Network as plain data for `openNetwork` in network.js: a dict of texts, numbers and arrays.

    labels: a name for each output, "0" to "n - 1" where none are given. Raises ValueError
    for another number of them, and for layers or activations that no view can calculate with.
    """
    check_shown(net)
    count = net.sizes[-1]
    labels = [*map(str, range(count) if labels is None else labels)]
    if len(labels) != count:
        raise ValueError(f"labels: {len(labels)} arrived for {count} outputs; one each")
    return {
        **header(net),
        "shape": list(net.input_shape),
        "pad": pad_spec(net.input_shape),
        "output": net.output,
        "labels": labels,
        "layers": [
            {
                "kernel": _packed_kernel(layer),
                "bias": packed(bias(layer)),
                "activation": _activation_spec(layer.activation),
            }
            for layer in net.layers
        ],
        "pixels": {
            "scale": _number_or_packed(net.pixels.scale),
            "shift": _number_or_packed(net.pixels.shift),
            "unitColumns": net.pixels.unit_columns,
        },
        "neverLit": packed_mask(net),
        "ledgerNote": _SMOOTH_LEDGER if is_smooth(net) else first_order_note(net),
        "onTheWay": np.transpose(gauss_legendre(1, _ON_THE_WAY)).tolist() if is_smooth(net) else [],
    }


def check_shown(net: Network) -> None:
    """ValueError, naming the layer and what to do, for a network that no view can show."""
    try:
        check_dense(net.layers, "shown in a browser")
    except ValueError as error:
        raise ValueError(
            f"{error}. Figures show such a network, too: interp.show(net), "
            "figures.show_maps(maps.mean_map(net, images))"
        ) from None


def packed_mask(net: Network) -> Plain | None:
    """Which pixels were never lit in a network's training, packed; None where it is not known."""
    return None if net.never_lit is None else packed(net.never_lit)


_kernels: WeakKeyDictionary[Layer, Plain] = WeakKeyDictionary()


def _packed_kernel(layer: Layer) -> Plain:
    """A layer's kernel, packed once however many views are given it."""
    if layer not in _kernels:
        _kernels[layer] = packed(weights(layer).T)
    return _kernels[layer]


def _activation_spec(activation: Activation) -> Plain:
    """An Activation as plain data: its straight pieces, or the name of a curved one."""
    pieces = activation.pieces
    if pieces is None and activation.name not in KNOWN:
        raise ValueError(
            f"activation: {activation} is curved and not among activations.KNOWN, so that no "
            "browser can calculate it; activations.piecewise makes one that it can"
        )
    parameters = {name: x for name, x in activation.parameters.items() if x is not None}
    return {
        "name": activation.name,
        "parameters": {name: _number_or_packed(value) for name, value in parameters.items()},
        "pieces": pieces
        and {name: [*map(_number_or_packed, values)] for name, values in vars(pieces).items()},
    }


def _number_or_packed(value: npt.ArrayLike) -> float | Plain:
    numbers = np.asarray(value, float)
    return packed(numbers) if numbers.ndim else float(numbers)


INCOMING = "incoming"
"""A unit's own weights, which `layersView` shows beside the kinds of picture in `maps.KINDS`."""

_INCOMING_TITLE = "its own weights, from the layer below"


def kinds_spec(kinds: Mapping[str, Kind]) -> list[Plain]:
    """Kinds of picture as plain data: {"key", "title", "sentence" on what it leaves out} for each.

    kinds: as `maps.kinds_of` returns them.
    """
    return [
        {"key": key, "title": kind.title, "sentence": kind.leaves_out}
        for key, kind in kinds.items()
    ]


def layers_spec(net: Network, kinds: Mapping[str, Kind], with_images: bool = False) -> Plain:
    """What `layersView` needs to know of a network's layers, {"layers", "kinds"} as plain data.

    kinds: what the choice lists; a layer has those of them that `maps.kinds_of` says, with
    images or without. "speaks" of a hidden layer: the class that each unit speaks for most.
    """
    check_shown(net)
    had = [maps.kinds_of(net, layer, with_images) for layer in range(len(net.layers))]
    speaks = _classes_spoken_for(net)
    return {
        "layers": [
            {
                "name": net.layer_name(layer),
                "units": units,
                "speaks": speaks[layer],
                "kinds": [*(key for key in had[layer] if key in kinds), INCOMING],
            }
            for layer, units in enumerate(net.sizes[1:])
        ],
        "kinds": [*kinds_spec(kinds), {"key": INCOMING, "title": _INCOMING_TITLE, "sentence": ""}],
    }


def _classes_spoken_for(net: Network) -> list[list[int]]:
    """For each unit of each hidden layer the class whose output it raises most, gates left out.

    Empty for the output layer, and where there is one output only.
    """
    spoken: list[list[int]] = [[]]
    effect: Array = np.eye(net.sizes[-1])  # (n_outputs, units)
    for layer in reversed(net.layers[1:]):
        effect = layer.transpose(effect)
        spoken.insert(0, effect.argmax(axis=0).tolist() if len(effect) > 1 else [])
        effect = effect * net.layers[len(net.layers) - len(spoken)].neutral()
    return spoken


def layers_start(composed: Mapping[int, maps.AffineMap], last: int) -> Plain:
    """What the layers explorer opens with: layer, unit, kind, scale and order, for layersView.

    composed: the composed AffineMaps of layers that are at hand; last: the output layer. The
    layer opens whose pictures show most, clear and unlike each other, by `images.first_sight`, at
    its strongest unit, or the first output.
    """
    layer = max(composed, key=lambda index: images.first_sight(composed[index]))
    unit = 0 if layer == last else int(strengths(composed[layer]).argmax())
    return {"layer": layer, "unit": unit, "kind": "composed", "scale": "each", "order": "strength"}


def strengths(map: maps.AffineMap) -> npt.NDArray[np.floating]:
    """How strong each unit's picture is, (n,): the sum of squares over pixels that were lit."""
    lit = slice(None) if map.never_lit is None else ~map.never_lit
    return (map.kernel[lit] ** 2).sum(axis=0)


def class_word(net: Network) -> str:
    """What a network's outputs are called: "digit" for networks that ship, "class" for others."""
    return "digit" if find_shipped(net.name) else "class"


def header(net: Network) -> Plain:
    """What every view of a network says of it: among others "classes", what an output is called."""
    return {
        "name": net.name,
        "sizes": list(net.sizes),
        "summary": f"{net.name or 'a network'}: {net.summary}",
        "hatched": sentences.hatched(maps.compose_to(net, 0)),
        "classes": class_word(net),
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
    kinds = maps.kinds_of(net, with_images=True)
    pictures = {key: kind.make(net, last, learned) for key, kind in kinds.items()}
    best = pictures.get("linear")
    found = []
    for spec in kinds_spec(kinds):
        map, style = pictures[spec["key"]], kinds[spec["key"]].style
        card = trust.card(map, net, digits.test_images, best, source)
        same = np.array_equal(map.kernel, pictures["composed"].kernel)
        spec["sentence"] = sentences.of_outputs(map, card.line, "")
        spec |= {"score": _score(card), "style": style, "meaning": images.MEANINGS[style]}
        found.append({**spec, "kernel": None if same else packed_in_8_bits(map.kernel)})
    if last and len(learned) >= FEW and net.sizes[0] <= MOST_PIXELS:
        found.append(_stand_in_spec(net, learned, digits, best))
    found.sort(key=lambda spec: -spec["score"])
    asked = "How often do pictures alone answer as the network does? Of"
    if net.sizes[-1] == 1:
        asked = "How much of what the network's answers vary by do pictures explain? Over"
    lead = f"{asked} {len(digits.test_images):,} {source or 'images'}:"
    return {"kinds": found, "kind": found[0]["key"], "lead": lead}


def _score(card: trust.Card) -> float:
    score = card.overall_r2 if card.agreement is None else card.agreement
    return 0.0 if np.isnan(score) else score  # an output that never varies; JSON has no NaN


def _stand_in_spec(
    net: Network, learned: npt.NDArray, digits: Digits, best: maps.AffineMap | None
) -> Plain:
    copy, control = (trust.stand_in(x, learned) for x in (net, trust.untrained(net)))
    card = trust.card(copy, net, digits.test_images, best, digits.test_title)
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
