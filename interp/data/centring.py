"""Pictures of any size, and drawings, brought into the form of MNIST's."""

import warnings
from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from interp.pixels import (
    Shape,
    as_array,
    check_shape,
    check_values,
    edge_mask,
    flatten,
    is_coloured,
    to_grey,
    unit_interval,
)

BOX = 20 / 28
"""Share of the image's side that MNIST's digits were scaled to fit: 20 of 28 pixels."""

PEN = 2.6 / 28
"""Width of the pen, as a share of the image's shorter side; the strokes of MNIST's digits are
2.7 of 28 pixels wide in the median."""

LARGEST_ZOOM = 8
"""How many times a drawing is enlarged at most: so a dot, which is never quite one, stays a dot."""

_FURTHEST_POINT = 1e9


def centre(pictures: npt.ArrayLike, shape: Shape = (28, 28)) -> npt.NDArray[np.uint8]:
    """Pictures as MNIST's were made: uint8 (n, 28, 28), or (28, 28) for one picture.

    The ink's bounding box is scaled, keeping its proportions, to fit 20×20 pixels, and placed
    so that its centre of mass falls on the pixel in row 14, column 14. MNIST's own test images
    come back as they are. A picture without ink stays black. One that is light along nine tenths
    of its edge and dark somewhere is dark ink on light paper, and is turned round first. Of ink
    on uneven paper, `picture` finds it; a warning says so where ink is all along an edge.

    pictures: (n, height, width) or (height, width) of any size, uint8 0–255 or floats in
    [0, 1]; or one in colours, (height, width, 3 or 4), which becomes grey. shape: (height,
    width) of what comes back; of others than 28×28, the box and the place are in proportion.
    Raises ValueError for anything else.
    Source: LeCun, Cortes and Burges, http://yann.lecun.com/exdb/mnist/

    >>> page = np.zeros((40, 60))
    >>> page[10:30, 20:24] = 1  # a stroke, ink bright on black
    >>> centre(page).shape
    (28, 28)
    """
    shape = check_shape(shape)
    pictures = as_array(pictures, "pictures")
    if is_coloured(pictures):
        check_values(pictures, "pictures")
        pictures = to_grey(unit_interval(pictures))
    if pictures.ndim not in (2, 3) or 0 in pictures.shape[-2:]:
        raise ValueError(
            f"pictures: an array of shape {pictures.shape} arrived; (n, height, width) and "
            "(height, width) are accepted, and one picture in colours, (height, width, 3)"
        )
    height, width = pictures.shape[-2:]
    grey = flatten(pictures.reshape(-1, height * width), (height, width))
    grey = _light_ink(grey.reshape(-1, height * width), edge_mask((height, width)))
    grey = grey.reshape(-1, height, width)
    centred = np.zeros((len(grey), *shape), np.uint8)
    for source, target in zip(grey, centred, strict=True):
        if source.any():
            _place(_scale(source, shape), target)
    return centred if pictures.ndim == 3 else centred[0]


def rasterize(
    strokes: Iterable[npt.ArrayLike], shape: Shape = (28, 28), centred: bool = True
) -> npt.NDArray[np.float32]:
    """A drawing as an image of MNIST's form: float32 (28, 28), 0 blank to 1 full ink.

    The points are scaled, keeping their proportions, until what a round pen 2.6 pixels wide
    draws through them fits 20×20 pixels, and moved until its centre of mass falls on the middle
    of the pixel in row 14, column 14. Only then are they drawn: however large or small somebody
    writes, the lines are as wide as MNIST's. A pixel's ink is the share of it that the pen
    covers, judged by its distance from the line.

    strokes: for each stroke its points (x, y), x to the right and y down, in pixels of the image
    from its upper left corner, as on a pad that is as large as the image. A drawing of less than
    2.2 such pixels is enlarged 8 times and no more, so that a dot stays a dot; above that the unit
    makes no difference. shape: (height, width) of what comes back; of others than 28×28, box, pen
    and place are in proportion. centred: False draws the points where they are, as they are.

    Raises ValueError where there is no stroke, a stroke without points, or coordinates that are
    no numbers below 1e9.

    >>> one = rasterize([[(3, 2), (3, 9)]])
    >>> rows, columns = np.nonzero(one)
    >>> int(rows.min()), int(rows.max()), int(columns.min()), int(columns.max())
    (4, 24, 13, 15)
    """
    shape = check_shape(shape)
    lines = check_strokes(strokes)
    pen = PEN * min(shape)
    if not centred:
        return _drawn(lines, shape, pen).astype(np.float32)
    sides, room = np.array(shape[::-1]), np.array(ink_box(shape)[::-1]) - pen  # (x, y) each
    points = np.concatenate(lines)
    low, high = points.min(axis=0), points.max(axis=0)
    scale = (room / np.maximum(high - low, room / LARGEST_ZOOM)).min()
    middle = sides // 2 + 0.5
    lines = [(line - (low + high) / 2) * scale + middle for line in lines]
    ink = _drawn(lines, shape, pen)
    mass = np.array([ink.sum(axis=0) @ np.arange(sides[0]), ink.sum(axis=1) @ np.arange(sides[1])])
    reach = ((high - low) * scale + pen) / 2  # of the ink, each way from the middle of its box
    place = np.clip(2 * middle - (mass / ink.sum() + 0.5), reach, sides - reach)
    return _drawn([line + (place - middle) for line in lines], shape, pen).astype(np.float32)


