"""Training: what comes back, the same weights for the same seed, interrupting, bad arguments."""

import io
import json
import os
import signal
import subprocess
import sys

import numpy as np
import pytest
from conftest import proof
from scipy.ndimage import map_coordinates

import interp
from interp import Conv2D, Dense, PixelScale, data, training
from interp.activations import named
from interp.convolution import MaxPool2D, SumPool2D
from interp.layers import trained_arrays
from interp.training.settings import Settings

SHORT = {"hidden": (24, 16), "images": 256, "epochs": 3}


@pytest.fixture(scope="session")
def digits(keras):
    return data.load("digits")


@pytest.fixture(scope="session")
def run(digits):
    return training.train(**SHORT, digits=digits)


def weights(network):
    arrays = [array for layer in network.layers for array in trained_arrays(layer).values()]
    return np.concatenate([array.ravel() for array in arrays])


def test_a_run_holds_the_network_its_history_and_a_snapshot_per_epoch(run, digits):
    network = run.network
    assert network.sizes == (784, 24, 16, 10)
    assert [layer.activation for layer in network.layers] == ["relu", "relu", "softmax"]
    assert (network.name, network.pixels.name, network.pixels.origin) == (
        "mlp-256",
        "0..1",
        "training",
    )
    assert network.accuracy == network.score(digits.test_images, digits.test_labels) > 0.3
    assert (network.never_lit == data.never_lit(digits.train_images[:256])).all()
    assert not run.interrupted
    assert set(run.history) == {"loss", "accuracy", "test_accuracy", "seconds"}
    assert all(len(values) == 3 for values in run.history.values())
    assert len(run.snapshots) == 4
    assert (weights(run.snapshots[-1]) == weights(network)).all()
    assert run.history["test_accuracy"] == [x.accuracy for x in run.snapshots[1:]]
    assert run.history["loss"][0] > run.history["loss"][-1]


def test_pixels_never_lit_keep_the_weights_they_started_with(run):
    start, end = run.snapshots[0].layers[0].kernel, run.network.layers[0].kernel
    dark = run.network.never_lit
    assert (start[dark] == end[dark]).all()
    assert (start[~dark] != end[~dark]).any(axis=1).all()


def test_weights_start_as_keras_draws_them(run):
    for layer in run.snapshots[0].layers:
        limit = np.sqrt(6 / sum(layer.kernel.shape))
        assert np.abs(layer.kernel).max() < limit
        assert layer.kernel.std() == pytest.approx(limit / np.sqrt(3), rel=0.1)
        assert not layer.bias.any()


def test_the_same_seed_gives_the_same_weights_and_another_seed_others(run, digits):
    again = training.train(**SHORT, digits=digits)
    assert (weights(again.network) == weights(run.network)).all()
    other = training.train(**SHORT, digits=digits, seed=1)
    assert (weights(other.network) != weights(run.network)).mean() > 0.5


def test_steps_that_make_whole_epochs_give_the_same_weights(run, digits):
    by_steps = training.train(SHORT["hidden"], 256, steps=3 * 2, digits=digits)
    assert (weights(by_steps.network) == weights(run.network)).all()
    assert [x.name for x in by_steps.snapshots] == ["mlp-256/step-0", "mlp-256/step-6"]
    assert by_steps.history["loss"] == [pytest.approx(np.mean(run.history["loss"]))]
    assert "6 steps" in by_steps.network.notes[0]


def test_a_number_of_steps_can_cut_the_last_epoch_short():
    settings = Settings((3,), None, "relu", "0..1", "adam", None, "constant", 0.0, 128, 7, 5)
    whole, cut = settings.orders(300)
    assert sorted(whole) == list(range(300))
    assert len(cut) == 2 * 128
    assert settings.samples_seen(300) == 300 + 256


