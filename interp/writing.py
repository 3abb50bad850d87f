"""Files appear whole or not at all: written beside their place, then renamed into it."""

import os
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def replacing(path):
    """A path in the same folder to write to; renamed to `path` at the end, gone on any error.

    Raises OSError that names `path` and the reason; the file that stood there is kept then.
    """
    path = Path(path)
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        yield beside
        os.replace(beside, path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise OSError(error.errno, f"could not be written: {reason}", str(path)) from error
    finally:
        with suppress(OSError):
            beside.unlink()
