"""Activation functions, in NumPy, as Keras defines them: the one table of them.

Each is an object that knows its function, its slope and, where it is made of straight pieces,
where they meet. Everything that depends on an activation's kind asks it: a new one is a new
entry in the table at the end.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.floating]
Numbers = float | npt.NDArray  # one for all units, or one for each


@dataclass(frozen=True, eq=False)
class Pieces:
    """The straight pieces of a function: `slopes[i] * z + intercepts[i]`, from left to right.

    breakpoints: (m,), increasing; each belongs to the piece at its left, where the function may
    jump. slopes, intercepts: (m + 1,). Each entry is a number, or an array with one per unit.
    """

    breakpoints: tuple[Numbers, ...]
    slopes: tuple[Numbers, ...]
    intercepts: tuple[Numbers, ...]

    def __post_init__(self) -> None:
        counts = len(self.breakpoints), len(self.slopes), len(self.intercepts)
        if counts[1:] != (counts[0] + 1, counts[0] + 1):
            raise ValueError(
                f"pieces: {counts[0]} breakpoints, {counts[1]} slopes and {counts[2]} intercepts "
                "arrived; of slopes and intercepts one more than of breakpoints is expected"
            )
        for left, right in pairwise(self.breakpoints):
            if not np.all(np.asarray(left, float) < np.asarray(right, float)):
                raise ValueError(f"breakpoints: {left} before {right}; they have to increase")

    def at(self, values: Array) -> tuple[Array, Array]:
        """Slope and intercept of the piece that each value lies on, each of its shape."""
        piece = np.zeros(values.shape, np.intp)
        for breakpoint in self.breakpoints:
            piece += values > np.asarray(breakpoint, values.dtype)
        slope, intercept = (
            np.choose(piece, [np.asarray(number, values.dtype) for number in numbers])
            for numbers in (self.slopes, self.intercepts)
        )
        return slope, intercept

    def jumps(self) -> list[Array]:
        """How far the function jumps at each breakpoint: 0 where two pieces meet, to rounding."""
        lines, steps = list(zip(self.slopes, self.intercepts, strict=True)), []
        for place, *pieces in zip(self.breakpoints, lines, lines[1:], strict=False):
            left, right = (np.multiply(slope, place) + intercept for slope, intercept in pieces)
            steps.append(np.where(np.isclose(left, right, rtol=1e-9), 0, right - left))
        return steps


@dataclass(frozen=True, eq=False, repr=False)
class Activation:
    """What units make of their pre-activations, each for itself (softmax: all together).

    name: as Keras calls it; "squares", which is z², it does not have. parameters: what else
    decides it, by name: numbers, None where one is not used, or arrays with one number per unit.
    function, slope_function: from pre-activations (…, n) to the same shape; softmax, which mixes
    its units, has no slope.
    pieces: its straight pieces, None where curved.

    >>> relu = named("relu")
    >>> relu([-1.0, 2.0]), relu.slope([-1.0, 2.0]), relu.breakpoints
    (array([0., 2.]), array([0., 1.]), (0,))
    """

    name: str
    function: Callable[[Array], npt.NDArray]
    slope_function: Callable[[Array], npt.NDArray] | None
    pieces: Pieces | None = None
    parameters: Mapping[str, Any] = field(default_factory=dict)

    def __call__(self, preactivations: npt.ArrayLike) -> Array:
        """The activations, same shape and dtype."""
        values = _real(preactivations)
        return self.function(values).astype(values.dtype, copy=False)

    def __reduce__(self) -> str | tuple[Any, ...]:
        """Pickled by its name, as its functions cannot be: networks go to other processes so."""
        if self.name in KNOWN:
            return _named, (self.name, dict(self.parameters))
        return super().__reduce__()

    def slope(self, preactivations: npt.ArrayLike) -> Array:
        """Derivative at each value, same shape and dtype; ValueError for softmax.

        For relu it is the unit's gate, 1 where it is open and 0 where not (0 at exactly 0, as in
        Keras).
        """
        if self.slope_function is None:
            raise ValueError(f"{self} has no slope of its own: each output depends on every input")
        values = _real(preactivations)
        return self.slope_function(values).astype(values.dtype, copy=False)

    @property
    def is_straight(self) -> bool:
        """Whether it is made of straight pieces, so that networks of it are, too."""
        return self.pieces is not None

    @property
    def passes_through_origin(self) -> bool:
        """Whether each of its pieces, drawn on, passes through the origin, as relu's do."""
        return self.pieces is not None and not any(np.any(x) for x in self.pieces.intercepts)

    @cached_property
    def is_continuous(self) -> bool:
        """Whether its pieces meet: integrated gradients miss what a function gains by a jump."""
        return self.pieces is None or not any(np.any(jump) for jump in self.pieces.jumps())

    @cached_property
    def breakpoints(self) -> tuple[Numbers, ...]:
        """Where its slope or value jumps, increasing; none for curved ones.

        Of an activation with one number per unit: arrays, infinite for units without a jump.
        """
        if self.pieces is None:
            return ()
        slopes, places = self.pieces.slopes, []
        steps = zip(self.pieces.breakpoints, slopes, slopes[1:], self.pieces.jumps(), strict=False)
        for place, left, right, jump in steps:
            changes = np.not_equal(left, right) | (jump != 0)
            if np.any(changes):
                places.append(np.where(changes, place, np.inf) if np.ndim(changes) else place)
        return tuple(places)

    def __eq__(self, other: object) -> bool:
        """Equal to one of the same name, parameters and pieces, and to its own name as text."""
        if isinstance(other, Activation):
            return _content(self) == _content(other)
        return self.name == other if isinstance(other, str) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.name)

    def __str__(self) -> str:
        numbers = (f"{name} {value:g}" for name, value in self.parameters.items()
                   if value is not None and not np.ndim(value))  # fmt: skip
        return " ".join([self.name, *numbers])

    def __repr__(self) -> str:
        return f"<Activation {self}>"


