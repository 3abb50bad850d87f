"""Networks and maps as NumPy archives: exact, and small enough to read with `np.load`."""

import io
import json
import math
import warnings
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any, TypeVar
from zipfile import ZipFile

import numpy as np
import numpy.typing as npt

from interp.activations import check_known, named
from interp.convolution import KINDS, PictureLayer, check_kinds
from interp.files import metadata, parts
from interp.files.keras_config import MAX_LAYERS
from interp.files.keras_pictures import MAX_UNITS
from interp.files.limits import FormatError, clean, open_archive, parse_json, read_exactly
from interp.files.metadata import NOTHING, Given, with_pixels
from interp.layers import trained_arrays
from interp.maps import AffineMap
from interp.network import Network
from interp.windows import Windows

MAX_BYTES = 100_000_000
"""Of weights in one file, as float32 or float64: 784-4096-4096-10 takes 80 million in float32."""

_MAX_HEADER, _MAX_LENGTH = 1_000, 1_000_000
_NOTES = "interp"

_KINDS = {kind.__name__: kind for kind in KINDS}
_FIELDS = {"Dense": (), "Conv2D": ("groups",), "MaxPool2D": ("leak",), "SumPool2D": ("mean",)}
"""What a layer has beside its windows, arrays and activation."""
_WINDOWS = ("shape", "size", "strides", "padding", "dilation")

Arrays = dict[str, npt.NDArray]
Notes = dict[str, Any]
Made = TypeVar("Made")


def network_bytes(network: Network) -> bytes:
    """The `.npz` of a network: kernel_0, bias_0, kernel_1, … and `interp`, JSON in bytes.

    Raises ValueError for layers of another kind than `convolution.KINDS`, and for an activation
    without a known name.
    """
    arrays: Arrays = {}
    layers = []
    for index, layer in enumerate(check_kinds(network.layers, "saved")):
        check_known(layer.activation)
        arrays |= {f"{name}_{index}": array for name, array in trained_arrays(layer).items()}
        parameters = {key: np.asarray(x).tolist() for key, x in layer.activation.parameters.items()}
        described = {"activation": layer.activation.name, **parameters}
        if isinstance(layer, PictureLayer):  # an entry without a kind is a Dense
            own = {key: getattr(layer, key) for key in _FIELDS[type(layer).__name__]}
            described |= {"kind": type(layer).__name__, "windows": asdict(layer.windows), **own}
        layers.append(described)
    return _pack({"holds": "network", "layers": layers, **metadata.describe(network)}, arrays)


def map_bytes(affine_map: AffineMap) -> bytes:
    """The `.npz` of an AffineMap: kernel (n_pixels, n), bias (n,) and `interp`, JSON in bytes."""
    notes = {
        "holds": "map",
        "title": metadata.read_text("title", affine_map.title, metadata.MAX_NOTE),
        "note": metadata.read_text("note", affine_map.note, metadata.MAX_NOTE),
        "labels": [metadata.read_text("labels", label) for label in affine_map.labels],
        "pixels": metadata.describe_pixels(affine_map.pixels),
        "never_lit": metadata.describe_mask(affine_map.never_lit),
        "input_shape": list(affine_map.input_shape),
    }
    return _pack(notes, {"kernel": affine_map.kernel, "bias": affine_map.bias})


def _pack(notes: Notes, arrays: Arrays) -> bytes:
    buffer = io.BytesIO()
    text = np.frombuffer(json.dumps(notes).encode(), np.uint8)
    arrays = {_NOTES: text, **arrays}
    np.savez(buffer, **arrays)  # type: ignore[arg-type]  # no array is called allow_pickle
    return buffer.getvalue()


def read(path: Path, given: Given = NOTHING) -> Network | AffineMap:
    """The Network or AffineMap in the `.npz` at `path`, read as `given` says.

    No pickle, and no array is made before the declared sizes of all are checked. Raises
    FormatError where the file holds anything else, or is damaged.
    """
    with open_archive(path) as archive:
        ours = f"{_NOTES}.npy" in archive.namelist()
        arrays = _read_arrays(archive, "fu" if ours else "fiu")
    if not ours:
        return parts.network(arrays, given, Path(path).stem)
    given.check_all_said()
    notes = parse_json(arrays.pop(_NOTES).tobytes())
    if notes.get("holds") == "map":
        return with_pixels(_read_map(notes, arrays, given), given.pixels, given.order)
    if notes.get("holds") == "network":
        return metadata.apply(_read_network(notes, arrays, given), notes, given)
    raise FormatError("its `interp` entry says neither network nor map; save it again with interp")


