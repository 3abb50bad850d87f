"""Images that a unit of a network is sure of, found by climbing or by following its gradient."""

from interp.dreams.ascending import ascend
from interp.dreams.classes import each_class
from interp.dreams.climbing import climb
from interp.dreams.roughness import roughness
from interp.dreams.step import Dream, Step, follow

__all__ = ["Dream", "Step", "ascend", "climb", "each_class", "follow", "roughness"]
