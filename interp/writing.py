"""Files written whole or not at all."""

import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path


def write_bytes(
    path: str | os.PathLike[str], content: bytes, check: Callable[[Path], object] | None = None
) -> Path:
    """Write a file under a temporary name beside `path`, then rename it; returns the path.

    `~` is the home folder. check: called with the temporary path before the renaming; it raises
    an error if the file must not be used. Whatever goes wrong, a file that was at `path` stays as
    it was, and no temporary file is left. Raises OSError, naming the path and what to do.
    """
    path, temporary = Path(os.path.expanduser(path)), None
    if os.path.isdir(path):
        raise IsADirectoryError(f"{path} is a folder. Give the name of a file to write, or in it")
    try:
        target = Path(os.path.realpath(path))
        temporary = target.parent / f".interp-{secrets.token_hex(6)}.tmp"
        with open(temporary, "xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if check:
            check(temporary)
        os.replace(temporary, target)
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        step = "Make its folder first" if missing else "Make room, or choose another folder"
        raise type(error)(
            f"{path} could not be written ({error.strerror}); nothing was changed. {step}"
        ) from error
    finally:
        if temporary:
            with suppress(OSError):
                temporary.unlink()
    return path
