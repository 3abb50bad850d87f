"""Truths about figures: one image a mosaic, artists returned, nothing altered, shown or saved."""

from dataclasses import replace
from itertools import combinations

import matplotlib as mpl
import numpy as np
import pytest
from conftest import random_network

import interp
from interp import AffineMap, PixelScale, data, evaluation, figures, images, maps, trust

mpl.use("agg")
plt = pytest.importorskip("matplotlib.pyplot")


@pytest.fixture(autouse=True)
def close_figures():
    yield
    plt.close("all")


@pytest.fixture(scope="module")
def net():
    lit = np.zeros(784, bool)
    lit[:30] = True
    return random_network((784, 60, 20, 10), name=r"a $\frac{1$", never_lit=lit, accuracy=0.5)


def texts(figure):
    return [text.get_text() for text in figure.findobj(mpl.text.Text) if text.get_text()]


def test_a_picture_shows_the_kernel_upright_and_row_by_row():
    kernel = np.zeros((784, 1))
    kernel[3 * 28 + 5] = 1.0
    artist = figures.show_map(AffineMap(kernel, [0.0]))
    shown = artist.get_array()[4::8, 4::8, :3]
    red = images.palette()[images.SHADES - 1]
    assert np.argwhere((shown == red).all(axis=-1)).tolist() == [[3, 5]]
    assert artist.origin == "upper"


def test_a_layer_of_units_is_one_image_with_every_unit_number(net):
    first = maps.compose(net)[0]
    artist = figures.show_maps(first, dead=np.arange(60) == 7)
    assert len(artist.axes.images) == 1
    assert len(artist.figure.axes) == 2  # the mosaic and its colour bar
    words = " ".join(" ".join(texts(artist.figure)).split())
    limit = abs(first.kernel[~net.never_lit]).max()
    assert f"{limit:.3g}" in words
    assert "30 pixels" in words
    assert "Crossed: dead" in words
    assert f"1 of {len(first)}" in words
    assert len(artist.axes.patches) == 2  # all frames, all numbers


@pytest.mark.parametrize(("pixels", "state"), [("0..1", "started"), ("-1..1", "always the same")])
def test_pixels_never_lit_keep_their_first_weights_only_where_black_is_zero(pixels, state):
    mask = np.arange(784) < 30
    net = random_network((784, 10), pixels=PixelScale.of(pixels), never_lit=mask)
    artist = figures.show_maps(maps.compose_to(net))
    words = " ".join(artist.axes.get_xlabel().split())
    assert "30 pixels" in words
    assert state in words


def test_a_caption_says_where_pixels_never_lit_are_zero():
    mask = np.arange(784) < 30
    contributions = np.where(mask, 0.0, 1.0)[:, None]
    artist = figures.show_map(AffineMap(contributions, [0.0], never_lit=mask))
    words = " ".join(artist.axes.get_xlabel().split())
    assert "30 pixels" in words
    assert "0 here" in words
    assert "weight" not in " ".join(texts(artist.figure))  # what is added to a logit is none


@pytest.mark.parametrize("style", images.STYLES)
@pytest.mark.parametrize("scale", images.SCALES)
def test_styles_and_scales_print_what_they_do(net, style, scale):
    words = " ".join(texts(figures.show_maps(maps.compose_to(net), None, style, scale).figure))
    if style != "signed":
        assert "from its lowest to its highest" in words
    elif scale == "each":
        assert "its own scale" in words


def test_every_figure_takes_axes_returns_artists_and_leaves_the_rest_alone(net):
    settings = dict(mpl.rcParams)
    pictures = np.random.default_rng(0).integers(0, 256, (30, 28, 28)).astype(np.uint8)
    before, labels = pictures.copy(), np.arange(30) % 10
    output = maps.compose_to(net)
    _, axes = plt.subplots(3, 3)
    drawn = [
        figures.show_map(output, 3, axes[0, 0]),
        figures.show_maps(output, axes[0, 1]),
        figures.show_compared([output], axes[0, 2])[0],
        figures.show_images(pictures, ax=axes[1, 0]),
        figures.show_confusion(labels, labels[::-1], ax=axes[1, 1]),
        figures.show_mistakes(net, pictures, labels, ax=axes[1, 2]),
        *figures.show_territory(data.mnist_territory(), axes[2, :2]),
    ]
    assert figures.show_network(net, 1, axes[2, 2]) is axes[2, 2]
    assert [artist.axes for artist in drawn] == list(axes.ravel()[:8])
    assert plt.get_fignums() == [1]
    np.testing.assert_array_equal(pictures, before)
    assert dict(mpl.rcParams) == settings


def test_show_draws_a_network_with_its_accuracy_pixels_and_layers(net, tmp_path):
    axes = interp.show(net)
    assert list(axes) == ["network", "output", "layer 1", "layer 2"]
    figure = axes["output"].figure
    words = " ".join(texts(figure))
    for said in ("50.00%", "0..1 (assumed)", "30 of 784", "a $\\frac{1$", "784", "relu"):
        assert said in words
    for extension in ("png", "svg", "pdf"):
        figure.savefig(tmp_path / f"show.{extension}")
        assert (tmp_path / f"show.{extension}").stat().st_size > 5000


