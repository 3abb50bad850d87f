"""`python watched.py`: open files while Python's audit hook watches what happens.

Reads {name: path} as JSON, prints for each what came of it, in how many seconds of CPU, and all
that the hook saw but the reading of that file; and the process's peak of memory in MB. Last it
does what no file may make it do, which shows that the hook sees that.
"""

import json
import marshal
import os
import re
import resource
import socket
import sys
import time
from pathlib import Path

import interp

_HARMLESS = re.compile(
    r"object\.|sys\._getframe|sys\.setprofile|builtins\.id|compile$|code\.__new__"
)


class Watch:
    """Of everything that happens while one file is opened, what opening does not need."""

    def __init__(self):
        self.path, self.seen = None, []
        sys.addaudithook(self.see)

    def see(self, event, arguments):
        if self.path is None or _HARMLESS.match(event):
            return
        reading = event == "open" and not arguments[2] & (os.O_WRONLY | os.O_RDWR)
        if reading and str(arguments[0]) == self.path:
            return
        self.seen.append(f"{'read' if reading else event} {str(arguments[:2])[:300]}")

    def during(self, action, path):
        """What `action(path)` came to, its seconds, and what was seen."""
        self.path, self.seen, start = path, [], time.process_time()
        try:
            outcome = f"opened: {action(path)!r}"
        except interp.FormatError as error:
            outcome = f"refused: {error}"
        except Exception as error:
            outcome = f"failed: {type(error).__name__}: {error}"
        self.path = None
        return {"outcome": outcome, "seconds": time.process_time() - start, "seen": self.seen}


def misbehave(path):
    """What a file must not do, in five ways."""
    eval(f"open({path + '.made'!r}, 'w')").close()
    exec(marshal.loads(marshal.dumps(compile("import antigravity_", "x", "exec"))))


def misbehave_outside(_):
    os.system("true")
    socket.socket().close()


def peak():
    """Of the process's memory, in MB; getrusage's a child inherits from who started it."""
    (found,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    return int(found) // 1024


def main():
    """The first files named "plain…" are opened twice: what reading needs is imported then."""
    resource.setrlimit(resource.RLIMIT_AS, (1500 << 20, 1500 << 20))
    paths, watch = json.load(sys.stdin), Watch()
    for name, path in paths.items():
        if name.startswith("plain"):
            interp.load(path)
    told = {name: watch.during(interp.load, path) for name, path in paths.items()}
    told["peak"] = peak()
    for action in (misbehave, misbehave_outside):
        told[action.__name__] = watch.during(action, next(iter(paths.values())))
    print(json.dumps(told))


if __name__ == "__main__":
    main()
