"""A network with something in every field, and whether another one is the same."""

import numpy as np

from interp import Dense, Network, PixelScale
from interp.activations import named


def rich_network(dtype=np.float32):
    """A small network with something in every field."""
    rng = np.random.default_rng(7)
    layers = [
        Dense(
            rng.normal(size=(784, 4)).astype(dtype),
            rng.normal(size=4),
            named("elu", alpha=0.3),
            "first",
        ),
        Dense(
            rng.normal(size=(4, 3)).astype(dtype),
            rng.normal(size=3),
            named("leaky_relu", alpha=0.1),
            "ö",
        ),
        Dense(rng.normal(size=(3, 2)).astype(dtype), rng.normal(size=2), name="last"),
    ]
    pixels = PixelScale(rng.normal(size=784), 0.1, unit_columns=True, origin="training")
    never_lit = rng.random(784) < 0.1
    return Network(layers, pixels, "zwei", 0.5, "values", never_lit, ("a note", "and another"))


def assert_same(one, other):
    for a, b in zip(one.layers, other.layers, strict=True):
        np.testing.assert_array_equal(a.kernel, b.kernel, strict=True)
        np.testing.assert_array_equal(a.bias, b.bias, strict=True)
        assert (a.activation, a.name) == (b.activation, b.name)
    assert_same_pixels(one.pixels, other.pixels)
    np.testing.assert_array_equal(one.never_lit, other.never_lit)
    for field in ("name", "accuracy", "output", "notes"):
        assert getattr(one, field) == getattr(other, field)


def assert_same_pixels(one, other):
    np.testing.assert_array_equal(one.scale, other.scale, strict=True)
    np.testing.assert_array_equal(one.shift, other.shift, strict=True)
    assert (one.unit_columns, one.origin) == (other.unit_columns, other.origin)
