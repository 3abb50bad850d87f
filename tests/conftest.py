"""What the tests share: tiny networks, and real MNIST where it can be found."""

import os

# before NumPy and TensorFlow: our processes share the cores, and threads that wait for each other
# take them away
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("TF_NUM_INTRAOP_THREADS", "1")
os.environ.setdefault("TF_NUM_INTEROP_THREADS", "1")

import gc
import importlib.util
import re
import signal
import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings

from interp import Conv2D, Dense, Network, PixelScale, Windows, activations, data
from interp.convolution import max_pool

ROOT = Path(__file__).parents[1]
FEW = {"train_images": 300, "train_labels": 300, "test_images": 100, "test_labels": 100}
PATIENCE = 300  # seconds until what never happens fails a test; a busy machine needs far fewer

# a first import or a busy machine takes longer than any deadline: truths are not timings
settings.register_profile("interp", deadline=None, max_examples=30)
settings.register_profile("proof", deadline=None, max_examples=300)
settings.load_profile("interp")

# lessons and commands run in folders of their own, where a relative path leads elsewhere
if os.environ.get("INTERP_DATA"):
    os.environ["INTERP_DATA"] = str(Path(os.environ["INTERP_DATA"]).resolve())

# what jsonschema, and so nbformat, checks internationalized addresses with builds 38 grammars when
# it is imported: two seconds, for a format that no notebook has
sys.modules["rfc3987_syntax"] = None

# started in the background we would ignore Ctrl-C, and with us every command that we interrupt
signal.signal(signal.SIGINT, signal.default_int_handler)


def proof(*arguments):
    """A case of a parametrized test that only the proof runs; others like it run every time."""
    return pytest.param(*arguments, marks=pytest.mark.proof)


def module_at(path):
    """The module in a Python file that is in no package."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def random_network(sizes=(9, 7, 5, 3), activation="relu", seed=0, alpha=None, **more):
    """A network with normal weights and biases, its last layer linear.

    activation: of the hidden layers, an Activation or the name of one; see `activation_of`.
    """
    rng = np.random.default_rng(seed)
    layers = [
        Dense(
            rng.normal(size=(n_in, n_out)) / np.sqrt(n_in),
            rng.normal(size=n_out) / 2,
            activation_of(activation, n_out, alpha),
        )
        for n_in, n_out in pairwise(sizes[:-1])
    ]
    layers.append(Dense(rng.normal(size=sizes[-2:]), rng.normal(size=sizes[-1])))
    return Network(layers, **more)


def convolutional_network(dtype=np.float64, seed=0):
    """Two convolutions, max pools with padding and overlap, and dense layers, over 9×8 pixels."""
    rng = np.random.default_rng(seed)
    first = Windows((9, 8, 1), (3, 3), padding=(1, 1, 1, 1))
    pool = Windows((9, 8, 3), (2, 2), (2, 2), (0, 1, 0, 0))
    second = Windows((5, 4, 3), (2, 2), dilation=(2, 1))
    last = Windows((3, 3, 4), (2, 2), (1, 1))
    layers = [
        Conv2D(first, rng.normal(size=(3, 3, 1, 3)) / 2, rng.normal(size=3) / 4, 1, "relu"),
        *max_pool(pool),
        Conv2D(second, rng.normal(size=(2, 2, 3, 4)) / 3, rng.normal(size=4) / 4, 1, "relu"),
        *max_pool(last),
        Dense(rng.normal(size=(16, 3)), rng.normal(size=3)),
    ]
    return Network(layers, input_shape=(9, 8)).astype(dtype)


def small_convolutions():
    """Convolutions of 4 and 6 channels with a pool behind each, over 28×28 pixels."""
    rng = np.random.default_rng(2)
    layers = []
    for windows, channels in [
        (Windows((28, 28, 1), (5, 5)), 4),
        (Windows((12, 12, 4), (3, 3)), 6),
    ]:
        kernel = rng.normal(size=(*windows.size, windows.shape[2], channels)) / 4
        layers.append(Conv2D(windows, kernel, rng.normal(size=channels) / 9, activation="relu"))
        layers += max_pool(Windows(layers[-1].shape_out, (2, 2), (2, 2)))
    kernel = rng.normal(size=(layers[-1].n_out, 10)) / 9
    return Network([*layers, Dense(kernel, np.zeros(10))], input_shape=(28, 28), name="small")


def few_digits():
    """Of the embedded digits so many that pictures are made from them in no time."""
    digits = data.load("digits")
    return replace(digits, **{name: getattr(digits, name)[:count] for name, count in FEW.items()})


def blank_with_a_stroke(count=5):
    """Images whose background is black, so that most windows tie."""
    images = np.zeros((count, 9, 8))
    images[:, 3:6, 2:4] = np.random.default_rng(3).random((count, 3, 2))
    return images


def activation_of(name, n_units, alpha=None):
    """The Activation of that name for so many units, a prelu with another slope for each."""
    if not isinstance(name, str):
        return name
    if name == "prelu" and alpha is None:
        alpha = (np.arange(n_units) - 1) / 4
    takes_alpha = name in ("prelu", "leaky_relu", "elu")
    return activations.named(name, alpha=alpha if takes_alpha else None)


def reordered(net, order, factor):
    """The same function: the first layer's ReLU units permuted, their scale moved on."""
    order, (first, second, *later) = np.array(order), net.layers
    first = replace(first, kernel=first.kernel[:, order] * factor, bias=first.bias[order] * factor)
    second = replace(second, kernel=second.kernel[order] / factor)
    return replace(net, layers=[first, second, *later])


