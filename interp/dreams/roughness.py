"""How rough an image is, and how one pixel changes that."""

from functools import lru_cache

import numpy as np

_NEIGHBOURS = {(i, j): 0.7 if i and j else 1.0 for i in (-1, 0, 1) for j in (-1, 0, 1) if i or j}
"""The eight around a pixel, by what they weigh: 1 beside, above and below it, 0.7 diagonally."""


def roughness(pixels):
    """Sum over the interior pixels of their squared difference from their neighbours' mean.

    pixels: (height, width), or (n, height, width) for (n,) values; as in the causal-index
    article, in units where they run from -1 to 1. The mean is over the eight neighbours,
    diagonal ones weighing 0.7 and the others 1. A picture without an interior has none: 0.
    """
    pixels = np.asarray(pixels, dtype=np.float64)
    height, width = pixels.shape[-2:]
    inner = [
        weight * pixels[..., 1 + i : height - 1 + i, 1 + j : width - 1 + j]
        for (i, j), weight in _NEIGHBOURS.items()
    ]
    differences = pixels[..., 1:-1, 1:-1] - sum(inner) / sum(_NEIGHBOURS.values())
    return (differences**2).sum(axis=(-2, -1))


@lru_cache(maxsize=4)
def quadratic(shape):
    """The symmetric Q, (height * width,) squared, for which roughness is x @ Q @ x; read-only.

    A change of pixel i by d alters it by 2 d (Q x)_i + d² Q_ii, and Q x by d Q_i, in which only
    the 25 pixels around i count.
    """
    height, width = shape
    if min(shape) < 3:
        return np.zeros((height * width,) * 2)
    inner = (np.arange(1, height - 1)[:, None] * width + np.arange(1, width - 1)).ravel()
    differences = np.zeros((len(inner), height * width))
    rows = np.arange(len(inner))
    differences[rows, inner] = 1
    for (i, j), weight in _NEIGHBOURS.items():
        differences[rows, inner + i * width + j] = -weight / sum(_NEIGHBOURS.values())
    found = differences.T @ differences
    found.setflags(write=False)
    return found
