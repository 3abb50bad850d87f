"""Step by step: gates turned on, pictures added to a unit's or to a logit, ink taken away."""

from collections.abc import Iterable
from typing import Any

import numpy as np
import numpy.typing as npt
import traitlets

from interp import data, maps, trust, views
from interp.explorers.frames import Frames, sequence
from interp.explorers.widget import Explorer, check_accepted
from interp.layers import Array
from interp.network import Network, check_network, classes_of
from interp.pixels import check_many, unit_interval
from interp.trust.fits import centred

_STEPS = 20
"""Frames between composition and the exact map."""

_FRAMES = 600
"""Frames of a build-up, at most; of more terms, the first ones get more frames than the last."""

_IMAGES = 500
"""Images that can be looked at, at most."""

_PICTURES = 128
"""Pictures of an output that are added one by one, at most."""


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
        pictures=views.packed(np.stack([x.T[steps] for x in kernels], axis=1)[:, :, None]),
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


class OfImages(Explorer):
    """An explorer of a network and one of some images; number: which, from 0."""

    images = traitlets.Dict().tag(sync=True)
    number = traitlets.Int().tag(sync=True)
    target = traitlets.Int(-1).tag(sync=True)

    def __init__(self, net: Network, images: npt.ArrayLike | data.Digits, **values: object) -> None:
        if isinstance(images, data.Digits):
            images = images.test_images
        self.net = check_network(net)
        rows = unit_interval(check_many(np.asarray(images)[:_IMAGES], net.input_shape))
        self._grey = np.rint(255 * rows).astype(np.uint8)  # (n_images, n_pixels)
        network = views.network_spec(net)
        super().__init__(network=network, images=views.packed(self._grey), **values)

    @traitlets.validate("number", "target")
    def _check(self, proposal: Any) -> int:
        accepted = {"number": range(len(self._grey)), "target": range(-1, self.net.sizes[-1])}
        return int(check_accepted(proposal, accepted))

    @property
    def image(self) -> npt.NDArray[np.uint8]:
        """The image shown, uint8 (height, width)."""
        return self._grey[self.number].reshape(self.net.input_shape)

    @property
    def output(self) -> int:
        """The output looked at: `target`, or where that is -1 the network's answer."""
        answer = min(int(self.net.classify(self.image)), self.net.sizes[-1] - 1)
        return answer if self.target < 0 else self.target


class Erase(OfImages):
    """What `erase` returns: an image from which ink is taken, and what that does to a logit.

    number: which of the images is shown, from 0; target: the output whose logit is watched, -1 for
    the network's answer to the whole image; explanation: what is held to account, "ledger",
    "composed" for the composed picture times ink, or, of smooth networks, "gradient" times ink.
    erased: the patches in their order, each a list of pixel numbers, row by row. Another image has
    no ink erased. Raises ValueError for what is not there.
    """

    view = traitlets.Unicode("erase").tag(sync=True)
    explanation = traitlets.Unicode("ledger").tag(sync=True)
    explanations: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    erased: "traitlets.List[Any]" = traitlets.List().tag(sync=True)

    def __init__(self, net: Network, images: npt.ArrayLike | data.Digits) -> None:
        super().__init__(net, images, **views.erase_start(check_network(net)))

    @traitlets.validate("explanation")
    def _check_explanation(self, proposal: Any) -> Any:
        known = [kind["key"] for kind in self.explanations]
        return check_accepted(proposal, {"explanation": known})

    @traitlets.validate("erased")
    def _check_erased(self, proposal: Any) -> list[list[int]]:
        patches = [[int(pixel) for pixel in patch] for patch in proposal.value]
        last = self.net.sizes[0] - 1
        if any(not 0 <= pixel <= last for patch in patches for pixel in patch):
            raise ValueError(
                f"erased: {proposal.value!r} arrived; accepted are lists of pixels, 0 to {last}"
            )
        return patches

    @traitlets.observe("number")
    def _begin(self, change: Any) -> None:
        self.erased = []

    @property
    def left(self) -> npt.NDArray[np.uint8]:
        """What is left of the image, uint8 (height, width)."""
        return self._left()[-1].reshape(self.net.input_shape)

    @property
    def promised(self) -> Array:
        """By how much the explanation says that the logit falls with each patch, (n_patches,).

        The logit of `output`, less the mean of all where they are a softmax's, as in
        `trust.removal`.
        """
        net, row = self.net, unit_interval(self.image.ravel())
        if self.explanation == "ledger":
            adds: Array = trust.ledger(net, row).contributions
        elif self.explanation == "gradient":
            adds = trust.gradient_times_input(net, row)
        else:
            ink = net.inputs(row) - net.pixels.baseline(net.input_shape)
            adds = ink[:, None] * maps.compose_to(net).kernel
        inked = np.array(self._left()) > 0  # (n_patches + 1, n_pixels)
        adds = centred(adds, net)[:, self.output].astype(np.float64)
        return -np.diff(inked @ adds)

    @property
    def actual(self) -> Array:
        """By how much it falls with each patch, (n_patches,)."""
        logits = centred(self.net.logits(np.array(self._left())), self.net)
        return -np.diff(logits[:, self.output].astype(np.float64))

    def _left(self) -> list[npt.NDArray[np.uint8]]:
        """The image, and what is left of it after each patch."""
        left = [self._grey[self.number]]
        for patch in self.erased:
            left.append(left[-1].copy())
            left[-1][patch] = 0
        return left

    def figure(self) -> Any:
        """The image, what is left of it, and for each patch what was promised and what came."""
        import matplotlib.pyplot as plt

        from interp import figures

        size: dict[str, Any] = {"figsize": (9, 3.2), "width_ratios": [2, 3]}
        figure, (shown, bars) = plt.subplots(1, 2, **size, layout="constrained")
        figures.show_images(np.stack([self.image, self.left]), ["before", "after"], shown)
        figures.show_promises(self.promised, self.actual, bars)
        return figure

    def state(self) -> str:
        """What is erased, what that was to do and did."""
        return (
            f"image {self.number}, {len(self.erased)} patches erased; the logit of {self.output} "
            f"was to fall by {self.promised.sum():.2f}, and fell by {self.actual.sum():.2f}"
        )


