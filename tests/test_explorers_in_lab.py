"""The explorers in a real JupyterLab, and one in Notebook 7: a person's path, by keys and mouse.

What is asserted: the picture's pixels, against NumPy's, and the values in the kernel.
"""

import re

import numpy as np
import pytest
from browser import THREE, bring, draw_three, jupyter, photo_of_three
from conftest import ROOT
from lab import Lab

from interp import images, maps
from interp.images import palette

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))

IMPORTS = "import math, interp\nfrom interp import data, explorers\nnet = interp.load('mlp-60000')"
DIGITS = "digits = data.load('digits')"
NUMBER = "explorers.guess_number('How many?', 97, 0, 100, says='Ninety-seven it is.')"


@pytest.fixture(scope="module")
def lab(browser, tmp_path_factory):
    folder = tmp_path_factory.mktemp("lab")
    with jupyter(folder) as (address, token):
        yield Lab(browser, folder, address, token)


def shown(notebook):
    """Run the notebook; nothing may go wrong, in a cell or in the page."""
    notebook.run_all()
    assert notebook.cell_errors() == []
    notebook.page.wait_for_selector(".interp")
    return notebook.page


def colours(canvas, shape=(28, 28)):
    """The colour in the middle of each pixel of a picture on a canvas: (28, 28, 3) uint8."""
    values = canvas.evaluate(
        """(canvas, [height, width]) => {
            const context = canvas.getContext("2d"), found = [];
            const [tall, wide] = [canvas.height / height, canvas.width / width];
            for (let i = 0; i < height * width; i++) {
                const y = (Math.floor(i / width) + 0.5) * tall, x = ((i % width) + 0.5) * wide;
                found.push(...context.getImageData(x, y, 1, 1).data.slice(0, 3));
            }
            return found;
        }""",
        list(shape),
    )
    return np.array(values, np.uint8).reshape(*shape, 3)


def drawn(map, unit, scale="each"):
    """The colours that NumPy gives a unit's picture on its layer's scale, and where to look."""
    bounds = images.limits(map.pictures, scale, map.never_lit)
    shades = images.shades(map.pictures, bounds)[unit]
    return palette("signed")[shades], ~map.never_lit.reshape(28, 28)


def assert_shows(canvas, map, unit, scale="each"):
    expected, seen = drawn(map, unit, scale)
    np.testing.assert_array_equal(colours(canvas)[seen], expected[seen])


def says(page, selector, text):
    """Wait until the first element there says it."""
    page.wait_for_function(
        "([selector, text]) => document.querySelector(selector)?.textContent.includes(text)",
        arg=[selector, text],
    )


