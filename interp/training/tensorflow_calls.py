"""Many gradient steps in one XLA call, with TensorFlow."""

import tensorflow as tf


class Calls:
    """Steps of a Keras model and optimiser, whose variables hold the state."""

    def __init__(self, model, optimizer, loss):
        self._model, self._optimizer, self._loss = model, optimizer, loss
        self._run = tf.function(self._steps, jit_compile=True)

    def run(self, inputs, labels):
        """One step per batch: (k, batch, n_pixels), (k, batch) → summed loss, number right."""
        loss, right = self._run(tf.constant(inputs), tf.constant(labels))
        return float(loss), int(right)

    def weights(self):
        """Kernel and bias of each layer in turn, as arrays."""
        return self._model.get_weights()

    def state(self):
        """Everything that the next step depends on, as a list of arrays."""
        return [variable.numpy() for variable in self._variables()]

    def restore(self, arrays):
        """Go on from what `state` gave; ValueError where it is of another network."""
        for variable, array in zip(self._variables(), arrays, strict=True):
            variable.assign(array)

    def _variables(self):
        return [*self._model.trainable_variables, *self._optimizer.variables]

    def _steps(self, inputs, labels):
        loss, right = 0.0, 0
        for step in tf.range(tf.shape(inputs)[0]):
            step_loss, step_right = self._step(inputs[step], labels[step])
            loss, right = loss + step_loss, right + step_right
        return loss, right

    def _step(self, inputs, labels):
        variables = self._model.trainable_variables
        with tf.GradientTape() as tape:
            logits = self._model(inputs, training=True)
            loss = self._loss(labels, logits) + sum(self._model.losses)
        self._optimizer.apply(tape.gradient(loss, variables), variables)
        right = tf.argmax(logits, axis=-1, output_type=labels.dtype) == labels
        return loss * labels.shape[0], tf.reduce_sum(tf.cast(right, tf.int32))
