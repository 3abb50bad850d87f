"""interp.load and interp.save: what comes back, what is never lost, and networks by name."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network
from roundtrip import assert_same, assert_same_pixels, rich_network

import interp
from interp import AffineMap, PixelScale, files, writing
from interp.cli import main


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


def test_given_pixels_and_order_win_over_those_of_a_file(tmp_path):
    net = rich_network()
    interp.save(net, tmp_path / "net.npz")
    back = interp.load(tmp_path / "net.npz", pixels="-1..1", order="columns")
    assert (back.pixels.name, back.pixels.origin) == ("-1..1", "given")
    picture = np.random.default_rng(0).random((28, 28))
    as_columns = picture.T.reshape(-1) @ net.layers[0].kernel
    np.testing.assert_allclose(picture.reshape(-1) @ back.layers[0].kernel, as_columns, atol=1e-5)


def test_an_unknown_order_or_pixel_scale_is_refused(tmp_path):
    interp.save(rich_network(), tmp_path / "net.npz")
    with pytest.raises(ValueError, match=r'"diagonal".*|\'diagonal\' arrived.*"columns"'):
        interp.load(tmp_path / "net.npz", order="diagonal")
    with pytest.raises(ValueError, match="pixels: 'bright' arrived"):
        interp.load(tmp_path / "net.npz", pixels="bright")


@pytest.mark.parametrize("kind", ["npz", "keras"])
@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ({}, True),
        ({"pixels": "-1..1"}, True),
        ({"pixels": (0.5, 0.5)}, True),
        ({"order": "rows"}, True),
        ({"pixels": "0..1"}, False),
        ({"order": "columns"}, False),
        ({"pixels": "-1..1", "order": "columns"}, False),
    ],
)
def test_an_accuracy_is_forgotten_with_the_pixels_and_order_it_was_measured_on(
    kind, given, kept, tmp_path
):
    net = random_network((784, 5, 3), pixels=PixelScale.of("-1..1"), accuracy=0.75, name="net")
    back = interp.load(interp.save(net, tmp_path / f"net.{kind}"), **given)
    assert back.accuracy == (0.75 if kept else None)
    assert ("accuracy 75" in repr(back)) == kept


@pytest.mark.parametrize("kind", ["npz", "keras"])
def test_given_pixels_replace_those_of_a_saved_file(kind, tmp_path):
    """Whether or not the file has the scale as a layer of the model too."""
    net = random_network((784, 5, 3), pixels=PixelScale.of("-1..1"))
    path = interp.save(net, tmp_path / f"net.{kind}")
    images = np.random.default_rng(0).random((4, 28, 28)).astype(np.float32)
    for pixels in ("-1..1", "0..255"):
        expected = replace(net, pixels=PixelScale.of(pixels)).logits(images)
        back = interp.load(path, pixels=pixels)
        assert back.pixels.name == pixels
        np.testing.assert_allclose(back.logits(images), expected, rtol=1e-4, atol=1e-4)


def test_a_tilde_is_the_home_folder(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert interp.save(rich_network(), "~/net.npz") == tmp_path / "net.npz"
    assert_same(interp.load("~/net.npz"), rich_network())
    for command in (["check", "~/net.npz"], ["page", "~/net.npz", "--out", "~/page.html"]):
        assert main(command) == 0
    assert sorted(x.name for x in tmp_path.iterdir()) == ["net.npz", "page.html"]
    assert str(tmp_path / "page.html") in capsys.readouterr().out


@pytest.mark.parametrize("path", [None, 3, b"net.npz"])
def test_what_is_no_path_to_a_file_is_named(path):
    for use in (interp.load, lambda path: interp.save(rich_network(), path)):
        with pytest.raises(TypeError, match=f"path: {path!r} arrived"):
            use(path)


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


def test_saving_into_a_missing_folder_names_it(tmp_path):
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


def test_saving_into_a_folder_one_may_not_write_to_names_the_file(tmp_path):
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


def test_networks_that_ship_open_by_name(ships):
    assert files.shipped_networks() == ("linear-500", "mlp-60000")
    assert interp.load("mlp-60000").name == "mlp-60000"
    assert interp.load("mlp-60000/epoch-3").name == "mlp-60000/epoch-3"


def test_a_shipped_name_comes_before_a_file_of_that_name_unless_it_is_a_path(
    ships, tmp_path, monkeypatch
):
    monkeypatch.chdir(tmp_path)
    interp.save(random_network((784, 3), name="mine"), tmp_path / "x.npz")
    shutil.move("x.npz", "mlp-60000")
    assert interp.load("mlp-60000").name == "mlp-60000"
    assert interp.load("./mlp-60000").name == "mine"


@pytest.mark.parametrize(
    "name", ["../outside", "mlp-60000/../../outside", "", ".", "/", "mlp-60000/", "..\\outside"]
)
def test_names_of_shipped_networks_never_leave_their_folder(ships, name):
    assert files.find_shipped(name) is None
    assert files.find_shipped(str(ships.parent / "outside")) is None
