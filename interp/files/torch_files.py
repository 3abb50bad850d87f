"""PyTorch's files and live modules, without torch: state dicts, and modules of torch's own layers.

A state dict holds tensors by name, such as "fc1.weight", and nothing about what is computed
between them; see `architecture` for how that is said or tried. A module that was saved whole
tells it, where all its layers are torch's own.
"""

import io
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from interp.files import torch_pickle
from interp.files.architecture import Part, build
from interp.files.hdf5 import FILE_LIMIT, WEIGHTS_LIMIT
from interp.files.limits import (
    FormatError,
    clean,
    open_archive,
    open_file,
    read_exactly,
    read_file,
    read_member,
)
from interp.files.metadata import NOTHING, Given, Pixels
from interp.files.torch_pickle import DTYPES, Tensor, Thing
from interp.network import Network
from interp.pixels import Shape

Arrays = npt.NDArray[Any]
Numbers = Callable[[Any], Arrays]
"""What makes an array of a tensor: of one in a file, or of a live one."""

_ADVICE = (
    "A pickle can run any code that it holds, so interp never runs one. Where the model's code is, "
    "write its weights alone: `import torch; model = torch.load(THIS_FILE, weights_only=False); "
    "torch.save(model.state_dict(), 'state.pt')`, and open state.pt"
)
_ADVICE_ALIVE = "Where other layers do the same: from_torch(module.state_dict(), layers=…)"
_HOLDERS = ("model_state_dict", "state_dict", "model", "net", "network", "module", "weights")
_PLAIN = {
    "Linear": "dense", "BatchNorm1d": "norm", "BatchNorm2d": "norm",
    "ReLU": "relu", "ReLU6": "relu6", "Tanh": "tanh", "Sigmoid": "sigmoid", "SELU": "selu",
    "SiLU": "silu", "Mish": "mish", "Softsign": "softsign", "Hardsigmoid": "hard_sigmoid",
    "LogSoftmax": "softmax", "Softmax": "softmax",
}  # fmt: skip
"""The words of layers that have no settings which matter here."""

_PARAMETERS = {"LeakyReLU": ("negative_slope", "leaky_relu"), "ELU": ("alpha", "elu")}
_NOTHING = ("Dropout", "Dropout1d", "Dropout2d", "AlphaDropout", "Identity")
_EPSILON = 1e-5


def read(path: Path, given: Given = NOTHING) -> Network:
    """The Network in a file of `torch.save`, of any version, read as `given` says.

    Raises FormatError where it is damaged, or holds neither a state dict nor a module of torch's
    own layers; ValueError for what is given and does not fit.
    """
    with open_file(path) as file:
        is_zip = file.read(2) == b"PK"
    opened = _from_zip(path) if is_zip else _from_old(path)
    return _network(*opened, given, path.stem)


def from_torch(
    module: Any,
    pixels: Pixels = None,
    order: str | None = None,
    input_shape: Shape | None = None,
    layers: str | None = None,
    activation: str | None = None,
) -> Network:
    """The Network of a live PyTorch module, or of its state dict, with copies of its weights.

    module: an nn.Sequential of torch's own layers, which says what it computes; or any other
        module or a dict of tensors or arrays, of which layers= or activation= say it, or usual
        layouts are tried, as `load` does. It counts as in module.eval().
    pixels, order, input_shape, layers, activation: as in `load`.

    Raises FormatError for layers that cannot be read, ValueError for what is given and does not
    fit.

    >>> import interp, torch  # doctest: +SKIP
    >>> interp.from_torch(torch.load("mine.pt", weights_only=False))  # doctest: +SKIP
    """
    given = Given.of(pixels, order, input_shape, layers, activation)
    if not isinstance(module, dict) and not hasattr(module, "_modules"):
        raise FormatError(
            f"module: a {type(module).__name__} arrived; a torch.nn.Module, or the dict that its "
            "state_dict() returns, is expected"
        )
    return _network(module, _live_numbers, given, "", _ADVICE_ALIVE)


def _live_numbers(tensor: Any) -> Arrays:
    """A copy of a live tensor, or of what NumPy takes for an array."""
    return np.array(tensor.detach().cpu().numpy() if hasattr(tensor, "detach") else tensor)


