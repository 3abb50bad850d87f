"""Dreams: the climb is the article's procedure, the ascent follows the gradient."""

import re
from itertools import pairwise

import numpy as np
import pytest
from conftest import proof, random_network
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.ndimage import convolve
from scipy.stats import ks_2samp

import interp
from interp import Dense, Network, PixelScale, activations, data, dreams, explorers, figures
from interp.cli import main
from interp.dreams.climbing import proposals
from interp.dreams.steps import Unit, first_pixels

HIDDEN = [name for name in activations.NAMES if name != "softmax"]
SCALES = {
    "-1..1": PixelScale.of("-1..1"),
    "0..255": PixelScale.of("0..255"),
    "a scale per pixel": PixelScale(np.linspace(0.5, 2, 784), np.linspace(-1, 1, 784)),
    "unit columns": PixelScale.of("unit columns"),
}
BOTH = pytest.mark.parametrize("dream", [dreams.climb, dreams.ascend])


def network(sizes=(784, 12, 10), activation="relu", pixels="0..1", dtype=np.float64, **more):
    """A random network whose output is a softmax over logits of a few units."""
    alpha = 0.2 if activation in ("leaky_relu", "elu") else None
    pixels = SCALES.get(pixels, pixels)
    more = {"pixels": PixelScale.of(pixels), **more}
    return random_network(sizes, activation, alpha=alpha, **more).astype(dtype)


def score(net, pixels, target, smooth):
    """What the article's procedure raises, by a full pass over the network and the picture."""
    rough = dreams.roughness(pixels) if smooth else 0
    return net.probabilities((pixels + 1) / 2)[target] - 1e-5 * rough


def climb_by_full_passes(net, target, smooth, max_steps, seed, step_size=0.1):
    """The article's procedure: (counts of the changes kept, pixels at the end)."""
    rng = np.random.default_rng(seed)
    pixels, kept = first_pixels(None, Unit(net, target), rng), []
    best = score(net, pixels, target, smooth)
    changes = proposals(rng, pixels.size, step_size, max_steps)
    for count, (place, change) in enumerate(changes, start=1):
        changed = pixels.copy()
        changed.flat[place] = np.clip(changed.flat[place] + change, -1, 1)
        found = score(net, changed, target, smooth)
        if found > best:
            pixels, best = changed, found
            kept.append(count)
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
def test_a_climb_keeps_what_a_full_pass_for_each_proposal_keeps(sizes, activation, pixels, smooth):
    net = network(sizes, activation, pixels)
    settings = {"smooth": smooth, "max_steps": 1500, "seed": 5, "step_size": 0.15}
    steps = list(dreams.climb(net, 3, probability=1, **settings))
    kept, reached = climb_by_full_passes(net, 3, **settings)
    assert len(kept) > 100
    assert [step.count for step in steps] == [0, *kept]
    np.testing.assert_array_equal(steps[-1].pixels, reached)


@pytest.mark.proof
def test_the_length_of_a_climb_has_the_distribution_of_the_articles_procedure():
    """In float32, against random numbers drawn one at a time."""
    net = random_network((16, 6, 3), seed=3).astype(np.float32)
    ours = [list(dreams.climb(net, 1, probability=0.8, seed=k))[-1].count for k in range(60)]

    def plain(seed):
        rng = np.random.default_rng(1000 + seed)
        pixels = first_pixels(None, Unit(net, 1), rng)
        best, count = net.probabilities((pixels + 1) / 2)[1], 0
        while best < 0.8:
            changed, place, count = pixels.copy(), rng.integers(16), count + 1
            changed.flat[place] = np.clip(changed.flat[place] + rng.uniform(-0.1, 0.1), -1, 1)
            found = net.probabilities((changed + 1) / 2)[1]
            if found > best:
                pixels, best = changed, found
        return count

    theirs = [plain(seed) for seed in range(60)]
    assert ks_2samp(ours, theirs).pvalue > 0.01
    assert ks_2samp(np.multiply(ours, 1.2), theirs).pvalue < 0.01  # it would see a difference


@pytest.mark.parametrize("count", [0, 1, 1024, 2500])
def test_as_many_proposals_are_drawn_as_were_asked_for(count):
    drawn = list(proposals(np.random.default_rng(0), 30, 0.1, count))
    assert len(drawn) == count
    assert all(0 <= place < 30 and abs(change) <= 0.1 for place, change in drawn)
    longer = proposals(np.random.default_rng(0), 30, 0.1, count + 10)
    assert drawn == [change for change, _ in zip(longer, range(count), strict=False)]


