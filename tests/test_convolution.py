"""Convolutions and pools compute what loops over their windows say, forwards and backwards."""

import json
from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from conftest import blank_with_a_stroke, convolutional_network, random_network

import interp
from interp import Network, maps
from interp.convolution import Conv2D, MaxPool2D, SumPool2D, edged, max_pool
from interp.layers import bias, trained_arrays, weights
from interp.windows import Windows, framed


def random_layer(seed):
    """A convolution of any size, strides, padding, dilation and groups."""
    rng = np.random.default_rng(seed)
    groups, inside, outside = rng.integers(1, [4, 3, 3])
    kernel = rng.normal(size=(*rng.integers(1, 4, 2), inside, groups * outside))
    windows = Windows(
        (*rng.integers(5, 9, 2).tolist(), int(groups * inside)),
        kernel.shape[:2],
        tuple(rng.integers(1, 4, 2).tolist()),
        tuple((rng.integers(0, 3, 4) * (seed % 2)).tolist()),
        tuple(rng.integers(1, 3, 2).tolist()),
    )
    return Conv2D(windows, kernel, rng.normal(size=groups * outside), int(groups))


def window(windows, picture, row, column, padding=0.0):
    """What the window in that row and column holds, (rows, columns, channels), by hand."""
    top, bottom, left, right = windows.padding
    edges = (top, bottom), (left, right), (0, 0)
    wide = np.pad(picture.reshape(windows.shape), edges, constant_values=padding)
    (down, across), (rows, columns) = windows.strides, windows.size
    first, second = windows.dilation
    return wide[row * down :: first, column * across :: second][:rows, :columns]


def by_hand(windows, picture, see, padding=0.0):
    """What `see` makes of each window, row by row: one flat vector."""
    places = product(*map(range, windows.count))
    return np.concatenate([see(window(windows, picture, *place, padding)) for place in places])


def linear(layer):
    """A layer's linear step as a matrix (n_in, n_out), from single pixels."""
    return layer.forward(np.eye(layer.n_in)) - bias(layer)


