"""`make lab` opens a JupyterLab that shows the notebooks."""

import json
import os
import re
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

import pytest
from conftest import PATIENCE, ROOT


def answer(url):
    """The server prints its address a moment before it listens: ask until it does."""
    until = time.monotonic() + PATIENCE
    while True:
        try:
            return urllib.request.urlopen(url, timeout=PATIENCE)
        except urllib.error.URLError:
            if time.monotonic() > until:
                raise


def test_make_lab_serves_the_notebooks(tmp_path):
    if not (ROOT / ".venv" / ".ready").exists():
        pytest.skip("not set up by make")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    settings = {"ServerApp": {"allow_root": True, "open_browser": False, "port": port}}
    (tmp_path / "jupyter_server_config.json").write_text(json.dumps(settings))
    folders = {f"JUPYTER_{name}_DIR": str(tmp_path) for name in ("CONFIG", "DATA", "RUNTIME")}
    lab = subprocess.Popen(
        ["make", "lab"],
        cwd=ROOT,
        env={**os.environ, **folders, "HOME": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        address = next(
            found
            for line in lab.stderr
            if (found := re.search(r"(http://127\.0\.0\.1:\d+)/lab\?token=(\w+)", line))
        )
        url = f"{address[1]}/api/contents?token={address[2]}"
        listed = json.load(answer(url))
        assert "01-an-image-through-a-network.ipynb" in [item["name"] for item in listed["content"]]
    finally:
        os.killpg(lab.pid, signal.SIGTERM)
        lab.wait(timeout=PATIENCE)
