"""The pickle in a PyTorch file, read as data: nothing that it names is imported or called.

A pickle is a program for a machine with a stack. Here it runs on a machine that can only build
plain values: a class or function is its name, and what calling one would make is a `Thing` that
says which. Tensors are known by the few names that torch gives them.
"""

import io
import math
import pickletools
from collections.abc import Callable
from typing import Any, BinaryIO, NamedTuple

import numpy as np
import numpy.typing as npt

from interp.files.limits import FormatError, clean

MAX_PICKLE, MAX_STEPS = 2_000_000, 400_000

DTYPES = {
    "FloatStorage": "f4", "DoubleStorage": "f8", "HalfStorage": "f2", "BFloat16Storage": "u2",
    "LongStorage": "i8", "IntStorage": "i4", "ShortStorage": "i2", "CharStorage": "i1",
    "ByteStorage": "u1", "BoolStorage": "u1",
}  # fmt: skip
"""For each of torch's kinds of storage, the numbers in it, without their byte order."""


class Name(NamedTuple):
    """A class or function that a pickle names."""

    module: str
    name: str


class Storage(NamedTuple):
    """Numbers that lie in the file under `key`; kind: of DTYPES."""

    kind: str
    key: str
    length: int


class Tensor(NamedTuple):
    """Some of the numbers of a storage; offset and strides count numbers, not bytes."""

    storage: Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]


class Thing:
    """What calling `kind` would have made; state: what it would have been told of itself."""

    def __init__(self, kind: Name) -> None:
        self.kind = kind
        self.state: Any = {}


def read(file: BinaryIO) -> Any:
    """The value of the pickle that begins where `file` stands, which then stands after it.

    Raises FormatError where it is damaged, too long, or does what torch's pickles do not.
    """
    content = file.read(MAX_PICKLE)
    stream, start = io.BytesIO(content), file.tell() - len(content)
    try:
        value = _Machine().run(stream)
    except FormatError:
        raise
    except Exception as error:  # of many kinds, as pickletools and the machine take damage
        raise FormatError(
            f"a damaged PyTorch file ({clean(str(error), 100)}). Copy or download it again"
        ) from error
    file.seek(start + stream.tell())
    return value


def numbers(tensor: Tensor, content: bytes, order: str = "<") -> npt.NDArray[Any]:
    """The array of a tensor whose storage holds these bytes; FormatError where they do not fit.

    order: "<" or ">", the order of the bytes of a number.
    """
    storage, shape, strides = tensor.storage, tensor.shape, tensor.strides
    dtype = np.dtype(order + DTYPES[storage.kind])
    last = sum((n - 1) * step for n, step in zip(shape, strides, strict=True))
    whole = len(content) == storage.length * dtype.itemsize
    inside = tensor.offset + last < storage.length and math.prod(shape) <= storage.length
    if not (whole and inside and all(n > 0 for n in shape)):
        raise FormatError(
            f"a tensor of shape {shape[:6]} that its {len(content):,} bytes do not hold. Copy or "
            "download the file again"
        )
    held = np.frombuffer(content, dtype)[tensor.offset :]
    array = np.lib.stride_tricks.as_strided(
        held, shape, [step * dtype.itemsize for step in strides], writeable=False
    )
    if storage.kind == "BFloat16Storage":  # the upper half of a float32
        return (array.astype(np.uint32) << 16).view(np.float32)
    return array.astype(dtype.newbyteorder("="))


class _Machine:
    """The machine that a pickle is a program for; see the module."""

    def __init__(self) -> None:
        self.stack: list[Any] = []
        self.marks: list[int] = []
        self.memo: dict[int, Any] = {}

    def run(self, stream: BinaryIO) -> Any:
        for number, (opcode, argument, _) in enumerate(pickletools.genops(stream)):
            if number > MAX_STEPS:
                raise FormatError(f"a PyTorch file of more than {MAX_STEPS:,} values")
            name = opcode.name
            if name == "STOP":
                return self.stack.pop()
            if name in _CONSTANTS:
                self.stack.append(_CONSTANTS[name]())
            elif name in _PLAIN:
                self.stack.append(argument)
            elif name in _STEPS:
                _STEPS[name](self, argument)
            elif name not in ("PROTO", "FRAME"):
                raise FormatError(f"a pickle that is none of torch's: it uses {name}")
        raise FormatError("a PyTorch file that has been cut short. Copy or download it again")

    def marked(self) -> list[Any]:
        """What was put on the stack since the last mark, taken off it."""
        place = self.marks.pop()
        values = self.stack[place:]
        del self.stack[place:]
        return values

    def pop(self, _: Any) -> None:
        self.stack.pop()

    def pop_marked(self, _: Any) -> None:
        self.marked()

    def mark(self, _: Any) -> None:
        self.marks.append(len(self.stack))

    def tuple_of(self, count: int) -> None:
        if len(self.stack) < count:
            raise ValueError("an empty stack")
        self.stack[-count:] = [tuple(self.stack[-count:])]

    def put(self, key: Any) -> None:
        self.memo[len(self.memo) if key is None else key] = self.stack[-1]

    def get(self, key: int) -> None:
        self.stack.append(self.memo[key])

    def append(self, values: list[Any]) -> None:
        if isinstance(self.stack[-1], list):
            self.stack[-1].extend(values)

    def set_items(self, values: list[Any]) -> None:
        target = self.stack[-1]
        for key, value in zip(values[::2], values[1::2], strict=True):
            if isinstance(target, dict) and isinstance(key, str | int):
                target[key] = value

    def call(self, _: Any) -> None:
        arguments, function = self.stack.pop(), self.stack.pop()
        self.stack.append(_called(function, arguments))

    def build(self, _: Any) -> None:
        state, target = self.stack.pop(), self.stack[-1]
        if isinstance(target, Thing):
            target.state = state

    def stack_global(self, _: Any) -> None:
        name, module = self.stack.pop(), self.stack.pop()
        if not isinstance(name, str) or not isinstance(module, str):
            raise ValueError("a class that is not given by name")
        self.stack.append(Name(module, name))

    def persistent(self, _: Any) -> None:
        """("storage", type of it, key, device, length, …), as torch refers to its numbers.

        Before 1.6 it also wrote ("module", class, file, source code) for the class of a module.
        """
        word, kind, key, _, *more = self.stack.pop()
        if word == "module":
            self.stack.append(kind)
            return
        length: Any = more[0] if more else None
        if word != "storage" or not isinstance(kind, Name) or kind.name not in DTYPES:
            what = kind.name if isinstance(kind, Name) else type(kind).__name__
            raise FormatError(f"tensors of {clean(what, 60)}, which are not read")
        if not isinstance(key, str) or not _is_count(length):
            raise ValueError("a storage without a key or a length")
        self.stack.append(Storage(kind.name, key, length))


