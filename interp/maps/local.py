"""What a network computes around one image, and the way there from its composition."""

from dataclasses import replace

import numpy.typing as npt

from interp.maps.affine import AffineMap, map_of
from interp.maps.composition import compose_to
from interp.network import Network, linearize, lines_at, neutral_lines
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
    kernel, bias = net.linearize(image)
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
    _check_share(t)
    layers = [*(layer.leaking(1 - t) for layer in net.layers[:-1]), net.layers[-1]]
    name = f"{net.name}, leaking {1 - t:.0%}" if net.name else ""
    return replace(net, layers=layers, name=name, accuracy=None)


def first_order_note(net: Network) -> str:
    """What a reader of exact maps should know of this network: nothing if piecewise linear."""
    return "" if net.is_piecewise_linear else FIRST_ORDER


def _check_share(t: float) -> None:
    if not 0 <= t <= 1:
        raise ValueError(f"t: {t!r} arrived; accepted are numbers from 0 to 1")
