"""Truths about the maps, on networks small enough to follow and on those that ship."""

import numpy as np
import pytest
from conftest import random_network
from hypothesis import given
from hypothesis import strategies as st

import interp
from interp import Dense, Network, PixelScale, maps

IMAGES = np.random.default_rng(1).random((40, 9))


def test_composition_by_hand(tiny):
    first, output = maps.compose(tiny)
    np.testing.assert_array_equal(first.kernel, tiny.layers[0].kernel)
    np.testing.assert_array_equal(output.kernel, [[1, -1], [4, 0], [0, 0], [1, 1]])
    np.testing.assert_array_equal(output.bias, [0.5 - 2, -0.5 + 1])
    assert output.pictures.shape == (2, 2, 2)
    assert output.pictures[0].tolist() == [[1, 4], [0, 1]]


@pytest.mark.parametrize("pixels", ["0..1", "-1..1", (0.13, 0.31)])
def test_composition_is_the_network_when_activations_are_linear(pixels):
    net = random_network(activation="linear", pixels=PixelScale.of(pixels))
    for composed, values in zip(maps.compose(net), net.preactivations(IMAGES), strict=True):
        np.testing.assert_allclose(composed.apply(IMAGES), values, rtol=1e-10, atol=1e-10)
    assert maps.compose(net)[-1].note == ""


def test_composing_a_layer_that_is_not_there_names_those_that_are():
    with pytest.raises(ValueError, match="layer: 3 arrived; accepted are 0 to 2"):
        maps.compose_to(random_network(), 3)


def test_composing_one_layer_from_the_cheap_end_gives_the_same():
    net = random_network(sizes=(16, 8, 7, 6, 3))
    for layer, whole in enumerate(maps.compose(net)):
        alone = maps.compose_to(net, layer)
        np.testing.assert_allclose(alone.kernel, whole.kernel, rtol=1e-12, atol=1e-12)
        np.testing.assert_allclose(alone.bias, whole.bias, rtol=1e-12)
        assert alone.title == whole.title


def test_causal_index_is_the_articles_double_sum(tiny):
    first, second = tiny.layers
    index = maps.causal_index(tiny)
    for pixel in range(4):
        for digit in range(2):
            total = sum(second.kernel[j, digit] * first.kernel[pixel, j] for j in range(2))
            assert index.kernel[pixel, digit] == total
    assert not index.bias.any()
    assert "slope" in index.note


@pytest.mark.parametrize("activation", ["relu", "leaky_relu", "linear"])
@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float32, 1e-4), (np.float64, 1e-10)])
def test_local_map_is_the_network_at_its_image(activation, dtype, tolerance):
    net = random_network(activation=activation, alpha=0.1, pixels=PixelScale.of("-1..1"))
    net = net.astype(dtype)
    for image in IMAGES[:5]:
        local = maps.local_map(net, image)
        np.testing.assert_allclose(local.apply(image), net.logits(image), atol=tolerance)
        assert local.kernel.dtype == dtype


def test_local_map_holds_between_the_breakpoints(tiny):
    local = maps.local_map(tiny, np.array([0.5, 0.9, 0.2, 0.1]))
    nearby = np.array([0.55, 0.85, 0.7, 0.15])
    np.testing.assert_allclose(local.apply(nearby), tiny.logits(nearby), atol=1e-12)


@pytest.mark.parametrize("activation", ["tanh", "gelu", "sigmoid", "softplus"])
def test_smooth_networks_get_their_jacobian_and_say_so(activation):
    net = random_network(activation=activation)
    local = maps.local_map(net, IMAGES[0])
    np.testing.assert_allclose(local.apply(IMAGES[0]), net.logits(IMAGES[0]), atol=1e-12)
    assert "First order" in local.note
    step = 1e-6 * np.random.default_rng(2).normal(size=9)
    change = net.logits(IMAGES[0] + step) - net.logits(IMAGES[0])
    np.testing.assert_allclose(step @ local.kernel, change, atol=1e-10)


