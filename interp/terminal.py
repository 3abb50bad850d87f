"""A terminal that any person may have: whatever its encoding, and interrupted at any moment."""

import sys

INTERRUPTED = "interp: interrupted; every file that was written is whole"

_PLAIN = {"→": "->", "←": "<-", "–": "-", "−": "-", "×": "x", "…": "...", "²": "2"}


def write_in_any_encoding():
    """What stdout and stderr cannot encode is written in ASCII, or as a question mark."""
    import codecs

    codecs.register_error("interp", _in_ascii)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="interp")


def _in_ascii(error):
    text = error.object[error.start : error.end]
    return "".join(_PLAIN.get(character, "?") for character in text), error.end


def hide_interrupts():
    """An interrupt that nothing catches, such as in an import, is one sentence on stderr."""
    sys.excepthook = _say_interrupted


def _say_interrupted(kind, error, trace):
    if issubclass(kind, KeyboardInterrupt):
        sys.stderr.write(f"{INTERRUPTED}\n")
    else:
        sys.__excepthook__(kind, error, trace)
