"""Maps as images, in NumPy: palettes, colour limits, shades, marks, mosaics, PNG files.

Images here are palette entries, uint8: 0 to SHADES - 1 from the lowest value to the highest, and
beyond them the colours of marks.
"""

import io
import math
from pathlib import Path

import numpy as np
import numpy.typing as npt

from interp.maps import AffineMap
from interp.writing import write_bytes

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

SCALES = ("shared", "each")


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


def clarity(map: AffineMap) -> npt.NDArray[np.float64]:
    """How clear each unit's picture is, (n,): the share of it that is smooth, at most 1.

    That is 1 less Geary's C, half the mean square of the differences between neighbouring pixels
    over the variance: about 0 for noise, near 1 for broad strokes. Never-lit pixels are left
    out. A picture of one value has no smooth share, 0.

    >>> strokes = np.outer(np.sin(np.linspace(0, 6, 28)), np.ones(28)).ravel()
    >>> noise = np.random.default_rng(0).normal(size=784)
    >>> clarity(AffineMap(np.stack([strokes, noise], axis=1), [0, 0])).round(1) + 0
    array([1., 0.])
    """
    pictures = map.pictures.astype(np.float64)  # (n, height, width)
    lit = np.ones(map.input_shape, bool)
    if map.never_lit is not None:
        lit = ~map.never_lit.reshape(map.input_shape)
    across = np.diff(pictures, axis=2)[:, lit[:, 1:] & lit[:, :-1]]  # (n, pairs)
    down = np.diff(pictures, axis=1)[:, lit[1:] & lit[:-1]]
    differences = np.concatenate([across, down], axis=1)
    if not differences.size:
        return np.zeros(len(map))
    variances = pictures[:, lit].var(axis=1)
    rough = (differences**2).mean(axis=1) / 2
    return 1 - np.divide(rough, variances, out=np.ones(len(rough)), where=variances > 0)


def first_sight(map: AffineMap, most: int = 40) -> float:
    """How much the strongest pictures of a layer show, at most 1: 0 for noise, or all alike.

    The median of their `clarity`, times the share in which two of them differ: 1 less the mean
    size of their correlation. Never-lit pixels are left out.

    >>> round(first_sight(AffineMap(np.outer(np.sin(np.linspace(0, 6, 784)), [1, 2]), [0, 0])), 6)
    0.0
    """
    lit = slice(None) if map.never_lit is None else ~map.never_lit
    strength = (map.kernel[lit].astype(np.float64) ** 2).sum(axis=0)
    shown = map.select(np.argsort(-strength)[:most])
    kernel = shown.kernel[lit].astype(np.float64)  # squares overflow before
    centred = kernel - kernel.mean(axis=0)  # (pixels, n)
    centred /= np.maximum(np.linalg.norm(centred, axis=0), np.finfo(float).tiny)
    sizes = np.abs(centred.T @ centred)
    pairs = len(shown) * (len(shown) - 1)
    alike = (sizes.sum() - np.trace(sizes)) / pairs if pairs else 0.0
    return max(0.0, float(np.median(clarity(shown)) * (1 - alike)))


def limits(
    pictures: npt.ArrayLike, scale: str = "shared", never_lit: npt.ArrayLike | None = None
) -> npt.NDArray:
    """(n, 2): the values that get the first and the last colour, symmetric about zero.

    pictures: (n, height, width). scale: "shared" for the limits of the strongest picture, "each"
    for each picture's own. never_lit: (height * width,) booleans, True for pixels to leave out,
    whose weights were never trained. A picture without any other pixel gets limits of zero.
    Raises ValueError for a scale that is not in SCALES.
    """
    if scale not in SCALES:
        raise ValueError(f"scale: {scale!r} arrived; accepted are {', '.join(SCALES)}")
    rows = np.asarray(pictures)
    rows = rows.reshape(len(rows), -1)  # (n, height * width)
    if never_lit is not None:
        rows = rows[:, ~np.asarray(never_lit).reshape(-1)]
    strongest = np.abs(rows).max(axis=1, initial=0)
    if scale == "shared":
        strongest[:] = strongest.max(initial=0)
    return np.stack([-strongest, strongest], axis=1)


def shades(pictures: npt.NDArray, limits: npt.ArrayLike) -> npt.NDArray:
    """Pictures (n, height, width) as palette entries of the same shape.

    limits: (n, 2). Values beyond them get the outermost shade; a picture whose two limits are
    equal gets the middle shade everywhere.
    """
    low, high = np.asarray(limits, np.float64).T[:, :, None, None]  # (n, 1, 1) each
    middle, half = (low + high) / 2, (high - low) / 2
    values = np.divide(pictures - middle, half, out=np.zeros(np.shape(pictures)), where=half > 0)
    entries = np.rint((np.clip(values, -1, 1) + 1) * ((SHADES - 1) / 2))
    return entries.astype(np.uint8)


def magnify(tiles: npt.ArrayLike, zoom: int) -> npt.NDArray:
    """Each pixel as a square of zoom × zoom: (n, height * zoom, width * zoom)."""
    return np.asarray(tiles).repeat(zoom, axis=1).repeat(zoom, axis=2)


