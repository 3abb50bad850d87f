"""Digits as somebody's photographs of them: what the tests of `data.picture` read."""

import numpy as np
from PIL import Image
from scipy import ndimage

CHANGES = ("larger", "inverted", "blurred", "shaded", "noisy", "turned")


def photograph(image, rng, changes=CHANGES):
    """An image of MNIST's form as a photo: uint8 (height, width), dark on a larger, light paper.

    changes: of CHANGES, what else befalls it; "inverted" is light on dark, every other time
    where there are more. "shaded" is a slope of light and, every other time, the hard edge of a
    shadow.
    """
    zoom = int(rng.integers(4, 9))
    side = 28 * zoom
    digit = Image.fromarray(image).resize((side, side), Image.Resampling.BICUBIC)
    if "turned" in changes:
        digit = digit.rotate(rng.uniform(-10, 10), Image.Resampling.BICUBIC)
    height, width = rng.integers(32 * zoom, 60 * zoom, 2) if "larger" in changes else (side, side)
    top, left = rng.integers(0, height - side + 1), rng.integers(0, width - side + 1)
    ink = np.zeros((height, width))
    ink[top : top + side, left : left + side] = np.asarray(digit) / 255
    if "blurred" in changes:
        ink = ndimage.gaussian_filter(ink, rng.uniform(0.2, 0.5) * zoom)
    photo = 0.95 - rng.uniform(0.4, 0.85) * ink
    if "shaded" in changes:
        photo *= _light(height, width, rng)
    if "noisy" in changes:
        photo += rng.normal(0, rng.uniform(0, 0.08), photo.shape)
    if "inverted" in changes and (len(changes) < 3 or rng.random() < 0.5):
        photo = 1 - photo
    return np.round(photo.clip(0, 1) * 255).astype(np.uint8)


def _light(height, width, rng):
    y, x = np.indices((height, width))
    angle = rng.uniform(0, 2 * np.pi)
    slope = np.cos(angle) * x / width + np.sin(angle) * y / height
    slope = (slope - slope.min()) / np.ptp(slope)
    shadow = slope > rng.uniform(0.3, 0.7) if rng.random() < 0.5 else False
    return (1 - rng.uniform(0.2, 0.6) * slope) * np.where(shadow, rng.uniform(0.5, 0.8), 1)
