"""HDF5 as data: attributes, groups and arrays, with a bound on time and memory.

pyfive does the reading. It trusts what a file says of itself, so a damaged one can keep it busy
for ever or fill the memory: everything here runs under a guard that stops it.
"""

import math
import zlib
from itertools import product

import numpy as np

from interp.files.errors import FormatError
from interp.files.guard import Guard, MeteredFile

FILE_LIMIT = 120_000_000
WEIGHTS_LIMIT = 100_000_000  # as float32; 784-4096-4096-10 is 80 MB
MAX_PIECES = 1_000

_GZIP, _SHUFFLE = 1, 2
_UNDEFINED_ADDRESS = 2**64 - 1
_BFLOAT16 = np.dtype("V2")  # as h5py stores it


class Hdf5:
    """The HDF5 file whose content is `data`, bytes.

    Every method raises FormatError where the file is damaged, or takes more work or memory
    than the limits here and in `guard`. No link out of the file is followed.
    """

    def __init__(self, data):
        import pyfive

        self._data, self._room = data, WEIGHTS_LIMIT
        self._guard = Guard()
        with self._guard:
            self._file = pyfive.File(MeteredFile(data, self._guard))

    def attributes(self, path="/"):
        """What a group is marked with, by name: bytes, numbers, arrays; empty without one."""
        with self._guard:
            return dict(getattr(self._get(path), "attrs", {}))

    def names(self, path="/"):
        """What a group holds, by name; empty where there is no such group."""
        import pyfive

        with self._guard:
            group = self._get(path)
            return tuple(group) if isinstance(group, pyfive.Group) else ()

    def array(self, path):
        """The numbers at `path`, as an array of float32; FormatError where there are none."""
        import pyfive

        with self._guard:
            dataset = self._get(path)
            if not isinstance(dataset, pyfive.Dataset):
                raise FormatError(
                    f"the weights {path!r} are missing from the file. Save the model again"
                )
            return _as_float32(self._read(dataset))

    def _get(self, path):
        try:
            return self._file.get_lazy_view(path)
        except KeyError:
            return None

    def _read(self, dataset):
        if dataset.dtype.kind not in "fiu" and dataset.dtype != _BFLOAT16:
            raise FormatError(
                f"{dataset.name!r} holds {dataset.dtype} values, where numbers are expected"
            )
        size = math.prod(dataset.shape) * dataset.dtype.itemsize
        self._make_room(dataset, dataset.shape)
        layout = dataset.id.layout_class
        if layout == 0:
            return dataset[()]
        if layout == 1:
            return self._contiguous(dataset, size)
        if layout == 2:
            return self._chunked(dataset)
        raise FormatError(
            f"{dataset.name!r} is a virtual data set, with its numbers in another file; other "
            "files are never opened. Save the model again as one file"
        )

    def _make_room(self, dataset, shape):
        """Refuse a data set whose numbers, `shape` of them, are too many beside those before."""
        self._room -= math.prod(shape) * max(dataset.dtype.itemsize, 4)
        if self._room < 0:
            raise FormatError(
                f"{dataset.name!r} declares an array of shape {dataset.shape}, and with it the "
                f"weights exceed {WEIGHTS_LIMIT:,} bytes. Few networks over 28×28 pixels "
                "need that: train a smaller one"
            )

    def _contiguous(self, dataset, size):
        if dataset.id.data_offset == _UNDEFINED_ADDRESS:
            raise FormatError(
                f"the numbers of {dataset.name!r} are not in this file: never written, or kept "
                "in an external one, which is not opened. Save the model again as one file"
            )
        stored = self._slice(dataset.id.data_offset, size)
        return np.frombuffer(stored, dataset.dtype).reshape(dataset.shape)

    def _chunked(self, dataset):
        """An array stored in pieces, which may be compressed."""
        chunks, filters = dataset.chunks, dataset.id.filter_pipeline or []
        counts = [-(-n // chunk) for n, chunk in zip(dataset.shape, chunks, strict=True)]
        size = math.prod(chunks) * dataset.dtype.itemsize
        stored, own = math.prod(counts) * math.prod(chunks), math.prod(dataset.shape)
        if math.prod(counts) > MAX_PIECES:
            raise FormatError(
                f"{dataset.name!r} is stored in {math.prod(counts):,} pieces, above the limit of "
                f"{MAX_PIECES:,}. Save the model again without compression"
            )
        if stored > 2 * own + 100_000:
            raise FormatError(f"{dataset.name!r} is stored in pieces far larger than itself")
        self._make_room(dataset, (stored - own,))
        values = np.zeros(dataset.shape, dataset.dtype)
        for corner in product(*map(range, counts)):
            start = tuple(i * chunk for i, chunk in zip(corner, chunks, strict=True))
            piece = dataset.id.get_chunk_info_by_coord(start)
            stored = self._slice(piece.byte_offset, piece.size)
            content = _unpack(stored, size, filters, piece.filter_mask, dataset.dtype.itemsize)
            place = tuple(slice(i, i + n) for i, n in zip(start, chunks, strict=True))
            target = values[place]
            block = np.frombuffer(content, dataset.dtype).reshape(chunks)
            target[...] = block[tuple(slice(n) for n in target.shape)]
        return values

    def _slice(self, offset, size):
        start = self._file.userblock_size + offset
        if start + size > len(self._data):
            raise FormatError("an HDF5 file that has been cut short. Copy or download it again")
        return memoryview(self._data)[start : start + size]


def _unpack(stored, size, filters, skipped, itemsize):
    """The content of one piece, exactly `size` bytes of it."""
    for index, entry in reversed(list(enumerate(filters))):
        if skipped >> index & 1:
            continue
        if entry["filter_id"] == _GZIP:
            stored = zlib.decompressobj().decompress(stored, size + 4)
        elif entry["filter_id"] == _SHUFFLE:
            stored = np.frombuffer(stored, np.uint8).reshape(itemsize, -1).T.tobytes()
        else:
            raise FormatError(
                f"weights packed with the HDF5 filter {entry['filter_id']}; gzip and shuffle are "
                "supported. Save the model again without compression"
            )
    if len(stored) != size:
        raise ValueError(f"a piece of {len(stored)} bytes where {size} are expected")
    return stored


def _as_float32(values):
    if values.dtype == _BFLOAT16:  # the upper half of a float32
        return (values.view(np.uint16).astype(np.uint32) << 16).view(np.float32)
    with np.errstate(over="ignore"):
        return values.astype(np.float32, copy=False)
