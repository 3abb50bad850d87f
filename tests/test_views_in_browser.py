"""The views in real Chromium, on a page without a kernel: what a person does, what then shows."""

import http.server
import json
import re
import secrets
import threading
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from browser import bring, draw_three, kept_out, photo_of_three, photograph, wait_until
from conftest import convolutional_network, few_digits, proof, random_network, small_convolutions

import interp
from interp import data, maps, views
from interp.views import taught

DRAWN = {
    "strokes": [],
    "ink": bytes(784),
    "centred": True,
    "right": 0,
    "down": 0,
    "explained": -1,
    "rival": -1,
}
DREAMED = {"target": 3, "method": "climb", "smooth": False, "running": False, "seed": 0}
DREAMED |= {"picture": b"", "probability": None, "value": 0.0, "count": 0, "path": []}
LOOKS = [(800, True), proof(400, False), proof(1600, False)]
"""How wide a page is, and whether it is dark."""

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>views</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<body><main></main><script type="application/json">{values}</script>
<script src="given.js"></script><script type="module" src="{name}.js"></script>"""

SCRIPT = """
import {{ bytesOf }} from "./arrays.js";
import {{ {view} }} from "./{file}.js";
import {{ store }} from "./store.js";

const values = JSON.parse(document.querySelector("script[type='application/json']").textContent);
for (const name of ["ink", "picture"])
  if (typeof values[name] === "string") values[name] = bytesOf(values[name]);
globalThis.store = store;
globalThis.model = store(values);
globalThis.{view} = {view};
const root = document.querySelector("main");
if ({later}) root.remove(); // as in a notebook, where it gets its place afterwards
globalThis.stopView = {view}(root, globalThis.model);
document.body.append(root);
"""


@pytest.fixture(scope="module")
def server():
    """A server of the views' own modules, and before them of what lies in its `folder`."""

    class Handler(http.server.SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"  # one connection for some fifty modules

        def translate_path(self, path):
            own = self.server.folder / Path(path).name
            return str(own if own.exists() else views.FOLDER / own.name)

        def log_message(self, *words):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


@pytest.fixture(scope="module")
def page(browser):
    """The page that all views are shown on, one after another."""
    with browser.new_page() as page:
        yield page


@pytest.fixture
def open_view(page, server, tmp_path):
    """A function that shows a view on the page, loaded anew, and returns Playwright's page.

    A content security policy lets nothing in from outside, and forbids styles and handlers in
    markup. Whatever the page complains of fails the test.
    """
    complaints, server.folder = [], tmp_path
    listeners = {
        "pageerror": lambda error: complaints.append(str(error)),
        "console": lambda said: said.type == "error" and complaints.append(said.text),
    }
    for event, listener in listeners.items():
        page.on(event, listener)

    def show(file, view, values, width=1280, dark=False, later=False):
        name = f"{file}-{secrets.token_hex(4)}"  # of its own: the browser keeps what it has loaded
        page_text = PAGE.format(values=views.as_json(values), name=name)
        (tmp_path / f"{name}.html").write_text(page_text)
        shared = views.as_json(views.shared())
        (tmp_path / "given.js").write_text(f"globalThis.INTERP_SHARED = {shared};")
        script = SCRIPT.format(file=file, view=view, later=str(later).lower())
        (tmp_path / f"{name}.js").write_text(script)
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme="dark" if dark else "light")
        page.goto(f"http://127.0.0.1:{server.server_port}/{name}.html")
        page.wait_for_selector(".interp")
        return page

    yield show
    for event, listener in listeners.items():
        page.remove_listener(event, listener)
    assert not complaints


def headline(page):
    return page.locator(".headline").inner_text()


@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_a_three_drawn_with_the_mouse_is_a_three(open_view, mlp, width, dark):
    values = {"network": views.network_spec(mlp), **DRAWN}
    page = open_view("draw", "drawView", values, width, dark)
    draw_three(page)
    assert headline(page) == "3"
    photograph(page, f"draw-{width}-{'dark' if dark else 'light'}")


def network(name):
    return views.network_spec(interp.load(name))


@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_a_dream_grows_and_stops(open_view, width, dark):
    page = open_view(
        "dream", "dreamView", {"network": network("sigmoid-200"), **DREAMED}, width, dark
    )
    page.get_by_role("button", name="Run").click()
    wait_until(page, "model.get('probability') > 0.99 && !model.get('running')")
    page.get_by_role("button", name="Go on").click()
    assert page.evaluate("model.get('running')")
    page.get_by_role("button", name="Stop").click()
    photograph(page, f"dream-{width}-{'dark' if dark else 'light'}")


FLOWING = {**DRAWN, "layer": -1, "unit": 0}


@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_a_three_lights_up_units_and_each_says_why(open_view, mlp, width, dark):
    page = open_view(
        "flow", "flowView", {"network": views.network_spec(mlp), **FLOWING}, width, dark
    )
    assert headline(page) == "?"
    assert not page.locator(".why").is_visible()
    draw_three(page)
    assert headline(page) == "3"
    first, second = page.locator(".lights canvas").all()
    assert "0 of 512" not in first.get_attribute("aria-label")
    # a unit is chosen by pointer, and its neighbour by key
    box = first.bounding_box()
    page.mouse.click(box["x"] + 5, box["y"] + 5)
    chosen = page.locator(".why h3").inner_text()
    assert chosen.startswith("Layer 1, unit ")
    first.press("ArrowRight")
    assert page.locator(".why h3").inner_text() != chosen
    numbers = [float(x.inner_text().replace("−", "-")) for x in page.locator(".why dd").all()]
    assert sum(numbers[:-2]) == pytest.approx(numbers[-2], abs=1e-9)
    second.press("ArrowDown")
    assert page.locator(".why h3").inner_text().startswith("Layer 2, unit ")
    page.locator(".why .tile-row .cell").first.click()
    assert page.locator(".why h3").inner_text().startswith("Layer 1, unit ")
    assert page.locator(".threads path").count() > 1
    photograph(page, f"flow-{width}-{'dark' if dark else 'light'}")


