"""Files from strangers: opened and read within limits, and the one error where they cannot be."""

import json
import os
import stat
import struct
import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, BinaryIO

import numpy as np

LONGEST, MAX_NAME, CONFIG_LIMIT = 2_000, 80, 2_000_000
SUPPORTED = (
    "Supported: one chain of Input, Flatten, Reshape, Permute, Rescaling, Normalization, Dense, "
    "Conv2D, DepthwiseConv2D, SeparableConv2D, max-, average- and global pooling, ZeroPadding2D, "
    "Cropping2D, BatchNormalization, activation, Dropout and noise layers over grey images"
)


class FormatError(ValueError):
    """A file or model that cannot be opened as a chain of layers over grey images.

    Its message says what arrived, what is supported, and what to do next; what a file makes it
    quote is cut. `THIS_FILE` in code that it gives stands for the path, which `load` puts in.
    """

    def __init__(self, message: object) -> None:
        text = str(message)
        super().__init__(text if len(text) <= LONGEST else f"{text[:LONGEST]} …")


def clean(text: str, longest: int = MAX_NAME) -> str:
    """`text` fit to be shown: no control characters, on one line, at most `longest` long."""
    start = text[: 4 * longest]
    kept = "".join(" " if unicodedata.category(x)[0] in "CZ" else x for x in start)
    return kept.strip()[:longest]


def parse_json(text: object) -> dict[str, Any]:
    """The object in JSON, which is text, bytes or an array of one of them; FormatError if none."""
    if isinstance(text, np.ndarray) and text.size == 1:
        text = text.item()
    if not isinstance(text, bytes | str) or len(text) > CONFIG_LIMIT:
        raise FormatError(f"a configuration that is not text of at most {CONFIG_LIMIT:,} bytes")
    try:
        content = json.loads(text)
        if isinstance(content, str):  # as json.dump(model.to_json(), file) writes it
            content = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise FormatError(
            f"a configuration that is not JSON ({str(error)[:100]}). Save the model again"
        ) from error
    if not isinstance(content, dict):
        raise FormatError("a configuration that is no JSON object. Save the model again")
    return content


def read_file(path: str | os.PathLike[str], limit: int, step: str) -> bytes:
    """All of a file; FormatError that ends in `step` where that is more than `limit` bytes."""
    with open_file(path) as file:
        content = file.read(limit + 1)
    if len(content) > limit:
        raise FormatError(f"a file above the limit of {limit:,} bytes. {step}")
    return content


def open_file(path: str | os.PathLike[str]) -> BinaryIO:
    """The file at `path` open for reading bytes; FormatError, at once, for a device or a pipe."""
    at_once = getattr(os, "O_NONBLOCK", 0)  # without it, a pipe waits for somebody to write
    file = open(path, "rb", opener=lambda name, flags: os.open(name, flags | at_once))  # noqa: SIM115
    if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    file.close()
    raise FormatError(f"{path}: not a file but a device or a pipe. Give the path of a file")


MAX_DIRECTORY = 1 << 20
_END = struct.Struct("<4s4H2LH")
_END_64, _LOCATOR = struct.Struct("<32xQQ8x"), 20
"""Of an archive that may be larger than 4 GB (ZIP64): the record before its end, and how many
bytes between the two say where it is."""


@contextmanager
def open_archive(path: str | os.PathLike[str]) -> Iterator[zipfile.ZipFile]:
    """The ZipFile at `path`, as a context; FormatError where it is damaged or out of proportion.

    Its members can be opened and read by the piece, each under the name it is listed by.
    Whatever the standard library raises inside the context, because an archive is not what it
    says, leaves it as FormatError too.
    """
    with open_file(path) as file:
        n_members = _checked_directory(file)
        try:
            with zipfile.ZipFile(file) as archive:
                if len(archive.infolist()) != n_members:  # one entry may hide the next
                    raise zipfile.BadZipFile(f"not all of its {n_members} members are listed")
                for member in archive.infolist():
                    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                        raise FormatError(  # only these unpack no more than is asked for
                            f"{clean(member.filename)!r} is packed in a way that is not supported; "
                            "use plain zip"
                        )
                    archive.open(member).close()  # its name in both places, or it is damaged
                yield archive
        except FormatError:
            raise
        except Exception as error:  # of ten kinds, as zipfile and zlib take damage
            raise FormatError(
                f"a damaged zip archive ({clean(str(error), 100)}). Copy or download it again"
            ) from error


def read_member(archive: zipfile.ZipFile, name: str, limit: int = CONFIG_LIMIT) -> bytes:
    """Content of one member, as bytes; FormatError where it would expand to more than `limit`."""
    size = archive.getinfo(name).file_size
    if size > limit:
        raise FormatError(
            f"{name!r} would expand to {size:,} bytes, above the limit of {limit:,}. Without the "
            "optimiser's state it is smaller: interp.save(interp.from_keras(model), path)"
        )
    return read_exactly(archive, name, size)


def read_exactly(archive: zipfile.ZipFile, name: str, size: int) -> bytes:
    """The `size` bytes of a member; FormatError where it holds fewer or more.

    Only a member that was read to its end is held against its checksum.
    """
    with archive.open(name) as stream:
        content = stream.read(size + 1)
    if len(content) != size:
        fault = f"ends after {len(content):,} of" if len(content) < size else "goes on after"
        raise FormatError(
            f"{name!r} {fault} {size:,} bytes: the file is damaged. Copy or download it again"
        )
    return content


def _checked_directory(file: BinaryIO) -> int:
    """How many members an archive declares; FormatError where a list would fill the memory."""
    file.seek(0, 2)
    file.seek(max(0, file.tell() - 65_536 - _END.size))
    tail = file.read()
    start = tail.rfind(b"PK\x05\x06")
    if start < 0 or len(tail) - start < _END.size:
        raise FormatError("a zip archive that has been cut short. Copy or download it again")
    *_, n_members, directory_size, _, _ = _END.unpack_from(tail, start)
    if tail[max(0, start - _LOCATOR) : start].startswith(b"PK\x06\x07"):  # torch always writes it
        place = start - _LOCATOR - _END_64.size
        if place < 0 or tail[place : place + 4] != b"PK\x06\x06":
            raise FormatError("a zip archive whose end is damaged. Copy or download it again")
        n_members, directory_size = _END_64.unpack_from(tail, place)
    if directory_size > MAX_DIRECTORY:
        raise FormatError("a zip with far more in it than a network has. Check where it is from")
    return int(n_members)
