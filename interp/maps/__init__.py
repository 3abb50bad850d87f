"""Linear pictures of a network's units, and how each is computed."""

from interp.maps.affine import AffineMap
from interp.maps.composition import article_recipe, causal_index, compose, compose_to
from interp.maps.local import local_map, mean_map

__all__ = [
    "AffineMap",
    "article_recipe",
    "causal_index",
    "compose",
    "compose_to",
    "local_map",
    "mean_map",
]
