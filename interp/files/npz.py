"""Networks and maps as NumPy archives: exact, and small enough to read with `np.load`."""

import io
import json
import math
import os
import warnings
from pathlib import Path

import numpy as np

from interp.activations import check_known, named
from interp.files import metadata
from interp.files.keras_config import MAX_LAYERS
from interp.files.limits import FormatError, clean, open_archive, open_member, read_exactly
from interp.files.metadata import Pixels, with_pixels
from interp.layers import Dense, check_dense
from interp.maps import AffineMap
from interp.network import Network
from interp.pixels import Shape

MAX_BYTES = 100_000_000
"""Of weights in one file, as float32 or float64: 784-4096-4096-10 takes 80 million in float32."""

_MAX_FILE, _MAX_HEADER = MAX_BYTES + 10_000_000, 1_000
_MAX_LENGTH = 1_000_000
_NOTES = "interp"


def network_bytes(network: Network) -> bytes:
    """The `.npz` of a network: kernel_0, bias_0, kernel_1, … and `interp`, JSON in bytes."""
    check_dense(network.layers, "saved")
    arrays, layers = {}, []
    for index, layer in enumerate(network.layers):
        check_known(layer.activation)
        arrays |= {f"kernel_{index}": layer.kernel, f"bias_{index}": layer.bias}
        parameters = {key: np.asarray(x).tolist() for key, x in layer.activation.parameters.items()}
        layers.append({"activation": layer.activation.name, **parameters})
    return _pack({"holds": "network", "layers": layers, **metadata.describe(network)}, arrays)


def map_bytes(affine_map: AffineMap) -> bytes:
    """The `.npz` of an AffineMap: kernel, bias and `interp`, JSON in bytes."""
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


def _pack(notes, arrays):
    buffer = io.BytesIO()
    text = json.dumps(notes).encode()
    np.savez(buffer, **{_NOTES: np.frombuffer(text, np.uint8)}, **arrays)
    return buffer.getvalue()


def read(
    path: Path,
    pixels: Pixels = None,
    order: str | None = None,
    input_shape: Shape | None = None,
) -> Network | AffineMap:
    """The Network or AffineMap in the `.npz` at `path`; the others are as for `interp.load`.

    No pickle, and no array is made before the declared sizes of all are checked. Raises
    FormatError where the file holds anything else, or is damaged.
    """
    size = os.stat(path).st_size
    if size > _MAX_FILE:
        raise FormatError(
            f"a NumPy archive of {size:,} bytes, above the limit of {_MAX_FILE:,}. No network "
            "over images of up to 128×128 pixels needs that"
        )
    with open_archive(path) as archive:
        if f"{_NOTES}.npy" not in archive.namelist():
            _refuse_stranger(archive)
        _check_room(archive)
        notes = _read_notes(archive)
        build = _read_map if notes["holds"] == "map" else _read_network
        return with_pixels(build(notes, archive, input_shape), pixels, order)


def _check_room(archive):
    names, room = archive.namelist(), MAX_BYTES
    if len(names) > 2 * MAX_LAYERS + 1:
        raise FormatError(
            f"a NumPy archive of {len(names):,} arrays, more than a network of {MAX_LAYERS} "
            "layers has. Use fewer layers, or check where it is from"
        )
    for name in names:
        shape, _, dtype, _ = _read_header(archive, name)
        if dtype.kind not in "fu" or dtype.itemsize > 8:
            raise FormatError(
                f"{name!r} holds {dtype} values, where numbers are expected. Objects are pickled, "
                "and opening them could run code, so it is not done"
            )
        room -= math.prod(shape) * max(dtype.itemsize, 4)
        if room < 0 or max(shape, default=0) > _MAX_LENGTH:
            raise FormatError(
                f"{name!r} declares an array of shape {shape}: above the limit of {_MAX_LENGTH:,} "
                f"on a side or {MAX_BYTES:,} bytes in a file. No network over such images "
                "needs that"
            )


