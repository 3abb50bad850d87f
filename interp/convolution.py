"""Layers over pictures: convolutions, pools, and edges put on or cut off.

Between layers a picture of (height, width, channels) is a flat vector, row by row and channels
last, as Keras' Flatten leaves it.
"""

from abc import abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, reduce
from math import ceil, prod

import numpy as np

from interp import activations
from interp.activations import Activation
from interp.checks import check_whole
from interp.layers import Array, Dense, Layer, check_activation, check_arrays, settle
from interp.windows import Edges, Picture, Windows, framed

_AT_ONCE = 1 << 19
"""Numbers that a convolution copies at a time: so many that they stay in the cache."""

_STRIP = 128
"""Rows of the matrix that takes a convolution's flow backwards, about."""


def _by_rows(step: Callable[[Array], Array], arrays: Array, n_out: int, copied: int) -> Array:
    """`step` of arrays (…, n), a few rows at a time: (…, n_out).

    copied: how many numbers a row is copied to.
    """
    rows = arrays.reshape(-1, arrays.shape[-1])
    most = max(1, _AT_ONCE // copied)
    parts = [step(rows[start : start + most]) for start in range(0, len(rows), most)]
    whole = np.concatenate(parts) if parts else np.empty((0, n_out), rows.dtype)
    return whole.reshape(*arrays.shape[:-1], n_out)


def _combined(combine: np.ufunc, windows: Array) -> Array:
    """The members of each window combined: the maximum of each, or the sum.

    (m, down, rows, across, columns, channels) to (m, down, 1, across, 1, channels). Two
    members at a time take half the time of `combine.reduce`.
    """
    for axis in (2, 4):
        windows = reduce(combine, np.split(windows, windows.shape[axis], axis))
    return windows


@dataclass(frozen=True, eq=False, repr=False)
class PictureLayer(Layer):
    """A layer whose units see windows of a picture, and make a picture themselves."""

    windows: Windows

    @property
    @abstractmethod
    def shape_out(self) -> Picture:
        """(height, width, channels) of what it passes on."""

    def seen(self, axis: int, first: int, last: int) -> tuple[int, int]:
        """The first and the last row of its picture that units in rows first to last see.

        axis: 0 for rows, 1 for columns. Below 0 and beyond the picture they are padding.
        """
        windows = self.windows
        return windows.line(axis, first, 0), windows.line(axis, last, windows.size[axis] - 1)

    @property
    def n_in(self) -> int:
        """How many inputs it has."""
        return prod(self.windows.shape)

    @property
    def n_out(self) -> int:
        """How many units it has."""
        return prod(self.shape_out)


@dataclass(frozen=True, eq=False, repr=False)
class Conv2D(PictureLayer):
    """A convolution: its units weigh all windows by the same kernel, one for each channel.

    windows: what of the picture each unit sees.
    kernel: (rows, columns, channels in / groups, channels out); bias: (channels out,); finite,
    float32 unless the kernel is float64; copied, and read-only from then on.
    groups: channels are split into so many parts, each of which makes its part of the channels
    out; as many as channels in is a depthwise convolution.
    activation: an Activation, or the name of one; its parameters are one number, or one a unit.
    Raises ValueError for what does not fit together.

    >>> kernel = np.array([1.0, -1.0]).reshape(1, 2, 1, 1)
    >>> edges = Conv2D(Windows((1, 4, 1), (1, 2)), kernel, [0])
    >>> edges.forward(np.array([0.0, 2.0, 2.0, 1.0]))
    array([-2.,  0.,  1.])
    """

    kernel: Array
    bias: Array
    groups: int = 1
    activation: Activation = activations.LINEAR
    name: str = ""

    def __post_init__(self) -> None:
        kernel, bias = check_arrays(self)
        groups, channels = check_whole("groups", self.groups, 1), self.windows.shape[2]
        if kernel.ndim != 4 or bias.shape != kernel.shape[3:] or 0 in kernel.shape:
            raise ValueError(
                f"{self.title}: kernel {kernel.shape} and bias {bias.shape} arrived; (rows, "
                "columns, channels in / groups, channels out) and (channels out,) are expected"
            )
        parts = *self.windows.size, channels / groups
        if kernel.shape[:3] != parts or kernel.shape[3] % groups:
            raise ValueError(
                f"{self.title}: a kernel {kernel.shape} in {groups} groups arrived for windows "
                f"{self.windows.size} of {channels} channels"
            )
        settle(self, kernel=kernel, bias=bias, groups=groups)
        settle(self, activation=check_activation(self))

    @property
    def shape_out(self) -> Picture:
        """(height, width, channels) of what it passes on."""
        return *self.windows.count, self.kernel.shape[3]

    @cached_property
    def _matrices(self) -> Array:
        """The kernel as one matrix a group, (groups, rows · columns · channels in, out)."""
        parts = self.kernel.reshape(-1, self.groups, self.kernel.shape[3] // self.groups)
        return np.ascontiguousarray(parts.swapaxes(0, 1))

    def forward(self, inputs: Array) -> Array:
        """Pre-activations, (…, n_in) to (…, n_out)."""
        down, rows, across, columns, channels = self.windows.side_by_side

        def step(pictures: Array) -> Array:
            copies = np.empty((len(pictures), down, across, rows, columns, channels), inputs.dtype)
            self.windows.copy(pictures, copies.swapaxes(2, 3))
            # (places, rows · columns, groups, channels of a group)
            seen = copies.reshape(-1, rows * columns, self.groups, self.kernel.shape[2])
            parts = seen.transpose(2, 0, 1, 3).reshape(self.groups, len(seen), -1)
            values = (parts @ self._matrices).swapaxes(0, 1)  # (places, groups, channels out)
            return values.reshape(len(pictures), down * across, -1) + self.bias

        return _by_rows(step, inputs, self.n_out, prod(self.windows.side_by_side))

    @cached_property
    def _strip(self) -> Array:
        """The kernel of several windows side by side, one matrix a group, for `transpose`.

        (groups, windows, channels out of a group, rows, columns that they see, channels in of a
        group). So many windows that the matrix has about `_STRIP` rows: a narrow one is slow.
        """
        windows, (rows, columns, channels, n_out) = self.windows, self.kernel.shape
        n_out //= self.groups
        across = windows.count[1]
        strips = ceil(across * n_out / _STRIP)  # of equal width
        width = ceil(across / min(strips, across))
        step, apart = windows.strides[1], windows.dilation[1]
        last = (columns - 1) * apart + 1
        strip = np.zeros(
            (self.groups, width, n_out, rows, (width - 1) * step + last, channels), self.dtype
        )
        kernel = self.kernel.reshape(rows, columns, channels, self.groups, n_out)
        for window in range(width):
            first = window * step
            strip[:, window, :, :, first : first + last : apart] = kernel.transpose(3, 4, 0, 1, 2)
        return strip

    def transpose(self, flow: Array) -> Array:
        """The linear step backwards, without the bias: (…, n_out) to (…, n_in)."""
        windows, strip = self.windows, self._strip
        groups, width, _, rows, span, channels = strip.shape
        (down, across), (top, bottom, left, right) = windows.count, windows.padding
        height, columns = windows.shape[0] + top + bottom, windows.shape[1] + left + right
        starts = range(0, across, width)
        room = max(columns, starts[-1] * windows.strides[1] + span)  # the last strip reaches beyond
        matrices = strip.reshape(groups, -1, rows * span * channels)
        lines, dtype = [windows.lines(0, x) for x in range(rows)], np.result_type(flow, strip)

        def step(flows: Array) -> Array:
            values = flows.reshape(len(flows) * down, across, groups, -1)
            padded = np.zeros((len(flows), height, room, groups, channels), dtype)
            for start in starts:
                part = values[:, start : start + width].transpose(2, 0, 1, 3)
                part = part.reshape(groups, len(values), -1)  # (groups, lines, windows · channels)
                seen = part @ matrices[:, : part.shape[2]]
                seen = seen.reshape(groups, len(flows), down, rows, span, channels)
                first = start * windows.strides[1]
                for row in range(rows):
                    place = padded[:, lines[row], first : first + span]
                    place += seen[:, :, :, row].transpose(1, 2, 3, 0, 4)
            padded = padded[:, :, :columns].reshape(len(flows), height, columns, -1)
            return framed(padded, (-top, -bottom, -left, -right)).reshape(len(flows), -1)

        copied = down * len(starts) * groups * rows * span * channels
        return _by_rows(step, flow, self.n_in, copied)

    @property
    def summary(self) -> str:
        """Its window, and its activation where it has one."""
        kind = "convolution" if self.groups == 1 else f"convolution in {self.groups} groups"
        return f"{kind} {_times(self.windows.size)} {self.activation}"


def _times(numbers: tuple[int, ...]) -> str:
    return "×".join(map(str, numbers))


def _check_filled(pool: "MaxPool2D | SumPool2D") -> None:
    windows = pool.windows
    if not windows.members.all():
        raise ValueError(
            f"{pool.title}: windows {windows.size} with padding {windows.padding} arrived, some of "
            "which hold nothing of the picture"
        )


@dataclass(frozen=True, eq=False, repr=False)
class MaxPool2D(PictureLayer):
    """Of each window only the largest member passes; a SumPool2D of the same size adds it up.

    Its units are the members of all windows, put side by side as a picture of (down · rows,
    across · columns, channels). Slopes are 1 at the winner and 0 elsewhere, and members that tie
    share equally, so that an exact map stays exact. Padding never wins, and is not counted.
    leak: the share of each window's mean that passes in place of so much of its maximum.

    >>> pool = MaxPool2D(Windows((1, 4, 1), (1, 2), strides=(1, 2)))
    >>> pool.activate(np.array([3.0, 1.0, 2.0, 2.0]))
    array([3., 0., 1., 1.])
    """

    leak: float = 0.0
    name: str = ""
    breakpoints = None
    is_straight = passes_through_origin = True
    neutral_note = "Pools pass on the mean of each window in place of its maximum."

    def __post_init__(self) -> None:
        _check_filled(self)
        if not 0 <= self.leak <= 1:
            raise ValueError(f"{self.title}: leak {self.leak} arrived; accepted are 0 to 1")

    @property
    def shape_out(self) -> Picture:
        """(height, width, channels) of the windows put side by side."""
        down, rows, across, columns, channels = self.windows.side_by_side
        return down * rows, across * columns, channels

    def seen(self, axis: int, first: int, last: int) -> tuple[int, int]:
        """What single members see, or those of whole windows: first and last row of the picture."""
        size = self.windows.size[axis]
        line = self.windows.line
        return line(axis, *divmod(first, size)), line(axis, *divmod(last, size))

    @property
    def only_selects(self) -> bool:
        """Whether its windows lie side by side, so that its units are its inputs."""
        return self.windows.fits

    def forward(self, inputs: Array) -> Array:
        """The members of all windows, 0 in the padding: (…, n_in) to (…, n_out)."""
        if self.only_selects:
            return inputs
        copies = np.empty((inputs.size // self.n_in, *self.windows.side_by_side), inputs.dtype)
        self.windows.copy(inputs.reshape(-1, self.n_in), copies)
        return copies.reshape(*inputs.shape[:-1], self.n_out)

    def transpose(self, flow: Array) -> Array:
        """What flows to members of windows, added up for each input: (…, n_out) to (…, n_in)."""
        copies = flow.reshape(-1, *self.windows.side_by_side)
        return self.windows.add_up(copies).reshape(*flow.shape[:-1], self.n_in)

    def activate(self, preactivations: Array) -> Array:
        """The winner of each window, 0 for its other members: (…, n_out)."""
        return preactivations * self.slopes(preactivations)

    def slopes(self, preactivations: Array) -> Array:
        """1 for the winner of each window and 0 for others; those that tie share: (…, n_out)."""
        windows = preactivations.reshape(-1, *self.windows.side_by_side)
        if any(self.windows.padding):
            windows = np.where(self.windows.exists, windows, -np.inf)
        wins = (windows == _combined(np.maximum, windows)).astype(preactivations.dtype)
        wins /= _combined(np.add, wins)
        slopes = wins.reshape(preactivations.shape)
        if self.leak:
            slopes = (1 - self.leak) * slopes + (self.leak * self.neutral()).astype(slopes.dtype)
        return slopes

    def neutral(self) -> Array:
        """1 / members of its window for each unit, 0 in the padding: (n_out,)."""
        shares = self.windows.exists / self.windows.members
        return np.broadcast_to(shares, self.windows.side_by_side).reshape(-1)

    def leaking(self, share: float) -> "MaxPool2D":
        """The same, with so much of the mean in place of the maximum."""
        return MaxPool2D(self.windows, share, self.name)

    @property
    def summary(self) -> str:
        """Its window."""
        return f"maximum {_times(self.windows.size)}"


@dataclass(frozen=True, eq=False, repr=False)
class SumPool2D(PictureLayer):
    """The sum of each window, or the mean of its members that are no padding. Linear.

    Windows of a single pixel put zeros around a picture, or cut its edges off: see `edged`.
    activation: what is applied after it, an Activation or the name of one.

    >>> pool = SumPool2D(Windows((1, 4, 1), (1, 2), strides=(1, 2)), mean=True)
    >>> pool.forward(np.array([3.0, 1.0, 2.0, 2.0]))
    array([2., 2.])
    """

    mean: bool = False
    activation: Activation = activations.LINEAR
    name: str = ""

    def __post_init__(self) -> None:
        settle(self, mean=bool(self.mean))
        if self.mean:
            _check_filled(self)
        settle(self, activation=check_activation(self))

    @property
    def shape_out(self) -> Picture:
        """(height, width, channels) of what it passes on."""
        return *self.windows.count, self.windows.shape[2]

    def forward(self, inputs: Array) -> Array:
        """Pre-activations, (…, n_in) to (…, n_out)."""
        side_by_side = self.windows.side_by_side

        def step(pictures: Array) -> Array:
            copies = pictures.reshape(-1, *side_by_side) if self.windows.fits else None
            if copies is None:
                copies = np.empty((len(pictures), *side_by_side), inputs.dtype)
                self.windows.copy(pictures, copies)
            sums = _combined(np.add, copies)
            if self.mean:
                sums = sums / self.windows.members.astype(sums.dtype)
            return sums.reshape(len(pictures), -1)

        return _by_rows(step, inputs, self.n_out, prod(side_by_side))

    def transpose(self, flow: Array) -> Array:
        """The linear step backwards: (…, n_out) to (…, n_in)."""
        down, _, across, _, channels = side_by_side = self.windows.side_by_side

        def step(flows: Array) -> Array:
            sums = flows.reshape(-1, down, 1, across, 1, channels)
            if self.mean:
                sums = sums / self.windows.members.astype(sums.dtype)
            return self.windows.add_up(np.broadcast_to(sums, (len(flows), *side_by_side)))

        return _by_rows(step, flow, self.n_in, prod(side_by_side))

    def summed_transpose(self, gates: Array, flow: Array) -> Array:
        """Sum over images of `gates * transpose(flow)`; windows side by side are not copied."""
        if not self.windows.fits:
            return super().summed_transpose(gates, flow)
        down, _, across, _, channels = side_by_side = self.windows.side_by_side
        windows, sums = gates.reshape(-1, *side_by_side), flow.reshape(-1, down, across, channels)
        summed = np.einsum("idraxc,idac->draxc", windows, sums)
        return (summed / self.windows.members[0] if self.mean else summed).reshape(-1)

    @property
    def summary(self) -> str:
        """Its window, and its activation where it has one."""
        what = f"edges {self.windows.padding}"
        if self.windows.size != (1, 1):
            what = f"{'mean' if self.mean else 'sum'} {_times(self.windows.size)}"
        return what if self.activation == "linear" else f"{what} {self.activation}"


def max_pool(windows: Windows, name: str = "") -> tuple[MaxPool2D, SumPool2D]:
    """The two layers that together pass on the largest member of each window."""
    pool = MaxPool2D(windows, name=name)
    return pool, SumPool2D(Windows(pool.shape_out, windows.size, windows.size), name=name)


def edged(shape: Picture, padding: Edges, name: str = "") -> SumPool2D:
    """The layer that puts zeros around a picture; numbers below 0 cut its edges off.

    >>> edged((1, 3, 1), (0, 0, -1, 1)).forward(np.array([1.0, 2.0, 3.0]))
    array([2., 3., 0.])
    """
    return SumPool2D(Windows(shape, (1, 1), padding=padding), name=name)


KINDS: tuple[type[Layer], ...] = (Dense, Conv2D, MaxPool2D, SumPool2D)
"""The kinds of layer that files can hold."""


def check_kinds(layers: Iterable[Layer], what: str) -> list[Layer]:
    """The layers; ValueError for the first of another kind. what: what cannot be done to it."""
    checked = [*layers]
    for place, layer in enumerate(checked):
        if type(layer) not in KINDS:
            names = ", ".join(kind.__name__ for kind in KINDS)
            raise ValueError(f"layer {place}: {layer!r} cannot be {what}; only {names} can")
    return checked