def channels_of(page, layer):
    """The maps of a layer's channels, by its number from 1."""
    title = page.locator(".maps h3", has_text=f"Layer {layer}:")
    return title.locator("..").locator("canvas[aria-label^='map of']")


@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_channels_are_maps_and_each_of_their_places_says_why(open_view, width, dark):
    net = small_convolutions()
    page = open_view(
        "flow", "flowView", {"network": views.network_spec(net), **FLOWING}, width, dark
    )
    draw_three(page)
    image = data.rasterize(page.evaluate("model.get('strokes')"), (28, 28))
    assert headline(page) == str(net.classify(image))
    first, second = channels_of(page, 1), channels_of(page, 4)
    assert (first.count(), second.count()) == (4, 6)
    # a place is chosen by pointer, others by key
    first.nth(2).scroll_into_view_if_needed()
    box = first.nth(2).bounding_box()
    page.mouse.click(box["x"] + 10.5 * box["width"] / 24, box["y"] + 12.5 * box["height"] / 24)
    title, maps = page.locator(".why h3"), page.locator(".map-grid")
    assert title.inner_text().startswith("Layer 1, channel 2, row 12, column 10: ")
    maps.first.press("ArrowRight")
    assert title.inner_text().startswith("Layer 1, channel 2, row 12, column 11: ")
    said = [float(x.replace("−", "-")) for x in page.locator(".why dd").all_inner_texts()]
    assert sum(said[:-2]) == pytest.approx(said[-2], abs=1e-9)
    wanted = net.preactivations(image)[0].reshape(24, 24, 4)[12, 11, 2]
    assert said[-2] == pytest.approx(wanted, abs=0.0051)
    maps.first.press("PageDown")
    assert title.inner_text().startswith("Layer 1, channel 3, row 12, column 11: ")
    # from the most lit unit above down to the place that it listens to most
    maps.nth(1).press("PageDown")
    assert title.inner_text().startswith("Layer 4, channel 1, row 0, column 0: ")
    page.evaluate(f"model.set('unit', {net.activations(image)[3].argmax()})")
    said = [float(x.replace("−", "-")) for x in page.locator(".why dd").all_inner_texts()]
    assert sum(said[:-2]) == pytest.approx(said[-2], abs=1e-9)
    photograph(page, f"flow-channels-{width}-{'dark' if dark else 'light'}")
    page.locator(".why .tile-row .cell").first.click()
    assert title.inner_text().startswith("Layer 1, channel ")
    assert page.locator(".threads path").count() > 1
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_a_flow_that_was_made_outside_the_document_is_painted_once_it_is_in_it(open_view):
    net = small_convolutions()
    ink = data.load("digits").test_images[0].tobytes()
    values = {"network": views.network_spec(net), **FLOWING, "ink": ink, "centred": False}
    page = open_view("flow", "flowView", values)
    paint = "() => [...document.querySelectorAll('.maps canvas')].map((x) => x.toDataURL())"
    painted = page.evaluate(paint)
    page.evaluate(
        """() => {
            stopView();
            const outside = document.createElement("main");
            flowView(outside, model);
            document.querySelector("main").replaceWith(outside);
        }"""
    )
    wait_until(page, f"({paint})().join() === {json.dumps(','.join(painted))}")


