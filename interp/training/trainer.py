"""Training a network: `train` checks its arguments, a Trainer runs the epochs."""

import os
import sys
import time
import warnings
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from interp import data
from interp.checks import check_whole
from interp.data.digits import check_digits
from interp.network import Network
from interp.pixels import PixelScale
from interp.training.checkpoint import Checkpoint, Epoch, identity
from interp.training.settings import Settings


def train(
    hidden: Sequence[int] = (512, 256),
    images: int = 60000,
    epochs: int | None = None,
    *,
    convolutions: Sequence[int] = (),
    kernel_size: int = 5,
    pool: int = 2,
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
    """Train a network to tell digits apart, dense or with convolutions; returns a TrainingRun.

    The defaults are the first article's network; the causal-index article's is
    `train((200,), activation="sigmoid", pixels="-1..1")`, which 20 epochs of `optimizer="adam",
    learning_rate=0.003, schedule="cosine", l2=3e-5` bring to 98.2 % on MNIST.

    hidden: units of each hidden layer; () for none. activation: theirs. The output is a softmax
        over the classes, the loss categorical cross-entropy.
    convolutions: channels of each convolution before the hidden layers, such as (8, 16); () for
        none. Each sees windows of kernel_size × kernel_size with zeros around the picture (Keras'
        "same"), has the same activation, and is followed by a max pool of pool × pool windows
        side by side, or by none where pool is 1.
    images: the first so many training images; all of them where there are fewer.
    epochs: how many times over them (default 6). steps: instead of epochs, the number of
        optimiser steps, so that trainings on fewer images can be as long; the last epoch may
        be cut short.
    pixels: the scale of the network's inputs, see PixelScale.of.
    optimizer: a Keras optimiser's name, at its own learning rate unless one is given;
        schedule: "constant", or "cosine" for a rate that falls to zero along half a cosine.
    l2: penalty on the square of every kernel's weights.
    deform: whether every image is deformed anew each time it is trained on: turned, stretched,
        slanted, shifted and pushed out of shape (`steps.Changes` says how far). Accepted with one
        scale for all pixels. Which pixels were never lit is then not known.
    noise: standard deviation of the normal noise that is added to the network's inputs each time.
        It lights every pixel.
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

    >>> from interp import data, training  # doctest: +SKIP
    >>> training.train((64,), images=1000, epochs=2, digits=data.load("digits"))  # doctest: +SKIP
    """
    given = locals() | {"pixels": replace(PixelScale.of(pixels), origin="training")}
    if epochs is None and steps is None:
        given["epochs"] = 6
    settings = Settings(**{field.name: given[field.name] for field in fields(Settings)})
    check_whole("images", images, 1)
    if resume is not None and Path(resume).is_file():
        raise FileExistsError(f"resume: {resume} is a file; give a folder, which may be a new one")
    if digits is None:
        digits = data.default()
        print(f"Training on {digits!r}", file=sys.stderr, flush=True)
    check_digits(digits)
    with _progress_bar(settings.samples_seen(min(images, len(digits.train_images)))) as bar:
        trainer = Trainer(settings, digits, images, name, bar)
        if resume is not None:
            trainer.resume(resume)
        return trainer.run()


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

    def __repr__(self) -> str:
        stopped = ", interrupted" if self.interrupted else ""
        return f"<TrainingRun: {len(self.snapshots)} snapshots{stopped}; {self.network!r}>"


class Trainer:
    """The epochs of one training, and what is recorded of them.

    epochs: (seconds, loss, accuracy, images) of each whole one. snapshots: the start, then one
    for each evaluation point reached. bar: a `_progress_bar`.
    """

    def __init__(
        self, settings: Settings, digits: data.Digits, images: int, name: str, bar: Any
    ) -> None:
        self.settings, self.digits, self.bar = settings, digits, bar
        trained_on = digits.train_images[:images]
        self.labels = digits.train_labels[:images].astype(np.int32)
        kind = "cnn" if settings.convolutions else "mlp" if settings.hidden else "linear"
        self.start = Network(
            tuple(settings.start_layers(digits.shape, len(digits.class_names))),
            pixels=settings.pixels,
            name=name or f"{kind}-{len(trained_on)}",
            # noise reaches every pixel; how far ink is deformed to is not recorded
            never_lit=None
            if settings.deform
            else data.never_lit(trained_on) & (not settings.noise),
            input_shape=digits.shape,
            notes=(settings.describe(len(trained_on), digits.name),),
        )
        self.inputs = self.start.inputs(trained_on)
        if settings.convolutions:  # four times as fast; for dense layers `steps` switches it off
            os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "1")
        from interp.training.steps import Steps  # takes seconds, behind the progress bar

        self.steps = Steps(self.start, settings, len(trained_on))
        self.epochs: list[Epoch] = []
        self.snapshots = [self.snapshot(0)]
        self.checkpoint: Checkpoint | None = None

    def resume(self, folder: str | Path) -> None:
        """Continue from the checkpoint in a folder, or write its first one."""
        images = self.digits.train_images[: len(self.labels)]
        kept = Checkpoint(folder, identity(self.start, self.settings, images, self.labels))
        self.checkpoint, saved = kept, kept.read()
        if saved is None:
            kept.write(self.steps.state(), self.epochs)
            return
        arrays, self.epochs = saved
        self.steps.restore(arrays)
        for n_epochs in range(1, len(self.epochs) + 1):
            if point := self.settings.evaluation_point(n_epochs, len(self.labels)):
                self.snapshots.append(kept.snapshot(self.name_at(point)))
        self.bar.update(sum(images for *_, images in self.epochs))
        done, total = len(self.epochs), self.settings.n_epochs(len(self.labels))
        said = f"{kept.folder}: continuing after {done} of {total} epochs."
        self.bar.write(said, file=sys.stderr)

    def run(self) -> TrainingRun:
        """Train to the end or an interrupt; returns the TrainingRun."""
        orders = self.settings.orders(len(self.labels))
        with suppress(KeyboardInterrupt):  # the run so far is returned
            for order in islice(orders, len(self.epochs), None):
                self.run_epoch(order)
        interrupted = len(self.epochs) < self.settings.n_epochs(len(self.labels))
        if interrupted:
            note = f"interrupted in {self.settings.phase(len(self.epochs) + 1)}"
            said = f"Training {note}: the network has the weights of that moment."
            self.bar.write(said, file=sys.stderr)
            network = self.network(note)
        else:
            last = self.snapshots[-1]
            network = replace(last, name=self.start.name, notes=self.start.notes)
        return TrainingRun(network, self.history(), tuple(self.snapshots), interrupted)

    def run_epoch(self, order: npt.NDArray[np.intp]) -> None:
        """One epoch; the network is evaluated after it where that is due."""
        phase = self.settings.phase(len(self.epochs) + 1)
        if phase not in self.bar.desc:
            self.bar.set_description(phase, refresh=self.bar.live)
        start = time.perf_counter()
        loss, accuracy = self.steps.run(self.inputs, self.labels, order, self.bar.update)
        epochs = [*self.epochs, (time.perf_counter() - start, loss, accuracy, len(order))]
        point = self.settings.evaluation_point(len(epochs), len(self.labels))
        snapshot = self.snapshot(point) if point else None
        if self.checkpoint:
            self.checkpoint.write(self.steps.state(), epochs, snapshot)
        if snapshot:
            self.snapshots.append(snapshot)
            self.bar.set_postfix_str(f"test accuracy {snapshot.accuracy:.4f}", self.bar.live)
        self.epochs = epochs

    def history(self) -> dict[str, list[float]]:
        """For each evaluation point: what was measured of the epochs that lead to it."""
        groups = [self.epochs] if self.settings.steps else [[epoch] for epoch in self.epochs]
        rows = []
        for epochs, snapshot in zip(groups, self.snapshots[1:], strict=False):
            seconds, loss, accuracy, images = zip(*epochs, strict=True)
            means = (float(np.average(values, weights=images)) for values in (loss, accuracy))
            rows.append((sum(seconds), *means, snapshot.accuracy))
        names = ("seconds", "loss", "accuracy", "test_accuracy")
        return {name: [row[index] for row in rows] for index, name in enumerate(names)}

    def snapshot(self, point: int) -> Network:
        """The network at an evaluation point, or at the start, 0."""
        unit, length = self.settings.unit, self.settings.length
        network = self.network(f"as it was after {unit} {point} of {length}")
        return replace(network, name=self.name_at(point))

    def name_at(self, point: int) -> str:
        return f"{self.start.name}/{self.settings.unit}-{point}"

    def network(self, note: str) -> Network:
        """The network as it is now, with its test accuracy."""
        notes = (*self.start.notes, note)
        network = replace(self.start, layers=self.steps.layers(), notes=notes)
        accuracy = network.score(self.digits.test_images, self.digits.test_labels)
        return replace(network, accuracy=accuracy)


def _progress_bar(images: int) -> Any:
    """A bar of tqdm over the images trained on, used with `with`; `live`: drawn in one place.

    A widget in a notebook; on stderr a bar in a terminal, a few lines in a log.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # in a notebook without ipywidgets, which works too
        from tqdm.auto import tqdm
    live = "tqdm.notebook" in {base.__module__ for base in tqdm.__mro__} or sys.stderr.isatty()
    bar = tqdm(total=images, desc="starting Keras", unit=" images", unit_scale=True)
    bar.live, bar.mininterval = live, 0.1 if live else 5  # a log keeps every state of the bar
    return bar
