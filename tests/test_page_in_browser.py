"""A network's page in real Chromium: what a person does by mouse, finger and keys, what shows."""

import base64
import functools
import http.server
import json
import re
import shutil
import threading

import numpy as np
import pytest
from browser import (
    THREE,
    bring,
    draw_three,
    firefox,
    kept_out,
    photo_of_three,
    photograph,
    wait_until,
)
from conftest import ROOT, few_digits, proof, random_network, small_convolutions
from test_page import HOSTILE, some_digits

import interp
from interp import data, images, maps
from interp.report import Picture, write_index

DIGITS = few_digits()
WRITTEN: dict = {}
"""Pages by what they were made of: with digits they take seconds, and several tests open them."""

WATCH = """
window.shifted = 0;
window.blocked = [];
new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value;
}).observe({ type: "layout-shift", buffered: true });
addEventListener("securitypolicyviolation", (event) => blocked.push(event.violatedDirective));
"""

FINGERPRINT = """(canvas) => {
    const data = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
    return data.reduce((sum, value) => (sum * 31 + value) % 1000000007, 7);
}"""

ANSWERED = "!document.querySelector('#layers').innerText.includes('…')"

PHOTO_SHOWN = "document.querySelector('.photo-steps:not([hidden])')"
WAYS = ("drop", "paste")

NAMELESS = """() => [...document.querySelectorAll("button, input, select, canvas, [role], a")]
    .filter((one) => !one.closest("[hidden]") && getComputedStyle(one).visibility !== "hidden")
    .filter((one) => !one.parentElement.closest("[role=slider]"))  // what is in one is part of it
    .filter((one) => !["status", "list", "listitem"].includes(one.role))
    .filter((one) => !one.ariaLabel && !one.labels?.length && !one.textContent.trim())
    .map((one) => one.outerHTML.slice(0, 80))"""

PLACE = """() => {
    const one = document.activeElement;
    return one.closest("section[id]")?.id ?? one.closest("nav")?.tagName ?? "elsewhere";
}"""


@pytest.fixture(scope="module")
def visitor(browser):
    """The page of a usual visitor, who opens one network's page after another."""
    with browser.new_context() as context:
        context.add_init_script(WATCH)
        yield context.new_page()


@pytest.fixture
def visit(browser, visitor, tmp_path):
    """A function that writes a network's page and opens it, from disk or from an address.

    more: what the visitor is unlike others in, as `Browser.new_context` takes it. Whatever the page
    complains of, asks another address for, or is not allowed, fails the test.
    """
    addresses, visited, wrong = [], [], []
    listeners = {
        "request": lambda asked: is_own(asked.url, addresses) or wrong.append(asked.url),
        "pageerror": lambda error: wrong.append(str(error)),
        "console": lambda said: said.type == "error" and wrong.append(said.text),
        "dialog": lambda dialog: (wrong.append("a dialog"), dialog.dismiss()),
    }

    def open_page(net, size=(1280, 900), address=None, page_options=None, **more):
        options = page_options or {}
        made_of = tuple(map(id, [*np.ravel(net), *options, *options.values()]))
        if made_of not in WRITTEN:
            kept = net, page_options  # so that their ids stay theirs
            WRITTEN[made_of] = (
                interp.page(net, tmp_path / "page.html", **options).read_bytes(),
                kept,
            )
        path = tmp_path / "page.html"
        path.write_bytes(WRITTEN[made_of][0])
        addresses.append(f"{address}/page.html" if address else path.as_uri())
        page = visitor
        if more:
            context = browser.new_context(**more)
            context.add_init_script(WATCH)
            page = context.new_page()
        page.set_viewport_size({"width": size[0], "height": size[1]})
        if page in visited:
            wrong.extend(page.evaluate("window.blocked"))
        else:
            visited.append(page)
            for event, listener in listeners.items():
                page.on(event, listener)
        page.goto(addresses[-1])
        page.wait_for_selector("#about")
        return page

    yield open_page
    for page in visited:
        wrong += page.evaluate("window.blocked")
        for event, listener in listeners.items():
            page.remove_listener(event, listener)
        if page is not visitor:
            page.context.close()
    assert not wrong