def test_a_flow_takes_an_image_as_it_is_where_it_is_not_to_be_centred(open_view, mlp):
    corner = bytes(255 if i // 28 < 6 and i % 28 < 4 else 0 for i in range(784))
    values = {"network": network("mlp-60000"), **FLOWING, "ink": corner, "centred": False}
    page = open_view("flow", "flowView", values)
    image = np.frombuffer(corner, np.uint8).reshape(28, 28)
    lit = [int((x > 0).sum()) for x in mlp.activations(image)[:2]]
    titles = [x.inner_text() for x in page.locator(".lights h3").all()]
    assert [int(re.search(r": (\d+) of", title).group(1)) for title in titles] == lit
    assert headline(page) == str(mlp.classify(image))


def test_the_lights_of_a_flow_that_is_placed_later_are_lit(open_view, mlp):
    image = np.full(784, 255, np.uint8)
    values = {"network": network("mlp-60000"), **FLOWING, "ink": bytes(image), "centred": False}
    page = open_view("flow", "flowView", values, later=True)
    canvas = page.locator(".lights canvas").first
    coloured = """(canvas) => {
        const shades = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
        return shades.filter((red, i) => i % 4 === 0 && red > 128).length;
    }"""
    canvas.evaluate("() => new Promise((go) => requestAnimationFrame(() => setTimeout(go)))")
    assert canvas.evaluate(coloured) > 0


def test_a_network_without_hidden_layers_answers_from_the_ink(open_view):
    page = open_view("flow", "flowView", {"network": network("linear-60000"), **FLOWING})
    draw_three(page)
    assert headline(page) == "3"
    assert page.get_by_text("No layer between").is_visible()
    assert page.locator(".reasons canvas").first.is_visible()


def drawing(open_view, net, labels=None, **more):
    values = {"network": views.network_spec(net, labels), **DRAWN, **more}
    return open_view("draw", "drawView", values)


def seen(page):
    """Where the ink is that the network sees: the shares of its left and of its upper half."""
    return page.evaluate(
        """() => {
            const canvas = document.querySelector(".seen canvas");
            const { data } = canvas.getContext("2d").getImageData(0, 0, 28, 28);
            let [all, left, up] = [0, 0, 0];
            for (let i = 0; i < 784; i++) {
                const ink = 255 - data[4 * i];
                all += ink;
                if (i % 28 < 14) left += ink;
                if (i < 392) up += ink;
            }
            return [left / (all || 1), up / (all || 1)];
        }"""
    )


def test_the_pad_works_by_keys_alone(open_view, mlp):
    page = drawing(open_view, mlp)
    pad = page.get_by_role("application", name="drawing pad")
    pad.focus()
    for keys, times in [("ArrowUp", 10), (" ", 1), ("ArrowDown", 20), (" ", 1), ("ArrowLeft", 3)]:
        for _ in range(times):
            page.keyboard.press(keys)
    assert headline(page) == "1"
    assert page.locator(".brush").is_visible()
    strokes = page.evaluate("model.get('strokes')")
    assert [len(stroke) for stroke in strokes] == [21]
    page.keyboard.press("Delete")
    assert page.evaluate("model.get('strokes')") == []
    page.keyboard.press("z")
    assert page.evaluate("model.get('strokes')") == strokes
    page.get_by_role("button", name="Undo").click()
    assert page.evaluate("model.get('strokes')") == []
    assert headline(page) == "?"


def stroke(page, *points):
    """One stroke on the pad, by mouse; points are shares of the pad."""
    box = page.locator(".pad canvas").bounding_box()
    at = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in points]
    page.mouse.move(*at[0])
    page.mouse.down()
    for point in at[1:]:
        page.mouse.move(*point, steps=4)
    page.mouse.up()


def test_strokes_are_taken_away_one_by_one_also_those_that_were_there_before(open_view, mlp):
    begun = [[[10, 4], [8, 15], [20, 15]]]
    page = drawing(open_view, mlp, strokes=begun)
    stroke(page, (0.6, 0.2), (0.6, 0.9))
    assert page.evaluate("model.get('strokes').length") == 2
    assert headline(page) == "4"
    undo = page.get_by_role("button", name="Undo")
    undo.click()
    assert page.evaluate("model.get('strokes')") == begun
    undo.click()
    undo.click()
    assert headline(page) == "?"


def test_how_large_and_where_one_draws_makes_no_difference(open_view, mlp):
    page, images = drawing(open_view, mlp), []
    for left, top, size in [(0.3, 0.1, 0.7), (0.05, 0.05, 0.2), (0.7, 0.6, 0.3)]:
        page.get_by_role("button", name="Clear").click()
        points = [(0, 0), (0.5, 0), (0.2, 1)]
        stroke(page, *((left + size * x, top + size * y) for x, y in points))
        canvas = "document.querySelector('.seen canvas').getContext('2d')"
        images.append(page.evaluate(f"[...{canvas}.getImageData(0, 0, 28, 28).data]"))
        assert headline(page) == "7"
    assert np.abs(np.diff(np.array(images, int), axis=0)).mean() < 3


def test_a_stroke_on_a_picture_takes_its_place_and_undo_brings_it_back(open_view, mlp, mnist):
    picture = mnist.test_images[0]
    page = drawing(open_view, mlp, ink=picture.tobytes())
    assert headline(page) == "7"
    assert page.get_by_label("centred").is_disabled()
    before = page.locator(".seen canvas").evaluate("canvas => canvas.toDataURL()")
    stroke(page, (0.5, 0.2), (0.5, 0.8))
    assert headline(page) == "1"
    assert not page.evaluate("model.get('ink').some(Boolean)")
    assert page.get_by_label("centred").is_enabled()
    undo = page.get_by_role("button", name="Undo")
    undo.click()
    assert headline(page) == "?"
    undo.click()
    assert page.locator(".seen canvas").evaluate("canvas => canvas.toDataURL()") == before


def test_a_photo_is_pasted_where_the_focus_is_and_what_is_none_is_refused(open_view, mlp, tmp_path):
    page, photo = drawing(open_view, mlp), photo_of_three(tmp_path)
    assert not bring(page, photo, "paste")  # in a notebook it is meant for another cell
    page.locator(".pad canvas").focus()
    assert bring(page, photo, "paste")
    wait_until(page, "model.get('ink').some(Boolean)")
    assert headline(page) == "3"
    assert page.locator(".photo-steps").is_visible()
    photograph(page, "draw-photo")
    note = tmp_path / "note.txt"
    note.write_text("3")
    bring(page, note, "drop")
    status = "document.querySelector('.photo [role=status]').textContent"
    wait_until(page, f"{status}.startsWith('note.txt: ')")
    assert headline(page) == "3"


@pytest.mark.parametrize("bias", [500.0, proof(-500.0)])
def test_the_bar_of_a_single_output_stands_out_for_yes(open_view, bias):
    net = random_network((784, 1), output="sigmoid")
    net = replace(net, layers=[replace(net.layers[0], bias=[bias])])
    page = drawing(open_view, net, ["round"])
    assert headline(page) == "?"
    draw_three(page)
    assert headline(page) == f"round: {'yes' if bias > 0 else 'no'}"
    assert page.locator(".bar-row.first").count() == (bias > 0)


