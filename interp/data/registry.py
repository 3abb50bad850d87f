"""Data sets by name: their files and checksums, the folders to look in, and fetching."""

import os
from dataclasses import dataclass, field
from pathlib import Path

SECONDS = 30
"""How long a server may be silent before it is given up."""

KERAS_URL = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/"


@dataclass(frozen=True)
class DataSet:
    """A published data set of 60,000 training and 10,000 test images.

    title: its name in a sentence. class_names: one for each label, from 0 on.
    npz: names its .npz file may have. folders: where its IDX files may lie under a data folder.
    files: what is fetched, SHA-256 by path under a data folder. megabytes: their size together.
    array_md5: MD5 of each array as an IDX file, header included; {} where nobody publishes it.
    base_url: where the files are fetched from; by default where Keras gets them.
    """

    title: str
    npz: tuple[str, ...]
    folders: tuple[str, ...]
    files: dict[str, str]
    megabytes: int
    class_names: tuple[str, ...]
    array_md5: dict[str, str] = field(default_factory=dict)
    base_url: str = KERAS_URL


_FASHION_MNIST = """
3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84 train-images-idx3-ubyte.gz
a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845 train-labels-idx1-ubyte.gz
346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073 t10k-images-idx3-ubyte.gz
67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5 t10k-labels-idx1-ubyte.gz
"""
"""As `sha256sum` prints them."""

_CLOTHES = "T-shirt/top, Trouser, Pullover, Dress, Coat, Sandal, Shirt, Sneaker, Bag, Ankle boot"

REGISTRY = {
    "mnist": DataSet(
        title="MNIST",
        npz=("mnist.npz",),
        folders=("", "mnist", "MNIST/raw"),
        files={"mnist.npz": "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1"},
        megabytes=11,
        class_names=tuple("0123456789"),
        array_md5={
            "x_train": "6bbc9ace898e44ae57da46a324031adb",
            "y_train": "a25bea736e30d166cdddb491f175f624",
            "x_test": "2646ac647ad5339dbf082846283269ea",
            "y_test": "27ae3e4e09519cfbb04c329615203637",
        },
    ),
    "fashion_mnist": DataSet(
        title="Fashion-MNIST",
        npz=("fashion_mnist.npz", "fashion-mnist.npz"),
        folders=("fashion-mnist", "fashion_mnist", "FashionMNIST/raw"),
        files={
            f"fashion-mnist/{file}": sha256
            for sha256, file in map(str.split, _FASHION_MNIST.strip().splitlines())
        },
        megabytes=31,
        class_names=tuple(_CLOTHES.split(", ")),
    ),
}
"""By name, in the order they are offered. The embedded digits are no files, and not among them."""

TITLES = {name: entry.title for name, entry in REGISTRY.items()} | {
    "digits": "embedded digits'",
    "digits_8x8": "embedded 8×8 digits'",
}
"""What a set that `load` takes is called before "test images"."""


def checkout() -> Path | None:
    """The folder of the project's checkout this runs from; None for an installed package."""
    root = Path(__file__).resolve().parents[2]
    return root if (root / "pyproject.toml").is_file() else None


def download_folder() -> Path:
    """Where fetched data sets go: `data/` of the checkout, else a cache folder of the user's."""
    import pooch

    root = checkout()
    return root / "data" if root else Path(pooch.os_cache("interp"))


def search_paths() -> tuple[Path, ...]:
    """The folders to look in, in order, each once.

    Those that INTERP_DATA names (separated as PATH is), `data/` of the checkout and of the
    current folder, Keras' cache, and where fetched sets go.

    >>> all(path.is_absolute() for path in search_paths())
    True
    """
    own = [folder for folder in os.environ.get("INTERP_DATA", "").split(os.pathsep) if folder]
    keras = os.environ.get("KERAS_HOME") or os.path.expanduser("~/.keras")
    root, fetched = checkout(), download_folder()
    folders: list[str | Path] = [*own, "data", f"{keras}/datasets", fetched]
    if root:
        folders.insert(len(own), root / "data")
    return tuple(dict.fromkeys(Path(os.path.abspath(folder)) for folder in folders))


def fetch(
    name: str, folder: str | os.PathLike[str] | None = None, base_url: str | None = None
) -> tuple[Path, ...]:
    """Download the files of a data set, with a progress bar: a tuple with the path of each.

    name: "mnist" (11 MB) or "fashion_mnist" (31 MB). folder: where to; by default `data/` of
    the checkout, else a cache folder of the user's. base_url: another address to fetch from. A
    file that is there already and right is left alone. Each is checked by SHA-256 before it
    gets its name, so that it is there whole or not at all.

    Raises ValueError for another name, ConnectionError where the server does not deliver or
    delivers something else, OSError where the folder cannot be written to.

    >>> fetch("fashion_mnist")  # doctest: +SKIP
    """
    if name not in REGISTRY:
        known, embedded = " and ".join(REGISTRY), TITLES.keys() - REGISTRY.keys()
        no_need = f" ({name} is embedded and needs no fetching)" if name in embedded else ""
        raise ValueError(f"name: {name!r} arrived; what can be fetched is {known}{no_need}")
    folder = Path(folder) if folder is not None else download_folder()
    entry = REGISTRY[name]
    address, files = (base_url or entry.base_url).rstrip("/"), entry.files.items()
    return tuple(_fetch_file(address, folder / file, sha256) for file, sha256 in files)


def _fetch_file(address: str, path: Path, sha256: str) -> Path:
    import pooch
    import requests

    url, elsewhere = f"{address}/{path.name}", f"put a copy from elsewhere into {path.parent}"
    before = path.stat().st_mtime_ns if path.exists() else None
    # an archive's own bytes are wanted, not what a server could unpack on the way
    plain = {"Accept-Encoding": "identity"}
    downloader = pooch.HTTPDownloader(progressbar=True, timeout=SECONDS, headers=plain)
    try:
        pooch.retrieve(url, f"sha256:{sha256}", path.name, path.parent, downloader=downloader)
        if path.stat().st_mtime_ns != before:  # pooch makes it for its owner; a class may share it
            path.chmod(0o644)
    except requests.RequestException as error:
        reason = f"no connection, or it was cut: {type(error).__name__}"
        if error.response is not None:
            reason = f"the server answered {error.response.status_code} {error.response.reason}"
        raise ConnectionError(
            f"{url} could not be fetched ({reason}); {path.name} was not written. Try again "
            f"later, or {elsewhere}"
        ) from error
    except ValueError as error:
        raise ConnectionError(
            f"{url} is not the file it should be (its SHA-256 is not {sha256}); nothing was kept. "
            f"Try again later, or {elsewhere}"
        ) from error
    except OSError as error:
        raise OSError(
            f"{path} cannot be written ({error.strerror or error}); choose another folder, or "
            "make this one writable"
        ) from error
    return path
