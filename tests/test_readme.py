"""The README is true: its tables are the manifest's, its Python runs, its commands are run."""

import json
import re
import shlex
from functools import cache

import matplotlib as mpl
import matplotlib.pyplot as plt
import numpy as np
import pytest
from conftest import ROOT, module_at, random_network

import interp
from interp import maps, trust
from interp.cli import main

mpl.use("agg")

README = (ROOT / "README.md").read_text(encoding="utf-8")
HOW_TO = {path.stem: path.read_text(encoding="utf-8") for path in ROOT.glob("docs/howto/*.md")}
TEXTS = {"README": README, **HOW_TO}
LINKED = [*ROOT.glob("*.md"), *ROOT.glob("*/README.md"), *ROOT.glob("docs/**/[!i]*.md")]
"""Texts that are read on GitHub too; docs/index.md is the site's alone."""


def blocks(language, text):
    return re.findall(rf"```{language}\n(.*?)```", text, re.S)


@pytest.fixture(scope="module")
def make():
    return module_at(ROOT / "docs" / "make.py")


def test_tables_in_the_texts_are_what_docs_make_writes(make):
    for name in make.FILLED:
        text = (ROOT / name).read_text(encoding="utf-8")
        assert make.filled(text) == text, f"{name}: run docs/make.py"
    for name in ("mlp-60000", "mlp-500", "linear-60000", "linear-500", "sigmoid-200",
                 "square-128", "mlp-robust", "cnn"):  # fmt: skip
        assert f"| `{name}` |" in README


def test_the_readme_can_be_read_at_a_sitting():
    assert len(README.splitlines()) <= 150


def held(page):
    """What a page holds: the checksums of its script and style, and its numbers and texts."""
    (policy,) = re.findall(r"sha256-[^']+'; style-src 'sha256-[^']+", page)
    (contents,) = re.findall(r'<script[^>]*id="contents"[^>]*>(.*?)</script>', page, re.S)
    return policy, json.loads(contents)


def check_same(ours, theirs):
    """The same keys and short texts; numbers to rounding, packed arrays of the same length."""
    assert type(ours) is type(theirs)
    if isinstance(ours, dict):
        assert list(ours) == list(theirs)
        ours, theirs = list(ours.values()), list(theirs.values())
    if isinstance(ours, list):
        assert len(ours) == len(theirs)
        for one, other in zip(ours, theirs, strict=True):
            check_same(one, other)
    elif isinstance(ours, float):
        assert ours == pytest.approx(theirs, rel=1e-3, abs=1e-5)
    elif isinstance(ours, str) and len(ours) > 1000:
        assert len(ours) == len(theirs)
    else:
        assert ours == theirs


def test_the_page_is_what_docs_make_writes(make, tmp_path):
    """It holds a copy of every view: an old one would show what the package no longer does."""
    written = make.write_page(tmp_path / "index.html").read_text(encoding="utf-8")
    ours, theirs = held(written), held((ROOT / "docs/index.html").read_text(encoding="utf-8"))
    assert ours[0] == theirs[0], "run docs/make.py"
    check_same(ours[1], theirs[1])


@pytest.fixture(scope="module")
def ran(tmp_path_factory):
    """A function that runs a text's blocks of Python as they stand, once: the names each leaves."""

    @cache
    def run(text):
        folder, left = tmp_path_factory.mktemp("text"), []
        interp.save(random_network((784, 12, 10)), folder / "mine.keras")
        with pytest.MonkeyPatch.context() as monkeypatch:
            monkeypatch.chdir(folder)
            for code in blocks("python", text):
                left.append({})
                exec(code, left[-1])
                plt.close("all")
        return left

    return run


@pytest.mark.parametrize("name", TEXTS)
def test_python_in_the_texts_runs(name, ran, request):
    if "training" in "".join(blocks("python", TEXTS[name])):
        request.getfixturevalue("keras")
    assert len(ran(TEXTS[name])) == TEXTS[name].count("```python\n")
    left = [names["net"] for names in ran(TEXTS[name]) if "net" in names]
    assert all(isinstance(net, interp.Network) for net in left)


def test_pictures_agree_with_the_network_as_often_as_the_how_to_page_says(ran):
    (names,) = ran(HOW_TO["trust"])
    (net, images, best, dozen) = (names[name] for name in ("net", "images", "best", "dozen"))
    assert len(images) == 500
    card = trust.card(maps.compose_to(net), net, images, best)
    shares = card.agreement, card.best_agreement, trust.card(dozen, net, images).agreement
    np.testing.assert_allclose(shares, (1 / 3, 9 / 10, 19 / 20), atol=0.025)


@pytest.mark.parametrize("name", TEXTS)
def test_every_command_in_the_texts_is_run_somewhere(name, tmp_path, monkeypatch, keras):
    """Here, if it is quick and none of the README's; else in .ci/run or a test, to the letter."""
    commands = "".join(blocks("sh", TEXTS[name])).splitlines()
    of_the_readme = "".join(blocks("sh", TEXTS["README"])).splitlines()
    monkeypatch.chdir(tmp_path)
    interp.save(random_network((784, 12, 10)), tmp_path / "mine.keras")
    elsewhere = [(ROOT / ".ci" / "run").read_text()]
    elsewhere += [path.read_text() for path in (ROOT / "tests").glob("test_*.py")]
    for command in commands:
        if command in of_the_readme and name != "README":
            continue
        if command.startswith("python -m interp"):
            assert main(shlex.split(command)[3:]) == 0, command
        else:
            assert any(command in text for text in elsewhere), f"nothing runs: {command}"


def test_commands_in_the_texts_that_no_test_runs_are_marked():
    for text in TEXTS.values():
        for before, block in re.findall(r"([^\n]*)\n+```text\n(.*?)```", text, re.S):
            assert "untested" in before + block


@pytest.mark.parametrize("path", LINKED, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_in_the_texts_lead_somewhere(path):
    for target in re.findall(r"\]\(([^)#]+)\)", path.read_text(encoding="utf-8")):
        assert target.startswith("http") or (path.parent / target).exists(), target
