"""What sets a class's mean map apart from those of the other classes."""

from dataclasses import replace

import numpy as np

from interp.maps.lines import map_of
from interp.maps.local import mean_map, predicted


def contrast(net, images):
    """What speaks for each class, against all, where the network chooses it: AffineMap (784, n).

    Column k is A⁽ᵏ⁾[:, k] - mean_j A⁽ᵏ⁾[:, j], with A⁽ᵏ⁾ the mean map over the images that the
    network puts in class k; biases likewise. A class that no image is put in gets a column of
    zeros, and the note names it. Raises ValueError for a network with one output.
    """
    _check_outputs(net)
    images, classes = np.asarray(images), predicted(net, images)
    kernel, bias = np.zeros((net.sizes[0], net.sizes[-1])), np.zeros(net.sizes[-1])
    present = np.unique(classes)
    for k, mean in zip(present, mean_map(net, images, by=classes), strict=True):
        kernel[:, k] = mean.kernel[:, k] - mean.kernel.mean(axis=1)
        bias[k] = mean.bias[k] - mean.bias.mean()
    note = "Class by class, over the images that the network puts in it."
    absent = sorted(set(range(len(bias))) - set(present.tolist()))
    if absent:
        note += f" Blank, as no image was put there: {', '.join(map(str, absent))}."
    return map_of(net, kernel, bias, "contrast", note, images)


def contrast_between(net, images, one, other):
    """What speaks for class `one` against `other` where the network chooses `one`: (784, 1).

    A⁽ᵒⁿᵉ⁾[:, one] - A⁽ᵒⁿᵉ⁾[:, other], with A⁽ᵒⁿᵉ⁾ the mean map over the images that the network
    puts in class `one`; bias likewise. `contrast` is its mean over all others and itself; the
    other way round it is over other images, so not simply the negative. Raises ValueError where
    no image is put in `one`, or either is not a class of the network.
    """
    _check_outputs(net)
    one, other = net.unit_index(one, name="one"), net.unit_index(other, name="other")
    chosen = np.asarray(images)[predicted(net, images) == one]
    if not len(chosen):
        raise ValueError(f"images: the network puts none of them in class {one}; give more images")
    mean = mean_map(net, chosen)
    difference = map_of(
        net,
        mean.kernel[:, [one]] - mean.kernel[:, [other]],
        mean.bias[[one]] - mean.bias[[other]],
        f"contrast of {one} against {other}",
        f"Over the images that the network takes for a {one}.",
        chosen,
    )
    return replace(difference, labels=(f"{one} against {other}",))


def _check_outputs(net):
    if net.sizes[-1] < 2:
        raise ValueError("net: two or more outputs are needed to set one against another")
