"""Every explanation of a network with convolutions and max pools is what brute force says."""

from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pytest
from conftest import blank_with_a_stroke, convolutional_network, random_network

import interp
from interp import Network, PixelScale, data, dreams, explorers, figures, images, maps, trust
from interp.activations import LINEAR
from interp.convolution import MaxPool2D, SumPool2D
from interp.layers import bias
from interp.report.pictures import explain, network_figures

NET = replace(convolutional_network(), pixels=PixelScale.of("-1..1"))
IMAGES = np.concatenate([np.random.default_rng(4).random((25, 9, 8)), blank_with_a_stroke()])
IMAGE = IMAGES[0]


def matrices(net):
    """Each layer's linear step as a matrix (n_in, n_out), from single inputs, and its bias."""
    return [(layer.forward(np.eye(layer.n_in)) - bias(layer), bias(layer)) for layer in net.layers]


def product(net, slopes, intercepts=None):
    """W_1 D_1 W_2 … W_L and the bias carried along, multiplied out; D as given."""
    steps = matrices(net)
    kernel, constant = steps[0]
    lines = zip(steps[1:], slopes, intercepts or [0] * len(slopes), strict=True)
    for (matrix, own), slope, intercept in lines:
        kernel = kernel * slope @ matrix
        constant = (constant * slope + intercept) @ matrix + own
    return kernel, constant


def exact(net, image):
    return product(net, net.gates(image))


def jacobian(net, image, step=1e-6):
    """(n_pixels, n): the logits' change for each input, by brute force."""
    moves = step / np.asarray(net.pixels.scale) * np.eye(image.size)
    moved = [net.logits(image.ravel() + sign * moves) for sign in (1, -1)]
    return (moved[0] - moved[1]) / (2 * step)


def without_gates(net):
    """The same network, linear: means for maxima, and no activations."""
    layers = [replace(x, activation=LINEAR) if x.activation == "relu" else x for x in net.layers]
    for place, layer in enumerate(layers):
        if isinstance(layer, MaxPool2D):
            windows = layer.windows
            layers[place : place + 2] = [SumPool2D(windows, mean=True)]
    return replace(net, layers=layers)


def assert_is(map, expected, atol=1e-10):
    kernel, constant = expected
    np.testing.assert_allclose(map.kernel, kernel, atol=atol)
    np.testing.assert_allclose(map.bias, constant, atol=atol)


@pytest.mark.parametrize("image", IMAGES[[0, 7, -1]])
def test_the_map_at_an_image_is_the_jacobian(image):
    local = maps.local_map(NET, image)
    assert_is(local, exact(NET, image))
    np.testing.assert_allclose(local.apply(image), NET.logits(image), atol=1e-10)
    assert not local.note
    if image.all():  # beside a tie there is no Jacobian
        np.testing.assert_allclose(local.kernel, jacobian(NET, image), atol=1e-6)
    np.testing.assert_allclose(trust.gradient(NET, image), local.kernel, atol=1e-12)
    np.testing.assert_allclose(NET.gradient(image, 2), local.kernel[:, 2], atol=1e-12)


def test_composition_takes_means_for_maxima_and_says_so():
    composed, linear = maps.compose_to(NET), without_gates(NET)
    np.testing.assert_allclose(composed.apply(IMAGES), linear.logits(IMAGES), atol=1e-10)
    assert "mean of each window" in composed.note
    for index, map in enumerate(maps.compose(NET)):
        layers = NET.layers[: index + 1]
        expected = product(replace(NET, layers=layers), [x.neutral() for x in layers[:-1]])
        assert_is(map, expected)
    assert not maps.compose_to(NET, 1).note.count("mean of each window")  # no pool is below
    np.testing.assert_allclose(maps.causal_index(NET).kernel, composed.kernel, atol=1e-12)


