"""One training from start to end: what to train on, the epochs, what comes back."""

import sys
import time
from dataclasses import dataclass, replace

import numpy as np

from interp import data
from interp.network import Network
from interp.training.progress import Progress
from interp.training.settings import Settings, check_count

_MEASURED = ("loss", "accuracy", "test_accuracy", "seconds")


@dataclass(frozen=True, eq=False, repr=False)
class TrainingRun:
    """What `train` returns.

    network: the trained Network, with its test accuracy and the pixels never lit in training.
    history: lists with a number for each whole epoch: "loss" (with the L2 penalty) and
        "accuracy", both over the batches as they were met, "test_accuracy" after the epoch, and
        "seconds" of training (the first epoch's include compiling).
    snapshots: Networks, the start first, then one per whole epoch; called "mlp-60000/epoch-0" on.
    interrupted: whether it was stopped before its last epoch was whole; `network` then has the
        weights of that moment.
    """

    network: Network
    history: dict[str, list[float]]
    snapshots: tuple[Network, ...]
    interrupted: bool = False

    def __repr__(self):
        stopped = ", interrupted" if self.interrupted else ""
        return f"<TrainingRun: {len(self.snapshots) - 1} whole epochs{stopped}; {self.network!r}>"


def train(
    hidden=(512, 256),
    images=60000,
    epochs=6,
    *,
    activation="relu",
    pixels="0..1",
    optimizer="rmsprop",
    learning_rate=None,
    schedule="constant",
    l2=0.0,
    batch_size=128,
    seed=0,
    digits=None,
    name="",
):
    """Train a dense network to tell digits apart; returns a TrainingRun.

    The defaults are the first article's network; the causal-index article's is
    `train((200,), activation="sigmoid", pixels="-1..1")`, which 20 epochs of `optimizer="adam",
    learning_rate=0.003, schedule="cosine", l2=3e-5` bring to 98.2 % on MNIST.

    hidden: units of each hidden layer; () for none. activation: theirs. The output is a softmax
        over the classes, the loss categorical cross-entropy.
    images: how many of the first training images; all of them where there are fewer.
    pixels: what the network is to be fed, see PixelScale.of.
    optimizer: a Keras optimiser's name, at its own learning rate unless one is given;
        schedule: "constant", or "cosine" for a rate that falls to zero along half a cosine.
    l2: penalty on the square of every kernel's weights.
    seed: decides the start and the order of the images; the same seed gives the same weights
        on the same machine and backend.
    digits: the Digits to train on; MNIST where it can be found, otherwise the embedded set, and
        which one is said on stderr.
    name: the network's; "mlp-60000" or "linear-60000", with the number of images, if not given.

    Progress goes to stderr, or to a widget in a notebook. Interrupting (Ctrl-C, the kernel's
    stop button) returns what was trained so far and says so. TensorFlow and JAX are supported,
    chosen by KERAS_BACKEND. Raises ValueError for an argument it cannot use, ImportError where
    Keras or its backend is missing.
    """
    check_count("images", images)
    settings = Settings(
        hidden, epochs, activation, pixels, optimizer, learning_rate, schedule, l2, batch_size, seed
    )
    digits = _find_digits() if digits is None else digits
    if not isinstance(digits, data.Digits):
        raise ValueError(f"digits: {type(digits).__name__} arrived; accepted is a data.Digits")
    with Progress(epochs, min(images, len(digits.train_images))) as progress:
        return _run(settings, digits, images, name, progress)


def _find_digits():
    try:
        digits = data.load("mnist")
    except FileNotFoundError:
        digits = data.load("digits")
    print(f"Training on {digits!r}", file=sys.stderr, flush=True)
    return digits


def _run(settings, digits, images, name, progress):
    from interp.training.steps import Steps  # takes seconds, so the progress bar is shown before

    images, labels = digits.train_images[:images], digits.train_labels[:images].astype(np.int32)
    start = _start(settings, digits, images, name)
    inputs = start.inputs(images)
    steps = Steps(start, settings, len(images))
    whole = [(_snapshot(start, 0, settings, digits), {})]
    try:
        for epoch in range(1, settings.epochs + 1):
            progress.begin(epoch)
            began = time.perf_counter()
            order = np.random.default_rng([settings.seed, epoch]).permutation(len(images))
            loss, accuracy = steps.run(inputs, labels, order, progress.update)
            seconds = time.perf_counter() - began
            network = replace(start, layers=steps.layers())
            network = _snapshot(network, epoch, settings, digits)
            numbers = loss, accuracy, network.accuracy, seconds
            whole.append((network, dict(zip(_MEASURED, numbers, strict=True))))
            progress.end(**whole[-1][1])
    except KeyboardInterrupt:
        pass
    snapshots, rows = zip(*whole, strict=True)
    interrupted = len(whole) <= settings.epochs
    if interrupted:
        note = f"interrupted in epoch {len(whole)} of {settings.epochs}"
        progress.say(f"Training {note}: the network has the weights of that moment.")
        network = replace(start, layers=steps.layers(), notes=(*start.notes, note))
        network = _measured(network, digits)
    else:
        network = replace(snapshots[-1], name=start.name, notes=start.notes)
    history = {key: [row[key] for row in rows[1:]] for key in _MEASURED}
    return TrainingRun(network, history, snapshots, interrupted)


def _start(settings, digits, images, name):
    return Network(
        settings.start_layers(images[0].size, len(digits.class_names)),
        pixels=settings.pixels,
        name=name or f"{'mlp' if settings.hidden else 'linear'}-{len(images)}",
        never_lit=data.never_lit(images),
        notes=(settings.describe(len(images), digits.name),),
    )


def _snapshot(network, epoch, settings, digits):
    notes = (*network.notes, f"as it was after epoch {epoch} of {settings.epochs}")
    return _measured(replace(network, name=f"{network.name}/epoch-{epoch}", notes=notes), digits)


def _measured(network, digits):
    return replace(network, accuracy=network.score(digits.test_images, digits.test_labels))
