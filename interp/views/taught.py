"""What a watched network learns from: digits for a browser, settings, and what is worth trying."""

from collections.abc import Sequence
from typing import Any

import numpy as np

from interp import data
from interp.data.loading import FULL_INK, HALO, small_digits
from interp.views.packing import Plain, packed, pad_spec

MOST_TRAINING, MOST_TEST = 2_000, 500
"""Images that are sent to a browser, at most."""

_ON_A_PAGE = 600, 200
"""Training and test images that travel with a page."""

START: Plain = {
    "hidden": [32], "rate": 0.1, "optimiser": "sgd", "decay": 0.0, "images": MOST_TRAINING,
    "mixed": 0.0, "zero": False, "seed": 0, "experiment": "",
}  # fmt: skip
"""What a training begins with: see `lessonIn` in lesson.js."""

VIEW: Plain = {
    "running": False, "pace": "usual", "shown": -1, "begun": 0, "step": 0,
    "look": "units", "shows": "weights", "unit": 0, "image": 0,
}  # fmt: skip
"""How a training is looked at when it opens: see `learnView` and `learnLooks`."""

SOURCE = "Digits that come with scikit-learn"

INVITATION = (
    "Press Play, and watch the pictures: noise at first, then strokes. Then try one of these."
)

_TRIED: Sequence[tuple[str, str, Plain, str]] = (
    ("usual", "As it should be", {},
     "Most is learned in the first seconds. Then the loss goes on falling, and the last mistakes "
     "stay for long."),
    ("rate", "Rate too high", {"rate": 3.0},
     "Every step is too long. Soon the units are thrown so far that hardly any digit lights any of "
     "them, and about one answer in ten is right, as if it guessed."),
    ("zero", "All weights zero", {"zero": True},
     "All units get the same gradient, and here it is zero: only the biases of the ten answers "
     "move. A start at random is what tells units apart."),
    ("mixed", "Half the labels shuffled", {"mixed": 0.5, "optimiser": "adam", "rate": 0.01},
     "Half of the training digits have labels of others. At first it learns what the right labels "
     "have in common, and is better on test digits than on its own. Let it run: it begins to learn "
     "the wrong ones by heart, and the test digits suffer."),
    ("few", "Only 50 digits", {"images": 50, "rate": 0.3},
     "Soon all 50 are right: it knows them by heart. On digits that it has not seen it gets no "
     "better from then on."),
    ("decay", "Weight decay", {"decay": 0.03, "rate": 0.3},
     "Every step also makes all weights a little smaller. What no digit needs fades: the noise of "
     "the start goes, and strokes are left."),
)  # fmt: skip

EXPERIMENTS = [
    {"key": key, "title": title, "settings": START | settings, "sentence": sentence}
    for key, title, settings, sentence in _TRIED
]
"""What is worth trying, and what is seen then; tests/test_learning.py measures each sentence."""


def shared() -> Plain:
    """What of this Python and the views both know."""
    return {"experiments": EXPERIMENTS, "invitation": INVITATION}


def taught_spec(digits: "data.Digits") -> Plain:
    """Images to learn from and to be tested with, as `digitsOf` in lesson.js takes them."""
    parts = [
        (digits.train_images[:MOST_TRAINING], digits.train_labels[:MOST_TRAINING]),
        (digits.test_images[:MOST_TEST], digits.test_labels[:MOST_TEST]),
    ]
    images = np.concatenate([_greys(images) for images, _ in parts])
    return {
        "images": packed(images),
        "labels": packed(np.concatenate([labels for _, labels in parts]).astype(np.uint8)),
        "learned": len(parts[0][0]),
        "names": list(digits.class_names),
        "full": 0,
    }


def page_spec() -> Plain:
    """All values of a page's training: the embedded digits, and how it begins."""
    digits = small_spec()
    start = START | {"images": digits["learned"]}
    return {"digits": digits, "source": SOURCE, "weights": b"", **start, **VIEW}


def small_spec() -> Plain:
    """Some embedded digits in 70 kB, 8×8 as they come; the browser enlarges them to 28×28."""
    pictures, labels = small_digits()
    whole = data.load("digits")
    chosen = [
        *range(_ON_A_PAGE[0]),
        *range(len(whole.train_images), len(whole.train_images) + _ON_A_PAGE[1]),
    ]
    return {
        "images": packed(pictures[chosen].astype(np.uint8)),
        "labels": packed(labels[chosen].astype(np.uint8)),
        "learned": _ON_A_PAGE[0],
        "names": [str(label) for label in range(10)],
        "full": FULL_INK,
        "halo": HALO,
        "net": {"height": whole.shape[0], "width": whole.shape[1], "pad": pad_spec(whole.shape)},
    }


def _greys(images: Any) -> Any:
    return images if images.dtype == np.uint8 else np.rint(255 * images).astype(np.uint8)
