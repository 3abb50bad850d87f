"""What is saved can be opened again, or is refused and leaves the old file as it was."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import random_network

import interp
from interp import AffineMap, PixelScale, activations

SIZES = (784, 3, 2)


def huge(value):
    net = random_network(SIZES)
    first = replace(net.layers[0], kernel=np.full((784, 3), value))
    return replace(net, layers=(first, net.layers[1].__class__(np.ones((3, 2)), np.ones(2))))


REFUSED = {
    "scale": (lambda: random_network(SIZES, pixels=PixelScale(0.0, 1.0)), (".npz", ".keras")),
    "notes": (lambda: random_network(SIZES, notes=["x"] * 1001), (".npz", ".keras")),
    "name": (lambda: random_network(SIZES, name=5), (".npz", ".keras")),
    "of 100 layers": (lambda: random_network((784, *[2] * 101)), (".npz",)),
    "limit": (lambda: random_network((784, 40_000)), (".npz",)),
    "or save this network as .npz": (lambda: random_network((9, 3, 2)), (".keras",)),
    "float32": (lambda: huge(1e300), (".keras",)),
    "hard_sigmoid slope 0.2": (
        lambda: random_network(SIZES, activations.named("hard_sigmoid", slope=0.2)),
        (".keras",),
    ),
    "slope below zero": (lambda: random_network(SIZES, "leaky_relu", alpha=-0.5), (".keras",)),
}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("said", "make", "end"),
    [(said, make, end) for said, (make, ends) in REFUSED.items() for end in ends],
)
def test_what_could_not_be_opened_again_is_not_saved(tmp_path, said, make, end):
    path = tmp_path / f"net{end}"
    path.write_bytes(b"old")
    with pytest.raises(ValueError, match="was not written") as caught:
        interp.save(make(), path)
    assert said in str(caught.value)
    assert path.read_bytes() == b"old"
    assert [item.name for item in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("end", [".npz", ".keras"])
def test_names_and_notes_of_any_characters_are_cleaned_and_saved(tmp_path, end):
    net = random_network(
        SIZES, name="a\0b\udfffc", input_shape=(28, 28), notes=("first\nsecond\ud800", "n" * 2000)
    )
    layers = [replace(layer, name="\0\ud800x") for layer in net.layers]
    back = interp.load(interp.save(replace(net, layers=layers), tmp_path / f"net{end}"))
    assert (back.name, back.notes) == ("a b c", ("first second", "n" * 1000))
    assert [layer.name for layer in back.layers] == ["x", "x"]


def test_what_keras_cannot_hold_an_npz_can(tmp_path):
    for net in (huge(1e300), random_network((9, 3, 2), "leaky_relu", alpha=-0.5)):
        back = interp.load(interp.save(net, tmp_path / "net.npz"))
        np.testing.assert_array_equal(back.layers[0].kernel, net.layers[0].kernel, strict=True)
        assert back.layers[0].activation == net.layers[0].activation


def test_a_map_s_title_is_cleaned_and_its_sizes_are_kept_within_the_limit(tmp_path):
    back = interp.load(
        interp.save(AffineMap(np.ones((9, 1)), [1.0], "t\ud800x"), tmp_path / "m.npz")
    )
    assert back.title == "t x"
    with pytest.raises(ValueError, match=r"was not written.*limit"):
        interp.save(AffineMap(np.ones((784, 20_000)), np.ones(20_000), "wide"), tmp_path / "m.npz")
    assert interp.load(tmp_path / "m.npz").title == "t x"
