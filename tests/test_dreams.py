"""Truths about dreams: the procedure is the article's, only faster; an ascent goes uphill."""

import re
import time

import numpy as np
import pytest
from conftest import random_network
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.stats import ks_2samp

import interp
from interp import Dense, Network, PixelScale, activations, data, dreams, figures
from interp.__main__ import main
from interp.dreams.climbing import proposals
from interp.dreams.roughness import quadratic
from interp.dreams.step import first_pixels
from interp.dreams.unit import Unit

HIDDEN = [name for name in activations.NAMES if name != "softmax"]
SCALES = {
    "-1..1": PixelScale.of("-1..1"),
    "0..255": PixelScale.of("0..255"),
    "a scale per pixel": PixelScale(np.linspace(0.5, 2, 784), np.linspace(-1, 1, 784)),
    "unit columns": PixelScale.of("unit columns"),
}


def network(sizes=(784, 12, 10), activation="relu", pixels="0..1", dtype=np.float64, **more):
    """A random network whose output is a softmax over logits of a few units."""
    alpha = 0.2 if activation in ("leaky_relu", "elu") else None
    pixels = SCALES.get(pixels, pixels)
    more = {"pixels": PixelScale.of(pixels), **more}
    return random_network(sizes, activation, alpha=alpha, **more).astype(dtype)


def score(net, pixels, digit, smooth):
    """What the article's procedure raises, by full passes over the network and the picture."""
    image = ((pixels + 1) / 2).reshape(28, 28)
    rough = dreams.roughness(pixels.reshape(28, 28)) if smooth else 0
    return net.probabilities(image)[digit] - 1e-5 * rough


def one_by_one(net, digit, smooth, count, seed):
    """The article's procedure as it is told: (counts of what was kept, pixels at the end)."""
    rng = np.random.default_rng(seed)
    pixels, kept = first_pixels(None, 784, rng), []
    best = score(net, pixels, digit, smooth)
    for done in range(count):
        if done % 1024 == 0:
            places, changes = proposals(rng, 784)
        tried = pixels.copy()
        place = places[done % 1024]
        tried[place] = np.clip(tried[place] + changes[done % 1024], -1, 1)
        found = score(net, tried, digit, smooth)
        if found > best:
            pixels, best = tried, found
            kept.append(done + 1)
    return kept, pixels


@pytest.mark.parametrize("smooth", [False, True])
@pytest.mark.parametrize(
    ("sizes", "activation", "pixels"),
    [
        ((784, 10), "relu", "0..1"),
        ((784, 12, 10), "sigmoid", "-1..1"),
        ((784, 12, 8, 10), "relu", "0..1"),
        ((784, 12, 10), "tanh", "a scale per pixel"),
        ((784, 12, 10), "relu", "unit columns"),
    ],
)
def test_settling_many_at_once_keeps_what_one_by_one_keeps(sizes, activation, pixels, smooth):
    net = network(sizes, activation, pixels)
    steps = list(dreams.climb(net, 3, smooth=smooth, probability=1, count=1500, seed=5))
    kept, reached = one_by_one(net, 3, smooth, 1500, seed=5)
    assert len(kept) > 100
    assert [step.count for step in steps] == [0, *kept]
    np.testing.assert_array_equal(steps[-1].pixels, reached)


def test_how_long_it_takes_has_the_law_of_the_plain_procedure():
    """In float32, with random numbers of its own for each proposal."""
    net = random_network((16, 6, 3), seed=3).astype(np.float32)
    ours = [list(dreams.climb(net, 1, probability=0.8, seed=k))[-1].count for k in range(60)]

    def plain(seed):
        rng = np.random.default_rng(1000 + seed)
        pixels = first_pixels(None, 16, rng)
        best, count = net.probabilities((pixels + 1) / 2)[1], 0
        while best < 0.8:
            tried, place, count = pixels.copy(), rng.integers(16), count + 1
            tried[place] = np.clip(tried[place] + rng.uniform(-0.1, 0.1), -1, 1)
            found = net.probabilities((tried + 1) / 2)[1]
            if found > best:
                pixels, best = tried, found
        return count

    theirs = [plain(seed) for seed in range(60)]
    assert ks_2samp(ours, theirs).pvalue > 0.01
    assert ks_2samp(np.multiply(ours, 1.2), theirs).pvalue < 0.01  # it would see a difference


