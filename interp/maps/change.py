"""What training put into the output's picture, without the random start."""

from dataclasses import replace

from interp.maps.composition import compose_to, titled


def learned_change(net, start):
    """The composed output with the first layer's start taken away: an AffineMap (784, n).

    (W_1 - W_1⁰) W_2 … W_L, with W_1⁰ the first kernel of `start`, the same network before its
    training: `training.train(...).snapshots[0]`, or `interp.load("mlp-60000/epoch-0")`. The bias
    is the composed one. Exactly zero on pixels never lit in training where their input was then
    0 and there was no weight decay: nothing was learned there. Raises ValueError where the sizes
    differ.
    """
    if start.sizes != net.sizes:
        raise ValueError(
            f"start: a network of sizes {start.sizes} arrived; {net.sizes} are expected, those of "
            "net before its training"
        )
    first = net.layers[0]
    learned = replace(first, kernel=first.kernel - start.layers[0].kernel)
    composed = compose_to(replace(net, layers=[learned, *net.layers[1:]]))
    return replace(
        composed,
        title=titled("learned change of the output", net),
        note=f"The first layer's random start is left out. {composed.note}".strip(),
    )
