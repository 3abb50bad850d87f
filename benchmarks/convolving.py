"""Pictures of the shipped convolutional network, beside Keras and GradientTape on the same file."""

import functools

import numpy as np

import interp
from benchmarks.measure import in_a_fresh_process, side_by_side
from interp import data, maps, trust
from interp.files import find_shipped

_OURS = """
import interp, numpy
from interp import maps
picture = maps.local_map(interp.load({path!r}), numpy.zeros((28, 28))).pictures[3]
"""

_THEIRS = """
import os
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import keras, tensorflow
model = keras.saving.load_model({path!r})
model.layers[-1].activation = keras.activations.linear
image = tensorflow.zeros((1, *model.input_shape[1:]))
with tensorflow.GradientTape() as tape:
    tape.watch(image)
    logit = model(image)[0, 3]
picture = tape.gradient(logit, image).numpy().reshape(28, 28)
"""


def ratios():
    """First picture, one image's ledger, and the mean map of 1,000 images.

    The first picture is what logit 3 gains per unit of ink on a blank image, from the file on. Ours
    shares ties in a pool equally; TensorFlow gives all to the first.
    """
    path, net = str(find_shipped("cnn")), interp.load("cnn")
    ours, theirs = (in_a_fresh_process(code.format(path=path)) for code in (_OURS, _THEIRS))
    yield side_by_side("open cnn, first picture", "Keras, GradientTape", ours, theirs, 8, 3)
    images = np.resize(data.load("digits").test_images, (1000, 28, 28))
    of_one, of_all = tensorflow_gradients(path, net.inputs(images))
    yield side_by_side(
        "20 ledgers of one image, cnn",
        "tf batch_jacobian × input",
        lambda: [trust.ledger(net, images[0]) for _ in range(20)],
        lambda: [of_one() for _ in range(20)],
        1,
    )
    yield side_by_side(
        "mean map of cnn, 1,000 images",
        "tf batch_jacobian",
        functools.partial(maps.mean_map, net, images),
        of_all,
        1,
    )


def tensorflow_gradients(path, inputs):
    """Two functions, compiled: Jacobian × input of the first image, and the mean Jacobian of all.

    inputs: (n, 784) as the network receives them.
    """
    import keras
    import tensorflow as tf

    model = keras.saving.load_model(path)
    model.layers[-1].activation = keras.activations.linear
    pictures = tf.constant(inputs.reshape(-1, *model.input_shape[1:]), tf.float32)

    @tf.function
    def summed(batch):
        with tf.GradientTape() as tape:
            tape.watch(batch)
            logits = model(batch)
        return tf.reduce_sum(tape.batch_jacobian(logits, batch), axis=0)

    def mean():
        sums = [
            summed(pictures[start : start + 500]).numpy() for start in range(0, len(inputs), 500)
        ]
        return np.sum(sums, axis=0, dtype=np.float64) / len(inputs)

    def of_one():
        return (summed(pictures[:1]) * pictures[0]).numpy()  # of ten classes, as a ledger is

    mean(), of_one()  # compiled before the clock starts
    return of_one, mean
