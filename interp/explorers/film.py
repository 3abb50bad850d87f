"""How pictures come about: over the epochs of a training, or over how many images it had."""

import re
from collections.abc import Iterable, Mapping

from interp import maps, study
from interp.explorers.frames import Frames, described, sequence
from interp.explorers.widget import header
from interp.network import Network


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
    about = header(nets[-1]) if nets else described(found)
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
