"""Keras, imported without its backend's start-up messages."""

import os

# Only takes effect where TensorFlow is not loaded yet, and where nobody has said otherwise.
# oneDNN announces itself by a message no log level holds back; it sums in varying order, too.
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

__all__ = ["keras"]
