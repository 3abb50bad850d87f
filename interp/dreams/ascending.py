"""Gradient ascent: follow a unit's gradient, and keep the image one that could be drawn."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from interp.checks import check_whole
from interp.dreams.steps import Step, Unit, check_settings, first_pixels, take_until
from interp.network import Network


def ascend(
    net: Network,
    target: int,
    start: npt.ArrayLike | None = None,
    *,
    layer: int = -1,
    step_size: float = 0.2,
    decay: float = 0.01,
    tv_weight: float = 0.01,
    blur: float = 0.05,
    jitter: int = 1,
    probability: float = 0.99,
    max_steps: int = 500,
    seed: int = 0,
) -> Iterator[Step]:
    """Activation maximisation by gradient ascent on a unit's pre-activation: yields Steps.

    In the last layer that is the logit, not the probability, whose gradient vanishes where the
    network is sure of another class. Pixels run from -1 to 1. Each step

    1. shifts the image by up to `jitter` pixels each way;
    2. adds the gradient, scaled so that its largest entry is `step_size`, and subtracts
       `tv_weight` × the slope of the total variation;
    3. shifts the image back, and moves every pixel by `decay` of its way to black;
    4. moves every pixel by `blur` of its way to the mean of its four neighbours, and clips.

    A 0 leaves any of these out (Simonyan, Vedaldi and Zisserman 2014; Mahendran and Vedaldi 2015;
    Yosinski et al. 2015; Mordvintsev, Olah and Tyka 2015). The start and every step are yielded,
    until `probability` is reached or `max_steps` were made.

    target, layer, start, seed and errors: as in `climb`.

    >>> import interp
    >>> net = interp.load("mlp-500")
    >>> dream = interp.dreams.run(ascend(net, 3))
    >>> int(net.classify(dream.image))
    3
    """
    sizes = {"step_size": step_size, "decay": decay, "tv_weight": tv_weight, "blur": blur}
    check_settings(probability, max_steps, seed, **sizes)
    for name, share in ("decay", decay), ("blur", blur):
        if share > 1:
            raise ValueError(f"{name}: {share!r} arrived; a share from 0 to 1 is expected")
    check_whole("jitter", jitter, 0)
    unit, rng = Unit(net, target, layer), np.random.default_rng(seed)
    pixels = first_pixels(start, unit, rng)

    def steps(pixels: npt.NDArray) -> Iterator[Step]:
        yield Step(pixels, *unit.score(unit.first(pixels)), 0)
        for count in range(1, max_steps + 1):
            shift = rng.integers(-jitter, jitter, size=2, endpoint=True)
            shifted = np.roll(pixels, shift, (0, 1))
            gradient = unit.gradient(shifted)
            uphill = step_size * gradient / (abs(gradient).max() or 1)
            uphill -= tv_weight * _variation_slope(shifted)
            pixels = np.roll(shifted + uphill, -shift, (0, 1))
            pixels = pixels - decay * (pixels + 1)
            pixels = np.clip(pixels + blur * (_neighbours_mean(pixels) - pixels), -1, 1)
            yield Step(pixels, *unit.score(unit.first(pixels)), count)

    return take_until(steps(pixels), probability)


def _variation_slope(pixels: npt.NDArray) -> npt.NDArray:
    """Slope of the total variation, the sum of absolute differences between adjacent pixels."""
    down, across = (np.sign(np.diff(pixels, axis=axis)) for axis in (0, 1))
    # a pixel stands in two differences of each direction: as the later and as the earlier one
    return -np.diff(down, axis=0, prepend=0, append=0) - np.diff(across, prepend=0, append=0)


def _neighbours_mean(pixels: npt.NDArray) -> npt.NDArray:
    """The mean of each pixel's four neighbours; the edge is repeated beyond itself."""
    wide = np.pad(pixels, 1, mode="edge")
    return (wide[:-2, 1:-1] + wide[2:, 1:-1] + wide[1:-1, :-2] + wide[1:-1, 2:]) / 4
