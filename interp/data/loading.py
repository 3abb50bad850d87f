"""Data sets by name: found on this machine, verified, and their source always said."""

import hashlib
import os

import numpy as np

from interp.data.digits import Digits
from interp.data.download import fetch as download
from interp.data.embedded import embedded_digits
from interp.data.known import KNOWN
from interp.data.places import places
from interp.data.readers import KEYS, find_idx, idx_header, read_idx, read_npz


def load(name="mnist", fetch=False):
    """The data set of that name, as Digits; `.source` says where it was found.

    name: "mnist" and "fashion_mnist" (60,000 training and 10,000 test images), or "digits",
    scikit-learn's small set enlarged to 28×28 (1,297 and 500), which always works offline.
    fetch: download it if it is nowhere to be found; nothing is ever downloaded otherwise.

    Looks in the folders that the environment variable INTERP_DATA names, in `data/` of the
    checkout and of the current folder, in Keras' cache, and where fetched sets land, for Keras'
    .npz file or the four original IDX files. MNIST is checked by the published checksums.

    Raises FileNotFoundError, with the places looked at, where it is nowhere; ValueError for
    another name and for a file that is damaged or not what its name says; as
    `interp.data.fetch` does if fetching fails.
    """
    if name == "digits":
        return embedded_digits()
    if name not in KNOWN:
        raise ValueError(
            f"name: {name!r} arrived; known are {', '.join(KNOWN)} and digits. For arrays of your "
            "own: Digits(train_images, train_labels, test_images, test_labels)"
        )
    found, looked = _find(KNOWN[name])
    if not found and fetch:
        download(name)
        found, looked = _find(KNOWN[name])
    if not found:
        raise FileNotFoundError(
            f"{name} was not found. Looked in: {'; '.join(looked)}. Fetch it with `python -m "
            f"interp fetch {name}` ({KNOWN[name].megabytes} MB), name the folder it is in by "
            'INTERP_DATA, or use the embedded set, data.load("digits")'
        )
    return _read(name, found)


def at_hand():
    """MNIST where it can be found on this machine, otherwise the embedded digits, as Digits.

    Nothing is downloaded. Raises ValueError for files of MNIST that are damaged.
    """
    try:
        return load("mnist")
    except FileNotFoundError:
        return embedded_digits()


def _find(known):
    looked = []
    for place in places():
        for file in known.npz:
            if os.path.isfile(place / file):
                return dict.fromkeys(KEYS, place / file), looked
        lacking = ""
        for folder in known.folders:
            paths = find_idx(place / folder)
            if len(paths) == len(KEYS):
                return paths, looked
            if paths:
                lacking = f" (only {len(paths)} of the four IDX files)"
        looked.append(f"{place}{lacking}")
    return {}, looked


def _read(name, paths):
    known = KNOWN[name]
    path = paths["x_train"]
    if path.suffix == ".npz":
        arrays, place = read_npz(path), path
    else:
        arrays, place = {key: read_idx(path) for key, path in paths.items()}, path.parent
    verified = _verify(known, arrays, paths)
    try:
        return Digits(
            *(arrays[key] for key in KEYS),
            name=name,
            source=f"{place} ({'checksums right' if verified else 'not verified'})",
            class_names=known.class_names,
        )
    except ValueError as error:
        raise ValueError(f"{place} does not hold {known.title}: {error}") from None


def _verify(known, arrays, paths):
    """Whether the data is proved to be as published; ValueError where proved not to be."""
    for key, published in known.array_md5.items():
        if _md5_as_idx(arrays[key]) != published:
            raise ValueError(
                f"{paths[key]}: what it holds as {key} is not {known.title}'s (the checksum "
                "differs); move it elsewhere or replace it by a fresh copy. Arrays of your own "
                "need no file: Digits(train_images, train_labels, test_images, test_labels)"
            )
    return bool(known.array_md5) or all(_sha256(paths[key]) in known.files.values() for key in KEYS)


def _md5_as_idx(array):
    content = np.ascontiguousarray(array, np.uint8)
    if not np.array_equal(content, array):
        return "values beyond a byte"
    digest = hashlib.md5(idx_header(content.shape), usedforsecurity=False)
    digest.update(content)
    return digest.hexdigest()


def _sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
