"""Arrays of numbers that have names, in JavaScript or JSON: the causal-index article's network."""

import math
import re
from pathlib import Path

import numpy as np
import numpy.typing as npt

from interp.activations import named
from interp.files import text_arrays
from interp.files.limits import FormatError, clean, read_file
from interp.files.metadata import NOTHING, Given, rows_from_columns
from interp.layers import Dense
from interp.network import Network
from interp.pixels import PixelScale, check_shape

Floats = npt.NDArray[np.float64]

MAX_BYTES, MAX_LENGTH, MAX_MENTIONS = 6_000_000, 10_000, 10_000
_DEPTHS = {"w12": 2, "bias2": 1, "w23": 2, "bias3": 1}
_NAMES = "|".join(_DEPTHS)
_TEXT = r"""(?: //[^\n]*+ | /\*.*?(?:\*/|\Z)
    | "(?:\\.|[^"\\\n]++)*+"? | '(?:\\.|[^'\\\n]++)*+'? | `(?:\\.|[^`\\]++)*+`? )"""
_SKIPPED = re.compile(
    rf"""(?<![\w$])(["'])(?P<key>{_NAMES})\1(?=\s*+:)
    | \bfunction\b[^{{]*+ | {_TEXT}(?:\s*+{_TEXT})*+""",
    re.DOTALL | re.VERBOSE,
)
_MENTION = re.compile(
    rf"""(?<![\w$])(?P<name>{_NAMES})(?![\w$])
    (?: (?P<array>\s*+[=:]\s*+(?=\[))
      | (?P<changed>(?:\s*\[[^][\n]{{1,40}}\]){{1,2}}\s*(?:[-+*/]?=(?!=)|\+\+|--)
          |\s*\.\s*(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)\b))?""",
    re.VERBOSE,
)
_LITERALS = {
    1: re.compile(r"\[[^][]*+\]"),
    2: re.compile(r"\[\s*+(?:\[[^][]*+\]\s*+(?:,\s*+(?=[][])|(?=\])))*+\]"),
}
_ROW = re.compile(r"\[([^][]*+)\]")
_NUMBER = r"\s*+[-+]?(?:(?:0|[1-9]\d{0,30})(?:\.\d{0,40})?|\.\d{1,40})(?:[eE][-+]?\d{1,4})?\s*+"
_NUMBERS = re.compile(rf"{_NUMBER}(?:,{_NUMBER})*+(?:,\s*+)?", re.ASCII)
_END = re.compile(r"\s*+(?:[;,}]|\Z)|[^\S\n]*+\n\s*+[\w${]")  # or, on a new line, other code


def read(path: Path, given: Given = NOTHING) -> Network:
    """The Network whose weights the text at `path` gives: see `text_arrays`, or as follows.

    w12, bias2, w23 and bias3 are numbers in brackets, after `var name =` or as members of a JSON
    object; comments, strings and whatever else the file holds are neither read nor run. w12 is
    (hidden, inputs), as the article has it, or the other way round, as its shape tells; so is
    w23. As in the article: a logistic hidden layer, a softmax output, and where `given` does not
    say otherwise, pixels "-1..1" of images of 28×28 that were read column by column.
    Raises FormatError for missing, repeated or misshapen arrays, for anything in them that is not
    a number, and where code changes them.
    """
    try:
        content = read_file(path, text_arrays.MAX_BYTES, "Save the network as .npz")
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormatError(f"text that is not UTF-8 ({error.reason}). Save it as UTF-8") from error
    if not all(name in text for name in _DEPTHS):
        network = text_arrays.read(path, text, given)
        if network:
            return network
    if len(content) > MAX_BYTES:
        raise FormatError(f"code above the limit of {MAX_BYTES:,} bytes. Save the network as .npz")
    arrays = read_arrays(text)
    given.check_all_said()
    bias2, bias3 = arrays["bias2"], arrays["bias3"]
    shape = check_shape(given.input_shape or (28, 28), limits=True)
    hidden = _orient("w12", arrays["w12"], math.prod(shape), len(bias2))
    output = _orient("w23", arrays["w23"], len(bias2), len(bias3))
    order = given.order or "columns"
    if order == "columns":
        hidden = rows_from_columns(hidden, shape)
    layers = [
        Dense(hidden, bias2, named("sigmoid"), name="hidden"),
        Dense(output, bias3, named("softmax"), name="output"),
    ]
    scale = given.pixels or PixelScale.of("-1..1", origin="file")
    note = (
        "The file holds weights only; they are read as the causal-index article's: a logistic "
        f"hidden layer, a softmax output, pixels {scale.name} taken in the order of {order}. "
        "interp.load(path, pixels=…, order=…) reads them otherwise"
    )
    return Network(layers, scale, clean(Path(path).stem), notes=(note,), input_shape=shape)


