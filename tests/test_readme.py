"""The README is true: its tables are the manifest's, its Python runs, its commands are run."""

import importlib.util
import re
import shlex
import subprocess
import sys

import pytest
from conftest import ROOT, random_network

import interp
from interp.cli import main

README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language):
    return re.findall(rf"```{language}\n(.*?)```", README, re.S)


@pytest.fixture(scope="module")
def make():
    spec = importlib.util.spec_from_file_location("make", ROOT / "docs" / "make.py")
    make = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(make)
    return make


def test_tables_are_what_docs_make_writes(make):
    assert make.filled(README) == README
    for name in ("mlp-60000", "mlp-500", "linear-60000", "linear-500", "sigmoid-200"):
        assert f"| `{name}` |" in README


def test_the_page_is_what_docs_make_writes(make, tmp_path):
    """It holds a copy of every view: an old one would show what the package no longer does."""
    written = make.write_page(tmp_path / "index.html")
    assert written.read_bytes() == (ROOT / "docs/index.html").read_bytes(), "run docs/make.py"


def test_python_runs(tmp_path):
    interp.save(random_network((784, 12, 10)), tmp_path / "mine.keras")
    for code in blocks("python"):
        code = "import matplotlib; matplotlib.use('agg')\n" + code
        ran = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True)
        assert ran.returncode == 0, ran.stderr.decode()


def test_every_command_is_run_somewhere(tmp_path, monkeypatch, keras):
    """Here, if it is quick; else in .ci/run or by another test, to the letter."""
    monkeypatch.chdir(tmp_path)
    interp.save(random_network((784, 12, 10)), tmp_path / "mine.keras")
    elsewhere = [(ROOT / ".ci" / "run").read_text()]
    elsewhere += [path.read_text() for path in (ROOT / "tests").glob("test_*.py")]
    for command in "".join(blocks("sh")).splitlines():
        if command.startswith("python -m interp"):
            assert main(shlex.split(command)[3:]) == 0, command
        else:
            assert any(command in text for text in elsewhere), f"nothing runs: {command}"


def test_what_no_test_runs_is_marked():
    for text in re.findall(r"\n([^\n]+)\n\n```text", README):
        assert "untested" in text


def test_links_lead_somewhere():
    for target in re.findall(r"\]\(([^)#]+)\)", README):
        assert target.startswith("http") or (ROOT / target).exists(), target
