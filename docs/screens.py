"""Photographs of the page in every state: `python docs/screens.py OUT`, to be looked at.

Each state at four sizes, light and dark, and once on paper, in forced colours and without scripts.
The names say which. A state at a time: `python docs/screens.py OUT drawn`.
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from browser import chromium, draw_three  # noqa: E402

import interp  # noqa: E402

SIZES = (360, 640), (740, 360), (1280, 800), (1920, 1080)


def blank(page):
    """As somebody sees it who opens it."""


def drawn(page):
    """A three on the pad."""
    draw_three(page)


def why(page):
    """Below it, why the answer is a three, and a unit that was touched."""
    draw_three(page)
    page.locator("#draw .lights canvas").last.click(position={"x": 100, "y": 6})
    page.locator("#why").scroll_into_view_if_needed()
    in_sight(page, "why")


def erase(page):
    """Ink taken away, to see whether the explanation holds."""
    draw_three(page)
    page.locator("#why summary").click()
    pad = page.locator("#why .pad canvas")
    for place in ((0.5, 0.5), (0.45, 0.2), (0.5, 0.8)):
        box = pad.bounding_box()
        pad.click(position={"x": place[0] * box["width"], "y": place[1] * box["height"]})
    page.locator("#why details").scroll_into_view_if_needed()


def heart(page):
    """What it says of a heart."""
    page.get_by_role("button", name="Draw it a heart").click()
    in_sight(page, "draw")


def tour(page):
    """The tour, at the lights."""
    draw_three(page)
    page.get_by_role("button", name="Show me around").click()
    page.get_by_role("button", name="Next").click()


def pictures(page):
    """The outputs' pictures."""
    in_sight(page, "pictures")


def layers(page):
    """The layers as they open."""
    in_sight(page, "layers")
    page.wait_for_timeout(1500)


def dream(page):
    """A dream that the network is sure of."""
    page.get_by_role("button", name="Run").click()
    page.locator("#dream button", has_text="Go on").wait_for()
    in_sight(page, "dream")


def about(page):
    """What the network is."""
    in_sight(page, "about")


STATES = blank, drawn, why, erase, heart, tour, pictures, layers, dream, about


def in_sight(page, part):
    """The part at the upper edge of the window, below the links."""
    page.evaluate(f"document.getElementById('{part}').scrollIntoView({{behavior: 'instant'}})")


def visited(browser, address, size=(1280, 800), **more):
    """The page in a window of that size, ready."""
    viewport = {"width": size[0], "height": size[1]}
    context = browser.new_context(viewport=viewport, reduced_motion="reduce", **more)
    page = context.new_page()
    page.goto(address)
    page.locator("#page").wait_for()
    page.wait_for_timeout(300)
    return page


def photograph(page, out, name, whole=False):
    """Write what is seen, or the whole page, and close it."""
    page.mouse.move(0, 0)
    page.wait_for_timeout(200)
    page.screenshot(path=out / f"{name}.png", full_page=whole)
    print(out / f"{name}.png")
    page.context.close()


def main(out, only=()):
    """Photograph the states, by name or all of them, into a folder."""
    out = Path(out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chromium() as browser:
        net = interp.load("mlp-robust")
        path = interp.page(net, Path(folder, "page.html"))
        for state in STATES:
            if only and state.__name__ not in only:
                continue
            for size in SIZES:
                for scheme in ("light", "dark"):
                    page = visited(browser, path.as_uri(), size, color_scheme=scheme)
                    state(page)
                    photograph(page, out, f"{state.__name__}-{size[0]}-{scheme}")
        if only and "others" not in only:
            return
        page = visited(browser, path.as_uri(), forced_colors="active")
        draw_three(page)
        photograph(page, out, "forced-colours", whole=True)
        page = visited(browser, path.as_uri())
        draw_three(page)
        page.pdf(path=out / "paper.pdf", format="A4")
        page.context.close()
        page = browser.new_context(java_script_enabled=False).new_page()
        page.goto(path.as_uri())
        photograph(page, out, "without-scripts")
        nets = [interp.load(name) for name in ("mlp-500", "mlp-60000")]
        path = interp.page(nets, Path(folder, "two.html"), title="Few images, and many")
        page = visited(browser, path.as_uri())
        draw_three(page)
        photograph(page, out, "two-networks", whole=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
