"""Questions that take a guess, and then show the answer with the guess marked on it."""

import io
import math
import zlib
from collections.abc import Iterable
from numbers import Integral, Real
from string import ascii_uppercase
from typing import Any

import numpy as np
import numpy.typing as npt
import traitlets

from interp import views
from interp.checks import check_whole
from interp.explorers.widget import Explorer, image_of
from interp.pixels import check_images, unit_interval

Answer = int | float | str | list[str]
"""A number; one of the choices; the index of a tile; or texts in an order."""

_SHADES = {"signed": 127, "causal": 255}
"""The strongest shade of a tile that is sent in 8 bits, by its style."""


class Guess(Explorer):
    """A question whose answer is covered until somebody guesses, or asks to be shown it.

    guess: None until one is made; it can be whatever the answer could be. Setting it uncovers the
    answer, as a click does. uncovered: whether the answer is shown. Set it to True to show the
    answer without a guess, to False to cover it again and forget the guess. Read only: question,
    answer, says, and kind, which is "number", "choice", "tile" or "order".
    """

    view = traitlets.Unicode("guess").tag(sync=True)
    kind = traitlets.Unicode().tag(sync=True)
    question = traitlets.Unicode().tag(sync=True)
    options = traitlets.Dict().tag(sync=True)
    answer = traitlets.Any().tag(sync=True)
    says = traitlets.Unicode().tag(sync=True)
    picture = traitlets.Dict().tag(sync=True)
    guess = traitlets.Any(None, allow_none=True).tag(sync=True)
    uncovered = traitlets.Bool(False).tag(sync=True)
    to_do = "Run this cell to guess."

    @traitlets.validate("guess")
    def _check_guess(self, proposal: Any) -> Answer | None:
        if proposal.value is None:
            return None
        return _accepted("guess", self.kind, self.options, proposal.value)

    @traitlets.observe("guess")
    def _uncover(self, change: Any) -> None:
        self.uncovered = change.new is not None

    @traitlets.observe("uncovered")
    def _forget(self, change: Any) -> None:
        if not change.new:
            self.guess = None

    def __repr__(self) -> str:
        return f"<guess {self.question!r}: {self.state()}>"

    def state(self) -> str:
        """Whether it is uncovered, and if so the answer and the guess, in words."""
        if not self.uncovered:
            return "not uncovered yet"
        guessed = "" if self.guess is None else f"; the guess was {self._words(self.guess)}"
        return f"the answer is {self._words(self.answer)}{guessed}"

    def _words(self, value: Any) -> str:
        if self.kind == "number":
            number = f"{round(value, self.options['decimals'] or None):,}".removesuffix(".0")
            return f"{number}{self.options['unit']}"
        if self.kind == "tile":
            return str(self.options["labels"][value])
        return ", ".join(value) if self.kind == "order" else str(value)

    def figure(self) -> Any:
        """The question with its tiles, and that it is covered, or the answer in words."""
        from interp.figures.question import show_question

        words, options = [self.state()], self.options
        if self.uncovered:
            words.append(self.says)
        elif self.kind in ("choice", "order"):
            words.append(" · ".join(map(str, options["items"])))
        if self.kind != "tile":
            return show_question(self.question, words)
        packed = options["tiles"]
        shades = np.frombuffer(packed["data"], packed["dtype"]).reshape(packed["shape"])
        tiles = shades / np.float32(options["most"])
        return show_question(self.question, words, tiles, options["labels"])


def guess_number(
    question: str,
    answer: float,
    low: float,
    high: float,
    unit: str = "",
    says: str = "",
    figure: Any = None,
) -> Guess:
    """A question for a number on a line from `low` to `high`: a Guess, which a notebook shows.

    answer: a number on that line. Where all three are whole numbers, so is the guess. unit: what
    stands behind each number. says: a sentence that is uncovered with the answer. figure: a Figure,
    or what `figures.show_…` returned; it is closed, and uncovered with the answer, too. Raises
    ValueError for numbers that do not fit together, TypeError for what is no figure.
    """
    low, high, answer = (
        _number(name, value) for name, value in (("low", low), ("high", high), ("answer", answer))
    )
    if low >= high:
        raise ValueError(f"low, high: {low} and {high} arrived; low has to be the smaller number")
    whole = all(isinstance(value, int) for value in (low, high, answer))
    decimals = 0 if whole else max(0, -math.floor(math.log10((high - low) / 200)))
    unit = unit.strip()
    unit = f" {unit}" if unit[:1].isalpha() else unit
    options = {"low": low, "high": high, "whole": whole, "decimals": decimals, "unit": unit}
    return _guess("number", question, options, answer, says, figure)


def guess_choice(
    question: str,
    answer: str | float,
    choices: Iterable[str | float],
    says: str = "",
    figure: Any = None,
) -> Guess:
    """A question with a few possible answers: a Guess, which a notebook shows.

    choices: two or more texts or numbers, such as a network's classes; answer is among them. says,
    figure: as of `guess_number`. Raises ValueError for other choices and for an answer that is not
    among them, TypeError for what is no figure.
    """
    items = [item if isinstance(item, str) else _number("choices", item) for item in choices]
    options = {"items": _distinct("choices", items, 2)}
    return _guess("choice", question, options, answer, says, figure)