def test_a_finger_draws_too(open_view, mlp):
    page = drawing(open_view, mlp)
    page.locator(".pad canvas").evaluate(
        """canvas => {
            const box = canvas.getBoundingClientRect();
            const at = (type, y) => canvas.dispatchEvent(new PointerEvent(type, {
                pointerType: "touch", pointerId: 7, isPrimary: true, bubbles: true,
                clientX: box.left + box.width / 2, clientY: box.top + y * box.height,
            }));
            canvas.setPointerCapture = () => {};  // a made event has no pointer to hold
            at("pointerdown", 0.2);
            at("pointermove", 0.5);
            at("pointermove", 0.8);
            at("pointerup", 0.8);
            at("pointermove", 0.1);
        }"""
    )
    assert headline(page) == "1"


def test_a_digit_moved_off_its_place_is_seen_there(open_view, mlp):
    page = drawing(open_view, mlp)
    draw_three(page)
    assert 0.3 < seen(page)[0] < 0.7
    across = page.get_by_label("Move across")
    across.focus()
    for _ in range(10):
        page.keyboard.press("ArrowLeft")
    assert page.evaluate("model.get('right')") == -10
    assert across.get_attribute("aria-valuetext") == "10 left"
    assert seen(page)[0] > 0.9
    page.evaluate("model.set('right', 0)")  # as Python would
    page.evaluate("model.set('down', 8)")
    assert seen(page)[1] < 0.3
    assert page.get_by_label("Move down").input_value() == "8"


def test_without_centring_the_pad_is_seen_as_it_is(open_view, mlp):
    page = drawing(open_view, mlp)
    pad = page.locator(".pad canvas").bounding_box()
    page.mouse.move(pad["x"] + 40, pad["y"] + 40)
    page.mouse.down()
    page.mouse.move(pad["x"] + 60, pad["y"] + 70, steps=4)
    page.mouse.up()
    assert seen(page)[0] < 0.9
    page.get_by_label("centred").uncheck()
    assert seen(page) == [1, 1]


def test_why_this_and_not_that(open_view, mlp):
    page = drawing(open_view, mlp)
    draw_three(page)
    terms = page.locator(".sum dd")

    def figures():
        texts = [terms.nth(i).inner_text() for i in range(3)]
        return [float(text.replace("−", "-")) for text in texts]

    ink, rest, logit = figures()
    assert ink + rest == pytest.approx(logit, abs=1e-9)
    page.get_by_label("and not").select_option("5")
    assert page.get_by_role("heading", name="Why 3 and not 5").is_visible()
    ink, rest, ahead = figures()
    assert ink + rest == pytest.approx(ahead, abs=1e-9)
    assert ahead != logit
    page.get_by_label("Why", exact=True).select_option("5")
    assert page.get_by_role("heading", name="Why 5", exact=True).is_visible()
    assert figures()[2] == pytest.approx(logit - ahead, abs=0.011)


def test_nothing_moves_when_a_digit_is_drawn(open_view, mlp):
    page = drawing(open_view, mlp)
    page.get_by_label("and not").select_option("5")
    parts = "h3, canvas, select, button, .bars, .sum, .control, .rest"
    places = f"""() => [...document.querySelectorAll("{parts}")].map((part) => {{
        const box = part.getBoundingClientRect();
        return [part.className, box.left, box.top, part.tagName === "H3" ? 0 : box.width];
    }})"""
    before = page.evaluate(places)
    draw_three(page)
    assert page.evaluate(places) == before


def test_names_from_a_file_stay_text(open_view, mlp):
    evil = "<img src=x onerror=alert(1)></script>"
    page = drawing(open_view, replace(mlp, name=evil), [evil] * 10)
    draw_three(page)
    page.get_by_label("and not").select_option(index=2)
    assert headline(page) == evil
    assert evil in page.locator(".summary").inner_text()
    assert page.locator("img").count() == 0


@pytest.mark.parametrize(
    ("output", "classes"), [("sigmoid", 1), proof("sigmoid", 3), proof("values", 2)]
)
def test_networks_of_any_output_are_drawn_into_and_dream(open_view, output, classes):
    net = random_network((784, 8, classes), output=output)
    page = drawing(open_view, net)
    draw_three(page)
    assert page.locator(".bar-row").count() == classes
    values = {"network": views.network_spec(net), **DREAMED, "target": 0, "running": True}
    page = open_view("dream", "dreamView", values)
    wait_until(page, "model.get('count') > 300")


def test_images_that_are_not_digits_are_dreamed(open_view):
    net = random_network((10, 8, 3), input_shape=(1, 10))
    values = {"network": views.network_spec(net), **DREAMED, "target": 0, "method": "ascend"}
    page = open_view("dream", "dreamView", {**values, "running": True, "smooth": True})
    wait_until(page, "model.get('count') > 5")
    assert page.evaluate("model.get('picture').length") == 40


def test_a_dream_is_driven_from_outside(open_view):
    page = open_view("dream", "dreamView", {"network": network("linear-500"), **DREAMED})
    page.evaluate("model.set('running', true)")
    wait_until(page, "model.get('count') > 500")
    page.get_by_label("smooth").check()
    page.get_by_label("by").select_option("gradient ascent")
    assert page.get_by_label("smooth").is_disabled()
    wait_until(page, "model.get('probability') > 0.99")
    assert page.evaluate("[model.get('smooth'), model.get('method')]") == [True, "ascend"]
    page.evaluate("model.set('running', false)")
    count = page.evaluate("model.get('count')")
    assert page.get_by_role("button", name="Go on").is_visible()
    page.get_by_label("Dream of", exact=True).select_option("7")
    assert count > 0
    assert page.evaluate("model.get('count')") == 0
    assert page.get_by_role("heading", name="Its dream of 7").is_visible()


