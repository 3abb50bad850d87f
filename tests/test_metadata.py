"""Interp's own notes in a file: what is said of a network besides its weights."""

import numpy as np
import pytest
from conftest import random_network
from hypothesis import given, settings
from hypothesis import strategies as st
from roundtrip import assert_same, rich_network

from interp import Dense, FormatError, Network, PixelScale
from interp.files import metadata


def test_the_metadata_says_everything_but_the_weights():
    net = rich_network()
    bare = Network([Dense(x.kernel, x.bias, x.activation) for x in net.layers])
    assert_same(metadata.apply(bare, metadata.describe(net)), net)


def test_the_metadata_changes_only_what_it_mentions():
    assert_same(metadata.apply(rich_network(), {}), rich_network())


def test_an_unknown_origin_of_pixels_is_saved_as_given():
    described = metadata.describe(random_network(pixels=PixelScale(2.0, origin="my notebook")))
    assert described["pixels"] == [2.0, 0.0, False, "given"]


def test_names_are_stripped_of_control_characters_and_cut():
    named = metadata.apply(rich_network(), {"name": "\x1b[31mred\n\u202e" + "x" * 200})
    assert named.name.startswith("[31mred  x")
    assert len(named.name) == 80


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("pixels", "0..1"),
        ("pixels", [1.0, 0.0, False]),
        ("pixels", [1.0, 0.0, 1, "file"]),
        ("pixels", [float("nan"), 0.0, False, "file"]),
        ("pixels", [1e300, 0.0, False, "file"]),
        ("pixels", [10**400, 0.0, False, "file"]),
        ("pixels", [0.0, 0.0, False, "file"]),
        ("pixels", [[1.0, 2.0], 0.0, False, "file"]),
        ("pixels", [[1.0] * 783 + [None], 0.0, False, "file"]),
        ("pixels", [1.0, 0.0, False, "heaven"]),
        ("pixels", [1.0, 0.0, False, ["file"]]),
        ("name", 3),
        ("accuracy", "high"),
        ("accuracy", 1.5),
        ("accuracy", True),
        ("accuracy", []),
        ("never_lit", [784]),
        ("never_lit", [-1]),
        ("never_lit", [True]),
        ("never_lit", {"0": 1}),
        ("output", "argmax"),
        ("output", {}),
        ("notes", "text"),
        ("notes", [3]),
        ("layer_names", ["one"]),
        ("layer_names", [1, 2, 3]),
    ],
)
def test_the_metadata_refuses_values_that_make_no_sense(key, value):
    with pytest.raises(FormatError, match=key):
        metadata.apply(rich_network(), {key: value})


@pytest.mark.parametrize("mapping", [None, [], "text", 3])
def test_the_metadata_must_be_an_object(mapping):
    with pytest.raises(FormatError, match="object"):
        metadata.apply(rich_network(), mapping)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(sorted(metadata.describe(rich_network()))), json_values)
def test_the_metadata_takes_any_value_or_refuses_it(key, value):
    try:
        network = metadata.apply(rich_network(), {key: value})
    except FormatError:
        return
    assert np.isfinite(network.logits(np.zeros(784))).all()
    assert repr(network)
