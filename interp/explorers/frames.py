"""Pictures one after another or side by side: maps, trainings, networks, and image sets."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import numpy as np
import traitlets

from interp import data, views
from interp.experiments import study
from interp.explorers.widget import Explorer, check_accepted
from interp.maps import AffineMap, compose_to
from interp.network import Network, check_network
from interp.pixels import check_same_shape

_TILES = 12
"""Units shown side by side, at most; of more units, a slider chooses which is shown."""

_TITLES = ("How often each class lights each pixel", "Each class's share of whoever lights a pixel")
_CAPTIONS = (
    "White: in no image of the class; black: in every one. Hatched: lit in no image at all.",
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
        tiles: Sequence[Sequence[AffineMap]],
        frames: Iterable[views.Plain],
        units: Iterable[str] = ("0",),
        **values: object,
    ) -> None:
        self._maps = maps
        masks, numbers = _masks(tiles)
        super().__init__(
            frames=[{**frame, "masks": of} for frame, of in zip(frames, numbers, strict=True)],
            units=list(units),
            pictures=views.packed(np.stack([[map.kernel.T for map in row] for row in tiles])),
            masks=masks,
            shape=list(tiles[0][0].input_shape),
            **values,
        )

    @property
    def map(self) -> AffineMap:
        """The AffineMap of the frame: of all its units, or of `unit` where there are many."""
        map = self._maps[self.frame]
        return map.select(self.unit) if len(self.units) > 1 else map

    def state(self) -> str:
        """The frame's title, and the unit where there are many."""
        chosen = f", {self.unit_label.lower()} {self.unit}" if len(self.units) > 1 else ""
        return f"{self.frames[self.frame]['title']}{chosen}"

    @traitlets.validate("frame", "unit", "pixel", "scale")
    def _check(self, proposal: Any) -> Any:
        accepted = {
            "frame": range(len(self.frames)),
            "unit": range(len(self.units)),
            "pixel": range(-1, self.shape[0] * self.shape[1]),
            "scale": ("shared", "each"),
        }
        return check_accepted(proposal, accepted)


def _masks(tiles: Sequence[Sequence[AffineMap]]) -> tuple[views.Plain | None, list[list[int]]]:
    """Every distinct never-lit mask, packed or None, and for each tile its number (-1: none)."""
    numbers: dict[bytes, int] = {}
    of_tiles = [[-1] * len(row) for row in tiles]
    for row, of_row in zip(tiles, of_tiles, strict=True):
        for place, map in enumerate(row):
            if map.never_lit is not None:
                of_row[place] = numbers.setdefault(map.never_lit.tobytes(), len(numbers))
    arrays = [np.frombuffer(mask, bool) for mask in numbers]
    return (views.packed(np.stack(arrays)) if arrays else None), of_tiles


def sequence(
    maps: Sequence[AffineMap],
    titles: Iterable[object],
    captions: Iterable[object] | None = None,
    shorts: Iterable[str] = (),
) -> dict[str, Any]:
    """Tiles, texts and units of a Frames for maps one after another; ValueError if they differ.

    shorts: what stands beside the slider, by default "1 of 7" and so on.
    """
    titles, count = [*map(str, titles)], len(maps)
    captions = [""] * count if captions is None else [*map(str, captions)]
    shorts = [*shorts] or [f"{number} of {count}" for number in range(1, count + 1)]
    if not len(maps) == len(titles) == len(captions) or not maps:
        raise ValueError(
            f"frames: {len(maps)} maps, {len(titles)} titles and {len(captions)} captions arrived; "
            "one or more of each, equally many, are expected"
        )
    check_same_shape("maps", (x.input_shape for x in maps), "show them apart")
    shapes = {x.kernel.shape for x in maps}
    if len(shapes) > 1:
        raise ValueError(f"maps: kernels of {sorted(shapes)} arrived; all must be of one shape")
    labels, many = list(maps[0].labels), len(maps[0]) > _TILES
    texts = zip(titles, captions, shorts, strict=True)
    return {
        "tiles": [[x] if many else [x.select(unit) for unit in range(len(x))] for x in maps],
        "frames": [
            {"title": title, "caption": caption, "short": short, "labels": [""] if many else labels}
            for title, caption, short in texts
        ],
        "units": labels if many else ["0"],
        "note": maps[-1].note,
    }


