"""Keras as the oracle: what it saves or holds opens here with the same outputs."""

import json
import zipfile
from importlib import import_module

import numpy as np
import pytest
from keras_models import (
    IMAGES,
    MODELS,
    normalised,
    sequential,
)

import interp
from interp.files import keras_hdf5, keras_live, keras_zip
from interp.files.limits import FormatError
from interp.files.metadata import ASSUMED


def randomise(model, seed=0):
    rng = np.random.default_rng(seed)
    for weight in model.weights:
        if "variance" in weight.path:
            weight.assign(rng.uniform(0.5, 2, weight.shape))
        elif "seed" not in weight.path and "count" not in weight.path:
            weight.assign(rng.normal(size=weight.shape) / np.sqrt(weight.shape[:1] or 1))
    for layer in model.layers:
        if hasattr(layer, "finalize_state"):
            layer.finalize_state()
    return model


@pytest.fixture(scope="session")
def build(keras):
    built = {}

    def get(name):
        if name not in built:
            keras.utils.set_random_seed(0)
            built[name] = randomise(MODELS[name](keras))
        return built[name]

    return get


def registered_squares():
    return import_module("interp.training.steps").squares


ACTIVATIONS = {
    **{name: (lambda la, name=name: la.Activation(name), name)
       for name in ("relu6", "hard_sigmoid", "mish", "softsign", "exponential", "hard_tanh")},
    "squares": (lambda la: la.Activation(registered_squares()), "squares"),
    "PReLU": (lambda la: la.PReLU(), "prelu"),
    "PReLU with shared axes": (lambda la: la.PReLU(shared_axes=[1]), "prelu"),
    "ReLU up to a value": (lambda la: la.ReLU(max_value=0.5), "general_relu"),
    "ReLU with a threshold": (lambda la: la.ReLU(threshold=0.25), "general_relu"),
    "ReLU with all": (lambda la: la.ReLU(0.7, 0.125, 0.25), "general_relu"),
    "ReLU whose threshold is its value": (lambda la: la.ReLU(0.5, 0.125, 0.5), "general_relu"),
    "ReLU that leaks": (lambda la: la.ReLU(negative_slope=0.125), "leaky_relu"),
}  # fmt: skip


def outputs(model, images):
    inputs = images.reshape(len(images), *model.input_shape[1:]).astype(np.float32)
    return np.asarray(model(inputs, training=False))


def save_and_read(model, kind, folder):
    if kind == "live":
        return keras_live.from_keras(model)
    path = folder / f"model.{kind}"
    model.save(path)
    return (keras_zip if kind == "keras" else keras_hdf5).read(path)


CASES = [
    (name, kind)
    for name in MODELS
    for kind in ("keras", "h5", "live")
    if (name, kind) != ("augmented", "h5")  # Keras itself fails to write it
]


@pytest.mark.parametrize(("name", "kind"), CASES)
def test_an_opened_keras_model_gives_what_keras_gives(name, kind, build, tmp_path):
    model = build(name)
    network = save_and_read(model, kind, tmp_path)
    expected = outputs(model, IMAGES / np.float32(255))
    np.testing.assert_allclose(network.activations(IMAGES)[-1], expected, rtol=1e-4, atol=1e-5)
    assert network.dtype == np.float32
    assert network.pixels.origin == "assumed"
    assert ASSUMED in network.notes


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_an_activation_of_keras_opens_and_is_saved_again(activation, keras, tmp_path):
    make, name = ACTIVATIONS[activation]
    layers = [keras.layers.Dense(40), make(keras.layers), keras.layers.Dense(3)]
    model = randomise(keras.Sequential([keras.Input((784,)), *layers]))
    expected = outputs(model, IMAGES / np.float32(255))
    for kind in ("keras", "h5", "live"):
        network = save_and_read(model, kind, tmp_path)
        assert network.layers[0].activation == name
        np.testing.assert_allclose(network.logits(IMAGES), expected, rtol=1e-4, atol=1e-5)
    for end in (".npz", ".keras"):
        back = interp.load(interp.save(network, tmp_path / f"again{end}"))
        assert back.layers[0].activation == network.layers[0].activation
        np.testing.assert_array_equal(back.logits(IMAGES), network.logits(IMAGES))
    again = keras.saving.load_model(tmp_path / "again.keras")
    theirs = np.asarray(again((IMAGES / np.float32(255)).reshape(len(IMAGES), 784)))
    np.testing.assert_allclose(theirs, expected, rtol=1e-4, atol=1e-5)


