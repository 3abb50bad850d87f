"""interp.load and interp.save: what comes back, what is refused, and what is never lost."""

import io
import os
import pickle
import shutil
import subprocess
import sys
import zipfile

import numpy as np
import pytest
from conftest import random_network
from hypothesis import given, settings
from hypothesis import strategies as st

import interp
from interp import AffineMap, FormatError, Layer, Network, PixelScale, files, writing
from interp.files import npz, shipped, sidecar


def rich_network(dtype=np.float32):
    """A small network with something in every field."""
    rng = np.random.default_rng(7)
    layers = [
        Layer(rng.normal(size=(784, 4)).astype(dtype), rng.normal(size=4), "elu", 0.3, "first"),
        Layer(rng.normal(size=(4, 3)).astype(dtype), rng.normal(size=3), "leaky_relu", 0.1, "ö"),
        Layer(rng.normal(size=(3, 2)).astype(dtype), rng.normal(size=2), name="last"),
    ]
    pixels = PixelScale(rng.normal(size=784), 0.1, unit_columns=True, origin="training")
    never_lit = rng.random(784) < 0.1
    return Network(layers, pixels, "zwei", 0.5, "values", never_lit, ("a note", "and another"))


def assert_same(one, other):
    for a, b in zip(one.layers, other.layers, strict=True):
        np.testing.assert_array_equal(a.kernel, b.kernel, strict=True)
        np.testing.assert_array_equal(a.bias, b.bias, strict=True)
        assert (a.activation, a.alpha, a.name) == (b.activation, b.alpha, b.name)
    assert_same_pixels(one.pixels, other.pixels)
    np.testing.assert_array_equal(one.never_lit, other.never_lit)
    for field in ("name", "accuracy", "output", "notes"):
        assert getattr(one, field) == getattr(other, field)


def assert_same_pixels(one, other):
    np.testing.assert_array_equal(one.scale, other.scale, strict=True)
    np.testing.assert_array_equal(one.shift, other.shift, strict=True)
    assert (one.unit_columns, one.origin) == (other.unit_columns, other.origin)


# --- what is saved comes back


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_npz_gives_back_exactly_what_was_saved(tmp_path, dtype):
    net = rich_network(dtype)
    assert interp.save(net, tmp_path / "net.npz") == tmp_path / "net.npz"
    back = interp.load(tmp_path / "net.npz")
    assert back.dtype == dtype
    assert_same(net, back)


def test_npz_needs_no_pickle_and_has_the_same_bytes_each_time(tmp_path):
    for name in ("a.npz", "b.npz"):
        interp.save(rich_network(), tmp_path / name)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    with np.load(tmp_path / "a.npz", allow_pickle=False) as held:
        assert held["kernel_0"].shape == (784, 4)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_map_can_be_saved_and_loaded(tmp_path, dtype):
    rng = np.random.default_rng(0)
    saved = AffineMap(
        rng.normal(size=(784, 3)).astype(dtype), rng.normal(size=3), "three units", "do not trust",
        PixelScale.of("-1..1"), rng.random(784) < 0.2, ("a", "b", "c"),
    )  # fmt: skip
    interp.save(saved, tmp_path / "map.npz")
    back = interp.load(tmp_path / "map.npz")
    assert isinstance(back, AffineMap)
    for field in ("kernel", "bias", "never_lit"):
        np.testing.assert_array_equal(getattr(saved, field), getattr(back, field), strict=True)
    for field in ("title", "note", "labels"):
        assert getattr(saved, field) == getattr(back, field)
    assert_same_pixels(saved.pixels, back.pixels)


def test_the_extension_does_not_matter_for_opening(tmp_path):
    interp.save(rich_network(), tmp_path / "net.npz")
    os.rename(tmp_path / "net.npz", tmp_path / "net.h5")
    assert_same(interp.load(str(tmp_path / "net.h5")), rich_network())


def test_pixels_and_order_that_are_given_win(tmp_path):
    net = rich_network()
    interp.save(net, tmp_path / "net.npz")
    back = interp.load(tmp_path / "net.npz", pixels="-1..1", order="columns")
    assert (back.pixels.name, back.pixels.origin) == ("-1..1", "given")
    picture = np.random.default_rng(0).random((28, 28))
    as_columns = picture.T.reshape(-1) @ net.layers[0].kernel
    np.testing.assert_allclose(picture.reshape(-1) @ back.layers[0].kernel, as_columns, atol=1e-5)


def test_order_and_pixels_are_checked(tmp_path):
    interp.save(rich_network(), tmp_path / "net.npz")
    with pytest.raises(ValueError, match=r'"diagonal".*|\'diagonal\' arrived.*"columns"'):
        interp.load(tmp_path / "net.npz", order="diagonal")
    with pytest.raises(ValueError, match="pixels: 'bright' arrived"):
        interp.load(tmp_path / "net.npz", pixels="bright")


