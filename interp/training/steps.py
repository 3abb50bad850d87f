"""Gradient steps by Keras, many in one compiled call: less than half plain `model.fit`'s time."""

from dataclasses import replace

from interp.training.backend import keras

if keras.backend.backend() == "jax":
    from interp.training.jax_calls import Calls
else:
    from interp.training.tensorflow_calls import Calls

_MOST_BATCHES_PER_CALL = 64
"""Above this the progress bar and Ctrl-C wait too long, and nothing gets faster."""


class Steps:
    """A network under training: Keras model, loss and optimiser, started from `network`."""

    def __init__(self, network, settings, n_images):
        self._layers, self._batch_size = network.layers, settings.batch_size
        model = _logit_model(network, settings.l2)
        optimizer = _optimizer(settings, settings.n_steps(n_images))
        optimizer.build(model.trainable_variables)
        self._calls = Calls(model, optimizer, _loss)
        self.state, self.restore = self._calls.state, self._calls.restore

    def run(self, inputs, labels, order, update):
        """One epoch over the images in `order`; returns its mean loss and its accuracy.

        inputs: (n, n_pixels) float32. labels: (n,) int32. order: (n,) indices into both.
        update: called with the number of images after each call.
        """
        loss = right = 0
        for rows in _batches(order, self._batch_size):
            call_loss, call_right = self._calls.run(inputs[rows], labels[rows])
            loss, right = loss + call_loss, right + call_right
            update(rows.size)
        return loss / len(order), right / len(order)

    def layers(self):
        """The layers as they are now, as plain data."""
        weights = self._calls.weights()
        pairs = zip(weights[0::2], weights[1::2], self._layers, strict=True)
        return tuple(replace(layer, kernel=kernel, bias=bias) for kernel, bias, layer in pairs)


def _batches(order, batch_size):
    """Indices (batches, batch_size) for each call: equal numbers of batches, so that one
    compiled program fits them all, then what is left over as one smaller batch."""
    n_full = len(order) // batch_size
    full = order[: n_full * batch_size].reshape(n_full, batch_size)
    per_call = max((k for k in range(1, _MOST_BATCHES_PER_CALL + 1) if n_full % k == 0), default=1)
    for start in range(0, n_full, per_call):
        yield full[start : start + per_call]
    if len(order) % batch_size:
        yield order[None, n_full * batch_size :]


def _loss(labels, logits):
    losses = keras.ops.sparse_categorical_crossentropy(labels, logits, from_logits=True)
    return keras.ops.mean(losses)


def _logit_model(network, l2):
    """The network without its softmax, which the loss does more precisely."""
    model = keras.Sequential([keras.Input((network.sizes[0],))])
    for layer in network.layers:
        activation = "linear" if layer.activation == "softmax" else layer.activation.name
        if "alpha" in layer.activation.parameters:
            activation = _WITH_ALPHA[activation](layer.activation.parameters["alpha"])
        penalty = keras.regularizers.L2(l2) if l2 else None
        model.add(keras.layers.Dense(len(layer.bias), activation, kernel_regularizer=penalty))
    model.set_weights([array for layer in network.layers for array in (layer.kernel, layer.bias)])
    return model


_WITH_ALPHA = {
    "leaky_relu": lambda alpha: keras.layers.LeakyReLU(negative_slope=alpha),
    "elu": lambda alpha: keras.layers.ELU(alpha=alpha),
}


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
