"""What a refusal tells a person to do is done here literally: the code it prints is run."""

import json
import re
import struct

import numpy as np
import pytest
from conftest import random_network

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
