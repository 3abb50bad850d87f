"""What the manifest says of the networks that ship, such as their cards: no data is needed."""

import hashlib
import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np

from interp import files
from interp.files import shipped
from interp.layers import trained_arrays
from interp.network import Network
from interp.trust.card import Card


def shipped_card(net: Network) -> Card | None:
    """The Card of a shipped network's composed output pictures, or None for any other network."""
    entry = manifest_entry(net)
    if entry is None:
        return None
    values = {field.name: entry["card"][field.name] for field in fields(Card)}
    arrays = {name: np.array(values[name], float) for name in ("r2", "by_class")}
    tuples = {name: tuple(values[name]) for name in ("labels", "interval", "never")}
    return Card(**values | arrays | tuples)


def manifest_entry(net: Network) -> dict[str, Any] | None:
    """What the manifest says of a network that ships, a dict, or None for any other network.

    A network is known by its weights and pixels, not its name.
    """
    path = manifest_path()
    entry = json.loads(path.read_text()).get(net.name, {}) if path else {}
    if "card" not in entry or entry["card"]["weights"] != digest(net):
        return None
    return entry if files.load(net.name).pixels.name == net.pixels.name else None


def manifest_path() -> Path | None:
    """Where the manifest of the networks that ship is, or None where they are missing."""
    known = shipped.find("mlp-60000")
    return known and known.with_name("manifest.json")


def digest(net: Network) -> str:
    """SHA-256 of all kernels and biases as float32, in hexadecimal."""
    digest = hashlib.sha256()
    for layer in net.layers:
        for array in trained_arrays(layer).values():
            digest.update(np.ascontiguousarray(array, np.float32))
    return digest.hexdigest()
