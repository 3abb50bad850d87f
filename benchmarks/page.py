"""A page without a kernel, in headless Chromium: ready when, and how long from hand to pixels."""

import shutil
import statistics
import tempfile
from contextlib import contextmanager
from importlib.util import find_spec
from itertools import chain
from pathlib import Path

import interp

_LOADS, _STROKES, _EVENTS, _SECONDS = 7, 3, 40, 8
_CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")

# handlers run within dispatchEvent, so what they cost is the time that it takes; within a frame's
# callback, styles, layout, painting and handing over follow, and only then a message arrives
_STROKE = """async (count) => {
    const pad = document.querySelector("#draw .pad canvas"), box = pad.getBoundingClientRect();
    const handled = [], painted = [];
    pad.setPointerCapture = () => {};
    const send = (type, i) => pad.dispatchEvent(new PointerEvent(type, { pointerId: 1, button: 0,
        clientX: box.left + box.width * (0.2 + 0.6 * i / count),
        clientY: box.top + box.height * (0.5 + 0.3 * Math.sin(i / 4)) }));
    send("pointerdown", 0);
    for (let i = 1; i <= count; i++) {
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        send("pointermove", i);
        handled.push(performance.now() - start);
        const { port1, port2 } = new MessageChannel();
        await new Promise((done) => {
            port1.onmessage = done;
            port2.postMessage("");
        });
        painted.push(performance.now() - start);
    }
    send("pointerup", count);
    return [handled, painted];
}"""
_SLIDER = """async (count) => {
    const slider = document.querySelectorAll("#layers input[type=range]")[1], times = [];
    for (let i = 1; i <= count; i++) {
        await new Promise(requestAnimationFrame);
        const start = performance.now();
        slider.value = (i * 37) % 256;
        slider.dispatchEvent(new Event("input"));
        times.push(performance.now() - start);
    }
    return times;
}"""
# the network that learns, 784-32-10: as many mini-batches of 32 as there is time for between frames
_LEARNS = """async ([pace, seconds]) => {
    document.querySelector("#learn").scrollIntoView();
    while (!document.querySelector("#learn .large")) await new Promise(requestAnimationFrame);
    const choose = [...document.querySelectorAll("#learn select")].at(-1);
    choose.selectedIndex = pace;
    choose.dispatchEvent(new Event("change"));
    const play = document.querySelector("#learn .large");
    const said = document.querySelector("#learn .learn-main output");
    const step = () => Number(said.textContent.replaceAll(",", ""));
    play.click();
    const [before, start] = [step(), performance.now()];
    let frames = 0;
    while (performance.now() - start < 1000 * seconds) {
        await new Promise(requestAnimationFrame);
        frames++;
    }
    const [taken, passed] = [step() - before, (performance.now() - start) / 1000];
    play.click();
    return [taken / passed, frames / passed];
}"""
_READY = "performance.getEntriesByName('interp-ready')[0].startTime"
_SHOWN = """[document.querySelector("#draw .rest").textContent,
    document.querySelector("#layers h3").textContent].join(", ")"""


def durations():
    """Lines of Markdown: how large pages are, when they are ready, and how long answers take.

    Over three strokes of 40 events, the first of which meets a script not yet compiled. One line
    that says so where Playwright or Chromium is missing.
    """
    if not find_spec("playwright") or not _CHROMIUM:
        return ["The page was not measured: Playwright and Chromium are needed."]
    lines = []
    with tempfile.TemporaryDirectory() as folder, _chromium() as browser:
        for name in ("mlp-robust", "cnn"):
            path = interp.page(interp.load(name), Path(folder, f"{name}.html"))
            lines += [
                f"| page of {name}, {path.stat().st_size / 1e6:.2f} MB | median | p95 | wanted |",
                "|---|---|---|---|",
                *_durations(browser, path),
                "",
            ]
        page = _visited(browser, path)
        lines += ["| 784-32-10 learning on the page | steps a second | frames a second | wanted |"]
        lines += ["|---|---|---|---|"]
        for pace, name in ((1, "60 a second"), (2, "as fast as it can")):
            steps, frames = page.evaluate(_LEARNS, [pace, _SECONDS])
            lines += [f"| {name}, drawing all units | {steps:.0f} | {frames:.0f} | 20 steps |"]
    return lines


def _durations(browser, path):
    loads = [_visited(browser, path).evaluate(_READY) for _ in range(_LOADS)]
    page = _visited(browser, path)
    page.get_by_label("Layer", exact=True).fill("1")
    page.wait_for_selector("#layers .strip button.cell:not([disabled]):visible")
    shown = page.evaluate(_SHOWN)
    strokes = [page.evaluate(_STROKE, _EVENTS) for _ in range(_STROKES)]
    handled, painted = ([*chain(*times)] for times in zip(*strokes, strict=True))
    slides = page.evaluate(_SLIDER, _EVENTS)
    if page.evaluate(_SHOWN) == shown:
        raise RuntimeError("the page did not answer, so nothing was measured")
    return [
        _line("opened from disk to ready", loads, "1 s"),
        _line("pad event to new probabilities", handled, "a frame, 16.7 ms"),
        _line("pad event to a painted frame", painted, "a frame, 16.7 ms"),
        _line("slider event to new pixels", slides, "a frame, 16.7 ms"),
    ]


def _line(name, times, wanted):
    p95 = sorted(times)[round(0.95 * (len(times) - 1))]
    return f"| {name} | {statistics.median(times):.1f} ms | {p95:.1f} ms | {wanted} |"


def _visited(browser, path):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(path.as_uri())
    page.wait_for_selector("#about")
    return page


@contextmanager
def _chromium():
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        options = ["--no-sandbox", "--disable-gpu"]
        browser = playwright.chromium.launch(executable_path=_CHROMIUM, args=options)
        yield browser
        browser.close()
