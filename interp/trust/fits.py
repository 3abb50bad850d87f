"""How one set of values follows another, and what fits it best: moments, linear fits, constants."""

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from interp.layers import Array
from interp.maps.affine import AffineMap, map_of
from interp.network import Network, batches

_PENALTY = 5.0
"""On half the sum of squared weights, beside a loss summed over images of ink from 0 to 1."""

_STEPS = 100


def centred(values: Array, net: Network) -> Array:
    """Logits less their mean over the classes, which a softmax ignores; others as they are."""
    if net.output != "softmax" or values.shape[-1] == 1:
        return values
    return values - values.mean(axis=-1, keepdims=True)


def compare(
    maps: Sequence[AffineMap], net: Network, images: npt.ArrayLike, layer: int = -1
) -> "list[Moments]":
    """The Moments of each map, all from one pass of the network over the images."""
    hidden = net.layer_index(layer) < len(net.layers) - 1
    moments_of = [Moments() for _ in maps]
    for (batch,) in batches(net, images):
        truth = net.preactivations(batch)[layer]
        for map, moments in zip(maps, moments_of, strict=True):
            values = map.apply(batch), truth
            moments.add(*(values if hidden else (centred(x, net) for x in values)))
    return moments_of


class Moments:
    """Sums over batches, from which agreement, scale, offset, R² and correlation follow."""

    def __init__(self) -> None:
        self.count, self.same = 0, 0
        self.sums: Array = np.zeros(())
        self.shift: tuple[Array, Array] | None = None

    def add(self, picture: Array, truth: Array) -> None:
        """Take in one batch of values, (n, units) each."""
        picture, truth = picture.astype(np.float64), truth.astype(np.float64)
        if self.shift is None:  # sums of squares far from zero would lose their digits
            self.shift = picture.mean(axis=0), truth.mean(axis=0)
        self.same += (picture.argmax(axis=1) == truth.argmax(axis=1)).sum()
        self.count += len(picture)
        picture, truth = picture - self.shift[0], truth - self.shift[1]
        terms = picture, truth, picture**2, truth**2, picture * truth
        self.sums = self.sums + np.stack([term.sum(axis=0) for term in terms])

    @property
    def agreement(self) -> float:
        """Share of images where both are highest in the same place."""
        return float(self.same / self.count)

    @property
    def means(self) -> Array:
        """(2, units): of the picture and of the truth."""
        return self.sums[:2] / self.count + np.array(self.shift)

    @property
    def variance(self) -> Array:
        """(units,): of the picture."""
        return np.maximum(self.sums[2] / self.count - (self.sums[0] / self.count) ** 2, 0)

    @property
    def truth_variance(self) -> Array:
        """(units,)."""
        return np.maximum(self.sums[3] / self.count - (self.sums[1] / self.count) ** 2, 0)

    @property
    def covariance(self) -> Array:
        """(units,)."""
        return self.sums[4] / self.count - self.sums[0] * self.sums[1] / self.count**2

    def fit(self) -> tuple[Array, Array]:
        """Scale and offset per unit by least squares; scale 0 for a picture without variance."""
        scale = _divide(self.covariance, self.variance, 0.0)
        return scale, self.means[1] - scale * self.means[0]

    def _explained(self) -> Array:
        return _divide(self.covariance**2, self.variance, 0.0)

    def r2(self) -> npt.NDArray[np.float64]:
        """(units,): share of the truth's variance that the fitted picture explains."""
        return _divide(self._explained(), self.truth_variance, np.nan)

    def overall_r2(self) -> float:
        """The same for all units together."""
        return float(_divide(self._explained().sum(), self.truth_variance.sum(), np.nan))

    def correlation(self) -> float:
        """Pearson's, of all values of all units together, before any fit."""
        spread = [
            variance.sum() + ((mean - mean.mean()) ** 2).sum()
            for variance, mean in zip((self.variance, self.truth_variance), self.means, strict=True)
        ]
        between = (self.means[0] - self.means[0].mean()) * (self.means[1] - self.means[1].mean())
        shared = self.covariance.sum() + between.sum()
        return float(_divide(shared, np.sqrt(spread[0] * spread[1]), np.nan))


def _divide(
    above: npt.ArrayLike, below: npt.ArrayLike, otherwise: float
) -> npt.NDArray[np.float64]:
    above, below = np.asarray(above, float), np.asarray(below, float)
    return np.divide(above, below, out=np.full(below.shape, otherwise), where=below > 0)


def best_linear(net: Network, images: npt.ArrayLike) -> AffineMap:
    """The linear picture that copies the network's answers best, found on `images`: (784, n).

    A linear softmax fitted to the network's own probabilities (not to the true labels), with a
    small penalty on its weights. For sigmoid outputs the same with a sigmoid, for outputs that
    are no probabilities least squares. Fit on training images and score on others,
    `trust.card(map, net, test_images, best)`: on its own images it looks better than it is, and
    the card says so. The more images, the better: 1,000 take a second, 60,000 some twenty, and
    the note says how many it was. Raises ValueError where no image arrives.
    """
    inputs = np.concatenate([net.inputs(batch) for (batch,) in batches(net, images)])
    logits = np.concatenate([net.logits(batch) for (batch,) in batches(net, images)])
    baseline = net.pixels.baseline(net.input_shape, net.dtype)
    ink = inputs - baseline
    unit = np.abs(ink).max() or 1  # the penalty then means the same on every pixel scale
    kernel, bias = _fitted(ink / unit, logits.astype(np.float64), net.output)
    kernel /= unit
    note = f"Fitted to the network's answers on {len(ink):,} images; there may be a better one."
    return map_of(net, kernel, bias - baseline @ kernel, "best linear picture", note, images)


def refit_constants(values: npt.ArrayLike, classes: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """The constant for each class that makes a picture rank the classes best, (n,).

    values: (n_images, n), what the picture gives; classes: (n_images,), what it should rank
    first. Minimises the cross-entropy of softmax(s · values + constants) over the constants and
    one scale s, which moves no ranking but lets pictures of any size be refitted alike. A class
    that never occurs is left out of the running: its constant is -inf.
    """
    from scipy.optimize import minimize
    from scipy.special import logsumexp

    values, classes = np.asarray(values, np.float64), np.asarray(classes)
    present, targets = np.unique(classes, return_inverse=True)
    size = values.std() or 1.0
    kept = values[:, present] / size
    rows = np.arange(len(targets))

    def loss(parameters: npt.NDArray) -> tuple[float, npt.NDArray]:
        scale, offsets = np.exp(parameters[0]), parameters[1:]
        logits = scale * kept + offsets
        normaliser = logsumexp(logits, axis=1)
        error = np.exp(logits - normaliser[:, None])
        error[rows, targets] -= 1  # probability less target, which is the gradient in the logits
        gradient = [scale * (error * kept).sum(), *error.sum(axis=0)]
        return (normaliser - logits[rows, targets]).mean(), np.array(gradient) / len(rows)

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