def test_two_views_of_one_dream_run_it_once(open_view):
    page = open_view("dream", "dreamView", {"network": network("linear-500"), **DREAMED})
    counts = page.evaluate(
        """() => new Promise((done) => {
            const second = document.createElement("main");
            document.body.append(second);
            const stop = dreamView(second, model);
            const counts = [];
            model.watch("count", () => counts.push(model.get("count")));
            model.set("running", true);
            let frames = 0;
            const look = () => {
                if (frames++ === 10) stop();
                if (frames < 20) return requestAnimationFrame(look);
                stopView();
                const last = counts.length;
                requestAnimationFrame(() => requestAnimationFrame(
                    () => done([last, counts.length, second.textContent !== ""])));
            };
            look();
        })"""
    )
    ran, after, shown = counts
    assert 15 <= ran <= 20  # one step a frame, not two; and none once nobody looks
    assert after == ran
    assert shown


def test_reset_begins_the_same_dream_again(open_view):
    page = open_view("dream", "dreamView", {"network": network("sigmoid-200"), **DREAMED})
    first = page.evaluate("[...model.get('picture')]")
    page.evaluate("model.set('running', true)")
    wait_until(page, "model.get('count') > 500")
    page.get_by_role("button", name="Reset").click()
    assert page.evaluate("[...model.get('picture')]") == first
    assert page.evaluate("[model.get('running'), model.get('count')]") == [False, 0]


def state(explorer, *names):
    """What an explorer sends to its view, by the names of its traits."""
    return {name: getattr(explorer, name) for name in names}


def numbers(page, selector):
    texts = [one.inner_text().replace("−", "-") for one in page.locator(selector).all()]
    return [float(text) for text in texts]


@pytest.fixture(scope="module")
def embedded():
    return few_digits()


@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_ink_is_erased_by_pointer_and_by_keys_and_comes_back(open_view, mlp, embedded, width, dark):
    explorers = pytest.importorskip("interp.explorers")
    explorer = explorers.erase(mlp, embedded.test_images[:20])
    names = "network", "images", "number", "target", "explanation", "explanations", "erased"
    page = open_view("erase", "eraseView", state(explorer, *names), width, dark)
    pad = page.get_by_role("application", name="image to erase from")
    box = pad.bounding_box()

    def at(row, column):
        page.mouse.move(
            box["x"] + (column + 0.5) * box["width"] / 28,
            box["y"] + (row + 0.5) * box["height"] / 28,
        )

    inked = np.argwhere(explorer.image > 0)
    for row, column in (inked[0], inked[-1]):
        at(row, column)
        page.mouse.down()
        at(row, column + 3)
        page.mouse.up()
    pad.focus()
    for _ in range(10):
        page.keyboard.press("ArrowUp")
    for _ in range(5):
        page.keyboard.press("ArrowDown")
        page.keyboard.press(" ")
    explorer.erased = page.evaluate("model.get('erased')")
    assert len(explorer.erased) > 3
    promised, actual = numbers(page, ".falls .figure")[:2]
    assert promised == pytest.approx(explorer.promised.sum(), abs=0.011)
    assert actual == pytest.approx(explorer.actual.sum(), abs=0.011)
    each = numbers(page, ".patches .figure")
    assert each[::2][::-1] == pytest.approx(explorer.promised, abs=0.011)
    assert each[1::2][::-1] == pytest.approx(explorer.actual, abs=0.011)
    photograph(page, f"erase-{width}-{'dark' if dark else 'light'}")
    page.get_by_label("Explanation").select_option("composed picture × ink")
    assert numbers(page, ".falls .figure")[1] == actual
    assert numbers(page, ".falls .figure")[0] != promised
    page.get_by_role("button", name="Undo").click()
    assert len(page.evaluate("model.get('erased')")) == len(explorer.erased) - 1
    page.get_by_label("Image", exact=True).press("ArrowRight")
    assert page.evaluate("[model.get('number'), model.get('erased').length]") == [1, 0]


EXPLORERS = {
    "draw": lambda kind, net, digits: kind.draw(net),
    "flow": lambda kind, net, digits: kind.flow(net),
    "layers": lambda kind, net, digits: kind.layers(net, digits),
    "dream": lambda kind, net, digits: kind.dream(net),
    "erase": lambda kind, net, digits: kind.erase(net, digits),
    "eigenpictures": lambda kind, net, digits: kind.eigenpictures(
        interp.load("square-128"), digits.test_images[:50]
    ),
    "compare": lambda kind, net, digits: kind.compare(net, interp.load("mlp-500")),
    "film": lambda kind, net, digits: kind.film([net, interp.load("mlp-500")], layer=1),
    "morph": lambda kind, net, digits: kind.morph(net, digits.test_images[0]),
    "buildup": lambda kind, net, digits: kind.buildup(net, 1, 3),
    "territory": lambda kind, net, digits: kind.territory(digits),
}


SAME_VIEW = "compare", "morph", "buildup", "territory"  # as a film