def test_maps_over_images_are_means_of_maps_at_an_image():
    local = [exact(NET, image) for image in IMAGES]
    assert_is(maps.mean_map(NET, IMAGES), [np.mean(x, axis=0) for x in zip(*local, strict=True)])
    chosen = NET.classify(IMAGES)
    contrast = maps.contrast(NET, IMAGES)
    for k in np.unique(chosen):
        kernels = np.mean([x[0] for x, own in zip(local, chosen, strict=True) if own == k], axis=0)
        expected = kernels[:, k] - kernels.mean(axis=1)
        np.testing.assert_allclose(contrast.kernel[:, k], expected, atol=1e-10)


def test_rates_are_the_product_with_mean_slopes():
    slopes = [gates.mean(axis=0) for gates in NET.gates(IMAGES)]
    assert_is(maps.rate_composition(NET, IMAGES), product(NET, slopes))


@pytest.mark.parametrize("t", [0, 0.3, 1])
def test_morphs_go_from_the_composition_to_the_exact_map(t):
    slopes = [
        (1 - t) * layer.neutral() + t * gates
        for layer, gates in zip(NET.layers, NET.gates(IMAGE), strict=False)
    ]
    assert_is(maps.morph(NET, IMAGE, t), product(NET, slopes))


def test_leaky_pools_go_from_the_mean_to_the_maximum():
    np.testing.assert_allclose(maps.leaky(NET, 1).logits(IMAGES), NET.logits(IMAGES), atol=1e-12)
    straight = without_gates(NET).logits(IMAGES)
    np.testing.assert_allclose(maps.leaky(NET, 0).logits(IMAGES), straight, atol=1e-10)
    pool = NET.layers[1]
    values = np.random.default_rng(0).normal(size=pool.n_in)
    copies = pool.forward(values)
    leaking = maps.leaky(NET, 0.25).layers[1].activate(copies)
    expected = 0.25 * pool.activate(copies) + 0.75 * pool.neutral() * copies
    np.testing.assert_allclose(leaking, expected, atol=1e-12)


def test_a_unit_is_the_sum_of_its_parts_and_nothing_is_learned_from_itself():
    for layer in range(1, len(NET.layers)):
        parts = maps.buildup(NET, layer, 2)
        np.testing.assert_allclose(
            parts.after(len(parts.units)).kernel, parts.whole.kernel, atol=1e-10
        )
    assert not maps.learned_change(NET, NET).kernel.any()


def ink(image):
    return NET.inputs(image) - NET.inputs(np.zeros(image.shape))


@pytest.mark.parametrize("image", IMAGES[[0, -1]])
def test_ledgers_are_ink_times_the_exact_map(image):
    kernel, constant = exact(NET, image)
    ledger = trust.ledger(NET, image)
    np.testing.assert_allclose(ledger.contributions, ink(image)[:, None] * kernel, atol=1e-10)
    np.testing.assert_allclose(ledger.base, NET.inputs(0 * image) @ kernel + constant, atol=1e-10)
    for layer in range(len(NET.layers) - 1):
        units = trust.unit_ledger(NET, image, layer)
        above = Network(NET.layers[layer + 1 :], input_shape=(1, NET.sizes[layer + 1]))
        expected, _ = product(above, NET.gates(image)[layer + 1 :])
        passed = NET.activations(image)[layer][:, None]
        np.testing.assert_allclose(units.contributions, passed * expected, atol=1e-10)


def test_integrated_gradients_are_the_mean_gradient_to_the_error_that_they_state():
    found = trust.integrated_gradients(NET, IMAGE)
    assert "quadrature" in found.note
    assert (abs(found.completeness_error) <= found.tolerance).all()
    assert found.tolerance.max() < 1e-2
    np.testing.assert_allclose(found.base, NET.logits(0 * IMAGE), atol=1e-12)
    times = (np.arange(4000) + 0.5) / 4000
    mean = np.mean([exact(NET, time * IMAGE)[0] for time in times[::10]], axis=0)
    np.testing.assert_allclose(found.contributions, ink(IMAGE)[:, None] * mean, atol=2e-2)