def _from_zip(path: Path) -> tuple[Any, Numbers]:
    """What the pickle in a zip holds, and the function that makes arrays of its tensors."""
    stored: dict[str, bytes] = {}
    with open_archive(path) as archive:
        names = archive.namelist()
        pickle = min((name for name in names if name.endswith("data.pkl")), key=len)
        folder = pickle.removesuffix("data.pkl")
        held = torch_pickle.read(io.BytesIO(read_member(archive, pickle)))
        big = f"{folder}byteorder" in names and read_member(archive, f"{folder}byteorder") == b"big"
        room = WEIGHTS_LIMIT
        for tensor in _tensors(held):
            key, size = tensor.storage.key, _size(tensor)
            if key not in stored:
                if (room := room - size) < 0:
                    raise FormatError(f"tensors of more than {WEIGHTS_LIMIT:,} bytes")
                stored[key] = read_exactly(archive, f"{folder}data/{key}", size)
    order = ">" if big else "<"
    return held, partial(_numbers, stored, order)


def _from_old(path: Path) -> tuple[Any, Numbers]:
    """The same of a file before torch 1.6: five pickles, then each storage after its length."""
    file = io.BytesIO(read_file(path, FILE_LIMIT, "Save the state dict alone"))
    *_, about, held, keys = [torch_pickle.read(file) for _ in range(5)]
    order = "<" if isinstance(about, dict) and about.get("little_endian", True) else ">"
    tensors = {tensor.storage.key: tensor for tensor in _tensors(held, everything=True)}
    stored: dict[str, bytes] = {}
    for key in keys if isinstance(keys, list) else []:
        length = int.from_bytes(file.read(8), "little" if order == "<" else "big")
        tensor = tensors.get(key) if isinstance(key, str) else None
        if tensor is None or length != tensor.storage.length:
            raise FormatError("a damaged PyTorch file: its numbers are not those that it lists")
        stored[key] = file.read(_size(tensor))
    if set(stored) != set(tensors):
        raise FormatError("a damaged PyTorch file: numbers of it are missing")
    return held, partial(_numbers, stored, order)


def _numbers(stored: dict[str, bytes], order: str, tensor: Any) -> Arrays:
    if not isinstance(tensor, Tensor):
        raise FormatError(f"a {type(tensor).__name__} where a tensor is expected. Save it again")
    return torch_pickle.numbers(tensor, stored[tensor.storage.key], order)


def _size(tensor: Tensor) -> int:
    """How many bytes the storage of a tensor takes."""
    return tensor.storage.length * np.dtype(DTYPES[tensor.storage.kind]).itemsize


def _tensors(held: Any, everything: bool = False) -> Iterator[Tensor]:
    """The tensors that a network is made of; everything: all there are, such as an optimiser's."""
    waiting, seen = [held if everything else _holder(held)], set()
    while waiting:
        value = waiting.pop()
        if isinstance(value, Tensor):
            yield value
            continue
        if id(value) in seen:
            continue
        seen.add(id(value))
        value = value.state if isinstance(value, Thing) else value
        if isinstance(value, dict):
            waiting += value.values()
        elif isinstance(value, list | tuple):
            waiting += value


def _holder(held: Any) -> Any:
    """The state dict or module in what was saved: itself, or what a checkpoint holds under a key.

    FormatError where there is none, or several.
    """
    if not isinstance(held, dict) or _is_state(held):
        return held
    networks = {key: x for key, x in held.items() if _is_state(x) or isinstance(x, Thing)}
    networks = {key: x for key, x in networks.items() if not isinstance(x, Thing) or _modules(x)}
    usual = [key for key in _HOLDERS if key in networks]
    if usual or len(networks) == 1:
        return networks[usual[0] if usual else next(iter(networks))]
    keys = ", ".join(clean(str(key), 40) for key in [*held][:8])
    raise FormatError(
        f"a PyTorch checkpoint that holds {'several networks' if networks else 'no network'} "
        f'({keys}). Save the state dict alone: torch.save(model.state_dict(), "state.pt")'
    )


def _is_state(value: Any) -> bool:
    """Whether it is a dict of tensors, or of live tensors or arrays, by name."""
    return isinstance(value, dict) and any(
        isinstance(key, str) and (isinstance(x, Tensor) or hasattr(x, "shape"))
        for key, x in value.items()
    )


def _network(
    held: Any, numbers: Numbers, given: Given, name: str, advice: str = _ADVICE
) -> Network:
    """The Network of what was saved or is alive; advice: for a module that is not read."""
    if given.architecture is not None:
        raise ValueError("architecture: a PyTorch file arrived; say its layers as layers=")
    held = _holder(held)
    if _is_state(held):
        parts = parts_of(held, numbers)
        net = build(parts, given, name, channels_first=True)
        return _with_note(net) if any(part.kind == "norm" for part in parts) else net
    if isinstance(held, dict) or not _modules(held):
        kind = ".".join(held.kind) if isinstance(held, Thing) else type(held).__name__
        raise FormatError(f"a PyTorch file that holds a {clean(kind)}, no network. {advice}")
    state = dict(_state_dict(held))
    parts = parts_of(state, numbers, dict(_epsilons(held)))
    try:
        words = "" if given.layers else _words(held, given)
    except FormatError as error:
        raise FormatError(f"{error}. {advice}") from None
    return build(parts, given, name, words, channels_first=True)


