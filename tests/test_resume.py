"""A training that is killed continues from its checkpoint, and ends with the same weights."""

import errno
import json
import os
import random
import re
import signal
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from conftest import proof

import interp
from interp import data, training
from interp.layers import trained_arrays
from interp.training.checkpoint import STATE, Checkpoint

BY_EPOCHS = {"hidden": [9], "images": 300, "epochs": 4, "deform": True, "noise": 0.1}
BY_STEPS = {
    "hidden": [9, 7], "images": 300, "steps": 11, "activation": "elu", "pixels": "-1..1",
    "optimizer": "adam", "schedule": "cosine", "l2": 1e-4, "seed": 3,
}  # fmt: skip

TRAINS = """
import json, os, sys
from interp import data, training

folder, arguments, fatal = sys.argv[1], json.loads(sys.argv[2]), int(sys.argv[3])
met = 0

def watch(event, found):
    "At each file that is opened, moved or removed in the folder, and while it trains."
    global met
    if event in ("open", "os.rename", "os.remove") and str(found[0]).startswith(folder):
        met += 1
        print(event, found[:2], flush=True)
        if met == fatal:
            os.kill(os.getpid(), 9)

sys.addaudithook(watch)
run = training.train(**arguments, digits=data.load("digits"), resume=folder)
sys.addaudithook(lambda event, found: None)
whole = training.train(**arguments, digits=data.load("digits"))

def told(run):
    layers = [x for net in (run.network, *run.snapshots) for x in net.layers]
    weights = [array.tobytes().hex() for x in layers for array in (x.kernel, x.bias)]
    history = {key: run.history[key] for key in ("loss", "accuracy", "test_accuracy")}
    return weights, history, repr(run), [x.notes for x in run.snapshots]

print("the same:", told(run) == told(whole), len(run.history["seconds"]))
"""


def trained(folder, arguments, fatal=0, backend="tensorflow", kill_at=None):
    """What a training in a process of its own prints, killed at an event or a line, or not."""
    command = [sys.executable, "-c", TRAINS, str(folder), json.dumps(arguments), str(fatal)]
    environment = {**os.environ, "KERAS_BACKEND": backend}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as child:
        lines = []
        for line in child.stdout:
            lines.append(line)
            if len(lines) == kill_at:
                child.send_signal(signal.SIGKILL)
    died = child.returncode == -signal.SIGKILL
    assert died or (child.returncode, lines[-1][:14]) == (0, "the same: True"), lines
    return died, "".join(lines)


def epochs_kept(folder):
    if not (folder / STATE).exists():
        return 0
    with np.load(folder / STATE) as held:
        return len(json.loads(held["metadata"].tobytes())["epochs"])


def check_installed(*packages):
    for package in packages:
        if find_spec(package) is None:
            pytest.skip(f"{package} is not installed")


def check_killed_and_resumed(folder, arguments, backend, places):
    """Kills at each place in turn, then lets it end; `trained` sees that it ends the same."""
    for where in places:
        before = epochs_kept(folder)
        died, told = trained(folder, arguments, backend=backend, **where)
        moves = len(re.findall(f"os.rename.*{STATE}", told)) - (before == 0)
        print(f"{where}: killed {died}, {before} to {epochs_kept(folder)} epochs")
        assert epochs_kept(folder) >= before + moves - 1  # the last was only about to be made
    assert not trained(folder, arguments, backend=backend)[0]
    assert not list(folder.glob(".*"))


@pytest.mark.parametrize("more", [{}, proof({"convolutions": [2, 3], "deform": True})], ids=str)
def test_a_training_stopped_and_resumed_ends_with_the_same_weights(
    more, keras, tmp_path, monkeypatch
):
    """Stopped by an error at its third checkpoint; in the proof it is killed anywhere."""
    digits, kept = data.load("digits"), []

    def replace_twice(source, target, replace=os.replace):
        if Path(target).name == STATE:
            kept.append(target)
            if len(kept) > 2:
                raise OSError(errno.ENOSPC, "the disk is full")
        replace(source, target)

    whole = training.train(**BY_STEPS, **more, digits=digits)
    monkeypatch.setattr(os, "replace", replace_twice)
    with pytest.raises(OSError, match="full"):
        training.train(**BY_STEPS, **more, digits=digits, resume=tmp_path / "kept")
    monkeypatch.undo()
    assert epochs_kept(tmp_path / "kept") > 0
    resumed = training.train(**BY_STEPS, **more, digits=digits, resume=tmp_path / "kept")
    for ours, theirs in zip(resumed.network.layers, whole.network.layers, strict=True):
        for name, array in trained_arrays(theirs).items():
            np.testing.assert_array_equal(getattr(ours, name), array)
    assert resumed.history["loss"] == whole.history["loss"]