def test_long_notes_stay_beside_the_diagram(net):
    axes = interp.show(replace(net, notes=["a note of many words " * 9]))
    figure = axes["output"].figure
    figure.canvas.draw()
    assert axes["output"].get_position().width > 0.6
    longest = max(line for text in texts(figure) for line in text.split("\n") if "note" in line)
    assert len(longest) < 80


def test_show_of_a_name_says_how_to_load_it():
    with pytest.raises(TypeError, match=r"net: str arrived.*interp\.load"):
        interp.show("mlp-500")


@pytest.mark.parametrize("sizes", [(784, 1), (784, 47), (784, 3, 3, 3, 3, 3), (16, 5, 2)])
def test_networks_of_any_shape_can_be_shown(sizes):
    figure = interp.show(random_network(sizes))["output"].figure
    figure.canvas.draw()


@pytest.mark.parametrize("sentences", [2, 6, 8, 10, 12, 14])
def test_what_is_said_around_pictures_is_inside_the_figure(sentences):
    map = replace(maps.compose_to(random_network((784, 10))), note="What is left out. " * sentences)
    figure = figures.show_maps(map).axes.figure
    figure.canvas.draw()
    shown = [x.get_window_extent() for x in figure.findobj(mpl.text.Text) if x.get_text()]
    assert min(box.y0 for box in shown) >= 0
    assert max(box.y1 for box in shown) <= figure.bbox.height


def test_a_layer_stands_below_its_diagram(net):
    below = figures.show_layer(net, 0, maps.compose(net)[0])
    assert len(below.figure.axes) == 3
    assert "60 units" not in below.get_title()
    assert below.get_title(loc="left") == "weights of layer 1 of a $\\frac{1$"


def test_a_network_without_mistakes_says_so(net):
    pictures = np.random.default_rng(0).random((5, 28, 28))
    assert figures.show_mistakes(net, pictures, net.classify(pictures)) is None
    assert "No mistakes" in texts(plt.gcf())


def test_confusion_prints_counts_and_colours_mistakes_only():
    artist = figures.show_confusion([0, 0, 1, 1, 1], [0, 1, 1, 1, 0], ["a", "b", "c"])
    assert artist.get_array().filled(-1).tolist() == [[-1, 1, 0], [1, -1, 0], [0, 0, -1]]
    colours = artist.to_rgba(artist.get_array())
    assert (colours[artist.get_array() == 0] == 1).all()
    assert (colours[np.eye(3, dtype=bool)][:, :3] < 1).all()
    assert (colours[0, 1, :3] != colours[0, 0, :3]).all()
    assert len(artist.figure.axes) == 2  # with a colour bar
    assert "2 mistakes in 5 images" in " ".join(texts(artist.figure))


@pytest.mark.parametrize("sizes", [(784, 3), (784, 1)])
def test_confidence_is_the_probability_of_the_class_that_was_chosen(sizes):
    output = "sigmoid" if sizes[-1] == 1 else "softmax"
    net = random_network(sizes, output=output)
    pictures = np.random.default_rng(0).random((20, 784)).astype(np.float32)
    chances = net.probabilities(pictures)
    chances = np.c_[1 - chances, chances] if sizes[-1] == 1 else chances
    chosen = chances[np.arange(20), net.classify(pictures)]
    np.testing.assert_allclose(evaluation.confidence(net, pictures), chosen)
    wrong = evaluation.confident_mistakes(net, pictures, np.zeros(20, int))
    assert (np.diff(chosen[wrong]) <= 0).all()
    assert (net.classify(pictures[wrong]) != 0).all()


def test_a_confusion_matrix_needs_a_name_for_every_class_that_occurs():
    with pytest.raises(ValueError, match="classes: 2 arrived, but 3 occur"):
        figures.show_confusion([0, 1], [2, 1], ["a", "b"])
    with pytest.raises(ValueError, match="classes: 0 arrived"):
        evaluation.confusion([0, 1], [0, 1], classes=0)


@pytest.mark.parametrize("nothing", [[], np.array([], int)], ids=["list", "integers"])
def test_a_confusion_matrix_of_nothing_is_refused(nothing):
    with pytest.raises(ValueError, match="labels: none arrived"):
        evaluation.confusion(nothing, nothing)


@pytest.mark.parametrize("dtype", [np.uint8, np.int64])
def test_images_of_any_integers_have_all_their_greys(dtype):
    picture = np.arange(784).reshape(1, 28, 28) % 256
    shown = np.asarray(figures.show_images(picture.astype(dtype)).get_array())
    assert len(np.unique(shown.reshape(-1, shown.shape[-1]), axis=0)) > 200