def _called(function: Any, arguments: Any) -> Any:
    """What stands for the result of a call: a tensor, a dict or list, or a Thing."""
    if not isinstance(function, Name) or not isinstance(arguments, tuple):
        raise ValueError("a call of what is no function")
    if function == ("collections", "OrderedDict"):
        return {}
    if function == ("torch._utils", "_rebuild_parameter"):
        return arguments[0]
    if function == ("torch._utils", "_rebuild_tensor_v2"):
        storage, offset, shape, strides, *_ = arguments
        counts = (offset, *shape, *strides)
        if not isinstance(storage, Storage) or not all(map(_is_count, counts)):
            raise ValueError("a tensor without a storage or a shape")
        if len(shape) != len(strides) or len(shape) > 8:
            raise ValueError("a tensor whose strides are not those of its shape")
        return Tensor(storage, offset, tuple(shape), tuple(strides))
    return Thing(function)


def _is_count(value: Any) -> bool:
    return type(value) is int and 0 <= value < 1 << 40


_CONSTANTS: dict[str, Callable[[], Any]] = {
    "NONE": lambda: None, "NEWTRUE": lambda: True, "NEWFALSE": lambda: False,
    "EMPTY_LIST": list, "EMPTY_DICT": dict, "EMPTY_TUPLE": tuple, "EMPTY_SET": list,
}  # fmt: skip
_PLAIN = (
    "INT", "BININT", "BININT1", "BININT2", "LONG", "LONG1", "LONG4", "FLOAT", "BINFLOAT",
    "STRING", "BINSTRING", "SHORT_BINSTRING", "BINBYTES", "SHORT_BINBYTES", "BINBYTES8",
    "UNICODE", "SHORT_BINUNICODE", "BINUNICODE", "BINUNICODE8",
)  # fmt: skip
_STEPS: dict[str, Callable[[_Machine, Any], None]] = {
    "MARK": _Machine.mark,
    "POP": _Machine.pop,
    "POP_MARK": _Machine.pop_marked,
    "TUPLE": lambda machine, _: machine.stack.append(tuple(machine.marked())),
    "TUPLE1": lambda machine, _: machine.tuple_of(1),
    "TUPLE2": lambda machine, _: machine.tuple_of(2),
    "TUPLE3": lambda machine, _: machine.tuple_of(3),
    "LIST": lambda machine, _: machine.stack.append(machine.marked()),
    "APPEND": lambda machine, _: machine.append([machine.stack.pop()]),
    "APPENDS": lambda machine, _: machine.append(machine.marked()),
    "ADDITEMS": lambda machine, _: machine.append(machine.marked()),
    "SETITEM": lambda machine, _: machine.set_items([machine.stack.pop(-2), machine.stack.pop()]),
    "SETITEMS": lambda machine, _: machine.set_items(machine.marked()),
    "PUT": _Machine.put,
    "BINPUT": _Machine.put,
    "LONG_BINPUT": _Machine.put,
    "MEMOIZE": _Machine.put,
    "GET": _Machine.get,
    "BINGET": _Machine.get,
    "LONG_BINGET": _Machine.get,
    "GLOBAL": lambda machine, name: machine.stack.append(Name(*name.split(" ", 1))),
    "STACK_GLOBAL": _Machine.stack_global,
    "REDUCE": _Machine.call,
    "NEWOBJ": _Machine.call,
    "BUILD": _Machine.build,
    "BINPERSID": _Machine.persistent,
}
"""For each opcode that torch's files use and that is no plain value, what the machine does."""
