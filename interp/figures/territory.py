"""Where each class writes: how often a pixel is lit, and by which class most often."""

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.colors import to_rgb
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D

from interp.figures.pictures import GREY, show_images
from interp.pixels import picture_shape

_TINTS = (
    *("#88ccee", "#ddcc77", "#cc6677", "#44aa99", "#aa4499"),
    *("#999933", "#88a0dd", "#e69f00", "#b5b5b5", "#66bb66"),
)
"""A tint per class, told apart by lightness too; the class itself is printed in each pixel."""


def show_territory(territory, axes=None):
    """How often each class lights each pixel, and the class most likely to light it.

    axes: two Axes. Returns their AxesImages. Never-lit pixels are left white in the second.
    """
    if axes is None:
        axes = plt.subplots(2, figsize=(8.5, 12.6), height_ratios=[3.4, 8], layout="constrained")[1]
    frequency, classes = territory.frequency, range(len(territory.totals))
    frequent = show_images(
        frequency.reshape(-1, *picture_shape(frequency.shape[1])),
        [str(label) for label in classes],
        axes[0],
        title="How often each pixel is lit, by class: white never, black in every image",
    )
    return frequent, _show_owners(axes[1], territory)


def _show_owners(ax, territory):
    shape = picture_shape(len(territory.owner))
    tints = 0.4 + 0.6 * np.array([to_rgb(tint) for tint in _TINTS])
    owner = territory.owner.reshape(shape)
    colours = np.where((owner < 0)[..., None], 1.0, tints[owner % len(tints)])
    artist = ax.imshow(colours, interpolation="nearest")
    glyphs = {label: TextPath((0, 0), str(label), size=0.72) for label in np.unique(owner)}
    letters = [
        Affine2D().scale(1, -1).translate(column - 0.22, row + 0.27).transform_path(glyphs[label])
        for (row, column), label in np.ndenumerate(owner)
        if label >= 0
    ]
    ax.add_patch(PathPatch(Path.make_compound_path(*letters), color="0.15", linewidth=0))
    ax.set(xticks=[], yticks=[], anchor="W")
    ax.spines[:].set_color("0.8")
    ax.set_title("The class most likely to light each pixel", fontsize="medium", loc="left")
    words = f"{territory!r}"[1:-1] + ". One image that lights a pixel is enough to colour it."
    ax.set_xlabel(words, fontsize="small", color=GREY, loc="left")
    return artist
