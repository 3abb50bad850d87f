"""An epoch of the first article's network, against plain model.fit on the same 60,000 images."""

import importlib.util
import json
import os
import subprocess
import sys

import numpy as np

from benchmarks.measure import Ratio, side_by_side

_BACKENDS = {"tensorflow": ("TensorFlow", 1.5), "jax": ("JAX", 1)}
_EPOCHS = 7


def ratios():
    """One for each backend that is installed, in a process of its own.

    Epoch by epoch in turn; the first of each, which compiles, is left out. The accuracies are
    ours and theirs on the test images after the last.
    """
    for backend, (title, wanted) in _BACKENDS.items():
        if importlib.util.find_spec(backend):
            ours, theirs, accuracies = _in_its_own_process(backend)
            name = "an epoch, {} (accuracy {:.1%}, {:.1%})".format(title, *accuracies)
            yield Ratio(name, "plain model.fit", ours, theirs, wanted)


def _in_its_own_process(backend):
    # oneDNN on, as TensorFlow comes; interp would switch it off for model.fit as well
    surroundings = os.environ | {"KERAS_BACKEND": backend, "TF_ENABLE_ONEDNN_OPTS": "1"}
    ended = subprocess.run(
        [sys.executable, "-m", __name__], env=surroundings, capture_output=True, check=True
    )
    return json.loads(ended.stdout)


def _measure():
    digits = _sixty_thousand()
    our_epoch, our_accuracy = _ours(digits)
    their_epoch, their_accuracy = _theirs(digits)
    ratio = side_by_side("", "", our_epoch, their_epoch, 1, _EPOCHS)
    print(json.dumps([ratio.ours[1:], ratio.theirs[1:], [our_accuracy(), their_accuracy()]]))


def _sixty_thousand():
    """MNIST, or the embedded digits over and over."""
    from interp import data

    digits = data.default()
    if digits.name == "mnist":
        return digits
    images = np.resize(digits.train_images, (60000, 28, 28))
    labels = np.resize(digits.train_labels, 60000)
    return data.Digits(images, labels, digits.test_images, digits.test_labels)


def _ours(digits):
    from interp.network import Network
    from interp.training.settings import Settings
    from interp.training.steps import Steps

    settings = Settings(
        hidden=(512, 256),
        epochs=_EPOCHS,
        activation="relu",
        pixels="0..1",
        optimizer="rmsprop",
        learning_rate=None,
        schedule="constant",
        l2=0,
        batch_size=128,
        seed=0,
    )
    start = Network(settings.start_layers((28, 28), 10))
    inputs, labels = start.inputs(digits.train_images), digits.train_labels.astype(np.int32)
    steps, rng = Steps(start, settings, len(labels)), np.random.default_rng(0)

    def epoch():
        steps.run(inputs, labels, rng.permutation(len(labels)), lambda images: None)

    return epoch, lambda: Network(steps.layers()).score(digits.test_images, digits.test_labels)


def _theirs(digits):
    import keras

    images, test_images = (
        x.reshape(-1, 784).astype("float32") / 255
        for x in (digits.train_images, digits.test_images)
    )
    labels, test_labels = (
        keras.utils.to_categorical(x) for x in (digits.train_labels, digits.test_labels)
    )
    dense = keras.layers.Dense
    model = keras.Sequential(
        [keras.Input((784,)), dense(512, "relu"), dense(256, "relu"), dense(10, "softmax")]
    )
    model.compile("rmsprop", "categorical_crossentropy", metrics=["accuracy"])
    return (
        lambda: model.fit(images, labels, batch_size=128, verbose=0),
        lambda: model.evaluate(test_images, test_labels, verbose=0)[1],
    )


if __name__ == "__main__":
    _measure()
