"""Networks of trained arrays whose layers are said in words, or tried: `conv relu pool2 … dense`.

The words, in the order of the layers: `conv` (`conv/2` has strides of 2, `conv+1` a padding of 1,
`conv/2+1` both), `pool2` and `mean2` for the maximum and the mean of windows of 2×2 (`pool3/2` has
strides of 2; `mean` alone takes the whole picture), `flatten`, `dense`, `norm` for a batch
normalization, and the names of activations (`leaky_relu:0.01` says its parameter).
"""

import math
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from itertools import product
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from interp.activations import named
from interp.convolution import Conv2D, SumPool2D, max_pool
from interp.files import keras_layers
from interp.files.chain import fold
from interp.files.keras_layers import Activation, Affine, Step
from interp.files.keras_pictures import MAX_UNITS, Placed
from interp.files.limits import FormatError, clean
from interp.files.metadata import ASSUMED, Given, with_pixels
from interp.layers import Dense, Layer
from interp.network import Network
from interp.pixels import PixelScale, assumed_shape, check_shape
from interp.windows import Picture, Windows

Floats = npt.NDArray[np.floating]

MOST_LAYERS, MOST_LAYOUTS = 100, 12
"""Of layouts so many are kept, for each activation that is tried."""

_WORD = re.compile(r"(conv|pool|mean)(\d{0,3})(?:/(\d{1,3}))?(?:\+(\d{1,3}))?")
_SIZE_ASSUMED = (
    "Its images were assumed to be of 28×28; where they are not, pass input_shape=(height, width)."
)
_TRIED = ("relu", "tanh", "sigmoid")
"""Activations that hidden layers may have where nothing says it."""


class Part(NamedTuple):
    """The trained arrays of one layer.

    kind: "dense", whose kernel is (n_in, n_out); "conv", (rows, columns, channels in / groups,
    channels out); or "norm", `x * kernel + bias` with one number for each channel or unit.
    bias: (n_out,). name: the layer's in its file.
    """

    kind: str
    kernel: Floats
    bias: Floats
    name: str


def build(
    parts: Sequence[Part], given: Given, name: str, words: str = "", channels_first: bool = False
) -> Network:
    """The Network of these parts, as `words` or `given.layers` say, or as the usual layouts fit.

    words: what the file itself says its layers are; "" where it holds arrays alone.
    channels_first: whether the kernel after a Flatten takes a picture channel by channel, as
        torch's do.

    Where layouts are tried, the most usual one is returned; the others are in its `readings`, and
    notes say what was assumed. Raises FormatError where nothing fits, ValueError for words in
    `given` that do not.
    """
    if len(parts) > MOST_LAYERS:
        raise FormatError(f"{len(parts)} layers with weights; at most {MOST_LAYERS} are opened")
    if not any(part.kind != "norm" for part in parts):
        raise FormatError("no weights of dense layers or convolutions")
    said = words or given.layers
    if said:
        try:
            return _read_as(said, parts, given, name, channels_first)
        except ValueError as error:
            why = f"{error}{_fitting_sizes(said, parts, given, channels_first)}"
            if words:
                raise FormatError(f"layers {clean(words, 300)!r}: {why}") from None
            raise ValueError(f"layers: {clean(said, 300)!r} arrived; {why}") from None
    readings: list[Network] = []
    why, left_out = "no usual layout fits", 0
    for layouts in _usual_layouts(parts, given):
        fitting = 0
        for layers in layouts:
            try:
                net = _read_as(layers, parts, given, name, channels_first)
            except ValueError as error:
                why = str(error)
                continue
            fitting += 1
            if fitting <= MOST_LAYOUTS:
                note = f'Read as layers="{layers}": the file holds weights alone.'
                readings.append(replace(net, notes=(note, *net.notes)))
        left_out = max(0, fitting - MOST_LAYOUTS)
    if not readings:
        shapes = ", ".join(f"{clean(part.name, 30)} {part.kernel.shape}" for part in parts[:12])
        raise FormatError(
            f"weights whose layers are not known ({shapes}), and {why}. Say what they are, as "
            'layers="conv relu pool2 flatten dense relu dense"'
        )
    if len(readings) == 1:
        return readings[0]
    others = "; ".join(net.notes[0].split('"')[1] for net in readings[1:6])
    others += f"; and {len(readings) - 6} more" if len(readings) > 6 else ""
    note = (
        f"net.readings holds others that fit as well ({others}). To test them on images: "
        "interp.guess_pixels(net, images, labels)"
    )
    if left_out:
        note += f". {left_out} more layouts fit, less usual ones: give layers= for one of them"
    notes = (*readings[0].notes, note)
    return replace(readings[0], notes=notes, readings=readings[1:])


