"""Weights carried through the layers by dot products, leaving the activations out."""

from dataclasses import replace

import numpy as np

from interp.maps.affine import AffineMap

_GATES_LEFT_OUT = "Composition leaves the hidden layers' activations out."


def compose(net):
    """Every layer's units as pictures over the pixels, as if no hidden unit bent its input.

    A tuple with one AffineMap per layer: layer k's kernel is W_1 W_2 … W_k of shape (784, n_k),
    its bias c_k = c_{k-1} W_k + b_k. The first is exact; with linear activations all are, and
    the last is the network. When only the output is wanted, `compose_to(net)` is many times
    faster.
    """
    kernel, found = None, []
    for index, layer in enumerate(net.layers):
        kernel = layer.kernel if kernel is None else kernel @ layer.kernel
        found.append(_composed(net, index, kernel))
    return tuple(found)


def compose_to(net, layer=-1):
    """One layer's composed AffineMap (784, n_k): `compose(net)[layer]`, from the cheap end.

    W_1 (W_2 W_3) takes a twentieth of the operations of (W_1 W_2) W_3 in a 784-512-256-10
    network. `layer` counts from 0, or back from -1, the output; ValueError beyond them.
    """
    index = net.layer_index(layer)
    kernel = net.layers[index].kernel
    for below in reversed(net.layers[:index]):
        kernel = below.kernel @ kernel
    return _composed(net, index, kernel)


def causal_index(net):
    """How strongly each pixel acts on each class, summed over all paths: (784, n), zero bias.

    The last composed kernel; with one hidden layer the double sum C[i, k] = sum_j W_kj W_ji of
    the causal-index article. It leaves out the slope of the hidden units' activation.
    """
    composed = compose_to(net)
    return replace(
        composed,
        bias=np.zeros_like(composed.bias),
        title=titled("causal index", net),
        note="The causal index leaves out the slope of the hidden units' activation."
        if len(net.layers) > 1
        else "",
    )


def article_recipe(net):
    """What the first article's code draws, for comparison only: a tuple with a map per layer.

    P_0 = I, P_k = q(P_{k-1} (W_k + b_k)), with the bias added to every row of the kernel; q
    takes each unit's minimum away, scales its maximum to 255 and cuts to whole numbers, before
    the next layer is multiplied. Kernels hold whole numbers from 0 to 255; biases are zero.
    Unlike `compose`, it changes when a hidden unit is rescaled, though the network does not.
    """
    kernel, found = None, []
    for index, layer in enumerate(net.layers):
        weights = layer.kernel.astype(np.float64) + layer.bias
        kernel = _whole_numbers(weights if kernel is None else kernel @ weights)
        found.append(
            AffineMap(
                kernel.astype(net.dtype),
                np.zeros_like(layer.bias),
                title=titled(f"the article's recipe for {net.layer_name(index)}", net),
                note="Scaled to 0–255 per unit before each layer, biases added to the weights.",
                pixels=net.pixels,
                never_lit=net.never_lit,
            )
        )
    return tuple(found)


def _composed(net, index, kernel):
    bias = net.layers[0].bias
    for layer in net.layers[1 : index + 1]:
        bias = bias @ layer.kernel + layer.bias
    hidden = net.layers[:index]
    exact = all(layer.activation == "linear" for layer in hidden)
    name = net.layer_name(index)
    return AffineMap(
        kernel,
        bias,
        title=titled(f"composed {name}" if index else f"weights of {name}", net),
        note="" if exact else _GATES_LEFT_OUT,
        pixels=net.pixels,
        never_lit=net.never_lit,
    )


def titled(what, net):
    """What a map is, and of which network where that has a name."""
    return f"{what} of {net.name}" if net.name else what


def _whole_numbers(values):
    shifted = values - values.min(axis=0)
    highest = shifted.max(axis=0)
    # divided first, so that the highest becomes 255 itself and not 254.99…
    return np.trunc(shifted / np.where(highest > 0, highest, 1) * 255)
