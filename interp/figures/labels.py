"""Labels and frames of hundreds of tiles, each kind as one artist: one a tile takes seconds."""

from functools import lru_cache

import numpy as np
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.textpath import TextPath

_ADVANCE = 0.636
"""From one digit to the next, as a share of the font size."""


def add_frames(ax, corners, shape):
    """A hairline around every tile; corners (n, 2) are rows and columns, shape the tiles'."""
    box = np.array([[0, 0], [0, shape[0]], [shape[1], shape[0]], [shape[1], 0], [0, 0]]) - 0.5
    boxes = np.asarray(corners)[:, None, ::-1] + box
    codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY] * len(boxes)
    outline = Path(boxes.reshape(-1, 2), codes)
    _add(ax, PathPatch(outline, facecolor="none", edgecolor="0.8", linewidth=0.5))


def add_labels(ax, words, corners, gap):
    """A text above every tile, in the gap of that many cells."""
    size = min(gap * 0.62, 22)
    outlines = {word: _outline(word, size) for word in set(words) if word}
    vertices, codes = [], []
    for word, (row, column) in zip(words, corners, strict=True):
        if word:
            vertices.append(outlines[word][0] + (column, row - gap * 0.25))
            codes.append(outlines[word][1])
    if vertices:
        path = Path(np.concatenate(vertices), np.concatenate(codes))
        _add(ax, PathPatch(path, color="0.2", linewidth=0))


def _outline(word, size):
    """A word's vertices, upright where rows count downwards, and codes.

    Unit numbers are put together from digits, which spares laying each of them out.
    """
    if not word.isdecimal():
        return _laid_out(word.replace("$", r"\$"), size)
    digits = [_laid_out(digit, size) for digit in word]
    advance = np.array([_ADVANCE * size, 0])
    moved = [points + advance * place for place, (points, _) in enumerate(digits)]
    return np.concatenate(moved), np.concatenate([codes for _, codes in digits])


@lru_cache(maxsize=64)
def _laid_out(text, size):
    path = TextPath((0, 0), text, size=size)
    return path.vertices * (1, -1), path.codes


def _add(ax, patch):
    patch.set_in_layout(False)  # the axes' limits are the mosaic's; extents would take seconds
    ax.add_artist(patch)
