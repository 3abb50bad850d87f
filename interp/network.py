"""A trained network as plain data: its layers, what they expect, and the forward pass."""

import warnings
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from numbers import Real
from typing import Any

import numpy as np
import numpy.typing as npt

from interp import activations
from interp.activations import Numbers
from interp.checks import check_labels, check_whole
from interp.layers import Array, Layer, bias, settle, trained_arrays, weights
from interp.pixels import (
    PixelScale,
    Shape,
    assumed_shape,
    check_images,
    check_many,
    check_mask,
    check_one,
    check_shape,
    edge_mask,
    unit_interval,
)

OUTPUTS = ("softmax", "sigmoid", "values")
"""What turns a network's logits into probabilities; "values" where nothing does."""

_BATCH, _NUMBERS = 2000, 1 << 23
"""Images that are taken through a network at a time, and numbers that its units then hold."""


@dataclass(frozen=True, eq=False, repr=False)
class Network:
    """A chain of layers over the pixels of an image.

    pixels: the PixelScale that turns images into the first layer's input, or what
        `PixelScale.of` makes one of, such as "0..255".
    output: what makes probabilities of the logits, one of OUTPUTS; told from the last
        activation where it is not given. Several linear outputs count as softmax logits.
    never_lit: (n_pixels,) booleans, True where no training image had ink; None if unknown.
    accuracy: share of test images it gets right, from 0 to 1, if known.
    notes: what its reader should know.
    input_shape: (height, width) of its images, grey, read row by row. Where it is not given, the
        square root of the number of inputs is taken and a note says so. Any shape will do here;
        what is trained or opened from a Keras file is from 4×4 to 128×128.
    made_from: of a stand-in, (n_images,) `maps.affine.fingerprints` of the images that it was
        fitted on; None for any other network.
    readings: other ways to read its file, whose sizes fit as well; each as a Network.

    `images` in every method: integers 0–255 or floats in [0, 1], one image or many; see
    `pixels.flatten`. One image in, one row out. Raises ValueError for layers that do not chain,
    for what is no image or no unit, and where the numbers overflow.

    >>> from interp import Dense
    >>> hidden = Dense([[1, -1], [0, 1], [0, 0], [2, 0]], [0, 0], "relu")
    >>> net = Network([hidden, Dense([[1, 0], [0, 1]], [0, 0.5])], input_shape=(2, 2))
    >>> net
    <Network 4-2-2; relu, linear; pixels 0..1 (assumed)>
    >>> net.logits([[1.0, 0.0], [0.0, 1.0]])
    array([3. , 0.5], dtype=float32)
    """

    layers: Sequence[Layer]
    pixels: PixelScale = field(default_factory=PixelScale)
    name: str = ""
    accuracy: float | None = None
    output: str = ""
    never_lit: npt.NDArray[np.bool_] | None = None
    notes: Sequence[str] = ()
    input_shape: Shape = None  # type: ignore[assignment]  # settled below, so never None
    made_from: npt.NDArray[np.uint64] | None = None
    readings: Sequence["Network"] = ()

    def __post_init__(self) -> None:
        if isinstance(self.notes, str) or not all(isinstance(note, str) for note in self.notes):
            raise ValueError(f"notes: {self.notes!r} arrived; a list of texts is expected")
        settle(
            self, layers=tuple(self.layers), notes=tuple(self.notes), readings=tuple(self.readings)
        )
        _check_chain(self.layers)
        _check_accuracy(self.accuracy)
        output = self.output or _usual_output(self.layers[-1])
        if output not in OUTPUTS:
            raise ValueError(f"output: {output!r} arrived; accepted are {OUTPUTS}")
        never_lit = check_mask(self.never_lit, self.sizes[0])
        settle(self, output=output, never_lit=never_lit, pixels=PixelScale.of(self.pixels))
        self._settle_shape()
        self.pixels.baseline(self.input_shape)  # fails here if it has another number of pixels

    def _settle_shape(self) -> None:
        """Check input_shape, or assume it and add the note that says so."""
        if self.input_shape is None:
            shape = assumed_shape(self.sizes[0])
        else:
            shape = check_shape(self.input_shape, self.sizes[0])
        note = assumed_note(shape)
        # a note on another shape is of before this one was given
        notes = [x for x in self.notes if x == note or not x.startswith(_SHAPE_ASSUMED)]
        if self.input_shape is None and note not in notes:
            notes.append(note)
        settle(self, notes=tuple(notes), input_shape=shape)

    @property
    def shape_is_assumed(self) -> bool:
        """Whether nobody said its images' shape, as a note then says."""
        return assumed_note(self.input_shape) in self.notes

    @property
    def sizes(self) -> tuple[int, ...]:
        """(784, 512, 256, 10): the number of inputs, then of units in each layer."""
        return (self.layers[0].n_in, *(layer.n_out for layer in self.layers))

    @property
    def dtype(self) -> np.dtype:
        """The type its arithmetic is done in, float32 or float64."""
        return np.result_type(*(layer.dtype for layer in self.layers))

    @property
    def is_piecewise_linear(self) -> bool:
        """Whether it is exactly linear around almost every image: every hidden layer is."""
        return all(layer.is_straight for layer in self.layers[:-1])

    def layer_index(self, layer: int, first: int = 0, last: int = -1) -> int:
        """`layer`, which counts from 0 or back from -1, from 0; ValueError beyond them.

        first, last: the layers that will do, counted the same way.
        """
        count = len(self.layers)
        last %= count
        try:
            index = check_whole("layer", layer, -count, count - 1) % count
        except ValueError:
            index = -1
        if not first <= index <= last:
            raise ValueError(
                f"layer: {layer!r} arrived; accepted are {first} to {last}, or the same layers "
                f"counted back from {last - count}"
            )
        return index

    def unit_index(self, unit: int, layer: int = -1, name: str = "unit") -> int:
        """`unit`, which counts from 0, as an int; ValueError, naming it, beyond the layer's."""
        units = self.sizes[1:][self.layer_index(layer)]
        return check_whole(name, unit, 0, units - 1)

    def layer_name(self, layer: int) -> str:
        """ "output" for the last layer, "layer 1" for the first of others; counted as above."""
        index = self.layer_index(layer)
        return "output" if index == len(self.layers) - 1 else f"layer {index + 1}"

    def astype(self, dtype: npt.DTypeLike) -> "Network":
        """The same network with its arithmetic in float32 or float64."""
        try:
            accepted = dtype is not None and np.dtype(dtype) in (np.float32, np.float64)
        except TypeError:
            accepted = False
        if not accepted:
            raise ValueError(f"dtype: {dtype!r} arrived; accepted are float32 and float64")
        layers = [layer.astype(dtype) for layer in self.layers]
        return replace(self, layers=layers, readings=[net.astype(dtype) for net in self.readings])

    def inputs(self, images: npt.ArrayLike) -> Array:
        """What the first layer receives, (784,) or (n, 784): images on the pixel scale."""
        return self.pixels.apply(images, self.input_shape, self.dtype)

    def preactivations(self, images: npt.ArrayLike) -> tuple[Array, ...]:
        """Tuple with each layer's values before its activation, (n_k,) or (n, n_k)."""
        values, preactivations = self.inputs(images), []
        with np.errstate(over="ignore", invalid="ignore"):  # refused below, in words
            for layer in self.layers:
                preactivations.append(layer.forward(values))
                values = layer.activate(preactivations[-1])
        check_finite(preactivations[-1], self)
        return tuple(preactivations)

    def activations(self, images: npt.ArrayLike) -> tuple[Array, ...]:
        """Tuple with each layer's values after its activation, (n_k,) or (n, n_k)."""
        pairs = zip(self.layers, self.preactivations(images), strict=True)
        return tuple(layer.activate(values) for layer, values in pairs)

    def logits(self, images: npt.ArrayLike) -> Array:
        """The last layer's pre-activations, (10,) or (n, 10), worked out in batches."""
        rows = check_images(images, self.input_shape)
        _warn_of_inverted(rows, self)
        if rows.ndim == 1 or not len(rows):
            return self.preactivations(rows)[-1]
        return np.concatenate([self.preactivations(x)[-1] for (x,) in batches(self, rows)])

    def probabilities(self, images: npt.ArrayLike) -> Array:
        """Probability of each class, (10,) or (n, 10); ValueError if the outputs are "values"."""
        if self.output == "values":
            raise ValueError(
                f"{self.name or 'this network'} ends in {self.layers[-1].activation} outputs that "
                "are no probabilities; use logits(images) or activations(images)[-1]"
            )
        return activations.named(self.output)(self.logits(images))

    def classify(self, images: npt.ArrayLike) -> npt.NDArray[np.int64]:
        """Class of each image as an integer: the largest logit, or for one output its sign."""
        return classes_of(self.logits(images))

    def score(self, images: npt.ArrayLike, labels: npt.ArrayLike) -> float:
        """Share of the images that are put in the class `labels` says, from 0 to 1.

        labels: (n,) integers, one for each image, from 0. Raises ValueError for other labels.
        """
        rows = check_many(images, self.input_shape)
        labels = check_labels("labels", labels, len(rows), classes=max(2, self.sizes[-1]))
        return float((self.classify(rows) == labels).mean())

    def gates(self, images: npt.ArrayLike) -> tuple[Array, ...]:
        """Tuple with each hidden layer's slopes, (n_k,) or (n, n_k): 0 or 1 for ReLU.

        >>> import interp
        >>> [gates.shape for gates in interp.load("mlp-500").gates(np.zeros((28, 28)))]
        [(512,), (256,)]
        """
        pairs = zip(self.layers[:-1], self.preactivations(images), strict=False)
        return tuple(layer.slopes(values) for layer, values in pairs)

    def firing_rates(self, images: npt.ArrayLike) -> tuple[npt.NDArray[np.float64], ...]:
        """Tuple with, for each hidden unit, the share of images that put it above zero, (n_k,).

        Above zero is before the activation: for sigmoid and tanh, above the middle.
        """
        return self._shares(images, lambda layer, values: values > 0)

    def dead_units(self, images: npt.ArrayLike) -> tuple[npt.NDArray[np.bool_], ...]:
        """For each hidden unit whether its slope is 0 on all of the images, (n_k,) booleans.

        Nothing that such a unit receives changes what it passes on.
        """
        shares = self._shares(images, lambda layer, values: layer.slopes(values) != 0)
        return tuple(share == 0 for share in shares)

    def _shares(
        self, images: npt.ArrayLike, is_true: Callable[[Layer, Array], npt.NDArray[np.bool_]]
    ) -> tuple[npt.NDArray[np.float64], ...]:
        """Of each hidden unit the share of images, (n_k,), for which it `is_true`.

        is_true: from a layer and its pre-activations (n_images, n_k) to booleans of that shape.
        """
        counts, total = [np.zeros(size) for size in self.sizes[1:-1]], 0
        for (batch,) in batches(self, images):
            for count, layer, values in zip(
                counts, self.layers, self.preactivations(batch), strict=False
            ):
                count += is_true(layer, values).sum(axis=0)
            total += len(batch)
        return tuple(count / total for count in counts)

    def gradient(self, images: npt.ArrayLike, unit: int, layer: int = -1) -> Array:
        """Gradient of one unit's pre-activation with respect to the input, (784,) or (n, 784).

        Per unit of what the first layer receives, not of image brightness. `layer` counts
        from 0, or back from -1, whose units are the logits. Raises ValueError beyond them.

        >>> import interp
        >>> interp.load("sigmoid-200").gradient(np.zeros((5, 28, 28)), unit=3).shape
        (5, 784)
        """
        preactivations, unit = self.preactivations(images), self.unit_index(unit, layer)
        kernel, _ = linearize(self, lines_at(self, preactivations), layer, unit)
        # the weights of a unit of the first layer are one row for all images
        return np.array(np.broadcast_to(kernel.T, (*preactivations[0].shape[:-1], len(kernel))))

    def linearize(self, image: npt.ArrayLike) -> tuple[Array, Array]:
        """The affine map that the network is at one image: (kernel (784, n), bias (n,)).

        Of the logits, over the network's inputs. Exact for piecewise-linear networks, as far as
        no unit's slope changes; first order around the image for others. ValueError where
        `image` is not one image. `maps.local_map` is the same as a picture.

        >>> import interp
        >>> net, image = interp.load("mlp-500"), np.eye(28)
        >>> kernel, bias = net.linearize(image)
        >>> np.allclose(net.inputs(image) @ kernel + bias, net.logits(image), atol=1e-4)
        True
        """
        image = check_one(image, self.input_shape)
        return linearize(self, lines_at(self, self.preactivations(image)))

    @property
    def summary(self) -> str:
        """What it is, in one line: sizes, activations, pixels, and accuracy where it is known."""
        parts = ["-".join(map(str, self.sizes)), ", ".join(x.summary for x in self.layers)]
        parts.append(f"pixels {self.pixels.name} ({self.pixels.origin})")
        if self.accuracy is not None:
            parts.append(f"test accuracy {self.accuracy:.2%}")
        return "; ".join(parts)

    def __repr__(self) -> str:
        title = f" {self.name!r}" if self.name else ""
        return f"<Network{title} {self.summary}>"

    def _repr_html_(self) -> str:
        from interp import previews

        return previews.of_network(self)


