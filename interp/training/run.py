"""Training from the arguments that a person gives: checked, the digits found, carried out."""

import sys
from pathlib import Path

from interp import data
from interp.checks import check_whole
from interp.data.digits import check_digits
from interp.training.progress import Progress
from interp.training.settings import Settings
from interp.training.under_way import Training, TrainingRun

__all__ = ["TrainingRun", "train"]

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