def test_layers_by_keys_and_mouse(lab, mlp):
    composed = maps.compose(mlp)
    with lab.open(IMPORTS, DIGITS, "e = explorers.layers(net, digits); e") as notebook:
        page = shown(notebook)
        picture = page.locator("canvas.unit")
        notebook.execute("e.layer, e.unit, e.order = 0, 0, 'number'")
        says(page, ".interp h3", "layer 1, unit 0")
        page.get_by_label("Unit", exact=True).focus()
        for _ in range(3):
            page.keyboard.press("ArrowRight")
        says(page, ".interp h3", "layer 1, unit 3")
        assert_shows(picture, composed[0], 3)
        notebook.until("e.unit", 3)

        mosaic = page.get_by_role("slider", name="unit of layer 1 in the mosaic")
        mosaic.focus()
        page.keyboard.press("End")
        says(page, ".interp h3", "unit 511")
        page.keyboard.press("ArrowLeft")
        notebook.until("e.unit", 510)
        mosaic.locator(".tile").first.click()
        notebook.until("e.unit", 504)  # the first of the last page
        mosaic.locator(".tile").nth(3).hover()
        assert mosaic.locator(".lens").inner_text().startswith("507, for ")
        mosaic.press("Home")
        notebook.until("e.unit", 0)
        page.get_by_label("Sorted by").select_option("strength of picture")
        mosaic.press("Home")
        strengths = (composed[0].kernel[~mlp.never_lit] ** 2).sum(axis=0)
        notebook.until("e.unit", int(strengths.argmax()))
        notebook.execute("e.unit = 0")

        page.get_by_label("Layer", exact=True).focus()
        page.keyboard.press("End")
        says(page, ".interp h3", "output, digit 0")
        says(page, ".trust", "This set of 10 pictures agrees with the network on")
        page.get_by_label("Scale").select_option("one for the layer")
        notebook.until("e.scale", "shared")
        assert_shows(picture, composed[-1], 0, "shared")
        page.get_by_label("Scale").select_option("each its own")
        notebook.screenshot("layers-output")

        strongest = int(abs(mlp.layers[2].kernel[:, 0]).argmax())
        page.get_by_role("button", name=re.compile(f"unit {strongest} × .* of layer 2")).click()
        says(page, ".interp h3", f"layer 2, unit {strongest}")
        notebook.until("[e.layer, e.unit]", [1, strongest])
        assert_shows(picture, composed[1], strongest)
        says(page, ".trust", "Explains")
        notebook.screenshot("layers-hidden")

        page.get_by_label("Shows").select_option("mean of its exact maps over the images")
        notebook.until("e.kind", "mean")
        says(page, ".trust", "Explains")
        mean = np.array(notebook.python("e.map.kernel[:, 0].tolist()"), np.float32)
        assert_shows(picture, maps.AffineMap(mean[:, None], [0], never_lit=mlp.never_lit), 0)

        notebook.execute("e.kind, e.unit = 'incoming', 17")
        says(page, ".marks", "All 512 incoming weights")
        notebook.screenshot("layers-weights")
        assert notebook.errors == []


@pytest.mark.proof  # the same path without a kernel: test_views_in_browser.py
def test_ink_is_erased_and_pictures_are_added_in_the_kernel_too(lab):
    erase = "e = explorers.erase(net, digits); e"
    add = "a = explorers.eigenpictures(interp.load('square-128'), digits); a"
    with lab.open(IMPORTS, DIGITS, erase, add) as notebook:
        page = shown(notebook)
        pad = page.get_by_role("application", name="image to erase from")
        pad.focus()
        for key in (*5 * ["ArrowUp"], *5 * ["ArrowDown", " "]):
            page.keyboard.press(key)
        erased = page.locator(".patches .fall").count()
        assert erased > 1
        notebook.until("len(e.erased)", erased)
        for place, name in enumerate(("promised", "actual")):
            fell = page.locator(".falls .figure").nth(place).inner_text().replace("−", "-")
            assert float(fell) == pytest.approx(
                notebook.python(f"float(e.{name}.sum())"), abs=0.011
            )
        notebook.screenshot("erase")
        pad.press("z")
        notebook.until("len(e.erased)", erased - 1)
        notebook.execute("e.number = 3")
        says(page, ".account", "Nothing is erased yet")

        page.get_by_label("Pictures for each").focus()
        for _ in range(3):
            page.keyboard.press("ArrowRight")
        notebook.until("a.count", 3)
        says(page, ".running", "With 3 pictures for each")
        notebook.screenshot("eigenpictures")
        assert notebook.errors == []


