"""What browser tests need: a Jupyter server with folders of its own, and a Chromium."""

import base64
import json
import mimetypes
import os
import secrets
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from importlib.util import find_spec

import numpy as np
import pytest
from conftest import PATIENCE, ROOT

from interp import data

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)

_SETTINGS = {
    "lab/user-settings/@jupyterlab/docmanager-extension/plugin.jupyterlab-settings": {
        "autosave": False
    },
    "labconfig/page_config.json": {
        "disabledExtensions": {"@jupyterlab/apputils-extension:announcements": True}
    },
}


SCREENSHOTS = bool(os.environ.get("INTERP_SCREENSHOTS"))
"""Whether pictures are kept for a person to look at: twenty of them take ten seconds."""

_START = (
    "import runpy, sys; sys.modules['rfc3987_syntax'] = None  # as in conftest.py\n"
    "runpy.run_module(sys.argv.pop(1), run_name='__main__')"
)
"""Python that runs the module named first, without two seconds of grammars."""

AXE = ROOT / "node_modules" / "axe-core" / "axe.min.js"
_AXE_RUN = """async () => {
    const only = { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
    const { violations } = await axe.run(document, { runOnly: only });
    const where = ({ nodes }) => nodes.map((node) => node.html).join(" | ");
    return violations.map((violation) => `${violation.id}: ${where(violation)}`);
}"""
LOOKS = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"color_scheme": "light", "forced_colors": "active"},
}


def browser_or_skip():
    """Skip where a browser test cannot run; fail where INTERP_BROWSER says that it has to."""
    lacking = [name for name in ("playwright", "jupyterlab", "notebook") if not find_spec(name)]
    lacking += [] if CHROMIUM else ["chromium"]
    if lacking:
        skip_unless_required(f"not installed: {', '.join(lacking)}; see .ci/run")


def skip_unless_required(words):
    """Skip, or fail where INTERP_BROWSER says that what drives a browser has to run."""
    (pytest.fail if os.environ.get("INTERP_BROWSER") else pytest.skip)(words)


def kept_out(page, looks=LOOKS):
    """What axe-core finds on a page against WCAG's levels A and AA, in each of these LOOKS."""
    if not AXE.exists():
        skip_unless_required("axe-core is not installed: npm ci, or make check, brings it")
    page.evaluate(AXE.read_text(encoding="utf-8"))
    violations = []
    for look in looks:
        page.emulate_media(**LOOKS[look])
        violations += [f"{look}: {violation}" for violation in page.evaluate(_AXE_RUN)]
    page.emulate_media(color_scheme="null", forced_colors="null")
    return violations