Lines = tuple[tuple[Numbers, Numbers], ...]
"""For each hidden layer slopes and intercepts, (n_k,) or (n_images, n_k): slope * z + intercept."""


def lines_at(net: Network, preactivations: Iterable[Array]) -> Lines:
    """The Lines that touch each hidden unit's activation at its pre-activations."""
    lines = []
    for layer, values in zip(net.layers[:-1], preactivations, strict=False):
        slopes = layer.slopes(values)
        lines.append((slopes, layer.activate(values) - slopes * values))
    return tuple(lines)


def neutral_lines(net: Network) -> Lines:
    """The Lines that leave the gates out: each hidden unit passes on its neutral share."""
    return tuple((layer.neutral(), 0) for layer in net.layers[:-1])


def linearize(
    net: Network, lines: Lines, layer: int = -1, units: Any = slice(None)
) -> tuple[Array, Array]:
    """What units of a layer are with `lines` for activations: (kernel (784, n), bias (n,)).

    W_1 D_1 W_2 D_2 … W_L with the lines' slopes as D, multiplied from the outputs down, and what
    the biases and intercepts add up to on the way. lines: `Lines` of one image; of many where
    `units` is a single one: then (kernel (784, n_images), bias (n_images,)), or, in the first
    layer, what the unit is for all of them.
    """
    index = net.layer_index(layer)
    of_one_image = all(np.ndim(slopes) < 2 for slopes, _ in lines[:index])
    if index and of_one_image and np.arange(net.sizes[index + 1])[units].size > net.sizes[0]:
        kernel, total = _forwards(net.layers[: index + 1], lines[:index])
        return kernel[:, units], total[units]
    flow = weights(net.layers[index], units)  # (n, inputs of the layer)
    total = bias(net.layers[index])[units]
    for below, (slopes, intercepts) in zip(
        net.layers[:index][::-1], lines[:index][::-1], strict=True
    ):
        through = flow * slopes  # (n, units below)
        total = total + through @ bias(below) + (flow * intercepts).sum(axis=-1)
        flow = below.transpose(through)
    return flow.T, total


