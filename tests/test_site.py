"""The site: its gallery and reference are complete, and what is built holds together."""

import functools
import inspect
import re
import subprocess
import threading
from html.parser import HTMLParser
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest
from browser import chromium, draw_three
from conftest import ROOT, module_at


@pytest.fixture(scope="module")
def build_site():
    return module_at(ROOT / "docs" / "build_site.py")


@pytest.mark.parametrize("room", ["figures", "explorers"])
def test_the_gallery_shows_every_figure_and_every_explorer(room, build_site):
    assert set(build_site.calls_in_gallery(room)) == set(build_site.public(room))


def test_every_public_function_has_an_example(build_site):
    missing = []
    for room in build_site.ROOMS:
        shown = build_site.calls_in_gallery(room)
        for name, value in build_site.public(room).items():
            if inspect.isfunction(value) and ">>>" not in value.__doc__ and name not in shown:
                missing.append(f"{room}.{name}")
    assert missing == []


def test_every_page_of_the_docs_is_reached_from_the_front():
    front = (ROOT / "docs/index.md").read_text(encoding="utf-8")
    for path in (ROOT / "docs").glob("*.md"):
        assert path.stem == "index" or path.stem in front
    assert "*" in (ROOT / "docs/howto/index.md").read_text(encoding="utf-8")


class Page(HTMLParser):
    """The links of a page, what they may lead to, and what it would load from elsewhere."""

    def __init__(self, text):
        super().__init__()
        self.links, self.names, self.loaded = set(), set(), set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.names |= {values[key] for key in ("id", "name") if values.get(key)}
        if tag == "a" and values.get("href"):
            self.links.add(values["href"])
        elif tag != "a":
            sources = {values.get("src"), values.get("href") if tag == "link" else None}
            self.loaded |= {source for source in sources if source}


@pytest.fixture(scope="module")
def built():
    subprocess.run(["make", "docs"], cwd=ROOT, check=True)
    return ROOT / "out" / "site"


@pytest.fixture(scope="module")
def served(built):
    class Silent(SimpleHTTPRequestHandler):
        def log_message(self, *arguments):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Silent, directory=built))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()


@pytest.mark.proof
def test_every_link_within_the_site_leads_somewhere(built):
    paths = [path for path in built.rglob("*.html") if path.name != "page.html"]
    pages = {path: Page(path.read_text(encoding="utf-8")) for path in paths}
    assert len(pages) > 30
    for path, page in pages.items():
        for link in page.links | page.loaded:
            address, _, name = link.partition("#")
            if re.match(r"https?:|mailto:|data:", link):
                assert link not in page.loaded or link.startswith("data:"), f"{path} loads {link}"
                continue
            target = (path.parent / address.partition("?")[0]).resolve() if address else path
            assert target.exists(), f"{path} links to {link}"
            if name and target in pages:
                assert name in pages[target].names, f"{path} links to {link}"


@pytest.mark.proof
@pytest.mark.parametrize("width", [1280, 360])
@pytest.mark.parametrize("name", ["index", "gallery", "science", "api/maps", "howto/trust",
                                  "lessons/07-how-far-can-you-trust-it"])  # fmt: skip
def test_pages_fit_their_window_and_ask_no_address_but_their_own(name, width, served):
    with chromium() as browser:
        page = browser.new_page(viewport={"width": width, "height": 800})
        asked, errors = [], []
        page.on("request", lambda request: asked.append(request.url))
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.goto(f"{served}/{name}.html", wait_until="networkidle")
        own = (served, "data:", "blob:")
        assert [url for url in asked if not url.startswith(own)] == []
        assert errors == []
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        hidden = "[...document.images].filter(x => x.complete && !x.naturalWidth).length"
        assert page.evaluate(hidden) == 0


@pytest.mark.proof
@pytest.mark.parametrize("width", [1280, 360])
def test_a_digit_drawn_on_the_front_is_answered(width, served):
    with chromium() as browser:
        page = browser.new_page(viewport={"width": width, "height": 800})
        page.goto(served, wait_until="networkidle")
        live = page.frame_locator("iframe.live")
        live.locator(".pad canvas").scroll_into_view_if_needed()
        draw_three(page, live)
        live.locator("#draw .headline", has_text="3").wait_for()
