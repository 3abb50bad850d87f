"""Random chains of Keras layers open to the network they are, or are refused: saved and live."""

import re
import warnings
from collections import Counter

import numpy as np
import pytest
from keras_chains import BLIND, Grammar
from picture_chains import PictureGrammar

import interp
from interp.files import keras_hdf5, keras_live, keras_zip
from interp.files.limits import FormatError

IMAGES = np.random.default_rng(5).integers(0, 256, (6, 28, 28), dtype=np.uint8)
ROUTES = ("live", "keras", "h5")


def expected(made, network):
    """What Keras computes of the images as this network takes them."""
    bytes_ = network.pixels.origin == "file"
    assert bytes_ or not made.integers
    values = IMAGES if bytes_ else IMAGES / np.float32(255)
    values = values.reshape(len(values), *made.model.input_shape[1:])
    if not made.integers:
        values = values.astype(np.float32)
    return np.asarray(made.model(values, training=False)).astype(np.float64)


def read(model, route, folder):
    if route == "live":
        return keras_live.from_keras(model)
    path = folder / f"chain.{route}"
    path.unlink(missing_ok=True)
    with warnings.catch_warnings(action="ignore"):
        try:
            model.save(path)
        except (ValueError, OSError, TypeError) as error:
            return f"Keras does not save it: {type(error).__name__}"
    return {"keras": keras_zip, "h5": keras_hdf5}[route].read(path)


def overflows_within(network):
    """Whether a layer gives out infinite numbers or none, whatever the later ones make of them."""
    values, finite = network.inputs(IMAGES), True
    with np.errstate(over="ignore", invalid="ignore"):
        for layer in network.layers:
            values = layer.activate(layer.forward(values))
            finite &= bool(np.isfinite(values).all())
    return not finite


def outcome(made, route, folder):
    """What came of one route: "opened", or why not, without the layer's name.

    Raises AssertionError for what opened to another network, or should have been refused.
    """
    try:
        network = read(made.model, route, folder)
    except FormatError as error:
        return re.sub(r"layer '[^']*' \([^)]*\) ", "", str(error))[:50]
    if isinstance(network, str):
        return network
    if made.own:
        assert route in BLIND[made.own], f"{made.own} was read as Keras' own"
        return "blind"
    theirs = expected(made, network)
    ours, refusal = None, ""
    try:
        ours = network.activations(IMAGES)[-1]
    except ValueError as error:  # exponentials of exponentials, of bytes
        refusal = str(error)
    if refusal:
        assert "overflow" in refusal
        assert overflows_within(network)
        return "overflows in Keras too"  # whose relu6 makes 0 or 6 of what is no number
    assert np.isfinite(theirs).all()
    half = any("float16" in note for note in network.notes)
    assert half == made.half
    size = np.abs(theirs).max()
    # Keras computes in float16 then, of three digits, and adds up hundreds of products
    tolerance = (3e-2 if half else 1e-4) * max(1, size)
    assert np.abs(ours - theirs).max() <= tolerance, (size, np.abs(ours - theirs).max())
    return "opened"


def judge(grammar, seeds, folder):
    """How many times each came of chains of Keras' own, and of those with code in them."""
    plain, own = Counter(), Counter()
    for number, seed in enumerate(seeds):
        made = grammar.make(seed)
        for route in ROUTES:
            try:
                result = outcome(made, route, folder)
            except AssertionError as error:
                raise AssertionError(f"seed {seed}, {route}, {made}: {error}") from error
            (own if made.own else plain)[result] += 1
        if number % 50 == 49:
            grammar.keras.backend.clear_session()
    print("plain", plain.most_common(), "own", own.most_common(), sep="\n")
    return plain, own


def check(grammar, seeds, folder):
    plain, own = judge(grammar, seeds, folder)
    assert plain["opened"] > plain.total() / 2  # the others are told above, by reason
    assert 0 < own["blind"] < own.total() / 2
    unsaved = [count for result, count in (plain + own).items() if "does not save" in result]
    assert sum(unsaved) < (plain + own).total() / 10


def test_a_dozen_random_chains_open_as_keras_computes_them_or_are_refused(keras, tmp_path):
    check(Grammar(keras, tensorflow_or_none()), range(12), tmp_path)


@pytest.mark.proof
@pytest.mark.parametrize("start", [1_000, 2_000, 3_000, 4_000, 5_000])
def test_five_thousand_random_chains_open_as_keras_computes_them_or_are_refused(
    start, keras, tmp_path
):
    check(Grammar(keras, tensorflow_or_none()), range(start, start + 1_000), tmp_path)


@pytest.mark.proof
def test_a_thousand_random_chains_of_keras_2_open_as_it_computes_them_or_are_refused(tmp_path):
    keras = pytest.importorskip("tf_keras", reason="Keras 2 is a package of its own: tf_keras")
    check(Grammar(keras, tensorflow_or_none()), range(1_000), tmp_path)


def check_pictures(grammar, seeds, folder):
    """Every chain opens by every route, for nothing in the grammar is refused; and saved again."""
    plain, _ = judge(grammar, seeds, folder)
    assert {*plain} == {"opened"}
    for seed in seeds[: len(seeds) // 3]:
        network = keras_live.from_keras(grammar.make(seed).model)
        for extension in ("npz", "keras"):
            path = interp.save(network, folder / f"again.{extension}")
            again = interp.load(path)
            assert [*map(repr, again.layers)] == [*map(repr, network.layers)], seed
            np.testing.assert_allclose(
                again.logits(IMAGES),
                network.logits(IMAGES),
                rtol=1e-5,
                atol=1e-4,
                err_msg=str(seed),
            )
        if hasattr(grammar.keras, "ops"):  # of Keras 3, which opens what was saved for it
            model = grammar.keras.models.load_model(path)
            rows = (IMAGES / np.float32(255)).reshape(len(IMAGES), -1)
            ours = network.activations(IMAGES)[-1]
            np.testing.assert_allclose(model(rows), ours, rtol=1e-3, atol=1e-3, err_msg=str(seed))


def test_six_random_convolutional_chains_open_as_keras_computes_them(keras, tmp_path):
    check_pictures(PictureGrammar(keras), range(6), tmp_path)


@pytest.mark.proof
@pytest.mark.parametrize("start", [1_000, 2_000])
def test_a_thousand_random_convolutional_chains_open_as_keras_computes_them(start, keras, tmp_path):
    check_pictures(PictureGrammar(keras), range(start, start + 500), tmp_path)


@pytest.mark.proof
def test_random_convolutional_chains_of_keras_2_open_as_it_computes_them(tmp_path):
    keras = pytest.importorskip("tf_keras", reason="Keras 2 is a package of its own: tf_keras")
    check_pictures(PictureGrammar(keras), range(200), tmp_path)


def tensorflow_or_none():
    try:
        import tensorflow
    except ImportError:
        return None
    return tensorflow
