"""SavedModel folders and TensorFlow.js models, read without TensorFlow, which is the judge here."""

import json
import random
import shutil
import struct
import warnings

import numpy as np
import pytest
from conftest import proof, random_network
from damage import damaged, loaded

import interp
from interp import FormatError
from interp.files.tensor_bundle import crc32c, masked

IMAGES = np.random.default_rng(2).integers(0, 256, (20, 28, 28), dtype=np.uint8)


@pytest.mark.parametrize("name", ["savedmodel_dense", "savedmodel_conv"])
def test_trained_saved_models_answer_as_tensorflow_does(name, shared_data, mnist):
    expected = np.load(shared_data / "strangers/savedmodel_expected.npz")[name]
    for path in (name, f"{name}/saved_model.pb"):
        net = interp.load(shared_data / "strangers" / path)
        np.testing.assert_allclose(net.probabilities(mnist.test_images[:50]), expected, atol=1e-6)


def chains(keras):
    layers = keras.layers
    return {
        "dense": [
            keras.Input((28, 28)), layers.Rescaling(1 / 255), layers.Flatten(),
            layers.Dense(8, "tanh"), layers.BatchNormalization(), layers.Dense(10, "softmax"),
        ],
        "convolutional": [
            keras.Input((28, 28, 1)), layers.Conv2D(4, 3, padding="same", use_bias=False),
            layers.BatchNormalization(), layers.ReLU(), layers.AveragePooling2D(2),
            layers.DepthwiseConv2D(3, activation="sigmoid"), layers.ZeroPadding2D((1, 2)),
            layers.Conv2D(3, (3, 2), strides=2), layers.LeakyReLU(negative_slope=0.1),
            layers.GlobalAveragePooling2D(), layers.Dropout(0.5), layers.Dense(10),
        ],
        "reshaped": [
            keras.Input((784,)), layers.Reshape((28, 28, 1)), layers.Conv2D(3, 5, padding="valid"),
            layers.MaxPooling2D(3, 2, "same"), layers.BatchNormalization(), layers.Flatten(),
            layers.Dense(6, "elu"), layers.Dense(6, "hard_sigmoid"), layers.Dense(10, "softmax"),
        ],
        "bytes": [
            keras.Input((28, 28), dtype="uint8"), layers.Rescaling(1 / 127.5, offset=-1),
            layers.Flatten(), layers.Dense(10, "softplus"),
        ],
    }  # fmt: skip


def with_random_weights(keras, layers):
    model = keras.Sequential(layers)
    rng = np.random.default_rng(3)
    for variable in model.variables:
        values = rng.normal(size=variable.shape) * 0.2
        variable.assign(abs(values) + 0.1 if "variance" in variable.name else values)
    return model


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("dense", "tf.saved_model.save"),
        ("convolutional", "export"),
        ("reshaped", "export"),
        proof("dense", "export"),
        proof("convolutional", "tf.saved_model.save"),
        proof("reshaped", "tf.saved_model.save"),
        ("bytes", "tf.saved_model.save"),
        proof("bytes", "export"),
    ],
)
def test_saved_models_open_to_what_tensorflow_computes(keras, tmp_path, name, how):
    tensorflow = pytest.importorskip("tensorflow")
    model = with_random_weights(keras, chains(keras)[name])
    if how == "export":
        model.export(tmp_path / "model", verbose=False)
    else:
        tensorflow.saved_model.save(model, str(tmp_path / "model"))
    net = interp.load(tmp_path / "model", pixels="0..255")
    given = IMAGES.reshape(20, *model.input_shape[1:]).astype(model.input_dtype)
    opened = tensorflow.saved_model.load(str(tmp_path / "model"))
    served = opened.signatures["serving_default"]
    (argument,) = served.structured_input_signature[1]
    (expected,) = served(**{argument: tensorflow.constant(given)}).values()
    found = net.logits(IMAGES) if name == "convolutional" else net.activations(IMAGES)[-1]
    np.testing.assert_allclose(found, expected, atol=1e-5)


def test_what_is_no_chain_is_refused_by_the_name_of_the_op(keras, tmp_path):
    inputs = keras.Input((784,))
    joined = keras.layers.Add()([keras.layers.Dense(8)(inputs), keras.layers.Dense(8)(inputs)])
    model = keras.Model(inputs, keras.layers.Dense(10)(joined))
    model.export(tmp_path / "model", verbose=False)
    with pytest.raises(FormatError, match=r"Add.* joins two branches"):
        interp.load(tmp_path / "model")


@pytest.fixture
def folder(shared_data, tmp_path):
    """A copy of a stranger's dense SavedModel that can be changed."""
    source = shared_data / "strangers/savedmodel_dense"
    return shutil.copytree(source, tmp_path / "model", copy_function=shutil.copyfile)


