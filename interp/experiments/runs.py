"""Many trainings at once, through any executor of `concurrent.futures`, each kept as it ends."""

import csv
import io
import json
import multiprocessing
import os
import subprocess
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, as_completed
from contextlib import nullcontext, redirect_stderr
from functools import cache, partial
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from interp import data
from interp.data.registry import REGISTRY
from interp.experiments.recipes import versions
from interp.writing import write_bytes

Task = TypeVar("Task")
Result = TypeVar("Result")
Line = TypeVar("Line", bound=tuple)

THREADS = ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "TF_NUM_INTRAOP_THREADS")
"""Set to 1 for processes that share a machine: threads of their own would only wait for each
other."""


def as_they_end(
    function: Callable[[Task], Result], tasks: Iterable[Task], executor: Executor | None = None
) -> Iterator[tuple[Task, Result]]:
    """Each task with what `function` returns for it, in the order in which they end.

    executor: where they run: any of `concurrent.futures`, such as the `get_executor()` of a
    `dask.distributed.Client`, which is left open; by default a process for each core of this
    machine. Functions and tasks are pickled on their way. What a task prints to stderr, such as a
    progress bar, is dropped. An exception or interrupt cancels what has not begun.
    """
    with nullcontext(executor) if executor else _processes() as pool:
        futures = {pool.submit(partial(_quietly, function), task): task for task in tasks}
        try:
            for future in as_completed(futures):
                yield futures[future], future.result()
        finally:
            for future in futures:
                future.cancel()


def _processes() -> ProcessPoolExecutor:
    for name in THREADS:
        os.environ.setdefault(name, "1")  # inherited, and read when NumPy or Keras is imported
    # spawned: TensorFlow does not survive a fork
    return ProcessPoolExecutor(mp_context=multiprocessing.get_context("spawn"))


def _quietly(function: Callable[[Task], Result], task: Task) -> Result:
    with redirect_stderr(io.StringIO()):
        return function(task)


@cache
def images_of(name: str) -> data.Digits:
    """`data.load(name)`, read once in each process."""
    return data.load(name)


def read_rows(path: str | Path, kind: type[Line]) -> list[Line]:
    """The rows of the CSV at `path` as NamedTuples of that kind, in its order."""
    with open(path, newline="", encoding="utf-8") as file:
        lines = list(csv.DictReader(file))
    types = kind.__annotations__  # in the order of the columns
    return [kind(*(make(line[name]) for name, make in types.items())) for line in lines]


def write_rows(path: str | Path, rows: Iterable[NamedTuple]) -> None:
    """Write NamedTuples of one kind as a CSV with a heading, whole or not at all."""
    rows, text = list(rows), io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([rows[0]._fields, *rows])
    write_bytes(Path(path), text.getvalue().encode())


def write_provenance(table: Path, command: str, call: str, images: str) -> None:
    """Beside a CSV, how it was made, with each commit and set of versions that added to it."""
    path = table.with_suffix(".json")
    try:
        ran = subprocess.run(
            ["git", "rev-parse", "HEAD"], cwd=Path(__file__).parent, capture_output=True, text=True
        )
        commit = ran.stdout.strip()
    except OSError:
        commit = ""  # no git
    entry: dict[str, Any] = {"commit": commit or None, "versions": versions()}
    earlier = json.loads(path.read_text())["made_with"] if path.exists() else []
    provenance = {
        "command": command,
        "call": call,
        "data": {"name": images, "md5": REGISTRY[images].array_md5 if images in REGISTRY else {}},
        "made_with": earlier if entry in earlier else [*earlier, entry],
    }
    write_bytes(path, (json.dumps(provenance, indent=1) + "\n").encode())
