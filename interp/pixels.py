"""From images as people have them to the numbers that a network expects."""

import math
from dataclasses import dataclass, replace

import numpy as np


def picture_shape(pixel_count):
    """(height, width) of a picture with that many pixels: square, or one row if it cannot be.

    >>> picture_shape(784)
    (28, 28)
    """
    side = math.isqrt(pixel_count)
    return (side, side) if side * side == pixel_count else (1, pixel_count)


def flatten(images, pixel_count=784):
    """Images as float rows in [0, 1], read row by row: (784,) for one image, (n, 784) for many.

    images: integers 0–255, or floats in [0, 1], of shape (28, 28), (784,), (n, 28, 28),
    (n, 784), with or without one channel axis at the end. Raises ValueError on anything else.
    The result may share memory with `images`; nothing here writes to it.
    """
    array = np.asarray(images)
    height, width = picture_shape(pixel_count)
    shape = array.shape[:-1] if array.shape[-3:] == (height, width, 1) else array.shape
    if shape[-1:] == (pixel_count,) and len(shape) <= 2:
        rows = array.reshape(shape)
    elif shape[-2:] == (height, width) and len(shape) <= 3:
        rows = array.reshape(*shape[:-2], pixel_count)
    else:
        raise ValueError(
            f"images: an array of shape {array.shape} arrived; accepted are "
            f"({height}, {width}), ({pixel_count},), (n, {height}, {width}) and (n, {pixel_count})"
        )
    return _unit_interval(rows)


def _unit_interval(rows):
    if rows.dtype == bool:
        return rows.astype(np.float32)
    if not (np.issubdtype(rows.dtype, np.integer) or np.issubdtype(rows.dtype, np.floating)):
        raise ValueError(f"images: numbers are expected, {rows.dtype} arrived")
    highest = 255 if np.issubdtype(rows.dtype, np.integer) else 1
    if rows.size and not (rows.min() >= 0 and rows.max() <= highest):
        raise ValueError(
            f"images: {rows.dtype} values from {rows.min()} to {rows.max()} arrived; accepted are "
            "integers 0–255 or floats in [0, 1] (black 0). The network's own pixel scale is "
            "applied for you: pass the images as they were before it"
        )
    if highest == 255:
        return rows.astype(np.float32) / 255
    return rows if rows.dtype == np.float64 else rows.astype(np.float32, copy=False)


@dataclass(frozen=True, eq=False, repr=False)
class PixelScale:
    """What a network expects of its pixels: `image * scale + shift`, with images in [0, 1].

    scale, shift: numbers, or arrays with one value per pixel.
    unit_columns: each column of the picture is first divided by its Euclidean length, as
    `keras.utils.normalize(images, axis=1)` does.
    origin: how it is known: "assumed", "given", "file", "training" or "guessed".
    """

    scale: float | np.ndarray = 1.0
    shift: float | np.ndarray = 0.0
    unit_columns: bool = False
    origin: str = "assumed"

    def __post_init__(self):
        for name in ("scale", "shift"):
            value = np.array(getattr(self, name), dtype=np.float64)
            if value.ndim > 1 or not np.isfinite(value).all():
                raise ValueError(
                    f"PixelScale {name}: a finite number or one finite number per pixel is "
                    f"expected, an array of shape {value.shape} arrived"
                )
            value.setflags(write=False)
            object.__setattr__(self, name, value if value.ndim else float(value))

    @classmethod
    def of(cls, description, origin="given"):
        """The scale that `description` names.

        "0..1", "0..255", "-1..1", "unit columns", a pair (mean, deviation) of numbers or of
        arrays with a value per pixel, or a PixelScale, which is returned as it is. A deviation
        above 0.5 can only be one of pixels from 0 to 255, and is read so.
        """
        if isinstance(description, PixelScale):
            return description
        if isinstance(description, str) and description in _NAMED:
            return cls(*_NAMED[description], origin=origin)
        if isinstance(description, (tuple, list)) and len(description) == 2:
            mean, deviation = map(np.asarray, description)
            numeric = all(value.dtype.kind in "fiu" for value in (mean, deviation))
            if numeric and (deviation > 0).all():
                mean, deviation = mean.astype(np.float64), deviation.astype(np.float64)
                unit = 255 if deviation.max() > 0.5 else 1
                return cls(unit / deviation, -mean / deviation, origin=origin)
        raise ValueError(
            f"pixels: {description!r} arrived; accepted are "
            + ", ".join(f'"{name}"' for name in _NAMED)
            + " and a pair (mean, deviation) with deviation above zero"
        )

    @property
    def name(self):
        """The convention in words, such as "0..1"; "a scale per pixel" where it has no name."""
        if np.ndim(self.scale) or np.ndim(self.shift):
            return "a scale per pixel"
        for name, known in _NAMED.items():
            if (self.scale, self.shift, self.unit_columns) == known:
                return name
        if self.unit_columns or self.scale == 0:
            first = "unit columns" if self.unit_columns else "0..1"
            return f"{first} × {self.scale:.4g} + {self.shift:.4g}"
        mean, deviation = -self.shift / self.scale, 1 / self.scale
        return f"mean {mean:.4g}, deviation {deviation:.4g}"

    def apply(self, images, pixel_count=784, dtype=np.float32):
        """The network's input for `images` (see `flatten`): (784,) or (n, 784) of `dtype`."""
        rows = flatten(images, pixel_count).astype(dtype, copy=False)
        if self.unit_columns:
            rows = _divide_columns_by_length(rows)
        return (rows * np.asarray(self.scale, dtype) + np.asarray(self.shift, dtype)).astype(
            dtype, copy=False
        )

    def blank(self, pixel_count=784, dtype=np.float32):
        """The network's input for an all-black image, (784,)."""
        return self.apply(np.zeros(pixel_count), pixel_count, dtype)

    def then(self, scale, shift):
        """This scale followed by `* scale + shift`, which may be numbers or arrays per pixel."""
        return replace(self, scale=self.scale * scale, shift=self.shift * scale + shift)

    def __repr__(self):
        return f"PixelScale({self.name}, {self.origin})"


_NAMED = {
    "0..1": (1.0, 0.0, False),
    "0..255": (255.0, 0.0, False),
    "-1..1": (2.0, -1.0, False),
    "unit columns": (1.0, 0.0, True),
}


def unit_length(values, axis):
    """Values divided by their Euclidean length along an axis; as they are where that is 0."""
    lengths = np.linalg.norm(values, axis=axis, keepdims=True)
    return values / np.where(lengths == 0, 1, lengths)


def _divide_columns_by_length(rows):
    pictures = rows.reshape(*rows.shape[:-1], *picture_shape(rows.shape[-1]))
    return unit_length(pictures, axis=-2).reshape(rows.shape)
