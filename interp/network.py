"""A trained network as plain data: its layers, what they expect, and the forward pass."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np

from interp import activations
from interp.layer import Layer, frozen
from interp.pixels import PixelScale

OUTPUTS = ("softmax", "sigmoid", "values")
"""What turns a network's logits into probabilities; "values" where nothing does."""


@dataclass(frozen=True, eq=False, repr=False)
class Network:
    """A chain of dense layers over the pixels of an image.

    pixels: the PixelScale that turns images into the first layer's input.
    output: what makes probabilities of the logits, one of OUTPUTS; told from the last
        activation where it is not given. Several linear outputs count as softmax logits.
    never_lit: (n_pixels,) booleans, True where no training image had ink; None if unknown.
    accuracy: share of test images it gets right, if known. notes: what its reader should know.

    `images` in every method: integers 0–255 or floats in [0, 1], one image or many; see
    `pixels.flatten`. One image in, one row out. Raises ValueError for layers that do not chain.
    """

    layers: tuple[Layer, ...]
    pixels: PixelScale = field(default_factory=PixelScale)
    name: str = ""
    accuracy: float | None = None
    output: str = ""
    never_lit: np.ndarray | None = None
    notes: tuple[str, ...] = ()

    def __post_init__(self):
        object.__setattr__(self, "layers", tuple(self.layers))
        object.__setattr__(self, "notes", tuple(self.notes))
        _check_chain(self.layers)
        if not self.output:
            object.__setattr__(self, "output", _usual_output(self.layers[-1]))
        if self.output not in OUTPUTS:
            raise ValueError(f"output: {self.output!r} arrived; accepted are {OUTPUTS}")
        if self.never_lit is not None:
            mask = frozen(self.never_lit, bool).reshape(-1)
            if mask.shape != (self.sizes[0],):
                raise ValueError(f"never_lit: {mask.size} pixels for {self.sizes[0]} inputs")
            object.__setattr__(self, "never_lit", mask)
        self.pixels.blank(self.sizes[0])  # fails here if it has another number of pixels

    @property
    def sizes(self):
        """(784, 512, 256, 10): the number of inputs, then of units in each layer."""
        return (self.layers[0].kernel.shape[0], *(len(layer.bias) for layer in self.layers))

    @property
    def dtype(self):
        """The type its arithmetic is done in, float32 or float64."""
        return self.layers[0].kernel.dtype

    @property
    def is_piecewise_linear(self):
        """Whether it is exactly linear around almost every image: every hidden layer is."""
        return all(x.activation in activations.PIECEWISE_LINEAR for x in self.layers[:-1])

    def layer_index(self, layer):
        """`layer`, which counts from 0 or back from -1, from 0; ValueError beyond them."""
        count = len(self.layers)
        if not -count <= layer < count:
            raise ValueError(f"layer: {layer} arrived; {-count} to {count - 1} are expected")
        return layer % count

    def layer_name(self, layer):
        """ "output" for the last layer, "layer 1" for the first of others; counted as above."""
        index = self.layer_index(layer)
        return "output" if index == len(self.layers) - 1 else f"layer {index + 1}"

    def astype(self, dtype):
        """The same network with its arithmetic in float32 or float64."""
        layers = [replace(x, kernel=x.kernel.astype(dtype), bias=x.bias) for x in self.layers]
        return replace(self, layers=layers)

    def inputs(self, images):
        """What the first layer receives, (784,) or (n, 784): images on the pixel scale."""
        return self.pixels.apply(images, self.sizes[0], self.dtype)

    def preactivations(self, images):
        """Tuple with each layer's values before its activation, (n_k,) or (n, n_k)."""
        values, found = self.inputs(images), []
        for layer in self.layers:
            found.append(values @ layer.kernel + layer.bias)
            values = layer.activate(found[-1])
        return tuple(found)

    def activations(self, images):
        """Tuple with each layer's values after its activation, (n_k,) or (n, n_k)."""
        pairs = zip(self.layers, self.preactivations(images), strict=True)
        return tuple(layer.activate(values) for layer, values in pairs)

    def logits(self, images):
        """The last layer's pre-activations, (10,) or (n, 10)."""
        return self.preactivations(images)[-1]

    def probabilities(self, images):
        """Probability of each class, (10,) or (n, 10); ValueError if the outputs are "values"."""
        if self.output == "values":
            raise ValueError(
                f"{self.name or 'this network'} ends in {self.layers[-1].activation} outputs that "
                "are no probabilities; use logits(images) or activations(images)[-1]"
            )
        return activations.activate(self.output, self.logits(images))

    def classify(self, images):
        """Class of each image as an integer: the largest logit, or for one output its sign."""
        return classes_of(self.logits(images))

    def score(self, images, labels):
        """Share of the images that are put in the class `labels` says, from 0 to 1."""
        right = [np.asarray(y) == self.classify(x) for x, y in batches(self, images, labels)]
        return float(np.concatenate(right).mean())

    def gates(self, images):
        """Tuple with each hidden layer's slopes, (n_k,) or (n, n_k): 0 or 1 for ReLU."""
        pairs = zip(self.layers[:-1], self.preactivations(images), strict=False)
        return tuple(layer.slope(values) for layer, values in pairs)

    def firing_rates(self, images):
        """Tuple with, for each hidden unit, the share of images that put it above zero, (n_k,).

        Above zero is before the activation: for sigmoid and tanh, above the middle.
        """
        counts = [np.zeros(size, np.int64) for size in self.sizes[1:-1]]
        total = 0
        for (batch,) in batches(self, images):
            total += len(batch)
            for count, values in zip(counts, self.preactivations(batch), strict=False):
                count += (values > 0).sum(axis=0)
        return tuple(count / total for count in counts)

    def gradient(self, images, unit, layer=-1):
        """Gradient of one unit's pre-activation with respect to the input, (784,) or (n, 784).

        Per unit of what the first layer receives, not of image brightness. `layer` counts
        from 0, or back from -1, whose units are the logits. Raises ValueError beyond them.
        """
        index = self.layer_index(layer)
        inputs, gates = self.inputs(images), self.gates(images)
        kernel = self.layers[index].kernel[:, unit]
        gradient = np.broadcast_to(kernel, (*inputs.shape[:-1], len(kernel)))
        for below in range(index - 1, -1, -1):
            gradient = (gradient * gates[below]) @ self.layers[below].kernel.T
        return gradient.copy()

    def __repr__(self):
        parts = ["-".join(map(str, self.sizes)), ", ".join(x.activation for x in self.layers)]
        parts.append(f"pixels {self.pixels.name} ({self.pixels.origin})")
        if self.accuracy is not None:
            parts.append(f"test accuracy {self.accuracy:.4f}")
        title = f" {self.name!r}" if self.name else ""
        return f"<Network{title} {'; '.join(parts)}>"


