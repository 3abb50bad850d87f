"""The best single pictures found: what any linear picture could be compared with."""

from typing import NamedTuple

import numpy as np

from interp.maps.affine import AffineMap
from interp.maps.composition import titled
from interp.network import batches
from interp.trust.moments import centred

_STRENGTHS = np.geomspace(1, 1e4, 5)


class Ceiling(NamedTuple):
    """The best single pictures found, never the best possible.

    ridge: least squares on the logits, for R². softmax: a linear softmax fitted to the
    network's own classes, for agreement; the ridge again where there is a single output.
    """

    ridge: AffineMap
    softmax: AffineMap


def ceiling(net, images):
    """The best single pictures of a network that were found on `images`: a Ceiling of AffineMaps.

    Fit on training images and score on others, `trust.card(map, net, test_images, ceiling)`: on
    the images they were fitted to, both look better than they are. The ridge's strength is
    chosen on a fifth of the images held out; 30,000 images take about 15 s on 2 cores.
    """
    inputs = np.concatenate([net.inputs(batch) for (batch,) in batches(net, images)])
    logits = np.concatenate([net.logits(batch) for (batch,) in batches(net, images)])
    blank = net.pixels.blank(net.sizes[0], net.dtype)
    ink = inputs - blank
    unit = np.abs(ink).max() or 1  # so that a strength means the same on every pixel scale
    ink /= unit

    def picture(kernel, bias, title):
        kernel = kernel / unit
        return AffineMap(
            kernel.astype(net.dtype),
            bias - blank @ kernel,
            title=titled(title, net),
            note="The best found, not the best possible.",
            pixels=net.pixels,
            never_lit=net.never_lit,
        )

    ridge = picture(*_ridge(ink, centred(logits, net)), "best ridge picture")
    if logits.shape[1] == 1:
        return Ceiling(ridge, ridge)
    fitted = _softmax(ink, logits.argmax(axis=1), logits.shape[1])
    return Ceiling(ridge, picture(*fitted, "best softmax picture"))


def _ridge(ink, values):
    from sklearn.linear_model import Ridge

    learned = np.arange(len(ink)) % 5 > 0

    def error(strength):
        fitted = Ridge(strength).fit(ink[learned], values[learned])
        return ((fitted.predict(ink[~learned]) - values[~learned]) ** 2).sum()

    best = Ridge(min(_STRENGTHS, key=error)).fit(ink, values)
    return best.coef_.reshape(values.shape[1], -1).T, np.ravel(best.intercept_)


def _softmax(ink, classes, count):
    from sklearn.linear_model import LogisticRegression

    kernel, present = np.zeros((ink.shape[1], count)), np.unique(classes)
    bias = np.full(count, -1e3)  # a class that the network never chose is never ranked first
    if len(present) == 1:
        bias[present] = 0
        return kernel, bias
    fitted = LogisticRegression(C=0.1, max_iter=100, tol=1e-3).fit(ink, classes)
    coefficients, intercept = fitted.coef_, fitted.intercept_
    if len(present) == 2:  # scikit-learn keeps the difference of the two only
        coefficients = np.concatenate([-coefficients, coefficients]) / 2
        intercept = np.concatenate([-intercept, intercept]) / 2
    kernel[:, present], bias[present] = coefficients.T, intercept
    return kernel, bias