def test_one_step_is_the_gradient_step_that_numpy_computes(digits):
    """Plain gradient descent on one batch, softmax and cross-entropy: by hand, with L2."""
    run = training.train(
        (), 50, 1, optimizer="sgd", learning_rate=0.5, l2=0.01, batch_size=50, digits=digits
    )
    start = run.snapshots[0]
    inputs, labels = start.inputs(digits.train_images[:50]), digits.train_labels[:50]
    wrong = (start.probabilities(digits.train_images[:50]) - np.eye(10)[labels]) / 50
    kernel = start.layers[0].kernel
    expected = kernel - 0.5 * (inputs.T @ wrong + 2 * 0.01 * kernel)
    np.testing.assert_allclose(run.network.layers[0].kernel, expected, atol=1e-6)
    np.testing.assert_allclose(run.network.layers[0].bias, -0.5 * wrong.sum(axis=0), atol=1e-6)
    chance = start.probabilities(digits.train_images[:50])[np.arange(50), labels]
    loss = -np.log(chance).mean() + 0.01 * (kernel**2).sum()
    assert run.history["loss"][0] == pytest.approx(loss, rel=1e-4)
    assert run.history["accuracy"][0] == pytest.approx(
        start.score(digits.train_images[:50], labels), abs=1e-9
    )


def test_an_epoch_is_what_plain_keras_makes_of_the_same_batches(digits):
    """Several calls, a smaller last batch, Adam on a cosine, L2: against model.fit."""
    from interp.training.steps import keras

    run = training.train(
        (20,),
        301,
        2,
        activation="sigmoid",
        optimizer="adam",
        learning_rate=0.01,
        schedule="cosine",
        l2=1e-3,
        batch_size=2,
        digits=digits,
    )
    start, penalty = run.snapshots[0], keras.regularizers.L2(1e-3)
    model = keras.Sequential(
        [
            keras.Input((784,)),
            keras.layers.Dense(20, "sigmoid", kernel_regularizer=penalty),
            keras.layers.Dense(10, "softmax", kernel_regularizer=penalty),
        ]
    )
    model.set_weights([array for layer in start.layers for array in (layer.kernel, layer.bias)])
    schedule = keras.optimizers.schedules.CosineDecay(0.01, 2 * 151)
    model.compile(
        keras.optimizers.Adam(schedule),
        keras.losses.SparseCategoricalCrossentropy(),
        metrics=["accuracy"],
    )
    inputs, labels = start.inputs(digits.train_images), digits.train_labels
    for epoch in (1, 2):
        order = np.random.default_rng([0, epoch]).permutation(301)
        fitted = model.fit(
            inputs[order], labels[order], batch_size=2, shuffle=False, verbose=0
        ).history
        assert run.history["loss"][epoch - 1] == pytest.approx(fitted["loss"][0], rel=1e-4)
        assert run.history["accuracy"][epoch - 1] == pytest.approx(fitted["accuracy"][0], abs=1e-6)
    ours = np.concatenate([np.ravel(array) for array in model.get_weights()])
    np.testing.assert_allclose(weights(run.network), ours, atol=1e-4)


def test_the_network_of_the_second_article_has_its_name_pixels_and_activations(digits):
    run = training.train(
        (20,),
        activation="sigmoid",
        pixels="-1..1",
        optimizer="adam",
        learning_rate=0.003,
        schedule="cosine",
        l2=1e-5,
        digits=digits,
        name="causal",
    )
    network = run.network
    assert (network.name, network.pixels.name, network.layers[0].activation) == (
        "causal",
        "-1..1",
        "sigmoid",
    )
    assert network.accuracy > 0.5
    assert "1297 training images of digits" in network.notes[0]  # all there are, not 60,000


def test_networks_without_hidden_layers_and_with_leaky_units_train(digits):
    linear = training.train((), 100, 1, digits=digits).network
    assert (linear.sizes, linear.name) == ((784, 10), "linear-100")
    leaky = training.train([8], 100, 1, activation="leaky_relu", digits=digits).network
    assert leaky.layers[0].activation == named("leaky_relu", alpha=0.2)


