"""Explorers: controls around the package's functions, in a notebook.

Each is an ordinary Jupyter widget: the last line of a cell shows it, its values can be read and
set from Python. The pictures are drawn in the browser from arrays that were sent once; nothing
is fetched from any network. Beside the view a cell keeps a picture of it, which shows where there
is no kernel: on GitHub, in what nbconvert writes, in a notebook opened without its widgets.
`explorer.save("picture.png")` writes that picture, `film.save("film.gif")` all frames.

Tried with JupyterLab 4.6, Notebook 7.6 and Voilà 0.5 in Chromium; not with VS Code and Colab, which
anywidget serves as well.
"""

from interp.explorers.draw import draw, flow
from interp.explorers.dream import dream
from interp.explorers.frames import compare, film, film_by_images, frames, territory
from interp.explorers.guess import guess_choice, guess_number, guess_order, guess_tile
from interp.explorers.layers import layers
from interp.explorers.learn import learn
from interp.explorers.steps import buildup, eigenpictures, erase, morph

__all__ = [
    "buildup",
    "compare",
    "draw",
    "dream",
    "eigenpictures",
    "erase",
    "film",
    "film_by_images",
    "flow",
    "frames",
    "guess_choice",
    "guess_number",
    "guess_order",
    "guess_tile",
    "layers",
    "learn",
    "morph",
    "territory",
]