@pytest.mark.parametrize("name", [proof(x) if x in SAME_VIEW else x for x in EXPLORERS])
def test_axe_finds_nothing_in_an_explorer_that_keeps_people_out(open_view, mlp, embedded, name):
    explorers = pytest.importorskip("interp.explorers")
    explorer = EXPLORERS[name](explorers, mlp, embedded)
    own = set(explorer.keys) - set(pytest.importorskip("ipywidgets").DOMWidget().keys)
    values = state(explorer, *(name for name in own if not name.startswith("_")))
    page = open_view(explorer.view, f"{explorer.view}View", values)
    if explorer.view in ("draw", "flow"):
        draw_three(page)
    photograph(page, f"explorer-{name}")
    assert kept_out(page) == []


@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_pictures_are_added_until_the_network_s_answer_is_there(open_view, embedded, width, dark):
    explorers = pytest.importorskip("interp.explorers")
    net = interp.load("square-128")
    explorer = explorers.eigenpictures(net, embedded.test_images[:50])
    names = ("network", "images", "number", "target", "count", "pictures", "biases", "signs",
             "start", "agreement", "note")  # fmt: skip
    page = open_view("eigenpictures", "eigenpicturesView", state(explorer, *names), width, dark)
    for count in (0, 6, len(explorer.agreement) - 1):
        page.evaluate(f"model.set('count', {count})")
        explorer.count = count
        expected = explorer.logits - explorer.logits.mean()
        assert numbers(page, ".logit .figure") == pytest.approx(expected, abs=0.02)
        tiles = page.locator(".strip .cell:not(.empty)").count()
        assert tiles == 1 + min(count, 24)
        photograph(page, f"eigenpictures-{count}-{width}-{'dark' if dark else 'light'}")
    assert (
        f"says {net.classify(explorer.image)}, as the whole"
        in page.locator(".running .trust-line").inner_text()
    )
    page.get_by_label("Pictures of").select_option("7")
    assert page.get_by_role("heading", name="What is added to the logit of 7").is_visible()


@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_the_truest_pictures_come_first_and_stand_ins_beside_their_control(
    open_view, mlp, embedded, width, dark
):
    values = {"network": views.network_spec(mlp), **views.truest_spec(mlp, embedded)}
    page = open_view("outputs", "outputsView", values, width, dark)
    scores = [int(x.inner_text()[:-1]) for x in page.locator(".rung .figure").all()]
    assert scores == sorted(scores, reverse=True)
    first = page.locator(".rung[aria-pressed='true'] .name").inner_text()
    assert first == values["kinds"][0]["title"]
    page.get_by_role("button", name="stand-in").click()
    assert page.get_by_text("learned nothing").is_visible()
    page.get_by_role("button", name="7", exact=True).click()
    assert page.get_by_role("heading", name="Their squares speak for 7").is_visible()
    photograph(page, f"truest-{width}-{'dark' if dark else 'light'}")
    page.get_by_role("button", name="best linear").click()
    assert not page.get_by_text("learned nothing").is_visible()
    assert page.locator(".output").count() == 10
    photograph(page, f"truest-linear-{width}-{'dark' if dark else 'light'}")


def answered(page, explorer):
    """Let the explorer respond to what its view requests, as in a notebook."""

    def answer(key):
        explorer.request = key
        return views.as_json(explorer.response)

    name = f"answer_{secrets.token_hex(4)}"  # the page is that of the next test too
    page.expose_function(name, answer)
    page.evaluate(
        """(name) => {
            const respond = async () => {
                const key = model.get("request");
                if (key) model.set("response", JSON.parse(await globalThis[name](key)));
            };
            model.watch("request", respond);
            respond();
        }""",
        name,
    )


@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_a_channel_is_looked_into_in_an_image(open_view, width, dark):
    explorers = pytest.importorskip("interp.explorers")
    net = convolutional_network()
    images = np.random.default_rng(4).random((12, 9, 8))
    explorer = explorers.layers(net, images)
    explorer.layer, explorer.unit, explorer.image = 3, 2, 5
    names = ("network", "layers", "kinds", "shape", "never_lit", "responses", "request",
             "response", "has_provider", "layer", "unit", "kind", "scale", "order", "source",
             "image", "place", "image_count")  # fmt: skip
    page = open_view("layers", "layersView", state(explorer, *names), width, dark)
    answered(page, explorer)
    assert page.get_by_label("Layer", exact=True).get_attribute("max") == "2"  # no pools
    heading = page.locator(".unit-column h3")
    assert heading.inner_text() == "layer 4, channel 2"
    wait_until(page, "document.querySelectorAll('.in-image .cell:not(.empty)').length === 3")
    sum_of = page.locator(".in-image > p[aria-live]")
    values = net.activations(images[5])[3].reshape(3, 3, 4)[..., 2]
    row, column = np.unravel_index(values.argmax(), values.shape)
    assert f"Row {row}, column {column}:" in sum_of.inner_text()
    assert sum_of.inner_text().endswith(f"it passes on {values.max():.3g}.")
    photograph(page, f"channel-{width}-{'dark' if dark else 'light'}")

    # another place, by pointer and by key
    chosen = page.locator(".to-choose")
    box = chosen.bounding_box()
    chosen.click(position={"x": box["width"] / 2, "y": box["height"] / 10})
    assert page.evaluate("model.get('place')") == [0, 1]
    chosen.press("ArrowDown")
    assert page.evaluate("model.get('place')") == [1, 1]
    before = net.preactivations(images[5])[3].reshape(3, 3, 4)[1, 1, 2]
    words = f"make {before:.3g};".replace("-", "−")
    wait_until(page, f"document.body.innerText.includes('{words}')")
    top, left, height, wide = maps.field(net, 3, (1 * 3 + 1) * 4 + 2)
    mark = page.locator(".places .pixel-mark").first.evaluate("({ style }) => style.cssText")
    share = [float(x) for x in re.findall(r"([-\d.]+)%", mark)]
    assert sorted(share) == pytest.approx(
        sorted([100 * left / 8, 100 * wide / 8, 100 * top / 9, 100 * height / 9]), abs=0.01
    )

    # another image, by what excites the channel most; then down to what adds the most
    highest = net.preactivations(images)[3].reshape(12, -1, 4)[..., 2].max(axis=1)
    page.get_by_role("button", name="image that gives").first.click()
    assert page.evaluate("[model.get('image'), model.get('place')]") == [highest.argmax(), []]
    page.get_by_role("button", name="of layer 1 adds").first.click()
    assert heading.inner_text().startswith("layer 1, channel ")
    assert page.get_by_text("What each pixel adds").is_visible()
    page.get_by_label("Layer", exact=True).press("End")
    assert heading.inner_text().startswith("output, class ")
    assert not page.locator(".in-image").is_visible()
    page.get_by_role("button", name="channel").first.click()
    assert heading.inner_text().startswith("layer 4, channel ")


