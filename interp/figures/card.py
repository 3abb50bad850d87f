"""A trust card as a small chart."""

import textwrap

import matplotlib.pyplot as plt
import numpy as np

from interp.figures.pictures import GREY

BAR, BEST = "#4393c3", "#b2182b"


def show_card(card, ax=None):
    """A `trust.Card` as bars from 0 to 1, the best linear picture found as red marks; its Axes.

    The black line on the first bar is the 95 % confidence interval.
    """
    rows = [
        ("agrees with the network", card.agreement, card.best_agreement),
        ("… its constants refitted", card.refitted_agreement, None),
        ("variance explained, R²", card.overall_r2, card.best_r2),
        ("correlation with the logits", card.correlation, None),
        ("cosine to the exact maps", card.cosine, None),
    ]
    rows = [row for row in rows if row[1] is not None]
    if ax is None:
        ax = plt.subplots(figsize=(5.6, 0.34 * len(rows) + 1.6), layout="constrained")[1]
    place = np.arange(len(rows))
    ax.barh(place, [value for _, value, _ in rows], color=BAR, height=0.62)
    if card.interval is not None:
        ax.plot(card.interval, [0, 0], color="black", linewidth=1.5, solid_capstyle="butt")
    for at, (_, value, best) in enumerate(rows):
        end = card.interval[1] if at == 0 and card.interval else max(value, 0)
        if best is not None and 0 <= best - end < 0.12:
            end = best  # the number stands clear of the mark
        ax.text(end + 0.012, at, f"{value:.2f}", va="center", fontsize="small")
        if best is not None:
            ax.plot([best, best], [at - 0.42, at + 0.42], color=BEST, linewidth=2)
    ax.set_yticks(place, [name for name, _, _ in rows])
    ax.set(xlim=(min(0, *(value for _, value, _ in rows)), 1.1), xticks=[0, 0.5, 1])
    ax.invert_yaxis()
    ax.tick_params(length=0)
    ax.spines[["top", "right", "bottom"]].set_visible(False)
    ax.set_title(card.title, fontsize="medium", loc="left", parse_math=False)
    words = textwrap.fill(_words(card), 46)
    ax.set_xlabel(words, fontsize="small", color=GREY, loc="left", parse_math=False)
    return ax


def _words(card):
    words = [f"On {card.images:,} {card.source or 'images'}."]
    if card.by_class is not None:
        shares = zip(card.labels, card.by_class, strict=True)
        known = [(label, share) for label, share in shares if not np.isnan(share)]
        # the space within a pair does not break
        by_class = ", ".join(f"{label}\u00a0{share:.0%}" for label, share in known)
        words.append(f"Agreement by class: {by_class}.")
    if card.best_r2 is not None:
        count = f", fitted on {card.best_images:,} images" if card.best_images else ""
        words.append(f"Red: the best linear picture found{count}.")
    return " ".join([*words, f"{card.note[:1].upper()}{card.note[1:]}."] if card.note else words)