def _read_arrays(archive: ZipFile, kinds: str = "fu") -> dict[str, npt.NDArray]:
    """Every array by its name, none read before the sizes that all declare are known.

    kinds: of dtypes that are accepted.
    """
    names, room = archive.namelist(), MAX_BYTES
    if len(names) > 2 * MAX_LAYERS + 1:
        raise FormatError(
            f"a NumPy archive of {len(names):,} arrays, more than a network of {MAX_LAYERS} "
            "layers has. Use fewer layers, or check where it is from"
        )
    headers = {name: _read_header(archive, name) for name in names}
    for name, (shape, _, dtype, _) in headers.items():
        if dtype.kind not in kinds or dtype.itemsize > 8:
            raise FormatError(
                f"{name!r} holds {dtype} values, where numbers are expected. Objects are pickled, "
                "and opening them could run code, so it is not done. Where you trust the file, "
                "save each array for itself, by the names that it has, here weights and biases: "
                "`import numpy; z = numpy.load(THIS_FILE, allow_pickle=True); "
                "numpy.savez('plain.npz', *z['weights'], *z['biases'])`, and open plain.npz"
            )
        room -= math.prod(shape) * max(dtype.itemsize, 4)
        if room < 0 or max(shape, default=0) > _MAX_LENGTH:
            raise FormatError(
                f"{name!r} declares an array of shape {shape}: above the limit, {_MAX_LENGTH:,} on "
                f"a side or {MAX_BYTES:,} bytes in a file. No network over such images needs that"
            )
    arrays = {}
    for name, (shape, by_column, dtype, start) in headers.items():
        content = read_exactly(archive, name, start + math.prod(shape) * dtype.itemsize)
        array = np.ndarray(shape, dtype, content, start, order="F" if by_column else "C")
        arrays[name.removesuffix(".npy")] = array
    return arrays


def _read_header(archive: ZipFile, name: str) -> tuple[tuple[int, ...], bool, np.dtype, int]:
    """(shape, whether column by column, dtype, length of the header) of an array."""
    with archive.open(name) as stream:
        start = io.BytesIO(stream.read(_MAX_HEADER))
    head = np.lib.format
    try:
        version = head.read_magic(start)
        parse = {(1, 0): head.read_array_header_1_0, (2, 0): head.read_array_header_2_0}[version]
        with warnings.catch_warnings(action="error"):  # of headers by Python 2, slow to read
            shape, by_column, dtype = parse(start, max_header_size=_MAX_HEADER)
        if any(type(length) is not int or length < 0 for length in shape):
            raise ValueError("lengths are counts")
    except Exception as error:  # NumPy reads it as Python's tokens, which fail in many ways
        raise FormatError(
            f"{name!r} has a header that makes no sense, or one of more than {_MAX_HEADER:,} "
            "bytes. Copy or download the file again"
        ) from error
    return shape, by_column, dtype, start.tell()


def _read_network(notes: Notes, arrays: Arrays, given: Given) -> Network:
    layers = []
    for index, entry in enumerate(metadata.read_list("layers", notes.get("layers"), MAX_LAYERS)):
        entry = dict(entry) if isinstance(entry, dict) else {}
        kind = entry.pop("kind", "Dense")
        if kind not in _FIELDS:
            raise FormatError(f"layer {index} is of the kind {clean(repr(kind))}, which is unknown")
        own: Notes = {key: entry.pop(key, None) for key in _FIELDS[kind]}
        if "leak" in own:
            own["leak"] = float(metadata.read_numbers("leak", own["leak"]))
        if kind != "Dense":
            own["windows"] = _read_windows(entry.pop("windows", None))
        if kind in ("Dense", "Conv2D"):
            own |= {part: _floats(arrays, f"{part}_{index}") for part in ("kernel", "bias")}
        activation = metadata.read_text("activation", entry.pop("activation", None))
        plain = _make(_KINDS[kind], **own)
        parameters = {
            key: metadata.read_numbers("a parameter", value, plain.n_out)
            for key, value in entry.items()
            if value is not None
        }
        if kind == "MaxPool2D":
            layers.append(plain)
        else:
            layers.append(_make(replace, plain, activation=_make(named, activation, **parameters)))
    n_pixels = layers[0].n_in if layers else 0
    shape = metadata.read_shape(notes.get("input_shape"), n_pixels, given.input_shape)
    return _make(Network, layers, input_shape=shape)


def _read_windows(value: object) -> Windows:
    parts = value if isinstance(value, dict) else {}
    windows = _make(Windows, **{key: parts.get(key) for key in _WINDOWS})
    if math.prod(windows.side_by_side) > 64 * MAX_UNITS:
        raise FormatError(f"windows {windows.size} of {windows.shape}: more than any network needs")
    return windows


def _read_map(notes: Notes, arrays: Arrays, given: Given) -> AffineMap:
    kernel, bias = _floats(arrays, "kernel"), _floats(arrays, "bias")
    if kernel.ndim != 2 or not (np.isfinite(kernel).all() and np.isfinite(bias).all()):
        raise FormatError(f"a map whose kernel is {kernel.shape}, or not finite; write it again")
    return _make(
        AffineMap,
        kernel,
        bias,
        labels=metadata.read_texts("labels", notes.get("labels"), bias.size),
        title=metadata.read_text("title", notes.get("title"), metadata.MAX_NOTE),
        note=metadata.read_text("note", notes.get("note"), metadata.MAX_NOTE),
        pixels=metadata.read_pixels(notes.get("pixels"), len(kernel)),
        never_lit=metadata.read_mask(notes.get("never_lit"), len(kernel)),
        input_shape=metadata.read_shape(notes.get("input_shape"), len(kernel), given.input_shape),
    )


def _make(kind: Callable[..., Made], /, *parts: Any, **more: Any) -> Made:
    """What `kind` makes of these; FormatError where it refuses them."""
    try:
        return kind(*parts, **more)
    except ValueError as error:
        raise FormatError(f"it holds no network or map: {error}") from error


def _floats(arrays: Arrays, name: str) -> npt.NDArray[np.floating]:
    """An array as the network holds it, float64 or else float32."""
    array = arrays.get(name)
    if array is None or array.dtype.kind != "f":
        raise FormatError(f"{name!r} is missing, or not floating-point; save it again with interp")
    return array.astype(np.float64 if array.dtype.itemsize == 8 else np.float32, copy=False)
