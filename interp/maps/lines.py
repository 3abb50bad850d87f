"""A network whose every hidden unit is replaced by a straight line is an affine map.

The exact map at one image, firing-rate composition and the morph between them differ only in
the lines. A line is a slope and an intercept: `slope * preactivation + intercept`. Lines come
as a tuple with a pair (slopes, intercepts) for each hidden layer, each (n_k,) or (n, n_k).
"""

from interp.maps.affine import AffineMap, fingerprints
from interp.maps.composition import titled

FIRST_ORDER = "First order: this network is curved between images."


def tangents(net, preactivations):
    """The line that touches each hidden unit's activation where it stands."""
    return tuple(
        layer.function.tangent(values)
        for layer, values in zip(net.layers[:-1], preactivations, strict=False)
    )


def kernel_along(net, lines):
    """W_1 D_1 W_2 D_2 … W_L, (784, n), with the lines' slopes as D, from the cheap end."""
    kernel = net.layers[-1].kernel
    for layer, (slopes, _) in zip(net.layers[-2::-1], lines[::-1], strict=True):
        kernel = layer.kernel @ (slopes[:, None] * kernel)
    return kernel


def bias_along(net, lines):
    """What the lines make of a zero input: (n,), or (n_images, n) for lines of many images."""
    bias = net.layers[0].bias
    for layer, (slopes, intercepts) in zip(net.layers[1:], lines, strict=True):
        bias = (slopes * bias + intercepts) @ layer.kernel + layer.bias
    return bias


def map_along(net, lines, title, note="", images=None):
    """The AffineMap that the network is with these lines, (n_k,) each, for activations."""
    return map_of(net, kernel_along(net, lines), bias_along(net, lines), title, note, images)


def map_of(net, kernel, bias, title, note="", images=None):
    """An AffineMap (784, n) titled with the network's name, on its pixel scale.

    images: (n_images, 28, 28), those that it was made from, if any.
    """
    return AffineMap(
        kernel.astype(net.dtype),
        bias.astype(net.dtype),
        title=titled(title, net),
        note=note,
        pixels=net.pixels,
        never_lit=net.never_lit,
        made_from=None if images is None else fingerprints(images),
    )


def first_order_note(net):
    """What a reader of exact maps should know of this network: nothing if piecewise linear."""
    return "" if net.is_piecewise_linear else FIRST_ORDER
