"""TensorFlow's own files: protocol buffers, and the tables in which its variables are kept.

A message is a tree of numbered fields; a table (LevelDB's) maps names to messages that say where
in the data file a variable lies. Every variable and block carries a checksum, which is compared.
"""

import math
import struct
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from interp.files.hdf5 import FILE_LIMIT
from interp.files.limits import FormatError, clean, open_file, read_file

MAX_FIELDS, MAX_INDEX = 100_000, 2_000_000
DAMAGED = "it is damaged. Copy or download it again"
TYPES = {1: "<f4", 2: "<f8", 3: "<i4", 9: "<i8", 19: "<f2"}
"""TensorFlow's numbers of the types of numbers that are read, and NumPy's names."""


class Message:
    """One protocol buffer message: its fields by number, each read when it is asked for.

    Raises FormatError where the bytes are none.
    """

    def __init__(self, content: bytes = b"") -> None:
        self._fields: dict[int, list[int | bytes]] = {}
        at = count = 0
        while at < len(content):
            key, at = varint(content, at)
            if key & 7 == 0:
                value: int | bytes
                value, at = varint(content, at)
            else:
                length = {1: 8, 5: 4}.get(key & 7, 0)
                if key & 7 == 2:
                    length, at = varint(content, at)
                value = content[at : at + length]
                at += length
            count += 1
            if at > len(content) or key & 7 not in (0, 1, 2, 5) or count > MAX_FIELDS:
                raise FormatError(f"a protocol buffer that ends in the middle: {DAMAGED}")
            self._fields.setdefault(key >> 3, []).append(value)

    def all(self, field: int) -> list[bytes]:
        """The bytes of each value of a field that holds texts or messages."""
        return [x for x in self._fields.get(field, ()) if isinstance(x, bytes)]

    def one(self, field: int) -> "Message":
        """The message in a field; one without fields where it is missing."""
        return Message(b"".join(self.all(field)[-1:]))

    def messages(self, field: int) -> list["Message"]:
        """The messages in a field that may be repeated."""
        return [Message(x) for x in self.all(field)]

    def text(self, field: int) -> str:
        """The text in a field; "" where it is missing."""
        return b"".join(self.all(field)[-1:]).decode("utf-8", "replace")

    def numbers(self, field: int) -> list[int]:
        """The whole numbers of a field that may be repeated, packed or one by one."""
        numbers: list[int] = []
        for value in self._fields.get(field, ()):
            packed = value if isinstance(value, bytes) else b""
            at = 0
            while at < len(packed):
                number, at = varint(packed, at)
                numbers.append(number)
            numbers += [value] if isinstance(value, int) else []
        return [x - (1 << 64) if x >> 63 else x for x in numbers]

    def number(self, field: int) -> int:
        """The whole number in a field; 0 where it is missing, as in every protocol buffer."""
        return (self.numbers(field) or [0])[-1]

    def mapping(self, field: int) -> dict[str, "Message"]:
        """A map from texts to messages."""
        return {entry.text(1): entry.one(2) for entry in self.messages(field)}

    def shape(self) -> tuple[int, ...]:
        """The sizes that a TensorShapeProto lists; -1 for one that is not known."""
        return tuple(size.number(1) for size in self.messages(2))


def varint(content: bytes, at: int) -> tuple[int, int]:
    """(number, next place) of a number of up to ten bytes, seven bits each, the lowest first."""
    number = 0
    for place, byte in enumerate(content[at : at + 10]):
        number |= (byte & 127) << 7 * place
        if byte < 128:
            return number & 0xFFFFFFFFFFFFFFFF, at + place + 1
    raise FormatError(f"a number in it has no end: {DAMAGED}")


