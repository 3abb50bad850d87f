"""A network tried on images: the result, and what is then drawn or left out."""

import html
import os
import re
import signal
import subprocess
import sys
import time
from dataclasses import replace

import numpy as np
import pytest
from conftest import proof, random_network

import interp
from interp import PixelScale, data, evaluation, files, report
from interp.cli import main

SHUFFLED = np.random.default_rng(3).permutation(784)


def other_first(net, kernel):
    first, *rest = net.layers
    return replace(net, layers=(replace(first, kernel=kernel), *rest), name="changed")


def rolled(net):
    """The network with its outputs moved on by three: it names the wrong classes."""
    *rest, last = net.layers
    kernel, bias = (np.roll(x, 3, axis=-1) for x in (last.kernel, last.bias))
    return replace(net, layers=(*rest, replace(last, kernel=kernel, bias=bias)), name="changed")


def shuffled(net):
    """The network for images whose pixels are in an order of their own."""
    return other_first(net, net.layers[0].kernel[SHUFFLED])


def on_bytes(net):
    """The network as one of 0..255, of which nothing says so."""
    net = other_first(net, net.layers[0].kernel / 255)
    return replace(net, pixels=PixelScale())


@pytest.fixture(params=["mnist", "digits"])
def images(request, monkeypatch, tmp_path):
    """The images at hand, as Digits: MNIST's, or the embedded ones where it is not found."""
    if request.param == "mnist":
        return request.getfixturevalue("mnist")
    monkeypatch.delenv("INTERP_DATA", raising=False)
    monkeypatch.setenv("KERAS_HOME", str(tmp_path))
    if data.default().name == "mnist":
        pytest.skip("MNIST lies in data/, where it is always found")
    return data.load("digits")


@pytest.mark.parametrize("name", ["mlp-500", "linear-500"])
def test_a_network_of_digits_is_recognised_and_unchanged(name, images):
    net = interp.load(name)
    trial = evaluation.try_on(net)
    assert trial.network is net
    assert trial.digits.test_title == images.test_title
    tried = images.test_images[:1000], images.test_labels[:1000]
    assert f"{net.score(*tried):.1%} of {len(tried[0]):,} {images.test_title}" in trial.sentence


@pytest.mark.parametrize("change", [rolled, shuffled])
@pytest.mark.parametrize("origin", ["assumed", proof("file")])
def test_a_network_of_other_images_is_recognised_as_such(change, origin, images):
    net = change(interp.load("mlp-500"))
    net = replace(net, pixels=replace(net.pixels, origin=origin))
    trial = evaluation.try_on(net)
    assert (trial.network, trial.digits) == (net, None)
    assert "--data" in trial.sentence
    given = evaluation.try_on(net, images)
    assert (given.network, given.digits) == (net, images)
    assert images.test_title in given.sentence


def test_a_pixel_scale_of_0_to_255_is_detected(images):
    mlp = interp.load("mlp-500")
    net = on_bytes(mlp)
    trial = evaluation.try_on(net)
    assert trial.network.pixels.name == "0..255"
    shown = images.test_images[:50]
    np.testing.assert_allclose(trial.network.logits(shown), mlp.logits(shown), atol=1e-3)
    tried = images.test_images[:1000], images.test_labels[:1000]
    assert f"{net.score(*tried):.1%} → {trial.network.score(*tried):.1%}" in trial.sentence


def test_an_order_by_columns_is_detected(images):
    mlp = interp.load("mlp-500")
    trial = evaluation.try_on(files.with_pixels(mlp, mlp.pixels, "columns"))
    assert "columns" in trial.sentence
    tried = images.test_images, images.test_labels
    assert trial.network.score(*tried) > mlp.score(*tried) - 0.03


@pytest.mark.filterwarnings("ignore:images. pixels that were black")
def test_images_of_black_on_white_come_with_advice(images):
    white = replace(
        images, train_images=255 - images.train_images, test_images=255 - images.test_images
    )
    net = replace(interp.load("mlp-500"), pixels=PixelScale())
    trial = evaluation.try_on(net, white)
    assert (trial.network, trial.digits) == (net, white)
    assert "255 - images" in trial.sentence or "~images" in trial.sentence


