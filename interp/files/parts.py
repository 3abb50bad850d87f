"""Networks from their arrays alone: dense layers, chained by the shapes of kernels and biases."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from math import prod
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from interp.activations import named
from interp.files.architecture import Part, build
from interp.files.chain import Chain
from interp.files.keras_config import MAX_LAYERS, KerasLayer
from interp.files.keras_layers import variables
from interp.files.limits import CONFIG_LIMIT, FormatError, clean, parse_json, read_file
from interp.files.metadata import LARGEST, Given
from interp.files.torch_files import parts_of
from interp.network import Network
from interp.pixels import Shape, assumed_shape, check_shape

Arrays = Mapping[str, npt.NDArray[Any]]
"""Trained arrays by name, in the order of the file."""

TO_NPZ = 'numpy.savez("net.npz", w1=…, b1=…, w2=…, b2=…)'
_BIAS = re.compile(r"(^|[^a-z])b[_ .]?\d*$|bias|intercept", re.IGNORECASE)
_KERNEL = re.compile(r"(^|[^a-z])(w|wi|wo)\d*$|weight|kernel|coef", re.IGNORECASE)


class Reading(NamedTuple):
    """One way to chain arrays: kernels (n_in, n_out), biases (n_out,), and which were turned."""

    kernels: Sequence[npt.NDArray[Any]]
    biases: Sequence[npt.NDArray[Any]]
    names: Sequence[str]
    turned: Sequence[bool]

    @property
    def said(self) -> str:
        """What was assumed of the shapes, in words."""
        turned = [name for name, turn in zip(self.names, self.turned, strict=True) if turn]
        order = f"arrays joined in the order {', '.join(self.names)}"
        return f"{order}; {'transposed: ' + ', '.join(turned) if turned else 'none transposed'}"


def network(
    arrays: Arrays,
    given: Given,
    name: str,
    hidden: Sequence[str] = (),
    output: str = "",
    keras: bool = False,
) -> Network:
    """The Network whose dense layers have these arrays, chained by their shapes.

    arrays: kernels (n_in, n_out) or (n_out, n_in), and biases (n_out,), (n_out, 1) or (1, n_out),
        or none at all, in the order of the layers or numbered by name.
    hidden: what the file says of activations: of the hidden layers, or of each layer.
    output: the last activation, where it is known. keras: whether kernels are known to be
        (n_in, n_out) and in order, so that nothing is turned.

    What was assumed is a note. Every other way that fits as well is in `readings`. Raises
    FormatError where nothing fits, ValueError for what is given and does not.
    """
    if given.architecture is not None:
        return _by_architecture(arrays, given, name)
    if any(array.ndim == 4 for array in arrays.values()) and all("." in x for x in arrays):
        # named as torch names a state dict's arrays, which are (out, in, rows, columns) then
        return build(parts_of(arrays, np.asarray), given, name, channels_first=True)
    kind = np.result_type(np.float32, *(array.dtype for array in arrays.values()))
    arrays = {title: array.astype(kind, copy=False) for title, array in arrays.items()}
    possible = [*_readings(arrays, given.input_shape, keras)]
    if not possible:
        _refuse(arrays)
    # kernels that are all turned alike before mixtures, more pixels before fewer
    possible.sort(key=lambda x: (len({*x.turned}), -len(x.kernels[0])))
    networks = [_build(reading, given, name, hidden, output) for reading in possible]
    if len(possible) == 1:
        return networks[0]
    others = "; ".join(reading.said for reading in possible[1:])
    note = (
        f"The shapes fit in {len(possible)} ways. This is one: {possible[0].said}. net.readings "
        f"has the others ({others}); the one whose net.score(images, labels) is high is right"
    )
    first, *more = networks
    return replace(first, notes=(*first.notes, note), readings=more)


def _readings(arrays: Arrays, shape: Shape | None, keras: bool) -> Iterator[Reading]:
    """Yields every way to chain the arrays, each once."""
    if any(array.ndim not in (1, 2) or 0 in array.shape for array in arrays.values()):
        return
    seen = set()
    for names in [list(arrays)] if keras else _orders(arrays):
        ways = [(False, False)] if keras else product((False, True), repeat=2)
        for turn_first, turn_squares in ways:
            reading = _chain([(x, arrays[x]) for x in names], turn_first, turn_squares)
            if reading is None or not _is_image(len(reading.kernels[0]), shape):
                continue
            key = (*reading.names, *reading.turned)
            if key not in seen:
                seen.add(key)
                yield reading


def _orders(arrays: Arrays) -> list[list[str]]:
    """The names by their numbers, if all have one, then in the order of the file."""
    numbers = {name: [int(x) for x in re.findall(r"\d{1,9}", name)] for name in arrays}
    by_number = sorted(arrays, key=lambda name: numbers[name])
    return [by_number, list(arrays)] if all(numbers.values()) else [list(arrays)]


def _chain(
    parts: list[tuple[str, npt.NDArray[Any]]], turn_first: bool, turn_squares: bool
) -> Reading | None:
    """The arrays as one chain, or None where they are none.

    turn_first: whether images come in at the last axis of the first kernel. turn_squares: whether
    later square kernels are transposed.
    """
    kernels = [(name, np.atleast_2d(x.T).T) for name, x in parts if _is_kernel(name, x)]
    biases = [x.reshape(-1) for name, x in parts if not _is_kernel(name, x)]
    if not kernels or len(biases) not in (0, len(kernels)):
        return None
    turned: list[bool] = []
    width = kernels[0][1].shape[1 if turn_first else 0]
    for index, (_, kernel) in enumerate(kernels):
        square = kernel.shape[0] == kernel.shape[1]
        turn = turn_first if not index else turn_squares if square else kernel.shape[0] != width
        if kernel.shape[1 if turn else 0] != width:
            return None
        width = kernel.shape[0 if turn else 1]
        turned.append(turn)
    facing = [x.T if turn else x for (_, x), turn in zip(kernels, turned, strict=True)]
    rows = biases or [np.zeros(x.shape[1], x.dtype) for x in facing]
    if any(len(row) != x.shape[1] for row, x in zip(rows, facing, strict=True)):
        return None
    return Reading(facing, rows, [name for name, _ in kernels], turned)


def _is_kernel(name: str, array: npt.NDArray[Any]) -> bool:
    if array.ndim == 2 and min(array.shape) > 1:
        return True
    return bool(_KERNEL.search(name)) and not is_bias(name)  # of one unit, (n, 1)


def is_bias(name: str) -> bool:
    """Whether an array is called as biases are: b, b1, bias_2, fc.bias, intercepts."""
    return bool(_BIAS.search(name))


def _is_image(n_inputs: int, shape: Shape | None) -> bool:
    if shape:
        return prod(shape) == n_inputs
    try:
        check_shape(assumed_shape(n_inputs), limits=True)
    except ValueError:
        return False
    return True


def _build(
    reading: Reading, given: Given, name: str, hidden: Sequence[str], output: str
) -> Network:
    try:
        arrays = [
            Part("dense", _checked(title, kernel), _checked(title, bias), title)
            for title, kernel, bias in zip(
                reading.names, reading.kernels, reading.biases, strict=True
            )
        ]
    except ValueError as error:
        raise FormatError(f"arrays that make no network: {error}") from error
    words = ""
    if not given.layers:
        names = activations(given, len(arrays), reading.biases[-1].size, hidden, output)
        words = " ".join(f"dense {activation}" for activation in names)
    net = build(arrays, given, name, words)
    bare = "" if any(bias.any() for bias in reading.biases) else "; no biases, or only zeros"
    note = (
        f"The file holds arrays alone. Taken as dense layers, {reading.said}{bare}; activations: "
        f"{', '.join(str(layer.activation) for layer in net.layers)}. Say otherwise with "
        'activation=… (hidden layers) or layers="dense relu dense …"; try it on images with '
        "net.score(images, labels) and interp.guess_pixels(net, images, labels)"
    )
    return replace(net, notes=(note, *net.notes))


def _checked(title: str, array: npt.NDArray[Any]) -> npt.NDArray[Any]:
    """The same, with ValueError for numbers that no weight can be."""
    if not np.isfinite(array).all() or abs(array).max() > LARGEST:
        raise ValueError(f"{clean(title)!r} has NaN or infinite numbers, or too large ones")
    return array


def activations(
    given: Given, n_layers: int, n_outputs: int, written: Sequence[str] = (), output: str = ""
) -> list[str]:
    """The name of each dense layer's activation: as `given`, as the file has it, or as is usual.

    written: names in a file: one for the hidden layers, or one for each layer. output: that of
    the last, where it is known; otherwise a softmax, or a logistic function of one unit alone.
    """
    usual = output or ("softmax" if n_outputs > 1 else "sigmoid")
    if given.activation or not written:
        last = written[-1] if written and len(written) == n_layers else usual
        names = [given.activation or "relu"] * (n_layers - 1) + [last]
    elif len(written) == n_layers:
        names = list(written)
    elif len(written) in (1, n_layers - 1):
        names = [*(written if len(written) > 1 else [written[0]] * (n_layers - 1)), usual]
    else:
        raise FormatError(
            f"{n_layers} layers and {len(written)} activations. Give them: "
            'layers="dense relu dense softmax"'
        )
    names = [_ALIASES.get(name.lower(), name.lower()) for name in names]
    try:
        for name in names:
            named(name)
    except ValueError as error:
        if given.activation:
            raise
        raise FormatError(f"{clean(str(error), 400)}. Give one of these") from None
    return names


_ALIASES = {"logistic": "sigmoid", "identity": "linear"}


def _refuse(arrays: Arrays) -> None:
    listed = [f"{clean(name, 30)!r} {array.shape}" for name, array in [*arrays.items()][:12]]
    more = f" and {len(arrays) - 12} more" if len(arrays) > 12 else ""
    pictures = any(array.ndim == 4 for array in arrays.values())
    raise FormatError(
        f"arrays that are no chain of dense layers: {', '.join(listed) or 'none'}{more}. "
        + (
            "Kernels with four axes are convolutions: give architecture=, the model's JSON as "
            "Keras writes it (model.to_json()), if they come from model.get_weights(); those of "
            "PyTorch are read under the names of its state dict, conv1.weight and conv1.bias"
            if pictures
            else "A kernel (inputs, units) or (units, inputs) for each layer and as many biases "
            "(units,) are expected, in order or numbered, the first for images of input_shape="
            f"(height, width) or square ones. In Python: {TO_NPZ}"
        )
    )


def read_architecture(given: Given, beside: Iterable[Path] = ()) -> dict[str, Any] | None:
    """A Keras model's configuration: that of `given.architecture`, a path or a dict, or None.

    beside: paths to look at where nothing is given; the first that is there is taken.
    """
    source = given.architecture
    if source is None:
        source = next((path for path in beside if path.is_file()), None)
    if source is None:
        return None
    if isinstance(source, dict):
        model = dict(source)
    else:
        try:
            model = parse_json(read_file(source, CONFIG_LIMIT, "Give the JSON of the model"))
        except OSError as error:
            raise FormatError(
                f"architecture, {clean(str(source), 200)}: {error.strerror}. Give the path of the "
                "model's JSON, or what is in it as a dict"
            ) from None
        except FormatError as error:
            raise FormatError(f"architecture, {clean(str(source), 200)}: {error}") from error
    if "layers" in model and "class_name" not in model:  # as model.get_config() gives it
        model = {
            "class_name": "Functional" if "input_layers" in model else "Sequential",
            "config": model,
        }
    return model


def _by_architecture(arrays: Arrays, given: Given, name: str) -> Network:
    """The model that `given.architecture` describes, with the arrays in the order of its layers."""
    chain = Chain(read_architecture(given) or {})
    wanted = [(layer, part) for layer in chain.layers for part in variables(layer)]
    if len(wanted) != len(arrays) or len(wanted) > 4 * MAX_LAYERS:
        raise FormatError(
            f"{len(arrays)} arrays, where the layers of the architecture have {len(wanted)}. "
            "Save them in their order: numpy.savez(path, *model.get_weights())"
        )
    values = {
        (id(layer), part): np.asarray(array, np.float32)
        for (layer, part), array in zip(wanted, arrays.values(), strict=True)
    }

    def weights(layer: KerasLayer) -> dict[str, npt.NDArray[Any]]:
        return {part: values[id(layer), part] for part in variables(layer)}

    return chain.network(weights, None, name, given)