@pytest.mark.proof
def test_layers_page_through_a_wide_layer_of_another_network(lab):
    make = (
        "import numpy as np\nfrom interp import Dense, Network, explorers\n"
        "rng = np.random.default_rng(0)\n"
        "wide = Dense(rng.normal(size=(64, 1100)), -8 * np.arange(1100) / 1100, 'relu')\n"
        "net = Network([wide, Dense(rng.normal(size=(1100, 4)), np.zeros(4), 'softmax')])\n"
        "e = explorers.layers(net, rng.random((50, 8, 8)))\ne"
    )
    with lab.open(make) as notebook:
        page = shown(notebook)
        notebook.execute("e.layer, e.unit, e.order = 0, 0, 'number'")
        says(page, ".pages", "1 to 36 of 1100")
        page.get_by_role("button", name="On", exact=True).click()
        page.get_by_role("button", name="On", exact=True).click()
        says(page, ".pages", "73 to 108 of 1100")
        notebook.until("e.unit", 72)
        rates = np.array(notebook.python("net.firing_rates(e._images)[0].tolist()"))
        dead = int(np.flatnonzero(rates == 0)[-1])
        notebook.execute(f"e.unit = {dead}")
        says(page, ".marks", "Crossed: dead")
        cross = colours(page.locator("canvas.unit"), (8, 8))[0, 0]
        notebook.screenshot("layers-wide")
        page.get_by_role("button", name="Back", exact=True).focus()
        page.keyboard.press("Enter")
        notebook.until("e.unit", dead - 36)
        assert cross.tolist() == palette("signed")[254].tolist()
        assert notebook.errors == []


FILM = "[interp.load(f'mlp-60000/epoch-{n}') for n in range(6)] + [net]"


@pytest.mark.proof
def test_film_plays_to_its_end_and_stops_where_it_is_told(lab, mlp):
    with lab.open(IMPORTS, f"e = explorers.film({FILM}); e") as notebook:
        page = shown(notebook)
        five = page.locator(".frame-cell canvas").nth(5)
        before = colours(five)
        page.get_by_role("button", name="Play").click()
        notebook.until("e.frame == 6 and not e.playing")
        says(page, ".frame-title", "mlp-60000, 98.")
        assert (colours(five) != before).any()
        expected, seen = drawn(maps.compose_to(mlp), 5, "shared")  # by all that are in the frame
        np.testing.assert_array_equal(colours(five)[seen], expected[seen])
        page.get_by_role("button", name="Play").focus()
        page.keyboard.press("Enter")
        # looked at and stopped in one go: a busy machine could miss the moment between two calls
        page.wait_for_function(
            """() => {
                const title = document.querySelector(".frame-title").textContent;
                if (!title.includes("after epoch")) return false;
                document.querySelector(".interp .play").click();
                return true;
            }"""
        )
        notebook.until("e.playing", False)
        frame = notebook.python("e.frame")
        page.get_by_label("Frame").focus()
        page.keyboard.press("Home")
        notebook.until("e.frame", 0)
        assert 0 < frame < 6
        notebook.screenshot("film")
        assert notebook.errors == []


PATHS = {
    "compare": (
        "explorers.compare(net, interp.load('mlp-500'), layer=0)",
        ("Unit", "End", 1),
        ("e.unit", 511),
        "mlp-500",
    ),
    "morph": (
        "explorers.morph(net, data.load('digits').test_images[0])",
        ("t", "End", 1),
        ("e.t", 1.0),
        "exact map of the image",
    ),
    "buildup": (
        "explorers.buildup(net, 1, 17)",
        ("Terms", "Home", 1),
        ("e.terms", 0),
        "0 of 512 units are added up",
    ),
    "territory": (
        "explorers.territory(data.mnist_territory())",
        ("Shows", "ArrowRight", 1),
        ("e.frame", 1),
        "Each class's share",
    ),
    "by-images": (
        "explorers.film_by_images()",
        ("Images", "End", 1),
        ("e.frame", 8),
        "60,000 images",
    ),
}


def test_frames_follow_the_keys_in_every_explorer_of_frames(lab):
    """In one notebook, whose second cell makes one explorer after another."""
    with lab.open(IMPORTS, "") as notebook:
        for name in PATHS:
            make, *path = PATHS[name]
            notebook.write(1, f"e = {make}; e")
            check_frames(notebook, *path)
            notebook.screenshot(name)
            assert notebook.errors == [], name


