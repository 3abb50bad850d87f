"""Where a training stands, in a folder: written whole after every epoch, so that it can go on."""

import hashlib
import io
import json
import zipfile
import zlib
from contextlib import suppress
from pathlib import Path

import numpy as np

from interp import files
from interp.files.metadata import describe_pixels
from interp.writing import write_bytes

STATE = "training.npz"
_DAMAGED = (ValueError, KeyError, TypeError, OSError, EOFError, zipfile.BadZipFile, zlib.error)


def identity(start, settings, images, labels):
    """What decides the weights of a training, by name, as JSON values.

    start: the Network it starts from. images, labels: all that it is trained on.
    """
    from interp.training.steps import keras

    digest = hashlib.sha256(np.ascontiguousarray(images))
    digest.update(np.ascontiguousarray(labels))
    told = vars(settings) | {
        "pixels": describe_pixels(settings.pixels),
        "name": start.name,
        "images": len(images),
        "data": digest.hexdigest()[:16],
        "backend": keras.backend.backend(),
        "Keras": keras.__version__,
    }
    return json.loads(json.dumps(told, default=float))


class Checkpoint:
    """A training's state in `folder`: the numbers it goes on with, its epochs, its snapshots.

    identity: of the training, as the function of that name gives it. A folder that holds
    another one is refused by reading and writing, with ValueError naming what differs.
    OSError where the folder cannot be made.
    """

    def __init__(self, folder, identity):
        self.folder, self._identity = Path(folder), identity
        self.folder.mkdir(parents=True, exist_ok=True)
        for left in self.folder.glob(".interp-*.tmp"):  # by a training that was killed in writing
            with suppress(OSError):
                left.unlink()

    def read(self):
        """(arrays, epochs), as they were written last; None where there is nothing yet."""
        path = self.folder / STATE
        if not path.exists():
            return None
        try:
            with np.load(path, allow_pickle=False) as held:
                told = json.loads(held["told"].tobytes())
                arrays = [held[f"state_{index}"] for index in range(len(held.files) - 1)]
            identity, epochs = dict(told["identity"]), [tuple(epoch) for epoch in told["epochs"]]
        except _DAMAGED as error:
            raise ValueError(
                f"resume: {path} cannot be read ({error}). Remove it to train from the start"
            ) from error
        self._check(identity)
        return arrays, epochs

    def write(self, arrays, epochs, snapshot=None):
        """Keep the state after some epochs, and the snapshot that was taken then, if any.

        The state is written last: it never tells of a snapshot that is not there.
        """
        self.read()  # another training may have come to this folder meanwhile
        if snapshot is not None:
            files.save(snapshot, self._snapshot_path(snapshot.name))
        told = json.dumps({"identity": self._identity, "epochs": epochs}).encode()
        buffer = io.BytesIO()
        state = {f"state_{index}": array for index, array in enumerate(arrays)}
        np.savez(buffer, told=np.frombuffer(told, np.uint8), **state)
        write_bytes(self.folder / STATE, buffer.getvalue())

    def snapshot(self, name):
        """The snapshot called `name`, as it was written; FormatError or OSError without it."""
        return files.load(self._snapshot_path(name))

    def _snapshot_path(self, name):
        return self.folder / f"{name.rpartition('/')[2]}.npz"

    def _check(self, identity):
        for key, value in self._identity.items():
            if identity.get(key) != value:
                raise ValueError(
                    f"resume: {self.folder} holds a training with {key} {identity.get(key)!r}, "
                    f"where {value!r} is asked for. Ask for the same, or give another folder"
                )
