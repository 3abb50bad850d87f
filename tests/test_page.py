"""The page as a file: what it weighs, holds, says and refuses, without a browser."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import numpy as np
import pytest
from conftest import few_digits, proof, random_network
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

import interp
from interp import data, trust
from interp.cli import main
from interp.files import shipped_networks
from interp.trust.card import manifest_entry
from interp.views import rounded
from interp.webpage.contents import PARTS, changed, measures, rounded_network

HOSTILE = [
    "<img src=x onerror=alert(1)>",
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "a\u2028b\u2029c\0d\ud800e",
    "'\";}*/</style></title>$title ${policy}",
]
LITTLE = st.floats(-1e3, 1e3, width=32)


class Parsed(HTMLParser):
    """A page's elements and what they hold, as a browser would split them."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.held, self.attributes, self.inside = [], {}, [], ""
        self.described = {}  # what it tells other sites, by name
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        self.attributes += attrs
        if tag == "meta":
            said = dict(attrs)
            self.described[said.get("name") or said.get("property")] = said.get("content")
        self.inside = f"{tag}{self.tags.count(tag)}"

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, text):
        self.held[self.inside] = self.held.get(self.inside, "") + text

    @property
    def contents(self):
        return json.loads(self.held["script1"])

    @property
    def first(self):
        """What it holds of its first network."""
        return self.contents["networks"][0]

    @property
    def sentences(self):
        """On each kind of picture of the outputs, by its key."""
        return {kind["key"]: kind["sentence"] for kind in self.first["pictures"]["kinds"]}

    @property
    def facts(self):
        return dict(self.first["facts"])


@pytest.fixture
def written(tmp_path):
    """A function that writes the page of a network, by default a small one, and parses it."""

    def write(net=None, **options):
        net = net or random_network((784, 5, 3), name="small", accuracy=0.5)
        path = interp.page(net, tmp_path / "page.html", **options)
        return Parsed(path.read_text(encoding="utf-8"))

    return write


def some_digits(**more):
    rng = np.random.default_rng(0)
    pictures = rng.integers(0, 256, (60, 28, 28), dtype=np.uint8)
    return data.Digits(pictures[:20], np.arange(20) % 3, pictures, np.arange(60) % 3, **more)


def test_the_mlp_makes_a_page_that_can_be_mailed(mlp, tmp_path):
    small = interp.page(mlp, tmp_path / "small.html").stat().st_size
    exact = interp.page(mlp, tmp_path / "exact.html", exact=True).stat().st_size
    assert small <= 1_200_000
    assert small < exact < 4_000_000


def test_the_policy_names_the_one_style_and_the_one_script(written):
    page = written()
    policy = next(value for _, value in page.attributes if "default-src" in (value or ""))
    allowed = dict(part.split(" ", 1) for part in policy.split("; "))
    for name, tag in (("script-src", "script2"), ("style-src", "style1")):
        digest = hashlib.sha256(page.held[tag].encode()).digest()
        assert allowed[name] == f"'sha256-{base64.b64encode(digest).decode()}'"
    assert allowed["default-src"] == allowed["base-uri"] == allowed["form-action"] == "'none'"
    assert allowed["img-src"] == "data:"
    assert (page.tags.count("script"), page.tags.count("style")) == (2, 1)


def test_nothing_on_the_page_names_another_address(written):
    page = written()
    sources = [value for name, value in page.attributes if name == "src"]
    assert all(source.startswith("data:image/png;base64,") for source in sources)
    assert [value for name, value in page.attributes if name == "href"] == ["data:,"]
    assert "url(" not in page.held["style1"]
    assert "@import" not in page.held["style1"]
    assert not re.search(
        r"fetch\(|XMLHttpRequest|WebSocket|import\(|innerHTML", page.held["script2"]
    )
    script = page.held["script2"].replace("http://www.w3.org/2000/svg", "")  # a name, not asked
    assert not re.search(r"\w+://\S", script)


@pytest.mark.parametrize("name", HOSTILE)
def test_texts_from_a_file_are_data_and_never_markup(written, name):
    plain = written(digits=some_digits(class_names=("a", "b", "c")))
    net = random_network((784, 5, 3), name=name, notes=(name,))
    digits = some_digits(name=name, class_names=(name, "b", name))
    page = written(net, digits=digits, title=name, introduction=name)
    assert page.tags == plain.tags
    assert page.held["script2"] == plain.held["script2"]
    assert page.contents["title"] == page.contents["introduction"] == name
    assert page.first["network"]["name"] == page.first["notes"][0] == name
    assert page.first["network"]["labels"] == [name, "b", name]
    assert name in page.sentences["composed"]