def frames(
    maps: Iterable[AffineMap], titles: Iterable[str], captions: Iterable[str] | None = None
) -> Frames:
    """Pictures of the same units one after another, on one scale: a widget to show, a Frames.

    maps: AffineMaps of equally many pixels and units; of more than 12 units, a slider chooses
    which is shown. titles, captions: a text for each map. Raises ValueError where the numbers of
    maps, titles and captions differ, or the maps' shapes.
    """
    maps = tuple(maps)
    return Frames(maps, **sequence(maps, titles, captions), network=_header_of(maps))


def _header_of(maps: Sequence[AffineMap]) -> views.Plain:
    """What stands above a view of maps whose network is not known."""
    pixels, units = maps[-1].kernel.shape
    return {"name": "", "sizes": [pixels, units], "summary": f"{pixels} pixels · {units} units"}


def film(source: Any, layer: int = -1) -> Frames:
    """The pictures of a layer as it was trained, frame by frame: a widget to show, a Frames.

    Each frame begins on its own scale: before training, weights are so small that on one scale
    for all frames they would be blank.

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
    maps = tuple(compose_to(x, layer) if isinstance(x, Network) else x for x in steps)
    texts = sequence(maps, titles)
    nets = [step for step in steps if isinstance(step, Network)]
    network = views.header(nets[-1]) if nets else _header_of(maps)
    return Frames(maps, **texts, network=network, scale="each")


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

    series: "epochs" for as many epochs of each, "steps" for as many optimiser steps. Raises
    ValueError for another word, FileNotFoundError where the pictures are missing.
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
        "sizes": [784, 512, 256, 10],
        "summary": f"784-512-256-10 trained on 100 to 60,000 images of MNIST, equal {series}",
    }
    shown = tuple(maps.values())
    texts = sequence(shown, titles, captions, shorts)
    return Frames(shown, **texts, network=network, label="Images", scale="each")


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

    Each begins on its own scale, which is printed with it; on one scale for all it can be seen
    which network's weights are larger. layer counts from 0, or back from -1, the output. Raises
    TypeError for what is no Network, ValueError where the layers have different numbers of units
    or pixels.
    """
    if not nets:
        raise ValueError("nets: none arrived; give two or more networks")
    maps = tuple(compose_to(check_network(net), layer) for net in nets)
    check_same_shape("nets", (map.input_shape for map in maps), "show each of them apart")
    shapes = [map.kernel.shape for map in maps]
    if len(set(shapes)) > 1:
        raise ValueError(
            f"nets: layers of {shapes} (pixels, units) arrived; the same units can only be "
            "compared where all have equally many"
        )
    names = [net.name or f"network {number}" for number, net in enumerate(nets, start=1)]
    layers = {net.layer_name(layer) for net in nets}
    which = layers.pop() if len(layers) == 1 else f"layer {layer}"
    is_output = which == "output"
    title = f"Composed pictures of {'the output' if is_output else which}"
    return Compare(
        maps,
        tiles=[maps],
        frames=[{"title": title, "caption": "", "short": "", "labels": names}],
        units=maps[0].labels,
        network={
            "name": " and ".join(names),
            "sizes": list(nets[0].sizes),
            "summary": "\n".join(views.header(net)["summary"] for net in nets),
        },
        scale="each",
        unit_label="Class" if is_output else "Unit",
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
    maps = tuple(
        AffineMap(
            values.T,
            np.zeros(len(values)),
            title,
            never_lit=counts.never_lit,
            labels=tuple(names[: len(values)]),
            input_shape=counts.input_shape,
        )
        for values, title in zip((frequency, share), _TITLES, strict=True)
    )
    summary = f"{counts.totals.sum():,} images, {len(frequency)} classes; from {source}"
    return Frames(
        maps,
        **sequence(maps, _TITLES, _CAPTIONS, ["how often", "whose"]),
        network={"name": "territory", "sizes": [], "summary": summary},
        label="Shows",
        palette="causal",
        bounds=[0, 1],
    )
