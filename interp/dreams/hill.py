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

        places, changes: (n,), which pixel by how much; no two such that what one moves depends
        on the other.
        """
        pixels = np.minimum(np.maximum(self.pixels[places] + changes, -1), 1)
        real = (pixels != self.pixels[places]).nonzero()[0]  # the others are clipped to nothing
        if not len(real):
            return len(places), []
        settled, places, pixels = len(places), places[real], pixels[real]
        moves = self.unit.moves(self.pixels, places, pixels)
        foretold, cost = self._foretell(places, pixels, moves)
        firsts = self.first + product(_on_top(foretold, moves.dtype), moves)
        values, chances = self.unit.outputs(firsts)
        heights = (values if chances is None else chances) - cost
        right = (heights > self._heights_below(heights, foretold)) == foretold
        if right.all():
            self._false_hopes *= not foretold.any()
        else:
            wrong = right.argmin()
            settled = int(real[wrong]) + 1
            self._false_hopes = self._false_hopes + 1 if foretold[wrong] else 0
            self._slope = None
            foretold[wrong], foretold[wrong + 1 :] = ~foretold[wrong], False
        kept = foretold.nonzero()[0]
        chances = values if chances is None else chances
        found = (places, pixels, values, chances, real + (count + 1))
        steps = [self._kept(*each) for each in zip(*(x[kept].tolist() for x in found), strict=True)]
        if steps:
            self.first = firsts[kept[-1]]
        return settled, steps

    def _kept(self, place, pixel, value, chance, count):
        if self._bends is not None:
            self._pull += (pixel - self.pixels[place]) * self._bends[place]
        self.pixels[place], self.value = pixel, value
        if self.probability is not None:
            self.probability = chance
        return self.step(count)

    def _foretell(self, places, pixels, moves):
        """Which proposals will be kept, (n,), and what each costs in roughness if they are."""
        gains = self._gains(moves)
        if self._bends is None:
            return gains > 0, 0.0
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


def _on_top(foretold, dtype=float):
    """(n, n): row i adds up proposal i and those foretold before it."""
    below, itself = _triangles(len(foretold), dtype)
    return below * foretold + itself


@lru_cache(maxsize=256)
def _triangles(count, dtype):
    return np.tri(count, k=-1, dtype=dtype), np.eye(count, dtype=dtype)
