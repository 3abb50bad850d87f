"""The HDF5 reader: right numbers from whole files, one clear error in bounded time from others."""

import io
import struct
import tracemalloc
import zlib

import h5py
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interp.files.hdf5 import Hdf5
from interp.files.limits import FormatError

VALUES = np.random.default_rng(0).normal(size=(101, 37)).astype(np.float32)


def made(fill, **options):
    """The bytes of an HDF5 file that `fill(file)` has filled."""
    buffer = io.BytesIO()
    with h5py.File(buffer, "w", **options) as file:
        fill(file)
    return buffer.getvalue()


@pytest.mark.parametrize(
    "options",
    [
        {},
        {"chunks": (10, 10)},
        {"chunks": (4, 1), "compression": "gzip"},  # 962 chunks
        {"chunks": (101, 37), "compression": "gzip"},
        {"chunks": (10, 37), "compression": "gzip", "shuffle": True},
    ],
)
def test_arrays_are_read_as_they_were_written(options):
    file = Hdf5(made(lambda file: file.create_dataset("a/b", data=VALUES, **options)))
    np.testing.assert_array_equal(file.array("a/b"), VALUES)
    assert file.array("a/b").dtype == np.float32


@pytest.mark.parametrize("dtype", ["<f2", ">f4", "<f8", ">f8", "<i4", "<u1"])
def test_other_numbers_become_float32(dtype):
    values = np.abs(VALUES * 10).astype(dtype)
    file = Hdf5(made(lambda file: file.create_dataset("a", data=values)))
    np.testing.assert_array_equal(file.array("a"), values.astype(np.float32))


def test_bfloat16_is_read_as_float32():
    ml_dtypes = pytest.importorskip("ml_dtypes")
    values = VALUES.astype(ml_dtypes.bfloat16)
    file = Hdf5(made(lambda file: file.create_dataset("a", data=values)))
    np.testing.assert_array_equal(file.array("a"), values.astype(np.float32))


@pytest.mark.parametrize("options", [{}, {"libver": "latest"}, {"track_order": True}])
def test_groups_and_attributes_are_read(options):
    def fill(file):
        file.attrs["text"], file.attrs["bytes"] = "long " * 9000, b"abc"
        file.attrs["names"] = [b"a", b"bc"]
        for index in range(40):
            file.create_group(f"g/{index}")
        file["scalar"] = 3.5

    file = Hdf5(made(fill, **options))
    attributes = file.attributes()
    assert attributes["text"] in ("long " * 9000, b"long " * 9000)
    assert attributes["bytes"] in (b"abc", "abc")  # pyfive 1.1 decodes text, later ones do not
    assert attributes["names"].tolist() in ([b"a", b"bc"], ["a", "bc"])
    assert set(file.names("g")) == {str(index) for index in range(40)}
    assert file.names("nowhere") == file.names("scalar") == ()
    assert file.array("scalar") == 3.5


def refusals():
    def external(file):
        file.create_dataset("a", (4,), "f4", external=[("/etc/hostname", 0, 16)])

    def virtual(file):
        layout = h5py.VirtualLayout((4,), "f4")
        layout[:] = h5py.VirtualSource("/tmp/other.h5", "a", (4,))
        file.create_virtual_dataset("a", layout)

    def linked(file):
        file["a"] = h5py.ExternalLink("/tmp/other.h5", "a")

    def around(file):
        file["a"] = h5py.SoftLink("/a")

    def huge(file):
        file.create_dataset("a", (10**6, 10**6), "f8", chunks=(10, 10))

    def bytes_(file):
        file.create_dataset("a", (784, 120_000), "i1", chunks=(784, 120_000), compression="gzip")

    def crumbs(file):
        file.create_dataset("a", (1_001,), "f4", chunks=(1,))

    def oversized(file):
        file.create_dataset("a", (1,), "f4", maxshape=(None,), chunks=(1_000_000,))

    def lzf(file):
        file.create_dataset("a", data=np.zeros(9000, "f4"), compression="lzf")

    return {
        "external one": external,
        "virtual data set": virtual,
        "link to another file": linked,
        "link at 'a', which is not followed": around,
        "exceed 100,000,000 bytes": huge,
        r"\(784, 120000\), and with it the weights exceed": bytes_,
        "stored in 1,001 chunks, above the limit of 1,000": crumbs,
        "in chunks far larger than itself": oversized,
        "HDF5 filter lzf": lzf,
        "holds values of 4 bytes": lambda file: file.create_dataset("a", data=np.array([b"text"])),
        "'a' are missing": lambda file: file.create_group("a"),
        "holds values of 16 bytes": lambda file: file.create_dataset("a", data=["text"]),
    }


@pytest.mark.parametrize("message", refusals())
def test_data_sets_that_cannot_be_read_are_refused_saying_why(message):
    data = made(refusals()[message])
    with pytest.raises(FormatError, match=message):
        Hdf5(data).array("a")


def test_a_chunk_that_unpacks_to_more_than_it_declares():
    def fill(file):
        dataset = file.create_dataset("a", (10,), "f4", chunks=(10,), compression="gzip")
        dataset.id.write_direct_chunk((0,), zlib.compress(bytes(10**7)))

    with pytest.raises(FormatError, match="does not end where it should"):
        Hdf5(made(fill)).array("a")


