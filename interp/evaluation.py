"""A network on labelled images: which pixels it expects, whether it knows them, its mistakes."""

import re
import warnings
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import product
from pathlib import Path
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from interp import data, files
from interp.checks import FEW, check_labels
from interp.data.digits import Digits, check_digits
from interp.data.pictures import squeezed
from interp.layers import Dense
from interp.network import Network, batches, classes_of
from interp.pixels import PixelScale, check_many, unit_interval

CONVENTIONS = ("0..1", "0..255", "-1..1", (0.1307, 0.3081), "unit columns")
"""Pixel scales that `guess_pixels` tries; the pair is MNIST's mean and standard deviation."""

INVERTED = ("1..0", "255..0", "1..-1")
"""Scales tried too on images of white on black, for networks that expect black on white."""

_INVERT = {"b": "~images", "f": "1 - images"}
"""How images are inverted, by the kind of their dtype; bytes are subtracted from 255."""


@dataclass(frozen=True)
class Candidate:
    """A network's accuracy on one pixel scale and order, and its log-loss in nats per image.

    log_loss: nan where the outputs are no probabilities. inverted: whether black and white were
    exchanged in the images. reading: which of the readings of its file, "" where there is one.
    """

    pixels: str
    order: str
    accuracy: float
    log_loss: float
    inverted: bool = False
    reading: str = ""


@dataclass(frozen=True, repr=False)
class Guess:
    """What `guess_pixels` returns.

    best: of the candidates, which are in the order tried. network: with the best pixel scale and
    order. images: how many it was tried on. advice: what to do where the images or the network
    are black on white, and which readings of the file they leave open, otherwise "".
    """

    best: Candidate
    candidates: tuple[Candidate, ...]
    network: Network
    images: int
    advice: str = ""

    def __repr__(self) -> str:
        lines = [f"{'pixels':<30} {'order':<8} {'accuracy':>8} {'log-loss':>9}"]
        for x in self.candidates:
            mark = f"  {x.reading}" + "  ← best" * (x is self.best)
            pixels = f"{x.pixels}{', images inverted' if x.inverted else ''}"
            numbers = f"{x.accuracy:>8.4f} {x.log_loss:>9.4g}"
            lines.append(f"{pixels:<30} {x.order:<8} {numbers}{mark}".rstrip())
        if self.advice:
            lines.append(self.advice)
        if self.images < FEW:
            lines.append(f"Only {self.images} images: give a few hundred to be sure.")
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        from interp import previews

        return previews.of_guess(self)