def guess_tile(
    question: str,
    answer: int,
    tiles: npt.ArrayLike,
    labels: Iterable[object] | None = None,
    says: str = "",
    figure: Any = None,
) -> Guess:
    """A question that asks for one of several pictures: a Guess, which a notebook shows.

    answer: the index of the right tile. tiles: (n, height, width), two or more. Where any value is
    negative they are drawn in signed colours, each on its own scale; otherwise they are images,
    0–255 or [0, 1], drawn as ink. labels: a text for each, which can be read before the guess;
    letters where none are given. says, figure: as of `guess_number`. Raises ValueError for other
    arrays, indices and numbers of labels, TypeError for what is no figure.
    """
    values = np.asarray(tiles)
    if values.ndim != 3 or len(values) < 2 or values.dtype.kind not in "iuf":
        raise ValueError(
            f"tiles: {values.dtype} of shape {values.shape} arrived; numbers of shape "
            "(n, height, width) are expected, two tiles or more"
        )
    signed = (values < 0).any()
    style = "signed" if signed else "causal"
    shares = (
        _shares(values)
        if signed
        else unit_interval(check_images(values, values.shape[1:], "tiles"))
    )
    shades = np.rint(_SHADES[style] * shares).astype(np.int8 if signed else np.uint8)
    shades = shades.reshape(values.shape)
    count = len(values)
    if labels is None:
        labels = ascii_uppercase[:count] if count <= len(ascii_uppercase) else range(1, count + 1)
    names = [str(label) for label in labels]
    if len(names) != count:
        raise ValueError(f"labels: {len(names)} arrived for {count} tiles; pass one for each")
    options = {
        "tiles": views.packed(shades), "style": style, "most": _SHADES[style], "labels": names
    }  # fmt: skip
    return _guess("tile", question, options, answer, says, figure)


def guess_order(question: str, answer: Iterable[str], says: str = "", figure: Any = None) -> Guess:
    """A question for the right order of some texts: a Guess, which a notebook shows.

    answer: three or more different texts, in the right order. They are shown in another one, always
    the same for the same texts. says, figure: as of `guess_number`. Raises ValueError for what is
    no list of such texts, TypeError for what is no figure.
    """
    right = [answer] if isinstance(answer, str) else list(answer)
    if not all(isinstance(item, str) for item in right):
        raise ValueError(f"answer: {right!r} arrived; a list of texts is expected")
    right = _distinct("answer", right, 3)
    rng = np.random.default_rng(zlib.crc32("\n".join(sorted(right)).encode()))
    shown = right
    while shown == right:
        shown = [sorted(right)[place] for place in rng.permutation(len(right))]
    return _guess("order", question, {"items": shown}, right, says, figure)


def _guess(kind: str, question: str, options: Any, answer: Any, says: str, figure: Any) -> Guess:
    answer = _accepted("answer", kind, options, answer)
    texts = {"kind": kind, "question": question, "says": says}
    return Guess(options=options, answer=answer, picture=_picture(figure), **texts)


def _accepted(name: str, kind: str, options: Any, value: Any) -> Answer:
    """A guess or an answer as plain data; ValueError, naming it, where it cannot be one."""
    if kind == "number":
        low, high = options["low"], options["high"]
        if options["whole"]:
            return check_whole(name, value, low, high)
        if not low <= (number := float(_number(name, value))) <= high:
            raise ValueError(f"{name}: {value!r} arrived; accepted are {low} to {high}")
        return number
    if kind == "tile":
        return check_whole(name, value, 0, len(options["labels"]) - 1)
    items = options["items"]
    words = ", ".join(map(repr, items))
    if kind == "order":
        order = list(value) if isinstance(value, (list, tuple)) else value
        if not isinstance(order, list) or sorted(map(str, order)) != sorted(items):
            raise ValueError(f"{name}: {value!r} arrived; a list is expected of {words}, each once")
        return [str(item) for item in order]
    plain = value if isinstance(value, str) else _number(name, value)
    if plain not in items:
        raise ValueError(f"{name}: {value!r} arrived; accepted are {words}")
    return items[items.index(plain)]  # the choice as it was given: 1 is 1.0


def _number(name: str, value: Any) -> int | float:
    """A number as Python's own; ValueError for anything else, True and NaN among them."""
    if isinstance(value, Real) and not isinstance(value, (bool, np.bool_)) and math.isfinite(value):
        return int(value) if isinstance(value, Integral) else float(value)
    raise ValueError(f"{name}: {value!r} arrived; a finite number is expected")


def _distinct(name: str, items: list[Any], least: int) -> list[Any]:
    if len(items) < least or len(set(items)) < len(items):
        raise ValueError(f"{name}: {items!r} arrived; {least} or more are expected, all different")
    return [str(item) if isinstance(item, str) else item for item in items]


def _shares(tiles: npt.NDArray) -> npt.NDArray:
    """Of each tile's largest value, from -1 to 1."""
    if not np.isfinite(tiles).all():
        raise ValueError("tiles: NaN or infinity arrived; pass finite numbers")
    limits = np.abs(tiles.astype(np.float64)).max(axis=(1, 2), keepdims=True)
    return tiles / np.where(limits > 0, limits, 1)


def _picture(figure: Any) -> dict[str, Any]:
    """A figure as {"png", "alt"}, closed, so that no notebook shows it; {} for None."""
    if figure is None:
        return {}
    from matplotlib.artist import Artist

    from interp.figures.pictures import alternative_text

    first = next(iter(np.ravel(np.array(figure, object))), None)  # of several Axes
    if not isinstance(first, Artist) or first.figure is None:
        raise TypeError(
            f"figure: {figure!r} arrived; a Figure is expected, or what figures.show_… returned"
        )
    whole = first.figure.canvas.figure  # should the Axes be in a part of it
    stream = io.BytesIO()
    image_of(lambda: whole).save(stream, "PNG")
    return {"png": stream.getvalue(), "alt": alternative_text(whole) or "figure"}
