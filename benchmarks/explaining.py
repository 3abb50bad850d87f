"""What explanations cost: a ledger, stand-ins, removal, and the card, by images and by width."""

import statistics
import timeit

import interp
from benchmarks.mean_map import random_images, random_network
from benchmarks.measure import duration
from interp import maps, trust


def durations():
    """Lines of Markdown: median seconds of each, on random images."""
    net = interp.load("mlp-60000")
    image = random_images(1)[0]
    yield "| explanation | images | first hidden layer | median of 5, or one |"
    yield "|---|---|---|---|"
    yield f"| ledger of one image | 1 | 512 | {_median(lambda: trust.ledger(net, image))} |"
    gradients = _median(lambda: trust.integrated_gradients(net, image))
    yield f"| integrated gradients, ten classes | 1 | 512 | {gradients} |"
    for count, width in ((1_000, 512), (10_000, 512), (60_000, 512), (10_000, 128), (10_000, 2048)):
        wide, images = random_network((784, width, 256, 10)), random_images(count)
        map = maps.compose_to(wide)
        seconds = _median(lambda m=map, w=wide, i=images: trust.card(m, w, i))
        yield f"| card | {count:,} | {width} | {seconds} |"
    for count, width in ((1_000, 512), (5_000, 512), (20_000, 512), (60_000, 512), (20_000, 2048)):
        wide, images = random_network((784, width, 256, 10)), random_images(count)
        seconds = _median(lambda w=wide, i=images: trust.stand_in(w, i), repeats=1)
        yield f"| stand-in, 12 pictures a class | {count:,} | {width} | {seconds} |"
    judged = {
        "removal of ledgers": trust.ledger,
        "removal of a map × ink": maps.compose_to(net),
        "removal of sampled Shapley values": trust.shapley,
    }
    images = random_images(60)
    for name, explanation in judged.items():
        seconds = _median(lambda e=explanation: trust.removal(e, net, images), repeats=1)
        yield f"| {name} | 60 | 512 | {seconds} |"
    seconds = _median(lambda: trust.reach(maps.local_map, net, images))
    yield f"| reach of exact maps | 60 | 512 | {seconds} |"


def _median(function, repeats=5):
    function()
    return duration(statistics.median(timeit.repeat(function, number=1, repeat=repeats)))
