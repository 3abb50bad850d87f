"""Questions that take a guess: what is accepted, what uncovers the answer, what is seen before."""

import io

import matplotlib.pyplot as plt
import numpy as np
import pytest
from PIL import Image

from interp import figures

explorers = pytest.importorskip("interp.explorers", exc_type=ImportError)

TILES = np.random.default_rng(0).random((4, 5, 3))
ITEMS = ["ink", "kernel", "bias", "logit", "softmax"]
MADE = {
    "number": lambda **more: explorers.guess_number("How much?", 92.4, 0, 100, "%", **more),
    "whole": lambda **more: explorers.guess_number("How many?", 7, 0, 10, "units", **more),
    "choice": lambda **more: explorers.guess_choice("Which digit?", 3, range(10), **more),
    "tile": lambda **more: explorers.guess_tile("Which picture?", 2, TILES, **more),
    "order": lambda **more: explorers.guess_order("In which order?", ITEMS, **more),
}
GUESSES = {"number": 80, "whole": 3, "choice": 4, "tile": 0, "order": ITEMS[::-1]}


@pytest.fixture(params=MADE)
def kind(request):
    return request.param


def test_a_guess_uncovers_the_answer_and_covering_it_forgets_the_guess(kind):
    explorer = MADE[kind]()
    assert (explorer.guess, explorer.uncovered) == (None, False)
    explorer.guess = GUESSES[kind]
    assert (explorer.guess, explorer.uncovered) == (GUESSES[kind], True)
    explorer.uncovered = False
    assert (explorer.guess, explorer.uncovered) == (None, False)
    explorer.uncovered = True  # for who is in a hurry
    assert (explorer.guess, explorer.uncovered) == (None, True)
    explorer.guess = explorer.answer
    explorer.guess = None
    assert not explorer.uncovered


def seen_where_no_kernel_is(explorer, capsys):
    """All that is displayed but the view: texts and a picture, without the random names in them."""
    explorer._ipython_display_()
    shown = capsys.readouterr().out
    return shown.replace(explorer.model_id, "").replace(explorer.still, "")


OTHERWISE = {
    "number": lambda **more: explorers.guess_number("How much?", 1.5, 0, 100, "%", **more),
    "whole": lambda **more: explorers.guess_number("How many?", 0, 0, 10, "units", **more),
    "choice": lambda **more: explorers.guess_choice("Which digit?", 9, range(10), **more),
    "tile": lambda **more: explorers.guess_tile("Which picture?", 0, TILES, **more),
    "order": lambda **more: explorers.guess_order("In which order?", sorted(ITEMS), **more),
}


def test_before_the_guess_the_still_picture_is_the_same_whatever_the_answer(kind, capsys):
    first, second = MADE[kind](says="It is so."), OTHERWISE[kind](says="It is otherwise.")
    seen = seen_where_no_kernel_is(first, capsys)
    assert "image/png;base64," in seen
    assert seen == seen_where_no_kernel_is(second, capsys)
    first.uncovered = second.uncovered = True
    assert seen_where_no_kernel_is(first, capsys) != seen_where_no_kernel_is(second, capsys)


REFUSED = {
    "number": ["80", True, -0.1, 100.5, np.nan, [80]],
    "whole": [3.0, "3", 11, -1, True],
    "choice": ["3", 10, -1, True, [3]],
    "tile": [4, -1, 1.0, "A"],
    "order": [ITEMS[:4], [*ITEMS, "ink"], "ink", 3, [*ITEMS[:4], "ink"]],
}


def test_what_could_not_be_the_answer_is_no_guess_either(kind):
    explorer = MADE[kind]()
    for value in REFUSED[kind]:
        with pytest.raises(ValueError, match="guess: "):
            explorer.guess = value
    assert (explorer.guess, explorer.uncovered) == (None, False)