def guess_pixels(
    network: Network | str | Path, images: npt.ArrayLike, labels: npt.ArrayLike
) -> Guess:
    """Try the usual pixel scales and orders on labelled images; returns a Guess.

    network: a Network, whose pixel scale is replaced and whose first kernel, of a dense layer, is
        re-ordered for columns; or a path, for which the scales are those of the file's inputs,
        before any Rescaling or Normalization in it.
    images: (n, height, width) or (n, n_pixels), as in Network; labels: (n,) class numbers. A few
        hundred suffice.

    Among the candidates within one point of the best accuracy the lowest log-loss wins: a
    picture too bright or too dark often costs little accuracy, but makes the network unsure, or
    sure of its errors. The network of the Guess has the winning PixelScale, with origin
    "guessed". Images that are mostly white, black on white, are tried inverted too: where that
    is best, the network expects white on black, and `advice` says how to invert them. On images
    of white on black, scales for networks of black on white are tried too.

    Where a file leaves open what the layers do, its `readings` are tried too, all on the first
    200 images, those within five points of the best on all. Readings within one point of the
    chosen one stay in its `readings`, and `advice` names them. Raises ValueError for
    images or labels that do not fit, FormatError for the path as in load.

    >>> import interp
    >>> from interp import data
    >>> net, digits = interp.load("mlp-500", pixels="-1..1"), data.load("digits")
    >>> guess_pixels(net, digits.test_images, digits.test_labels).network.pixels.name
    '0..1'
    """
    opened, *others = _with_convention(network, PixelScale(), "rows")
    rows = check_many(images, opened.input_shape)
    labels = check_labels("labels", labels, len(rows), classes=max(2, opened.sizes[-1]))
    on_white = unit_interval(rows[:1000]).mean() > 0.5
    trials = [(pixels, False) for pixels in CONVENTIONS]
    trials += [(x, True) for x in CONVENTIONS] if on_white else [(x, False) for x in INVERTED]
    height, width = opened.input_shape
    both = height == width and isinstance(opened.layers[0], Dense)
    orders = ("rows", "columns") if both else ("rows",)
    names = [_name_of_reading(net) for net in (opened, *others)] if others else [""]

    def tried_on(count: int, readings: Collection[int]) -> list[tuple[Candidate, Network]]:
        tried = []
        for (pixels, inverted), order in product(trials, orders):
            scale = PixelScale.of(pixels, origin="guessed")
            nets = _with_convention(network, scale, order)
            for place in readings:
                net = nets[place]
                scores = accuracy_and_log_loss(net, rows[:count], labels[:count], inverted)
                candidate = Candidate(scale.name, order, *scores, inverted, names[place])
                tried.append((candidate, net))
        return tried

    left: Collection[int] = range(len(names))
    if others:
        best_of = _best_of_each(tried_on(_FIRST, left))
        left = [x for x in left if best_of[names[x]][0].accuracy >= _highest(best_of) - 0.05]
    tried = tried_on(len(rows), left)
    best_of = _best_of_each(tried)
    best, winner = _best(tried)
    open_still = [
        net
        for name, (candidate, net) in best_of.items()
        if name != best.reading and candidate.accuracy >= best.accuracy - 0.01
    ]
    which = f"{len(rows)} images{', inverted' if best.inverted else ''}"
    note = f"Pixels guessed from {which}: {best.pixels}, in the order of {best.order}"
    notes = [x for x in winner.notes if not others or "net.readings" not in x]
    winner = replace(winner, notes=(*notes, note), readings=open_still)
    candidates = tuple(candidate for candidate, _ in tried)
    advice = ""
    if best.inverted:
        advice = "Your images are black on white, and the network expects white on black: pass "
        advice += _INVERT.get(rows.dtype.kind, "255 - images")
    elif best.pixels in INVERTED:
        advice = f"The network expects black on white; on the scale {best.pixels} it gets that."
    if open_still:
        rest = " and ".join(map(_name_of_reading, open_still))
        advice += f" These images do not tell {best.reading} from {rest}; the first is taken."
        advice = advice.strip()
    return Guess(best, candidates, winner, len(rows), advice)


_FIRST = 200
"""Images that each reading of a file is tried on, before the best of them are on all."""


def _best(tried: Sequence[tuple[Candidate, Network]]) -> tuple[Candidate, Network]:
    """Of those within one point of the best accuracy, that of the lowest log-loss."""
    highest = max(candidate.accuracy for candidate, _ in tried)
    close = [pair for pair in tried if pair[0].accuracy >= highest - 0.01]
    return min(close, key=lambda pair: (np.nan_to_num(pair[0].log_loss), -pair[0].accuracy))


def _best_of_each(
    tried: Sequence[tuple[Candidate, Network]],
) -> dict[str, tuple[Candidate, Network]]:
    """The best candidate of each reading, by its name."""
    names = dict.fromkeys(candidate.reading for candidate, _ in tried)
    return {name: _best([x for x in tried if x[0].reading == name]) for name in names}


def _highest(best_of: dict[str, tuple[Candidate, Network]]) -> float:
    return max(candidate.accuracy for candidate, _ in best_of.values())


def _name_of_reading(net: Network) -> str:
    """What `load` would have to be told for this reading, which its notes say."""
    argument = re.search(r'\b(layers|activation)="[^"]*"', " ".join(net.notes))
    return argument[0] if argument else net.summary


def _with_convention(
    network: Network | str | Path, scale: PixelScale, order: str
) -> tuple[Network, ...]:
    """A network and the other readings of its file, on a scale and in an order."""
    if isinstance(network, Network):
        opened: object = files.with_pixels(network, scale, order)
    else:
        opened = files.load(network, scale, order)
    if not isinstance(opened, Network):
        raise ValueError(f"network: {opened!r} was saved there; a network is needed to guess for")
    return replace(opened, readings=()), *opened.readings