def test_cards_compare_with_what_the_network_answers():
    picture = maps.mean_map(NET, IMAGES)
    card = trust.card(picture, NET, IMAGES, trust.best_linear(NET, IMAGES))
    agreement = np.mean(picture.apply(IMAGES).argmax(axis=1) == NET.classify(IMAGES))
    assert card.agreement == agreement
    assert card.best_agreement >= agreement


def test_what_only_asks_for_answers_asks_this_network():
    images = np.random.default_rng(0).random((300, 9, 8))
    copy = trust.stand_in(NET, images, pictures=4)
    as_function = trust.stand_in(NET.logits, images, pictures=4)
    np.testing.assert_allclose(copy.logits(IMAGES), as_function.logits(IMAGES), rtol=1e-2, atol=0.1)
    removal = trust.removal(trust.ledger, NET, IMAGES[:4])
    label, image = NET.classify(IMAGE), IMAGE.copy()
    image[:3, :2] = 0  # the first of 4 × 4 patches
    logits = [x - x.mean() for x in (NET.logits(IMAGE), NET.logits(image))]
    assert removal.actual[0, 0] == pytest.approx(logits[0][label] - logits[1][label])
    assert trust.reach(maps.local_map, NET, IMAGES[:4], [1e-4])[1e-4] > 0.999
    black = NET.logits(0 * IMAGE)
    np.testing.assert_allclose(trust.shapley(NET, IMAGE, 1).base, black, atol=1e-12)


@pytest.mark.parametrize("dream", [dreams.climb, dreams.ascend])
def test_dreams_raise_what_the_network_makes_of_them(dream):
    path = dreams.run(dream(NET, 1, max_steps=40))
    assert path.values[-1] > path.values[0]
    assert path.values[-1] == pytest.approx(NET.logits(path.image)[1])
    hidden = dreams.run(dream(NET, 5, layer=3, max_steps=40))
    assert hidden.values[-1] == pytest.approx(NET.preactivations(hidden.image)[3][5])


@pytest.mark.proof
def test_sanity_randomises_convolutions_and_leaves_pools_as_they_are():
    found = trust.sanity(NET, IMAGES[:2], shuffles=1)
    assert found.correlation.shape == (len(found.kinds), len(NET.layers))
    shuffled = trust.randomise(NET, len(NET.layers))
    assert shuffled.layers[1].windows == NET.layers[1].windows
    kernels = [np.sort(net.layers[0].kernel, axis=None) for net in (shuffled, NET)]
    np.testing.assert_array_equal(*kernels)
    assert not np.array_equal(shuffled.layers[0].kernel, NET.layers[0].kernel)
    untrained = trust.untrained(NET)
    assert untrained.sizes == NET.sizes
    limit = np.sqrt(6 / (9 * (1 + 3)))  # of Glorot: a window of 9, one channel in, three out
    assert 0.8 * limit < abs(untrained.layers[0].kernel).max() <= limit


def test_the_distance_to_the_nearest_gate_is_not_known_of_max_pools():
    with pytest.raises(ValueError, match=r"MaxPool2D .*several units at once"):
        trust.gate_distance(NET, IMAGE)


def test_weights_of_never_lit_pixels_are_not_said_to_be_as_they_started():
    """A convolution learns from every pixel the weights that it uses at all of them."""
    net = replace(NET, never_lit=np.arange(72) < 9)
    composed = maps.compose_to(net).select([0, 2])
    assert composed.kernel[net.never_lit].any()
    dense = random_network((72, 4, 3), never_lit=net.never_lit, input_shape=(9, 8))
    said = [trust.sentences.hatched(map) for map in (composed, maps.compose_to(dense))]
    assert ["as they started" in words for words in said] == [False, True]


