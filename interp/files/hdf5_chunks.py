"""Where the chunks of a chunked HDF5 data set are, and what is in them once they are unpacked."""

import math
import struct
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product
from typing import Any, BinaryIO, NoReturn

import numpy as np

from interp.files.limits import FormatError

Shape = tuple[int, ...]
UNDEFINED_ADDRESS = 2**64 - 1
MAX_CHUNKS = 1_000

_SINGLE, _IMPLICIT, _FIXED_ARRAY = 1, 2, 3  # kinds of index, as a layout of version 4 numbers them
_GZIP, _SHUFFLE, _FLETCHER32 = 1, 2, 3
_OTHER_FILTERS = {4: "szip", 5: "n-bit", 6: "scale-offset", 32000: "lzf"}
_WORDS = 65_535 * 16  # of a checksum at a time, so that memory stays flat


@dataclass(frozen=True)
class Chunk:
    """One chunk as it is stored: its place in the file and its length in bytes.

    skipped: a bit for each filter that was left out for it.
    """

    offset: int
    size: int
    skipped: int = 0


@dataclass(frozen=True)
class Chunking:
    """How a data set is cut into chunks.

    name, shape, dtype: the data set's. chunk_shape: that of one chunk. limits: the largest shape
    that the data set may grow to. content: the rest of its layout message, which says where the
    index is. version: of the layout.
    """

    name: str
    shape: Shape
    dtype: np.dtype
    chunk_shape: Shape
    limits: Shape
    content: bytes
    version: int

    @property
    def size(self) -> int:
        """Bytes in a chunk, unpacked."""
        return math.prod(self.chunk_shape) * self.dtype.itemsize

    @property
    def corners(self) -> Iterator[Shape]:
        """The first index of each chunk, in order, as an iterator of tuples."""
        return product(
            *(range(0, n, chunk) for n, chunk in zip(self.shape, self.chunk_shape, strict=True))
        )

    def refuse(self, why: str) -> NoReturn:
        """Raises FormatError: this data set, why it cannot be read, and what to do."""
        raise FormatError(f"{self.name!r} {why}. Save the model again without compression")


