"""Archives made to take time or memory, or to say what is not so: refused at once."""

import json
import tracemalloc
import zipfile

import numpy as np
import pytest
from conftest import random_network

import interp
from interp import FormatError
from interp.files import npz

NOTES = {"holds": "network", "layers": [{"activation": "linear", "alpha": None}]}


def archive(path, notes=NOTES, **arrays):
    """An .npz of one layer, its notes and arrays as given."""
    text = notes if isinstance(notes, bytes) else json.dumps(notes).encode()
    content = {"kernel_0": np.ones((784, 2), np.float32), "bias_0": np.ones(2)} | arrays
    np.savez_compressed(path, interp=np.frombuffer(text, np.uint8), **content)
    return path


def header(path, shape, count=1, before=""):
    """An .npz with `count` arrays more that have this text as a shape in their header."""
    archive(path)
    text = f"{before}{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}}}".encode() + b"\n"
    content = b"\x93NUMPY\x01\0" + len(text).to_bytes(2, "little") + text
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as held:
        for index in range(count):
            held.writestr(f"{index}.npy", content)
    return path


def refusal(path):
    """What is said of a file, for which no memory is taken that it declares."""
    tracemalloc.start()
    with pytest.raises(FormatError) as caught:
        interp.load(path)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 30_000_000
    assert "damaged" not in str(caught.value)
    return str(caught.value)


def test_notes_too_long_are_not_parsed(tmp_path):
    bomb = b'{"a":[' + b"[]," * 4_000_000 + b"[]]}"
    assert "12000010" in refusal(archive(tmp_path / "bomb.npz", bomb))


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8"])
def test_the_limit_counts_weights_as_the_network_holds_them(tmp_path, dtype):
    kernel = np.zeros((784, 32_000 * 4 // max(4, np.dtype(dtype).itemsize)), dtype)
    assert "limit" in refusal(archive(tmp_path / "wide.npz", kernel_0=kernel))


def test_the_limit_is_on_the_sum_of_all_arrays(tmp_path):
    half = np.zeros((784, 17_000), np.float32)
    path = archive(tmp_path / "two.npz", kernel_0=half, kernel_1=half)
    assert "'kernel_1.npy' declares" in refusal(path)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("shape", "count", "before", "said"),
    [
        ("(3,)", 9000, "", "more than a network of 100 layers"),
        ("(3L,)", 100, " " * 800, "header"),
        ("(3,)", 100, " " * 9000, "header"),
        ("(True, True)", 1, "", "header"),
        ("(0, 10000000)", 1, "", "limit"),
    ],
)
def test_headers_that_declare_much_are_refused_at_little_cost(
    tmp_path, recwarn, shape, count, before, said
):
    assert said in refusal(header(tmp_path / "many.npz", shape, count, before))
    assert not recwarn.list


def test_a_large_network_opens(tmp_path):
    net = random_network((784, 4096, 4096, 10)).astype(np.float32)
    (tmp_path / "large.npz").write_bytes(npz.network_bytes(net))
    assert interp.load(tmp_path / "large.npz").sizes == net.sizes


def test_numbers_wider_than_any_network_s_are_refused(tmp_path, recwarn):
    wide = np.full((784, 2), 10, np.longdouble) ** (
        4000 if np.finfo(np.longdouble).bits > 64 else 1
    )
    if wide.dtype.itemsize <= 8:
        pytest.skip("long doubles are doubles on this machine")
    assert "float" in refusal(archive(tmp_path / "wide.npz", kernel_0=wide))
    assert not recwarn.list


@pytest.mark.parametrize("change", [{"layers": []}, {"layers": NOTES["layers"] * 2}])
def test_an_intact_archive_is_not_called_damaged(tmp_path, change):
    refusal(archive(tmp_path / "net.npz", NOTES | change))


@pytest.mark.parametrize(
    ("activation", "output"), [("softmax", "sigmoid"), ("sigmoid", "softmax"), ("relu", "softmax")]
)
def test_an_output_that_contradicts_the_last_layer_is_refused(tmp_path, activation, output):
    notes = NOTES | {"layers": [{"activation": activation, "alpha": None}], "output": output}
    assert "output" in refusal(archive(tmp_path / "net.npz", notes))
    assert interp.load(archive(tmp_path / "net.npz", notes | {"output": "values"}))


def test_a_scale_of_zero_at_every_pixel_is_refused(tmp_path):
    notes = NOTES | {"pixels": [[0] * 784, 0, False, "file"]}
    assert "scale" in refusal(archive(tmp_path / "net.npz", notes))
    notes["pixels"][0][5] = 1
    assert interp.load(archive(tmp_path / "net.npz", notes)).pixels.scale[5] == 1
