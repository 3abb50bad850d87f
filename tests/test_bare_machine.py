"""A machine with nothing on it: the package alone, outside any checkout, and an empty home."""

import gzip
import hashlib
import http.server
import os
import shutil
import subprocess
import sys
import threading
from functools import partial

import numpy as np
import pytest
from conftest import PATIENCE, ROOT

from interp.data.readers import KEYS, idx_header


def small_arrays():
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (10, 28, 28), np.uint8)
    labels = np.arange(10, dtype=np.uint8)
    return dict(zip(KEYS, (images, labels, images[::-1], labels[::-1]), strict=True))


def write_idx_set(folder):
    folder.mkdir(parents=True)
    parts = ("train-images-idx3", "train-labels-idx1", "t10k-images-idx3", "t10k-labels-idx1")
    for part, array in zip(parts, small_arrays().values(), strict=True):
        content = gzip.compress(idx_header(array.shape) + array.tobytes())
        (folder / f"{part}-ubyte.gz").write_bytes(content)


@pytest.fixture
def bare_machine(tmp_path):
    """Runs code with a copy of the package outside any checkout, and an empty home."""
    site = tmp_path / "site"
    shutil.copytree(ROOT / "interp", site / "interp", ignore=shutil.ignore_patterns("__pycache__"))
    (site / "interp/shipped").mkdir(exist_ok=True)
    shutil.copy(ROOT / "data/mnist-territory.npz", site / "interp/shipped")
    home = tmp_path / "home"
    home.mkdir()

    def run(code, **more):
        environment = {key: value for key, value in os.environ.items() if key != "INTERP_DATA"}
        environment |= {"PYTHONPATH": str(site), "HOME": str(home), "USERPROFILE": str(home)}
        environment |= {"XDG_CACHE_HOME": str(home / "cache"), "LOCALAPPDATA": str(home / "cache")}
        environment |= {"NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
        environment.pop("KERAS_HOME", None)
        return subprocess.run(
            [sys.executable, "-c", code],
            env=environment | more,
            cwd=home,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
        )

    run.home = home
    return run


def test_mnist_nowhere_is_one_error_that_helps(bare_machine):
    told = bare_machine("from interp import data\ntry: data.load()\nexcept OSError as e: print(e)")
    assert "mnist was not found" in told.stdout, told.stderr
    for part in (
        str(bare_machine.home / "data"),
        str(bare_machine.home / ".keras" / "datasets"),
        "interp",
        "python -m interp fetch mnist",
        'data.load("digits")',
    ):
        assert part in told.stdout


def test_without_mnist_the_embedded_digits_are_the_default(bare_machine):
    told = bare_machine("from interp import data; print(data.default().name)")
    assert told.stdout == "digits\n", told.stderr


def test_offline_an_installed_package_has_digits_and_territory(bare_machine):
    code = (
        "from interp import data; print(data.load('digits')); print(data.mnist_territory())\n"
        "import interp; print(interp.__file__)"
    )
    told = bare_machine(code)
    assert "1,297 training and 500 test" in told.stdout, told.stderr
    assert "60,000 images: 67 pixels" in told.stdout
    assert str(bare_machine.home.parent) in told.stdout


@pytest.mark.parametrize("place", ["data", ".keras/datasets", "keras/datasets"])
def test_image_sets_are_found_in_every_place_that_is_promised(bare_machine, place):
    write_idx_set(bare_machine.home / place / "fashion-mnist")
    keras = {"KERAS_HOME": str(bare_machine.home / "keras")} if place.startswith("k") else {}
    told = bare_machine("from interp import data; print(data.load('fashion_mnist'))", **keras)
    assert str(bare_machine.home / place) in told.stdout, told.stderr


def test_a_set_with_missing_files_is_not_found_and_says_why(bare_machine):
    folder = bare_machine.home / "data" / "fashion-mnist"
    write_idx_set(folder)
    (folder / "t10k-labels-idx1-ubyte.gz").unlink()
    told = bare_machine("from interp import data; data.load('fashion_mnist')")
    assert "only 3 of the four IDX files" in told.stderr


def test_importing_the_data_module_brings_nothing_heavy(bare_machine):
    told = bare_machine("import interp.data, sys; print(*sys.modules)")
    heavy = {"sklearn", "scipy", "pooch", "requests", "tqdm", "PIL", "keras", "matplotlib"}
    assert "interp.data" in told.stdout.split(), told.stderr
    assert not heavy & set(told.stdout.split())


def test_loading_fetches_when_asked_and_never_otherwise(bare_machine, tmp_path):
    served = tmp_path / "served"
    served.mkdir()
    np.savez(served / "tiny.npz", **small_arrays())
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=served)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        digest = hashlib.sha256((served / "tiny.npz").read_bytes()).hexdigest()
        code = f"""
from interp import data
from interp.data.registry import REGISTRY, DataSet
REGISTRY["tiny"] = DataSet(
    "Tiny", ("tiny.npz",), (), {{"tiny.npz": "{digest}"}}, 1, tuple("0123456789"),
    base_url="http://127.0.0.1:{server.server_port}/",
)
try:
    data.load("tiny")
except FileNotFoundError:
    print("not there")
print(data.load("tiny", fetch=True))
print(data.load("tiny"))
"""
        told = bare_machine(code)
        server.shutdown()
        thread.join()
    first, *then = told.stdout.splitlines()
    assert first == "not there", told.stderr
    assert len(then) == 2
    assert all("10 training and 10 test images" in line for line in then)
    assert all(str(bare_machine.home) in line for line in then)
    assert [path.name for path in bare_machine.home.rglob("*.npz")] == ["tiny.npz"]
