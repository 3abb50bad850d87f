"""Data sets by name: read from this machine's files or embedded, verified, their source stated."""

import hashlib
import os
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import numpy.typing as npt

from interp.data.centring import centre
from interp.data.digits import Digits
from interp.data.readers import KEYS, find_idx, idx_header, read_csv, read_idx, read_npz
from interp.data.registry import REGISTRY, DataSet, search_paths
from interp.data.registry import fetch as download

_TRAINING_IMAGES = 1297
"""Of the 1,797 embedded digits, in their order: the rest are test images."""

HALO = 0.2
"""Enlarging 8×8 pictures leaves a halo; grey up to this is taken away, so that the share of
inked pixels comes near MNIST's (23 and 19 %)."""

FULL_INK = 16
"""Of the embedded digits."""


def load(name: str = "mnist", fetch: bool = False) -> Digits:
    """The data set of that name, or of a table of yours, as Digits; `.source` says where it was.

    name: "mnist" and "fashion_mnist" (60,000 training and 10,000 test images), or "digits",
    scikit-learn's small set enlarged to 28×28 (1,297 and 500), which always works offline, or
    "digits_8x8", the same at their own size. Or the path of a table as Kaggle has it, train.csv or
    train.csv.gz (`data.read_csv` says what it holds): where a table of the same name, with "test"
    for "train", lies beside it and has labels, that is the test set; otherwise the last seventh.
    fetch: download it if it is nowhere to be found; nothing is ever downloaded otherwise.

    Looks in the folders that the environment variable INTERP_DATA names, in `data/` of the
    checkout and of the current folder, in Keras' cache, and where fetched sets land, for Keras'
    .npz file or the four original IDX files. MNIST is checked by the published checksums.

    Raises FileNotFoundError, with the places looked at, where it is nowhere; ValueError for
    another name and for a file that is damaged or not what its name says; as
    `interp.data.fetch` does if fetching fails.

    >>> load("digits").test_images.shape
    (500, 28, 28)
    """
    if name in _EMBEDDED:
        return _embedded(name)
    if str(name).lower().endswith((".csv", ".csv.gz")):
        return _from_table(Path(name).expanduser())
    if name not in REGISTRY:
        known = ", ".join((*REGISTRY, *_EMBEDDED))
        raise ValueError(
            f"name: {name!r} arrived; known are {known}, and tables ending in .csv. For arrays "
            "of your own: Digits(train_images, train_labels, test_images, test_labels)"
        )
    paths, looked = _find(REGISTRY[name])
    if not paths and fetch:
        download(name)
        paths, looked = _find(REGISTRY[name])
    if not paths:
        raise FileNotFoundError(
            f"{name} was not found. Looked in: {'; '.join(looked)}. Fetch it with `python -m "
            f"interp fetch {name}` ({REGISTRY[name].megabytes} MB), name the folder it is in by "
            'INTERP_DATA, or use the embedded set, data.load("digits")'
        )
    return _read(name, paths)


def _from_table(path: Path) -> Digits:
    """The Digits of a .csv file, and of the one beside it that has the test images."""
    images, labels = read_csv(path)
    if labels is None:
        raise ValueError(
            f"{path}: it has {len(images):,} images and no labels; load the table that has them, "
            f"such as train.csv, and these alone with images, _ = data.read_csv({str(path)!r})"
        )
    beside = path.with_name(path.name.replace("train", "test"))
    if beside != path and beside.is_file():
        test_images, test_labels = read_csv(beside)
        if test_labels is not None:
            return Digits(images, labels, test_images, test_labels, source=f"{path} and {beside}")
    if len(images) < 7:
        raise ValueError(
            f"{path}: {len(images)} images arrived; 7 or more are needed, as the last seventh "
            "of them is kept for tests"
        )
    n = len(images) - len(images) // 7
    source = f"{path}, the last seventh for tests"
    return Digits(images[:n], labels[:n], images[n:], labels[n:], source=source)


