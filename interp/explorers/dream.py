"""Watch a network dream: an image that changes until the network is sure of a class."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt
import traitlets

from interp import dreams, views
from interp.explorers.widget import Explorer, check_accepted
from interp.network import Network, check_network
from interp.pixels import check_one, unit_interval


class Dream(Explorer):
    """What `dream` returns: activation maximisation in the browser, while it is shown.

    target: the class dreamed of; another one begins anew. method: "ascend" or "climb". smooth:
    whether roughness costs, in a climb only. running: set it to start and stop; it stops by itself
    when the network is 99 % sure, and continues beyond that when it is set again. seed: of the
    random numbers after the next reset. Read only: probability of the target, None where the
    outputs are no probabilities and until a browser has computed it; value, its logit; count, how
    many changes were proposed (climb) or steps made (ascend); path, pairs of count and
    probability (or logit).
    """

    view = traitlets.Unicode("dream").tag(sync=True)
    target = traitlets.Int().tag(sync=True)
    method = traitlets.Unicode().tag(sync=True)
    smooth = traitlets.Bool().tag(sync=True)
    running = traitlets.Bool().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)
    picture = traitlets.CBytes(b"").tag(sync=True)
    probability = traitlets.Float(None, allow_none=True).tag(sync=True)
    value = traitlets.Float(0.0).tag(sync=True)
    count = traitlets.Int(0).tag(sync=True)
    path: "traitlets.List[Any]" = traitlets.List().tag(sync=True)

    def __init__(self, net: Network, labels: Iterable[str] | None = None) -> None:
        self.net = check_network(net)
        super().__init__(network=views.network_spec(net, labels), **views.dream_start(net))

    @traitlets.validate("target", "method")
    def _check(self, proposal: Any) -> Any:
        accepted = {"target": range(self.net.sizes[-1]), "method": tuple(dreams.METHODS)}
        return check_accepted(proposal, accepted)

    @property
    def image(self) -> npt.NDArray[np.float32]:
        """The dream's image, float32 (height, width) in [0, 1]; black until a browser begins it.

        Set it to any image, and the dream continues from there.
        """
        blank = bytes(4 * self.net.sizes[0])
        return np.frombuffer(self.picture or blank, "<f4").reshape(self.net.input_shape)

    @image.setter
    def image(self, picture: npt.ArrayLike) -> None:
        pixels = unit_interval(check_one(picture, self.net.input_shape))
        self._begin(pixels.astype("<f4").tobytes())

    def run(self) -> None:
        """Start the dream, or continue it."""
        self.running = True

    def stop(self) -> None:
        """Stop it where it is."""
        self.running = False

    def reset(self) -> None:
        """Stop it, and set it back to a nearly black image."""
        self.running = False
        self._begin(b"")

    def _begin(self, picture: bytes) -> None:
        with self.hold_sync():
            self.value, self.probability = 0.0, None
            self.count, self.path, self.picture = 0, [], picture

    def state(self) -> str:
        """Method, target and probability in words."""
        sure = "" if self.probability is None else f", probability {self.probability:.3f}"
        return f"{self.method} to {self.network['labels'][self.target]}{sure}"

    def figure(self) -> Any:
        """The dream's image as it is now, its darkest pixel black."""
        from interp import figures

        darkest = self.image.max() or 1
        title = f"{self.state()}; black is {darkest:.0%} ink"
        return figures.show_images(self.image[None] / darkest, title=title).figure


def dream(net: Network, labels: Iterable[str] | None = None) -> Dream:
    """Watch a network dream of a class: a Dream, which a notebook shows.

    labels: a name for each class. Raises TypeError if `net` is not a Network.
    """
    return Dream(net, labels)
