"""h5py as the oracle: numbers come out of an HDF5 file equal to h5py's, or it is refused."""

import io
import struct

import h5py
import numpy as np
import pytest
from h5py import h5d, h5p, h5s, h5t

from interp.files.hdf5 import Hdf5
from interp.files.limits import FormatError

VALUES = np.random.default_rng(0).normal(size=(23, 9)) * 100
LIBRARIES = ("earliest", "v108", "v110", "latest")
USERBLOCKS = (0, 512, 4096)
STORAGE = {
    "contiguous": {},
    "in chunks": {"chunks": (4, 5)},
    "in one chunk": {"chunks": (23, 9)},
    "gzip": {"chunks": (4, 5), "compression": "gzip"},
    "one chunk of gzip": {"chunks": (23, 9), "compression": "gzip"},
    "shuffle": {"chunks": (4, 9), "shuffle": True},
    "fletcher32": {"chunks": (4, 5), "fletcher32": True},
    "fletcher32 of an odd length": {"chunks": (3, 3), "fletcher32": True},
    "all filters": {"chunks": (4, 5), "compression": 9, "shuffle": True, "fletcher32": True},
    "room to grow": {"chunks": (4, 5), "maxshape": (40, 40), "compression": "gzip"},
    "scale-offset": {"chunks": (4, 5), "scaleoffset": 3},
    "lzf": {"chunks": (4, 5), "compression": "lzf"},
    "endless": {"chunks": (4, 5), "maxshape": (None, 9)},
    "endless both ways": {"chunks": (4, 5), "maxshape": (None, None)},
}
ALWAYS_OPEN = [*STORAGE][:10]
TYPES = ("<f2", ">f2", "<f4", ">f4", "<f8", ">f8", "<i1", "<u1", ">i2", "<u4", "<i8", ">u8")


def content_of(tmp_path, fill, userblock=0, **options):
    if userblock:
        options["userblock_size"] = userblock
    with h5py.File(tmp_path / "x.h5", "w", **options) as file:
        fill(file)
    return (tmp_path / "x.h5").read_bytes()


def both(content):
    """What h5py and interp read of data set "a": arrays of float32, or None where refused."""
    with h5py.File(io.BytesIO(content)) as file, np.errstate(over="ignore"):
        try:
            oracle = file["a"][()].astype(np.float32)
        except (TypeError, OSError, ValueError):
            oracle = None
    try:
        return oracle, Hdf5(content).array("a")
    except FormatError:
        return oracle, None


@pytest.mark.parametrize("userblock", USERBLOCKS)
@pytest.mark.parametrize("libver", LIBRARIES)
@pytest.mark.parametrize("dtype", TYPES)
def test_every_storage_of_every_number_is_read_as_h5py_reads_it(dtype, libver, userblock, tmp_path):
    values = np.abs(VALUES).astype(dtype)
    for name, options in STORAGE.items():
        if name == "scale-offset" and dtype[1:] == "f2":  # h5py itself does not write it
            continue

        def fill(file, options=options):
            file.create_dataset("a", data=values, **options)

        oracle, read = both(content_of(tmp_path, fill, userblock, libver=libver))
        assert read is not None or name not in ALWAYS_OPEN
        if read is not None:
            np.testing.assert_array_equal(read, oracle, strict=True)


@pytest.mark.parametrize("libver", ["v110", "latest"])
@pytest.mark.parametrize("name", ["endless", "endless both ways"])
def test_resizable_chunks_of_newer_libraries_are_refused_by_name(name, libver, tmp_path):
    def fill(file):
        file.create_dataset("a", data=VALUES, **STORAGE[name])

    with pytest.raises(FormatError, match="'a' is stored in chunks whose number may grow"):
        Hdf5(content_of(tmp_path, fill, libver=libver)).array("a")


def float_type(base="IEEE_F32LE", fields=None, bias=None, size=None, precision=None, offset=0):
    kind = getattr(h5t, base).copy()
    if size:
        kind.set_size(size)
    if fields:
        kind.set_fields(*fields)
    if precision:
        kind.set_precision(precision)
    kind.set_offset(offset)
    if bias is not None:
        kind.set_ebias(bias)
    return kind


def integer_type(precision, offset, base="STD_I32LE"):
    kind = getattr(h5t, base).copy()
    kind.set_precision(precision)
    kind.set_offset(offset)
    return kind


