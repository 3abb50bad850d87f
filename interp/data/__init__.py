"""Image data sets: found, verified, fetched when asked, embedded, or your own arrays."""

from interp.data.centring import centre
from interp.data.digits import Digits, never_lit
from interp.data.download import fetch
from interp.data.loading import at_hand, load
from interp.data.territories import Territory, mnist_territory, territory

__all__ = [
    "Digits",
    "Territory",
    "at_hand",
    "centre",
    "fetch",
    "load",
    "mnist_territory",
    "never_lit",
    "territory",
]
