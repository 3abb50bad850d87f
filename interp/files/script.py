"""Weights as JavaScript or JSON arrays: the causal-index article's file, read as numbers."""

import re
from pathlib import Path

import numpy as np

from interp.files.limits import FormatError, clean, open_file
from interp.files.metadata import rows_from_columns
from interp.layers import Dense
from interp.network import Network
from interp.pixels import PixelScale

MAX_BYTES, MAX_LENGTH, MAX_TOKENS = 6_000_000, 10_000, 100_000
_DEPTHS = {"w12": 2, "bias2": 1, "w23": 2, "bias3": 1}
_TOKEN = re.compile(
    r"""(?<![\w$"'])(?P<quote>["']?)(?P<array>w12|bias2|w23|bias3)(?P=quote)\s*[=:]\s*(?=\[)
    | (?<![\w$])(?P<mentioned>w12|bias2|w23|bias3)(?![\w$])
      (?P<changed>(?:\s*\[[^][\n]{1,40}\]){1,2}\s*(?:[-+*/]?=(?!=)|\+\+|--)
                  |\s*\.\s*(?:push|pop|shift|unshift|splice|sort|reverse|fill|copyWithin)\b)?
    | (?P<braces>[{}][{}\s]*+) | \bfunction\b[^{]*+
    | //[^\n]* | /\*.*?(?:\*/|\Z)
    | "(?:\\.|[^"\\\n]++)*+"? | '(?:\\.|[^'\\\n]++)*+'? | `(?:\\.|[^`\\]++)*+`?""",
    re.DOTALL | re.VERBOSE,
)
_SPACE = re.compile(r"(?:\s++|//[^\n]*+|/\*.*?\*/)*+", re.DOTALL)
_OCTAL = re.compile(r"(?:^|,)\s*[-+]?0\d")
_MARK = re.compile(r"[^0-9eE+\-.,\s]")
_LONG_NUMBER = re.compile(r"[^,\[\]\s]{50}")


def read(path, pixels=None, order="columns"):
    """The Network whose weights the text at `path` gives as w12, bias2, w23 and bias3.

    They are numbers in brackets, after `var name =` or as members of a JSON object; comments,
    strings and whatever else the file holds are neither read nor run. w12 is (hidden, inputs),
    as the article has it, or the other way round, as its shape tells; so is w23. As in the
    article: a logistic hidden layer, a softmax output, and unless `pixels` and `order` say
    otherwise, pixels "-1..1" of images that were read column by column.
    Raises FormatError for missing, repeated or misshapen arrays, for anything in them that is not
    a number, and where code changes them.
    """
    path = Path(path)
    arrays = _read_arrays(_read_text(path))
    bias2, bias3 = arrays["bias2"], arrays["bias3"]
    hidden = _orient("w12", arrays["w12"], 784, len(bias2))
    output = _orient("w23", arrays["w23"], len(bias2), len(bias3))
    if order == "columns":
        hidden = rows_from_columns(hidden)
    layers = [
        Dense(hidden, bias2, "sigmoid", name="hidden"),
        Dense(output, bias3, "softmax", name="output"),
    ]
    scale = PixelScale.of("-1..1", origin="file") if pixels is None else PixelScale.of(pixels)
    note = (
        "The file holds weights only; they are read as the causal-index article's: a logistic "
        f"hidden layer, a softmax output, pixels {scale.name} taken in the order of {order}. "
        "interp.load(path, pixels=…, order=…) reads them otherwise"
    )
    return Network(layers, scale, name=clean(path.stem), notes=(note,))


def _read_text(path):
    with open_file(path) as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise FormatError(f"text above the limit of {MAX_BYTES:,} bytes. Save the network as .npz")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FormatError(f"text that is not UTF-8 ({error.reason}). Save it as UTF-8") from error


