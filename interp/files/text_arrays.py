"""Arrays in text: JSON as people write their weights, and tables of numbers (.csv, .txt)."""

import io
import json
import re
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from interp.files import parts
from interp.files.keras_config import MAX_LAYERS
from interp.files.limits import FormatError, clean
from interp.files.metadata import Given
from interp.network import Network

Array = npt.NDArray[Any]

MAX_BYTES = 12_000_000
_DEEPEST = 6
_MAX_ROWS = 100_000
_IGNORED = re.compile(r".*sizes|labels?|class(es|_names)|name|cost|loss|accuracy|epochs?", re.I)
_COUNTS = re.compile(r"layers|shape|dims|topology", re.I)
_JSON = re.compile(r"""\s*+(?:\{\s*+"|\[\s*+[\[{])""")  # and no Markdown, log or settings
_HEADING = re.compile(r"""[#%"A-Za-z][^,;]{0,80}$""")


def read(path: Path, text: str, given: Given) -> Network | None:
    """The Network whose arrays a text holds; None where it is neither JSON of arrays nor tables.

    JSON: an object or list of arrays, or of such objects, under any names; `weights`, `biases`,
    `sizes` and `cost`, as the book "Neural Networks and Deep Learning" saves them, are a network
    of logistic units. Tables: rows of numbers, an empty line or a heading between arrays.
    Raises FormatError for arrays that are no chain, for anything in them but numbers, and for what
    begins as JSON and breaks.
    """
    try:
        content = json.loads(text)
    except (ValueError, RecursionError) as error:
        arrays = _tables(text)
        if arrays:
            return parts.network(arrays, given, Path(path).stem)
        if _JSON.match(text) and not isinstance(error, RecursionError):
            raise FormatError(
                f"broken JSON: {error}. Check whether the file has been cut short"
            ) from None
        return None
    if not isinstance(content, dict | list) or "class_name" in content:
        return None
    held = Held()
    held.take("", content, 0)
    if not held.arrays:
        return None
    book = isinstance(content, dict) and {"sizes", "weights", "biases", "cost"} <= content.keys()
    activations = ["sigmoid"] if book else held.activations
    output = "sigmoid" if book else ""
    return parts.network(held.arrays, given, Path(path).stem, activations, output)


class Held:
    """The arrays of a JSON text by name, in order, and the activations that it names."""

    def __init__(self) -> None:
        self.arrays: dict[str, Array] = {}
        self.activations: list[str] = []

    def take(self, name: str, value: Any, depth: int) -> None:
        """Add what `value`, which stands under `name`, holds."""
        if depth > _DEEPEST or len(self.arrays) > 2 * MAX_LAYERS:
            raise FormatError("far more in it than the arrays of a network. Leave only those in")
        inner = name.split(".")[-1]
        counts = isinstance(value, list) and all(type(x) is int for x in value)
        if _IGNORED.fullmatch(inner) or (_COUNTS.fullmatch(inner) and counts):
            return
        if "activ" in inner.lower():
            self.activations += map(str, value if isinstance(value, list) else [value])
        elif isinstance(value, dict):
            for key, part in value.items():
                self.take(f"{name}.{key}".lstrip("."), part, depth + 1)
        elif isinstance(value, list):
            self._take_list(name, value, depth)
        elif type(value) in (int, float) and parts.is_bias(name):
            self.arrays[name] = np.array([value], np.float64)

    def _take_list(self, name: str, value: list[Any], depth: int) -> None:
        try:
            array = np.array(value, np.float64)
        except (ValueError, TypeError, OverflowError):  # rows of different lengths, or objects
            array = None
        if array is not None and not _is_stack(name, array):
            self.arrays[name] = array
        elif value and all(isinstance(part, list | dict) for part in value):
            for index, part in enumerate(value):
                self.take(f"{name} {index}".lstrip(), part, depth + 1)
        else:
            wrong = next((x for x in value if type(x) not in (int, float)), value)
            raise FormatError(
                f"{clean(name) or 'the list'}: {clean(repr(wrong)[:200], 40)} stands where plain "
                "numbers, or lists of them of one length, are expected"
            )


def _is_stack(name: str, array: Array) -> bool:
    """Whether it is several arrays of one shape: such biases look like a kernel."""
    biases = array.ndim == 2 and min(array.shape) > 1 and parts.is_bias(name)
    return biases or array.ndim == 3 or array.ndim > 4


def _tables(text: str) -> dict[str, Array]:
    """Arrays (n, m) of rows of numbers, by the headings above them or a number; {} if it has none.

    A new one begins after an empty line or a heading, or, in a text without any between its
    tables, where the length of the rows changes.
    """
    tables: list[tuple[str, list[Array]]] = []
    heading, fresh = "", True
    is_separated: set[bool] = set()  # of each table but the first, whether a line is before it
    for count, line in enumerate(map(str.strip, io.StringIO(text, newline=None))):
        if count > _MAX_ROWS:
            return {}
        row = _numbers(line)
        if row is None:
            if line and not _HEADING.match(line):
                return {}
            heading, fresh = line.strip("#%\"': ") or heading, True
            continue
        if fresh or len(tables[-1][1][-1]) != len(row):
            if len(tables) > 2 * MAX_LAYERS:
                return {}
            # a heading before the first counts where the text ends within a line, as if it was cut
            if tables or (heading and not text.endswith("\n")):
                is_separated.add(fresh)
            tables.append((clean(heading, 40), []))
            heading, fresh = "", False
        tables[-1][1].append(row)
    if len(is_separated) == 2:
        raise FormatError(
            "tables of numbers with rows of different lengths within one. Check whether the file "
            "has been cut short"
        )
    if len(tables) == 1:
        rows, columns = len(tables[0][1]), len(tables[0][1][0])
        raise FormatError(
            f"one table of numbers, {rows}×{columns}, of which a network cannot be made. "
            "Join the files, those of two layers so: `import numpy; numpy.savez('net.npz', "
            "**{name: numpy.loadtxt(f'{name}.csv', delimiter=',') "
            "for name in ('w1', 'b1', 'w2', 'b2')})`, and open net.npz"
        )
    return {
        f"{name or 'array'} {number}": np.array(rows)
        for number, (name, rows) in enumerate(tables, 1)
    }


def _numbers(line: str) -> Array | None:
    """The numbers of a line, (n,); None where there is anything else in it, or nothing."""
    # a comma beside a semicolon is a decimal one, which is not read
    if not line or line[0] not in "+-.0123456789" or "_" in line or ("," in line and ";" in line):
        return None
    try:
        return np.array(line.replace(",", " ").replace(";", " ").split(), np.float64)
    except ValueError:
        return None
