"""Draw a digit into a network, and see what it sees, what it says and why."""

import numpy as np
import traitlets

from interp import trust, views
from interp.data import centre
from interp.data.centring import SIDE
from interp.explorers.widget import Explorer, check_network, known, module
from interp.pixels import flatten
from interp.views import FURTHEST, PAD_SIDE


class Draw(Explorer):
    """A drawing pad for a network of 28×28 pixels, whatever it was trained on.

    ink: the drawing as bytes, 0 blank to 255, a square of 28 or 140 on a side. centred: whether
    it is brought into the form of MNIST's digits. right, down: pixels by which the image is then
    moved, -10 to 10. explained: the class whose ledger is drawn, -1 for the one predicted; rival:
    the class it is set against, -1 for none.
    """

    _esm = module("draw", "drawView")
    ink = traitlets.CBytes(bytes(SIDE**2)).tag(sync=True)
    centred = traitlets.Bool(True).tag(sync=True)
    right = traitlets.Int(0, min=-FURTHEST, max=FURTHEST).tag(sync=True)
    down = traitlets.Int(0, min=-FURTHEST, max=FURTHEST).tag(sync=True)
    explained = traitlets.Int(-1, min=-1).tag(sync=True)
    rival = traitlets.Int(-1, min=-1).tag(sync=True)

    def __init__(self, net, labels=None):
        check_network(net)
        if net.sizes[0] != SIDE**2:
            raise ValueError(
                f"net: it has {net.sizes[0]} inputs; a digit is drawn for networks of 784, which "
                "are 28×28 pixels. explorers.layers shows any network"
            )
        self.net = net
        super().__init__(network=views.network_spec(net, labels))

    @traitlets.validate("ink")
    def _check_ink(self, proposal):
        if len(proposal.value) not in (SIDE**2, PAD_SIDE**2):
            raise ValueError(
                f"ink: {len(proposal.value)} bytes arrived; a square of 28 or 140 on a side is "
                "expected; see .drawing for arrays"
            )
        return proposal.value

    @traitlets.validate("explained", "rival")
    def _check_class(self, proposal):
        return known(proposal.trait.name, proposal.value, range(-1, self.net.sizes[-1]))

    @property
    def drawing(self):
        """The ink on the pad, uint8 (140, 140), or (28, 28) where it was set so.

        Set it to an array of either shape, uint8 0–255 or floats in [0, 1].
        """
        side = round(len(self.ink) ** 0.5)
        return np.frombuffer(self.ink, np.uint8).reshape(side, side)

    @drawing.setter
    def drawing(self, picture):
        self.ink = _ink_of(picture, "drawing", (SIDE, PAD_SIDE))

    @property
    def image(self):
        """What the network sees, float32 (28, 28) in [0, 1].

        Set it to an image, which is then seen as it is: neither centred nor moved.
        """
        seen = centre(self.drawing) if self.centred else _reduced(self.drawing)
        return _moved(seen, self.right, self.down).astype(np.float32) / 255

    @image.setter
    def image(self, picture):
        ink = _ink_of(picture, "image", (SIDE,))
        with self.hold_sync():
            self.ink, self.centred, self.right, self.down = ink, False, 0, 0

    @property
    def probabilities(self):
        """Probability of each class, (n,); ValueError where the outputs are none."""
        return self.net.probabilities(self.image)

    @property
    def prediction(self):
        """The class that the network puts the image in."""
        return int(self.net.classify(self.image))

    @property
    def ledger(self):
        """What each pixel adds to each logit: the `trust.Ledger` of the image."""
        return trust.ledger(self.net, self.image)

    def state(self):
        """What the network says of the drawing, in words."""
        if not any(self.ink):
            return "blank"
        labels = self.network["labels"]
        if len(labels) == 1:
            return f"{labels[0]}: {'yes' if self.prediction else 'no'}"
        return f"says {labels[self.prediction]}"


def draw(net, labels=None):
    """A drawing pad for a network of 28×28 pixels: a Draw, which a notebook shows.

    labels: a name for each class. Raises TypeError for what is no Network, ValueError for a
    network of another input.
    """
    return Draw(net, labels)


def _ink_of(picture, name, sides):
    picture = np.asarray(picture)
    if picture.shape not in [(side, side) for side in sides]:
        accepted = " and ".join(f"({side}, {side})" for side in sides)
        raise ValueError(f"{name}: shape {picture.shape} arrived; {accepted} can be shown")
    grey = flatten(picture, picture.size).astype(np.float64)
    return np.rint(grey * 255).astype(np.uint8).tobytes()


def _reduced(drawing):
    zoom = len(drawing) // SIDE
    return np.rint(drawing.reshape(SIDE, zoom, SIDE, zoom).mean(axis=(1, 3))).astype(np.uint8)


def _moved(image, right, down):
    wide = np.pad(image, FURTHEST)
    top, left = FURTHEST - down, FURTHEST - right
    return wide[top : top + SIDE, left : left + SIDE]
