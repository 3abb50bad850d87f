"""What one explanation costs: the ledger of an image, and the card by images and by width."""

import statistics
import timeit

import interp
from benchmarks.mean_map import random_images, random_network
from benchmarks.measure import duration
from interp import maps, trust


def durations():
    """Lines of Markdown: median seconds of a ledger, and of cards on random images."""
    net = interp.load("mlp-60000")
    image = random_images(1)[0]
    yield "| explanation | images | first hidden layer | median of 5 |"
    yield "|---|---|---|---|"
    yield f"| ledger of one image | 1 | 512 | {_median(lambda: trust.ledger(net, image))} |"
    gradients = _median(lambda: trust.integrated_gradients(net, image))
    yield f"| integrated gradients, ten classes | 1 | 512 | {gradients} |"
    for count, width in ((1_000, 512), (10_000, 512), (60_000, 512), (10_000, 128), (10_000, 2048)):
        wide, images = random_network((784, width, 256, 10)), random_images(count)
        map = maps.compose_to(wide)
        seconds = _median(lambda m=map, w=wide, i=images: trust.card(m, w, i))
        yield f"| card | {count:,} | {width} | {seconds} |"


def _median(function):
    function()
    return duration(statistics.median(timeit.repeat(function, number=1, repeat=5)))
