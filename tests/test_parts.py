"""Networks of arrays alone, and of weights whose model is beside them: read as they compute."""

import json

import h5py
import numpy as np
import pytest
from sklearn.neural_network import MLPClassifier, MLPRegressor
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import MinMaxScaler, Normalizer, StandardScaler

import interp
from interp import FormatError

RNG = np.random.default_rng(17)
IMAGES = RNG.random((6, 28, 28))
W1, B1 = RNG.normal(size=(784, 12)) / 20, RNG.normal(size=12)
W2, B2 = RNG.normal(size=(12, 10)), RNG.normal(size=10)


def logistic(z):
    return 1 / (1 + np.exp(-z))


FUNCTIONS = {
    "relu": lambda z: np.maximum(z, 0),
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "tanh": np.tanh,
}


def by_hand(activation="relu", images=IMAGES):
    """The answers before they are turned into probabilities, (n, 10)."""
    return FUNCTIONS[activation](images.reshape(-1, 784) @ W1 + B1) @ W2 + B2


def check(net, activation="relu", rtol=1e-3):
    np.testing.assert_allclose(net.logits(IMAGES), by_hand(activation), rtol, 1e-4)


def npz(folder, *arrays, **named):
    np.savez(folder / "net.npz", *arrays, **named)
    return folder / "net.npz"


@pytest.mark.parametrize(
    "arrays",
    [
        {"w1": W1, "b1": B1, "w2": W2, "b2": B2},
        {"w1": W1.T, "b1": B1[:, None], "w2": W2.T, "b2": B2[:, None]},
        {"w1": W1.T, "b1": B1[None], "w2": W2, "b2": B2[None]},
        {"b2": B2, "w2": W2, "b1": B1, "w1": W1},
        {"fc.weight": W1.T, "fc.bias": B1, "out.weight": W2.T, "out.bias": B2},
        {"arr_0": W1, "arr_1": W2, "arr_2": B1, "arr_3": B2},
        {"w1": W1.astype(np.float32), "b1": B1, "w2": W2, "b2": B2.astype(np.float32)},
    ],
)
def test_arrays_are_chained_turned_and_ravelled_as_their_shapes_ask(tmp_path, arrays):
    net = interp.load(npz(tmp_path, **arrays))
    check(net)
    assert net.pixels.origin == "assumed"
    assert net.readings == ()
    assert "transposed" in net.notes[0] or arrays.get("w1", W1) is not W1.T


def test_ten_layers_are_put_in_the_order_of_their_numbers(tmp_path):
    kernels = [W1, *RNG.normal(size=(10, 12, 12)) / 3, W2]
    arrays = {f"w{n}": kernel for n, kernel in enumerate(kernels)}
    net = interp.load(npz(tmp_path, **dict(sorted(arrays.items()))))
    assert [layer.name for layer in net.layers] == [*arrays]


@pytest.mark.parametrize("turned", [False, True])
def test_a_square_kernel_is_read_like_the_others_and_the_other_way_is_a_reading(tmp_path, turned):
    square, bias = RNG.normal(size=(12, 12)), RNG.normal(size=12)
    kernels = [W1, square, W2]
    if turned:
        kernels = [kernel.T for kernel in kernels]
    net = interp.load(npz(tmp_path, *kernels, B1, bias, B2))
    (other,) = net.readings
    np.testing.assert_array_equal(net.layers[1].kernel, square)
    np.testing.assert_array_equal(other.layers[1].kernel, square.T)
    assert any("net.readings" in note for note in net.notes)


def test_kernels_without_biases_open_and_a_note_says_so(tmp_path):
    net = interp.load(npz(tmp_path, wih=W1.T, who=W2.T), activation="sigmoid")
    assert not any(layer.bias.any() for layer in net.layers)
    assert net.layers[0].activation == "sigmoid"
    assert "bias" in net.notes[0]


def test_one_output_unit_is_logistic(tmp_path):
    net = interp.load(npz(tmp_path, w1=W1, b1=B1, w2=W2[:, :1], b2=B2[:1]))
    assert (net.sizes, net.output) == ((784, 12, 1), "sigmoid")