# --- the sidecar


def test_the_sidecar_says_everything_but_the_weights():
    net = rich_network()
    bare = Network([Layer(x.kernel, x.bias, x.activation, x.alpha) for x in net.layers])
    assert_same(sidecar.apply(bare, sidecar.describe(net)), net)


def test_the_sidecar_leaves_alone_what_it_does_not_mention():
    assert_same(sidecar.apply(rich_network(), {}), rich_network())


def test_an_origin_of_ones_own_does_not_make_a_file_that_cannot_be_opened():
    described = sidecar.describe(random_network(pixels=PixelScale(2.0, origin="my notebook")))
    assert described["pixels"] == [2.0, 0.0, False, "given"]


def test_names_are_stripped_of_control_characters_and_cut():
    named = sidecar.apply(rich_network(), {"name": "\x1b[31mred\n\u202e" + "x" * 200})
    assert named.name.startswith("[31mred  x")
    assert len(named.name) == 80


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("pixels", "0..1"),
        ("pixels", [1.0, 0.0, False]),
        ("pixels", [1.0, 0.0, 1, "file"]),
        ("pixels", [float("nan"), 0.0, False, "file"]),
        ("pixels", [1e300, 0.0, False, "file"]),
        ("pixels", [10**400, 0.0, False, "file"]),
        ("pixels", [0.0, 0.0, False, "file"]),
        ("pixels", [[1.0, 2.0], 0.0, False, "file"]),
        ("pixels", [[1.0] * 783 + [None], 0.0, False, "file"]),
        ("pixels", [1.0, 0.0, False, "heaven"]),
        ("pixels", [1.0, 0.0, False, ["file"]]),
        ("name", 3),
        ("accuracy", "high"),
        ("accuracy", 1.5),
        ("accuracy", True),
        ("accuracy", []),
        ("never_lit", [784]),
        ("never_lit", [-1]),
        ("never_lit", [True]),
        ("never_lit", {"0": 1}),
        ("output", "argmax"),
        ("output", {}),
        ("notes", "text"),
        ("notes", [3]),
        ("layer_names", ["one"]),
        ("layer_names", [1, 2, 3]),
    ],
)
def test_the_sidecar_refuses_values_that_make_no_sense(key, value):
    with pytest.raises(FormatError, match=key):
        sidecar.apply(rich_network(), {key: value})


@pytest.mark.parametrize("mapping", [None, [], "text", 3])
def test_the_sidecar_must_be_an_object(mapping):
    with pytest.raises(FormatError, match="object"):
        sidecar.apply(rich_network(), mapping)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(sidecar.describe(rich_network()))), json_values)
def test_the_sidecar_takes_any_value_or_refuses_it(key, value):
    try:
        network = sidecar.apply(rich_network(), {key: value})
    except FormatError:
        return
    assert np.isfinite(network.logits(np.zeros(784))).all()
    assert repr(network)


# --- what is refused, and how


def refusal(path, error=FormatError):
    with pytest.raises(error) as caught:
        interp.load(path)
    assert path.name in str(caught.value)
    return str(caught.value)


def test_nothing_there_lists_the_names_that_ship(tmp_path, ships):
    message = refusal(tmp_path / "mlp-6000", FileNotFoundError)
    assert "mlp-60000" in message


def test_a_folder_is_listed(tmp_path):
    (tmp_path / "weights.npz").write_bytes(b"")
    assert "holding weights.npz" in refusal(tmp_path)


def test_a_savedmodel_folder_is_told_how_to_be_converted(tmp_path):
    (tmp_path / "saved_model.pb").write_bytes(b"")
    assert "tf_keras" in refusal(tmp_path)


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
        (b"\x1f\x8b\x08\0" + bytes(9), "gunzip"),
        (b"<!DOCTYPE html><html>", "Raw"),
        (b"Dear reader, here is no network.", "w12"),
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
    content = pickle.dumps(test_a_folder_is_listed)
    path = zip_of(tmp_path / "model.pt", {"model/data.pkl": content, "model/version": "3"})
    assert "PyTorch" in refusal(path)


def test_any_other_zip_is_refused(tmp_path):
    assert "config.json" in refusal(zip_of(tmp_path / "photos.zip", {"a.jpg": b"1"}))


def test_weights_without_an_architecture_are_refused_saying_what_they_are(tmp_path):
    path = tmp_path / "weights.npz"
    np.savez(path, w=np.zeros((784, 10)), b=np.zeros(10))
    message = refusal(path)
    assert "'w' (784, 10)" in message
    assert "interp.Network(" in message


def test_a_device_is_not_read(tmp_path):
    os.mkfifo(tmp_path / "pipe")
    assert "pipe" in refusal(tmp_path / "pipe")


def test_a_file_one_may_not_read(tmp_path):
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
    """An .npz of ours whose kernel_0 has this text for a header."""
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


# --- writing


