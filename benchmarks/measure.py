"""Two ways to the same result, timed alternately in one run."""

import gc
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass


@dataclass(frozen=True)
class Ratio:
    """What was compared, each side's seconds in the order measured, and the ratio wanted."""

    name: str
    today: str
    ours: list[float]
    theirs: list[float]
    wanted: float

    @property
    def median(self):
        """How many times as fast: the median of theirs over the median of ours."""
        return statistics.median(self.theirs) / statistics.median(self.ours)

    @property
    def spread(self):
        """The lowest and the highest ratio of the pairs measured next to each other."""
        pairs = [theirs / ours for ours, theirs in zip(self.ours, self.theirs, strict=True)]
        return min(pairs), max(pairs)


def side_by_side(name, today, ours, theirs, wanted, repeats=5):
    """A Ratio of calling `theirs` and `ours`, functions without arguments, in turn."""
    times = [], []
    for _ in range(repeats):
        for function, found in zip((ours, theirs), times, strict=True):
            gc.collect()
            start = time.perf_counter()
            function()
            found.append(time.perf_counter() - start)
    return Ratio(name, today, *times, wanted)


def in_a_fresh_process(code):
    """A function that runs `code` in a new Python and raises if that fails."""
    return lambda: subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def duration(seconds):
    """Seconds as a person says them."""
    return f"{seconds:.2f} s" if seconds >= 0.1 else f"{seconds * 1000:.1f} ms"


def table(ratios):
    """The ratios as rows of Markdown."""
    lines = [
        "| what | instead of | ours | theirs | ratio (lowest to highest) | wanted |",
        "|---|---|---|---|---|---|",
    ]
    for ratio in ratios:
        ours, theirs = (duration(statistics.median(x)) for x in (ratio.ours, ratio.theirs))
        low, high = ratio.spread
        lines.append(
            f"| {ratio.name} | {ratio.today} | {ours} | {theirs} "
            f"| **{ratio.median:.1f}** ({low:.1f} to {high:.1f}) | {ratio.wanted:g} |"
        )
    return "\n".join(lines)
