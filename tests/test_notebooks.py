"""Every notebook runs from top to bottom, is stored without outputs, and its answers run too."""

import re

import pytest
from conftest import ROOT

nbformat = pytest.importorskip("nbformat")
NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def read(path):
    return nbformat.read(path, as_version=4)


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_runs_offline_and_so_do_its_answers(path):
    client = pytest.importorskip("nbclient")
    notebook = read(path)
    text = "\n".join(cell.source for cell in notebook.cells)
    folded = "\n".join(re.findall(r"<details>.*?</details>", text, re.S))
    answers = re.findall(r"```python\n(.*?)```", folded, re.S)
    assert answers, "no exercise with a folded answer"
    notebook.cells += [nbformat.v4.new_code_cell(code) for code in answers]
    client.NotebookClient(notebook, timeout=60, resources={"metadata": {"path": ROOT}}).execute()
    drawn = [
        output
        for cell in notebook.cells
        for output in cell.get("outputs", [])
        if "image/png" in output.get("data", {})
    ]
    assert len(drawn) >= 4


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_is_stored_without_outputs_in_short_cells(path):
    for cell in read(path).cells:
        assert not cell.get("outputs")
        assert cell.get("execution_count") is None
        if cell.cell_type == "code":
            assert len(cell.source.splitlines()) <= 15