def hatch(tiles: npt.NDArray, never_lit: npt.ArrayLike, zoom: int = 1) -> npt.NDArray:
    """A copy of `tiles`, magnified by `zoom`, with diagonal lines over the never-lit pixels.

    never_lit: (height * width,) booleans, of the pixels before magnification.
    """
    height, width = tiles.shape[1:]
    mask = magnify(np.reshape(never_lit, (1, height // zoom, width // zoom)), zoom)[0]
    row, column = np.indices((height, width))
    period = 3 if zoom < 4 else zoom
    lines = (row + column) % period < max(1, period // 4)
    return np.where(mask & lines, np.uint8(HATCH), tiles)


def cross(tiles: npt.NDArray, dead: npt.NDArray) -> npt.NDArray:
    """A copy of `tiles` with a cross over each dead unit's; dead: (n,) booleans."""
    height, width = tiles.shape[1:]
    row, column = np.indices((height, width))
    slanted = column * (height - 1) // max(width - 1, 1)
    thickness = height // 56
    on_lines = (abs(slanted - row) <= thickness) | (abs(height - 1 - slanted - row) <= thickness)
    return np.where(dead[:, None, None] & on_lines, np.uint8(CROSS), tiles)  # (n, height, width)


def mosaic_columns(count: int) -> int:
    """How many columns give a mosaic the shape of a slide, with full rows if possible."""
    ideal = math.sqrt(16 / 9 * 1.3 * count)  # a tile with its label is 1.3 times as high as wide
    full = [c for c in range(1, count + 1) if count % c == 0 and 0.6 < c / ideal < 1.5]
    return min(full, key=lambda c: abs(math.log(c / ideal)), default=max(1, round(ideal)))


def tile_corners(
    count: int, shape: tuple[int, int], columns: int | None = None, gap: tuple[int, int] = (1, 1)
) -> npt.NDArray:
    """(count, 2): row and column in the mosaic of each tile's upper left corner."""
    row, column = np.divmod(np.arange(count), columns or mosaic_columns(count))
    return np.stack([row * (shape[0] + gap[0]) + gap[0], column * (shape[1] + gap[1]) + gap[1]], 1)


def mosaic(
    pictures: npt.ArrayLike,
    columns: int | None = None,
    gap: tuple[int, int] = (1, 1),
    fill: float = BACKGROUND,
) -> npt.NDArray:
    """Pictures (n, height, width), values or palette entries, in one array, row by row.

    columns: how many in a row, by default `mosaic_columns`. gap: the cells above each picture
    and to its left; the right and the lower edge have the latter too. fill: what is in the gaps.
    """
    pictures = np.asarray(pictures)
    count, height, width = pictures.shape
    columns = columns or mosaic_columns(count)
    rows = math.ceil(count / columns)
    cells = np.full((rows * columns, height + gap[0], width + gap[1]), fill, pictures.dtype)
    cells[:count, gap[0] :, gap[1] :] = pictures
    # (rows, columns, height, width) to (rows, height, columns, width), gaps included
    cells = cells.reshape(rows, columns, *cells.shape[1:]).transpose(0, 2, 1, 3)
    cells = cells.reshape(rows * (height + gap[0]), columns * (width + gap[1]))
    return np.pad(cells, ((0, gap[1]), (0, gap[1])), constant_values=fill)


def tiles(
    map: AffineMap,
    style: str = "signed",
    scale: str = "shared",
    dead: npt.ArrayLike | None = None,
    zoom: int = 1,
) -> tuple[npt.NDArray, npt.NDArray]:
    """Each unit of an AffineMap as palette entries, (n, height * zoom, width * zoom), and limits.

    The limits, (n, 2), are the values of the first and the last colour. style: "signed" puts
    zero in the middle, hatches never-lit pixels and leaves them out of the limits; "article" and
    "causal" scale each picture from its lowest value to its highest, as the articles do. dead:
    (n,) booleans, True for units to cross out. scale: as in `limits`, of "signed" only. Raises
    ValueError for another style or scale.
    """
    pictures = map.pictures
    if style == "signed":
        bounds = limits(pictures, scale, map.never_lit)
    else:
        palette(style)  # refuses an unknown style
        bounds = np.stack([pictures.min(axis=(1, 2)), pictures.max(axis=(1, 2))], axis=1)
    entries = magnify(shades(pictures, bounds), zoom)
    if style == "signed" and map.never_lit is not None:
        entries = hatch(entries, map.never_lit, zoom)
    return entries if dead is None else cross(entries, np.asarray(dead, bool)), bounds


def png(entries: npt.ArrayLike, style: str = "signed") -> bytes:
    """Palette entries (height, width) as the bytes of a PNG file."""
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(entries, np.uint8), mode="P")
    image.putpalette(palette(style).tobytes())
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=1)
    return stream.getvalue()


def save_mosaic(
    map: AffineMap,
    path: str | Path,
    style: str = "signed",
    scale: str = "shared",
    dead: npt.ArrayLike | None = None,
    zoom: int = 1,
) -> Path:
    """Write every unit of an AffineMap as one PNG mosaic, whole or not at all; returns the path.

    style, scale, dead, zoom: as in `tiles`. Raises OSError where it cannot be written.
    """
    entries, _ = tiles(map, style, scale, dead, zoom)
    return write_bytes(path, png(mosaic(entries, gap=(zoom, zoom), fill=GRID), style))
