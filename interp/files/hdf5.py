"""HDF5 as data: attributes, groups and arrays, with a bound on time and memory.

pyfive, which is Python, finds groups and attributes; the numbers are read here. It trusts what a
file says of itself, so a damaged one can keep it busy for ever or fill the memory: everything
here runs under a guard that stops it. h5py cannot do this: it is C, crashes or hangs where no
exception reaches, and follows links and data sets into other files. It writes what interp saves
(`keras_zip`), which pyfive cannot.
"""

import io
import math
import struct
import sys
import time
from functools import partial
from types import FrameType, TracebackType
from typing import Any

import numpy as np
import numpy.typing as npt

from interp.files import hdf5_chunks
from interp.files.hdf5_chunks import UNDEFINED_ADDRESS, Chunk, Chunking
from interp.files.limits import FormatError

FILE_LIMIT = 120_000_000
WEIGHTS_LIMIT = 100_000_000  # as float32; 784-4096-4096-10 is 80 MB

_DATATYPE, _EXTERNAL, _LAYOUT = 3, 7, 8  # messages in an object's header
_COMPACT, _CHUNKED, _VIRTUAL = 0, 2, 3  # classes of layouts; 1 is in one piece
_SIGNATURE = b"\x89HDF\r\n\x1a\n"


class Hdf5:
    """The HDF5 file whose content is `data`, bytes; source: "HDF5 File Format Specification", 3.0.

    Paths are names from the root, with / between them. Every method raises FormatError where the
    file is damaged, or takes more work or memory than the limits allow. No link out of the file is
    followed.
    """

    def __init__(self, data: bytes) -> None:
        import pyfive

        self._data, self._room = data, WEIGHTS_LIMIT
        self._guard = Guard()
        with self._guard:
            self._file = pyfive.File(MeteredFile(data, self._guard))
            if data[self._file.userblock_size :][:8] != _SIGNATURE:
                raise ValueError("what is before its signature is not as long as it says")

    def attributes(self, path: str = "/") -> dict[str, Any]:
        """A group's attributes by name: bytes, numbers, arrays; empty where there is no group."""
        with self._guard:
            group = self._get(path)
            return dict(group.get_attributes()) if group else {}

    def names(self, path: str = "/") -> tuple[str, ...]:
        """Names of a group's members; empty where there is no such group."""
        with self._guard:
            group = self._get(path)
            return tuple(group.get_links()) if group and not group.is_dataset else ()

    def array(self, path: str) -> npt.NDArray[np.float32]:
        """The numbers at `path` in their own shape, as float32; FormatError where there are none.

        Larger numbers than float32 holds become infinite.
        """
        with self._guard:
            header = self._get(path)
            if not header or not header.is_dataset:
                raise FormatError(f"the weights {path!r} are missing. Save the model again")
            return as_float32(self._read(path, header))

    def _get(self, path: str) -> Any:
        """The header of the object at `path`, as pyfive reads it; None where there is none."""
        header = self._file._dataobjects
        for name in filter(None, path.split("/")):
            target = None if header.is_dataset else header.get_links().get(name)
            if target is None:
                return None
            if isinstance(target, str):
                raise FormatError(f"a link at {name!r}, which is not followed. Save it as one file")
            header = self._file._get_dataobjects(target)
        return header

    def _read(self, name: str, header: Any) -> npt.NDArray:
        dtype, shape = number_type(name, _message(header, _DATATYPE)), header.shape
        if shape is None:
            raise FormatError(f"{name!r} holds no numbers at all. Save the model again")
        self._make_room(name, shape, dtype, math.prod(shape))
        layout = _message(header, _LAYOUT)
        version, kind = layout[:2]
        if version not in (3, 4) or kind > _VIRTUAL:
            raise ValueError(f"a layout of version {version} and class {kind}")
        if kind == _VIRTUAL:
            raise FormatError(
                f"{name!r} is a virtual data set, with its numbers in another file; other "
                "files are never opened. Save the model again as one file"
            )
        external = header.find_msg_type(_EXTERNAL)
        if kind == _CHUNKED and not external:
            limits = tuple(size or n for size, n in zip(header.maxshape, shape, strict=True))
            chunking = hdf5_chunks.read_layout(name, layout, shape, limits, dtype)
            return self._chunked(chunking, header.filter_pipeline or [])
        size = math.prod(shape) * dtype.itemsize
        content: bytes | memoryview = layout[4 : 4 + size]
        if kind != _COMPACT or external:
            (address,) = struct.unpack_from("<Q", layout, 2)
            content = self._slice(name, UNDEFINED_ADDRESS if external else address, size)
        return np.frombuffer(content, dtype).reshape(shape)

    def _make_room(self, name: str, shape: tuple[int, ...], dtype: np.dtype, count: int) -> None:
        """Refuse a data set of this shape that takes room for `count` numbers more than is left."""
        self._room -= count * max(dtype.itemsize, 4)
        if self._room < 0:
            raise FormatError(
                f"{name!r} declares an array of shape {shape}, and with it the weights exceed "
                f"{WEIGHTS_LIMIT:,} bytes. Few networks over such images need that: train a smaller"
            )

    def _chunked(self, chunking: Chunking, filters: list[dict[str, Any]]) -> npt.NDArray:
        """An array stored in chunks, which may be compressed."""
        name, shape, chunk_shape = chunking.name, chunking.shape, chunking.chunk_shape
        corners = chunking.places()
        beyond = len(corners) * math.prod(chunk_shape) - math.prod(shape)
        self._make_room(name, shape, chunking.dtype, beyond)
        stored = hdf5_chunks.find(chunking, self._file._fh, partial(self._slice, name))
        values = np.zeros(shape, chunking.dtype)
        for corner in corners:
            chunk = stored.get(corner, Chunk(UNDEFINED_ADDRESS, 0))
            packed = self._slice(name, chunk.offset, chunk.size)
            content = hdf5_chunks.unpack(chunking, chunk, packed, filters)
            block = np.frombuffer(content, chunking.dtype).reshape(chunk_shape)
            sides = zip(corner, chunk_shape, strict=True)
            target = values[tuple(slice(i, i + n) for i, n in sides)]
            target[...] = block[tuple(map(slice, target.shape))]
        return values

    def _slice(self, name: str, offset: int, size: int) -> memoryview:
        if offset == UNDEFINED_ADDRESS:
            raise FormatError(
                f"the numbers of {name!r} are not in this file: never written, or in an "
                "external one, which is not opened. Save the model again as one file"
            )
        start = self._file.userblock_size + offset
        if start + size > len(self._data):
            raise FormatError("an HDF5 file that has been cut short. Copy or download it again")
        return memoryview(self._data)[start : start + size]


