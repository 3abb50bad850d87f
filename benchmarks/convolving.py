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
    gradient, jacobians = tensorflow_gradients(path, net.inputs(images))
    yield side_by_side(
        "ledger of one image, cnn",
        "compiled gradient × input",
        lambda: [trust.ledger(net, images[0]) for _ in range(20)],
        lambda: [gradient() for _ in range(20)],
        1,
    )
    yield side_by_side(
        "mean map of cnn, 1,000 images",
        "tf batch_jacobian",
        functools.partial(maps.mean_map, net, images),
        jacobians,
        1,
    )


def tensorflow_gradients(path, inputs):
    """Two compiled functions: gradient × input of the first image's answer, and the mean Jacobian.

    inputs: (n, 784) as the network receives them.
    """
    import keras
    import tensorflow as tf

    model = keras.saving.load_model(path)
    model.layers[-1].activation = keras.activations.linear
    pictures = tf.constant(inputs.reshape(-1, *model.input_shape[1:]), tf.float32)

    @tf.function
    def gradient(picture):
        with tf.GradientTape() as tape:
            tape.watch(picture)
            logit = tf.reduce_max(model(picture))
        return tape.gradient(logit, picture) * picture

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

    mean(), gradient(pictures[:1])  # compiled before the clock starts
    return lambda: gradient(pictures[:1]).numpy(), mean
