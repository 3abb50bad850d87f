"""Files written whole or not at all."""

import os
import secrets
from contextlib import suppress
from pathlib import Path


def write_bytes(path, content, check=None):
    """Write `content` to `path` by way of a new file beside it; returns the path.

    `~` is the home folder. check(beside) reads the new file before it is moved into place, and
    raises what speaks against it. Whatever goes wrong, what was at `path` stays as it was and
    nothing is left beside it. Raises OSError, naming the path and what to do.
    """
    path, beside = Path(os.path.expanduser(path)), None
    if os.path.isdir(path):
        raise IsADirectoryError(f"{path} is a folder. Give the name of a file to write, or in it")
    try:
        target = Path(os.path.realpath(path))
        beside = target.parent / f".interp-{secrets.token_hex(6)}.tmp"
        _write_through(beside, content)
        if check:
            check(beside)
        os.replace(beside, target)
    except OSError as error:
        missing = isinstance(error, FileNotFoundError)
        step = "Make its folder first" if missing else "Make room, or choose another folder"
        raise type(error)(
            f"{path} could not be written ({error.strerror}); nothing was changed. {step}"
        ) from error
    finally:
        if beside:
            with suppress(OSError):
                beside.unlink()
    return path


def _write_through(path, content):
    with open(path, "xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
