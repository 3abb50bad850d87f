"""The JavaScript that draws explorers, for any host, and the data it is given.

The files beside this one are ES modules without a framework, bundled into `dist` by `make bundle`.
They know nothing of Jupyter: a view takes an element to draw in and a model with `get`, `set` and
`watch`. What Python and JavaScript both know is written in Python and reaches them as `SHARED`.
"""

import base64
import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal
from weakref import WeakKeyDictionary

import numpy as np
import numpy.typing as npt

from interp import dreams, images, maps
from interp.activations import KNOWN, SELU_ALPHA, SELU_SCALE, Activation
from interp.data.centring import ink_box
from interp.files import shipped
from interp.layers import Layer, bias, check_dense, weights
from interp.maps.kinds import Kind
from interp.maps.local import first_order_note
from interp.network import Network
from interp.pixels import Shape
from interp.trust import sentences
from interp.trust.gradients import gauss_legendre
from interp.trust.ledger import is_smooth

FOLDER = Path(__file__).parent

Plain = dict[str, Any]
"""Plain data: texts, numbers, None, bytes, and lists and dicts of them."""

_PAD_SIDE, _FURTHEST = 140, 10 / 28
"""Pixels on the longer side of a drawing pad, at most where an image has fewer; the share of
that side by which a drawing can be moved each way."""

STRIP_LENGTH, WEIGHTS_SENT = 8, 512
"""For each unit, the small pictures in a row and the strongest incoming weights that are sent."""

_ON_THE_WAY = 32
"""Points on the way from a black image at which a smooth network's slopes are taken."""

_SMOOTH_LEDGER = (
    f"What a pixel adds is its ink times the mean of {_ON_THE_WAY} slopes on the way from a black "
    "image; the constant is the black image's."
)


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

    zoom: pixels of the pad on a side of one of the image's. box: (height, width) that the ink of
    a centred drawing fits into. furthest: pixels by which the image can be moved each way.
    """
    longest = max(shape)
    return {
        "zoom": max(1, _PAD_SIDE // longest),
        "box": list(ink_box(shape)),
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


def as_json(value: object) -> str:
    """Plain data as JSON text that can stand in a page's script: bytes become base64."""
    text = json.dumps(value, default=lambda data: base64.b64encode(data).decode("ascii"))
    return text.replace("<", "\\u003c")  # so that no text in it can end the script


def network_spec(net: Network, labels: Iterable[str] | None = None) -> Plain:
    """A Network as plain data for `openNetwork` in network.js: a dict of texts, numbers and arrays.

    labels: a name for each output, "0" to "n - 1" where none are given. Raises ValueError
    for another number of them, and for layers or activations that no view can calculate with.
    """
    check_dense(net.layers, "shown in a browser")
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
    effect = np.eye(net.sizes[-1])  # (n_outputs, units)
    for layer in reversed(net.layers[1:]):
        effect = layer.transpose(effect)
        spoken.insert(0, effect.argmax(axis=0).tolist() if len(effect) > 1 else [])
        effect = effect * net.layers[len(net.layers) - len(spoken)].neutral()
    return spoken


def layers_start(composed: Mapping[int, maps.AffineMap], last: int) -> Plain:
    """What the layers explorer opens with: layer, unit, kind, scale and order, for layersView.

    composed: the composed AffineMaps of layers that are at hand; last: the output layer. The
    layer whose pictures are the clearest opens, by the median of `images.clarity` over its units,
    at its strongest unit, or the first output.
    """
    layer = max(composed, key=lambda index: np.median(images.clarity(composed[index])))
    unit = 0 if layer == last else int(strengths(composed[layer]).argmax())
    return {"layer": layer, "unit": unit, "kind": "composed", "scale": "each", "order": "strength"}


def strengths(map: maps.AffineMap) -> npt.NDArray[np.floating]:
    """How strong each unit's picture is, (n,): the sum of squares over pixels that were lit."""
    lit = slice(None) if map.never_lit is None else ~map.never_lit
    return (map.kernel[lit] ** 2).sum(axis=0)


def class_word(net: Network) -> str:
    """What a network's outputs are called: "digit" for networks that ship, "class" for others."""
    return "digit" if shipped.find(net.name) else "class"


def header(net: Network) -> Plain:
    """What every view of a network says of it, as a dict.

    Name, sizes, `summary`, what hatching marks, and "classes": what an output is called.
    """
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