@given(
    st.sampled_from([(9, 3), (9, 6, 3), (9, 7, 5, 3), (9, 8, 7, 6, 3)]),
    st.sampled_from(["relu", "leaky_relu", "tanh", "linear"]),
    st.integers(0, 1000),
)
def test_mean_map_is_the_average_of_the_local_maps(sizes, activation, seed):
    net = random_network(sizes, activation, seed, alpha=0.2)
    each = [maps.local_map(net, image) for image in IMAGES]
    mean = maps.mean_map(net, IMAGES)
    np.testing.assert_allclose(mean.kernel, np.mean([m.kernel for m in each], 0), atol=1e-10)
    np.testing.assert_allclose(mean.bias, np.mean([m.bias for m in each], 0), atol=1e-10)


def test_mean_map_by_label_averages_each_label_alone():
    net, labels = random_network(), np.arange(40) % 3
    for label, mean in enumerate(maps.mean_map(net, IMAGES, by=labels)):
        alone = maps.mean_map(net, IMAGES[labels == label])
        np.testing.assert_allclose(mean.kernel, alone.kernel)
        assert str(label) in mean.title


def test_article_recipe_by_hand():
    # W + b = [[3, 0], [1, 4]] in each row; per unit minus the minimum: [[2, 0], [0, 4]]
    layers = [Dense([[2.0, 0.0], [0.0, 4.0]], [1.0, 0.0]), Dense([[1.0], [-1.0]], [0.5])]
    net = Network(layers, input_shape=(1, 2))
    first, second = maps.article_recipe(net)
    np.testing.assert_array_equal(first.kernel, [[255, 0], [0, 255]])
    # [[255, 0], [0, 255]] @ [[1.5], [-0.5]] = [[382.5], [-127.5]]
    np.testing.assert_array_equal(second.kernel, [[255], [0]])
    assert not first.bias.any()
    assert not second.bias.any()


def test_article_recipe_cuts_to_whole_numbers_and_keeps_flat_units_flat():
    net = Network([Dense([[0.0, 5.0], [1.0, 5.0], [3.0, 5.0]], [0.0, 0.0])], input_shape=(1, 3))
    np.testing.assert_array_equal(maps.article_recipe(net)[0].kernel, [[0, 0], [85, 0], [255, 0]])
    net = Network([Dense([[0.0], [1.0], [2.1]], [0.0])], input_shape=(1, 3))
    cut = maps.article_recipe(net)[0].kernel
    np.testing.assert_array_equal(cut, [[0], [121], [255]])  # 121.43 is not rounded up


def test_selecting_units_keeps_their_labels_and_values():
    whole = maps.compose_to(random_network())
    some = whole.select([2, 0])
    assert some.labels == ("2", "0")
    np.testing.assert_array_equal(some.kernel, whole.kernel[:, [2, 0]])
    np.testing.assert_allclose(whole.select(1).apply(IMAGES), whole.apply(IMAGES)[:, [1]])
    assert whole.select([]).pictures.shape == (0, *whole.input_shape)


def test_a_map_cannot_be_changed_in_place():
    composed = maps.compose_to(random_network())
    for array in (composed.kernel, composed.bias, composed.pictures):
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0


def test_an_affine_map_names_arrays_of_the_wrong_shape():
    with pytest.raises(ValueError, match=r"kernel \(3, 2\) and bias \(3,\)"):
        interp.AffineMap(np.zeros((3, 2)), np.zeros(3))
    with pytest.raises(ValueError, match="one is expected, 40 arrived"):
        maps.local_map(random_network(), IMAGES)
    with pytest.raises(ValueError, match="by: nan arrived"):
        maps.mean_map(random_network(), IMAGES, by=[np.nan] * len(IMAGES))
    with pytest.raises(ValueError, match="by: one label per image"):
        maps.mean_map(random_network(), IMAGES, by=[1, 2])


def test_shipped_networks_local_maps_sum_to_their_logits(mnist):
    for name in ("mlp-60000", "mlp-500", "linear-60000", "sigmoid-200"):
        net = interp.load(name)
        for image in mnist.test_images[:20]:
            local = maps.local_map(net, image)
            np.testing.assert_allclose(local.apply(image), net.logits(image), atol=1e-4)


def test_shipped_networks_mean_map_by_cofiring_is_the_average(mnist):
    net = interp.load("mlp-60000").astype(np.float64)
    images = mnist.test_images[:30]
    each = [maps.local_map(net, image) for image in images]
    mean = maps.mean_map(net, images)
    np.testing.assert_allclose(mean.kernel, np.mean([m.kernel for m in each], 0), atol=1e-10)
    np.testing.assert_allclose(mean.bias, np.mean([m.bias for m in each], 0), atol=1e-10)


