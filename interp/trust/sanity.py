"""Do the pictures depend on what the network has learned? Randomise it and see."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import product
from typing import Any

import numpy as np
import numpy.typing as npt
from tqdm import tqdm

from interp.checks import check_whole
from interp.layers import trained_arrays
from interp.maps.kinds import KINDS
from interp.network import Network, check_network
from interp.pixels import check_many
from interp.trust.fits import centred, correlation
from interp.trust.gradients import gradient_times_input
from interp.trust.ledger import integrated_gradients

_SAMPLED = 10
"""Images whose own pictures are compared."""

ATTRIBUTIONS: dict[str, Callable[[Network, Any], npt.NDArray]] = {
    "gradient × input": gradient_times_input,
    "integrated gradients": lambda net, image: integrated_gradients(net, image).contributions,
}
"""What is compared besides `maps.KINDS`: from a network and an image to (n_pixels, n)."""


@dataclass(frozen=True, eq=False, repr=False)
class Sanity:
    """How much of each kind of picture survives as a network is randomised from the top.

    kinds: names of the kinds of picture. correlation: (n_kinds, n_layers), that of the network's
    picture with the randomised network's over the lit pixels and all classes, column k with the
    last k + 1 layers randomised; 0 where nothing survives. Means over several shuffles; spread
    is the standard deviation between them. absolute: the mean correlation of the pictures'
    absolute values, which also keeps what both take from the image itself or from the pixels.
    For pictures of one image, means over a sample.
    """

    network: str
    kinds: tuple[str, ...]
    correlation: npt.NDArray[np.float64]
    spread: npt.NDArray[np.float64]
    absolute: npt.NDArray[np.float64]

    def __repr__(self) -> str:
        counts = range(1, self.correlation.shape[1] + 1)
        lines = [
            f"<Sanity of {self.network or 'a network'}: correlation ± spread over shuffles (of "
            "absolute values) with the pictures after randomising",
            " " * 22 + "".join(f"{_layers(count):>22}" for count in counts),
        ]
        rows = zip(self.kinds, self.correlation, self.spread, self.absolute, strict=True)
        for kind, *values in rows:
            cells = (f"{a:+.2f} ± {s:.2f} ({b:+.2f})" for a, s, b in zip(*values, strict=True))
            lines.append(f"{kind:22}" + "".join(f"{cell:>22}" for cell in cells))
        return "\n".join(lines) + ">"


def sanity(net: Network, images: npt.ArrayLike, shuffles: int = 5) -> Sanity:
    """The randomisation test of Adebayo et al. 2018 for every kind of picture here: a Sanity.

    A picture that claims to explain what the network has learned must change with its weights.
    Softmax pictures are centred over the classes, and never-lit pixels left out, as far as they
    are known. shuffles: over how many randomisations, seeds 0 on, the mean is taken. 1,000 images
    take half a minute, ten of a network with convolutions some minutes. Raises ValueError where
    no image arrives, and for less than one shuffle.

    >>> import interp
    >>> found = sanity(interp.load("linear-500"), np.eye(28)[None], shuffles=1)
    >>> bool(abs(found.correlation[found.kinds.index("composed")]).max() < 0.2)
    True
    """
    check_network(net)
    images, shuffles = check_many(images, net.input_shape), check_whole("shuffles", shuffles, 1)
    lit = slice(None) if net.never_lit is None else ~net.never_lit
    before = _centred(net, images, lit)
    trained = {len(net.layers) - place for place, x in enumerate(net.layers) if trained_arrays(x)}
    similarity = np.zeros((2, shuffles, len(before), len(net.layers)))
    turns = [*product(sorted({1, *trained}), range(shuffles))]  # a pool has nothing to shuffle
    for layers, seed in tqdm(turns, "Shuffling", leave=False, delay=3):
        after = _centred(randomise(net, layers, seed), images, lit)
        pairs = [_similarity(before[kind], after[kind]) for kind in before]
        similarity[:, seed, :, layers - 1 :] = np.transpose(pairs)[..., None]
    plain, absolute = similarity
    return Sanity(
        net.name, tuple(before), plain.mean(axis=0), plain.std(axis=0), absolute.mean(axis=0)
    )


def randomise(net: Network, layers: int = 1, seed: int = 0) -> Network:
    """The network with the weights of its last `layers` layers shuffled: a Network.

    Within each layer the kernel's entries change places, and so do the biases: their distribution
    stays, what was learned is gone. Raises ValueError for a number of layers that is not there.

    >>> import interp
    >>> net = interp.load("linear-500")
    >>> before, after = (np.sort(x.layers[0].kernel, axis=None) for x in (net, randomise(net)))
    >>> np.array_equal(before, after)
    True
    """
    layers = check_whole("layers", layers, 1, len(check_network(net).layers))
    rng = np.random.default_rng(check_whole("seed", seed, 0))
    shuffled = []
    for layer in net.layers[-layers:]:
        arrays = trained_arrays(layer).items()
        moved = {name: rng.permutation(x.ravel()).reshape(x.shape) for name, x in arrays}
        shuffled.append(replace(layer, **moved))
    name = f"{net.name}, last {_layers(layers)} randomised" if net.name else ""
    changed = [*net.layers[:-layers], *shuffled]
    return replace(net, layers=changed, name=name, accuracy=None, readings=())


def explained(net: Network, images: npt.NDArray) -> dict[str, list[npt.NDArray]]:
    """By name, the pictures of the outputs as lists of (n_pixels, n): `KINDS`, and attributions.

    A list holds one picture, or one for each of a sample of the images where a picture is of one.
    """
    last = len(net.layers) - 1
    sample = [images[at] for at in np.unique(np.linspace(0, len(images) - 1, _SAMPLED).astype(int))]
    pictures = {}
    for name, kind in KINDS.items():
        if kind.exists(net):
            needed = sample if kind.needs == "image" else [images]
            pictures[name] = [kind.make(net, last, image).kernel for image in needed]
    jumps = not all(layer.activation.is_continuous for layer in net.layers[:-1])
    for name, explain in ATTRIBUTIONS.items():
        if name == "integrated gradients" and jumps:
            continue  # they miss what a function jumps by, and refuse such networks
        pictures[name] = [explain(net, image) for image in sample]
    return pictures


def _centred(
    net: Network, images: npt.NDArray, lit: slice | npt.NDArray
) -> dict[str, list[npt.NDArray]]:
    """The same over lit pixels, centred over the classes where the output is a softmax."""
    return {
        name: [centred(picture, net)[lit] for picture in pictures]
        for name, pictures in explained(net, images).items()
    }


def _similarity(before: list[npt.NDArray], after: list[npt.NDArray]) -> tuple[float, float]:
    """Mean correlation of pairs of pictures, and that of their absolute values."""
    pairs = list(zip(before, after, strict=True))
    plain = [correlation(a, b) for a, b in pairs]
    return float(np.mean(plain)), float(np.mean([correlation(abs(a), abs(b)) for a, b in pairs]))


def _layers(count: int) -> str:
    return f"{count} layer{'s' if count > 1 else ''}"
