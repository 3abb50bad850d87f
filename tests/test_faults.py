"""Interrupted, without room, without permission, or two at once: whole files and one sentence.

Real processes with real signals; the moment is a file's event in the process, never a time.
Killed trainings are in test_resume.py, failed fetches in test_fetch.py.
"""

import hashlib
import http.server
import os
import shutil
import signal
import subprocess
import sys
import threading
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
from conftest import PATIENCE, proof, random_network

import interp

FAULTY = Path(__file__).with_name("faulty.py")
NET = random_network((784, 6, 10), name="small")
TRAIN = ["train", "--hidden", "8", "--images", "200", "--epochs", "2", "--data", "digits"]


@pytest.fixture
def saved(tmp_path):
    return interp.save(NET, tmp_path / "small.npz")


def command(*arguments, fault=("SIGINT", "-", 0), before=(), **more):
    """An interp command in a process of its own, with a signal at an event of its own."""
    if arguments[0] in ("train", "run") and find_spec("keras") is None:
        pytest.skip("Keras is not installed")
    line = [*before, sys.executable, FAULTY, *fault, *arguments]
    return subprocess.run([*map(str, line)], capture_output=True, text=True, **more)


def check_one_sentence(ran, code):
    """The exit code, and one line on stderr beside a progress bar's."""
    lines = [
        x for x in ran.stderr.splitlines() if x.strip() and "images" not in x and "%|" not in x
    ]
    lines = [x for x in lines if "Training interrupted" not in x and "WARNING" not in x]
    lines = [x for x in lines if not x.startswith(("I0000", "E0000", "W0000"))]
    assert ran.returncode == code, ran.stderr
    assert "Traceback" not in ran.stderr
    assert len(lines) == 1, lines
    assert lines[0].startswith("interp: ")
    return lines[0]


def check_whole(folder):
    """Every file below a folder is one that was finished, and none is a temporary one."""
    for path in folder.rglob("*"):
        assert not path.name.startswith("."), path
        if path.suffix in (".keras", ".npz") and path.name != "training.npz":
            interp.load(path)
        elif path.suffix == ".png":
            assert path.read_bytes().endswith(b"IEND\xaeB`\x82")
        elif path.suffix == ".html":
            assert path.read_text().endswith("</html>\n")


# --- Ctrl-C in each command


@pytest.mark.parametrize(
    ("arguments", "event", "number"),
    [
        (["check", "{saved}"], "open .*small.npz", 1),
        (["pictures", "{saved}", "--out", "{out}"], r"os.rename .*out", 1),
        proof(["pictures", "{saved}", "--out", "{out}"], r"os.rename .*out", 3),
        proof(["check", "{saved}"], "open .*small.npz", 2),
        proof(["pictures", "{saved}", "--out", "{out}"], "import .*matplotlib.pyplot", 1),
        proof(["pictures", "{saved}", "--out", "{out}"], "os.mkdir .*out", 1),
        proof(["pictures", "{saved}", "--out", "{out}"], r"open .*out.*\.tmp", 2),
        proof(["pictures", "{saved}", "--out", "{out}"], r"os.remove .*out", 2),
        proof(["page", "{saved}", "--data", "digits", "--out", "{out}.html"], r"open .*\.tmp", 1),
        proof([*TRAIN, "--out", "{out}.npz", "--resume", "{out}"], r"os.rename .*out", 2),
        proof([*TRAIN, "--out", "{out}.npz"], "import keras", 1),
        proof([*TRAIN, "--out", "{out}.npz"], r"open .*\.tmp", 1),
        proof(["run", "--data", "digits", "--out", "{out}"], r"open .*out.*\.tmp", 1),
    ],
)
def test_ctrl_c_is_one_sentence_and_leaves_whole_files(tmp_path, saved, arguments, event, number):
    filled = [x.format(saved=saved, out=tmp_path / "out") for x in arguments]
    ran = command(*filled, fault=("SIGINT", event, number))
    said = check_one_sentence(ran, 130)
    assert said.startswith("interp: interrupted")
    check_whole(tmp_path)


