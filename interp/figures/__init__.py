"""Pictures onto Matplotlib Axes: `ax=` accepted, artists returned, nothing shown or saved."""

from interp.figures.card import show_card
from interp.figures.comparison import show_compared
from interp.figures.diagram import show_network
from interp.figures.dreams import show_dreams
from interp.figures.layer import show_layer
from interp.figures.ledger import show_ledger
from interp.figures.mistakes import show_confusion, show_mistakes
from interp.figures.overview import show
from interp.figures.pictures import show_images, show_map, show_maps
from interp.figures.study import show_trust_by_images, show_trust_by_training
from interp.figures.territory import show_territory

__all__ = [
    "show",
    "show_card",
    "show_compared",
    "show_confusion",
    "show_dreams",
    "show_images",
    "show_layer",
    "show_ledger",
    "show_map",
    "show_maps",
    "show_mistakes",
    "show_network",
    "show_territory",
    "show_trust_by_images",
    "show_trust_by_training",
]
