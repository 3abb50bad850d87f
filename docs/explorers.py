"""Makes the README's pictures of the explorers and the page: `python docs/explorers.py`.

They run in a real JupyterLab in a real Chromium, as they do in the tests, and are photographed.
"""

import io
import sys
import tempfile
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from browser import chromium, draw_three, jupyter  # noqa: E402
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
    """The top of a page that needs no kernel, with a digit drawn on it."""
    path = interp.page(interp.load("mlp-robust"), folder / "page.html")
    opened = browser.new_page(viewport={"width": 1280, "height": 1010})
    opened.goto(path.as_uri())
    draw_three(opened)
    opened.locator(".headline", has_text="3").first.wait_for()
    return photographed(opened)


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
        save(page(browser, Path(folder)), "page.png", optimize=True)


def save(image, name, **how):
    """Write one image, or one that moves, to docs/."""
    stream = io.BytesIO()
    moving = {"duration": 1200, "loop": 0} if name.endswith(".gif") else {}
    image.save(stream, name.rpartition(".")[2], **how, **moving)
    print(
        write_bytes(ROOT / "docs" / name, stream.getvalue()), len(stream.getvalue()) // 1000, "kB"
    )


if __name__ == "__main__":
    main()
