"""From a .keras file on disk to its first composed picture, the whole of a fresh process."""

from benchmarks.measure import in_a_fresh_process, side_by_side
from interp.files import find_shipped

_OURS = """
import interp
from interp import maps
picture = maps.compose_to(interp.load({path!r})).pictures[3]
"""

_THEIRS = """
import os
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"
import functools, keras, numpy
model = keras.saving.load_model({path!r})
kernels = [layer.get_weights()[0] for layer in model.layers if layer.get_weights()]
picture = functools.reduce(numpy.dot, kernels).T.reshape(-1, 28, 28)[3]
"""


def ratios():
    """Opening the 784-512-256-10 network against keras.saving.load_model."""
    path = str(find_shipped("mlp-60000"))
    ours, theirs = (in_a_fresh_process(code.format(path=path)) for code in (_OURS, _THEIRS))
    yield side_by_side(
        "open a .keras file, first picture", "keras.saving.load_model", ours, theirs, 8, 3
    )