def test_a_function_that_is_only_called_squares_is_refused(keras, tmp_path):
    def squares(values):
        return 7 * values

    registered = keras.saving.register_keras_serializable("other", "squares")(squares)
    for function in (squares, registered):
        layers = [keras.layers.Dense(4, function), keras.layers.Dense(3)]
        model = keras.Sequential([keras.Input((784,)), *layers])
        for kind in ("keras", "h5", "live"):
            with pytest.raises(
                FormatError, match=r"custom activation|has the activation '\S*squares"
            ):
                save_and_read(model, kind, tmp_path)


def test_a_prelu_of_units_in_another_order_keeps_each_unit_its_slope(keras, tmp_path):
    la = keras.layers
    turned = [la.Reshape((2, 3)), la.Permute((2, 1)), la.PReLU(), la.Flatten()]
    layers = [la.Dense(6), *turned, la.Dense(3)]
    model = randomise(keras.Sequential([keras.Input((784,)), *layers]))
    expected = outputs(model, IMAGES / np.float32(255))
    for kind in ("keras", "h5", "live"):
        network = save_and_read(model, kind, tmp_path)
        np.testing.assert_allclose(network.logits(IMAGES), expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("kind", ["keras", "h5", "live"])
@pytest.mark.parametrize(
    ("layers", "name"),
    [
        (lambda la: [la.Rescaling(1 / 255), la.Flatten(), la.Dense(4)], "0..1"),
        (lambda la: [la.Rescaling(1 / 127.5, -1), la.Flatten(), la.Dense(4)], "-1..1"),
        (normalised, None),
    ],
)
def test_a_rescaling_from_255_says_what_pixels_the_model_takes(layers, name, kind, keras, tmp_path):
    model = sequential(layers)(keras)
    network = save_and_read(model, kind, tmp_path)
    np.testing.assert_allclose(network.logits(IMAGES), outputs(model, IMAGES), rtol=1e-4, atol=1e-5)
    assert network.pixels.origin == "file"
    assert network.notes == ()
    assert name is None or network.pixels.name == name


def test_pixels_and_order_given_to_from_keras_are_used(build):
    model = build("sequential")
    scaled = keras_live.from_keras(model, pixels="-1..1")
    by_column = keras_live.from_keras(model, order="columns")
    turned = IMAGES.transpose(0, 2, 1)
    expected = outputs(model, IMAGES / np.float32(127.5) - 1)
    np.testing.assert_allclose(scaled.activations(IMAGES)[-1], expected, rtol=1e-4, atol=1e-5)
    assert (scaled.pixels.origin, scaled.notes) == ("given", ())
    expected = outputs(model, turned / np.float32(255))
    np.testing.assert_allclose(by_column.activations(IMAGES)[-1], expected, rtol=1e-4, atol=1e-5)


def test_a_scale_per_pixel_follows_the_order(build):
    model = build("normalised by columns")
    by_column = keras_live.from_keras(model, order="columns")
    expected = outputs(model, IMAGES.transpose(0, 2, 1) / np.float32(255))
    np.testing.assert_allclose(by_column.logits(IMAGES), expected, rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("kind", ["keras", "h5", "live"])
@pytest.mark.parametrize(
    ("loss", "output"),
    [
        (None, "softmax"),
        ("mse", "values"),
        ("sparse_categorical_crossentropy", "softmax"),
        ("BinaryCrossentropy", "sigmoid"),
        ("categorical_hinge", "values"),
        ("SparseCategoricalCrossentropy", "softmax"),
    ],
)
def test_the_loss_says_what_linear_outputs_mean(loss, output, kind, keras, tmp_path):
    model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(4)])
    if loss:
        entropy = loss.endswith("Crossentropy")
        model.compile("sgd", getattr(keras.losses, loss)(from_logits=True) if entropy else loss)
    assert save_and_read(model, kind, tmp_path).output == output


