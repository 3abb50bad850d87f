"""Linear pictures of a network's units, and how each is computed."""

from interp.maps.affine import AffineMap
from interp.maps.buildup import Buildup, buildup
from interp.maps.change import learned_change
from interp.maps.composition import article_recipe, causal_index, compose, compose_to
from interp.maps.contrasts import contrast, contrast_between
from interp.maps.local import local_map, mean_map
from interp.maps.morphs import leaky, morph
from interp.maps.rates import rate_composition

__all__ = [
    "AffineMap",
    "Buildup",
    "article_recipe",
    "buildup",
    "causal_index",
    "compose",
    "compose_to",
    "contrast",
    "contrast_between",
    "leaky",
    "learned_change",
    "local_map",
    "mean_map",
    "morph",
    "rate_composition",
]
