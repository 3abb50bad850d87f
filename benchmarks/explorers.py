"""Explorers in a real JupyterLab, from hand to changed pixels, and what they cost in the kernel."""

import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

_EVENTS, _LEAST = 40, 20
_IMPORTS = (
    "import interp, ipywidgets\nfrom interp import explorers, maps\n"
    "import matplotlib.pyplot as plt\nnet = interp.load('mlp-60000')"
)
_LAYERS = "e = explorers.layers(net); e.layer, e.unit, e.order = 0, 0, 'number'; e"
_INTERACT = """pictures = maps.compose_to(net, 0).pictures
@ipywidgets.interact(unit=(0, 511))
def show(unit=0):
    plt.imshow(pictures[unit], cmap="RdBu_r")
    plt.show()"""
_DRAW = "p = explorers.draw(interp.load('mlp-robust')); p"

_MANY = 200
_KEPT = """
import resource, tracemalloc
import interp
from interp import explorers
net = interp.load("mlp-60000")
make = lambda: {made}
kept = [make()]
peak = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
before = peak()
{begin}
kept += [make() for _ in range({many})]
print({measured})
"""
_MADE = {
    "layers": "explorers.layers(net)",
    "draw": "explorers.draw(net)",
    "flow": "explorers.flow(net)",
    "dream": "explorers.dream(net)",
    "compare": "explorers.compare(net, net)",
    "film of a hidden layer": "explorers.film([net, net], layer=1)",
}
"""Explorers of one network; the code that makes each."""

_CANVAS = """() => {
    const canvas = document.querySelector("canvas.unit");
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let sum = 0;
    for (let i = 0; i < data.length; i += 40) sum = (sum * 31 + data[i]) | 0;
    return sum;
}"""
_IMAGE = """() => {
    const images = document.querySelectorAll(".widget-interact .jp-OutputArea img");
    return [...images].filter((image) => image.complete).map((image) => image.src).join();
}"""
_BARS = """() => [...document.querySelectorAll(".bar-row")].map((row) => row.innerHTML).join()"""

# from the event to the first frame in which what is looked at has changed, or a second
_WATCH = """([type, looked]) => {
    const look = eval(looked), watch = { times: [], missed: 0, changes: 0, busy: false };
    window.watch = watch;
    window.addEventListener(type, (event) => {
        const hovers = type === "pointermove" && !event.buttons;  // on its way to the next stroke
        if (watch.busy || hovers) return;
        watch.busy = true;
        const start = performance.now(), before = look();
        const wait = () => {
            const passed = performance.now() - start;
            if (look() !== before) watch.times.push(passed);
            else if (passed > 1000) watch.missed++;
            else return requestAnimationFrame(wait);
            watch.busy = false;
        };
        requestAnimationFrame(wait);
    }, true);
    let last = look();
    const count = () => {
        const now = look();
        if (now !== last) watch.changes++;
        last = now;
        requestAnimationFrame(count);
    };
    count();
}"""


def memory():
    """Lines of Markdown: MB that 200 more explorers of one network take in the kernel."""
    traced = "tracemalloc.start()", "tracemalloc.get_traced_memory()[0] / 1e6"
    resident = "", "peak() - before"
    rows = []
    for name, made in _MADE.items():
        found = [
            float(
                subprocess.run(
                    [
                        sys.executable,
                        "-c",
                        _KEPT.format(made=made, begin=begin, many=_MANY, measured=measured),
                    ],
                    capture_output=True,
                    check=True,
                    text=True,
                ).stdout
            )
            for begin, measured in (traced, resident)
        ]
        rows.append(f"| {name} | {found[0]:.0f} MB | {found[1]:.0f} MB | 200 MB |")
    head = f"| {_MANY} more explorers of one network | traced | resident | at most |"
    return [head, "|---|---|---|---|", *rows]


