"""Training: the arguments checked, the epochs, their snapshots, and what it comes to."""

import sys
import time
import warnings
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np

from interp import data
from interp.checks import check_whole
from interp.data.digits import check_digits
from interp.network import Network
from interp.training import checkpoint
from interp.training.settings import Settings

_EPOCHS = 6


def train(
    hidden=(512, 256),
    images=60000,
    epochs=None,
    *,
    steps=None,
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
    resume=None,
):
    """Train a dense network to tell digits apart; returns a TrainingRun.

    The defaults are the first article's network; the causal-index article's is
    `train((200,), activation="sigmoid", pixels="-1..1")`, which 20 epochs of `optimizer="adam",
    learning_rate=0.003, schedule="cosine", l2=3e-5` bring to 98.2 % on MNIST.

    hidden: units of each hidden layer; () for none. activation: theirs. The output is a softmax
        over the classes, the loss categorical cross-entropy.
    images: how many of the first training images; all of them where there are fewer.
    epochs: how many times over them; 6 where nothing is said. steps: instead of epochs, how many
        optimiser steps, so that trainings on fewer images can be as long; the last epoch may
        be cut short.
    pixels: what the network is to be fed, see PixelScale.of.
    optimizer: a Keras optimiser's name, at its own learning rate unless one is given;
        schedule: "constant", or "cosine" for a rate that falls to zero along half a cosine.
    l2: penalty on the square of every kernel's weights.
    seed: decides the start and the order of the images; the same seed gives the same weights
        on the same machine and backend.
    digits: the Digits to train on; MNIST where it can be found, otherwise the embedded set, and
        which one is said on stderr.
    name: the network's; "mlp-60000" or "linear-60000", with the number of images, if not given.
    resume: a folder to keep the training in after every epoch. Killed at any moment, the same
        call goes on from there, and ends with the same weights as without a break.

    Progress goes to stderr, or to a widget in a notebook. Interrupting (Ctrl-C, the kernel's
    stop button) returns what was trained so far and says so. TensorFlow and JAX are supported,
    chosen by KERAS_BACKEND. Raises ValueError for an argument it cannot use, or where `resume`
    holds another training, OSError where it cannot be written to, ImportError where Keras or
    its backend is missing.
    """
    check_whole("images", images, 1)
    settings = Settings(
        hidden,
        _EPOCHS if epochs is None and steps is None else epochs,
        activation,
        pixels,
        optimizer,
        learning_rate,
        schedule,
        l2,
        batch_size,
        seed,
        steps,
    )
    if resume is not None and Path(resume).is_file():
        raise FileExistsError(
            f"resume: {resume} is a file; give a folder, which is made if it is new"
        )
    if digits is None:
        digits = data.default()
        print(f"Training on {digits!r}", file=sys.stderr, flush=True)
    check_digits(digits)
    with Progress(settings.n_met(min(images, len(digits.train_images)))) as progress:
        return Training(settings, digits, images, name, progress, resume).run()


