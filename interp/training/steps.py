"""Keras, and its gradient steps, many in one compiled call: less than half `model.fit`'s time."""

import os
from dataclasses import replace
from itertools import chain
from typing import Any

from interp.activations import LINEAR
from interp.files.keras_layers import SQUARES, keras_activation

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


def squares(values: Any) -> Any:
    """z². Importing this module makes Keras know it, so that it opens files which name it."""
    return keras.ops.square(values)


keras.saving.register_keras_serializable(*SQUARES.split(">"))(squares)

_MOST_BATCHES_PER_CALL = 64
"""With more of them the progress bar and Ctrl-C wait too long, and nothing gets faster."""


class Steps:
    """Training steps of a Keras model and optimiser that start from `network`.

    settings: the Settings of the training. n_images: how many images are trained on.
    """

    def __init__(self, network, settings, n_images):
        self._layers, self._batch_size = network.layers, settings.batch_size
        self._model = _logit_model(network, settings.l2)
        optimizer = _optimizer(settings, settings.n_steps(n_images))
        optimizer.build(self._model.trainable_variables)
        self._variables = [*self._model.trainable_variables, *optimizer.variables]
        jax = keras.backend.backend() == "jax"
        self._compiled = (_jax_steps if jax else _tensorflow_steps)(self._model, optimizer)

    def run(self, inputs, labels, order, advance):
        """Train on each image once; returns the mean loss and the accuracy over the batches.

        inputs: (n, n_pixels) float32. labels: (n,) int32. order: (n,) indices into both.
        advance: called with the number of images after each compiled call.
        """
        loss = right = 0
        for rows in _calls(order, self._batch_size):
            call_loss, call_right = self._compiled(inputs[rows], labels[rows])
            loss, right = loss + float(call_loss), right + int(call_right)
            advance(rows.size)
        return loss / len(order), right / len(order)

    def layers(self):
        """The layers as they are now, as plain data."""
        weights = self._model.get_weights()
        pairs = zip(weights[0::2], weights[1::2], self._layers, strict=True)
        return tuple(replace(layer, kernel=kernel, bias=bias) for kernel, bias, layer in pairs)

    def state(self):
        """Everything that the next step depends on, as a list of arrays."""
        return [keras.ops.convert_to_numpy(variable.value) for variable in self._variables]

    def restore(self, arrays):
        """Continue from a `state`; ValueError where it is of another network."""
        for variable, array in zip(self._variables, arrays, strict=True):
            variable.assign(array)


def _calls(order, batch_size):
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


def _logit_model(network, l2):
    """The network without its softmax: the loss computes that from the logits, more precisely."""
    model = keras.Sequential([keras.Input((network.sizes[0],))])
    for layer in network.layers:
        function = LINEAR if layer.activation == "softmax" else layer.activation
        activation, own_layer = keras_activation(function)
        if own_layer:
            activation = getattr(keras.layers, own_layer[0])(**own_layer[1])
        penalty = keras.regularizers.L2(l2) if l2 else None
        model.add(keras.layers.Dense(len(layer.bias), activation, kernel_regularizer=penalty))
    model.set_weights([array for layer in network.layers for array in (layer.kernel, layer.bias)])
    return model


def _optimizer(settings, n_steps):
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


def _loss(labels, logits, penalties):
    losses = keras.ops.sparse_categorical_crossentropy(labels, logits, from_logits=True)
    return keras.ops.mean(losses) + sum(penalties)


# Both take (k, batch, n_pixels), (k, batch) and make one step per batch, which the model's and
# the optimiser's variables hold. They return the loss, summed over images, and how many of these
# were right before their step.


def _tensorflow_steps(model, optimizer):
    import tensorflow as tf

    def step(inputs, labels):
        variables = model.trainable_variables
        with tf.GradientTape() as tape:
            logits = model(inputs, training=True)
            loss = _loss(labels, logits, model.losses)
        optimizer.apply(tape.gradient(loss, variables), variables)
        right = tf.argmax(logits, axis=-1, output_type=labels.dtype) == labels
        return loss * labels.shape[0], tf.reduce_sum(tf.cast(right, tf.int32))

    @tf.function(jit_compile=True)
    def steps(inputs, labels):
        loss, right = 0.0, 0
        for index in tf.range(tf.shape(inputs)[0]):
            step_loss, step_right = step(inputs[index], labels[index])
            loss, right = loss + step_loss, right + step_right
        return loss, right

    return lambda inputs, labels: steps(tf.constant(inputs), tf.constant(labels))


def _jax_steps(model, optimizer):
    import jax

    def forward(weights, inputs, labels):
        logits, _, penalties = model.stateless_call(
            weights, [], inputs, training=True, return_losses=True
        )
        return _loss(labels, logits, penalties), (logits.argmax(axis=-1) == labels).sum()

    def step(state, batch):
        weights, optimizer_state = state
        (loss, right), slopes = jax.value_and_grad(forward, has_aux=True)(weights, *batch)
        state = optimizer.stateless_apply(optimizer_state, slopes, weights)
        return state, (loss * len(batch[1]), right)

    @jax.jit
    def steps(state, batches):
        state, (loss, right) = jax.lax.scan(step, state, batches)
        return state, loss.sum(), right.sum()

    variables = model.trainable_variables, optimizer.variables

    def run(inputs, labels):
        state = tuple([variable.value for variable in group] for group in variables)
        state, loss, right = steps(state, (inputs, labels))
        for variable, value in zip(chain(*variables), chain(*state), strict=True):
            variable.assign(value)
        return loss, right

    return run
