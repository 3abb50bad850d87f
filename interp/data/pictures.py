"""A person's own picture of a digit, a photo or a scan, brought into the form of MNIST's.

Every step is plain arithmetic on arrays of brightness, 0 to 1 (height, width), and stands in
interp/views too, in JavaScript, with the same numbers:

1. Grey: 0.299 red + 0.587 green + 0.114 blue. What is transparent shows the paper: where more
   than half of the picture is transparent, white behind dark ink (mean brightness of what is
   opaque below 0.5) or black behind light ink; else the mean brightness of what is opaque. Means
   of blocks of n×n pixels, n the least for which no side is longer than 400 (a rest at the right
   and the bottom is left out).
2. Smooth: the mean of 2r+1 × 2r+1 pixels, r = longer side // 100. Beyond an edge, here and below,
   the pixel at the edge counts.
3. Ink is dark where the cubes of the differences from the local mean (2k+1 × 2k+1 pixels, k =
   shorter side // 6, at least 1), weighted by a sine from 0 at each edge to 1 in the middle, add up
   to less than zero; else the brightness b becomes 1 - b.
4. The paper: the largest value in 2k+1 × 2k+1 pixels around each, and of that the smallest: dark
   lines thinner than the window are gone, and shadows stay. Ink is then what is missing of the
   paper's light, (paper - b) / max(paper, 0.2).
5. Where it is ink: from a threshold on, Otsu's, of a histogram of 256 equal bins from 0 to the
   largest ink, at least 0.4 times the largest. Pixels that touch, corners too, are a piece.
6. The digit: the piece with most pixels that touches no edge of the picture, or, where none of
   these has a tenth of the pixels of the largest, that one; and what is near, within a quarter
   of the longer side of the box around what is taken so far, again and again, touches no edge and
   has at least a fiftieth of the first piece's pixels. Specks go.
7. Bright: 0 at half the threshold to 1 at the mean ink of the digit, in the digit and r+1 pixels
   around it. Lines whose width (8/π times pixels over the number of sides of pixels at the edge)
   is less than a tenth of the digit's longer side are widened to 13 hundredths of it, as
   MNIST's: by the largest value in a window.
8. `centre`: cropped, scaled into 20×20 (bicubic), its centre of mass in the middle.
"""

import math
import os
import warnings
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from interp.data.centring import centre, ink_box
from interp.data.readers import check_file
from interp.pixels import Shape, as_array, check_shape, check_values, to_grey, unit_interval

LARGEST_PICTURE = 64_000_000
"""Pixels that a picture may have: more than phones take unless they are told to."""

LONGEST_SIDE = 400
"""Pixels of the longer side that a picture is worked on with."""

FORMATS = ("PNG", "JPEG", "WEBP", "GIF", "BMP")
"""What Pillow may take a file for."""

LEAST_CONTRAST = 0.08
"""Of paper without anything on it the darkest spot is less darker than this."""

NO_INK = "no ink stands out in this picture; take it closer, in more light, with a thicker pen"

Grey = npt.NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Step:
    """One step on the way: its name, the picture after it, (height, width) floats in [0, 1] as
    bright as it looks, and a sentence on what was done."""

    name: str
    picture: npt.NDArray[np.floating]
    sentence: str


@dataclass(frozen=True, eq=False, repr=False)
class Picture:
    """A person's own picture as an image like MNIST's, and how it came to be one.

    image: uint8 (28, 28), ink bright on black. steps: every `Step` from the picture as it came
    to the image. Usable wherever an image is: `net.classify(picture)`, `np.asarray(picture)`.
    """

    image: npt.NDArray[np.uint8]
    steps: tuple[Step, ...]

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> npt.NDArray:
        return np.array(self.image, dtype) if copy else np.asarray(self.image, dtype)

    def __repr__(self) -> str:
        height, width = self.image.shape
        lines = "".join(f"\n  {step.name}: {step.sentence}" for step in self.steps)
        return f"<Picture {height}×{width}, by {len(self.steps)} steps>{lines}"


