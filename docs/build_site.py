"""Builds the site into out/site: `make docs`, with no network connection.

The lessons and the gallery are run here, each anew only when it or the package has changed, and
rendered by myst-nb; Sphinx makes the rest, from docs/ and the docstrings. docs/conf.py is its
configuration.
"""

import hashlib
import importlib
import re
import shutil
import sys
from pathlib import Path

import nbformat
from nbclient import NotebookClient

import interp

ROOT = Path(__file__).parents[1]
OUT, SOURCE, KEPT = (ROOT / "out" / name for name in ("site", "site-source", "site-kept"))

ROOMS = ("interp", "data", "maps", "trust", "dreams", "figures", "explorers", "training", "files")
"""The modules whose public names the reference describes."""

KERNEL = {"name": "python3", "display_name": "Python 3"}

CODE = re.compile(r"```python\n(.*?)```", re.S)


def public(room):
    """The public names of a module and what they are, in their order."""
    module = interp if room == "interp" else importlib.import_module(f"interp.{room}")
    names = getattr(module, "__all__", None) or [
        name for name, value in vars(module).items()
        if not name.startswith("_") and getattr(value, "__module__", "").startswith("interp")
    ]  # fmt: skip
    values = {name: getattr(module, name) for name in names}
    return {name: value for name, value in values.items() if callable(value)}


def calls_in_gallery(room):
    """Which names of a module the gallery calls, by the code that does."""
    text = (ROOT / "docs/gallery.md").read_text(encoding="utf-8")
    called = re.compile(rf"\b{room}\.(\w+)\(")
    return {name: code for code in CODE.findall(text) for name in called.findall(code)}


def gallery():
    """docs/gallery.md as a notebook: its blocks of Python are cells, which show figures alone."""
    text = (ROOT / "docs/gallery.md").read_text(encoding="utf-8")
    pieces = CODE.split(re.sub(r"^(figures\..*)$", r"\1;", text, flags=re.M))
    make = nbformat.v4.new_markdown_cell, nbformat.v4.new_code_cell
    cells = [make[n % 2](piece.strip()) for n, piece in enumerate(pieces) if piece.strip()]
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": KERNEL})


def ran(notebook, name):
    """The path of the notebook with its outputs, but for those that need a kernel; kept."""
    # its outputs are those of its cells and of the package as it is now
    parts = [nbformat.writes(notebook).encode()]
    parts += [path.read_bytes() for path in sorted((ROOT / "interp").rglob("*.py"))]
    parts += [path.read_bytes() for path in sorted((ROOT / "data/networks").rglob("*.*"))]
    kept = KEPT / f"{name}-{hashlib.sha256(b''.join(parts)).hexdigest()[:16]}.ipynb"
    if not kept.exists():
        print(f"running {name}", flush=True)
        client = NotebookClient(notebook, timeout=300, store_widget_state=False)
        client.execute(cwd=ROOT / "notebooks")
        for cell in notebook.cells:
            if cell.cell_type == "code":
                cell.outputs = [x for x in cell.outputs if not _needs_kernel(x)]
        KEPT.mkdir(parents=True, exist_ok=True)
        nbformat.write(notebook, kept)
    return kept


def _needs_kernel(output):
    return "application/vnd.jupyter.widget-view+json" in output.get("data", {})


def reference(room):
    """The page of a module in reStructuredText: every public name, with its docstring."""
    full = room if room == "interp" else f"interp.{room}"
    lines = [full, "=" * len(full), "", f".. automodule:: {full}", "   :no-index:", ""]
    examples = calls_in_gallery(room)
    for name, value in public(room).items():
        kind = "class" if isinstance(value, type) else "function"
        kind = "exception" if kind == "class" and issubclass(value, Exception) else kind
        homes = [x for x in ROOMS[1:] if room == "interp" and value in public(x).values()]
        if homes:
            home = f":doc:`interp.{homes[0]} <{homes[0]}>`"
            lines += [f"``interp.{name}`` is described in {home}.", ""]
            continue
        lines += [f".. auto{kind}:: {full}.{name}", ""]
        if name in examples:
            example = examples[name].strip().splitlines()
            lines += [".. code-block:: python", "", *(f"   {line}" for line in example), ""]
            lines += ["In the :doc:`gallery </gallery>` its result stands below it.", ""]
    return "\n".join(lines)


def prepare():
    """Fill SOURCE with what Sphinx reads."""
    shutil.rmtree(SOURCE, ignore_errors=True)
    shutil.copytree(ROOT / "docs", SOURCE, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
    (SOURCE / "extra").mkdir()
    (SOURCE / "index.html").rename(SOURCE / "extra" / "page.html")
    (SOURCE / "gallery.md").unlink()
    shutil.copy(ran(gallery(), "gallery"), SOURCE / "gallery.ipynb")
    (SOURCE / "lessons").mkdir()
    for path in sorted((ROOT / "notebooks").glob("*.ipynb")):
        kept = ran(nbformat.read(path, as_version=4), path.stem)
        shutil.copy(kept, SOURCE / "lessons" / path.name)
    shutil.copy(ROOT / "notebooks" / "README.md", SOURCE / "lessons" / "index.md")
    with (SOURCE / "lessons" / "index.md").open("a", encoding="utf-8") as file:
        file.write("\n```{toctree}\n:hidden:\n:glob:\n\n[0-9]*\n```\n")
    (SOURCE / "api").mkdir()
    for room in ROOMS:
        (SOURCE / "api" / f"{room}.rst").write_text(reference(room), encoding="utf-8")
    heading = "# Reference\n\nEverything public, room by room.\n\n"
    rooms = "\n".join(ROOMS)
    contents = f"{heading}```{{toctree}}\n:maxdepth: 2\n\n{rooms}\n```\n"
    (SOURCE / "api" / "index.md").write_text(contents, encoding="utf-8")


def main():
    """Build the site; the exit code is Sphinx's, 0 where there was not a single warning."""
    from sphinx.cmd.build import build_main  # the tests of the gate do without it

    prepare()
    arguments = ["-c", str(ROOT / "docs"), "-b", "html", "-W", "--keep-going", "-q"]
    code = build_main([*arguments, "-d", str(KEPT / "doctrees"), str(SOURCE), str(OUT)])
    print(f"the site is in {OUT}: open index.html" if not code else "the site has faults, above")
    return code


if __name__ == "__main__":
    sys.exit(main())
