"""Activation functions, in NumPy, as Keras defines them: the one table of them.

Each is an object that knows its function, its slope and, where it is made of straight pieces,
where they meet. Everything that depends on an activation's kind asks it: a new one is a new
entry in the table at the end.
"""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.floating]


@dataclass(frozen=True, eq=False)
class Pieces:
    """The straight pieces of a function: `slopes[i] * z + intercepts[i]`, from left to right.

    breakpoints: (m,), increasing; a piece holds up to and with the breakpoint at its right end.
    slopes, intercepts: (m + 1,). Each entry is a number, or an array with one for each unit.
    """

    breakpoints: tuple[npt.ArrayLike, ...]
    slopes: tuple[npt.ArrayLike, ...]
    intercepts: tuple[npt.ArrayLike, ...]

    def at(self, values: Array) -> tuple[Array, Array]:
        """Slope and intercept of the piece that each value lies on, each of its shape."""
        slopes = np.broadcast_to(np.asarray(self.slopes[0], values.dtype), values.shape)
        intercepts = np.broadcast_to(np.asarray(self.intercepts[0], values.dtype), values.shape)
        for index, breakpoint in enumerate(self.breakpoints, start=1):
            beyond = values > np.asarray(breakpoint, values.dtype)
            slopes = np.where(beyond, np.asarray(self.slopes[index], values.dtype), slopes)
            intercepts = np.where(
                beyond, np.asarray(self.intercepts[index], values.dtype), intercepts
            )
        return slopes, intercepts


@dataclass(frozen=True, eq=False, repr=False)
class Activation:
    """What units make of their pre-activations, each for itself (softmax: all together).

    name: as Keras calls it. parameters: what else decides it, by name: numbers, or arrays with
    one for each unit. function, slope_function: from pre-activations (…, n) to the same shape;
    softmax, which mixes its units, has no slope. pieces: its straight pieces, None where curved.
    """

    name: str
    function: Callable[[Array], Array]
    slope_function: Callable[[Array], Array] | None
    pieces: Pieces | None = None
    parameters: Mapping[str, npt.ArrayLike] = field(default_factory=dict)

    def __call__(self, preactivations: npt.ArrayLike) -> Array:
        """The activations, same shape and dtype."""
        values = np.asarray(preactivations)
        return self.function(values).astype(values.dtype, copy=False)

    def slope(self, preactivations: npt.ArrayLike) -> Array:
        """Derivative at each value, same shape and dtype; ValueError for softmax.

        For relu it is the unit's gate, 1 where it is open and 0 where not (0 at exactly 0, as in
        Keras).
        """
        if self.slope_function is None:
            raise ValueError(f"{self} has no slope of its own: each output depends on every input")
        values = np.asarray(preactivations)
        return self.slope_function(values).astype(values.dtype, copy=False)

    def tangent(self, preactivations: npt.ArrayLike) -> tuple[Array, Array]:
        """The straight line that the function is, or touches, at each value: slope, intercept."""
        values = np.asarray(preactivations)
        if self.pieces is None:
            slopes = self.slope(values)
            return slopes, self(values) - slopes * values
        if self.passes_through_origin:
            return self.slope(values), np.zeros(values.shape, values.dtype)
        return self.pieces.at(values)

    @property
    def is_straight(self) -> bool:
        """Whether it is made of straight pieces, so that networks of it are, too."""
        return self.pieces is not None

    @property
    def passes_through_origin(self) -> bool:
        """Whether each of its pieces, drawn on, passes through the origin, as relu's do."""
        return self.pieces is not None and not any(np.any(x) for x in self.pieces.intercepts)

    @property
    def breakpoints(self) -> tuple[npt.ArrayLike, ...]:
        """Where its slope jumps, increasing; none for curved ones."""
        if self.pieces is None:
            return ()
        slopes = self.pieces.slopes
        steps = zip(self.pieces.breakpoints, slopes, slopes[1:], strict=False)
        return tuple(place for place, left, right in steps if np.any(np.not_equal(left, right)))

    def __eq__(self, other: object) -> bool:
        """Equal to an Activation of the same name and parameters, and to its own name as text."""
        if isinstance(other, str):
            return self.name == other
        if not isinstance(other, Activation):
            return NotImplemented
        same = self.parameters.keys() == other.parameters.keys()
        return (
            self.name == other.name
            and same
            and all(np.array_equal(x, other.parameters[key]) for key, x in self.parameters.items())
        )

    def __hash__(self) -> int:
        return hash(self.name)

    def __str__(self) -> str:
        numbers = (f"{name} {value:g}" for name, value in self.parameters.items()
                   if not np.ndim(value))  # fmt: skip
        return " ".join([self.name, *numbers])

    def __repr__(self) -> str:
        return f"<Activation {self}>"


