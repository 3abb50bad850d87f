"""Which pixels a network was trained on, found by trying the usual conventions on real images."""

from dataclasses import dataclass, replace

import numpy as np

from interp import files
from interp.activations import activate
from interp.network import Network, classes_of
from interp.pixels import PixelScale, picture_shape

CONVENTIONS = ("0..1", "0..255", "-1..1", (0.1307, 0.3081), "unit columns")
"""What is tried, for square images by rows and by columns; the pair is MNIST's own."""

_BATCH = 2000
_ENOUGH = 100
"""Images below which a guess is called unsure."""


@dataclass(frozen=True)
class Candidate:
    """How a network does under one convention: accuracy, and log-loss in nats an image.

    log_loss is nan where the outputs are no probabilities.
    """

    pixels: str
    order: str
    accuracy: float
    log_loss: float


@dataclass(frozen=True, repr=False)
class Guess:
    """The best of the candidates, all in the order tried, the network it makes, from how many
    images."""

    best: Candidate
    candidates: tuple[Candidate, ...]
    network: Network
    images: int

    def __repr__(self):
        lines = [f"{'pixels':<30} {'order':<8} {'accuracy':>8} {'log-loss':>9}"]
        for x in self.candidates:
            mark = "  ← best" if x is self.best else ""
            lines.append(f"{x.pixels:<30} {x.order:<8} {x.accuracy:>8.4f} {x.log_loss:>9.4g}{mark}")
        if self.images < _ENOUGH:
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
    "guessed". Raises ValueError for labels that do not fit, FormatError for the path as in load.
    """
    images, found = np.asarray(images), []
    square = len(images) == 0 or picture_shape(images[0].size)[0] > 1
    orders = ("rows", "columns") if square else ("rows",)
    for pixels in CONVENTIONS:
        scale = PixelScale.of(pixels, origin="guessed")
        for order in orders:
            tried = _with_convention(network, scale, order)
            accuracy, loss = _accuracy_and_log_loss(tried, images, labels)
            found.append((Candidate(scale.name, order, accuracy, loss), tried))
    highest = max(candidate.accuracy for candidate, _ in found)
    close = [pair for pair in found if pair[0].accuracy >= highest - 0.01]
    best, winner = min(close, key=lambda pair: (np.nan_to_num(pair[0].log_loss), -pair[0].accuracy))
    note = f"Pixels guessed from {len(images)} images: {best.pixels}, in the order of {best.order}"
    winner = replace(winner, notes=(*winner.notes, note))
    return Guess(best, tuple(candidate for candidate, _ in found), winner, len(images))


def _with_convention(network, scale, order):
    if isinstance(network, Network):
        return files.adopt(network, scale, order)
    opened = files.load(network, scale, order)
    if not isinstance(opened, Network):
        raise ValueError(f"network: {opened!r} was saved there; a network is needed to guess for")
    return opened


def _accuracy_and_log_loss(network, images, labels):
    labels = np.asarray(labels)
    classes = max(2, network.sizes[-1])
    if labels.shape != (len(images),) or not len(labels):
        raise ValueError(f"labels: {labels.shape} arrived for {len(images)} images; one each")
    if labels.dtype.kind not in "iub" or labels.min() < 0 or labels.max() >= classes:
        raise ValueError(f"labels: class numbers from 0 to {classes - 1} are expected")
    right, loss = 0, 0.0
    for start in range(0, len(labels), _BATCH):
        wanted = labels[start : start + _BATCH].astype(int)
        logits = network.logits(images[start : start + _BATCH]).astype(np.float64)
        right += (classes_of(logits) == wanted).sum()
        loss += _log_loss(network.output, logits, wanted)
    return float(right / len(labels)), float(loss / len(labels))


def _log_loss(output, logits, labels):
    """Summed over the images; written so that no probability underflows to zero."""
    if output == "values":
        return np.nan
    if output == "sigmoid":
        wanted = labels[:, None] == ([1] if logits.shape[1] == 1 else range(logits.shape[1]))
        return activate("softplus", np.where(wanted, -logits, logits)).sum()
    highest = logits.max(axis=1)
    shifted = np.exp(logits - highest[:, None]).sum(axis=1)
    return (np.log(shifted) + highest - logits[np.arange(len(labels)), labels]).sum()
