"""Which pixels a network was trained on, found by trying the usual conventions on real images."""

from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from interp import files
from interp.activations import named
from interp.checks import FEW, check_labels
from interp.network import Network, batches, classes_of
from interp.pixels import PixelScale, check_many, picture_shape, unit_interval

CONVENTIONS = ("0..1", "0..255", "-1..1", (0.1307, 0.3081), "unit columns")
"""What is tried, for square images by rows and by columns; the pair is MNIST's own."""

INVERTED = ("1..0", "255..0", "1..-1")
"""What is tried besides on white on black, for networks that expect black on white."""

_INVERT = {"b": "~images", "f": "1 - images"}
"""How images are inverted, by the kind of their type; bytes are subtracted from 255."""


@dataclass(frozen=True)
class Candidate:
    """How a network does under one convention: accuracy, and log-loss in nats an image.

    log_loss is nan where the outputs are no probabilities. inverted: whether it was tried on
    the images inverted.
    """

    pixels: str
    order: str
    accuracy: float
    log_loss: float
    inverted: bool = False


@dataclass(frozen=True, repr=False)
class Guess:
    """The best of the candidates, all in the order tried, the network it makes, from how many
    images, and what to do about images or network that are inverted, or nothing."""

    best: Candidate
    candidates: tuple[Candidate, ...]
    network: Network
    images: int
    advice: str = ""

    def __repr__(self):
        lines = [f"{'pixels':<30} {'order':<8} {'accuracy':>8} {'log-loss':>9}"]
        for x in self.candidates:
            mark = "  ← best" if x is self.best else ""
            pixels = f"{x.pixels}{', images inverted' if x.inverted else ''}"
            lines.append(f"{pixels:<30} {x.order:<8} {x.accuracy:>8.4f} {x.log_loss:>9.4g}{mark}")
        if self.advice:
            lines.append(self.advice)
        if self.images < FEW:
            lines.append(f"Only {self.images} images: give a few hundred to be sure.")
        return "\n".join(lines)


def guess_pixels(network, images, labels):
    """Try the usual pixel conventions on labelled images, and report how each one does.

    network: a Network, whose whole pixel scale is replaced and whose first kernel is taken as it
        is for rows and re-ordered for columns; or a path, for which the conventions are tried
        at the file's own door, before any Rescaling or Normalization in it.
    images: (n, 28, 28) or (n, 784), as in Network; labels: (n,) class numbers. A few hundred do.

    Among the candidates within one point of the best accuracy the lowest log-loss wins: a
    picture too bright or too dark often costs little accuracy, but makes the network unsure, or
    sure of its errors. Returns a Guess; its `network` has the winning PixelScale, with origin
    "guessed". Images of mostly white, black on white, are tried inverted too: where that is best,
    the network is one for white on black, and `advice` says how to invert them. On white on
    black, scales for networks of black on white are tried. Raises ValueError for images or labels
    that do not fit, FormatError for the path as in load.
    """
    opened = _with_convention(network, PixelScale(), "rows")
    rows = check_many(images, opened.sizes[0])
    labels = check_labels("labels", labels, len(rows), classes=max(2, opened.sizes[-1]))
    on_white = unit_interval(rows[:1000]).mean() > 0.5
    trials = [(pixels, False) for pixels in CONVENTIONS]
    trials += [(x, True) for x in CONVENTIONS] if on_white else [(x, False) for x in INVERTED]
    orders = ("rows", "columns") if picture_shape(opened.sizes[0])[0] > 1 else ("rows",)
    found = []
    for (pixels, inverted), order in product(trials, orders):
        scale = PixelScale.of(pixels, origin="guessed")
        tried = _with_convention(network, scale, order)
        accuracy, loss = _accuracy_and_log_loss(tried, rows, labels, inverted)
        found.append((Candidate(scale.name, order, accuracy, loss, inverted), tried))
    highest = max(candidate.accuracy for candidate, _ in found)
    close = [pair for pair in found if pair[0].accuracy >= highest - 0.01]
    best, winner = min(close, key=lambda pair: (np.nan_to_num(pair[0].log_loss), -pair[0].accuracy))
    which = f"{len(rows)} images{', inverted' if best.inverted else ''}"
    note = f"Pixels guessed from {which}: {best.pixels}, in the order of {best.order}"
    winner = replace(winner, notes=(*winner.notes, note))
    candidates = tuple(candidate for candidate, _ in found)
    return Guess(best, candidates, winner, len(rows), _advice(best, rows))


def _advice(best, rows):
    if best.inverted:
        step = _INVERT.get(rows.dtype.kind, "255 - images")
        return (
            f"Your images are black on white, and the network expects white on black: pass {step}"
        )
    if best.pixels in INVERTED:
        return f"The network expects black on white; on the scale {best.pixels} it gets that."
    return ""


def _with_convention(network, scale, order):
    if isinstance(network, Network):
        return files.with_pixels(network, scale, order)
    opened = files.load(network, scale, order)
    if not isinstance(opened, Network):
        raise ValueError(f"network: {opened!r} was saved there; a network is needed to guess for")
    return opened


def _accuracy_and_log_loss(network, rows, labels, inverted):
    right, loss = 0, 0.0
    for batch, wanted in batches(network, rows, labels):
        logits = network.preactivations(1 - batch if inverted else batch)[-1].astype(np.float64)
        right += (classes_of(logits) == wanted).sum()
        loss += _log_loss(network.output, logits, wanted)
    return float(right / len(labels)), float(loss / len(labels))


def _log_loss(output, logits, labels):
    """Summed over the images; written so that no probability underflows to zero."""
    if output == "values":
        return np.nan
    if output == "sigmoid":
        wanted = labels[:, None] == ([1] if logits.shape[1] == 1 else range(logits.shape[1]))
        return named("softplus")(np.where(wanted, -logits, logits)).sum()
    highest = logits.max(axis=1)
    shifted = np.exp(logits - highest[:, None]).sum(axis=1)
    return (np.log(shifted) + highest - logits[np.arange(len(labels)), labels]).sum()