@pytest.mark.proof
def test_ctrl_c_in_a_dream_leaves_nothing(tmp_path):
    line = [sys.executable, "-u", "-m", "interp", "dream", "linear-500", "--out", tmp_path]
    with subprocess.Popen(line, stdout=-1, stderr=-1, text=True) as running:
        assert any("% sure after" in line for line in running.stdout)
        running.send_signal(signal.SIGINT)
        errors = running.communicate(timeout=PATIENCE)[1]
    assert running.returncode == 130
    (said,) = errors.splitlines()
    assert said.startswith("interp: interrupted")
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


FETCH = """
import hashlib, sys
from dataclasses import replace
from interp.cli import main
from interp.data import registry
from interp.data.registry import REGISTRY

url, folder, sha256 = sys.argv[1:]
REGISTRY["mnist"] = replace(REGISTRY["mnist"], files={"mnist.npz": sha256}, base_url=url)
registry.download_folder = lambda: __import__("pathlib").Path(folder)
sys.exit(main(["fetch", "mnist"]))
"""


class Half(http.server.BaseHTTPRequestHandler):
    """Sends half of what it promised, then waits until the test lets go."""

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "2000000")
        self.end_headers()
        self.wfile.write(bytes(1_000_000))
        self.server.half.set()
        self.server.go.wait(PATIENCE)

    def log_message(self, *args):
        pass


@pytest.fixture
def half_server():
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Half) as server:
        server.half, server.go = threading.Event(), threading.Event()
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.go.set()
        server.shutdown()
        thread.join()