@pytest.mark.parametrize(
    ("make", "named"),
    [
        (lambda: explorers.guess_number("?", 11, 0, 10), "answer: 11"),
        (lambda: explorers.guess_number("?", 1, 5, 0), "low, high: 5 and 0"),
        (lambda: explorers.guess_number("?", 1, 0, np.inf), "high: inf"),
        (lambda: explorers.guess_choice("?", "a", ["b", "c"]), "answer: 'a'"),
        (lambda: explorers.guess_choice("?", "a", ["a"]), "choices: "),
        (lambda: explorers.guess_choice("?", "a", ["a", "a"]), "choices: "),
        (lambda: explorers.guess_choice("?", "a", ["a", None]), "choices: None"),
        (lambda: explorers.guess_tile("?", 4, TILES), "answer: 4"),
        (lambda: explorers.guess_tile("?", 0, TILES[0]), "tiles: "),
        (lambda: explorers.guess_tile("?", 0, 300 * TILES), "tiles: "),
        (lambda: explorers.guess_tile("?", 0, -TILES / 0.0), "tiles: "),
        (lambda: explorers.guess_tile("?", 0, TILES, "AB"), "labels: 2 arrived for 4"),
        (lambda: explorers.guess_order("?", "abc"), "answer: "),
        (lambda: explorers.guess_order("?", ["a", "b"]), "answer: "),
        (lambda: explorers.guess_order("?", ["a", "b", "a"]), "answer: "),
        (lambda: explorers.guess_order("?", [1, 2, 3]), "answer: "),
    ],
)
@pytest.mark.filterwarnings("ignore:divide by zero")
def test_a_question_that_does_not_fit_its_answer_is_refused_by_its_argument(make, named):
    with pytest.raises(ValueError, match=f"^{named}"):
        make()


def test_an_order_is_shuffled_the_same_way_each_time_and_never_right():
    for count in range(3, 9):
        right = [f"item {number}" for number in range(count)]
        for start in range(count):
            turned = right[start:] + right[:start]
            shown, again = (explorers.guess_order("?", turned).options["items"] for _ in range(2))
            assert shown == again != turned
            assert sorted(shown) == sorted(right)


def tiles_of(explorer):
    packed = explorer.options["tiles"]
    return np.frombuffer(packed["data"], packed["dtype"]).reshape(packed["shape"])


def test_tiles_are_ink_or_signed_each_on_its_own_scale():
    explorer = explorers.guess_tile("?", 1, TILES)
    np.testing.assert_allclose(tiles_of(explorer) / 255, TILES, atol=0.5 / 255)
    signed = (TILES - 0.5) * np.array([1, 10, 1e-3, 0]).reshape(4, 1, 1)
    explorer = explorers.guess_tile("?", 1, signed)
    strongest = np.abs(signed).max(axis=(1, 2), keepdims=True)
    shares = signed / np.where(strongest, strongest, 1)
    np.testing.assert_allclose(tiles_of(explorer) / 127, shares, atol=0.5 / 127)
    assert {explorers.guess_tile("?", 1, 255 * (TILES > 0.5)).options["style"]} == {"causal"}


def test_classes_as_numpy_has_them_are_plain_numbers():
    explorer = explorers.guess_choice("?", np.int64(3), np.arange(10))
    assert type(explorer.answer) is int
    assert {type(item) for item in explorer.options["items"]} == {int}
    explorer.guess = np.int64(4)
    assert type(explorer.guess) is int


@pytest.mark.parametrize("of", ["figure", "artist", "axes", "several axes"])
def test_a_figure_is_kept_as_a_picture_with_its_words_and_closed(of):
    artist = figures.show_images(TILES, title="four images")
    axes = artist.axes
    given = {"figure": axes.figure, "artist": artist, "axes": axes, "several axes": [axes]}
    picture = MADE["number"](figure=given[of]).picture
    assert not plt.fignum_exists(axes.figure.number)
    assert "four images" in picture["alt"]
    pixels = np.asarray(Image.open(io.BytesIO(picture["png"])))
    assert pixels.min() < 128 < pixels.max()


@pytest.mark.parametrize("given", [3, "figure.png", [], lambda: None])
def test_what_is_no_figure_is_refused(given):
    with pytest.raises(TypeError, match="figure: "):
        MADE["number"](figure=given)
