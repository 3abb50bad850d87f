"""The same unit of several networks side by side."""

from interp.explorers.frames import Frames
from interp.explorers.widget import check_network
from interp.maps import compose_to
from interp.views import summary


class Compare(Frames):
    """What `compare` returns: unit may be set; maps has a one-unit AffineMap of each network."""

    @property
    def maps(self):
        """The AffineMaps (784, 1) of the unit shown, one of each network."""
        return tuple(map.select(self.unit) for map in self._maps)

    @property
    def map(self):
        """The first network's AffineMap (784, 1) of the unit shown; see maps for all."""
        return self.maps[0]

    def state(self):
        """Which unit is shown."""
        return f"{self.frames[0]['title']}, {self.unit_label.lower()} {self.unit}"


def compare(*nets, layer=-1):
    """The composed picture of one unit in each network: a widget to show, a Compare.

    Each stands on its own scale at first, which is printed with it; one for all shows which
    network's weights are larger. layer counts from 0, or back from -1, the output. Raises
    TypeError for what is no Network, ValueError where the layers have different numbers of units
    or pixels.
    """
    if not nets:
        raise ValueError("nets: none arrived; give two or more networks")
    found = tuple(compose_to(check_network(net), layer) for net in nets)
    shapes = [map.kernel.shape for map in found]
    if len(set(shapes)) > 1:
        raise ValueError(
            f"nets: layers of {shapes} (pixels, units) arrived; the same units can only be "
            "compared where all have equally many"
        )
    names = [net.name or f"network {place}" for place, net in enumerate(nets, start=1)]
    which = _which(nets, layer)
    frame = {"title": f"Composed pictures of {which}", "caption": "", "short": ""}
    network = {
        "name": " and ".join(names),
        "sizes": list(nets[0].sizes),
        "summary": "\n".join(summary(net) for net in nets),
    }
    return Compare(
        found,
        tiles=[found],
        frames=[{**frame, "labels": names}],
        units=found[0].labels,
        network=network,
        scale="each",
        unit_label="Class" if which == "the output" else "Unit",
        note="Colours are scaled anew for each unit.",
    )


def _which(nets, layer):
    names = {net.layer_name(layer) for net in nets}
    found = names.pop() if len(names) == 1 else f"layer {layer}"
    return "the output" if found == "output" else found