def test_what_is_given_of_activations_and_order_is_taken(tmp_path):
    path = npz(tmp_path, W1, B1, W2, B2)
    check(interp.load(path, activation="tanh"), "tanh")
    net = interp.load(path, layers="flatten dense tanh dense")
    check(net, "tanh")
    assert net.layers[-1].activation == "linear"
    turned = interp.load(path, order="columns")
    np.testing.assert_allclose(turned.logits(IMAGES.transpose(0, 2, 1)), by_hand(), 1e-3, 1e-4)


@pytest.mark.parametrize(
    "given",
    [
        {"layers": "conv relu dense"},
        {"layers": "dense relu"},
        {"layers": "dense relu sigmoid dense"},
        {"layers": "dense gelato dense"},
        {"layers": 3},
        {"activation": "gelato"},
        {"architecture": 3},
        {"input_shape": (10, 10)},
    ],
)
def test_what_is_given_and_does_not_fit_is_named(tmp_path, given):
    with pytest.raises(ValueError, match=r"layers|activation|architecture|input_shape"):
        interp.load(npz(tmp_path, W1, B1, W2, B2), **given)


@pytest.mark.parametrize("key", ["layers", "activation", "architecture"])
def test_layers_given_for_a_file_that_says_its_own_are_refused(tmp_path, key):
    net = interp.load(npz(tmp_path, W1, B1, W2, B2))
    for end in (".npz", ".keras"):
        path = interp.save(net, tmp_path / f"saved{end}")
        with pytest.raises(ValueError, match=key):
            interp.load(path, **{key: "relu"})


@pytest.mark.parametrize(
    "arrays",
    [
        [W1, B1, W2],
        [W1, B2, W2, B1[:9]],
        [W1, B1, W1, B2],
        [W1[:700], B1, W2, B2],
        [np.full((784, 10), np.nan), B2],
        [W1 * 1e300, B1, W2, B2],
        [np.zeros((3, 3, 1, 4)), B1[:4]],
        [np.zeros((0, 784)), B1],
        [B1, B2],
    ],
)
def test_arrays_that_make_no_network_are_refused_with_their_shapes(tmp_path, arrays):
    with pytest.raises(FormatError, match=r"arrays that"):
        interp.load(npz(tmp_path, *arrays))


def lists(*arrays):
    return [array.tolist() for array in arrays]


NIELSEN = {
    "sizes": [784, 12, 10],
    "weights": lists(W1.T, W2.T),
    "biases": lists(B1[:, None], B2[:, None]),
    "cost": "CrossEntropyCost",
}


@pytest.mark.parametrize(
    ("content", "activation"),
    [
        (NIELSEN, "sigmoid"),
        ({"weights": lists(W1, W2), "biases": lists(B1, B2)}, "relu"),
        ({"W1": W1.tolist(), "b1": B1.tolist(), "W2": W2.tolist(), "b2": B2.tolist()}, "relu"),
        (lists(W1, B1, W2, B2), "relu"),
        ([lists(W1, B1), lists(W2, B2)], "relu"),
        ({"layers": [{"w": x.tolist(), "b": y.tolist(), "activation": a}
          for x, y, a in ((W1, B1, "tanh"), (W2, B2, "softmax"))]}, "tanh"),
        ({"activation": "tanh", "model": {"w": lists(W1, W2), "b": lists(B1, B2)}}, "tanh"),
    ],
)  # fmt: skip
def test_json_of_weights_and_biases_opens(tmp_path, content, activation):
    (tmp_path / "net.json").write_text(json.dumps(content))
    check(interp.load(tmp_path / "net.json"), activation)


def test_biases_of_layers_that_are_equally_wide_are_no_kernel(tmp_path):
    content = {"weights": lists(W1[:, :10], W2[:10]), "biases": lists(B2, B2)}
    (tmp_path / "net.json").write_text(json.dumps(content))
    assert interp.load(tmp_path / "net.json").sizes == (784, 10, 10)


