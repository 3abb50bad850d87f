"""`python -m benchmarks`: one table of ratios; `--save` also writes it, dated, to results/."""

import argparse
import datetime
import importlib.metadata
import os
import platform
import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks import (
    composing,
    convolving,
    dreaming,
    explaining,
    explorers,
    mean_map,
    measure,
    opening,
    page,
    pictures,
    training,
)

_IMPORT = "import time; t = time.process_time(); import interp; print(time.process_time() - t)"


def main():
    """Measure everything, print the table, and save it where asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--save", action="store_true", help="write benchmarks/results/DATE.md")
    options = parser.parse_args()
    found = []
    for module in (composing, dreaming, opening, pictures, training, mean_map, convolving):
        print(f"measuring: {module.__doc__.splitlines()[0]}", file=sys.stderr, flush=True)
        found += module.ratios()
    print("measuring: what has nothing to be compared with", file=sys.stderr, flush=True)
    tables = (
        explaining.durations,
        mean_map.growth,
        dreaming.durations,
        page.durations,
        explorers.durations,
        explorers.memory,
    )
    alone = "\n\n".join("\n".join(lines()) for lines in tables)
    report = f"{_machine()}\n\n{measure.table(found)}\n\n{_import_time()}\n\n{alone}\n"
    print(report)
    if options.save:
        day = datetime.date.today().isoformat()
        path = Path(__file__).parent / "results" / f"{day}-benchmarks.md"
        path.write_text(f"# Benchmarks, {day}\n\n{report}", encoding="utf-8")
        print(f"written to {path}")


def _machine():
    names = ("numpy", "matplotlib", "keras", "tensorflow-cpu", "jax")
    versions = [f"{name} {importlib.metadata.version(name)}" for name in names if _has(name)]
    python = platform.python_version()
    return f"{os.cpu_count()} cores, {platform.system()}, Python {python}, {', '.join(versions)}"


def _has(name):
    try:
        importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def _import_time():
    medians = [
        statistics.median(
            float(subprocess.run([sys.executable, "-c", code], capture_output=True).stdout)
            for _ in range(7)
        )
        for code in (_IMPORT, _IMPORT.replace("import interp;", "import interp; interp.Network;"))
    ]
    return (
        f"`import interp`: {medians[0]:.2f} s of CPU time; with the first use of anything, which "
        f"brings NumPy, {medians[1]:.2f} s (medians of 7)."
    )


if __name__ == "__main__":
    main()
