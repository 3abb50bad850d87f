"""Makes the README's pictures of the explorers and the page: `python docs/explorers.py`.

They run in a real JupyterLab in a real Chromium, as they do in the tests, and are photographed.
"""

import io
import sys
import tempfile
from itertools import pairwise
from pathlib import Path

from PIL import Image, ImageDraw

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from browser import THREE, chromium, draw_three, jupyter  # noqa: E402
from lab import Lab  # noqa: E402

import interp  # noqa: E402
from interp.writing import write_bytes  # noqa: E402

_BEGIN = """
import interp
from interp import explorers
"""


def photographed(locator):
    """An element of the page as an image of 256 colours, among them those of the text."""
    shot = Image.open(io.BytesIO(locator.screenshot())).convert("RGB")
    return shot.quantize(256, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)


def shown(notebook, code):
    """Run the notebook's only cell and return its explorer, when its pictures are there."""
    notebook.run_js("panel.content.widgets[0].model.sharedModel.setSource(%r)" % (_BEGIN + code))
    notebook.run_all()
    explorer = notebook.page.locator(".jp-OutputArea .interp").first
    explorer.locator("canvas").first.wait_for()
    wrong = notebook.cell_errors() + notebook.errors
    assert not wrong, wrong
    return explorer


def layers(notebook):
    """The layers explorer at a unit of the second layer."""
    explorer = shown(notebook, 'e = explorers.layers(interp.load("mlp-60000")); e')
    notebook.execute("e.layer, e.unit, e.scale = 1, 17, 'each'")
    explorer.get_by_text("layer 2, unit 17").first.wait_for()
    return photographed(explorer)


def film(notebook):
    """Frames of the film over training-set size, one for each."""
    explorer = shown(notebook, "e = explorers.film_by_images(); e")
    frames = []
    for frame, title in enumerate(notebook.python("[frame['title'] for frame in e.frames]")):
        notebook.execute(f"e.frame = {frame}")
        explorer.get_by_text(title).first.wait_for()
        frames.append(photographed(explorer))
    return frames


def drawn(notebook):
    """A three, drawn by mouse, and what the network says of it."""
    explorer = shown(notebook, 'e = explorers.draw(interp.load("mlp-robust")); e')
    draw_three(notebook.page)
    notebook.until("int(e.prediction)", 3)
    return photographed(explorer)


def page(browser, folder):
    """The top of a page that needs no kernel, frame by frame, while a hand draws a 3 on it."""
    path = interp.page(interp.load("mlp-robust"), folder / "page.html")
    opened = browser.new_page(viewport={"width": 1200, "height": 800})
    opened.goto(path.as_uri())
    box = opened.locator(".pad canvas").bounding_box()
    frames = []

    def seen(x, y, milliseconds=70):
        """A frame with a pencil at this place, which the page itself does not draw."""
        shot = photographed(opened).convert("RGB")
        pencil = ImageDraw.Draw(shot)
        pencil.polygon([(x, y), (x + 8, y - 22), (x + 16, y - 16)], fill="#b2182b")
        pencil.polygon([(x + 8, y - 22), (x + 16, y - 16), (x + 40, y - 50), (x + 32, y - 56)],
                       fill="#f4a582", outline="#b2182b")  # fmt: skip
        shot = shot.quantize(96, dither=Image.Dither.NONE)
        shot.info["duration"] = milliseconds
        frames.append(shot)

    points = [(box["x"] + x * box["width"], box["y"] + y * box["height"]) for x, y in THREE]
    opened.mouse.move(*points[0])
    seen(*points[0], 900)
    opened.mouse.down()
    for (x0, y0), (x1, y1) in pairwise(points):
        for step in (1 / 3, 2 / 3, 1):
            x, y = x0 + (x1 - x0) * step, y0 + (y1 - y0) * step
            opened.mouse.move(x, y)
            seen(x, y)
    opened.mouse.up()
    opened.locator(".headline", has_text="3").first.wait_for()
    seen(*points[-1], 1500)
    opened.locator("#why").scroll_into_view_if_needed()
    opened.mouse.wheel(0, 420)
    opened.wait_for_timeout(300)
    seen(40, 740, 3500)
    return frames


def main():
    """Photograph the explorers into docs/."""
    with (
        tempfile.TemporaryDirectory() as folder,
        jupyter(Path(folder)) as (address, token),
        chromium() as browser,
    ):
        lab = Lab(browser, Path(folder), address, token)
        with lab.open("", size=(1500, 1400)) as notebook:
            frames = film(notebook)
            save(frames[0], "film.gif", save_all=True, append_images=frames[1:])
        for name, make in (("layers", layers), ("draw", drawn)):
            with lab.open("", size=(1500, 1400)) as notebook:
                save(make(notebook), f"{name}.png", optimize=True)
        frames = page(browser, Path(folder))
        save(frames[0], "page.gif", save_all=True, append_images=frames[1:])


def save(image, name, **how):
    """Write one image, or one that moves, to docs/."""
    stream = io.BytesIO()
    if name.endswith(".gif"):
        every = [image, *how["append_images"]]
        how |= {"duration": [x.info.get("duration", 1200) for x in every], "loop": 0}
    image.save(stream, name.rpartition(".")[2], **how)
    print(
        write_bytes(ROOT / "docs" / name, stream.getvalue()), len(stream.getvalue()) // 1000, "kB"
    )


if __name__ == "__main__":
    main()
