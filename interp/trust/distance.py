"""How local an exact map is: how far the nearest breakpoint lies."""

import numpy as np

from interp.layers import bias, weights
from interp.trust.ledger import one_input


def gate_distance(net, image):
    """Distance from one image to the nearest input where any hidden unit's gate differs.

    Euclidean, in the units of the network's inputs (`net.inputs`), over all inputs, images or
    not; worked out in float64. `maps.local_map` holds as far as this and no further. Infinite
    where no hidden unit has a gate.

    It is exact. As long as the gates are those at the image, every pre-activation z_j is affine
    in the input, so each limit z_j = b, with b a breakpoint of its activation, is a hyperplane at
    |z_j - b| / |gradient of z_j|. Take
    the least of these distances, d. Within d of the image no unit of the first layer passes its
    hyperplane, hence those of the second are still affine there and pass none, and so on up: no
    gate differs. Just beyond the foot on the nearest hyperplane, one does. Units without a
    gradient never change. (The region of one set of gates is a convex polytope, and d the radius
    of the largest ball around the image in it.)

    Raises ValueError for smooth networks, which have no gates, and where `image` is not one image.
    """
    if not net.is_piecewise_linear:
        smooth = next(layer for layer in net.layers[:-1] if not layer.is_straight)
        raise ValueError(
            f"net: {smooth} is curved and has no gates; hidden layers of straight pieces, such as "
            "relu and leaky_relu, are accepted"
        )
    for layer in net.layers[:-1]:
        if layer.breakpoints is None:
            raise ValueError(
                f"net: {layer} switches by several units at once, not at a gate's limit"
            )
    net = net.astype(np.float64)
    one_input(net, image)
    nearest, jacobian = np.inf, None
    for layer, z in zip(net.layers[:-1], net.preactivations(image), strict=False):
        # (784, units): how each pre-activation moves with each input
        jacobian = weights(layer).T if jacobian is None else layer.forward(jacobian) - bias(layer)
        lengths = np.linalg.norm(jacobian, axis=0)
        able = lengths > 0
        for place in layer.breakpoints:
            to_place = abs(z - place)[able] / lengths[able]
            nearest = min(nearest, np.min(to_place, initial=np.inf))
        jacobian = jacobian * layer.slopes(z)
    return float(nearest)
