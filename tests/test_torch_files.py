"""PyTorch's files and modules, without torch: its published outputs and plain sums as judges."""

import pickle
import zipfile
from collections import OrderedDict

import numpy as np
import pytest
from conftest import proof
from scipy.signal import correlate2d
from torch_by_hand import module, save, save_old, sequential

import interp
from interp import FormatError, files, maps, trust

RNG = np.random.default_rng(2)
IMAGES = RNG.random((5, 28, 28)).astype(np.float32)


def numbers(*shape):
    return RNG.normal(0, 0.3, shape).astype(np.float32)


def linear(n_in, n_out):
    return module("linear.Linear", weight=numbers(n_out, n_in), bias=numbers(n_out))


def state_of(**modules):
    """The state dict of layers by their names."""
    return OrderedDict(
        (f"{name}.{key}", array)
        for name, layer in modules.items()
        for key, array in (layer._parameters | layer._buffers).items()
    )


def after(layer, x):
    """What torch says that a layer makes of pictures (n, channels, rows, columns)."""
    about, arrays = layer.__dict__, layer._parameters
    kind = type(layer).__name__
    if kind == "Linear":
        return x.reshape(len(x), -1) @ arrays["weight"].T + arrays["bias"]
    if kind == "ReLU":
        return np.maximum(x, 0)
    if kind == "LeakyReLU":
        return np.where(x > 0, x, about["negative_slope"] * x)
    if kind == "BatchNorm2d":
        mean, variance = layer._buffers["running_mean"], layer._buffers["running_var"]
        scale = arrays["weight"] / np.sqrt(variance + about["eps"])
        return (x - mean[:, None, None]) * scale[:, None, None] + arrays["bias"][:, None, None]
    if kind == "MaxPool2d":
        side = about["kernel_size"]
        n, channels, rows, columns = x.shape
        x = x[:, :, : rows // side * side, : columns // side * side]
        return x.reshape(n, channels, rows // side, side, columns // side, side).max((3, 5))
    if kind == "Conv2d":
        around, step = about["padding"][0], about["stride"][0]
        x = np.pad(x, [(0, 0), (0, 0), (around,) * 2, (around,) * 2])
        maps = [
            [
                sum(correlate2d(x[i, c], kernel[c], "valid") for c in range(len(kernel)))
                for kernel in arrays["weight"]
            ]
            for i in range(len(x))
        ]
        return np.array(maps)[:, :, ::step, ::step] + arrays["bias"][:, None, None]
    return x.reshape(len(x), -1) if kind == "Flatten" else x


def convolution(channels, n_out, size, padding=0, stride=1):
    weight = numbers(n_out, channels, size, size)
    about = {"kernel_size": (size, size), "padding": (padding,) * 2, "stride": (stride,) * 2}
    about |= {"dilation": (1, 1), "padding_mode": "zeros"}
    return module("conv.Conv2d", weight=weight, bias=numbers(n_out), **about)


def changed(layer, **about):
    """The same with other settings, or another array in its buffers."""
    arrays = {key: x for key, x in about.items() if isinstance(x, np.ndarray)}
    layer.__dict__ |= {key: x for key, x in about.items() if key not in arrays}
    layer._buffers.update(arrays)
    return layer


def pool(side):
    about = {"stride": side, "padding": 0, "dilation": 1, "ceil_mode": False}
    return module("pooling.MaxPool2d", kernel_size=side, **about)


def norm(channels):
    about = {key: numbers(channels) for key in ("weight", "bias", "running_mean")}
    variance = RNG.random(channels).astype(np.float32)
    return module("batchnorm.BatchNorm2d", running_var=variance, eps=1e-3, **about)


def flatten():
    return module("flatten.Flatten", start_dim=1, end_dim=-1)


def relu():
    return module("activation.ReLU", inplace=True)


def layered():
    """Two convolutions with everything around them that torch's own layers have."""
    leaky = module("activation.LeakyReLU", negative_slope=0.1)
    return [
        *(convolution(1, 3, 5, padding=2), norm(3), relu(), pool(2), module("dropout.Dropout")),
        *(convolution(3, 4, 3, stride=2), leaky, flatten(), linear(4 * 6 * 6, 7), relu()),
        linear(7, 10),
    ]


def outputs(layers, images=IMAGES):
    x = images[:, None].astype(np.float64)
    for layer in layers:
        x = after(layer, x)
    return x


def check(net, layers):
    np.testing.assert_allclose(net.logits(IMAGES), outputs(layers), rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize("write", [save, save_old])
@pytest.mark.parametrize("wrap", [lambda x: x, lambda x: {"epoch": 3, "model_state_dict": x}])
@pytest.mark.parametrize("prefix", ["", "module."])
def test_state_dicts_open_and_checkpoints_that_hold_one(tmp_path, write, wrap, prefix):
    first, second = linear(784, 6), linear(6, 10)
    state = state_of(**{f"{prefix}fc1": first, f"{prefix}fc2": second})
    net = interp.load(write(wrap(state), tmp_path / "net.pth"))
    check(net, [first, relu(), second])
    assert 'layers="dense relu dense"' in net.notes[0]
    tanh = interp.load(tmp_path / "net.pth", activation="tanh", pixels="-1..1")
    assert (tanh.layers[0].activation, tanh.pixels.name) == ("tanh", "-1..1")


def test_images_of_another_size_than_28x28_are_named_where_convolutions_do_not_say_theirs(tmp_path):
    layers = [convolution(1, 4, 3, padding=1), relu(), pool(2), convolution(4, 6, 3), relu()]
    layers += [flatten(), linear(6 * 5 * 5, 10)]
    path = save(sequential(*layers), tmp_path / "whole.pt")
    with pytest.raises(interp.FormatError, match=r"28×28 were assumed.* input_shape=\(14, 14\)"):
        interp.load(path)
    images = RNG.random((5, 14, 14))
    net = interp.load(path, input_shape=(14, 14))
    np.testing.assert_allclose(net.logits(images), outputs(layers, images), rtol=1e-4, atol=1e-4)
    assert not any("28×28" in note for note in net.notes)
    layers[-1] = linear(6 * 12 * 12, 10)
    net = interp.load(save(sequential(*layers), tmp_path / "whole.pt"))
    assert any("28×28" in note for note in net.notes)


@pytest.mark.parametrize("write", [save, save_old])
def test_a_module_of_torch_s_own_layers_says_what_it_computes(tmp_path, write):
    layers = layered()
    net = interp.load(write(sequential(*layers), tmp_path / "whole.pt"))
    check(net, layers)
    assert not net.readings


def test_a_live_module_is_read_like_a_saved_one():
    layers = layered()
    check(interp.from_torch(sequential(*layers)), layers)
    with pytest.raises(FormatError, match="module: a list arrived"):
        interp.from_torch([1])


def test_what_a_state_dict_leaves_open_is_given_in_words(tmp_path):
    layers = layered()
    trained = {f"layer{i}": x for i, x in enumerate(layers) if x._parameters}
    words = "conv+2 norm relu pool2 conv/2 leaky_relu:0.1 flatten dense relu dense"
    layers[1].eps = 1e-5  # a state dict does not hold it, and this is what torch takes
    path = save(state_of(**trained), tmp_path / "net.pt")
    check(interp.load(path, layers=words), layers)
    for wrong in ("dense relu dense", f"{words} dense", "conv pool", words.replace("2 norm", "")):
        with pytest.raises(ValueError, match="layers: "):
            interp.load(path, layers=wrong)


def test_usual_layouts_that_fit_are_tried_and_the_others_are_named(tmp_path):
    layers = [convolution(1, 2, 3), relu(), pool(2), flatten(), linear(2 * 13 * 13, 10)]
    path = save(state_of(conv1=layers[0], fc=layers[-1]), tmp_path / "net.pt")
    net = interp.load(path)
    found = {reading.notes[0]: reading for reading in (net, *net.readings)}
    (ours,) = [x for note, x in found.items() if '"conv relu pool2 flatten dense"' in note]
    check(ours, layers)
    assert len(found) == len(net.readings) + 1 > 3
    assert "guess_pixels" in net.notes[-1]


def test_other_pixels_and_precision_hold_for_every_reading_and_other_weights_have_none(tmp_path):
    path = save(state_of(a=linear(784, 5), b=linear(5, 10)), tmp_path / "net.pt")
    net = files.with_pixels(interp.load(path), "-1..1").astype(np.float64)
    given = interp.load(path, pixels="-1..1")
    for ours, theirs in zip(net.readings, given.readings, strict=True):
        assert (ours.dtype, ours.pixels.name) == (np.float64, "-1..1")
        np.testing.assert_allclose(ours.logits(IMAGES), theirs.logits(IMAGES), atol=1e-4)
    for changed in (maps.leaky(given, 0.5), trust.untrained(given)):
        assert given.readings
        assert not changed.readings


def test_what_a_state_dict_does_not_say_of_a_normalization_is_a_note(tmp_path):
    layers = [convolution(1, 2, 3), norm(2), relu(), flatten(), linear(2 * 26 * 26, 10)]
    layers[1].eps = 1e-5
    path = save(state_of(conv=layers[0], bn=layers[1], fc=layers[-1]), tmp_path / "net.pt")
    net = interp.load(path)
    check(net, layers)
    assert any("1e-05" in note for note in net.notes)
    assert not any("1e-05" in x for x in interp.load(save(sequential(*layers), path)).notes)


def test_readings_of_every_activation_are_kept_and_more_than_are_kept_is_said(tmp_path):
    names = {key: convolution(1 if key == "a" else 2, 2, 3) for key in "abcd"}
    for side, is_cut in ((22, False), (5, True)):
        state = state_of(**names, fc=linear(2 * side * side, 10))
        net = interp.load(save(state, tmp_path / "net.pt"))
        tried = " ".join(x.notes[0] for x in (net, *net.readings))
        assert all(name in tried for name in ("relu", "tanh", "sigmoid"))
        assert any("more layouts fit" in note for note in net.notes) == is_cut


@pytest.mark.parametrize(
    ("layers", "why"),
    [
        ([module("rnn.LSTM", hidden_size=3)], r"'0' \(LSTM\) is not read"),
        ([convolution(1, 2, 3), module("pooling.MaxPool2d", kernel_size=(2, 3))], "2 by 3"),
        ([module("activation.LeakyReLU", negative_slope="steep")], "no number"),
        ([module("activation.GELU", approximate="tanh")], r"\(GELU\) is not read"),
        ([module("flatten.Flatten", start_dim=2, end_dim=-1)], "flattens only a part"),
        ([module("pooling.MaxPool2d", kernel_size=2, ceil_mode=True)], "ceil_mode"),
        ([module("pooling.AvgPool2d", kernel_size=2, divisor_override=3)], "counts in a mean"),
        ([module("pooling.MaxPool2d", kernel_size="2")], "kernel_size that is no whole number"),
        ([module("pooling.AdaptiveAvgPool2d", output_size=2)], "is not read"),
        ([changed(convolution(1, 2, 3), dilation=(2, 2))], "is dilated"),
        ([changed(convolution(1, 2, 3), padding_mode="circular")], "other numbers than zeros"),
        ([changed(norm(1), running_var=np.float32([-1]))], "variance below zero"),
    ],
)
def test_layers_that_are_not_read_are_refused_by_name(tmp_path, layers, why):
    path = save(sequential(*layers, flatten(), linear(784, 10)), tmp_path / "net.pt")
    with pytest.raises(FormatError, match=why):
        interp.load(path)


def test_padding_for_the_same_size_a_gelu_and_a_mean_of_the_whole_picture_are_read(tmp_path):
    first = convolution(1, 3, 5, padding=2)
    same = module("conv.Conv2d", **first._parameters, kernel_size=5, stride=1, padding="same")
    said = [same, relu(), convolution(3, 4, 3)]
    said += [module("pooling.AdaptiveAvgPool2d", output_size=(1, 1)), flatten(), linear(4, 10)]
    net = interp.load(save(sequential(*said), tmp_path / "net.pt"))
    pictures = outputs([first, relu(), said[2]])
    expected = outputs([said[-1]], pictures.mean(axis=(2, 3)))
    np.testing.assert_allclose(net.logits(IMAGES), expected, rtol=1e-4, atol=1e-4)
    curved = [linear(784, 5), module("activation.GELU", approximate="none"), linear(5, 10)]
    assert (
        interp.load(save(sequential(*curved), tmp_path / "net.pt")).layers[0].activation == "gelu"
    )


@pytest.mark.parametrize(
    ("state", "why"),
    [
        ({f"{n}.weight": numbers(9, 9) for n in range(101)}, "at most 100 are opened"),
        (state_of(bn=norm(3)), "no weights of dense layers or convolutions"),
        (state_of(a=linear(784, 5), b=linear(6, 10)), "layers are not known"),
        ({"bn.running_mean": numbers(2), "bn.running_var": numbers(3) ** 2}, "layer 'bn' holds"),
    ],
    ids=["too many", "norms alone", "no chain", "no norm"],
)
def test_state_dicts_of_no_network_are_refused(tmp_path, state, why):
    with pytest.raises(FormatError, match=why):
        interp.load(save(OrderedDict(state), tmp_path / "net.pt"))


def test_layers_in_words_that_the_weights_do_not_fit_are_refused(tmp_path):
    state = state_of(bn=norm(3), a=convolution(1, 2, 5), b=linear(2 * 24 * 24, 10))
    path = save(state, tmp_path / "net.pt")
    for words, why in {
        "norm conv flatten dense": "'bn' is for 3 channels",
        "conv flatten dense": "'bn', a norm, is left over",
        "conv flatten dense dense norm": "fewer weights of 'dense'",
        "conv pool flatten dense": "a pool needs its size",
    }.items():
        with pytest.raises(ValueError, match=why):
            interp.load(path, layers=words)
    before = save(state_of(bn=norm(1), a=linear(784, 10)), tmp_path / "before.pt")
    with pytest.raises(ValueError, match="a norm before the first layer"):
        interp.load(before, layers="norm dense")
    straight = save(state_of(a=linear(784, 5), b=linear(5, 10)), tmp_path / "straight.pt")
    assert interp.load(straight, layers="dense linear dense").layers[0].activation == "linear"
    with pytest.raises(ValueError, match=r"architecture: a PyTorch file.*layers="):
        interp.load(path, architecture="model.json")


def test_modules_within_modules_have_an_end(tmp_path):
    deep = linear(784, 10)
    for _ in range(30):
        deep = sequential(deep)
    wide = sequential(*(module("dropout.Dropout") for _ in range(1001)))
    for whole, why in ((deep, "nested in each other"), (wide, "more than 1,000 modules")):
        with pytest.raises(FormatError, match=why):
            interp.load(save(whole, tmp_path / "net.pt"))


@pytest.mark.parametrize(
    ("program", "why"),
    [
        (b"\x80\x02]q\x00", "damaged"),
        (b"\x80\x02\x8c\x02hi\x94\x92.", "none of torch's"),
        (b"\x80\x02K\x01\x8a\x01\x02o.", "PyTorch|pickle"),
        (b"\x80\x02K\x01Q.", "PyTorch|pickle"),
        (b"\x80\x02K\x01)R.", "PyTorch|pickle"),
    ],
    ids=["no end", "an object", "another step", "no storage", "a call of a number"],
)
def test_pickles_that_are_no_tensors_are_refused(tmp_path, program, why):
    with zipfile.ZipFile(tmp_path / "net.pt", "w") as archive:
        archive.writestr("archive/data.pkl", program)
    with pytest.raises(FormatError, match=why):
        interp.load(tmp_path / "net.pt")


def test_a_module_of_somebody_s_own_is_refused_until_its_layers_are_said(tmp_path):
    own = module("__elsewhere__.Net", [("a", linear(784, 5)), ("b", linear(5, 10))])
    path, layers = save(own, tmp_path / "net.pt"), [own._modules["a"], relu(), own._modules["b"]]
    with pytest.raises(FormatError, match=r"__elsewhere__\.Net.*layers=.*state_dict"):
        interp.load(path)
    check(interp.load(path, layers="dense relu dense"), layers)
    check(interp.load(path, activation="relu"), layers)
    live = interp.from_torch(own)
    check(live, layers)
    assert live.readings  # what it computes between them nobody has said


@pytest.mark.parametrize(
    "state",
    [
        {"fc.weight": numbers(10, 784), "fc.bias": numbers(9)},
        {"conv.weight": numbers(2, 3, 3), "fc.weight": numbers(10, 784)},
        {"fc.weight": numbers(10, 784).astype(np.int64)},
    ],
)
def test_arrays_of_no_layer_are_refused_with_their_shapes(tmp_path, state):
    with pytest.raises(FormatError, match=r"layer '(fc|conv)' holds .*Linear"):
        interp.load(save(OrderedDict(state), tmp_path / "net.pt"))


def test_a_storage_smaller_than_its_tensor_is_refused(tmp_path):
    path = save(state_of(fc=linear(784, 10)), tmp_path / "net.pt")
    with zipfile.ZipFile(path) as archive:
        content = {name: archive.read(name) for name in archive.namelist()}
    content["archive/data/0"] = content["archive/data/0"][:-4]
    with zipfile.ZipFile(path, "w") as archive:
        for name, part in content.items():
            archive.writestr(name, part)
    with pytest.raises(FormatError):
        interp.load(path)


def test_a_pickle_of_something_else_is_refused_with_what_to_do(tmp_path):
    with zipfile.ZipFile(tmp_path / "net.pt", "w") as archive:
        archive.writestr("archive/data.pkl", pickle.dumps([1, 2], protocol=2))
    with pytest.raises(FormatError, match="state_dict"):
        interp.load(tmp_path / "net.pt")


def test_names_that_double_at_every_step_cost_nothing(tmp_path):
    """A tuple of tuples of tuples, each twice in the next: its text would fill the memory."""
    doubling = b"\x80\x02)" + b"q\x00h\x00\x86" * 60
    for end in (b"Q.", b"\x93.", b"\x93)R."):
        with zipfile.ZipFile(tmp_path / "net.pt", "w") as archive:
            archive.writestr("archive/data.pkl", doubling + b"q\x01h\x01" + end)
        with pytest.raises(FormatError):
            interp.load(tmp_path / "net.pt")


STRANGERS = {
    "torch_net_conv.pt": {
        "pixels": (0.1307, 0.3081),
        "layers": "conv relu conv relu pool2 flatten dense relu dense",
    },
    "torch_checkpoint_conv.pt": {"layers": "conv+2 norm relu pool2 conv/2 relu flatten dense"},
    "torch_whole_conv.pt": {},
    "torch_mlp_tanh.pth": {"pixels": "-1..1", "activation": "tanh"},
    "torch_mlp_tanh_old.pth": {"pixels": "-1..1", "activation": "tanh"},
}


@pytest.mark.parametrize("name", STRANGERS)
def test_strangers_files_compute_what_torch_did(shared_data, mnist, name):
    net = interp.load(shared_data / "strangers" / name, **STRANGERS[name])
    with np.load(shared_data / "strangers" / "torch_expected.npz") as expected:
        theirs = expected[name.split(".")[0].removesuffix("_old")]
    ours = net.logits(mnist.test_images[:50])
    spread = (ours - theirs) - (ours - theirs).mean(axis=1, keepdims=True)  # log-softmax or logits
    np.testing.assert_allclose(spread, 0, atol=1e-4)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "layers", "pixels"),
    [
        proof(
            "torch_net_conv.pt",
            "conv relu conv relu pool2 flatten dense relu dense",
            "mean 0.1307, std 0.3081",
        ),
        ("torch_mlp_tanh.pth", "dense tanh dense tanh dense", "-1..1"),
    ],
)
def test_images_choose_layers_and_pixels(shared_data, mnist, name, layers, pixels):
    path = shared_data / "strangers" / name
    guess = interp.guess_pixels(path, mnist.test_images[:1000], mnist.test_labels[:1000])
    assert f'layers="{layers}"' in guess.network.notes[0]
    assert guess.network.pixels.name == pixels


def test_a_zip_with_zip64_records_is_no_alarm(shared_data):
    with pytest.raises(FormatError, match="holds no network"):
        interp.load(shared_data / "strangers" / "zip64_torch_like.pt")


@pytest.mark.parametrize("name", ["torch_state.pt", "torch_linear.pth"])
def test_random_weights_of_strangers_open(shared_data, name):
    assert interp.load(shared_data / "strangers" / name).sizes[-1] == 10


def layers_of_torch_s_own(torch):
    """An nn.Sequential with each kind of layer that is read, after one step in train mode."""
    nn = torch.nn
    torch.manual_seed(3)
    net = nn.Sequential(
        *(nn.Conv2d(1, 4, 5, padding=2), nn.BatchNorm2d(4), nn.ELU(), nn.MaxPool2d(2)),
        *(nn.Conv2d(4, 6, 3, stride=2, padding="valid"), nn.LeakyReLU(0.2), nn.Dropout2d()),
        *(nn.Conv2d(6, 8, 3, padding="same", groups=2), nn.Tanh(), nn.AvgPool2d(2), nn.Flatten()),
        *(nn.Linear(72, 16), nn.BatchNorm1d(16), nn.GELU(), nn.Dropout(), nn.Linear(16, 12)),
        *(nn.SiLU(), nn.Linear(12, 10), nn.LogSoftmax(dim=1)),
    )
    net(torch.tensor(IMAGES)[:, None])  # moves the running means away from 0
    return net.eval()


def test_torch_itself_computes_what_is_read(tmp_path):
    torch = pytest.importorskip("torch", reason="PyTorch, the judge, is not installed")
    net = layers_of_torch_s_own(torch)
    with torch.no_grad():
        expected = net(torch.tensor(IMAGES)[:, None]).exp().numpy()
    torch.save(net, tmp_path / "whole.pt")
    torch.save(net, tmp_path / "old.pt", _use_new_zipfile_serialization=False)
    torch.save({"epoch": 2, "model_state_dict": net.state_dict()}, tmp_path / "state.pt")
    words = (
        "conv+2 norm elu pool2 conv/2 leaky_relu:0.2 conv+1 tanh mean2 flatten dense norm gelu "
        "dense silu dense softmax"
    )
    opened = [interp.load(tmp_path / name) for name in ("whole.pt", "old.pt")]
    opened += [interp.load(tmp_path / "state.pt", layers=words), interp.from_torch(net)]
    opened += [interp.from_torch(net.state_dict(), layers=words)]
    for ours in opened:
        np.testing.assert_allclose(ours.probabilities(IMAGES), expected, atol=1e-5)