def _read_arrays(text):
    arrays, depth, end = {}, 0, 0
    for _ in range(MAX_TOKENS):
        match = _TOKEN.search(text, end)
        if not match:
            break
        name, end, braces = match["array"], match.end(), match["braces"] or ""
        depth = max(0, depth + braces.count("{") - braces.count("}"))
        used = match["mentioned"]  # inside braces it may be a function that computes with it
        if name in arrays or match["changed"] or (used in arrays and not depth):
            raise FormatError(
                f"{name or used} is given twice, or used or changed by code, which is not run. "
                "Leave each array in the file once, as plain numbers"
            )
        if name:
            arrays[name], end = _read_array(name, text, end, _DEPTHS[name])
    else:
        raise FormatError("text with far more code than numbers. Leave only the arrays in the file")
    missing = [name for name in _DEPTHS if name not in arrays]
    if missing:
        raise FormatError(_describe_missing(text, missing))
    return arrays


def _describe_missing(text, missing):
    if re.search(r'"class_name"\s*:', text[:10_000]):
        return (
            "a Keras model as JSON: an architecture without its weights. Save the whole model as "
            ".keras (model.save), and open that"
        )
    return (
        f"text with no network in it: no array of numbers called {', '.join(missing)}. Opened are "
        ".keras, HDF5 (.h5) and .npz files, and text that holds w12, bias2, w23 and bias3, as "
        "`var w12 = [[…], …];` or in a JSON object"
    )


def _read_array(name, text, start, depth):
    """The array literal at `start`, (n,) for depth 1, (n, m) for depth 2; and where it ends."""
    rows, end = _read_rows(name, text, start, depth)
    _check_after(name, text, end)
    widths = sorted({len(row) for row in rows})
    if len(widths) != 1:
        raise FormatError(f"{name}: rows of different lengths, {widths[:5]}, or none at all")
    array = np.array(rows)
    if abs(array).max() > np.finfo(np.float32).max:
        raise FormatError(f"{name}: a number too large for a weight. Check how it was written")
    return array if depth == 2 else array[0], end


def _read_rows(name, text, start, depth):
    rows, level, last = [], 0, start
    for mark in _MARK.finditer(text, start):
        between, last = text[last : mark.start()], mark.end()
        if mark[0] == "[" and level < depth and len(rows) < MAX_LENGTH:
            level += 1
            _check_between(name, between, "," if level == 2 and rows else "")
        elif mark[0] == "]" and level == depth:
            rows.append(_read_numbers(name, between))
            level -= 1
        elif mark[0] == "]":
            _check_between(name, between.strip().removeprefix(","), "")
            level -= 1
        else:
            where = f"line {text.count(chr(10), 0, mark.start()) + 1}"
            raise FormatError(
                f"{name}: {clean(mark[0])!r} on {where}, where only numbers in {depth} level(s) of "
                "brackets are supported. Write the weights out as plain numbers"
            )
        if level == 0:
            return rows, last
    raise FormatError(f"{name}: the file ends inside it. Copy or download it again")


def _check_after(name, text, end):
    """Code that goes on behind an array computes something else of it."""
    following = _SPACE.match(text, end).end()
    new_line = "\n" in text[end:following] and re.match(
        r"[\w$\"']", text[following : following + 1]
    )
    if text[following : following + 1] not in ("", ";", ",", "}") and not new_line:
        found = clean(text[following : following + 20])
        raise FormatError(f"{name}: {found!r} follows its numbers. Code is not run; write them out")


def _check_between(name, text, expected):
    if text.strip() != expected:
        raise FormatError(f"{name}: {clean(text, 20)!r} stands between rows of numbers")


def _read_numbers(name, text):
    if _LONG_NUMBER.search(text) or text.count(",") > MAX_LENGTH:
        raise FormatError(
            f"{name}: a number of 50 digits or a row of {MAX_LENGTH:,} numbers. Check the file"
        )
    if _OCTAL.search(text):
        raise FormatError(f"{name}: a number with a needless 0 before it. Write plain numbers")
    try:
        return np.array([*map(float, text.strip().removesuffix(",").split(","))])
    except ValueError as error:
        raise FormatError(f"{name}: {clean(str(error))}. Write plain numbers") from error


def _orient(name, array, n_in, n_out):
    if array.shape == (n_out, n_in):
        return array.T
    if array.shape == (n_in, n_out):
        return array
    raise FormatError(
        f"{name}: {array.shape} numbers, where ({n_out}, {n_in}) or ({n_in}, {n_out}) would fit "
        "the biases and 28×28 pixels. Only such networks are supported"
    )
