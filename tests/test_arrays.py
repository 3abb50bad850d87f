"""The causal-index article's weights, as JavaScript or JSON: numbers are read, nothing is run."""

import json
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import interp
from interp import FormatError, files

RNG = np.random.default_rng(3)
WEIGHTS = {
    "w12": RNG.normal(size=(5, 784)).round(4),
    "bias2": RNG.normal(size=5).round(4),
    "w23": RNG.normal(size=(3, 5)).round(4),
    "bias3": RNG.normal(size=3).round(4),
}
FUNCTIONS = """
// neural net with one hidden layer
function nn(data, w12, bias2, w23, bias3) {
    var out2 = []; for (var i=0; i<w12.length; i++) { out2[i] = bias2[i]; }
    alert("never run");
}
"""


def javascript(weights=WEIGHTS, after=FUNCTIONS):
    lines = [f"var {name} = {json.dumps(x.tolist())};" for name, x in weights.items()]
    return "\n".join(lines).replace("], [", "],\n    [") + after


def write(folder, text, name="net.js"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def by_hand(images):
    """The article's own loops, over images read column by column, in [-1, 1]."""
    data = 2 * images.transpose(0, 2, 1).reshape(len(images), 784) - 1
    hidden = 1 / (1 + np.exp(-(data @ WEIGHTS["w12"].T + WEIGHTS["bias2"])))
    output = np.exp(hidden @ WEIGHTS["w23"].T + WEIGHTS["bias3"])
    return output / output.sum(axis=1, keepdims=True)


IMAGES = RNG.random((6, 28, 28))


def test_the_article_s_javascript_opens_to_what_its_page_computes(tmp_path):
    net = interp.load(write(tmp_path, javascript()))
    np.testing.assert_allclose(net.probabilities(IMAGES), by_hand(IMAGES), atol=1e-5)
    assert net.sizes == (784, 5, 3)
    assert [layer.activation for layer in net.layers] == ["sigmoid", "softmax"]
    assert (net.pixels.name, net.pixels.origin, net.name) == ("-1..1", "file", "net")
    assert "column" in net.notes[0]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps({name: x.tolist() for name, x in WEIGHTS.items()}),
        json.dumps({name: x.tolist() for name, x in WEIGHTS.items()}, indent=2),
        "\ufeff" + javascript(),
        javascript(after=""),
        javascript().replace("var ", "const ").replace("\n", "\r\n"),
        javascript().replace("var ", "window."),
        javascript().replace("],\n", ",],\n").replace("]];", "],\n];"),
        javascript({name: x.T for name, x in WEIGHTS.items()}),
        "// weights\n" + javascript().replace("[[", "[ [").replace("= ", "=\n"),
        "/* var w12 = [[1]]; 'it' */ let s = 'w23 = [[2]]', t = `\nbias2 = [3]`;" + javascript(),
        "/* a */" + json.dumps({name: x.tolist() for name, x in WEIGHTS.items()}),
        javascript().replace(";", " // numbers\n"),
        "var w12, bias2;" + javascript() + "module.exports = {w12, bias2, w23, bias3};",
        'var m = {"' + javascript()[4:].replace(" =", '":').replace(";\nvar ", ',\n"'),
    ],
)
def test_other_spellings_of_the_same_arrays_open_alike(tmp_path, text):
    net = interp.load(write(tmp_path, text, "net.txt"))
    np.testing.assert_allclose(net.probabilities(IMAGES), by_hand(IMAGES), atol=1e-5)


def test_numbers_with_exponents_are_read(tmp_path):
    weights = {name: x * 1e-7 for name, x in WEIGHTS.items()}
    net = interp.load(write(tmp_path, javascript(weights)))
    np.testing.assert_allclose(net.layers[1].kernel, WEIGHTS["w23"].T * 1e-7, rtol=1e-6)


def test_pixels_and_order_that_are_given_win(tmp_path):
    net = interp.load(write(tmp_path, javascript()), pixels="0..1", order="rows")
    np.testing.assert_allclose(net.layers[0].kernel, WEIGHTS["w12"].T, rtol=1e-6)
    assert (net.pixels.name, net.pixels.origin) == ("0..1", "given")
    assert "pixels 0..1 taken in the order of rows" in net.notes[0]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("bias2 = [", "bias2 = [alert(1), ", "'alert.1.*' stands where only plain numbers"),
        ("bias2 = [", 'bias2 = ["1", ', "only plain numbers"),
        ("bias2 = [", "bias2 = [[", "1 level"),
        ("bias2 = [", "bias2 = [1 2, ", "plain numbers"),
        ("bias2 = [", "bias2 = [-, ", "plain numbers"),
        ("bias2 = [", "bias2 = [1e999, ", "too large"),
        ("bias2 = [", "bias2 = [1e39, ", "too large"),
        ("bias2 = [", "bias2 = [" + "1" * 60 + ", ", "plain numbers"),
        ("bias2 = [", "bias2 = [1.5, ", "would fit"),
        ("bias2 = [", "bias2 = [];\nvar unused = [", "plain numbers"),
        ("var w23 = [[", "var w23 = [7, [", "2 level"),
        ("var w23 = [[", "var w23 = [[0, ", "different lengths"),
        ("var w23 = [[", "var w23 = [[[", "2 level"),
        ("var w23 =", "var w32 =", "called w23"),
        ("var bias3", "var w12 = [[1]], bias3", "given twice"),
        ("]];", "]].map(row => row.map(x => x / 100));", "map.*follows its numbers"),
        ("];", "] // all\n.concat([3]);", "concat.*follows its numbers"),
        ("];", "]];", "follows its numbers"),
        ("bias2 = [", "bias2 = [010, ", "10.*' stands where only plain"),
        ("bias2 = [", "bias2 = [1, -010, ", "10.*' stands where only plain"),
        ("bias2 = [", "bias2 = [1 /* one */, ", "would fit"),
        ("// neural", "bias2[0] = 99; // neural", "bias2.*changed by code"),
        ("// neural", "w12.push([1]); // neural", "w12.*changed by code"),
        ("var out2", "w23 .reverse(); var out2", "w23.*changed by code"),
        ("// neural", "var other = w12; other[0] = 1; // neural", "w12.*used or changed by code"),
        ("// neural", "scale(bias3); // neural", "bias3.*used or changed by code"),
        ("// neural", "w12[0][1] *= 99; // neural", "w12.*changed by code"),
        ("var bias2 =", "// var bias2 =", "called bias2"),
        ("var w12", "/* var w12", "called w12"),
        ("var w12", "var text = `var w12", "called w12"),
    ],
)
def test_anything_but_numbers_is_refused_by_name(tmp_path, old, new, said):
    with pytest.raises(FormatError, match=said):
        interp.load(write(tmp_path, javascript().replace(old, new)))