ODD_TYPES = {
    "bfloat16": lambda: float_type("IEEE_F16LE", (15, 7, 8, 0, 7), 127),
    "bfloat16, big-endian": lambda: float_type("IEEE_F16BE", (15, 7, 8, 0, 7), 127),
    "another bias": lambda: float_type(bias=100),
    "another bias in half": lambda: float_type("IEEE_F16LE", bias=20),
    "a longer exponent": lambda: float_type(fields=(31, 20, 11, 0, 20), bias=1023),
    "a shorter mantissa": lambda: float_type(fields=(31, 23, 8, 3, 20)),
    "the sign below": lambda: float_type(fields=(0, 24, 8, 1, 23)),
    "24 bits in four bytes": lambda: float_type(
        "IEEE_F32LE", (23, 15, 8, 0, 15), 127, precision=24
    ),
    "16 bits in four bytes": lambda: float_type("IEEE_F32LE", (15, 10, 5, 0, 10), 15, precision=16),
    "integers of 20 bits": lambda: integer_type(20, 0),
    "integers of 20 bits, moved": lambda: integer_type(20, 5),
    "integers of 12 bits": lambda: integer_type(12, 4, "STD_U16BE"),
    "bits": lambda: h5t.STD_B32LE,
    "big-endian": lambda: float_type("IEEE_F32BE"),
}


@pytest.mark.parametrize("name", ODD_TYPES)
def test_numbers_that_are_not_ieee_s_are_refused_or_read_as_h5py_reads_them(name, tmp_path):
    kind, values = ODD_TYPES[name](), np.abs(VALUES).astype("f4")

    def fill(file):
        space = h5s.create_simple(values.shape)
        dataset = h5d.create(file.id, b"a", kind, space)
        if name == "bits":
            return
        dataset.write(h5s.ALL, h5s.ALL, values, h5t.NATIVE_FLOAT)

    oracle, read = both(content_of(tmp_path, fill))
    if read is not None:
        np.testing.assert_array_equal(read, oracle)
    assert (read is not None) == (name in ("bfloat16", "big-endian"))


def compact(file):
    plist = h5p.create(h5p.DATASET_CREATE)
    plist.set_layout(h5d.COMPACT)
    data = VALUES.astype("f4")
    space = h5s.create_simple(data.shape)
    h5d.create(file.id, b"a", h5t.IEEE_F32LE, space, plist).write(h5s.ALL, h5s.ALL, data)


def allocated_early(file):
    plist = h5p.create(h5p.DATASET_CREATE)
    plist.set_chunk((4, 5))
    plist.set_alloc_time(h5d.ALLOC_TIME_EARLY)
    data = VALUES.astype("f4")
    space = h5s.create_simple(data.shape, (40, 40))
    h5d.create(file.id, b"a", h5t.IEEE_F32LE, space, plist).write(h5s.ALL, h5s.ALL, data)


def checksum_first(file):
    plist = h5p.create(h5p.DATASET_CREATE)
    plist.set_chunk((4, 5))
    plist.set_fletcher32()
    plist.set_deflate(5)
    data = VALUES.astype("f4")
    space = h5s.create_simple(data.shape)
    h5d.create(file.id, b"a", h5t.IEEE_F32LE, space, plist).write(h5s.ALL, h5s.ALL, data)


def a_filter_left_out(file):
    data = VALUES.astype("f4")
    dataset = file.create_dataset("a", data=data, chunks=(23, 9), compression="gzip")
    dataset.id.write_direct_chunk((0, 0), data.tobytes(), filter_mask=1)


@pytest.mark.parametrize("libver", LIBRARIES)
@pytest.mark.parametrize("fill", [compact, allocated_early, checksum_first, a_filter_left_out])
def test_unusual_storage_is_read_as_h5py_reads_it(fill, libver, tmp_path):
    oracle, read = both(content_of(tmp_path, fill, libver=libver))
    np.testing.assert_array_equal(read, oracle, strict=True)


def named_type(file):
    file["kind"] = np.dtype(">f4")
    file.create_dataset("a", data=VALUES, dtype=file["kind"])


def never_written(file):
    file.create_dataset("a", (23, 9), "f4", chunks=(4, 5))
    file["a"][0, 0] = 1


@pytest.mark.parametrize("libver", LIBRARIES)
@pytest.mark.parametrize(
    "fill",
    [
        named_type,
        never_written,
        lambda file: file.create_dataset("a", data=VALUES > 0),
        lambda file: file.create_dataset("a", data=VALUES + 1j),
        lambda file: file.create_dataset("a", data=h5py.Empty("f4")),
        lambda file: file.create_dataset("a", data=VALUES.astype(np.longdouble)),
    ],
)
def test_what_is_no_array_of_numbers_is_refused(fill, libver, tmp_path):
    with pytest.raises(FormatError):
        Hdf5(content_of(tmp_path, fill, libver=libver)).array("a")


def test_a_chunk_with_a_wrong_checksum_is_refused(tmp_path):
    values = np.arange(4096, dtype="f4")

    def fill(file):
        file.create_dataset("a", data=values, chunks=(4096,), fletcher32=True)

    content = content_of(tmp_path, fill)
    np.testing.assert_array_equal(Hdf5(content).array("a"), values)
    place = content.index(struct.pack("<f", 1234))
    damaged = content[:place] + struct.pack("<f", 1235) + content[place + 4 :]
    with pytest.raises(FormatError, match="checksum"):
        Hdf5(damaged).array("a")
