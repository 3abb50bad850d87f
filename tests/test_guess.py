"""Pixel conventions found by trying them: the one a network was made for wins."""

from dataclasses import replace

import numpy as np
import pytest
from conftest import proof, random_network

import interp
from interp import AffineMap, Dense, FormatError, Network, PixelScale
from interp.evaluation import CONVENTIONS, INVERTED, guess_pixels
from interp.files.metadata import ASSUMED, rows_from_columns

RNG = np.random.default_rng(5)
IMAGES = (RNG.random((3000, 28, 28)) * RNG.random((3000, 1, 28)) ** 3).reshape(3000, 784)


def made_for(pixels, output="softmax"):
    """A network on the scale `pixels`, and labels drawn from its own probabilities on IMAGES.

    No other reading of the pixels can then be expected to have a lower log-loss.
    """
    scale = PixelScale.of(pixels)
    rng = np.random.default_rng(0)
    kernel = rng.normal(size=(784, 4))
    values = scale.apply(IMAGES) @ kernel
    kernel /= values.std(axis=0) / 2
    net = Network([Dense(kernel, -(values * 2 / values.std(axis=0)).mean(axis=0))], scale)
    labels = (net.probabilities(IMAGES).cumsum(axis=1) < rng.random((3000, 1))).sum(axis=1)
    return replace(net, output=output), labels


@pytest.mark.parametrize("pixels", [*CONVENTIONS, *INVERTED])
@pytest.mark.parametrize("order", ["rows", "columns"])
def test_the_convention_a_network_was_made_for_wins(pixels, order):
    net, labels = made_for(pixels)
    stranger = replace(net, pixels=PixelScale.of("0..1", origin="assumed"))
    if order == "columns":  # as it would be in a file of somebody who read column by column
        kernel = rows_from_columns(net.layers[0].kernel)
        stranger = replace(stranger, layers=[Dense(kernel, net.layers[0].bias)])
    guess = guess_pixels(stranger, IMAGES, labels)
    assert (guess.best.pixels, guess.best.order) == (net.pixels.name, order)
    assert (guess.network.pixels.name, guess.network.pixels.origin) == (net.pixels.name, "guessed")
    np.testing.assert_allclose(guess.network.logits(IMAGES), net.logits(IMAGES), atol=1e-4)


def test_what_is_reported_is_what_the_network_does():
    net, labels = made_for("-1..1")
    guess = guess_pixels(net, IMAGES, labels)
    assert len(guess.candidates) == 16
    assert guess.best.accuracy == guess.network.score(IMAGES, labels)
    probabilities = guess.network.astype(np.float64).probabilities(IMAGES)
    wanted = -np.log(probabilities[np.arange(3000), labels]).mean()
    assert guess.best.log_loss == pytest.approx(wanted, rel=1e-4)


def test_a_sigmoid_s_log_loss_counts_every_output():
    net, labels = made_for("0..1", output="sigmoid")
    guess = guess_pixels(net, IMAGES, labels)
    p, wanted = guess.network.astype(np.float64).probabilities(IMAGES), np.eye(4)[labels]
    loss = -(wanted * np.log(p) + (1 - wanted) * np.log(1 - p)).sum(axis=1).mean()
    assert guess.best.log_loss == pytest.approx(loss, rel=1e-4)


def test_one_sigmoid_output_takes_labels_0_and_1():
    images, labels = IMAGES / 10, np.arange(3000) % 2
    guess = guess_pixels(random_network((784, 3, 1), output="sigmoid"), images, labels)
    p = guess.network.probabilities(images)[:, 0]
    loss = -np.log(np.where(labels, p, 1 - p)).mean()
    assert guess.best.log_loss == pytest.approx(loss, rel=1e-4)


def test_outputs_that_are_no_probabilities_are_ranked_by_accuracy():
    net, labels = made_for("-1..1", output="values")
    guess = guess_pixels(net, IMAGES, labels)
    assert np.isnan(guess.best.log_loss)
    assert guess.best.accuracy == max(x.accuracy for x in guess.candidates)


def test_within_a_point_of_the_best_accuracy_the_log_loss_decides():
    net, labels = made_for("0..1")
    unbiased = replace(net, layers=[Dense(net.layers[0].kernel, np.zeros(4))])
    guess = guess_pixels(unbiased, IMAGES, labels)
    close = [x for x in guess.candidates if x.accuracy >= highest(guess) - 0.01]
    assert guess.best == min(close, key=lambda x: x.log_loss)


def test_accuracy_comes_before_log_loss():
    # read by rows it is right and far too sure of its one error; by columns it sees nothing
    pictures = np.zeros((2, 784))
    pictures[0, 1:9] = pictures[1, 9:17] = 0.2
    images, labels = np.repeat(pictures, 6, axis=0), np.repeat([0, 1], 6)
    labels[0] = 1
    kernel = np.zeros((784, 2))
    kernel[1:9, 0] = kernel[9:17, 1] = 500
    guess = guess_pixels(Network([Dense(kernel, [0, 0])]), images, labels)
    assert (guess.best.order, guess.best.accuracy) == ("rows", 11 / 12)
    blind = next(x for x in guess.candidates if x.order == "columns")
    assert blind.accuracy < 0.6
    assert blind.log_loss < guess.best.log_loss


def highest(guess):
    return max(x.accuracy for x in guess.candidates)


