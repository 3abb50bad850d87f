"""scikit-learn's small digits, made to look like MNIST's: they always work offline."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from interp.data.centring import centre
from interp.data.digits import Digits

TRAINING_IMAGES = 1297

BLUR = 0.2
"""Enlarging 8×8 pictures leaves a halo; grey up to this is taken away, so that the share of
inked pixels comes near MNIST's (23 and 19 %)."""


@cache
def embedded_digits():
    """The 1,797 digits that come with scikit-learn, as Digits of 28×28 uint8 pictures.

    Each is centred as MNIST's were. The split is theirs in order: the first 1,297 to train, the
    last 500 to test, each class a tenth of both. Made once, then kept.
    Source: Alpaydin and Kaynak, Optical Recognition of Handwritten Digits, UCI, 1998.
    """
    pictures, labels = _small_digits()
    grey = centre(pictures / 16) / 255
    images = np.round((grey - BLUR).clip(0) / (1 - BLUR) * 255).astype(np.uint8)
    return Digits(
        images[:TRAINING_IMAGES],
        labels[:TRAINING_IMAGES],
        images[TRAINING_IMAGES:],
        labels[TRAINING_IMAGES:],
        name="digits",
        source="scikit-learn's embedded 8×8 digits, enlarged and centred as MNIST's",
    )


def _small_digits():
    """Pictures (1797, 8, 8) of values 0–16 and their labels (1797,)."""
    # the file itself, since importing scikit-learn takes twenty times as long as reading it
    folder = Path(find_spec("sklearn").origin).parent / "datasets" / "data"
    if (folder / "digits.csv.gz").is_file():
        table = np.loadtxt(folder / "digits.csv.gz", delimiter=",")
        return table[:, :-1].reshape(-1, 8, 8), table[:, -1].astype(np.int64)
    from sklearn.datasets import load_digits

    digits = load_digits()
    return digits.images, digits.target
