"""How local an exact map is: how far the nearest kink lies."""

import numpy as np

from interp.trust.ledger import one_input

_WITH_GATES = ("relu", "leaky_relu")


def gate_distance(net, image):
    """Distance from one image to the nearest input where any hidden unit's gate differs.

    Euclidean, in the units of the network's inputs (`net.inputs`), over all inputs, images or
    not; worked out in float64. `maps.local_map` holds as far as this and no further. Infinite
    where no hidden unit has a gate.

    It is exact. As long as the gates are those at the image, every pre-activation z_j is affine
    in the input, so each gate's limit z_j = 0 is a hyperplane at |z_j| / |gradient of z_j|. Take
    the least of these distances, d. Within d of the image no unit of the first layer passes its
    hyperplane, hence those of the second are still affine there and pass none, and so on up: no
    gate differs. Just beyond the foot on the nearest hyperplane, one does. Units without a
    gradient never change. (The region of one set of gates is a convex polytope, and d the radius
    of the largest ball around the image in it.)

    Raises ValueError for smooth networks, which have no gates, and where `image` is not one image.
    """
    if not net.is_piecewise_linear:
        smooth = next(x for x in net.layers[:-1] if x.activation not in (*_WITH_GATES, "linear"))
        raise ValueError(
            f"net: {smooth} is curved and has no gates; "
            "relu, leaky_relu and linear hidden layers are accepted"
        )
    net = net.astype(np.float64)
    one_input(net, image)
    nearest, jacobian = np.inf, None
    for layer, z in zip(net.layers[:-1], net.preactivations(image), strict=False):
        jacobian = layer.kernel if jacobian is None else jacobian @ layer.kernel
        if np.ptp(layer.slope(np.array([-1.0, 1.0]))):  # it bends at zero
            lengths = np.linalg.norm(jacobian, axis=0)
            able = lengths > 0
            nearest = min(nearest, np.min(abs(z[able]) / lengths[able], initial=np.inf))
        jacobian = jacobian * layer.slope(z)
    return float(nearest)
