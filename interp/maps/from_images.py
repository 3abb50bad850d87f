"""Pictures made from images: exact at one image, on the way there, averaged or fitted over many."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from numbers import Real
from typing import overload

import numpy as np
import numpy.typing as npt

from interp.layers import Array, Dense, bias, flow_between, weights
from interp.maps.affine import AffineMap, map_of
from interp.maps.composition import compose_to
from interp.network import (
    Network,
    batches,
    bias_along,
    check_network,
    linearize,
    lines_at,
    neutral_lines,
)
from interp.pixels import check_one

FIRST_ORDER = "First order: this network is curved between images."


def local_map(net: Network, image: npt.ArrayLike) -> AffineMap:
    """The affine map that the network is at one image: kernel (784, n), bias (n,).

    A(x) = W_1 D_1 W_2 D_2 … W_L, where D_l holds the slopes of layer l's activation at x. For
    piecewise-linear activations (relu, leaky_relu, linear) inputs @ kernel + bias equals the
    logits to rounding, here and as far as no unit's gate changes; for smooth ones the kernel
    is the Jacobian and the map is first order around the image, which its note says. Raises
    ValueError where `image` is not one image.

    >>> import interp
    >>> import numpy as np
    >>> net, image = interp.load("mlp-500"), np.eye(28)
    >>> np.allclose(local_map(net, image).apply(image), net.logits(image), atol=1e-4)
    True
    """
    kernel, bias = check_network(net).linearize(image)
    return map_of(net, kernel, bias, "exact map at one image", first_order_note(net), [image])


def morph(net: Network, image: npt.ArrayLike, t: float) -> AffineMap:
    """Composition at t = 0, the exact map of one image at t = 1: an AffineMap (784, n).

    Each D(x) of `local_map` is replaced by I - t (I - D(x)), in kernel and bias. Both ends are
    exact; between them lies no real network, which the note says. For smooth activations t = 1
    is first order around the image, as in `local_map`. Raises ValueError for t outside [0, 1].

    >>> import interp
    >>> import numpy as np
    >>> morph(interp.load("mlp-500"), np.eye(28), 0.5).note
    'Between two pictures: no real network is this.'
    """
    check_network(net)
    _check_share(t)
    exact = lines_at(net, net.preactivations(check_one(image, net.input_shape)))
    lines = tuple(
        (neutral - t * (neutral - slopes), t * intercepts)
        for (neutral, _), (slopes, intercepts) in zip(neutral_lines(net), exact, strict=True)
    )
    note = compose_to(net).note  # empty where composition is exact
    if note and t > 0:
        note = first_order_note(net) if t == 1 else "Between two pictures: no real network is this."
    title = f"{t:.0%} of the way to the exact map"
    return map_of(net, *linearize(net, lines), title, note, [image])


def leaky(net: Network, t: float) -> Network:
    """The network with its ReLUs leaking 1 - t of what is below zero: linear at 0, itself at 1.

    A max pool passes on t of its maximum and 1 - t of its mean.

    A real network at every t, unlike `morph`: its gates are worked out anew, and so are its
    predictions; its composition is always that of `net`. Its accuracy is not known. Raises
    ValueError for hidden layers other than ReLU, linear and pools, and for t outside [0, 1].

    >>> import interp
    >>> leaky(interp.load("mlp-500"), 0.5).layers[0].activation
    <Activation leaky_relu alpha 0.5>
    """
    check_network(net)
    _check_share(t)
    layers = [*(layer.leaking(1 - t) for layer in net.layers[:-1]), net.layers[-1]]
    name = f"{net.name}, leaking {1 - t:.0%}" if net.name else ""
    return replace(net, layers=layers, name=name, accuracy=None, readings=())


def first_order_note(net: Network) -> str:
    """What a reader of exact maps should know of this network: nothing if piecewise linear."""
    return "" if net.is_piecewise_linear else FIRST_ORDER


def _check_share(t: float) -> None:
    if not isinstance(t, Real) or not 0 <= t <= 1:
        raise ValueError(f"t: {t!r} arrived; accepted are numbers from 0 to 1")


RATES_LEAVE_OUT = "Firing rates leave out that units of different layers fire together or apart."

QUICK = 10_000
"""From fewer images than this, a best linear picture is a quick one, and says so."""

_PENALTY = 5.0
"""On half the sum of squared weights, beside a loss summed over images of ink from 0 to 1."""

_STEPS = 150


@overload
def mean_map(net: Network, images: npt.ArrayLike, by: None = None) -> AffineMap: ...


@overload
def mean_map(net: Network, images: npt.ArrayLike, by: npt.ArrayLike) -> tuple[AffineMap, ...]: ...


def mean_map(
    net: Network, images: npt.ArrayLike, by: npt.ArrayLike | None = None
) -> AffineMap | tuple[AffineMap, ...]:
    """The average of the exact maps of all `images`: an AffineMap (784, n).

    by: a label for each image, or "predicted" for the class that the network puts it in; then a
    tuple with one map per label that occurs, in increasing order, each over the images that
    bear it. No map of a single image is ever formed: the backward product is averaged before the
    first kernel is multiplied. For smooth activations it is the mean Jacobian. Raises ValueError
    where no image arrives, or not one label for each.

    >>> import interp
    >>> from interp.maps import local_map
    >>> net, images = interp.load("mlp-500"), np.stack([np.eye(28), np.eye(28)[::-1]])
    >>> mean = mean_map(net, images)
    >>> each = [local_map(net, image).kernel for image in images]
    >>> np.allclose(mean.kernel, np.mean(each, axis=0), atol=1e-4)
    True
    """
    check_network(net)
    if by is None:
        return _mean(net, images, "mean exact map")
    images = np.asarray(images)
    given = repr(by) if isinstance(by, str) else np.shape(by)
    labels = predicted(net, images) if given == "'predicted'" else np.asarray(by)
    if labels.shape != (len(images),):
        raise ValueError(f'by: one label per image or "predicted" is expected, {given} arrived')
    if labels.dtype.kind == "f" and np.isnan(labels).any():
        raise ValueError("by: nan arrived; a label for each image is expected")
    return tuple(
        _mean(net, images[labels == label], f"mean exact map over the {label}s")
        for label in np.unique(labels)
    )


def predicted(net: Network, images: npt.ArrayLike) -> npt.NDArray[np.integer]:
    """The class the network puts each image in, (n,), in batches."""
    return np.concatenate([net.classify(batch) for (batch,) in batches(net, images)])


def rate_composition(net: Network, images: npt.ArrayLike) -> AffineMap:
    """Composition weighed by how often each unit fires over the images: AffineMap (784, n).

    W_1 diag(p_1) W_2 diag(p_2) … W_L, with p_l the mean slope of each unit of layer l, for ReLU
    its firing rate; biases are carried along. It treats the gates of different layers as
    independent: with one hidden layer it is `mean_map`, with more it leaves out that units fire
    together or apart. Raises ValueError where no image arrives.

    >>> import interp
    >>> rate_composition(interp.load("mlp-500"), np.eye(28)[None])
    <AffineMap 'firing-rate composition of mlp-500': 784 pixels → 10 units>
    """
    note = first_order_note(check_network(net))
    if len(net.layers) > 2:
        note = f"{RATES_LEAVE_OUT} {note}".strip()
    sums, total = [np.zeros((2, size)) for size in net.sizes[1:-1]], 0
    for (batch,) in batches(net, images):
        for layer_sums, line in zip(sums, lines_at(net, net.preactivations(batch)), strict=True):
            layer_sums += [np.sum(values, axis=0, dtype=np.float64) for values in line]
        total += len(batch)
    lines = tuple((slopes / total, intercepts / total) for slopes, intercepts in sums)
    return map_of(net, *linearize(net, lines), "firing-rate composition", note, images)


def contrast(net: Network, images: npt.ArrayLike) -> AffineMap:
    """What speaks for each class, against all, where the network chooses it: AffineMap (784, n).

    Column k is A⁽ᵏ⁾[:, k] - mean_j A⁽ᵏ⁾[:, j], with A⁽ᵏ⁾ the mean map over the images that the
    network puts in class k; biases likewise. A class that no image is put in gets a column of
    zeros, and the note names it. Raises ValueError for a network with one output.

    >>> import interp
    >>> net, images = interp.load("mlp-500"), np.eye(28)[None]  # one image, so in one class
    >>> np.flatnonzero(contrast(net, images).kernel.any(axis=0)) == net.classify(images)
    array([ True])
    """
    _check_outputs(net)
    images, classes = np.asarray(images), predicted(net, images)
    kernel, constants = np.zeros((net.sizes[0], net.sizes[-1])), np.zeros(net.sizes[-1])
    present = np.unique(classes)
    for k, mean in zip(present, mean_map(net, images, by=classes), strict=True):
        kernel[:, k] = mean.kernel[:, k] - mean.kernel.mean(axis=1)
        constants[k] = mean.bias[k] - mean.bias.mean()
    note = "Class by class, over the images that the network puts in it."
    absent = sorted(set(range(net.sizes[-1])) - set(present.tolist()))
    if absent:
        note += f" Blank, as no image was put there: {', '.join(map(str, absent))}."
    return map_of(net, kernel, constants, "contrast", note, images)


def contrast_between(net: Network, images: npt.ArrayLike, target: int, against: int) -> AffineMap:
    """What speaks for class `target`, not `against`, where the network chooses it: (784, 1).

    A[:, target] - A[:, against], with A the mean map over the images that the network puts in
    class `target`; bias likewise. The mean of it over all classes as `against` is the column of
    `contrast`. With the two exchanged it is over other images, so not simply the negative. Raises
    ValueError where no image is put in `target`, or either is not a class of the network.

    >>> import interp
    >>> net, images = interp.load("mlp-500"), np.eye(28)[None]
    >>> target = int(net.classify(images)[0])
    >>> contrast_between(net, images, target, against=1 - target).kernel.shape
    (784, 1)
    """
    _check_outputs(net)
    target = net.unit_index(target, name="target")
    against = net.unit_index(against, name="against")
    chosen = np.asarray(images)[predicted(net, images) == target]
    if not len(chosen):
        raise ValueError(f"images: none of them is put in class {target}; give more images")
    mean = mean_map(net, chosen)
    difference = map_of(
        net,
        mean.kernel[:, [target]] - mean.kernel[:, [against]],
        mean.bias[[target]] - mean.bias[[against]],
        f"contrast of {target} against {against}",
        f"Over the images that the network takes for a {target}.",
        chosen,
    )
    return replace(difference, labels=(f"{target} against {against}",))


def _check_outputs(net: Network) -> None:
    if check_network(net).sizes[-1] < 2:
        raise ValueError("net: two or more outputs are needed to set one against another")


def _mean(net: Network, images: npt.ArrayLike, title: str) -> AffineMap:
    if len(net.layers) == 1:
        next(batches(net, images))  # the map is the same for all, but there has to be one
        return map_of(net, *linearize(net, ()), title)
    through_origin = all(layer.passes_through_origin for layer in net.layers[:-1])
    backward: Array = np.zeros((net.sizes[1], net.sizes[-1]))  # sums of D_1 W_2 … W_L
    constants: Array = np.zeros(net.sizes[-1])
    total = 0
    for (batch,) in batches(net, images, size=500):  # what flows back stays in the cache
        preactivations = net.preactivations(batch)
        hidden = zip(net.layers[:-1], preactivations, strict=False)
        slopes = [layer.slopes(values) for layer, values in hidden]  # (n_images, n_k) each
        batch_backward, above = summed_backward(net, slopes)
        backward, total = backward + batch_backward.astype(np.float64), total + len(batch)
        if through_origin:  # lines without intercepts: no pass over the images for the bias
            constants = constants + bias(net.layers[0]) @ batch_backward + above
        else:
            lines = lines_at(net, preactivations)
            constants = constants + bias_along(net, lines).sum(axis=0)
    kernel = net.layers[0].transpose((backward / total).astype(net.dtype).T).T
    return map_of(net, kernel, constants / total, title, first_order_note(net), images)


def summed_backward(net: Network, slopes: Sequence[Array]) -> tuple[Array, Array]:
    """Sums over images of D_1 W_2 D_2 … W_L, (n_1, n), and of what biases above add, (n,).

    With two hidden layers the first is (K ∘ W_2) W_3, where K = G_1ᵀ G_2 counts how often units
    are open together; with more, the same for each output, weighted by what flows back from it.
    """
    last, second = net.layers[-1], net.layers[1]
    constants = len(slopes[0]) * bias(last).astype(np.float64)
    if len(slopes) == 2 and type(second) is Dense:
        constants += weights(last) @ (bias(second) * slopes[1].sum(axis=0))
        return flow_between(second, *slopes) @ weights(last).T, constants
    layers, gates = [], [slopes[0]]
    for layer, own in zip(net.layers[1:-1], slopes[1:], strict=True):
        if layer.only_selects:  # what flows back passes it as it is
            gates[-1] = gates[-1] * own
        else:
            layers.append(layer)
            gates.append(own)
    columns, biases = [], [bias(layer) for layer in layers]
    for unit, row in enumerate(weights(last)):
        flow = gates[-1] * row  # (n_images, units of the last hidden layer)
        for place, layer in reversed([*enumerate(layers)]):
            if biases[place].any():  # pools have none
                constants[unit] += (flow @ biases[place]).sum(dtype=np.float64)
            if place:
                flow = gates[place] * layer.transpose(flow)  # (n_images, units below)
        # the images are added up in the lowest of these layers
        columns.append(layers[0].summed_transpose(gates[0], flow) if layers else flow.sum(axis=0))
    return np.stack(columns, axis=1), constants


def best_linear(net: Network, images: npt.ArrayLike) -> AffineMap:
    """The linear picture that copies the network's answers best, found on `images`: (784, n).

    A linear softmax fitted to the network's own probabilities (not to the true labels), with a
    small penalty on its weights. For sigmoid outputs the same with a sigmoid, for outputs that
    are no probabilities least squares. Fit on training images and score on others,
    `trust.card(picture, net, test_images, best)`: on its own images it looks better than it is,
    and the card says so. The more images, the better: 60,000 take a minute at most; from 1,000
    there is a quick one within seconds, which says so. Raises ValueError where no image arrives.

    >>> import interp
    >>> from interp import data
    >>> net, digits = interp.load("mlp-500"), data.load("digits")
    >>> best_linear(net, digits.train_images[:200]).kernel.shape
    (784, 10)
    """
    check_network(net)
    baseline = net.pixels.baseline(net.input_shape, net.dtype)
    ink = np.concatenate([net.inputs(batch) - baseline for (batch,) in batches(net, images)])
    unit = np.abs(ink).max() or 1  # the penalty then means the same on every pixel scale
    ink /= unit
    kernel, constants = _fitted(ink, net.logits(images).astype(np.float64), net.output)
    kernel /= unit
    better = "a quick fit, more make a better one" if len(ink) < QUICK else "a better one may exist"
    note = f"Fitted to the network's answers on {len(ink):,} images: {better}."
    constants -= baseline @ kernel
    return map_of(net, kernel, constants, "best linear picture", note, images)


def _fitted(ink: npt.NDArray, logits: npt.NDArray, output: str) -> tuple[npt.NDArray, npt.NDArray]:
    """Kernel (784, n) and constants (n,) of the linear model nearest to the outputs.

    Each loss is A(z) - t · z, summed over images: z the model's values, t its targets, A the
    function whose gradient is the model's output. So the error is that output less the target.
    """
    from scipy.optimize import minimize
    from scipy.special import expit, logsumexp, softmax

    functions: dict[str, tuple[Callable[[Array], Array], Callable[[Array], float]]] = {
        "softmax": (lambda z: softmax(z, axis=1), lambda z: logsumexp(z, axis=1).sum()),
        "sigmoid": (expit, lambda z: np.logaddexp(0, z).sum()),
        "values": (lambda z: z, lambda z: (z**2).sum() / 2),
    }
    predict, normaliser = functions[output]
    size = (logits.std() or 1.0) if output == "values" else 1.0
    targets = predict(logits / size)
    shape = (ink.shape[1] + 1, logits.shape[1])

    def loss(flat: npt.NDArray) -> tuple[float, npt.NDArray]:
        kernel, constants = flat.reshape(shape)[:-1], flat.reshape(shape)[-1]
        values = ink @ kernel.astype(ink.dtype) + constants
        error = predict(values) - targets  # (n_images, n)
        gradient = np.vstack([ink.T @ error.astype(ink.dtype) + _PENALTY * kernel, error.sum(0)])
        total = normaliser(values) - (targets * values).sum() + _PENALTY / 2 * (kernel**2).sum()
        return total / len(ink), gradient.ravel() / len(ink)

    options = {"maxiter": _STEPS, "maxcor": 20}
    start = np.zeros(shape[0] * shape[1])
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options=options).x.reshape(shape)
    return best[:-1] * size, best[-1] * size
