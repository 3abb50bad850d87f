"""The study in words and tables, for README.md and docs/science.md; docs/make.py puts them in."""

import matplotlib.pyplot as plt
import numpy as np

import interp
from interp import figures, trust
from interp.experiments import starts, study

COLUMNS = {
    "test_accuracy": "digits right",
    "agreement": "agreement",
    "refitted_agreement": "constants refitted",
    "r2": "R²",
    "best_agreement": "best linear",
    "stand_in_agreement": "12 pictures",
}


def trainings():
    """The Rows of each kind of training, as a dictionary, in the order of the study's series."""
    return {
        varied: [row for row in study.rows(series) if row.training._replace(seed=0) == varied]
        for series, kinds in study.SERIES.items()
        for varied in kinds
    }


def mean_and_range(values):
    return f"{np.mean(values):.2f} ({min(values):.2f}–{max(values):.2f})"


def table(kinds, columns=tuple(COLUMNS)):
    """A Markdown table: a line for each of these kinds of training."""
    lines = [f"| trained on | {' | '.join(COLUMNS[name] for name in columns)} |"]
    lines.append("|---" * (len(columns) + 1) + "|")
    for varied, rows in kinds.items():
        cells = [mean_and_range([getattr(row, name) for row in rows]) for name in columns]
        lines.append(f"| {varied} | {' | '.join(cells)} |")
    return "\n".join(lines)


def short_table():
    """The kinds of training that the README speaks of."""
    series = study.SERIES
    chosen = [
        *(series["length"][place] for place in (0, 3)),
        *(series["labels"][place] for place in (0, 3, 5)),
        series["shifts"][2],
        *series["optimizers"][1:],
    ]
    every = trainings()
    columns = [name for name in COLUMNS if name != "r2"]
    return table({varied: every[varied] for varied in chosen}, columns)


def findings():
    """What the study supports, in sentences whose numbers are those of the table."""
    every, series = trainings(), study.SERIES

    def say(name, place, measure="agreement", form=".0%"):
        values = [getattr(row, measure) for row in every[series[name][place]]]
        return f"{np.mean(values):{form}}"

    def both(name, place):
        return f"{say(name, place)} ({say(name, place, 'refitted_agreement')} refitted)"

    def steps(place):
        return f"{np.mean([row.trained_steps for row in every[series['optimizers'][place]]]):,.0f}"

    linear = {x: np.mean([row.best_agreement for row in rows]) for x, rows in every.items()}
    dozen = {x: np.mean([row.stand_in_agreement for row in rows]) for x, rows in every.items()}
    worst = min(dozen, key=dozen.get)
    others = [share for varied, share in dozen.items() if varied.images > 500]
    first = every[series["length"][3]][0]
    shipped = trust.shipped_card(interp.load("mlp-60000"))
    sgd, adam, rmsprop = (both("optimizers", place) for place in (2, 1, 0))
    return "\n".join(
        f"* {line}"
        for line in (
            "**More images, with as many steps:** the composed picture agrees with its network on "
            f"{say('steps', 2)} of the test images after 500 images, on {both('steps', -1)} after "
            "60,000. With as many *epochs* it first rises, for with a few steps the network is "
            f"hardly trained: {say('epochs', 0)} after 100 images, {say('epochs', 2)} after 500, "
            f"{say('epochs', -1)} after 60,000.",
            f"**A longer training** on the same 60,000 images: {both('length', 0)} after one "
            f"epoch, {both('length', 3)} after six, {both('length', -1)} after twenty.",
            "**Random labels:** with a tenth of the labels of 60,000 images drawn anew the network "
            f"reads nearly as well ({say('labels', 5, 'test_accuracy', '.1%')}, before "
            f"{say('labels', 4, 'test_accuracy', '.1%')}), and its composed picture falls from "
            f"{both('labels', 4)} to {both('labels', 5)}: ten constants bring back what was lost "
            f"of the agreement, not of R², {say('labels', 4, 'r2', '.2f')} before and "
            f"{say('labels', 5, 'r2', '.2f')} after. Of 500 images, half the labels of which are "
            f"random, constants do not bring it back: {both('labels', 3)}.",
            f"**Shifted images:** 500 images, each in all 49 positions up to 3 pixels away: "
            f"{both('shifts', 3)}; as they are: {both('shifts', 0)}. The network of the shifted "
            "ones reads more digits.",
            f"**The optimiser,** at equal accuracy: SGD {sgd}, RMSprop {rmsprop}, Adam {adam}. "
            f"Refitted, they differ by little. SGD took {steps(2)} steps to that accuracy, RMSprop "
            f"{steps(0)}, Adam {steps(1)}.",
            f"**Width:** from 64-32 units, {both('widths', 0)}, to 1024-512, {both('widths', -1)}.",
            f"**Truer pictures exist throughout.** One best linear picture for each class agrees "
            f"on {min(linear.values()):.0%} to {max(linear.values()):.0%}, whatever the training; "
            f"a stand-in of twelve on {min(others):.0%} to {max(others):.0%} where more than 500 "
            f"images were trained on, and on {dozen[worst]:.0%} at the least ({worst}).",
            "**A training is one draw,** and not repeated to the last digit elsewhere: the first "
            "of the five after six epochs over all images has the recipe and seed of `mlp-60000`, "
            f"which ships; its composed picture agrees on {first.agreement:.0%}, that of "
            f"`mlp-60000` on {shipped.agreement:.0%}.",
        )
    )


def starts_table():
    """How alike each kind of picture is, by what two trainings share."""
    rows = starts.rows()
    lines = [f"| kind of picture | {' | '.join(starts.SHARED)} |", "|---|---|---|---|---|"]
    for kind in dict.fromkeys(row.kind for row in rows):
        cells = [
            mean_and_range([x.correlation for x in rows if (x.kind, x.shared) == (kind, shared)])
            for shared in starts.SHARED
        ]
        lines.append(f"| {kind} | {' | '.join(cells)} |")
    composed = {
        shared: np.mean(
            [row.correlation for row in rows if (row.kind, row.shared) == ("composed", shared)]
        ).round(2)
        for shared in starts.SHARED
    }
    neither = composed["neither"]
    sentence = (
        f"So the composed pictures of two trainings that share neither correlate by {neither:.2f}. "
        f"The same start and order add {composed['start'] - neither:.2f} to it, the same 30,000 "
        f"images add {composed['images'] - neither:.2f}: what is particular to a picture comes "
        "from the very images it was trained on more than from its start, and this is so for every "
        "kind here. "
        "(Best linear pictures and stand-ins of all these networks were fitted on the same images, "
        "which makes them more alike.)"
    )
    return "\n".join([*lines, "", sentence])


def draw_readme():
    """The README's chart of the study; returns one of its Axes."""
    left, right = plt.subplots(1, 2, figsize=(12, 4.6), layout="constrained")[1]
    figures.show_trust_by_images(study.rows("epochs"), study.rows("steps"), left)
    figures.show_trust_by_training(study.rows("labels"), right)
    return left


def draw_study():
    """The science page's six charts; returns one of their Axes."""
    axes = plt.subplots(3, 2, figsize=(12, 13), layout="constrained")[1].ravel()
    figures.show_trust_by_images(study.rows("epochs"), study.rows("steps"), axes[0])
    for ax, series in zip(axes[1:], [*study.SERIES][2:], strict=True):
        figures.show_trust_by_training(study.rows(series), ax)
    return axes[0]


def draw_starts():
    """The science page's chart of what two trainings share; returns its Axes."""
    return figures.show_starts(starts.rows())
