"""What units of convolutions see, and a picture of each channel, held to brute force."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import convolutional_network

from interp import Conv2D, Dense, Network, PixelScale, Windows, maps
from interp.convolution import SumPool2D, edged, max_pool
from interp.layers import bias


def deep_network(seed=0):
    """Convolutions with strides, dilation and groups, pools, an edge, over 20×17 pixels."""
    rng = np.random.default_rng(seed)
    first = Windows((22, 19, 1), (3, 2), (1, 2), dilation=(2, 1))
    pool = Windows((18, 9, 4), (3, 2), (2, 1))
    second = Windows((8, 8, 4), (2, 3), padding=(0, 1, 1, 1))
    mean = Windows((8, 8, 2), (2, 2), (2, 2))
    return Network(
        [
            edged((20, 17, 1), (1, 1, 1, 1)),
            Conv2D(first, rng.normal(size=(3, 2, 1, 4)), rng.normal(size=4), 1, "relu"),
            *max_pool(pool),
            Conv2D(second, rng.normal(size=(2, 3, 2, 2)), rng.normal(size=2), 2, "tanh"),
            SumPool2D(mean, mean=True),
            Dense(rng.normal(size=(32, 3)), rng.normal(size=3)),
        ],
        input_shape=(20, 17),
    )


NETWORKS = {"small": convolutional_network(), "deep": deep_network()}
networks = pytest.mark.parametrize("net", NETWORKS.values(), ids=NETWORKS)


def pixels_seen(net, layer, unit):
    """(height, width) booleans: the pixels whose values can move a unit, by reaching weights."""
    flow = np.zeros(net.sizes[layer + 1])
    flow[unit] = 1
    for below in reversed(net.layers[: layer + 1]):
        ones = {"kernel": np.ones_like(below.kernel)} if hasattr(below, "kernel") else {}
        flow = (replace(below, **ones).transpose(flow) != 0).astype(float)
    return flow.reshape(net.input_shape) > 0


@networks
def test_a_field_is_the_rectangle_of_pixels_that_reach_a_unit(net):
    ends = np.array(net.input_shape)
    for layer, size in enumerate(net.sizes[1:-1]):
        for unit in np.random.default_rng(layer).integers(0, size, 12).tolist():
            field = np.array(maps.field(net, layer, unit))
            start, end = field[:2], field[:2] + field[2:]
            seen = np.argwhere(pixels_seen(net, layer, unit))
            assert ((start <= seen) & (seen < end)).all()
            if (start >= 0).all() and (end <= ends).all():
                np.testing.assert_array_equal(
                    [seen.min(axis=0), seen.max(axis=0) + 1], [start, end]
                )
    height, width = net.input_shape
    assert maps.field(net, -1, 0) == (0, 0, height, width)


def test_fields_reach_into_the_padding():
    net = convolutional_network()
    assert maps.field(net, 0, 0) == (-1, -1, 3, 3)
    assert maps.field(net, 0, net.sizes[1] - 1) == (7, 6, 3, 3)


def inside_units(net, layer):
    """For each place whose field lies inside the image: its unit of channel 0, and the field."""
    height, width = net.input_shape
    count = net.layers[layer].shape_out[2]
    for unit in range(0, net.sizes[layer + 1], count):
        top, left, rows, columns = maps.field(net, layer, unit)
        if min(top, left) >= 0 and top + rows <= height and left + columns <= width:
            yield unit, (slice(top, top + rows), slice(left, left + columns))


@networks
def test_channels_are_compositions_of_units_that_touch_no_padding(net):
    convolutions = [place for place, x in enumerate(net.layers) if isinstance(x, Conv2D)]
    for layer in convolutions:
        found, count = maps.channels(net, layer), net.layers[layer].shape_out[2]
        places = [*inside_units(net, layer)]
        assert places
        assert len(found) == count
        for unit, field in places:
            units = range(unit, unit + count)
            composed = maps.compose_to(net, layer, units)
            np.testing.assert_allclose(found.pictures, composed.pictures[:, *field], atol=1e-10)
            np.testing.assert_allclose(found.bias, composed.bias, atol=1e-10)
            assert abs(composed.pictures).sum() == pytest.approx(abs(found.pictures).sum())
        assert found.note == composed.note


def test_channels_of_the_first_layer_are_its_kernels():
    net = convolutional_network()
    np.testing.assert_array_equal(
        maps.channels(net, 0).pictures, net.layers[0].kernel[:, :, 0].transpose(2, 0, 1)
    )
    np.testing.assert_array_equal(maps.channels(net, 0).bias, net.layers[0].bias)
    assert not maps.channels(net, 0).note


def test_where_every_field_touches_padding_channels_are_whole():
    """A kernel larger than the image: no unit has all of it, the channel's picture has."""
    kernel = np.random.default_rng(0).normal(size=(5, 5, 1, 2))
    net = Network([Conv2D(Windows((4, 4, 1), (5, 5), padding=(2, 2, 2, 2)), kernel, [0, 0])])
    np.testing.assert_array_equal(
        maps.channels(net, 0).pictures, kernel[:, :, 0].transpose(2, 0, 1)
    )


def test_a_channel_of_a_channel_is_shifted_kernels_added_up_by_hand():
    first = Conv2D(Windows((5, 5, 1), (1, 2)), np.reshape([1.0, 2.0], (1, 2, 1, 1)), [1], 1, "relu")
    pool = max_pool(Windows((5, 4, 1), (1, 2), (1, 2)))
    second = Conv2D(Windows((5, 2, 1), (1, 2)), np.reshape([2.0, -4.0], (1, 2, 1, 1)), [1])
    found = maps.channels(Network([first, *pool, second]), 3)
    # a window's mean is (1, 3, 2) / 2; two of them stand two pixels apart
    np.testing.assert_array_equal(found.pictures, [[[1, 3, 0, -6, -4]]])
    np.testing.assert_array_equal(found.bias, [-1])


def test_above_a_dense_layer_units_see_the_whole_image():
    rng = np.random.default_rng(0)
    dense = Dense(rng.normal(size=(12, 16)), np.zeros(16), "relu")
    above = Conv2D(Windows((4, 4, 1), (2, 2)), rng.normal(size=(2, 2, 1, 3)), [0, 0, 0])
    net = Network([dense, above], input_shape=(3, 4))
    assert maps.field(net, 1, 5) == maps.field(net, 0, 5) == (0, 0, 3, 4)
    np.testing.assert_allclose(
        maps.channels(net, 1).pictures, maps.compose_to(net, 1, range(12, 15)).pictures
    )
    assert maps.channels(net, 1).labels == ("0", "1", "2")


@pytest.mark.parametrize(
    ("layer", "why"), [(1, "maximum 2×2.* 0, 3"), (6, "0, 3"), (9, "layer: 9")]
)
def test_channels_of_other_layers_are_refused_by_name(layer, why):
    with pytest.raises(ValueError, match=why):
        maps.channels(convolutional_network(), layer)


def test_channels_are_on_the_networks_pixel_scale_where_it_is_one_for_all():
    net = replace(convolutional_network(), pixels=PixelScale.of("-1..1"))
    assert maps.channels(net, 3).pixels == net.pixels
    each = PixelScale(np.ones(72), np.zeros(72))
    assert maps.channels(replace(net, pixels=each), 3).pixels.name == "0..1"
    assert maps.channels(net.astype(np.float32), 3).kernel.dtype == np.float32
    assert bias(net.layers[0]).any()