@contextmanager
def jupyter(folder, application="lab"):
    """A server of "lab" or "notebook" on `folder`; yields its address and its token."""
    private = folder / ".jupyter"
    for path, content in _SETTINGS.items():
        (private / path).parent.mkdir(parents=True, exist_ok=True)
        (private / path).write_text(json.dumps(content))
    token, runtime = secrets.token_hex(16), private / "runtime"
    module, exposed = {
        "lab": ("jupyterlab", "LabApp"),
        "notebook": ("notebook", "JupyterNotebookApp"),
    }[application]
    folders = {f"JUPYTER_{name}_DIR": str(private) for name in ("CONFIG", "DATA")}
    workspaces = {"JUPYTERLAB_WORKSPACES_DIR": str(private / "workspaces")}
    settings = {"JUPYTERLAB_SETTINGS_DIR": str(private / "lab/user-settings")}
    command = [
        *(sys.executable, "-c", _START, module, "--no-browser", "--allow-root"),
        *("--port=0", f"--IdentityProvider.token={token}", f"--ServerApp.root_dir={folder}"),
        *(f"--{exposed}.expose_app_in_browser=True", "--LabApp.extension_manager=readonly"),
        # should a test run be killed, its server does not stay
        "--ServerApp.shutdown_no_activity_timeout=900",
        "--MappingKernelManager.cull_idle_timeout=600",
    ]
    log = open(folder / "jupyter.log", "w")  # noqa: SIM115
    server = subprocess.Popen(
        command,
        env={**os.environ, **folders, **workspaces, **settings}
        | {"JUPYTER_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(ROOT)},
        stdout=log,
        stderr=log,
        start_new_session=True,
    )
    try:
        yield _address(runtime, server, token), token
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(timeout=PATIENCE)
        log.close()


def _address(runtime, server, token):
    """The server's own address, once it answers there."""
    until = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < until:
        try:
            (known,) = runtime.glob("jpserver-*.json")
            address = json.loads(known.read_text())["url"].rstrip("/")
            urllib.request.urlopen(f"{address}/api?token={token}", timeout=PATIENCE)
            return address
        except (ValueError, urllib.error.URLError):
            time.sleep(0.05)
    raise AssertionError("the Jupyter server did not start; see jupyter.log in its folder")


@contextmanager
def chromium(**more):
    """A headless Chromium that can reach this machine only."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM,
            args=[
                "--no-sandbox",
                "--disable-gpu",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost",
            ],
            **more,
        )
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def firefox(folder):
    """A headless Firefox with its profile in `folder`: a function of a method and its parameters.

    Methods are those of WebDriver BiDi, which Firefox itself speaks; Playwright needs a build of
    its own.
    """
    import websocket

    path = shutil.which("firefox-esr") or shutil.which("firefox")
    if not path:
        pytest.skip("Firefox is not installed: apt-get install firefox-esr")
    log = folder / "firefox.log"
    command = [path, "--headless", "--profile", folder, "--remote-debugging-port", "0"]
    with log.open("w") as file:
        process = subprocess.Popen(command, stdout=file, stderr=file)
    try:
        until = time.monotonic() + PATIENCE
        while "BiDi listening on " not in log.read_text():
            assert time.monotonic() < until, log.read_text()
            time.sleep(0.1)
        address = log.read_text().split("BiDi listening on ")[1].split()[0]
        socket = websocket.create_connection(
            f"{address}/session", suppress_origin=True, timeout=PATIENCE
        )

        def ask(method, **parameters):
            socket.send(json.dumps({"id": 1, "method": method, "params": parameters}))
            while (said := json.loads(socket.recv())).get("id") != 1:
                pass  # events come between
            assert said["type"] == "success", said
            return said["result"]

        ask("session.new", capabilities={})
        yield ask
        socket.close()
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


THREE = [(0.3, 0.25), (0.45, 0.18), (0.62, 0.22), (0.66, 0.34), (0.55, 0.45), (0.45, 0.47)]
THREE += [(0.6, 0.5), (0.68, 0.62), (0.62, 0.75), (0.45, 0.8), (0.3, 0.74)]


def draw_three(page, view=None):
    """A three on the page's drawing pad, or on that of one of several views, by mouse."""
    box = (view or page).locator(".pad canvas").bounding_box()
    points = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in THREE]
    page.mouse.move(*points[0])
    page.mouse.down()
    for point in points[1:]:
        page.mouse.move(*point, steps=2)
    page.mouse.up()


def photo_of_three(folder):
    """The path of a photo, a PNG: a three in dark ink on paper, the light falling from one side."""
    from PIL import Image

    points = 160 * np.array(THREE) + (90, 30)
    ink = data.rasterize([points], (220, 340), centred=False)
    paper = np.linspace(130, 220, 340)
    path = folder / "three.png"
    Image.fromarray((paper * (1 - 0.75 * ink)).astype(np.uint8)).save(path)
    return path


def bring(page, path, way):
    """Drop or paste a file on the pad, way "drop" or "paste"; whether the page takes it."""
    content = base64.b64encode(path.read_bytes()).decode()
    return page.evaluate(
        """([content, name, type, way]) => {
            const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
            const held = new DataTransfer();
            held.items.add(new File([bytes], name, { type }));
            const place = document.querySelector(".pad canvas");
            const how = { bubbles: true, cancelable: true };
            const made = { drop: () => new DragEvent("drop", { ...how, dataTransfer: held }),
                paste: () => new ClipboardEvent("paste", { ...how, clipboardData: held }) };
            return !place.dispatchEvent(made[way]());
        }""",
        [content, path.name, mimetypes.guess_type(path)[0], way],
    )


def photograph(page, name):
    """Keep a picture of the page in out/screenshots, for a person to look at who asked for it."""
    if SCREENSHOTS:
        page.screenshot(path=ROOT / "out" / "screenshots" / f"{name}.png", full_page=True)


def wait_until(page, condition):
    """Look at every frame, for half a minute of them: the policy forbids Playwright's own way."""
    page.evaluate(
        f"""() => new Promise((done, fail) => {{
            let frames = 0;
            const look = () => {{
                if ({condition}) done();
                else if (frames++ > 2000) fail(new Error("never came: " + location.hash));
                else requestAnimationFrame(look);
            }};
            look();
        }})"""
    )
