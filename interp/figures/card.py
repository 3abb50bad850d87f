"""A trust card as a small chart."""

import textwrap

import matplotlib.pyplot as plt
import numpy as np

from interp.figures.pictures import GREY

BAR, BEST = "#4393c3", "#b2182b"


def show_card(card, ax=None):
    """A `trust.Card` as bars from 0 to 1, the best single picture found as a mark; its Axes."""
    rows = [
        ("same class first", card.agreement, card.best_agreement),
        ("… after a fit per class", card.fitted_agreement, None),
        ("variance explained, R²", card.overall_r2, card.best_r2),
        ("correlation", card.correlation, None),
        ("cosine to the exact maps", card.cosine, None),
        ("ink on never-lit pixels", card.never_lit_ink, None),
    ]
    rows = [row for row in rows if row[1] is not None]
    if ax is None:
        ax = plt.subplots(figsize=(5.6, 0.34 * len(rows) + 1.1), layout="constrained")[1]
    place = np.arange(len(rows))
    ax.barh(place, [value for _, value, _ in rows], color=BAR, height=0.62)
    for at, (_, value, best) in enumerate(rows):
        ax.text(max(value, 0) + 0.012, at, f"{value:.2f}", va="center", fontsize="small")
        if best is not None:
            ax.plot([best, best], [at - 0.42, at + 0.42], color=BEST, linewidth=2)
    ax.set_yticks(place, [name for name, _, _ in rows])
    ax.set(xlim=(min(0, *(value for _, value, _ in rows)), 1.1), xticks=[0, 0.5, 1])
    ax.invert_yaxis()
    ax.tick_params(length=0)
    ax.spines[["top", "right", "bottom"]].set_visible(False)
    ax.set_title(card.title, fontsize="medium", loc="left", parse_math=False)
    marked = "Red: the best single picture found." if card.best_r2 is not None else ""
    words = f"On {card.images:,} {card.source or 'images'}. {marked} {card.note}"
    ax.set_xlabel(
        textwrap.fill(words.strip(), 46), fontsize="small", color=GREY, loc="left", parse_math=False
    )
    return ax