def picture(source: Any, shape: Shape = (28, 28)) -> Picture:
    """A picture of one digit, as people have it, as an image like MNIST's: a Picture.

    source: the path of a PNG, JPEG, WebP, GIF or BMP file, such as a phone's photo, which is
    turned as its camera says; a Pillow image; or an array (height, width), with or without 1
    channel, 3 (red, green, blue) or 4 (with opacity), uint8 0–255 or floats in [0, 1]. Ink may be
    dark on light or light on dark, the light uneven. The largest piece of ink is taken for the
    digit. shape: (height, width) of the image; of others than 28×28, its box is in proportion.

    Raises ValueError where it is no such picture, has more than 64 million pixels, or no ink
    stands out in it; OSError where the file cannot be read.

    >>> page = np.full((200, 300), 230, np.uint8)
    >>> page[60:140, 150:160] = 20
    >>> np.asarray(picture(page)).shape
    (28, 28)
    """
    shape = check_shape(shape)
    came = _reduced(_brightness(source))
    longer, shorter = max(came.shape), min(came.shape)
    radius, reach = longer // 100, max(1, shorter // 6)
    smooth = _mean(came, radius)
    light = smooth - _mean(smooth, reach)
    across, down = (np.sin((np.arange(n) + 0.5) * np.pi / n) for n in came.shape[::-1])
    dark_ink = float(down @ light**3 @ across) < 0
    paper = smooth if dark_ink else 1 - smooth
    missing = _missing_light(paper, reach)
    threshold = _threshold(missing)
    mask = missing >= threshold
    digit, left_out = _digit(mask)
    near = _largest(digit, radius + 1)
    full = missing[digit].mean()
    ink = np.where(near, (missing - threshold / 2) / (full - threshold / 2), 0).clip(0, 1)
    wider, widened = _widened(ink, digit)
    image = centre(np.pad(wider, 1), shape)  # with an edge of black it is taken as it is
    left = f" {left_out} other piece{'s'[: left_out != 1]} left out." if left_out else ""
    colour = "dark" if dark_ink else "light"
    height, width = ink_box(shape)
    place = f"Scaled to fit {height}×{width} pixels, the centre of its mass in the middle."
    steps = (
        Step("as it came", came, "Colours become grey."),
        Step("light evened out", 1 - missing, f"Shadows are gone. The ink was the {colour} part."),
        Step("ink found", 1.0 - digit, f"The largest piece of ink, and what is near it.{left}"),
        Step("made bright", wider, f"Ink bright on black, as in MNIST.{widened}"),
        Step("cropped and centred", image / 255, place),
    )
    return Picture(image, steps)


def squeezed(grey: npt.NDArray[np.floating], shape: Shape) -> npt.NDArray[np.uint8]:
    """A step's picture as a network would get it without the steps after it: of its size."""
    from PIL import Image

    smaller = Image.fromarray(grey.astype(np.float32)).resize(shape[::-1], Image.Resampling.BOX)
    return np.round(np.asarray(smaller).clip(0, 1) * 255).astype(np.uint8)


def _brightness(source: Any) -> Grey:
    """Step 1 without the blocks: (height, width) of 0 to 1."""
    from PIL import Image

    if isinstance(source, (str, os.PathLike)):
        array = _read(source)
    elif isinstance(source, Image.Image):
        array = _pixels_of(source)
    else:
        array = as_array(source, "source")
    if array.ndim not in (2, 3) or (array.ndim == 3 and array.shape[2] not in (1, 3, 4)):
        raise ValueError(
            f"source: an array of shape {array.shape} arrived; accepted is one picture, (height, "
            "width), or (height, width, 3) in colours. Of several, pass one at a time"
        )
    if min(array.shape[:2]) < 4 or math.prod(array.shape[:2]) > LARGEST_PICTURE:
        raise ValueError(
            f"source: a picture of {array.shape[0]}×{array.shape[1]} pixels arrived; accepted "
            "are at least 4×4, and at most 64 million"
        )
    check_values(array, "source")
    return to_grey(unit_interval(array)).astype(np.float64)


def _read(path: str | os.PathLike[str]) -> npt.NDArray:
    """The pixels of a picture's file, bounded before they are decoded, upright."""
    from PIL import Image

    with (
        open(check_file(path, "a picture"), "rb") as file,
        warnings.catch_warnings(action="ignore"),
    ):
        heic = file.read(12)[4:8] == b"ftyp"
        file.seek(0)
        try:
            with Image.open(file, formats=FORMATS) as image:
                if math.prod(image.size) <= LARGEST_PICTURE:
                    return _pixels_of(image)
        except Image.DecompressionBombError:
            pass  # Pillow's own limit is higher
        except Exception as error:  # Pillow fails in a dozen ways on damaged bytes
            step = "export it as JPEG" if heic else "save it as PNG or JPEG"
            raise ValueError(
                f"{os.fspath(path)}: not a picture that can be read, or a damaged one; accepted "
                f"are PNG, JPEG, WebP, GIF and BMP; {step}"
            ) from error
    raise ValueError(
        f"{os.fspath(path)}: a picture of more than {LARGEST_PICTURE // 10**6} million pixels; "
        "scale it down"
    )


