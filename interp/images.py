"""Vectors to pictures: colour limits, shades, marks, mosaics and PNG files, in NumPy."""

import io
import math

import numpy as np

from interp.colours import BACKGROUND, CROSS, GRID, HATCH, SHADES, palette
from interp.writing import write_bytes

SCALES = ("shared", "each")


def limits(pictures, scale="shared", never_lit=None):
    """(n, 2): the values that get the first and the last colour, symmetric about zero.

    pictures: (n, height, width). scale "shared" gives all the limits of the strongest, "each"
    every picture its own. never_lit: (height * width,) booleans, True for pixels to leave out:
    what is drawn there is the random start. A picture without a value gets limits of zero.
    """
    if scale not in SCALES:
        raise ValueError(f"scale: {scale!r} arrived; accepted are {', '.join(SCALES)}")
    strongest = np.abs(_counted(pictures, never_lit)).max(axis=1, initial=0)
    if scale == "shared":
        strongest[:] = strongest.max(initial=0)
    return np.stack([-strongest, strongest], axis=1)


def spans(pictures):
    """(n, 2): the lowest and the highest value of each picture, as the articles scale theirs."""
    rows = _counted(pictures, None)
    return np.stack([rows.min(axis=1), rows.max(axis=1)], axis=1)


def _counted(pictures, never_lit):
    rows = np.asarray(pictures).reshape(len(pictures), -1)
    return rows if never_lit is None else rows[:, ~np.asarray(never_lit).reshape(-1)]


def shades(pictures, limits):
    """Palette entries, uint8 of the same shape (n, height, width): 0 to SHADES - 1.

    limits: (n, 2). Values beyond them get the outermost shade; a picture whose two limits are
    equal gets the middle one all over.
    """
    low, high = np.asarray(limits, np.float64).T[:, :, None, None]
    middle, half = (low + high) / 2, (high - low) / 2
    values = np.divide(pictures - middle, half, out=np.zeros(np.shape(pictures)), where=half > 0)
    entries = np.rint((np.clip(values, -1, 1) + 1) * ((SHADES - 1) / 2))
    return entries.astype(np.uint8)


def magnify(tiles, zoom):
    """Each pixel as a square of zoom × zoom: (n, height * zoom, width * zoom)."""
    return np.asarray(tiles).repeat(zoom, axis=1).repeat(zoom, axis=2)


def hatch(tiles, never_lit, zoom=1):
    """A copy of magnified `tiles` with diagonal lines over the never-lit pixels.

    never_lit: (height * width,) booleans for pixels before they were magnified by `zoom`.
    """
    tiles = tiles.copy()
    height, width = tiles.shape[1:]
    mask = magnify(np.reshape(never_lit, (1, height // zoom, width // zoom)), zoom)[0]
    row, column = np.indices((height, width))
    period = 3 if zoom < 4 else zoom
    lines = (row + column) % period < max(1, period // 4)
    tiles[:, mask & lines] = HATCH
    return tiles


def cross(tiles, dead):
    """A copy of `tiles` with a cross over each one that `dead`, (n,) booleans, marks."""
    tiles = tiles.copy()
    height, width = tiles.shape[1:]
    row, column = np.indices((height, width))
    slanted = column * (height - 1) // max(width - 1, 1)
    thickness = height // 56
    on_lines = (abs(slanted - row) <= thickness) | (abs(height - 1 - slanted - row) <= thickness)
    marked = tiles[dead]
    marked[:, on_lines] = CROSS
    tiles[dead] = marked
    return tiles


def mosaic_columns(count):
    """How many columns make a mosaic of `count` tiles fit a slide, in full rows if it can."""
    wanted = math.sqrt(16 / 9 * 1.3 * count)  # a tile with its label is 1.3 times as high as wide
    whole = [c for c in range(1, count + 1) if count % c == 0 and 0.6 < c / wanted < 1.5]
    if whole:
        return min(whole, key=lambda c: abs(math.log(c / wanted)))
    return max(1, round(wanted))


def tile_corners(count, shape, columns=None, gap=(1, 1)):
    """(count, 2): row and column in the mosaic of each tile's upper left corner."""
    place = np.arange(count)
    row, column = np.divmod(place, columns or mosaic_columns(count))
    return np.stack([row * (shape[0] + gap[0]) + gap[0], column * (shape[1] + gap[1]) + gap[1]], 1)


def mosaic(pictures, columns=None, gap=(1, 1), fill=BACKGROUND):
    """All pictures (n, height, width) in one array, row by row, with `fill` between.

    gap: how many cells stand above, and to the left of, each; the outer edge has the latter.
    columns: how many in a row; by default what fits a slide. Works for values as for palette
    entries; the array keeps the pictures' dtype.
    """
    pictures = np.asarray(pictures)
    count, height, width = pictures.shape
    columns = columns or mosaic_columns(count)
    rows = math.ceil(count / columns)
    whole = np.full((rows * columns, height + gap[0], width + gap[1]), fill, pictures.dtype)
    whole[:count, gap[0] :, gap[1] :] = pictures
    whole = whole.reshape(rows, columns, *whole.shape[1:]).transpose(0, 2, 1, 3)
    whole = whole.reshape(rows * (height + gap[0]), columns * (width + gap[1]))
    return np.pad(whole, ((0, gap[1]), (0, gap[1])), constant_values=fill)


def tiles(map, style="signed", scale="shared", dead=None, zoom=1):
    """Each unit of an AffineMap as palette entries, (n, 28 * zoom, 28 * zoom), and its limits.

    Returns (tiles, limits (n, 2)). style "signed" puts zero in the middle, hatches never-lit
    pixels and keeps them out of the limits; "article" and "causal" scale each picture from its
    lowest value to its highest, as the articles do, and mark nothing but `dead` units.
    """
    pictures = map.pictures
    if style == "signed":
        bounds = limits(pictures, scale, map.never_lit)
    else:
        palette(style)  # refuses an unknown style
        bounds = spans(pictures)
    entries = magnify(shades(pictures, bounds), zoom)
    if style == "signed" and map.never_lit is not None:
        entries = hatch(entries, map.never_lit, zoom)
    return entries if dead is None else cross(entries, np.asarray(dead, bool)), bounds


def png(entries, style="signed"):
    """Palette entries (height, width) as the bytes of a PNG file."""
    from PIL import Image

    image = Image.fromarray(np.ascontiguousarray(entries, np.uint8), mode="P")
    image.putpalette(palette(style).tobytes())
    stream = io.BytesIO()
    image.save(stream, "PNG", compress_level=1)
    return stream.getvalue()


def save_mosaic(map, path, style="signed", scale="shared", dead=None, zoom=1):
    """Write every unit of an AffineMap as one PNG mosaic: beside `path` first, then renamed."""
    entries, _ = tiles(map, style, scale, dead, zoom)
    return write_bytes(path, png(mosaic(entries, gap=(zoom, zoom), fill=GRID), style))