@pytest.mark.parametrize("seed", range(24))
def test_a_convolution_is_what_its_kernel_weighs_in_each_window(seed):
    layer = random_layer(seed)
    parts = layer.kernel.shape[3] // layer.groups

    def see(window):
        channels = layer.kernel.shape[2]
        return np.array([
            (window[..., channel // parts * channels :][..., :channels] * kernel).sum()
            for channel, kernel in enumerate(np.moveaxis(layer.kernel, 3, 0))
        ]) + layer.bias  # fmt: skip

    pictures = np.random.default_rng(seed).normal(size=(2, 3, layer.n_in))
    expected = [[by_hand(layer.windows, x, see) for x in row] for row in pictures]
    np.testing.assert_allclose(layer.forward(pictures), expected, atol=1e-12)


@pytest.mark.parametrize("seed", range(24))
def test_backwards_is_the_transpose_of_forwards(seed):
    windows = random_layer(seed).windows
    layers = [random_layer(seed), SumPool2D(windows), edged(windows.shape, (1, -2, -1, 3))]
    if windows.members.all():
        layers += [SumPool2D(windows, mean=True), *max_pool(windows)]
    for layer in layers:
        flow = np.random.default_rng(seed).normal(size=(2, 3, layer.n_out))
        np.testing.assert_allclose(layer.transpose(flow), flow @ linear(layer).T, atol=1e-12)
        np.testing.assert_allclose(weights(layer), linear(layer).T, atol=1e-12)
        np.testing.assert_allclose(weights(layer, [0, -1]), linear(layer).T[[0, -1]], atol=1e-12)
        np.testing.assert_allclose(layer.change(2, 0.5), 0.5 * linear(layer)[2], atol=1e-12)


POOLS = {
    "side by side": Windows((4, 6, 2), (2, 3), (2, 3)),
    "with a rest": Windows((5, 5, 2), (2, 2), (2, 2)),
    "overlapping": Windows((5, 6, 2), (3, 2), (1, 2)),
    "same, not symmetric": Windows((5, 5, 2), (2, 2), (2, 2), (0, 1, 0, 1)),
    "same, overlapping": Windows((4, 4, 1), (3, 3), (1, 1), (1, 1, 1, 1)),
    "the whole picture": Windows((3, 4, 2), (3, 4)),
}
pools = pytest.mark.parametrize("windows", POOLS.values(), ids=POOLS)


@pools
def test_pools_leave_padding_out(windows):
    """Of windows whose members are all below zero, padding of 0 would be the largest."""
    pictures = np.random.default_rng(0).integers(-5, 0, (3, np.prod(windows.shape))) + 0.0
    select, add = max_pool(windows)
    largest = [by_hand(windows, x, lambda w: w.max(axis=(0, 1)), -np.inf) for x in pictures]
    found = add.forward(select.activate(select.forward(pictures)))
    np.testing.assert_allclose(found, largest, atol=1e-12)
    means = [by_hand(windows, x, lambda w: np.nanmean(w, axis=(0, 1)), np.nan) for x in pictures]
    np.testing.assert_allclose(SumPool2D(windows, mean=True).forward(pictures), means, atol=1e-12)
    neutral = add.forward(select.neutral() * select.forward(pictures))
    np.testing.assert_allclose(neutral, means, atol=1e-12)


@pools
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_members_of_a_window_that_tie_share_equally(windows, dtype):
    pictures = np.random.default_rng(1).integers(-1, 2, (4, np.prod(windows.shape))).astype(dtype)
    select, add = max_pool(windows)
    slopes = select.slopes(select.forward(pictures))
    assert slopes.dtype == dtype
    np.testing.assert_allclose(add.forward(slopes), 1, atol=1e-6)  # one in all for each window
    for shares, values in zip(slopes, select.forward(pictures), strict=True):
        shares, values = (x.reshape(windows.side_by_side) for x in (shares, values))
        for row, column, channel in product(*map(range, (*windows.count, windows.shape[2]))):
            own, held = (x[row, :, column, :, channel] for x in (shares, values))
            inside = windows.exists[row, :, column, :, 0]
            wins = inside & (held == held[inside].max())
            np.testing.assert_allclose(own, wins / wins.sum(), atol=1e-6)


@pytest.mark.parametrize("image", [*blank_with_a_stroke(2), np.zeros((9, 8)), np.ones((9, 8))])
def test_the_map_at_an_image_is_exact_where_windows_tie(image):
    net = convolutional_network()
    values = net.preactivations(image)[1].reshape(net.layers[1].windows.side_by_side)
    ties = (values == values.max(axis=(1, 3), keepdims=True)).sum(axis=(1, 3))
    assert (ties > 1).any()
    local = maps.local_map(net, image)
    np.testing.assert_allclose(local.apply(image), net.logits(image), atol=1e-10)
    narrow = net.astype(np.float32)
    np.testing.assert_allclose(
        maps.local_map(narrow, image).apply(image), net.logits(image), atol=1e-4
    )


def test_a_batch_of_any_size_has_the_same_logits():
    net = convolutional_network(np.float32)
    images = np.random.default_rng(0).random((30, 9, 8))
    one_by_one = np.stack([net.logits(image) for image in images])
    np.testing.assert_allclose(net.logits(images), one_by_one, atol=1e-5)
    assert net.logits(images).dtype == np.float32
    assert net.logits(images[:0]).shape == (0, 3)


@pytest.mark.parametrize("extension", ["npz", "keras"])
def test_saved_and_opened_again_it_is_the_same(extension, tmp_path):
    net = convolutional_network(np.float32)
    again = interp.load(interp.save(net, tmp_path / f"net.{extension}"))
    images = blank_with_a_stroke()
    np.testing.assert_array_equal(again.logits(images), net.logits(images))
    for one, other in zip(net.layers, again.layers, strict=True):
        assert (repr(one), one.summary) == (repr(other), other.summary)
        for name, array in trained_arrays(one).items():
            np.testing.assert_array_equal(trained_arrays(other)[name], array, strict=True)


@pytest.mark.parametrize(
    ("layers", "why"),
    [
        ([Conv2D(Windows((4, 4, 1), (2, 2), padding=(1, 1, 1, 1)), np.ones((2, 2, 1, 1)), [0])],
         "padding"),
        ([SumPool2D(Windows((4, 4, 1), (2, 2)))], "no sum 2×2"),
        ([MaxPool2D(Windows((4, 4, 1), (2, 2), (2, 2)))], "no maximum 2×2 without the sum"),
        ([edged((4, 4, 1), (1, 0, -1, 0))], "no edges"),
        (maps.leaky(Network(max_pool(Windows((4, 4, 1), (2, 2)))), 0.5).layers, "that leaks"),
    ],
)  # fmt: skip
def test_what_keras_has_not_is_saved_as_npz_alone(layers, why, tmp_path):
    net = Network(layers)
    with pytest.raises(ValueError, match=f"{why}.*npz"):
        interp.save(net, tmp_path / "net.keras")
    again = interp.load(interp.save(net, tmp_path / "net.npz"))
    image = np.random.default_rng(0).random((4, 4))
    np.testing.assert_array_equal(again.logits(image), net.logits(image))


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"kind": "Conv9D"}, "kind 'Conv9D'"),
        ({"windows": None}, "shape: None arrived"),
        ({"windows": {"shape": [4, 4, 1], "size": ["a", 2]}}, "size: 'a' arrived"),
        ({"windows": {"shape": [2**40, 4, 1], "size": [1, 1], "strides": [1, 1],
                      "padding": [0] * 4, "dilation": [1, 1]}}, "more than any network"),
        ({"groups": 2}, "in 2 groups"),
        ({"activation": "prelu", "alpha": [1, 2]}, "finite numbers, one or 9"),
    ],
)  # fmt: skip
def test_a_damaged_description_of_a_layer_is_refused_in_words(changes, why, tmp_path):
    layer = Conv2D(Windows((4, 4, 1), (2, 2)), np.ones((2, 2, 1, 1)), [0])
    path = interp.save(Network([layer]), tmp_path / "net.npz")
    arrays = dict(np.load(path))
    notes = json.loads(arrays["interp"].tobytes())
    notes["layers"][0] |= changes
    arrays["interp"] = np.frombuffer(json.dumps(notes).encode(), np.uint8)
    np.savez(path, **arrays)
    with pytest.raises(interp.FormatError, match=why):
        interp.load(path)