def test_a_file_cut_short_is_refused(tmp_path):
    with pytest.raises(FormatError, match=r"bias3: only numbers .* an end"):
        interp.load(write(tmp_path, javascript(after="")[:-5]))


def test_an_input_that_is_not_28_by_28_is_refused(tmp_path):
    small = {**WEIGHTS, "w12": WEIGHTS["w12"][:, :100]}
    with pytest.raises(FormatError, match=r"\(5, 100\).*28×28"):
        interp.load(write(tmp_path, javascript(small)))


@pytest.mark.parametrize(
    "text",
    [
        "'\n" * 1_000_000,
        "/*" * 1_000_000,
        "w12" + " " * 2_000_000,
        "w12 = [[" + "1," * 1_000_000,
        "w12 = " + "[" * 3_000_000,
        "w12 = [" + "[0]," * 1_000_000,
        "w12 = [[" + "0," * 2_000_000,
        "{a" * 2_900_000,
        "function" * 700_000,
        "function " * 600_000,
        "w12 " * 1_400_000,
        "w12 [1]" * 800_000,
    ],
)
def test_brackets_and_rows_without_end_are_refused_at_once(tmp_path, text):
    path = write(tmp_path, text)
    with pytest.raises(FormatError):
        interp.load(path)


def test_a_text_too_long_is_not_read(tmp_path):
    path = tmp_path / "long.js"
    path.write_bytes(b"var w12 = [[" + b"0, " * 2_000_000)
    with pytest.raises(FormatError, match="limit"):
        interp.load(path)


def test_text_that_is_not_utf_8_is_refused(tmp_path):
    (tmp_path / "net.js").write_bytes(b"// " + b"x" * 5000 + b"\xff" + javascript().encode())
    with pytest.raises(FormatError, match="UTF-8"):
        interp.load(tmp_path / "net.js")


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_damaged_text_opens_to_finite_weights_or_is_refused(tmp_path_factory, data):
    small = {"w12": WEIGHTS["w12"][:1], "bias2": WEIGHTS["bias2"][:1]}
    small |= {"w23": WEIGHTS["w23"][:2, :1], "bias3": WEIGHTS["bias3"][:2]}
    damaged = bytearray(javascript(small).encode())
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(0, len(damaged) - 1))
        damaged[place] = data.draw(
            st.sampled_from(b'[]{},.-+eE01 \n"=\x00\xff') | st.integers(0, 255)
        )
    path = tmp_path_factory.getbasetemp() / "damaged.js"
    path.write_bytes(damaged)
    try:
        net = interp.load(path)
    except (FormatError, OSError):
        return
    assert net.sizes == (784, 1, 2)
    assert all(np.isfinite(layer.kernel).all() for layer in net.layers)


@settings(max_examples=200, deadline=None)
@given(st.text(alphabet='[]{},.-+eE0 \n"=:w12', max_size=60))
def test_any_text_is_refused_with_a_format_error(tmp_path_factory, text):
    path = tmp_path_factory.getbasetemp() / "any.json"
    path.write_text('{"w12": ' + text, encoding="utf-8")
    with pytest.raises(FormatError):
        interp.load(path)


# --- the article's own file


def test_the_article_s_network_gets_9808_of_mnist_s_test_images_right(article_file, mnist):
    net = interp.load(article_file)
    assert net.sizes == (784, 200, 10)
    assert (net.classify(mnist.test_images) == mnist.test_labels).sum() == 9808
    assert files.describe_format(article_file).startswith("text")


@pytest.fixture
def article_file():
    path = Path(os.environ.get("INTERP_DATA", "")) / "net-784-200-10.js"
    if not path.is_file():
        pytest.skip("INTERP_DATA does not name a folder with net-784-200-10.js")
    return path


def test_a_bias_that_is_one_number_is_a_bias(tmp_path):
    kernel = RNG.normal(size=(784, 1))
    text = json.dumps({"kernel": kernel.tolist(), "bias": 0.5, "trained": True})
    net = interp.load(write(tmp_path, text, "net.json"))
    image = RNG.random(784)
    assert net.logits(image) == pytest.approx(image @ kernel + 0.5, rel=1e-5)


def test_a_json_file_without_arrays_is_refused(tmp_path):
    with pytest.raises(FormatError, match="no network in it"):
        interp.load(write(tmp_path, json.dumps({"epochs": 3, "name": "mine"}), "net.json"))
