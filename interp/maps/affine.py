"""AffineMap, from pixels to units: every picture in the package is one."""

from dataclasses import dataclass, field, replace

import numpy as np

from interp.pixels import PixelScale, picture_shape


@dataclass(frozen=True, eq=False, repr=False)
class AffineMap:
    """A linear picture of each unit: `inputs @ kernel + bias`.

    kernel: (784, n), one column a unit; bias: (n,); read-only copies.
    pixels: the scale it acts on, that is, what turns images into `inputs`.
    never_lit: (784,) booleans, True where no training image had ink; None if unknown.
    title says what it is, note what a reader should know before believing it.
    labels: a name for each unit, "0" to "n - 1" where none are given.
    """

    kernel: np.ndarray
    bias: np.ndarray
    title: str = ""
    note: str = ""
    pixels: PixelScale = field(default_factory=PixelScale)
    never_lit: np.ndarray | None = None
    labels: tuple[str, ...] = ()

    def __post_init__(self):
        kernel = np.array(self.kernel)
        kernel = kernel if kernel.dtype == np.float64 else kernel.astype(np.float32)
        bias = np.array(self.bias, dtype=kernel.dtype)
        if kernel.ndim != 2 or bias.shape != kernel.shape[1:]:
            raise ValueError(
                f"AffineMap: kernel {kernel.shape} and bias {bias.shape} arrived; "
                "(n_pixels, n_units) and (n_units,) are expected"
            )
        labels = tuple(self.labels) or tuple(str(unit) for unit in range(len(bias)))
        if len(labels) != len(bias):
            raise ValueError(f"AffineMap: {len(labels)} labels for {len(bias)} units")
        for array in (kernel, bias):
            array.setflags(write=False)
        for name, value in (("kernel", kernel), ("bias", bias), ("labels", labels)):
            object.__setattr__(self, name, value)
        if self.never_lit is not None:
            mask = np.array(self.never_lit, dtype=bool)
            if mask.shape != kernel.shape[:1]:
                raise ValueError(f"AffineMap: never_lit {mask.shape} for {len(kernel)} pixels")
            mask.setflags(write=False)
            object.__setattr__(self, "never_lit", mask)

    @property
    def pictures(self):
        """(n, 28, 28): the kernel of each unit as a picture, read-only."""
        return self.kernel.T.reshape(-1, *picture_shape(len(self.kernel)))

    def select(self, units):
        """The same map with only these units: an index, a slice, a list or a mask."""
        units = np.atleast_1d(np.arange(len(self.bias))[units])
        labels = tuple(self.labels[unit] for unit in units)
        return replace(self, kernel=self.kernel[:, units], bias=self.bias[units], labels=labels)

    def apply(self, images):
        """The map's value for each unit, (n,) for one image, (n_images, n) for many."""
        inputs = self.pixels.apply(images, len(self.kernel), self.kernel.dtype)
        return inputs @ self.kernel + self.bias

    def __len__(self):
        return len(self.bias)

    def __repr__(self):
        n_pixels, n_units = self.kernel.shape
        return f"<AffineMap {self.title!r}: {n_pixels} pixels → {n_units} units>"
