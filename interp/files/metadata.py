"""What a file that interp saved says about a network beside its weights, as plain JSON values."""

import os
from collections.abc import Callable
from dataclasses import replace
from typing import Any, NamedTuple, NoReturn, TypeVar

import numpy as np
import numpy.typing as npt

from interp.activations import named
from interp.files.limits import MAX_NAME, FormatError, clean
from interp.layers import Layer, check_dense
from interp.maps import AffineMap
from interp.network import OUTPUTS, Network
from interp.pixels import PixelScale, Shape, assumed_shape, check_shape

Pixels = PixelScale | str | tuple[npt.ArrayLike, npt.ArrayLike] | None
"""What names a PixelScale, see `PixelScale.of`; None for what the file says."""

Architecture = str | os.PathLike[str] | dict[str, Any] | None
"""The path of a Keras model's JSON, or what is in it; None where nobody says it."""

Opened = TypeVar("Opened", Network, AffineMap)

ORIGINS = ("assumed", "given", "file", "training", "guessed")
MAX_NOTE, MAX_NOTES = 1000, 1000
LARGEST = float(np.finfo(np.float32).max)

ASSUMED = (
    "Pixels are assumed to run from 0 to 1: the file does not say. If accuracy is poor, give "
    'another scale as pixels=, such as "0..255" or "-1..1"; interp.guess_pixels tries them.'
)


class Given(NamedTuple):
    """What the caller of `load` says of a network, for every reader; None where nothing.

    Each as in `load`, checked by `of`.
    """

    pixels: PixelScale | None = None
    order: str | None = None
    input_shape: Shape | None = None
    layers: str | None = None
    activation: str | None = None
    architecture: Architecture = None

    @classmethod
    def of(
        cls,
        pixels: Pixels = None,
        order: str | None = None,
        input_shape: Shape | None = None,
        layers: str | None = None,
        activation: str | None = None,
        architecture: Architecture = None,
    ) -> "Given":
        """The arguments of `load`; ValueError, naming the one, where it means nothing."""
        if order not in (None, "rows", "columns"):
            raise ValueError(f'order: {order!r} arrived; accepted are "rows" and "columns"')
        scale = None if pixels is None else PixelScale.of(pixels)
        shape = None if input_shape is None else check_shape(input_shape)
        if not isinstance(layers, str | None):
            raise ValueError(f'layers: {layers!r} arrived; a text is, such as "dense relu dense"')
        if activation is not None:
            named(activation)
        if not isinstance(architecture, str | os.PathLike | dict | None):
            raise ValueError(
                f"architecture: a {type(architecture).__name__} arrived; the path of a model's "
                "JSON, or what is in it as a dict, is expected"
            )
        return cls(scale, order, shape, layers, activation, architecture)

    def check_all_said(self) -> None:
        """ValueError where layers are given for a file that says its own."""
        for key in ("layers", "activation", "architecture"):
            if getattr(self, key) is not None:
                raise ValueError(f"{key}: the file says what its layers are; leave it out")


NOTHING = Given()
"""What a caller says who says nothing."""


def describe(network: Network) -> dict[str, Any]:
    """Everything about `network` but its layers' weights and activations, ready for JSON.

    pixels: [scale, shift, unit_columns, origin], numbers or lists with one per pixel;
    name; accuracy; never_lit: list of pixel indices, or None; output; notes: list;
    layer_names: list; input_shape: [height, width], left out where it is only assumed. Texts are
    as `clean` leaves them. Raises FormatError for one that is none.
    """
    stated = {} if network.shape_is_assumed else {"input_shape": list(network.input_shape)}
    return stated | {
        "pixels": describe_pixels(network.pixels),
        "name": read_text("name", network.name),
        "accuracy": None if network.accuracy is None else float(network.accuracy),
        "never_lit": describe_mask(network.never_lit),
        "output": network.output,
        "notes": [read_text("notes", note, MAX_NOTE) for note in network.notes],
        "layer_names": [read_text("layer_names", layer.name) for layer in network.layers],
    }


