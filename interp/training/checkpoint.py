"""A training's state in a folder, written whole after every epoch, so that it can be resumed."""

import hashlib
import io
import json
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path
from typing import Any, cast

import numpy as np
import numpy.typing as npt

from interp import files
from interp.files.metadata import describe_pixels
from interp.network import Network
from interp.training.settings import Settings
from interp.writing import write_bytes

STATE = "training.npz"
_DAMAGED = (ValueError, KeyError, TypeError, OSError, EOFError, zipfile.BadZipFile, zlib.error)


Epoch = tuple[float, float, float, int]
"""Seconds, loss, accuracy and number of images of an epoch."""


def identity(
    start: Network, settings: Settings, images: npt.NDArray[Any], labels: npt.NDArray[Any]
) -> dict[str, Any]:
    """All that decides the weights of a training, by name, as JSON values.

    start: the Network before training. images, labels: the whole training set.
    """
    import keras

    digest = hashlib.sha256(images.tobytes())
    digest.update(labels.tobytes())
    values = vars(settings) | {
        "pixels": describe_pixels(settings.pixels),
        "name": start.name,
        "images": len(images),
        "data": digest.hexdigest()[:16],
        "backend": keras.backend.backend(),
        "Keras": keras.__version__,
    }
    return dict(json.loads(json.dumps(values, default=float)))


class Checkpoint:
    """The state of one training in `folder`: the arrays it continues from, its epochs, snapshots.

    identity: of the training, from the function of that name. Reading and writing refuse a
    folder that holds another training, with ValueError naming what differs. OSError where the
    folder cannot be made.
    """

    def __init__(self, folder: str | Path, identity: dict[str, Any]) -> None:
        self.folder, self._identity = Path(folder), identity
        self.folder.mkdir(parents=True, exist_ok=True)
        for unfinished in self.folder.glob(".interp-*.tmp"):  # of a training killed while writing
            with suppress(OSError):
                unfinished.unlink()

    def read(self) -> tuple[list[npt.NDArray[Any]], list[Epoch]] | None:
        """(arrays, epochs) as last written, or None for a new folder."""
        path = self.folder / STATE
        if not path.exists():
            return None
        try:
            with np.load(path, allow_pickle=False) as saved:
                metadata = json.loads(saved["metadata"].tobytes())
                arrays = [saved[f"state_{index}"] for index in range(len(saved.files) - 1)]
            identity = dict(metadata["identity"])
            epochs = [tuple(epoch) for epoch in metadata["epochs"]]
        except _DAMAGED as error:
            raise ValueError(
                f"resume: {path} cannot be read ({error}). Remove it to train from the start"
            ) from error
        for key, value in self._identity.items():
            if identity.get(key) != value:
                raise ValueError(
                    f"resume: {self.folder} holds a training with {key} {identity.get(key)!r}, "
                    f"where {value!r} is asked for. Ask for the same, or give another folder"
                )
        return arrays, epochs

    def write(
        self, arrays: list[npt.NDArray[Any]], epochs: list[Epoch], snapshot: Network | None = None
    ) -> None:
        """Save the state after some epochs, and the snapshot made then, if any.

        The state is written last, so that no state mentions a snapshot that is missing.
        """
        self.read()  # refuses a state that another training wrote here meanwhile
        if snapshot is not None:
            files.save(snapshot, self._snapshot_path(snapshot.name))
        metadata = json.dumps({"identity": self._identity, "epochs": epochs}).encode()
        buffer = io.BytesIO()
        state: dict[str, Any] = {f"state_{index}": array for index, array in enumerate(arrays)}
        np.savez(buffer, metadata=np.frombuffer(metadata, np.uint8), **state)
        write_bytes(self.folder / STATE, buffer.getvalue())

    def snapshot(self, name: str) -> Network:
        """The snapshot of that name, as written; FormatError or OSError if it is missing."""
        return cast(Network, files.load(self._snapshot_path(name)))

    def _snapshot_path(self, name: str) -> Path:
        return self.folder / f"{name.rpartition('/')[2]}.npz"