def _real(values: npt.ArrayLike) -> Array:
    """Values as an array of real numbers: whole ones would be cut to whole numbers again."""
    array = np.asarray(values)
    return array if array.dtype.kind == "f" else array.astype(np.float64)


def _content(activation: Activation) -> tuple[object, ...]:
    """Name, parameters and pieces, with lists for arrays: activations that share them are equal."""
    parameters = {key: np.asarray(x).tolist() for key, x in activation.parameters.items()}
    numbers = vars(activation.pieces).values() if activation.pieces else ()
    return activation.name, parameters, [[np.asarray(x).tolist() for x in row] for row in numbers]


def piecewise(
    name: str,
    breakpoints: tuple[Numbers, ...],
    slopes: tuple[Numbers, ...],
    intercepts: tuple[Numbers, ...],
    **parameters: Numbers | None,
) -> Activation:
    """The Activation that these straight pieces are; see `Pieces`.

    >>> hard_tanh = piecewise("hard_tanh", (-1, 1), (0, 1, 0), (-1, 0, 1))
    >>> hard_tanh(np.array([-3.0, 0.5, 2.0]))
    array([-1. ,  0.5,  1. ])
    """
    pieces = Pieces(breakpoints, slopes, intercepts)

    def function(values: Array) -> Array:
        slope, intercept = pieces.at(values)
        return slope * values + intercept

    return Activation(name, function, lambda values: pieces.at(values)[0], pieces, parameters)


def _named(name: str, parameters: dict[str, Any]) -> "Activation":
    return named(name, **parameters)