def durations():
    """Lines of Markdown: milliseconds from event to pixels, and the frames of a drag.

    One line that says so where JupyterLab, Playwright or Chromium is missing.
    """
    sys.path.append(str(Path(__file__).parents[1] / "tests"))
    if not all(map(find_spec, ("playwright", "jupyterlab", "pytest", "hypothesis"))):
        return [
            "Explorers were not measured: pip install 'interp[lab,test]' brings what is needed."
        ]
    from browser import CHROMIUM, chromium, jupyter
    from lab import Lab

    if not CHROMIUM:
        return ["Explorers were not measured: Chromium is needed."]
    with tempfile.TemporaryDirectory() as name, chromium() as browser:
        folder = Path(name)
        with jupyter(folder) as (address, token):
            lab = Lab(browser, folder, address, token)
            rows = [
                *_slider("layers", lab, _LAYERS, _CANVAS, "input[type=range] >> nth=1", "e.unit"),
                *_slider("interact and imshow", lab, _INTERACT, _IMAGE, ".noUi-handle", None),
                _pad(lab),
            ]
    return ["| in JupyterLab | median | p95 | wanted |", "|---|---|---|---|", *rows]


def _slider(name, lab, cell, looked, handle, unit):
    """Rows for a key press and for a drag of one second."""
    with lab.open(_IMPORTS, cell) as notebook:
        page = _watched(notebook, handle, "keydown", looked)
        page.locator(handle).focus()
        for number in range(1, _EVENTS + 1):
            page.keyboard.press("ArrowRight")
            page.wait_for_function(f"() => watch.times.length + watch.missed === {number}")
        wanted = "20 ms" if unit else ""
        yield _line(f"{name}: key to changed picture", page.evaluate("watch.times"), wanted)
        frames = _drag(page, handle)
        if unit:
            notebook.until(unit, int(page.locator(handle).input_value()))
        yield f"| {name}: frames shown in a drag of 1 s | {frames} | | {'30' if unit else ''} |"


def _drag(page, handle):
    """Frames with a new picture while the handle is dragged for a second."""
    box = page.locator(handle).bounding_box()
    track = page.locator(".noUi-base" if "noUi" in handle else handle).bounding_box()
    middle = box["y"] + box["height"] / 2
    at = box["x"] + (box["width"] / 2 if "noUi" in handle else 0.5 * track["width"])
    page.mouse.move(at, middle)
    page.mouse.down()
    before, began = page.evaluate("watch.changes"), time.perf_counter()
    while (passed := time.perf_counter() - began) < 1:
        # five moves a call: Playwright's own way to and fro would be the slowest part
        along = min(passed + 0.1, 1) * (track["x"] + 0.95 * track["width"] - at)
        page.mouse.move(at + along, middle, steps=5)
    page.mouse.up()
    return page.evaluate("watch.changes") - before


def _pad(lab):
    with lab.open(_IMPORTS, _DRAW) as notebook:
        page = _watched(notebook, ".pad canvas", "pointermove", _BARS)
        box = page.locator(".pad canvas").bounding_box()
        for column in range(8):
            page.mouse.move(*_point(box, column, 0))
            page.mouse.down()
            for step in range(1, 6):
                page.mouse.move(*_point(box, column, step))
                page.wait_for_function("() => !watch.busy")
            page.mouse.up()
        times = page.evaluate("watch.times")
    return _line("draw: stroke to changed bars", times, "a frame, 16.7 ms")


def _point(box, column, step):
    return box["x"] + box["width"] * (column + 2) / 11, box["y"] + box["height"] * (step + 2) / 9


def _watched(notebook, handle, event, looked):
    notebook.run_all()
    page = notebook.page
    page.locator(handle).scroll_into_view_if_needed()
    page.evaluate(_WATCH, [event, looked])
    return page


def _line(name, times, wanted):
    if len(times) < _LEAST:
        raise RuntimeError(f"{name}: only {len(times)} events changed anything")
    p95 = sorted(times)[round(0.95 * (len(times) - 1))]
    return f"| {name} | {statistics.median(times):.1f} ms | {p95:.1f} ms | {wanted} |"
