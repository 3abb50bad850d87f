"""Keras, and its gradient steps, many in one compiled call: less than half `model.fit`'s time."""

import math
import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from interp.activations import LINEAR
from interp.files.keras_layers import SQUARES
from interp.files.keras_zip import trained_layers
from interp.layers import Array, Dense, Layer, trained_arrays
from interp.network import Network
from interp.pixels import Shape
from interp.training.settings import Settings

# Only takes effect where TensorFlow is not loaded yet, and where nobody has said otherwise.
# oneDNN prints a message that no log level suppresses; its sums also vary in their order.
os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "2")
os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")

try:
    import keras
except ImportError as error:
    raise ImportError(
        f"training needs Keras and TensorFlow or JAX, and this is missing: {error.name or error}. "
        'Install them with pip install "interp[train]", or "interp[jax]" and set KERAS_BACKEND=jax'
    ) from error

if keras.backend.backend() not in ("tensorflow", "jax"):
    raise ImportError(
        f"KERAS_BACKEND: {keras.backend.backend()} arrived; accepted for training are tensorflow "
        "and jax. Set it before Python starts"
    )


Integers = npt.NDArray[np.integer]


def squares(values: Any) -> Any:
    """z². Importing this module makes Keras know it, so that it opens files which name it."""
    return keras.ops.square(values)


keras.saving.register_keras_serializable(*SQUARES.split(">"))(squares)


class Changes:
    """What is done in training alone, to every image anew: it is deformed, and noise is added.

    Deformed: turned by up to ±0.26 rad, height and width stretched by exp(±0.18), slanted by
    ±0.35, shifted by ±2 pixels down and right, and pushed by a field of noise from -1 to 1 that is
    smoothed by a Gaussian of 5 pixels, times up to 34; all of it uniform. Pixels are those of
    images 28 high, others are deformed in proportion. Bilinear; beyond an image's edge, the edge
    goes on.
    After Simard, Steinkraus & Platt 2003, section 2.
    """

    def __init__(self, settings: Settings, shape: Shape) -> None:
        self.settings, self.shape, unit = settings, shape, shape[0] / 28
        limits = 0.26, 0.18, 0.18, 0.35, 2 * unit, 2 * unit, 34 * unit**2
        self.limits = np.array(limits, np.float32).reshape(7, 1, 1)
        away = [np.subtract.outer(range(n), range(n)) / (5 * unit) for n in shape]
        weights = [np.exp(-(x**2) / 2).astype(np.float32) for x in away]
        self.smooth = [x / x.sum(axis=1, keepdims=True) for x in weights]  # (n, n), rows sum to 1

    def draw(self, sizes: tuple[int, ...], done: int) -> list[npt.NDArray[np.float32]]:
        """The random numbers for images (*sizes, n_pixels) after so many steps, as arrays."""
        rng, drawn = np.random.default_rng([self.settings.seed, done, 1]), []
        if self.settings.deform:
            for each in ((7, 1, 1), (2, *self.shape)):
                drawn.append(2 * rng.random((*sizes, *each), np.float32) - 1)
        if self.settings.noise:
            noise = rng.standard_normal((*sizes, math.prod(self.shape)), np.float32)
            drawn.append(np.float32(self.settings.noise) * noise)
        return drawn

    def apply(self, inputs: Any, drawn: Sequence[Any]) -> Any:
        """Inputs (n, n_pixels) of the network, changed by what was drawn for them."""
        if self.settings.deform:
            inputs = self._deformed(inputs, self.limits * drawn[0], drawn[1])
        return inputs + drawn[-1] if self.settings.noise else inputs

    def _deformed(self, inputs: Any, drawn: Any, noise: Any) -> Any:
        """drawn: (n, 7, 1, 1), how far each image is deformed. noise: (n, 2, height, width)."""
        ops, (height, width), (down, across) = keras.ops, self.shape, self.smooth
        turn, tall, wide, slant, lower, right, push = (drawn[:, i] for i in range(7))  # (n, 1, 1)
        pushed = push[:, None] * (down @ noise @ across.T)
        middle = np.array([(height - 1) / 2, (width - 1) / 2], np.float32)
        y, x = np.indices(self.shape, np.float32) - middle[:, None, None]
        y, x = y * ops.exp(tall), x * ops.exp(wide) + y * slant  # (n, height, width)
        y, x = (
            ops.sin(turn) * x + ops.cos(turn) * y + lower + pushed[:, 0] + middle[0],
            ops.cos(turn) * x - ops.sin(turn) * y + right + pushed[:, 1] + middle[1],
        )
        y, x = ops.clip(y, 0, height - 1), ops.clip(x, 0, width - 1)
        top, left = ops.minimum(ops.floor(y), height - 2), ops.minimum(ops.floor(x), width - 2)
        corner = ops.reshape(ops.cast(top * width + left, "int32"), (-1, height * width))
        y, x = ops.reshape(y - top, corner.shape), ops.reshape(x - left, corner.shape)
        steps = (0, 1, width, width + 1)
        a, b, c, d = (ops.take_along_axis(inputs, corner + step, axis=1) for step in steps)
        return (1 - y) * ((1 - x) * a + x * b) + y * ((1 - x) * c + x * d)