@pytest.mark.parametrize("count", [80, proof(20_000)])
def test_damaged_saved_models_open_to_finite_numbers_or_are_refused(folder, count):
    """Variables carry checksums: what opens in spite of damage to them is the same network."""
    for path in folder.rglob("*"):
        path.chmod(0o755)
    dice, whole = random.Random(0), interp.load(folder)
    files = [folder / "saved_model.pb", *folder.glob("variables/*")]
    refused = 0
    for _ in range(count):
        path = dice.choice(files)
        content = path.read_bytes()
        path.write_bytes(damaged(content, dice))
        net = loaded(folder)
        if isinstance(net, interp.Network):
            if path != files[0]:
                assert repr(net) == repr(whole)
                for found, layer in zip(net.layers, whole.layers, strict=True):
                    assert (found.kernel == layer.kernel).all()
            assert np.isfinite(net.logits(IMAGES)).all()
        else:
            assert str(net).isprintable()
            refused += 1
        path.write_bytes(content)
    assert refused > count / 5


def field(number, content):
    """A field of a protocol buffer message that holds a number, bytes or a text."""
    if isinstance(content, int):
        return varint(number << 3) + varint(content)
    content = content.encode() if isinstance(content, str) else content
    return varint(number << 3 | 2) + varint(len(content)) + content


def varint(number):
    head = b""
    while number > 127:
        head, number = head + bytes([number & 127 | 128]), number >> 7
    return head + bytes([number])


def op(name, kind, *inputs, **attributes):
    pairs = (field(5, field(1, key) + field(2, value)) for key, value in attributes.items())
    return field(1, name) + field(2, kind) + b"".join(field(3, x) for x in inputs) + b"".join(pairs)


def saved_model(folder, *ops, functions=()):
    """A SavedModel folder of these ops, from "x" to "y", with no variables."""
    graph = b"".join(field(1, x) for x in (op("x", "Placeholder"), *ops))
    graph += field(2, b"".join(field(1, x) for x in functions))
    signature = field(1, field(1, "in") + field(2, field(1, "x:0")))
    signature += field(2, field(1, "out") + field(2, field(1, "y:0")))
    served = field(5, field(1, "serving_default") + field(2, signature))
    meta = field(1, field(4, "serve")) + field(2, graph) + served
    (folder / "variables").mkdir()
    (folder / "saved_model.pb").write_bytes(field(1, 1) + field(2, meta))
    (folder / "variables/variables.index").write_bytes(table(block([])))
    return folder


def block(rows):
    content = b"".join(varint(0) + varint(len(k)) + varint(len(v)) + k + v for k, v in rows)
    content += struct.pack("<II", 0, 1) + b"\0"
    return content + struct.pack("<I", masked(crc32c(content)))


def table(data, times=1):
    """A table with one block of data, which its index lists this many times."""
    handle = varint(0) + varint(len(data) - 5)
    index = block([(b"x", handle)] * times)
    place = varint(len(data)) + varint(len(index) - 5)
    return data + index + (b"\0\0" + place).ljust(40, b"\0") + struct.pack("<Q", 0xDB4775248B80FB57)


def constant(*sizes):
    shape = b"".join(field(2, field(1, size)) for size in sizes)
    return field(8, field(1, 1) + field(2, shape) + field(4, struct.pack("<f", 0.5)))


def test_a_saved_model_made_by_hand_opens(tmp_path):
    saved_model(
        tmp_path,
        op("w", "Const", value=constant(784, 2)),
        op("b", "Const", value=constant(2)),
        op("product", "MatMul", "x", "w"),
        op("sum", "BiasAdd", "product", "b"),
        op("y", "Sigmoid", "sum"),
    )
    net = interp.load(tmp_path)
    assert net.sizes == (784, 2)
    np.testing.assert_array_equal(net.layers[0].kernel, np.full((784, 2), 0.5))
    np.testing.assert_array_equal(net.layers[0].bias, [0.5, 0.5])
    assert net.layers[0].activation == "sigmoid"


def doubling(folder):
    ops = [op("c0", "Const", value=constant(2))]
    ops += [op(f"c{n}", "Mul", f"c{n - 1}", f"c{n - 1}") for n in range(1, 49)]
    return saved_model(folder, *ops, op("y", "BiasAdd", "x", "c48"))


def circle(folder):
    return saved_model(folder, op("y", "Relu", "z"), op("z", "Relu", "y"))


def circle_of_identities(folder):
    return saved_model(folder, op("y", "Identity", "z"), op("z", "Identity", "y"))


def function_that_calls_itself(folder):
    call = {"f": field(10, field(1, "again"))}
    signature = field(1, "again") + field(3, field(1, "out"))
    inner = field(3, op("call", "PartitionedCall", **call))
    function = field(1, signature) + inner + field(4, field(1, "out") + field(2, "call:output:0"))
    return saved_model(folder, op("y", "PartitionedCall", "x", **call), functions=[function])


