"""A bound on the time and memory that reading a stranger's HDF5 file can take."""

import io
import sys
import time

from interp.files.errors import FormatError

METADATA_LIMIT = 16_000_000
PRODUCED_LIMIT = 100_000_000
SECONDS = 1.5


class Guard:
    """A context that stops pyfive inside it when it takes too long or makes too much.

    What is raised inside, for whatever reason, leaves it as FormatError.

    A profile function sees every call that pyfive makes: its loops and recursions without end
    all make some. Where a profiler is on already it is left in peace, and only reading is watched.
    """

    def __init__(self):
        self.seconds, self.read, self.produced = SECONDS, METADATA_LIMIT, PRODUCED_LIMIT

    def __enter__(self):
        self._deadline = time.perf_counter() + self.seconds
        self._cpu_deadline = time.thread_time() + self.seconds
        self._watching = sys.getprofile() is None
        if self._watching:
            sys.setprofile(self._watch)

    def __exit__(self, _, error, traceback):
        if self._watching:
            sys.setprofile(None)
        self.seconds = self._cpu_deadline - time.thread_time()
        if isinstance(error, Exception) and not isinstance(error, FormatError):
            raise FormatError(_reason(error, traceback)) from error

    def _watch(self, frame, event, result):
        if event == "call":
            self.check()
        elif event == "return" and frame.f_globals.get("__name__", "").startswith("pyfive"):
            self.produced -= _size(result)

    def count(self, size):
        """Notes that `size` bytes were read."""
        self.read -= size
        self.check()

    def check(self):
        """Raises FormatError where reading is past its limits."""
        # The clock on the wall is cheap to look at; the busy time is what counts.
        late = time.perf_counter() > self._deadline and time.thread_time() > self._cpu_deadline
        if late or self.produced < 0 or self.read < 0:
            raise FormatError(
                "a damaged HDF5 file: reading it takes more time or memory than any network's. "
                "Copy or download it again, and check where it is from"
            )


class MeteredFile(io.BytesIO):
    """A file in memory that counts what is read from it."""

    def __init__(self, data, guard):
        super().__init__(data)
        self._guard = guard

    def read(self, size=-1):
        """As io.BytesIO reads, and counted."""
        content = super().read(size)
        self._guard.count(len(content))
        return content


def _size(result):
    parts = sum(map(_size, result)) if isinstance(result, tuple) else 0
    return parts + sys.getsizeof(result, 0)


def _reason(error, traceback):
    while traceback.tb_next:
        traceback = traceback.tb_next
    if traceback.tb_frame.f_locals.get("link_type", 0) > 1:
        return (
            "an HDF5 file with a link to another file, which is not followed. "
            "Save the model again as one file"
        )
    return (
        f"a damaged or unusual HDF5 file ({type(error).__name__}: {str(error)[:100]}). "
        "Copy or download it again, or save the model again with Keras"
    )
