"""Many gradient steps in one XLA call, with JAX."""

import jax
import jax.numpy as jnp


class Calls:
    """Steps of a Keras model and optimiser; the state is kept here, outside their variables."""

    def __init__(self, model, optimizer, loss):
        self._model, self._optimizer, self._loss = model, optimizer, loss
        variables = model.trainable_variables, optimizer.variables
        self._state = tuple([variable.value for variable in group] for group in variables)
        self._run = jax.jit(lambda state, batches: jax.lax.scan(self._step, state, batches))

    def run(self, inputs, labels):
        """One step per batch: (k, batch, n_pixels), (k, batch) → summed loss, number right."""
        self._state, (loss, right) = self._run(self._state, (inputs, labels))
        return float(loss.sum()), int(right.sum())

    def weights(self):
        """Kernel and bias of each layer in turn, as arrays."""
        return [jax.device_get(value) for value in self._state[0]]

    def state(self):
        """Everything that the next step depends on, as a list of arrays."""
        return [jax.device_get(value) for group in self._state for value in group]

    def restore(self, arrays):
        """Go on from what `state` gave; ValueError where it is of another network."""
        before = self.state()
        if [array.shape for array in arrays] != [array.shape for array in before]:
            raise ValueError("arrays of other shapes")
        values = [jnp.asarray(array) for array in arrays]
        self._state = values[: len(self._state[0])], values[len(self._state[0]) :]

    def _step(self, state, batch):
        weights, optimizer = state
        (loss, right), slopes = jax.value_and_grad(self._forward, has_aux=True)(weights, *batch)
        state = self._optimizer.stateless_apply(optimizer, slopes, weights)
        return state, (loss * len(batch[1]), right)

    def _forward(self, weights, inputs, labels):
        logits, _, penalties = self._model.stateless_call(
            weights, [], inputs, training=True, return_losses=True
        )
        right = jnp.sum(logits.argmax(axis=-1) == labels)
        return self._loss(labels, logits) + sum(penalties), right
