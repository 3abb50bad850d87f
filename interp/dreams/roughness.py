"""How rough an image is, and how one pixel changes that."""

from functools import lru_cache

import numpy as np

_NEIGHBOURS = {(i, j): 0.7 if i and j else 1.0 for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j}
"""The eight around a pixel, by what they weigh: 1 beside, above and below it, 0.7 diagonally."""


def roughness(pixels):
    """Sum over the pixels of their squared difference from their neighbours' mean.

    pixels: (height, width), or (n, height, width) for (n,) values, in units where they run from
    -1 to 1. The mean is over the eight neighbours, or those there are at the edge; diagonal ones
    weigh 0.7 and the others 1. The causal-index article leaves out the pixels at the edge, and
    its dreams end in a frame of dots.
    """
    pixels = np.asarray(pixels, dtype=np.float64)
    shape = pixels.shape[-2:]
    differences = pixels.reshape(*pixels.shape[:-2], -1) @ _differences(shape).T
    return (differences**2).sum(axis=-1)


@lru_cache(maxsize=4)
def quadratic(shape):
    """The symmetric Q, (height * width,) squared, for which roughness is x @ Q @ x; read-only.

    A change of pixel i by d alters it by 2 d (Q x)_i + d² Q_ii, and Q x by d Q_i, in which only
    the 25 pixels around i count.
    """
    found = _differences(shape).T @ _differences(shape)
    found.setflags(write=False)
    return found


@lru_cache(maxsize=4)
def _differences(shape):
    """(height * width,) squared: a row takes from a pixel the weighted mean of its neighbours."""
    height, width = shape
    rows, columns = np.divmod(np.arange(height * width), width)
    weights = np.zeros((height * width,) * 2)
    for (i, j), weight in _NEIGHBOURS.items():
        y, x = rows + i, columns + j
        there = (y >= 0) & (y < height) & (x >= 0) & (x < width)
        (pixel,) = there.nonzero()
        weights[pixel, pixel + i * width + j] = weight
    found = np.eye(len(weights)) - weights / np.maximum(weights.sum(axis=1, keepdims=True), 1e-9)
    found.setflags(write=False)
    return found
