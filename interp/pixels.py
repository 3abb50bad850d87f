"""From images as people have them to the numbers that a network expects."""

import math
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from operator import index

import numpy as np
import numpy.typing as npt

from interp.layers import settle

Shape = tuple[int, int]
"""(height, width) of an image, in pixels."""

SMALLEST, LARGEST = 4, 128
"""Pixels on a side of the images that networks are trained on, and opened from files for."""


def check_shape(
    shape: Sequence[int], pixel_count: int | None = None, limits: bool = False
) -> Shape:
    """`shape` as (height, width); ValueError, naming input_shape, where it is none.

    pixel_count: how many pixels it has to have. limits: whether each side has to be from
    SMALLEST to LARGEST, as of images that are trained on or opened from files.
    """
    try:
        height, width = map(index, shape)
    except (TypeError, ValueError):
        height = width = 0
    if min(height, width) < 1:
        raise ValueError(f"input_shape: {shape!r} arrived; (height, width) in pixels is expected")
    if pixel_count is not None and height * width != pixel_count:
        raise ValueError(
            f"input_shape: {height}×{width} arrived, {height * width:,} pixels, for "
            f"{pixel_count:,} inputs; pass the (height, width) of its grey images"
        )
    if limits and not SMALLEST <= min(height, width) <= max(height, width) <= LARGEST:
        raise ValueError(
            f"input_shape: images of {height}×{width} arrived; accepted are grey images from "
            f"{SMALLEST}×{SMALLEST} to {LARGEST}×{LARGEST}. Scale them before training"
        )
    return height, width


