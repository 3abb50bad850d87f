"""Steps of a chain folded into dense layers: the same function."""

import tracemalloc

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from interp.activations import named
from interp.files.chain import fold
from interp.files.keras_layers import Activation, Affine, Dense
from interp.files.limits import FormatError


def test_a_folded_affine_step_is_what_one_works_out_by_hand():
    """x → 2x + 1 → weight 3, bias 1 → times 10, minus 5 → ReLU → times 4, plus 1 → weight 5."""
    one = np.ones(1)
    steps = [
        Affine(2 * one, one, "pixels"),
        Dense(3 * np.ones((1, 1)), one, "a", "a"),
        Affine(10 * one, -5 * one, "between"),
        Activation(named("relu"), "relu"),
        Affine(4 * one, one, "after"),
        Dense(5 * np.ones((1, 1)), 0 * one, "b", "b"),
    ]
    affines, (first, second) = fold(steps)
    assert affines == steps[:1]
    assert (first.kernel.item(), first.bias.item(), first.activation) == (30, 5, "relu")
    assert (second.kernel.item(), second.bias.item()) == (20, 5)


@pytest.mark.parametrize("affine_first", [True, False])
def test_folding_makes_no_wider_copies(affine_first):
    """Beside one new kernel of float32, no more than a little is held at any time."""
    dense = Dense(np.ones((2000, 1000), np.float32), np.zeros(1000), "d", "d")
    before = Dense(np.eye(2000, dtype=np.float32)[:1], np.zeros(2000), "b", "b", "relu")
    tenths = np.full(2000 if affine_first else 1000, 0.1)
    affine = Affine(tenths, tenths, "a")
    tracemalloc.start()
    _, denses = fold([before, affine, dense] if affine_first else [before, dense, affine])
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert denses[1].kernel.dtype == np.float32
    assert denses[1].bias[0] == pytest.approx(200 if affine_first else 0.1)
    assert peak < 1.2 * dense.kernel.nbytes


NUMBERS = st.floats(-3, 3, width=32)


@given(st.data())
@settings(deadline=None)
def test_folding_changes_no_output(data):
    draw, width, steps = data.draw, 3, []
    values = expected = draw(arrays(np.float64, (2, 3), elements=NUMBERS))
    kinds = draw(st.lists(st.sampled_from(["dense", "affine", "relu"]), max_size=8))
    for kind in [*kinds, "dense"]:
        if kind == "affine":
            steps.append(Affine(*(draw(arrays(float, width, elements=NUMBERS)) for _ in "st"), ""))
            expected = expected * steps[-1].scale + steps[-1].shift
        elif kind == "relu":
            steps.append(Activation(named("relu"), ""))
            expected = np.maximum(expected, 0)
        else:
            kernel = draw(arrays(float, (width, 2), elements=NUMBERS))
            steps.append(Dense(kernel, draw(arrays(float, 2, elements=NUMBERS)), "", ""))
            expected, width = expected @ kernel + steps[-1].bias, 2
    try:
        affines, denses = fold(steps)
    except FormatError:
        return
    for affine in affines:
        values = values * affine.scale + affine.shift
    for step in denses:
        values = values @ step.kernel + step.bias
        values = np.maximum(values, 0) if step.activation == "relu" else values
    np.testing.assert_allclose(values, expected, rtol=1e-9, atol=1e-6)
