"""interp.load and files it does not open: one sentence with the name and a next step."""

import io
import os
import pickle
import re
import subprocess
import sys
import zipfile

import numpy as np
import pytest
from conftest import random_network
from hypothesis import given, settings
from hypothesis import strategies as st
from roundtrip import rich_network

import interp
from interp import AffineMap, FormatError, PixelScale, files
from interp.files import npz


def refusal(path, error=FormatError):
    with pytest.raises(error) as caught:
        interp.load(path)
    assert path.name in str(caught.value)
    return str(caught.value)


def test_a_missing_file_lists_the_networks_that_ship(tmp_path, ships):
    message = refusal(tmp_path / "mlp-6000", FileNotFoundError)
    assert "mlp-60000" in message


def test_a_path_that_is_a_shipped_name_says_how_to_give_the_name(ships, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(FileNotFoundError, match=r"\./mlp-60000: .* is called mlp-60000, without"):
        interp.load("./mlp-60000")


def test_errors_name_the_file_whatever_it_is_called(tmp_path):
    for name in ("file", "a", "zip archive"):
        (tmp_path / name).write_bytes(b"PK\x03\x04")
        with pytest.raises(FormatError, match=f"^{re.escape(str(tmp_path / name))}: "):
            interp.load(tmp_path / name)


@pytest.mark.skipif(not os.path.exists("/proc/self/mem"), reason="a file that cannot be read")
def test_a_file_that_fails_while_it_is_read_is_named():
    for read in (interp.load, files.describe_format):
        with pytest.raises(OSError, match=r"^/proc/self/mem: it cannot be read \("):
            read("/proc/self/mem")


def test_a_deleted_working_folder_is_named_as_the_cause(tmp_path):
    (tmp_path / "gone").mkdir()
    code = (
        "import os, interp\n"
        "net = interp.Network([interp.Dense([[1.0]], [0.0])])\n"
        "try: interp.load('nothing here')\n"  # while the package can be imported
        "except OSError: pass\n"
        f"os.chdir({str(tmp_path / 'gone')!r}); os.rmdir({str(tmp_path / 'gone')!r})\n"
        "for use in (lambda: interp.load('net.npz'), lambda: interp.save(net, 'net.npz')):\n"
        "    try: use()\n"
        "    except OSError as error: print(error)"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    loading, saving = run.stdout.splitlines()
    assert "net.npz" in loading
    assert "has been deleted" in loading
    assert "net.npz could not be written" in saving


def test_what_a_damaged_archive_holds_is_not_quoted_at_length(tmp_path):
    net = random_network((784, 300))
    path = interp.save(net, tmp_path / "net.keras")
    content = path.read_bytes()
    place = content.index(b"PK\x03\x04", 1) + 26  # the length of the second member's name
    path.write_bytes(content[:place] + b"\xff\xff" + content[place + 2 :])
    assert len(refusal(path)) < 600


def test_an_error_never_quotes_a_file_at_length():
    assert len(str(FormatError("x" * 200_000))) < 3_000


def test_opening_a_folder_lists_what_is_in_it(tmp_path):
    (tmp_path / "weights.npz").write_bytes(b"")
    assert "holding weights.npz" in refusal(tmp_path)


def test_a_part_of_a_saved_model_that_is_missing_is_named(tmp_path):
    (tmp_path / "saved_model.pb").write_bytes(b"\x08\x01")
    assert "variables.index is missing" in refusal(tmp_path)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty file"),
        (b"version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 2\n", "git lfs pull"),
        (pickle.dumps([1, 2], protocol=4), "can run any code"),
        (b"\x1c\0\0\0TFL3" + bytes(20), "TensorFlow Lite"),
        (b"\x08\x07\x12\x07pytorch", "ONNX"),
        (b"\x40\0\0\0\0\0\0\0" + b'{"a":{"dtype":"F32"}}', "safetensors"),
        (b"\x93NUMPY\x01\0", "single NumPy array"),
        (b'var m = {"w12": 1}', "called w12"),
        (b'{"w1": [[1, 2], [3', "cut short"),
        (b"[[[1, 2], [3, 4]], [[5, 6]", "cut short"),
        (b"[net]\nbatch=1\n", ".keras, HDF5 (.h5) and .npz"),
        (b"\x1f\x8b\x08\0" + bytes(9), "gunzip"),
        (b"<!DOCTYPE html><html>", "Raw"),
        (b"Dear reader, here is no network.", ".keras, HDF5 (.h5) and .npz"),
        (b"\xff\xfe\0v\0a", "neither"),
        (b"PK\x03\x04 and nothing more", "cut short"),
        (b'{"class_name": "Sequential", "config": {}}', "without its weights"),
    ],
)
def test_strange_files_are_named_and_given_a_next_step(tmp_path, content, said):
    path = tmp_path / "stranger.keras"
    path.write_bytes(content)
    assert said in refusal(path)


