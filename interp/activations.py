"""Activation functions and their slopes, in NumPy, as Keras defines them."""

import numpy as np

PIECEWISE_LINEAR = frozenset({"linear", "relu", "leaky_relu"})
"""Activations for which a network is exactly linear around almost every image."""

_SELU_ALPHA, _SELU_SCALE = 1.6732632423543772, 1.0507009873554805


def _sigmoid(z):
    return 0.5 * (np.tanh(0.5 * z) + 1)


def _softmax(z):
    exponentials = np.exp(z - z.max(axis=-1, keepdims=True))
    return exponentials / exponentials.sum(axis=-1, keepdims=True)


def _normal_distribution(z):
    from scipy.special import erf  # half a second to import, and only GELU needs it

    return 0.5 * (1 + erf(z / np.sqrt(2).astype(z.dtype)))


def _elu(z, alpha):
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0)))


def _elu_slope(z, alpha):
    return np.where(z > 0, 1, alpha * np.exp(np.minimum(z, 0)))


_FUNCTIONS = {
    "linear": lambda z, _: z,
    "relu": lambda z, _: np.maximum(z, 0),
    "leaky_relu": lambda z, alpha: np.where(z > 0, z, alpha * z),
    "elu": _elu,
    "selu": lambda z, _: _SELU_SCALE * _elu(z, _SELU_ALPHA),
    "gelu": lambda z, _: z * _normal_distribution(z),
    "silu": lambda z, _: z * _sigmoid(z),
    "sigmoid": lambda z, _: _sigmoid(z),
    "tanh": lambda z, _: np.tanh(z),
    "softplus": lambda z, _: np.logaddexp(z, 0),
    "softmax": lambda z, _: _softmax(z),
}

_SLOPES = {
    "linear": lambda z, _: np.ones_like(z),
    "relu": lambda z, _: z > 0,
    "leaky_relu": lambda z, alpha: np.where(z > 0, 1, alpha),
    "elu": _elu_slope,
    "selu": lambda z, _: _SELU_SCALE * _elu_slope(z, _SELU_ALPHA),
    "gelu": lambda z, _: (
        _normal_distribution(z) + z * np.exp(-0.5 * z * z) / np.sqrt(2 * np.pi).astype(z.dtype)
    ),
    "silu": lambda z, _: _sigmoid(z) * (1 + z * (1 - _sigmoid(z))),
    "sigmoid": lambda z, _: _sigmoid(z) * (1 - _sigmoid(z)),
    "tanh": lambda z, _: 1 - np.tanh(z) ** 2,
    "softplus": lambda z, _: _sigmoid(z),
}

NAMES = tuple(_FUNCTIONS)
"""Every activation a Layer may name."""


def activate(name, preactivations, alpha=None):
    """The activation function `name` of an array, same shape and dtype.

    alpha is leaky_relu's slope below zero, or the size of elu's negative part; the others
    ignore it. softmax works along the last axis.
    """
    values = np.asarray(preactivations)
    return _FUNCTIONS[name](values, alpha).astype(values.dtype, copy=False)


def slope(name, preactivations, alpha=None):
    """Derivative of the activation function at each value, same shape and dtype.

    For relu it is the unit's gate, 1 where it is open and 0 where not (0 at exactly 0, as in
    Keras). softmax mixes its inputs and has none: ValueError.
    """
    if name not in _SLOPES:
        raise ValueError(f"{name} has no slope of its own: each output depends on every input")
    values = np.asarray(preactivations)
    return _SLOPES[name](values, alpha).astype(values.dtype, copy=False)
