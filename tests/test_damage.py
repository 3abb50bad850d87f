"""Files damaged at random, in bytes and in what they say, open to whole networks or are refused.

Some hundreds every time, a hundred thousand in the proof. What is asserted of each is in damage.py:
finite numbers of the shapes that were there, the same network altogether where the format has
checksums and these no longer hold, or the package's own error in one line.
"""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest
import torch_by_hand
from conftest import PATIENCE, ROOT, random_network

import interp

SCRIPT = Path(__file__).with_name("damage.py")


@pytest.fixture
def files(tmp_path):
    """One file of each kind, small ones saved here and, where they are at hand, published ones."""
    net = random_network((784, 12, 10), name="small", notes=("a note",), accuracy=0.5)
    made = [interp.save(net, tmp_path / f"small{end}") for end in (".keras", ".npz")]
    made.append(interp.save(interp.maps.compose(net)[-1], tmp_path / "map.npz"))
    made += [hdf5_file(made[0], net), *without_layers(tmp_path, net)]
    made.append(ROOT / "data/networks/linear-500.keras")
    shared = Path(os.environ.get("INTERP_DATA") or tmp_path / "nowhere")
    return [*made, *sorted(shared.glob("models/*")), *shared.glob("*.js")]


def without_layers(folder, net):
    """The same arrays alone: as NumPy, JSON, a table and HDF5 have them."""
    (w1, b1), (w2, b2) = [(layer.kernel.T, layer.bias[:, None]) for layer in net.layers]
    np.savez(folder / "arrays.npz", w1=w1, b1=b1, w2=w2, b2=b2)
    content = {"sizes": [784, 12, 10], "cost": "CrossEntropyCost"}
    content |= {"weights": [w1.tolist(), w2.tolist()], "biases": [b1.tolist(), b2.tolist()]}
    (folder / "arrays.json").write_text(json.dumps(content))
    with open(folder / "arrays.csv", "w") as file:
        for array in (w1, b1.T, w2, b2.T):
            np.savetxt(file, array, "%.5f", ",", header="array")
    with h5py.File(folder / "only.weights.h5", "w") as file:
        for name, layer in zip(("dense", "dense_1"), net.layers, strict=True):
            group = file.create_group(f"layers/{name}/vars")
            group["0"], group["1"] = layer.kernel, layer.bias
    state = {"1.weight": w1, "1.bias": b1[:, 0], "2.weight": w2, "2.bias": b2[:, 0]}
    torch_by_hand.save(state, folder / "state.pt")
    torch_by_hand.save_old(state, folder / "old.pt")
    names = ("arrays.npz", "arrays.json", "arrays.csv", "only.weights.h5", "state.pt", "old.pt")
    return [folder / name for name in names]


def hdf5_file(path, net):
    """The network of a .keras file as Keras' older format has it."""
    with zipfile.ZipFile(path) as archive:
        model = archive.read("config.json")
    denses = [x for x in json.loads(model)["config"]["layers"] if x["class_name"] == "Dense"]
    with h5py.File(path.with_suffix(".h5"), "w") as file:
        file.attrs["model_config"] = model
        for entry, layer in zip(denses, net.layers, strict=True):
            name = entry["config"]["name"]
            group = file.create_group(f"model_weights/{name}")
            group.attrs["weight_names"] = [f"{name}/kernel:0".encode(), f"{name}/bias:0".encode()]
            group[f"{name}/kernel:0"], group[f"{name}/bias:0"] = layer.kernel, layer.bias
    return path.with_suffix(".h5")


def damaging(seed, count, files):
    command = [sys.executable, SCRIPT, seed, count, *files]
    return subprocess.Popen([*map(str, command)], stdout=subprocess.PIPE, text=True)


def check(running, count):
    told = json.loads(running.communicate(timeout=12 * PATIENCE)[0])  # or it hangs
    print(told)
    assert told["wrong"] == []
    assert told["peak"] < 500
    assert told["opened"] + told["refused"] == count
    assert min(told["opened"], told["refused"]) > count / 10


def test_hundreds_of_damaged_files_open_or_are_refused(files):
    check(damaging(0, 400, files), 400)


@pytest.mark.proof
def test_a_hundred_thousand_damaged_files_open_or_are_refused(files, shared_data):
    running = [damaging(seed, 50_000, files) for seed in (1, 2)]
    for process in running:
        check(process, 50_000)


def test_an_npz_whose_header_was_damaged_is_not_read_as_other_numbers(tmp_path):
    """Half as many bytes would be read, and a checksum counts only at a member's end."""
    path = interp.save(random_network((784, 4, 3)), tmp_path / "net.npz")
    content = path.read_bytes()
    assert content.count(b"'<f8'") == 4
    path.write_bytes(content.replace(b"'<f8'", b"'<f4'"))
    with pytest.raises(interp.FormatError, match="damaged"):
        interp.load(path)


@pytest.mark.parametrize("place", [bytes.find, bytes.rfind])
def test_a_member_whose_name_was_damaged_does_not_count_as_missing(tmp_path, place):
    path = interp.save(random_network((784, 4, 3)), tmp_path / "net.keras")
    content = bytearray(path.read_bytes())
    content[place(bytes(content), b"interp.json")] ^= 1
    path.write_bytes(content)
    with pytest.raises(interp.FormatError, match="damaged"):
        interp.load(path)


def test_a_member_that_another_one_s_entry_swallows_does_not_count_as_missing(tmp_path):
    """A comment of the right length makes the entry of interp.json part of the one before it."""
    path = interp.save(random_network((784, 4, 3)), tmp_path / "net.keras")
    content = bytearray(path.read_bytes())
    last = content.rindex(b"PK\x01\x02")
    before = content.rindex(b"PK\x01\x02", 0, last)
    length = content.index(b"PK\x05\x06") - last
    content[before + 32 : before + 34] = length.to_bytes(2, "little")  # of its comment
    path.write_bytes(content)
    with zipfile.ZipFile(path) as archive:
        assert "interp.json" not in archive.namelist()
    with pytest.raises(interp.FormatError, match="damaged"):
        interp.load(path)
