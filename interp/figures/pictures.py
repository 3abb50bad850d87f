"""Pictures of units and of images: mosaics of tiles, their labels, colour bars and captions."""

import textwrap
from base64 import b64encode
from collections.abc import Sequence
from functools import lru_cache, partial
from html import escape
from typing import cast

import matplotlib.pyplot as plt
import numpy as np
import numpy.typing as npt
from matplotlib.axes import Axes
from matplotlib.cm import ScalarMappable
from matplotlib.colorbar import Colorbar
from matplotlib.colors import ListedColormap, Normalize
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from matplotlib.patches import Patch, PathPatch
from matplotlib.path import Path
from matplotlib.textpath import TextPath

from interp import images
from interp.checks import check_type, check_whole
from interp.images import SHADES, palette
from interp.maps import AffineMap
from interp.pixels import as_array, unit_interval
from interp.trust import Card, sentences

GREY = "0.35"
_LARGE = 224
"""How many cells a tile of few is across, about: its pixels are squares of cells."""

_MEANING = {
    "signed": "red for,\nblue against",
    "article": "value",
    "causal": "influence:\ndark is more",
}


_NAMED = 30
"""Of pictures without a title so many are named in the alternative text."""


def show_map(
    map: AffineMap,
    unit: int = 0,
    ax: Axes | None = None,
    style: str = "signed",
    card: Card | None = None,
) -> AxesImage:
    """One unit of an AffineMap as a picture with its colour bar; returns the AxesImage.

    style: "signed" (zero neutral, limits symmetric), "article" or "causal"; see `images.tiles`.
    card: a `trust.Card` of the whole map, whose line is then printed below. Raises ValueError for
    a unit that the map lacks and for another style.
    """
    map = check_type("map", map, AffineMap, "maps.compose_to(net)").select(unit)
    tiles, (bounds,) = images.tiles(map, style, zoom=max(8, _LARGE // max(map.input_shape)))
    artist = _mosaic(axes_for(ax, 4.4, 3.9), tiles, [""], 1, (0, 0), style)
    ax = artist.axes
    _wrapped_title(ax, f"{map.title}: {map.labels[0]}")
    _colour_bar(ax, bounds, style)
    _caption(ax, [sentences.hatched(map) if style == "signed" else "", map.note], card)
    return artist


def show_maps(
    map: AffineMap,
    ax: Axes | None = None,
    style: str = "signed",
    scale: str = "shared",
    dead: npt.ArrayLike | None = None,
    columns: int | None = None,
    card: Card | None = None,
    meaning: str | None = None,
) -> AxesImage:
    """All units of an AffineMap in one mosaic, drawn once; returns the AxesImage.

    Each tile bears its unit's label; limits are printed on the colour bar ("shared") or below
    ("each"). dead: (n,) booleans, True for units to cross out. Use `map.select` for some units
    only, and `columns` for another arrangement than one that fits a slide. card: a `trust.Card`
    of the map, whose line is then printed below. meaning: of the colours, beside their bar, where
    it is another than the style's. Raises ValueError for another style or scale.
    """
    check_type("map", map, AffineMap, "maps.compose_to(net)")
    columns = _columns(columns, len(map))
    few = len(map) <= 40
    zoom = max(8, _LARGE // max(map.input_shape)) if few else 1
    tiles, bounds = images.tiles(map, style, scale, dead, zoom)
    height = tiles.shape[1]
    gap = (height // 3 if few else round(height / 3.5), max(1, height // 28))
    signed, words = style == "signed", list(map.labels)
    if few and scale == "each" and signed:
        words = [f"{word}  ±{high:.2g}" for word, (_, high) in zip(words, bounds, strict=True)]
    is_new, ax = ax is None, _mosaic_axes(ax, len(map), columns, few)
    artist = _mosaic(ax, tiles, words, columns, gap, style)
    _wrapped_title(ax, map.title)
    read_aloud(ax, f"Pictures of {', '.join(map.labels[:_NAMED])}")
    shared = signed and scale == "shared"
    _colour_bar(ax, bounds[0] if shared else None, style, meaning)
    parts = [] if shared else [_scale_words(bounds, style)]
    parts += [sentences.hatched(map)] if signed else []
    if dead is not None and np.any(dead):
        parts.append(f"{sentences.CROSSED[:-1]}: {np.sum(dead)} of {np.size(dead)}.")
    lines = _caption(ax, [*parts, map.note], card)
    if is_new and lines > 2:  # new axes have no room for more
        figure = cast(Figure, ax.figure)
        figure.set_figheight(figure.get_figheight() + 0.15 * (lines - 2))
    return artist


def show_images(
    pictures: npt.ArrayLike,
    labels: Sequence | None = None,
    ax: Axes | None = None,
    columns: int | None = None,
    title: str = "",
) -> AxesImage:
    """Images as ink on paper, in one mosaic; returns the AxesImage.

    pictures: (n, height, width), integers 0–255 or floats in [0, 1]. labels: a text or number for
    each, printed above it. columns: how many in a row, by default as many as fit a slide.
    """
    array = as_array(pictures, "pictures")
    if array.ndim != 3:
        step = "; of a single image, pass pictures[None]" if array.ndim == 2 else ""
        raise ValueError(
            f"pictures: an array of shape {array.shape} arrived; (n, height, width) is "
            f"expected{step}"
        )
    if labels is not None and len(labels) != len(array):
        raise ValueError(f"labels: {len(labels)} arrived for {len(array)} images; one for each")
    values = unit_interval(array)
    tiles = images.magnify(images.shades(values, np.tile([0, 1], (len(values), 1))), 4)
    columns = _columns(columns, len(values))
    gap = (tiles.shape[1] // 3 if labels is not None else 4, 4)
    words = [""] * len(values) if labels is None else [str(label) for label in labels]
    ax = _mosaic_axes(ax, len(values), columns, few=True)
    artist = _mosaic(ax, tiles, words, columns, gap, "causal")
    _wrapped_title(ax, title)
    listed = f", {', '.join(words[:_NAMED])}" if labels is not None else ""
    read_aloud(ax, f"{len(values)} image{'s'[: len(values) != 1]}{listed}")
    return artist


def _columns(columns: int | None, count: int) -> int:
    """How many tiles of `count` stand in a row: `columns`, or as many as fit a slide."""
    return images.mosaic_columns(count) if columns is None else check_whole("columns", columns, 1)


def axes_for(ax: Axes | None, width: float, height: float) -> Axes:
    """The Axes given, or those of a new figure of that size, in inches."""
    return plt.subplots(figsize=(width, height), layout="constrained")[1] if ax is None else ax


def _mosaic_axes(ax: Axes | None, count: int, columns: int, few: bool) -> Axes:
    """Axes; new ones have room above every tile for its label."""
    width = min(13.5, columns * (1.25 if few else 0.4) + 1.2)
    tile = (width - 1.2) / columns
    return axes_for(ax, width, -(-count // columns) * tile * 1.33 + 0.9)


def _mosaic(
    ax: Axes,
    tiles: npt.NDArray,
    words: Sequence[str],
    columns: int,
    gap: tuple[int, int],
    style: str,
) -> AxesImage:
    """Tiles (n, height, width) of palette entries, framed, each below its word."""
    ax.set(xticks=[], yticks=[], anchor="W")
    ax.spines[:].set_visible(False)
    # with opacity Matplotlib works in single precision, in half the time
    colours = np.pad(palette(style), ((0, 0), (0, 1)), constant_values=255)
    artist = ax.imshow(colours[images.mosaic(tiles, columns, gap)], interpolation="nearest")
    corners = images.tile_corners(len(tiles), tiles.shape[1:], columns, gap)
    _frame(ax, corners, tiles.shape[1:])
    _label(ax, words, corners, gap[0])
    return artist


def _inches_wide(ax: Axes) -> float:
    return ax.figure.bbox.width / ax.figure.dpi * ax.get_position().width


def _wrapped_title(ax: Axes, text: str) -> None:
    width = max(20, int(_inches_wide(ax) / 0.085))
    set_title(ax, textwrap.fill(text, width, max_lines=3, placeholder=" …"))


def colour_bar(artist: ScalarMappable, axes: Axes | Sequence[Axes], label: str) -> Colorbar:
    """A colour bar beside Axes, without outline and ticks; Matplotlib's own, to set its words."""
    first = axes if isinstance(axes, Axes) else axes[0]
    bar = first.figure.colorbar(artist, ax=axes, shrink=0.8, pad=0.02, aspect=30)
    bar.set_label(label, fontsize="small", color=GREY)
    bar.outline.set_visible(False)
    bar.ax.tick_params(length=0, labelsize="small")
    return bar


def set_title(ax: Axes, text: str) -> None:
    """Set a title above the left edge; a name from a file is text: a dollar starts no formula.

    A notebook then shows the figure as an image that has its titles and captions as alternative
    text: of a PNG output, JupyterLab drops any.
    """
    ax.set_title(text, fontsize="medium", loc="left", parse_math=False)
    read_aloud(ax)


def read_aloud(ax: Axes, words: str = "") -> None:
    """Give the figure its alternative text; words: of these Axes, where they have no title."""
    if words:
        ax.set_label(words)
    figure = ax.figure.canvas.figure  # the whole one, should the Axes be in a part of it
    setattr(figure, "_ipython_display_", partial(_display, figure))  # noqa: B010  # Figure's own


def set_caption(ax: Axes, text: str) -> None:
    """Set a text below the left edge, small and grey."""
    ax.set_xlabel(text, fontsize="small", color=GREY, loc="left", parse_math=False)


def alternative_text(figure: Figure) -> str:
    """What stands above and below each of a figure's Axes, or is said of them, in one line."""
    texts = []
    for ax in figure.axes:
        label = str(ax.get_label())
        above = ax.get_title(loc="left") or ("" if label.startswith("<") else label)
        texts += [above, ax.get_xlabel()]
    return " ".join(" ".join(text.split()).rstrip(".") + "." for text in texts if text.strip())


def _display(figure: Figure) -> None:
    """Show the figure as IPython would, a PNG image, and as HTML with its alternative text.

    Both from one drawing: asked for each alone, IPython draws the figure twice as often.
    """
    from IPython import get_ipython
    from IPython.display import display

    drawn = get_ipython().display_formatter.formatters["image/png"](figure)
    png, size = drawn if isinstance(drawn, tuple) else (drawn, {})  # its size where it is retina
    if png is None:
        raise NotImplementedError  # no inline backend: IPython goes on with what it has
    source = b64encode(png).decode("ascii") if isinstance(png, bytes) else png.strip()
    width = f' width="{size["width"]}"' if "width" in size else ""
    alt = escape(alternative_text(figure))
    html = f'<img src="data:image/png;base64,{source}" alt="{alt}"{width} style="max-width: 100%">'
    shown = {"text/plain": repr(figure), "text/html": html, "image/png": png}
    display(shown, raw=True, metadata={"image/png": size})  # type: ignore[no-untyped-call]


def _colour_bar(
    ax: Axes, bounds: npt.NDArray | None, style: str, meaning: str | None = None
) -> None:
    """The style's colours with their limits; in words where every picture has its own."""
    low, high = (-1, 1) if bounds is None or bounds[0] == bounds[1] else bounds
    colours = ListedColormap(palette(style)[:SHADES] / 255)
    bar = colour_bar(ScalarMappable(Normalize(low, high), colours), ax, meaning or _MEANING[style])
    ticks = [low, 0, high] if low < 0 < high else [low, high]
    if bounds is None:
        words = ["−its own", "0", "its own"] if style == "signed" else ["lowest", "", "highest"]
    else:
        words = [f"{value:.3g}".replace("-", "−") for value in ticks]
    bar.set_ticks(ticks, labels=words)


def _caption(ax: Axes, parts: list[str], card: Card | None) -> int:
    """What is said below a picture; returns the number of its lines."""
    width = int(_inches_wide(ax) / 0.066)
    words = textwrap.fill("   ".join(part for part in parts if part), width)
    if card is not None:
        line = f"{card.line[0].upper()}{card.line[1:]}."
        words = f"{textwrap.fill(line, width)}\n{words}"
    set_caption(ax, words)
    return words.count("\n") + 1


def _scale_words(bounds: npt.NDArray, style: str) -> str:
    if style == "signed":
        return f"Each on its own scale, ±{bounds[:, 1].min():.2g} to ±{bounds[:, 1].max():.2g}."
    span = f"{bounds.min():.3g} to {bounds.max():.3g}".replace("-", "−")
    return f"Each from its lowest to its highest, {span} in all."


_ADVANCE = 0.636
"""From one digit to the next, as a share of the font size."""


def _frame(ax: Axes, corners: npt.NDArray, shape: tuple[int, ...]) -> None:
    """A hairline around every tile; corners (n, 2) are rows and columns, shape the tiles'."""
    box = np.array([[0, 0], [0, shape[0]], [shape[1], shape[0]], [shape[1], 0]]) - 0.5
    outline = Path.make_compound_path_from_polys(corners[:, None, ::-1] + box)  # (n, 4, 2)
    _add(ax, PathPatch(outline, facecolor="none", edgecolor="0.8", linewidth=0.5))


def _label(ax: Axes, words: Sequence[str], corners: npt.NDArray, gap: int) -> None:
    """A text above every tile, in the gap of that many cells."""
    size = min(gap * 0.62, 22)
    outlines = {word: _outline(word, size) for word in set(words) if word}
    vertices, codes = [], []
    for word, (row, column) in zip(words, corners, strict=True):
        if word:
            vertices.append(outlines[word][0] + (column, row - gap * 0.25))
            codes.append(outlines[word][1])
    if vertices:
        path = Path(np.concatenate(vertices), np.concatenate(codes))
        _add(ax, PathPatch(path, color="0.2", linewidth=0))


def _outline(word: str, size: float) -> tuple[npt.NDArray, npt.NDArray]:
    """A word's vertices, upright where rows count downwards, and codes.

    Unit numbers are put together from digits, which spares laying each of them out.
    """
    if not word.isdecimal():
        return _laid_out(word.replace("$", r"\$"), size)
    digits = [_laid_out(digit, size) for digit in word]
    advance = np.array([_ADVANCE * size, 0])
    moved = [points + advance * place for place, (points, _) in enumerate(digits)]
    return np.concatenate(moved), np.concatenate([codes for _, codes in digits])


@lru_cache(maxsize=64)
def _laid_out(text: str, size: float) -> tuple[npt.NDArray, npt.NDArray]:
    path = TextPath((0, 0), text, size=size)
    return path.vertices * (1, -1), path.codes


def _add(ax: Axes, patch: Patch) -> None:
    patch.set_in_layout(False)  # the axes' limits are the mosaic's; extents would take seconds
    ax.add_artist(patch)