def test_readability_is_a_point_for_each_set_of_pictures_and_no_names_touch():
    agreement = {"ten units": 1.0, "few": 0.91, "fitted": 0.89, "many": 0.46, "blurred": 0.11}
    readable = {"many": 1.0, "few": 1.0, "fitted": 0.9, "ten units": 1.0, "blurred": 0.1}
    ax = figures.show_readability(agreement, readable, "by you")
    drawn = sorted((line.get_xdata()[0], line.get_ydata()[0]) for line in ax.lines)
    assert drawn == sorted((readable[name], agreement[name]) for name in agreement)
    assert "by you" in ax.get_xlabel()
    ax.figure.canvas.draw()
    boxes = [text.get_window_extent() for text in ax.texts]
    assert len(boxes) == 5
    assert not any(a.overlaps(b) for a, b in combinations(boxes, 2))


def test_readability_needs_both_shares_of_each_set():
    with pytest.raises(ValueError, match=r"agreement, readable: 'few' arrived in only one"):
        figures.show_readability({"few": 0.9, "many": 0.5}, {"many": 1.0})


DIGITS = data.load("digits")
IMAGES = DIGITS.test_images[:5]


@pytest.mark.parametrize(
    ("draw", "said"),
    [
        (figures.show_map, r"map: Network arrived; an AffineMap.*maps\.compose_to\(net\)"),
        (figures.show_maps, r"map: Network arrived; an AffineMap.*maps\.compose_to\(net\)"),
        (lambda net: figures.show_maps(maps.compose(net)), "map: tuple arrived; an AffineMap"),
        (lambda net: figures.show_compared(net, net), "maps: Network arrived; a list"),
        (lambda net: figures.show_compared([net]), "maps: Network arrived; an AffineMap"),
        (figures.show_removal, r"removals: Network arrived; a list.*trust\.removal"),
        (lambda net: figures.show_dreams(net, net), "dreams: Network arrived; a list"),
        (figures.show_ledger, r"ledger: Network arrived.*trust\.ledger\(net, image\)"),
        (lambda net: figures.show_card(0.4), r"card: float arrived; a Card.*trust\.card"),
        (lambda net: figures.show_steps(net, "3.jpg"), r"picture: str .*picture\('3\.jpg'\)"),
        (lambda net: figures.show_steps(net, IMAGES[0]), r"picture: ndarray .*data\.picture"),
        (lambda net: figures.show_kinds(net, IMAGES), "digits: ndarray arrived"),
        (lambda net: figures.show_territory(DIGITS, 12), r"territory: Digits .*data\.territory"),
        (lambda net: figures.show_confusion(net, IMAGES), r"labels: a Network .*net\.classify"),
        (lambda net: figures.show_confusion([1], net), r"predicted: a Network .*net\.classify"),
        (lambda net: figures.show_stand_in("a", net), "stand_in: str arrived"),
        (lambda net: figures.show_stand_in(net, "a"), "control: str arrived"),
    ],
)
def test_what_is_not_what_a_figure_shows_is_refused_by_name(net, draw, said):
    with pytest.raises(TypeError, match=said):
        draw(net)
    assert not plt.get_fignums()


@pytest.mark.parametrize(
    ("pictures", "more", "said"),
    [
        (IMAGES[0], {}, r"pictures: .*\(28, 28\) arrived.*pictures\[None\]"),
        (DIGITS, {}, r"pictures: a Digits arrived.*digits\.test_images"),
        ("3.jpg", {}, "pictures: str arrived"),
        (IMAGES, {"labels": [1, 2]}, "labels: 2 arrived for 5 images"),
        (IMAGES, {"columns": -1}, "columns: -1 arrived"),
        (IMAGES, {"columns": 0}, "columns: 0 arrived"),
        (IMAGES, {"columns": "2"}, "columns: '2' arrived"),
    ],
)
def test_images_that_make_no_mosaic_are_refused_by_name(pictures, more, said):
    with pytest.raises(ValueError, match=said):
        figures.show_images(pictures, **more)


@pytest.mark.parametrize("columns", [-1, 0, "2"])
def test_maps_stand_in_a_whole_number_of_columns(net, columns):
    with pytest.raises(ValueError, match="columns: "):
        figures.show_maps(maps.compose_to(net), columns=columns)


def test_a_card_shows_what_is_known_of_its_picture_and_the_best_one_beside_it():
    shown = np.random.default_rng(0).random((150, 28, 28))
    for outputs, bars, marks in ((1, 3, 1), (3, 5, 2)):
        net = random_network((784, 5, outputs))
        best = trust.best_linear(net, shown)
        ax = figures.show_card(trust.card(maps.compose_to(net), net, shown, best))
        assert len(ax.patches) == bars
        red = [line for line in ax.lines if line.get_linewidth() == 2]
        assert len(red) == marks
        assert "Red: the best linear picture" in " ".join(ax.get_xlabel().split())
        plt.close("all")
