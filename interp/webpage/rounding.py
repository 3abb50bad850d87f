"""Kernels in 8 bits, with one scale a unit: a quarter of the bytes of float32."""

from dataclasses import replace

import numpy as np

LARGEST = 127


def rounded(kernel):
    """A kernel (n_in, n_out) as int8 of that shape and float32 scales (n_out,).

    `integers * scales` is off by half a scale at most, which is 1/254 of the unit's largest
    weight. Symmetric: 0 stays 0, so that what does not act does not act afterwards.
    """
    largest = np.abs(kernel).max(axis=0)
    scales = np.maximum(largest / LARGEST, np.finfo(np.float32).tiny).astype(np.float32)
    integers = np.clip(np.rint(kernel / scales), -LARGEST, LARGEST)
    return integers.astype(np.int8), scales


def rounded_network(net):
    """The Network whose kernels went through 8 bits and back: what a page calculates with."""
    layers = []
    for layer in net.layers:
        integers, scales = rounded(layer.kernel)
        layers.append(replace(layer, kernel=integers * scales, bias=layer.bias.astype("f4")))
    return replace(net, layers=layers)