def default() -> Digits:
    """MNIST where it can be found on this machine, otherwise the embedded digits, as Digits.

    Nothing is downloaded. Raises ValueError for files of MNIST that are damaged.

    >>> default().name in ("mnist", "digits")
    True
    """
    try:
        return load("mnist")
    except FileNotFoundError:
        return load("digits")


def _find(data_set: DataSet) -> tuple[dict[str, Path], list[str]]:
    """The file of each of KEYS, {} where they are nowhere; and the places that were looked at."""
    looked: list[str] = []
    for place in search_paths():
        for file in data_set.npz:
            if os.path.isfile(place / file):
                return dict.fromkeys(KEYS, place / file), looked
        lacking = ""
        for folder in data_set.folders:
            paths = find_idx(place / folder)
            if len(paths) == len(KEYS):
                return paths, looked
            if paths:
                lacking = f" (only {len(paths)} of the four IDX files)"
        looked.append(f"{place}{lacking}")
    return {}, looked


def _read(name: str, paths: dict[str, Path]) -> Digits:
    data_set = REGISTRY[name]
    path = paths["x_train"]
    if path.suffix == ".npz":
        arrays, place = read_npz(path), path
    else:
        arrays, place = {key: read_idx(path) for key, path in paths.items()}, path.parent
    verified = _verify(data_set, arrays, paths)
    try:
        return Digits(
            *(arrays[key] for key in KEYS),  # type: ignore[arg-type, misc]  # there are four
            name=name,
            source=f"{place} ({'checksums right' if verified else 'not verified'})",
            class_names=data_set.class_names,
        )
    except ValueError as error:
        raise ValueError(f"{place} does not hold {data_set.title}: {error}") from None


def _verify(data_set: DataSet, arrays: dict[str, npt.NDArray], paths: dict[str, Path]) -> bool:
    """Whether the data is proved to be as published; ValueError where proved not to be."""
    for key, published in data_set.array_md5.items():
        if _md5_as_idx(arrays[key]) != published:
            raise ValueError(
                f"{paths[key]}: what it holds as {key} is not {data_set.title}'s (the checksum "
                "differs); move it elsewhere or replace it by a fresh copy. Arrays of your own "
                "need no file: Digits(train_images, train_labels, test_images, test_labels)"
            )
    if data_set.array_md5:
        return True
    return all(_sha256(path) in data_set.files.values() for path in paths.values())


def _sha256(path: Path) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _md5_as_idx(array: npt.NDArray) -> str:
    content = np.ascontiguousarray(array, np.uint8)
    if not np.array_equal(content, array):
        return "values beyond a byte"
    digest = hashlib.md5(idx_header(content.shape), usedforsecurity=False)
    digest.update(content.tobytes())
    return digest.hexdigest()


_EMBEDDED = {
    "digits": "scikit-learn's embedded 8×8 digits, enlarged and centred as MNIST's",
    "digits_8x8": "scikit-learn's embedded digits, as they are",
}


@cache
def _embedded(name: str) -> Digits:
    """The 1,797 digits that come with scikit-learn, as Digits: made once, then kept.

    Each class is a tenth of the training and of the test images.
    Source: Alpaydin and Kaynak, Optical Recognition of Handwritten Digits, UCI, 1998.
    """
    pictures, labels = small_digits()
    grey = pictures / FULL_INK
    if name == "digits":
        grey = (centre(grey) / 255 - HALO).clip(0) / (1 - HALO)
    images, n = np.round(grey * 255).astype(np.uint8), _TRAINING_IMAGES
    return Digits(images[:n], labels[:n], images[n:], labels[n:], name=name, source=_EMBEDDED[name])


def small_digits() -> tuple[npt.NDArray, npt.NDArray]:
    """Pictures (1797, 8, 8) of values 0–16 and their labels (1797,)."""
    # the file itself, since importing scikit-learn takes twenty times as long as reading it
    spec = find_spec("sklearn")
    folder = Path((spec and spec.origin) or "").parent / "datasets" / "data"
    table = np.loadtxt(folder / "digits.csv.gz", delimiter=",")
    return table[:, :-1].reshape(-1, 8, 8), table[:, -1].astype(np.int64)
