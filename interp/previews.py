"""What notebooks show of an object that ends a cell: a small picture, and the line that matters.

HTML with the picture in it, made without Matplotlib. All texts are escaped: a name or a note may
come from a stranger's file.
"""

from base64 import b64encode
from collections.abc import Mapping
from html import escape

import numpy as np
import numpy.typing as npt

from interp import images
from interp.data import Digits
from interp.evaluation import Guess
from interp.maps import AffineMap
from interp.maps.composition import compose_to
from interp.network import Network
from interp.pixels import unit_interval
from interp.trust import Card, Ledger

_TILES = 20
"""Pictures in a preview, at most."""

_SIDE = 56
"""Pixels on the screen that a picture's longer side takes, about."""


def of_network(net: Network) -> str:
    """A Network's output pictures, and what it is in a line."""
    line = f"<b>{escape(net.name or 'a network')}</b>: {escape(net.summary)}"
    return _of_pictures(compose_to(net), "output", line)


def of_map(map: AffineMap) -> str:
    """An AffineMap's pictures, its title and its note."""
    line = f"<b>{escape(map.title or 'AffineMap')}</b>: {len(map)} pictures. {escape(map.note)}"
    return _of_pictures(map, "unit", line)


def of_card(card: Card) -> str:
    """A Card's agreement and the share of variance explained as bars, and its line."""
    every = {"agreement": card.agreement, "variance explained": card.overall_r2}
    shares = {name: share for name, share in every.items() if share is not None}
    line = f"<b>{escape(card.title)}</b> {escape(card.line)}."
    return _of_shares(shares, line)


def of_ledger(ledger: Ledger) -> str:
    """What a Ledger says of the highest logit: the pixels' contributions, and the sum in words."""
    highest = int(ledger.logits.argmax())
    parts = ledger.contributions[:, highest]
    line = (
        f"<b>{escape(ledger.title)}</b>, {escape(ledger.labels[highest])}: "
        f"{parts.sum():.2f} from the {escape(ledger.parts)} and {ledger.base[highest]:.2f} besides "
        f"make {ledger.logits[highest]:.2f}. {escape(ledger.note)}"
    )
    alt = f"what each of the {ledger.parts} adds to the logit of {ledger.labels[highest]}"
    if ledger.parts == "pixels":
        picture = ledger.pictures[highest : highest + 1]
        return _preview(_png(picture, images.limits(picture), "signed"), alt, line)
    strongest = parts[np.argsort(-abs(parts), kind="stable")[:_TILES]]
    return _preview(_bars_svg(strongest), f"{alt}, the {len(strongest)} largest", line)


def of_digits(digits: Digits) -> str:
    """The last training images of Digits, and how many there are."""
    shown = digits.train_images[-_TILES:]  # lessons ask what the first ones are
    picture = _png(unit_interval(shown), np.tile([0, 1], (len(shown), 1)), "causal")
    alt = f"the last {len(shown)} training images of {digits.name or 'a set of images'}"
    return _preview(picture, alt, escape(repr(digits)[1:-1]))


def of_guess(guess: Guess) -> str:
    """The accuracy under each convention that a Guess tried as bars, and its table."""
    shares = {f"{x.pixels} by {x.order} {x.reading}".strip(): x.accuracy for x in guess.candidates}
    return _of_shares(shares, f"<pre>{escape(repr(guess))}</pre>")


def _preview(source: str, alt: str, line: str) -> str:
    """The picture above the line; line: HTML whose texts are escaped, alt: a plain text."""
    return (
        f'<div><img src="{source}" alt="{escape(alt)}" style="image-rendering: pixelated">'
        f"<div>{line.strip()}</div></div>"
    )


def _of_pictures(map: AffineMap, what: str, line: str) -> str:
    few = map.select(slice(_TILES))
    count = f"{len(few)}" if len(few) == len(map) else f"the first {len(few)} of {len(map)}"
    picture = _png(few.pictures, images.limits(few.pictures, "shared", few.never_lit), "signed")
    return _preview(picture, f"{count} {what} pictures, red for and blue against", line)


def _of_shares(shares: Mapping[str, float], line: str) -> str:
    alt = "; ".join(f"{name} {share:.2f}" for name, share in shares.items())
    return _preview(_bars_svg(list(shares.values())), alt, line)


def _png(pictures: npt.NDArray, limits: npt.NDArray, style: str) -> str:
    """Pictures (n, height, width) side by side as a data URI."""
    zoom = max(1, round(_SIDE / max(pictures.shape[1:])))
    entries = images.magnify(images.shades(np.nan_to_num(pictures), np.nan_to_num(limits)), zoom)
    mosaic = images.mosaic(entries, columns=min(10, len(entries)), gap=(2, 2))
    return _uri("image/png", images.png(mosaic, style))


def _bars_svg(values: npt.ArrayLike) -> str:
    """Values as horizontal bars from a zero line, the longest of a length of 160, as a data URI."""
    numbers = np.nan_to_num(np.asarray(values, float))
    longest = max(abs(numbers).max(initial=0), 1)
    start = 160 if numbers.min(initial=0) < 0 else 0
    bars = "".join(
        f'<rect x="{start + min(0, length):.1f}" y="{12 * row}" width="{abs(length):.1f}" '
        f'height="9" fill="{"#4393c3" if length >= 0 else "#d6604d"}"/>'
        for row, length in enumerate(160 * numbers / longest)
    )
    width, height = start + 160, 12 * len(numbers)
    drawing = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}">'
    return _uri("image/svg+xml", f"{drawing}{bars}</svg>".encode())


def _uri(kind: str, data: bytes) -> str:
    return f"data:{kind};base64,{b64encode(data).decode('ascii')}"