def test_half_precision_and_frozen_layers(keras, tmp_path):
    la = keras.layers
    model = keras.Sequential([
        keras.Input((784,), dtype="float32"),
        la.Dense(8, "relu", dtype="mixed_float16"),
        la.BatchNormalization(dtype="float32", trainable=False),
        la.Dense(5, "relu", dtype="bfloat16", trainable=False),
        la.Dense(4, dtype="float64"),
    ])  # fmt: skip
    randomise(model)
    expected = outputs(model, IMAGES / np.float32(255))
    for kind in ("keras", "h5", "live"):
        network = save_and_read(model, kind, tmp_path)
        np.testing.assert_allclose(network.logits(IMAGES), expected, atol=0.1)
        np.testing.assert_array_equal(network.layers[0].kernel, np.asarray(model.weights[0]))


def test_names_of_keras_models_and_layers_are_kept(keras, tmp_path):
    layers = [keras.layers.Dense(4, name="digits")]
    named = keras.Sequential([keras.Input((784,)), *layers], name="my_digits")
    unnamed = keras.Sequential([keras.Input((784,)), *layers])
    assert keras_live.from_keras(named).name == "my_digits"
    assert keras_live.from_keras(unnamed).name == ""
    unnamed.save(tmp_path / "from the stem.keras")
    network = keras_zip.read(tmp_path / "from the stem.keras")
    assert network.name == "from the stem"
    assert network.layers[0].name == "digits"


def test_a_live_model_is_copied(keras):
    model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(4)])
    network = keras_live.from_keras(model)
    before = network.layers[0].kernel.copy()
    model.weights[0].assign(model.weights[0] * 2)
    np.testing.assert_array_equal(network.layers[0].kernel, before)


def test_a_live_model_without_weights_or_layers(keras):
    unbuilt = keras.Sequential([keras.layers.Flatten(), keras.layers.Dense(3)])
    with pytest.raises(FormatError, match=r"'dense.*\(Dense\) has no weights yet"):
        keras_live.from_keras(unbuilt)

    class Own(keras.Model):
        pass

    with pytest.raises(FormatError, match=r"Own.*custom class"):
        keras_live.from_keras(Own())
    with pytest.raises(FormatError, match="model: a int arrived"):
        keras_live.from_keras(3)


def regroup(path, rename):
    """Rewrite the weights of a `.keras` file with its groups renamed, as older Keras wrote them."""
    import io

    import h5py

    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    weights = io.BytesIO(members["model.weights.h5"])
    with h5py.File(weights, "a") as file:
        rename(file)
    members["model.weights.h5"] = weights.getvalue()
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)


@pytest.mark.parametrize("gap", [1, 2])
def test_keras_files_of_tensorflow_2_12_and_2_13_open(gap, build, tmp_path):
    """`_layer_checkpoint_dependencies`, where every layer was counted once or twice."""

    def rename(file):
        file.move("layers", "_layer_checkpoint_dependencies")
        group = file["_layer_checkpoint_dependencies"]
        for index in (3, 2, 1):
            group.move(f"dense_{index}", f"moved_{gap * index}")
        for index in (3, 2, 1):
            group.move(f"moved_{gap * index}", f"dense_{gap * index}")

    model = build("batch normalised")
    model.save(tmp_path / "m.keras")
    regroup(tmp_path / "m.keras", rename)
    network = keras_zip.read(tmp_path / "m.keras")
    expected = outputs(model, IMAGES / np.float32(255))
    np.testing.assert_allclose(network.activations(IMAGES)[-1], expected, rtol=1e-4, atol=1e-5)


