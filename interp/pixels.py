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
    (n, 784), with or without one channel axis at the end. Raises ValueError on anything else,
    as `check_images` does. The result may share memory with `images`; nothing writes to it.
    """
    return unit_interval(check_images(images, pixel_count))


def check_images(images, pixel_count=784, name="images"):
    """One image or many as rows, (784,) or (n, 784): a view of them, the values as they are.

    Every image that reaches the package is checked here. Raises ValueError, naming the argument
    and what to do, for other shapes, colours, NaN, values beyond 0–255 or [0, 1], and integers of
    only 0 and 1, which could be ink or nearly no ink.
    """
    if hasattr(images, "test_images"):
        raise ValueError(f"{name}: a Digits arrived; pass its images, such as digits.test_images")
    try:
        array = np.asarray(images)
    except ValueError:
        raise ValueError(f"{name}: images of different shapes arrived; pass them alike") from None
    height, width = picture_shape(pixel_count)
    shape = array.shape[:-1] if array.shape[-3:] == (height, width, 1) else array.shape
    if shape[-1:] == (pixel_count,) and len(shape) <= 2:
        rows = array.reshape(shape)
    elif shape[-2:] == (height, width) and len(shape) <= 3:
        rows = array.reshape(*shape[:-2], pixel_count)
    else:
        raise ValueError(
            f"{name}: an array of shape {array.shape} arrived; accepted are ({height}, {width}), "
            f"({pixel_count},), (n, {height}, {width}) and (n, {pixel_count})"
            + _shape_advice(array, (height, width), name)
        )
    _check_values(rows, name)
    return rows


def check_many(images, pixel_count=784, name="images"):
    """One or more images as rows, (n, 784), checked as `check_images` does; one image is (1, …)."""
    rows = check_images(images, pixel_count, name)
    if rows.ndim == 2 and len(rows):
        return rows
    height, width = picture_shape(pixel_count)
    given = "a single image" if rows.ndim == 1 else "no image"
    step = f"; pass {name}[None]" if rows.ndim == 1 else ""
    raise ValueError(
        f"{name}: {given} arrived; one or more (n, {height}, {width}) are expected{step}"
    )


def check_one(image, pixel_count=784, name="image"):
    """One image as a row, (784,), checked as `check_images` does."""
    row = check_images(image, pixel_count, name)
    if row.ndim == 1:
        return row
    given = f"a batch of {len(row)}" if len(row) < 2 else f"{len(row)}"
    step = f"; pass {name}[0], or another of them" if len(row) else ""
    raise ValueError(f"{name}: one is expected, {given} arrived{step}")


def unit_interval(rows):
    """Rows that were checked, as floats in [0, 1]; floats may share memory with them."""
    if np.issubdtype(rows.dtype, np.integer):
        return rows.astype(np.float32) / 255
    return rows if rows.dtype == np.float64 else rows.astype(np.float32, copy=False)


def _shape_advice(array, size, name):
    """What to do about images of another shape than (height, width), as the end of a sentence."""
    scale = " / 255" if array.dtype.kind in "iu" else ""
    if array.shape[-3:-1] == size and array.shape[-1] in (3, 4):
        return f". For colours, pass {name}[..., :3].mean(axis=-1){scale}"
    if array.ndim == 4 and array.shape[-2:] == size:
        return f". For channels that come first, pass {name}.mean(axis=1){scale}"
    if size == (28, 28) and array.ndim in (2, 3) and min(array.shape[-2:]) > 4:
        return ". data.centre brings digits of another size, bright on black, into 28×28"
    return ""


def _check_values(rows, name):
    kind = rows.dtype.kind
    if kind not in "biuf":
        raise ValueError(f"{name}: numbers are expected, {rows.dtype} arrived")
    if kind == "b" or not rows.size:
        return
    low, high = rows.min(), rows.max()
    if not (low >= 0 and high <= (1 if kind == "f" else 255)):
        raise ValueError(
            f"{name}: {rows.dtype} values from {low} to {high} arrived; accepted are integers "
            f"0–255 or floats in [0, 1], black 0. {_value_advice(rows, low, high, name)}"
        )
    if kind != "f" and high == 1 and not (rows.dtype == np.uint8 and rows.mean() < _SPECKS):
        raise ValueError(
            f"{name}: integers of only 0 and 1 arrived, and integers mean 0–255. Pass "
            f"{name}.astype(bool) where 1 is full ink, {name} / 255 where it is 1 of 255"
        )


_SPECKS = 0.01
"""Bytes of 0 with fewer 1s than this share are a nearly blank scan, not a drawing in 0 and 1."""


def _value_advice(rows, low, high, name):
    """What to do about values out of range, as a sentence."""
    if not np.isfinite([low, high]).all():
        bad = int((~np.isfinite(np.atleast_2d(rows))).any(axis=1).sum())
        step = f"np.nan_to_num({name}, nan=0, posinf=0, neginf=0)"
        return f"{bad} of these images hold NaN or infinite values: leave them out, or pass {step}"
    if rows.dtype == np.int8:
        return f"Bytes were read with a sign: pass {name}.view(np.uint8)"
    if rows.dtype.kind in "iu" and low >= 0:
        return f"For 16 bits, pass {name} / 65535" if high <= 65535 else "Scale them to 0–255"
    if low >= 0 and high > 1.5:
        return f"Pass {name} / {255 if high <= 255 else 65535}"
    if low >= -0.01 and high <= 1.01:
        return f"Little is missing: pass np.clip({name}, 0, 1)"
    before = "The network's own pixel scale is applied for you: "
    if abs(low + 0.1307 / 0.3081) < 1e-3:
        step = f"np.clip({name} * 0.3081 + 0.1307, 0, 1)"
        return f"{before}these look standardised with MNIST's mean and std, pass {step}"
    if low >= -1 and high <= 1:
        step = f"{name} + 0.5" if low >= -0.5 and high <= 0.5 else f"({name} + 1) / 2"
        return f"{before}these look scaled already, pass {step}"
    return f"{before}pass the images as they were before they were standardised or scaled"


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

        "0..1", "0..255", "-1..1", what black and white become; "1..0", "255..0", "1..-1" for
        networks of black on white; "unit columns"; a pair (mean, std) of numbers or of arrays
        with a value per pixel; or a PixelScale, which is returned as it is. A std above 0.5 can
        only be one of pixels from 0 to 255, and is read so.
        """
        if isinstance(description, PixelScale):
            return description
        if isinstance(description, str) and description in _NAMED:
            return cls(*_NAMED[description], origin=origin)
        if isinstance(description, (tuple, list)) and len(description) == 2:
            mean, std = map(np.asarray, description)
            numeric = all(value.dtype.kind in "fiu" for value in (mean, std))
            if numeric and (std > 0).all():
                mean, std = mean.astype(np.float64), std.astype(np.float64)
                unit = 255 if std.max() > 0.5 else 1
                return cls(unit / std, -mean / std, origin=origin)
        raise ValueError(
            f"pixels: {description!r} arrived; accepted are "
            + ", ".join(f'"{name}"' for name in _NAMED)
            + " and a pair (mean, std) with std above zero"
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
        mean, std = -self.shift / self.scale, 1 / self.scale
        return f"mean {mean:.4g}, std {std:.4g}"

    def apply(self, images, pixel_count=784, dtype=np.float32):
        """The network's input for `images` (see `flatten`): (784,) or (n, 784) of `dtype`."""
        rows = flatten(images, pixel_count).astype(dtype, copy=False)
        if self.unit_columns:
            rows = _divide_columns_by_length(rows)
        return (rows * np.asarray(self.scale, dtype) + np.asarray(self.shift, dtype)).astype(
            dtype, copy=False
        )

    def baseline(self, pixel_count=784, dtype=np.float32):
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
    "1..0": (-1.0, 1.0, False),
    "255..0": (-255.0, 255.0, False),
    "1..-1": (-2.0, 1.0, False),
    "unit columns": (1.0, 0.0, True),
}


def unit_length(values, axis):
    """Values divided by their Euclidean length along an axis; as they are where that is 0."""
    lengths = np.linalg.norm(values, axis=axis, keepdims=True)
    return values / np.where(lengths == 0, 1, lengths)


def _divide_columns_by_length(rows):
    pictures = rows.reshape(*rows.shape[:-1], *picture_shape(rows.shape[-1]))
    return unit_length(pictures, axis=-2).reshape(rows.shape)