def numbers_without_end(folder):
    return saved_model(
        folder, op("w", "Const", value=constant(10**6, 10**6)), op("y", "MatMul", "x", "w")
    )


def many_large_constants(folder):
    ops = [op("w", "Const", value=constant(3_999_999)), op("y0", "Relu", "x")]
    ops += [op(f"y{n}", "Mul", f"y{n - 1}", "w") for n in range(1, 500)]
    return saved_model(folder, *ops, op("y", "Relu", "y499"))


def outer_product(folder):
    ops = [op("a", "Const", value=constant(10**6, 1)), op("b", "Const", value=constant(1, 10**6))]
    return saved_model(folder, *ops, op("c", "Add", "a", "b"), op("y", "MatMul", "x", "c"))


def code_of_its_owner(folder):
    return saved_model(folder, op("y", "PyFunc", "x"))


def blocks_listed_often(folder):
    saved_model(folder, op("y", "Relu", "x"))
    rows = [(b"k" * 100, b"") for _ in range(5000)]
    (folder / "variables/variables.index").write_bytes(table(block(rows), 50_000))
    return folder


@pytest.mark.parametrize(
    "make",
    [
        doubling, circle, circle_of_identities, function_that_calls_itself, numbers_without_end,
        many_large_constants, outer_product, code_of_its_owner, blocks_listed_often,
    ],
)  # fmt: skip
def test_hostile_saved_models_are_refused(make, tmp_path):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(FormatError) as caught:
            interp.load(make(tmp_path))
    assert str(caught.value).isprintable()


def test_the_checksum_is_that_of_castagnoli():
    """Values of RFC 3720, and one that was computed byte by byte."""
    assert crc32c(bytes(32)) == 0x8A9136AA
    assert crc32c(bytes([255] * 32)) == 0x62A8AB43
    assert crc32c(bytes(range(32))) == 0x46DD794E
    assert crc32c(b"123456789") == 0xE3069283
    assert crc32c(b"a") == 0xC1D04330


def tfjs_model(folder, net):
    """A network of dense layers as TensorFlow.js has it, its weights in two shards."""
    layers = [
        {"class_name": "Dense", "config": {
            "name": f"dense_{n}", "units": layer.n_out, "activation": layer.activation.name}}
        for n, layer in enumerate(net.layers)
    ]  # fmt: skip
    arrays = {}
    for n, layer in enumerate(net.layers):
        arrays |= {f"dense_{n}/kernel": layer.kernel, f"dense_{n}/bias": layer.bias}
    content = b"".join(np.asarray(x, "<f4").tobytes() for x in arrays.values())
    (folder / "a.bin").write_bytes(content[:1001])
    (folder / "b.bin").write_bytes(content[1001:])
    weights = [{"name": k, "shape": [*x.shape], "dtype": "float32"} for k, x in arrays.items()]
    model = {"class_name": "Sequential", "config": {"name": "s", "layers": layers}}
    topology = {"keras_version": "2.6.0", "model_config": model}
    manifest = [{"paths": ["a.bin", "b.bin"], "weights": weights}]
    told = {"format": "layers-model", "modelTopology": topology, "weightsManifest": manifest}
    (folder / "model.json").write_text(json.dumps(told))
    return told


def test_a_tensorflow_js_model_opens_from_its_folder_or_its_file(tmp_path):
    net = random_network((784, 12, 10)).astype(np.float32)
    tfjs_model(tmp_path, net)
    for path in (tmp_path, tmp_path / "model.json"):
        np.testing.assert_allclose(interp.load(path).logits(IMAGES), net.logits(IMAGES), atol=1e-5)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda told, _: told.update(modelTopology={"node": []}), "graph"),
        (lambda told, _: told["weightsManifest"][0]["weights"].pop(), "shards"),
        (lambda told, _: told["weightsManifest"][0]["weights"][0].update(shape=[-1]), "shards"),
        (lambda told, _: told["weightsManifest"][0]["weights"][0].update(shape="x"), "no sense"),
        (lambda told, _: told["weightsManifest"][0]["weights"][0].update(dtype="uint8"), "quant"),
        (lambda told, _: told.update(weightsManifest=[]), "kernel"),
        (lambda told, folder: (folder / "b.bin").write_bytes(b""), "shards"),
    ],
)
def test_damaged_tensorflow_js_models_are_refused(tmp_path, change, said):
    told = tfjs_model(tmp_path, random_network((784, 12, 10)))
    change(told, tmp_path)
    (tmp_path / "model.json").write_text(json.dumps(told))
    with pytest.raises(FormatError, match=said):
        interp.load(tmp_path)
