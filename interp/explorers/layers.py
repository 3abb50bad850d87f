"""Every unit of every layer as a picture, with where it comes from and how far to believe it."""

from typing import Any

import numpy as np
import numpy.typing as npt
import traitlets

from interp import data, maps, views
from interp.checks import check_whole
from interp.convolution import Conv2D
from interp.explorers import channels, provider
from interp.explorers.widget import Explorer, check_accepted
from interp.layers import weights
from interp.network import Network, check_network
from interp.pixels import check_many
from interp.views.layers import has_channels, sees_channels, slices

_TILES = 24
"""Units beside the one that is looked at, in a figure."""

_SENT_AT_ONCE = 4_000_000
"""Weights of composed pictures that are sent when the explorer is made; the rest when looked at."""


class Layers(Explorer):
    """What `layers` returns. Units and layers count from 0; layer may be set to -1, the output.

    It opens on the layer whose pictures show most, see `images.first_sight`. kind: a name in
    `maps.KINDS`, or "incoming" for the unit's own weights; scale: "shared" or "each"; order of
    the tiles: "strength", "class" that a unit speaks for, or "number". Raises ValueError for what
    the layer lacks. Where `layer` is set to one that lacks the unit or the kind, unit becomes 0
    and kind "composed". source: what the images are, in words.

    Of a convolution unit is a channel, and pools are no layer of their own here. With images: image
    is the number of the one whose activations are shown, place the [row, column] of the unit that
    is, [] for the channel's strongest. Where `layer` or `image` is set, place becomes [].
    """

    view = traitlets.Unicode("layers").tag(sync=True)
    layer = traitlets.Int().tag(sync=True)
    unit = traitlets.Int().tag(sync=True)
    kind = traitlets.Unicode("composed").tag(sync=True)
    scale = traitlets.Unicode("each").tag(sync=True)
    order = traitlets.Unicode("strength").tag(sync=True)
    source = traitlets.Unicode().tag(sync=True)
    image = traitlets.Int().tag(sync=True)
    place: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    image_count = traitlets.Int().tag(sync=True)

    layers: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    kinds: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    shape: "traitlets.List[Any]" = traitlets.List().tag(sync=True)
    never_lit = traitlets.Dict(allow_none=True, default_value=None).tag(sync=True)
    responses = traitlets.Dict().tag(sync=True)
    request = traitlets.Unicode().tag(sync=True)
    response = traitlets.Dict().tag(sync=True)
    has_provider = traitlets.Bool(True).tag(sync=True)

    def __init__(self, net: Network, images: npt.ArrayLike | data.Digits | None = None) -> None:
        self._net, self._images, self._measured, source = net, None, None, ""
        self._maps: dict[tuple[int, str], maps.AffineMap] = {}
        signed = {name: x for name, x in maps.KINDS.items() if x.style == "signed"}
        kinds = {name: x for name, x in signed.items() if x.needs != "image"}
        spec = views.layers_spec(net, kinds, images is not None)  # fails here if it cannot be shown
        if images is not None:
            named = "images"
            if isinstance(images, data.Digits):
                named, images = images.test_title, images.test_images
            self._images = self._measured = np.asarray(images)
            check_many(self._images, net.input_shape)  # fails here if they do not fit the network
            if any(has_channels(net, layer) for layer in range(len(net.layers))):
                self._measured = self._images[channels.measured(len(self._images))]
            source = f"{len(self._measured):,} {named}"
        responses = self._first_responses()
        sent = [key.split("/")[1] for key in responses if key.startswith("composed")]
        composed = {int(layer): provider.composed(net, int(layer))[0] for layer in sent}
        super().__init__(
            network=views.header(net),
            source=source,
            image_count=0 if self._images is None else len(self._images),
            **views.layers_start(composed, len(net.layers) - 1),
            **spec,
            shape=list(net.input_shape),
            never_lit=views.packed_mask(net),
            responses=responses,
        )

    @property
    def map(self) -> maps.AffineMap:
        """The AffineMap (784, 1) of the unit shown; its composed one where kind is "incoming"."""
        return self._layer_map(self.layer, self.kind).select(self.unit)

    @property
    def weights(self) -> npt.NDArray[np.floating]:
        """The unit's own incoming weights: (784,) in the first layer, (n_below,) above it.

        Of a channel its kernel, (rows, columns, channels in / groups).
        """
        layer = self._net.layers[self.layer]
        if isinstance(layer, Conv2D) and has_channels(self._net, self.layer):
            return layer.kernel[..., self.unit]
        return weights(layer, self.unit)

    def state(self) -> str:
        """Layer, unit and kind, in words."""
        word = "unit" if self.layer < len(self.layers) - 1 else self.network["classes"]
        if has_channels(self._net, self.layer):
            word = "channel"
        return f"{self.layers[self.layer]['name']}, {word} {self.unit}, {self.kind}"

    def figure(self) -> Any:
        """The unit's picture, large, beside those of its layer: the first 24 as they are sorted."""
        import matplotlib.pyplot as plt

        from interp import figures

        map = self._layer_map(self.layer, self.kind)
        size: dict[str, Any] = {"figsize": (13, 4.6), "width_ratios": (1, 2)}
        shown, (unit, tiles) = plt.subplots(1, 2, **size, layout="constrained")
        figures.show_map(map, self.unit, unit)
        some = map.select(self._sorted(map)[:_TILES])
        figures.show_maps(some, tiles, scale=self.scale, columns=8 if len(some) > 12 else 5)
        return shown

    def _sorted(self, map: maps.AffineMap) -> npt.NDArray[np.integer]:
        """The layer's units in the order of its tiles."""
        if self.order == "number" or self.layer == len(self.layers) - 1:
            return np.arange(len(map))
        speaks = self.layers[self.layer]["speaks"] if self.order == "class" else ()
        keys = [-views.strengths(map), *([speaks] if speaks else [])]  # by the last one first
        return np.lexsort(keys)

    def _first_responses(self) -> views.Plain:
        """Pictures as far as they are few, and what is known of their trust without images."""
        responses: views.Plain = {}
        room, (*hidden, last) = _SENT_AT_ONCE, maps.pictured_layers(self._net)
        for index in (last, *hidden):
            if not has_channels(self._net, index):  # their pictures are small
                room -= self._net.sizes[0] * self._net.sizes[index + 1]
            keys = [f"composed/{index}"] if room >= 0 or index == last else []
            keys += [f"trust/composed/{index}"] if self._images is None else []
            responses |= {key: self._response_to(key) for key in keys}
        return responses

    def _layer_map(self, layer: int, kind: str) -> maps.AffineMap:
        if kind in ("composed", views.INCOMING):  # weights from units are no picture
            return provider.composed(self._net, layer)[0]
        if (layer, kind) not in self._maps:
            self._maps[layer, kind] = provider.layer_map(self._net, layer, kind, self._measured)
        return self._maps[layer, kind]

    def _response_to(self, key: str) -> views.Plain:
        """What a request such as "mean/1", "trust/composed/2" or "examples/0" gets."""
        what, *more = key.split("/")
        if what in ("activations", "place"):
            return self._in_an_image(*[int(number) for number in more])
        layer = int(more[-1])
        if what == "examples" and self._images is not None and self._measured is not None:
            if has_channels(self._net, layer):
                numbers = channels.measured(len(self._images))
                return channels.examples(self._net, self._measured, numbers, layer)
            return provider.examples(self._net, self._measured, layer)
        if what == views.INCOMING:
            by_channel = has_channels(self._net, layer) or sees_channels(self._net, layer)
            of = slices if by_channel else provider.incoming
            return of(self._net, layer)
        if what == "composed":
            return {"pictures": provider.composed(self._net, layer)[1]}
        if what != "trust":
            return {"pictures": views.packed(self._layer_map(layer, what).kernel.T)}
        kind, map = more[0], self._layer_map(layer, more[0])
        words = provider.trust_sentences(self._net, layer, map, kind, self._measured, self.source)
        return {"words": words}

    def _in_an_image(self, layer: int, number: int, *place: int) -> views.Plain:
        """What "activations/0/17", of image 17, gets, or "place/0/17/3/5/6", of channel 3 there."""
        if self._images is None or not has_channels(self._net, layer):
            raise ValueError("there are no images, or the layer is no convolution")
        image = self._images[check_whole("image", number, 0, len(self._images) - 1)]
        of = channels.at_place if place else channels.activations
        return of(self._net, image, layer, *place)

    @traitlets.observe("request")
    def _respond(self, change: Any) -> None:
        try:
            response = self._response_to(change.new)
        except (KeyError, ValueError, MemoryError) as error:
            response = {"error": str(error)}
        self.response = {"key": change.new, **response}

    @traitlets.observe("layer", "image")
    def _forget_the_place(self, _: Any) -> None:
        self.place = []

    @traitlets.observe("layer")
    def _keep_what_the_layer_has(self, change: Any) -> None:
        layer = self.layers[change.new]
        if self.unit >= layer["units"]:
            self.unit = 0
        if self.kind not in layer["kinds"]:
            self.kind = "composed"

    @traitlets.validate("layer", "unit", "kind", "scale", "order", "image")
    def _check(self, proposal: Any) -> Any:
        name, value, last = proposal.trait.name, proposal.value, len(self.layers) - 1
        if (name, value) == ("layer", -1):
            return last
        layer = self.layers[self.layer]
        shown = maps.pictured_layers(self._net)
        needs = maps.KINDS[value].needs if name == "kind" and value in maps.KINDS else ""
        if needs == "images" and self._images is None:
            raise ValueError(
                f"kind: {value!r} needs images; make it with explorers.layers(net, images)"
            )
        accepted = {"unit": range(layer["units"]), "kind": layer["kinds"]}
        accepted |= {"layer": shown if len(shown) <= last else range(last + 1)}
        accepted |= {"order": ("strength", "class", "number"), "scale": ("shared", "each")}
        accepted |= {"image": range(max(1, self.image_count))}
        return check_accepted(proposal, accepted)

    @traitlets.validate("place")
    def _check_place(self, proposal: Any) -> Any:
        sides = self.layers[self.layer].get("places", [0, 0])
        place = proposal.value
        if len(place) not in (0, 2) or not all(
            isinstance(at, int) and 0 <= at < side for at, side in zip(place, sides, strict=False)
        ):
            raise ValueError(
                f"place: {place!r} arrived; accepted are [], or [row, column] of one of "
                f"{sides[0]}×{sides[1]} places"
            )
        return place


def layers(net: Network, images: npt.ArrayLike | data.Digits | None = None) -> Layers:
    """Look through a network, unit by unit: a widget to show, a Layers.

    images: an array of images as `Network` takes them, or a data.Digits, whose test images are
    taken. With them, dead units are marked, the images that excite a unit most are shown, mean
    maps and contrasts can be chosen, and each picture says how far it can be trusted on them.

    Of convolutions each channel has a picture, and with images the map of its activations in one:
    choosing a place in it shows what the unit there sees and adds up. Such networks are measured
    on 1,000 of the images, evenly chosen. Raises TypeError for what is no Network, ValueError for
    images that do not fit it, and for layers other than dense ones above convolutions and pools.
    """
    return Layers(check_network(net), images)