_MOST_BATCHES_PER_CALL = 64
"""With more of them the progress bar and Ctrl-C wait too long, and nothing gets faster."""

_WORTH_XLA = 300
"""TensorFlow's XLA takes some two seconds to compile a training, and then halves the time of its
steps: a training of fewer is done sooner without. Its convolutions are many times as slow."""


class Steps:
    """Training steps of a Keras model and optimiser that start from `network`.

    settings: the Settings of the training. n_images: how many images are trained on.
    """

    def __init__(self, network: Network, settings: Settings, n_images: int) -> None:
        self._layers = network.layers
        self._batch_size = settings.batch_size
        self._model = _logit_model(self._layers, settings.l2)
        n_steps = settings.n_steps(n_images)
        self._optimizer = _optimizer(settings, n_steps)
        self._optimizer.build(self._model.trainable_variables)
        self._variables = [*self._model.trainable_variables, *self._optimizer.variables]
        self._changes = Changes(settings, network.input_shape)
        parts = self._model, self._optimizer, self._changes
        if keras.backend.backend() == "jax":
            self._compiled = _jax_steps(*parts)
        else:
            self._compiled = _tensorflow_steps(
                *parts, xla=n_steps >= _WORTH_XLA and not settings.convolutions
            )

    def run(
        self, inputs: Array, labels: Integers, order: Integers, advance: Callable[[int], object]
    ) -> tuple[float, float]:
        """Train on each image once; returns the mean loss and the accuracy over the batches.

        inputs: (n, n_pixels) float32. labels: (n,) int32. order: (n,) indices into both.
        advance: called with the number of images after each compiled call.
        """
        loss, right = 0.0, 0
        for rows in _calls(order, self._batch_size):
            drawn = self._changes.draw(rows.shape, int(self._optimizer.iterations))
            call_loss, call_right = self._compiled(inputs[rows], labels[rows], *drawn)
            loss, right = loss + float(call_loss), right + int(call_right)
            advance(rows.size)
        return loss / len(order), right / len(order)

    def layers(self) -> tuple[Layer, ...]:
        """The layers as they are now, as plain data."""
        weights = iter(self._model.get_weights())  # kernel, bias, kernel, …
        return tuple(
            replace(layer, **{name: next(weights) for name in trained_arrays(layer)})
            for layer in self._layers
        )

    def state(self) -> list[npt.NDArray[Any]]:
        """Everything that the next step depends on, as a list of arrays."""
        return [keras.ops.convert_to_numpy(variable.value) for variable in self._variables]

    def restore(self, arrays: list[npt.NDArray[Any]]) -> None:
        """Continue from a `state`; ValueError where it is of another network."""
        for variable, array in zip(self._variables, arrays, strict=True):
            variable.assign(array)


def _calls(order: Integers, batch_size: int) -> Iterator[Integers]:
    """Indices (batches, batch_size) for each compiled call.

    The calls have equal numbers of batches, so that one compiled program serves all of them;
    a smaller last batch is a call of its own.
    """
    n_full = len(order) // batch_size
    full = order[: n_full * batch_size].reshape(n_full, batch_size)
    per_call = max((k for k in range(1, _MOST_BATCHES_PER_CALL + 1) if n_full % k == 0), default=1)
    for start in range(0, n_full, per_call):
        yield full[start : start + per_call]
    if len(order) % batch_size:
        yield order[None, n_full * batch_size :]