def read_arrays(text: str) -> dict[str, Floats]:
    """The article's arrays in JavaScript or JSON, by name: float64, each 1-D or 2-D as it stands.

    text: the file, of which nothing is run. w12 and w23 are (n, m), bias2 and bias3 (n,).
    Raises FormatError where one is missing, given twice, no plain numbers, or changed by code.
    """
    code = _SKIPPED.sub(r"\g<key> ", text)  # without comments, strings and heads of functions
    arrays: dict[str, Floats] = {}
    depth = last = 0
    for count, match in enumerate(_MENTION.finditer(code)):
        name, start = match["name"], match.start()
        depth = max(0, depth + code.count("{", last, start) - code.count("}", last, start))
        last = start
        if count == MAX_MENTIONS:
            raise FormatError(f"{name}: far more code than numbers. Leave only the arrays in")
        # inside braces it may be a function that computes with it
        if match["changed"] or (name in arrays and (match["array"] or not depth)):
            raise FormatError(
                f"{name} is given twice, or used or changed by code, which is not run. "
                "Leave each array in the file once, as plain numbers"
            )
        if match["array"]:
            arrays[name] = _read_array(name, code, match.end())
    missing = [name for name in _DEPTHS if name not in arrays]
    if missing and re.search(r'"class_name"\s*:', text[:10_000]):
        raise FormatError(
            "a Keras model as JSON, without its weights. Open the file that holds them, such as "
            'interp.load("weights.h5", architecture="this.json")'
        )
    if missing:
        is_the_articles = any(name in text for name in _DEPTHS)
        absent = f": no array of numbers called {', '.join(missing)}" if is_the_articles else ""
        raise FormatError(
            f"text with no network in it{absent}. Opened are .keras, HDF5 (.h5) and .npz files, "
            "kernels and biases in a JSON object or as tables with an empty line between them, and "
            "text that holds w12, bias2, w23 and bias3, as `var w12 = [[…], …];`"
        )
    return arrays


def _read_array(name: str, code: str, start: int) -> Floats:
    """The array literal at `start`: (n,) or (n, m), as its name asks."""
    depth = _DEPTHS[name]
    literal = _LITERALS[depth].match(code, start)
    if not literal:
        raise FormatError(
            f"{name}: only numbers in {depth} level(s) of brackets are supported, and an end to "
            "them. Write the weights out as plain numbers, or copy the file again"
        )
    end = literal.end()
    if not _END.match(code, end):
        rest = clean(code[end : end + 20])
        raise FormatError(f"{name}: {rest!r} follows its numbers. Code is not run; write them out")
    rows = [_read_row(name, row) for row in _ROW.findall(literal[0])[: MAX_LENGTH + 1]]
    widths = sorted({len(row) for row in rows})
    if len(widths) != 1:
        raise FormatError(f"{name}: rows of different lengths, {widths[:5]}, or none at all")
    array = np.array(rows)
    if abs(array).max() > np.finfo(np.float32).max:
        raise FormatError(f"{name}: a number too large for a weight. Check how it was written")
    return array if depth == 2 else array[0]


def _read_row(name: str, text: str) -> list[float]:
    if not _NUMBERS.fullmatch(text):
        right = _NUMBERS.match(text)
        start = clean(text[right.end() if right else 0 :], 20)
        raise FormatError(f"{name}: {start!r} stands where only plain numbers are supported")
    numbers = text.rstrip().removesuffix(",").split(",")
    if len(numbers) > MAX_LENGTH:
        raise FormatError(f"{name}: a row of {len(numbers):,} numbers. Check where it is from")
    return [*map(float, numbers)]


def _orient(name: str, array: Floats, n_in: int, n_out: int) -> Floats:
    if array.shape == (n_out, n_in):
        return array.T
    if array.shape == (n_in, n_out):
        return array
    raise FormatError(
        f"{name}: {array.shape} numbers, where ({n_out}, {n_in}) or ({n_in}, {n_out}) would fit "
        "the biases and the images. For others than 28×28, pass input_shape=(height, width)"
    )
