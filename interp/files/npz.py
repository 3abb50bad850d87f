"""Networks and maps as NumPy archives: exact, and small enough to read with `np.load`."""

import io
import json
import math

import numpy as np

from interp.files import sidecar
from interp.files.archive import open_archive, open_member, read_exactly
from interp.files.errors import FormatError
from interp.files.sidecar import clean
from interp.maps import AffineMap
from interp.network import Layer, Network

MAX_BYTES = 200_000_000
_MAX_HEADER = 10_000
_MAX_LAYERS = 100
_NOTES = "interp"


def network_bytes(network):
    """The `.npz` of a network: kernel_0, bias_0, kernel_1, … and `interp`, JSON in bytes."""
    arrays = {}
    for index, layer in enumerate(network.layers):
        arrays |= {f"kernel_{index}": layer.kernel, f"bias_{index}": layer.bias}
    layers = [
        {"activation": x.activation, "alpha": None if x.alpha is None else float(x.alpha)}
        for x in network.layers
    ]
    return _pack({"holds": "network", "layers": layers, **sidecar.describe(network)}, arrays)


def map_bytes(affine_map):
    """The `.npz` of an AffineMap: kernel, bias and `interp`, JSON in bytes."""
    notes = {
        "holds": "map",
        "title": affine_map.title,
        "note": affine_map.note,
        "labels": list(affine_map.labels),
        "pixels": sidecar.describe_pixels(affine_map.pixels),
        "never_lit": sidecar.describe_mask(affine_map.never_lit),
    }
    return _pack(notes, {"kernel": affine_map.kernel, "bias": affine_map.bias})


def _pack(notes, arrays):
    buffer = io.BytesIO()
    text = json.dumps(notes).encode()
    np.savez(buffer, **{_NOTES: np.frombuffer(text, np.uint8)}, **arrays)
    return buffer.getvalue()


def read(path):
    """The Network or AffineMap in the `.npz` at `path`.

    No pickle, and no array is made before its declared size is checked. Raises FormatError
    where the file holds anything else, or is damaged.
    """
    with open_archive(path) as archive:
        if f"{_NOTES}.npy" not in archive.namelist():
            _refuse_stranger(archive)
        arrays = _read_arrays(archive)
        notes = _read_notes(arrays.pop(_NOTES))
        return _read_map(notes, arrays) if notes["holds"] == "map" else _read_network(notes, arrays)


def _read_arrays(archive):
    room, arrays = MAX_BYTES, {}
    for name in archive.namelist():
        arrays[name.removesuffix(".npy")] = array = _read_array(archive, name, room)
        room -= array.nbytes
    return arrays


def _read_array(archive, name, room):
    shape, by_column, dtype, start = _read_header(archive, name)
    if dtype.kind not in "fu" or dtype.hasobject:
        raise FormatError(
            f"{name!r} holds {dtype} values, where numbers are expected. Objects are pickled, and "
            "opening them could run code, so it is not done"
        )
    size = math.prod(shape) * dtype.itemsize
    if size > room:
        raise FormatError(
            f"{name!r} declares an array of shape {shape}, {size:,} bytes: above the limit of "
            f"{MAX_BYTES:,} for a file. No network over 28×28 pixels needs that"
        )
    values = np.frombuffer(read_exactly(archive, name, start + size)[start:], dtype)
    return values.reshape(shape, order="F" if by_column else "C")


def _read_header(archive, name):
    head = np.lib.format
    with open_member(archive, name) as stream:
        start = io.BytesIO(stream.read(_MAX_HEADER))
    version = head.read_magic(start)
    readers = {(1, 0): head.read_array_header_1_0, (2, 0): head.read_array_header_2_0}
    if version not in readers:
        raise FormatError(f"{name!r} is an array in a format that is not supported, {version}")
    try:
        shape, by_column, dtype = readers[version](start, max_header_size=_MAX_HEADER)
    except Exception as error:  # NumPy reads it as Python's tokens, which fail in many ways
        raise ValueError(f"the header of {name!r} makes no sense") from error
    if min(shape, default=0) < 0:
        raise ValueError(f"{name!r} declares the shape {shape}")
    return shape, by_column, dtype, start.tell()


def _read_notes(array):
    try:
        notes = json.loads(array.tobytes())
    except (ValueError, RecursionError) as error:
        raise FormatError("its `interp` entry is not the JSON that interp.save writes") from error
    if not isinstance(notes, dict) or notes.get("holds") not in ("network", "map"):
        raise FormatError("its `interp` entry says neither network nor map; write it again with "
                          "interp.save")  # fmt: skip
    return notes


def _read_network(notes, arrays):
    described = sidecar.read_list("layers", notes.get("layers"), _MAX_LAYERS)
    layers = [_read_layer(index, entry, arrays) for index, entry in enumerate(described)]
    return sidecar.apply(Network(layers), notes)


def _read_layer(index, entry, arrays):
    entry = entry if isinstance(entry, dict) else {}
    kernel, bias = (_floats(arrays, f"{part}_{index}") for part in ("kernel", "bias"))
    activation = sidecar.read_text("activation", entry.get("activation"))
    alpha = sidecar.read_number("alpha", entry.get("alpha"))
    return Layer(kernel, bias, activation, alpha)


def _read_map(notes, arrays):
    kernel, bias = _floats(arrays, "kernel"), _floats(arrays, "bias")
    if kernel.ndim != 2 or not (np.isfinite(kernel).all() and np.isfinite(bias).all()):
        raise FormatError(f"a map whose kernel is {kernel.shape}, or not finite; write it again")
    labels = sidecar.read_list("labels", notes.get("labels"), len(bias.reshape(-1)))
    return AffineMap(
        kernel,
        bias,
        sidecar.read_text("title", notes.get("title"), sidecar.MAX_NOTE),
        sidecar.read_text("note", notes.get("note"), sidecar.MAX_NOTE),
        sidecar.read_pixels(notes.get("pixels"), len(kernel)),
        sidecar.read_mask(notes.get("never_lit"), len(kernel)),
        tuple(sidecar.read_text("labels", label) for label in labels),
    )


def _floats(arrays, name):
    if name not in arrays or arrays[name].dtype.kind != "f":
        raise FormatError(f"{name!r} is missing, or not floating-point numbers; write it again "
                          "with interp.save")  # fmt: skip
    array = arrays[name]
    return array.astype(np.float64 if array.dtype.itemsize == 8 else np.float32)


def _refuse_stranger(archive):
    names = archive.namelist()
    shapes = {name.removesuffix(".npy"): _read_header(archive, name)[0] for name in names[:8]}
    found = [f"{clean(name, 30)!r} {shape}" for name, shape in shapes.items()]
    raise FormatError(
        f"a NumPy archive of {len(names)} arrays: {', '.join(found)}. Arrays alone do not say how "
        "they are joined. Make a network of them with interp.Network([interp.Layer(kernel, bias, "
        '"relu"), …]) and keep it with interp.save(network, "mine.npz")'
    )