def _forwards(layers: Sequence[Layer], lines: Lines) -> tuple[Array, Array]:
    """What `linearize` gives of all units, from the inputs up: cheaper where units are many."""
    kernel, total = weights(layers[0]).T, bias(layers[0])
    for layer, (slopes, intercepts) in zip(layers[1:], lines, strict=True):
        kernel = layer.forward(kernel * slopes) - bias(layer)
        total = layer.forward(total * slopes + intercepts)
    return kernel, total


def bias_along(net: Network, lines: Lines) -> Array:
    """What `lines` of many images make of a zero input: (n_images, n), or (n,) for one image."""
    values = bias(net.layers[0])
    for layer, (slopes, intercepts) in zip(net.layers[1:], lines, strict=True):
        values = layer.forward(slopes * values + intercepts)
    return values


_SHAPE_ASSUMED = "Its images are assumed to be "


def assumed_note(shape: Shape) -> str:
    """What is noted on a network whose input shape nobody gave."""
    height, width = shape
    return (
        f"{_SHAPE_ASSUMED}{height}×{width}, the square root of {height * width:,} "
        "inputs. If they are not, pass input_shape=(height, width)."
    )


def check_network(net: object, name: str = "net") -> Network:
    """The network itself; TypeError for anything else, naming the argument."""
    if not isinstance(net, Network):
        step = f"interp.load({net!r})" if isinstance(net, str) else "interp.load"
        what = f"{net!r}" if type(net).__name__ == "AffineMap" else type(net).__name__
        raise TypeError(f"{name}: {what} arrived; a network is expected, open one with {step}")
    return net