def _check_chain(layers):
    if not layers:
        raise ValueError("layers: a network needs at least one")
    for before, after in pairwise(layers):
        if len(before.bias) != after.kernel.shape[0]:
            raise ValueError(f"layers: {before} cannot feed {after}")
        if before.activation == "softmax":
            raise ValueError(f"layers: {before} is not the last, and softmax may only end a chain")
        if before.kernel.dtype != after.kernel.dtype:
            raise ValueError("layers: kernels of float32 and float64 in one network")


def _usual_output(last):
    if last.activation in ("softmax", "sigmoid"):
        return last.activation
    return "softmax" if last.activation == "linear" and len(last.bias) > 1 else "values"


def classes_of(logits):
    """The class that logits (…, n) choose, (…) integers: the largest, or of one output its sign."""
    logits = np.asarray(logits)
    if logits.shape[-1] == 1:
        return (logits[..., 0] > 0).astype(np.int64)
    return logits.argmax(axis=-1)


def batches(net, images, *others, size=2000):
    """Slices of at most `size` images, with those of `others`, so that memory stays flat.

    Raises ValueError where there is no image, or one without an axis for many.
    """
    images = np.asarray(images)
    if not images.size or images[0].size != net.sizes[0]:
        raise ValueError(f"images: {images.shape} arrived; one or more (n, 28, 28) are expected")
    for other in others:
        if len(other) != len(images):
            raise ValueError(f"{len(other)} labels arrived for {len(images)} images; one each")
    for start in range(0, len(images), size):
        yield tuple(array[start : start + size] for array in (images, *others))