def is_own(url, addresses):
    return url.split("#")[0] in addresses or url.startswith("data:")


@pytest.fixture
def address(tmp_path):
    """The address of a server of the folder that pages are written to."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *words):
            pass

    handler = functools.partial(Quiet, directory=tmp_path)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture(scope="module")
def sigmoid():
    return interp.load("sigmoid-200")


def headline(page):
    return page.locator("#draw .headline").inner_text()


@pytest.mark.parametrize(
    ("served", "exact"), [(False, False), (True, True), proof(False, True), proof(True, False)]
)
def test_a_three_is_a_three_from_disk_and_from_an_address(visit, mlp, address, served, exact):
    where = address if served else None
    page = visit(mlp, address=where, page_options={"exact": exact})
    draw_three(page)
    assert headline(page) == "3"
    assert page.locator("#why .reasons h3").inner_text() == "Why 3"
    page.get_by_role("button", name="Clear").click()
    assert headline(page) == "?"
    assert page.locator("#draw .bar-row.first").count() == 0
    assert not page.locator("#why .reasons").is_visible()


@pytest.mark.proof
def test_the_slider_shows_every_unit_as_it_was_composed(visit, mlp):
    page = visit(mlp)
    title, canvas = page.locator("#layers h3").first, page.locator("#layers canvas.unit")
    layer, unit = (page.get_by_label(name, exact=True) for name in ("Layer", "Unit"))
    layer.fill("1")
    unit.fill("0")
    wait_until(page, ANSWERED)
    seen = set()
    unit.focus()
    for number in (1, 2, 3):
        page.keyboard.press("ArrowRight")
        assert title.inner_text() == f"layer 2, unit {number}"
        seen.add(canvas.evaluate(FINGERPRINT))
        limit = np.abs(maps.compose(mlp)[1].kernel[~mlp.never_lit, number]).max()
        said = float(page.locator("#layers .unit-column .high").inner_text())
        assert said == pytest.approx(limit, rel=0.01)
    assert len(seen) == 3
    assert "Explains" in page.locator("#layers .trust").inner_text()


def test_a_tile_is_chosen_with_the_mouse_and_leads_down(visit, mlp):
    page = visit(mlp)
    page.get_by_label("Layer", exact=True).fill("2")
    page.locator("#layers .tile").nth(4).click()
    assert page.locator("#layers h3").first.inner_text() == "output, digit 4"
    wait_until(page, ANSWERED)
    page.locator("#layers .strip button.cell:visible").first.click()
    assert page.locator("#layers h3").first.inner_text().startswith("layer 2, unit ")


@pytest.mark.proof
def test_the_causal_index_is_the_other_way_to_see_the_outputs(visit, sigmoid):
    page = visit(sigmoid)
    tiles = page.locator("#pictures .output canvas")
    assert tiles.count() == 10
    page.get_by_role("button", name="weights carried down to the pixels").click()
    before = [tile.evaluate(FINGERPRINT) for tile in tiles.all()]
    page.get_by_role("button", name="the causal index").click()
    after = [tile.evaluate(FINGERPRINT) for tile in tiles.all()]
    assert not set(before) & set(after)
    assert len(set(after)) == 10
    assert "slope" in page.locator("#pictures .trust-line").inner_text()
    photograph(page, "page-causal")


@pytest.mark.proof
def test_what_is_shown_stands_in_the_address_and_comes_back(visit, mlp):
    page = visit(mlp)
    draw_three(page)
    page.locator("#draw .lights canvas").first.click(position={"x": 4, "y": 4})
    page.locator("#why").get_by_label("and not").select_option("5")
    page.get_by_label("Dream of", exact=True).select_option("7")
    page.get_by_role("button", name="the causal index").click()
    page.get_by_label("Layer", exact=True).fill("2")
    page.evaluate("scrollTo(0, 0)")  # the place that the browser's Back returns to
    wait_until(page, "/layers=3[.]/.test(location.hash) && !/part=/.test(location.hash)")
    before, address = said(page), page.url
    page.reload()
    wait_until(page, "document.querySelector('#draw .headline').textContent !== '?'")
    assert said(page) == before
    page.get_by_role("link", name="Dream").click()
    wait_until(page, "location.hash.endsWith('part=dream')")
    assert said(page) == before
    page.go_back()
    wait_until(page, "!location.hash.includes('part=dream')")
    assert said(page) == before
    other = page.context.new_page()
    other.goto(address)
    titles = [text for text in before[0] if "\n" not in text]  # sums may differ in the last place
    assert ([text for text in said(other)[0] if "\n" not in text], said(other)[1]) == (
        titles,
        before[1],
    )
    other.goto(address.split("#")[0] + "#drawing=!!&unit=9.999999&why=44&dream=x&part=nowhere")
    assert other.locator("#draw .headline").inner_text() == "?"
    other.close()


def screenshot(name):
    """Where a picture is kept for a person to look at."""
    folder = ROOT / "out" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder / name


def said(page):
    """What a page says in all of its parts, as texts."""
    places = "#draw .headline, #why h3, #why .sum, #pictures .trust-line, #layers h3, #dream h3"
    chosen = "(all) => all.map((one) => one.selectedOptions[0]?.text)"
    texts = [one.inner_text() for one in page.locator(places).all() if one.is_visible()]
    return texts, page.locator("#why select, #dream select").evaluate_all(chosen)


def test_a_link_and_a_picture_can_be_taken_away(visit, mlp, tmp_path):
    from PIL import Image

    page = visit(mlp, permissions=["clipboard-read", "clipboard-write"])
    draw_three(page)
    page.get_by_role("button", name="Copy link").click()
    wait_until(page, "document.querySelector('.keepers .note').textContent.includes('Copied')")
    assert "#drawing=" in page.evaluate("navigator.clipboard.readText()")
    with page.expect_download() as saved:
        page.get_by_role("button", name="Save picture").click()
    path = tmp_path / saved.value.suggested_filename
    saved.value.save_as(path)
    picture = Image.open(path)
    box = page.locator("#draw").bounding_box()
    assert picture.width >= 2 * box["width"]
    assert len(picture.convert("RGB").getcolors(1 << 20)) > 20  # words, lights and lines
    shutil.copy(path, screenshot("page-saved.png"))


def test_a_tour_goes_by_keys_and_gives_the_focus_back(visit, mlp):
    page = visit(mlp)
    start = page.get_by_role("button", name="Show me around")
    start.focus()
    page.keyboard.press("Enter")
    tour, steps = page.get_by_role("dialog"), []
    while tour.is_visible():
        steps.append(tour.get_by_role("heading").inner_text())
        if steps[-1] in ("Draw", "Fool it"):
            before = headline(page)
            page.keyboard.press("Tab")  # to what the page offers to draw
            page.keyboard.press("Enter")
            assert headline(page) not in ("?", before)
        tour.get_by_role("button", name="Done" if len(steps) == 5 else "Next").press("Enter")
    assert steps == ["Draw", "Lights", "Why", "Fool it", "Believe the picture?"]
    assert start.evaluate("(one) => one === document.activeElement")
    start.press("Enter")
    page.keyboard.press("Escape")
    assert not tour.is_visible()


def test_ink_of_the_drawing_is_erased_and_the_loss_stands_beside_the_promise(visit, mlp):
    page = visit(mlp)
    draw_three(page)
    page.locator("#why summary").click()
    pad = page.locator("#why .pad canvas")
    box = pad.bounding_box()
    pad.click(position={"x": box["width"] / 2, "y": box["height"] / 2})
    promised, lost = page.locator("#why .falls").first.locator(".figure").all_inner_texts()
    assert {promised, lost} != {"0.00"}
    page.locator("#draw").get_by_role("button", name="Clear").click()
    assert not page.locator("#why details").is_visible()


@pytest.mark.proof
def test_networks_under_one_pad_answer_the_same_drawing(visit, mlp, sigmoid):
    page = visit([sigmoid, mlp], page_options={"digits": DIGITS})
    draw_three(page)
    answers = page.locator(".switch .answer-word").all_inner_texts()
    assert [answer[0] for answer in answers] == ["3", "3"]
    first = page.locator("#about dd").first.inner_text()
    page.get_by_role("button", name="mlp-60000").click()
    assert headline(page) == "3"
    assert page.locator("#draw .lights").count() == 2
    assert page.locator("#about dd").first.inner_text() != first
    page.get_by_role("button", name="an image of 7").click()
    assert headline(page) == "7"
    wait_until(page, "location.hash.includes('example=7')")
    page.reload()
    assert (headline(page), page.locator("#about dd").first.inner_text()) == ("7", "mlp-60000")


@pytest.mark.proof
def test_undo_brings_a_drawing_back_that_a_heart_or_an_image_took_the_place_of(visit, sigmoid, mlp):
    page = visit([sigmoid, mlp], page_options={"digits": DIGITS})
    draw_three(page)
    undo = page.locator("#draw").get_by_role("button", name="Undo")
    for name in ("an image of 7", "Draw it a heart"):
        page.get_by_role("button", name=name).click()
        assert headline(page) != "3"
    undo.click()
    assert headline(page) == "7"
    undo.click()
    assert headline(page) == "3"
    undo.click()
    assert headline(page) == "?"


@pytest.mark.parametrize("size", [(360, 740), proof((1280, 900))])
def test_a_photo_is_opened_dropped_or_pasted_and_undo_takes_it_back(visit, mlp, tmp_path, size):
    page, photo = visit(mlp, size), photo_of_three(tmp_path)
    undo, steps = page.get_by_role("button", name="Undo"), page.locator(".photo-steps")
    button = page.get_by_role("button", name="Photo", exact=True)
    with page.expect_file_chooser() as chosen:
        button.press("Enter")
    for way in (chosen.value.set_files, *(functools.partial(bring, page, way=x) for x in WAYS)):
        assert (headline(page), steps.is_visible()) == ("?", False)
        way(photo)
        wait_until(page, PHOTO_SHOWN)
        assert headline(page) == "3"
        undo.click()
    draw_three(page)
    bring(page, photo, "drop")
    wait_until(page, PHOTO_SHOWN)
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    photograph(page, f"page-photo-{size[0]}")
    undo.click()
    assert (headline(page), steps.is_visible()) == ("3", False)
    assert "drawing=" in page.evaluate("(dispatchEvent(new Event('pagehide')), location.hash)")


def test_a_dream_runs_until_it_is_sure_and_begins_anew(visit, sigmoid):
    page = visit(sigmoid)
    page.get_by_label("Dream of", exact=True).select_option("7")
    page.get_by_role("button", name="Run").click()
    wait_until(page, "[...document.querySelectorAll('#dream button')][0].textContent === 'Go on'")
    assert page.locator("#dream .bar-row.first .name").inner_text() == "7"
    assert float(page.locator("#dream .headline").inner_text().strip("> %")) >= 99
    words = page.locator("#dream .rest")
    stopped = words.inner_text()
    assert "that this is 7" in stopped
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    assert words.inner_text() == stopped
    photograph(page, "page-dream")
    page.get_by_role("button", name="Reset").click()
    assert "after 0 steps" in words.inner_text()


def test_all_of_it_can_be_reached_and_drawn_by_keys(visit, mlp):
    page = visit(mlp)
    reached = set()
    for _ in range(60):
        page.keyboard.press("Tab")
        reached.add(page.evaluate(PLACE))
    assert {"NAV", "draw", "pictures", "layers", "dream"} <= reached
    page.locator("#draw .pad canvas").focus()
    page.keyboard.press("Space")
    for key in ["ArrowUp"] * 10 + ["ArrowDown"] * 20:
        page.keyboard.press(key)
    assert headline(page) == "1"


def test_everything_has_a_name_for_those_who_do_not_see_it(visit, mlp):
    page = visit(mlp)
    assert page.evaluate(NAMELESS) == []
    assert page.title() == page.get_by_role("heading", level=1).inner_text()
    assert "mlp-60000" not in page.title()


@pytest.mark.parametrize(
    ("size", "dark"),
    [
        ((360, 740), False),
        *(proof((width, height), dark)
          for width, height, dark in [
              (360, 740, True), (800, 600, False), (800, 600, True), (1440, 900, False),
              (1440, 900, True), (1920, 1080, False), (1920, 1080, True)]),
    ],
)  # fmt: skip
def test_nothing_jumps_and_nothing_is_cut_off_at_any_size(visit, mlp, size, dark):
    page = visit(mlp, size, color_scheme="dark" if dark else "light")
    draw_three(page)
    page.get_by_label("Layer", exact=True).fill("1")
    wait_until(page, ANSWERED)
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    assert page.evaluate("window.shifted") < 0.01
    paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (int(paper[4:].split(",")[0]) < 80) == dark
    photograph(page, f"page-{size[0]}-{'dark' if dark else 'light'}")


@pytest.mark.parametrize("size", [(360, 640), (740, 360), *map(proof, [(640, 400), (1280, 800)])])
def test_the_pad_is_in_sight_at_once_and_shows_how_until_somebody_draws(visit, mlp, size):
    page = visit(mlp, size)
    box = page.locator(".pad canvas").bounding_box()
    assert box["y"] + 0.9 * box["height"] <= size[1]
    assert min(box["width"], box["height"]) >= 150
    assert headline(page) == "?"
    assert page.locator(".ghost").is_visible()
    draw_three(page)
    assert headline(page) == "3"
    assert not page.locator(".ghost").is_visible()


def test_axe_finds_nothing_that_keeps_people_out(visit, mlp, sigmoid, tmp_path):
    page = visit([sigmoid, mlp], page_options={"digits": DIGITS})
    found = kept_out(page, ["light"])
    bring(page, photo_of_three(tmp_path), "drop")
    wait_until(page, PHOTO_SHOWN)
    page.locator("#why summary").click()
    page.get_by_role("button", name="Show me around").click()
    assert found + kept_out(page) == []


def test_a_small_network_learns_on_the_page(visit, sigmoid):
    page = visit(sigmoid, size=(360, 740))
    page.get_by_role("link", name="Learn").click()
    page.get_by_role("button", name="Play").click()
    wait_until(page, "/^[5-9]. of 100/.test(document.querySelector('#learn .headline').innerText)")


def test_the_index_of_what_run_draws_is_for_everybody_and_for_phones(browser, tmp_path):
    wide = tmp_path / "wide.png"
    wide.write_bytes(images.png(np.zeros((40, 2000), np.uint8)))
    shown = [Picture(wide, "Ten outputs", "Red speaks for it.")] * 2
    pages, table = [(tmp_path / "your-mlp-500.html", "95% right")], [("network", "images")]
    table.append(("your-mlp-500", "1,297"))
    path = write_index(
        tmp_path / "index.html", "What it has learned", [("a", shown)], "Drawn.", table, pages
    )
    page = browser.new_page(viewport={"width": 360, "height": 640})
    page.goto(path.as_uri())
    assert kept_out(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    page.close()


def test_without_scripts_there_are_a_picture_and_a_sentence(browser, mlp, tmp_path):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(interp.page(mlp, tmp_path / "page.html").as_uri())
    assert page.get_by_role("heading", level=1).is_visible()
    assert page.get_by_role("img").bounding_box()["width"] > 100
    photograph(page, "page-without-scripts")
    context.close()


@pytest.mark.proof
def test_bars_are_seen_in_forced_colours(visit, mlp):
    page = visit(mlp, forced_colors="active")
    draw_three(page)
    first, track = (page.locator(f"#draw .bar-row.first .{name}") for name in ("fill", "track"))
    colour = "(element) => getComputedStyle(element).backgroundColor"
    assert first.evaluate(colour) != track.evaluate(colour)


@pytest.mark.proof
def test_paper_has_dark_words_every_bar_and_whole_parts(visit, mlp):
    page = visit(mlp, color_scheme="dark")
    draw_three(page)
    page.emulate_media(media="print")
    greys = page.evaluate(
        """() => [...document.querySelectorAll("h1, h2, h3, p, dt, dd, .note, .name, .figure")]
            .map((element) => getComputedStyle(element).color.match(/[0-9]+/g).map(Number))
            .map(([r, g, b]) => Math.max(r, g, b))"""
    )
    assert max(greys) < 128
    fills = page.locator(".fill, .track")
    assert set(
        fills.evaluate_all("(all) => all.map((x) => getComputedStyle(x).printColorAdjust)")
    ) == {"exact"}
    assert not page.locator("nav").is_visible()
    breaks = "(all) => all.map((part) => getComputedStyle(part).breakInside)"
    assert set(page.locator("main > section").evaluate_all(breaks)) == {"avoid"}
    paper = page.pdf(format="A4", path=screenshot("page-paper.pdf"))
    assert len(re.findall(rb"/Type ?/Page\b", paper)) == 1


def test_a_finger_draws_and_does_not_scroll(visit, mlp):
    page = visit(mlp, (360, 740), has_touch=True, is_mobile=True)
    pad = page.locator("#draw .pad canvas")
    pad.scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    touch = page.context.new_cdp_session(page)
    box = pad.bounding_box()
    x = box["x"] + box["width"] / 2

    def send(kind, *heights):
        points = [{"x": x, "y": box["y"] + box["height"] * height} for height in heights]
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    send("touchStart", 0.15)
    for step in range(1, 12):
        send("touchMove", 0.15 + 0.06 * step)
    send("touchEnd")
    assert headline(page) == "1"
    assert page.evaluate("scrollY") == before


@pytest.mark.parametrize("name", [HOSTILE[1], *map(proof, [HOSTILE[0], *HOSTILE[2:]])])
def test_texts_from_a_file_never_become_part_of_the_page(visit, name):
    def shown(name):
        net = random_network((784, 4, 3), name=name, notes=(name,))
        digits = some_digits(name=name, class_names=(name, "b", "c"))
        page = visit(net, page_options={"digits": digits, "title": name, "introduction": name})
        page.get_by_label("Dream of", exact=True).select_option(index=0)
        page.evaluate("new Promise(requestAnimationFrame)")
        return page, page.evaluate("document.querySelectorAll('*').length")

    _, usual = shown("a")
    page, count = shown(name)
    assert count == usual
    assert page.locator("img, iframe, object").count() == 0
    assert page.locator("h1").text_content() == name


@pytest.mark.parametrize(
    ("sizes", "more"),
    [
        ((784, 1), {"output": "sigmoid"}),
        ((1024, 9, 3), {"input_shape": (16, 64)}),
        proof((784, 6, 4), {"output": "values", "activation": "tanh"}),
        proof((64, 9, 3), {}),
        proof((784, 600, 100), {"activation": "gelu"}),
    ],
)
def test_every_kind_of_network_can_be_looked_at(visit, sizes, more):
    net = random_network(sizes, **more)
    height, width = net.input_shape
    page = visit(net)
    draw_three(page)
    assert headline(page) != "?"
    drawn = page.get_by_label(f"the {height}×{width} pixels that the network sees")
    box = drawn.bounding_box()
    assert box["width"] / box["height"] == pytest.approx(width / height, rel=0.1)
    assert page.locator("#pictures .output").count() == (sizes[-1] if sizes[-1] < 60 else 0)
    page.get_by_role("button", name="Run").click()
    wait_until(page, "!/after 0 /.test(document.querySelector('#dream .rest').textContent)")
    page.get_by_label("Layer", exact=True).fill(str(len(sizes) - 2))
    assert page.locator("#layers h3").first.inner_text().startswith("output")


@pytest.mark.parametrize("size", [(1280, 900), proof((360, 740))])
def test_a_convolutional_network_is_looked_through_by_mouse_and_keys(visit, size):
    net = small_convolutions()
    page = visit(net, size, page_options={"digits": some_digits(), "exact": True})
    draw_three(page)
    page.evaluate("dispatchEvent(new Event('pagehide'))")  # writes what the page shows at once
    strokes = page.evaluate("history.state.strokes")
    assert headline(page) == str(net.classify(data.rasterize(strokes, (28, 28))))
    # a place of a channel by mouse, the next channel's by key
    canvas = page.get_by_label("map of channel 2").first
    canvas.scroll_into_view_if_needed()
    canvas.click()
    title = page.locator("#why .why h3")
    assert title.inner_text().startswith("Layer 1, channel 2, row ")
    page.locator("#draw .map-grid").first.press("PageDown")
    assert title.inner_text().startswith("Layer 1, channel 3, row ")
    said = [float(x.replace("−", "-")) for x in page.locator("#why .why dd").all_inner_texts()]
    assert sum(said[:-2]) == pytest.approx(said[-2], abs=1e-9)
    # its ink is erased, its pictures are there, a dream of it runs
    page.locator("#why summary").click()
    page.locator("#why details .pad canvas").press("Space")
    assert page.locator("#why .fall .name", has_text="patch 1").count() == 1
    assert page.locator("#pictures .rung").count() > 5
    page.locator("#layers .tile").nth(1).click()
    assert page.locator("#layers h3").first.inner_text().startswith("layer ")
    page.get_by_role("button", name="Run").click()
    wait_until(page, "!/after 0 /.test(document.querySelector('#dream .rest').textContent)")
    page.get_by_role("button", name="Stop").or_(page.get_by_role("button", name="Go on")).click()
    assert kept_out(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") == size[0]
    photograph(page, f"page-channels-{size[0]}")


@pytest.mark.proof
def test_firefox_reads_a_three_and_takes_it_away_again(mlp, tmp_path):
    page = interp.page(mlp, tmp_path / "page.html")
    profile = tmp_path / "profile"
    profile.mkdir()
    with firefox(profile) as ask:
        context = ask("browsingContext.getTree")["contexts"][0]["context"]
        size = {"width": 1280, "height": 900}
        ask("browsingContext.setViewport", context=context, viewport=size)
        ask("browsingContext.navigate", context=context, url=page.as_uri(), wait="complete")

        def evaluate(expression):
            target = {"context": context}
            said = ask(
                "script.evaluate",
                expression=f"JSON.stringify({expression})",
                target=target,
                awaitPromise=True,
            )
            return json.loads(said["result"]["value"])

        left, top, width, height = evaluate(
            "(({x, y, width, height}) => [x, y, width, height])"
            "(document.querySelector('.pad canvas').getBoundingClientRect())"
        )
        points = [(round(left + x * width), round(top + y * height)) for x, y in THREE]
        moves = [{"type": "pointerMove", "x": x, "y": y} for x, y in points]
        down, up = ({"type": f"pointer{way}", "button": 0} for way in ("Down", "Up"))
        strokes = [{"type": "pointer", "id": "hand", "actions": [moves[0], down, *moves[1:], up]}]
        ask("input.performActions", context=context, actions=strokes)
        says = "document.querySelector('#draw .headline').textContent"
        assert evaluate(says) == "3"
        assert evaluate("document.querySelector('#why h3').textContent") == "Why 3"
        assert evaluate("document.documentElement.scrollWidth <= innerWidth")
        shot = ask("browsingContext.captureScreenshot", context=context)["data"]
        screenshot("page-firefox.png").write_bytes(base64.b64decode(shot))
        evaluate(
            "[...document.querySelectorAll('#draw button')]"
            ".find((button) => button.textContent === 'Undo').click() ?? 'clicked'"
        )
        assert evaluate(says) == "?"
