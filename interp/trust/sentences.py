"""How far pictures can be trusted, in the sentences that explorers and pages print below them."""

from collections.abc import Iterable

from interp.maps.affine import AffineMap
from interp.trust.units import unit_line


def percent(share: float) -> str:
    """A share from 0 to 1 in per cent, never rounded to a certainty that it is not.

    >>> percent(0.25), percent(0.99999), percent(1)
    ('25.0%', '>99.9%', '100.0%')
    """
    if 0.9995 < share < 1:
        return ">99.9%"
    return "<0.1%" if 0 < share < 0.0005 else f"{share:.1%}"


def own_weights(layer: int) -> str:
    """Of a unit's own weights, in a layer counted from 0.

    >>> own_weights(0)
    "Exact: these are the unit's own weights, from the pixels."
    """
    below = f"the units of layer {layer}" if layer else "the pixels"
    return f"Exact: these are the unit's own weights, from {below}."


OWN_KERNEL = "Exact: these are the channel's own weights, the same at every place of the image."
"""Of a channel of a convolution of the first layer."""


def of_outputs(map: AffineMap, line: str | None, unknown: str) -> str:
    """Of the outputs' pictures: what they leave out, and how far they agree with the network.

    line: their `Card`'s, or None where it is not known; unknown says why.
    """
    which = f"This set of {len(map)} pictures" if len(map) > 1 else "This picture"
    words = f"{which} {line}." if line else f"How far to trust this is not known: {unknown}."
    return f"{map.note} {words}".strip()


def of_units(
    r2: Iterable[float] | None, images: str, unknown: str, what: str = "unit"
) -> list[str]:
    """Of hidden units' pictures: a sentence for each `unit_r2`, or one where they are unknown.

    images: what they were measured on, such as "500 test images"; unknown: why they are not.
    what: "channel" where each picture is of one, and r2 `channel_r2`.
    """
    if r2 is None:
        return [f"How well this picture predicts the {what} is not known: {unknown}."]
    return [unit_line(share, images, what) for share in r2]


CROSSED = "Crossed: dead, its gate closed on all of the images."
"""Of the cross over a unit's picture."""


def hatched(map: AffineMap) -> str:
    """Of the hatching in a picture: which pixels it marks, and what stands there."""
    if map.never_lit is None:
        return "Which pixels were never lit in training is not known."
    if not map.never_lit.any():
        return ""
    if not map.kernel[map.never_lit].any():
        state = "0 here"
    elif map.pixels.baseline(map.input_shape)[map.never_lit].any():
        state = "where the input was always the same"  # other than zero, so that weights learn
    elif map.shares_weights:
        state = "where weights are those of other places"
    else:
        state = "where weights are as they started"
    return f"Hatched: {map.never_lit.sum()} pixels that no training image had ink on, {state}."