def named(name: str, /, **parameters: npt.ArrayLike | None) -> Activation:
    """The Activation of that name; parameters left out are those of Keras' function of that name.

    Raises ValueError for an unknown name, and for parameters that do not fit it.

    >>> named("leaky_relu", alpha=0.1)
    <Activation leaky_relu alpha 0.1>
    """
    if not isinstance(name, str) or name not in KNOWN:
        raise ValueError(f"activation: {name!r} arrived; accepted are {', '.join(KNOWN)}")
    entry = KNOWN[name]
    given = {key: value for key, value in parameters.items() if value is not None}
    takes = {} if isinstance(entry, Activation) else inspect.signature(entry).parameters
    missing = [key for key, x in takes.items() if x.default is x.empty and key not in given]
    if missing or not takes.keys() >= given.keys():
        raise ValueError(
            f"activation {name}: {', '.join(given) or 'no parameter'} arrived; it takes "
            f"{', '.join(takes) or 'none'}"
        )
    if isinstance(entry, Activation):
        return entry
    return entry(**{key: _numbers(f"{name}: {key}", value) for key, value in given.items()})


def _numbers(title: str, value: npt.ArrayLike) -> float | Array:
    """A finite number, or a read-only array (n_units,) of them; ValueError for anything else."""
    numbers = np.asarray(value)
    if numbers.dtype.kind not in "fiu" or numbers.ndim > 1 or not np.isfinite(numbers).all():
        raise ValueError(f"activation {title} {value!r} arrived; finite numbers are accepted")
    numbers = numbers.astype(np.float64)
    numbers.setflags(write=False)
    return numbers if numbers.ndim else float(numbers)


def _check_number(title: str, value: Numbers, least: float = -np.inf) -> None:
    """ValueError for an array, and for a number below the least one that is accepted."""
    if np.ndim(value) or value < least:
        what = "one number" if least == -np.inf else f"one number from {least:g} up"
        raise ValueError(f"activation {title} {value!r} arrived; accepted is {what}")


def _leaky_relu(alpha: Numbers = 0.2) -> Activation:
    _check_number("leaky_relu: alpha", alpha)
    return piecewise("leaky_relu", (0,), (alpha, 1), (0, 0), alpha=alpha)


def _prelu(alpha: npt.NDArray) -> Activation:
    if np.ndim(alpha) != 1:
        raise ValueError(f"activation prelu: alpha {alpha!r} arrived; accepted is one per unit")
    return piecewise("prelu", (0,), (alpha, 1), (0, 0), alpha=alpha)


def _general_relu(
    max_value: float | None = None, negative_slope: float = 0.0, threshold: float = 0.0
) -> Activation:
    """keras.layers.ReLU with whatever it takes: a relu or leaky_relu, where that says it all.

    A threshold other than 0 makes it jump there.
    """
    parameters: dict[str, Any] = {
        "max_value": max_value, "negative_slope": negative_slope, "threshold": threshold,
    }  # fmt: skip
    for key, value in parameters.items():
        if value is not None:
            _check_number(f"general_relu: {key}", value, least=0)
    if max_value is None and threshold == 0:
        return _leaky_relu(negative_slope) if negative_slope else _RELU
    below = -negative_slope * threshold
    pieces: tuple[tuple[float, ...], ...]
    if max_value is None:
        pieces = (threshold,), (negative_slope, 1), (below, 0)
    elif max_value <= threshold:
        pieces = (threshold,), (negative_slope, 0), (below, max_value)
    else:
        pieces = (threshold, max_value), (negative_slope, 1, 0), (below, 0, max_value)
    return piecewise("general_relu", *pieces, **parameters)


def _hard_sigmoid(slope: float = 1 / 6) -> Activation:
    """A slope of 1/6 is Keras 3's, 0.2 that of every Keras before."""
    _check_number("hard_sigmoid: slope", slope, least=1e-6)
    end = 0.5 / slope
    return piecewise("hard_sigmoid", (-end, end), (0, slope, 0), (0, 0.5, 1), slope=slope)


def _elu(alpha: float = 1.0) -> Activation:
    _check_number("elu: alpha", alpha)
    return Activation(
        "elu",
        lambda z: np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0))),
        lambda z: np.where(z > 0, 1, alpha * np.exp(np.minimum(z, 0))),
        parameters={"alpha": alpha},
    )


