"""Activation maximisation: images that a unit of a network responds to strongly.

`ascend` follows the gradient, `climb` changes one pixel at a time at random. Both return an
iterator of Steps, so that a dream can be watched, stopped and resumed; `run` takes it to its end.
"""

from collections.abc import Callable, Iterator
from typing import Any

from interp.dreams.ascending import ascend
from interp.dreams.climbing import DIAGONAL, ROUGHNESS_WEIGHT, climb, roughness
from interp.dreams.steps import RAISED_BY, RAISED_SHARE, Dream, Step, run, take_until
from interp.network import Network, check_network

__all__ = [
    "METHODS",
    "Dream",
    "Step",
    "ascend",
    "climb",
    "each_class",
    "roughness",
    "run",
    "settings",
    "take_until",
]


METHODS: dict[str, Callable[..., Iterator[Step]]] = {"ascend": ascend, "climb": climb}
"""Ways to dream, by name; explorers, pages and commands begin with the first."""


def each_class(
    net: Network, dream: Callable[..., Iterator[Step]] = ascend, **options: Any
) -> Iterator[Dream]:
    """Yield a Dream of each output of the network, one after another.

    dream: `ascend`, `climb`, or another function that returns Steps; called with the network, the
    class and `options`. The smoothness of a climb shows only long after the network is sure:
    for smooth pictures, pass `climb, smooth=True, probability=1, max_steps=40_000`.

    >>> import interp
    >>> net = interp.load("mlp-500")
    >>> [int(net.classify(dream.image)) for dream in each_class(net)]
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
    """
    if not callable(dream):
        raise TypeError(f"dream: {dream!r} arrived; a function is expected, such as dreams.ascend")
    for target in range(check_network(net).sizes[-1]):
        yield run(dream(net, target, **options))


def settings() -> dict[str, dict[str, float]]:
    """The numbers that the JavaScript in `interp/views` shares with `climb` and `ascend`.

    Defaults of their arguments under "climb" and "ascend", and the constants under "start" and
    "roughness".

    >>> sorted(settings())
    ['ascend', 'climb', 'roughness', 'start']
    """
    return {
        "start": {"raised_share": RAISED_SHARE, "raised_by": RAISED_BY},
        "roughness": {"weight": ROUGHNESS_WEIGHT, "diagonal": DIAGONAL},
        "ascend": dict(ascend.__kwdefaults__ or {}),
        "climb": dict(climb.__kwdefaults__ or {}),
    }
