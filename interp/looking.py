"""Is this a network for these images? Tried before anything is drawn from them."""

from dataclasses import dataclass

from interp import data
from interp.checks import FEW
from interp.data.digits import check_digits
from interp.guess import guess_pixels
from interp.network import Network

TRIED = 1000
"""Images that a network is tried on."""

RECOGNISED = 0.5
"""Share of these images that a network trained on such images gets right, or more.

Measured on 1,000 images each, with the best of the usual pixels: networks for digits get .82 to
.98 of MNIST's test images right and .71 to .90 of the embedded digits', networks for other images,
random ones and ones with outputs or pixels in another order .18 at most.
"""

_GAIN = 0.01
"""Share by which other pixels have to be better than assumed ones to take their place."""


@dataclass(frozen=True)
class Look:
    """What was seen when a network was tried on images.

    network: on the pixels that were found. digits: the Digits it was trained on or for, as far
    as that can be told, whose images may be drawn and measured on; None where there are none.
    sentence: what was seen, for people; "" where there was nothing to try.
    """

    network: Network
    digits: data.Digits | None
    sentence: str


def look(net, digits=None):
    """Try a network on 1,000 test images before anything is drawn from them: a Look.

    digits: the Digits it is for. Where none are given, MNIST or else the embedded digits are
    tried, and left out if the network does not know them. Given ones are kept, whatever the
    network makes of them. Pixels that do better than assumed ones, or that make the difference
    between chance and knowing the images, take the place of the network's own.

    Raises TypeError for what is no Digits, ValueError for given ones that do not fit the network.
    """
    given = digits is not None
    if given:
        check_digits(digits)
    elif net.sizes[0] == 784:
        digits = data.default()
    misfit = digits and _misfit(net, digits)
    if misfit and given:
        raise ValueError(f"digits: {misfit}; leave them out, or take those it was trained on")
    if misfit or digits is None:
        return Look(net, None, "")
    images, labels = digits.test_images[:TRIED], digits.test_labels[:TRIED]
    on = f"{'only ' if len(images) < FEW else ''}{len(images):,} {digits.test_title}"
    right = best = net.score(images, labels)
    if right < RECOGNISED or net.pixels.origin == "assumed":
        guess = guess_pixels(net, images, labels)
        best = max(right, guess.best.accuracy)
        if guess.best.inverted and best >= RECOGNISED > right:
            return Look(net, digits, f"Right on {right:.1%} of {on}. {guess.advice}.")
        if not guess.best.inverted and best >= max(right + _GAIN, RECOGNISED):
            return Look(guess.network, digits, _expects(net, guess, right, on))
    if right >= RECOGNISED:
        return Look(net, digits, f"Right on {right:.1%} of {on}.")
    words = f"Right on {best:.1%} of {on} at best, whatever its pixels"
    if given:
        return Look(net, digits, f"{words}: was it trained on such images?")
    return Look(
        net,
        None,
        f"{words}: it was not trained on these. What needs its images is left out; give them "
        "with --data, or digits= in Python.",
    )


def _misfit(net, digits):
    """Why the network cannot be tried on these digits, in words; "" where it can."""
    pixels, outputs = digits.test_images[0].size, net.sizes[-1]
    if pixels != net.sizes[0]:
        return f"images of {pixels} pixels arrived for a network of {net.sizes[0]}"
    highest = int(digits.test_labels.max())
    if highest >= max(2, outputs):
        return f"labels up to {highest} arrived for a network of {outputs} outputs"
    return ""


def _expects(net, guess, right, on):
    exchanged = ", rows and columns exchanged" if guess.best.order == "columns" else ""
    return (
        f"It expects pixels {guess.best.pixels}{exchanged}, not {net.pixels.name} "
        f"({net.pixels.origin}): {right:.1%} → {guess.best.accuracy:.1%} of {on} are right."
    )
