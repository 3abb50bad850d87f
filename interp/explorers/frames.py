"""Pictures one after another or side by side: maps, trainings, networks, and image sets."""

import io
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import traitlets

from interp import data, images, views
from interp.experiments import study
from interp.explorers import provider
from interp.explorers.widget import Explorer, check_accepted, check_suffix, image_of
from interp.maps import AffineMap
from interp.network import Network, check_network
from interp.pixels import check_same_shape
from interp.views.layers import has_channels
from interp.writing import write_bytes

_RUNNING = 60
"""Frames of a GIF, at most: a build-up of 512 parts has as many."""

_TILES = 12
"""Units shown side by side, at most; of more units, a slider chooses which is shown."""

_TITLES = ("How often each class lights each pixel", "Each class's share of whoever lights a pixel")
_CAPTIONS = (
    "White: in no image of the class; black: in every one.",
    "Black: only this class writes there, be it in a single image. A pixel's shares add up to 1.",
)


class Frames(Explorer):
    """What `frames`, `film` and `territory` return. frame and unit count from 0.

    playing: whether the frames run. pixel: whose values are read out, counted row by row, or -1.
    scale: "shared" by all frames, or "each". Raises ValueError for a frame, unit, pixel or scale
    that is not there.
    """

    view = traitlets.Unicode("frames").tag(sync=True)
    frame = traitlets.Int().tag(sync=True)
    unit = traitlets.Int().tag(sync=True)
    pixel = traitlets.Int(-1).tag(sync=True)
    playing = traitlets.Bool().tag(sync=True)
    scale = traitlets.Unicode("shared").tag(sync=True)

    label = traitlets.Unicode("Frame").tag(sync=True)
    unit_label = traitlets.Unicode("Unit").tag(sync=True)
    note = traitlets.Unicode().tag(sync=True)
    frames: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    units: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    pictures = traitlets.Dict().tag(sync=True)
    masks = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)
    shape: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    palette = traitlets.Unicode("signed").tag(sync=True)
    bounds: "traitlets.List[Any]" = traitlets.List().tag(sync=True)

    def __init__(
        self,
        maps: Sequence[AffineMap],
        pictures: views.Plain,
        never_lit: Sequence[Sequence[npt.NDArray[np.bool_] | None]],
        frames: Iterable[views.Plain],
        **values: object,
    ) -> None:
        """pictures: packed (frames, tiles, units, pixels). never_lit: the tiles' masks by frame."""
        self._maps = maps
        # a mask is sent once, and for each tile its number among them, -1 for none
        bytes_of = [[b"" if mask is None else mask.tobytes() for mask in row] for row in never_lit]
        masks = [*dict.fromkeys(mask for row in bytes_of for mask in row if mask)]
        numbers = [[masks.index(mask) if mask else -1 for mask in row] for row in bytes_of]
        distinct = np.array([np.frombuffer(mask, bool) for mask in masks])
        super().__init__(
            frames=[{**frame, "masks": of} for frame, of in zip(frames, numbers, strict=True)],
            pictures=pictures,
            masks=views.packed(distinct) if masks else None,
            **values,
        )

    @property
    def map(self) -> AffineMap:
        """The AffineMap of the frame: of all its units, or of `unit` where there are many."""
        map = self._maps[self.frame]
        return map.select(self.unit) if len(self.units) > 1 else map

    def state(self) -> str:
        """The frame's title, and the unit where there are many."""
        chosen = f", {self._unit_name()}" if len(self.units) > 1 else ""
        return f"{self.frames[self.frame]['title']}{chosen}"

    def figure(self) -> Any:
        """The frame's pictures side by side, each with its limit where it has its own scale."""
        return self._figure_of(self.frame)

    def _figure_of(self, number: int) -> Any:
        from interp import figures

        frame, pictures = self.frames[number], _unpacked(self.pictures)[number, :, self.unit]
        title = frame["title"] + (f", {self._unit_name()}" if len(self.units) > 1 else "")
        if self.palette == "causal":
            shaped = pictures.reshape(-1, *self.shape)
            return figures.show_images(shaped, frame["labels"], columns=5, title=title).figure
        of_masks = {number for number in frame["masks"] if number >= 0}
        masks = _unpacked(self.masks)[[*of_masks]] if self.masks else np.empty((0, 1), bool)
        map = AffineMap(
            pictures.T,
            np.zeros(len(pictures)),
            title,
            never_lit=np.all(masks, axis=0) if of_masks else None,
            labels=tuple(label or self._unit_name() for label in frame["labels"]),
            input_shape=tuple(self.shape),
        )
        apiece = self.scale == "each" and (len(self.frames) == 1 or "apart" in frame)
        scale = "each" if apiece else "shared"
        return figures.show_maps(map, scale=scale, columns=min(5, len(map))).figure

    def save(self, path: str | Path) -> Path:
        """Write the frame as a PNG file, or all of them as a GIF that runs, whole or not at all.

        At most 60 frames run, evenly chosen. Returns the path. Raises ValueError for a name
        that ends in neither .png nor .gif, OSError where it cannot be written.
        """
        from PIL import Image

        if check_suffix(path, (".png", ".gif")) == ".png":
            return write_bytes(path, self._png())
        numbers = np.unique(np.linspace(0, len(self.frames) - 1, _RUNNING).astype(int))
        drawn = (image_of(partial(self._figure_of, int(number))) for number in numbers)
        first, *others = (image.quantize(256, dither=Image.Dither.NONE) for image in drawn)
        times = [min(700, 5000 // len(numbers))] * len(others) + [1500]  # milliseconds
        stream = io.BytesIO()
        first.save(stream, "GIF", save_all=True, append_images=others, duration=times, loop=0)
        return write_bytes(path, stream.getvalue())

    def _unit_name(self) -> str:
        return f"{self.unit_label.lower()} {self.units[self.unit]}"

    @traitlets.validate("frame", "unit", "pixel", "scale")
    def _check(self, proposal: Any) -> Any:
        accepted = {
            "frame": range(len(self.frames)),
            "unit": range(len(self.units)),
            "pixel": range(-1, self.shape[0] * self.shape[1]),
            "scale": ("shared", "each"),
        }
        return check_accepted(proposal, accepted)


def sequence(
    maps: Sequence[AffineMap],
    titles: Iterable[object],
    captions: Iterable[object] | None = None,
    shorts: Iterable[str] = (),
    parts: Sequence[views.Plain] = (),
) -> dict[str, Any]:
    """What a Frames of maps one after another is made of; ValueError if they differ in shape.

    parts: each map's pictures, packed, where they are at hand. shorts: what stands beside the
    slider, by default "1 of 7" and so on.
    """
    titles, count = [*map(str, titles)], len(maps)
    captions = [""] * count if captions is None else [*map(str, captions)]
    shorts = [*shorts] or [f"{number} of {count}" for number in range(1, count + 1)]
    if not len(maps) == len(titles) == len(captions) or not maps:
        raise ValueError(
            f"frames: {len(maps)} maps, {len(titles)} titles and {len(captions)} captions arrived; "
            "one or more of each, equally many, are expected"
        )
    _check_alike("maps", maps)
    labels, many = list(maps[0].labels), len(maps[0]) > _TILES
    pixels, units = maps[0].kernel.shape
    parts = parts or [views.packed(x.kernel.T) for x in maps]  # (units, pixels) each
    texts = zip(titles, captions, shorts, strict=True)
    return {
        "maps": maps,
        "pictures": views.joined(parts, (count, *((1, units) if many else (units, 1)), pixels)),
        "never_lit": [[x.never_lit] * (1 if many else len(x)) for x in maps],
        "frames": [
            {"title": title, "caption": caption, "short": short, "labels": [""] if many else labels}
            for title, caption, short in texts
        ],
        "units": labels if many else ["0"],
        "shape": list(maps[0].input_shape),
        "note": maps[-1].note,
    }


def _unpacked(packed: views.Plain) -> npt.NDArray[Any]:
    """The array that `views.packed` made plain data of."""
    whole = b"".join([packed["data"]] if isinstance(packed["data"], bytes) else packed["data"])
    return np.frombuffer(whole, packed["dtype"]).reshape(packed["shape"])


def opening(maps: Sequence[AffineMap]) -> dict[str, Any]:
    """Which of several maps to open with, and which unit of it: the clearest, {"frame", "unit"}.

    By the median of `images.clarity` over the units; unit 0 where all are shown at once.
    """
    shares = np.array([images.clarity(map) for map in maps])  # (maps, units)
    frame = int(np.median(shares, axis=1).argmax())
    return {"frame": frame, "unit": int(shares[frame].argmax()) if len(maps[0]) > _TILES else 0}


def _check_alike(name: str, maps: Sequence[AffineMap]) -> None:
    """Refuse, with the argument's name, maps of other images or of different numbers of units."""
    check_same_shape(name, (map.input_shape for map in maps), "show them apart")
    shapes = [map.kernel.shape for map in maps]
    if len(set(shapes)) > 1:
        raise ValueError(
            f"{name}: layers of {shapes} (pixels, units) arrived; the same units can only be shown "
            "together where all are of one shape, with equally many units"
        )


def frames(
    maps: Iterable[AffineMap], titles: Iterable[str], captions: Iterable[str] | None = None
) -> Frames:
    """Pictures of the same units one after another, on one scale: a widget to show, a Frames.

    maps: AffineMaps of equally many pixels and units; of more than 12 units, a slider chooses
    which is shown. titles, captions: a text for each map. Raises ValueError where the numbers of
    maps, titles and captions differ, or the maps' shapes.
    """
    maps = tuple(maps)
    return Frames(**sequence(maps, titles, captions), network=_header_of(maps))


def _header_of(maps: Sequence[AffineMap]) -> views.Plain:
    """What stands above a view of maps whose network is not known."""
    pixels, units = maps[-1].kernel.shape
    return {"name": "", "summary": f"{pixels} pixels · {units} units"}


def film(source: Any, layer: int = -1) -> Frames:
    """The pictures of a layer as it was trained, frame by frame: a widget to show, a Frames.

    It opens on the frame with the clearest pictures. Each frame begins on its own scale: before
    training, weights are so small that on one scale for all frames they would be blank.

    source: a TrainingRun; or Networks, such as `[interp.load(f"mlp-60000/epoch-{n}") for n in
    range(6)]`; or AffineMaps; or a dict of either, whose keys are the titles. layer: of Networks,
    from 0, or back from -1, the output. Raises ValueError for another source.
    """
    if isinstance(source, Mapping):
        titles, steps = list(source), list(source.values())
    else:
        snapshots = getattr(source, "snapshots", source)
        steps = list(snapshots) if isinstance(snapshots, Iterable) else [source]
        if getattr(source, "interrupted", False):
            steps.append(source.network)
        titles = [_title(step) for step in steps]
    for step in steps:
        if not isinstance(step, (Network, AffineMap)):
            raise ValueError(
                f"source: {type(step).__name__} arrived; accepted are a TrainingRun, Networks and "
                "AffineMaps"
            )
    pairs = [
        provider.composed(x, x.layer_index(layer))
        if isinstance(x, Network)
        else (x, views.packed(x.kernel.T))
        for x in steps
    ]
    maps, parts = [map for map, _ in pairs], [part for _, part in pairs]
    shown = sequence(maps, titles, parts=parts)  # refuses an empty source
    nets = [step for step in steps if isinstance(step, Network)]
    network = views.header(nets[-1]) if nets else _header_of(maps)
    return Frames(**shown, **opening(maps), network=network, scale="each")


def _title(step: object) -> str:
    """ "after epoch 3, 97.2%" for a snapshot, the name of any other network, a map's title."""
    if not isinstance(step, Network):
        return str(getattr(step, "title", ""))
    title = step.name or "a network"
    snapshot = re.search(r"/(epoch|step)-(\d+)$", step.name)
    if snapshot:
        unit, number = snapshot.groups()
        title = f"after {unit} {number}" if int(number) else "before training"
    return title if step.accuracy is None else f"{title}, {step.accuracy:.1%}"


def film_by_images(series: str = "epochs") -> Frames:
    """The ten output pictures over 100 to 60,000 training images, from `study`: a Frames.

    It opens on the clearest. series: "epochs" for as many epochs of each, "steps" for as many
    optimiser steps. Raises ValueError for another word, FileNotFoundError where the pictures are
    missing.
    """
    maps = study.composed_maps(series)
    by_images = {row.images: row for row in study.rows(series) if row.seed == 0}
    rows = [by_images[images] for images in maps]
    captions = [
        f"The network gets {row.test_accuracy:.1%} of the test images right; its ten pictures "
        f"give the network's own answer on {row.agreement:.0%} of them."
        for row in rows
    ]
    titles = [f"{row.images:,} images, {row.test_accuracy:.1%}" for row in rows]
    shorts = [f"{row.images:,}" for row in rows]
    network = {
        "name": "784-512-256-10 on 100 to 60,000 images",
        "summary": f"784-512-256-10 trained on 100 to 60,000 images of MNIST, equal {series}",
    }
    shown = sequence([*maps.values()], titles, captions, shorts)
    return Frames(**shown, **opening(shown["maps"]), network=network, label="Images", scale="each")


class Compare(Frames):
    """What `compare` returns: unit may be set; maps has a one-unit AffineMap of each network."""

    @property
    def maps(self) -> tuple[AffineMap, ...]:
        """The AffineMaps (n_pixels, 1) of the unit shown, one for each network."""
        return tuple(map.select(self.unit) for map in self._maps)

    @property
    def map(self) -> AffineMap:
        """The first network's AffineMap (n_pixels, 1) of the unit shown; see maps for all."""
        return self.maps[0]


def compare(*nets: Network, layer: int = -1) -> Compare:
    """The composed picture of one unit in each network: a widget to show, a Compare.

    It opens on the first output, or of a hidden layer on the unit, of a convolution the channel,
    that is clearest in all. Each has its own scale, printed with it; one scale for all shows whose
    weights are larger. layer counts from 0, or back from -1, the output. Raises TypeError for
    what is no Network, ValueError for layers with different numbers of units or pixels.
    """
    if not nets:
        raise ValueError("nets: none arrived; give two or more networks")
    pairs = [provider.composed(check_network(net), net.layer_index(layer)) for net in nets]
    maps = tuple(map for map, _ in pairs)
    _check_alike("nets", maps)
    names = [net.name or f"network {number}" for number, net in enumerate(nets, start=1)]
    summaries = [views.header(net)["summary"] for net in nets]
    layers = {net.layer_name(layer) for net in nets}
    which = layers.pop() if len(layers) == 1 else f"layer {layer}"
    title = f"Composed pictures of {which}".replace("of output", "of the output")
    clearest = np.min([images.clarity(map) for map in maps], axis=0).argmax()
    if which == "output":
        word = "digit" if {views.class_word(net) for net in nets} == {"digit"} else "class"
    else:
        word = "channel" if has_channels(nets[0], nets[0].layer_index(layer)) else "unit"
    return Compare(
        maps,
        views.joined([part for _, part in pairs], (1, len(maps), *maps[0].kernel.T.shape)),
        [[map.never_lit for map in maps]],
        frames=[{"title": title, "caption": "", "short": "", "labels": names}],
        units=list(maps[0].labels),
        shape=list(maps[0].input_shape),
        network={"name": " and ".join(names), "summary": "\n".join(summaries)},
        scale="each",
        unit=0 if which == "output" else int(clearest),
        unit_label=word.capitalize(),
        note="Colours are scaled anew for each unit.",
    )


def territory(digits: data.Digits | data.Territory) -> Frames:
    """How often each class lights each pixel, and its share of it: a widget to show, a Frames.

    digits: a data.Digits, whose training images are counted, or a data.Territory, such as
    `data.mnist_territory()`. Kernels of its maps are shares from 0 to 1, (n_pixels, n_classes),
    biases zero. Raises TypeError for anything else.
    """
    if isinstance(digits, data.Digits):
        names, source = digits.class_names, digits.source
        counts = data.territory(digits.train_images, digits.train_labels)
    elif isinstance(digits, data.Territory):
        counts, source = digits, "a count that was made before"
        names = tuple(map(str, range(len(counts.totals))))
    else:
        raise TypeError(
            f"digits: {type(digits).__name__} arrived; accepted are data.Digits and data.Territory"
        )
    frequency = counts.frequency
    share = frequency / np.where(counts.never_lit, 1, frequency.sum(axis=0))
    often = AffineMap(
        frequency.T,
        np.zeros(len(frequency)),
        _TITLES[0],
        never_lit=counts.never_lit,
        labels=names[: len(frequency)],
        input_shape=counts.input_shape,
    )
    maps = [often, replace(often, kernel=share.T, title=_TITLES[1])]
    summary = f"{counts.totals.sum():,} images, {len(frequency)} classes; from {source}"
    return Frames(
        **sequence(maps, _TITLES, _CAPTIONS, ["how often", "whose"]),
        network={"name": "territory", "summary": summary},
        label="Shows",
        palette="causal",
        bounds=[0, 1],
    )
