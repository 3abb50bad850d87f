"""The mean of 10,000 exact maps, against the Jacobians of a compiled TensorFlow function."""

import functools
import statistics
import timeit
from dataclasses import replace
from itertools import pairwise

import numpy as np

import interp
from benchmarks.measure import duration, side_by_side
from interp import maps


def ratios():
    """mean_map against GradientTape.batch_jacobian in batches of 500, for two layers and more.

    Both send the ten outputs back through every layer; only the pixels, which ours multiplies
    once, can be saved: the deeper and wider the layers behind them, the smaller the ratio.
    """
    deeper = [(512, 256, 128), (512, 256, 128, 64, 32), (128,) * 6, (512,) * 3]
    cases = [(interp.load("mlp-60000"), 6)]
    cases += [(random_network((784, *hidden, 10)), 2) for hidden in deeper]
    images = random_images(10_000)
    for net, wanted in cases:
        theirs = batch_jacobians(net, net.inputs(images))
        theirs()  # compiled before the clock starts
        sizes = "-".join(map(str, net.sizes))
        yield side_by_side(
            f"mean map of {sizes}, 10,000 images",
            "tf batch_jacobian",
            functools.partial(maps.mean_map, net, images),
            theirs,
            wanted,
        )


def batch_jacobians(net, inputs):
    """A function that averages a ReLU network's Jacobians by TensorFlow: (784, n)."""
    import tensorflow as tf

    weights = [(tf.constant(layer.kernel), tf.constant(layer.bias)) for layer in net.layers]

    @tf.function
    def summed(batch):
        with tf.GradientTape() as tape:
            tape.watch(batch)
            values = batch
            for kernel, bias in weights[:-1]:
                values = tf.nn.relu(values @ kernel + bias)
            logits = values @ weights[-1][0] + weights[-1][1]
        return tf.reduce_sum(tape.batch_jacobian(logits, batch), axis=0)

    def mean():
        starts = range(0, len(inputs), 500)
        sums = [summed(tf.constant(inputs[start : start + 500])).numpy() for start in starts]
        return np.sum(sums, axis=0, dtype=np.float64).T / len(inputs)

    return mean


def growth():
    """Lines of Markdown: seconds of a mean map by number of images and by width."""
    yield "| images | first hidden layer | mean map |"
    yield "|---|---|---|"
    cases = [(count, 512) for count in (1_000, 10_000, 60_000)]
    cases += [(10_000, width) for width in (128, 256, 1024, 2048)]
    for count, width in cases:
        net, images = random_network((784, width, 256, 10)), random_images(count)
        seconds = timeit.repeat(
            lambda net=net, images=images: maps.mean_map(net, images), number=1, repeat=3
        )
        yield f"| {count:,} | {width} | {duration(statistics.median(seconds))} |"


def random_images(count):
    """(count, 784) uint8, every pixel drawn evenly."""
    return np.random.default_rng(0).integers(0, 256, (count, 784), dtype=np.uint8)


def random_network(sizes):
    """A ReLU network with normal weights."""
    rng = np.random.default_rng(0)
    layers = [
        interp.Dense(
            (rng.normal(size=shape) / np.sqrt(shape[0])).astype(np.float32),
            np.zeros(shape[1]),
            "relu",
        )
        for shape in pairwise(sizes)
    ]
    return interp.Network([*layers[:-1], replace(layers[-1], activation="softmax")])
