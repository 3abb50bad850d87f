"""A dream of every class."""

from interp.dreams.climbing import climb
from interp.dreams.step import follow


def each_class(net, dream=climb, **settings):
    """A Dream of each output of the network, one yielded as it is done.

    dream: `climb` or `ascend`, called with the network, the class, and the `settings`; or any
    function that returns Steps. Smooth pictures, of which the article's smoothness makes
    something only long after the network is sure: `smooth=True, probability=1, count=40_000`.
    """
    for unit in range(net.sizes[-1]):
        yield follow(dream(net, unit, **settings))