def _pixels_of(image: Any) -> npt.NDArray:
    """A Pillow image as an array, (height, width) or (height, width, 3 or 4), upright."""
    from PIL import ImageOps

    # of a large JPEG, blocks of pixels are decoded as one
    image.draft("RGB", (2 * LONGEST_SIDE, 2 * LONGEST_SIDE))
    image = ImageOps.exif_transpose(image)
    if image.mode.startswith("I"):  # grey in 16 bits
        return np.asarray(image).clip(0, 65535) / 65535
    see_through = "A" in image.mode or "transparency" in image.info
    return np.asarray(image.convert("RGBA" if see_through else "RGB"))


def _reduced(grey: Grey) -> Grey:
    """Means of blocks, so that no side is longer than LONGEST_SIDE."""
    size = min(-(-max(grey.shape) // LONGEST_SIDE), min(grey.shape))
    height, width = (side // size for side in grey.shape)
    blocks = grey[: height * size, : width * size].reshape(height, size, width, size)
    return blocks.mean(axis=(1, 3))


def _mean(grey: Grey, radius: int) -> Grey:
    from scipy import ndimage

    return ndimage.uniform_filter(grey, 2 * radius + 1, mode="nearest")


def _largest(grey: npt.NDArray, radius: int) -> npt.NDArray:
    from scipy import ndimage

    return ndimage.maximum_filter(grey, 2 * radius + 1, mode="nearest")


def _missing_light(smooth: Grey, reach: int) -> Grey:
    """Step 4: the share of the paper's light that is missing, 0 to 1."""
    paper = -_largest(-_largest(smooth, reach), reach)
    return (paper - smooth) / np.maximum(paper, 0.2)


def _threshold(missing: Grey) -> float:
    """Step 5: from where on it is ink; ValueError where nothing stands out."""
    most = float(missing.max())
    if most < LEAST_CONTRAST:
        raise ValueError(f"source: {NO_INK}")
    bins = np.minimum((missing / most * 256).astype(int), 255)
    counts = np.bincount(bins.ravel(), minlength=256).astype(float)
    below = counts.cumsum()  # pixels up to this bin
    sums = (counts * np.arange(256)).cumsum()
    above = below[-1] - below
    with np.errstate(divide="ignore", invalid="ignore"):
        apart = below * above * (sums / below - (sums[-1] - sums) / above) ** 2
    otsu = (int(np.nan_to_num(apart).argmax()) + 1) / 256
    return most * max(otsu, 0.4)


def _digit(mask: npt.NDArray[np.bool_]) -> tuple[npt.NDArray[np.bool_], int]:
    """Step 6: where the digit is, and how many other pieces of its order of size there are."""
    from scipy import ndimage

    pieces, count = ndimage.label(mask, np.ones((3, 3)))
    sizes = np.bincount(pieces.ravel(), minlength=count + 1)
    sizes[0] = 0
    inside = sizes.copy()
    edges = (pieces[0], pieces[-1], pieces[:, 0], pieces[:, -1])
    inside[np.concatenate(edges)] = 0
    main = int(inside.argmax() if inside.max() * 10 >= sizes.max() else sizes.argmax())
    boxes = [(y.start, x.start, y.stop, x.stop) for y, x in ndimage.find_objects(pieces)]
    top, left, bottom, right = boxes[main - 1]
    large = np.flatnonzero(sizes * 50 >= sizes[main]).tolist()
    others = {piece: boxes[piece - 1] for piece in large if piece != main}
    kept = [main]
    while True:
        margin = max(bottom - top, right - left) / 4
        near = [
            piece
            for piece, box in others.items()
            if inside[piece]
            and max(box[0] - bottom, top - box[2], box[1] - right, left - box[3]) <= margin
        ]
        if not near:
            return np.isin(pieces, kept), len(others)
        for piece in near:
            box = others.pop(piece)
            top, left = min(top, box[0]), min(left, box[1])
            bottom, right = max(bottom, box[2]), max(right, box[3])
        kept += near


def _widened(ink: Grey, digit: npt.NDArray[np.bool_]) -> tuple[Grey, str]:
    """The last part of step 7, and a sentence on it."""
    padded = np.pad(digit, 1).astype(int)
    edges = abs(np.diff(padded, axis=0)).sum() + abs(np.diff(padded, axis=1)).sum()
    line = 8 / math.pi * digit.sum() / edges
    side = max(1 + np.ptp(places) for places in np.nonzero(digit))
    if line >= side / 10:
        return ink, ""
    radius = round((0.13 * side - line) / 2)
    if not radius:
        return ink, ""
    return _largest(np.pad(ink, radius), radius), " Thin lines are widened, to be as wide as there."
