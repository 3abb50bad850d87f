"""What a network computes around one image, exactly, and averaged over many."""

import numpy as np

from interp.maps.lines import bias_along, first_order_note, map_along, map_of, tangents
from interp.network import batches
from interp.pixels import check_one


def local_map(net, image):
    """The affine map that the network is at one image: kernel (784, n), bias (n,).

    A(x) = W_1 D_1 W_2 D_2 … W_L, where D_l holds the slopes of layer l's activation at x. For
    piecewise-linear activations (relu, leaky_relu, linear) inputs @ kernel + bias equals the
    logits to rounding, here and as far as no unit's gate changes; for smooth ones the kernel
    is the Jacobian and the map is first order around the image, which its note says.
    """
    lines = lines_at(net, image)
    title, note = "exact map at one image", first_order_note(net)
    return map_along(net, lines, title, note, [image])


def lines_at(net, image):
    """The tangents of the hidden units at one image; ValueError if more than one arrives."""
    return tangents(net, net.preactivations(check_one(image, net.sizes[0])))


def mean_map(net, images, by=None):
    """The average of the exact maps of all `images`: an AffineMap (784, n).

    by: a label for each image, or "predicted" for the class that the network puts it in; then a
    tuple with one map per label that occurs, in increasing order, each over the images that
    bear it. No map of a single image is ever formed: the backward product is averaged before the
    first kernel is multiplied. For smooth activations it is the mean Jacobian. Raises ValueError
    where no image arrives, or not one label for each.
    """
    if by is None:
        return _mean(net, images, "mean exact map")
    images, labels = np.asarray(images), _labels(net, images, by)
    return tuple(
        _mean(net, images[labels == label], f"mean exact map over the {label}s")
        for label in np.unique(labels)
    )


def predicted(net, images):
    """The class the network puts each image in, (n,), with memory flat in their number."""
    return np.concatenate([net.classify(batch) for (batch,) in batches(net, images)])


def _labels(net, images, by):
    if isinstance(by, str) and by == "predicted":
        return predicted(net, images)
    labels = np.asarray(by)
    if labels.shape != (len(images),):
        found = repr(by) if isinstance(by, str) else labels.shape
        raise ValueError(f'by: one label per image or "predicted" is expected, {found} arrived')
    return labels


def _mean(net, images, title):
    if len(net.layers) == 1:
        next(batches(net, images))  # the map is the same for all, but there has to be one
        return map_of(net, net.layers[0].kernel, net.layers[0].bias, title)
    through_origin = all(layer.function.passes_through_origin for layer in net.layers[:-1])
    backward, bias, total = 0.0, 0.0, 0
    for (batch,) in batches(net, images, size=500):  # what flows back stays in the cache
        lines = tangents(net, net.preactivations(batch))
        batch_backward, constants = summed_backward(net, [slopes for slopes, _ in lines])
        backward, total = backward + batch_backward.astype(np.float64), total + len(batch)
        if through_origin:  # lines without intercepts: no pass over the images for the bias
            bias = bias + net.layers[0].bias @ batch_backward + constants
        else:
            bias = bias + bias_along(net, lines).sum(axis=0)
    kernel = net.layers[0].kernel @ (backward / total).astype(net.dtype)
    return map_of(net, kernel, bias / total, title, first_order_note(net), images)


def summed_backward(net, slopes):
    """Sums over images of D_1 W_2 D_2 … W_L, (n_1, n), and of what biases above add, (n,).

    With two hidden layers the first is (K ∘ W_2) W_3, where K = G_1ᵀ G_2 counts how often units
    are open together; with more, the same for each output, weighted by what flows back from it.
    """
    last = net.layers[-1]
    constants = len(slopes[0]) * last.bias.astype(np.float64)
    if len(slopes) == 1:
        return slopes[0].sum(axis=0)[:, None] * last.kernel, constants
    second = net.layers[1]
    if len(slopes) == 2:
        constants = constants + (second.bias * slopes[1].sum(axis=0)) @ last.kernel
        return ((slopes[0].T @ slopes[1]) * second.kernel) @ last.kernel, constants
    columns = []
    for unit, column in enumerate(last.kernel.T):
        flow = slopes[-1] * column
        for layer, gates in zip(net.layers[-2:1:-1], slopes[-2:0:-1], strict=True):
            constants[unit] += (flow @ layer.bias).sum(dtype=np.float64)
            flow = gates * (flow @ layer.kernel.T)
        constants[unit] += (flow @ second.bias).sum(dtype=np.float64)
        columns.append(((slopes[0].T @ flow) * second.kernel).sum(axis=1))
    return np.stack(columns, axis=1), constants