def check_finite(logits: Array, net: Network) -> None:
    """Nothing; ValueError with the cause and what to do where a logit is NaN or infinite."""
    finite = np.isfinite(np.atleast_2d(logits)).all(axis=1)  # (n_images,)
    if finite.all():
        return
    arrays = [array for layer in net.layers for array in trained_arrays(layer).values()]
    largest = max(float(abs(array).max()) for array in arrays)
    if net.dtype == np.float32:
        step = "Try net.astype(np.float64), and look at how it was trained or scaled"
    else:
        step = "Its weights are of no use as they are: look at how it was trained or scaled"
    raise ValueError(
        f"{net.name or 'this network'}: its logits for {(~finite).sum()} of {finite.size} "
        f"images are NaN or infinite, as its numbers (weights up to {largest:.2g}) overflow "
        f"{net.dtype}. {step}"
    )


def _warn_of_inverted(rows: npt.NDArray, net: Network) -> None:
    """Says so where the pixels that no training image had ink on are white.

    Where they are not known: where the edges are, and what is inside is darker.
    """
    known = net.never_lit is not None and net.never_lit.any()
    blank = net.never_lit if known else edge_mask(net.input_shape)
    sample = unit_interval(np.atleast_2d(rows)[:_BATCH:100])
    if not sample[:, blank].size or sample[:, blank].mean() <= 0.9:
        return
    if known:
        what = "pixels that were black in all training images are white"
    elif sample.mean() < sample[:, blank].mean() - 0.01:
        what = "their edges are white, with darker pixels inside"
    else:
        return
    warnings.warn(
        f"images: {what}; if yours are black on white, pass 255 - images (of floats, 1 - images), "
        "and of a photo or scan data.picture(image)",
        stacklevel=4,
    )