def check_frames(notebook, keys, wanted, words):
    """Go through the frames by keys, then over the first picture's pixels by key and mouse."""
    page, (label, key, times) = shown(notebook), keys
    before = colours(page.locator(".frame-cell canvas").first)
    page.get_by_label(label, exact=True).focus()
    for _ in range(times):
        page.keyboard.press(key)
    notebook.until(*wanted)
    says(page, ".interp", words)
    picture = page.locator(".frame-cell canvas").first
    assert (colours(picture) != before).any()

    page.get_by_role("group", name="pictures").focus()
    page.keyboard.press("ArrowDown")
    notebook.until("e.pixel", 14 * 28 + 14)
    says(page, ".readout", "Row 14, column 14")
    box = picture.bounding_box()
    page.mouse.move(box["x"] + box["width"] * 27.5 / 28, box["y"] + box["height"] * 0.5 / 28)
    notebook.until("e.pixel", 27)


def test_a_three_is_drawn_said_and_kept_over_a_reload_and_a_guess_stays_covered(lab, tmp_path):
    with lab.open(IMPORTS, f"g = {NUMBER}; g", "e = explorers.draw(net); e") as notebook:
        page = shown(notebook)
        assert notebook.python("[g.guess, g.uncovered]") == [None, False]
        page.wait_for_selector(".pad canvas")
        assert "Ninety-seven" not in page.locator(".guess").inner_text()
        page.locator(".pad canvas").scroll_into_view_if_needed()
        draw_three(page)
        says(page, ".headline", "3")
        notebook.until("e.prediction", 3)
        x, y = THREE[-1]  # the kernel learns of a stroke piece by piece
        notebook.until(f"math.dist(e.strokes[0][-1], [28 * {x}, 28 * {y}]) < 0.5")
        ink = notebook.python("int(e.drawing.sum())")
        notebook.screenshot("draw")
        notebook.run_js("panel.context.save()")
        notebook.load()
        says(page, ".headline", "3")
        assert notebook.python("int(e.drawing.sum())") == ink
        page.get_by_role("button", name="Undo").click()
        notebook.until("e.strokes", [])
        draw_three(page)
        notebook.until("len(e.strokes)", 1)
        page.get_by_role("button", name="Clear").click()
        notebook.until("int(e.drawing.sum())", 0)
        photo = photo_of_three(tmp_path)
        bring(page, photo, "drop")
        notebook.until(
            f"int(abs(255 * e.image - data.picture({str(photo)!r}).image).max().round()) < 2"
        )
        notebook.execute("e.image = data.load('digits').test_images[0]")
        notebook.until("repr(e) == f'<draw of mlp-60000: says {e.prediction}>'")
        assert notebook.errors == []


@pytest.mark.proof  # the same path without a kernel: test_views_in_browser.py
def test_a_dream_runs_until_it_is_sure_goes_on_and_is_reset(lab):
    make = "net = interp.load('sigmoid-200'); e = explorers.dream(net); e"
    with lab.open(IMPORTS, make) as notebook:
        page = shown(notebook)
        page.get_by_label("Dream of").select_option("3")
        page.get_by_role("button", name="Run", exact=True).focus()
        page.keyboard.press("Enter")
        notebook.until("not e.running and (e.probability or 0) >= 0.99")
        page.get_by_role("button", name="Go on", exact=True).click()
        notebook.until("e.running")
        page.get_by_role("button", name="Stop", exact=True).click()
        notebook.until("e.running", False)
        notebook.screenshot("dream")
        assert notebook.python("int(net.classify(e.image))") == 3
        notebook.execute("e.reset()")
        notebook.until("e.count", 0)
        assert notebook.errors == []