def check_strokes(strokes: Iterable[npt.ArrayLike]) -> list[npt.NDArray[np.float64]]:
    """The points of each stroke, float64 (n, 2); ValueError for what is no drawing."""
    words = "a list of strokes is expected, each a list of points (x, y)"
    try:
        lines = [np.asarray(stroke, np.float64) for stroke in strokes]
    except (TypeError, ValueError) as error:
        raise ValueError(f"strokes: {type(strokes).__name__} arrived; {words}") from error
    if not lines:
        raise ValueError(f"strokes: none arrived; {words}")
    for number, line in enumerate(lines):
        if line.ndim != 2 or line.shape[1] != 2 or not len(line):
            raise ValueError(f"strokes: number {number} is of shape {line.shape}; {words}")
        if not (abs(line) < _FURTHEST_POINT).all():
            raise ValueError(
                f"strokes: number {number} has a coordinate that is not finite, or 1e9 or more; "
                "numbers in pixels of the image are expected"
            )
    return lines


def _drawn(
    lines: list[npt.NDArray[np.float64]], shape: Shape, pen: float
) -> npt.NDArray[np.float64]:
    """Ink (height, width), 0 to 1, of a round pen of that width drawn through the points."""
    y, x = np.indices(shape) + 0.5  # the middles of the pixels
    nearest = np.full(shape, np.inf)  # the square of the distance to the nearest line
    for line in lines:
        steps = np.diff(line, axis=0) if len(line) > 1 else np.zeros((1, 2))
        for (left, top), (dx, dy) in zip(line, steps, strict=False):
            along = ((x - left) * dx + (y - top) * dy) / max(dx * dx + dy * dy, 1e-30)
            along = along.clip(0, 1)
            squared = (x - left - along * dx) ** 2 + (y - top - along * dy) ** 2
            np.minimum(nearest, squared, out=nearest)
    # where the pen is thinner than a pixel: a line of a pixel's width, paler by so much
    return min(1, pen) * (max(1, pen) / 2 + 0.5 - np.sqrt(nearest)).clip(0, 1)


def _light_ink(rows: npt.NDArray, edge: npt.NDArray[np.bool_]) -> npt.NDArray[np.float32]:
    """Rows (n, pixels) of [0, 1], those of dark ink on light paper as light ink on black.

    edge: (pixels,) booleans. A tenth of the edge may be darker than the paper.
    """
    paper = np.quantile(rows[:, edge], 0.1, axis=1, keepdims=True)
    dark_ink = (paper > 0.5) & (rows.min(axis=1, keepdims=True) < 0.5)
    paper = np.where(dark_ink, paper, 1)
    light = np.where(dark_ink, (paper - rows).clip(0) / paper, rows).astype(np.float32)
    filled = int((light[:, edge] > 0).all(axis=1).sum())
    if filled:
        warnings.warn(
            f"pictures: in {filled} of {len(rows)} ink is all along the edge; if they are photos "
            "or scans, pass each to data.picture, which tells ink from paper",
            stacklevel=3,
        )
    return light


def ink_box(shape: Shape) -> Shape:
    """(height, width) of the box that digits fit into in images of that shape.

    >>> ink_box((28, 28))
    (20, 20)
    """
    height, width = (max(1, round(BOX * side)) for side in shape)
    return height, width


def _scale(picture: npt.NDArray, shape: Shape) -> npt.NDArray:
    """The ink of a picture (height, width), scaled to the box of images of `shape`, 0 to 255."""
    from PIL import Image

    rows, columns = np.flatnonzero(picture.any(axis=1)), np.flatnonzero(picture.any(axis=0))
    top, bottom, left, right = rows[0], rows[-1] + 1, columns[0], columns[-1] + 1
    height, width = ink_box(shape)
    factor = min(height / (bottom - top), width / (right - left))
    size = [max(1, round(length * factor)) for length in (right - left, bottom - top)]
    image = Image.fromarray(picture[top:bottom, left:right])
    ink = np.asarray(image.resize(size, Image.Resampling.BICUBIC))
    return np.round(ink.clip(0, 1) * 255)


def _place(ink: npt.NDArray, target: npt.NDArray[np.uint8]) -> None:
    """Write the ink into the target, its centre of mass on the middle pixel."""
    starts = []
    for axis, (length, side) in enumerate(zip(ink.shape, target.shape, strict=True)):
        mass = ink.sum(axis=1 - axis)
        centre = (mass @ np.arange(length)) / max(mass.sum(), 1)
        start = int(np.floor(side // 2 - centre + 0.5))
        starts.append(min(max(start, 0), side - length))
    top, left = starts
    target[top : top + ink.shape[0], left : left + ink.shape[1]] = ink
