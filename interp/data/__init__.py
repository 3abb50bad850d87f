"""Image sets: by name, verified against published checksums, or of your own arrays."""

from interp.data.centring import centre, rasterize
from interp.data.digits import Digits, Territory, mnist_territory, never_lit, territory
from interp.data.loading import default, load
from interp.data.pictures import Picture, picture
from interp.data.readers import read_csv
from interp.data.registry import fetch, search_paths

__all__ = [
    "Digits",
    "Picture",
    "Territory",
    "centre",
    "default",
    "fetch",
    "load",
    "mnist_territory",
    "never_lit",
    "picture",
    "rasterize",
    "read_csv",
    "search_paths",
    "territory",
]
