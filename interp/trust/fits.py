"""How one set of values follows another, and what fits it best: R², correlation, constants."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from interp.layers import Array
from interp.network import Network


def centred(values: Array, net: Network) -> Array:
    """Logits less their mean over the classes, which a softmax ignores; others as they are."""
    if net.output != "softmax" or values.shape[-1] == 1:
        return values
    return values - values.mean(axis=-1, keepdims=True)


def explained(pairs: Iterable[tuple[Array, Array]]) -> tuple[npt.NDArray[np.float64], float]:
    """R² of a picture's values after the best scale and offset of each unit.

    pairs: batches of what the picture gives and of what is true, (n, units) each. Returns the
    share of each unit's variance that is explained, (units,), and that of all units together. A
    picture that is flat explains 0; where the truth never varies the share is NaN.
    """
    count, sums, start = 0, np.zeros(()), None
    for pair in pairs:
        values = np.array(pair, np.float64)  # (2, n, units)
        if start is None:  # sums of squares far from zero would lose their digits
            start = values.mean(axis=1, keepdims=True)
        picture, truth = values - start
        terms = picture, truth, picture**2, truth**2, picture * truth
        count, sums = count + len(truth), sums + np.stack([term.sum(axis=0) for term in terms])
    means = sums / count
    variance, total = np.maximum(means[2:4] - means[:2] ** 2, 0)  # of the picture, of the truth
    fitted = _divide((means[4] - means[0] * means[1]) ** 2, variance, 0.0)
    return _divide(fitted, total, np.nan), float(_divide(fitted.sum(), total.sum(), np.nan))


def correlation(a: Array, b: Array) -> float:
    """Pearson's correlation of all values of two arrays of one shape; 0 where one is flat."""
    a, b = a - a.mean(), b - b.mean()
    lengths = np.linalg.norm(a) * np.linalg.norm(b)
    return float((a * b).sum() / lengths) if lengths else 0.0


def _divide(above: Array, below: Array, otherwise: float) -> npt.NDArray[np.float64]:
    out = np.full(np.shape(below), otherwise)
    return np.divide(above, below, out=out, where=np.greater(below, 0))


def refit_constants(values: npt.ArrayLike, classes: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """The constant for each class that makes a picture rank the classes best, (n,).

    values: (n_images, n), what the picture gives; classes: (n_images,), what it should rank
    first. Minimises the cross-entropy of softmax(s · values + constants) over the constants and
    one scale s, which moves no ranking but lets pictures of any size be refitted alike. A class
    that never occurs is left out of the running: its constant is -inf.
    """
    from scipy.optimize import minimize
    from scipy.special import log_softmax

    values, classes = np.asarray(values, np.float64), np.asarray(classes)
    present = np.unique(classes)
    size = values.std() or 1.0
    kept, targets = values[:, present] / size, classes[:, None] == present

    def loss(parameters: npt.NDArray) -> tuple[float, npt.NDArray]:
        scale, offsets = np.exp(parameters[0]), parameters[1:]
        logs = log_softmax(scale * kept + offsets, axis=1)
        error = np.exp(logs) - targets  # which is the gradient in the logits
        gradient = np.array([scale * (error * kept).sum(), *error.sum(axis=0)])
        return -logs[targets].mean(), gradient / len(kept)

    start = np.zeros(1 + len(present))
    bounds = [(-6, 6), *[(None, None)] * len(present)]  # a perfect picture's scale would never end
    fitted = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    constants = np.full(values.shape[1], -np.inf)
    constants[present] = fitted[1:] / np.exp(fitted[0]) * size
    return constants
