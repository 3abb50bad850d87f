"""A training under way: its epochs, its snapshots, what it comes to."""

import time
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np

from interp import data
from interp.network import Network
from interp.training import checkpoint

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
