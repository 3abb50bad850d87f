"""Every lesson runs from top to bottom with no network, and is stored short and without outputs."""

import json
import os
import re
from itertools import pairwise
from statistics import median

import pytest
from conftest import ROOT

from interp import data

nbformat = pytest.importorskip("nbformat")
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))
lessons = pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)

# runs before a lesson's own cells, and cannot be undone by them
CUT_THE_CABLE = """
import socket, sys

def _refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname"):
        address = arguments[1] if event == "socket.connect" else arguments
        host = address[0] if isinstance(address, tuple) else "localhost"
        if host not in (None, "", "localhost", "127.0.0.1", "::1"):
            raise PermissionError(f"a lesson asked for {host}")

sys.addaudithook(_refuse)
"""
ASK_FOR_THE_NETWORK = """
for reach in (socket.create_connection, lambda address: socket.getaddrinfo(*address)):
    try:
        reach(("interp.invalid", 80))
    except PermissionError as refused:
        print(refused)
try:
    socket.socket().connect(("192.0.2.1", 80))
except PermissionError as refused:
    print(refused)
"""
TIME = "import time; print(time.process_time())"
"""Seconds of CPU time, which other work on the machine does not make longer."""


def read(path):
    return nbformat.read(path, as_version=4)


def answers(notebook):
    """The code in the folded answers, one piece each."""
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    folded = "\n".join(re.findall(r"<details>.*?</details>", text, re.S))
    return re.findall(r"```python\n(.*?)```", folded, re.S)


def printed(cell):
    return "".join(output.text for output in cell.outputs if output.output_type == "stream")


def draws(cell):
    return any("image/png" in output.get("data", {}) for output in cell.get("outputs", []))


@pytest.fixture(params=["with MNIST", "without MNIST"])
def at_hand(request, tmp_path, monkeypatch):
    """The data set a lesson finds, "mnist" or "digits", in a folder that is not the checkout's."""
    if request.param == "with MNIST":
        request.getfixturevalue("mnist")
        return "mnist"
    monkeypatch.delenv("INTERP_DATA", raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    try:
        pytest.skip(f"MNIST lies in {data.load('mnist').source}, where every lesson looks")
    except FileNotFoundError:
        return "digits"


@lessons
def test_runs_offline_and_so_do_its_answers(path, at_hand, tmp_path):
    client = pytest.importorskip("nbclient")
    lesson = read(path)
    code = nbformat.v4.new_code_cell
    before = [code(CUT_THE_CABLE), code(ASK_FOR_THE_NETWORK)]
    after = [code(TIME), *(code(answer) for answer in answers(lesson))]
    whole = nbformat.v4.new_notebook(cells=[*before, *lesson.cells, *after])
    settings = {"metadata": {"path": tmp_path}}
    # threads that wait for each other on a busy machine would count as work
    env = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    client.NotebookClient(whole, timeout=300, resources=settings).execute(env=env)
    asked = ("interp.invalid", "interp.invalid", "192.0.2.1")
    assert printed(before[1]) == "".join(f"a lesson asked for {host}\n" for host in asked)
    assert float(printed(after[0])) < 60
    outputs = json.dumps([cell.get("outputs", []) for cell in lesson.cells])
    if "data.load" in "\n".join(cell.source for cell in lesson.cells):
        assert f"<Digits '{at_hand}'" in outputs  # it says which images it shows
    drawn = [(cell, said) for cell, said in pairwise(lesson.cells) if draws(cell)]
    assert len(drawn) >= 3
    for cell, said in drawn:
        assert said.cell_type == "markdown", cell.source
        assert said.source.startswith("*"), f"no sentence says what this shows:\n{cell.source}"


@lessons
def test_says_its_goal_and_ends_in_exercises(path):
    first, *_, last = (cell.source for cell in read(path).cells)
    assert first.startswith(f"# {int(path.stem[:2])}. ")
    assert "**Goal:**" in first
    assert "minutes" in first
    assert "### Exercises" in last
    assert 2 <= len(answers(read(path))) <= 6


@lessons
def test_is_stored_without_outputs_in_short_cells(path):
    notebook = read(path)
    nbformat.validate(notebook)
    assert notebook.metadata.kernelspec.name == "python3"
    assert 12 <= len(notebook.cells) <= 25
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert not any(cell.outputs or cell.execution_count for cell in cells)
    lengths = [len(cell.source.splitlines()) for cell in cells]
    assert max(lengths) <= 15
    assert median(lengths) <= 4


def test_lessons_are_numbered_one_after_another():
    numbers = [int(path.stem[:2]) for path in NOTEBOOKS]
    assert numbers == list(range(1, len(numbers) + 1))
