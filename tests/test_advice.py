"""What a refusal tells a person to do is done here literally: the code it prints is run."""

import gzip
import json
import pickle
import re
import struct
import sys
import types
import zipfile

import numpy as np
import pytest
from conftest import random_network
from sklearn.neural_network import MLPClassifier

import interp
from interp import FormatError

NET = random_network((784, 12, 10)).astype(np.float32)
IMAGES = np.random.default_rng(2).random((5, 28, 28))


def code_in_the_refusal(path):
    """The pieces of Python that the error for a file gives, in its order."""
    with pytest.raises(FormatError) as caught:
        interp.load(path)
    return re.findall(r"`([^`]*)`", str(caught.value))


def followed(path, arrays_of):
    """The network that a person has who runs what the error for a file says.

    arrays_of(weights): w1, b1, w2, b2 among the arrays that were read.
    """
    reading, building = code_in_the_refusal(path)
    names = {}
    exec(reading, names)
    names |= zip(("w1", "b1", "w2", "b2"), arrays_of(names["weights"]), strict=True)
    exec(building, names)
    return names["net"]


def check(net):
    np.testing.assert_allclose(net.logits(IMAGES), NET.logits(IMAGES), atol=1e-4)


def named_arrays():
    first, second = NET.layers
    return {"w1": first.kernel, "b1": first.bias, "w2": second.kernel, "b2": second.bias}


def test_the_advice_for_a_mat_file_works(tmp_path):
    io = pytest.importorskip("scipy.io", reason="SciPy, which the advice uses, is not installed")
    path = tmp_path / "it's mine.mat"
    io.savemat(path, named_arrays())
    check(followed(path, lambda x: (x["w1"], x["b1"].ravel(), x["w2"], x["b2"].ravel())))


def test_the_advice_for_a_safetensors_file_works(tmp_path):
    pytest.importorskip("safetensors", reason="safetensors, which the advice uses, is missing")
    arrays, header, content = named_arrays(), {}, b""
    for name, array in arrays.items():
        places = [len(content), len(content) + array.nbytes]
        header[name] = {"dtype": "F32", "shape": array.shape, "data_offsets": places}
        content += array.tobytes()
    text = json.dumps(header).encode()
    (tmp_path / "a.safetensors").write_bytes(struct.pack("<Q", len(text)) + text + content)
    check(followed(tmp_path / "a.safetensors", lambda x: [x[name] for name in arrays]))


def test_the_advice_for_an_onnx_file_works(tmp_path):
    onnx = pytest.importorskip("onnx", reason="onnx, which the advice uses, is not installed")
    helper, arrays = onnx.helper, named_arrays()
    kept = [onnx.numpy_helper.from_array(array, name) for name, array in arrays.items()]
    ends = [helper.make_tensor_value_info(x, 1, [None, n]) for x, n in (("x", 784), ("y", 10))]
    nodes = [
        helper.make_node("Gemm", ["x", "w1", "b1"], ["h"]),
        helper.make_node("Relu", ["h"], ["r"]),
        helper.make_node("Gemm", ["r", "w2", "b2"], ["y"]),
    ]
    graph = helper.make_graph(nodes, "g", ends[:1], ends[1:], kept)
    onnx.save(helper.make_model(graph), tmp_path / "a.onnx")
    check(followed(tmp_path / "a.onnx", lambda x: [x[name] for name in arrays]))


@pytest.mark.filterwarnings("ignore")
def test_the_advice_for_a_tflite_file_works(keras, tmp_path):
    tensorflow = pytest.importorskip("tensorflow")
    layers = [keras.layers.Dense(x.n_out, x.activation.name) for x in NET.layers]
    model = keras.Sequential([keras.Input((784,)), *layers])
    model.set_weights([*named_arrays().values()])
    lite = tensorflow.lite.TFLiteConverter.from_keras_model(model).convert()
    (tmp_path / "a.tflite").write_bytes(lite)

    def arrays_of(weights):
        found = {array.shape: array for array in weights.values()}
        return found[12, 784].T, found[12,], found[10, 12].T, found[10,]

    check(followed(tmp_path / "a.tflite", arrays_of))


def test_the_advice_for_a_saved_model_that_is_refused_works(keras, tmp_path, monkeypatch):
    layers = [keras.Input((784,)), keras.layers.Dense(8, "gelu"), keras.layers.Dense(10)]
    model = keras.Sequential(layers)
    model.export(tmp_path / "model", verbose=False)
    (saving,) = code_in_the_refusal(tmp_path / "model")
    monkeypatch.chdir(tmp_path)
    exec(saving, {"model": model})
    expected = model.predict(IMAGES.reshape(5, 784), verbose=0)
    found = interp.load("model.h5").logits(IMAGES)
    np.testing.assert_allclose(found, expected, atol=1e-4)


def followed_in(folder, monkeypatch, path, *places, **names):
    """Runs pieces of the code that the error for a file gives, in a folder; those at `places`."""
    pieces = code_in_the_refusal(path)
    monkeypatch.chdir(folder)
    for place in places:
        exec(pieces[place], names)
    if "z" in names:
        names["z"].close()


class Trained:
    """A network as a class of somebody's own keeps it."""

    def __init__(self):
        self.weights, self.biases = map(list, zip(*ARRAYS, strict=True))


ARRAYS = [(layer.kernel, layer.bias) for layer in NET.layers]
PICKLED = {
    "a dict of arrays": (2, named_arrays()),
    "a list of arrays": (3, [array for pair in ARRAYS for array in pair]),
    "a list of weights and one of biases": (4, [[w for w, _ in ARRAYS], [b for _, b in ARRAYS]]),
    "an object": (5, Trained()),
}


