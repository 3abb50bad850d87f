"""A file opened for reading that is a file, and not a pipe put in its place meanwhile."""

import os
import stat

from interp.files.errors import FormatError


def open_file(path):
    """The file at `path` open for reading bytes; FormatError, at once, for a device or a pipe."""
    file = open(path, "rb", opener=_open_without_waiting)  # noqa: SIM115
    if stat.S_ISREG(os.fstat(file.fileno()).st_mode):
        return file
    file.close()
    raise FormatError(f"{path}: not a file but a device or a pipe. Give the path of a file")


def _open_without_waiting(path, flags):
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))