def zip_of(path, members, **more):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content, **more)
    return path


def test_a_pytorch_zip_is_named_and_not_opened(tmp_path):
    content = pickle.dumps(test_opening_a_folder_lists_what_is_in_it)
    path = zip_of(tmp_path / "model.pt", {"model/data.pkl": content, "model/version": "3"})
    assert "PyTorch" in refusal(path)


def test_a_zip_that_is_no_model_is_refused(tmp_path):
    assert "config.json" in refusal(zip_of(tmp_path / "photos.zip", {"a.jpg": b"1"}))


def test_arrays_that_do_not_chain_are_refused_saying_what_they_are(tmp_path):
    path = tmp_path / "weights.npz"
    np.savez(path, w=np.zeros((3, 3, 1, 8)), b=np.zeros(8))
    message = refusal(path)
    assert "'w' (3, 3, 1, 8)" in message
    assert "architecture=" in message


def test_a_device_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "pipe" in refusal(tmp_path / "pipe")


def test_a_file_without_permission_to_read_is_named(tmp_path):
    path = tmp_path / "secret.npz"
    path.write_bytes(b"x")
    path.chmod(0)
    code = (
        f"import interp, os\ninterp.load  # while its files may be read\n"
        f"if os.geteuid() == 0: os.chmod({str(tmp_path)!r}, 0o755); os.seteuid(65534)\n"
        f"try: interp.load({str(path)!r})\n"
        f"except OSError as error: print(type(error).__name__, error)"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "secret.npz" in said.stdout
    assert "Traceback" not in said.stderr


def test_describe_format_is_one_line(tmp_path):
    interp.save(rich_network(), tmp_path / "net.npz")
    assert files.describe_format(tmp_path / "net.npz") == "a NumPy archive (.npz)"
    (tmp_path / "cut.zip").write_bytes(b"PK\x03\x04")
    assert "cut short" in files.describe_format(tmp_path / "cut.zip")


# --- archives made to do harm


def npz_with_header(path, header, data=b""):
    """A saved .npz whose kernel_0 has this text for a header."""
    buffer = io.BytesIO(npz.network_bytes(rich_network()))
    with zipfile.ZipFile(buffer) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    text = header.encode().ljust(118) + b"\n"
    members["kernel_0.npy"] = b"\x93NUMPY\x01\0" + len(text).to_bytes(2, "little") + text + data
    return zip_of(path, members)


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (1000000, 1000000)}", "limit"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (100, 100)}", "ends after"),
        ("{'descr': '<f4', 'fortran_order': False, 'shape': (-1, 4)}", "header"),
        ("{'descr': '|O', 'fortran_order': False, 'shape': (3,)}", "pickled"),
        ("{'descr': '<U3', 'fortran_order': False, 'shape': (3,)}", "numbers"),
        ("{'descr': '<u8', 'fortran_order': False, 'shape': (0,)}", "floating-point"),
        ("__import__('os').system('true')", "header"),
        ("(" * 5000, "header"),
        ("{'descr': 'zebra', 'fortran_order': False, 'shape': (3,)}", "header"),
    ],
)
def test_array_headers_are_checked_before_anything_is_read(tmp_path, header, said):
    assert said in refusal(npz_with_header(tmp_path / "net.npz", header))


