"""A notebook in a real JupyterLab, or Notebook 7, driven as a person drives it.

The recipe: the application is exposed in the page, so that a test can await what happens in place
of guessing how long it takes.
"""

import ast
import json
import time
from contextlib import contextmanager

import nbformat
from browser import SCREENSHOTS
from conftest import PATIENCE, ROOT

# what the applications themselves complain of, with or without an explorer
_HARMLESS = (
    "favicon",
    "Failed to load resource",
    "Cannot read properties of undefined (reading 'schema')",
)


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

    def save_with_widgets(self, state=True):
        """Save the notebook with the state of its widgets, as "Save Widget State" does, or not."""
        command = "@jupyter-widgets/jupyterlab-manager:saveWidgetState"
        if self.run_js(f"app.commands.isToggled('{command}')") != state:
            self.run_js(f"app.commands.execute('{command}')")
        self.run_js("panel.context.save()")

    def reopen(self):
        """Close the notebook and its kernel, and open the saved file in a page loaded anew."""
        self.run_js("panel.sessionContext.shutdown()")
        self.run_js("panel.dispose()")
        self.load()

    def write(self, place, code):
        """Write other code into a cell; its output stays until it runs."""
        self.run_js(f"panel.content.model.sharedModel.cells[{place}].setSource({json.dumps(code)})")

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
        """Keep a picture of the page in out/screenshots, for a person who asked for it."""
        if not SCREENSHOTS:
            return
        folder = ROOT / "out" / "screenshots"
        folder.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=folder / f"{name}.png")