def test_an_epoch_with_convolutions_is_what_plain_keras_makes_of_it(digits):
    from interp.training.steps import keras

    convolutions = {"convolutions": (3, 4), "l2": 1e-3, "activation": "leaky_relu"}
    run = training.train((8,), 200, 1, optimizer="adam", digits=digits, **convolutions)
    start, penalty = run.snapshots[0], keras.regularizers.L2(1e-3)
    kinds = [Conv2D, MaxPool2D, SumPool2D] * 2 + [Dense] * 2
    assert [type(layer) for layer in start.layers] == kinds
    assert start.sizes[1::3] == (28 * 28 * 3, 14 * 14 * 4, 8)
    layers = keras.layers
    model = keras.Sequential([keras.Input((28, 28, 1))])
    for channels in (3, 4):
        model.add(layers.Conv2D(channels, 5, padding="same", kernel_regularizer=penalty))
        model.add(layers.LeakyReLU(negative_slope=0.2))
        model.add(layers.MaxPooling2D())
    model.add(layers.Flatten())
    model.add(layers.Dense(8, kernel_regularizer=penalty))
    model.add(layers.LeakyReLU(negative_slope=0.2))
    model.add(layers.Dense(10, "softmax", kernel_regularizer=penalty))
    arrays = [array for layer in start.layers for array in trained_arrays(layer).values()]
    model.set_weights(arrays)
    model.compile("adam", keras.losses.SparseCategoricalCrossentropy())
    images, order = digits.train_images / 255, np.random.default_rng([0, 1]).permutation(200)
    fitted = model.fit(
        images[order], digits.train_labels[order], batch_size=128, shuffle=False, verbose=0
    )
    assert run.history["loss"] == [pytest.approx(fitted.history["loss"][0], rel=1e-4)]
    ours = np.concatenate([np.ravel(array) for array in model.get_weights()])
    np.testing.assert_allclose(weights(run.network), ours, atol=1e-4)


def test_convolutions_start_as_keras_draws_them(digits):
    settings = {"convolutions": (40, 50), "kernel_size": 4, "pool": 1}
    start = training.train((), 100, 1, digits=digits, **settings).snapshots[0]
    first, second, _ = start.layers  # no pools
    for layer, seen, made in ((first, 16, 16 * 40), (second, 16 * 40, 16 * 50)):
        limit = np.sqrt(6 / (seen + made))
        assert np.abs(layer.kernel).max() < limit
        assert layer.kernel.std() == pytest.approx(limit / np.sqrt(3), rel=0.1)


@pytest.mark.proof
def test_networks_with_convolutions_learn_digits_of_8_by_8_and_open_in_keras(tmp_path, keras):
    small = data.load("digits_8x8")
    few = {"convolutions": (6, 8), "optimizer": "adam", "epochs": 9, "digits": small}
    few["learning_rate"] = 0.01
    run = training.train((16,), **few)
    net, images = run.network, small.test_images[:50]
    assert net.name == f"cnn-{len(small.train_images)}"
    assert net.accuracy > 0.8
    assert (weights(training.train((16,), **few).network) == weights(net)).all()
    path = interp.save(net, tmp_path / "cnn.keras")
    np.testing.assert_array_equal(weights(interp.load(path)), weights(net))
    model = keras.saving.load_model(path)
    theirs = model.predict(images.reshape(len(images), -1) / small.train_images.max(), verbose=0)
    np.testing.assert_allclose(theirs, net.probabilities(images), atol=1e-5)


def test_images_too_small_for_their_convolutions_are_refused_by_name():
    small = data.load("digits_8x8")
    with pytest.raises(ValueError, match=r"convolutions: \(2, 2, 2, 2\) arrived; .* at most 3"):
        training.train(convolutions=[2] * 4, digits=small)
    with pytest.raises(ValueError, match="kernel_size: 9 arrived; accepted is 1 to 8"):
        training.train(convolutions=[2], kernel_size=9, digits=small)


def changes(shape=(28, 28), **settings):
    from interp.training.steps import Changes

    usual = (3,), 1, "relu", PixelScale(), "adam", None, "constant", 0.0, 128, 7
    return Changes(Settings(*usual, **settings), shape)


@pytest.mark.parametrize("shape", [(28, 28), (12, 30)])
def test_deformed_images_are_those_that_scipy_finds_at_the_same_places(shape, digits):
    change, unit = changes(shape, deform=True), shape[0] / 28
    images = np.random.default_rng(0).random((5, *shape), np.float32)
    numbers, noise = change.draw((5,), 0)
    deformed = np.asarray(change.apply(images.reshape(5, -1), [numbers, noise])).reshape(5, *shape)
    middle = (np.array(shape) - 1) / 2
    grid = np.indices(shape) - middle[:, None, None]
    distances = [np.subtract.outer(range(n), range(n)) for n in shape]
    smooth = [np.exp(-((x / (5 * unit)) ** 2) / 2) for x in distances]
    smooth = [x / x.sum(axis=1, keepdims=True) for x in smooth]
    for image, found, seven, field in zip(
        images, deformed, numbers[:, :, 0, 0], noise, strict=True
    ):
        turn, tall, wide, slant, down, right, push = seven
        angle = 0.26 * turn
        turned = [[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]]
        stretched = [[np.exp(0.18 * tall), 0], [0.35 * slant, np.exp(0.18 * wide)]]
        places = np.einsum("ij,jhw->ihw", np.array(turned) @ stretched, grid)
        pushed = np.einsum("hi,cij,wj->chw", smooth[0], field, smooth[1])
        places += 34 * unit**2 * push * pushed
        places += (middle + 2 * unit * np.array([down, right]))[:, None, None]
        expected = map_coordinates(image, places, order=1, mode="nearest")
        np.testing.assert_allclose(found, expected, atol=2e-4)