@pytest.mark.parametrize("smooth", [False, True])
def test_each_change_that_a_climb_keeps_is_of_one_pixel_and_raises_the_score(smooth):
    net = network(activation="sigmoid", pixels="-1..1")
    steps = list(dreams.climb(net, 2, smooth=smooth, probability=1, max_steps=3000))
    heights = [score(net, step.pixels, 2, smooth) for step in steps]
    assert (np.diff(heights) > -1e-12).all()
    changed = np.diff([step.pixels.ravel() for step in steps], axis=0)
    assert ((changed != 0).sum(axis=1) == 1).all()
    assert abs(changed).max() <= 0.1


@pytest.mark.parametrize("pixels", SCALES)
def test_the_scores_of_a_long_climb_are_those_of_a_forward_pass(pixels):
    net = network((784, 20, 10), pixels=pixels, dtype=np.float32)
    *_, last = dreams.climb(net, 4, max_steps=4000, probability=1)
    assert last.probability == pytest.approx(net.probabilities(last.image)[4], abs=1e-4)
    assert last.value == pytest.approx(net.logits(last.image)[4], abs=1e-3)


@pytest.mark.parametrize("dream", [dreams.climb, dreams.ascend])
@pytest.mark.parametrize("output", ["softmax", "sigmoid"])
def test_the_probability_of_a_step_is_the_networks(dream, output):
    net = network(output=output)
    for step in list(dream(net, 4, max_steps=60))[::5]:
        assert step.probability == pytest.approx(net.probabilities(step.image)[4], abs=1e-12)
        assert step.value == pytest.approx(net.logits(step.image)[4], abs=1e-12)


def test_without_a_start_a_tenth_of_the_pixels_is_raised_a_little_from_black():
    pixels = first_pixels(None, Unit(network(), 0), np.random.default_rng(0))
    raised = pixels > -1
    assert 50 < raised.sum() < 110
    assert 0.15 < pixels.max() + 1 <= 0.2
    assert next(dreams.climb(network(), 0)).pixels.max() <= -0.8


@BOTH
def test_the_same_seed_gives_the_same_steps_and_the_start_is_not_written_to(dream):
    net, start = network(), np.full((28, 28), 100, np.uint8)
    first, again, another = (
        list(dream(net, 1, start, seed=seed, max_steps=40, probability=1)) for seed in (7, 7, 8)
    )
    assert [step.count for step in first] == [step.count for step in again]
    np.testing.assert_array_equal([x.pixels for x in first], [x.pixels for x in again])
    assert not np.array_equal(first[-1].pixels, another[-1].pixels)
    assert (start == 100).all()
    np.testing.assert_allclose(first[0].image, start / 255)
    assert len({step.pixels.tobytes() for step in first}) > len(first) // 2


@BOTH
@pytest.mark.parametrize(("layer", "unit"), [(0, 11), (1, 4), (-2, 4)])
def test_the_preactivation_of_a_hidden_unit_is_raised(dream, layer, unit):
    net = network((784, 12, 8, 10))
    first, *_, last = dream(net, unit, layer=layer, max_steps=300)
    assert last.probability is None
    assert last.value > first.value + 0.02
    for step in (first, last):
        assert step.value == pytest.approx(net.preactivations(step.image)[layer][unit])


@BOTH
def test_a_dream_stops_at_a_probability_or_after_max_steps(dream):
    net = network((784, 10))
    steps = list(dream(net, 3, probability=0.6))
    assert steps[-1].probability >= 0.6 > steps[-2].probability
    assert max(step.count for step in dream(net, 3, probability=1, max_steps=25)) <= 25
    assert [step.count for step in dream(net, 3, max_steps=0)] == [0]
    assert len(list(dream(net, 3, steps[-1].image, probability=0.5))) == 1


@BOTH
def test_pixels_stay_between_black_and_full_ink(dream):
    white = np.ones((28, 28))
    for step in dream(network(), 0, white, probability=1, max_steps=200):
        assert abs(step.pixels).max() <= 1
        assert 0 <= step.image.min() <= step.image.max() <= 1
    assert step.image.shape == (28, 28)