@pytest.mark.proof
def test_two_explorers_stand_in_one_notebook_and_outlive_a_reload(lab, mlp):
    cells = "a = explorers.layers(net); a", "b = explorers.layers(net); b"
    with lab.open(IMPORTS, *cells) as notebook:
        page = shown(notebook)
        notebook.execute("for e in (a, b): e.layer, e.unit = 0, 0")
        says(page, ".interp h3", "layer 1, unit 0")
        page.get_by_label("Unit", exact=True).nth(1).focus()
        for _ in range(2):
            page.keyboard.press("ArrowRight")
        notebook.until("[a.unit, b.unit]", [0, 2])
        notebook.execute("a.layer, a.unit = -1, 7")
        says(page, ".interp h3", "output, digit 7")
        notebook.run_js("panel.context.save()")
        notebook.load()
        says(page, ".interp h3", "output, digit 7")
        assert_shows(page.locator("canvas.unit").nth(0), maps.compose_to(mlp), 7)
        assert_shows(page.locator("canvas.unit").nth(1), maps.compose_to(mlp, 0), 2)
        page.get_by_label("Unit", exact=True).nth(0).focus()
        page.keyboard.press("ArrowRight")
        notebook.until("[a.unit, b.unit]", [8, 2])
        assert notebook.errors == []


@pytest.mark.proof
def test_a_view_whose_kernel_was_restarted_still_draws_and_says_so(lab, mlp):
    with lab.open(IMPORTS, DIGITS, "e = explorers.layers(net, digits); e") as notebook:
        page = shown(notebook)
        says(page, ".interp", "The images that excite it most")
        notebook.execute("e.layer, e.unit = 0, 0")
        says(page, ".interp h3", "layer 1, unit 0")
        notebook.run_js("panel.sessionContext.restartKernel()")
        says(page, ".notice", "run the cell again")
        page.get_by_label("Unit", exact=True).focus()
        page.keyboard.press("ArrowRight")
        says(page, ".interp h3", "layer 1, unit 1")
        assert_shows(page.locator("canvas.unit"), maps.compose_to(mlp, 0), 1)
        page.get_by_label("Layer", exact=True).focus()
        page.keyboard.press("ArrowRight")
        says(page, ".trust", "its kernel has stopped")


EVERY = {
    "layers": "explorers.layers(net, data.load('digits'))",
    "film": f"explorers.film({FILM})",
    "compare": "explorers.compare(net, interp.load('mlp-500'))",
    "draw": "explorers.draw(net)",
    "dream": "explorers.dream(net)",
    "morph": "explorers.morph(net, data.load('digits').test_images[0])",
    "buildup": "explorers.buildup(net, 1, 17)",
    "territory": "explorers.territory(data.mnist_territory())",
}

PAINTED = """() => [...document.querySelectorAll(".interp")].map((view) =>
    [...view.querySelectorAll("canvas.picture")]
        .filter((canvas) => canvas.checkVisibility({ visibilityProperty: true }))
        .map((canvas) => canvas.toDataURL()))"""


@pytest.mark.proof
def test_a_saved_notebook_is_drawn_again_without_its_kernel(lab, mlp):
    cells = [f"{name} = {made}; {name}" for name, made in EVERY.items()]
    with lab.open(IMPORTS, *cells) as notebook:
        page = shown(notebook)
        all_there = f"document.querySelectorAll('.interp').length === {len(EVERY)}"
        page.wait_for_function(all_there)  # the last one's arrival moves what is below it
        says(page, ".interp", "Of 500")
        notebook.execute("layers.layer, layers.unit = 1, 17")
        says(page, ".interp h3", "layer 2, unit 17")
        says(page, ".trust", "Explains")
        draw_three_on(page)
        notebook.execute("dream.method = 'ascend'; dream.run()")
        notebook.until("dream.running", False)
        before = page.evaluate(PAINTED)
        assert len(before) == len(EVERY)
        assert all(before)

        notebook.save_with_widgets()
        notebook.reopen()
        page.wait_for_function(all_there)
        assert_shows(page.locator("canvas.unit"), maps.compose_to(mlp, 1), 17)
        after = page.evaluate(PAINTED)
        assert after[0][0] == before[0][0]  # what marks the other tiles was not saved with it
        for name, was, now in zip([*EVERY][1:], before[1:], after[1:], strict=True):
            assert now == was, name
        page.get_by_label("Unit", exact=True).first.focus()
        page.keyboard.press("ArrowRight")
        says(page, ".interp h3", "layer 2, unit 18")
        assert_shows(page.locator("canvas.unit"), maps.compose_to(mlp, 1), 18)
        notebook.screenshot("reopened")
        assert notebook.errors == []