def test_random_numbers_of_a_training_depend_on_the_seed_and_the_step_alone():
    change = changes(deform=True, noise=0.5)
    first, again, later = (change.draw((2, 50), done) for done in (0, 0, 1))
    assert [x.shape for x in first] == [(2, 50, 7, 1, 1), (2, 50, 2, 28, 28), (2, 50, 784)]
    for one, same, other in zip(first, again, later, strict=True):
        assert (one == same).all()
        assert (one != other).mean() > 0.9
    assert max(abs(x).max() for x in first[:2]) <= 1
    assert first[2].std() == pytest.approx(0.5, rel=0.01)
    inputs = np.ones((50, 784), np.float32)
    noisy = np.asarray(changes(noise=0.5).apply(inputs, [first[2][0]]))
    np.testing.assert_array_equal(noisy, inputs + first[2][0])
    assert changes().draw((2, 50), 0) == []
    assert changes().apply(inputs, []) is inputs


@pytest.mark.proof
def test_a_network_trained_on_deformed_images_knows_shifted_ones_better(digits):
    arguments = {"hidden": (32,), "images": 1280, "epochs": 20, "optimizer": "adam"}
    arguments |= {"digits": digits}
    plain, deformed = (training.train(**arguments, deform=x).network for x in (False, True))
    shifted = np.roll(digits.test_images, 2, axis=2)
    gain = deformed.score(shifted, digits.test_labels) - plain.score(shifted, digits.test_labels)
    assert gain > 0.05
    assert deformed.never_lit is None
    assert "deformed anew every time" in deformed.notes[0]


def test_networks_of_squares_train_with_noise_and_are_saved(digits, tmp_path):
    arguments = {"activation": "squares", "optimizer": "adam", "noise": 0.2, "digits": digits}
    net = training.train((32,), **arguments).network
    assert net.accuracy > 0.8
    assert not net.never_lit.any()
    assert "with noise of 0.2" in net.notes[0]
    for end in ("keras", "npz"):
        opened = interp.load(interp.save(net, tmp_path / f"net.{end}"))
        assert opened.layers[0].activation == "squares"
        np.testing.assert_array_equal(weights(opened), weights(net))


class Interrupting(io.StringIO):
    """A stream that interrupts, as Ctrl-C does, when the words it waits for are written."""

    def __init__(self, words):
        super().__init__()
        self.words = words

    def isatty(self):
        return True

    def write(self, text):
        if self.words and self.words in text:
            self.words = ""
            signal.raise_signal(signal.SIGINT)
        return super().write(text)


def test_interrupting_returns_what_was_trained_so_far(run, digits, monkeypatch):
    stream = Interrupting("epoch 3 of 3")
    monkeypatch.setattr(sys, "stderr", stream)
    stopped = training.train(**SHORT, digits=digits)
    assert stopped.interrupted
    assert len(stopped.snapshots) == 3
    assert stopped.history["loss"] == run.history["loss"][:2]
    assert (weights(stopped.network) == weights(run.snapshots[2])).all()
    assert stopped.network.accuracy == run.snapshots[2].accuracy
    assert "interrupted in epoch 3 of 3" in stopped.network.notes
    assert "Training interrupted in epoch 3 of 3" in stream.getvalue()


def test_a_log_is_not_filled_with_progress(digits, capsys):
    training.train((8,), 256, 30, digits=digits)
    written = capsys.readouterr().err
    assert "test accuracy" in written
    assert len(written) < 1500


