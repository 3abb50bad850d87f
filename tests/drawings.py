"""Digits as people draw them on a pad, in many hands: strokes of points, made by rules and seeds.

Forms and hands were written down before any network was asked, and are not chosen by its answers.
"""

from dataclasses import dataclass

import numpy as np

PAD = 28
"""The side of the pad, in the unit of the points."""

# strokes in a box of 1 by 1, x to the right and y down; a point that stands twice is a corner
FORMS = {
    0: {
        "plain": [[(.55, .02), (.2, .13), (.05, .5), (.2, .88), (.5, 1), (.82, .86), (.95, .5),
                   (.8, .13), (.5, .01)]],
        "slashed": [[(.55, .02), (.2, .13), (.05, .5), (.2, .88), (.5, 1), (.82, .86), (.95, .5),
                     (.8, .13), (.5, .01)], [(.88, .1), (.12, .9)]],
    },
    1: {
        "plain": [[(.5, 0), (.5, 1)]],
        "European": [[(.2, .3), (.55, 0), (.55, 0), (.55, 1)]],
        "with a foot": [[(.25, .25), (.55, 0), (.55, 0), (.55, 1)], [(.2, 1), (.9, 1)]],
    },
    2: {
        "plain": [[(.08, .25), (.3, .03), (.65, .02), (.88, .25), (.7, .55), (.35, .8), (.05, 1),
                   (.05, 1), (.95, 1)]],
        "looped": [[(.1, .22), (.35, .02), (.7, .05), (.85, .3), (.6, .65), (.25, .95), (.06, .92),
                    (.15, .78), (.45, .9), (.97, .97)]],
    },
    3: {
        "plain": [[(.1, .12), (.45, 0), (.8, .15), (.75, .38), (.4, .47), (.4, .47), (.8, .55),
                   (.92, .78), (.6, .98), (.2, .97), (.03, .85)]],
        "flat top": [[(.1, .02), (.85, .02), (.85, .02), (.42, .4), (.42, .4), (.8, .5), (.9, .75),
                      (.6, .98), (.08, .92)]],
    },
    4: {
        "closed": [[(.65, 0), (.05, .65), (.05, .65), (.95, .65)], [(.66, 0), (.65, 1)]],
        "open": [[(.25, 0), (.1, .55), (.1, .55), (.92, .53)], [(.72, .08), (.68, 1)]],
    },
    5: {
        "plain": [[(.85, .02), (.25, .02), (.25, .02), (.2, .42), (.2, .42), (.55, .38), (.88, .6),
                   (.8, .88), (.45, 1), (.08, .9)]],
        "two strokes": [[(.22, .04), (.18, .44), (.18, .44), (.55, .4), (.87, .62), (.78, .9),
                         (.42, 1), (.06, .93)], [(.22, .03), (.88, 0)]],
    },
    6: {
        "plain": [[(.75, .02), (.35, .25), (.1, .65), (.25, .95), (.6, 1), (.88, .8), (.7, .57),
                   (.35, .6), (.13, .75)]],
        "straight back": [[(.6, 0), (.15, .6), (.12, .82), (.35, 1), (.7, .95), (.82, .75),
                           (.6, .6), (.3, .66), (.15, .8)]],
    },
    7: {
        "plain": [[(.05, .03), (.92, .03), (.92, .03), (.4, 1)]],
        "crossed": [[(.05, .05), (.92, .03), (.92, .03), (.42, 1)], [(.28, .52), (.85, .48)]],
    },
    8: {
        "one stroke": [[(.78, .15), (.45, 0), (.15, .18), (.42, .45), (.82, .7), (.75, .93),
                        (.45, 1), (.14, .82), (.3, .6), (.7, .35), (.82, .12)]],
        "two rings": [[(.5, .48), (.22, .36), (.25, .1), (.5, 0), (.76, .1), (.78, .36), (.5, .48)],
                      [(.5, .49), (.15, .62), (.14, .88), (.5, 1), (.86, .88), (.85, .62),
                       (.5, .49)]],
    },
    9: {
        "straight": [[(.85, .2), (.55, 0), (.2, .12), (.15, .38), (.45, .52), (.8, .35), (.87, .15),
                      (.87, .15), (.82, 1)]],
        "hooked": [[(.85, .2), (.55, 0), (.2, .12), (.15, .38), (.45, .52), (.8, .35), (.87, .15),
                    (.87, .15), (.86, .65), (.62, .97), (.2, .93)]],
    },
}  # fmt: skip


@dataclass(frozen=True)
class Hand:
    """How somebody draws: of every digit its first form, or one of its others.

    height: of the digit, a share of the pad. place: (x, y) of its middle, shares of the pad.
    width: a share of the height. slant: to the right, in heights. turn: clockwise, degrees.
    shake: pixels that each point is off. gap: between two points, in pixels. pieces: into which a
    stroke falls because the pen is lifted. twice: whether each stroke is gone over again beside
    itself. tick: length of a hook at the end of a stroke, in pixels. careless: how far a point of
    the form may lie from its place, in heights.
    """

    height: float = 0.65
    place: tuple[float, float] = (0.5, 0.5)
    width: float = 0.65
    slant: float = 0.05
    turn: float = 0
    shake: float = 0.06
    gap: float = 0.8
    pieces: int = 1
    twice: bool = False
    tick: float = 0
    careless: float = 0.03
    other: bool = False