def draw_three_on(page):
    pad = page.locator(".pad canvas")
    for _ in range(20):  # JupyterLab scrolls to the cell that was run last, at times once more
        pad.scroll_into_view_if_needed()
        page.wait_for_timeout(200)
        if 0 < pad.bounding_box()["y"] < 600:
            break
    draw_three(page)
    says(page, ".interp .headline", "3")


ORDER = "explorers.guess_order('In which order?', ['bias', 'ink', 'kernel'])"


@pytest.mark.proof
def test_run_all_leaves_a_guess_covered_until_it_is_made(lab):
    with lab.open("from interp import explorers", f"e = {NUMBER}; e") as notebook:
        page = shown(notebook)
        assert notebook.python("[e.guess, e.uncovered]") == [None, False]
        view = page.locator(".interp")
        assert "Ninety-seven" not in view.inner_text()
        field = page.get_by_role("spinbutton", name="your guess")
        field.fill("80")
        field.press("Enter")
        notebook.until("[e.guess, e.uncovered]", [80, True])
        assert "Ninety-seven" in view.inner_text()
        page.get_by_role("button", name="Guess again").click()
        notebook.until("[e.guess, e.uncovered]", [None, False])
        notebook.execute("e.guess = 97")
        says(page, ".guess-verdict", "Exactly")
        notebook.screenshot("guess")
        notebook.run_all()  # once more: whoever comes next is asked again
        page.get_by_role("spinbutton", name="your guess").wait_for()
        assert notebook.python("[e.guess, e.uncovered]") == [None, False]
        assert notebook.errors == []


@pytest.mark.proof
def test_a_saved_notebook_keeps_the_guess_without_its_kernel(lab):
    cells = (
        "from interp import explorers",
        f"a = {NUMBER}; a",
        f"b = {ORDER}; b",
        f"c = {NUMBER}; c",
    )
    with lab.open(*cells) as notebook:
        page = shown(notebook)
        notebook.execute("a.guess = 80; b.guess = ['kernel', 'ink', 'bias']")
        all_there = """document.querySelectorAll(".interp").length === 3
            && [...document.querySelectorAll(".interp")].every((view) => view.innerText)
            && document.querySelectorAll(".guess-verdict:not(:empty)").length === 2"""
        page.wait_for_function(all_there)
        before = page.locator(".interp").all_inner_texts()
        notebook.save_with_widgets()
        notebook.reopen()
        # compared until they are the same: while JupyterLab lays out, a view can be without text
        page.wait_for_function(
            """(before) => JSON.stringify(before) === JSON.stringify(
                [...document.querySelectorAll(".interp")].map((view) => view.innerText))""",
            arg=before,
        )
        assert ["your guess: 80" in words for words in before] == [True, False, False]
        # what was not guessed can be, without a kernel
        page.get_by_role("spinbutton", name="your guess").fill("60")
        page.get_by_role("button", name="Check", exact=True).click()
        says(page, ".jp-Cell:last-child .guess-tag.own", "60")
        notebook.screenshot("guess-reopened")
        assert notebook.errors == []


@pytest.mark.proof
def test_where_no_kernel_is_a_picture_stays_that_says_what_it_is(lab):
    cells = (
        IMPORTS,
        "e = explorers.layers(net); e",
        "from interp import figures\nfigures.show(net);",
    )
    with lab.open(*cells) as notebook:
        page = shown(notebook)
        still = page.locator(".jp-OutputArea figure img")
        says(page, "[class^='interp-still'] figcaption", "Run this cell to move it")
        assert not still.is_visible()
        figure = page.locator(".jp-OutputArea img[alt*='composed output of mlp-60000']")
        figure.wait_for(state="visible")
        notebook.save_with_widgets(False)
        notebook.reopen()
        still.wait_for(state="visible")
        assert "Picture of layers of mlp-60000" in still.get_attribute("alt")
        notebook.screenshot("without-state")

        notebook.run_js("panel.dispose()")
        file = lab.folder / notebook.name
        file.write_text(file.read_text().replace("figures.show(net)", "figures.show(net )"))
        notebook.load()  # what was changed elsewhere is not trusted
        still.wait_for(state="visible")
        assert still.evaluate("(image) => image.naturalWidth") > 100
        notebook.screenshot("untrusted")


