"""One image through a network: draw it, see the units it lights, and why any of them is lit."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import traitlets

from interp.explorers.draw import Draw
from interp.explorers.widget import check_accepted, module
from interp.network import Network


class Flow(Draw):
    """A drawing, the hidden units that it lights, and the answer.

    ink, drawing, image, probabilities, prediction, ledger: as of `explorers.draw`; the drawing is
    centred. layer, unit: the hidden unit that is looked into; layer -1 for the one that speaks most
    for the answer.
    """

    _esm = module("flow", "flowView")
    layer = traitlets.Int(-1, min=-1).tag(sync=True)
    unit = traitlets.Int(0, min=0).tag(sync=True)

    @traitlets.validate("layer")
    def _check_layer(self, proposal: Any) -> int:
        return check_accepted("layer", proposal.value, range(-1, len(self.net.layers) - 1))

    @traitlets.validate("unit")
    def _check_unit(self, proposal: Any) -> int:
        return check_accepted("unit", proposal.value, range(max(self.net.sizes[1:])))


def flow(net: Network, image: Any = None, labels: Iterable[str] | None = None) -> Flow:
    """One image through a network, unit by unit: a Flow, which a notebook shows.

    image: what is on the pad at first, of the network's input shape; nothing where none is given.
    labels: a name for each class. Raises TypeError for what is no Network.
    """
    shown = Flow(net, labels)
    if image is not None:
        shown.drawing = np.asarray(image).reshape(net.input_shape)
    return shown
