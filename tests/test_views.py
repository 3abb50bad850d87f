"""The views' JavaScript against arrays computed by NumPy, in node's own test runner."""

import hashlib
import inspect
import os
import re
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from conftest import convolutional_network, proof, random_network
from drawings import drawing

import interp
from interp import (
    Conv2D,
    Dense,
    Network,
    PixelScale,
    Windows,
    activations,
    dreams,
    images,
    layers,
    maps,
    trust,
    views,
)
from interp.convolution import MaxPool2D, SumPool2D, edged, max_pool
from interp.data import Digits, centre, picture, rasterize
from interp.dreams.climbing import proposals
from interp.files import find_shipped
from interp.images import STYLES, palette
from interp.maps import AffineMap
from interp.trust.gradients import Line
from interp.views.layers import slices
from interp.webpage.contents import contents, rounded_network

HERE = Path(__file__).parent / "views"
BUNDLES = ("widget", "page")


@pytest.fixture(scope="session")
def node():
    found = shutil.which("node")
    if not found:
        pytest.skip("node is not installed, and runs the views' tests: apt-get install nodejs")
    return found


@pytest.fixture
def run_tests(node, tmp_path):
    """A function that runs tests/views/NAME.test.mjs on data made here."""

    def run(name, data=None):
        given = tmp_path / "given.json"
        given.write_text(views.as_json({"shared": views.shared(), "given": data}))
        done = subprocess.run(
            [node, "--test", HERE / f"{name}.test.mjs"],
            env={**os.environ, "INTERP_GIVEN": str(given)},
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    return run


def sources_hash():
    """Of the JavaScript that the bundles are made of, as interp/views/bundle.mjs takes it."""
    sources = sorted(path for path in views.FOLDER.iterdir() if path.suffix in (".js", ".mjs"))
    return hashlib.sha256("".join(path.read_text("utf-8") for path in sources).encode()).hexdigest()


@pytest.mark.parametrize("bundle", BUNDLES)
def test_a_bundle_is_of_the_sources_beside_it(bundle):
    text = (views.FOLDER / "dist" / f"{bundle}.js").read_text("utf-8")
    assert text.startswith(f"// {sources_hash()}\n"), "run `make bundle`"


@pytest.mark.parametrize("bundle", BUNDLES)
def test_a_bundle_imports_nothing_and_is_of_its_kind(node, tmp_path, bundle):
    """An ES module for notebooks, whose default export is what anywidget calls; a page's script."""
    path = tmp_path / {"widget": "widget.mjs", "page": "page.cjs"}[bundle]
    path.write_text(views.script(bundle), encoding="utf-8")
    done = subprocess.run([node, "--check", path], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert not re.search(r"\bimport\b", path.read_text("utf-8"))
    if bundle == "widget":
        ask = f"import({path.as_uri()!r}).then((it) => console.log(typeof it.default.render))"
        done = subprocess.run([node, "-e", ask], capture_output=True, text=True, timeout=60)
        assert done.stdout.strip() == "function", done.stderr


def test_only_arrays_a_browser_can_hold_are_packed():
    assert views.packed(np.array([[True, False]])) == {
        "shape": [1, 2],
        "dtype": "uint8",
        "data": b"\x01\x00",
    }
    assert views.packed(np.array([1.0]))["data"] == b"\x00\x00\x80?"
    assert views.packed(np.array([1.0], ">f8"))["data"] == b"\x00\x00\x80?"
    with pytest.raises(ValueError, match="int64"):
        views.packed(np.array([1]))


def test_a_network_is_described_in_one_line_and_every_output_named(tiny):
    spec = views.network_spec(replace(tiny, accuracy=0.98))
    assert (
        spec["summary"] == "tiny: 4-2-2; relu, softmax; pixels 0..1 (given); test accuracy 98.00%"
    )
    assert spec["labels"] == ["0", "1"]
    assert views.network_spec(tiny, ["shirt", "shoe"])["labels"] == ["shirt", "shoe"]
    with pytest.raises(ValueError, match="3 arrived for 2 outputs"):
        views.network_spec(tiny, "abc")


def test_numbers_of_numpy_are_numbers_in_a_page(tiny):
    spec = views.network_spec(maps.leaky(tiny, np.float32(0.5)))
    assert '"parameters": {"alpha": 0.5}' in views.as_json(spec)


def test_a_curved_activation_that_no_browser_knows_is_refused():
    curved = activations.Activation("cube", lambda z: z**3, lambda z: 3 * z**2)
    with pytest.raises(ValueError, match=r"cube is curved .* activations\.piecewise"):
        views.network_spec(random_network((4, 3, 2), curved))


def test_json_for_a_page_cannot_end_its_script():
    assert "<" not in views.as_json({"name": "</script><script>alert(1)", "data": b"ab"})
    assert views.as_json(b"ab") == '"YWI="'


def all_activations():
    """Every activation of the table by its name, with 0.3 for each of its parameters.

    prelu, whose parameter is an array, stays out.
    """
    return {
        name: known
        if isinstance(known, activations.Activation)
        else known(**dict.fromkeys(inspect.signature(known).parameters, 0.3))
        for name, known in activations.KNOWN.items()
        if name != "prelu"
    }


def new_activations(units):
    """Of straight pieces and in no table: the browser learns of them with the network."""
    yield activations.piecewise("staircase", (-1, 0.5, 2), (0.1, 0, 1.5, -0.5), (0.2, 0.1, -1, 3))
    yield activations.piecewise("no bends", (), (-2,), (0.7,))
    yield activations.named("general_relu", negative_slope=0.1, threshold=0.4)  # and no max_value
    own = np.linspace(-0.5, 0.5, units)
    yield activations.piecewise("own slopes", (0,), (own, 1), (0, 0), alpha=own)
    yield activations.piecewise("own bends", (own,), (0, 1), (own, 0), threshold=own)


def test_javascript_has_every_curved_activation_of_the_table(run_tests):
    curved = [x.name for x in all_activations().values() if not x.is_straight]
    assert "tanh" in curved
    run_tests("activations", curved)


def network_cases():
    rng = np.random.default_rng(4)
    sizes = (36, 7, 5, 3)
    for name, activation in all_activations().items():
        if name != "softmax":
            yield name, random_network(sizes, activation, seed=1)
    yield "prelu", random_network(sizes, "prelu", seed=1)
    for activation in new_activations(units=6):
        yield activation.name, random_network((36, 6, 6, 3), activation, seed=3)
    per_pixel = PixelScale(rng.uniform(0.5, 2, 36), rng.normal(size=36))
    for pixels in ("0..255", "-1..1", "unit columns", (0.13, 0.31), per_pixel):
        scale = PixelScale.of(pixels)
        yield f"pixels {scale.name}", random_network(sizes, "softplus", seed=2, pixels=scale)
    columns = PixelScale.of("unit columns").then(2.0, -0.5)
    yield "unit columns, moved", random_network(sizes, "softplus", seed=2, pixels=columns)
    yield "no hidden layer", random_network((36, 4))
    yield "sigmoid outputs", random_network(sizes, output="sigmoid")
    yield "one output", random_network((36, 5, 1), output="sigmoid")
    yield "values", random_network((36, 5, 2), output="values")
    yield "one row of pixels", random_network((10, 5, 2), input_shape=(1, 10))
    yield "wide images", random_network((36, 5, 2), input_shape=(4, 9))
    yield from convolutional_cases()


def convolutional_cases():
    """Networks over pictures: every kind of layer, with all that windows can be."""
    net = convolutional_network(np.float32)
    yield "convolutions and max pools", net
    yield "made leaky", maps.leaky(net, 0.3)
    yield "pixels from -1 to 1, padding 0", replace(net, pixels=PixelScale.of("-1..1"))
    yield (
        "groups, strides, mean pools",
        convolutional(
            [
                edged((9, 7, 1), (1, 0, -1, 2)),
                ((2, 3), 4, {"strides": (2, 1), "activation": "leaky_relu"}),
                ((3, 3), 6, {"groups": 2, "padding": (1, 1, 2, 0), "dilation": (1, 2)}),
                lambda shape: [SumPool2D(Windows(shape, (2, 2), padding=(0, 1, 1, 0)), mean=True)],
                lambda shape: [SumPool2D(Windows(shape, shape[:2]), activation="relu")],
            ],
            (9, 7),
        ),
    )
    yield (
        "smooth, channel by channel",
        convolutional(
            [
                ((3, 3), 3, {"activation": "tanh"}),
                ((2, 2), 3, {"groups": 3, "activation": "sigmoid"}),
            ],
            (6, 6),
        ),
    )
    yield (
        "from the pool up",
        convolutional(
            [
                lambda shape: max_pool(Windows(shape, (3, 2), (2, 2), (1, 1, 0, 1))),
                ((2, 2), 2, {"activation": "relu"}),
                lambda shape: [MaxPool2D(Windows(shape, (2, 1), (1, 1)))],
            ],
            (8, 6),
        ),
    )


def pooled(shape):
    return max_pool(Windows(shape, (2, 2), (2, 2)))


def convolutional(parts, input_shape, classes=3, seed=6):
    """A network of layers over pictures and a dense one: ready layers, functions from a shape to
    layers, or (size, channels, the rest) of convolutions with normal weights."""
    rng = np.random.default_rng(seed)
    shape, chain = (*input_shape, 1), []
    for part in parts:
        if callable(part):
            new = part(shape)
        elif isinstance(part, tuple):
            new = [convolution(shape, *part, rng)]
        else:
            new = [part]
        chain += new
        shape = chain[-1].shape_out
    kernel = rng.normal(size=(chain[-1].n_out, classes))
    return Network([*chain, Dense(kernel, rng.normal(size=classes))], input_shape=input_shape)


def convolution(shape, size, channels, more, rng):
    of_windows = {"strides", "padding", "dilation"}
    windows = Windows(shape, size, **{x: more[x] for x in of_windows & more.keys()})
    kernel = rng.normal(size=(*size, shape[2] // more.get("groups", 1), channels)) / 2
    rest = {name: more[name] for name in more.keys() - of_windows}
    if rest.get("activation") == "leaky_relu":
        rest["activation"] = activations.named("leaky_relu", alpha=0.2)
    return Conv2D(windows, kernel, rng.normal(size=channels) / 4, **rest)


def packed_case(title, net):
    rng = np.random.default_rng(5)
    pictures = np.vstack([np.zeros(net.sizes[0]), rng.random((2, net.sizes[0]))])
    pictures[1] *= rng.random(net.sizes[0]) < 0.4
    return {
        "title": title,
        "spec": views.network_spec(net),
        "images": [packed_image(net, image) for image in pictures.astype(np.float32)],
    }


def packed_image(net, image):
    values = net.output == "values"
    outputs = net.activations(image)[-1] if values else net.probabilities(image)
    local, ledger = maps.local_map(net, image), ledger_in_browser(net, image)
    contrast = ledger.contributions[:, 0] - ledger.contributions[:, min(1, net.sizes[-1] - 1)]
    return {
        "image": views.packed(image),
        "inputs": views.packed(net.inputs(image)),
        "preactivations": [views.packed(x) for x in net.preactivations(image)],
        "outputs": views.packed(outputs),
        "class": int(net.classify(image)),
        "mapOfFirst": views.packed(local.kernel[:, 0]),
        "biasOfFirst": float(local.bias[0]),
        "contributions": views.packed(ledger.contributions[:, 0]),
        "base": float(ledger.base[0]),
        "missing": float(abs(ledger.completeness_error).max()),
        "contrast": views.packed(contrast),
    }


def ledger_in_browser(net, image):
    """The ledger, its quadrature with the points that the browser is given."""
    ledger = trust.ledger(net, image)
    points = views.network_spec(net)["onTheWay"]
    if not points:
        return ledger
    net = net.astype(np.float64)
    line = Line(net, net.pixels.baseline(net.input_shape, np.float64), net.inputs(image))
    contributions = line.step[:, None] * line.mean_gradient(*np.transpose(points))
    return replace(ledger, contributions=contributions, tolerance=np.full(len(ledger.base), 1.0))


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "gelu", "silu", "softplus", "squares"])
def test_the_browser_s_points_are_enough_for_smooth_activations(activation):
    net = random_network((36, 7, 5, 3), activation, seed=1)
    for image in np.random.default_rng(5).random((5, 36)):
        exact, shown = trust.ledger(net, image), ledger_in_browser(net, image)
        np.testing.assert_allclose(shown.contributions, exact.contributions, atol=1e-6)


def test_forward_pass_exact_map_and_ledger(run_tests):
    run_tests("network", [packed_case(title, net) for title, net in network_cases()])


def flow_case(title, net, image):
    """What one image does in a network, by NumPy: groups of units, and the account of some."""
    pre, (height, width) = net.preactivations(image), net.input_shape
    acts = [layer.activate(values) for layer, values in zip(net.layers, pre, strict=True)]
    ink, n = net.inputs(image) - net.pixels.baseline(net.input_shape), net.sizes[-1]
    groups, effect = [], np.eye(n)
    for layer in range(len(net.layers) - 2, -1, -1):
        effect = net.layers[layer + 1].transpose(effect)  # (classes, units)
        groups.insert(0, grouped(effect) if isinstance(net.layers[layer], Dense) else None)
        effect = effect * net.layers[layer].neutral()
    units = []
    for layer in maps.pictured_layers(net)[:-1]:
        for unit in (0, net.sizes[layer + 1] // 2, net.sizes[layer + 1] - 1):
            added = (acts[layer - 1] if layer else ink) * layers.weights(net.layers[layer], unit)
            part = replace(net, layers=net.layers[: layer + 1])
            passed = acts[layer][unit] * layers.weights(net.layers[layer + 1])[:, unit]
            feeds = passed
            for index in range(layer + 1, len(net.layers) - 1):
                open_ = net.layers[index].slopes(pre[index])
                feeds = layers.weights(net.layers[index + 1]) @ (open_ * feeds)
            units.append(
                {
                    "layer": layer,
                    "unit": unit,
                    "field": maps.field(net, layer, unit),
                    "added": views.packed(added),
                    "constant": float(pre[layer][unit] - added.sum()),
                    "ink": views.packed(trust.ledger(part, image).contributions[:, unit]),
                    "passed": views.packed(passed),
                    "feeds": views.packed(feeds),
                }
            )
    spec = views.network_spec(net)
    return {"title": title, "spec": spec, "image": views.packed(image.reshape(height, width)),
            "groups": groups, "units": units}  # fmt: skip


def grouped(effect):
    """For each class its units by how far they raise it above the mean; effect (classes, units)."""
    above = effect - effect.mean(axis=0)
    best = effect.argmax(axis=0)
    return [
        sorted(np.flatnonzero(best == label).tolist(), key=lambda unit: -above[label, unit])
        for label in range(len(effect))
    ]


def test_what_one_image_does_in_a_network_adds_up(run_tests):
    image = np.random.default_rng(3).random((7, 7))
    nets = {
        "relu": random_network((49, 12, 8, 3), pixels="-1..1"),
        "sigmoid": random_network((49, 9, 4), "sigmoid"),
        "tanh, three layers": random_network((49, 8, 7, 6, 5), "tanh"),
        "no hidden layer": random_network((49, 3)),
    }
    cases = [flow_case(title, net, image) for title, net in nets.items()]
    for title, net in convolutional_cases():
        ink = np.random.default_rng(3).random(net.input_shape)
        cases.append(flow_case(title, net, ink * (ink > 0.4)))
    run_tests("flow", cases)


def test_pictures_come_truest_first_with_their_cards_and_in_8_bits():
    net, images = random_network((36, 9, 7, 3)), blobs(300, 6, 6, 4)
    digits = Digits(images[:200], np.arange(200) % 3, images[200:], np.arange(100) % 3)
    spec = views.truest_spec(net, digits)
    kinds = {kind["key"]: kind for kind in spec["kinds"]}
    assert kinds.keys() == {*maps.kinds_of(net, with_images=True), "stand_in"}
    scores = [kind["score"] for kind in spec["kinds"]]
    assert scores == sorted(scores, reverse=True)
    assert spec["kind"] == spec["kinds"][0]["key"]
    best = trust.best_linear(net, digits.train_images)
    card = trust.card(best, net, digits.test_images, best, digits.test_title)
    assert kinds["linear"]["score"] == card.agreement
    assert card.line in kinds["linear"]["sentence"]
    sent = unpacked_8_bits(kinds["linear"]["kernel"])
    assert (abs(sent - best.kernel).max(axis=0) <= abs(best.kernel).max(axis=0) / 250).all()
    assert kinds["composed"]["kernel"] is None
    copy = trust.stand_in(net, digits.train_images)
    own, strongest = kinds["stand_in"]["kernel"], trust.strongest_pictures(copy, 3).kernel
    np.testing.assert_allclose(unpacked_8_bits(own), strongest, atol=abs(strongest).max() / 250)
    assert kinds["stand_in"]["control"]["shape"] == [36, 18]


def unpacked_8_bits(packed):
    integers = np.frombuffer(packed["data"], np.int8).reshape(packed["shape"])
    return integers * np.frombuffer(packed["scales"]["data"], np.float32)


def test_the_pictures_of_an_output_that_never_varies_are_sent_as_numbers():
    net, images = random_network((36, 5, 1)), blobs(200, 6, 6, 4)
    net = replace(net, layers=[net.layers[0], replace(net.layers[1], kernel=np.zeros((5, 1)))])
    digits = Digits(images, np.arange(200) % 2, images, np.arange(200) % 2)
    assert "NaN" not in views.as_json(views.truest_spec(net, digits))


def test_without_hidden_layers_the_weights_are_the_truest_picture():
    net, images = random_network((36, 3)), blobs(200, 6, 6, 4)
    digits = Digits(images, np.arange(200) % 3, images, np.arange(200) % 3)
    spec = views.truest_spec(net, digits)
    assert spec["kind"] == "composed"
    assert "stand_in" not in [kind["key"] for kind in spec["kinds"]]


def erased_case(title, net, image, explanation):
    """What `trust.removal` says of an image's tiles, and NumPy of erasing them one by one."""
    from interp import explorers

    explain = {"ledger": trust.ledger, "gradient": trust.gradient_times_input}
    explain["composed"] = maps.compose_to(net)
    found = trust.removal(explain[explanation], net, image[None])
    rows, columns = (np.arange(side) * 4 // side for side in image.shape)
    tile = np.add.outer(4 * rows, columns).ravel()
    inked = [np.flatnonzero((tile == i) & (image.ravel() > 0)).tolist() for i in range(16)]
    shown = explorers.erase(net, image[None])
    shown.explanation, shown.erased = explanation, [patch for patch in inked if patch]
    alone = {
        name: getattr(found, name)[0][[bool(patch) for patch in inked]].tolist()
        for name in ("promised", "actual")
    }
    in_order = {name: getattr(shown, name).tolist() for name in ("promised", "actual")}
    adds = np.zeros(image.size)
    for pixel in np.flatnonzero(image):
        shown.erased = [[int(pixel)]]
        adds[pixel] = shown.promised[0]
    return {"title": title, "spec": views.network_spec(net), "images": views.packed(image.ravel()),
            "target": int(net.classify(image)), "explanation": explanation, "alone": alone,
            "adds": views.packed(adds), "patches": [patch for patch in inked if patch],
            "inOrder": in_order, "correlation": found.correlation}  # fmt: skip


def test_what_erasing_ink_does_is_what_removal_finds(run_tests):
    pytest.importorskip("anywidget")
    image = blobs(1, 12, 12, 3)[0]
    nets = {
        "relu": random_network((144, 12, 8, 3), pixels="-1..1"),
        "sigmoid": random_network((144, 9, 4), "sigmoid"),
        "values": random_network((144, 9, 2), output="values"),
        "unit columns": random_network((144, 9, 3), pixels="unit columns"),
        "convolutions": convolutional(
            [((3, 3), 4, {"activation": "relu"}), pooled, ((3, 3), 3, {"activation": "relu"})],
            (12, 12),
        ),
    }
    cases = [
        erased_case(title, net, image, explanation)
        for title, net in nets.items()
        for explanation in ("ledger", "composed", *(["gradient"] if title == "sigmoid" else []))
    ]
    run_tests("erasing", cases)


def added_case(title, net, images):
    from interp import explorers

    shown = explorers.eigenpictures(net, images)
    names = ("network", "pictures", "biases", "signs", "start")
    last, seen = len(shown.agreement) - 1, []
    for number, image in enumerate(images):
        shown.number, counts, logits = number, [0, 1, last // 2, last], []
        for count in counts:
            shown.count = count
            logits.append(shown.logits.tolist())
        seen.append({"image": views.packed(image), "counts": counts, "logits": logits,
                     "whole": net.logits(image).tolist()})  # fmt: skip
    values = {name: getattr(shown, name) for name in names}
    return {"title": title, "values": values, "images": seen}


def test_pictures_added_one_by_one_end_at_the_network_s_logits(run_tests):
    pytest.importorskip("anywidget")
    rng = np.random.default_rng(2)
    images = blobs(200, 9, 9, 5)
    net = random_network((81, 12, 4), "squares", pixels="-1..1")
    copy = trust.stand_in(random_network((81, 9, 3)), images, pictures=3)
    few = images[rng.permutation(200)[:3]] / np.float32(255)
    run_tests("adding", [added_case("squares", net, few), added_case("stand-in", copy, few)])


def classes_case(net, digits, exact, count):
    """What a page is given of a network, and NumPy's logits with the same weights."""
    images = digits.test_images[:count]
    logits = (net if exact else rounded_network(net)).logits(images)
    return {
        "spec": contents(net, exact)["network"],
        "images": views.packed(images),
        "logits": views.packed(logits),
        "classes": views.packed(logits.argmax(axis=1).astype(np.uint8)),
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("exact", "count"), [(False, 2_000), proof(False, 10_000), proof(True, 10_000)]
)
def test_mnist_s_test_images_get_the_same_class(run_tests, mlp, mnist, exact, count):
    """With the weights as they are, and with those that went through a page's 8 bits."""
    run_tests("mnist", classes_case(mlp, mnist, exact, count))


@pytest.mark.slow
@pytest.mark.parametrize(
    ("exact", "count"), [(True, 500), proof(True, 10_000), proof(False, 10_000)]
)
@pytest.mark.parametrize("file", ["cnn.keras", proof("convolutional.keras")])
def test_convolutional_networks_put_images_in_the_same_class(
    run_tests, shared_data, mnist, file, exact, count
):
    folder = find_shipped("cnn").parent if file == "cnn.keras" else shared_data / "models"
    run_tests("mnist", classes_case(interp.load(folder / file), mnist, exact, count))


def test_channels_are_looked_into_by_place_and_composed_in_the_page(run_tests):
    net = convolutional_network(np.float32)
    image = np.random.default_rng(0).random((9, 8))
    spec = views.layers_spec(net, maps.KINDS)["layers"]
    cases = []
    for layer in (0, 3):
        rows, columns, count = net.layers[layer].shape_out
        places = [(row, column) for row in range(rows) for column in range(columns)]
        activations = net.activations(image)[layer].reshape(-1, count).T
        cases.append(
            {
                "layer": layer,
                "spec": spec[layer],
                "fields": [
                    [place, maps.field(net, layer, (place[0] * columns + place[1]) * count)]
                    for place in places
                ],
                "pictures": views.packed(maps.channels(net, layer).kernel.T),
                "activations": views.packed(activations),
                "image": views.packed(np.rint(255 * image).astype(np.uint8).ravel()),
                "above": {"layer": 6, **slices(net, 6)} if layer else None,
            }
        )
    run_tests("places", {"network": views.network_spec(net), "layers": cases})


def test_layers_are_composed_in_the_page_as_in_numpy(run_tests):
    net, most = random_network((49, 12, 7, 3)), 10
    layers = []
    for layer, map in zip(net.layers, maps.compose(net), strict=True):
        order = np.argsort(-abs(layer.kernel), axis=0)[:most]
        layers.append(
            {
                "pictures": views.packed(map.kernel.T),
                "weights": views.packed(np.take_along_axis(layer.kernel, order, axis=0).T),
                "sources": views.packed(order.T.astype(np.float32)),
            }
        )
    run_tests("provider", {"spec": views.network_spec(net), "layers": layers, "most": most})


def blobs(count, height, width, seed):
    """Smooth random ink, black around it: (count, height, width) uint8."""
    from scipy.ndimage import gaussian_filter

    noise = np.random.default_rng(seed).normal(size=(count, height, width))
    smooth = gaussian_filter(noise, (0, height / 14, width / 14))
    return (255 * (smooth / smooth.max()).clip(0)).astype(np.uint8)


def centring_cases():
    yield "28×28", blobs(5, 28, 28, 1)
    yield "a pad", blobs(5, 140, 140, 2)
    yield "wide", blobs(5, 30, 90, 3)
    yield "small", blobs(5, 8, 8, 4)
    lines = np.zeros((4, 60, 60), np.uint8)
    lines[0, 3:57, 5], lines[1, 7, 2:59], lines[2, 0, 0], lines[3] = 255, 90, 1, 255
    yield "lines, a dot, all ink", lines
    yield "no ink", np.zeros((1, 28, 28), np.uint8)


def drawn_into(shape):
    """What the views know of a network that takes images of that shape."""
    return {"height": shape[0], "width": shape[1], "pad": views.pad_spec(shape)}


def seen_cases():
    for height, width in [(28, 28), (8, 8), (16, 64)]:
        zoom = views.pad_spec((height, width))["zoom"]
        pad = blobs(1, height * zoom, width * zoom, 6)[0]
        small = pad.reshape(height, zoom, width, zoom).mean(axis=(1, 3)).round().astype(np.uint8)
        moved = np.zeros_like(small)
        moved[2:, :-1] = small[:-2, 1:]
        for right, down, image in [(0, 0, small), (-1, 2, moved)]:
            place = {"centred": False, "right": right, "down": down, "net": drawn_into(image.shape)}
            yield {"ink": views.packed(pad), **place, "image": views.packed(image)}


def drawn_cases():
    """Random strokes and digits, and what NumPy makes of them."""
    rng = np.random.default_rng(7)
    strokes = {
        f"{count} strokes": [rng.uniform(-5, 40, (1 + 3 * i, 2)).tolist() for i in range(count)]
        for count in range(1, 5)
    }
    strokes |= {f"a {digit}": drawing(digit, "other forms", 0) for digit in range(10)}
    strokes |= {"a dot": [[(3, 4)]], "twice a point": [[(3, 4), (3, 4), (9, 4)]]}
    for shape in [(28, 28), (8, 8), (4, 4), (16, 64), (9, 5), (128, 128)]:
        for title, lines in strokes.items():
            for centred in (True, False):
                image = rasterize(lines, shape, centred)
                yield {"title": f"{title} at {shape}", "strokes": lines, "centred": centred,
                       "net": drawn_into(shape), "image": views.packed(image)}  # fmt: skip


def packed_centring(title, pictures, shape=(28, 28)):
    centred = views.packed(centre(pictures, shape))
    pictures = views.packed(pictures)
    return {"title": title, "pictures": pictures, "centred": centred, "net": drawn_into(shape)}


def test_centring_is_that_of_the_data(run_tests):
    cases = [packed_centring(*case) for case in centring_cases()]
    cases += [packed_centring(f"to {shape}", blobs(5, 60, 90, 7), shape)
              for shape in [(8, 8), (16, 64), (9, 5), (128, 128)]]  # fmt: skip
    drawn = [*drawn_cases()]
    run_tests("centring", {"centring": cases, "seen": [*seen_cases()], "drawn": drawn})


def test_centring_leaves_mnist_as_it_is(run_tests, mnist):
    cases = [packed_centring("MNIST", mnist.test_images[:500])]
    run_tests("centring", {"centring": cases, "seen": [], "drawn": []})


def photos():
    """Photos of digits under their titles, uint8 (height, width, 4)."""
    from scipy.ndimage import minimum_filter

    rng = np.random.default_rng(5)

    def sheet(digit, shape, thinner=1, paper=220, contrast=0.7):
        strokes = [np.array(line) * min(shape) / 28 for line in drawing(digit, "usual", 0)]
        ink = minimum_filter(rasterize(strokes, shape, centred=False), thinner)
        return paper * (1 - contrast * ink)

    def coloured(grey, tint=(1, 1, 1), opacity=255):
        noisy = grey + rng.normal(size=grey.shape) * 2
        channels = [*(noisy * share for share in tint), np.broadcast_to(opacity, grey.shape)]
        return np.stack(channels, -1).clip(0, 255).astype(np.uint8)

    shade = np.linspace(90, 230, 300)
    yield "in a shadow", coloured(sheet(3, (240, 300), paper=shade), (1, 0.95, 0.8))
    yield "light on dark", coloured(255 - sheet(5, (200, 180), 6))
    yield "thin lines, large", coloured(sheet(8, (640, 460), 28))
    yield "faint", coloured(sheet(4, (150, 150), contrast=0.25))
    specked = sheet(2, (300, 300), 9)
    specked[20:24, 30:33] = specked[-9:, :] = specked[140:150, -40:] = 40
    yield "specks and edges", coloured(specked)
    parted = sheet(5, (200, 260), 5)
    parted[100:104] = parted[130:150] = parted[:, 130:134] = 220
    yield "in pieces", coloured(parted)
    grey = sheet(7, (160, 160))
    yield "transparent paper", coloured(grey, opacity=255 * (grey < 150))
    yield "see-through", coloured(grey, opacity=np.linspace(100, 255, 160))
    yield "small", coloured(sheet(1, (28, 28)))


def test_a_photo_becomes_the_image_that_python_makes_of_it(run_tests):
    cases = []
    for shape in [(28, 28), (16, 64)]:
        for title, colours in photos():
            made = picture(colours / 255, shape)
            (ink,) = (step.picture for step in made.steps if step.name == "made bright")
            cases.append(
                {"title": f"{title}, {shape}", "colours": views.packed(colours),
                 "ink": views.packed(ink), "image": views.packed(made.image),
                 "net": drawn_into(shape)}
            )  # fmt: skip
    run_tests("picture", cases)


def tile_case(title, count, side, zoom, masked):
    rng = np.random.default_rng(count)
    kernel = rng.normal(size=(side * side, count)).astype(np.float32)
    kernel[:, -1] = 0
    mask = rng.random(side * side) < 0.2 if masked else None
    dead = np.arange(count) % 3 == 1
    map = AffineMap(kernel, np.zeros(count), never_lit=mask)
    entries, limits = images.tiles(map, scale="each", dead=dead, zoom=zoom)
    return {
        "title": title,
        "values": views.packed(map.pictures),
        "neverLit": None if mask is None else views.packed(mask),
        "limits": limits[:, 1].tolist(),
        "entries": views.packed(entries),
        "zoom": zoom,
        "dead": dead.tolist(),
    }


def test_pictures_are_those_of_images(run_tests):
    run_tests(
        "pictures",
        {
            "palettes": {style: views.packed(palette(style)) for style in STYLES},
            "tiles": [
                tile_case("plain", 6, 28, 1, False),
                tile_case("hatched", 6, 28, 1, True),
                tile_case("magnified", 3, 28, 6, True),
                tile_case("another size", 6, 8, 10, True),
            ],
        },
    )


def test_a_drawing_comes_back_from_an_address(run_tests):
    run_tests("address")


def test_models_of_both_hosts(run_tests):
    run_tests("models")


def test_a_view_asks_once_and_films_play_to_their_end(run_tests):
    run_tests("requests")


def test_arrays_arrive_by_bytes_by_text_and_as_whole_numbers(run_tests):
    array = np.linspace(-1, 1, 6, dtype=np.float32).reshape(3, 2)
    run_tests("arrays", {"packed": views.packed(array), "values": array.ravel().tolist()})


def dream_case(title, net, max_steps=500):
    """What Python makes of a start, in float64 as JavaScript calculates, and all it drew for it."""
    rng = np.random.default_rng(8)
    start = rng.integers(0, 30, net.sizes[0]) / 256 * (rng.random(net.sizes[0]) < 0.3)
    spec, net = views.network_spec(net), net.astype(np.float64)
    target = int(net.logits(start).argmin())
    settings = {"seed": 6, "probability": 1, "max_steps": max_steps}
    climbs = []
    for smooth in (False, True):
        steps = [*dreams.climb(net, target, start, smooth=smooth, **settings)]
        step_size = dreams.settings()["climb"]["step_size"]
        drawn = proposals(np.random.default_rng(6), net.sizes[0], step_size, max_steps)
        kept = [step.count for step in steps[1:]]
        climbs.append(
            {"smooth": smooth, "proposals": [*drawn], "kept": kept, "end": end(steps[-1])}
        )
    rng = np.random.default_rng(6)
    steps = dreams.ascend(net, target, start, **settings | {"max_steps": 3})
    ascent = [
        {"shift": rng.integers(-1, 1, size=2, endpoint=True).tolist(), **end(step)}
        for step in [*steps][1:]
    ]
    start = (2 * start - 1).tolist()
    parts = {"target": target, "start": start, "climbs": climbs, "ascent": ascent}
    return {"title": title, "spec": spec, **parts}


def end(step):
    return {"pixels": step.pixels.ravel().tolist(), "value": step.value}


def dreaming_networks():
    """All of them in float32, as JavaScript gets them."""
    for title, net in network_cases():
        yield title, net.astype(np.float32)
    for name in ("linear-500", "mlp-500", "sigmoid-200"):
        yield name, interp.load(name)


def rough_case():
    rng = np.random.default_rng(9)
    pixels, steps = rng.uniform(-1, 1, (6, 5)).astype(np.float32), rng.uniform(-0.1, 0.1, 30)
    changed = (pixels.ravel().astype(float) + np.diag(steps)).reshape(30, 6, 5)
    before = float(dreams.roughness(pixels))
    return {
        "pixels": views.packed(pixels),
        "roughness": before,
        "steps": steps.tolist(),
        "changes": (dreams.roughness(changed) - before).tolist(),
    }


@pytest.mark.slow
@pytest.mark.parametrize("digits", [[1, 4, 8], proof([*range(10)])])
def test_dreams_are_those_of_python(run_tests, digits):
    cases = [*network_cases()]
    run_tests(
        "dreams",
        {
            "networks": [{"title": title, "spec": views.network_spec(net)} for title, net in cases],
            "dreams": [dream_case(*case) for case in dreaming_networks()],
            "rough": rough_case(),
            "shipped": views.network_spec(interp.load("sigmoid-200")),
            "digits": digits,  # to dream of
        },
    )


def test_a_guess_is_judged_by_how_far_off_it_is(run_tests):
    run_tests("guessing")