def erase(net: Network, images: npt.ArrayLike | data.Digits) -> Erase:
    """Take ink away with the pointer, and see whether an explanation holds: an Erase.

    For each patch that is erased, what the explanation said it adds to the logit, and by how much
    the network's logit falls: the numbers of `trust.removal`, by hand.

    images: an array of images as `Network` takes them, or a data.Digits, whose test images are
    taken; up to 500. Raises TypeError for what is no Network, ValueError for images that do not
    fit it.
    """
    return Erase(net, images)


class Eigenpictures(OfImages):
    """What `eigenpictures` returns: a logit as a sum of pictures' squares.

    number: which of the images is shown, from 0; count: how many pictures of each output are added
    so far; target: the output whose pictures are shown, -1 for the network's answer. agreement:
    for each count, the share of the images that then get the network's answer.
    """

    view = traitlets.Unicode("eigenpictures").tag(sync=True)
    count = traitlets.Int().tag(sync=True)
    pictures = traitlets.Dict().tag(sync=True)
    biases = traitlets.Dict().tag(sync=True)
    signs = traitlets.Dict().tag(sync=True)
    start = traitlets.Dict().tag(sync=True)
    agreement: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    note = traitlets.Unicode().tag(sync=True)

    def __init__(self, net: Network, images: npt.ArrayLike | data.Digits) -> None:
        super().__init__(net, images)
        self._start, kernels, biases, signs, left_out = _apart(net, self._grey)
        inputs = net.inputs(self._grey)
        squares = [inputs @ kernel.T + bias for kernel, bias in zip(kernels, biases, strict=True)]
        added = signs * np.stack(squares, axis=1) ** 2  # (n_images, n, n_pictures)
        starts = self._start.apply(self._grey)[:, :, None]
        self._sums = np.concatenate([starts, starts + np.cumsum(added, axis=2)], axis=2)
        answers, last = net.classify(self._grey), self._sums.shape[2]
        alike = [classes_of(self._sums[:, :, count]) == answers for count in range(last)]
        with self.hold_sync():
            self.pictures, self.biases = views.packed(kernels), views.packed(biases)
            self.signs, self.agreement = views.packed(signs), [float(x.mean()) for x in alike]
            self.start = {
                "kernel": views.packed(self._start.kernel.T),
                "bias": views.packed(self._start.bias),
            }
            if left_out:
                self.note = f"The weakest {left_out} pictures of an output are not here."

    @traitlets.validate("count")
    def _check_count(self, proposal: Any) -> int:
        return int(check_accepted(proposal, {"count": range(len(self.agreement))}))

    @property
    def logits(self) -> Array:
        """The logits with `count` pictures of each output added, (n,)."""
        return self._sums[self.number, :, self.count]

    def figure(self) -> Any:
        """The image, the output's strongest pictures, and its logit as they are added."""
        from interp import figures

        most = max(self.count, 4)
        return figures.show_eigenpictures(
            self.net, self.output, self.image, self._grey, min(most, 12)
        )[0].figure

    def state(self) -> str:
        """What the pictures so far say of the image."""
        return f"image {self.number}, {self.count} pictures: says {classes_of(self.logits)}"


def _apart(
    net: Network, images: npt.NDArray[np.uint8]
) -> tuple[maps.AffineMap, Any, Any, Any, int]:
    """A network of squares as sums around the mean image: (start, kernels, biases, signs, rest).

    start: the network's tangent there, as an AffineMap; kernels (n, n_pictures, n_pixels), biases
    and signs (n, n_pictures), so that logit k is start k + Σ signs (kernels · x + biases)². Those
    of each output that vary most over the images come first; `rest` of them are left out.
    """
    mean = unit_interval(images).mean(axis=0)
    at = net.inputs(mean)
    by_unit = [maps.eigenpictures(net, unit) for unit in range(net.sizes[-1])]
    every = max(map(len, by_unit))
    most = min(every, _PICTURES)
    kernels = np.zeros((len(by_unit), most, mean.size), net.dtype)
    signs = np.zeros((len(by_unit), most), net.dtype)
    for unit, pictures in enumerate(by_unit):
        squares = ((net.inputs(images) - at) @ pictures.kernel) ** 2
        first = np.argsort(-squares.std(axis=0), kind="stable")[:most]
        kernels[unit, : len(first)] = pictures.kernel.T[first]
        signs[unit, : len(first)] = [np.sign(float(pictures.labels[i])) for i in first]
    return maps.local_map(net, mean), kernels, -kernels @ at, signs, every - most


def eigenpictures(net: Network, images: npt.ArrayLike | data.Digits) -> Eigenpictures:
    """Add an output's pictures to an image's logit one by one: an Eigenpictures.

    net: of one hidden layer of squares, such as "square-128" or what `trust.stand_in` returns. Its
    logits are a linear picture and the squares of `maps.eigenpictures`, here counted from the mean
    of the images, those that vary most over them first.

    images: an array of images as `Network` takes them, or a data.Digits, whose test images are
    taken; up to 500. Raises TypeError for what is no Network, ValueError for another network and
    for images that do not fit it.
    """
    return Eigenpictures(net, images)
