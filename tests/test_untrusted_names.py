"""Names and texts from a file: never a path, never a formula, never markup, however they look."""

import re
from dataclasses import replace

import matplotlib.pyplot as plt
import numpy as np
import pytest
from conftest import proof, random_network
from test_page import some_digits

import interp
from interp import data, figures, maps, report, trust
from interp.cli import main

NAMES = {
    "formula": "$\\frac{$",
    "formula that is whole": "$x^2$ and \\$ and $\\int$",
    "latex": "\\input{/etc/passwd} % & # _ ^ {",
    "climbing": "../../../tmp/climbed",
    "absolute": "/tmp/climbed",
    "backslashes": "..\\..\\climbed",
    "markup": "<script>alert('1')</script>\"'&amp;",
    "lines": "one\ntwo\r\nthree\ttab",
    "terminal": "\x1b[31mred\x1b]0;title\x07\x00",
    "turned": "\u202egnp.exe\u200b\ufeff",
    "long": "long-" * 5000,
    "long words": "no-break" * 400 + " end",
    "wide": "\U0001d400" * 300,
    "no name": "...",
    "braces": "{0} {name} %s %(x)s",
}


DRAWN = ("formula", *map(proof, ["latex", "markup", "wide"]))


@pytest.fixture(params=DRAWN)
def renamed(request, tmp_path):
    """A network all of whose texts are hostile, out of a file."""
    name = NAMES[request.param]
    net = random_network((784, 5, 3), name=name, notes=(name,), accuracy=0.5)
    layers = [replace(layer, name=name) for layer in net.layers]
    return interp.load(interp.save(replace(net, layers=layers), tmp_path / "net.npz"))


@pytest.fixture(autouse=True)
def closed():
    yield
    plt.close("all")


def drawn(ax):
    """Draws the figure that some Axes are in, formulas and all."""
    figure = np.ravel(ax)[0].figure
    figure.canvas.draw()
    return [text for text in figure.findobj(plt.Text) if text.get_text()]


def untrusted(net):
    """A map and digits with texts as they come, not even cleaned as those of a file are."""
    name = NAMES["formula"] if net.name == "network" else net.name
    composed = maps.compose(net)[-1]
    labels = (name, "$", name + "$$")
    return replace(composed, title=name, note=name, labels=labels), labels


@pytest.mark.filterwarnings("ignore:(Glyph|constrained_layout)")
def test_every_figure_shows_a_file_s_names_as_text(renamed):
    net, images = renamed, np.random.default_rng(0).random((30, 28, 28))
    map, labels = untrusted(net)
    answers = np.arange(30) % 3
    card = trust.card(map, net, images, source=net.name)
    ledger = replace(trust.ledger(net, images[0]), labels=labels, title=map.title, note=map.note)
    for show in (
        lambda: figures.show(net)["output"],
        lambda: figures.show_map(map, card=card).axes,
        lambda: figures.show_maps(map, card=card).axes,
        lambda: figures.show_maps(map, scale="each").axes,
        lambda: figures.show_layer(net, 0, maps.compose(net)[0]),
        lambda: figures.show_compared([map, map], cards=[card, card])[0].axes,
        lambda: figures.show_card(replace(card, title=net.name, note=net.name)),
        lambda: figures.show_ledger(ledger),
        lambda: figures.show_images(images[:3], labels, title=net.name).axes,
        lambda: figures.show_confusion(answers, answers[::-1], labels).axes,
        lambda: figures.show_network(net),
    ):
        shown = drawn(show())
        assert not any(x.get_parse_math() for x in shown if re.search(r"[$\\]", x.get_text()))
        plt.close("all")


@pytest.mark.filterwarnings("ignore:Glyph", "error:constrained_layout")
def test_pictures_stay_in_their_folder_and_the_page_is_text(renamed, tmp_path, capsys):
    path, out = interp.save(renamed, tmp_path / "in.npz"), tmp_path / "out"
    assert main(["pictures", str(path), "--out", str(out)]) == 0
    assert main(["check", str(path)]) == 0
    assert all(line.isprintable() for line in capsys.readouterr().out.splitlines())
    (folder,) = out.iterdir()
    page = (folder / "index.html").read_text()
    tags = set(re.findall(r"<[^a-z]*([a-z0-9]*)", page))
    assert not tags & {"script", "iframe", "object", "embed", "form", "input", "svg", "b"}
    for source in re.findall(r'(?:src|href)="([^"#]+)"', page):
        assert (folder / source).resolve().parent == folder.resolve()
    assert {x.name for x in tmp_path.iterdir()} == {"net.npz", "in.npz", "out"}


@pytest.mark.parametrize("name", NAMES.values())
def test_a_folder_s_name_is_one_short_name(name, tmp_path):
    folder = tmp_path / report.folder_name(name)
    folder.mkdir()
    assert folder.resolve().parent == tmp_path.resolve()
    assert not folder.name.startswith((".", "-"))


@pytest.mark.parametrize("name", NAMES.values())
def test_a_page_of_any_texts_has_no_markup_but_its_own(name, tmp_path):
    picture = report.Picture(tmp_path / "a&b.png", name, name)
    page = report.write_index(tmp_path / "x.html", name, [(name, [picture])], name, [(name, name)])
    text = page.read_text(encoding="utf-8")
    assert "<script" not in text
    assert text.count('"') % 2 == 0
    assert 'src="a&amp;b.png"' in text


def test_class_names_may_be_any_text(tmp_path):
    names = list(NAMES.values())[:4]
    rng = np.random.default_rng(0)
    images, labels = rng.integers(0, 256, (40, 28, 28), np.uint8), np.arange(40) % 4
    digits = data.Digits(images, labels, images, labels, class_names=names)
    net = random_network((784, 5, 4), name="plain")
    drawn_files = [x.path.name for x in report.network_pictures(net, tmp_path / "out", digits)]
    assert "confusion.png" in drawn_files


@pytest.mark.parametrize("name", ["</script><script>alert(1)</script>", "<!--<script>", "'\"&<b>"])
def test_a_page_without_a_kernel_has_no_script_of_a_name_s(name, tmp_path):
    def page(name):
        net = random_network((784, 5, 3), name=name, notes=(name,))
        layers = [replace(layer, name=name) for layer in net.layers]
        digits = some_digits(name=name, class_names=(name, "b", "c"))
        path = interp.page(replace(net, layers=layers), tmp_path / "page.html", digits=digits)
        return path.read_text(encoding="utf-8")

    plain, text = page("plain"), page(name)
    for mark in ("<script", "</script", "<!--", "<b>"):
        assert text.lower().count(mark) == plain.lower().count(mark)