def _message(header: Any, kind: int) -> bytes:
    """The content of an object's only message of a kind; FormatError where it is shared."""
    (message,) = header.find_msg_type(kind)
    if message["flags"] & 2:
        raise FormatError("a named datatype, which Keras never makes. Save it again with Keras")
    start = message["offset_to_message"]
    return bytes(header.msg_data[start : start + message["size"]])


PRODUCED_LIMIT = 100_000_000
SECONDS = 1.5


class Guard:
    """A context that stops pyfive inside it when it takes too long or makes too much.

    What is raised inside, for whatever reason, leaves it as FormatError. seconds: of CPU time that
    are left, room: bytes that may still be read or made, both for all uses of one Guard together.

    pyfive follows what a file says of itself. A header that continues in itself is read without
    end, text that an attribute names a thousand times is copied as often, and lists of lists of
    lists are made without anything being read: no limit on reading alone holds all of them. So a
    profile function sees every call that pyfive makes. Where a profiler is on already it is left
    in peace, and only reading is watched.
    """

    def __init__(self) -> None:
        self.seconds, self.room = SECONDS, PRODUCED_LIMIT

    def __enter__(self) -> None:
        self._deadline = time.perf_counter() + self.seconds
        self._cpu_deadline = time.thread_time() + self.seconds
        self._watching = sys.getprofile() is None
        if self._watching:
            sys.setprofile(self._watch)

    def __exit__(
        self, _: object, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._watching:
            sys.setprofile(None)
        self.seconds = self._cpu_deadline - time.thread_time()
        if isinstance(error, Exception) and not isinstance(error, FormatError):
            raise FormatError(_reason(error, traceback)) from error

    def _watch(self, frame: FrameType, event: str, result: object) -> None:
        if event == "call":
            self.count(0)
        elif event == "return" and frame.f_globals.get("__name__", "").startswith("pyfive"):
            self.count(_size(result))

    def count(self, size: int) -> None:
        """Notes `size` bytes that were read or made; FormatError where it is past the limits."""
        self.room -= size
        # Wall time is cheap to check; the limit is on CPU time.
        late = time.perf_counter() > self._deadline and time.thread_time() > self._cpu_deadline
        if late or self.room < 0:
            raise FormatError(
                "a damaged HDF5 file: reading it takes more time or memory than any network's. "
                "Copy or download it again, and check where it is from"
            )


class MeteredFile(io.BytesIO):
    """A file in memory that counts what is read from it."""

    def __init__(self, data: bytes, guard: Guard) -> None:
        super().__init__(data)
        self._guard = guard

    def read(self, size: int | None = -1, /) -> bytes:
        """As io.BytesIO reads, and counted."""
        content = super().read(size)
        self._guard.count(len(content))
        return content


def _size(result: object) -> int:
    parts = sum(map(_size, result)) if isinstance(result, tuple) else 0
    return parts + sys.getsizeof(result, 0)


def _reason(error: Exception, traceback: TracebackType | None) -> str:
    while traceback and traceback.tb_next:
        traceback = traceback.tb_next
    if traceback and traceback.tb_frame.f_locals.get("link_type", 0) > 1:
        return (
            "an HDF5 file with a link to another file, which is not followed. Save it as one file"
        )
    return (
        f"a damaged or unusual HDF5 file ({type(error).__name__}: {str(error)[:100]}). "
        "Copy or download it again, or save the model again with Keras"
    )


BFLOAT16 = np.dtype("V2")  # the upper half of a float32; h5py stores it as two opaque bytes
_INTEGER, _FLOAT, _OPAQUE = 0, 1, 5  # classes of datatypes
_IMPLIED = 0x20  # the highest bit of a mantissa is 1 and not stored
_FLOATS = {
    # sign, offset, precision, place and size of the exponent and of the mantissa, bias
    (15, 0, 16, 10, 5, 0, 10, 15): "f2",
    (31, 0, 32, 23, 8, 0, 23, 127): "f4",
    (63, 0, 64, 52, 11, 0, 52, 1023): "f8",
    (15, 0, 16, 7, 8, 0, 7, 127): "V2",
}


def number_type(name: str, message: bytes) -> np.dtype:
    """The NumPy type of a data set's numbers, or BFLOAT16; FormatError for any other.

    message: the content of its datatype message, section IV.A.2.d of the HDF5 file format.
    Only IEEE's floats, bfloat16 and integers without padding are read: of another exponent,
    offset or precision NumPy knows nothing, and would make other numbers of the same bits.
    """
    kind, *bits, size = struct.unpack_from("<BBBBI", message)
    kind, order = kind & 15, "<>"[bits[0] & 1]
    if kind == _INTEGER and size in (1, 2, 4, 8):
        sign = "i" if bits[0] & 8 else "u"
        if struct.unpack_from("<HH", message, 8) == (0, 8 * size):
            return np.dtype(f"{order}{sign}{size}")
    if kind == _FLOAT and bits[0] & 0x70 == _IMPLIED:
        fields = (bits[1], *struct.unpack_from("<HHBBBBI", message, 8))
        float_type = _FLOATS.get(fields)
        if float_type and size * 8 == fields[2] and (float_type != "V2" or order == "<"):
            return np.dtype(f"{order}{float_type}")
    if kind == _OPAQUE and size == BFLOAT16.itemsize:
        return BFLOAT16
    raise FormatError(
        f"{name!r} holds values of {size} bytes that are neither IEEE floats nor bfloat16 nor "
        "plain integers, where numbers are expected. Save the model again with Keras"
    )


def as_float32(values: npt.NDArray) -> npt.NDArray[np.float32]:
    """Numbers of a type that `number_type` gives, in their own shape, as float32."""
    if values.dtype == BFLOAT16:
        return (values.view(np.uint16).astype(np.uint32) << 16).view(np.float32)
    with np.errstate(over="ignore"):
        return values.astype(np.float32, copy=False)