def _with_note(net: Network) -> Network:
    """The same with a note on what a state dict does not say of its normalizations."""
    note = f"Its normalizations are taken to add {_EPSILON} to the variance, as torch's do."
    readings = [replace(x, notes=(*x.notes, note)) for x in net.readings]
    return replace(net, notes=(*net.notes, note), readings=readings)


def _attributes(module: Any) -> dict[str, Any]:
    """What a module, in a file or alive, says of itself: its settings, parameters and children."""
    attributes = module.state if isinstance(module, Thing) else getattr(module, "__dict__", {})
    return attributes if isinstance(attributes, dict) else {}


def _children(module: Any, kind: str = "_modules") -> list[tuple[str, Any]]:
    children = _attributes(module).get(kind)
    pairs = children.items() if isinstance(children, dict) else []
    return [(key, value) for key, value in pairs if isinstance(key, str) and value is not None]


def _modules(module: Any, prefix: str = "", depth: int = 0) -> list[tuple[str, Any]]:
    """(name, module) of a module and all within it, children after parents; [] of what is none."""
    if "_modules" not in _attributes(module):
        return []
    if depth > 20:
        raise FormatError("a PyTorch module with more than 20 modules nested in each other")
    modules = [(prefix, module)]
    for key, child in _children(module):
        modules += _modules(child, f"{prefix}{key}.", depth + 1)
        if len(modules) > 1000:
            raise FormatError("a PyTorch module of more than 1,000 modules")
    return modules


def _state_dict(module: Any) -> Iterator[tuple[str, Any]]:
    for prefix, part in _modules(module):
        for key, tensor in _children(part, "_parameters") + _children(part, "_buffers"):
            yield prefix + key, tensor


def _epsilons(module: Any) -> Iterator[tuple[str, float]]:
    """(name, what is added to the variance) of each batch normalization."""
    for prefix, part in _modules(module):
        epsilon = _attributes(part).get("eps")
        if isinstance(epsilon, float) and 0 < epsilon < 1:
            yield prefix[:-1], epsilon


def parts_of(
    state: Mapping[Any, Any], numbers: Numbers, epsilons: dict[str, float] | None = None
) -> list[Part]:
    """The trained arrays of a state dict by layer, in Keras' form, with norms as scale and shift.

    Raises FormatError for tensors that are none of a Linear, Conv2d or BatchNorm.
    """
    layers: dict[str, dict[str, Arrays]] = {}
    for key, tensor in state.items():
        name, _, variable = str(key).rpartition(".")
        if variable != "num_batches_tracked":
            layers.setdefault(name, {})[variable] = numbers(tensor)
    return [_part(name, arrays, (epsilons or {}).get(name)) for name, arrays in layers.items()]


def _part(name: str, arrays: dict[str, Arrays], epsilon: float | None) -> Part:
    weight, bias = arrays.get("weight"), arrays.get("bias")
    known = {"weight", "bias", "running_mean", "running_var"}
    if set(arrays) <= known and all(x.dtype.kind == "f" for x in arrays.values()):
        if "running_mean" in arrays and "running_var" in arrays:
            mean, variance = (arrays[x].astype(np.float64) for x in ("running_mean", "running_var"))
            weight = np.ones(mean.shape) if weight is None else weight
            bias = np.zeros(mean.shape) if bias is None else bias
            if mean.ndim == 1 and mean.shape == variance.shape == weight.shape == bias.shape:
                if not (variance >= 0).all():
                    raise FormatError(f"layer {clean(name)!r} has a variance below zero, or NaN")
                scale = weight / np.sqrt(variance + (epsilon or _EPSILON))
                return Part("norm", scale, bias - mean * scale, name)
        elif weight is not None and weight.ndim in (2, 4):
            units = len(weight)
            bias = np.zeros(units, weight.dtype) if bias is None else bias
            kind = "dense" if weight.ndim == 2 else "conv"
            # (out, in) to (in, out); (out, in, rows, columns) to (rows, columns, in, out)
            kernel = weight.T if weight.ndim == 2 else weight.transpose(2, 3, 1, 0)
            if bias.shape == (units,):
                kernel = np.ascontiguousarray(kernel, np.float32)
                return Part(kind, kernel, bias.astype(np.float32), name)
    held = ", ".join(f"{clean(key, 30)} {array.shape}" for key, array in [*arrays.items()][:6])
    raise FormatError(
        f"layer {clean(name)!r} holds {held}; read are Linear (weight (out, in) and bias), Conv2d "
        "(weight (out, in, rows, columns) and bias) and BatchNorm, with real numbers"
    )


