"""The first lesson and the last in Voilà: no cell fails, and pads and guesses can be used."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from importlib.util import find_spec

import pytest
from browser import draw_three, skip_unless_required
from conftest import PATIENCE, ROOT

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
LESSONS = [pytest.param(path, id=path.stem) for path in (NOTEBOOKS[0], NOTEBOOKS[-1])]


@pytest.fixture(scope="module")
def voila(tmp_path_factory):
    """The address of a Voilà server on the lessons, in folders of its own."""
    if not find_spec("voila"):
        skip_unless_required("voila is not installed; see the extra test in pyproject.toml")
    folder = tmp_path_factory.mktemp("voila")
    for path in NOTEBOOKS:
        (folder / path.name).write_bytes(path.read_bytes())
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}"
    folders = {f"JUPYTER_{name}_DIR": str(folder / ".jupyter") for name in ("CONFIG", "RUNTIME")}
    command = [sys.executable, "-m", "voila", str(folder), "--no-browser", "--show_tracebacks=True"]
    with open(folder / "voila.log", "w") as log:
        server = subprocess.Popen(
            [*command, f"--port={address.rpartition(':')[2]}"],
            env={**os.environ, **folders, "PYTHONPATH": str(ROOT)},
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    try:
        wait_for(address, server)
        yield address
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=PATIENCE)


def wait_for(address, server):
    until = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < until:
        try:
            return urllib.request.urlopen(address, timeout=PATIENCE)
        except urllib.error.URLError:
            time.sleep(0.1)
    raise AssertionError("Voilà did not start; see voila.log in its folder")


@pytest.mark.proof
@pytest.mark.parametrize("path", LESSONS)
def test_a_lesson_is_shown_and_used_in_voila(browser, voila, path):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.set_default_timeout(PATIENCE * 1000)  # the whole lesson runs before it is shown
    page.goto(f"{voila}/voila/render/{path.name}")
    view = page.locator(".interp").filter(has=page.locator(".pad canvas")).first
    view.wait_for()
    page.locator(".interp .guess-question").first.wait_for()
    words = page.locator("body").inner_text()
    assert "Traceback" not in words
    assert "Error displaying widget" not in words
    view.locator(".pad canvas").scroll_into_view_if_needed()
    view.get_by_role("button", name="Clear").click()
    draw_three(page, view)
    view.locator(".headline", has_text="3").wait_for()
    page.get_by_role("button", name="Show me").first.click()
    page.get_by_role("button", name="Guess again").first.wait_for()
    page.screenshot(path=ROOT / "out" / "screenshots" / f"voila-{path.stem}.png")
    assert errors == []
    page.close()