_MEASURED = ("seconds", "loss", "accuracy", "test_accuracy")


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

    Where `steps` were asked for, which can be thousands of small epochs, all of them count as
    one: history has one number in each list, snapshots the start and the end, called "/step-0" on.
    """

    network: Network
    history: dict[str, list[float]]
    snapshots: tuple[Network, ...]
    interrupted: bool = False

    def __repr__(self):
        stopped = ", interrupted" if self.interrupted else ""
        return f"<TrainingRun: {len(self.snapshots)} snapshots{stopped}; {self.network!r}>"


class Training:
    """One training under way.

    epochs: (seconds, loss, accuracy, images) of each one that is whole. snapshots: the start,
    then one for each of the settings' marks that they reached.
    """

    def __init__(self, settings, digits, images, name, progress, resume):
        from interp.training.steps import Steps  # takes seconds: the progress bar is there by now

        self.settings, self.digits, self.progress = settings, digits, progress
        images = digits.train_images[:images]
        self.labels = digits.train_labels[: len(images)].astype(np.int32)
        self.start = Network(
            settings.start_layers(images[0].size, len(digits.class_names)),
            pixels=settings.pixels,
            name=name or f"{'mlp' if settings.hidden else 'linear'}-{len(images)}",
            never_lit=data.never_lit(images),
            notes=(settings.describe(len(images), digits.name),),
        )
        self.inputs = self.start.inputs(images)
        self.steps = Steps(self.start, settings, len(images))
        self.epochs, self.snapshots = [], [self.snapshot(0)]
        self.checkpoint = None
        if resume is not None:
            identity = checkpoint.identity(self.start, settings, images, self.labels)
            self.checkpoint = checkpoint.Checkpoint(resume, identity)
            self.go_on()

    def go_on(self):
        """Takes up what the checkpoint keeps, or begins to keep it."""
        kept = self.checkpoint.read()
        if kept is None:
            self.checkpoint.write(self.steps.state(), self.epochs)
            return
        arrays, self.epochs = kept
        self.steps.restore(arrays)
        for mark in self.settings.marks_reached(len(self.epochs), len(self.labels)):
            self.snapshots.append(self.checkpoint.snapshot(self.name_at(mark)))
        self.progress.update(sum(images for *_, images in self.epochs))
        whole, of = len(self.epochs), self.settings.n_epochs(len(self.labels))
        self.progress.say(f"{self.checkpoint.folder}: {whole} of {of} epochs are there already.")

    def run(self):
        orders = islice(self.settings.orders(len(self.labels)), len(self.epochs), None)
        try:
            for mark in self.settings.marks[len(self.snapshots) - 1 :]:
                self.until(mark, orders)
        except KeyboardInterrupt:
            pass  # what there is by now is returned
        return self.result()

    def until(self, mark, orders):
        """One epoch, or all that the steps make, and a snapshot at the end."""
        self.progress.begin(self.settings.stretch(mark))
        for order in islice(orders, 1 if self.settings.steps is None else None):
            began = time.perf_counter()
            row = self.steps.run(self.inputs, self.labels, order, self.progress.update)
            self.epochs.append((time.perf_counter() - began, *row, len(order)))
            reached = mark in self.settings.marks_reached(len(self.epochs), len(self.labels))
            snapshot = self.snapshot(mark) if reached else None
            if self.checkpoint:
                self.checkpoint.write(self.steps.state(), self.epochs, snapshot)
        self.snapshots.append(snapshot)
        self.progress.end(snapshot.accuracy)

    def result(self):
        marks, reached = self.settings.marks, len(self.snapshots) - 1
        stretches = [self.epochs] if self.settings.steps else [[epoch] for epoch in self.epochs]
        rows = [
            (*_over(stretch), snapshot.accuracy)
            for stretch, snapshot in zip(stretches, self.snapshots[1:], strict=False)
        ]
        if reached < len(marks):
            network = self.stopped(before=marks[reached])
        else:
            last = self.snapshots[-1]
            network = replace(last, name=self.start.name, notes=self.start.notes)
        columns = zip(*rows, strict=True) if rows else [()] * len(_MEASURED)
        history = {key: list(values) for key, values in zip(_MEASURED, columns, strict=True)}
        return TrainingRun(network, history, tuple(self.snapshots), reached < len(marks))

    def snapshot(self, mark):
        unit, last = self.settings.unit, self.settings.marks[-1]
        network = self.network(f"as it was after {unit} {mark} of {last}")
        return replace(network, name=self.name_at(mark))

    def name_at(self, mark):
        return f"{self.start.name}/{self.settings.unit}-{mark}"

    def stopped(self, before):
        note = f"interrupted in {self.settings.stretch(before)}"
        self.progress.say(f"Training {note}: the network has the weights of that moment.")
        return self.network(note)

    def network(self, note):
        notes = (*self.start.notes, note)
        network = replace(self.start, layers=self.steps.layers(), notes=notes)
        accuracy = network.score(self.digits.test_images, self.digits.test_labels)
        return replace(network, accuracy=accuracy)


def _over(epochs):
    """Seconds, mean loss and accuracy of some epochs together."""
    seconds, loss, accuracy, images = zip(*epochs, strict=True)
    loss, accuracy = (float(np.average(row, weights=images)) for row in (loss, accuracy))
    return sum(seconds), loss, accuracy


class Progress:
    """A bar over all the images that are trained on; used with `with`."""

    def __init__(self, images):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # in a notebook without ipywidgets, which works too
            from tqdm.auto import tqdm
        widget = "tqdm.notebook" in {base.__module__ for base in tqdm.__mro__}
        self._live = widget or sys.stderr.isatty()
        self._bar = tqdm(
            total=images,
            desc="starting Keras",
            unit=" images",
            unit_scale=True,
            mininterval=0.1 if self._live else 5,  # a log keeps every state of the bar
        )

    def begin(self, stretch):
        """What is called so, such as "epoch 1 of 6", begins."""
        self._bar.set_description(stretch, refresh=self._live)

    def update(self, images):
        """So many more images have been trained on."""
        self._bar.update(images)

    def end(self, test_accuracy):
        """What began is over, and the network gets this share of the test images right."""
        self._bar.set_postfix_str(f"test accuracy {test_accuracy:.4f}", refresh=self._live)

    def say(self, line):
        """A line that stays."""
        self._bar.write(line, file=sys.stderr)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._bar.close()