REFUSED = {
    "too large": (lambda: Windows((2, 2, 1), (3, 3)), r"size: \(3, 3\) .*too large"),
    "not whole": (lambda: Windows((2, 2, 1), (1, 1.5)), r"size: 1.5 arrived"),
    "too few": (lambda: Windows((2, 2), (1, 1)), r"shape: \(2, 2\) arrived; 3 whole numbers"),
    "windows of padding": (
        lambda: MaxPool2D(Windows((2, 2, 1), (1, 1), padding=(1, 0, 0, 0))),
        "hold nothing of the picture",
    ),
    "another size": (
        lambda: Conv2D(Windows((4, 4, 1), (2, 2)), np.ones((3, 3, 1, 1)), [0]),
        r"kernel \(3, 3, 1, 1\) in 1 groups .*windows \(2, 2\) of 1 channels",
    ),
    "other groups": (
        lambda: Conv2D(Windows((4, 4, 3), (2, 2)), np.ones((2, 2, 1, 4)), [0] * 4, groups=3),
        "in 3 groups",
    ),
    "no kernel": (
        lambda: Conv2D(Windows((4, 4, 1), (2, 2)), np.ones((2, 2)), [0]),
        r"kernel \(2, 2\) and bias \(1,\) arrived",
    ),
    "not finite": (
        lambda: Conv2D(Windows((4, 4, 1), (1, 1)), np.full((1, 1, 1, 1), np.nan), [0]),
        "NaN",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("make", "why"), REFUSED.values(), ids=REFUSED)
def test_layers_that_fit_no_picture_are_refused(make, why):
    with pytest.raises(ValueError, match=why):
        make()


def test_a_network_with_pools_says_what_its_layers_are():
    net = convolutional_network()
    assert "convolution 3×3 relu, maximum 2×2, sum 2×2" in net.summary
    with pytest.raises(ValueError, match="cannot feed"):
        replace(net, layers=[*net.layers[:2], *random_network((9, 7, 3)).layers])


def test_edges_are_cut_off_a_picture_of_zeros_around_it():
    """Also where more is cut off than the picture has, so that of what was added only is left."""
    pictures = np.random.default_rng(0).normal(size=(2, 3, 4, 1))
    for edges in product((-5, -3, -1, 0, 2, 6), repeat=4):
        top, bottom, left, right = edges
        if 3 + top + bottom < 1 or 4 + left + right < 1:
            continue
        wide = np.pad(pictures, [(0, 0), (6, 6), (6, 6), (0, 0)])
        expected = wide[:, 6 - top : 9 + bottom, 6 - left : 10 + right]
        np.testing.assert_array_equal(framed(pictures, edges), expected)


def test_the_mean_over_single_pixels_is_the_picture_which_is_not_written_to():
    inputs = np.arange(4.0)
    inputs.setflags(write=False)
    mean = SumPool2D(Windows((2, 2, 1), (1, 1)), mean=True)
    assert mean.forward(inputs).tolist() == [0, 1, 2, 3]
