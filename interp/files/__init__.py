"""Networks and maps from and to disk; nothing that a file holds is ever run."""

import os
import stat
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

from interp.files import shipped, sniff
from interp.files.limits import FormatError
from interp.files.metadata import Pixels, with_pixels
from interp.maps import AffineMap
from interp.network import Network
from interp.pixels import PixelScale, Shape, check_shape

__all__ = ["FormatError", "describe_format", "from_keras", "load", "save", "with_pixels"]

_ORDERS = ("rows", "columns")


def load(
    path: str | os.PathLike[str],
    pixels: Pixels = None,
    order: str | None = None,
    input_shape: Shape | None = None,
) -> Network | AffineMap:
    """The Network (or AffineMap) in a file, or one that ships with the project, by name.

    path: a name such as "mlp-60000" or "mlp-60000/epoch-3", which comes first, or a path
        ("./mlp-60000" is always a path). Opened are .keras, HDF5 (.h5, whatever it is called),
        .npz as `save` writes it, and the JavaScript or JSON weights of the causal-index article;
        the first bytes tell which. Neither Keras nor anything in the file is run.
    pixels: what the network expects of its pixels where the file does not say so: "0..1" (taken
        where nothing is known, and noted), "0..255", "-1..1", "unit columns", or a pair
        (mean, std); see PixelScale.of. It wins over what is known, and an accuracy that was
        measured otherwise is then no longer stated.
    order: "columns" for a network that was fed its images column by column: its first kernel
        is re-ordered, so that pixels read row by row. "rows" where nothing else is known.
    input_shape: (height, width) of its images, from 4×4 to 128×128, grey, where the file does
        not say it. Where neither does, they are taken to be square, and a note says so.

    A custom class or function is refused by name, with one exception: a legacy HDF5
    file (.h5) holds only the names of classes and functions, and a .keras file only those of
    functions. A class of your own called Dense in an .h5, or a function of your own called relu,
    cannot be told there from Keras' own; `from_keras` sees both in the live model.

    Raises FormatError for what cannot be opened, saying why and what to do; OSError where there
    is nothing to read; ValueError for `pixels` or `order` that mean nothing, TypeError for a
    `path` that is none.

    >>> load("mlp-60000").sizes
    (784, 512, 256, 10)
    """
    if order not in (None, *_ORDERS):
        raise ValueError(f'order: {order!r} arrived; accepted are "rows" and "columns"')
    if pixels is not None:
        pixels = PixelScale.of(pixels)
    ships = shipped.find(path) if isinstance(path, str) else None
    if input_shape is not None:
        input_shape = check_shape(input_shape)
        if ships and input_shape != (28, 28):
            raise ValueError("input_shape: the networks that ship take 28×28; leave it out")
    path = _check_readable(ships or path)
    with _named(path):
        return _read(path, pixels, order, input_shape)


def save(thing: Network | AffineMap, path: str | os.PathLike[str]) -> Path:
    """Write a Network or an AffineMap to `path`; returns the path.

    The extension says how: .npz keeps every number exactly, of networks and maps; .keras, for
    networks, opens in Keras 3 too, whose model takes images in [0, 1] as rows of pixels, in
    float32, and predicts the same. Names (to 80 characters) and notes (to 1,000) lose control
    characters.
    The file is written beside `path`, opened again as `load` would, and moved into place whole.
    Raises ValueError for another extension and for what could not be opened again, OSError
    (naming the path) where it cannot be written.
    """
    path = _checked(path)
    extension = path.suffix.lower()
    if extension not in (".npz", ".keras"):
        raise ValueError(f"path: {os.fspath(path)!r} arrived; end it in .npz or .keras")
    if not isinstance(thing, (Network, AffineMap)):
        raise TypeError(f"a Network or an AffineMap can be saved; {type(thing).__name__} arrived")
    if isinstance(thing, AffineMap) and extension == ".keras":
        raise ValueError(f"path: {os.fspath(path)!r} arrived; a map is saved as .npz")
    from interp import writing
    from interp.files import keras_zip, npz

    encode = npz.map_bytes if isinstance(thing, AffineMap) else npz.network_bytes
    if extension == ".keras":
        encode = keras_zip.network_bytes
    try:
        return writing.write_bytes(path, encode(thing), _read)
    except ValueError as error:
        raise ValueError(
            f"{path} was not written; it could not be opened again: {error}"
        ) from error