def test_the_default_training_set_is_named_on_stderr(monkeypatch, tmp_path, capsys, digits):
    for variable in ("INTERP_DATA", "KERAS_HOME", "HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    try:
        found = data.load("mnist")
    except FileNotFoundError:
        found = digits
    training.train((), 100, 1)
    assert f"Training on {found!r}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"hidden": 512}, "hidden: 512"),
        ({"hidden": (512, 0)}, "hidden: 0"),
        ({"hidden": (2.5,)}, "hidden: 2.5"),
        ({"convolutions": 8}, "convolutions: 8"),
        ({"convolutions": "8,16"}, "convolutions: '8,16'"),
        ({"convolutions": (8, 0)}, "convolutions: 0"),
        ({"convolutions": (8,), "kernel_size": (3, 3)}, "kernel_size: (3, 3)"),
        ({"convolutions": (8,), "pool": 0}, "pool: 0"),
        ({"images": 0}, "images: 0"),
        ({"images": "all"}, "images: 'all'"),
        ({"epochs": 0}, "epochs: 0"),
        ({"epochs": True}, "epochs: True"),
        ({"steps": 0}, "steps: 0"),
        ({"epochs": 6, "steps": 100}, "epochs: 6 and steps: 100"),
        ({"batch_size": -1}, "batch_size: -1"),
        ({"seed": -1}, "seed: -1"),
        ({"activation": "softmax"}, "activation: 'softmax'"),
        ({"activation": "step"}, "accepted is linear, relu"),
        ({"pixels": "0..2"}, "pixels: '0..2'"),
        ({"optimizer": None}, "optimizer: None"),
        ({"learning_rate": 0}, "learning_rate: 0"),
        ({"learning_rate": float("nan")}, "learning_rate: nan"),
        ({"schedule": "linear"}, "schedule: 'linear'"),
        ({"l2": -1}, "l2: -1"),
        ({"noise": "much"}, "noise: 'much'"),
        ({"deform": "yes"}, "deform: 'yes'"),
        ({"deform": True, "pixels": "unit columns"}, "pixels: 'unit columns'"),
        ({"deform": True, "pixels": PixelScale(np.arange(784.0), 1.0)}, "pixels: "),
        ({"digits": "mnist"}, "digits: str"),
    ],
)
def test_an_invalid_argument_of_train_is_named(arguments, words):
    with pytest.raises((ValueError, TypeError), match="arrived; accepted") as error:
        training.train(**arguments)
    assert words in str(error.value)


def test_an_unknown_optimiser_is_named(digits):
    with pytest.raises(ValueError, match="optimizer: 'rmspop' arrived; accepted are"):
        training.train((), 100, 1, optimizer="rmspop", digits=digits)


def test_settings_are_described_in_one_line():
    settings = Settings((3,), 20, "relu", "0..1", "adam", 0.003, "cosine", 3e-5, 128, 7)
    said = settings.describe(500, "mnist")
    for part in ("500", "mnist", "20 epochs", "adam", "0.003", "cosine", "3e-05", "128", "seed 7"):
        assert part in said
    assert "\n" not in said


JAX_SCRIPT = """
import json, sys
from interp import data, training
arguments = json.loads(sys.argv[1])
run, again = (training.train(**arguments, digits=data.load("digits")) for _ in range(2))
same = all((a.kernel == b.kernel).all() for a, b in zip(run.network.layers, again.network.layers))
import keras
print(json.dumps([keras.backend.backend(), "tensorflow" in sys.modules, same, run.history["loss"]]))
"""


@pytest.mark.parametrize("more", map(proof, [{}, {"deform": True, "noise": 0.1}]), ids=str)
def test_jax_trains_the_same_network(more, digits):
    pytest.importorskip("jax")
    arguments = {"hidden": (8,), "images": 256, "epochs": 3, "l2": 1e-4, **more}
    ended = subprocess.run(
        [sys.executable, "-c", JAX_SCRIPT, json.dumps(arguments)],
        env={**os.environ, "KERAS_BACKEND": "jax"},
        capture_output=True,
        text=True,
        check=True,
    )
    backend, has_tensorflow, same, loss = json.loads(ended.stdout)
    assert (backend, has_tensorflow, same) == ("jax", False, True)
    here = training.train(**arguments, digits=digits)
    np.testing.assert_allclose(loss, here.history["loss"], rtol=1e-3)


def test_importing_training_imports_no_framework():
    code = (
        "import sys; from interp import training; print({'keras', 'tensorflow'} & {*sys.modules})"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "set()"
