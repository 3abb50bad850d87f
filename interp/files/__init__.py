"""Networks and maps from and to disk; nothing that a file holds is ever run."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from interp.files import (
    arrays,
    keras_hdf5,
    keras_zip,
    npz,
    savedmodel,
    sniff,
    tfjs,
    torch_files,
)  # fmt: skip
from interp.files.keras_live import from_keras
from interp.files.limits import FormatError
from interp.files.metadata import NOTHING, Architecture, Given, Pixels, with_pixels
from interp.files.sklearn_live import from_sklearn
from interp.files.torch_files import from_torch
from interp.maps import AffineMap
from interp.network import Network
from interp.pixels import Shape
from interp.writing import write_bytes

__all__ = [
    "FormatError",
    "describe_format",
    "from_keras",
    "from_sklearn",
    "from_torch",
    "load",
    "save",
    "with_pixels",
]

_PACKAGE = Path(__file__).parents[1]
FOLDERS = (_PACKAGE / "shipped" / "networks", _PACKAGE.parent / "data" / "networks")
"""Where networks that ship are looked for: in an installed package, then in a checkout."""


def shipped_networks() -> tuple[str, ...]:
    """Names of the networks that ship, such as "mlp-60000", as a tuple.

    Snapshots of a training, such as "mlp-60000/epoch-3", are not listed; `find_shipped` knows them.
    """
    return tuple(sorted({path.stem for folder in FOLDERS for path in folder.glob("*.keras")}))


def find_shipped(name: str) -> Path | None:
    """Path of the network of that name that ships, or None where none is called that."""
    parts = str(name).split("/")
    if any(part in ("", ".", "..") or set(part) & set('\\:*?"<>|\0') for part in parts):
        return None
    for folder in FOLDERS:
        path = folder.joinpath(*parts[:-1], f"{parts[-1]}.keras")
        if path.is_file():
            return path
    return None


def load(
    path: str | os.PathLike[str],
    pixels: Pixels = None,
    order: str | None = None,
    input_shape: Shape | None = None,
    layers: str | None = None,
    activation: str | None = None,
    architecture: Architecture = None,
) -> Network | AffineMap:
    """The Network (or AffineMap) in a file, or one that ships with the project, by name.

    path: a name such as "mlp-60000" or "mlp-60000/epoch-3", which comes first, or a path
        ("./mlp-60000" is always a path). Opened are .keras, HDF5 (.h5, whatever it is called),
        .npz as `save` writes it or with a stranger's kernels and biases in it, the same in JSON
        or in tables of numbers, the JavaScript of the causal-index article, PyTorch's .pt and
        .pth, and the folders of a TensorFlow SavedModel and of a TensorFlow.js layers-model; the
        first bytes tell which. Neither Keras, torch nor anything in the file is run.
    pixels: what the network expects of its pixels where the file does not say so: "0..1" (taken
        where nothing is known, and noted), "0..255", "-1..1", "unit columns", or a pair
        (mean, std); see PixelScale.of. It wins over what is known, and an accuracy that was
        measured otherwise is then no longer stated.
    order: "columns" for a network that was fed its images column by column: its first kernel
        is re-ordered, so that pixels read row by row. "rows" where nothing else is known.
    input_shape: (height, width) of its images, from 4×4 to 128×128, grey, where the file does
        not say it. Where neither does, they are taken to be square, and a note says so.
    layers, activation, architecture: what the layers are, where a file holds weights alone:
        "conv relu pool2 flatten dense relu dense", see `interp.files.architecture`; or the name
        of the hidden layers' activation; or the JSON of the Keras model, as a path or a dict.
        Without them a JSON of the same name beside the file is read, or what is usual is assumed:
        a note says what, and `readings` of the network holds what else would fit.

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
    given = Given.of(pixels, order, input_shape, layers, activation, architecture)
    ships = find_shipped(path) if isinstance(path, str) else None
    if ships and given.input_shape not in (None, (28, 28)):
        raise ValueError("input_shape: the networks that ship take 28×28; leave it out")
    with _opening(ships or path) as file:
        return _read(file, given)


