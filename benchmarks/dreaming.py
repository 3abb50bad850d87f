"""A proposal of the hill climb, against a full NumPy forward pass for each."""

import statistics
import time

import numpy as np

import interp
from benchmarks.measure import duration, side_by_side
from interp import activations, dreams

_PROPOSALS = 20_000


def ratios():
    """Ratios of `climb` against as many forward passes of one image, over plain arrays."""
    for name in ("sigmoid-200", "mlp-60000"):
        net = interp.load(name)
        yield side_by_side(
            f"{_PROPOSALS:,} proposals of a climb, {name}",
            "a forward pass each",
            lambda net=net: _climb(net),
            lambda net=net: _forward_passes(net),
            2.5,
            repeats=21,  # a tenth of a second each: other work on the machine is slower than that
        )


def _climb(net):
    """Digit after digit to 0.99, until so many have been proposed."""
    left, digit = _PROPOSALS, 0
    while left > 0:
        dream = dreams.run(dreams.climb(net, digit % 10, seed=digit, max_steps=left))
        sure = dream.probabilities[-1] >= 0.99
        left = left - int(dream.counts[-1]) if sure else 0
        digit += 1


def _forward_passes(net):
    """What it costs to score each proposal by a full forward pass, and nothing else."""
    softmax = activations.named("softmax")
    image = net.inputs(np.random.default_rng(0).random(net.sizes[0]))
    for _ in range(_PROPOSALS):
        values = image
        for layer in net.layers[:-1]:
            values = layer.activate(layer.forward(values))
        softmax(net.layers[-1].forward(values))


def durations():
    """Lines of Markdown: seconds until ten digits are dreamed to 0.99, median of 5."""
    yield "| ten digits to 0.99 | climbing | with smoothness | ascent |"
    yield "|---|---|---|---|"
    ways = [(dreams.climb, {}), (dreams.climb, {"smooth": True}), (dreams.ascend, {})]
    for name in ("sigmoid-200", "mlp-60000", "mlp-500", "linear-60000", "linear-500"):
        net = interp.load(name)
        seconds = [duration(_median(net, way, more)) for way, more in ways]
        yield f"| {name} | {' | '.join(seconds)} |"


def _median(net, dream, settings):
    found = []
    for _ in range(5):
        start = time.perf_counter()
        for one in dreams.each_class(net, dream, **settings):
            assert one.probabilities[-1] >= 0.99
        found.append(time.perf_counter() - start)
    return statistics.median(found)