def test_arrays_up_to_the_limit_are_read():
    zeros = np.zeros(24_000_000, np.float32)
    file = Hdf5(made(lambda file: file.create_dataset("a", data=zeros)))
    assert file.array("a").nbytes == 96_000_000
    with pytest.raises(FormatError, match="exceed 100,000,000 bytes"):
        file.array("a")


def test_chunks_count_as_the_room_they_take():
    def fill(file):
        for name in "ab":
            file.create_dataset(name, (12_500_001,), "i1", chunks=(12_500_000,), compression="gzip")
            file[name][0] = file[name][-1] = 1

    file = Hdf5(made(fill))
    assert file.array("a").sum() == 2
    with pytest.raises(FormatError, match="exceed 100,000,000 bytes"):
        file.array("b")


def nested_sequences(depth, width):
    """A file whose one attribute is a sequence of sequences … of itself: width ** depth items."""
    heap = 4096
    entry = struct.pack("<IQI", width, heap, 1)
    datatype = struct.pack("<B3xI", 0x19, 16) * depth + struct.pack("<BB2xI4x", 0x10, 8, 4)
    datatype += bytes(-len(datatype) % 8)
    dataspace = struct.pack("<BBB5xQ", 1, 1, 0, width)
    attribute = struct.pack("<BxHHH8s", 1, 2, len(datatype), len(dataspace), b"a")
    attribute += datatype + dataspace + entry * width
    header = struct.pack("<BxHIII", 1, 1, 1, len(attribute) + 8, 0)
    header += struct.pack("<HHB3x", 12, len(attribute), 0) + attribute
    superblock = b"\x89HDF\r\n\x1a\n" + struct.pack("<5xBBxHHLQQQQ", 8, 8, 4, 16, 0, 0, 0, 0, 0)
    root = struct.pack("<QQII16x", 0, 96, 0, 0)
    objects = struct.pack("<HHIQ", 1, 1, 0, 16 * width) + entry * width
    collection = b"GCOL" + struct.pack("<B3xQ", 1, len(objects) + 16) + objects
    return (superblock + root + header).ljust(heap, b"\0") + collection


@pytest.mark.slow
def test_reading_what_unfolds_without_end_is_stopped():
    """8 to the power of 60 parts: without a limit this would never return."""
    assert Hdf5(nested_sequences(2, 3)).attributes()["a"].shape == (3,)
    with pytest.raises(FormatError, match="more time or memory"):
        Hdf5(nested_sequences(60, 8)).attributes()


def small():
    def fill(file):
        file.attrs["names"] = [b"a", b"bc"]
        file.create_dataset("g/a", data=VALUES[:5, :3])
        file.create_dataset("g/b", data=VALUES[:5, :3], chunks=(2, 2), compression="gzip")

    return [made(fill), made(fill, libver="latest"), made(fill, track_order=True)]


@given(st.data())
@settings(max_examples=150, deadline=None)
def test_a_damaged_hdf5_file_gives_an_error_or_finite_reading(data):
    content = bytearray(data.draw(st.sampled_from(SMALL)))
    for _ in range(data.draw(st.integers(1, 5))):
        place = data.draw(st.integers(0, len(content) - 1))
        content[place] = data.draw(st.integers(0, 255))
    content = content[: data.draw(st.sampled_from([None, None, len(content) // 2, 100]))]
    try:
        file = Hdf5(bytes(content))
        file.attributes()
        for name in file.names("g"):
            assert file.array(f"g/{name}").dtype == np.float32
    except FormatError:
        pass


SMALL = small()


@pytest.mark.parametrize("content", [b"", b"\x89HDF\r\n\x1a\n", bytes(5000), b"text" * 500])
def test_bytes_that_are_no_hdf5_are_refused(content):
    with pytest.raises(FormatError, match="damaged or unusual HDF5 file"):
        Hdf5(content)


def test_a_profiler_that_is_on_stays_on():
    import cProfile

    profiler = cProfile.Profile()
    profiler.enable()
    Hdf5(SMALL[0]).array("g/a")
    profiler.disable()
    assert profiler.getstats()


def names_without_end(count, length):
    """A file whose root group has `count` links, each with the same name of `length` letters."""
    heap_data, heap, tree, table = 1_000_000, 200, 300, 400_000
    message = struct.pack("<HHB3xQQ", 17, 16, 0, tree, heap)
    header = struct.pack("<BxHIII", 1, 1, 1, len(message), 0) + message
    superblock = b"\x89HDF\r\n\x1a\n" + struct.pack("<5xBBxHHLQQQQ", 8, 8, 4, 16, 0, 0, 0, 0, 0)
    content = superblock + struct.pack("<QQII16x", 0, 96, 0, 0) + header
    content = content.ljust(heap, b"\0") + b"HEAP" + struct.pack("<4xQQQ", length + 1, 0, heap_data)
    content = (
        content.ljust(tree, b"\0") + b"TREE" + struct.pack("<BBHQQQQQ", 0, 0, 1, 0, 0, 0, table, 0)
    )
    content = content.ljust(table, b"\0") + b"SNOD" + struct.pack("<BxH", 1, count)
    content += struct.pack("<QQII16x", 0, 96, 0, 0) * count
    return content.ljust(heap_data, b"\0") + b"a" * length + b"\0"


def test_names_that_would_fill_the_memory_are_refused():
    assert Hdf5(names_without_end(3, 10)).names() == ("a" * 10,)
    tracemalloc.start()
    with pytest.raises(FormatError, match="more time or memory"):
        Hdf5(names_without_end(10_000, 2_000_000))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 300_000_000