def _sigmoid(z: npt.NDArray) -> npt.NDArray:
    falling = np.exp(-np.abs(z))  # at most 1, so that nothing overflows and no end is rounded off
    return np.where(z < 0, falling, 1) / (1 + falling)


def _softplus(z: npt.NDArray) -> npt.NDArray:
    return np.logaddexp(z, 0)


def _softmax(z: npt.NDArray) -> npt.NDArray:
    exponentials = np.exp(z - z.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def _normal_distribution(z: npt.NDArray) -> npt.NDArray:
    from scipy.special import ndtr  # half a second to import, and only GELU needs it

    return ndtr(z)


def _normal_density(z: npt.NDArray) -> npt.NDArray:
    return np.exp(-0.5 * z * z) / np.sqrt(2 * np.pi).astype(z.dtype)


def _mish_slope(z: npt.NDArray) -> npt.NDArray:
    inner = np.tanh(_softplus(z))
    return inner + z * (1 - inner**2) * _sigmoid(z)


SELU_ALPHA, SELU_SCALE = 1.6732632423543772, 1.0507009873554805
_UNSCALED_SELU = _elu(SELU_ALPHA)

_RELU = Activation(
    "relu", lambda z: np.maximum(z, 0), lambda z: z > 0, Pieces((0,), (0, 1), (0, 0))
)

LINEAR = Activation("linear", lambda z: z, np.ones_like, Pieces((), (1,), (0,)))

KNOWN: dict[str, Activation | Callable[..., Activation]] = {
    "linear": LINEAR,
    "relu": _RELU,
    "relu6": piecewise("relu6", (0, 6), (0, 1, 0), (0, 0, 6)),
    "leaky_relu": _leaky_relu,
    "prelu": _prelu,
    "general_relu": _general_relu,
    "hard_sigmoid": _hard_sigmoid,
    "hard_tanh": piecewise("hard_tanh", (-1, 1), (0, 1, 0), (-1, 0, 1)),
    "elu": _elu,
    "selu": Activation(
        "selu",
        lambda z: SELU_SCALE * _UNSCALED_SELU(z),
        lambda z: SELU_SCALE * _UNSCALED_SELU.slope(z),
    ),
    "gelu": Activation(
        "gelu",
        lambda z: z * _normal_distribution(z),
        lambda z: _normal_distribution(z) + z * _normal_density(z),
    ),
    "silu": Activation(
        "silu", lambda z: z * _sigmoid(z), lambda z: _sigmoid(z) * (1 + z * (1 - _sigmoid(z)))
    ),
    "mish": Activation("mish", lambda z: z * np.tanh(_softplus(z)), _mish_slope),
    "sigmoid": Activation("sigmoid", _sigmoid, lambda z: _sigmoid(z) * (1 - _sigmoid(z))),
    "tanh": Activation("tanh", np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "exponential": Activation("exponential", np.exp, np.exp),
    "softplus": Activation("softplus", _softplus, _sigmoid),
    "softsign": Activation("softsign", lambda z: z / (1 + abs(z)), lambda z: 1 / (1 + abs(z)) ** 2),
    "squares": Activation("squares", np.square, lambda z: 2 * z),
    "softmax": Activation("softmax", _softmax, None),
}
"""Every activation by its name: an Activation, or what makes it from its parameters, whose
defaults are those of Keras' function of that name."""

NAMES = tuple(KNOWN)


def check_known(activation: Activation) -> Activation:
    """The Activation; ValueError where `named` would give another one, as a file would."""
    try:
        known = named(activation.name, **activation.parameters)
    except ValueError:
        known = None
    if known != activation:
        raise ValueError(
            f"activation: {activation} is not the one of that name in activations.KNOWN, by which "
            "a file would say it; enter it there under a name of its own"
        )
    return activation
