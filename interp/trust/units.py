"""How well the pictures of hidden units and channels predict what these units weigh up."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from interp.layers import Array
from interp.maps.affine import AffineMap
from interp.maps.fields import convolution_at
from interp.network import Network, batches
from interp.trust.fits import centred, explained


def unit_r2(
    map: AffineMap, net: Network, images: npt.ArrayLike, layer: int
) -> npt.NDArray[np.float64]:
    """How well each hidden unit's picture predicts its pre-activation: (n,) R² after a fit.

    map: the AffineMap of one layer's units, such as `maps.compose(net)[layer]`. 1 is exact, 0
    no better than the unit's mean; scale and offset are fitted per unit. NaN for a unit whose
    pre-activation never varies.

    >>> import interp
    >>> from interp import data, maps
    >>> net, images = interp.load("mlp-500"), data.load("digits").test_images
    >>> float(unit_r2(maps.compose(net)[0], net, images, 0).min().round(3))  # the first is exact
    1.0
    """
    is_output = net.layer_index(layer) == len(net.layers) - 1
    pairs = ((map.apply(x), net.preactivations(x)[layer]) for (x,) in batches(net, images))
    if is_output:
        pairs = ((centred(values, net), centred(truth, net)) for values, truth in pairs)
    return explained(pairs)[0]


def channel_r2(net: Network, images: npt.ArrayLike, layer: int) -> npt.NDArray[np.float64]:
    """How well each channel's picture, slid over the images, predicts its pre-activations: (n,).

    R² over images and places, after a scale and an offset are fitted for each channel of a
    convolution: `unit_r2` of `maps.channels`, which stands for units at every place. In padding
    the picture meets zeros, as the units do. Raises ValueError for another layer.

    >>> import interp
    >>> from interp import data
    >>> net, images = interp.load("cnn"), data.load("digits").test_images[:20]
    >>> channel_r2(net, images, 0).round(3)  # the first layer's pictures are its kernels
    array([1., 1., 1., 1., 1., 1., 1., 1.])
    """
    index, made_by = convolution_at(net, layer)
    count = made_by.shape_out[2]
    upto = replace(net, layers=net.layers[: index + 1], output="values")

    def pairs() -> Iterator[tuple[Array, Array]]:
        for (batch,) in batches(upto, images, size=50):
            composed = net.inputs(batch)
            for below in net.layers[:index]:
                composed = below.forward(composed) * below.neutral()
            values = made_by.forward(composed), upto.preactivations(batch)[-1]
            yield values[0].reshape(-1, count), values[1].reshape(-1, count)

    return explained(pairs())[0]


def unit_line(r2: float, images: str, what: str = "unit") -> str:
    """A sentence for people on one value of `unit_r2`; images: how many and which, in words.

    what: "unit" or "channel".

    >>> unit_line(0.431, "500 test images")
    "Explains 43% of this unit's variance on 500 test images."
    """
    if not np.isfinite(r2):
        return f"This {what}'s value is the same on all of {images}."
    return f"Explains {max(r2, 0):.0%} of this {what}'s variance on {images}."
