"""Where a climb stands, and which of the next proposals it keeps."""

from functools import lru_cache

import numpy as np

from interp.dreams.roughness import quadratic
from interp.dreams.step import Step
from interp.dreams.unit import product

SMOOTHNESS = 1e-5
"""What one unit of roughness costs, where a whole probability counts 1."""

_PATIENCE = 3
"""False hopes, one after another, after which the gradient is not asked any more."""


class Hill:
    """An image that is being climbed: its pixels from -1 to 1, and what the unit makes of it.

    Proposals are settled in runs, as if one by one: the gradient foretells which will be kept,
    each is scored exactly on top of those foretold before it, and the run ends with the first
    that was foretold wrongly. So the gradient decides how long runs are, never what is kept.
    Where it raises one false hope after another, as on a summit, nothing is foretold until
    something is kept.
    """

    def __init__(self, unit, pixels, smooth):
        self.unit, self.pixels, self.first = unit, pixels, unit.first(pixels)
        value, chance = unit.outputs(self.first)
        self.value, self.probability = float(value), None if chance is None else float(chance)
        self._slope, self._false_hopes = None, 0
        self._bends = quadratic(unit.shape) if smooth else None
        self._pull = self._bends @ pixels if smooth else None

    def step(self, count):
        """Where it stands, as a Step after so many proposals."""
        return Step(self.pixels.copy(), self.value, self.probability, count)

    def settle(self, places, changes, count):
        """Try a run of proposals after `count` others: how many are settled, and the Steps kept.

        places, changes: (n,), which pixel by how much. The run ends before what depends on a
        change that is foretold to be kept.
        """
        pixels = np.minimum(np.maximum(self.pixels[places] + changes, -1), 1)
        real = (pixels != self.pixels[places]).nonzero()[0]  # the others are clipped to nothing
        if not len(real):
            return len(places), []
        moves = self.unit.moves(self.pixels, places[real], pixels[real])
        foretold, cost = self._foretell(places[real], pixels[real], moves)
        settled = _until_met_again(self.unit.apart(places), real[foretold])
        real = real[: np.searchsorted(real, settled)]
        moves, foretold, cost = (each[: len(real)] for each in (moves, foretold, cost))
        firsts = product(_on_top(foretold, moves.dtype), moves)
        firsts += self.first
        values, chances = self.unit.outputs(firsts)
        heights = (values if chances is None else chances) - cost
        right = (heights > self._heights_below(heights, foretold)) == foretold
        if not right.all():
            settled = int(real[right.argmin()]) + 1
        kept = self._kept(foretold, right)
        if not len(kept):
            return settled, []
        self.first, real = firsts[kept[-1]], real[kept]
        chances = [None] * len(kept) if chances is None else chances[kept].tolist()
        counts = (real + (count + 1)).tolist()
        found = zip(values[kept].tolist(), chances, counts, strict=True)
        return settled, self._move(places[real], pixels[real], found)

    def _kept(self, foretold, right):
        """Which are kept of those up to the first that was foretold wrongly, (n,) indices."""
        if right.all():
            self._false_hopes *= not foretold.any()
            return foretold.nonzero()[0]
        wrong = right.argmin()
        self._false_hopes = self._false_hopes + 1 if foretold[wrong] else 0
        self._slope = None
        return (foretold == right)[: wrong + 1].nonzero()[0]

    def _move(self, places, pixels, found):
        """Change pixel after pixel: a Step of each, with what was `found` there."""
        steps = []
        for place, pixel, after in zip(places, pixels, found, strict=True):
            if self._bends is not None:
                self._pull += (pixel - self.pixels[place]) * self._bends[place]
            self.pixels[place] = pixel
            steps.append(Step(self.pixels.copy(), *after))
        self.value, self.probability = steps[-1].value, steps[-1].probability
        return steps

    def _foretell(self, places, pixels, moves):
        """Which proposals will be kept, (n,), and what each costs in roughness if they are."""
        gains = self._gains(moves)
        if self._bends is None:
            return gains > 0, np.zeros(len(places))
        moved = pixels - self.pixels[places]
        bends = self._bends[places[:, None], places]
        alone = 2 * moved * self._pull[places] + moved**2 * bends.diagonal()
        foretold = gains > SMOOTHNESS * alone
        added = alone + 2 * moved * (np.tril(bends, -1) @ (moved * foretold))
        return foretold, SMOOTHNESS * (_on_top(foretold) @ added)

    def _gains(self, moves):
        """What each proposal is expected to raise the unit by, (n,)."""
        if self._false_hopes >= _PATIENCE:
            return np.full(len(moves), -np.inf)
        if self._slope is None:
            self._slope = self.unit.score_slope(self.first)
        return moves @ self._slope

    def _heights_below(self, heights, foretold):
        """The height from which each is tried, (n,): that of the last one foretold before it."""
        height = self.value if self.probability is None else self.probability
        met = np.concatenate(([height], heights[foretold]))
        return met[np.cumsum(foretold) - foretold]


def _until_met_again(places, kept):
    """Where `places` first has one again that it had before, at one of the indices `kept`."""
    again = (places[:, None] == places[kept]) & (np.arange(len(places))[:, None] > kept)
    return int(again.any(axis=1).argmax()) if again.any() else len(places)


def _on_top(foretold, dtype=float):
    """(n, n): row i adds up proposal i and those foretold before it."""
    below, itself = _triangles(len(foretold), dtype)
    return below * foretold + itself


@lru_cache(maxsize=256)
def _triangles(count, dtype):
    return np.tri(count, k=-1, dtype=dtype), np.eye(count, dtype=dtype)