def from_keras(
    model: Any, pixels: Pixels = None, order: str = "rows", input_shape: Shape | None = None
) -> Network:
    """The Network that a live Keras model is, with copies of its weights.

    pixels, order, input_shape: as in `load`. Raises FormatError where it is no chain of dense
    layers.
    """
    from interp.files import keras_live

    return keras_live.from_keras(model, pixels, order, input_shape)


def describe_format(path: str | os.PathLike[str]) -> str:
    """One line on what kind of file is at `path`, as its first bytes tell.

    Raises OSError where there is no file or it cannot be read.
    """
    path = _check_readable(path)
    with _named(path):
        try:
            return sniff.KINDS[sniff.kind(path)][0]
        except FormatError as error:
            return str(error)


@contextmanager
def _named(path):
    """What is raised inside, because of the file at `path`, names it."""
    try:
        yield
    except FormatError as error:
        if str(error).startswith(str(path)):
            raise
        raise FormatError(f"{path}: {error}") from error
    except OSError as error:
        if error.filename is not None or not error.strerror:
            raise
        raise OSError(f"{path}: it cannot be read ({error.strerror}). Check what it is") from error


def _checked(path):
    """`path` as a Path, `~` being the home folder; TypeError for what is no path."""
    if not isinstance(path, str | os.PathLike) or isinstance(os.fspath(path), bytes):
        raise TypeError(
            f"path: {path!r} arrived; the path of a file is expected, as text or a Path, or the "
            "name of a network that ships"
        )
    return Path(os.path.expanduser(path))


def _check_readable(path):
    given, path = path, _checked(path)
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        raise FileNotFoundError(_missing(given, path)) from None
    except (OSError, ValueError) as error:
        raise OSError(
            f"{str(path)!r}: nothing can be read there ({error}). Check the path"
        ) from error
    if stat.S_ISDIR(mode):
        _refuse_folder(path)
    if not stat.S_ISREG(mode):
        raise FormatError(f"{path}: not a file but a device or a pipe. Give the path of a file")
    if not os.access(path, os.R_OK):
        raise PermissionError(f"{path}: you may not read this file. Ask its owner, or copy it")
    return path


def _missing(given, path):
    """What to say where there is no file at a path; `given`: as it was given."""
    names = shipped.networks()
    if path.as_posix() in names:  # "./mlp-60000" is a path, "mlp-60000" would have been found
        return (
            f"{os.fspath(given)}: there is no such file. The network that ships is called "
            f"{path.as_posix()}, without ./ before it"
        )
    try:
        folder = f"The folder looked in is {Path.cwd()}"
    except OSError:
        folder = "The folder that you are in has been deleted; change to another one"
    return (
        f"{os.fspath(given)}: there is no such file, and no network of that name ships with "
        f"interp (those that do: {', '.join(names) or 'none here'}). {folder}"
    )


def _refuse_folder(path):
    held = sorted(item.name for item in path.iterdir())
    if "saved_model.pb" in held:
        raise FormatError(
            f"{path}: a TensorFlow SavedModel folder, whose graph interp does not run. Convert it "
            "where TensorFlow is: pip install tf_keras, then "
            'tf_keras.models.load_model(folder).save("model.h5"), and open model.h5'
        )
    listing = ", ".join(held[:8]) + (", …" if len(held) > 8 else "")
    raise FormatError(
        f"{path}: a folder, holding {listing or 'nothing'}. Give the path of a file in it"
    )


def _read(path, pixels=None, order=None, input_shape=None):
    kind = sniff.kind(path)
    if kind not in _READERS:
        raise FormatError(". ".join(sniff.KINDS[kind]))
    return import_module(f"interp.files.{_READERS[kind]}").read(path, pixels, order, input_shape)


_READERS = {"keras": "keras_zip", "hdf5": "keras_hdf5", "npz": "npz", "text": "arrays"}
"""For each kind of file that is opened, the module that reads it; see `sniff`."""
