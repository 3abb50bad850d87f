"""A real JupyterLab, or Notebook 7, in a real Chromium, driven as a person drives it.

The recipe: folders of its own, a token, and the application exposed in the page, so that a test
can await what happens in place of guessing how long it takes.
"""

import ast
import json
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

import nbformat
import pytest
from conftest import ROOT

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "google-chrome"))), None)
PATIENCE = 60  # seconds until a condition that never comes true fails a test

_SETTINGS = {
    "lab/user-settings/@jupyterlab/docmanager-extension/plugin.jupyterlab-settings": {
        "autosave": False
    },
    "labconfig/page_config.json": {
        "disabledExtensions": {"@jupyterlab/apputils-extension:announcements": True}
    },
}
# what the applications themselves complain of, with or without an explorer
_HARMLESS = (
    "favicon",
    "Failed to load resource",
    "Cannot read properties of undefined (reading 'schema')",
)


def browser_or_skip():
    """Skip where a browser test cannot run; fail where INTERP_BROWSER says that it has to."""
    lacking = [name for name in ("playwright", "jupyterlab", "notebook") if not find_spec(name)]
    lacking += [] if CHROMIUM else ["chromium"]
    if lacking:
        words = f"not installed: {', '.join(lacking)}; see .ci/run"
        (pytest.fail if os.environ.get("INTERP_BROWSER") else pytest.skip)(words)


@contextmanager
def jupyter(folder, application="lab"):
    """A server of "lab" or "notebook" on `folder`; yields its address and its token."""
    private = folder / ".jupyter"
    for path, content in _SETTINGS.items():
        (private / path).parent.mkdir(parents=True, exist_ok=True)
        (private / path).write_text(json.dumps(content))
    token, runtime = secrets.token_hex(16), private / "runtime"
    exposed = {"lab": "LabApp", "notebook": "JupyterNotebookApp"}[application]
    folders = {f"JUPYTER_{name}_DIR": str(private) for name in ("CONFIG", "DATA")}
    workspaces = {"JUPYTERLAB_WORKSPACES_DIR": str(private / "workspaces")}
    settings = {"JUPYTERLAB_SETTINGS_DIR": str(private / "lab/user-settings")}
    command = [
        *(sys.executable, "-m", "jupyter", application, "--no-browser", "--allow-root"),
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
            urllib.request.urlopen(f"{address}/api?token={token}", timeout=5)
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


class Lab:
    """A Jupyter server and a page of a browser; `open` shows a notebook there."""

    def __init__(self, browser, folder, address, token, application="lab"):
        self.folder, self.application, self.opened = folder, application, 0
        self.address, self.token = address, token
        self.page = browser.new_page()
        self.page.set_default_timeout(PATIENCE * 1000)

    @contextmanager
    def open(self, *cells, path=None, size=(1280, 900)):
        """A Notebook of these code cells, or of the file at `path`, which is copied."""
        self.opened += 1
        name = f"{self.opened}.ipynb"
        notebook = nbformat.v4.new_notebook(cells=list(map(nbformat.v4.new_code_cell, cells)))
        notebook = notebook if path is None else nbformat.read(path, as_version=4)
        notebook.metadata.kernelspec = {"name": "python3", "display_name": "Python 3"}
        nbformat.write(notebook, self.folder / name)
        self.page.set_viewport_size({"width": size[0], "height": size[1]})
        opened = Notebook(self.page, self, name)
        try:
            opened.load(again=self.opened == 1)
            yield opened
        finally:
            opened.close()


class Notebook:
    """One open notebook: its page, its kernel, and everything that went wrong in either."""

    def __init__(self, page, lab, name):
        self.page, self.lab, self.name, self.errors = page, lab, name, []
        self.listeners = {
            "pageerror": lambda error: self._note(f"page: {error}"),
            "console": lambda said: said.type == "error" and self._note(f"console: {said.text}"),
        }
        for event, listener in self.listeners.items():
            page.on(event, listener)

    def _note(self, words):
        if not any(harmless in words for harmless in _HARMLESS):
            self.errors.append(words)

    def load(self, again=True):
        """Open the notebook and wait for its kernel; `again` loads the whole page anew."""
        lab, query = self.lab, f"token={self.lab.token}"
        if lab.application == "notebook":
            self.page.goto(f"{lab.address}/notebooks/{self.name}?{query}")
        elif again:
            self.page.goto(f"{lab.address}/lab?reset&{query}")
        self.page.wait_for_function("() => window.jupyterapp")
        self.page.evaluate(
            """async ([name, lab]) => {
                const app = window.jupyterapp;
                await app.restored;
                const open = () => lab ? app.commands.execute("docmanager:open", { path: name })
                                       : app.shell.currentWidget;
                let panel = await open();
                while (!panel?.sessionContext) {
                    await new Promise(requestAnimationFrame);
                    panel = await open();
                }
                await panel.context.ready;
                await panel.sessionContext.ready;
                await panel.sessionContext.session.kernel.info;
                app.shell.activateById(panel.id);
                window.panel = panel;
            }""",
            [self.name, lab.application == "lab"],
        )

    def close(self):
        """Shut the kernel down and take the notebook out of the page, unsaved."""
        for event, listener in self.listeners.items():
            self.page.remove_listener(event, listener)
        self.run_js("window.panel?.sessionContext.shutdown()")
        self.run_js("window.panel?.dispose()")

    def run_js(self, script):
        """Evaluate JavaScript, an expression that may use `panel` and `app`; returns its value."""
        return self.page.evaluate(
            f"async () => {{ const app = window.jupyterapp, panel = window.panel;"
            f" return await ({script}); }}"
        )

    def run_all(self):
        """Run every cell, as the menu does, and wait for the last."""
        self.run_js("app.commands.execute('notebook:run-all-cells')")

    def cell_errors(self):
        """What cells raised: a list of strings, empty if none did."""
        return self.run_js(
            """Array.from(panel.content.model.sharedModel.cells)
                .flatMap((cell) => cell.outputs ?? [])
                .filter((output) => output.output_type === "error")
                .map((output) => `${output.ename}: ${output.evalue}`)"""
        )

    def execute(self, code):
        """Run code in the kernel, outside every cell; AssertionError with its traceback."""
        return self._ask(code, {})

    def python(self, expression):
        """The value of a Python expression in the kernel, by way of JSON."""
        found = self._ask("", {"value": f"__import__('json').dumps({expression})"})["value"]
        assert found["status"] == "ok", found
        return json.loads(ast.literal_eval(found["data"]["text/plain"]))

    def _ask(self, code, expressions):
        reply = self.page.evaluate(
            """async ([code, user_expressions]) => {
                const kernel = window.panel.sessionContext.session.kernel;
                const future = kernel.requestExecute(
                    { code, user_expressions, store_history: false });
                return (await future.done).content;
            }""",
            [code, expressions],
        )
        assert reply["status"] == "ok", "\n".join(reply.get("traceback", [str(reply)]))
        return reply["user_expressions"]

    def until(self, expression, value=True):
        """Wait until a Python expression in the kernel has that value; returns it."""
        until = time.monotonic() + PATIENCE
        while (found := self.python(expression)) != value and time.monotonic() < until:
            self.page.wait_for_timeout(50)  # leaves the machine to what is waited for
        assert found == value, f"{expression} is {found!r} and not {value!r}"
        return found

    def screenshot(self, name):
        """Keep a picture of the page in out/screenshots, for a person to look at."""
        folder = ROOT / "out" / "screenshots"
        folder.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=folder / f"{name}.png")
