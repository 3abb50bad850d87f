"""What only images can tell about a page: how far its pictures go, and what 8 bits change."""

import numpy as np

from interp import maps, trust
from interp.network import batches
from interp.webpage.rounding import rounded_network


def measures(net, digits):
    """What the test images of `digits` tell about a network's page, as plain data.

    "images", "source": how many and which; "changed": how many of them 8 bits put in another
    class; "lines": for each kind of picture of the outputs that needs no images, by its name in
    `maps.KINDS`, the line of its trust card;
    "units": for each hidden layer, the R² (see `trust.unit_r2`) of each unit's composed picture,
    None where the unit never varies, or None in place of a list where pictures are exact.
    """
    images, source = digits.test_images, digits.test_title
    composed, pictures = maps.compose(net), output_pictures(net)
    return {
        "images": len(images),
        "source": source,
        "changed": changed(net, images),
        "lines": {
            name: trust.card(map, net, images, source=source).line for name, map in pictures.items()
        },
        "units": [
            _rounded_r2(trust.unit_r2(map, net, images, index)) if index else None
            for index, map in enumerate(composed[:-1])
        ],
    }


def output_pictures(net):
    """The outputs' AffineMaps of each kind that needs no images, by its name in `maps.KINDS`."""
    last = len(net.layers) - 1
    return {name: kind.make(net, last, None) for name, kind in maps.kinds_of(net).items()}


def changed(net, images):
    """How many of the images are put in another class once kernels went through 8 bits."""
    other = rounded_network(net)
    return sum(
        int((net.classify(batch) != other.classify(batch)).sum())
        for (batch,) in batches(net, images)
    )


def _rounded_r2(values):
    return [None if np.isnan(value) else round(float(value), 3) for value in values]