def save(thing: Network | AffineMap, path: str | os.PathLike[str]) -> Path:
    """Write a Network or an AffineMap to `path`; returns the path.

    The extension says how: .npz keeps every number exactly, of networks and maps; .keras, for
    networks, opens in Keras 3 too, whose model takes images in [0, 1] as rows of pixels, in
    float32, and predicts the same. Names (to 80 characters) and notes (to 1,000) lose control
    characters.
    The file is written beside `path`, opened again as `load` would, and moved into place whole.
    Raises ValueError for another extension and for what could not be opened again, OSError
    (naming the path) where it cannot be written.

    >>> import interp, tempfile
    >>> from pathlib import Path
    >>> path = interp.save(interp.load("linear-500"), Path(tempfile.mkdtemp(), "mine.keras"))
    >>> interp.load(path).sizes
    (784, 10)
    """
    path = _checked(path)
    extension = path.suffix.lower()
    if extension not in (".npz", ".keras"):
        raise ValueError(f"path: {os.fspath(path)!r} arrived; end it in .npz or .keras")
    if not isinstance(thing, (Network, AffineMap)):
        raise TypeError(f"a Network or an AffineMap can be saved; {type(thing).__name__} arrived")
    try:
        if isinstance(thing, Network):
            encode = keras_zip.network_bytes if extension == ".keras" else npz.network_bytes
            return write_bytes(path, encode(thing), _read)
        if extension == ".npz":
            return write_bytes(path, npz.map_bytes(thing), _read)
    except ValueError as error:
        raise ValueError(f"{path} was not written; it cannot be opened again: {error}") from error
    raise ValueError(f"path: {os.fspath(path)!r} arrived; a map is saved as .npz")


def describe_format(path: str | os.PathLike[str]) -> str:
    """One line on what kind of file is at `path`, as its first bytes tell.

    Raises OSError where there is no file or it cannot be read.

    >>> from interp import files
    >>> describe_format(files.find_shipped("mlp-500"))
    'a Keras 3 model (.keras)'
    """
    with _opening(path) as file:
        try:
            return sniff.KINDS[sniff.kind(file)][0]
        except FormatError as error:
            return str(error)


def _checked(path: str | os.PathLike[str]) -> Path:
    """`path` as a Path, `~` being the home folder; TypeError for what is no path."""
    if not isinstance(path, str | os.PathLike) or isinstance(os.fspath(path), bytes):
        raise TypeError(
            f"path: {path!r} arrived; accepted are a path and the name of a network that ships"
        )
    return Path(os.path.expanduser(path))


@contextmanager
def _opening(given: str | os.PathLike[str]) -> Iterator[Path]:
    """The Path of a file to be opened; what is raised inside, because of that file, names it."""
    path = _checked(given)
    try:
        if "\0" in str(path):  # for which Python has another error
            raise FileNotFoundError
        yield path
    except FormatError as error:
        text = str(error).replace("THIS_FILE", repr(str(path)))
        raise FormatError(text if text.startswith(str(path)) else f"{path}: {text}") from error
    except FileNotFoundError as error:
        if path.exists():  # a file that belongs to it
            raise FormatError(
                f"{path}: {error.filename} is missing, which belongs to it. Copy the whole folder"
            ) from None
        raise FileNotFoundError(_missing(given, path)) from None
    except OSError as error:
        why = error.strerror or error
        raise type(error)(
            f"{path}: it cannot be read ({why}). Check it, or ask its owner"
        ) from error


def _missing(given: str | os.PathLike[str], path: Path) -> str:
    """What to say where there is no file at a path; `given`: as it was given."""
    names, said = shipped_networks(), f"{os.fspath(given)}: there is no such file"
    if path.as_posix() in names:  # "./mlp-60000" is a path, "mlp-60000" would have been found
        return f"{said}. The network that ships is called {path.as_posix()}, without ./ before it"
    try:
        folder = f"The folder looked in is {Path.cwd()}"
    except OSError:
        folder = "The folder that you are in has been deleted; change to another one"
    ship = ", ".join(names) or "none here"
    return (
        f"{said}, and no network of that name ships with interp (those that do: {ship}). {folder}"
    )


def _read(path: Path, given: Given = NOTHING) -> Network | AffineMap:
    kind = sniff.kind(path)
    if kind not in _READERS:
        raise FormatError(". ".join(sniff.KINDS[kind]))
    opened: Network | AffineMap = _READERS[kind].read(path, given)
    return opened


_READERS = {
    "keras": keras_zip, "hdf5": keras_hdf5, "npz": npz, "text": arrays,
    "savedmodel": savedmodel, "tfjs": tfjs, "torch": torch_files,
}  # fmt: skip
"""For each kind of file that is opened, the module that reads it; see `sniff`."""