@given(arrays(np.float32, (6, 4), elements=LITTLE))
def test_eight_bits_are_off_by_half_a_step_at_most(kernel):
    integers, scales = rounded(kernel)
    assert integers.dtype == np.int8
    assert np.abs(integers.astype(int)).max() <= 127
    far = np.abs(integers * scales.astype(np.float64) - kernel)
    assert (far <= scales * (0.5 + 1e-4)).all()
    assert (integers[kernel == 0] == 0).all()
    largest = np.abs(kernel).max(axis=0)
    assert (scales <= np.maximum(largest / 127 * 1.0001, 2e-38)).all()


def test_the_page_holds_what_was_rounded(written):
    net = random_network((784, 5, 3))
    for exact, wanted in ((False, rounded_network(net)), (True, net)):
        for layer, held in zip(
            wanted.layers, written(net, exact=exact).first["network"]["layers"], strict=True
        ):
            kernel = unpacked(held["kernel"]).reshape(held["kernel"]["shape"])
            if not exact:
                kernel = kernel * unpacked(held["kernel"]["scales"])
            np.testing.assert_array_equal(kernel, layer.kernel.astype(np.float32))
            np.testing.assert_array_equal(unpacked(held["bias"]), layer.bias.astype(np.float32))


def unpacked(value):
    return np.frombuffer(base64.b64decode(value["data"]), value["dtype"])


@pytest.mark.parametrize(
    "name", [name if name == "mlp-500" else proof(name) for name in shipped_networks()]
)
def test_eight_bits_change_ten_predictions_at_most_and_the_page_says_so(name, written, mnist):
    net = interp.load(name)
    count = changed(net, mnist.test_images)
    assert count == manifest_entry(net)["page"]["changed"] <= 10
    words = f"Of 10,000 MNIST test images, it changes the class of {count}."
    assert words in written(net).facts["Weights on this page"]


def test_the_manifest_keeps_what_the_images_tell(mnist):
    net = interp.load("sigmoid-200")
    assert measures(net, mnist) == manifest_entry(net)["page"]


def test_a_network_that_ships_brings_its_card_and_its_provenance(written, mlp, monkeypatch):
    monkeypatch.setenv("INTERP_DATA", "/nowhere")
    page = written(mlp)
    assert trust.shipped_card(mlp).line in page.sentences["composed"]
    assert "60,000 images of MNIST, 6 epochs, seed 0" in page.facts["Trained on"]
    assert page.facts["Accuracy"] == "98.15% of its test images right"
    assert len(page.first["responses"]["trust/composed/1"]["words"]) == 256


def test_pictures_kept_of_networks_that_ship_stand_the_truest_first(written):
    for name in shipped_networks():
        net = interp.load(name)
        page = written(net)
        scores = [kind["score"] for kind in page.first["pictures"]["kinds"]]
        assert scores == sorted(scores, reverse=True)
        line = trust.shipped_card(net).line.split("; best linear")[0]
        assert line in page.sentences["composed"]


@pytest.mark.slow
def test_images_that_are_given_are_what_is_measured_on(written):
    page = written(random_network((784, 12, 7, 10)), digits=few_digits())
    assert "100 embedded digits' test images" in page.sentences["composed"]
    assert re.search(r"Of 100 .* class of (none|\d)", page.facts["Weights on this page"])


def test_what_is_not_known_is_said_to_be_unknown(written):
    page = written()
    for words in page.sentences.values():
        assert "is not known: no test images" in words
    assert "was not measured" in page.facts["Weights on this page"]
    assert written(exact=True).facts["Weights on this page"] == "As they are, in 32 bits."


def test_every_kind_of_network_has_a_page(written):
    for sizes, more in [
        ((784, 1), {"output": "sigmoid"}),
        ((784, 4), {"output": "values"}),
        ((64, 3), {}),
        ((784, 7, 6, 5, 100), {"activation": "gelu"}),
        ((96, 5, 3), {"input_shape": (6, 16)}),
    ]:
        page = written(random_network(sizes, **more))
        assert page.first["network"]["sizes"] == list(sizes)
        keys = {
            f"trust/{kind}/{i}" for kind in ("composed", "incoming") for i in range(len(sizes) - 1)
        }
        assert set(page.first["responses"]) == keys


def test_several_networks_are_held_by_one_page(written):
    nets = [random_network((784, size, 3), name=f"of {size}") for size in (4, 6)]
    page = written(nets, title="Few and many", introduction="Which is surer?")
    held = page.contents["networks"]
    assert [one["network"]["name"] for one in held] == ["of 4", "of 6"]
    assert [one["network"]["sizes"][1] for one in held] == [4, 6]
    assert (page.held["title1"], page.held["h11"]) == ("Few and many", "Few and many")
    assert page.described["description"].startswith("Which is surer?")


