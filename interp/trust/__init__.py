"""How far a picture can be trusted, and what one decision was made of."""

from interp.maps.from_images import best_linear
from interp.trust.card import Card, card, cards, shipped_card
from interp.trust.gradients import gate_distance, gradient, gradient_times_input
from interp.trust.ledger import Ledger, integrated_gradients, ledger, unit_ledger
from interp.trust.removal import Removal, reach, removal, shapley
from interp.trust.sanity import Sanity, randomise, sanity
from interp.trust.stand_in import agreement_by_pictures, stand_in, strongest_pictures, untrained
from interp.trust.units import channel_r2, unit_line, unit_r2

__all__ = [
    "Card",
    "Ledger",
    "Removal",
    "Sanity",
    "agreement_by_pictures",
    "best_linear",
    "card",
    "cards",
    "channel_r2",
    "gate_distance",
    "gradient",
    "gradient_times_input",
    "integrated_gradients",
    "ledger",
    "randomise",
    "reach",
    "removal",
    "sanity",
    "shapley",
    "shipped_card",
    "stand_in",
    "strongest_pictures",
    "unit_ledger",
    "unit_line",
    "unit_r2",
    "untrained",
]