def test_the_table_has_a_line_for_each_and_marks_the_best():
    net, labels = made_for("0..1")
    lines = repr(guess_pixels(net, IMAGES, labels)).splitlines()
    assert len(lines) == 17
    assert [line.startswith("0..1 ") for line in lines if "best" in line] == [True]


def test_a_path_is_opened_with_each_pixel_scale(tmp_path):
    net, labels = made_for("-1..1")
    interp.save(replace(net, pixels=PixelScale()), tmp_path / "net.npz")
    guess = guess_pixels(tmp_path / "net.npz", IMAGES, labels)
    assert (guess.best.pixels, guess.best.order) == ("-1..1", "rows")
    assert "guessed from 3000 images: -1..1" in guess.network.notes[-1]


def test_a_softmax_over_one_output_has_no_log_loss():
    net = random_network((784, 1), output="softmax")
    guess = guess_pixels(net, IMAGES, np.arange(len(IMAGES)) % 2)
    assert np.isnan([candidate.log_loss for candidate in guess.candidates]).all()


@pytest.mark.parametrize("pixels", CONVENTIONS)
def test_images_of_black_on_white_are_tried_inverted(pixels):
    net, labels = made_for(pixels)
    right = guess_pixels(net, IMAGES, labels)
    guess = guess_pixels(net, 1 - IMAGES, labels)
    assert guess.best.inverted
    assert guess.advice.endswith("pass 1 - images")
    assert guess.advice in repr(guess)
    assert guess.best.pixels == right.best.pixels
    assert guess.best.accuracy == pytest.approx(guess.network.score(IMAGES, labels))


def test_a_network_for_black_on_white_gets_a_scale_that_inverts():
    net, labels = made_for("1..0")
    guess = guess_pixels(replace(net, pixels=PixelScale()), IMAGES, labels)
    assert guess.best.pixels == "1..0"
    assert "black on white" in guess.advice
    assert guess.network.score(IMAGES, labels) == guess.best.accuracy


def test_inverted_digits_are_noticed(mlp, mnist):
    images, labels = 255 - mnist.test_images[:500], mnist.test_labels[:500]
    guess = guess_pixels(mlp, images, labels)
    assert guess.advice.endswith("pass 255 - images")
    assert guess.network.score(255 - images, labels) == guess.best.accuracy > 0.95


def test_images_that_are_not_square_have_rows_only():
    net, images = random_network((10, 3), output="softmax", input_shape=(2, 5)), np.eye(10)
    found = guess_pixels(net, images, np.arange(10) % 3)
    assert {candidate.order for candidate in found.candidates} == {"rows"}


def test_invalid_arguments_of_guess_pixels_are_named(tmp_path):
    net, labels = made_for("0..1")
    with pytest.raises(ValueError, match=r"labels: .*\(3,\) arrived for 3000 images"):
        guess_pixels(net, IMAGES, labels[:3])
    with pytest.raises(ValueError, match="from 0 to 3"):
        guess_pixels(net, IMAGES, labels + 1)
    with pytest.raises(ValueError, match="integers"):
        guess_pixels(net, IMAGES, labels * 1.0)
    interp.save(AffineMap(np.ones((784, 2)), [0, 0]), tmp_path / "map.npz")
    with pytest.raises(ValueError, match="a network is needed"):
        guess_pixels(tmp_path / "map.npz", IMAGES, labels)
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(FormatError, match="empty"):
        guess_pixels(tmp_path / "empty", IMAGES, labels)


@pytest.mark.parametrize(
    ("name", "pixels", "order", "accuracy"),
    [
        ("models/tecs_mnist7.h5", "0..1", "rows", 0.9694),
        ("models/epic_num_reader.model", "unit columns", "rows", 0.9654),
        proof("net-784-200-10.js", "-1..1", "columns", 0.9808),
    ],
)
def test_public_networks_get_their_pixel_scale_on_mnist(
    shared_data, mnist, name, pixels, order, accuracy
):
    guess = guess_pixels(shared_data / name, mnist.test_images, mnist.test_labels)
    assert (guess.best.pixels, guess.best.order) == (pixels, order)
    assert guess.best.accuracy == pytest.approx(accuracy, abs=1e-9)
    assert ASSUMED not in guess.network.notes
    opened = guess_pixels(interp.load(shared_data / name, order="rows"), mnist.test_images[:500],
                          mnist.test_labels[:500])  # fmt: skip
    assert (opened.best.pixels, opened.best.order) == (pixels, order)
    assert ASSUMED not in opened.network.notes


def test_images_choose_among_the_readings_of_a_file():
    net, labels = made_for("0..1")
    wrong = replace(net, layers=[Dense(-net.layers[0].kernel, net.layers[0].bias)])
    right = replace(net, notes=['Read as layers="dense softmax"'])
    stranger = replace(wrong, notes=['Read as layers="dense"'], readings=[right])
    guess = guess_pixels(stranger, IMAGES, labels)
    assert guess.best.reading == 'layers="dense softmax"'
    assert (guess.network.layers[0].kernel == net.layers[0].kernel).all()
    assert guess.network.readings == ()
    alike = guess_pixels(replace(right, readings=[replace(net, name="twin")]), IMAGES, labels)
    assert len(alike.network.readings) == 1
    assert 'layers="dense softmax"' in alike.advice
