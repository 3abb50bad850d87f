"""A sequence of pictures on one scale, with a slider through it and a play button."""

import numpy as np
import traitlets

from interp import views
from interp.explorers.widget import Explorer, known, module
from interp.pixels import picture_shape

_TILES = 12
"""Up to so many units are shown side by side; of more, one that is chosen by a slider."""


class Frames(Explorer):
    """What `frames` and its kin return. frame counts from 0; unit too, where there are many.

    playing: whether the frames run; pixel: the one whose values are read out, counted row by
    row, or -1. scale: "shared" by all frames, or "each". Setting one to what is not there raises
    ValueError.
    """

    _esm = module("frames", "framesView")

    frame = traitlets.Int().tag(sync=True)
    unit = traitlets.Int().tag(sync=True)
    pixel = traitlets.Int(-1).tag(sync=True)
    playing = traitlets.Bool().tag(sync=True)
    scale = traitlets.Unicode("shared").tag(sync=True)

    label = traitlets.Unicode("Frame").tag(sync=True)
    unit_label = traitlets.Unicode("Unit").tag(sync=True)
    note = traitlets.Unicode().tag(sync=True)
    frames = traitlets.List().tag(sync=True)
    units = traitlets.List().tag(sync=True)
    pictures = traitlets.Dict().tag(sync=True)
    masks = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)
    shape = traitlets.List().tag(sync=True)
    palette = traitlets.Unicode("signed").tag(sync=True)
    bounds = traitlets.List().tag(sync=True)

    def __init__(self, maps, tiles, frames, units=("0",), **values):
        self._maps = maps
        masks, places = _masks(tiles)
        first = tiles[0][0]
        super().__init__(
            frames=[{**frame, "masks": at} for frame, at in zip(frames, places, strict=True)],
            units=list(units),
            pictures=views.packed(np.stack([[map.kernel.T for map in row] for row in tiles])),
            masks=masks,
            shape=list(picture_shape(len(first.kernel))),
            **values,
        )

    @property
    def map(self):
        """The AffineMap of the frame: all its units, or the one chosen where there are many."""
        map = self._maps[self.frame]
        return map.select(self.unit) if len(self.units) > 1 else map

    def state(self):
        """The frame's title, and the unit where there are many."""
        chosen = f", {self.unit_label.lower()} {self.unit}" if len(self.units) > 1 else ""
        return self.frames[self.frame]["title"] + chosen

    @traitlets.validate("frame")
    def _check_frame(self, proposal):
        return known("frame", proposal.value, range(len(self.frames)))

    @traitlets.validate("unit")
    def _check_unit(self, proposal):
        return known("unit", proposal.value, range(len(self.units)))

    @traitlets.validate("pixel")
    def _check_pixel(self, proposal):
        return known("pixel", proposal.value, range(-1, self.shape[0] * self.shape[1]))

    @traitlets.validate("scale")
    def _check_scale(self, proposal):
        return known("scale", proposal.value, ("shared", "each"))


def _masks(tiles):
    """All never-lit masks once, packed or None, and which of them each tile has (-1 none)."""
    found, places = {}, []
    for row in tiles:
        masks = [None if map.never_lit is None else map.never_lit.tobytes() for map in row]
        places.append([-1 if m is None else found.setdefault(m, len(found)) for m in masks])
    arrays = [np.frombuffer(mask, bool) for mask in found]
    return (views.packed(np.stack(arrays)) if arrays else None), places


def frames(maps, titles, captions=None):
    """Pictures of the same units one after another, on one scale: a widget to show, a Frames.

    maps: AffineMaps of equally many pixels and units; beyond 12 units, one is shown and chosen
    by a slider. titles, captions: a text for each. Raises ValueError where they do not match.
    """
    maps = tuple(maps)
    return Frames(maps, **sequence(maps, titles, captions), network=described(maps))


def described(maps):
    """What stands above a view of maps whose network is not at hand."""
    pixels, units = maps[-1].kernel.shape
    return {"name": "", "sizes": [pixels, units], "summary": f"{pixels} pixels · {units} units"}


def sequence(maps, titles, captions=None, shorts=None):
    """Tiles, texts and units of a Frames for maps one after another; ValueError if they differ.

    shorts: what stands beside the slider, "1 of 7" where nothing is given.
    """
    titles, count = [*map(str, titles)], len(maps)
    captions = [""] * count if captions is None else [*map(str, captions)]
    shorts = [f"{place} of {count}" for place in range(1, count + 1)] if shorts is None else shorts
    if not len(maps) == len(titles) == len(captions) or not maps:
        raise ValueError(
            f"frames: {len(maps)} maps, {len(titles)} titles and {len(captions)} captions arrived; "
            "one or more of each, equally many, are expected"
        )
    shapes = {one.kernel.shape for one in maps}
    if len(shapes) > 1:
        raise ValueError(f"maps: kernels of {sorted(shapes)} arrived; all must be of one shape")
    labels, many = list(maps[0].labels), len(maps[0]) > _TILES
    tiles = [[one] if many else [one.select(unit) for unit in range(len(one))] for one in maps]
    texts = zip(titles, captions, shorts, strict=True)
    return {
        "tiles": tiles,
        "frames": [
            {"title": title, "caption": caption, "short": short, "labels": [""] if many else labels}
            for title, caption, short in texts
        ],
        "units": labels if many else ["0"],
        "note": maps[-1].note,
    }
