"""Training a network: `train` checks its arguments, a Trainer runs the epochs."""

import sys
import time
import warnings
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np

from interp import data
from interp.checks import check_whole
from interp.data.digits import check_digits
from interp.network import Network
from interp.pixels import PixelScale
from interp.training import checkpoint
from interp.training.settings import Settings


def train(
    hidden: Iterable[int] = (512, 256),
    images: int = 60000,
    epochs: int | None = None,
    *,
    steps: int | None = None,
    activation: str = "relu",
    pixels: str | tuple[float, float] | PixelScale = "0..1",
    optimizer: str = "rmsprop",
    learning_rate: float | None = None,
    schedule: str = "constant",
    l2: float = 0.0,
    deform: bool = False,
    noise: float = 0.0,
    batch_size: int = 128,
    seed: int = 0,
    digits: data.Digits | None = None,
    name: str = "",
    resume: str | Path | None = None,
) -> "TrainingRun":
    """Train a dense network to tell digits apart; returns a TrainingRun.

    The defaults are the first article's network; the causal-index article's is
    `train((200,), activation="sigmoid", pixels="-1..1")`, which 20 epochs of `optimizer="adam",
    learning_rate=0.003, schedule="cosine", l2=3e-5` bring to 98.2 % on MNIST.

    hidden: units of each hidden layer; () for none. activation: theirs. The output is a softmax
        over the classes, the loss categorical cross-entropy.
    images: the first so many training images; all of them where there are fewer.
    epochs: how many times over them (default 6). steps: instead of epochs, the number of
        optimiser steps, so that trainings on fewer images can be as long; the last epoch may
        be cut short.
    pixels: the scale of the network's inputs, see PixelScale.of.
    optimizer: a Keras optimiser's name, at its own learning rate unless one is given;
        schedule: "constant", or "cosine" for a rate that falls to zero along half a cosine.
    l2: penalty on the square of every kernel's weights.
    deform: whether every image is deformed anew each time it is trained on: turned, stretched,
        slanted, shifted and pushed out of shape (`steps.Deform` says how far). Accepted with one
        scale for all pixels. The network then has no `never_lit`: ink gets everywhere.
    noise: standard deviation of the normal noise that is added to the network's inputs each time.
    seed: decides the start and the order of the images; the same seed gives the same weights
        on the same machine and backend.
    digits: the Digits to train on; by default MNIST where it is found, otherwise the embedded
        set; stderr says which.
    name: the network's, by default such as "mlp-60000" or "linear-60000", with the number of
        images.
    resume: a folder where the training is saved after every epoch. Killed at any moment, the
        same call continues from there, and ends with the same weights as without a break.

    Progress is shown on stderr, or as a widget in a notebook. After an interrupt (Ctrl-C, the
    kernel's stop button) the run so far is returned. TensorFlow and JAX are supported, chosen by
    KERAS_BACKEND. Raises ValueError for an argument that is not accepted, or where `resume`
    holds another training, OSError where it cannot be written to, ImportError where Keras or
    its backend is missing.
    """
    check_whole("images", images, 1)
    if epochs is None and steps is None:
        epochs = 6
    settings = Settings(
        hidden=hidden,
        epochs=epochs,
        activation=activation,
        pixels=pixels,
        optimizer=optimizer,
        learning_rate=learning_rate,
        schedule=schedule,
        l2=l2,
        batch_size=batch_size,
        seed=seed,
        steps=steps,
        deform=deform,
        noise=noise,
    )
    if resume is not None and Path(resume).is_file():
        raise FileExistsError(f"resume: {resume} is a file; give a folder, which may be a new one")
    if digits is None:
        digits = data.default()
        print(f"Training on {digits!r}", file=sys.stderr, flush=True)
    check_digits(digits)
    with Progress(settings.samples_seen(min(images, len(digits.train_images)))) as progress:
        return Trainer(settings, digits, images, name, progress, resume).run()


_MEASURED = ("seconds", "loss", "accuracy", "test_accuracy")