def test_a_zip_bomb_is_not_unpacked(tmp_path):
    shape = "(60000000,)"
    header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}}}"
    path = npz_with_header(tmp_path / "bomb.npz", header, bytes(240_000_000))
    assert path.stat().st_size < 1_000_000
    assert "above the limit" in refusal(path)


def test_a_table_of_contents_made_to_fill_the_memory_is_not_read(tmp_path):
    with zipfile.ZipFile(tmp_path / "many.npz", "w") as archive:
        for index in range(30_000):
            archive.writestr(f"{index}.npy", b"")
    assert "far more" in refusal(tmp_path / "many.npz")


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_weights_that_are_not_finite_are_refused(tmp_path, value):
    data = np.full((784, 4), value, np.float32).tobytes()
    header = "{'descr': '<f4', 'fortran_order': False, 'shape': (784, 4)}"
    assert "NaN or infinite" in refusal(npz_with_header(tmp_path / "net.npz", header, data))


def test_a_member_in_another_compression_is_refused(tmp_path):
    members = {"interp.npy": b"x" * 1000}
    path = zip_of(tmp_path / "net.npz", members, compress_type=zipfile.ZIP_LZMA)
    assert "packed" in refusal(path)


@pytest.mark.parametrize(
    ("notes", "said"),
    [
        (b"{}", "neither network nor map"),
        (b"[" * 5000, "JSON"),
        (b"\xff\xff\xff\xff", "JSON"),
        (b'{"holds": "network"}', "layers"),
        (b'{"holds": "network", "layers": []}', "at least one"),
        (b'{"holds": "network", "layers": [7]}', "activation"),
        (b'{"holds": "network", "layers": [{"activation": "step"}]}', "'step'"),
        (b'{"holds": "map"}', "labels"),
    ],
)
def test_notes_that_make_no_sense_are_refused(tmp_path, notes, said):
    arrays = {"kernel_0": np.ones((784, 2)), "bias_0": np.ones(2), "kernel": np.ones((784, 2))}
    notes = np.frombuffer(notes, np.uint8)
    np.savez(tmp_path / "x.npz", interp=notes, bias=np.ones(2), **arrays)
    assert said in refusal(tmp_path / "x.npz")


MAP = npz.map_bytes(AffineMap(np.ones((9, 2)), [1.0, 2.0], pixels=PixelScale.of("-1..1")))
NETWORK = npz.network_bytes(random_network((9, 4, 3)))


@settings(max_examples=300, deadline=None)
@given(st.sampled_from([MAP, NETWORK]), st.data())
def test_damaged_archives_open_to_finite_weights_or_are_refused(tmp_path_factory, content, data):
    damaged = bytearray(content)
    for _ in range(data.draw(st.integers(1, 4))):
        damaged[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    end = data.draw(st.just(len(content)) | st.integers(1, len(content)))
    path = tmp_path_factory.getbasetemp() / "damaged.npz"
    path.write_bytes(damaged[:end])
    try:
        opened = interp.load(path)
    except (FormatError, OSError):
        return
    kernel = opened.kernel if isinstance(opened, AffineMap) else opened.layers[0].kernel
    assert kernel.shape[0] == 9
    assert np.isfinite(kernel).all()


def test_a_broken_link_says_what_is_wrong(tmp_path):
    (tmp_path / "net.npz").symlink_to("gone.npz")
    refusal(tmp_path / "net.npz", FileNotFoundError)
    (tmp_path / "loop.npz").symlink_to("loop.npz")
    refusal(tmp_path / "loop.npz", OSError)
