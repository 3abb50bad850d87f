"""Every lesson runs from top to bottom with no network, and is stored short and without outputs."""

import json
import os
import re
from itertools import pairwise
from statistics import median

import judging
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

if not hasattr(sys, "_cut"):  # a hook stays as long as the kernel does
    sys._cut = sys.addaudithook(_refuse)
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
JUDGE_CLAIMS = f"""
import sys

sys.path.append({str(ROOT / "tests")!r})
import judging as _judging
_untrue = []
"""
TELL_WHICH_ARE_UNTRUE = "import json; print(json.dumps(_untrue))"
QUANTITY = re.compile(
    r"(?<![\w-])(?:\d[\d,.]*\d%?|\d+%"  # a number, but for the digits 0 to 9
    r"|fewer|(?:more|less|better|worse) than|most|sure|surest|all|none|hardly|faint|pale|dark"
    r"|half|twice|every|always|never|best|as (?:many|good|clear)|(?:a|one|two|nine) tenths?"
    r"|(?:clear|strong|weak|larg|small|high|low|hard)(?:er|est))(?![\w-])",
    re.IGNORECASE,
)
"""What measures something that was shown."""
NO_CLAIM = re.compile(
    r"```.*?```|`[^`]*`|\[[^]]*\]\([^)]*\)"  # code and links
    r"|^(?:#|&nbsp;).*?$|\*\*Goal:.*?$"  # headings and formulas
    r"|\*\*(?:Guess|Ask).*?(?=\n\n|\Z)|[^.:!?]*\?"  # questions
    r"|\d+(?:[-×] ?\d+)+|\b[Uu]nits? \d+|at all\b",  # names
    re.DOTALL | re.MULTILINE,
)
"""What a lesson's text does not say of what was shown."""


def read(path):
    return nbformat.read(path, as_version=4)


def answers(notebook):
    """The code in the folded answers, one piece each."""
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    folded = "\n".join(re.findall(r"<details>.*?</details>", text, re.S))
    return re.findall(r"```python\n(.*?)```", folded, re.S)


def claims(notebook, which="claims"):
    """What its markdown cells say is true; `which` "answer_claims": once the answers have run."""
    return [claim for cell in notebook.cells for claim in cell.metadata.get(which, [])]


def with_claims_judged(notebook, with_mnist):
    """Its cells, and after each markdown cell with claims a cell that judges them."""
    for cell in notebook.cells:
        yield cell
        if cell.metadata.get("claims"):
            yield judge(cell.metadata["claims"], with_mnist)


def judge(claims, with_mnist):
    return nbformat.v4.new_code_cell(
        f"_untrue += _judging.untrue({claims!r}, globals(), {with_mnist})"
    )


def quantities(text):
    """The numbers and words in a lesson's text that measure something which was shown."""
    return QUANTITY.findall(NO_CLAIM.sub(" ", text))


def shown_and_folded(text):
    """A markdown cell's text without its exercises, and the text of their folded answers."""
    shown = re.sub(r"### Exercises.*?</details>", " ", text, flags=re.DOTALL)
    return shown, "".join(re.findall(r"<details>.*?</details>", text, re.DOTALL))


def printed(cell):
    return "".join(output.text for output in cell.outputs if output.output_type == "stream")


def draws(cell):
    return any("image/png" in output.get("data", {}) for output in cell.get("outputs", []))


def alternative_texts(cell):
    """Of each figure that a cell draws, the text that is read aloud in its place; None for none."""
    for output in cell.outputs:
        if "image/png" in output.get("data", {}):
            found = re.search(r' alt="([^"]{8,})"', output.data.get("text/html", ""))
            yield found and found[1]


@pytest.fixture(scope="module", params=["with MNIST", "without MNIST"])
def default_set(request, tmp_path_factory):
    """The data set a lesson finds, "mnist" or "digits", in a folder that is not the checkout's."""
    if request.param == "with MNIST":
        request.getfixturevalue("mnist")
        yield "mnist"
        return
    with pytest.MonkeyPatch.context() as monkeypatch:
        monkeypatch.delenv("INTERP_DATA", raising=False)
        monkeypatch.setenv("KERAS_HOME", str(tmp_path_factory.mktemp("keras")))
        try:
            pytest.skip(f"MNIST lies in {data.load('mnist').source}, where every lesson looks")
        except FileNotFoundError:
            yield "digits"


@pytest.fixture(scope="module")
def kernel():
    """A client whose one kernel runs all lessons, one after another, with MNIST and without.

    Each has names of its own. What is left of the lesson before is what was imported, Keras above
    all; in the proof every lesson has a kernel of its own (test_explorers_in_lab.py).
    """
    nbclient = pytest.importorskip("nbclient")
    client = nbclient.NotebookClient(nbformat.v4.new_notebook(), timeout=900)
    yield client
    client._cleanup_kernel()


@pytest.fixture
def run_cells(kernel, default_set, tmp_path):
    """A function that runs a notebook in a folder of its own, where its data set is found."""
    places = {name: os.environ.get(name, "") for name in ("INTERP_DATA", "KERAS_HOME")}
    forget = "%reset_selective -f ."  # %reset would collect the garbage of all that Keras is
    go = f"import os as _os; _os.chdir({str(tmp_path)!r}); _os.environ |= {places}"

    def run(notebook):
        notebook.cells.insert(0, nbformat.v4.new_code_cell(f"{forget}\n{go}"))
        kernel.nb = notebook
        kernel.execute(cleanup_kc=False)

    return run