def read_layout(name: str, layout: bytes, shape: Shape, limits: Shape, dtype: np.dtype) -> Chunking:
    """The Chunking that a chunked layout message, `layout`, describes."""
    version = layout[0]
    if version == 3:
        count, start, width = layout[2], 11, 4
        content = layout[3:11]
    else:
        count, start, width = layout[3], 5, layout[4]
        content = layout[2:3] + layout[start + count * width :]
    places = range(start, start + count * width, width)
    sizes = [int.from_bytes(layout[place : place + width], "little") for place in places]
    if count != len(shape) + 1 or sizes[-1] != dtype.itemsize or 0 in sizes:
        raise ValueError(f"chunks of {sizes} for an array of {shape}")
    chunking = Chunking(name, shape, dtype, tuple(sizes[:-1]), limits, content, version)
    number = math.prod(-(-n // chunk) for n, chunk in zip(shape, chunking.chunk_shape, strict=True))
    if number > MAX_CHUNKS:
        chunking.refuse(f"is stored in {number:,} chunks, above the limit of {MAX_CHUNKS:,}")
    if number * math.prod(chunking.chunk_shape) > 2 * math.prod(shape) + 100_000:
        chunking.refuse("is stored in chunks far larger than itself")
    return chunking


def find(
    chunking: Chunking, file: BinaryIO, data: Callable[[int, int], memoryview]
) -> dict[Shape, Chunk]:
    """Each chunk that was written, as a dict from its corner to a Chunk.

    file: the HDF5 file for pyfive, which reads a B-tree. data(offset, size): bytes of it.
    """
    if chunking.version == 3:
        return _in_btree(chunking, file)
    flags, kind, content = chunking.content[0], chunking.content[1], chunking.content[2:]
    if flags & 1:
        chunking.refuse("leaves the chunks at its edges without compression")
    if kind == _SINGLE:
        size, skipped = chunking.size, 0
        if flags & 2:
            size, skipped = struct.unpack_from("<QI", content)
        (address,) = struct.unpack_from("<Q", content, 12 if flags & 2 else 0)
        return _written({(0,) * len(chunking.shape): Chunk(address, size, skipped)})
    if kind == _IMPLICIT:
        (address,) = struct.unpack_from("<Q", content)
        places = _places(chunking)
        return {x: Chunk(address + n * chunking.size, chunking.size) for x, n in places.items()}
    if kind == _FIXED_ARRAY:
        (address,) = struct.unpack_from("<Q", content, 1)
        return _in_fixed_array(chunking, address, data)
    return chunking.refuse(
        "is stored in chunks whose number may grow, by an index that is not read"
    )


def _written(chunks):
    return {corner: x for corner, x in chunks.items() if x.offset != UNDEFINED_ADDRESS}


def _places(chunking):
    """For each corner, its place among all the chunks that there may once be."""
    grid = [-(-n // chunk) for n, chunk in zip(chunking.limits, chunking.chunk_shape, strict=True)]
    at = {
        corner: [i // chunk for i, chunk in zip(corner, chunking.chunk_shape, strict=True)]
        for corner in chunking.corners
    }
    return {
        corner: sum(i * math.prod(grid[axis + 1 :]) for axis, i in enumerate(index))
        for corner, index in at.items()
    }


def _in_btree(chunking, file):
    from pyfive.btree import BTreeV1RawDataChunks

    (address,) = struct.unpack("<Q", chunking.content)
    if address == UNDEFINED_ADDRESS:
        return {}
    tree = BTreeV1RawDataChunks(file, address, len(chunking.shape) + 1)
    return {
        tuple(key["chunk_offset"][:-1]): Chunk(address, key["chunk_size"], key["filter_mask"])
        for node in tree.all_nodes[0]
        for key, address in zip(node["keys"], node["addresses"], strict=False)
    }


def _in_fixed_array(chunking, address, data):
    """Sections VII.C of the file format: a header, and a block with an entry for each chunk."""
    if address == UNDEFINED_ADDRESS:
        return {}
    head = struct.unpack("<4sBBBBQQ", data(address, 24))
    signature, _, filtered, width, page_bits, count, block = head
    places = _places(chunking)
    if signature != b"FAHD" or max(places.values(), default=-1) >= count or filtered > 1:
        raise ValueError("a fixed array that makes no sense")
    if block == UNDEFINED_ADDRESS:
        return {}
    if count > 1 << page_bits:
        chunking.refuse(f"has an index of {count:,} chunks, in pages")
    chunks = {}
    for corner, place in places.items():
        entry = bytes(data(block + 14 + place * width, width))
        (offset,) = struct.unpack_from("<Q", entry)
        size, skipped = chunking.size, 0
        if filtered:
            size = int.from_bytes(entry[8:-4], "little")
            skipped = int.from_bytes(entry[-4:], "little")
        chunks[corner] = Chunk(offset, size, skipped)
    return _written(chunks)


def unpack(
    chunking: Chunking, chunk: Chunk, stored: memoryview, filters: list[dict[str, Any]]
) -> bytes:
    """The content of one chunk, exactly `chunking.size` bytes of it; ValueError where it is not."""
    for index, entry in reversed(list(enumerate(filters))):
        kind = entry["filter_id"]
        if chunk.skipped >> index & 1:
            continue
        if kind == _GZIP:
            stream = zlib.decompressobj()
            stored = stream.decompress(stored, chunking.size + 8)  # room for a checksum, and more
            if not stream.eof:
                raise ValueError("a chunk that does not end where it should")
        elif kind == _SHUFFLE:
            width = entry["client_data"][0]
            stored = np.frombuffer(stored, np.uint8).reshape(width, -1).T.tobytes()
        elif kind == _FLETCHER32:
            stored = _verified(stored)
        else:
            name = _OTHER_FILTERS.get(kind, kind)
            chunking.refuse(
                f"is packed with the HDF5 filter {name}; gzip and shuffle are supported"
            )
    if len(stored) != chunking.size:
        raise ValueError(f"a chunk of {len(stored)} bytes where {chunking.size} are expected")
    return stored


def _verified(stored):
    """Content without the checksum of four bytes at its end, which has to be right."""
    content, expected = stored[:-4], stored[-4:]
    odd = bytes(content[-1:]) + b"\0" if len(content) % 2 else b""
    words = np.frombuffer(content, ">u2", len(content) // 2)
    words = np.concatenate([words, np.frombuffer(odd, ">u2")])
    first = second = 0
    for start in range(0, len(words), _WORDS):
        part = words[start : start + _WORDS].astype(np.uint64)
        ranks = np.arange(len(part), 0, -1, dtype=np.uint64) % 65_535
        second += first * len(part) + int((ranks * part).sum())
        first += int(part.sum())
    sums = struct.unpack("<HH", expected)
    if (first - sums[0]) % 65_535 or (second - sums[1]) % 65_535:
        raise ValueError("a chunk whose checksum is wrong")
    return content
