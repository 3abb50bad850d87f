"""Pictures onto Matplotlib Axes: `ax=` accepted, artists returned, nothing shown or saved."""

from interp.figures.charts import (
    show_agreement_by_pictures,
    show_reach,
    show_readability,
    show_starts,
    show_trust_by_images,
    show_trust_by_training,
)
from interp.figures.data import show_confusion, show_mistakes, show_steps, show_territory
from interp.figures.diagram import show_network
from interp.figures.dreams import show_dreams
from interp.figures.overview import (
    show,
    show_activations,
    show_compared,
    show_kinds,
    show_layer,
)
from interp.figures.pictures import show_images, show_map, show_maps
from interp.figures.trust import (
    show_card,
    show_eigenpictures,
    show_ledger,
    show_promises,
    show_removal,
    show_stand_in,
)

__all__ = [
    "show",
    "show_activations",
    "show_agreement_by_pictures",
    "show_card",
    "show_compared",
    "show_confusion",
    "show_dreams",
    "show_eigenpictures",
    "show_images",
    "show_kinds",
    "show_layer",
    "show_ledger",
    "show_map",
    "show_maps",
    "show_mistakes",
    "show_network",
    "show_promises",
    "show_reach",
    "show_readability",
    "show_removal",
    "show_stand_in",
    "show_starts",
    "show_steps",
    "show_territory",
    "show_trust_by_images",
    "show_trust_by_training",
]