@pytest.mark.parametrize(
    "edit",
    [
        lambda x: x["biases"][0].append("1"),
        lambda x: x["biases"][0].append([None]),
        lambda x: x["weights"][0][3].pop(),
        lambda x: x["weights"][1].append(True),
        lambda x: x["biases"][1].append(10**400),
        lambda x: x.update(activation="eval"),
        lambda x: x.update(activation=[["relu"]]),
        lambda x: x.update(more=[[[[[[[[1.0], [2.0, 3.0]]]]]]]]),
        lambda x: x.update(more=[[] for _ in range(100_000)]),
        lambda x: x.update({f"w{n}": [1, 2] for n in range(10_000)}),
    ],
)
def test_json_with_anything_but_numbers_in_its_arrays_is_refused(tmp_path, edit):
    content = {"weights": lists(W1, W2), "biases": lists(B1, B2)}
    edit(content)
    (tmp_path / "net.json").write_text(json.dumps(content))
    with pytest.raises(FormatError) as caught:
        interp.load(tmp_path / "net.json")
    assert str(caught.value).isprintable()


@pytest.mark.parametrize("delimiter", [",", " ", "\t", ";", ", "])
@pytest.mark.parametrize("above", ["\n", "# {}\n", "{}:\n"])
def test_tables_of_numbers_open(tmp_path, delimiter, above):
    with open(tmp_path / "net.csv", "w") as file:
        for name, array in {"W1": W1, "b1": B1[None], "W2": W2, "b2": B2[:, None]}.items():
            file.write(above.format(name))
            np.savetxt(file, array, delimiter=delimiter)
    check(interp.load(tmp_path / "net.csv"))