@pytest.mark.parametrize("smooth", [False, True])
def test_what_is_kept_is_never_worse(smooth):
    net = network(activation="sigmoid", pixels="-1..1")
    steps = list(dreams.climb(net, 2, smooth=smooth, probability=1, count=3000))
    heights = [score(net, step.pixels, 2, smooth) for step in steps]
    assert (np.diff(heights) > -1e-12).all()
    changed = np.diff([step.pixels for step in steps], axis=0)
    assert ((changed != 0).sum(axis=1) == 1).all()
    assert abs(changed).max() <= 0.1


@pytest.mark.parametrize("pixels", SCALES)
def test_what_is_carried_along_is_the_forward_pass(pixels):
    net = network((784, 20, 10), pixels=pixels, dtype=np.float32)
    *_, last = dreams.climb(net, 4, count=4000, probability=1)
    assert last.probability == pytest.approx(net.probabilities(last.image)[4], abs=1e-4)
    assert last.value == pytest.approx(net.logits(last.image)[4], abs=1e-3)


def test_a_dream_starts_near_blank():
    pixels = first_pixels(None, 784, np.random.default_rng(0))
    raised = pixels > -1
    assert 50 < raised.sum() < 110
    assert 0.15 < pixels.max() + 1 <= 0.2
    assert next(dreams.climb(network(), 0)).pixels.max() <= -0.8


@pytest.mark.parametrize("dream", [dreams.climb, dreams.ascend])
def test_the_same_seed_gives_the_same_steps_and_no_image_is_written_to(dream):
    net, start = network(), np.full((28, 28), 100, np.uint8)
    one, other = (list(dream(net, 1, start, seed=7, count=40, probability=1)) for _ in range(2))
    another = list(dream(net, 1, start, seed=8, count=40, probability=1))
    assert [step.count for step in one] == [step.count for step in other]
    np.testing.assert_array_equal([x.pixels for x in one], [x.pixels for x in other])
    assert not np.array_equal(one[-1].pixels, another[-1].pixels)
    assert (start == 100).all()
    np.testing.assert_allclose(one[0].image, start / 255)
    assert len({step.pixels.tobytes() for step in one}) > len(one) // 2


@pytest.mark.parametrize("dream", [dreams.climb, dreams.ascend])
@pytest.mark.parametrize(("layer", "unit"), [(0, 11), (1, 4), (-2, 4)])
def test_a_hidden_unit_is_raised_by_its_preactivation(dream, layer, unit):
    net = network((784, 12, 8, 10))
    first, *_, last = dream(net, unit, layer=layer, count=300)
    assert last.probability is None
    assert last.value > first.value + 0.02
    for step in (first, last):
        assert step.value == pytest.approx(net.preactivations(step.image)[layer][unit])


@pytest.mark.parametrize("dream", [dreams.climb, dreams.ascend])
def test_it_stops_at_a_probability_or_a_count(dream):
    net = network((784, 10))
    steps = list(dream(net, 3, probability=0.6))
    assert steps[-1].probability >= 0.6 > steps[-2].probability
    assert max(step.count for step in dream(net, 3, probability=1, count=25)) <= 25
    assert [step.count for step in dream(net, 3, count=0)] == [0]
    assert len(list(dream(net, 3, steps[-1].image, probability=0.5))) == 1


@pytest.mark.parametrize("dream", [dreams.climb, dreams.ascend])
def test_pixels_never_leave_their_range(dream):
    white = np.ones((28, 28))
    for step in dream(network(), 0, white, probability=1, count=200):
        assert abs(step.pixels).max() <= 1
        assert 0 <= step.image.min() <= step.image.max() <= 1
    assert step.image.shape == (28, 28)


@pytest.mark.parametrize("activation", HIDDEN)
def test_an_ascent_raises_the_logit_whatever_the_activation(activation):
    net = network((784, 20, 12, 10), activation)
    first, *_, last = dreams.ascend(net, 6, probability=1, count=30)
    assert last.value > first.value + 0.1
    assert last.probability > first.probability