@pytest.mark.proof
@pytest.mark.parametrize(
    ("arguments", "backend", "where"),
    [(BY_EPOCHS, "tensorflow", {"fatal": 24}), (BY_STEPS, "jax", {"kill_at": 14})],
)
def test_a_training_killed_and_resumed_ends_with_the_same_weights(
    arguments, backend, where, tmp_path
):
    check_installed("keras", backend)
    check_killed_and_resumed(tmp_path / "kept", arguments, backend, [where])


@pytest.mark.proof
@pytest.mark.parametrize("backend", ["tensorflow", "jax"])
@pytest.mark.parametrize("seed", range(6))
def test_a_training_killed_again_and_again_ends_with_the_same_weights(seed, backend, tmp_path):
    check_installed("keras", backend)
    dice, arguments = random.Random(seed), [BY_EPOCHS, BY_STEPS][seed % 2]
    places = [{dice.choice(["fatal", "kill_at"]): dice.randrange(1, 30)} for _ in range(3)]
    check_killed_and_resumed(tmp_path / "kept", arguments, backend, places)


@pytest.fixture(scope="module")
def kept(tmp_path_factory, keras):
    """The arguments of a training of one epoch, and the folder it is kept in."""
    arguments = {"hidden": (5,), "images": 100, "epochs": 1, "digits": data.load("digits")}
    folder = tmp_path_factory.mktemp("resume") / "kept"
    training.train(**arguments, resume=folder)
    return arguments, folder


def test_the_snapshots_of_a_checkpoint_open_as_networks(kept):
    arguments, folder = kept
    again = training.train(**arguments, resume=folder)
    net = interp.load(folder / "epoch-1.npz")
    assert (net.name, net.accuracy) == ("mlp-100/epoch-1", again.network.accuracy)
    assert sorted(path.name for path in folder.iterdir()) == ["epoch-1.npz", STATE]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"seed": 1}, "seed 0, where 1"),
        ({"epochs": 2}, "epochs 1, where 2"),
        ({"hidden": (6,)}, r"hidden \[5\], where \[6\]"),
        ({"images": 99}, "name 'mlp-100', where 'mlp-99'"),
        ({"pixels": "-1..1"}, "pixels"),
        ({"digits": data.Digits(*[np.ones((9, 28, 28)), np.arange(9)] * 2)}, "name"),
    ],
)
def test_the_checkpoint_of_another_training_is_refused_and_unchanged(kept, change, said):
    arguments, folder = kept
    before = {path: path.read_bytes() for path in folder.iterdir()}
    with pytest.raises(ValueError, match=f"resume: .*kept holds a training with {said}"):
        training.train(**arguments | change, resume=folder)
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_a_checkpoint_written_meanwhile_by_another_training_is_not_overwritten(kept, tmp_path):
    _, folder = kept
    first = Checkpoint(tmp_path, {"seed": 1})
    first.write([np.ones(3)], [])
    (tmp_path / STATE).write_bytes((folder / STATE).read_bytes())
    with pytest.raises(ValueError, match="holds a training with seed 0, where 1"):
        first.write([np.ones(3)], [])
    assert (tmp_path / STATE).read_bytes() == (folder / STATE).read_bytes()


@pytest.mark.parametrize(
    "damage",
    [lambda x: x[:-200], lambda x: b"", lambda x: x[:900] + b"\0\xff" + x[902:]],
)
def test_a_damaged_checkpoint_is_named(kept, tmp_path, damage):
    arguments, folder = kept
    (tmp_path / STATE).write_bytes(damage((folder / STATE).read_bytes()))
    with pytest.raises(ValueError, match=r"resume: .*training.npz cannot be read"):
        training.train(**arguments, resume=tmp_path)


def test_a_file_as_checkpoint_folder_is_refused(kept, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(FileExistsError, match="file"):
        training.train(**kept[0], resume=tmp_path / "file")