@lessons
def test_a_lesson_and_its_answers_run_offline(path, default_set, run_cells):
    lesson = read(path)
    code = nbformat.v4.new_code_cell
    with_mnist = default_set == "mnist"
    before = [code(CUT_THE_CABLE), code(ASK_FOR_THE_NETWORK), code(JUDGE_CLAIMS)]
    cells = with_claims_judged(lesson, with_mnist)
    after = [code(answer) for answer in answers(lesson)]
    judged = [judge(claims(lesson, "answer_claims"), with_mnist), code(TELL_WHICH_ARE_UNTRUE)]
    run_cells(nbformat.v4.new_notebook(cells=[*before, *cells, *after, *judged]))
    asked = ("interp.invalid", "interp.invalid", "192.0.2.1")
    assert printed(before[1]) == "".join(f"a lesson asked for {host}\n" for host in asked)
    untrue = json.loads(printed(judged[-1]))
    assert not untrue, "\n".join(untrue)
    outputs = json.dumps([cell.get("outputs", []) for cell in lesson.cells])
    if "data.default" in "\n".join(cell.source for cell in lesson.cells):
        assert f"<Digits '{default_set}'" in outputs  # it says which images it shows
    drawn = [(cell, said) for cell, said in pairwise(lesson.cells) if draws(cell)]
    assert len(drawn) >= 3
    for cell, said in drawn:
        assert said.cell_type == "markdown", cell.source
        assert said.source.startswith("*"), f"no sentence says what this shows:\n{cell.source}"
        assert all(alternative_texts(cell)), f"no alternative text:\n{cell.source}"


@lessons
def test_what_a_lesson_says_of_what_it_shows_is_claimed(path):
    notebook = read(path)
    assert claims(notebook)
    for before, cell in pairwise(notebook.cells):
        if (before.cell_type, cell.cell_type) != ("code", "markdown"):
            continue
        shown, folded = shown_and_folded(cell.source)
        for which, text in (("claims", shown), ("answer_claims", folded)):
            said = quantities(text)
            note = cell.metadata.get(f"{which}_note")  # why nothing here can be computed
            assert cell.metadata.get(which) or note or not said, (which, said, text)


def test_a_claim_that_is_false_or_no_claim_is_reported():
    names = {"weights": [3, 1]}
    true = ["np.max(weights) == 3", "all(weight < 4 for weight in weights)", "with_mnist"]
    false = ["weights[0] == 4", "weights", "np.array([1, 1]) > 0", "width > 1"]
    reported = judging.untrue(true + false, names, with_mnist=True)
    assert [line.partition(":")[0] for line in reported] == false
    assert names == {"weights": [3, 1]}


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("*All ten are faint, the 3 faintest; 47% agree.*", ["All", "faint", "47%"]),
        ("It gets 98 of 100 right, more than half.", ["98", "100", "more than", "half"]),
        ("Unit 221 of a 784-512-256-10 network, see lesson 6 and `net[10]`.", []),
        ("**Guess:** which of the 10 is strongest?\n\nA 4.", []),
        ("How many never fire? Look.", []),
    ],
)
def test_quantities_are_measures_and_neither_names_nor_questions(text, measures):
    assert quantities(text) == measures


@lessons
def test_a_lesson_says_its_goal_and_ends_in_exercises(path):
    first, *_, last = (cell.source for cell in read(path).cells)
    assert first.startswith(f"# {int(path.stem[:2])}. ")
    assert "**Goal:**" in first
    assert "minutes" in first
    assert "### Exercises" in last
    assert 2 <= len(answers(read(path))) <= 6


@lessons
def test_a_lesson_asks_at_least_twice_and_names_what_it_is_drawn_from_and_what_comes_next(path):
    first, *between, last = (cell.source for cell in read(path).cells)
    assert "\n".join(between).count("explorers.guess_") >= 2
    assert "](http" in first  # an article or a paper
    place = NOTEBOOKS.index(path)
    assert f"]({NOTEBOOKS[(place + 1) % len(NOTEBOOKS)].name})" in last  # from the last, the first


@pytest.mark.parametrize("page", ["README.md", "notebooks/README.md"])
def test_every_lesson_is_listed_in_its_place(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    listed = re.findall(r"^[|\d. ]*\[.*?\]\((?:notebooks/)?(\d\d-[\w-]+\.ipynb)\)", text, re.M)
    assert listed == [path.name for path in NOTEBOOKS]


def test_the_teachers_guide_says_how_many_minutes_each_lesson_does():
    guide = (ROOT / "notebooks" / "README.md").read_text(encoding="utf-8")
    said = [int(minutes) for minutes in re.findall(r"\.ipynb\).*\| (\d+) \|$", guide, re.M)]
    words = {"ten": 10, "fifteen": 15, "twenty": 20}
    first = [read(path).cells[0].source.lower() for path in NOTEBOOKS]
    lasting = [re.search(r"([\w-]+) minutes", text)[1] for text in first]
    assert said == [words[word] if word in words else int(word) for word in lasting]
    assert all(10 <= minutes <= 20 for minutes in said)


@lessons
def test_a_lesson_is_stored_without_outputs_in_short_cells(path):
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