@pytest.mark.proof
def test_nothing_sticks_out_and_every_control_has_a_name(lab):
    cells = [f"{name} = {made}; {name}" for name, made in EVERY.items()]
    with lab.open(IMPORTS, *cells) as notebook:
        page = shown(notebook)
        for size in ((800, 700), (1920, 1080)):
            page.set_viewport_size({"width": size[0], "height": size[1]})
            for place, name in enumerate(EVERY):
                view = page.locator(".interp").nth(place)
                view.scroll_into_view_if_needed()
                assert view.evaluate("(view) => view.scrollWidth <= view.clientWidth"), (name, size)
                assert unnamed_controls(view) == []
                notebook.screenshot(f"{name}-{size[0]}")
        assert notebook.errors == []


def unnamed_controls(view):
    return view.evaluate(
        """(view) => [...view.querySelectorAll("input, select, button, canvas[role=img]")]
            .filter((item) => item.checkVisibility({ visibilityProperty: true })
                && !item.getAttribute("aria-label") && !item.labels?.length
                && !item.textContent.trim())
            .map((item) => item.outerHTML)"""
    )


@pytest.mark.proof
def test_what_was_learned_in_the_browser_is_in_the_kernel_and_kept_over_a_reload(lab):
    with lab.open(IMPORTS, DIGITS, "e = explorers.learn(digits); e") as notebook:
        page = shown(notebook)
        page.get_by_role("button", name="Play").click()
        page.wait_for_function("/^[6-9]. of/.test(document.querySelector('.headline').innerText)")
        page.get_by_role("button", name="Pause").click()
        right = int(page.locator(".headline").inner_text().split()[0])
        score = "e.network.score(digits.test_images, digits.test_labels)"
        notebook.until(f"int(100 * {score} + 1e-9)", right)
        notebook.screenshot("learn")


# every lesson runs in test_notebooks.py; in a live JupyterLab two of them, and all in the proof
IN_EVERY_RUN = ("01-an-image-through-a-network", "03-the-first-layer")
LESSONS = [
    pytest.param(path, id=path.stem, marks=[] if path.stem in IN_EVERY_RUN else pytest.mark.proof)
    for path in NOTEBOOKS
]


@pytest.mark.parametrize("path", LESSONS)
def test_every_notebook_runs_without_an_error_in_page_or_cell(lab, path):
    with lab.open(path=path) as notebook:
        notebook.run_all()
        assert notebook.cell_errors() == []
        assert notebook.errors == []
        notebook.screenshot(path.stem)


@pytest.mark.proof
def test_explorers_in_notebook_7(browser, tmp_path, mlp):
    cells = IMPORTS, "e = explorers.layers(net); e", "p = explorers.draw(net); p"
    with jupyter(tmp_path, "notebook") as (address, token):
        lab = Lab(browser, tmp_path, address, token, "notebook")
        with lab.open(*cells) as notebook:
            page = shown(notebook)
            notebook.execute("e.layer, e.unit = 0, 0")
            says(page, ".interp h3", "layer 1, unit 0")
            page.get_by_label("Unit", exact=True).focus()
            page.keyboard.press("ArrowRight")
            notebook.until("e.unit", 1)
            assert_shows(page.locator("canvas.unit"), maps.compose_to(mlp, 0), 1)
            page.locator(".pad canvas").scroll_into_view_if_needed()
            draw_three(page)
            notebook.until("p.prediction", 3)
            notebook.screenshot("notebook-7")
            assert notebook.errors == []
