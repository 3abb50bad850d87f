"""Gradient ascent: follow what raises a unit, and keep the image one that could be drawn."""

import numpy as np

from interp.dreams.step import Step, check_stops, first_pixels, until
from interp.dreams.unit import Unit


def ascend(
    net,
    digit,
    start=None,
    *,
    layer=-1,
    rate=0.2,
    decay=0.01,
    variation=0.01,
    blur=0.05,
    jitter=1,
    probability=0.99,
    count=500,
    seed=0,
):
    """Adapt an image by gradient ascent on a unit's pre-activation: yields Steps.

    In the last layer that is the logit, and not the probability, whose gradient vanishes where
    the network is sure of another class. All is in units where pixels run from -1 to 1. Each
    step shifts the image by up to `jitter` pixels, adds the gradient there, of which the
    strongest pixel moves by `rate`, takes off `variation` times the slope of the total
    variation, and shifts it back; then `decay` is the share of its way to black that every pixel
    goes, `blur` the share to the mean of its four neighbours, and all are clipped. A 0 leaves
    any of them out (Simonyan, Vedaldi and Zisserman 2014; Mahendran and Vedaldi 2015; Yosinski
    et al. 2015; Mordvintsev, Olah and Tyka 2015).

    The start and every step are yielded; then it ends, at `probability` or after `count` steps.
    digit, layer, start, seed: as in `climb`, and so are the errors.
    """
    check_stops(probability, count)
    unit, rng = Unit(net, digit, layer), np.random.default_rng(seed)
    pixels = first_pixels(start, net.sizes[0], rng).reshape(unit.shape)

    def steps(picture):
        yield _step(unit, picture, 0)
        for done in range(1, count + 1):
            shift = rng.integers(-jitter, jitter, size=2, endpoint=True)
            shifted = np.roll(picture, shift, (0, 1))
            uphill = rate * _gradient(unit, shifted) - variation * _variation_slope(shifted)
            picture = np.roll(shifted + uphill, -shift, (0, 1))
            picture = picture - decay * (picture + 1)
            picture = np.clip(picture + blur * (_neighbours_mean(picture) - picture), -1, 1)
            yield _step(unit, picture, done)

    return until(probability, steps(pixels))


def _step(unit, picture, count):
    value, chance = unit.outputs(unit.first(picture.ravel()))
    return Step(picture.ravel(), float(value), None if chance is None else float(chance), count)


def _gradient(unit, picture):
    """The unit's gradient over the picture, its strongest pixel at 1; 0 where there is none."""
    pixels = picture.ravel()
    slope = unit.pixel_slope(pixels, unit.value_slope(unit.first(pixels)))
    return (slope / (abs(slope).max() or 1)).reshape(picture.shape)


def _variation_slope(picture):
    """Slope of the sum of all absolute differences between pixels side by side."""
    down, across = (np.sign(np.diff(picture, axis=axis)) for axis in (0, 1))
    slope = np.zeros_like(picture)
    slope[:-1] -= down
    slope[1:] += down
    slope[:, :-1] -= across
    slope[:, 1:] += across
    return slope


def _neighbours_mean(picture):
    """The mean of the four neighbours; beyond the edge a picture goes on as its edge."""
    wide = np.pad(picture, 1, mode="edge")
    return (wide[:-2, 1:-1] + wide[2:, 1:-1] + wide[1:-1, :-2] + wide[1:-1, 2:]) / 4