def accuracy_and_log_loss(
    net: Network, images: npt.ArrayLike, labels: npt.ArrayLike, inverted: bool = False
) -> tuple[float, float]:
    """A network's accuracy, and its mean cross-entropy in nats; nan without probabilities.

    images: (n, height, width) or (n, n_pixels). labels: (n,). inverted: whether black and white
    are exchanged first.
    """
    right, loss = 0, 0.0
    for batch, classes in batches(net, images, np.asarray(labels)):
        logits = net.preactivations(1 - batch if inverted else batch)[-1].astype(np.float64)
        right += (classes_of(logits) == classes).sum()
        loss += _log_loss(net.output, logits, classes)
    count = len(np.asarray(labels))
    return float(right / count), float(loss / count)


def _log_loss(output: str, logits: npt.NDArray, labels: npt.NDArray) -> float:
    """Cross-entropy summed over images, from logits, so that no probability underflows to zero."""
    if output == "values" or (output == "softmax" and logits.shape[1] == 1):
        return np.nan  # a softmax over one output is 1 whatever the image
    if output == "sigmoid":
        true = labels[:, None] == ([1] if logits.shape[1] == 1 else range(logits.shape[1]))
        return np.logaddexp(0, np.where(true, -logits, logits)).sum()
    chosen = logits[np.arange(len(labels)), labels]
    return (np.logaddexp.reduce(logits, axis=1) - chosen).sum()


TRIED = 1000
"""How many test images a network is tried on."""

RECOGNISED = 0.5
"""A network that gets this share of them right, or more, counts as trained on such images.

Measured on 1,000 images each, with the best of the usual pixels: networks for digits get .82 to
.98 of MNIST's test images right and .71 to .90 of the embedded digits', networks for other images,
random ones and ones with outputs or pixels in another order .18 at most.
"""

_GAIN = 0.01
"""The gain in accuracy from which another pixel scale replaces an assumed one."""


class Trial(NamedTuple):
    """How a network did on images.

    network: with the pixel scale that did best. digits: the Digits whose images may be drawn and
    measured on; None where the network was not trained on any that are known. sentence: the
    result in words, "" where there were no images to try.
    """

    network: Network
    digits: data.Digits | None
    sentence: str


def try_on(net: Network, digits: data.Digits | None = None) -> Trial:
    """Try a network on 1,000 test images before anything is drawn from them.

    digits: the Digits it is for, used whatever its accuracy on them. By default MNIST, or else
    the embedded digits of its shape, used only if the network turns out to be trained on such
    images. Where the network's pixel scale was assumed and another does better, or where another
    makes the difference between chance and recognition, the better one replaces it.

    Raises TypeError unless digits is a Digits, ValueError if they do not fit the network.
    """
    given = digits is not None
    if given:
        check_digits(digits)
    elif net.input_shape == (28, 28):
        digits = data.default()
    elif net.input_shape == (8, 8):
        digits = data.load("digits_8x8")
    misfit = digits and _misfit(net, digits)
    if misfit and given:
        raise ValueError(f"digits: {misfit}; leave them out, or take those it was trained on")
    if misfit or digits is None:
        return Trial(net, None, "")
    images, labels = digits.test_images[:TRIED], digits.test_labels[:TRIED]
    on = f"{'only ' if len(images) < FEW else ''}{len(images):,} {digits.test_title}"
    right = best = net.score(images, labels)
    if right < RECOGNISED or net.pixels.origin == "assumed" or net.readings:
        guess = guess_pixels(net, images, labels)
        best = max(right, guess.best.accuracy)
        if guess.best.inverted and best >= RECOGNISED > right:
            return Trial(net, digits, f"Right on {right:.1%} of {on}. {guess.advice}.")
        if not guess.best.inverted and best >= max(right + _GAIN, RECOGNISED):
            exchanged = ", rows and columns exchanged" if guess.best.order == "columns" else ""
            reading = f"It is read as {guess.best.reading}. " if guess.best.reading else ""
            sentence = (
                f"{reading}It expects pixels {guess.best.pixels}{exchanged}, not {net.pixels.name} "
                f"({net.pixels.origin}): {right:.1%} → {best:.1%} of {on} are right."
            )
            if guess.best.pixels == net.pixels.name and not exchanged:
                sentence = f"{reading}{right:.1%} → {best:.1%} of {on} are right."
            return Trial(guess.network, digits, f"{sentence} {guess.advice}".strip())
    if right >= RECOGNISED:
        return Trial(net, digits, f"Right on {right:.1%} of {on}.")
    words = f"Right on {best:.1%} of {on} at best, whatever its pixels"
    if given:
        return Trial(net, digits, f"{words}: was it trained on such images?")
    left_out = "it was not trained on these. What needs its images is left out; give them"
    return Trial(net, None, f"{words}: {left_out} with --data, or digits= in Python.")