SLOW = (
    "notebooks", "explorers_in_lab", "lessons_in_voila", "page_in_browser", "views_in_browser",
    "drawings_in_browser", "faults",
    "command_line", "resume", "trials", "readme", "lab", "sanity", "figures", "untrusted_names",
    "setup", "release", "bare_machine", "damage", "hostile", "study", "training", "random_chains",
    "starts",
    "keras_files", "keras_writer", "shipped_networks", "chain", "guess", "hdf5_numbers", "learning",
    "page", "card",
)  # fmt: skip
"""Test files that start a browser, a JupyterLab or a command, or compute for long, the longest
first: so the processes that share the files end at about the same time."""


KERAS = {
    path.name
    for path in Path(__file__).parent.glob("test_*.py")
    if re.search(r"^def \w+\([^)]*\bkeras\b", path.read_text(encoding="utf-8"), re.MULTILINE)
}
"""Test files in which something takes the fixture `keras`."""


def pytest_collection_modifyitems(items):
    """Slow is what is in the slow files or needs Keras; what takes longest comes first.

    Of the files that are not slow those with the most to read are taken to be the longest.
    """

    def place(item):
        name = item.path.stem.removeprefix("test_")
        return SLOW.index(name) if name in SLOW else len(SLOW)

    for item in items:
        if "keras" in item.fixturenames:
            item.add_marker("keras")
        if "keras" in item.fixturenames or place(item) < len(SLOW):
            item.add_marker("slow")
    sizes = {path: path.stat().st_size for path in {item.path for item in items}}
    items.sort(key=lambda item: (item.path.name not in KERAS, place(item), -sizes[item.path]))


def pytest_collection_finish():
    """The garbage collector leaves out what was imported, which stays: an eighth of the time."""
    gc.freeze()
    gc.set_threshold(100_000, 50, 100)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config, log):
    """With --dist loadfile the files that need Keras go to one process, which imports it."""
    from xdist.scheduler import LoadFileScheduling

    class OneProcessForKeras(LoadFileScheduling):
        def _split_scope(self, nodeid):
            file = super()._split_scope(nodeid)
            return "keras" if Path(file).name in KERAS else file

    return OneProcessForKeras(config, log) if config.getvalue("dist") == "loadfile" else None


@pytest.fixture(scope="session")
def keras():
    """Keras with what it computes on, which takes seconds to import; skips where it is missing."""
    return pytest.importorskip("interp.training.steps", exc_type=ImportError).keras


@pytest.fixture
def tiny():
    """Four pixels, two ReLU units, two classes: every number can be followed by hand."""
    return Network(
        [
            Dense([[1.0, 0.0], [0.0, 2.0], [0.0, 0.0], [-1.0, 1.0]], [0.5, -1.0], "relu"),
            Dense([[1.0, -1.0], [2.0, 0.0]], [0.0, 1.0], "softmax"),
        ],
        PixelScale.of("0..1"),
        name="tiny",
    )


@pytest.fixture(scope="module")
def browser():
    """A headless Chromium; skips where it, Playwright or Jupyter is missing."""
    from browser import browser_or_skip, chromium

    browser_or_skip()
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="session")
def mnist():
    """Real MNIST's arrays, from INTERP_DATA, data/ or Keras' cache; skips where it is nowhere."""
    try:
        return data.load("mnist")
    except FileNotFoundError:
        pytest.skip("MNIST is not on this machine; set INTERP_DATA to a folder that holds it")


@pytest.fixture(scope="session")
def shared_data():
    """The folder INTERP_DATA names, with real networks in models/; skips where it is not set."""
    folder = Path(os.environ.get("INTERP_DATA", ""))
    if not os.environ.get("INTERP_DATA") or not (folder / "models").is_dir():
        pytest.skip("INTERP_DATA does not name a folder with models/")
    return folder


@pytest.fixture(scope="session")
def mlp():
    """The 784-512-256-10 network that ships; skips where it has not been trained yet."""
    import interp

    try:
        return interp.load("mlp-60000")
    except FileNotFoundError:
        pytest.skip("mlp-60000 is not in data/networks")


@pytest.fixture
def ships(tmp_path, monkeypatch):
    """A folder of networks that ship: mlp-60000 with a snapshot, and linear-500."""
    from interp import files
    from interp.files import npz

    folder = tmp_path / "networks"
    (folder / "mlp-60000").mkdir(parents=True)
    for name in ("mlp-60000", "linear-500", "mlp-60000/epoch-3"):
        content = npz.network_bytes(random_network((784, 3), name=name))
        (folder / f"{name}.keras").write_bytes(content)
    (tmp_path / "outside.keras").write_bytes(b"")
    monkeypatch.setattr(files, "FOLDERS", (tmp_path / "not there", folder))
    return folder