HANDS = {
    "usual": Hand(),
    "other forms": Hand(other=True),
    "large and thin": Hand(height=0.92),
    "large, other forms": Hand(height=0.92, other=True),
    "thick": Hand(twice=True),
    "thick, other forms": Hand(twice=True, other=True),
    "small": Hand(height=0.25, shake=0.03, gap=0.4),
    "small, other forms": Hand(height=0.25, shake=0.03, gap=0.4, other=True),
    "very small": Hand(height=0.16, shake=0.02, gap=0.3),
    "upper left corner": Hand(height=0.25, place=(0.14, 0.16), shake=0.03, gap=0.4),
    "upper right corner": Hand(height=0.25, place=(0.86, 0.16), shake=0.03, gap=0.4, other=True),
    "lower left corner": Hand(height=0.3, place=(0.16, 0.83), shake=0.03, gap=0.4),
    "lower right corner": Hand(height=0.3, place=(0.84, 0.83), shake=0.03, gap=0.4, other=True),
    "slanted right": Hand(slant=0.4),
    "slanted right, other forms": Hand(slant=0.4, other=True),
    "slanted left": Hand(slant=-0.25),
    "turned right": Hand(turn=14),
    "turned left": Hand(turn=-14, other=True),
    "narrow": Hand(width=0.38),
    "wide": Hand(width=1),
    "shaky": Hand(shake=0.4),
    "shaky, other forms": Hand(shake=0.4, other=True),
    "fast": Hand(gap=3.5),
    "fast, other forms": Hand(gap=3.5, other=True),
    "slow": Hand(gap=0.15, shake=0.1),
    "lifted pen": Hand(pieces=3),
    "hooked ends": Hand(tick=1.2),
    "careless": Hand(careless=0.07),
    "careless, other forms": Hand(careless=0.07, other=True),
    "careless and small": Hand(careless=0.07, height=0.25, shake=0.03, gap=0.4),
}
SMALL = [name for name, hand in HANDS.items() if hand.height <= 0.3]


def drawing(digit, hand, seed):
    """Strokes [(x, y), …] of a digit by one of HANDS, on a pad of 28 by 28.

    The seed decides where each point of the form lies, how the digit leans, and the shaking.
    """
    how = HANDS[hand]
    rng = np.random.default_rng([digit, [*HANDS].index(hand), seed])
    forms = [*FORMS[digit].values()]
    form = forms[1 + rng.integers(len(forms) - 1)] if how.other else forms[0]
    height = PAD * how.height * rng.uniform(0.9, 1.08)
    size = np.array([height * how.width * rng.uniform(0.85, 1.15), height])
    slant, turn = how.slant + rng.normal(0, 0.06), np.radians(how.turn + rng.normal(0, 3))
    lean = np.array([[1, 0], [-slant, 1]])
    turned = np.array([[np.cos(turn), np.sin(turn)], [-np.sin(turn), np.cos(turn)]])
    strokes = []
    for points in form:
        moved = {point: np.array(point) + rng.normal(0, how.careless, 2) for point in points}
        outline = np.array([moved[point] for point in points]) - 0.5
        line = _spaced(_smooth(outline * size @ lean @ turned), how.gap)
        if how.tick:
            line = np.vstack([line, line[-1] + how.tick * rng.uniform(-1, 1, 2)])
        strokes += [line]
        if how.twice:
            strokes += [line + 0.03 * height * rng.uniform(0.5, 1) * np.array([1, 0.6])]
    strokes = [
        piece for line in strokes for piece in np.array_split(line, how.pieces) if len(piece)
    ]
    middle = PAD * np.array(how.place)
    shaken = [line + middle + rng.normal(0, how.shake, line.shape) for line in strokes]
    return [[*map(tuple, line.clip(0, PAD).round(3).tolist())] for line in shaken]


def _smooth(points):
    """Points along a curve through these (Catmull and Rom's); one that stands twice is a corner."""
    corners = np.flatnonzero((np.diff(points, axis=0) == 0).all(axis=1)) + 1
    parts = []
    for part in np.split(points, corners):
        ends = np.vstack([2 * part[0] - part[1], part, 2 * part[-1] - part[-2]])
        for a, b, c, d in zip(ends, ends[1:], ends[2:], ends[3:], strict=False):
            t = np.linspace(0, 1, 40)[:, None]
            parts.append(
                b + (c - a) / 2 * t
                + (2 * a - 5 * b + 4 * c - d) / 2 * t**2
                + (3 * b - a - 3 * c + d) / 2 * t**3
            )  # fmt: skip
    return np.concatenate(parts)


def _spaced(line, gap):
    """About every `gap` along a line a point, with its ends."""
    along = np.append(0, np.hypot(*np.diff(line, axis=0).T).cumsum())
    steps = np.linspace(0, along[-1], max(3, round(along[-1] / gap)))
    return np.column_stack([np.interp(steps, along, axis) for axis in line.T])
