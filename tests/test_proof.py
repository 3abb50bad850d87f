"""What takes too long for every run: `make proof` runs it and keeps what it prints."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, random_network

import interp

pytestmark = pytest.mark.proof


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize(
    ("recipe", "least"), [("mlp-60000", 0.978), ("linear-60000", 0.92), ("sigmoid-200", 0.9808)]
)
def test_every_seed_reaches_the_accuracy(recipe, least, seed, mnist):
    pytest.importorskip("keras")
    from interp import training
    from interp.training.recipes import RECIPES

    network = training.train(**RECIPES[recipe], digits=mnist, seed=seed).network
    print(f"{recipe}, seed {seed}: {network.accuracy:.4f}")
    assert network.accuracy >= least


@pytest.mark.parametrize("seed", range(10))
def test_thousands_of_damaged_files_open_or_are_refused(seed, tmp_path, shared_data):
    keras = pytest.importorskip("keras")
    net = random_network((784, 12, 10), name="small")
    files = [interp.save(net, tmp_path / f"small{end}") for end in (".keras", ".npz")]
    model = keras.saving.load_model(files[0])
    model.save(tmp_path / "small.h5")
    files += [tmp_path / "small.h5", *sorted((shared_data / "models").iterdir())]
    files += [shared_data / "net-784-200-10.js", ROOT / "data/networks/linear-500.keras"]
    told = told_by_damage(seed, 1000, files)
    print(f"seed {seed}: {told}")
    assert not told["wrong"]
    assert told["slowest"] < 2
    assert told["peak"] < 500
    assert told["opened"] + told["refused"] == 1000


def told_by_damage(seed, count, files):
    script = Path(__file__).with_name("damage.py")
    command = [sys.executable, script, str(seed), str(count), *map(str, files)]
    ran = subprocess.run(command, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
