"""Browser tests pass every time or they are worth nothing: three turns in the proof."""

import subprocess
import sys
import time

import pytest
from conftest import ROOT

FILES = ["test_explorers_in_lab.py", "test_views_in_browser.py", "test_page_in_browser.py"]


@pytest.mark.proof
@pytest.mark.parametrize("turn", range(1, 4))
def test_the_browser_tests_pass(turn):
    # the lessons, which take most of the time, are run once, by the file's own test
    command = [sys.executable, "-m", "pytest", "-q", "-n", "2", "--dist", "loadfile"]
    command += ["-m", "not proof", "-k", "not every_notebook"]
    began = time.monotonic()
    ran = subprocess.run(
        [*command, *FILES], cwd=ROOT / "tests", capture_output=True, text=True, timeout=3600
    )
    print(f"turn {turn}: {time.monotonic() - began:.0f} s, {ran.stdout.splitlines()[-1]}")
    assert ran.returncode == 0, ran.stdout
