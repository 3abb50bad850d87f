"""What a network computes around one image, exactly, and averaged over many."""

import numpy as np

from interp.maps.affine import AffineMap
from interp.maps.composition import titled
from interp.network import batches


def local_map(net, image):
    """The affine map that the network is at one image: kernel (784, n), bias (n,).

    A(x) = W_1 D_1 W_2 D_2 … W_L, where D_l holds the slopes of layer l's activation at x. For
    piecewise-linear activations (relu, leaky_relu, linear) inputs @ kernel + bias equals the
    logits to rounding, here and as far as no unit's gate changes; for smooth ones the kernel
    is the Jacobian and the map is first order around the image, which its note says.
    """
    inputs = net.inputs(image)
    if inputs.ndim != 1:
        raise ValueError(f"image: one is expected, {len(inputs)} arrived; see mean_map for many")
    kernel = net.layers[-1].kernel
    for layer, gates in zip(net.layers[-2::-1], net.gates(image)[::-1], strict=True):
        kernel = layer.kernel @ (gates[:, None] * kernel)
    return _map(net, kernel, net.logits(image) - inputs @ kernel, "exact map at one image")


def mean_map(net, images, by=None):
    """The average of the exact maps of all `images`: an AffineMap (784, n).

    by: a label for each image; then a tuple with one map per label, in increasing order, each
    over the images that bear it. No map of a single image is ever formed: the backward product
    is averaged before the first kernel is multiplied. For smooth activations it is the mean
    Jacobian.
    """
    if by is None:
        return _mean(net, images, "mean exact map")
    images, labels = np.asarray(images), np.asarray(by)
    if labels.shape != (len(images),):
        raise ValueError(f"by: one label per image is expected, {labels.shape} arrived")
    return tuple(
        _mean(net, images[labels == label], f"mean exact map over the {label}s")
        for label in np.unique(labels)
    )


def _mean(net, images, title):
    if len(net.layers) == 1:
        return _map(net, net.layers[0].kernel, net.layers[0].bias, title)
    two_hidden = len(net.layers) == 3 and net.is_piecewise_linear
    backward, bias = (_by_cofiring if two_hidden else _by_backpropagation)(net, images)
    kernel = net.layers[0].kernel @ backward.astype(net.dtype)
    return _map(net, kernel, bias, title)


def _by_backpropagation(net, images):
    """Mean over images of D_1 W_2 D_2 … W_L, (n_1, n), and of the exact maps' biases, (n,)."""
    first, last = net.layers[0], net.layers[-1]
    backward, bias, total = np.zeros((len(first.bias), len(last.bias))), 0.0, 0
    for (batch,) in batches(net, images):
        values, gates = net.preactivations(batch), net.gates(batch)
        from_pixels = values[0] - first.bias
        offsets = values[-1].astype(np.float64)
        for unit in range(len(last.bias)):
            flow = gates[-1] * last.kernel[:, unit]
            for layer, gate in zip(net.layers[-2:0:-1], gates[-2::-1], strict=True):
                flow = gate * (flow @ layer.kernel.T)
            backward[:, unit] += flow.sum(axis=0)
            offsets[:, unit] -= np.einsum("ij,ij->i", from_pixels, flow)
        bias, total = bias + offsets.sum(axis=0), total + len(batch)
    return backward / total, bias / total


def _by_cofiring(net, images):
    """The same for two piecewise-linear hidden layers: (K ∘ W_2) W_3, K = G_1ᵀ G_2 / n.

    K holds how often each pair of units is open together, so one product of gates replaces a
    backward pass for every output.
    """
    first, second, last = net.layers
    together, open_second, total = np.zeros(second.kernel.shape), 0.0, 0
    for (batch,) in batches(net, images):
        gates = net.gates(batch)
        together += gates[0].T @ gates[1]
        open_second, total = open_second + gates[1].sum(axis=0), total + len(batch)
    backward = (together / total * second.kernel) @ last.kernel
    bias = first.bias @ backward + (second.bias * open_second / total) @ last.kernel + last.bias
    return backward, bias


def _map(net, kernel, bias, title):
    smooth = not net.is_piecewise_linear
    return AffineMap(
        kernel,
        np.asarray(bias, net.dtype),
        title=titled(title, net),
        note="First order: this network is curved between images." if smooth else "",
        pixels=net.pixels,
        never_lit=net.never_lit,
    )