def _read_as(
    words: str, parts: Sequence[Part], given: Given, name: str, channels_first: bool
) -> Network:
    """The Network of the parts as `words` say; ValueError where they do not fit."""
    shape = picture = _input(parts, given)
    steps: list[Step] = []
    left = list(parts)
    for word in words.lower().split():
        new, shape = _steps(word, left, shape, channels_first)
        steps += new
    if left:
        raise ValueError(f"{clean(left[0].name)!r}, a {left[0].kind}, is left over")
    with np.errstate(all="ignore"):  # what overflows is refused by the layers
        affines, folded = fold(steps)
    layers: list[Layer] = []
    for step in folded:
        if isinstance(step, Placed):
            layers.append(step.layer.astype(np.float32))
        else:
            kernel, bias = step.kernel, step.bias.astype(step.kernel.dtype)
            layers.append(Dense(kernel, bias, step.activation, step.name))
    if affines:
        raise ValueError("a norm before the first layer with weights cannot be read")
    stated = picture[:2] if picture else given.input_shape
    check_shape(stated or assumed_shape(layers[0].n_in), layers[0].n_in, limits=True)
    notes = [_SIZE_ASSUMED, ASSUMED] if picture and not given.input_shape else [ASSUMED]
    net = Network(layers, PixelScale(), clean(name), notes=notes, input_shape=stated)  # type: ignore[arg-type]
    return with_pixels(net, given.pixels, given.order)


def _fitting_sizes(words: str, parts: Sequence[Part], given: Given, channels_first: bool) -> str:
    """What to pass where 28×28, which convolutions say nothing of, was assumed and does not fit."""
    if given.input_shape or not _input(parts, given):
        return ""
    sides = []
    for side in range(4, 129):
        with suppress(ValueError):
            sized = given._replace(input_shape=(side, side))
            _read_as(words, parts, sized, "", channels_first)
            sides.append(f"input_shape=({side}, {side})")
    fitting = " or ".join(sides[:4]) or "input_shape=(height, width)"
    return f". Images of 28×28 were assumed; where yours are of another size, pass {fitting}"


def _input(parts: Sequence[Part], given: Given) -> Picture | None:
    """The picture that the first convolution takes; None where a dense layer comes first."""
    first = next(part for part in parts if part.kind != "norm")
    if first.kind == "dense":
        return None
    return *(given.input_shape or (28, 28)), 1


def _steps(
    word: str, left: list[Part], shape: Picture | None, channels_first: bool
) -> tuple[list[Step], Picture | None]:
    """What one word adds to the chain, and the picture after it; its part is taken from `left`.

    shape: (height, width, channels) of what arrives; None after a dense layer. A picture that is
    flattened keeps its shape here, for the dense layer that follows.
    """
    match = _WORD.fullmatch(word)
    if match and (match[1] != "conv" or not match[2]):
        return _picture_steps(match, left, shape)
    if word == "flatten":
        return [], shape
    if word in ("dense", "norm"):
        part = _take(word, left)
        if word == "norm":
            return [_normalization(part, shape)], shape
        kernel = part.kernel
        if shape:
            if math.prod(shape) != len(kernel):
                raise ValueError(
                    f"{clean(part.name)!r} takes {len(kernel):,} numbers, and a picture of "
                    f"{shape} arrives"
                )
            if channels_first and shape[2] > 1:
                by_channel = kernel.reshape(shape[2], *shape[:2], -1)  # channel, row, column, unit
                kernel = by_channel.transpose(1, 2, 0, 3).reshape(kernel.shape)
        name = clean(part.name)
        return [keras_layers.Dense(kernel, part.bias.astype(np.float64), name, repr(name))], None
    name, _, parameter = word.partition(":")
    if name in ("linear", ""):
        return [], shape
    keys = {"alpha": float(parameter)} if parameter else {}
    return [Activation(named(name, **keys), name)], shape


def _take(kind: str, left: list[Part]) -> Part:
    """The next part of that kind, taken from `left`; ValueError where there is none."""
    for place, part in enumerate(left):
        if part.kind == kind:
            return left.pop(place)
    raise ValueError(f"the file has fewer weights of {kind!r} than that")


def _normalization(part: Part, shape: Picture | None) -> Affine:
    n_places = math.prod(shape[:2]) if shape else 1
    if shape and shape[2] != len(part.kernel):
        raise ValueError(f"{clean(part.name)!r} is for {len(part.kernel)} channels, not {shape}")
    scale, shift = (np.tile(x.astype(np.float64), n_places) for x in (part.kernel, part.bias))
    return Affine(scale, shift, repr(clean(part.name)), shape=shape)


