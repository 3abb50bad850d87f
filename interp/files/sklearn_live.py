"""Networks from live scikit-learn models, without importing scikit-learn."""

from dataclasses import replace
from typing import Any, NoReturn

import numpy as np
import numpy.typing as npt

from interp.activations import named
from interp.files.limits import FormatError, clean
from interp.files.metadata import ASSUMED, Given, Pixels, with_pixels
from interp.layers import Dense
from interp.network import Network
from interp.pixels import PixelScale, Shape

_NAMES = {"identity": "linear", "logistic": "sigmoid", "tanh": "tanh", "relu": "relu"}
_SCALERS = ("StandardScaler", "MinMaxScaler")


def from_sklearn(
    model: Any, pixels: Pixels = None, order: str = "rows", input_shape: Shape | None = None
) -> Network:
    """The Network of a fitted MLPClassifier or MLPRegressor of scikit-learn.

    model: the model, or a Pipeline of StandardScaler and MinMaxScaler before it, which become part
    of the pixel scale. Its probabilities are those of `predict_proba`; of two classes it has
    one output, the probability of the second. Nothing of the model is called.
    pixels, order, input_shape: as in `load`; for scikit-learn's own digits, whose pixels run from
    0 to 16, pixels=(0, 1 / 16). Raises FormatError for another model, or one not yet
    fitted; ValueError for what is given and means nothing.

    >>> import interp
    >>> from interp import data
    >>> from sklearn.neural_network import MLPClassifier
    >>> digits = data.load("digits")
    >>> rows = digits.train_images[:200].reshape(200, 784) / 255
    >>> model = MLPClassifier((12,), tol=1).fit(rows, digits.train_labels[:200])
    >>> interp.from_sklearn(model).sizes
    (784, 12, 10)
    """
    given = Given.of(pixels, order, input_shape)
    steps = [step for _, step in getattr(model, "steps", [("", model)])]
    *scalers, mlp = steps or [model]
    if type(mlp).__name__ not in ("MLPClassifier", "MLPRegressor"):
        _refuse(mlp)
    if not hasattr(mlp, "coefs_"):
        raise FormatError(f"model: the {type(mlp).__name__} is not fitted; call fit first")
    scale = given.pixels or PixelScale.of("0..1", origin="assumed")
    for scaler in scalers:
        factor, shift = _scaling(scaler)
        scale = scale.then(factor, shift)
    functions = [_NAMES.get(mlp.activation)] * (len(mlp.coefs_) - 1)
    functions.append({**_NAMES, "softmax": "softmax"}.get(mlp.out_activation_))
    if None in functions:
        _refuse(mlp)
    layers = [
        Dense(kernel, bias, named(str(name)))
        for kernel, bias, name in zip(mlp.coefs_, mlp.intercepts_, functions, strict=True)
    ]
    notes = [] if given.pixels else [ASSUMED]
    classes = getattr(mlp, "classes_", None)
    if classes is not None and not _counted(classes):
        listed = ", ".join(clean(str(x), 20) for x in classes[:20])
        notes.append(f"Its outputs, counted from 0, are of the classes {listed}")
    output = "values" if functions[-1] == "linear" else ""
    shape: Any = given.input_shape
    network = Network(layers, scale, output=output, notes=notes, input_shape=shape)
    if given.order != "columns":
        return network
    if scalers:  # whose numbers are by column, too
        raise ValueError(
            "order: columns arrived with a scaler; transpose the images it is fitted on"
        )
    return replace(with_pixels(network, None, "columns"), notes=network.notes)


def _scaling(scaler: Any) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """What a scaler multiplies pixels by and adds to them then, each (n_pixels,) or ()."""
    kind = type(scaler).__name__
    if kind == "MinMaxScaler" and not scaler.clip:
        return np.asarray(scaler.scale_, np.float64), np.asarray(scaler.min_, np.float64)
    if kind != "StandardScaler":
        _refuse(scaler)
    std = np.ones(()) if scaler.scale_ is None else np.asarray(scaler.scale_, np.float64)
    mean = np.zeros(()) if not scaler.with_mean else np.asarray(scaler.mean_, np.float64)
    return 1 / std, -mean / std


def _counted(classes: npt.NDArray[Any]) -> bool:
    """Whether classes are 0, 1, 2, … in order, as numbers or as texts."""
    return [str(x) for x in classes] in (
        [str(x) for x in range(len(classes))],
        [f"{x}.0" for x in range(len(classes))],
    )


def _refuse(model: object) -> NoReturn:
    raise FormatError(
        f"model: a {type(model).__name__} arrived; a fitted MLPClassifier or MLPRegressor is "
        f"expected, or a Pipeline that ends in one after {' or '.join(_SCALERS)} (clip=False)"
    )