def _words(module: Any, given: Given) -> str:
    """The layers of a module of torch's own, as `architecture` has them.

    "" for a class of somebody's own, of which only the arrays are known, where it is alive or its
    activation is given. FormatError for one in a file otherwise, and for a layer that is not read.
    """
    parts = [(prefix, part, *_kind(part)) for prefix, part in _modules(module)]
    if all(home for _, _, home, _ in parts):
        layers = [x for x in parts if x[2:] != ("container", "Sequential")]
        return " ".join(_Module(x[0][:-1], x[3], _attributes(x[1])).word for x in layers)
    if given.activation is None and isinstance(module, Thing):
        raise FormatError(
            f"a whole module of a class of its own ({clean('.'.join(module.kind))}): what it "
            "computes stands in the code of that class, which the file does not hold. Say its "
            'layers, as layers="conv relu pool2 flatten dense relu dense"'
        )
    return ""


def _kind(module: Any) -> tuple[str, str]:
    """("conv", "Conv2d"), of torch's modules; ("", its class) of others."""
    where, name = (
        module.kind
        if isinstance(module, Thing)
        else (type(module).__module__, type(module).__qualname__)
    )
    ours = where.startswith("torch.nn.modules.")
    return (where.removeprefix("torch.nn.modules.") if ours else ""), name


class _Module(NamedTuple):
    """One of torch's layers: its name and class, and its settings."""

    name: str
    kind: str
    about: dict[str, Any]

    def refusal(self, why: str) -> FormatError:
        return FormatError(f"layer {clean(self.name)!r} ({clean(self.kind)}) {why}")

    def number(self, key: str, default: int) -> int:
        """A setting that is one number, or the same for rows and columns."""
        value = self.about.get(key, default)
        sides = value if isinstance(value, tuple | list) and len(value) == 2 else (value, value)
        if not all(type(side) is int and 0 <= side < 1000 for side in sides):
            raise self.refusal(f"has a {key} that is no whole number from 0 to 999")
        if sides[0] != sides[1]:
            raise self.refusal(
                f"has a {key} of {sides[0]} by {sides[1]}; only square ones are read"
            )
        return int(sides[0])

    @property
    def word(self) -> str:
        """The word that `architecture` has for it; "" where it changes nothing."""
        kind, about = self.kind, self.about
        if kind in _NOTHING:
            return ""
        if kind in _PLAIN:
            return _PLAIN[kind]
        if kind in ("MaxPool2d", "AvgPool2d"):
            return self._pool()
        if kind == "Conv2d":
            return self._convolution()
        if kind == "Flatten":
            if about.get("start_dim", 1) != 1 or about.get("end_dim", -1) != -1:
                raise self.refusal("flattens only a part of the picture")
            return "flatten"
        if kind == "AdaptiveAvgPool2d" and self.number("output_size", 0) == 1:
            return "mean"
        if kind in _PARAMETERS:
            key, word = _PARAMETERS[kind]
            alpha = about.get(key)
            if not isinstance(alpha, int | float) or not -1e6 < alpha < 1e6:
                raise self.refusal(f"has no number as its {key}")
            return f"{word}:{float(alpha)!r}"
        if kind == "GELU" and about.get("approximate", "none") == "none":
            return "gelu"
        raise self.refusal("is not read")

    def _convolution(self) -> str:
        if self.number("dilation", 1) != 1 or self.about.get("padding_mode", "zeros") != "zeros":
            raise self.refusal("is dilated, or padded with other numbers than zeros")
        around = self.about.get("padding")
        if around == "same" and self.number("kernel_size", 0) % 2:
            padding = self.number("kernel_size", 0) // 2
        else:
            padding = 0 if around == "valid" else self.number("padding", 0)
        return f"conv/{self.number('stride', 1)}+{padding}"

    def _pool(self) -> str:
        side, padding = self.number("kernel_size", 0), self.number("padding", 0)
        stride = side if self.about.get("stride") is None else self.number("stride", side)
        means = self.kind == "AvgPool2d"
        divided = means and (padding or self.about.get("divisor_override") is not None)
        if self.about.get("ceil_mode") or self.number("dilation", 1) != 1 or divided:
            raise self.refusal("has a ceil_mode, a dilation, or a padding that counts in a mean")
        return f"{'mean' if means else 'pool'}{side}/{stride}+{padding}"
