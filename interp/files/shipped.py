"""The networks that ship with the project, by name."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
FOLDERS = (_PACKAGE / "shipped" / "networks", _PACKAGE.parent / "data" / "networks")
"""Where they are looked for: in an installed package, then in a checkout."""


def networks() -> tuple[str, ...]:
    """Names of the networks that ship, such as "mlp-60000", as a tuple.

    Snapshots of a training, such as "mlp-60000/epoch-3", are not listed; `find` knows them.
    """
    return tuple(sorted({path.stem for folder in FOLDERS for path in folder.glob("*.keras")}))


def find(name: str) -> Path | None:
    """Path of the shipped network called `name`, or None where none is called that."""
    parts = str(name).split("/")
    if any(part in ("", ".", "..") or set(part) & set('\\:*?"<>|\0') for part in parts):
        return None
    for folder in FOLDERS:
        path = folder.joinpath(*parts[:-1], f"{parts[-1]}.keras")
        if path.is_file():
            return path
    return None
