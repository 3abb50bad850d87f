"""Truths about stand-ins: least squares by brute force, exact where they can be, few pictures."""

import matplotlib as mpl
import matplotlib.pyplot
import numpy as np
import pytest
from conftest import random_network

import interp
from interp import figures, trust

mpl.use("agg")

SHAPE, N_PIXELS = (4, 5), 20


@pytest.fixture(scope="module")
def images():
    """Random images whose pixels go together in pairs, so that their variances differ."""
    rng = np.random.default_rng(0)
    mixed = rng.random((1500, N_PIXELS)) @ (np.eye(N_PIXELS) + np.eye(N_PIXELS, k=1)) / 2
    return mixed.reshape(-1, *SHAPE)


def curved(**more):
    return random_network((N_PIXELS, 30, 3), "tanh", input_shape=SHAPE, **more)


def centred(logits):
    return logits - logits.mean(axis=1, keepdims=True)


def weights(logits):
    """How much each image counts: the closer its two highest logits, the more."""
    second, first = np.sort(logits, axis=1)[:, -2:].T
    return 1 / (first - second + np.median(first - second) / 2) ** 2


def quadratic(images):
    """Logits that are quadratic in the pixels, 3 classes with two squares each."""
    rng = np.random.default_rng(1)
    rows = images.reshape(len(images), -1)
    linear, u = rng.normal(size=(N_PIXELS, 3)), rng.normal(size=(N_PIXELS, 6))
    squares = (rows @ u - 0.5) ** 2 * [1, 1, 2, -2, 3, -1]
    return centred(rows @ linear + squares.reshape(-1, 3, 2).sum(axis=2))


def test_what_is_quadratic_is_found_again(images):
    # centring mixes the classes: six squares are in each logit
    copy = trust.stand_in(quadratic, images[:1000], pictures=6)
    unseen = images[1000:]
    error = copy.logits(unseen) - quadratic(unseen)
    assert error.std() < 0.01 * quadratic(unseen).std()


def test_all_pictures_are_the_least_squares_of_pixels_and_their_products(images):
    net = curved()
    copy = trust.stand_in(net, images, pictures=N_PIXELS)
    rows = images.reshape(len(images), -1)
    first, second = np.triu_indices(N_PIXELS)
    terms = np.hstack([np.ones((len(rows), 1)), rows, rows[:, first] * rows[:, second]])
    root = np.sqrt(weights(net.logits(images)))[:, None]
    fitted = np.linalg.lstsq(root * terms, root * centred(net.logits(images)), rcond=None)[0]
    wanted = terms @ fitted
    error = copy.logits(images) - wanted
    assert error.std() < 0.03 * wanted.std()  # what the ridge takes


def test_the_first_units_are_a_pair_for_each_class_that_makes_a_linear_part(images):
    hidden, last = trust.stand_in(curved(), images, pictures=2).layers
    np.testing.assert_array_equal(hidden.kernel[:, 0:6:2], hidden.kernel[:, 1:6:2])
    rows = images.reshape(len(images), -1)
    added = hidden.activate(hidden.forward(rows))[:, :6] @ last.kernel[:6]
    slopes = hidden.kernel[:, 0:6:2]
    np.testing.assert_allclose(added - added[0], (rows - rows[0]) @ slopes, atol=1e-5)


def test_each_class_has_its_squares_in_the_order_of_what_they_add(images):
    net = trust.stand_in(curved(), images, pictures=N_PIXELS)
    values, weights = net.activations(images)[0], net.layers[1].kernel
    for label in range(3):
        own = slice(6 + label * N_PIXELS, 6 + (label + 1) * N_PIXELS)
        np.testing.assert_array_equal(abs(weights[own, label]), 1)
        assert not np.delete(weights[own], label, axis=1).any()
        spread = values[:, own].std(axis=0)
        assert (np.diff(spread) < 1e-3 * spread[0]).all()


def test_each_further_picture_brings_it_nearer(images):
    net = curved()
    wanted, share = centred(net.logits(images)), weights(net.logits(images))[:, None]
    errors = [
        (share * (trust.stand_in(net, images, count).logits(images) - wanted) ** 2).mean()
        for count in (0, 1, 2, 5, N_PIXELS)
    ]
    assert errors == sorted(errors, reverse=True)
    assert errors[-1] < errors[0] / 5


def test_a_function_is_copied_as_the_network_that_it_is(images):
    net = curved()
    by_function = trust.stand_in(lambda some: net.logits(some), images)
    np.testing.assert_array_equal(
        by_function.logits(images), trust.stand_in(net, images).logits(images)
    )
    assert by_function.pixels.name == "0..1"
    assert by_function.input_shape == SHAPE


@pytest.mark.parametrize("pixels", ["0..255", "-1..1", "1..0", (0.13, 0.31)])
def test_it_takes_the_pixels_that_the_network_takes(images, pixels):
    net = curved(pixels=pixels)
    if pixels == "0..255":
        first = net.layers[0]
        net = interp.Network([interp.Dense(first.kernel / 255, first.bias, "tanh"), net.layers[1]],
                             pixels, input_shape=SHAPE)  # fmt: skip
    copy = trust.stand_in(net, images, pictures=N_PIXELS)
    assert copy.pixels.name == net.pixels.name
    wanted = centred(net.logits(images))
    assert ((copy.logits(images) - wanted) ** 2).mean() < 0.02 * wanted.var()


def test_it_is_a_network_that_can_be_saved_and_opened(images, tmp_path):
    copy = trust.stand_in(curved(), images)
    opened = interp.load(interp.save(copy, tmp_path / "copy.npz"))
    np.testing.assert_array_equal(opened.logits(images), copy.logits(images))


