"""`make proof`: what takes too long for every run, section by section, each result kept as it ends.

`python -m benchmarks.proof` runs every section that has not passed yet at this commit, one after
another; `python -m benchmarks.proof files browser` runs these two in any case. What a section
prints goes to `benchmarks/results/DATE-proof-SECTION.txt` when it ends: the commit and the machine
in the first line, "passed" or "failed" in the last. So the proof can be stopped with Ctrl-C and
started again: only the section that was stopped begins anew. With changes that are not committed
nothing is skipped; `benchmarks/results/` does not count, so that results can be committed.
"""

import argparse
import datetime
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "benchmarks" / "results"
LOWEST = ROOT / "out" / "lowest"
"""An environment with the lowest versions that pyproject.toml declares."""

PYTEST = (sys.executable, "-m", "pytest", "--color=no", "-p", "no:cacheprovider")
TWO_PROCESSES = ("-n", "2", "--dist", "loadfile", "--no-loadscope-reorder")
TEST_BY_TEST = ("-n", "2", "--dist", "worksteal")
UV = (sys.executable, "-m", "uv")


TESTS = {
    "seeds": {"proof", "shipped_networks"},
    "files": {"damage", "hostile", "random_chains", "saved_models"},
    "interruptions": {"faults", "command_line", "trials", "resume"},
    "browser": {
        "explorers_in_lab", "page_in_browser", "views_in_browser", "drawings_in_browser",
        "lessons_in_voila", "site",
    },
    "browser-three-times": {"without_flakes"},
}  # fmt: skip
"""The files of tests/ whose tests marked proof a section runs; "others" has the rest of them."""
TESTS["others"] = {path.stem.removeprefix("test_") for path in (ROOT / "tests").glob("test_*.py")}
TESTS["others"] -= set().union(*(names for key, names in TESTS.items() if key != "others"))


def proof_tests(section):
    """The command that runs a section's tests marked proof, and says what each prints.

    Two processes share the files; those of the longest sections share the tests in them, which need
    nothing from each other; the browser turns start two processes themselves.
    """
    spread = {"seeds": TEST_BY_TEST, "files": TEST_BY_TEST, "browser-three-times": ()}
    files = (f"tests/test_{name}.py" for name in sorted(TESTS[section]))
    options = [*spread.get(section, TWO_PROCESSES), "-m", "proof", "-rPs", "--show-capture=stdout"]
    options += ["--durations=12", "-o", "faulthandler_timeout=1800"]  # s: longer than any of them
    return [*PYTEST, *options, *files]


SECTIONS = {section: [proof_tests(section)] for section in TESTS} | {
    "examples": [
        [*PYTEST, *TWO_PROCESSES, "-m", "not proof and not slow", "--hypothesis-profile=proof"]
    ],
    "lowest-versions": [
        [*UV, "venv", "--quiet", "--clear", "--python", "3.11", str(LOWEST)],
        [*UV, "pip", "install", "--quiet", "--python", str(LOWEST / "bin" / "python"),
         "--resolution", "lowest-direct", "--editable", ".[train,lab,test]"],
        [str(LOWEST / "bin" / "python"), "-m", "pytest", *TWO_PROCESSES, "-p", "no:cacheprovider",
         "-m", "not proof and (not slow or keras)"],
    ],
    "benchmarks": [[sys.executable, "-m", "benchmarks", "--save"]],
}  # fmt: skip
"""What each section runs, one command after another until one fails."""


def main():
    """Run the sections that are asked for; the exit code is 1 if any of them failed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.proof")
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=", ".join(SECTIONS))
    chosen = parser.parse_args().sections
    if unknown := set(chosen) - set(SECTIONS):
        parser.error(f"no section is called {', '.join(unknown)}; they are {', '.join(SECTIONS)}")
    failed = []
    for name in chosen or SECTIONS:
        commit = commit_now()
        if not chosen and (kept := passed_at(commit, name)):
            print(f"{name}: passed already, {kept.relative_to(ROOT)}", flush=True)
        elif not run_section(name, commit):
            failed.append(name)
    print(f"failed: {', '.join(failed)}" if failed else "everything passed")
    return bool(failed)


def git(*arguments):
    """What a git command prints about everything but the results."""
    command = ["git", *arguments, "--", ".", ":!benchmarks/results"]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return ran.stdout.strip()


def commit_now():
    """The last commit that changed anything but results, marked if something has changed since."""
    return git("log", "-1", "--format=%h") + ("-changed" if git("status", "--porcelain") else "")


def passed_at(commit, name):
    """The newest result of a section that passed at this commit, or None; with changes, never."""
    for path in sorted(RESULTS.glob(f"*-proof-{name}.txt"), reverse=True):
        first, *_, last = path.read_text(encoding="utf-8").splitlines()
        if f" at commit {commit}," in first and last.startswith("passed"):
            return None if commit.endswith("-changed") else path
    return None


def run_section(name, commit):
    """Run a section, on the screen and into its result; returns whether it passed."""
    now = datetime.datetime.now(datetime.UTC)
    unfinished = ROOT / "out" / f"proof-{name}.txt"
    unfinished.parent.mkdir(exist_ok=True)
    began, passed = time.monotonic(), True
    with unfinished.open("w", encoding="utf-8") as file:

        def say(text):
            print(text, end="", flush=True)
            file.write(text)

        say(f"{name} at commit {commit}, {now:%Y-%m-%dT%H:%MZ}, {os.cpu_count()} cores\n")
        for command in SECTIONS[name]:
            if passed:
                say(f"$ {' '.join(['python', *command[1:]])}\n")
                passed = run(command, say)
        if commit_now() != commit:  # what was measured is not what the first line says
            say("files were changed meanwhile\n")
            passed = False
        say(f"{'passed' if passed else 'failed'} in {time.monotonic() - began:.0f} s\n")
    shutil.move(unfinished, RESULTS / f"{now:%Y-%m-%d}-proof-{name}.txt")
    return passed


def run(command, say):
    """Run a command and say what it prints, without the states that a progress bar went through."""
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as running:
        for line in running.stdout:
            say(line.decode("utf-8", "replace").rstrip("\r\n").rsplit("\r", 1)[-1] + "\n")
    return running.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
