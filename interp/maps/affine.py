"""AffineMap, from pixels to units: every picture in the package is one."""

from dataclasses import dataclass, field, replace
from hashlib import blake2b
from typing import Any

import numpy as np
import numpy.typing as npt

from interp.convolution import PictureLayer
from interp.layers import Array, settle
from interp.network import Network
from interp.pixels import PixelScale, Shape, assumed_shape, check_mask, check_shape


@dataclass(frozen=True, eq=False, repr=False)
class AffineMap:
    """A linear picture of each unit: `inputs @ kernel + bias`.

    kernel: (784, n), one column a unit; bias: (n,); read-only copies.
    pixels: the scale it acts on, that is, what turns images into `inputs`.
    never_lit: (784,) booleans, True where no training image had ink; None if unknown.
    made_from: (n_images,) `fingerprints` of the images that it was made from; None for a map
        that weights alone decide, or where that is unknown.
    title says what it is, note what a reader should know before believing it.
    labels: a name for each unit, "0" to "n - 1" where none are given.
    input_shape: (height, width) of its pictures; where it is not given, a square is taken.
    shares_weights: whether weights of a pixel are those of other pixels, too: a convolution's.

    Raises ValueError for arrays, labels or a shape that do not fit together.

    >>> diagonals = AffineMap([[1, 0], [0, 1], [0, 1], [1, 0]], [0, -1], title="diagonals")
    >>> diagonals
    <AffineMap 'diagonals': 4 pixels → 2 units>
    >>> diagonals.apply([[1.0, 0.0], [0.0, 1.0]])
    array([ 2., -1.], dtype=float32)
    >>> diagonals.select(1).pictures
    array([[[0., 1.],
            [1., 0.]]], dtype=float32)
    """

    kernel: Array
    bias: Array
    title: str = ""
    note: str = ""
    pixels: PixelScale = field(default_factory=PixelScale)
    never_lit: npt.NDArray[np.bool_] | None = None
    labels: tuple[str, ...] = ()
    made_from: npt.NDArray[np.uint64] | None = None
    input_shape: Shape = None  # type: ignore[assignment]  # settled below, so never None
    shares_weights: bool = False

    def __post_init__(self) -> None:
        kernel = np.asarray(self.kernel)
        kernel = kernel if kernel.dtype == np.float64 else kernel.astype(np.float32, copy=False)
        bias = np.asarray(self.bias, dtype=kernel.dtype)
        if kernel.ndim != 2 or bias.shape != kernel.shape[1:]:
            raise ValueError(
                f"AffineMap: kernel {kernel.shape} and bias {bias.shape} arrived; "
                "(n_pixels, n_units) and (n_units,) are expected"
            )
        labels = tuple(self.labels) or tuple(map(str, range(len(bias))))
        if len(labels) != len(bias):
            raise ValueError(f"AffineMap: {len(labels)} labels for {len(bias)} units")
        shape = check_shape(self.input_shape or assumed_shape(len(kernel)), len(kernel))
        settle(self, kernel=kernel, bias=bias, labels=labels, input_shape=shape)
        settle(self, never_lit=check_mask(self.never_lit, len(kernel)))

    @property
    def pictures(self) -> Array:
        """(n, 28, 28): the kernel of each unit as a picture, read-only."""
        return self.kernel.T.reshape(len(self), *self.input_shape)

    def select(self, units: Any) -> "AffineMap":
        """The same map with only these units: an index, a slice, a list or a mask.

        Raises ValueError for units that the map has not got.
        """
        try:
            units = np.atleast_1d(np.arange(len(self.bias))[units])
        except IndexError:
            raise ValueError(
                f"units: {units!r} arrived; accepted are 0 to {len(self) - 1}, or several of them"
            ) from None
        labels = tuple(self.labels[unit] for unit in units)
        return replace(self, kernel=self.kernel[:, units], bias=self.bias[units], labels=labels)

    def apply(self, images: npt.ArrayLike) -> Array:
        """The map's value for each unit, (n,) for one image, (n_images, n) for many."""
        inputs = self.pixels.apply(images, self.input_shape, self.kernel.dtype)
        return inputs @ self.kernel + self.bias

    def __len__(self) -> int:
        return len(self.bias)

    def __repr__(self) -> str:
        n_pixels, n_units = self.kernel.shape
        return f"<AffineMap {self.title!r}: {n_pixels} pixels → {n_units} units>"

    def _repr_html_(self) -> str:
        from interp import previews

        return previews.of_map(self)


def map_of(
    net: Network, kernel: Array, bias: Array, title: str, note: str = "", images: Any = None
) -> AffineMap:
    """An AffineMap (784, n) titled with the network's name, on its pixel scale.

    images: (n_images, 28, 28), those that it was made from, if any.
    """
    return AffineMap(
        kernel.astype(net.dtype, copy=False),
        bias.astype(net.dtype, copy=False),
        title=titled(title, net),
        note=note,
        pixels=net.pixels,
        never_lit=net.never_lit,
        made_from=None if images is None else fingerprints(images),
        input_shape=net.input_shape,
        shares_weights=isinstance(net.layers[0], PictureLayer),
    )


def titled(what: str, net: Network) -> str:
    """What a map is, and of which network where that has a name."""
    return f"{what} of {net.name}" if net.name else what


def share_made_from(picture: AffineMap | Network, images: npt.ArrayLike) -> float:
    """Share of the images (n, 28, 28) that the picture was made from, 0 to 1; 0 if unknown."""
    if picture.made_from is None:
        return 0.0
    return float(np.isin(fingerprints(images), picture.made_from).mean())


def fingerprints(images: Any) -> npt.NDArray[np.uint64]:
    """A number for each image that tells it from others, (n_images,): a hash of its bytes.

    The same for an image as integers 0–255 and as floats in [0, 1], to 8 bits.
    """
    pictures = np.asarray(images)
    ink: Any
    if pictures.dtype.kind in "iu":
        ink = np.ascontiguousarray(pictures, np.uint8)
    else:
        ink = (np.rint(image * np.float32(255)).astype(np.uint8) for image in pictures)
    hashes = [blake2b(image, digest_size=8).digest() for image in ink]
    return np.frombuffer(b"".join(hashes), np.uint64)