ITEMS = ["bias", "ink", "kernel", "logit"]
GUESSES = {
    "number": lambda kind: kind.guess_number("How much?", 92.4, 0, 100, "%", says="So it is."),
    "choice": lambda kind: kind.guess_choice("Which digit?", 3, range(10), says="So it is."),
    "tile": lambda kind: kind.guess_tile(
        "Which?", 2, np.eye(28)[[0, 9, 18, 27]].reshape(4, 7, 4) - 0.5, says="So it is."
    ),
    "order": lambda kind: kind.guess_order("Which first?", ITEMS, says="So it is."),
}


def guessing(open_view, kind, width=1280, dark=False, **more):
    explorer = GUESSES[kind](pytest.importorskip("interp.explorers"))
    names = "kind", "question", "answer", "options", "says", "picture", "guess", "uncovered"
    page = open_view("guess", "guessView", {**state(explorer, *names), **more}, width, dark)
    return page, explorer


def guessed(page):
    return page.evaluate("[model.get('guess'), model.get('uncovered')]")


@pytest.mark.parametrize(("width", "dark"), [(360, True), proof(1280, False)])
def test_a_number_is_guessed_and_stands_on_the_line_beside_the_answer(open_view, width, dark):
    page, explorer = guessing(open_view, "number", width, dark)
    view, check = page.locator("main"), page.get_by_role("button", name="Check")
    photograph(page, f"guess-number-covered-{width}")
    assert not any(words in view.inner_html() for words in ("92.4", explorer.says))
    assert check.is_disabled()  # where the dot is at first is nobody's guess
    line, field = page.get_by_role("slider"), page.get_by_role("spinbutton")
    line.press("ArrowRight")
    assert field.input_value() == "50.1"
    box = line.bounding_box()
    page.mouse.click(box["x"] + box["width"] / 4, box["y"] + box["height"] / 2)
    assert float(field.input_value()) == pytest.approx(25, abs=2)
    field.fill("101")
    assert check.is_disabled()
    field.fill("80")
    field.press("Enter")
    assert guessed(page) == [80, True]
    said = page.get_by_role("status").inner_text()
    assert {float(x) for x in re.findall(r"\d+\.?\d*", said)} == {round(92.4 - 80, 1), 92.4}
    track = page.locator(".guess-track").bounding_box()
    for mark, value in (("own", 80), ("right", 92.4)):
        box = page.locator(f".guess-track .mark.{mark}").bounding_box()
        place = (box["x"] + box["width"] / 2 - track["x"]) / track["width"]
        assert place == pytest.approx(value / 100, abs=0.01)
    assert page.get_by_text(explorer.says).is_visible()
    photograph(page, f"guess-number-{width}-{'dark' if dark else 'light'}")
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.get_by_role("button", name="Guess again").click()
    assert guessed(page) == [None, False]
    assert not any(words in view.inner_html() for words in ("92.4", explorer.says))
    page.get_by_role("button", name="Show me").click()
    assert guessed(page) == [None, True]
    assert page.locator(".guess-track .mark").count() == 1


@pytest.mark.parametrize(("kind", "guess"), [("choice", 4), proof("tile", 1)])
def test_a_choice_is_one_click_or_one_key_and_both_it_and_the_answer_are_marked(
    open_view, kind, guess
):
    page, explorer = guessing(open_view, kind)
    view = page.locator("main")
    assert explorer.says not in view.inner_html()
    buttons = page.locator(".guess-place button")
    buttons.nth(guess).click()
    assert guessed(page) == [guess, True]
    places = page.locator(".guess-place li")
    marks = [places.nth(i).get_attribute("class") for i in (guess, explorer.answer)]
    assert [mark.split()[1:] for mark in marks] == [["own"], ["right"]]
    assert places.locator("text=✓").count() == 1
    photograph(page, f"guess-{kind}")
    page.keyboard.press("Tab")  # the focus went to the answer, before what is below it
    page.keyboard.press("Enter")
    assert explorer.says not in view.inner_html()
    for _ in range(explorer.answer):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert guessed(page) == [explorer.answer, True]
    assert page.locator(".guess-place li.own.right").count() == 1


