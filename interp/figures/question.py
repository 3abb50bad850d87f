"""A question in words, with the tiles that it asks about: the still picture of a guess."""

import textwrap
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from matplotlib.figure import Figure

from interp.figures.pictures import axes_for, set_caption, set_title, show_images, show_maps
from interp.maps import AffineMap


def show_question(
    question: str,
    words: Sequence[str],
    tiles: npt.NDArray | None = None,
    labels: Sequence[str] = (),
) -> Figure:
    """A question, and texts below it; returns the Figure.

    tiles: (n, height, width) in [-1, 1], drawn in signed colours where any value is negative and
    else as ink; labels: a text for each.
    """
    lines = [line for text in words for line in textwrap.wrap(text, 95)]
    title = textwrap.fill(question, 80)
    if tiles is None:
        ax = axes_for(None, 7.5, 0.25 * (title.count("\n") + 1) + 0.22 * len(lines) + 0.15)
        ax.set(xticks=[], yticks=[])
        ax.spines[:].set_visible(False)
    elif tiles.min() < 0:
        kernel = tiles.reshape(len(tiles), -1).T
        map = AffineMap(
            kernel, np.zeros(len(tiles)), labels=tuple(labels), input_shape=tiles.shape[1:]
        )
        ax = show_maps(map, meaning="each on its\nown scale").axes
    else:
        ax = show_images(tiles, labels).axes
    set_title(ax, title)
    set_caption(ax, "\n".join(lines))
    figure: Figure = ax.figure.canvas.figure
    return figure
