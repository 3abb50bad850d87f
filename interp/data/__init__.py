"""Image data sets: found, verified, fetched when asked, embedded, or your own arrays."""

from interp.data.digits import Digits, never_lit
from interp.data.download import fetch
from interp.data.loading import load

__all__ = ["Digits", "fetch", "load", "never_lit"]