@dataclass(frozen=True, eq=False, repr=False)
class TrainingRun:
    """What `train` returns.

    network: the trained Network, with its test accuracy and the pixels never lit in training.
    history: lists with a number for each whole epoch: "loss" (with the L2 penalty) and
        "accuracy", both over the batches as they were trained on, "test_accuracy" after the epoch,
        and "seconds" of training (the first epoch's include compiling).
    snapshots: Networks, the start first, then one per whole epoch; called "mlp-60000/epoch-0" on.
    interrupted: whether it was stopped before the end of its last epoch; `network` then has the
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


class Trainer:
    """The epochs of one training, and what is recorded of them.

    epochs: (seconds, loss, accuracy, images) of each whole one. snapshots: the start, then one
    for each evaluation point reached.
    """

    def __init__(self, settings, digits, images, name, progress, resume):
        from interp.training.steps import Steps  # takes seconds, behind the progress bar

        self.settings, self.digits, self.progress = settings, digits, progress
        images = digits.train_images[:images]
        self.labels = digits.train_labels[: len(images)].astype(np.int32)
        self.start = Network(
            settings.start_layers(images[0].size, len(digits.class_names)),
            pixels=settings.pixels,
            name=name or f"{'mlp' if settings.hidden else 'linear'}-{len(images)}",
            never_lit=None if settings.deform else data.never_lit(images),
            input_shape=digits.shape,
            notes=(settings.describe(len(images), digits.name),),
        )
        self.inputs = self.start.inputs(images)
        self.steps = Steps(self.start, settings, len(images))
        self.epochs, self.snapshots, self.checkpoint = [], [self.snapshot(0)], None
        if resume is not None:
            identity = checkpoint.identity(self.start, settings, images, self.labels)
            self.checkpoint = checkpoint.Checkpoint(resume, identity)
            self.resume()

    def resume(self):
        """Continue from the checkpoint, or write its first one."""
        saved = self.checkpoint.read()
        if saved is None:
            self.checkpoint.write(self.steps.state(), self.epochs)
            return
        arrays, self.epochs = saved
        self.steps.restore(arrays)
        for n_epochs in range(1, len(self.epochs) + 1):
            if point := self.evaluation_point(n_epochs):
                self.snapshots.append(self.checkpoint.snapshot(self.name_at(point)))
        self.progress.advance(sum(images for *_, images in self.epochs))
        total = self.settings.n_epochs(len(self.labels))
        self.progress.say(
            f"{self.checkpoint.folder}: continuing after {len(self.epochs)} of {total} epochs."
        )

    def run(self):
        """Train to the end or an interrupt; returns the TrainingRun."""
        orders = self.settings.orders(len(self.labels))
        try:
            for order in islice(orders, len(self.epochs), None):
                self.run_epoch(order)
        except KeyboardInterrupt:
            pass  # the run so far is returned
        interrupted = len(self.snapshots) <= self.settings.n_evaluations
        if interrupted:
            note = f"interrupted in {self.settings.phase(len(self.snapshots))}"
            self.progress.say(f"Training {note}: the network has the weights of that moment.")
            network = self.network(note)
        else:
            last = self.snapshots[-1]
            network = replace(last, name=self.start.name, notes=self.start.notes)
        return TrainingRun(network, self.history(), tuple(self.snapshots), interrupted)

    def run_epoch(self, order):
        """One epoch; the network is evaluated after it where that is due."""
        self.progress.begin(self.settings.phase(len(self.epochs) + 1))
        start = time.perf_counter()
        loss, accuracy = self.steps.run(self.inputs, self.labels, order, self.progress.advance)
        self.epochs.append((time.perf_counter() - start, loss, accuracy, len(order)))
        point = self.evaluation_point(len(self.epochs))
        snapshot = self.snapshot(point) if point else None
        if self.checkpoint:
            self.checkpoint.write(self.steps.state(), self.epochs, snapshot)
        if snapshot:
            self.snapshots.append(snapshot)
            self.progress.end(snapshot.accuracy)

    def evaluation_point(self, n_epochs):
        return self.settings.evaluation_point(n_epochs, len(self.labels))

    def history(self):
        """For each evaluation point: what was measured of the epochs that lead to it."""
        groups = [self.epochs] if self.settings.steps else [[epoch] for epoch in self.epochs]
        history = {key: [] for key in _MEASURED}
        for epochs, snapshot in zip(groups, self.snapshots[1:], strict=False):
            seconds, *rows, images = zip(*epochs, strict=True)
            means = (float(np.average(row, weights=images)) for row in rows)
            row = sum(seconds), *means, snapshot.accuracy
            for key, value in zip(_MEASURED, row, strict=True):
                history[key].append(value)
        return history

    def snapshot(self, point):
        """The network at an evaluation point, or at the start, 0."""
        unit, length = self.settings.unit, self.settings.length
        network = self.network(f"as it was after {unit} {point} of {length}")
        return replace(network, name=self.name_at(point))

    def name_at(self, point):
        return f"{self.start.name}/{self.settings.unit}-{point}"

    def network(self, note):
        """The network as it is now, with its test accuracy."""
        notes = (*self.start.notes, note)
        network = replace(self.start, layers=self.steps.layers(), notes=notes)
        accuracy = network.score(self.digits.test_images, self.digits.test_labels)
        return replace(network, accuracy=accuracy)


class Progress:
    """A bar over the images trained on, used with `with`.

    A widget in a notebook; on stderr a bar in a terminal, a few lines in a log.
    """

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
        self._phase = ""

    def begin(self, phase):
        """Show the phase that begins, such as "epoch 1 of 6"."""
        if phase != self._phase:
            self._phase = phase
            self._bar.set_description(phase, refresh=self._live)

    def advance(self, images):
        """Advance the bar."""
        self._bar.update(images)

    def end(self, test_accuracy):
        """Show the network's accuracy on the test images."""
        self._bar.set_postfix_str(f"test accuracy {test_accuracy:.4f}", refresh=self._live)

    def say(self, line):
        """Write a line that stays."""
        self._bar.write(line, file=sys.stderr)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._bar.close()