def of_squares(sizes=(9, 7, 3), seed=0, **more):
    return random_network(sizes, "squares", seed, **more)


@pytest.mark.parametrize("sizes", [(9, 7, 3), (9, 20, 2)])
@pytest.mark.parametrize("pixels", ["0..1", "-1..1"])
def test_eigenpictures_squared_and_signed_add_up_to_the_logit(sizes, pixels):
    net = of_squares(sizes, pixels=PixelScale.of(pixels))
    inputs, (first, last) = net.inputs(IMAGES), net.layers
    constant = last.forward(first.bias**2)
    for unit in range(sizes[-1]):
        pictures = maps.eigenpictures(net, unit)
        signs = np.sign([float(label) for label in pictures.labels])
        linear = 2 * first.kernel @ (first.bias * last.kernel[:, unit])
        logits = constant[unit] + inputs @ linear + pictures.apply(IMAGES) ** 2 @ signs
        np.testing.assert_allclose(logits, net.logits(IMAGES)[:, unit], atol=1e-10)
        assert len(pictures) <= min(sizes[:2])
        assert not pictures.bias.any()
    if pixels == "0..1":
        tangent = maps.local_map(net, np.zeros(9))
        np.testing.assert_allclose(tangent.kernel[:, unit], linear, atol=1e-10)
        assert tangent.bias[unit] == pytest.approx(constant[unit])


def test_eigenpictures_are_at_right_angles_with_the_eigenvalues_as_labels():
    net = of_squares()
    pictures = maps.eigenpictures(net, 1)
    lengths = np.linalg.norm(pictures.kernel, axis=0)
    np.testing.assert_allclose(pictures.kernel.T @ pictures.kernel, np.diag(lengths**2), atol=1e-10)
    labels = [float(label) for label in pictures.labels]
    np.testing.assert_allclose(lengths**2, np.abs(labels), rtol=0.01)
    matrix = net.layers[0].kernel * net.layers[1].kernel[:, 1] @ net.layers[0].kernel.T
    values = np.linalg.eigvalsh(matrix)
    ours = np.sort(np.sign(labels) * lengths**2)
    np.testing.assert_allclose(ours, values[abs(values) > 1e-10])


def test_eigenpictures_are_ordered_by_size_or_by_the_spread_of_what_they_add():
    net = of_squares()
    by_size = maps.eigenpictures(net, 0)
    assert (np.diff(np.linalg.norm(by_size.kernel, axis=0)) <= 1e-12).all()
    assert "|λ|" in by_size.note
    by_spread = maps.eigenpictures(net, 0, IMAGES)
    spread = np.std(by_spread.apply(IMAGES) ** 2, axis=0)
    assert (np.diff(spread) <= 0).all()
    assert sorted(by_spread.labels) == sorted(by_size.labels)
    assert f"{len(IMAGES)} images" in by_spread.note


def test_a_bilinear_unit_is_a_pair_of_squares_with_one_eigenvalue_of_each_sign():
    a, b = np.random.default_rng(2).normal(size=(2, 9))
    layers = [
        Dense(np.stack([a + b, a - b], axis=1), np.zeros(2), "squares"),
        Dense([[0.25], [-0.25]], [0.0]),
    ]
    net = Network(layers, output="values")
    np.testing.assert_allclose(net.logits(IMAGES)[:, 0], (IMAGES @ a) * (IMAGES @ b))
    signs = [float(label) > 0 for label in maps.eigenpictures(net, 0).labels]
    assert sorted(signs) == [False, True]


@pytest.mark.parametrize("sizes", [(9, 3), (9, 5, 4, 3)])
def test_eigenpictures_of_another_network_are_refused(sizes):
    with pytest.raises(ValueError, match=r"net: hidden layers of .* a single one, of squares"):
        maps.eigenpictures(random_network(sizes, "squares"), 0)
    with pytest.raises(ValueError, match="hidden layers of relu arrived"):
        maps.eigenpictures(random_network((9, 5, 3)), 0)
    with pytest.raises(ValueError, match="unit: 3 arrived"):
        maps.eigenpictures(of_squares(), 3)