def assumed_shape(pixel_count: int) -> Shape:
    """The (height, width) taken where nobody gave one: a square; ValueError where there is none.

    >>> assumed_shape(784)
    (28, 28)
    """
    side = math.isqrt(pixel_count)
    if side * side == pixel_count:
        return side, side
    side, colours = math.isqrt(pixel_count // 3), ""
    if 3 * side * side == pixel_count:
        colours = f". {side}×{side} in three colours is not supported: train on grey images"
    raise ValueError(
        f"input_shape: it is not known, and {pixel_count:,} pixels are no square; pass "
        f"input_shape=(height, width) of its grey images, or --shape to a command{colours}"
    )


def check_mask(never_lit: npt.ArrayLike | None, pixel_count: int) -> npt.NDArray[np.bool_] | None:
    """`never_lit` as booleans (pixel_count,), or None; ValueError for another number of pixels."""
    if never_lit is None:
        return None
    mask = np.asarray(never_lit, bool).reshape(-1)
    if len(mask) != pixel_count:
        raise ValueError(f"never_lit: {len(mask)} pixels arrived for {pixel_count} inputs")
    return mask


def check_same_shape(name: str, shapes: Iterable[Shape], step: str) -> Shape:
    """The one shape that all `shapes` are; ValueError where two differ.

    name: the argument they came by. step: what the caller can do about it.
    """
    first, *others = dict.fromkeys((height, width) for height, width in shapes)
    if others:
        both = " and ".join(f"{height}×{width}" for height, width in (first, *others))
        raise ValueError(f"{name}: images of {both} arrived, which do not fit together; {step}")
    return first


def flatten(images: npt.ArrayLike, shape: Shape = (28, 28)) -> npt.NDArray[np.floating]:
    """Images as float rows in [0, 1], read row by row: (784,) for one image, (n, 784) for many.

    images: integers 0–255, or floats in [0, 1], of shape (28, 28), (784,), (n, 28, 28),
    (n, 784), with or without one channel axis at the end; `shape` is their (height, width).
    Raises ValueError on anything else, as `check_images` does. The result may share memory with
    `images`; nothing writes to it.

    >>> flatten(np.full((5, 28, 28), 255, np.uint8)).shape
    (5, 784)
    """
    return unit_interval(check_images(images, shape))


def check_images(
    images: npt.ArrayLike, shape: Shape = (28, 28), name: str = "images"
) -> npt.NDArray:
    """One image or many as rows, (784,) or (n, 784): a view of them, the values as they are.

    Every image that reaches the package is checked here. Raises ValueError, naming the argument
    and what to do, for other shapes, colours, NaN, values beyond 0–255 or [0, 1], and integers of
    only 0 and 1, which could be ink or nearly no ink.
    """
    array = as_array(images, name)
    height, width = shape
    pixel_count = height * width
    sizes = array.shape[:-1] if array.shape[-3:] == (height, width, 1) else array.shape
    if sizes[-2:] == (height, width) and len(sizes) <= 3:  # first: of 1×64, (1, 64) is an image
        rows = array.reshape(*sizes[:-2], pixel_count)
    elif sizes[-1:] == (pixel_count,) and len(sizes) <= 2:
        rows = array.reshape(sizes)
    else:
        raise ValueError(
            f"{name}: an array of shape {array.shape} arrived; accepted are ({height}, {width}), "
            f"({pixel_count},), (n, {height}, {width}) and (n, {pixel_count})"
            + _shape_advice(array, (height, width), name)
        )
    check_values(rows, name)
    return rows


def as_array(images: npt.ArrayLike, name: str = "images") -> npt.NDArray:
    """`images` as an array; ValueError for a Digits, images of several shapes, and no array."""
    if hasattr(images, "test_images"):
        raise ValueError(f"{name}: a Digits arrived; pass its images, such as digits.test_images")
    try:
        array = np.asarray(images)
    except ValueError:
        raise ValueError(f"{name}: images of different shapes arrived; pass them alike") from None
    if array.ndim:
        return array
    is_path = isinstance(images, (str, os.PathLike))
    step = f". Of a file, pass data.picture({str(images)!r})" if is_path else ""
    raise ValueError(
        f"{name}: {type(images).__name__} arrived; an array of pixels is expected{step}"
    )


def image_shape(images: npt.ArrayLike, name: str = "images") -> Shape:
    """(height, width) of many images, (n, height, width), with or without a channel axis.

    Of rows, (n, pixels), the square root of their number. ValueError for other arrays and for
    images that are not from 4×4 to 128×128.
    """
    array = as_array(images, name)
    sizes = array.shape[:-1] if array.ndim == 4 and array.shape[-1] == 1 else array.shape
    if len(sizes) not in (2, 3):
        raise ValueError(
            f"{name}: an array of shape {array.shape} arrived; accepted are (n, height, width) "
            f"and (n, pixels){_shape_advice(array, array.shape[-3:-1], name)}"
        )
    try:
        return check_shape(sizes[1:] if len(sizes) == 3 else assumed_shape(sizes[1]), limits=True)
    except ValueError as error:
        raise ValueError(
            f"{name}: an array of shape {array.shape} arrived, no grey images of one size. {error}"
        ) from None


def check_many(images: npt.ArrayLike, shape: Shape = (28, 28), name: str = "images") -> npt.NDArray:
    """One or more images as rows, (n, 784), checked as `check_images` does; one image is (1, …)."""
    rows = check_images(images, shape, name)
    if rows.ndim == 2 and len(rows):
        return rows
    height, width = shape
    given = "a single image" if rows.ndim == 1 else "no image"
    step = f"; pass {name}[None]" if rows.ndim == 1 else ""
    raise ValueError(
        f"{name}: {given} arrived; one or more (n, {height}, {width}) are expected{step}"
    )


def check_one(image: npt.ArrayLike, shape: Shape = (28, 28), name: str = "image") -> npt.NDArray:
    """One image as a row, (784,), checked as `check_images` does."""
    row = check_images(image, shape, name)
    if row.ndim == 1:
        return row
    given = f"a batch of {len(row)}" if len(row) < 2 else f"{len(row)}"
    step = f"; pass {name}[0], or another of them" if len(row) else ""
    raise ValueError(f"{name}: one is expected, {given} arrived{step}")


def unit_interval(rows: npt.NDArray) -> npt.NDArray[np.floating]:
    """Rows that were checked, as floats in [0, 1]; floats may share memory with them."""
    if np.issubdtype(rows.dtype, np.integer):
        return rows.astype(np.float32) / 255
    return rows if rows.dtype == np.float64 else rows.astype(np.float32, copy=False)


def is_coloured(array: npt.NDArray) -> bool:
    """Whether its shape is (height, width, 3 or 4), of one picture in colours."""
    return array.ndim == 3 and array.shape[-1] in (3, 4) and min(array.shape[:2]) >= SMALLEST


def edge_mask(shape: Shape) -> npt.NDArray[np.bool_]:
    """Which pixels of an image are at its edge, (height * width,) booleans."""
    mask = np.ones(shape, bool)
    mask[1:-1, 1:-1] = False
    return mask.reshape(-1)


def to_grey(colours: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """Brightness (height, width) of a picture of floats in [0, 1], (height, width, 1, 3 or 4).

    Of four channels the last is opacity: what is transparent shows paper, as bright as the rest;
    where most is transparent, white behind dark ink and black behind light ink. Pictures that
    are grey come back as they are.
    """
    if colours.ndim == 2 or colours.shape[-1] == 1:
        return colours.reshape(colours.shape[:2])
    grey = colours[..., :3] @ np.array([0.299, 0.587, 0.114], colours.dtype)
    if colours.shape[-1] == 3:
        return grey
    opacity = colours[..., 3]
    seen = float((grey * opacity).sum() / max(opacity.sum(), 1e-9))
    paper = seen if opacity.mean() >= 0.5 else float(seen < 0.5)
    return grey * opacity + paper * (1 - opacity)


def _shape_advice(array: npt.NDArray, size: Shape, name: str) -> str:
    """What to do about images of another shape than (height, width), as the end of a sentence."""
    scale = " / 255" if array.dtype.kind in "iu" else ""
    if array.shape[-3:-1] == size and array.shape[-1] in (3, 4):
        return f". For colours, pass {name}[..., :3].mean(axis=-1){scale}"
    if is_coloured(array):
        step = f"data.picture({name}, {size})"
        return f". {step} makes an image of {size[0]}×{size[1]} of a photo of a digit"
    if array.ndim == 4 and array.shape[-1] in (3, 4):
        step = f"np.array([data.picture(one, {size}) for one in {name}])"
        return f". Of photos of digits, pass {step}"
    if array.ndim == 4 and array.shape[-2:] == size:
        return f". For channels that come first, pass {name}.mean(axis=1){scale}"
    if array.ndim in (2, 3) and min(array.shape[-2:]) >= SMALLEST:
        step = f"data.centre({name}, {size})"
        return f". {step} makes images of {size[0]}×{size[1]} of digits, bright on black"
    return ""


def check_values(rows: npt.NDArray, name: str) -> None:
    """Nothing; ValueError, naming the argument and what to do, where they are no brightness."""
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


def _value_advice(rows: npt.NDArray, low: float, high: float, name: str) -> str:
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

    >>> scale = PixelScale.of("-1..1")
    >>> scale
    PixelScale(-1..1, given)
    >>> scale.apply([[0.0, 0.5], [0.75, 1.0]], shape=(2, 2))
    array([-1. ,  0. ,  0.5,  1. ], dtype=float32)
    """

    scale: float | npt.NDArray[np.float64] = 1.0
    shift: float | npt.NDArray[np.float64] = 0.0
    unit_columns: bool = False
    origin: str = "assumed"

    def __post_init__(self) -> None:
        for name in ("scale", "shift"):
            value = np.asarray(getattr(self, name), dtype=np.float64)
            if value.ndim > 1 or not np.isfinite(value).all():
                raise ValueError(
                    f"PixelScale {name}: a finite number or one finite number per pixel is "
                    f"expected, an array of shape {value.shape} arrived"
                )
            settle(self, **{name: value if value.ndim else float(value)})

    @classmethod
    def of(cls, description: object, origin: str = "given") -> "PixelScale":
        """The scale that `description` names.

        "0..1", "0..255", "-1..1", what black and white become; "1..0", "255..0", "1..-1" for
        networks of black on white; "unit columns"; a pair (mean, std) of numbers or of arrays
        with a value per pixel; or a PixelScale, which is returned as it is. A std above 0.5 can
        only be one of pixels from 0 to 255, and is read so. ValueError for anything else.

        >>> PixelScale.of((0.1307, 0.3081))
        PixelScale(mean 0.1307, std 0.3081, given)
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
    def name(self) -> str:
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

    def apply(
        self, images: npt.ArrayLike, shape: Shape = (28, 28), dtype: npt.DTypeLike = np.float32
    ) -> npt.NDArray[np.floating]:
        """The network's input for `images` (see `flatten`): (784,) or (n, 784) of `dtype`."""
        rows = flatten(images, shape).astype(dtype, copy=False)
        if self.unit_columns:
            pictures = rows.reshape(*rows.shape[:-1], *shape)
            lengths = np.linalg.norm(pictures, axis=-2, keepdims=True)
            rows = (pictures / np.where(lengths == 0, 1, lengths)).reshape(rows.shape)
        return rows * np.asarray(self.scale, dtype) + np.asarray(self.shift, dtype)

    def baseline(
        self, shape: Shape = (28, 28), dtype: npt.DTypeLike = np.float32
    ) -> npt.NDArray[np.floating]:
        """The network's input for an all-black image, (784,)."""
        return self.apply(np.zeros(math.prod(shape)), shape, dtype)

    def then(self, scale: float | npt.NDArray, shift: float | npt.NDArray) -> "PixelScale":
        """This scale followed by `* scale + shift`, which may be numbers or arrays per pixel."""
        return replace(self, scale=self.scale * scale, shift=self.shift * scale + shift)

    def __repr__(self) -> str:
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