@pytest.mark.parametrize("held", PICKLED)
def test_the_advice_for_a_pickle_works(tmp_path, monkeypatch, held):
    place, value = PICKLED[held]
    (tmp_path / "net.pkl").write_bytes(pickle.dumps(value))
    followed_in(tmp_path, monkeypatch, tmp_path / "net.pkl", 0, place)
    check(interp.load("net.npz"))


@pytest.mark.parametrize("library", ["pickle", "joblib"])
def test_the_advice_for_a_pickle_of_scikit_learn_s_works(tmp_path, monkeypatch, library):
    model = MLPClassifier((12,), max_iter=1)
    with pytest.warns(match="Maximum iterations"):  # one round over a few images is not enough
        model.fit(np.random.default_rng(3).random((40, 784)), np.arange(40) % 10)
    if library == "pickle":
        (tmp_path / "net.pkl").write_bytes(pickle.dumps(model))
    else:
        pytest.importorskip("joblib").dump(model, tmp_path / "net.pkl")
    followed_in(tmp_path, monkeypatch, tmp_path / "net.pkl", library == "joblib", 6)
    found = interp.load("net.npz").probabilities(IMAGES)
    np.testing.assert_allclose(found, model.predict_proba(IMAGES.reshape(5, 784)), atol=1e-4)


def test_the_advice_for_arrays_of_objects_works(tmp_path, monkeypatch):
    trained = Trained()
    for name, arrays in (("weights", trained.weights), ("biases", trained.biases)):
        trained.__dict__[name] = np.empty(2, object)
        trained.__dict__[name][:] = arrays
    np.savez(tmp_path / "net.npz", weights=trained.weights, biases=trained.biases)
    followed_in(tmp_path, monkeypatch, tmp_path / "net.npz", 0)
    check(interp.load("plain.npz"))


@pytest.mark.parametrize("ending", ["npy", "csv"])
def test_the_advice_for_a_single_array_or_table_works(tmp_path, monkeypatch, ending):
    for name, array in named_arrays().items():
        if ending == "npy":
            np.save(tmp_path / f"{name}.npy", array)
        else:
            np.savetxt(tmp_path / f"{name}.csv", array, delimiter=",")
    followed_in(tmp_path, monkeypatch, tmp_path / f"w1.{ending}", 0)
    check(interp.load("net.npz"))


def test_the_advice_for_a_packed_model_works(tmp_path, monkeypatch):
    saved = interp.save(NET, tmp_path / "net.npz")
    with zipfile.ZipFile(tmp_path / "mine.zip", "w") as archive:
        archive.write(saved, "model/net.npz")
    followed_in(tmp_path, monkeypatch, tmp_path / "mine.zip", 0)
    check(interp.load("unpacked/model/net.npz"))


def test_the_advice_for_a_file_packed_with_gzip_works(tmp_path, monkeypatch):
    content = interp.save(NET, tmp_path / "net.npz").read_bytes()
    (tmp_path / "mine.npz.gz").write_bytes(gzip.compress(content))
    followed_in(tmp_path, monkeypatch, tmp_path / "mine.npz.gz", 0)
    check(interp.load("mine.npz"))


def test_the_advice_for_weights_without_their_model_works(keras, tmp_path, monkeypatch):
    """A model whose layers its weights do not say: a convolution."""
    layers = [keras.layers.Conv2D(3, 3, activation="relu"), keras.layers.Flatten()]
    model = keras.Sequential([keras.Input((28, 28, 1)), *layers, keras.layers.Dense(10)])
    path = tmp_path / "mine.weights.h5"
    model.save_weights(path)
    names = {"model": model}
    followed_in(tmp_path, monkeypatch, path, 0, 1, **names)
    expected = model.predict(IMAGES[..., None], verbose=0)
    loaded = interp.load(path, architecture="model.json").logits(IMAGES)
    np.testing.assert_allclose(loaded, expected, atol=1e-4)


def test_the_advice_for_an_hdf5_file_without_a_model_works(keras, tmp_path, monkeypatch):
    h5py = pytest.importorskip("h5py")
    with h5py.File(tmp_path / "mine.h5", "w") as file:
        file["numbers"] = np.arange(3)
    model = keras.Sequential([keras.Input((784,)), keras.layers.Dense(10)])
    followed_in(tmp_path, monkeypatch, tmp_path / "mine.h5", 0, model=model)
    expected = model.predict(IMAGES.reshape(5, 784), verbose=0)
    np.testing.assert_allclose(interp.load("mine.keras").logits(IMAGES), expected, atol=1e-4)


def test_the_advice_for_a_whole_pytorch_module_works(tmp_path, monkeypatch):
    torch = pytest.importorskip("torch", reason="PyTorch, which the advice uses, is missing")
    monkeypatch.setitem(sys.modules, "elsewhere", module := types.ModuleType("e"))
    module.Net = type("Net", (torch.nn.Module,), {"__module__": "elsewhere"})
    net = module.Net()
    net.fc1, net.fc2 = torch.nn.Linear(784, 12), torch.nn.Linear(12, 10)
    for layer, (kernel, bias) in zip((net.fc1, net.fc2), ARRAYS, strict=True):
        layer.weight.data, layer.bias.data = torch.tensor(kernel.T), torch.tensor(bias)
    torch.save(net, tmp_path / "whole.pt")
    followed_in(tmp_path, monkeypatch, tmp_path / "whole.pt", 0)
    check(interp.load("state.pt"))
