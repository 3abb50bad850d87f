"""What kind of file something is, told by its first bytes and not by its name."""

import codecs
import os
import re
from typing import BinaryIO

from interp.files.limits import open_archive, open_file

HEAD = 4096
_RETRAIN = "Save the network with Keras as .keras, and open that"
_BUILD = "Build a network of them, interp.Network([interp.Dense(kernel, bias, …), …]), and save it"
_PICKLE = (
    "Opening a pickle can run any code it holds, so interp never does. Where you trust it, read "
    "its weights there, make interp.Network([interp.Dense(kernel, bias, …), …]), and interp.save it"
)

KINDS = {
    "keras": ("a Keras 3 model (.keras)", ""),
    "hdf5": (
        "an HDF5 file, as Keras saves models under .h5. It holds only the names of classes and "
        "functions: a custom class called Dense, or a custom function called relu, cannot be told "
        "from Keras' own",
        "",
    ),
    "npz": ("a NumPy archive (.npz)", ""),
    "text": ("text, in which JavaScript or JSON weights are looked for", ""),
    "torch": ("a PyTorch file (.pt or .pth), whose tensors are read and whose code is not run", ""),
    "zip": (
        "a zip archive",
        "A .keras file holds config.json and model.weights.h5, an .npz arrays; it holds neither",
    ),
    "pickle": ("a Python pickle (as .pkl, .joblib and older .pt files are)", _PICKLE),
    "lfs": (
        "a Git LFS pointer: a note that stands for the file, which is elsewhere",
        "Run `git lfs pull` in its repository, then open it again",
    ),
    "tflite": ("a TensorFlow Lite model", _RETRAIN),
    "safetensors": ("a safetensors file: weights without an architecture", _BUILD),
    "npy": ("a single NumPy array (.npy)", _BUILD),
    "gzip": (
        "a file packed with gzip", "Unpack it with gunzip or tar, then open what comes out"
    ),
    "protobuf": ("a protocol buffer, as ONNX models and TensorFlow graphs are", _RETRAIN),
    "web page": (
        "a web page, not a model", "Use the address of the file itself (on GitHub: the Raw button)"
    ),
    "empty": ("an empty file", "Copy or download it again"),
    "unknown": (
        "neither a model of a kind known here nor text",
        "Supported are .keras, HDF5 (.h5), .npz, and the causal index article's .js/.json",
    ),
}  # fmt: skip
"""Each kind by its key: what it is called, and what to do next where it cannot be opened."""


_STARTS = {
    "zip": rb"PK(\x03\x04|\x05\x06)",
    "lfs": rb"version https://git-lfs",
    "npy": rb"\x93NUMPY",
    "gzip": rb"\x1f\x8b",
    "torch": rb"\x80\x02\x8a\x0al\xfc\x9cF\xf9 j\xa8P\x19\.",  # before version 1.6
    "pickle": rb"\x80[\x02-\x05]",
    "tflite": rb".{4}TFL3",
    "safetensors": rb".{4}\0{4}\{",
    "protobuf": rb"\x08.[\x12\x1a:]",
    "web page": rb"(?i)\s*<(!doctype|html)",
    "empty": rb"\Z",
}
"""For kinds that are told by their first bytes, what those are, as a regular expression."""


def kind(path: str | os.PathLike[str]) -> str:
    """The kind of the file at `path`, a key of KINDS.

    Raises OSError where it cannot be read, FormatError for a zip that is damaged.
    """
    with open_file(path) as file:
        head = file.read(HEAD)
        found = next((x for x, start in _STARTS.items() if re.match(start, head, re.DOTALL)), "")
        if found == "zip":
            return _kind_of_zip(path)
        if _has_signature(file):
            return "hdf5"
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        text = "\0"
    return found or ("unknown" if "\0" in text else "text")


def _kind_of_zip(path: str | os.PathLike[str]) -> str:
    with open_archive(path) as archive:
        names = archive.namelist()
    if "config.json" in names:
        return "keras"
    if any(name.endswith("data.pkl") for name in names):
        return "torch"
    return "npz" if names and all(name.endswith(".npy") for name in names) else "zip"


def _has_signature(file: BinaryIO) -> bool:
    """Whether HDF5 begins at 0, or after a block of 512, 1024, 2048, … bytes of its user's."""
    size = os.fstat(file.fileno()).st_size
    for start in (0, *(512 << n for n in range(size.bit_length()))):
        file.seek(start)
        if file.read(8) == b"\x89HDF\r\n\x1a\n":
            return True
    return False
