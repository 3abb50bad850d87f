"""Pictures of any size brought into the form of MNIST's."""

import numpy as np
import numpy.typing as npt

from interp.pixels import Shape, check_shape, flatten

BOX = 20 / 28
"""Share of the image's side that MNIST's digits were scaled to fit: 20 of 28 pixels."""


def centre(pictures: npt.ArrayLike, shape: Shape = (28, 28)) -> npt.NDArray[np.uint8]:
    """Pictures as MNIST's were made: uint8 (n, 28, 28), or (28, 28) for one picture.

    The ink's bounding box is scaled, keeping its proportions, to fit 20×20 pixels, and placed
    so that its centre of mass falls on the pixel in row 14, column 14. MNIST's own test images
    come back as they are. A picture without ink stays black.

    pictures: (n, height, width) or (height, width) of any size, uint8 0–255 or floats in
    [0, 1], ink bright on black. shape: (height, width) of what comes back; of others than
    28×28, the box and the place are in proportion. Raises ValueError for anything else.
    Source: LeCun, Cortes and Burges, http://yann.lecun.com/exdb/mnist/
    """
    shape = check_shape(shape)
    pictures = np.asarray(pictures)
    if pictures.ndim not in (2, 3) or 0 in pictures.shape[-2:]:
        raise ValueError(
            f"pictures: an array of shape {pictures.shape} arrived; (n, height, width) and "
            "(height, width) are accepted"
        )
    height, width = pictures.shape[-2:]
    grey = flatten(pictures.reshape(-1, height * width), (height, width))
    grey = grey.reshape(-1, height, width).astype(np.float32, copy=False)
    centred = np.zeros((len(grey), *shape), np.uint8)
    for source, target in zip(grey, centred, strict=True):
        if source.any():
            _place(_scale(source, shape), target)
    return centred if pictures.ndim == 3 else centred[0]


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
