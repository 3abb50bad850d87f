"""Windows slid over a picture: what convolutions and pools look through."""

from dataclasses import dataclass
from functools import cached_property
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import as_strided

from interp.checks import check_whole
from interp.layers import Array, settle

Pair = tuple[int, int]
Picture = tuple[int, int, int]
"""(height, width, channels)."""

Edges = tuple[int, int, int, int]
"""How many rows and columns above, below, left and right of a picture."""


def framed(pictures: Array, edges: Edges) -> Array:
    """Pictures (m, height, width, channels) with that many zeros around; below 0, rows cut off."""
    top, bottom, left, right = edges
    height, width = pictures.shape[1:3]
    last_row, last_column = max(height + min(bottom, 0), 0), max(width + min(right, 0), 0)
    kept = pictures[:, max(-top, 0) : last_row, max(-left, 0) : last_column]
    if max(edges) <= 0:
        return kept
    count, _, _, channels = pictures.shape
    result = np.zeros((count, height + top + bottom, width + left + right, channels), kept.dtype)
    rows, columns = kept.shape[1:3]
    top, left = max(top, 0), max(left, 0)
    result[:, top : top + rows, left : left + columns] = kept
    return result


@dataclass(frozen=True)
class Windows:
    """Windows of one size, slid over a picture.

    shape: (height, width, channels) of the picture. size, strides, dilation: (rows, columns) of a
    window, from one window to the next, and from one of its members to the next. padding: four
    numbers, by how many rows or columns windows reach beyond the picture above, below, left and
    right; below 0, what they leave out. Raises ValueError for windows that do not fit.

    >>> Windows((28, 28, 1), (3, 3), strides=(2, 2)).count
    (13, 13)
    """

    shape: Picture
    size: Pair
    strides: Pair = (1, 1)
    padding: Edges = (0, 0, 0, 0)
    dilation: Pair = (1, 1)

    def __post_init__(self) -> None:
        lengths = {"shape": 3, "size": 2, "strides": 2, "padding": 4, "dilation": 2}
        for name, length in lengths.items():
            numbers = getattr(self, name)
            if not isinstance(numbers, tuple | list) or len(numbers) != length:
                raise ValueError(
                    f"{name}: {numbers!r} arrived; {length} whole numbers are expected"
                )
            least = -max(self.shape) if name == "padding" else 1
            settle(self, **{name: tuple(check_whole(name, number, least) for number in numbers)})
        if min(self.count) < 1:
            raise ValueError(f"size: {self.size} arrived, too large a window for {self.shape}")

    @cached_property
    def count(self) -> Pair:
        """How many windows there are, down and across."""
        rows, columns = (
            (side + sum(edges) - (size - 1) * apart - 1) // step + 1
            for side, edges, size, apart, step in zip(
                self.shape, (self.padding[:2], self.padding[2:]), self.size, self.dilation,
                self.strides, strict=False,
            )
        )  # fmt: skip
        return rows, columns

    @property
    def fits(self) -> bool:
        """Whether windows lie side by side and cover the picture, so that none is ever copied."""
        return (
            self.strides == self.size
            and self.dilation == (1, 1)
            and not any(self.padding)
            and self.shape[:2] == (self.count[0] * self.size[0], self.count[1] * self.size[1])
        )

    @property
    def side_by_side(self) -> tuple[int, int, int, int, int]:
        """The shape of all windows side by side: (down, rows, across, columns, channels)."""
        (down, across), (rows, columns) = self.count, self.size
        return down, rows, across, columns, self.shape[2]

    def line(self, axis: int, window: Any, member: Any) -> Any:
        """The row of the picture, or column for axis 1, in which that member of a window is.

        Numbers or arrays of them. In the padding it is below 0, or beyond the picture's last.
        """
        before = self.padding[2 * axis]
        return window * self.strides[axis] + member * self.dilation[axis] - before

    @cached_property
    def exists(self) -> npt.NDArray[np.bool_]:
        """Which members of the windows are no padding: (down, rows, across, columns, 1)."""
        sides = [
            self.line(axis, np.arange(self.count[axis])[:, None], np.arange(self.size[axis]))
            for axis in (0, 1)
        ]
        inside = [(x >= 0) & (x < side) for x, side in zip(sides, self.shape, strict=False)]
        return (inside[0][:, :, None, None] & inside[1])[..., None]

    @cached_property
    def members(self) -> npt.NDArray[np.intp]:
        """How many members of each window are no padding: (down, 1, across, 1, 1)."""
        return self.exists.sum(axis=(1, 3), keepdims=True)

    def copy(self, flat: Array, windows: Array) -> None:
        """Write what each window holds, 0 in the padding, into `windows`.

        flat: pictures (m, n). windows: (m, down, rows, across, columns, channels), in any order
        in memory.
        """
        padded = framed(flat.reshape(-1, *self.shape), self.padding)
        each, row, column, channel = padded.strides
        (step, step_across), (apart, apart_across) = self.strides, self.dilation
        strides = each, row * step, row * apart, column * step_across, column * apart_across
        shape = len(padded), *self.side_by_side
        windows[...] = as_strided(padded, shape, (*strides, channel), writeable=False)

    def add_up(self, windows: Array) -> Array:
        """The transpose of `copy`: what all windows hold of each pixel, added up, (m, n)."""
        if self.fits:
            return windows.reshape(len(windows), -1)
        top, bottom, left, right = self.padding
        height, width, channels = self.shape
        padded = np.zeros(
            (len(windows), height + top + bottom, width + left + right, channels), windows.dtype
        )
        for row, column in product(*map(range, self.size)):
            place = padded[:, self.lines(0, row), self.lines(1, column)]
            place += windows[:, :, row, :, column]
        return framed(padded, (-top, -bottom, -left, -right)).reshape(len(windows), -1)

    def lines(self, axis: int, member: int) -> slice:
        """The rows, or columns for axis 1, where all windows have that member; padding counts."""
        first, step = member * self.dilation[axis], self.strides[axis]
        return slice(first, first + (self.count[axis] - 1) * step + 1, step)
