"""What a lesson's claims are judged by, in the lesson's own kernel: see test_notebooks."""

import numpy as np

import interp
from interp.data import mnist_territory


def untrue(claims, names, with_mnist):
    """Those of the claims that are not true, each with what came out instead: a list of strings.

    claims: Python expressions. names: the lesson's. An expression that raises, or that gives
    something else than True or False, is not true either.
    """
    names = {**names, **HELPERS, "with_mnist": with_mnist}
    values = {claim: _value(claim, names) for claim in claims}
    return [f"{claim}: {value!r}" for claim, value in values.items() if not _is_true(value)]


def smoothness(pictures):
    """How alike neighbouring pixels of each picture are: (n,) correlations, 0 for noise.

    pictures: (n, rows, columns).
    """
    along = [_correlation(picture[:, 1:], picture[:, :-1]) for picture in pictures]
    down = [_correlation(picture[1:], picture[:-1]) for picture in pictures]
    return (np.array(along) + np.array(down)) / 2


def digit_likeness(pictures):
    """(n, 10) correlations of pictures (n, 28, 28) with where each digit of MNIST writes.

    Where it writes is how much oftener its images light a pixel than those of all ten do.
    """
    frequency = mnist_territory().frequency
    typical = frequency - frequency.mean(axis=0)
    return np.array([[_correlation(picture, digit) for digit in typical] for picture in pictures])


HELPERS = {
    "np": np,
    "interp": interp,
    "smoothness": smoothness,
    "digit_likeness": digit_likeness,
}


def _value(claim, names):
    try:
        return eval(claim, names)
    except Exception as error:
        return error


def _is_true(value):
    return isinstance(value, (bool, np.bool_)) and bool(value)


def _correlation(first, second):
    return np.corrcoef(first.ravel(), second.ravel())[0, 1]
