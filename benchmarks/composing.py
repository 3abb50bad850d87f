"""The output's composed kernel, from the cheap end and in the article's order."""

import functools

import numpy as np

import interp
from benchmarks.measure import side_by_side
from interp import maps


def ratios():
    """compose_to(net) against (W_1 W_2) W_3, fifty of each at a time."""
    net = interp.load("mlp-60000")
    kernels = [layer.kernel for layer in net.layers]
    yield side_by_side(
        "compose the output, 50 times",
        "(W₁ W₂) W₃",
        lambda: [maps.compose_to(net) for _ in range(50)],
        lambda: [functools.reduce(np.dot, kernels) for _ in range(50)],
        5,
    )