def _logit_model(layers: Sequence[Layer], l2: float) -> Any:
    """The layers without their softmax: the loss computes that from the logits, more precisely."""
    model = keras.Sequential([keras.Input((layers[0].n_in,))])
    last = replace(cast(Dense, layers[-1]), activation=LINEAR)
    for layer, arrays in trained_layers([*layers[:-1], last]):
        made = keras.saving.deserialize_keras_object(layer)
        if arrays and l2:
            made.kernel_regularizer = keras.regularizers.L2(l2)
        model.add(made)
        made.set_weights(arrays)
    return model


def _optimizer(settings: Settings, n_steps: int) -> Any:
    try:
        optimizer = keras.optimizers.get(settings.optimizer)
    except ValueError:
        raise ValueError(
            f"optimizer: {settings.optimizer!r} arrived; accepted are the names of Keras' "
            "optimisers, such as rmsprop, adam or sgd"
        ) from None
    rate = settings.learning_rate or float(optimizer.learning_rate)
    if settings.schedule == "cosine":
        rate = keras.optimizers.schedules.CosineDecay(rate, n_steps)
    return type(optimizer)(learning_rate=rate)


def _loss(labels: Any, logits: Any, penalties: Any) -> Any:
    losses = keras.ops.sparse_categorical_crossentropy(labels, logits, from_logits=True)
    return keras.ops.mean(losses) + sum(penalties)


# Both take (k, batch, n_pixels), (k, batch) and what Changes.draw gives for them, and make one step
# per batch, which the model's and the optimiser's variables hold. They return the loss, summed over
# images, and how many of these were right before their step.


def _tensorflow_steps(
    model: Any, optimizer: Any, changes: Changes, xla: bool
) -> Callable[..., Any]:
    import tensorflow as tf

    def step(inputs: Any, labels: Any, *drawn: Any) -> tuple[Any, Any]:
        variables = model.trainable_variables
        with tf.GradientTape() as tape:
            logits = model(changes.apply(inputs, drawn), training=True)
            loss = _loss(labels, logits, model.losses)
        optimizer.apply(tape.gradient(loss, variables), variables)
        right = tf.argmax(logits, axis=-1, output_type=labels.dtype) == labels
        return loss * labels.shape[0], tf.reduce_sum(tf.cast(right, tf.int32))

    def steps(*batches: Any) -> tuple[Any, Any]:
        loss, right = 0.0, 0
        for index in tf.range(tf.shape(batches[0])[0]):
            step_loss, step_right = step(*[array[index] for array in batches])
            loss, right = loss + step_loss, right + step_right
        return loss, right

    compiled = tf.function(steps, jit_compile=xla)
    return lambda *batches: compiled(*map(tf.constant, batches))


def _jax_steps(model: Any, optimizer: Any, changes: Changes) -> Callable[..., Any]:
    import jax

    def forward(weights: Any, inputs: Any, labels: Any, *drawn: Any) -> tuple[Any, Any]:
        logits, _, penalties = model.stateless_call(
            weights, [], changes.apply(inputs, drawn), training=True, return_losses=True
        )
        return _loss(labels, logits, penalties), (logits.argmax(axis=-1) == labels).sum()

    def step(state: Any, batch: Any) -> tuple[Any, Any]:
        weights, optimizer_state = state
        (loss, right), slopes = jax.value_and_grad(forward, has_aux=True)(weights, *batch)
        state = optimizer.stateless_apply(optimizer_state, slopes, weights)
        return state, (loss * len(batch[1]), right)

    @jax.jit
    def steps(state: Any, batches: Any) -> tuple[Any, Any, Any]:
        state, (loss, right) = jax.lax.scan(step, state, batches)
        return state, loss.sum(), right.sum()

    variables = model.trainable_variables, optimizer.variables

    def run(*batches: Any) -> tuple[Any, Any]:
        state = tuple([variable.value for variable in group] for group in variables)
        state, loss, right = steps(state, batches)
        for variable, value in zip(chain(*variables), chain(*state), strict=True):
            variable.assign(value)
        return loss, right

    return run