def test_its_card_says_on_how_many_images_it_answers_alike(images):
    net = curved()
    copy = trust.stand_in(net, images[:1000])
    unseen = images[1000:]
    alike = (copy.classify(unseen) == net.classify(unseen)).mean()
    assert trust.card(copy, net, unseen).agreement == pytest.approx(alike)


def test_one_output_has_pictures_too(images):
    net = random_network((N_PIXELS, 8, 1), "tanh", input_shape=SHAPE)
    copy = trust.stand_in(net, images, pictures=N_PIXELS)
    wanted = net.logits(images)
    assert ((copy.logits(images) - wanted) ** 2).mean() < 0.05 * wanted.var()


def test_an_untrained_copy_has_the_sizes_and_none_of_the_weights():
    net = curved(name="curved")
    bare = trust.untrained(net)
    assert bare.sizes == net.sizes
    assert "curved" in bare.name
    for layer, before in zip(bare.layers, net.layers, strict=True):
        assert not layer.bias.any()
        limit = np.sqrt(6 / sum(layer.kernel.shape))
        assert 0.9 * limit < abs(layer.kernel).max() <= limit
        assert abs(np.corrcoef(layer.kernel.ravel(), before.kernel.ravel())[0, 1]) < 0.2


def test_the_strongest_pictures_of_a_class_are_its_first_for_and_against(images):
    copy = trust.stand_in(curved(), images, pictures=5)
    map = trust.strongest_pictures(copy, 2)
    assert len(map) == 12
    hidden, last = copy.layers
    for place, label in enumerate(map.labels):
        unit = place // 4
        own = np.arange(6 + unit * 5, 6 + (unit + 1) * 5)
        sign = 1 if place % 4 < 2 else -1
        found = own[last.kernel[own, unit] == sign]
        if place % 2 < len(found):
            assert label == f"{unit} {'for' if sign == 1 else 'against'}"
            chosen = found[place % 2]
            np.testing.assert_array_equal(map.kernel[:, place], hidden.kernel[:, chosen])
        else:
            assert label == "none"
            assert not map.kernel[:, place].any()


def words(ax):
    return " ".join(text.get_text() for text in ax.figure.findobj(mpl.text.Text))


def test_the_figure_of_agreement_has_every_point_and_mark():
    ax = figures.show_agreement_by_pictures({0: 0.85, 12: 0.977}, {"composed": 0.47})
    points, mark = ax.lines
    assert list(points.get_ydata()) == [0.85, 0.977]
    assert set(mark.get_ydata()) == {0.47}
    assert [tick.get_text() for tick in ax.get_xticklabels()] == ["0", "12"]
    assert "97.7%" in words(ax)
    assert "composed 47%" in words(ax)
    mpl.pyplot.close("all")


def test_the_control_stands_beside_the_pictures_and_says_what_it_shows(images):
    net = curved(name="curved")
    copies = [trust.stand_in(x, images) for x in (net, trust.untrained(net))]
    left, right = (artist.axes for artist in figures.show_stand_in(*copies, count=2))
    assert left.figure is right.figure
    assert left.get_title(loc="left") == "stand-in of curved"
    assert "untrained" in right.get_title(loc="left")
    assert "an untrained network too" in " ".join(right.get_xlabel().split())
    mpl.pyplot.close("all")


def test_what_cannot_be_copied_is_refused_clearly(images):
    net = curved()
    with pytest.raises(ValueError, match=r"images: 50 arrived.* 100"):
        trust.stand_in(net, images[:50])
    for wrong in (-1, N_PIXELS + 1, 2.5):
        with pytest.raises(ValueError, match=r"pictures: .*0 to 20"):
            trust.stand_in(net, images, wrong)
    with pytest.raises(TypeError, match=r"interp\.load"):
        trust.stand_in("mlp-60000", images)
    with pytest.raises(ValueError, match="4,225 pixels arrived"):
        trust.stand_in(lambda x: np.zeros((len(x), 2)), np.zeros((100, 65, 65)))
    for answer in (lambda x: np.zeros(len(x)), lambda x: np.full((len(x), 2), np.nan)):
        with pytest.raises(ValueError, match=r"net: .*\(1500, n_classes\)"):
            trust.stand_in(answer, images)
    for grey in (0, 0.3):
        with pytest.raises(ValueError, match="all of them are the same"):
            trust.stand_in(net, np.full((200, *SHAPE), grey))
    with pytest.raises(ValueError, match=r"trust\.stand_in makes one"):
        trust.strongest_pictures(net)
    with pytest.raises(ValueError, match="count: -1 arrived"):
        trust.strongest_pictures(trust.stand_in(net, images), -1)
    with pytest.raises(ValueError, match="seed: -1 arrived"):
        trust.untrained(net, -1)


@pytest.mark.proof
def test_a_dozen_pictures_a_digit_answer_as_the_shipped_networks_do(mlp, mnist):
    images, unseen = mnist.train_images[:20_000], mnist.test_images
    found = trust.agreement_by_pictures(mlp, images, unseen, [4, 12, 60])
    assert found[60] >= 0.983
    assert found[12] >= 0.97
    assert found[4] >= 0.93
    smooth = trust.stand_in(interp.load("sigmoid-200"), images)
    agrees = smooth.classify(unseen) == interp.load("sigmoid-200").classify(unseen)
    assert agrees.mean() >= 0.97


@pytest.mark.proof
def test_a_network_whose_composed_picture_is_at_chance_has_a_stand_in_too(mnist):
    try:
        net = interp.load("mlp-robust")
    except FileNotFoundError:
        pytest.skip("mlp-robust is not in data/networks")
    images, unseen = mnist.train_images[:20_000], mnist.test_images
    agreement = trust.agreement_by_pictures(net, images, unseen, [12, 60])
    assert agreement[12] >= 0.935
    assert agreement[60] >= 0.965
