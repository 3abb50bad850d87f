"""Linear pictures of a network's units, and how each is computed."""

from interp.maps.affine import AffineMap
from interp.maps.averages import contrast, contrast_between, mean_map, rate_composition
from interp.maps.composition import (
    Buildup,
    article_recipe,
    buildup,
    causal_index,
    compose,
    compose_to,
    eigenpictures,
    learned_change,
)
from interp.maps.kinds import KINDS, Kind, kinds_of
from interp.maps.local import leaky, local_map, morph

__all__ = [
    "KINDS",
    "AffineMap",
    "Buildup",
    "Kind",
    "article_recipe",
    "buildup",
    "causal_index",
    "compose",
    "compose_to",
    "contrast",
    "contrast_between",
    "eigenpictures",
    "kinds_of",
    "leaky",
    "learned_change",
    "local_map",
    "mean_map",
    "morph",
    "rate_composition",
]
