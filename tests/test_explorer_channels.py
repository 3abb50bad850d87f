"""What the layers explorer sends of convolutions, held to NumPy; and that it is by channel."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import convolutional_network
from PIL import Image
from test_explorers import array, response
from test_fields import deep_network

from interp import Conv2D, Dense, Network, Windows, maps, trust
from interp.convolution import SumPool2D

pytest.importorskip("anywidget")
from interp import explorers

NETWORKS = {"small": convolutional_network(), "deep": deep_network()}
networks = pytest.mark.parametrize("net", NETWORKS.values(), ids=NETWORKS)


def convolutions(net):
    return [place for place, layer in enumerate(net.layers) if isinstance(layer, Conv2D)]


def images_for(net, count=20):
    return np.random.default_rng(5).random((count, *net.input_shape)).astype(np.float32)


@networks
def test_channels_stand_where_other_layers_have_units(net):
    explorer = explorers.layers(net)
    for place, layer in enumerate(explorer.layers):
        if place in convolutions(net):
            _, columns, count = net.layers[place].shape_out
            assert (layer["units"], layer["kinds"]) == (count, ["composed"])
            for unit in range(net.sizes[place + 1]):
                row, column = divmod(unit // count, columns)
                start = np.add(layer["first"], np.multiply(layer["step"], [row, column]))
                assert (*start, *layer["shape"]) == maps.field(net, place, unit)
            pictures = array(explorer.responses[f"composed/{place}"]["pictures"])
            np.testing.assert_allclose(pictures, maps.channels(net, place).kernel.T, atol=1e-6)
        elif place < len(net.layers) - 1:
            assert layer["units"] == 0
            with pytest.raises(ValueError, match=r"layer: \d arrived; accepted are "):
                explorer.layer = place


def kernel_of(net, layer, unit):
    """What a channel or unit weighs of each channel below: (rows, columns, channels), by hand."""
    above, (height, width, count) = net.layers[layer], net.layers[layer - 1].shape_out
    if not isinstance(above, Conv2D):
        return above.kernel[:, unit].reshape(height, width, count)
    seen, own = above.kernel.shape[2], above.kernel.shape[3] // above.groups
    whole = np.zeros((*above.kernel.shape[:2], count))
    first = unit // own * seen
    whole[..., first : first + seen] = above.kernel[..., unit]
    return whole


@networks
def test_channels_below_come_by_the_length_of_their_weights(net):
    explorer, above = explorers.layers(net), maps.pictured_layers(net)[1:]
    for place in above:
        found = response(explorer, f"incoming/{place}")
        sources, lengths = array(found["sources"]).astype(int), array(found["lengths"])
        assert (np.diff(lengths) <= 1e-6).all()
        for unit, own in enumerate(sources):
            kernel = kernel_of(net, place, unit)
            assert list(kernel.shape[:2]) == found["window"]
            expected = kernel[..., own].reshape(-1, len(own)).T
            np.testing.assert_allclose(array(found["weights"])[unit], expected, atol=1e-6)
            np.testing.assert_allclose(lengths[unit], np.linalg.norm(expected, axis=1), atol=1e-6)
            rest = np.delete(np.linalg.norm(kernel, axis=(0, 1)), own)
            assert (rest <= lengths[unit].min() + 1e-6).all()


@networks
def test_the_images_that_excite_a_channel_most_come_with_their_place(net):
    images = images_for(net)
    explorer = explorers.layers(net, images)
    for place in convolutions(net):
        rows, columns, count = net.layers[place].shape_out
        values = net.preactivations(images)[place].reshape(len(images), rows, columns, count)
        found = response(explorer, f"examples/{place}")
        for channel in range(count):
            highest = np.sort(values[..., channel].max(axis=(1, 2)))[::-1][:8]
            np.testing.assert_allclose(array(found["values"])[channel], highest, rtol=1e-5)
            for image, (row, column), value in zip(
                found["of"][channel], found["places"][channel], highest, strict=True
            ):
                number = found["numbers"][image]
                assert values[number, row, column, channel] == pytest.approx(value)
                bytes_of = np.rint(255 * images[number]).ravel()
                np.testing.assert_array_equal(array(found["images"])[image], bytes_of)
        rates = (values > 0).mean(axis=(0, 1, 2))
        np.testing.assert_allclose(array(found["rates"]), rates, rtol=1e-5)
        assert not array(found["dead"]).any()


def test_a_channel_is_dead_where_all_its_units_are():
    net = NETWORKS["small"]
    first = net.layers[0]
    silent = replace(first, kernel=first.kernel * [1, 0, 1], bias=np.array([0.1, -1, 0.1]))
    net = replace(net, layers=[silent, *net.layers[1:]])
    found = response(explorers.layers(net, images_for(net)), "examples/0")
    assert array(found["dead"]).tolist() == [0, 1, 0]


@networks
def test_a_place_in_an_image_adds_up(net):
    images = images_for(net, 3)
    explorer = explorers.layers(net, images)
    for place in convolutions(net):
        rows, columns, count = net.layers[place].shape_out
        passed = net.activations(images[1])[place].reshape(rows, columns, count)
        found = response(explorer, f"activations/{place}/1")
        np.testing.assert_allclose(
            array(found["values"]), passed.reshape(-1, count).T, rtol=1e-5, atol=1e-6
        )
        np.testing.assert_array_equal(array(found["image"]), np.rint(255 * images[1]).ravel())
        before = net.preactivations(images[1])[place].reshape(rows, columns, count)
        below = net.activations(images[1])[place - 1] if place else net.inputs(images[1])
        for row, column, channel in [(0, 0, 0), (rows - 1, columns - 1, count - 1), (1, 2, 1)]:
            said = response(explorer, f"place/{place}/1/{channel}/{row}/{column}")
            assert said["value"] == pytest.approx(before[row, column, channel])
            assert said["passed"] == pytest.approx(passed[row, column, channel])
            total = said["bias"] + sum(said["adds"]) + said["rest"]
            assert total == pytest.approx(said["value"])
            assert (np.diff(np.abs(said["adds"])) <= 1e-9).all()
            products = array(said["products"]).sum(axis=1)
            np.testing.assert_allclose(products, said["adds"], rtol=1e-4, atol=1e-5)
            # what a channel below adds is what is lost when it is silent
            source, shape = said["sources"][0], net.layers[place].windows.shape
            silent = below.reshape(shape).copy()
            silent[..., source] = 0
            without = net.layers[place].forward(silent.reshape(-1)).reshape(rows, columns, count)
            lost = before[row, column, channel] - without[row, column, channel]
            assert said["adds"][0] == pytest.approx(lost)


def test_trust_of_a_channel_is_that_of_its_picture_at_every_place():
    net = NETWORKS["deep"]
    images = images_for(net, 30)
    for layer in convolutions(net):
        count = net.layers[layer].shape_out[2]
        promised = maps.compose_to(net, layer).apply(images).reshape(-1, count)
        actual = net.preactivations(images)[layer].reshape(-1, count)
        expected = [
            np.corrcoef(one, other)[0, 1] ** 2
            for one, other in zip(promised.T, actual.T, strict=True)
        ]
        found = trust.channel_r2(net, images, layer)
        np.testing.assert_allclose(found, expected, rtol=1e-6)
        words = response(explorers.layers(net, images), f"trust/composed/{layer}")["words"]
        if layer == 1:  # above the edges that are put on, a linear layer
            np.testing.assert_allclose(found, 1)
        said = [f"Explains {share:.0%} of this channel's variance on 30 images." for share in found]
        if layer > 0:
            assert [line[line.index("Explains") :] for line in words] == said
    with pytest.raises(
        ValueError, match=r"layer: 2 arrived, <MaxPool2D.*convolutions of this network are 1, 4"
    ):
        trust.channel_r2(net, images, 2)


def test_nothing_is_computed_or_sent_for_each_unit():
    """A layer of 10,000s of units: its pictures would be 784 numbers for each."""
    rng = np.random.default_rng(0)
    first = Conv2D(Windows((28, 28, 1), (3, 3)), rng.normal(size=(3, 3, 1, 32)), np.zeros(32))
    shape = first.shape_out
    second = Conv2D(Windows(shape, (3, 3)), rng.normal(size=(3, 3, 32, 64)), np.zeros(64))
    dense = Dense(rng.normal(size=(second.n_out, 10)), np.zeros(10))
    net = Network([first, second, dense])
    explorer = explorers.layers(net, images_for(net, 5))
    keys = ["composed/0", "composed/1", "incoming/0", "incoming/1", "incoming/2", "examples/1"]
    keys += ["activations/1/0", "place/1/0/3/5/5", "trust/composed/1"]
    for key in keys:
        arrays = [array(x) for x in response(explorer, key).values() if isinstance(x, dict)]
        assert sum(x.size for x in arrays) <= 2 * second.n_out  # a map of activations has one each


def test_explorer_channels_are_set_and_read_from_python(tmp_path):
    net = NETWORKS["small"]
    explorer = explorers.layers(net, images_for(net))
    explorer.layer = 3
    explorer.unit = 2
    np.testing.assert_array_equal(explorer.map.kernel, maps.channels(net, 3).select(2).kernel)
    np.testing.assert_array_equal(explorer.weights, net.layers[3].kernel[..., 2])
    assert "layer 4, channel 2" in repr(explorer)
    explorer.place, explorer.image = [1, 2], 7
    assert explorer.place == []  # of another image
    explorer.place = [1, 2]
    explorer.layer = 0
    assert (explorer.place, explorer.unit) == ([], 2)
    for name, value, said in [
        ("place", [9, 0], r"\[9, 0\] arrived; .* 9×8 places"),
        ("place", [1], r"\[1\] arrived"),
        ("image", 20, "image: 20 arrived; accepted are 0 to 19"),
        ("unit", 3, "unit: 3 arrived; accepted are 0 to 2"),
        ("kind", "mean", "kind: 'mean' arrived; accepted are 'composed'"),
    ]:
        with pytest.raises(ValueError, match=said):
            setattr(explorer, name, value)
    with Image.open(explorer.save(tmp_path / "channels.png")) as picture:
        assert min(picture.size) > 100


def test_large_sets_are_measured_on_a_thousand_images_and_shown_whole():
    net = NETWORKS["small"]
    images = images_for(net, 2500)
    explorer = explorers.layers(net, images)
    assert (explorer.source, explorer.image_count) == ("1,000 images", 2500)
    numbers = response(explorer, "examples/0")["numbers"]
    assert max(numbers) > 1000
    explorer.image = 2499
    found = response(explorer, "activations/0/2499")
    np.testing.assert_array_equal(array(found["image"]), np.rint(255 * images[2499]).ravel())


@pytest.mark.parametrize(
    "key",
    [
        "activations/1/0",
        "activations/0/20",
        "place/0/0/3/0/0",
        "place/0/0/0/9/0",
        "place/6/0/0/0/0",
    ],
)
def test_what_is_not_there_is_said(key):
    net = NETWORKS["small"]
    assert response(explorers.layers(net, images_for(net)), key)["error"]


def test_other_chains_of_layers_are_refused_by_name():
    rng = np.random.default_rng(0)
    dense = Dense(rng.normal(size=(12, 16)), np.zeros(16), "relu")
    above = Conv2D(Windows((4, 4, 1), (2, 2)), rng.normal(size=(2, 2, 1, 3)), [0, 0, 0])
    net = Network([dense, above], input_shape=(3, 4))
    with pytest.raises(ValueError, match=r"layer 1: <Conv2D .*dense layers can, above conv"):
        explorers.layers(net)


def test_pools_over_the_image_and_at_the_end_are_no_layers_of_channels():
    rng = np.random.default_rng(0)
    mean = SumPool2D(Windows((8, 8, 1), (2, 2), (2, 2)), mean=True)
    dense = Dense(rng.normal(size=(16, 3)), np.zeros(3))
    explorer = explorers.layers(Network([mean, dense]), rng.random((5, 8, 8)))
    assert [layer["units"] for layer in explorer.layers] == [0, 3]
    conv = Conv2D(Windows((8, 8, 1), (3, 3)), rng.normal(size=(3, 3, 1, 4)), np.zeros(4), 1, "relu")
    last = SumPool2D(Windows((6, 6, 4), (6, 6)), mean=True, activation="softmax")
    explorer = explorers.layers(Network([conv, last]), rng.random((5, 8, 8)))
    assert [layer["units"] for layer in explorer.layers] == [4, 4]
    found = response(explorer, "incoming/1")
    assert array(found["sources"])[:, 0].tolist() == [0, 1, 2, 3]


def test_channels_of_two_networks_are_compared_as_channels():
    nets = [convolutional_network(seed=seed) for seed in (0, 1)]
    explorer = explorers.compare(*nets, layer=3)
    assert (explorer.unit_label, len(explorer.units)) == ("Channel", 4)
    explorer.unit = 2
    np.testing.assert_array_equal(
        explorer.maps[1].kernel, maps.channels(nets[1], 3).select(2).kernel
    )
    assert explorers.compare(*nets, layer=-1).unit_label == "Class"
