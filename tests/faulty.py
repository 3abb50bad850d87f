"""`python faulty.py SIGNAL EVENT NUMBER COMMAND…`: an interp command that a signal meets.

The process sends itself the signal the NUMBER-th time that Python's audit hook sees EVENT, a
regular expression that is looked for in the event's name and arguments. `-` as EVENT never comes.
"""

import os
import re
import runpy
import signal
import sys


def main(name, event, number, *command):
    """Run the command as `python -m interp` does."""
    number, pattern, met = int(number), re.compile(event), 0

    def watch(*what):
        nonlocal met
        if pattern.search(" ".join(map(str, (what[0], *what[1])))):
            met += 1
            if met == number:
                os.kill(os.getpid(), getattr(signal, name))

    if event != "-":
        sys.addaudithook(watch)
    sys.argv = ["interp", *command]
    runpy.run_module("interp", run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
