"""The kinds of picture of a network's units: the one list, which everything else reads.

Figures, explorers, the page, the sanity check and the manifest have no list of their own: a kind
that is added to `KINDS` appears in all of them.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from interp.maps.affine import AffineMap, titled
from interp.maps.composition import COMPOSITION_LEAVES_OUT, article_recipe, causal_index, compose_to
from interp.maps.from_images import (
    RATES_LEAVE_OUT,
    best_linear,
    contrast,
    local_map,
    mean_map,
    rate_composition,
)
from interp.network import Network, check_network

Make = Callable[[Network, int, Any], AffineMap]


@dataclass(frozen=True)
class Kind:
    """A kind of picture over the pixels, one for each unit of a layer.

    title: what a choice between kinds shows. leaves_out: a sentence on what it leaves out.
    make: from (net, layer, images) to the layer's AffineMap, (n_pixels, n_units); layer counts
        from 0, images are what `needs` says.
    needs: "nothing", "images" for many of them, or "image" for one.
    of: "layers" for units of any layer, "outputs" for those of the last, "classes" for the
        outputs of a network that has two or more.
    style: the palette that it is drawn in, one of `interp.images.STYLES`.
    """

    title: str
    make: Make
    leaves_out: str
    needs: str = "nothing"
    of: str = "layers"
    style: str = "signed"

    def exists(self, net: Network, layer: int = -1) -> bool:
        """Whether a layer's units have such a picture; layer counts from 0, or back from -1."""
        if self.of == "layers":
            return True
        is_last = net.layer_index(layer) == len(net.layers) - 1
        return is_last and (self.of == "outputs" or net.sizes[-1] > 1)


def _of_any_layer(explain: Callable[..., AffineMap]) -> Make:
    """`make` of a function (net, images) that pictures the outputs: the layer becomes the last."""

    def make(net: Network, layer: int, images: Any) -> AffineMap:
        if net.layer_index(layer) < len(net.layers) - 1:
            name = titled(net.layer_name(layer), net)
            net = replace(net, layers=net.layers[: layer + 1], output="", name=name)
        return explain(net, images)

    return make


KINDS: dict[str, Kind] = {
    "composed": Kind(
        "weights carried down to the pixels",
        lambda net, layer, images: compose_to(net, layer),
        COMPOSITION_LEAVES_OUT,
    ),
    "causal": Kind(
        "the causal index",
        lambda net, layer, images: causal_index(net),
        "The causal index leaves out all biases and the slopes of the hidden units' activations.",
        of="outputs",
        style="causal",
    ),
    "recipe": Kind(
        "the first article's recipe",
        lambda net, layer, images: article_recipe(net)[layer],
        "The recipe leaves out how strong each unit is: it scales them all to 0–255.",
        style="article",
    ),
    "rates": Kind(
        "weights carried down, by how often each unit fires",
        _of_any_layer(rate_composition),
        RATES_LEAVE_OUT,
        needs="images",
    ),
    "mean": Kind(
        "mean of its exact maps over the images",
        _of_any_layer(mean_map),
        "A mean map leaves out how the exact maps of single images differ.",
        needs="images",
    ),
    "contrast": Kind(
        "contrast between the classes",
        lambda net, layer, images: contrast(net, images),
        "A contrast leaves out, for each class, the images that the network puts in others.",
        needs="images",
        of="classes",
    ),
    "linear": Kind(
        "best linear fit to its answers",
        lambda net, layer, images: best_linear(net, images),
        "A best linear fit leaves the weights out: it copies what the network answers.",
        needs="images",
        of="outputs",
    ),
    "exact": Kind(
        "exact map at one image",
        _of_any_layer(local_map),
        "An exact map leaves out every image whose gates differ from those at its own.",
        needs="image",
    ),
}


def kinds_of(net: Network, layer: int = -1, with_images: bool = False) -> dict[str, Kind]:
    """The kinds of picture that a layer's units have, by their names in KINDS.

    with_images: whether there are images to make them from. Kinds that need them are left out
    of the first layer, where each unit's weights are exact at every image. Kinds that need one
    image of your choice are left out always. ValueError for a layer that is not there.

    >>> import interp
    >>> net = interp.load("mlp-500")
    >>> "contrast" in kinds_of(net), "contrast" in kinds_of(net, with_images=True)
    (False, True)
    """
    accepted = {"nothing"}
    if check_network(net).layer_index(layer) and with_images:
        accepted.add("images")
    return {
        name: kind
        for name, kind in KINDS.items()
        if kind.needs in accepted and kind.exists(net, layer)
    }
