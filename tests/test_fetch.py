"""Fetching, against a real server on localhost: the right file, or one error and nothing left."""

import hashlib
import http.server
import os
import threading
from pathlib import Path

import numpy as np
import pytest

from interp import data
from interp.data import registry
from interp.data.readers import KEYS
from interp.data.registry import REGISTRY, DataSet


class Handler(http.server.BaseHTTPRequestHandler):
    """Answers /good with the file, /other with another, /cut with half of it, else with 404."""

    def do_GET(self):
        self.server.asked.append(self.path)
        content = self.server.content
        if self.path.startswith(("/good/", "/other/", "/cut/")):
            self.send_response(200)
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.path.startswith("/other/"):
                content = bytes(len(content))
            if self.path.startswith("/cut/"):
                content = content[: len(content) // 2]
            self.wfile.write(content)
        else:
            self.send_error(404)

    def log_message(self, *args):
        pass


@pytest.fixture
def server(tmp_path, monkeypatch):
    """The server, which also makes "tiny" a known set that is published on it."""
    monkeypatch.setattr(registry, "SECONDS", 60)  # a busy machine is no missing server
    for variable in ("no_proxy", "NO_PROXY"):
        monkeypatch.setenv(variable, "127.0.0.1")
    images = np.random.default_rng(0).integers(0, 256, (40, 28, 28), np.uint8)
    arrays = (images, np.arange(40) % 10, images[:10], np.arange(10))
    np.savez(tmp_path / "published.npz", **dict(zip(KEYS, arrays, strict=True)))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.content = (tmp_path / "published.npz").read_bytes()
        server.asked = []
        server.url = f"http://127.0.0.1:{server.server_port}"
        tiny = DataSet(
            title="Tiny",
            npz=("tiny.npz",),
            folders=(),
            files={"tiny.npz": hashlib.sha256(server.content).hexdigest()},
            megabytes=1,
            class_names=tuple("0123456789"),
            base_url=f"{server.url}/good/",
        )
        monkeypatch.setitem(REGISTRY, "tiny", tiny)
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_what_is_fetched_is_whole_verified_and_shows_its_progress(server, tmp_path, capfd):
    (path,) = data.fetch("tiny", folder=tmp_path / "new/folder")
    assert path == tmp_path / "new/folder/tiny.npz"
    assert path.read_bytes() == server.content
    assert list(path.parent.iterdir()) == [path]
    assert "100%" in capfd.readouterr().err
    if os.name == "posix":
        assert path.stat().st_mode & 0o044  # others of the class may read it


def test_a_file_that_is_there_and_right_is_not_fetched_again(server, tmp_path):
    (path,) = data.fetch("tiny", folder=tmp_path)
    path.chmod(0o640)
    data.fetch("tiny", folder=tmp_path)
    assert server.asked == ["/good/tiny.npz"]
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_damaged_file_is_replaced(server, tmp_path):
    (tmp_path / "tiny.npz").write_bytes(server.content[:100])
    data.fetch("tiny", folder=tmp_path)
    assert (tmp_path / "tiny.npz").read_bytes() == server.content


FAILURES = [
    ("missing", r"the server answered 404 Not Found.*put a copy from elsewhere into"),
    ("cut", r"no connection, or it was cut.*tiny\.npz was not written"),
    (
        "other",
        r"is not the file it should be \(its SHA-256 is not \w{64}\); nothing was kept",
    ),
]


@pytest.mark.parametrize(("answer", "message"), FAILURES)
@pytest.mark.parametrize("old", [None, b"what was there before"])
def test_a_failed_fetch_is_one_error_and_leaves_the_folder_as_it_was(
    server, tmp_path, answer, message, old
):
    folder = tmp_path / "data"
    folder.mkdir()
    if old:
        (folder / "tiny.npz").write_bytes(old)
    with pytest.raises(ConnectionError, match=message) as caught:
        data.fetch("tiny", folder=folder, base_url=f"{server.url}/{answer}")
    assert f"{server.url}/{answer}/tiny.npz" in str(caught.value)
    left = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert left == ({"tiny.npz": old} if old else {})


def test_no_server_at_all_is_one_error(server, tmp_path):
    with http.server.HTTPServer(("127.0.0.1", 0), Handler) as closed:
        address = f"http://127.0.0.1:{closed.server_port}"
    with pytest.raises(ConnectionError, match="no connection, or it was cut"):
        data.fetch("tiny", folder=tmp_path / "data", base_url=address)


def folders_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("no folder")
    yield tmp_path / "file" / "data"
    if Path("/proc/self").exists():
        yield Path("/proc/interp")
    if hasattr(os, "geteuid") and os.geteuid() != 0:  # root may write anywhere
        (tmp_path / "locked").mkdir(mode=0o500)
        yield tmp_path / "locked"


def test_a_folder_that_cannot_be_written_is_one_error_that_names_it(server, tmp_path):
    for folder in folders_that_cannot_be_written(tmp_path):
        with pytest.raises(OSError, match=r"cannot be written \(.*choose another") as caught:
            data.fetch("tiny", folder=folder)
        assert str(folder) in str(caught.value)
    assert (tmp_path / "file").read_text() == "no folder"


@pytest.mark.parametrize("name", ["digits", "emnist"])
def test_only_published_sets_can_be_fetched(name):
    with pytest.raises(ValueError, match=f"'{name}' arrived; what can be fetched is mnist and"):
        data.fetch(name)