def test_an_ascent_without_regularisers_follows_the_gradient():
    net = network()
    plain = {"decay": 0, "variation": 0, "blur": 0, "jitter": 0}
    before, after = dreams.ascend(net, 2, np.full((28, 28), 0.5), count=1, rate=0.1, **plain)
    gradient = net.gradient(before.image, 2)
    expected = 0.1 * gradient / abs(gradient).max()
    np.testing.assert_allclose(after.pixels - before.pixels, expected, atol=1e-12)


def test_each_regulariser_does_what_it_says():
    net, rng = network(), np.random.default_rng(0)
    start, off = rng.random((28, 28)), {"decay": 0, "variation": 0, "blur": 0, "jitter": 0}

    def after(**settings):
        *_, last = dreams.ascend(net, 2, start, count=1, **({"rate": 0} | off | settings))
        return last.image

    np.testing.assert_allclose(after(), start)
    np.testing.assert_allclose(after(jitter=3), start)
    np.testing.assert_allclose(after(decay=0.1), 0.9 * start)
    for smoothing in ({"variation": 0.01}, {"blur": 0.2}):
        for axis in (0, 1):
            varies = abs(np.diff(after(**smoothing), axis=axis)).sum()
            assert varies < abs(np.diff(start, axis=axis)).sum()


@pytest.mark.parametrize("output", ["softmax", "sigmoid", "values"])
@pytest.mark.parametrize("pixels", SCALES)
def test_slopes_are_the_differences_of_what_they_belong_to(pixels, output):
    net = network((784, 15, 9, 10), "tanh", pixels, output=output)
    unit, rng = Unit(net, 5), np.random.default_rng(0)
    at, way = rng.uniform(-0.9, 0.9, (2, 784))
    first, small = unit.first(at), 1e-6

    def difference(part):
        found = [unit.outputs(unit.first(at + sign * small * way)) for sign in (1, -1)]
        return (found[0][part] - found[1][part]) / (2 * small)

    value = unit.pixel_slope(at, unit.value_slope(first)) @ way
    assert value == pytest.approx(difference(0), rel=1e-5)
    scored = unit.pixel_slope(at, unit.score_slope(first)) @ way
    assert scored == pytest.approx(difference(0 if output == "values" else 1), rel=1e-4)


@given(arrays(np.float64, (6, 7), elements=st.floats(-1, 1)), st.integers(0, 41), st.floats(-1, 1))
def test_one_pixel_changes_the_roughness_by_what_lies_around_it(picture, place, change):
    bends, pixels = quadratic((6, 7)), picture.ravel()
    before = dreams.roughness(picture)
    assert before == pytest.approx(pixels @ bends @ pixels, abs=1e-9)
    changed = pixels.copy()
    changed[place] += change
    more = 2 * change * (bends @ pixels)[place] + change**2 * bends[place, place]
    assert dreams.roughness(changed.reshape(6, 7)) == pytest.approx(before + more, abs=1e-9)
    assert (bends[place] != 0).sum() <= 25


def test_roughness_by_hand():
    picture = np.zeros((3, 3))
    assert dreams.roughness(picture) == 0
    # beside the middle are five neighbours of weight 4.4, in a corner three of weight 2.7
    for place, mean in (((1, 1), 4 / 4.4**2 + 4 * (0.7 / 2.7) ** 2),
                        ((0, 0), (0.7 / 6.8) ** 2 + 2 / 4.4**2)):  # fmt: skip
        picture[:] = 0
        picture[place] = 1
        assert dreams.roughness(picture) == pytest.approx(1 + mean)
    assert dreams.roughness(np.ones((4, 5, 5))).tolist() == pytest.approx([0] * 4)
    assert dreams.roughness(np.ones((1, 10))) == pytest.approx(0)
    assert dreams.roughness([[0, 1]]) == 2


