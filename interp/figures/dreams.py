"""Dreams beside class means and composed maps, and how the network's certainty grew."""

from collections.abc import Iterable, Sequence
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes

from interp.checks import check_each
from interp.data import Digits
from interp.dreams import Dream
from interp.figures.pictures import GREY, set_title, show_images, show_maps
from interp.images import magnify
from interp.maps import compose_to
from interp.network import Network
from interp.pixels import unit_interval
from interp.trust.sentences import percent

_COLUMNS = 10
_SURE = 0.99
_ZOOM = 2
"""Images are drawn at half the size of maps, so that their labels are as large."""


def show_dreams(
    net: Network,
    dreams: Iterable[Dream],
    digits: Digits | None = None,
    axes: dict[str, Axes] | None = None,
) -> dict[str, Axes]:
    """One dream per class, beside the class means and the composed maps; returns Axes by name.

    dreams: a `dreams.Dream` for each output of the network, as `dreams.each_class` yields them.
    digits: an image set whose class means are shown. The Axes are "means" (with digits only),
    "maps", "dreams" and "path", each class's probability against the count of its dream; `axes`:
    such a dict of your own. Raises ValueError unless there is one dream per output, and if the
    outputs are no probabilities.
    """
    composed = compose_to(net)
    dreams = check_each("dreams", dreams, Dream, "dreams.run(dreams.ascend(net, 3))")
    if len(dreams) != len(composed):
        raise ValueError(f"dreams: {len(dreams)} arrived, one for each of {len(composed)} outputs")
    if any(np.isnan(dream.probabilities).any() for dream in dreams):
        raise ValueError("dreams: they have no probabilities to show; see show_images for images")
    columns = min(_COLUMNS, len(dreams))
    if axes is None:
        names = ["means", "maps", "dreams"][digits is None :]
        heights = [1.75 * -(-len(dreams) // columns)] * len(names) + [2.6]
        mosaic: list[Any] = [[name] for name in [*names, "path"]]
        size = 1.2 * columns + 1.5, sum(heights)
        _, axes = plt.subplot_mosaic(
            mosaic, figsize=size, height_ratios=heights, layout="constrained"
        )
    if digits is not None:
        _show_means(axes["means"], digits, len(dreams), columns)
    show_maps(composed, axes["maps"], columns=columns)
    axes["maps"].set_anchor("W")  # its colour bar moved it
    _show_last(axes["dreams"], dreams, composed.labels, columns)
    _show_paths(axes["path"], dreams, composed.labels)
    return axes


def _show_means(ax: Axes, digits: Digits, count: int, columns: int) -> None:
    names = digits.class_names[:count]
    each = [digits.train_images[digits.train_labels == label] for label in range(len(names))]
    means = [unit_interval(images).sum(axis=0) / max(1, len(images)) for images in each]
    title = f"The mean training image of each class ({digits.name})"
    show_images(magnify(means, _ZOOM), names, ax, columns, title)


def _show_last(ax: Axes, dreams: Sequence[Dream], labels: Sequence[str], columns: int) -> None:
    darkest = max(dream.image.max() for dream in dreams) or 1
    pictures = np.stack([dream.image for dream in dreams]) / darkest
    chances = [dream.probabilities[-1] for dream in dreams]
    words = [f"{label}   {percent(sure)}" for label, sure in zip(labels, chances, strict=True)]
    title = f"Dreams, and how sure the network is of each; black is {darkest:.0%} ink"
    show_images(magnify(pictures, _ZOOM), words, ax, columns, title)


def _show_paths(ax: Axes, dreams: Sequence[Dream], labels: Sequence[str]) -> None:
    """Probability against count, until the slowest is sure; each line has its class on it."""
    levels = np.linspace(0.1, 0.9, len(dreams))
    for place, (dream, label, level) in enumerate(zip(dreams, labels, levels, strict=True)):
        colour = plt.colormaps["tab10"](place % 10)
        ax.plot(dream.counts, dream.probabilities, color=colour, linewidth=1.5)
        at = _reaching(dream, level)
        box = {"boxstyle": "circle,pad=0.1", "facecolor": "white", "edgecolor": "none"}
        style: dict[str, Any] = {"color": colour, "ha": "center", "va": "center", "bbox": box}
        ax.text(*at, label, **style, clip_on=True, parse_math=False)
    last = max(_reaching(dream, _SURE)[0] for dream in dreams) or 1
    ax.set(xlim=(-0.02 * last, 1.02 * last), ylim=(0, 1.03), yticks=[0, 0.5, _SURE])
    set_title(ax, "How the network grew sure")
    ax.set_xlabel("tries (climbing) or steps (ascent)", color=GREY)
    ax.set_ylabel("probability", color=GREY)
    ax.spines[["top", "right"]].set_visible(False)


def _reaching(dream: Dream, level: float) -> tuple[float, float]:
    """(count, probability) where the path first reaches a level, or its end."""
    reached = np.flatnonzero(dream.probabilities >= level)
    after = reached[0] if len(reached) else len(dream.counts) - 1
    before = max(after - 1, 0)
    chances, counts = dream.probabilities[[before, after]], dream.counts[[before, after]]
    chance = np.clip(level, chances[0], max(chances))
    return np.interp(chance, np.sort(chances), counts), chance
