"""What ends a cell shows itself: a picture with its description, and a line of escaped text."""

import base64
import io
import subprocess
import sys
from dataclasses import replace
from html.parser import HTMLParser
from xml.etree import ElementTree

import numpy as np
import pytest
from conftest import random_network

from interp import AffineMap, data, evaluation, maps, trust

HOSTILE = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;"
IMAGES = np.random.default_rng(0).integers(0, 256, (60, 28, 28), dtype=np.uint8)
LABELS = np.arange(60) % 3


class Parsed(HTMLParser):
    """The tags, the one image's attributes, and the text of a piece of HTML."""

    def __init__(self, html):
        super().__init__()
        self.tags, self.image, self.text = [], {}, ""
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        if tag == "img":
            self.image = dict(attrs)

    def handle_data(self, text):
        self.text += text


def shown(name):
    """By class, an object with a name of its own, or from a network or set with that name."""
    net = random_network((784, 6, 5, 3), name=name, accuracy=0.5, never_lit=np.arange(784) < 9)
    map = maps.compose_to(net)
    digits = data.Digits(IMAGES, LABELS, IMAGES, LABELS, name=name, source=name)
    guess = evaluation.guess_pixels(net, IMAGES, LABELS)
    return {
        "Network": net,
        "AffineMap": replace(map, note=name),
        "Card": trust.card(map, net, IMAGES, source=name),
        "Ledger of pixels": trust.ledger(net, IMAGES[0]),
        "Ledger of units": trust.unit_ledger(net, IMAGES[0], 0),
        "Digits": digits,
        "Guess": replace(guess, advice=name),
    }


@pytest.mark.parametrize("kind", shown("plain"))
def test_every_preview_has_a_picture_an_alternative_text_and_a_line(kind):
    from PIL import Image

    preview = Parsed(shown("plain")[kind]._repr_html_())
    head, content = preview.image["src"].split(";base64,")
    picture = base64.b64decode(content)
    if head == "data:image/png":
        assert len(set(Image.open(io.BytesIO(picture)).convert("L").getdata())) > 5
    else:
        assert head == "data:image/svg+xml"
        assert len(ElementTree.fromstring(picture)) >= 2
    assert len(preview.image["alt"]) > 10
    assert len(preview.text.strip()) > 20


@pytest.mark.parametrize("kind", shown("plain"))
def test_names_and_notes_from_a_file_are_text_and_never_markup(kind):
    plain, hostile = (Parsed(shown(name)[kind]._repr_html_()) for name in ("plain", HOSTILE))
    assert hostile.tags == plain.tags
    assert hostile.image.keys() == plain.image.keys()
    said = hostile.text + hostile.image["alt"]
    assert "<script>alert(1)</script>" in said


def test_the_line_of_a_network_is_its_summary_and_that_of_a_card_its_own():
    known = shown("plain")
    assert known["Network"].summary in Parsed(known["Network"]._repr_html_()).text
    assert known["Card"].line in Parsed(known["Card"]._repr_html_()).text


@pytest.mark.parametrize(
    ("sizes", "shape"),
    [((784, 1), (28, 28)), ((784, 60), (28, 28)), ((9, 4, 2), (3, 3)), ((15, 3), (3, 5))],
)
def test_networks_of_any_shape_have_a_preview(sizes, shape):
    net = random_network(sizes, input_shape=shape)
    for object in (net, maps.compose_to(net, 0)):
        assert "img" in Parsed(object._repr_html_()).tags


def test_a_map_without_a_finite_weight_has_a_preview():
    assert "img" in Parsed(AffineMap(np.full((9, 2), np.nan), [0, 0])._repr_html_()).tags


def test_a_preview_needs_neither_matplotlib_nor_widgets():
    code = "import sys, interp; interp.load('linear-500')._repr_html_(); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert loaded.returncode == 0, loaded.stderr
    assert not {"matplotlib", "ipywidgets", "keras", "scipy"} & set(loaded.stdout.split())
