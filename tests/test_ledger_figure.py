"""Truths about the drawing of a ledger: it says the sum, on a signed scale, and alters nothing."""

import matplotlib as mpl
import numpy as np
import pytest
from conftest import random_network

from interp import figures, trust

mpl.use("agg")
plt = pytest.importorskip("matplotlib.pyplot")

IMAGE = np.random.default_rng(0).random((28, 28))


@pytest.fixture(autouse=True)
def close_figures():
    yield
    plt.close("all")


@pytest.fixture(scope="module")
def net():
    return random_network((784, 30, 20, 10), name=r"a $\frac{1$")


def words(axes):
    return " ".join(text.get_text() for text in axes[0].figure.findobj(mpl.text.Text))


def test_it_opens_on_the_class_that_won_and_the_one_that_came_second(net):
    found = trust.ledger(net, IMAGE)
    second, first = np.argsort(found.logits)[-2:]
    axes = figures.show_ledger(found)
    assert f"why {first} and not {second}" in words(axes)
    shown = [ax.images[0].get_array() for ax in axes[2:]]
    np.testing.assert_array_equal(shown[0], found.pictures[first])
    np.testing.assert_allclose(shown[1], found.pictures[first] - found.pictures[second])


def test_the_scale_of_a_ledger_is_symmetric_shared_and_printed(net):
    found = trust.ledger(net, IMAGE)
    axes = figures.show_ledger(found, (4, 9))
    between = found.contrast(4, 9).contributions
    limit = max(abs(found.contributions[:, 4]).max(), abs(between).max())
    for ax in axes[2:]:
        assert ax.images[0].get_clim() == (-limit, limit)
    assert f"−{limit:.2g}" in words(axes)


def test_the_sum_is_written_below_a_ledger(net):
    found = trust.ledger(net, IMAGE)
    axes = figures.show_ledger(found, (4,))
    assert len(axes) == 3
    assert f"= {found.logits[4]:.2f}".replace("-", "−") in axes[2].get_xlabel()
    assert f"ink {found.contributions[:, 4].sum():.2f}".replace("-", "−") in axes[2].get_xlabel()


def test_units_are_bars_that_add_up_to_the_logit(net):
    found = trust.unit_ledger(net, IMAGE, 0)
    ax = figures.show_ledger(found, (4,))[2]
    lengths = [bar.get_width() for bar in ax.patches]
    assert len(lengths) == 13
    assert sum(lengths) == pytest.approx(found.contributions[:, 4].sum())
    assert "18 others" in [label.get_text() for label in ax.get_yticklabels()]
    few = figures.show_ledger(trust.unit_ledger(random_network((784, 5, 3)), IMAGE, 0), (1,))
    assert len(few[2].patches) == 5


def test_integrated_gradients_are_a_ledger_and_say_how_they_were_taken(net):
    axes = figures.show_ledger(trust.integrated_gradients(net, IMAGE))
    assert "slopes change" in axes[0].get_xlabel()


def test_axes_are_taken_the_rest_left_alone_and_one_output_is_enough():
    found = trust.ledger(random_network((784, 5, 1)), IMAGE)
    settings, (figure, axes) = dict(mpl.rcParams), plt.subplots(1, 3)
    before = found.contributions.copy()
    drawn = figures.show_ledger(found, axes=axes)
    assert all(one is other for one, other in zip(drawn, axes, strict=True))
    assert plt.get_fignums() == [figure.number]
    assert dict(mpl.rcParams) == settings
    np.testing.assert_array_equal(found.contributions, before)
    figure.canvas.draw()


def test_a_black_image_and_a_name_with_mathematics_are_drawn(net):
    axes = figures.show_ledger(trust.ledger(net, np.zeros((28, 28))))
    axes[0].figure.canvas.draw()
    assert not axes[2].images[0].get_array().any()


@pytest.mark.parametrize("classes", [(), (10,), (4, -1), (1, 2, 3)])
def test_classes_that_are_not_there_are_refused(net, classes):
    with pytest.raises(ValueError, match=r"classes: .* 0 to 9"):
        figures.show_ledger(trust.ledger(net, IMAGE), classes)


@pytest.mark.parametrize("count", [4, 12, 40])
def test_eigenpictures_are_added_up_to_the_logit(count):
    net = random_network((784, 9, 3), "squares", seed=2)
    image, pictures, bars = figures.show_eigenpictures(net, 1, IMAGE, IMAGE[None], count)
    shown = min(count, 9)
    heights = [bar.get_height() for bar in bars.patches]
    assert len(heights) == shown + 2
    assert sum(heights) == pytest.approx(net.logits(IMAGE)[1])
    assert f"{9 - shown} others" in [label.get_text() for label in bars.get_xticklabels()]
    ends = [bar.get_y() + bar.get_height() for bar in bars.patches]
    np.testing.assert_allclose([bar.get_y() for bar in bars.patches[1:]], ends[:-1])
    image.figure.canvas.draw()
    assert image.images
    assert pictures.images