def test_a_page_has_the_parts_asked_for_in_their_order(written):
    assert written(parts=("pictures", "draw")).contents["parts"] == ["pictures", "draw"]
    assert tuple(written().contents["parts"]) == PARTS


def test_real_digits_to_begin_with_are_the_first_test_image_of_each_class(written):
    digits = some_digits(class_names=("nought", "one", "two"))
    examples = written(digits=digits).contents["examples"]
    assert examples["names"] == ["nought", "one", "two"]
    shown = unpacked(examples["images"]).reshape(examples["images"]["shape"])
    np.testing.assert_array_equal(shown, digits.test_images[:3])
    assert written().contents["examples"] is None


def test_a_page_says_what_it_is_where_somebody_links_to_it(written, tmp_path):
    from PIL import Image

    page = written(url="https://example.org/digits/")
    assert page.described["og:url"] == "https://example.org/digits/"
    assert page.described["og:image"] == "https://example.org/digits/page.png"
    assert page.described["og:title"] == page.held["title1"]
    assert Image.open(tmp_path / "page.png").size == (1200, 630)
    assert not [name for name in written().described if name and name.startswith("og:")]


def test_without_scripts_there_are_a_picture_and_a_sentence(written):
    page = written()
    described = dict(page.attributes)["alt"]
    assert "red" in described
    assert page.contents["introduction"] in page.held["p1"]


@pytest.mark.parametrize(
    ("net", "file", "more", "said"),
    [
        ((784, 3), "page.txt", {}, r"path: .*page\.txt' arrived; end it in \.html"),
        ((64, 3), "page.html", {"digits": some_digits()}, "28×28 arrived for a network of 8×8"),
        (
            (784, 3),
            "page.html",
            {"parts": ["dreams"]},
            "parts: 'dreams' arrived; accepted are draw",
        ),
        ((784, 3), "page.html", {"parts": ["draw", "draw"]}, "each once"),
        ((784, 3), "page.html", {"parts": []}, "parts: nothing arrived"),
        ((784, 3), "page.html", {"parts": ["why"]}, "'why' arrived without 'draw'"),
        ((784, 3), "page.html", {"url": "page.html"}, "url: 'page.html' arrived; .* https://"),
    ],
)
def test_what_cannot_be_done_is_refused_in_a_sentence(tmp_path, net, file, more, said):
    (tmp_path / file).write_text("old")
    with pytest.raises(ValueError, match=said) as caught:
        interp.page(random_network(net), tmp_path / file, **more)
    assert "\n" not in str(caught.value)
    assert (tmp_path / file).read_text() == "old"


def test_networks_that_cannot_share_a_pad_are_refused_in_a_sentence(tmp_path):
    path = tmp_path / "page.html"
    nets = [random_network((784, 3)), random_network((64, 3))]
    with pytest.raises(ValueError, match="28×28 and 8×8 pixels arrived"):
        interp.page(nets, path)
    with pytest.raises(ValueError, match="net: an empty list arrived"):
        interp.page([], path)
    with pytest.raises(TypeError, match="str arrived"):
        interp.page(["mlp-500"], path)
    with pytest.raises(TypeError, match="title: int arrived; accepted is a text"):
        interp.page(nets[0], path, title=3)
    assert not path.exists()


def test_a_page_is_written_whole_or_not_at_all(tmp_path):
    net = random_network((784, 3))
    with pytest.raises(OSError, match=r"missing/page\.html could not be written"):
        interp.page(net, tmp_path / "missing" / "page.html")
    (tmp_path / "folder.html").mkdir()
    with pytest.raises(OSError, match="is a folder"):
        interp.page(net, tmp_path / "folder.html")
    assert [path.name for path in tmp_path.iterdir()] == ["folder.html"]


@pytest.mark.slow
def test_the_command_writes_the_page(tmp_path, capsys):
    saved = interp.save(random_network((784, 4, 10), name="mine"), tmp_path / "mine.npz")
    out = tmp_path / "demo.html"
    assert main(["page", str(saved), "--out", str(out), "--data", "digits"]) == 0
    assert f"{out}: 0." in capsys.readouterr().out
    assert Parsed(out.read_text()).first["network"]["name"] == "mine"
    assert main(["page", str(saved), "--out", str(tmp_path / "demo.pdf")]) == 1
    assert "end it in .html" in capsys.readouterr().err
