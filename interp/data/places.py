"""The folders in which data sets are looked for, and the one in which fetched ones land."""

import os
from pathlib import Path


def checkout():
    """The folder of the project's checkout this runs from; None for an installed package."""
    root = Path(__file__).resolve().parents[2]
    return root if (root / "pyproject.toml").is_file() else None


def landing():
    """Where fetched data sets go: `data/` of the checkout, else a cache folder of the user's."""
    import pooch

    root = checkout()
    return root / "data" if root else Path(pooch.os_cache("interp"))


def places():
    """The folders to look in, in order, each once.

    Those that INTERP_DATA names (separated as PATH is), `data/` of the checkout and of the
    current folder, Keras' cache, and the landing place.
    """
    own = [Path(folder) for folder in os.environ.get("INTERP_DATA", "").split(os.pathsep) if folder]
    root = checkout()
    keras = os.environ.get("KERAS_HOME") or os.path.expanduser("~/.keras")
    folders = [
        *own,
        *([root / "data"] if root else []),
        Path("data"),
        Path(keras) / "datasets",
        landing(),
    ]
    return tuple(dict.fromkeys(Path(os.path.abspath(folder)) for folder in folders))