def test_models_that_are_no_dense_chain_are_refused_naming_the_layer(keras, tmp_path):
    la = keras.layers
    image = keras.Input((28, 28, 1), name="image")
    flat = la.Flatten()(image)
    dense = la.Dense(4)
    shared = keras.layers.Dense(784)

    def chain(*layers, shape=(28, 28, 1)):
        return keras.Sequential([keras.Input(shape), *layers])

    cases = {
        r"\(Conv1D\) is not supported": chain(
            la.Reshape((784, 1)), la.Conv1D(2, 3), la.Flatten(), dense
        ),
        r"\(LSTM\) is not supported": chain(la.LSTM(4), la.Dense(3), shape=(28, 28)),
        r"\(Lambda\) is not supported": chain(la.Flatten(), la.Lambda(lambda x: x), la.Dense(3)),
        r"acts on the last axis of \(28, 28\)": chain(la.Dense(3), la.Flatten(), shape=(28, 28)),
        r"applies a second activation": chain(la.Flatten(), la.Dense(3, "softmax"), la.ReLU()),
        r"softmax in the middle": chain(la.Flatten(), la.Dense(3, "softmax"), la.Dense(2)),
        r"before the first dense": chain(la.ReLU(), la.Flatten(), la.Dense(3)),
        r"no Dense between": chain(
            la.Flatten(), la.Dense(3, "relu"), la.BatchNormalization(), la.ReLU()
        ),
        r"follows the last activation": chain(
            la.Flatten(), la.Dense(3, "relu"), la.BatchNormalization()
        ),
        r"activation 'sparsemax'": chain(la.Flatten(), la.Dense(3, "sparsemax")),
        r"PReLU as its activation": chain(la.Flatten(), la.Dense(3, activation=la.PReLU())),
        r"shape \(32, 32, 3\)": chain(la.Flatten(), la.Dense(3), shape=(32, 32, 3)),
        r"output has the shape \(2, 2\)": chain(la.Flatten(), la.Dense(4), la.Reshape((2, 2))),
        r"without a Dense": chain(la.Flatten()),
        r"branch|branches": keras.Model(image, la.Add()([la.Dense(4)(flat), la.Dense(4)(flat)])),
        r"1 inputs and 2 outputs": keras.Model(image, [la.Dense(4)(flat), la.Dense(4)(flat)]),
        r"used more than once": keras.Model(image, shared(shared(flat))),
        r"training=True": keras.Model(image, la.Dense(3)(la.Dropout(0.5)(flat, training=True))),
        r"outputs into another order": chain(
            la.Flatten(), la.Dense(6), la.Reshape((2, 3)), la.Permute((2, 1)), la.Flatten()
        ),
        r"another order than": chain(
            la.Flatten(), la.Dense(6), la.Reshape((2, 3)), la.Flatten("channels_first")
        ),
        **{
            rf"softmax to parts of \({shape[0]}, {shape[1]}\)": chain(
                la.Flatten(), la.Dense(6), la.Reshape(shape), softmax, la.Flatten()
            )
            for shape, softmax in {
                (2, 3): la.Softmax(),
                (3, 2): la.Activation("softmax"),
                (1, 6): la.Softmax(axis=1),
                (6, 1): la.Softmax(),
            }.items()
        },
        r"scales by 0": chain(la.Rescaling(0.0), la.Flatten(), la.Dense(3)),
    }
    for index, (message, model) in enumerate(cases.items()):
        model.save(tmp_path / f"{index}.keras")
        model.save(tmp_path / f"{index}.h5")
        for read, argument in (
            (keras_live.from_keras, model),
            (keras_zip.read, tmp_path / f"{index}.keras"),
            (keras_hdf5.read, tmp_path / f"{index}.h5"),
        ):
            with pytest.raises(FormatError, match=message):
                read(argument)


def test_a_layer_used_twice_in_a_sequential_is_refused(keras, tmp_path):
    """Keras' own configuration of a Sequential leaves out what comes for the second time."""
    la = keras.layers
    again = la.Dense(20, "relu")
    layers = [la.Dense(20), again, again, la.Dense(3)]
    model = keras.Sequential([keras.Input((784,)), *layers])
    inner = keras.Sequential([keras.Input((784,)), *layers])
    nested = keras.Sequential([keras.Input((784,)), inner, la.Dense(4)])
    for number, repeated in enumerate((model, nested)):
        with pytest.raises(FormatError, match="is used more than once"):
            keras_live.from_keras(repeated)
        repeated.save(tmp_path / f"{number}.keras")
        with pytest.raises(FormatError, match="weights of one Dense layer are missing"):
            keras_zip.read(tmp_path / f"{number}.keras")


