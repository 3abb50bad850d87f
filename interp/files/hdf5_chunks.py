"""Where the chunks of a chunked HDF5 data set are, and what is in them once they are unpacked."""

import math
import struct
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, BinaryIO, NamedTuple, NoReturn

import numpy as np

from interp.files.limits import FormatError

Index = tuple[int, ...]
Data = Callable[[int, int], memoryview]
"""From a place in the file and a length to the bytes there."""

UNDEFINED_ADDRESS = 2**64 - 1
MAX_CHUNKS = 1_000

_SINGLE, _IMPLICIT, _FIXED_ARRAY = 1, 2, 3  # kinds of index, as a layout of version 4 numbers them
_GZIP, _SHUFFLE, _FLETCHER32 = 1, 2, 3
_OTHER_FILTERS = {4: "szip", 5: "n-bit", 6: "scale-offset", 32000: "lzf"}


class Chunk(NamedTuple):
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
    shape: Index
    dtype: np.dtype
    chunk_shape: Index
    limits: Index
    content: bytes
    version: int

    @property
    def size(self) -> int:
        """Bytes in a chunk, unpacked."""
        return math.prod(self.chunk_shape) * self.dtype.itemsize

    def grid(self, shape: Index) -> Index:
        """How many chunks there are along each axis of data of a shape."""
        return tuple(-(-n // chunk) for n, chunk in zip(shape, self.chunk_shape, strict=True))

    def places(self) -> dict[Index, int]:
        """For each chunk, by the index of its first number, its place among all there may be."""
        grid = self.grid(self.limits)
        return {
            tuple(np.multiply(x, self.chunk_shape).tolist()): int(np.ravel_multi_index(x, grid))
            for x in np.ndindex(self.grid(self.shape))
        }

    def refuse(self, why: str) -> NoReturn:
        """Raises FormatError: this data set, why it cannot be read, and what to do."""
        raise FormatError(f"{self.name!r} {why}. Save the model again without compression")


def read_layout(name: str, layout: bytes, shape: Index, limits: Index, dtype: np.dtype) -> Chunking:
    """The Chunking that a chunked layout message, `layout`, of version 3 or 4 describes.

    name, shape, limits, dtype: as in Chunking; source: section IV.A.2.i of the file format. Raises
    FormatError for more chunks than MAX_CHUNKS or far larger ones than the data, ValueError for
    what makes no sense.
    """
    version = layout[0]
    if version == 3:
        count, start, width, content = layout[2], 11, 4, layout[3:11]
    else:
        count, start, width = layout[3], 5, layout[4]
        content = layout[2:3] + layout[start + count * width :]
    places = range(start, start + count * width, width)
    sizes = [int.from_bytes(layout[place : place + width], "little") for place in places]
    if count != len(shape) + 1 or sizes[-1] != dtype.itemsize or 0 in sizes:
        raise ValueError(f"chunks of {sizes} for an array of {shape}")
    chunking = Chunking(name, shape, dtype, tuple(sizes[:-1]), limits, content, version)
    number = math.prod(chunking.grid(shape))
    if number > MAX_CHUNKS:
        chunking.refuse(f"is stored in {number:,} chunks, above the limit of {MAX_CHUNKS:,}")
    if number * math.prod(chunking.chunk_shape) > 2 * math.prod(shape) + 100_000:
        chunking.refuse("is stored in chunks far larger than itself")
    return chunking


def find(chunking: Chunking, file: BinaryIO, data: Data) -> dict[Index, Chunk]:
    """Each chunk that was written, by the index of its first number.

    file: the HDF5 file for pyfive, which reads a B-tree. data(offset, size): bytes of it. Source:
    section VII of the file format. Raises FormatError for an index of another kind.
    """
    if chunking.version == 3:
        return _in_btree(chunking, file)
    flags, kind, content = chunking.content[0], chunking.content[1], chunking.content[2:]
    if flags & 1:
        chunking.refuse("leaves the chunks at its edges without compression")
    before = {_SINGLE: 12 if flags & 2 else 0, _IMPLICIT: 0, _FIXED_ARRAY: 1}.get(kind)
    if before is None:
        chunking.refuse("is stored in chunks whose number may grow, by an index that is not read")
    (address,) = struct.unpack_from("<Q", content, before)
    if kind == _FIXED_ARRAY:
        return _in_fixed_array(chunking, address, data)
    if kind == _SINGLE and flags & 2:
        return {(0,) * len(chunking.shape): Chunk(address, *struct.unpack_from("<QI", content))}
    size = chunking.size
    return {x: Chunk(address + place * size, size) for x, place in chunking.places().items()}


def _in_btree(chunking: Chunking, file: BinaryIO) -> dict[Index, Chunk]:
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


def _in_fixed_array(chunking: Chunking, address: int, data: Data) -> dict[Index, Chunk]:
    """Sections VII.C of the file format: a header, and a block with an entry for each chunk."""
    head = struct.unpack("<4sBBBBQQ", data(address, 24))
    signature, _, filtered, width, page_bits, count, block = head
    places = chunking.places()
    if signature != b"FAHD" or max(places.values(), default=-1) >= count or filtered > 1:
        raise ValueError("a fixed array that makes no sense")
    if count > 1 << page_bits:
        chunking.refuse(f"has an index of {count:,} chunks, in pages")
    chunks = {}
    for index, place in places.items():
        entry = bytes(data(block + 14 + place * width, width))
        size = int.from_bytes(entry[8:-4], "little") if filtered else chunking.size
        skipped = int.from_bytes(entry[-4:], "little") if filtered else 0
        chunks[index] = Chunk(int.from_bytes(entry[:8], "little"), size, skipped)
    return chunks


def unpack(
    chunking: Chunking, chunk: Chunk, stored: memoryview, filters: list[dict[str, Any]]
) -> bytes:
    """The content of one chunk, exactly `chunking.size` bytes of it; ValueError where it is not.

    stored: its bytes in the file. filters: as pyfive lists them, in the order they were applied.
    Raises FormatError, naming it, for a filter other than gzip, shuffle and Fletcher's checksum.
    """
    from pyfive.btree import BTreeV1RawDataChunks

    content = bytes(stored)
    for index, entry in reversed(list(enumerate(filters))):
        kind = entry["filter_id"]
        if chunk.skipped >> index & 1:
            continue
        if kind == _GZIP:
            stream = zlib.decompressobj()
            content = stream.decompress(content, chunking.size + 8)  # room for a checksum, and more
            if not stream.eof:
                raise ValueError("a chunk that does not end where it should")
        elif kind == _SHUFFLE:
            width = entry["client_data"][0]
            content = np.frombuffer(content, np.uint8).reshape(width, -1).T.tobytes()
        elif kind == _FLETCHER32:
            BTreeV1RawDataChunks._verify_fletcher32(content)
            content = content[:-4]
        else:
            name = _OTHER_FILTERS.get(kind, kind)
            chunking.refuse(f"is packed with the HDF5 filter {name}; accepted are gzip and shuffle")
    if len(content) != chunking.size:
        raise ValueError(f"a chunk of {len(content)} bytes where {chunking.size} are expected")
    return content
