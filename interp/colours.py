"""The package's palettes: 251 shades of a value, and a few colours for marks."""

import numpy as np
import numpy.typing as npt

SHADES = 251
"""How many shades a value can take: odd, so that zero has one of its own in the middle."""

BACKGROUND, GRID, HATCH, CROSS = range(SHADES, SHADES + 4)
"""Palette entries after the shades: paper, lines between tiles, never-lit pixels, dead units."""

STYLES = ("signed", "article", "causal")
"""signed: blue, neutral at zero, red. article: viridis. causal: white to black."""

_OWN = "the more ink acts in favour of the class. Each picture has its own scale."
MEANINGS = {
    "signed": "Red: ink here speaks for the class. Blue: against it. One scale for all.",
    "article": f"The brighter, {_OWN}",
    "causal": f"The darker, {_OWN}",
}
"""What the colours of an output's picture say, in each style."""

_ANCHORS = {
    "signed": "053061 2166ac 4393c3 92c5de d1e5f0 f7f7f7 fddbc7 f4a582 d6604d b2182b 67001f",
    "article": "440154 481467 482576 453781 404688 39558c 33638d 2d718e 287d8e "
    "238a8d 1f968b 20a386 29af7f 3dbc74 56c667 75d054 95d840 bade28 dde318 fde725",
    "causal": "ffffff 000000",
}
_MARKS = "ffffff d9d9d9 a6a6a6 737373 000000"


def palette(style: str = "signed") -> npt.NDArray[np.uint8]:
    """(256, 3) uint8: the colours of a style's palette entries, colour-blind-safe.

    Entries 0 to SHADES - 1 run from the lowest value to the highest; then come BACKGROUND,
    GRID, HATCH and CROSS. Raises ValueError for a style that is not in STYLES.
    """
    if style not in STYLES:
        raise ValueError(f"style: {style!r} arrived; accepted are {', '.join(STYLES)}")
    anchors = _rgb(_ANCHORS[style])
    at = np.linspace(0, len(anchors) - 1, SHADES)
    shades = [np.interp(at, np.arange(len(anchors)), channel) for channel in anchors.T]
    return np.vstack([np.round(np.stack(shades, axis=1)), _rgb(_MARKS)]).astype(np.uint8)


def _rgb(words: str) -> npt.NDArray[np.float64]:
    return np.array([list(bytes.fromhex(word)) for word in words.split()], dtype=np.float64)
