"""Pictures step by step: composition towards an exact map, and a unit's picture as a sum."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt

from interp import maps, views
from interp.explorers.frames import Frames, sequence
from interp.network import Network, check_network

_STEPS = 20
"""Frames between composition and the exact map."""

_FRAMES = 600
"""Frames of a build-up, at most; of more terms, the first ones get more frames than the last."""


class Morph(Frames):
    """What `morph` returns: t may be read and set, from 0 (composition) to 1 (exact) by 0.05."""

    @property
    def t(self) -> float:
        """How much of the image's gates is in the pictures, from 0 to 1."""
        return self.frame / _STEPS

    @t.setter
    def t(self, value: float) -> None:
        if not 0 <= value <= 1:
            raise ValueError(f"t: {value!r} arrived; accepted are numbers from 0 to 1")
        self.frame = round(value * _STEPS)


def morph(net: Network, image: npt.ArrayLike) -> Morph:
    """The output pictures as the gates of one image are turned on: a widget to show, a Morph.

    image: one, as `Network` takes it. Raises TypeError for what is no Network, ValueError for
    what is not one image.
    """
    check_network(net)
    shares = np.arange(_STEPS + 1) / _STEPS
    morphed = tuple(maps.morph(net, image, float(t)) for t in shares)
    between = [f"{t:.0%} of the way" for t in shares[1:-1]]
    titles = ["composition", *between, "exact map of the image"]
    captions = [_caption(net, image, map) for map in morphed]
    shown = sequence(morphed, titles, captions, [f"{t:.2f}" for t in shares])
    if any(layer.activation != "linear" for layer in net.layers[:-1]):
        shown["note"] = "Only the two ends belong to the network: no real network lies between."
    return Morph(**shown, network=views.header(net), label="t", scale="each")


def _caption(net: Network, image: npt.ArrayLike, map: maps.AffineMap) -> str:
    logits, picture = net.logits(image), map.apply(image)
    apart = np.abs(picture - logits).max()
    if len(map) == 1:
        said = f"The picture gives {picture[0]:.3g}, the network {logits[0]:.3g}"
    else:
        labels = map.labels[picture.argmax()], map.labels[logits.argmax()]
        said = "The picture takes this image for {}, the network for {}".format(*labels)
    if apart <= 1e-3 * max(1, np.abs(logits).max()):
        return f"{said}. Its values for it are the network's own, to rounding."
    return (
        f"{said}. Its values for it are up to {float(f'{apart:.2g}'):,g} away from the network's."
    )


class Buildup(Frames):
    """What `buildup` returns: terms, how many pictures are added up, may be read and set.

    steps: the numbers of terms for which there is a frame. buildup: the maps.Buildup shown.
    """

    def __init__(self, buildup: maps.Buildup, steps: Iterable[int], **values: Any) -> None:
        self.buildup, self.steps = buildup, tuple(steps)
        super().__init__((), **values)

    @property
    def terms(self) -> int:
        """How many of the incoming pictures are in the sum."""
        return self.steps[self.frame]

    @terms.setter
    def terms(self, value: int) -> None:
        if not 0 <= value <= self.steps[-1]:
            raise ValueError(f"terms: {value!r} arrived; accepted are 0 to {self.steps[-1]}")
        self.frame = int(np.searchsorted(self.steps, value))

    @property
    def map(self) -> maps.AffineMap:
        """The sum so far with the unit's own bias: an AffineMap (n_pixels, 1)."""
        return self.buildup.after(self.terms)


def buildup(net: Network, layer: int, unit: int) -> Buildup:
    """One unit's picture, term by term: a widget to show, a Buildup.

    Beside the sum so far stand the picture added last and the whole. It opens where half of the
    whole is there. layer counts from 0, or
    back from -1, the output. Raises as `maps.buildup` does, and TypeError for what is no Network.
    """
    summed = maps.buildup(check_network(net), layer, unit)
    count, whole = len(summed.units), summed.whole
    steps = [*range(count + 1)]
    if count > _FRAMES:
        steps = (np.unique(np.geomspace(1, count + 1, _FRAMES).astype(int)) - 1).tolist()
    added = np.insert(summed.parts.kernel, 0, 0, axis=1)  # (n_pixels, count + 1): first, nothing
    sums = np.cumsum(added, axis=1)
    lengths = np.linalg.norm(whole.kernel - sums, axis=0)
    missing = lengths / (lengths[0] or 1)
    kernels = sums, added, np.broadcast_to(whole.kernel, sums.shape)
    return Buildup(
        summed,
        steps,
        pictures=np.stack([kernel.T[steps] for kernel in kernels], axis=1)[:, :, None],
        never_lit=[[whole.never_lit] * 3] * len(steps),
        shape=list(whole.input_shape),
        frames=[_texts(summed, step, missing[step]) for step in steps],
        network=views.header(net),
        frame=int((missing[steps] < 0.5).argmax()),  # of nothing there is nothing to see
        label="Terms",
        note=whole.note,
    )


def _texts(summed: maps.Buildup, step: int, missing: float) -> views.Plain:
    last = f"added last: unit {summed.units[step - 1]}, on its own scale" if step else "nothing yet"
    so_far = f"{step} of {len(summed.units)}"
    return {
        "title": f"{so_far} parts of {summed.whole.title}",
        "caption": f"{so_far} units are added up. What is missing is {missing:.0%} as strong as "
        "the whole, by the root of its mean square over the pixels.",
        "short": so_far,
        "labels": ["the sum so far", last, "the whole"],
        "apart": 1,
    }
