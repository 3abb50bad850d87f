"""Draw a digit into a network, and see what it sees, what it says and why."""

import numpy as np
import traitlets

from interp import trust, views
from interp.data import centre
from interp.explorers.widget import Explorer, check_accepted, check_network, module
from interp.pixels import flatten


class Draw(Explorer):
    """A drawing pad for a network of images of any shape, whatever it was trained on.

    ink: the drawing as bytes, 0 blank to 255, of the network's input shape, or larger by the
    pad's zoom: for 28×28, 140×140. centred: whether it is brought into the form of MNIST's
    digits. right, down: pixels by which the image is then moved, for 28×28 -10 to 10.
    explained: the class whose ledger is drawn, -1 for the one predicted; rival: the class it is
    set against, -1 for none.
    """

    _esm = module("draw", "drawView")
    ink = traitlets.CBytes().tag(sync=True)
    centred = traitlets.Bool(True).tag(sync=True)
    right = traitlets.Int(0).tag(sync=True)
    down = traitlets.Int(0).tag(sync=True)
    explained = traitlets.Int(-1, min=-1).tag(sync=True)
    rival = traitlets.Int(-1, min=-1).tag(sync=True)

    def __init__(self, net, labels=None):
        self.net = check_network(net)
        height, width = net.input_shape
        self._pad = views.pad_spec(net.input_shape)
        zoom = self._pad["zoom"]
        self._sizes = {height * width: (height, width)}
        self._sizes[height * width * zoom**2] = height * zoom, width * zoom
        super().__init__(network=views.network_spec(net, labels), ink=bytes(height * width))

    @traitlets.validate("ink")
    def _check_ink(self, proposal):
        if len(proposal.value) not in self._sizes:
            accepted = " or ".join(f"{height}×{width}" for height, width in self._sizes.values())
            raise ValueError(
                f"ink: {len(proposal.value)} bytes arrived; {accepted} are expected; see .drawing "
                "for arrays"
            )
        return proposal.value

    @traitlets.validate("right", "down")
    def _check_move(self, proposal):
        furthest = self._pad["furthest"]
        return check_accepted(proposal.trait.name, proposal.value, range(-furthest, furthest + 1))

    @traitlets.validate("explained", "rival")
    def _check_class(self, proposal):
        return check_accepted(proposal.trait.name, proposal.value, range(-1, self.net.sizes[-1]))

    @property
    def drawing(self):
        """The ink on the pad, uint8 (140, 140), or (28, 28) where it was set so.

        Set it to an array of either shape, uint8 0–255 or floats in [0, 1]; both are in proportion
        for networks of other images.
        """
        return np.frombuffer(self.ink, np.uint8).reshape(self._sizes[len(self.ink)])

    @drawing.setter
    def drawing(self, picture):
        self.ink = _ink_of(picture, "drawing", [*self._sizes.values()])

    @property
    def image(self):
        """What the network sees, float32 (height, width) in [0, 1].

        Set it to an image, which is then seen as it is: neither centred nor moved.
        """
        shape = self.net.input_shape
        seen = centre(self.drawing, shape) if self.centred else _reduced(self.drawing, shape)
        return _moved(seen, self.right, self.down).astype(np.float32) / 255

    @image.setter
    def image(self, picture):
        ink = _ink_of(picture, "image", [self.net.input_shape])
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
    """A drawing pad for a network: a Draw, which a notebook shows.

    labels: a name for each class. Raises TypeError for what is no Network.
    """
    return Draw(net, labels)


def _ink_of(picture, name, shapes):
    picture = np.asarray(picture)
    if picture.shape not in shapes:
        accepted = " and ".join(map(str, shapes))
        raise ValueError(f"{name}: shape {picture.shape} arrived; {accepted} can be shown")
    grey = flatten(picture, picture.shape).astype(np.float64)
    return np.rint(grey * 255).astype(np.uint8).tobytes()


def _reduced(drawing, shape):
    height, width = shape
    zoom = len(drawing) // height
    squares = drawing.reshape(height, zoom, width, zoom)
    return np.rint(squares.mean(axis=(1, 3))).astype(np.uint8)


def _moved(image, right, down):
    height, width = image.shape
    edge = max(abs(right), abs(down))
    wide = np.pad(image, edge)
    return wide[edge - down : edge - down + height, edge - right : edge - right + width]
