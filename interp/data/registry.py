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


REGISTRY = {
    "mnist": DataSet(
        title="MNIST",
        npz=("mnist.npz",),
        folders=("", "mnist", "MNIST/raw"),
        files={"mnist.npz": "731c5ac602752760c8e48fbffcf8c3b850d9dc2a2aedcf2cc48468fc17b673d1"},
        megabytes=11,
        array_md5={
            "x_train": "6bbc9ace898e44ae57da46a324031adb",
            "y_train": "a25bea736e30d166cdddb491f175f624",
            "x_test": "2646ac647ad5339dbf082846283269ea",
            "y_test": "27ae3e4e09519cfbb04c329615203637",
        },
        class_names=tuple("0123456789"),
    ),
    "fashion_mnist": DataSet(
        title="Fashion-MNIST",
        npz=("fashion_mnist.npz", "fashion-mnist.npz"),
        folders=("fashion-mnist", "fashion_mnist", "FashionMNIST/raw"),
        files={
            f"fashion-mnist/{file}": sha256
            for file, sha256 in {
                "train-images-idx3-ubyte.gz": (
                    "3aede38d61863908ad78613f6a32ed271626dd12800ba2636569512369268a84"
                ),
                "train-labels-idx1-ubyte.gz": (
                    "a04f17134ac03560a47e3764e11b92fc97de4d1bfaf8ba1a3aa29af54cc90845"
                ),
                "t10k-images-idx3-ubyte.gz": (
                    "346e55b948d973a97e58d2351dde16a484bd415d4595297633bb08f03db6a073"
                ),
                "t10k-labels-idx1-ubyte.gz": (
                    "67da17c76eaffca5446c3361aaab5c3cd6d1c2608764d35dfb1850b086bf8dd5"
                ),
            }.items()
        },
        megabytes=31,
        class_names=(
            "T-shirt/top",
            "Trouser",
            "Pullover",
            "Dress",
            "Coat",
            "Sandal",
            "Shirt",
            "Sneaker",
            "Bag",
            "Ankle boot",
        ),
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
    """
    own = [Path(folder) for folder in os.environ.get("INTERP_DATA", "").split(os.pathsep) if folder]
    root = checkout()
    keras = os.environ.get("KERAS_HOME") or os.path.expanduser("~/.keras")
    folders = [
        *own,
        *([root / "data"] if root else []),
        Path("data"),
        Path(keras) / "datasets",
        download_folder(),
    ]
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
    """
    if name not in REGISTRY:
        raise ValueError(
            f"name: {name!r} arrived; what can be fetched is {' and '.join(REGISTRY)}"
            + (
                ' ("digits" and "digits_8x8" are embedded and need no fetching)'
                if name in ("digits", "digits_8x8")
                else ""
            )
        )
    folder = Path(folder) if folder is not None else download_folder()
    entry = REGISTRY[name]
    base_url = base_url or entry.base_url
    return tuple(
        _fetch_file(base_url, folder / file, sha256) for file, sha256 in entry.files.items()
    )


def _fetch_file(base_url: str, path: Path, sha256: str) -> Path:
    import pooch
    import requests

    url = base_url.rstrip("/") + "/" + path.name
    before = path.stat().st_mtime_ns if path.exists() else None
    try:
        pooch.retrieve(
            url,
            known_hash=f"sha256:{sha256}",
            fname=path.name,
            path=path.parent,
            # an archive's own bytes are wanted, not what a server could unpack on the way
            downloader=pooch.HTTPDownloader(
                progressbar=True, timeout=SECONDS, headers={"Accept-Encoding": "identity"}
            ),
        )
        if path.stat().st_mtime_ns != before:  # pooch makes it for its owner; a class may share it
            path.chmod(0o644)
    except requests.RequestException as error:
        raise ConnectionError(
            f"{url} could not be fetched ({_reason(error)}); {path.name} was not written. Try "
            f"again later, or put a copy from elsewhere into {path.parent}"
        ) from error
    except ValueError as error:
        raise ConnectionError(
            f"{url} is not the file it should be (its SHA-256 is not {sha256}); nothing was kept. "
            f"Try again later, or put a copy from elsewhere into {path.parent}"
        ) from error
    except OSError as error:
        raise OSError(
            f"{path} cannot be written ({error.strerror or error}); choose another folder, or "
            "make this one writable"
        ) from error
    return path


def _reason(error: BaseException) -> str:
    response = getattr(error, "response", None)
    if response is not None:
        return f"the server answered {response.status_code} {response.reason}"
    return f"no connection, or it was cut: {type(error).__name__}"