@pytest.mark.parametrize("activation", HIDDEN)
def test_an_ascent_raises_the_logit_whatever_the_activation(activation):
    net = network((784, 20, 12, 10), activation)
    first, *_, last = dreams.ascend(net, 6, probability=1, max_steps=30)
    assert last.value > first.value + 0.05
    assert last.probability > first.probability


def test_an_ascent_without_regularisers_follows_the_gradient():
    net = network()
    plain = {"decay": 0, "tv_weight": 0, "blur": 0, "jitter": 0}
    start = np.full((28, 28), 0.5)
    before, after = dreams.ascend(net, 2, start, max_steps=1, step_size=0.1, **plain)
    gradient = net.gradient(before.image, 2)
    expected = 0.1 * gradient / abs(gradient).max()
    np.testing.assert_allclose((after.pixels - before.pixels).ravel(), expected, atol=1e-12)


def test_each_regulariser_of_an_ascent_does_what_its_docstring_says():
    net, rng = network(), np.random.default_rng(0)
    start, off = rng.random((28, 28)), {"decay": 0, "tv_weight": 0, "blur": 0, "jitter": 0}

    def after(**settings):
        *_, last = dreams.ascend(net, 2, start, max_steps=1, **({"step_size": 0} | off | settings))
        return last.image

    np.testing.assert_allclose(after(), start)
    np.testing.assert_allclose(after(jitter=3), start)
    np.testing.assert_allclose(after(decay=0.1), 0.9 * start)
    for smoothing in ({"tv_weight": 0.01}, {"blur": 0.2}):
        for axis in (0, 1):
            varies = abs(np.diff(after(**smoothing), axis=axis)).sum()
            assert varies < abs(np.diff(start, axis=axis)).sum()


@pytest.mark.parametrize("layer", [0, -1])
@pytest.mark.parametrize("pixels", SCALES)
def test_the_gradient_of_a_unit_over_pixels_is_a_difference_quotient(pixels, layer):
    net = network((784, 15, 9, 10), "tanh", pixels)
    unit, rng = Unit(net, 5, layer), np.random.default_rng(0)
    at, way = rng.uniform(-0.9, 0.9, (2, 28, 28))
    above, below = (unit.score(unit.first(at + small * way))[0] for small in (1e-6, -1e-6))
    assert (unit.gradient(at) * way).sum() == pytest.approx((above - below) / 2e-6, rel=1e-5)


PICTURES = st.tuples(st.integers(1, 7), st.integers(1, 7)).flatmap(
    lambda shape: arrays(np.float64, shape, elements=st.floats(-1, 1))
)


@given(PICTURES)
def test_roughness_is_that_of_a_convolution_with_the_weights_of_the_neighbours(picture):
    weights = np.array([[0.7, 1, 0.7], [1, 0, 1], [0.7, 1, 0.7]])
    total = convolve(np.ones(picture.shape), weights, mode="constant")
    means = convolve(picture, weights, mode="constant") / np.maximum(total, 1e-9)
    assert dreams.roughness(picture) == pytest.approx(((picture - means) ** 2).sum(), abs=1e-9)


@pytest.mark.parametrize("shape", [(4, 4), (1, 10), (128, 128)])
def test_smooth_dreams_of_any_shape_weigh_the_roughness_of_that_shape(shape):
    count = shape[0] * shape[1]
    kernel = np.random.default_rng(0).normal(size=(count, 2)) / 1e4
    net = Network([Dense(kernel, [0.0, 0.0])], input_shape=shape)  # so flat that roughness decides
    steps = list(dreams.climb(net, 0, smooth=True, max_steps=400))
    assert len(steps) > 1
    for before, after in pairwise(steps):
        gained = after.probability - before.probability
        grown = dreams.roughness(after.pixels) - dreams.roughness(before.pixels)
        assert gained > 1e-5 * grown - 1e-15


def test_roughness_of_small_pictures_by_hand():
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
    with pytest.raises(ValueError, match=r"pixels: .*\(784,\)"):
        dreams.roughness(np.zeros(784))


def test_a_network_of_one_unit_and_one_that_does_not_respond():
    one = Network([Dense(np.ones((784, 1)) / 50, [0.0], "sigmoid")])
    assert dreams.run(dreams.climb(one, 0)).probabilities[-1] >= 0.99
    flat = Network([Dense(np.zeros((784, 2)), [0.0, 0.0])])
    for dream in (dreams.climb, dreams.ascend):
        found = dreams.run(dream(flat, 0, max_steps=2000))
        assert found.probabilities[-1] == 0.5
    assert len(dreams.run(dreams.climb(flat, 0, max_steps=2000)).counts) == 1