def test_a_custom_class_is_never_imported(keras, build, tmp_path):
    build("sequential").save(tmp_path / "m.keras")
    with zipfile.ZipFile(tmp_path / "m.keras") as archive:
        config = json.loads(archive.read("config.json"))
    config["config"]["layers"][2] |= {"module": "this", "registered_name": "Mine>Dense"}
    with zipfile.ZipFile(tmp_path / "m.keras", "w") as archive:
        archive.writestr("config.json", json.dumps(config))
        archive.writestr("model.weights.h5", b"never looked at")
    with pytest.raises(FormatError, match="custom class"):
        keras_zip.read(tmp_path / "m.keras")


def test_weights_alone_of_a_relu_and_a_softmax_are_read_as_such_and_a_note_says_so(build, tmp_path):
    model = build("sequential")
    model.save_weights(tmp_path / "m.weights.h5")
    net = keras_hdf5.read(tmp_path / "m.weights.h5")
    expected = keras_live.from_keras(model).logits(IMAGES)
    np.testing.assert_allclose(net.logits(IMAGES), expected, rtol=1e-4, atol=1e-5)
    assert any("activations: relu, softmax" in note for note in net.notes)


def test_weights_that_are_nan_are_refused_naming_the_layer(keras, tmp_path):
    model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(3, name="broken")])
    model.weights[1].assign([1, np.nan, 0])
    for kind in ("keras", "h5", "live"):
        with pytest.raises(FormatError, match=r"'broken'.*NaN or infinite numbers in its bias"):
            save_and_read(model, kind, tmp_path)


@pytest.mark.parametrize("dtype", ["uint8", "int32"])
@pytest.mark.parametrize("scaled", [True, False])
def test_a_model_with_integer_input_takes_pixels_from_0_to_255(dtype, scaled, keras, tmp_path):
    la = keras.layers
    layers = [*([la.Rescaling(1 / 255)] if scaled else []), la.Flatten(), la.Dense(4)]
    model = keras.Sequential([keras.Input((28, 28), dtype=dtype), *layers])
    expected = np.asarray(model(IMAGES.astype(dtype)))
    for kind in ("keras", "h5", "live"):
        network = save_and_read(model, kind, tmp_path)
        assert (network.pixels.origin, network.notes) == ("file", ())
        np.testing.assert_allclose(network.logits(IMAGES), expected, rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("policy", ["float16", "bfloat16", "mixed_float16", "mixed_bfloat16"])
def test_half_precision_is_noted(policy, keras, tmp_path):
    dense = keras.layers.Dense(4, dtype=policy)
    model = randomise(keras.Sequential([keras.Input((784,)), dense]))
    for kind in ("keras", "h5", "live"):
        notes = save_and_read(model, kind, tmp_path).notes
        assert any(policy.removeprefix("mixed_") in note for note in notes)


def test_lora_opens_where_keras_has_merged_it(keras, tmp_path):
    dense = keras.layers.Dense(4, name="tuned")
    model = randomise(keras.Sequential([keras.Input((784,)), dense]))
    dense.enable_lora(2)
    dense.lora_kernel_b.assign(np.ones(dense.lora_kernel_b.shape))
    expected = outputs(model, IMAGES / np.float32(255))
    for kind in ("keras", "live"):
        network = save_and_read(model, kind, tmp_path)
        np.testing.assert_allclose(network.logits(IMAGES), expected, rtol=1e-4, atol=1e-4)
    with pytest.raises(FormatError, match=r"'tuned' .* has LoRA weights"):
        save_and_read(model, "h5", tmp_path)


def test_a_live_normalization_computes_with_what_it_holds(keras):
    """Not with what was assigned to its weights since: Keras takes that up in finalize_state."""
    layer = keras.layers.Normalization()
    model = keras.Sequential([keras.Input((784,)), layer, keras.layers.Dense(3)])
    layer.set_weights([np.full(784, 0.5), np.full(784, 4.0), np.array(9)][: len(layer.weights)])
    expected = outputs(model, IMAGES / np.float32(255))
    network = keras_live.from_keras(model, pixels="0..1")
    np.testing.assert_allclose(network.logits(IMAGES), expected, rtol=1e-4, atol=1e-4)
