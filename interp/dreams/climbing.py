"""Hill climbing: change one pixel at random, keep what makes the network surer."""

import numpy as np

from interp.dreams.hill import Hill
from interp.dreams.step import check_stops, first_pixels, until
from interp.dreams.unit import Unit

_CHANGE = 0.1
_DRAWN = 1024
_RUN = 48


def climb(
    net, digit, start=None, *, layer=-1, smooth=False, probability=0.99, count=200_000, seed=0
):
    """Adapt an image by hill climbing until the network is sure of a digit: yields Steps.

    The causal-index article's procedure, in units where pixels run from -1 to 1: change a pixel
    drawn at random by up to ±0.1, clipped, and keep the change if 1 - p[digit], plus
    1e-5 × `roughness` where `smooth`, gets smaller. The start and every change that was kept are
    yielded; then it ends, at `probability` or after `count` proposals.

    digit: a class, or in another `layer` (counted as in `Network.gradient`) a unit: there, and
    where the outputs are no probabilities, it is the unit's pre-activation that is climbed, to
    the end of `count`. start: an image, as any network takes; near blank where none is given.
    seed: of the random numbers; the same seed, the same steps.

    The smoothness shows only long after 0.99, where no more certainty is to be had: for smooth
    pictures, `probability=1, count=40_000`. From a start of very low probability it can hold the
    climb up for tens of thousands of proposals. On networks of ReLUs the climb is as quick, but
    its pictures are more of a speckle.

    A proposal costs one row of the first kernel, and what the layers above it cost; many are
    scored at once, and what is kept is what would be if they were tried one by one. Raises
    ValueError for arguments beyond these.
    """
    check_stops(probability, count)
    unit, rng = Unit(net, digit, layer), np.random.default_rng(seed)
    hill = Hill(unit, first_pixels(start, net.sizes[0], rng), smooth)
    return until(probability, _steps(hill, rng, count))


def _steps(hill, rng, count):
    yield hill.step(0)
    for done in range(0, count, _DRAWN):
        places, changes = proposals(rng, len(hill.pixels))
        at, end = 0, min(_DRAWN, count - done)
        while at < end:
            stop = min(at + _RUN, end)
            settled, steps = hill.settle(places[at:stop], changes[at:stop], done + at)
            yield from steps
            at += settled


def proposals(rng, pixel_count):
    """The next 1,024 proposals: which pixel, and by how much, each (1024,)."""
    return rng.integers(pixel_count, size=_DRAWN), rng.uniform(-_CHANGE, _CHANGE, _DRAWN)