def test_a_network_of_one_unit_and_one_that_cannot_be_moved():
    one = Network([Dense(np.ones((784, 1)) / 50, [0.0], "sigmoid")])
    assert dreams.follow(dreams.climb(one, 0)).probabilities[-1] >= 0.99
    flat = Network([Dense(np.zeros((784, 2)), [0.0, 0.0])])
    for dream in (dreams.climb, dreams.ascend):
        found = dreams.follow(dream(flat, 0, count=2000))
        assert found.probabilities[-1] == 0.5
    assert len(dreams.follow(dreams.climb(flat, 0, count=2000)).counts) == 1


@pytest.mark.parametrize("dream", [dreams.climb, dreams.ascend])
@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"digit": 10}, "digit: 10"),
        ({"digit": -1}, "digit: -1"),
        ({"layer": 2}, "layer: 2"),
        ({"start": np.zeros((3, 28, 28))}, "start: "),
        ({"start": np.zeros((9, 9))}, "start: "),
        ({"probability": 0}, "probability: 0"),
        ({"count": -1}, "count: -1"),
    ],
)
def test_what_cannot_be_dreamt_is_refused_at_once(dream, arguments, named):
    with pytest.raises(ValueError, match=named):
        dream(network(), **({"digit": 0} | arguments))


@pytest.mark.parametrize("smooth", [False, True])
def test_sigmoid_200_dreams_ten_digits(smooth):
    check_ten(interp.load("sigmoid-200"), 10 if smooth else 2, dreams.climb, smooth=smooth)


@pytest.mark.parametrize("smooth", [False, True])
def test_the_articles_own_weights_dream_ten_digits(shared_data, smooth):
    net = interp.load(shared_data / "net-784-200-10.js")
    check_ten(net, 10 if smooth else 2, dreams.climb, smooth=smooth)


@pytest.mark.parametrize(
    "name", ["mlp-60000", "mlp-500", "linear-60000", "linear-500", "sigmoid-200"]
)
def test_every_network_that_ships_dreams_ten_digits_by_ascent(name):
    check_ten(interp.load(name), 2, dreams.ascend)


def check_ten(net, seconds, dream, **settings):
    start = time.process_time()  # of the processor, not the clock: the machine may be busy
    found = list(dreams.each_class(net, dream, **settings))
    assert time.process_time() - start < seconds
    assert len(found) == 10
    for digit, one in enumerate(found):
        assert one.probabilities[-1] >= 0.99
        assert net.probabilities(one.image)[digit] >= 0.9899
        assert net.classify(one.image) == digit


def test_a_figure_of_dreams(monkeypatch):
    mpl = pytest.importorskip("matplotlib")
    mpl.use("agg")
    digits, net = data.load("digits"), network(name="$a")
    found = list(dreams.each_class(net, dreams.ascend, probability=0.5))
    axes = figures.show_dreams(net, found, digits)
    assert list(axes) == ["means", "maps", "dreams", "path"]
    assert len(axes["path"].lines) == 10
    np.testing.assert_array_equal(axes["path"].lines[4].get_ydata(), found[4].probabilities)
    assert list(figures.show_dreams(net, found)) == ["maps", "dreams", "path"]
    assert figures.show_dreams(net, found, axes=dict(axes))["path"] is axes["path"]
    with pytest.raises(ValueError, match="dreams: 9 arrived"):
        figures.show_dreams(net, found[:9])
    values = network(output="values")
    with pytest.raises(ValueError, match="no probabilities"):
        figures.show_dreams(values, list(dreams.each_class(values, dreams.ascend, count=2)))
    mpl.pyplot.close("all")


def test_the_command_draws_dreams(tmp_path, capsys):
    saved = interp.save(network((784, 10), name="../small"), tmp_path / "small.npz")
    assert main(["dream", str(saved), "--out", str(tmp_path)]) == 0
    assert re.search(r" 9: \d\d.*% sure after [\d,]+ changes\n", capsys.readouterr().out)
    assert (tmp_path / "small" / "dreams.png").read_bytes().endswith(b"IEND\xaeB`\x82")
    values = interp.save(network(output="values"), tmp_path / "values.npz")
    for refused in ([str(saved), "--method", "ascend", "--smooth"], [str(values)]):
        assert main(["dream", *refused, "--out", str(tmp_path)]) == 1
        assert capsys.readouterr().err.startswith("interp: ")
