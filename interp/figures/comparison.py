"""The same units of several maps, one row a map."""

import matplotlib.pyplot as plt
import numpy as np

from interp.figures.pictures import show_maps


def show_compared(maps, axes=None, styles="signed", scale="shared", cards=None):
    """One row of pictures per AffineMap, for the eye to compare; returns their AxesImages.

    axes: one Axes for each map. styles: one name for all rows, or one for each. scale "shared"
    shares limits within a row: rows of different networks differ in size, and each row prints
    its own. cards: a `trust.Card` for each row, whose line is printed below it.
    """
    maps = tuple(maps)
    styles = (styles,) * len(maps) if isinstance(styles, str) else tuple(styles)
    cards = (None,) * len(maps) if cards is None else tuple(cards)
    if axes is None:
        widest = max(len(map) for map in maps)
        lines_of_cards = 0.35 * sum(card is not None for card in cards)
        size = (1.2 * widest + 1.5, 2.25 * len(maps) + lines_of_cards)
        axes = plt.subplots(len(maps), figsize=size, layout="constrained", squeeze=False)[1][:, 0]
    return tuple(
        show_maps(map, ax, style, scale, columns=len(map), card=card)
        for map, ax, style, card in zip(maps, np.ravel(axes), styles, cards, strict=True)
    )