def _check_accuracy(accuracy: float | None) -> None:
    number = isinstance(accuracy, Real) and not isinstance(accuracy, bool)  # np.bool_ is no Real
    if accuracy is None or (number and 0 <= accuracy <= 1):
        return
    step = f", such as {accuracy / 100:.4g}" if number and 1 < accuracy <= 100 else ""
    raise ValueError(f"accuracy: {accuracy!r} arrived; a share from 0 to 1 is expected{step}")


def _check_chain(layers: Sequence[Layer]) -> None:
    if not layers:
        raise ValueError("layers: a network needs at least one")
    for place, layer in enumerate(layers):
        if not isinstance(layer, Layer):
            raise TypeError(
                f"layers: {type(layer).__name__} arrived as layer {place}; accepted are layers, "
                "such as Dense(kernel, bias, 'relu')"
            )
    if len({layer.dtype for layer in layers if trained_arrays(layer)}) > 1:
        raise ValueError("layers: weights of float32 and float64 in one network")
    for before, after in pairwise(layers):
        if before.n_out != after.n_in:
            raise ValueError(f"layers: {before} cannot feed {after}")
        if before.activation == "softmax":
            raise ValueError(f"layers: {before} is not the last, and softmax may only end a chain")


def _usual_output(last: Layer) -> str:
    if last.activation in ("softmax", "sigmoid"):
        return last.activation.name
    return "softmax" if last.activation == "linear" and last.n_out > 1 else "values"


def classes_of(logits: npt.ArrayLike) -> npt.NDArray[np.int64]:
    """The class that logits (…, n) choose, (…) integers: the largest, or of one output its sign.

    >>> classes_of([[0.1, 2.0, -1.0], [3.0, 0.0, 0.0]])
    array([1, 0])
    """
    logits = np.asarray(logits)
    if logits.shape[-1] == 1:
        return (logits[..., 0] > 0).astype(np.int64)
    return logits.argmax(axis=-1)


def batch_size(net: Network) -> int:
    """How many images to take through a network at a time: fewer where it has many units."""
    return max(1, min(_BATCH, _NUMBERS // sum(net.sizes)))


def batches(
    net: Network, images: npt.ArrayLike, *others: npt.NDArray, size: int = _BATCH
) -> Iterator[tuple[npt.NDArray, ...]]:
    """At most `size` images at a time as float rows in [0, 1], with those of `others`.

    Memory stays the same however many there are. Raises ValueError as `pixels.check_many` does.
    """
    rows = check_many(images, net.input_shape)
    size = min(size, batch_size(net))
    for start in range(0, len(rows), size):
        batch = slice(start, start + size)
        yield unit_interval(rows[batch]), *(array[batch] for array in others)