def test_ctrl_c_in_a_fetch_leaves_nothing(half_server, tmp_path):
    url = f"http://127.0.0.1:{half_server.server_port}/"
    line = [sys.executable, "-c", FETCH, url, tmp_path / "data", hashlib.sha256(b"").hexdigest()]
    environment = os.environ | {"no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
    with subprocess.Popen(line, stderr=subprocess.PIPE, text=True, env=environment) as running:
        assert half_server.half.wait(PATIENCE)
        running.send_signal(signal.SIGINT)
        errors = running.communicate(timeout=PATIENCE)[1]
    assert running.returncode == 130
    # tqdm may draw its bar once more, after it
    assert "interp: interrupted" in errors
    assert "Traceback" not in errors
    assert not list((tmp_path / "data").iterdir())


# --- no room


def writing(saved, out):
    """A command of each kind that writes, and what it writes to."""
    yield ["pictures", saved, "--out", out]
    yield [*TRAIN, "--out", out / "net.keras"]
    yield [*TRAIN, "--out", out / "net.npz", "--resume", out / "kept"]


@pytest.mark.parametrize("index", [0, proof(1), proof(2)])
def test_a_file_that_may_not_grow_is_one_sentence(tmp_path, saved, index):
    """RLIMIT_FSIZE: each file may have 20 kB, as on a disk that is full by then."""
    if not shutil.which("prlimit"):
        pytest.skip("prlimit is not on this machine")
    out = tmp_path / "out"
    out.mkdir()
    arguments = [*writing(saved, out)][index]
    ran = command(*arguments, before=["prlimit", "--fsize=20000"])
    said = check_one_sentence(ran, 1)
    assert "File too large" in said
    assert all(path.is_dir() for path in out.rglob("*"))


def mounts(script):
    """Runs a shell script in which a folder may be mounted; skips where that is not allowed."""
    line = ["unshare", "--mount", "--map-root-user", "sh", "-c"]
    if (
        not shutil.which("unshare")
        or subprocess.run([*line, "mount -t tmpfs none /mnt"], capture_output=True).returncode
    ):
        pytest.skip("no file system can be mounted here")
    return subprocess.run([*line, script], capture_output=True, text=True)


@pytest.mark.proof
@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_full_disk_is_one_sentence_and_leaves_only_whole_files(tmp_path, saved, index):
    """A disk that the first files fit on, and not the next."""
    out = tmp_path / "disk"
    out.mkdir()
    arguments = " ".join(map(str, [*writing(saved, out)][index]))
    size = ("120k", "16k", "110k")[index]
    script = (
        f"mount -t tmpfs -o size={size} none {out} && "
        f"{sys.executable} {FAULTY} SIGINT - 0 {arguments}; "
        f"code=$?; cp -r {out} {tmp_path / 'left'}; exit $code"
    )
    if index and find_spec("keras") is None:
        pytest.skip("Keras is not installed")
    ran = mounts(script)
    if ran.returncode == 0:
        pytest.fail(f"everything fitted: {sorted((tmp_path / 'left').rglob('*'))}")
    said = check_one_sentence(ran, 1)
    assert "No space left on device" in said
    check_whole(tmp_path / "left")


# --- no permission


@pytest.mark.proof
@pytest.mark.parametrize("index", [0, 1, 2])
def test_a_folder_that_may_not_be_written_to_is_one_sentence(tmp_path, saved, index):
    out = tmp_path / "locked"
    out.mkdir(mode=0o555)
    before = []
    if os.geteuid() == 0:  # root may write anywhere, unless that is taken from it
        if not shutil.which("setpriv"):
            pytest.skip("root may write anywhere, and setpriv is not here to take that away")
        dropped = "-dac_override,-dac_read_search"
        before = ["setpriv", f"--bounding-set={dropped}", f"--inh-caps={dropped}"]
    ran = command(*[*writing(saved, out)][index], before=before)
    said = check_one_sentence(ran, 1)
    assert str(out) in said
    assert not list(out.iterdir())


# --- two at once


@pytest.mark.proof
def test_two_processes_that_draw_into_one_folder(tmp_path, saved):
    line = [sys.executable, "-m", "interp", "pictures", saved, "--out", tmp_path / "out"]
    running = [subprocess.Popen(line, stdout=subprocess.DEVNULL) for _ in range(2)]
    assert [process.wait(PATIENCE) for process in running] == [0, 0]
    check_whole(tmp_path / "out")
    assert len(list((tmp_path / "out" / "small").glob("*.png"))) > 5


SAVES = """
import sys
from interp import load, save
net = load(sys.argv[1])
for _ in range(60):
    save(net, sys.argv[2])
"""


@pytest.mark.parametrize("end", [".npz", proof(".keras")])
def test_two_processes_that_save_to_one_file_leave_a_whole_one_at_every_moment(tmp_path, end):
    path = tmp_path / f"out{end}"
    for seed in (0, 1):
        net = random_network((784, 6, 10), seed=seed, name=f"net-{seed}")
        interp.save(net, tmp_path / f"{seed}.npz")
    interp.save(net, path)
    lines = [[sys.executable, "-c", SAVES, tmp_path / f"{seed}.npz", path] for seed in (0, 1)]
    running, met = [subprocess.Popen(line) for line in lines], set()
    while any(process.poll() is None for process in running):
        found = interp.load(path)
        expected = interp.load(tmp_path / f"{found.name[-1]}.npz").astype(np.float32)
        np.testing.assert_allclose(found.layers[0].kernel, expected.layers[0].kernel, rtol=1e-6)
        met.add(found.name)
    assert [process.returncode for process in running] == [0, 0]
    assert met == {"net-0", "net-1"}
    assert {x.name for x in tmp_path.iterdir()} == {"0.npz", "1.npz", path.name}


@pytest.mark.proof
def test_of_two_trainings_with_one_checkpoint_folder_one_is_refused(tmp_path):
    if find_spec("keras") is None:
        pytest.skip("Keras is not installed")
    lines = [
        [*TRAIN, "--seed", seed, "--out", tmp_path / f"{seed}.npz", "--resume", tmp_path / "kept"]
        for seed in (0, 1)
    ]
    running = [
        subprocess.Popen(
            [*map(str, [sys.executable, "-m", "interp", *line])], stderr=subprocess.PIPE, text=True
        )
        for line in lines
    ]
    errors = [process.communicate(timeout=PATIENCE)[1] for process in running]
    codes = [process.returncode for process in running]
    assert sorted(codes) == [0, 1], errors
    loser = codes.index(1)
    assert "holds a training with seed" in errors[loser] or "could not be written" in errors[loser]
    assert "Traceback" not in errors[loser]
    kept = interp.load(tmp_path / "kept" / "epoch-2.npz")
    whole = interp.load(tmp_path / f"{1 - loser}.npz")
    np.testing.assert_array_equal(kept.layers[0].kernel, whole.layers[0].kernel)
    check_whole(tmp_path)
