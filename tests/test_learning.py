"""Learning in the browser against NumPy: the same weights from the same seed and batches."""

from functools import cache
from itertools import pairwise

import numpy as np
import pytest
from conftest import few_digits, proof
from test_views import node, run_tests  # noqa: F401 (fixtures)

from interp import data, explorers, views
from interp.views import taught


def mulberry32(seed):
    """The generator of interp/views/random.js: yields numbers from 0 up to 1."""
    state, full = seed & 0xFFFFFFFF, 0xFFFFFFFF
    while True:
        state = (state + 0x6D2B79F5) & full
        mixed = (state ^ (state >> 15)) * (state | 1) & full
        mixed ^= (mixed + ((mixed ^ (mixed >> 7)) * (mixed | 61) & full)) & full
        yield (mixed ^ (mixed >> 14)) / 2**32


@cache
def shuffled(count, seed):
    random, order = mulberry32(seed), np.arange(count)
    for i in range(count - 1, 0, -1):
        j = int(next(random) * (i + 1))
        order[[i, j]] = order[[j, i]]
    return order


def shuffled_labels(labels, share, seed):
    chosen = shuffled(len(labels), seed + 104729)[: int(share * len(labels))]
    changed = labels.copy()
    changed[chosen] = labels[chosen[shuffled(len(chosen), seed + 224737)]]
    return changed


def start(sizes, seed, zero):
    random, layers = mulberry32(seed), []
    for n_in, n_out in pairwise(sizes):
        limit = 0 if zero else np.sqrt(6 / (n_in + n_out))
        kernel = [(2 * next(random) - 1) * limit for _ in range(n_in * n_out)]
        layers.append([np.reshape(kernel, (n_in, n_out)), np.zeros(n_out)])
    return layers


def forward(layers, x):
    """Activations of each layer, (n, units) each; the last are probabilities."""
    passed = [x]
    for kernel, bias in layers[:-1]:
        passed.append(np.maximum(passed[-1] @ kernel + bias, 0))
    logits = passed[-1] @ layers[-1][0] + layers[-1][1]
    shares = np.exp(logits - logits.max(axis=1, keepdims=True))
    return [*passed, shares / shares.sum(axis=1, keepdims=True)]


def gradient(layers, x, labels):
    passed = forward(layers, x)
    flow = (passed[-1] - np.eye(len(layers[-1][1]))[labels]) / len(x)  # (n, classes)
    slopes = []
    for (kernel, _), below in zip(layers[::-1], passed[-2::-1], strict=True):
        slopes.insert(0, [below.T @ flow, flow.sum(axis=0)])
        flow = (flow @ kernel.T) * (below > 0)
    return slopes


