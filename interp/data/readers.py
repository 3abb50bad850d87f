"""Image files as arrays: Keras' .npz, the original IDX, Kaggle's CSV; nothing in them is run."""

import codecs
import gzip
import io
import math
import os
import re
import warnings
import zipfile
import zlib
from pathlib import Path
from typing import IO, Any

import numpy as np
import numpy.typing as npt
from numpy.lib import format as npy

KEYS = ("x_train", "y_train", "x_test", "y_test")
"""The arrays of an .npz file, as Keras names them."""

LARGEST_ARRAY = 2**28
"""Bytes that one array may have; the largest of the named sets has 47 million."""

DEFLATE_RATIO = 1032
"""Bytes that one compressed byte can become at most, by the format's own limits."""


def check_file(path: str | os.PathLike[str], what: str) -> str:
    """The path of a file that is there, with ~ replaced; OSError, in words, for any other.

    what: the file is, such as "a picture".
    """
    whole = os.path.expanduser(path)
    if not os.path.exists(whole):
        raise FileNotFoundError(
            f"{os.fspath(path)}: there is no such file. Give the path of {what}, from the folder "
            f"{os.getcwd()} or from the top"
        )
    if os.path.isdir(whole):
        raise IsADirectoryError(f"{os.fspath(path)}: a folder. Give the path of {what} in it")
    return whole


def read_npz(path: str | os.PathLike[str]) -> dict[str, npt.NDArray]:
    """The arrays `KEYS` of a Keras data set file, as a dict; pickles are never opened.

    Raises ValueError where the file is damaged, lacks one of them, or holds more than
    LARGEST_ARRAY bytes in one; OSError where it cannot be read.
    """
    with open(path, "rb") as file:
        try:
            with zipfile.ZipFile(file) as archive:
                return {key: _read_npy(archive, key) for key in KEYS}
        except Exception as error:  # zipfile fails in a dozen ways on damaged bytes
            raise ValueError(
                f"{path}: not a readable .npz file with the arrays {', '.join(KEYS)} "
                f"({str(error) or type(error).__name__}); delete it or replace it by a fresh copy"
            ) from error


def _read_npy(archive: zipfile.ZipFile, key: str) -> npt.NDArray:
    member = archive.getinfo(f"{key}.npy")
    if member.file_size > LARGEST_ARRAY:
        raise ValueError(f"{key} would take {member.file_size:,} bytes")
    with archive.open(member) as file:
        if npy.read_magic(file) != (1, 0):  # NumPy's own choice for any array of integers
            raise ValueError(f"{key} is in a version of the format that is not supported")
        shape, by_columns, dtype = npy.read_array_header_1_0(file)
        if dtype.kind not in "ui" or min(shape, default=0) < 0:
            raise ValueError(f"{key} holds {dtype} where integers are expected")
        if member.file_size - file.tell() != math.prod(shape) * dtype.itemsize:
            raise ValueError(f"{key} has another size than it declares")
        data = file.read()  # never more than file_size, whatever was compressed
    return np.frombuffer(data, dtype).reshape(shape, order="F" if by_columns else "C")


def read_idx(path: str | os.PathLike[str]) -> npt.NDArray[np.uint8]:
    """The uint8 array of an IDX file, plain or gzipped (told by its first bytes).

    Read-only, of the shape its header declares. Raises ValueError where the file is damaged,
    holds something else than bytes, or declares more than LARGEST_ARRAY of them; nothing is
    read before the header has been checked. OSError where it cannot be opened.
    Format: http://yann.lecun.com/exdb/mnist/
    """
    with open(path, "rb") as plain:
        zipped = plain.read(2) == b"\x1f\x8b"
        length = plain.seek(0, os.SEEK_END)
        plain.seek(0)
        file: Any = gzip.GzipFile(fileobj=plain) if zipped else plain
        most = min(LARGEST_ARRAY, length * (DEFLATE_RATIO if zipped else 1))
        try:
            shape, data = _read_idx_stream(file, most)
        except (gzip.BadGzipFile, zlib.error, EOFError, ValueError) as error:
            raise ValueError(
                f"{path}: not a readable IDX file of bytes ({error}); "
                "delete it or replace it by a fresh copy"
            ) from None
    return np.frombuffer(data, np.uint8).reshape(shape)


