"""Pictures one after another or side by side: maps, trainings, networks, and image sets."""

import re
from collections.abc import Iterable, Mapping

import numpy as np
import traitlets

from interp import data, maps, views
from interp.experiments import study
from interp.explorers.widget import Explorer, check_network, known, module
from interp.maps import AffineMap, compose_to
from interp.network import Network
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


def film(source, layer=-1):
    """The pictures of a layer as it was trained, frame by frame: a widget to show, a Frames.

    Each frame stands on its own scale at first: before training weights are so small that on one
    scale for all they would be blank.

    source: a TrainingRun; or Networks, such as `[interp.load(f"mlp-60000/epoch-{n}") for n in
    range(6)]`; or AffineMaps; or a dict of either, whose keys are the titles. layer counts
    from 0, or back from -1, the output; of networks only. Raises ValueError for others.
    """
    if isinstance(source, Mapping):
        titles, shown = [str(key) for key in source], list(source.values())
    else:
        several = getattr(source, "snapshots", source)
        shown = list(several) if isinstance(several, Iterable) else [source]
        if getattr(source, "interrupted", False):
            shown.append(source.network)
        titles = [_title(one) for one in shown]
    for one in shown:
        if not isinstance(one, (Network, maps.AffineMap)):
            raise ValueError(
                f"source: {type(one).__name__} arrived; accepted are a TrainingRun, Networks and "
                "AffineMaps"
            )
    found = tuple(maps.compose_to(x, layer) if isinstance(x, Network) else x for x in shown)
    made = sequence(found, titles)
    nets = [one for one in shown if isinstance(one, Network)]
    about = views.header(nets[-1]) if nets else described(found)
    return Frames(found, **made, network=about, scale="each")


def film_by_images(series="epochs"):
    """The ten output pictures over 100 to 60,000 training images, from `study`: a Frames.

    series: "epochs" for as many epochs of each, "steps" for as many optimiser steps. Raises
    ValueError for another word, FileNotFoundError where the pictures are missing.
    """
    found = study.composed_maps(series)
    rows = {row.images: row for row in study.rows(series) if row.seed == 0}
    titles = [f"{images:,} images, {rows[images].test_accuracy:.1%}" for images in found]
    captions = [
        f"The network gets {row.test_accuracy:.1%} of the test images right; its ten pictures "
        f"give the network's own answer on {row.agreement:.0%} of them."
        for row in (rows[images] for images in found)
    ]
    shown, shorts = tuple(found.values()), [f"{images:,}" for images in found]
    about = {
        "name": "784-512-256-10 on 100 to 60,000 images",
        "sizes": [784, 512, 256, 10],
        "summary": f"784-512-256-10 trained on 100 to 60,000 images of MNIST, equal {series}",
    }
    made = sequence(shown, titles, captions, shorts)
    return Frames(shown, **made, network=about, label="Images", scale="each")


def _title(one):
    """ "after epoch 3, 97.2%" for a snapshot, the name of another network, a map's title."""
    if not isinstance(one, Network):
        return getattr(one, "title", "")
    mark = re.search(r"/(epoch|step)-(\d+)$", one.name)
    what = one.name or "a network"
    if mark:
        what = f"after {mark[1]} {mark[2]}" if int(mark[2]) else "before training"
    return what if one.accuracy is None else f"{what}, {one.accuracy:.1%}"


class Compare(Frames):
    """What `compare` returns: unit may be set; maps has a one-unit AffineMap of each network."""

    @property
    def maps(self):
        """The AffineMaps (784, 1) of the unit shown, one of each network."""
        return tuple(map.select(self.unit) for map in self._maps)

    @property
    def map(self):
        """The first network's AffineMap (784, 1) of the unit shown; see maps for all."""
        return self.maps[0]

    def state(self):
        """Which unit is shown."""
        return f"{self.frames[0]['title']}, {self.unit_label.lower()} {self.unit}"


def compare(*nets, layer=-1):
    """The composed picture of one unit in each network: a widget to show, a Compare.

    Each stands on its own scale at first, which is printed with it; one for all shows which
    network's weights are larger. layer counts from 0, or back from -1, the output. Raises
    TypeError for what is no Network, ValueError where the layers have different numbers of units
    or pixels.
    """
    if not nets:
        raise ValueError("nets: none arrived; give two or more networks")
    found = tuple(compose_to(check_network(net), layer) for net in nets)
    shapes = [map.kernel.shape for map in found]
    if len(set(shapes)) > 1:
        raise ValueError(
            f"nets: layers of {shapes} (pixels, units) arrived; the same units can only be "
            "compared where all have equally many"
        )
    names = [net.name or f"network {place}" for place, net in enumerate(nets, start=1)]
    which = _which(nets, layer)
    frame = {"title": f"Composed pictures of {which}", "caption": "", "short": ""}
    network = {
        "name": " and ".join(names),
        "sizes": list(nets[0].sizes),
        "summary": "\n".join(views.titled_summary(net) for net in nets),
    }
    return Compare(
        found,
        tiles=[found],
        frames=[{**frame, "labels": names}],
        units=found[0].labels,
        network=network,
        scale="each",
        unit_label="Class" if which == "the output" else "Unit",
        note="Colours are scaled anew for each unit.",
    )


def _which(nets, layer):
    names = {net.layer_name(layer) for net in nets}
    found = names.pop() if len(names) == 1 else f"layer {layer}"
    return "the output" if found == "output" else found


_TITLES = ("How often each class lights each pixel", "Each class's share of whoever lights a pixel")
_CAPTIONS = (
    "White: in no image of the class; black: in every one. Hatched: lit in no image at all.",
    "Black: only this class writes there, be it in a single image. A pixel's shares add up to 1.",
)


def territory(digits):
    """How often each class lights each pixel, and its share of it: a widget to show, a Frames.

    digits: a data.Digits, whose training images are counted, or a data.Territory, such as
    `data.mnist_territory()`. Kernels of its maps are shares from 0 to 1, (784, n_classes), biases
    zero. Raises TypeError for others.
    """
    if isinstance(digits, data.Digits):
        labels, source = digits.class_names, digits.source
        counted = data.territory(digits.train_images, digits.train_labels)
    elif isinstance(digits, data.Territory):
        counted, source = digits, "a count that was made before"
        labels = [str(label) for label in range(len(counted.totals))]
    else:
        raise TypeError(
            f"digits: {type(digits).__name__} arrived; accepted are data.Digits and data.Territory"
        )
    often = counted.frequency
    share = often / np.where(counted.never_lit, 1, often.sum(axis=0))
    shown = tuple(
        _map(values, title, counted, labels[: len(often)])
        for values, title in zip((often, share), _TITLES, strict=True)
    )
    summary = f"{counted.totals.sum():,} images, {len(often)} classes; from {source}"
    return Frames(
        shown,
        **sequence(shown, _TITLES, _CAPTIONS, ["how often", "whose"]),
        network={"name": "territory", "sizes": [], "summary": summary},
        label="Shows",
        palette="causal",
        bounds=[0, 1],
    )


def _map(values, title, counted, labels):
    zero = np.zeros(len(values))
    return AffineMap(values.T, zero, title, never_lit=counted.never_lit, labels=tuple(labels))
