"""How one set of values follows another, and what fits it best: R², linear fits, constants."""

from collections.abc import Callable, Iterable

import numpy as np
import numpy.typing as npt

from interp.layers import Array
from interp.maps.affine import AffineMap, map_of
from interp.network import Network, batches

QUICK = 10_000
"""From fewer images than this, a best linear picture is a quick one, and says so."""

_PENALTY = 5.0
"""On half the sum of squared weights, beside a loss summed over images of ink from 0 to 1."""

_STEPS = 150


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


def best_linear(net: Network, images: npt.ArrayLike) -> AffineMap:
    """The linear picture that copies the network's answers best, found on `images`: (784, n).

    A linear softmax fitted to the network's own probabilities (not to the true labels), with a
    small penalty on its weights. For sigmoid outputs the same with a sigmoid, for outputs that
    are no probabilities least squares. Fit on training images and score on others,
    `trust.card(picture, net, test_images, best)`: on its own images it looks better than it is,
    and the card says so. The more images, the better: 60,000 take a minute at most; from 1,000
    there is a quick one within seconds, which says so. Raises ValueError where no image arrives.
    """
    baseline = net.pixels.baseline(net.input_shape, net.dtype)
    ink = np.concatenate([net.inputs(batch) - baseline for (batch,) in batches(net, images)])
    unit = np.abs(ink).max() or 1  # the penalty then means the same on every pixel scale
    ink /= unit
    kernel, bias = _fitted(ink, net.logits(images).astype(np.float64), net.output)
    kernel /= unit
    better = "a quick fit, more make a better one" if len(ink) < QUICK else "a better one may exist"
    note = f"Fitted to the network's answers on {len(ink):,} images: {better}."
    return map_of(net, kernel, bias - baseline @ kernel, "best linear picture", note, images)


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


def _fitted(ink: npt.NDArray, logits: npt.NDArray, output: str) -> tuple[npt.NDArray, npt.NDArray]:
    """Kernel (784, n) and bias (n,) of the linear model nearest to the outputs.

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
        kernel, bias = flat.reshape(shape)[:-1], flat.reshape(shape)[-1]
        values = ink @ kernel.astype(ink.dtype) + bias
        error = predict(values) - targets  # (n_images, n)
        gradient = np.vstack([ink.T @ error.astype(ink.dtype) + _PENALTY * kernel, error.sum(0)])
        total = normaliser(values) - (targets * values).sum() + _PENALTY / 2 * (kernel**2).sum()
        return total / len(ink), gradient.ravel() / len(ink)

    options = {"maxiter": _STEPS, "maxcor": 20}
    start = np.zeros(shape[0] * shape[1])
    best = minimize(loss, start, jac=True, method="L-BFGS-B", options=options).x.reshape(shape)
    return best[:-1] * size, best[-1] * size
