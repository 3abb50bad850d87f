"""From composition, which leaves the gates out, to the exact map of one image."""

import numpy as np

from interp import maps
from interp.explorers.frames import Frames, sequence
from interp.explorers.widget import check_network, header

_STEPS = 20


class Morph(Frames):
    """What `morph` returns: t may be read and set, from 0 (composition) to 1 (exact) by 0.05."""

    @property
    def t(self):
        """How much of the image's gates is in the pictures, from 0 to 1."""
        return self.frame / _STEPS

    @t.setter
    def t(self, value):
        if not 0 <= value <= 1:
            raise ValueError(f"t: {value!r} arrived; accepted are numbers from 0 to 1")
        self.frame = round(value * _STEPS)


def morph(net, image):
    """The output pictures as the gates of one image are turned on: a widget to show, a Morph.

    image: one, as `Network` takes it. Raises TypeError for what is no Network, ValueError for
    what is not one image.
    """
    check_network(net)
    shares = np.arange(_STEPS + 1) / _STEPS
    found = tuple(maps.morph(net, image, float(t)) for t in shares)
    titles = [
        "composition",
        *(f"{t:.0%} of the way" for t in shares[1:-1]),
        "exact map of the image",
    ]
    captions = [_caption(net, image, map) for map in found]
    texts = sequence(found, titles, captions, [f"{t:.2f}" for t in shares])
    if any(layer.activation != "linear" for layer in net.layers[:-1]):
        texts["note"] = "Only the two ends belong to the network: no real network lies between."
    return Morph(found, **texts, network=header(net), label="t", scale="each")


def _caption(net, image, map):
    logits, picture = net.logits(image), map.apply(image)
    apart = np.abs(picture - logits).max()
    if len(map) == 1:
        said = f"The picture gives {picture[0]:.3g}, the network {logits[0]:.3g}"
    else:
        labels = map.labels[picture.argmax()], map.labels[logits.argmax()]
        said = "The picture takes this image for {}, the network for {}".format(*labels)
    exact = apart <= 1e-3 * max(1, np.abs(logits).max())
    if exact:
        return f"{said}. Its values for it are the network's own, to rounding."
    return (
        f"{said}. Its values for it are up to {float(f'{apart:.2g}'):,g} away from the network's."
    )