@BOTH
@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"target": 10}, "target: 10"),
        ({"target": -1}, "target: -1"),
        ({"layer": 2}, "layer: 2"),
        ({"start": np.zeros((3, 28, 28))}, "start: "),
        ({"start": np.zeros((9, 9))}, "start: "),
        ({"probability": 0}, "probability: 0"),
        ({"probability": "0.9"}, "probability: '0.9'"),
        ({"max_steps": -1}, "max_steps: -1"),
        ({"step_size": -0.1}, "step_size: -0.1"),
        ({"step_size": np.nan}, "step_size: nan"),
        ({"seed": "a"}, "seed: 'a'"),
    ],
)
def test_arguments_that_are_not_accepted_are_refused_before_the_first_step(dream, arguments, named):
    with pytest.raises(ValueError, match=named):
        dream(network(), **({"target": 0} | arguments))


@pytest.mark.parametrize("argument", ["decay", "tv_weight", "blur", "jitter"])
def test_settings_of_an_ascent_that_are_not_accepted_are_refused(argument):
    with pytest.raises(ValueError, match=f"{argument}: -1"):
        dreams.ascend(network(), 0, **{argument: -1})


@pytest.mark.parametrize("argument", ["decay", "blur"])
def test_what_pixels_move_of_their_way_is_a_share(argument):
    with pytest.raises(ValueError, match=f"{argument}: 7 arrived; a share"):
        dreams.ascend(network(), 0, **{argument: 7})


@pytest.mark.parametrize(
    ("use", "said"),
    [
        (lambda net: list(dreams.each_class(net, "ascend")), r"dream: 'ascend' .*dreams\.ascend"),
        (dreams.run, r"steps: Network arrived.*dreams\.run\(dreams\.ascend\(net, 3\)\)"),
        (lambda net: explorers.dream(net, 3), "labels: int arrived"),
    ],
)
def test_what_cannot_be_dreamed_is_refused_by_name(use, said):
    with pytest.raises(TypeError, match=said):
        use(network())


@pytest.mark.parametrize("smooth", [False, proof(True)])
def test_sigmoid_200_dreams_ten_digits(smooth):
    check_ten(interp.load("sigmoid-200"), dreams.climb, smooth=smooth)


@pytest.mark.slow
@pytest.mark.parametrize("smooth", [False, proof(True)])
def test_the_articles_own_weights_dream_ten_digits(shared_data, smooth):
    net = interp.load(shared_data / "net-784-200-10.js")
    check_ten(net, dreams.climb, smooth=smooth)


@pytest.mark.parametrize(
    "name", ["mlp-60000", "mlp-500", "linear-60000", "linear-500", "sigmoid-200"]
)
def test_every_shipped_network_dreams_ten_digits_by_ascent(name):
    check_ten(interp.load(name), dreams.ascend)


def check_ten(net, dream, **settings):
    found = list(dreams.each_class(net, dream, **settings))
    assert len(found) == 10
    for digit, one in enumerate(found):
        assert one.probabilities[-1] >= 0.99
        assert net.probabilities(one.image)[digit] >= 0.9899
        assert net.classify(one.image) == digit


@pytest.mark.slow
def test_a_figure_shows_the_dreams_of_all_classes_and_how_sure_they_are():
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
        figures.show_dreams(values, list(dreams.each_class(values, dreams.ascend, max_steps=2)))
    mpl.pyplot.close("all")


def test_the_dream_command_draws_dreams_and_refuses_what_has_none(tmp_path, capsys):
    saved = interp.save(network((784, 10), name="../small"), tmp_path / "small.npz")
    assert main(["dream", str(saved), "--out", str(tmp_path)]) == 0
    assert re.search(r" 9: \d\d.*% sure after [\d,]+ steps\n", capsys.readouterr().out)
    assert (tmp_path / "small" / "dreams.png").read_bytes().endswith(b"IEND\xaeB`\x82")
    values = interp.save(network(output="values"), tmp_path / "values.npz")
    for refused in ([str(saved), "--method", "ascend", "--smooth"], [str(values)]):
        assert main(["dream", *refused, "--out", str(tmp_path)]) == 1
        assert capsys.readouterr().err.startswith("interp: ")