@pytest.mark.parametrize("sizes", [(9, 3), (784, 3)])
def test_images_that_do_not_fit_are_refused_if_given_and_left_out_if_not(sizes):
    net, digits = random_network(sizes), data.load("digits")
    assert evaluation.try_on(net) == evaluation.Trial(net, None, "")
    with pytest.raises(ValueError, match="digits: "):
        evaluation.try_on(net, digits)


@pytest.mark.parametrize(
    ("name", "pixels"),
    [
        ("epic_num_reader.model", "unit columns"),
        ("tecs_mnist7.h5", "0..1"),
        ("emnist_ann_classifier.h5", None),
    ],
)
def test_public_networks_are_tried_with_the_right_pixel_scale(name, pixels, shared_data, mnist):
    net = interp.load(shared_data / "models" / name)
    trial = evaluation.try_on(net)
    assert (trial.digits is None) == (pixels is None)
    assert trial.network.pixels.name == (pixels or net.pixels.name)


FOREIGN = ("confusion.png", "mistakes.png", "pictures-from-images.png")


def shown(net, folder):
    """A network's pictures and its page, as files' names, the pictures' text and the page's."""
    path = interp.save(net, folder / "net.npz")
    assert main(["pictures", str(path), "--out", str(folder)]) == 0
    drawn = folder / report.folder_name(interp.load(path).name)
    page = interp.page(interp.load(path), folder / "page.html")
    names = {file.name for file in drawn.glob("*.png")}
    return names, *(html.unescape(x.read_text()) for x in (drawn / "index.html", page))


def trust_lines(page):
    """What a page's sentences say of how far pictures follow the network on images."""
    return re.findall(r"(?:agrees with|explains)[^.]*%[^.]* of [^.]*", page, re.IGNORECASE)


@pytest.mark.parametrize("images", ["digits", proof("mnist")], indirect=True)
@pytest.mark.parametrize("change", [rolled, proof(shuffled)])
def test_nothing_is_drawn_from_images_that_a_network_was_not_trained_on(change, tmp_path, images):
    names, pictures, page = shown(change(interp.load("mlp-500")), tmp_path)
    assert not names & set(FOREIGN)
    assert "outputs.png" in names
    assert "not trained on these" in pictures
    assert "not trained on these" in page
    assert not trust_lines(page)


@pytest.mark.parametrize("images", [proof("digits"), proof("mnist")], indirect=True)
def test_figures_drawn_from_images_name_them(tmp_path, images):
    names, pictures, page = shown(on_bytes(interp.load("mlp-500")), tmp_path)
    assert names >= set(FOREIGN)
    assert f"mistakes on {images.test_title}" in pictures
    assert "expects pixels 0..255" in pictures
    assert "expects pixels 0..255" in page
    assert trust_lines(page)
    assert {images.test_title in line for line in trust_lines(page)} == {True}


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", *map(proof, ["latin-1", "utf-8"])])
def test_check_ends_in_any_encoding(encoding):
    ran = subprocess.run(
        [sys.executable, "-m", "interp", "check", "mlp-500"],
        env=os.environ | {"PYTHONIOENCODING": encoding},
        capture_output=True,
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.decode(encoding).splitlines()[-1].startswith("Draw it: ")


def test_the_command_that_check_prints_repeats_its_arguments(tmp_path, capsys):
    path = interp.save(random_network((784, 10)), tmp_path / "my net.npz")
    given = ["--pixels=unit columns", "--data=digits"]
    assert main(["check", str(path), *given]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert f"'{path}' '--pixels=unit columns' --data=digits" in last


@pytest.mark.proof  # when it comes is up to the machine; test_faults.py interrupts at given events
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize("wait", [0.05, 0.1, 0.2, 0.4])
def test_an_interrupt_in_the_imports_is_no_traceback(wait):
    """Python's own start and that of the command line come first, a fiftieth of a second."""
    code = (
        "import sys, runpy, interp.cli; sys.argv = ['interp', 'check', 'mlp-500']; "
        "print('on', flush=True); "
        "runpy.run_module('interp', run_name='__main__', alter_sys=True)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        process.stdout.readline()
        time.sleep(wait)
        process.send_signal(signal.SIGINT)
        _, stderr = process.communicate()
    assert "Traceback" not in stderr
