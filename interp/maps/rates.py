"""Composition in which every hidden unit passes on its average share."""

import numpy as np

from interp.maps.lines import first_order_note, map_along, tangents
from interp.network import batches

_LEFT_OUT = "Firing rates leave out that units of different layers fire together or apart."


def rate_composition(net, images):
    """Composition weighed by how often each unit fires over the images: AffineMap (784, n).

    W_1 diag(p_1) W_2 diag(p_2) … W_L, with p_l the mean slope of each unit of layer l, for ReLU
    its firing rate; biases are carried along. It treats the gates of different layers as
    independent: with one hidden layer it is `mean_map`, with more it leaves out that units fire
    together or apart. Raises ValueError where no image arrives.
    """
    note = first_order_note(net)
    if len(net.layers) > 2:
        note = f"{_LEFT_OUT} {note}".strip()
    lines = _mean_lines(net, images)
    return map_along(net, lines, "firing-rate composition", note, images)


def _mean_lines(net, images):
    sums = [np.zeros((2, size)) for size in net.sizes[1:-1]]
    total = 0
    for (batch,) in batches(net, images):
        for layer_sums, lines in zip(sums, tangents(net, net.preactivations(batch)), strict=True):
            layer_sums += [values.sum(axis=0, dtype=np.float64) for values in lines]
        total += len(batch)
    return tuple((slopes / total, intercepts / total) for slopes, intercepts in sums)
