"""The readers of IDX and .npz files: the right arrays or a clear error, in bounded memory."""

import gzip
import tracemalloc
import zipfile

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from interp.data.readers import KEYS, idx_header, read_idx, read_npz


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    return tmp_path_factory.mktemp("scratch") / "file"


def small_arrays():
    rng = np.random.default_rng(0)
    shapes = ((6, 4, 4), (6,), (3, 4, 4), (3,))
    return {
        key: rng.integers(0, 256, shape, np.uint8) for key, shape in zip(KEYS, shapes, strict=True)
    }


def as_idx(array):
    return idx_header(array.shape) + array.tobytes()


@settings(deadline=None, max_examples=50)
@given(
    shape=st.lists(st.integers(0, 6), min_size=1, max_size=3),
    seed=st.integers(0, 99),
    zipped=st.booleans(),
)
def test_idx_is_read_as_it_was_written(scratch, shape, seed, zipped):
    array = np.random.default_rng(seed).integers(0, 256, shape, np.uint8)
    scratch.write_bytes(gzip.compress(as_idx(array)) if zipped else as_idx(array))
    assert np.array_equal(read_idx(scratch), array)
    assert read_idx(scratch).shape == array.shape


def damage(draw, content):
    """The content cut short, with a byte changed, or with bytes put in."""
    at = draw(st.integers(0, len(content) - 1))
    kind = draw(st.sampled_from(["cut", "change", "insert", "drop"]))
    if kind == "cut":
        return content[:at]
    if kind == "change":
        return content[:at] + bytes([content[at] ^ draw(st.integers(1, 255))]) + content[at + 1 :]
    if kind == "insert":
        return content[:at] + draw(st.binary(min_size=1, max_size=9)) + content[at:]
    return content[:at] + content[at + draw(st.integers(1, 9)) :]


def read_or_clear_error(read, path):
    """What `read` returns; None if it refused the file in words that help."""
    try:
        return read(path)
    except ValueError as error:
        message = str(error)
    assert str(path) in message
    assert "fresh copy" in message
    return None


@settings(deadline=None, max_examples=300)
@given(st.data(), st.booleans())
def test_damaged_idx_gives_the_right_array_or_a_value_error(scratch, draws, zipped):
    array = small_arrays()["x_test"]
    content = gzip.compress(as_idx(array), mtime=0) if zipped else as_idx(array)
    scratch.write_bytes(damage(draws.draw, content))
    found = read_or_clear_error(read_idx, scratch)
    if found is not None:
        if zipped:  # gzip has a checksum, IDX itself has none
            assert np.array_equal(found, array)
        assert found.dtype == np.uint8
        assert found.size == array.size


def npz_bytes(scratch, arrays):
    with open(scratch, "wb") as file:
        np.savez_compressed(file, **arrays)
    return scratch.read_bytes()


@settings(deadline=None, max_examples=300)
@given(st.data())
def test_damaged_npz_gives_the_right_arrays_or_a_value_error(scratch, draws):
    arrays = small_arrays()
    scratch.write_bytes(damage(draws.draw, npz_bytes(scratch, arrays)))
    found = read_or_clear_error(read_npz, scratch)
    if found is not None:
        assert all(np.array_equal(found[key], arrays[key]) for key in KEYS)


@pytest.mark.parametrize("fortran", [False, True])
def test_npz_is_read_as_it_was_written(scratch, fortran):
    arrays = small_arrays()
    arrays["x_train"] = np.asarray(arrays["x_train"], order="F" if fortran else "C")
    arrays["y_train"] = arrays["y_train"].astype(np.int64)
    npz_bytes(scratch, arrays)
    found = read_npz(scratch)
    assert all(np.array_equal(found[key], arrays[key]) for key in KEYS)


def test_npz_with_pickles_or_without_an_array_is_refused(scratch):
    arrays = small_arrays()
    npz_bytes(scratch, arrays | {"y_test": np.array([{}, {}, {}], object)})
    with pytest.raises(ValueError, match="y_test holds object"):
        read_npz(scratch)
    npz_bytes(scratch, {key: arrays[key] for key in KEYS[:3]})
    with pytest.raises(ValueError, match=r"y_test\.npy"):
        read_npz(scratch)


def peak_memory_of_refusal(read, path):
    tracemalloc.start()
    try:
        with pytest.raises(ValueError, match="fresh copy"):
            read(path)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("shape", [(2**28,), (2**32 - 1,) * 3])
@pytest.mark.parametrize("zipped", [False, True])
def test_sizes_that_a_header_only_claims_take_no_memory(scratch, shape, zipped):
    content = idx_header(shape) + b"few"
    scratch.write_bytes(gzip.compress(content) if zipped else content)
    assert peak_memory_of_refusal(read_idx, scratch) < 2e6


def test_files_that_would_expand_far_beyond_their_header_are_not_expanded(scratch):
    scratch.write_bytes(gzip.compress(idx_header((10,)) + bytes(50_000_000)))
    assert peak_memory_of_refusal(read_idx, scratch) < 2e6

    npz_bytes(scratch, small_arrays())
    with zipfile.ZipFile(scratch) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(scratch, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content + bytes(50_000_000))
    assert peak_memory_of_refusal(read_npz, scratch) < 2e6