def apply(network: Network, mapping: object, given: Given = NOTHING) -> Network:
    """`network` with what `mapping`, as `describe` makes it, says about it, then as `given`.

    What the mapping leaves out stays as it was. It comes out of a file, so every value is
    checked; raises FormatError, naming the one that cannot be used.
    """
    if not isinstance(mapping, dict):
        _refuse("interp.json", mapping, "an object with pixels, name, output, …")
    n_pixels = network.sizes[0]
    readers: dict[str, Callable[[object], Any]] = {
        "pixels": lambda value: read_pixels(value, n_pixels),
        "name": lambda value: read_text("name", value),
        "accuracy": _read_accuracy,
        "never_lit": lambda value: read_mask(value, n_pixels),
        "output": lambda value: _read_output(value, network.layers[-1]),
        "notes": lambda value: read_texts("notes", value, MAX_NOTES, MAX_NOTE),
        "input_shape": lambda value: read_shape(value, n_pixels, given.input_shape),
        "layer_names": lambda value: read_texts("layer_names", value, len(network.layers)),
    }
    changes: dict[str, Any] = {
        key: read(mapping[key]) for key, read in readers.items() if key in mapping
    }
    if "layer_names" in changes:
        names = changes.pop("layer_names")
        if len(names) != len(network.layers):
            _refuse("layer_names", list(names), f"{len(network.layers)} names")
        pairs = zip(network.layers, names, strict=True)
        changes["layers"] = [replace(layer, **{"name": name}) for layer, name in pairs]
    return with_pixels(replace(network, **changes), given.pixels, given.order)


def with_pixels(thing: Opened, pixels: Pixels = None, order: str | None = None) -> Opened:
    """`thing` on the scale `pixels`, its kernel re-ordered to rows if `order` is "columns".

    pixels, order: as in `load`; None leaves them as they are. A scale per pixel and never_lit are
    row by row already, as in pictures. An accuracy is forgotten where it was measured with other
    pixels, or in another order. Raises ValueError for `pixels` that mean nothing and where there
    is no kernel to re-order.

    >>> import interp
    >>> with_pixels(interp.load("mlp-500"), "-1..1").pixels.name
    '-1..1'
    """
    scale = thing.pixels if pixels is None else PixelScale.of(pixels)
    changes: dict[str, Any] = {"pixels": scale}
    if isinstance(thing, Network):
        # other numbers of the same images, however the scale is known
        rescaled = describe_pixels(scale)[:3] != describe_pixels(thing.pixels)[:3]
        if rescaled or order == "columns":
            changes["accuracy"] = None
        if scale.origin != "assumed":
            changes["notes"] = [note for note in thing.notes if note != ASSUMED]
        if order == "columns":
            (first,) = check_dense(thing.layers[:1], "re-ordered")
            first = replace(first, kernel=rows_from_columns(first.kernel, thing.input_shape))
            changes["layers"] = (first, *thing.layers[1:])
        changes["readings"] = [with_pixels(net, pixels, order) for net in thing.readings]
    elif order == "columns":
        changes["kernel"] = rows_from_columns(thing.kernel, thing.input_shape)
    return replace(thing, **changes)


def rows_from_columns(array: npt.ArrayLike, shape: Shape | None = None) -> npt.NDArray[Any]:
    """The same array (784, …) with axis 0 re-ordered: column by column in, row by row out.

    shape: (height, width) of the images; a square where none is given, or ValueError.
    """
    array = np.asarray(array)
    height, width = shape or assumed_shape(len(array))
    swapped = array.reshape(width, height, *array.shape[1:]).swapaxes(0, 1)  # (height, width, …)
    return swapped.reshape(array.shape)


def agreed_shape(stated: Shape | None, given: Shape | None) -> Shape | None:
    """The (height, width) that a file states, else the one given; FormatError where they differ."""
    if stated and given and stated != given:
        there, here = ("×".join(map(str, shape)) for shape in (stated, given))
        raise FormatError(f"input_shape: {here} arrived, but the file says {there}; leave it out")
    return stated or given


def read_shape(value: object, n_pixels: int, given: Shape | None = None) -> Shape | None:
    """The (height, width) that [height, width] in a file says, or, for None, the one given."""
    if value is None:
        return given
    sides = value if isinstance(value, list) and all(type(side) is int for side in value) else []
    if len(sides) != 2 or min(sides) < 1 or sides[0] * sides[1] != n_pixels:
        _refuse("input_shape", value, f"[height, width] of {n_pixels} pixels")
    return agreed_shape((sides[0], sides[1]), given)