def _read_array(archive, name):
    shape, by_column, dtype, start = _read_header(archive, name)
    content = read_exactly(archive, name, start + math.prod(shape) * dtype.itemsize)
    return np.ndarray(shape, dtype, content, start, order="F" if by_column else "C")


def _read_header(archive, name):
    """(shape, whether column by column, dtype, length of the header) of an array."""
    with open_member(archive, name) as stream:
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


def _read_notes(archive):
    array = _read_array(archive, f"{_NOTES}.npy")
    try:
        notes = json.loads(array.tobytes()) if array.dtype == np.uint8 else None
    except (ValueError, RecursionError) as error:
        raise FormatError("its `interp` entry is not the JSON that interp.save writes") from error
    if not isinstance(notes, dict) or notes.get("holds") not in ("network", "map"):
        raise FormatError("its `interp` entry says neither network nor map; write it again with "
                          "interp.save")  # fmt: skip
    return notes


def _read_network(notes, archive, given):
    described = metadata.read_list("layers", notes.get("layers"), MAX_LAYERS)
    layers = [_read_layer(index, entry, archive) for index, entry in enumerate(described)]
    shape = _read_shape(notes, layers[0].n_in if layers else 0, given)
    return metadata.apply(_make(Network, layers, input_shape=shape), notes)


def _read_shape(notes, n_pixels, given):
    return metadata.agreed_shape(metadata.read_shape(notes.get("input_shape"), n_pixels), given)


def _read_layer(index, entry, archive):
    entry = entry if isinstance(entry, dict) else {}
    kernel, bias = (_floats(archive, f"{part}_{index}") for part in ("kernel", "bias"))
    activation = metadata.read_text("activation", entry.get("activation"))
    parameters = {
        key: metadata.read_numbers("a parameter", value, bias.size)
        for key, value in entry.items()
        if key != "activation" and value is not None
    }
    return _make(Dense, kernel, bias, _make(named, activation, **parameters))


def _read_map(notes, archive, given):
    kernel, bias = _floats(archive, "kernel"), _floats(archive, "bias")
    if kernel.ndim != 2 or not (np.isfinite(kernel).all() and np.isfinite(bias).all()):
        raise FormatError(f"a map whose kernel is {kernel.shape}, or not finite; write it again")
    labels = metadata.read_list("labels", notes.get("labels"), len(bias.reshape(-1)))
    return _make(
        AffineMap,
        kernel,
        bias,
        metadata.read_text("title", notes.get("title"), metadata.MAX_NOTE),
        metadata.read_text("note", notes.get("note"), metadata.MAX_NOTE),
        metadata.read_pixels(notes.get("pixels"), len(kernel)),
        metadata.read_mask(notes.get("never_lit"), len(kernel)),
        tuple(metadata.read_text("labels", label) for label in labels),
        input_shape=_read_shape(notes, len(kernel), given),
    )


def _make(kind, /, *parts, **more):
    try:
        return kind(*parts, **more)
    except ValueError as error:
        raise FormatError(f"it holds no network or map: {error}") from error


def _floats(archive, name):
    member = f"{name}.npy"
    array = _read_array(archive, member) if member in archive.namelist() else None
    if array is None or array.dtype.kind != "f":
        raise FormatError(f"{name!r} is missing, or not floating-point numbers; write it again "
                          "with interp.save")  # fmt: skip
    return array.astype(np.float64 if array.dtype.itemsize == 8 else np.float32, copy=False)


def _refuse_stranger(archive):
    names = archive.namelist()
    shapes = {name.removesuffix(".npy"): _read_header(archive, name)[0] for name in names[:8]}
    found = [f"{clean(name, 30)!r} {shape}" for name, shape in shapes.items()]
    raise FormatError(
        f"a NumPy archive of {len(names)} arrays: {', '.join(found)}. Arrays alone do not say how "
        "they are joined. Make a network of them with interp.Network([interp.Dense(kernel, bias, "
        '"relu"), …]) and keep it with interp.save(network, "mine.npz")'
    )
