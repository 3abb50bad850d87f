"""One Keras layer's configuration, read with suspicion."""

from dataclasses import dataclass

import numpy as np

from interp.files.errors import SUPPORTED, FormatError
from interp.files.sidecar import clean

_KERAS_MODULES = ("keras", "tf_keras", "tensorflow")


@dataclass(frozen=True)
class KerasLayer:
    """One layer as Keras describes it: its class, name and configuration.

    path: names of the models it lies in, then its own. place: the same way down as pairs
    (class, rank): the layer is the rank-th of its class in that model.
    shape: what the configuration declares for its input, with the batch, or None.
    """

    kind: str
    config: dict
    path: tuple[str, ...]
    place: tuple[tuple[str, int], ...]
    shape: list | None

    @property
    def name(self):
        return self.path[-1]

    @property
    def label(self):
        """The layer in an error message: its name and type."""
        return f"layer {clean(self.name)!r} ({clean(self.kind)})"

    def refuse(self, why):
        """Raises FormatError: this layer, why it cannot be used, and what could be."""
        raise FormatError(f"{self.label} {why}. {SUPPORTED}")

    def get(self, key, types, default=None):
        """A value of the configuration where it has one of `types`; FormatError where not."""
        value = self.config.get(key, default)
        if not isinstance(value, types):
            self.refuse(f"has {key} {clean(repr(value)[:80])}, which makes no sense")
        return value

    def numbers(self, key, default=None):
        """Numbers out of a configuration: one, a list, or an array in Keras' own wrapping."""
        value = self.config.get(key, default)
        if isinstance(value, dict) and isinstance(value.get("config"), dict):
            value = value["config"].get("value")
        try:
            numbers = np.array(value, dtype=np.float64)
        except (ValueError, TypeError, OverflowError):
            numbers = np.array(np.nan)
        if not np.isfinite(numbers).all():
            self.refuse(f"has {key} {clean(repr(value)[:80])}, where numbers are expected")
        return numbers

    def number(self, keys, default):
        """One number of the configuration, under whichever of `keys` this version of Keras used."""
        key = next((key for key in keys if self.config.get(key) is not None), None)
        value = self.numbers(key) if key else np.array(default)
        if value.ndim == 1 and value.size == 1:
            value = value[0]
        if value.ndim:
            self.refuse(f"has {key} {clean(repr(value)[:80])}, where a number is expected")
        return float(value)


def is_custom(entry):
    """Whether Keras' own description of an object says that its code is not Keras'.

    A `.keras` file gives the module of each object, and null for a class made in a notebook.
    A legacy file gives none for layers, so that whose they are cannot be told.
    """
    registered = entry.get("registered_name")
    if isinstance(registered, str) and ">" in registered:
        return True
    if "module" not in entry:
        return False
    module = entry["module"]
    if module == "builtins":  # so Keras describes functions, but no class of its own
        return entry.get("class_name") != "function"
    return not isinstance(module, str) or module.split(".")[0] not in _KERAS_MODULES