def trained(sizes, x, labels, steps, settings):
    """The layers after so many steps, as Keras' documentation says each optimiser does it."""
    layers, rate = start(sizes, settings["seed"], settings["zero"]), settings["rate"]
    means = [[[0.0, 0.0] for _ in layer] for layer in layers]
    for step in range(steps):
        each = -(-len(x) // settings["size"])
        epoch, place = divmod(step, each)
        order = shuffled(len(x), settings["seed"] * 7919 + epoch + 1)
        batch = order[place * settings["size"] : (place + 1) * settings["size"]]
        slopes = gradient(layers, x[batch], labels[batch])
        for layer, slope, mean in zip(layers, slopes, means, strict=True):
            layer[0] *= 1 - rate * settings["decay"]
            for part in (0, 1):
                first, second = mean[part]
                if settings["optimiser"] == "momentum":
                    first = 0.9 * first - rate * slope[part]
                    change = first
                elif settings["optimiser"] == "adam":
                    first = 0.9 * first + 0.1 * slope[part]
                    second = 0.999 * second + 0.001 * slope[part] ** 2
                    unbiased = first / (1 - 0.9 ** (step + 1)), second / (1 - 0.999 ** (step + 1))
                    # Keras adds its small number before the second mean is corrected
                    small = 1e-7 / np.sqrt(1 - 0.999 ** (step + 1))
                    change = -rate * unbiased[0] / (np.sqrt(unbiased[1]) + small)
                else:
                    change = -rate * slope[part]
                layer[part] = layer[part] + change
                mean[part] = [first, second]
    return layers


CASES = {
    "no hidden layer": ((64, 10), {}),
    "one hidden layer": ((64, 12, 10), {}),
    "two hidden layers": ((64, 12, 8, 10), {"rate": 0.05}),
    "momentum": ((64, 12, 10), {"optimiser": "momentum", "rate": 0.05}),
    "Adam": ((64, 12, 10), {"optimiser": "adam", "rate": 0.01}),
    "weight decay": ((64, 12, 10), {"decay": 0.05}),
    "all weights zero": ((64, 12, 10), {"zero": True}),
    "half the labels shuffled": ((64, 12, 10), {"mixed": 0.5}),
}
"""Sizes of a network, and what is unlike the usual settings."""
USUAL = {"optimiser": "sgd", "rate": 0.3, "decay": 0, "size": 32, "seed": 3, "zero": False}


def test_a_hundred_steps_in_the_browser_are_those_of_numpy(run_tests):  # noqa: F811
    digits, cases = data.load("digits_8x8"), []
    images, labels = digits.train_images[:150], digits.train_labels[:150]
    x = images.reshape(150, 64) / 255
    for title, (sizes, more) in CASES.items():
        settings = USUAL | {"mixed": 0} | more
        taught = shuffled_labels(labels, settings["mixed"], settings["seed"])
        layers = trained(sizes, x, taught, 100, settings)
        probabilities = forward(layers, x)[-1]
        composed = layers[0][0]
        for kernel, _ in layers[1:]:
            composed = composed @ kernel
        cases.append({
            "title": title, "sizes": list(sizes), "settings": settings, "steps": 100,
            "images": views.packed(images), "labels": views.packed(labels.astype(np.uint8)),
            "kernels": [views.packed(kernel) for kernel, _ in layers],
            "biases": [views.packed(bias) for _, bias in layers],
            "loss": float(-np.log(probabilities[np.arange(150), taught]).mean()),
            "composed": views.packed(composed),
        })  # fmt: skip
    run_tests("learning", cases)


def test_the_gradient_is_the_slope_of_the_loss():
    """By differences, so that the judge above is judged."""
    rng = np.random.default_rng(0)
    layers = [[rng.normal(size=(6, 5)), rng.normal(size=5)], [rng.normal(size=(5, 3)), np.zeros(3)]]
    x, labels = rng.random((4, 6)), np.array([0, 2, 1, 1])

    def loss():
        return -np.log(forward(layers, x)[-1][np.arange(4), labels]).mean()

    for layer, slopes in zip(layers, gradient(layers, x, labels), strict=True):
        for part, slope in zip(layer, slopes, strict=True):
            for place in np.ndindex(*part.shape):
                before, part[place] = part[place], part[place] + 1e-6
                above = loss()
                part[place] = before
                assert (above - loss()) / 1e-6 == pytest.approx(slope[place], abs=1e-4)


@pytest.fixture(scope="module", params=["page", proof("digits"), proof("mnist")])
def embedded(request):
    """(images (n, 784) in [0, 1], labels) to learn from and to test with, as a browser has them."""
    if request.param == "mnist":
        request.getfixturevalue("mnist")
    digits = data.load("digits" if request.param == "page" else request.param)
    sizes = (600, 200) if request.param == "page" else (2000, 500)
    parts = (digits.train_images, digits.train_labels), (digits.test_images, digits.test_labels)
    return [
        (images[:n].reshape(len(images[:n]), -1) / 255, labels[:n])
        for (images, labels), n in zip(parts, sizes, strict=True)
    ]


def after(key, steps, embedded):
    """An experiment's network after so many steps, and its shares of right answers by set."""
    (experiment,) = (x["settings"] for x in taught.EXPERIMENTS if x["key"] == key)
    (x, labels), test = embedded
    x, labels = x[: experiment["images"]], labels[: experiment["images"]]
    labels = shuffled_labels(labels, experiment["mixed"], experiment["seed"])
    sizes = (784, *experiment["hidden"], 10)
    layers = trained(sizes, x, labels, steps, experiment | {"size": 32})
    right = {
        name: (forward(layers, images)[-1].argmax(axis=1) == truth).mean()
        for name, (images, truth) in {"train": (x, labels), "test": test}.items()
    }
    return layers, right


def lit(layers, x):
    """The share of units that are lit, over images."""
    return (forward(layers, x)[1] > 0).mean()


def test_as_it_should_be_most_is_learned_in_the_first_seconds(embedded):
    runs = [after("usual", steps, embedded)[1] for steps in (0, 180, 900, 1800)]  # 60 a second
    tested, learned = ([right[name] for right in runs] for name in ("test", "train"))
    assert tested[1] - tested[0] > 0.85 * (tested[3] - tested[0])
    assert learned == sorted(learned)
    assert tested[3] < 0.98


def test_of_a_rate_too_high_hardly_any_unit_is_lit_and_a_tenth_is_right(embedded):
    layers, right = after("rate", 120, embedded)
    assert lit(layers, embedded[1][0]) < 0.005
    assert 0.05 < right["test"] < 0.15


def test_of_all_weights_zero_only_the_biases_of_the_answers_move(embedded):
    layers, _ = after("zero", 100, embedded)
    assert not any(kernel.any() for kernel, _ in layers)
    assert not layers[0][1].any()
    assert layers[1][1].all()


def test_of_shuffled_labels_the_right_ones_are_learned_first_and_then_the_wrong_ones(embedded):
    (_, early), (_, late) = (after("mixed", steps, embedded) for steps in (150, 2400))
    assert early["test"] > early["train"] + 0.25
    assert late["train"] > early["train"] + 0.08
    assert late["test"] < early["test"] - 0.15


def test_of_fifty_digits_all_are_known_by_heart_and_others_get_no_better(embedded):
    (_, soon), (_, later) = (after("few", steps, embedded) for steps in (120, 800))
    assert soon["train"] == 1
    assert soon["test"] < 0.9
    assert later["test"] < soon["test"] + 0.03


def test_of_weight_decay_what_no_digit_needs_fades(embedded):
    unused = embedded[0][0].max(axis=0) == 0  # pixels that are never lit
    noise = [np.abs(after("decay", n, embedded)[0][0][0][unused]).mean() for n in (0, 300)]
    assert unused.sum() > 50
    assert noise[1] < 0.15 * noise[0]


def test_the_digits_of_a_page_are_the_embedded_ones(run_tests):  # noqa: F811
    digits = data.load("digits")
    images = np.concatenate([digits.train_images[:600], digits.test_images[:200]])[::8]
    labels = np.concatenate([digits.train_labels[:600], digits.test_labels[:200]])
    given = {"spec": taught.small_spec(), "images": views.packed(images), "every": 8}
    run_tests("taught", given | {"labels": views.packed(labels.astype(np.uint8))})


def test_the_explorer_has_the_network_that_the_browser_wrote():
    digits = few_digits()
    explorer = explorers.learn(digits, hidden=(12,))
    with pytest.raises(ValueError, match="press Play"):
        explorer.network  # noqa: B018
    layers = start((784, 12, 10), 5, zero=False)
    values = [part.ravel() for layer in layers for part in layer]
    explorer.weights = np.concatenate(values).astype("<f4").tobytes()
    images = digits.test_images[:20]
    ours, theirs = (
        explorer.network.probabilities(images),
        forward(layers, images.reshape(20, -1) / 255),
    )
    np.testing.assert_allclose(ours, theirs[-1], atol=1e-5)
    explorer.hidden = []  # begins anew, so what was written is of another network
    with pytest.raises(ValueError, match="press Play"):
        explorer.network  # noqa: B018


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"hidden": (8, 8, 8)}, "none, one or two"),
        ({"hidden": (0,)}, "hidden: 0 arrived"),
        ({"hidden": ("a",)}, "hidden: 'a' arrived"),
    ],
)
def test_layers_that_cannot_be_watched_are_refused(more, said):
    with pytest.raises(ValueError, match=said):
        explorers.learn(few_digits(), **more)
    with pytest.raises(ValueError, match="optimiser: 'lbfgs' arrived; accepted are 'sgd'"):
        explorers.learn(few_digits()).optimiser = "lbfgs"


def test_digits_of_other_shapes_and_classes_can_be_learned():
    rng = np.random.default_rng(0)
    images, labels = rng.random((30, 6, 9)), np.arange(30) % 3
    digits = data.Digits(images, labels, images, labels, class_names=("a", "b", "c"))
    explorer = explorers.learn(digits, hidden=())
    assert (explorer.digits["images"]["shape"], explorer.digits["names"]) == (
        [60, 6, 9],
        ["a", "b", "c"],
    )
    assert explorer.images == 30
    with pytest.raises(TypeError, match="Digits"):
        explorers.learn(images)
