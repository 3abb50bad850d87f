"""What kind of file something is, told by its first bytes and not by its name."""

import codecs
import os
import re
from typing import BinaryIO

from interp.files.limits import FormatError, open_archive, open_file

HEAD = 4096
_BUILD = (
    "`import interp; net = interp.Network([interp.Dense(w1, b1, 'relu'), "
    "interp.Dense(w2, b2, 'softmax')])` then makes a network of them, with one Dense for each "
    "dense layer, its kernel as (inputs, units) and its bias as (units,): w1.T and b1.ravel() "
    "where they are not"
)
_READ = "is installed its arrays can be read:"
_ONNX = (
    f"Where onnx {_READ} `import onnx; from onnx import numpy_helper; "
    "weights = {x.name: numpy_helper.to_array(x) "
    "for x in onnx.load(THIS_FILE).graph.initializer}`. "
)
_TFLITE = (
    f"Where TensorFlow {_READ} `import tensorflow as tf; lite = tf.lite.Interpreter(THIS_FILE, "
    "experimental_preserve_all_tensors=True); lite.allocate_tensors(); "
    "weights = {x['name']: lite.tensor(x['index'])() for x in lite.get_tensor_details()}`. "
    "Of a convolutional or quantised one, open the model "
    "that it was made of. "
)
_SAFETENSORS = (
    f"Where safetensors {_READ} `from safetensors.numpy import load_file; "
    "weights = load_file(THIS_FILE)`. "
)
_MAT = f"Where SciPy {_READ} `import scipy.io; weights = scipy.io.loadmat(THIS_FILE)`. "
_PICKLE = (
    "Opening a pickle can run any code it holds, so interp never does. Where you trust it, in the "
    "Python it is from: `import pickle, numpy; net = pickle.load(open(THIS_FILE, 'rb'))`, or for "
    "one of joblib's `import joblib, numpy; net = joblib.load(THIS_FILE)`. Then, for a dict of "
    "arrays, `numpy.savez('net.npz', **net)`; for a list of them, `numpy.savez('net.npz', *net)`; "
    "for a list of weights and one of biases, `numpy.savez('net.npz', *net[0], *net[1])`; for an "
    "object, `numpy.savez('net.npz', *net.weights, *net.biases)`; for one of scikit-learn's, "
    "`import interp; interp.save(interp.from_sklearn(net), 'net.npz')`. Open net.npz"
)
_SAVEZ = (
    "Save the arrays of all layers together, those of two layers so: `import numpy; "
    "numpy.savez('net.npz', **{name: numpy.load(f'{name}.npy') "
    "for name in ('w1', 'b1', 'w2', 'b2')})`, and open net.npz"
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
        "A .keras file holds config.json and model.weights.h5, an .npz arrays; it holds neither. "
        "If a model was packed into it, unpack it, `import shutil; "
        "shutil.unpack_archive(THIS_FILE, 'unpacked', 'zip')`, and open what is in unpacked",
    ),
    "pickle": ("a Python pickle (as .pkl, .joblib and older .pt files are)", _PICKLE),
    "lfs": (
        "a Git LFS pointer: a note that stands for the file, which is elsewhere",
        "Run `git lfs pull` in its repository, then open it again",
    ),
    "savedmodel": ("a TensorFlow SavedModel", ""),
    "tfjs": ("a TensorFlow.js model", ""),
    "tflite": ("a TensorFlow Lite model", _TFLITE + _BUILD),
    "safetensors": ("a safetensors file: weights without an architecture", _SAFETENSORS + _BUILD),
    "mat": ("a MATLAB file (.mat)", _MAT + _BUILD),
    "npy": ("a single NumPy array (.npy)", _SAVEZ),
    "gzip": (
        "a file packed with gzip",
        "Unpack it (`import gzip; open(THIS_FILE.removesuffix('.gz'), 'xb').write(gzip.open("
        "THIS_FILE).read())`, or gunzip; a .tar.gz with tar), then open what comes out",
    ),
    "protobuf": ("a protocol buffer, as ONNX models are", _ONNX + _BUILD),
    "web page": (
        "a web page, not a model", "Use the address of the file itself (on GitHub: the Raw button)"
    ),
    "empty": ("an empty file", "Copy or download it again"),
    "unknown": (
        "neither a model of a kind known here nor text",
        "Supported are .keras, HDF5 (.h5), .npz, .json, .csv and the causal-index article's .js",
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
    "savedmodel": rb"\x08\x01\x12.{1,9}\x0a",
    "tflite": rb".{4}TFL3",
    "mat": rb"MATLAB 5\.0 MAT-file",
    "safetensors": rb".{4}\0{4}\{",
    "protobuf": rb"\x08.[\x12\x1a:]",
    "web page": rb"(?i)\s*<(!doctype|html)",
    "empty": rb"\Z",
}
"""For kinds that are told by their first bytes, what those are, as a regular expression."""


def kind(path: str | os.PathLike[str]) -> str:
    """The kind of the file at `path`, a key of KINDS.

    Of a folder, that of the model in it. Raises OSError where it cannot be read, FormatError for a
    zip that is damaged and a folder without a model.
    """
    if os.path.isdir(path):
        return _kind_of_folder(path)
    with open_file(path) as file:
        head = file.read(HEAD)
        binary = next((x for x, start in _STARTS.items() if re.match(start, head, re.DOTALL)), "")
        if binary == "zip":
            return _kind_of_zip(path)
        if _has_signature(file):
            return "hdf5"
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        text = "\0"
    if re.search(r'"(modelTopology|weightsManifest)"\s*:', text):
        return "tfjs"
    return binary or ("unknown" if "\0" in text else "text")


def _kind_of_folder(path: str | os.PathLike[str]) -> str:
    held = sorted(os.listdir(path))
    for kind, file in {"savedmodel": "saved_model.pb", "tfjs": "model.json"}.items():
        if file in held:
            return kind
    listing = ", ".join(held[:8]) + (", …" if len(held) > 8 else "")
    raise FormatError(f"{path}: a folder, holding {listing or 'nothing'}. Name a file in it")


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