def test_an_order_is_made_by_keys_and_by_dragging_and_its_places_are_counted(open_view):
    page, explorer = guessing(open_view, "order")
    shown = explorer.options["items"]
    rows = page.locator(".guess-order li")
    assert rows.locator(".name").all_inner_texts() == shown
    page.get_by_role("button", name=f"move {shown[0]} down").press("Enter")
    page.keyboard.press("Enter")  # the button has moved, and kept the focus
    moved = [shown[1], shown[2], shown[0], shown[3]]
    assert rows.locator(".name").all_inner_texts() == moved
    last, first = (rows.nth(i).bounding_box() for i in (3, 0))
    page.mouse.move(last["x"] + 30, last["y"] + last["height"] / 2)
    page.mouse.down()
    page.mouse.move(first["x"] + 30, first["y"] + 3, steps=8)
    page.mouse.up()
    moved = [moved[3], *moved[:3]]
    assert rows.locator(".name").all_inner_texts() == moved
    page.get_by_role("button", name="Check").press("Enter")
    assert guessed(page) == [moved, True]
    right = sum(guess == item for guess, item in zip(moved, ITEMS, strict=True))
    said = page.locator(".guess-verdict").inner_text()
    assert [int(x) for x in re.findall(r"\d+", said)] == [right, len(ITEMS)]
    lists = page.locator(".guess-order")
    assert lists.nth(0).locator(".name").all_inner_texts() == moved
    assert lists.nth(1).locator(".name").all_inner_texts() == ITEMS
    # each line ends at the height of its item on both sides
    for place, line in enumerate(page.locator(".guess-orders path").all()):
        box = line.bounding_box()
        places = place, ITEMS.index(moved[place])
        ends = [lists.nth(side).locator("li").nth(at) for side, at in enumerate(places)]
        middles = sorted(x["y"] + x["height"] / 2 for x in (end.bounding_box() for end in ends))
        assert [box["y"], box["y"] + box["height"]] == pytest.approx(middles, abs=5)
    photograph(page, "guess-order")
    page.evaluate(f"model.set('guess', {ITEMS})")
    assert page.locator(".guess-orders li.right").count() == len(ITEMS)


def test_axe_finds_nothing_in_a_guess_that_keeps_people_out_before_it_and_after(open_view):
    page, _ = guessing(open_view, "number")
    kinds = pytest.importorskip("interp.explorers")
    names = "kind", "question", "answer", "options", "says", "picture", "guess", "uncovered"
    rest = [state(GUESSES[kind](kinds), *names) for kind in ("choice", "tile", "order")]
    page.evaluate(
        """(rest) => {
            globalThis.models = [model, ...JSON.parse(rest).map((values) => {
                const place = document.createElement("div");
                document.body.append(place);
                const added = store(values);
                guessView(place, added);
                return added;
            })];
        }""",
        views.as_json(rest),
    )
    assert page.locator(".guess").count() == len(GUESSES)
    assert kept_out(page) == []
    page.evaluate(
        """(guesses) => guesses.forEach((guess, i) => {
            models[i].set("guess", guess);
            models[i].set("uncovered", true);
        })""",
        [80, 4, 1, ITEMS[::-1]],
    )
    photograph(page, "guesses")
    assert kept_out(page) == []


def taught_digits():
    return {**taught.page_spec(), "pace": "fast"}


@pytest.mark.parametrize(("width", "dark"), LOOKS)
def test_a_network_learns_while_it_is_watched_and_goes_back(open_view, tmp_path, width, dark):
    page = open_view("learn", "learnView", taught_digits(), width, dark)
    page.get_by_role("button", name="Play").press("Enter")
    wait_until(page, "model.get('step') > 100")
    page.get_by_role("button", name="Pause").press("Enter")
    step = page.evaluate("model.get('step')")
    assert int(headline(page).split()[0]) > 70
    photograph(page, f"learn-{width}-{'dark' if dark else 'light'}")
    place = page.get_by_role("slider", name="Step")
    place.press("Home")
    assert int(headline(page).split()[0]) < 30
    place.press("End")
    page.get_by_role("button", name="One step").click()
    assert page.evaluate("model.get('step')") == step + 1
    for look, words in [
        ("Its ten answers", r"as the network does on \d+ of 100"),
        ("One digit", r"This is a \d. It says \d"),
        ("Its mistakes", r"\d+ of 200 test digits are wrong"),
    ]:
        page.get_by_role("button", name=look).click()
        assert re.search(words, page.locator(".learn-looks").inner_text())
    page.get_by_role("button", name=re.compile("taken for")).first.click()
    assert page.evaluate("model.get('look')") == "image"
    with page.expect_download() as download:
        page.get_by_role("button", name="Keep the network").click()
    download.value.save_as(tmp_path / "learned.json")
    net, digits = interp.load(tmp_path / "learned.json"), data.load("digits")
    right = page.locator(".headline").inner_text().split()[0]
    score = net.score(digits.test_images[:200], digits.test_labels[:200])
    assert int(100 * score + 1e-9) == int(right)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_what_is_worth_trying_begins_anew_with_its_settings(open_view):
    page = open_view("learn", "learnView", taught_digits(), 360)
    page.get_by_role("button", name="Only 50 digits").click()
    wait_until(page, "model.get('step') > 10")
    values = page.evaluate("['images', 'rate', 'experiment'].map((name) => model.get(name))")
    assert values == [50, 0.3, "few"]
    page.get_by_role("combobox", name="Hidden units").select_option("none")
    page.get_by_role("combobox", name="Learning rate").select_option("0.03")
    wait_until(page, "model.get('step') === 0 && !model.get('running')")
    assert page.evaluate("[model.get('hidden'), model.get('rate')]") == [[], 0.03]
    assert kept_out(page, ["light", "forced colours"]) == []
    assert page.evaluate("document.documentElement.scrollWidth") == 360