def piecewise(
    name: str,
    breakpoints: tuple[npt.ArrayLike, ...],
    slopes: tuple[npt.ArrayLike, ...],
    intercepts: tuple[npt.ArrayLike, ...],
    **parameters: npt.ArrayLike,
) -> Activation:
    """The Activation that these straight pieces are; see `Pieces`.

    >>> hard_tanh = piecewise("hard_tanh", (-1, 1), (0, 1, 0), (-1, 0, 1))
    >>> hard_tanh(np.array([-3.0, 0.5, 2.0]))
    array([-1. ,  0.5,  1. ])
    """
    pieces = Pieces(breakpoints, slopes, intercepts)

    def function(values):
        slope, intercept = pieces.at(values)
        return slope * values + intercept

    return Activation(name, function, lambda values: pieces.at(values)[0], pieces, parameters)


def named(name: str, **parameters: npt.ArrayLike) -> Activation:
    """The Activation of that name, with its parameters where it takes some.

    Raises ValueError for a name that is not known, and for parameters that do not fit it.

    >>> named("leaky_relu", alpha=0.2)
    <Activation leaky_relu alpha 0.2>
    """
    if not isinstance(name, str) or name not in KNOWN:
        raise ValueError(f"activation: {name!r} arrived; accepted are {', '.join(KNOWN)}")
    known = KNOWN[name]
    given = {
        key: value.item() if isinstance(value, np.generic) else value
        for key, value in parameters.items()
        if value is not None
    }
    if isinstance(known, Activation):
        return known
    try:
        return known(**given)
    except TypeError:
        raise ValueError(
            f"activation {name}: {', '.join(given) or 'no parameter'} arrived; it takes "
            f"{', '.join(inspect.signature(known).parameters)}"
        ) from None


def _leaky_relu(alpha):
    return piecewise("leaky_relu", (0,), (alpha, 1), (0, 0), alpha=alpha)


def _elu(alpha):
    return Activation(
        "elu",
        lambda z: np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0))),
        lambda z: np.where(z > 0, 1, alpha * np.exp(np.minimum(z, 0))),
        parameters={"alpha": alpha},
    )


def _sigmoid(z):
    return 0.5 * (np.tanh(0.5 * z) + 1)


def _softplus(z):
    return np.logaddexp(z, 0)


def _softmax(z):
    exponentials = np.exp(z - z.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def _normal_distribution(z):
    from scipy.special import erf  # half a second to import, and only GELU needs it

    return 0.5 * (1 + erf(z / np.sqrt(2).astype(z.dtype)))


def _normal_density(z):
    return np.exp(-0.5 * z * z) / np.sqrt(2 * np.pi).astype(z.dtype)


def _mish_slope(z):
    inner = np.tanh(_softplus(z))
    return inner + z * (1 - inner**2) * _sigmoid(z)


_SELU_ALPHA, _SELU_SCALE = 1.6732632423543772, 1.0507009873554805
_UNSCALED_SELU = _elu(_SELU_ALPHA)

_RELU = Activation(
    "relu", lambda z: np.maximum(z, 0), lambda z: z > 0, Pieces((0,), (0, 1), (0, 0))
)

LINEAR = Activation("linear", lambda z: z, np.ones_like, Pieces((), (1,), (0,)))

KNOWN: dict[str, Activation | Callable[..., Activation]] = {
    "linear": LINEAR,
    "relu": _RELU,
    "relu6": piecewise("relu6", (0, 6), (0, 1, 0), (0, 0, 6)),
    "leaky_relu": _leaky_relu,
    "hard_tanh": piecewise("hard_tanh", (-1, 1), (0, 1, 0), (-1, 0, 1)),
    "elu": _elu,
    "selu": Activation(
        "selu",
        lambda z: _SELU_SCALE * _UNSCALED_SELU(z),
        lambda z: _SELU_SCALE * _UNSCALED_SELU.slope(z),
    ),
    "gelu": Activation(
        "gelu",
        lambda z: z * _normal_distribution(z),
        lambda z: _normal_distribution(z) + z * _normal_density(z),
    ),
    "silu": Activation(
        "silu",
        lambda z: z * _sigmoid(z),
        lambda z: _sigmoid(z) * (1 + z * (1 - _sigmoid(z))),
    ),
    "mish": Activation("mish", lambda z: z * np.tanh(_softplus(z)), _mish_slope),
    "sigmoid": Activation("sigmoid", _sigmoid, lambda z: _sigmoid(z) * (1 - _sigmoid(z))),
    "tanh": Activation("tanh", np.tanh, lambda z: 1 - np.tanh(z) ** 2),
    "softplus": Activation("softplus", _softplus, _sigmoid),
    "softsign": Activation("softsign", lambda z: z / (1 + abs(z)), lambda z: 1 / (1 + abs(z)) ** 2),
    "softmax": Activation("softmax", _softmax, None),
}
"""Every activation by its name: an Activation, or what makes it from its parameters."""

NAMES = tuple(KNOWN)