def _picture_steps(
    match: re.Match[str], left: list[Part], shape: Picture | None
) -> tuple[list[Step], Picture]:
    """The layers of a convolution or a pool, and the picture after them."""
    if shape is None:
        raise ValueError(f"{match[0]!r} takes a picture, and none arrives")
    kind, side, stride, padding = match[1], match[2], match[3], int(match[4] or 0)
    around = (padding,) * 4
    if kind == "conv":
        part = _take("conv", left)
        kernel, step = part.kernel, int(stride or 1)
        size = (kernel.shape[0], kernel.shape[1])
        windows = Windows(shape, size, (step, step), around)
        groups = max(1, shape[2] // kernel.shape[2])
        if math.prod(windows.count) * kernel.shape[3] > MAX_UNITS:
            raise ValueError(f"{clean(part.name)!r} has more than {MAX_UNITS:,} units")
        name = clean(part.name)
        exact = kernel.astype(np.float64), part.bias.astype(np.float64)
        layers: Sequence[Any] = [Conv2D(windows, *exact, groups, name=name)]
    else:
        if kind == "pool" and not side:
            raise ValueError('a pool needs its size, such as "pool2"')
        size = (int(side), int(side)) if side else shape[:2]
        step = int(stride or size[0])
        windows = Windows(shape, size, (step, step), around)
        layers = max_pool(windows) if kind == "pool" else [SumPool2D(windows, mean=True)]
    if math.prod(windows.side_by_side) > 64 * MAX_UNITS:
        raise ValueError(f"{match[0]!r} copies each pixel too often")
    return [Placed(layer, repr(match[0])) for layer in layers], layers[-1].shape_out


def _usual_layouts(parts: Sequence[Part], given: Given) -> Iterator[list[str]]:
    """The layouts whose sizes fit, as words, the most usual ones first; for each activation."""
    activations = (given.activation,) if given.activation else _TRIED
    convolutions = [part for part in parts if part.kind == "conv"]
    denses = [part for part in parts if part.kind == "dense"]
    fitting = []
    if len(convolutions) <= 4 and (denses or not convolutions):
        for choices in product(product((False, True), (1, 2), (0, 2)), repeat=len(convolutions)):
            if not convolutions or _fits(choices, convolutions, denses[0], given):
                padded, strides, pools = zip(*choices, strict=True) if choices else ((), (), ())
                unusual = (
                    3 * strides.count(2)
                    + 2 * (len(set(padded)) - 1)
                    + (0 if len(set(pools)) < 2 else 0 if pools[-1] else 1)
                )
                fitting.append((unusual, choices))
    fitting.sort(key=lambda pair: pair[0])
    seen: set[str] = set()
    for activation in activations:
        layouts = dict.fromkeys(" ".join(_words(parts, x, activation)) for _, x in fitting)
        yield [layers for layers in layouts if layers not in seen]
        seen |= {*layouts}


def _fits(
    choices: Sequence[tuple[bool, int, int]],
    convolutions: Sequence[Part],
    dense: Part,
    given: Given,
) -> bool:
    """Whether convolutions (padded, stride, pool) leave as many numbers as a dense layer takes."""
    sides = list(given.input_shape or (28, 28))
    for (padded, stride, pool), part in zip(choices, convolutions, strict=True):
        members = part.kernel.shape[0]
        if padded and (members == 1 or members % 2 == 0):
            return False
        around = members // 2 * 2 if padded else 0
        sides = [(side + around - members) // stride + 1 for side in sides]
        sides = [side // pool for side in sides] if pool else sides
        if min(sides) < 1:
            return False
    return math.prod(sides) * convolutions[-1].kernel.shape[3] == len(dense.kernel)


def _words(
    parts: Sequence[Part], choices: Sequence[tuple[bool, int, int]], activation: str
) -> Iterator[str]:
    """The words of a layout, one for each layer; each norm comes before its layer's activation."""
    trained = [part for part in parts if part.kind != "norm"]
    normed = _with_norms(parts, trained)
    flat = trained[0].kind == "dense"
    for place, part in enumerate(trained):
        pool = 0
        if part.kind == "conv":
            padded, stride, pool = choices[place]
            padding = f"+{part.kernel.shape[0] // 2}" if padded else ""
            yield "conv" + (f"/{stride}" if stride > 1 else "") + padding
        else:
            if not flat:
                yield "flatten"
                flat = True
            yield "dense"
        if place in normed:
            yield "norm"
        if place + 1 < len(trained):
            yield activation
        if pool:
            yield f"pool{pool}"


def _with_norms(parts: Sequence[Part], trained: Sequence[Part]) -> set[int]:
    """Places in `trained` of the layers that a norm follows: for each, the last that fits."""
    places: set[int] = set()
    seen = 0
    for part in parts:
        if part.kind != "norm":
            seen += 1
            continue
        free = [place for place in range(seen) if place not in places]
        fitting = [x for x in free if trained[x].kernel.shape[-1] == len(part.kernel)]
        places.update(fitting[-1:])
    return places