class Bundle:
    """The variables of a checkpoint, `variables.index` and `variables.data-…` in a folder.

    Raises FormatError where the index is damaged or above the limit.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        index = read_file(folder / "variables.index", MAX_INDEX, "Save the model once more")
        if len(index) < 48 or index[-8:] != struct.pack("<Q", 0xDB4775248B80FB57):
            raise FormatError(f"variables.index is no table of variables: {DAMAGED}")
        place = 0
        for _ in range(2):  # the place and the size of what is not needed
            _, place = varint(index[-48:], place)
        start, place = varint(index[-48:], place)
        size, _ = varint(index[-48:], place)
        self._entries: dict[str, Message] = {}
        room = len(index)  # no block is there twice
        for _, handle in _rows(_block(index, start, size)):
            start, place = varint(handle, 0)
            size = varint(handle, place)[0]
            room -= size + 5
            if room < 0:
                raise FormatError(f"variables.index lists its blocks more than once: {DAMAGED}")
            for key, value in _rows(_block(index, start, size)):
                self._entries[key.decode("utf-8", "replace")] = Message(value)
        header = self._entries.pop("", Message())
        self._shards = header.number(1)
        if header.number(2):
            raise FormatError("variables of a machine that puts the highest byte first")

    def __contains__(self, key: str) -> bool:
        return key in self._entries

    def content(self, key: str) -> bytes:
        """The bytes of a variable, of a text eight bytes about it and then its own.

        Raises FormatError where they are not there, or not what was written.
        """
        label = f"the variable {clean(key)!r}"
        if key not in self._entries:
            raise FormatError(f"{label} is not in variables.index: {DAMAGED}")
        entry = self._entries[key]
        offset, size = entry.number(4), entry.number(5)
        if not (offset >= 0 and 0 <= size <= FILE_LIMIT) or entry.all(7):
            raise FormatError(f"{label} is in pieces or above the limit of {FILE_LIMIT:,} bytes")
        name = f"variables.data-{entry.number(3):05d}-of-{self._shards:05d}"
        with open_file(self._folder / name) as file:
            file.seek(offset)
            content = file.read(size)
        if entry.number(1) == 7:  # one text: its length, which is checked as four bytes, first
            length, at = varint(content, 0)
            if length + at + 4 != size:
                raise FormatError(f"{label} is more than one text, or none: {DAMAGED}")
            content = struct.pack("<I", length) + content[at:]
            size = len(content)
        if len(content) != size or entry.all(6) != [struct.pack("<I", masked(crc32c(content)))]:
            raise FormatError(f"{label} is not what was written into {name}: {DAMAGED}")
        return content

    def array(self, key: str) -> npt.NDArray:
        """A variable as an array; FormatError where it is not one of numbers that are read here."""
        label = f"the variable {clean(key)!r}"
        entry = self._entries.get(key, Message())
        content, dtype, shape = self.content(key), TYPES.get(entry.number(1)), entry.one(2).shape()
        if dtype is None:
            raise FormatError(f"{label} is of TensorFlow's type {entry.number(1)}, no usual float")
        if min(shape, default=0) < 0 or math.prod(shape) * int(dtype[2]) != len(content):
            raise FormatError(f"{label} of shape {shape} has {len(content):,} bytes: {DAMAGED}")
        return np.frombuffer(content, dtype).reshape(shape)


def _block(index: bytes, start: int, size: int) -> bytes:
    """The content of one block of a table, whose kind and checksum follow it."""
    content, end = index[start : start + size + 1], start + size + 5
    if end > len(index) or index[end - 4 : end] != struct.pack("<I", masked(crc32c(content))):
        raise FormatError(f"a block of variables.index is not what was written: {DAMAGED}")
    if content[-1]:
        raise FormatError("variables.index is compressed, which TensorFlow does not do by itself")
    return content[:-1]


def _rows(block: bytes) -> Iterator[tuple[bytes, bytes]]:
    """(key, value) of each row of a block; a key says how much it shares with the one before."""
    end = len(block) - 4 * (int.from_bytes(block[-4:], "little") + 1)
    at, key = 0, b""
    while at < end:
        shared, at = varint(block, at)
        own, at = varint(block, at)
        length, at = varint(block, at)
        key = key[:shared] + block[at : at + own]
        at += own + length
        if at > end or len(key) > 1000:
            raise FormatError(f"a row of variables.index has no end: {DAMAGED}")
        yield key, block[at - length : at]


@cache
def _table() -> npt.NDArray[np.uint32]:
    """What each byte makes of an empty register of CRC-32C, (256,)."""
    register: npt.NDArray[np.uint32] = np.arange(256, dtype=np.uint32)
    for _ in range(8):
        register = (register >> np.uint32(1)) ^ (register & np.uint32(1)) * np.uint32(0x82F63B78)
    return register


def crc32c(content: bytes) -> int:
    """The checksum CRC-32C (Castagnoli) of some bytes.

    It is linear: the bytes are cut into lanes that are read side by side, and beside them each
    bit of a register moves on over a lane of zeros, which is what joins one lane to the next.
    """
    if len(content) < 4:  # the register starts as ones, which falls on the first four bytes
        register = 0xFFFFFFFF
        for byte in content:
            register = int(_table()[(register ^ byte) & 255]) ^ (register >> 8)
        return register ^ 0xFFFFFFFF
    length = math.isqrt(len(content)) + 1
    n_lanes = -(-len(content) // length)
    lanes = np.zeros(n_lanes * length, np.uint8)
    lanes[-len(content) :] = np.frombuffer(content, np.uint8)  # zeros before change nothing
    lanes[-len(content) :][:4] ^= 255
    columns = np.zeros((length, n_lanes + 32), np.uint8)
    columns[:, :n_lanes] = lanes.reshape(n_lanes, length).T
    registers = np.zeros(n_lanes + 32, np.uint32)
    registers[n_lanes:] = np.uint32(1) << np.arange(32, dtype=np.uint32)
    for column in columns:
        registers = _table()[(registers ^ column) & 255] ^ (registers >> 8)
    joined, bits = 0, np.arange(32)
    for register in registers[:n_lanes]:
        set_bits = registers[n_lanes:][(joined >> bits & 1).astype(bool)]
        joined = int(np.bitwise_xor.reduce(set_bits, initial=0) ^ register)
    return joined ^ 0xFFFFFFFF


def masked(checksum: int) -> int:
    """A checksum as TensorFlow stores it, so that one of data that hold one means something."""
    return ((checksum >> 15 | checksum << 17) + 0xA282EAD8) & 0xFFFFFFFF