def _read_idx_stream(file: IO[bytes], most: int) -> tuple[tuple[int, ...], bytes]:
    magic = file.read(4)
    if len(magic) < 4 or magic[:3] != b"\0\0\x08" or magic[3] not in (1, 2, 3):
        raise ValueError(f"it begins with {magic.hex(' ') or 'nothing'}")
    sizes = file.read(4 * magic[3])
    shape = tuple(np.frombuffer(sizes[: len(sizes) // 4 * 4], ">u4").tolist())
    if len(shape) != magic[3] or math.prod(shape) > most:
        raise ValueError(f"it declares the shape {shape}, more than it can hold")
    data = file.read(math.prod(shape) + 1)
    if len(data) != math.prod(shape):
        raise ValueError(f"it holds fewer or more bytes than its shape {shape} needs")
    return shape, data


def idx_header(shape: tuple[int, ...]) -> bytes:
    """What an IDX file of bytes begins with, for an array of that shape.

    >>> idx_header((2,)).hex(" ")
    '00 00 08 01 00 00 00 02'
    """
    return bytes((0, 0, 8, len(shape))) + np.array(shape, ">u4").tobytes()


def find_idx(folder: str | os.PathLike[str]) -> dict[str, Path]:
    """Paths of the four IDX files of a set in `folder`, by KEYS; {} where there are none.

    Names as published, with a hyphen or (as some tools unpack them) a dot before "idx", plain
    or with .gz. Those that are missing are left out.
    """
    paths = {}
    parts = ("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1")
    for key, part in zip(KEYS, parts, strict=True):
        stems = f"{part}-ubyte", f"{part}-ubyte".replace("-idx", ".idx")
        names = [Path(folder, stem + end) for stem in stems for end in ("", ".gz")]
        existing = [path for path in names if path.is_file()]
        if existing:
            paths[key] = existing[0]
    return paths


def read_csv(
    path: str | os.PathLike[str],
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64] | None]:
    """A table as Kaggle's competitions have it: images (n, height, width) and labels (n,), or None.

    An image a line, read row by row, 0–255, of a square number of pixels, separated by commas; its
    label before them, or no labels, as in Kaggle's test.csv. A first line of names (label,
    pixel0, …) is passed over. Gzipped too (told by its first bytes). Raises ValueError where it
    is no such table, or takes more than LARGEST_ARRAY bytes; OSError where it cannot be opened.

    >>> import tempfile
    >>> from pathlib import Path
    >>> path = Path(tempfile.mkdtemp(), "train.csv")
    >>> names = ",".join(f"pixel{n}" for n in range(784))
    >>> row = ",".join(["7"] + ["0"] * 784)
    >>> _ = path.write_text(f"label,{names}\\n" + f"{row}\\n" * 10)
    >>> images, labels = read_csv(path)
    >>> images.shape
    (10, 28, 28)
    """
    with open(check_file(path, "a table"), "rb") as plain:
        zipped = plain.read(2) == b"\x1f\x8b"
        plain.seek(0)
        file: Any = gzip.GzipFile(fileobj=plain) if zipped else plain
        try:
            text = file.read(LARGEST_ARRAY + 1)
            if len(text) > LARGEST_ARRAY:
                raise ValueError(f"it takes more than {LARGEST_ARRAY:,} bytes")
            return _parse_table(text)
        except (gzip.BadGzipFile, zlib.error, EOFError, ValueError) as error:
            raise ValueError(
                f"{path}: not a readable table of images ({error}); a line holds a label and the "
                "pixels of one image, integers 0–255 separated by commas, as in Kaggle's train.csv"
            ) from None


def _parse_table(text: bytes) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64] | None]:
    text = text.removeprefix(codecs.BOM_UTF8)
    separator = re.match(rb"[^\n,]*([;\t])[^\n,]*(\n|$)", text)
    if separator:
        raise ValueError(f"{separator[1].decode()!r} separates its numbers; replace each by ','")
    named = not re.match(rb"\s*[-+.\d]", text)
    with warnings.catch_warnings(action="ignore"):  # of no line at all, which is said below
        # NumPy 2.0 only warns of 256, -1 and 3.7, and reads them as 0, 255 and 3
        warnings.simplefilter("error", DeprecationWarning)
        table = np.loadtxt(io.BytesIO(text), np.uint8, delimiter=",", skiprows=int(named), ndmin=2)
    if not len(table):
        raise ValueError("it has no line of numbers")
    count = table.shape[1]
    side = math.isqrt(count)
    if side < 2 or side * side not in (count, count - 1):
        raise ValueError(f"it has {len(table):,} lines of {count} numbers, no square images")
    pixels = np.ascontiguousarray(table[:, count - side * side :])
    labels = table[:, 0].astype(np.int64) if side * side < count else None
    return pixels.reshape(-1, side, side), labels
