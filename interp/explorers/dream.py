"""Watch a network dream: an image that changes until the network is sure of a digit."""

import numpy as np
import traitlets

from interp import views
from interp.explorers.widget import Explorer, check_network, known, module
from interp.pixels import check_one, picture_shape, unit_interval


class Dream(Explorer):
    """What `dream` returns. The dream runs in the browser, while it is shown.

    digit: the class dreamed of; another begins anew. method: "climb" or "ascend". smooth: whether
    roughness costs; of a climb only. running: set it to start and stop; it stops by itself when
    the network is 99 % sure, and goes on beyond that when it is set again. seed: of the random
    numbers of the next reset. To be read: probability of the digit, None where the outputs are
    none and until a browser has worked it out; value, its logit; count, how many tries (climb) or
    steps (ascend) were made; path, pairs of count and probability (or logit).
    """

    _esm = module("dream", "dreamView")
    digit = traitlets.Int().tag(sync=True)
    method = traitlets.Unicode().tag(sync=True)
    smooth = traitlets.Bool().tag(sync=True)
    running = traitlets.Bool().tag(sync=True)
    seed = traitlets.Int().tag(sync=True)
    picture = traitlets.CBytes(b"").tag(sync=True)
    probability = traitlets.Float(None, allow_none=True).tag(sync=True)
    value = traitlets.Float(0.0).tag(sync=True)
    count = traitlets.Int(0).tag(sync=True)
    path = traitlets.List().tag(sync=True)

    def __init__(self, net, labels=None):
        self.net = check_network(net)
        super().__init__(network=views.network_spec(net, labels), **views.dream_start(net))

    @traitlets.validate("digit")
    def _check_digit(self, proposal):
        return known("digit", proposal.value, range(self.net.sizes[-1]))

    @traitlets.validate("method")
    def _check_method(self, proposal):
        return known("method", proposal.value, ("climb", "ascend"))

    @property
    def image(self):
        """The dream, float32 (28, 28) in [0, 1]; black until a browser has begun it.

        Set it to an image, and the dream goes on from there.
        """
        shape = picture_shape(self.net.sizes[0])
        if not self.picture:
            return np.zeros(shape, np.float32)
        return np.frombuffer(self.picture, "<f4").reshape(shape)

    @image.setter
    def image(self, picture):
        pixels = unit_interval(check_one(picture, self.net.sizes[0]))
        self._begin(pixels.astype("<f4").tobytes())

    def run(self):
        """Start the dream, or go on with it."""
        self.running = True

    def stop(self):
        """Stop it where it is."""
        self.running = False

    def reset(self):
        """Stop it, and set it back to near blank."""
        self.running = False
        self._begin(b"")

    def _begin(self, picture):
        with self.hold_sync():
            self.value, self.probability = 0.0, None
            self.count, self.path, self.picture = 0, [], picture

    def state(self):
        """What is dreamed of and how far it is, in words."""
        sure = "" if self.probability is None else f", probability {self.probability:.3f}"
        return f"{self.method} to {self.network['labels'][self.digit]}{sure}"


def dream(net, labels=None):
    """Watch a network dream of a digit: a Dream, which a notebook shows.

    labels: a name for each class. Raises TypeError for what is no Network.
    """
    return Dream(net, labels)
