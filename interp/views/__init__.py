"""The JavaScript that draws explorers, for any host, and the data it is given.

The files beside this one are plain ES modules without a framework or a build step. They know
nothing of Jupyter: a view takes an element to draw in and a model with `get`, `set` and `watch`.
What Python and JavaScript both know is written in Python and reaches the views as `SHARED`.
"""

import base64
import json
import re
from functools import cache
from pathlib import Path
from weakref import WeakKeyDictionary

import numpy as np

from interp import colours, dreams
from interp.activations import KNOWN, SELU_ALPHA, SELU_SCALE
from interp.data.centring import ink_box
from interp.layers import bias, check_dense, weights
from interp.maps import compose_to
from interp.maps.local import first_order_note
from interp.trust import sentences
from interp.trust.gradients import gauss_legendre
from interp.trust.ledger import is_smooth

FOLDER = Path(__file__).parent

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

_IMPORT = re.compile(r'^import \{[^}]*\} from "\./([\w-]+)\.js";\n', re.MULTILINE)
_EXPORT = re.compile(r"^export (?=(?:async )?(?:function|const|let|class)\b)", re.MULTILINE)
_TYPES = {"f": "float32", "b": "uint8", "u1": "uint8", "i1": "int8"}


def bundle(*names):
    """The text of one ES module: the named modules and what they import, each once, in order.

    names: such as "draw"; see `modules`. `import` lines and the word `export` are taken out, so
    the text can stand in an inline script as well as before an `export default`.
    """
    texts = {}
    for name in names:
        _collect(name, texts)
    return "\n".join(texts.values())


def _collect(name, texts):
    text = modules()[name]
    for needed in _IMPORT.findall(text):
        if needed not in texts:
            _collect(needed, texts)
    texts.setdefault(name, _EXPORT.sub("", _IMPORT.sub("", text)))


@cache
def modules():
    """The text of each ES module by its name: "shared", and the files beside this one."""
    files = {path.stem: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.js")}
    return {"shared": f"export const SHARED = {as_json(shared())};\n", **files}


def shared():
    """What Python and the views both know, as plain data: `SHARED` in the views' JavaScript."""
    return {
        "palettes": {style: packed(colours.palette(style)) for style in colours.STYLES},
        "entries": {
            "shades": colours.SHADES,
            "paper": colours.BACKGROUND,
            "grid": colours.GRID,
            "hatch": colours.HATCH,
            "cross": colours.CROSS,
        },
        "dreams": dreams.settings(),
        "layers": {"strip": STRIP_LENGTH, "weights": WEIGHTS_SENT},
        "selu": {"alpha": SELU_ALPHA, "scale": SELU_SCALE},
        "crossed": sentences.CROSSED,
    }


def pad_spec(shape):
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


def packed(array):
    """An array as plain data for `unpacked` in arrays.js: {"shape", "dtype", "data": bytes}.

    Floats become float32, booleans uint8; uint8 and int8 stay. Little-endian, row by row.
    Raises ValueError for any other type.
    """
    array = np.asarray(array)
    kind = array.dtype.kind if array.dtype.kind in "fb" else array.dtype.str[1:]
    if kind not in _TYPES:
        raise ValueError(
            f"array: {array.dtype} arrived; floats, booleans, uint8 and int8 can be packed"
        )
    little = array.astype(np.dtype(_TYPES[kind]).newbyteorder("<"))
    return {"shape": list(array.shape), "dtype": _TYPES[kind], "data": little.tobytes()}


def as_json(value):
    """Plain data as JSON text that can stand in a page's script: bytes become base64."""
    text = json.dumps(value, default=lambda data: base64.b64encode(data).decode("ascii"))
    return text.replace("<", "\\u003c")  # so that no text in it can end the script


def network_spec(net, labels=None):
    """A Network as plain data for `openNetwork` in network.js: a dict of texts, numbers and arrays.

    labels: a name for each output, "0" to "n - 1" where none are given. Raises ValueError
    for another number of them.
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
        "neverLit": None if net.never_lit is None else packed(net.never_lit),
        "ledgerNote": _SMOOTH_LEDGER if is_smooth(net) else first_order_note(net),
        "onTheWay": np.transpose(gauss_legendre(1, _ON_THE_WAY)).tolist() if is_smooth(net) else [],
    }


_kernels = WeakKeyDictionary()


def _packed_kernel(layer):
    """A layer's kernel, packed once however many views are given it."""
    if layer not in _kernels:
        _kernels[layer] = packed(weights(layer).T)
    return _kernels[layer]


def _activation_spec(activation):
    """An Activation as plain data: its straight pieces, or the name of a curved one."""
    pieces = activation.pieces
    if pieces is None and activation.name not in KNOWN:
        raise ValueError(
            f"activation: {activation} is curved and not among activations.KNOWN, so that no "
            "browser can calculate it; activations.piecewise makes one that it can"
        )
    return {
        "name": activation.name,
        "parameters": {
            name: _number_or_packed(value) for name, value in activation.parameters.items()
        },
        "pieces": pieces
        and {
            "breakpoints": [*map(_number_or_packed, pieces.breakpoints)],
            "slopes": [*map(_number_or_packed, pieces.slopes)],
            "intercepts": [*map(_number_or_packed, pieces.intercepts)],
        },
    }


def _number_or_packed(value):
    return packed(np.asarray(value, float)) if np.ndim(value) else float(value)


INCOMING = "incoming"
"""A unit's own weights, which `layersView` shows beside the kinds of picture in `maps.KINDS`."""

_INCOMING_TITLE = "its own weights, from the layer below"


def kinds_spec(kinds):
    """Kinds of picture as plain data: {"key", "title", "sentence" on what it leaves out} for each.

    kinds: as `maps.kinds_of` returns them.
    """
    return [
        {"key": key, "title": kind.title, "sentence": kind.leaves_out}
        for key, kind in kinds.items()
    ]


def layers_spec(net, names, kinds):
    """What `layersView` needs to know of a network's layers, {"layers", "kinds"} as plain data.

    names: for each layer, the names of the kinds of picture that can be had. kinds: what the
    choice lists, as `maps.kinds_of` returns them.
    """
    incoming = {"key": INCOMING, "title": _INCOMING_TITLE, "sentence": ""}
    return {
        "layers": [
            {"name": net.layer_name(index), "units": units, "kinds": [*names[index], INCOMING]}
            for index, units in enumerate(net.sizes[1:])
        ],
        "kinds": [*kinds_spec(kinds), incoming],
    }


def header(net):
    """What every view of a network says of it: name, sizes, `summary`, what hatching marks."""
    return {
        "name": net.name,
        "sizes": list(net.sizes),
        "summary": titled_summary(net),
        "hatched": sentences.hatched(compose_to(net, 0)),
    }


def dream_start(net):
    """What a dream of a network begins with, in a notebook and on a page: a dict for dreamView."""
    target = min(3, net.sizes[-1] - 1)
    return {"target": target, "method": "climb", "smooth": False, "running": False, "seed": 0}


def titled_summary(net):
    """What stands above a view of a network: its name, and what it is in a line."""
    return f"{net.name or 'a network'}: {net.summary}"