def test_figures_show_each_channel_once_and_no_pools():
    axes = interp.show(NET)
    assert set(axes) == {"network", "output", "layer 1", "layer 4"}
    assert "3 of 3 channels" in axes["layer 1"].get_title(loc="left")
    words = " ".join(text.get_text() for text in axes["network"].texts)
    assert "3 of 9×8 convolution 3×3 relu 3 of 5×4 maximum 2×2" in " ".join(words.split())
    for layer, title in enumerate(["channels of layer 1", "", "", "channels of layer 4"]):
        if title:
            assert figures.show_layer(NET, layer).get_title(loc="left") == title
            continue
        with pytest.raises(ValueError, match=r"no channels of its own; convolutions .* 0, 3"):
            figures.show_layer(NET, layer)
    plt.close("all")


def test_a_composition_may_be_of_some_units_only():
    middle = np.zeros((9, 8))
    middle[4, 4] = 1
    moved = NET.layers[0].forward(middle.ravel()) - bias(NET.layers[0])
    units = [108, 109, 110]  # (4 · 8 + 4) · 3 channels
    some = maps.compose_to(NET, 0, units)
    np.testing.assert_allclose(some.kernel[4 * 8 + 4], moved[units], atol=1e-12)
    assert some.labels == ("108", "109", "110")


def test_activations_are_drawn_channel_by_channel():
    """Each value at its place in its channel's tile, on one scale: a strong one is red."""
    values = NET.activations(IMAGE)[0].reshape(9, 8, 3)
    axes = figures.show_activations(NET, 0, IMAGE)
    pixels = np.asarray(axes.images[0].get_array(), int)[..., :3]
    (row, column, channel), zoom = np.unravel_index(values.argmax(), values.shape), 224 // 9
    corner = images.tile_corners(3, (9 * zoom, 8 * zoom), 3, (3 * zoom, 9 * zoom // 28))[channel]
    found = pixels[corner[0] + row * zoom + 2, corner[1] + column * zoom + 2]
    np.testing.assert_array_equal(found, images.palette()[images.SHADES - 1])
    plt.close("all")
    with pytest.raises(ValueError, match=r"layer: -1 arrived, <Dense.*net.activations"):
        figures.show_activations(NET, -1, IMAGE)


@pytest.mark.proof
def test_reports_name_channels_and_cross_out_the_dead(tmp_path):
    first = NET.layers[0]
    silent = replace(first, kernel=first.kernel * [1, 0, 1], bias=np.array([0.1, -1, 0.1]))
    net = replace(NET, layers=[silent, *NET.layers[1:]])
    digits = data.Digits(IMAGES, net.classify(IMAGES), IMAGES, net.classify(IMAGES))
    drawn = {figure.file: figure for figure in network_figures(explain(net, digits))}
    assert {"layer-1.png", "layer-4.png"} <= set(drawn)
    assert not {"layer-2.png", "layer-3.png"} & set(drawn)
    assert "3 channels" in drawn["layer-1.png"].title
    assert "mean of each window" in drawn["layer-4.png"].sentence
    assert "1 of 3" in drawn["layer-1.png"].ax.get_xlabel()
    plt.close("all")


@pytest.mark.parametrize(
    "view",
    [explorers.draw, explorers.dream, explorers.flow,
     lambda net: interp.page(net, "page.html")],
)  # fmt: skip
def test_views_show_it_and_refuse_unknown_layers_by_name(view, tmp_path, monkeypatch):
    class Unknown(SumPool2D):
        """A kind of layer that no view has heard of."""

    monkeypatch.chdir(tmp_path)
    pool = NET.layers[2]
    with pytest.raises(ValueError, match=r"layer 2: <Unknown.*Figures show such a network"):
        view(replace(NET, layers=[*NET.layers[:2], Unknown(pool.windows), *NET.layers[3:]]))
    assert not list(tmp_path.iterdir())
    assert view(NET)


def test_pixels_are_guessed_in_rows_alone():
    labels = NET.classify(IMAGES)
    guess = interp.guess_pixels(replace(NET, pixels=PixelScale()), IMAGES, labels)
    assert {candidate.order for candidate in guess.candidates} == {"rows"}
    assert guess.best.accuracy == 1