@pytest.mark.parametrize("damage", ["0.1x", "nan", "1_0", "\n\n", "inf"])
def test_tables_with_anything_but_numbers_are_refused(tmp_path, damage):
    with open(tmp_path / "net.txt", "w") as file:
        for array in (W1, B1[None], W2, B2[None]):
            file.write("\n")
            np.savetxt(file, array)
    text = (tmp_path / "net.txt").read_text()
    half = text.index(" ", len(text) // 2) + 1
    (tmp_path / "net.txt").write_text(text[:half] + damage + text[half:])
    with pytest.raises(FormatError):
        interp.load(tmp_path / "net.txt")


DENSE = [("dense_1", W1, B1, "relu"), ("dense_2", W2, B2, "softmax")]


def model_json(ones=False, names=("dense_1", "dense_2")):
    layers = []
    for name, (_, kernel, _, activation) in zip(names, DENSE, strict=True):
        config = {"name": name, "activation": activation.replace("relu", "tanh")}
        config |= (
            {"output_dim": kernel.shape[1], "bias": True} if ones else {"units": kernel.shape[1]}
        )
        layers.append({"class_name": "Dense", "config": config})
    layers[0]["config"]["batch_input_shape"] = [None, 784]
    version = "1.2.2" if ones else "2.2.4"
    config = layers if ones else {"name": "mine", "layers": layers}
    return {"class_name": "Sequential", "config": config, "keras_version": version}


def legacy_weights(path, ones=False):
    """A file of weights as `save_weights` of Keras 1 or 2 lays it out."""
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [b"flatten_1", *(name.encode() for name, *_ in DENSE)]
        file.create_group("flatten_1").attrs["weight_names"] = np.zeros(0)
        for name, kernel, bias, _ in DENSE:
            names = [f"{name}_W", f"{name}_b"] if ones else [f"{name}/kernel:0", f"{name}/bias:0"]
            group = file.create_group(name)
            group.attrs["weight_names"] = [x.encode() for x in names]
            group[names[0]], group[names[1]] = kernel, bias
    return path


def new_weights(path):
    """A file of weights as Keras 3 lays it out."""
    with h5py.File(path, "w") as file:
        for index, (_, kernel, bias, _) in enumerate(DENSE):
            group = file.create_group(f"layers/dense{f'_{index}' if index else ''}/vars")
            group["0"], group["1"] = kernel, bias
        file.create_group("layers/flatten/vars")
    return path


WRITERS = {
    "keras 1": lambda x: legacy_weights(x / "mine.h5", ones=True),
    "keras 2": lambda x: legacy_weights(x / "mine.h5"),
    "keras 3": lambda x: new_weights(x / "mine.weights.h5"),
}


@pytest.mark.parametrize("version", WRITERS)
def test_weights_alone_are_read_as_dense_layers_with_the_activation_given(tmp_path, version):
    path = WRITERS[version](tmp_path)
    check(interp.load(path))
    check(interp.load(path, activation="sigmoid"), "sigmoid")


@pytest.mark.parametrize("version", WRITERS)
@pytest.mark.parametrize("names", [("dense_1", "dense_2"), ("dense_7", "dense_8")])
def test_weights_are_read_with_the_model_beside_them_or_given(tmp_path, version, names):
    path = WRITERS[version](tmp_path)
    model = model_json(version == "keras 1", names)
    check(interp.load(path, architecture=model), "tanh")
    (tmp_path / "other.json").write_text(json.dumps(json.dumps(model)))  # text in JSON, as often
    check(interp.load(path, architecture=tmp_path / "other.json"), "tanh")
    (tmp_path / "mine.json").write_text(json.dumps(model))
    check(interp.load(path), "tanh")
    assert any("mine.json" in note for note in interp.load(path).notes)


def test_a_whole_file_of_keras_1_opens(tmp_path):
    path = legacy_weights(tmp_path / "whole.h5", ones=True)
    with h5py.File(path, "a") as file:
        for name in [*file]:
            file.move(name, f"model_weights/{name}")
        file.attrs["model_config"] = json.dumps(model_json(ones=True))
    check(interp.load(path), "tanh")


def test_an_architecture_whose_layers_do_not_fit_is_refused(tmp_path):
    path, model = legacy_weights(tmp_path / "mine.h5"), model_json()
    model["config"]["layers"].pop()
    for wrong in (model, {}, {"class_name": "Mine", "config": {}}):
        with pytest.raises(FormatError):
            interp.load(path, architecture=wrong)
    (tmp_path / "mine.json").write_text("[" * 100_000)
    with pytest.raises(FormatError, match=r"mine\.json"):
        interp.load(path)
    with pytest.raises(FormatError, match=r"none\.json"):
        interp.load(path, architecture=tmp_path / "none.json")


def test_weights_of_other_layers_ask_for_the_model(tmp_path):
    path = new_weights(tmp_path / "mine.weights.h5")
    with h5py.File(path, "a") as file:
        file["layers/conv2d/vars/0"] = np.zeros((3, 3, 1, 4))
    with pytest.raises(FormatError, match="architecture="):
        interp.load(path)


def test_arrays_with_an_architecture_are_taken_in_the_order_of_its_layers(tmp_path):
    check(interp.load(npz(tmp_path, W1, B1, W2, B2), architecture=model_json()), "tanh")
    with pytest.raises(FormatError, match="get_weights"):
        interp.load(npz(tmp_path, W1, B1, W2), architecture=model_json())


@pytest.mark.parametrize("end", [".weights.h5", ".npz"])
def test_weights_of_a_convolution_open_with_the_model_s_json(keras, tmp_path, end):
    layers = keras.layers
    model = keras.Sequential([
        keras.Input((28, 28, 1)), layers.Conv2D(4, 3, activation="relu"), layers.MaxPooling2D(),
        layers.BatchNormalization(), layers.Flatten(), layers.Dense(10, activation="softmax"),
    ])  # fmt: skip
    path = tmp_path / f"cnn{end}"
    if end == ".npz":
        np.savez(path, *model.get_weights())
    else:
        model.save_weights(path)
    net = interp.load(path, architecture=json.loads(model.to_json()))
    expected = model.predict(IMAGES[..., None], verbose=0)
    np.testing.assert_allclose(net.probabilities(IMAGES), expected, atol=1e-5)
    also = interp.load(path, architecture=model.get_config())
    np.testing.assert_array_equal(also.logits(IMAGES), net.logits(IMAGES))


LABELS = np.arange(60) % 10
MANY = RNG.random((60, 28, 28))


def fitted(kind=MLPClassifier, before=(), labels=LABELS, **more):
    model = make_pipeline(
        *before, kind(hidden_layer_sizes=(8,), max_iter=3, random_state=0, **more)
    )
    model.fit(MANY.reshape(60, 784), labels)
    return model if before else model[-1]


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")
@pytest.mark.parametrize("activation", ["identity", "logistic", "tanh", "relu"])
@pytest.mark.parametrize("before", [[], [StandardScaler()], [MinMaxScaler((-1, 1))]])
def test_scikit_learn_s_networks_have_its_probabilities(activation, before):
    model = fitted(before=before, activation=activation)
    net = interp.from_sklearn(model)
    expected = model.predict_proba(MANY.reshape(60, 784))
    np.testing.assert_allclose(net.probabilities(MANY), expected, atol=1e-6)


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")
def test_scikit_learn_s_two_classes_and_its_regressors():
    model = fitted(labels=LABELS > 4)
    net = interp.from_sklearn(model)
    expected = model.predict_proba(MANY.reshape(60, 784))[:, 1]
    np.testing.assert_allclose(net.probabilities(MANY)[:, 0], expected, atol=1e-6)
    assert any("False, True" in note for note in net.notes)
    model = fitted(MLPRegressor, labels=LABELS / 10)
    net = interp.from_sklearn(model)
    assert net.output == "values"
    expected = model.predict(MANY.reshape(60, 784))
    np.testing.assert_allclose(net.logits(MANY)[:, 0], expected, atol=1e-5)


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.ConvergenceWarning")
def test_other_models_of_scikit_learn_are_refused_by_name():
    for model in (MLPClassifier(), StandardScaler(), fitted(before=[Normalizer()]), 3):
        with pytest.raises(
            FormatError, match=type(getattr(model, "steps", [("", model)])[0][1]).__name__
        ):
            interp.from_sklearn(model)
    with pytest.raises(ValueError, match="order"):
        interp.from_sklearn(fitted(before=[StandardScaler()]), order="columns")


def test_a_dense_layer_says_how_arrays_would_fit():
    with pytest.raises(ValueError, match=r"kernel\.T and bias\.ravel"):
        interp.Dense(W2.T, B2[:, None], "relu")
    with pytest.raises(ValueError, match=r"give bias\.ravel"):
        interp.Dense(W2, B2[:, None], "relu")


@pytest.mark.parametrize("name", ["rows.npz", "arrays.json", "nielsen.json", "keras2.h5"])
def test_strangers_files_compute_what_their_arrays_say(shared_data, name):
    path = shared_data / "strangers" / name
    net = interp.load(path)
    if name.endswith("npz"):
        arrays = [*np.load(path).values()]
    elif name == "arrays.json":
        arrays = [*json.loads(path.read_text()).values()]
    elif name == "nielsen.json":
        held = json.loads(path.read_text())
        arrays = [held[key][layer] for layer in (0, 1) for key in ("weights", "biases")]
    else:
        with h5py.File(path) as file:
            arrays = [
                file[f"{x}/{x}/{y}:0"][:]
                for x in ("dense_1", "dense_2")
                for y in ("kernel", "bias")
            ]
    w1, b1, w2, b2 = map(np.asarray, arrays)
    w1, w2 = (w1.T, w2.T) if len(w1) == 16 else (w1, w2)
    hidden = FUNCTIONS["sigmoid" if name == "nielsen.json" else "relu"](
        IMAGES.reshape(6, 784) @ w1 + b1.ravel()
    )
    np.testing.assert_allclose(net.logits(IMAGES), hidden @ w2 + b2.ravel(), 1e-3, 1e-3)
