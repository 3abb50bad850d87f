"""Draw a digit into a network, and see what it sees, what it says and why."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt
import traitlets

from interp import maps, trust, views
from interp.data import centre, rasterize
from interp.data.centring import check_strokes
from interp.explorers.widget import Explorer, check_accepted
from interp.network import Network, check_network
from interp.pixels import Shape, flatten


class Draw(Explorer):
    """A drawing pad for a network of images of any shape, whatever it was trained on.

    strokes: the drawing, for each stroke its points [x, y], as `data.rasterize` takes them. ink: a
    picture instead, as bytes, 0 blank to 255, of the network's input shape, or larger by the
    pad's zoom: for 28×28, 140×140. Setting one takes the other away, and so does a stroke that is
    begun on a picture. centred: whether what is drawn is brought into the form of MNIST's
    digits; a picture of the network's own shape stays as it is. right, down: pixels by which
    the image is then moved, for 28×28 -10 to 10.
    explained: the class whose ledger is drawn, -1 for the one predicted; rival: the class it is
    set against, -1 for none.
    """

    view = traitlets.Unicode("draw").tag(sync=True)
    strokes: traitlets.List[Any] = traitlets.List().tag(sync=True)
    ink = traitlets.CBytes().tag(sync=True)
    centred = traitlets.Bool(True).tag(sync=True)
    right = traitlets.Int(0).tag(sync=True)
    down = traitlets.Int(0).tag(sync=True)
    explained = traitlets.Int(-1).tag(sync=True)
    rival = traitlets.Int(-1).tag(sync=True)

    def __init__(self, net: Network, labels: Iterable[str] | None = None) -> None:
        self.net = check_network(net)
        height, width = net.input_shape
        zooms = 1, views.pad_spec(net.input_shape)["zoom"]
        self._shapes = {height * width * x**2: (height * x, width * x) for x in zooms}
        super().__init__(network=views.network_spec(net, labels), ink=bytes(height * width))

    @traitlets.validate("ink")
    def _check_ink(self, proposal: Any) -> bytes:
        ink: bytes = proposal.value
        if len(ink) not in self._shapes:
            accepted = " or ".join(f"{height}×{width}" for height, width in self._shapes.values())
            raise ValueError(
                f"ink: {len(ink)} bytes arrived; {accepted} are expected; see .drawing for arrays"
            )
        return ink

    @traitlets.validate("strokes")
    def _check_strokes(self, proposal: Any) -> list[list[list[float]]]:
        strokes = proposal.value
        return [line.tolist() for line in check_strokes(strokes)] if strokes else []

    @traitlets.observe("strokes", "ink")
    def _keep_one(self, change: Any) -> None:
        if change.name == "strokes" and self.strokes and any(self.ink):
            self.ink = bytes(len(self.ink))
        elif change.name == "ink" and self.strokes and any(self.ink):
            self.strokes = []

    @traitlets.validate("right", "down", "explained", "rival")
    def _check(self, proposal: Any) -> int:
        furthest = self.network["pad"]["furthest"]
        moves, classes = range(-furthest, furthest + 1), range(-1, self.net.sizes[-1])
        accepted = {"right": moves, "down": moves, "explained": classes, "rival": classes}
        return int(check_accepted(proposal, accepted))

    @property
    def drawing(self) -> npt.NDArray[np.uint8]:
        """What is on the pad, uint8 (140, 140), or (28, 28) where an image was set; strokes as wide
        as the network sees them where they are not centred.

        Set it to an array of the first shape, which is seen as a drawing, or of the second, which
        is an image; uint8 0–255 or floats in [0, 1]. Both are in proportion for networks of
        other images.
        """
        if not self.strokes:
            return np.frombuffer(self.ink, np.uint8).reshape(self._shapes[len(self.ink)])
        zoom = self.network["pad"]["zoom"]
        height, width = self.net.input_shape
        zoomed = [zoom * np.array(stroke) for stroke in self.strokes]
        ink = rasterize(zoomed, (zoom * height, zoom * width), centred=False)
        return np.rint(255 * ink).astype(np.uint8)

    @drawing.setter
    def drawing(self, picture: npt.ArrayLike) -> None:
        ink = _ink_of(picture, "drawing", [*self._shapes.values()])
        with self.hold_sync():
            self.ink, self.strokes = ink, []

    @property
    def image(self) -> npt.NDArray[np.float32]:
        """What the network sees, float32 (height, width) in [0, 1].

        Set it to an image, which is then seen as it is: neither centred nor moved.
        """
        from scipy import ndimage

        seen = ndimage.shift(self._unmoved(), (self.down, self.right), order=0)  # black comes in
        return np.asarray(seen, np.float32)

    @image.setter
    def image(self, picture: npt.ArrayLike) -> None:
        ink = _ink_of(picture, "image", [self.net.input_shape])
        with self.hold_sync():
            self.ink, self.strokes, self.right, self.down = ink, [], 0, 0

    def _unmoved(self) -> npt.NDArray[np.float32]:
        """The image as it is seen before it is moved, (height, width)."""
        height, width = self.net.input_shape
        if self.strokes:
            return rasterize(self.strokes, (height, width), self.centred)
        zoom = len(self.drawing) // height
        if self.centred and zoom > 1:
            seen = centre(self.drawing, (height, width))
        else:
            squares = self.drawing.reshape(height, zoom, width, zoom)
            seen = np.rint(squares.mean(axis=(1, 3))).astype(np.uint8)
        return seen.astype(np.float32) / np.float32(255)

    @property
    def probabilities(self) -> npt.NDArray[np.floating]:
        """Probability of each class, (n,); ValueError where the outputs are none."""
        return self.net.probabilities(self.image)

    @property
    def prediction(self) -> int:
        """The class that the network puts the image in."""
        return int(self.net.classify(self.image))

    @property
    def ledger(self) -> trust.Ledger:
        """What each pixel adds to each logit: the `trust.Ledger` of the image."""
        return trust.ledger(self.net, self.image)

    def state(self) -> str:
        """What the network says of the drawing, in words."""
        if not self.strokes and not any(self.ink):
            return "blank"
        labels = self.network["labels"]
        if len(labels) == 1:
            return f"{labels[0]}: {'yes' if self.prediction else 'no'}"
        return f"says {labels[self.prediction]}"

    def figure(self) -> Any:
        """The image that the network sees and why it gets its class; only the image if blank."""
        from interp import figures

        if self.strokes or any(self.ink):
            return figures.show_ledger(self.ledger)[0].figure
        return figures.show_images(self.image[None], title="an empty pad").figure


class Flow(Draw):
    """A drawing, the hidden units that it lights, and the answer.

    strokes, ink, centred, drawing, image, prediction, explained and the rest: as of a Draw.
    layer, unit: the hidden unit that is looked into, of a layer in `maps.pictured_layers`; layer
    -1 for the one that speaks most for the answer.
    """

    view = traitlets.Unicode("flow").tag(sync=True)
    layer = traitlets.Int(-1).tag(sync=True)
    unit = traitlets.Int(0).tag(sync=True)

    @traitlets.validate("layer", "unit")
    def _check_unit(self, proposal: Any) -> int:
        layers = maps.pictured_layers(self.net)[:-1]
        largest = max((self.net.sizes[layer + 1] for layer in layers), default=1)
        accepted = {"layer": (-1, *layers), "unit": range(largest)}
        return int(check_accepted(proposal, accepted))


def draw(net: Network, labels: Iterable[str] | None = None) -> Draw:
    """A drawing pad for a network: a Draw, which a notebook shows.

    labels: a name for each class. Raises TypeError for what is no Network.
    """
    return Draw(net, labels)


def flow(
    net: Network, image: npt.ArrayLike | None = None, labels: Iterable[str] | None = None
) -> Flow:
    """One image through a network, and why each unit is lit: a Flow, which a notebook shows.

    image: what the network sees at first, as it is, of its input shape; None for an empty pad.
    labels: a name for each class. Raises TypeError for what is no Network, ValueError for what
    is no image of its.
    """
    shown = Flow(net, labels)
    if image is not None:
        shown.image = image
    return shown


def _ink_of(picture: npt.ArrayLike, name: str, shapes: list[Shape]) -> bytes:
    picture = np.asarray(picture)
    if picture.shape not in shapes:
        accepted = " and ".join(map(str, shapes))
        raise ValueError(f"{name}: shape {picture.shape} arrived; {accepted} can be shown")
    grey = flatten(picture, picture.shape).astype(np.float64)
    return np.rint(grey * 255).astype(np.uint8).tobytes()