def describe_pixels(pixels: PixelScale) -> list[Any]:
    """[scale, shift, unit_columns, origin] of a PixelScale: numbers, or lists of one per pixel."""
    scale, shift = np.asarray(pixels.scale).tolist(), np.asarray(pixels.shift).tolist()
    origin = pixels.origin if pixels.origin in ORIGINS else "given"
    return [scale, shift, bool(pixels.unit_columns), origin]


def read_pixels(value: object, n_pixels: int) -> PixelScale:
    """The PixelScale that `describe_pixels` made `value` of; FormatError if it is anything else."""
    if not isinstance(value, list) or len(value) != 4 or not isinstance(value[2], bool):
        _refuse("pixels", value, "[scale, shift, unit_columns, origin]")
    scale, shift = (read_numbers("pixels", part, n_pixels) for part in value[:2])
    if not scale.any():
        _refuse("pixels", value, "a scale other than zero")
    return PixelScale(scale, shift, value[2], _read_choice("pixels", value[3], ORIGINS))


def describe_mask(mask: npt.NDArray[np.bool_] | None) -> list[int] | None:
    """Indices of the pixels that a mask, (n_pixels,), marks, as a list; None for None."""
    return None if mask is None else np.flatnonzero(mask).tolist()


def read_mask(value: object, n_pixels: int) -> npt.NDArray[np.bool_] | None:
    """(n_pixels,) booleans, True at the indices in the list `value`; None for None."""
    if value is None:
        return None
    mask = np.zeros(n_pixels, dtype=bool)
    for index in read_list("never_lit", value, n_pixels):
        if type(index) is not int or not 0 <= index < n_pixels:
            _refuse("never_lit", index, f"pixel numbers from 0 to {n_pixels - 1}")
        mask[index] = True
    return mask


def read_text(key: str, value: object, longest: int = MAX_NAME) -> str:
    """The string `value` without control characters, cut at `longest`."""
    if not isinstance(value, str):
        _refuse(key, value, "text")
    return clean(value, longest)


def read_texts(key: str, value: object, most: int, longest: int = MAX_NAME) -> tuple[str, ...]:
    """The strings in the list `value`, at most `most` of them, each as `read_text` reads it."""
    return tuple(read_text(key, text, longest) for text in read_list(key, value, most))


def read_list(key: str, value: object, most: int) -> list[Any]:
    """`value` where it is a list of at most `most` items; FormatError where it is not."""
    if not isinstance(value, list) or len(value) > most:
        _refuse(key, value, f"a list of at most {most}")
    return value


def read_numbers(key: str, value: object, length: int = 0) -> npt.NDArray[np.float64]:
    """A finite number, (), or an array (length,) of them; finite in float32 too."""
    items: list[Any] = value if isinstance(value, list) else [value]
    numeric = all(type(x) in (int, float) and abs(x) <= LARGEST for x in items)
    if not numeric or (isinstance(value, list) and (not length or len(value) != length)):
        _refuse(key, value, f"finite numbers, one or {length}" if length else "a finite number")
    return np.array(value, dtype=np.float64)


def _read_accuracy(value: object) -> float | None:
    accuracy = None if value is None else float(read_numbers("accuracy", value))
    if accuracy is not None and not 0 <= accuracy <= 1:
        _refuse("accuracy", value, "a share from 0 to 1")
    return accuracy


def _read_output(value: object, last: Layer) -> str:
    usual = (last.activation.name, "values") if last.activation in OUTPUTS else ("values",)
    return _read_choice("output", value, OUTPUTS if last.activation == "linear" else usual)


def _read_choice(key: str, value: object, accepted: tuple[str, ...]) -> str:
    if not isinstance(value, str) or value not in accepted:
        _refuse(key, value, "one of " + ", ".join(accepted))
    return value


def _refuse(key: str, value: object, accepted: str) -> NoReturn:
    raise FormatError(
        f"interp's notes on it: {key} is {clean(repr(value)[:200], 60)}, where {accepted} is "
        "expected. Change that where it was made, and save it again with interp.save"
    )
