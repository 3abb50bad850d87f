"""From composition, which leaves the gates out, to networks and maps that have them."""

from dataclasses import replace

from interp.maps.composition import compose_to
from interp.maps.lines import first_order_note, map_along
from interp.maps.local import lines_at


def morph(net, image, t):
    """Composition at t = 0, the exact map of one image at t = 1: an AffineMap (784, n).

    Each D(x) of `local_map` is replaced by I - t (I - D(x)), in kernel and bias. Both ends are
    exact; between them lies no real network, which the note says. For smooth activations t = 1
    is first order around the image, as in `local_map`. Raises ValueError for t outside [0, 1].
    """
    _check_share(t)
    lines = tuple(
        (1 - t * (1 - slopes), t * intercepts) for slopes, intercepts in lines_at(net, image)
    )
    return map_along(net, lines, f"{t:.0%} of the way to the exact map", _note(net, t))


def _note(net, t):
    left_out = compose_to(net).note
    if t == 0 or not left_out:
        return left_out
    return first_order_note(net) if t == 1 else "Between two pictures: no real network is this."


def leaky(net, t):
    """The network with its ReLUs leaking 1 - t of what is below zero: linear at 0, itself at 1.

    A real network at every t, unlike `morph`: its gates are worked out anew, and so are its
    predictions; its composition is always that of `net`. Its accuracy is not known. Raises
    ValueError for hidden layers other than ReLU, and for t outside [0, 1].
    """
    _check_share(t)
    for layer in net.layers[:-1]:
        if layer.activation != "relu":
            raise ValueError(
                f"net: a hidden layer with {layer.activation} arrived; only ReLU networks can be "
                "made leaky. See morph for the others"
            )
    hidden = [replace(x, activation="leaky_relu", alpha=1 - t) for x in net.layers[:-1]]
    name = f"{net.name}, leaking {1 - t:.0%}" if net.name else ""
    return replace(net, layers=[*hidden, net.layers[-1]], name=name, accuracy=None)


def _check_share(t):
    if not 0 <= t <= 1:
        raise ValueError(f"t: {t!r} arrived; accepted are numbers from 0 to 1")
