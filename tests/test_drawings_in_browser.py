"""Digits drawn in many hands, by mouse and by touch, on the page of mlp-robust in real Chromium."""

import pytest
from drawings import HANDS, PAD, SMALL, drawing

import interp

SAMPLE = [
    ("usual", 3, "mouse"),
    ("other forms", 7, "touch"),
    ("small", 5, "touch"),
    ("upper left corner", 2, "mouse"),
    ("fast", 8, "touch"),
]


@pytest.fixture(scope="module")
def pad(browser, tmp_path_factory):
    """A function that draws strokes on the page's empty pad, and returns what the page says."""
    try:
        net = interp.load("mlp-robust")
    except FileNotFoundError:
        pytest.skip("mlp-robust is not in data/networks")
    path = interp.page(net, tmp_path_factory.mktemp("page") / "page.html")
    context = browser.new_context(viewport={"width": 1280, "height": 900}, has_touch=True)
    page = context.new_page()
    page.goto(path.as_uri())
    canvas = page.locator(".pad canvas").first
    canvas.scroll_into_view_if_needed()
    session = context.new_cdp_session(page)

    def draw(strokes, way):
        page.get_by_role("button", name="Clear").first.click()
        box = canvas.bounding_box()
        across, down = box["width"] / PAD, box["height"] / PAD
        for stroke in strokes:
            points = [(box["x"] + x * across, box["y"] + y * down) for x, y in stroke]
            {"mouse": by_mouse, "touch": by_touch}[way](page, session, points)
        return page.locator(".headline").first.inner_text()

    yield draw
    context.close()


def by_mouse(page, _, points):
    page.mouse.move(*points[0])
    page.mouse.down()
    for point in points[1:]:
        page.mouse.move(*point)
    page.mouse.up()


def by_touch(_, session, points):
    def send(kind, *points):
        touched = [{"x": x, "y": y} for x, y in points]
        session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": touched})

    send("touchStart", points[0])
    for point in points[1:]:
        send("touchMove", point)
    send("touchEnd")


@pytest.mark.parametrize(("hand", "digit", "way"), SAMPLE)
def test_a_few_drawings_are_read(pad, hand, digit, way):
    assert pad(drawing(digit, hand, seed=100), way) == str(digit)


@pytest.mark.proof
def test_drawings_of_every_hand_are_read(pad):
    """What is missed is printed: into benchmarks/results, where the proof runs this."""
    tried, missed = [], []
    for place, hand in enumerate(HANDS):
        for digit in range(10):
            way = "mouse" if (place + digit) % 2 else "touch"
            says = pad(drawing(digit, hand, seed=100), way)
            tried.append(hand)
            if says != str(digit):
                missed.append(hand)
                print(f"missed: a {digit} by {way}, {hand}: it says {says}")
    right, small = (share_right(tried, missed, hands) for hands in (HANDS, SMALL))
    print(f"{len(tried)} drawings: {right:.1%} right; the small ones {small:.1%}")
    assert right >= 0.97
    assert small >= 0.95


def share_right(tried, missed, hands):
    """Of the drawings by these hands, the share that was read."""
    return 1 - sum(hand in hands for hand in missed) / sum(hand in hands for hand in tried)
