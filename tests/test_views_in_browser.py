"""The views in real Chromium, on a page without a kernel: what a person does, what then shows."""

import os
import shutil
from pathlib import Path

import pytest

from interp import views

DRAWN = {"ink": bytes(784), "centred": True, "right": 0, "down": 0, "explained": -1, "rival": -1}
DREAMED = {"digit": 3, "method": "climb", "smooth": False, "running": False, "seed": 0}
DREAMED |= {"picture": b"", "probability": None, "value": 0.0, "count": 0, "path": []}
THREE = [(0.3, 0.25), (0.45, 0.18), (0.62, 0.22), (0.66, 0.34), (0.55, 0.45), (0.45, 0.47)]
THREE += [(0.6, 0.5), (0.68, 0.62), (0.62, 0.75), (0.45, 0.8), (0.3, 0.74)]
SCREENSHOTS = os.environ.get("INTERP_SCREENSHOTS")
"""A folder for pictures of the views, for people to look at; none are made where it is not set."""

PAGE = """<!doctype html><meta charset="utf-8"><title>views</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'">
<body><main></main><script type="application/json">{values}</script>
<script type="module" src="page.js"></script>"""

SCRIPT = """
const values = JSON.parse(document.querySelector("script[type='application/json']").textContent);
for (const name of ["ink", "picture"])
  if (typeof values[name] === "string") values[name] = bytesOf(values[name]);
globalThis.model = store(values);
globalThis.stopView = VIEW(document.querySelector("main"), globalThis.model);
"""


@pytest.fixture(scope="module")
def chromium():
    sync = pytest.importorskip("playwright.sync_api", reason="Playwright drives the browser")
    path = shutil.which("chromium") or shutil.which("google-chrome")
    if not path:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    with sync.sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.fixture
def open_view(chromium, tmp_path):
    """A function that shows a view on a page of its own and returns Playwright's page.

    A content security policy lets nothing in from outside, and forbids styles and handlers in
    markup. Whatever the page complains of fails the test.
    """
    pages, complaints = [], []

    def show(file, view, values, width=1280, dark=False):
        (tmp_path / "page.html").write_text(PAGE.format(values=views.as_json(values)))
        script = views.bundle("store", "arrays", file) + SCRIPT.replace("VIEW", view)
        (tmp_path / "page.js").write_text(script)
        page = chromium.new_page(
            viewport={"width": width, "height": 900}, color_scheme="dark" if dark else "light"
        )
        pages.append(page)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: said.type == "error" and complaints.append(said.text))
        page.route("http://views.test/*", lambda route: serve(route, tmp_path))
        page.goto("http://views.test/page.html")
        page.wait_for_selector(".interp")
        return page

    yield show
    for page in pages:
        page.close()
    assert not complaints


def serve(route, folder):
    route.fulfill(path=folder / Path(route.request.url).name)


def photograph(page, name):
    if SCREENSHOTS:
        page.screenshot(path=Path(SCREENSHOTS) / f"{name}.png", full_page=True)


def draw_three(page):
    box = page.locator(".pad canvas").bounding_box()
    points = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in THREE]
    page.mouse.move(*points[0])
    page.mouse.down()
    for point in points[1:]:
        page.mouse.move(*point, steps=6)
    page.mouse.up()


def wait_until(page, condition):
    """Look at every frame, for half a minute of them: the policy forbids Playwright's own way."""
    page.evaluate(
        f"""() => new Promise((done, fail) => {{
            let frames = 0;
            const look = () => {{
                if ({condition}) done();
                else if (frames++ > 2000) fail(new Error("it never came to be"));
                else requestAnimationFrame(look);
            }};
            look();
        }})"""
    )


def headline(page):
    return page.locator(".headline").inner_text()


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [400, 800, 1600])
def test_a_three_drawn_with_the_mouse_is_a_three(open_view, mlp, width, dark):
    values = {"network": views.network_spec(mlp), **DRAWN}
    page = open_view("draw", "drawView", values, width, dark)
    draw_three(page)
    assert headline(page) == "3"
    photograph(page, f"draw-{width}-{'dark' if dark else 'light'}")


def network(name):
    import interp

    return views.network_spec(interp.load(name))


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("width", [400, 800, 1600])
def test_a_dream_grows_and_stops(open_view, width, dark):
    page = open_view(
        "dream", "dreamView", {"network": network("sigmoid-200"), **DREAMED}, width, dark
    )
    page.get_by_role("button", name="Run").click()
    wait_until(page, "model.get('probability') > 0.99")
    page.get_by_role("button", name="Stop").click()
    photograph(page, f"dream-{width}-{'dark' if dark else 'light'}")