@pytest.mark.parametrize("name", ["net.h5", "net", "net.npz.gz"])
def test_another_extension_is_refused_naming_those_that_work(tmp_path, name):
    with pytest.raises(ValueError, match=r"\.npz or \.keras"):
        interp.save(rich_network(), tmp_path / name)


def test_only_networks_and_maps_are_saved(tmp_path):
    with pytest.raises(TypeError, match="ndarray arrived"):
        interp.save(np.zeros(3), tmp_path / "x.npz")
    with pytest.raises(ValueError, match=r"saved as \.npz"):
        interp.save(AffineMap(np.ones((9, 2)), [1, 2]), tmp_path / "x.keras")


def test_saving_over_a_file_replaces_it_and_leaves_nothing_beside_it(tmp_path):
    (tmp_path / "net.npz").write_bytes(b"old")
    interp.save(rich_network(), tmp_path / "net.npz")
    assert_same(interp.load(tmp_path / "net.npz"), rich_network())
    assert os.listdir(tmp_path) == ["net.npz"]


def test_saving_through_a_link_keeps_the_link(tmp_path):
    (tmp_path / "real.npz").write_bytes(b"old")
    (tmp_path / "link.npz").symlink_to("real.npz")
    interp.save(rich_network(), tmp_path / "link.npz")
    assert (tmp_path / "link.npz").is_symlink()
    assert_same(interp.load(tmp_path / "real.npz"), rich_network())


def test_a_folder_at_the_path_is_left_alone(tmp_path):
    (tmp_path / "net.npz").mkdir()
    with pytest.raises(IsADirectoryError, match=r"net\.npz is a folder"):
        interp.save(rich_network(), tmp_path / "net.npz")


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(FileNotFoundError, match="Make its folder first"):
        interp.save(rich_network(), tmp_path / "nowhere" / "net.npz")


def test_a_full_disk_leaves_the_old_file_and_nothing_else(tmp_path):
    (tmp_path / "net.npz").write_bytes(b"old")
    code = (
        "import resource, signal, sys\n"
        "from interp.writing import write_bytes\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try: write_bytes(sys.argv[1], bytes(100_000))\n"
        "except OSError as error: print(error)\n"
    )
    said = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "net.npz"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "net.npz could not be written" in said.stdout
    assert (tmp_path / "net.npz").read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["net.npz"]


def test_a_folder_one_may_not_write_to(tmp_path):
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o755)
    os.chmod(folder, 0o555)
    if os.geteuid() != 0:
        with pytest.raises(PermissionError, match="could not be written"):
            writing.write_bytes(folder / "x.npz", b"x")
    else:  # root may write anywhere: ask as somebody else
        code = (
            f"import os, interp.writing as w\nos.chdir({str(folder)!r})\nos.seteuid(65534)\n"
            "try: w.write_bytes('x.npz', b'x')\nexcept OSError as error: print(error)"
        )
        said = subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        )
        assert "x.npz" in said.stdout
    assert os.listdir(folder) == []


# --- networks that ship


@pytest.fixture
def ships(tmp_path, monkeypatch):
    """A folder of networks that ship: mlp-60000 with a snapshot, and linear-500."""
    folder = tmp_path / "networks"
    (folder / "mlp-60000").mkdir(parents=True)
    for name in ("mlp-60000", "linear-500", "mlp-60000/epoch-3"):
        content = npz.network_bytes(random_network((784, 3), name=name))
        (folder / f"{name}.keras").write_bytes(content)
    (tmp_path / "outside.keras").write_bytes(b"")
    monkeypatch.setattr(shipped, "FOLDERS", (tmp_path / "not there", folder))
    return folder


def test_networks_that_ship_open_by_name(ships):
    assert shipped.networks() == ("linear-500", "mlp-60000")
    assert interp.load("mlp-60000").name == "mlp-60000"
    assert interp.load("mlp-60000/epoch-3").name == "mlp-60000/epoch-3"


def test_a_name_comes_before_a_file_and_a_path_is_always_a_path(ships, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    interp.save(random_network((784, 3), name="mine"), tmp_path / "x.npz")
    shutil.move("x.npz", "mlp-60000")
    assert interp.load("mlp-60000").name == "mlp-60000"
    assert interp.load("./mlp-60000").name == "mine"


@pytest.mark.parametrize(
    "name", ["../outside", "mlp-60000/../../outside", "", ".", "/", "mlp-60000/", "..\\outside"]
)
def test_names_never_leave_the_folder(ships, name):
    assert shipped.find(name) is None
    assert shipped.find(str(ships.parent / "outside")) is None


def test_a_broken_link_says_what_is_wrong(tmp_path):
    (tmp_path / "net.npz").symlink_to("gone.npz")
    refusal(tmp_path / "net.npz", FileNotFoundError)
    (tmp_path / "loop.npz").symlink_to("loop.npz")
    refusal(tmp_path / "loop.npz", OSError)
