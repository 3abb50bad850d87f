"""What explanations cost: a ledger, stand-ins, removal, and the card, by images and by width."""

import functools
import importlib.util
import statistics
import timeit

import numpy as np

import interp
from benchmarks.mean_map import random_images, random_network
from benchmarks.measure import duration
from interp import data, maps, trust


def durations():
    """Lines of Markdown: median seconds of each, on random images."""
    net = interp.load("mlp-60000")
    image = random_images(1)[0]
    yield "| explanation | images | first hidden layer | median of 5, or one |"
    yield "|---|---|---|---|"
    yield f"| ledger of one image | 1 | 512 | {_median(lambda: trust.ledger(net, image))} |"
    gradients = _median(lambda: trust.integrated_gradients(net, image))
    yield f"| integrated gradients, ten classes | 1 | 512 | {gradients} |"
    yield from _by_size("card", lambda n, x: trust.card(maps.compose_to(n), n, x), CARDS, 5)
    yield from _by_size("best linear picture", trust.best_linear, FITS)
    yield from _by_size("stand-in, 12 pictures a class", trust.stand_in, FITS)
    yield from _by_size(
        "removal of ledgers", lambda n, x: trust.removal(trust.ledger, n, x), REMOVALS
    )
    images = data.load("digits").test_images[:60]
    for name, explanation in (
        ("removal of a map × ink", maps.compose_to(net)),
        ("removal of sampled Shapley values", trust.shapley),
    ):
        seconds = _median(lambda e=explanation: trust.removal(e, net, images), repeats=1)
        yield f"| {name} | 60 | 512 | {seconds} |"
    seconds = _median(lambda: trust.reach(maps.local_map, net, images))
    yield f"| reach of exact maps | 60 | 512 | {seconds} |"
    yield ""
    yield from against_captum()


CARDS = (1_000, 512), (10_000, 512), (60_000, 512), (10_000, 128), (10_000, 2048)
FITS = (1_000, 512), (5_000, 512), (20_000, 512), (60_000, 512), (20_000, 2048)
REMOVALS = (20, 512), (60, 512), (240, 512), (60, 128), (60, 2048)
"""Numbers of images, and of units in the first hidden layer."""


def _by_size(name, explain, sizes, repeats=1):
    """A line of Markdown for each size: how long a random network's explanation takes."""
    for count, width in sizes:
        net, images = random_network((784, width, 256, 10)), random_images(count)
        seconds = _median(lambda n=net, x=images: explain(n, x), repeats)
        yield f"| {name} | {count:,} | {width:,} | {seconds} |"


def against_captum():
    """Lines of Markdown: exact integrated gradients of ten classes beside Captum's.

    Captum and torch stay out of the project's environment. In one of their own, `pip install .
    torch captum`, then `python -m benchmarks.explaining`. The error is how far the sum is from the
    change of a logit, the largest of ten.
    """
    if not (importlib.util.find_spec("captum") and importlib.util.find_spec("torch")):
        yield "Captum's integrated gradients are left out: captum and torch are not both here."
        yield "[Results](results) has a run with them, *-captum.md."
        return
    import captum.attr
    import torch

    activations = {"relu": torch.nn.ReLU, "sigmoid": torch.nn.Sigmoid, "linear": torch.nn.Identity}
    image = data.load("digits").test_images[0]
    yield "| integrated gradients | by | error | median of 5 |"
    yield "|---|---|---|---|"
    for name in ("mlp-60000", "sigmoid-200"):
        net = interp.load(name).astype(np.float64)
        chain = torch.nn.Sequential()
        for layer in net.layers:
            dense = torch.nn.Linear(layer.n_in, layer.n_out, dtype=torch.float64)
            dense.weight.data, dense.bias.data = (
                torch.tensor(array) for array in (layer.kernel.T, layer.bias)
            )
            last = layer is net.layers[-1]
            chain.extend([dense, activations["linear" if last else layer.activation.name]()])
        inputs, black = (torch.tensor(net.inputs(x))[None] for x in (image, 0 * image))
        change = net.logits(image) - net.logits(0 * image)

        def ours(net=net):
            return trust.integrated_gradients(net, image).contributions

        def theirs(steps, chain=chain, inputs=inputs, black=black):
            explain = captum.attr.IntegratedGradients(chain)
            options = {"n_steps": steps, "method": "gausslegendre"}
            return np.stack(
                [explain.attribute(inputs, black, k, **options)[0].numpy() for k in range(10)],
                axis=1,
            )

        yield f"| {name} | here | {_missing(ours, change)} | {_median(ours)} |"
        for steps in (50, 500):
            function = functools.partial(theirs, steps)
            row = f"{_missing(function, change)} | {_median(function)}"
            yield f"| {name} | Captum, {steps:,} steps | {row} |"


def _missing(explain, change):
    return f"{abs(explain().sum(axis=0) - change).max():.0e}"


def _median(function, repeats=5):
    function()
    return duration(statistics.median(timeit.repeat(function, number=1, repeat=repeats)))


if __name__ == "__main__":
    for line in against_captum():
        print(line, flush=True)