def _misfit(net: Network, digits: Digits) -> str:
    """Why the network cannot be tried on these digits, in words; "" where it can."""
    outputs = net.sizes[-1]
    if digits.shape != net.input_shape:
        there, here = ("×".join(map(str, shape)) for shape in (digits.shape, net.input_shape))
        return f"images of {there} arrived for a network of {here}"
    highest = int(digits.test_labels.max())
    if highest >= max(2, outputs):
        return f"labels up to {highest} arrived for a network of {outputs} outputs"
    return ""


def logits_by_step(net: Network, picture: data.Picture) -> npt.NDArray[np.floating]:
    """What a network would say to a person's picture after each of its steps: (n_steps, n_out).

    Each step's picture is squeezed as it is to the size of the network's images; the last is the
    image itself. picture: as `data.picture` makes it, for images of the network's size.
    """
    seen = [squeezed(step.picture, net.input_shape) for step in picture.steps[:-1]]
    with warnings.catch_warnings(action="ignore"):  # the first are black on white, on purpose
        return net.logits(np.stack([*seen, np.asarray(picture)]))


def confusion(
    labels: npt.ArrayLike, predicted: npt.ArrayLike, classes: int | None = None
) -> npt.NDArray:
    """The confusion matrix, (n, n) counts: a row for each true class, a column for each predicted.

    labels, predicted: integers, one per image. classes: n; by default as many as occur. Raises
    ValueError if they differ in length, or if one is not below `classes`.
    """
    predicted = check_labels("predicted", predicted, np.size(predicted))
    labels = check_labels("labels", labels, len(predicted))
    if not len(labels):
        raise ValueError("labels: none arrived; one or more are expected")
    occurring = 1 + int(max(labels.max(), predicted.max()))
    classes = occurring if classes is None else classes
    if occurring > classes:
        raise ValueError(f"classes: {classes} arrived, but {occurring} occur; give one name each")
    return np.bincount(labels * classes + predicted, minlength=classes**2).reshape(classes, -1)


def confident_mistakes(net: Network, images: npt.ArrayLike, labels: npt.ArrayLike) -> npt.NDArray:
    """Indices of the images that a network gets wrong, (m,), by falling `confidence`.

    images: (n, height, width) or (n, n_pixels). labels: (n,) class numbers. Raises ValueError for
    others.
    """
    rows = check_many(images, net.input_shape)
    labels = check_labels("labels", labels, len(rows), classes=max(2, net.sizes[-1]))
    confidences, wrong = [], []
    for batch, classes in batches(net, rows, labels):
        confidences.append(confidence(net, batch))
        wrong.append(net.classify(batch) != classes)
    mistakes = np.flatnonzero(np.concatenate(wrong))
    return mistakes[np.argsort(-np.concatenate(confidences)[mistakes], kind="stable")]


def confidence(net: Network, images: npt.ArrayLike) -> npt.NDArray:
    """The probability of the class that a network puts each image in, (n,).

    The largest logit where the outputs are no probabilities.
    """
    if net.output == "values":
        return net.logits(images).max(axis=-1)
    probabilities = net.probabilities(images)
    if probabilities.shape[-1] == 1:
        probabilities = np.hstack([probabilities, 1 - probabilities])
    return probabilities.max(axis=-1)
