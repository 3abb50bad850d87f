"""PyTorch's files, written without torch: the same pickles, the numbers beside them."""

import contextlib
import io
import pickle
import sys
import types
import zipfile
from collections import OrderedDict

import numpy as np

STORAGES = {"f4": "FloatStorage", "f8": "DoubleStorage", "f2": "HalfStorage", "i8": "LongStorage"}
MAGIC, PROTOCOL = 0x1950A86A20F9469CFC6C, 1001


def module(kind, children=(), **about):
    """What stands for one of torch's modules, such as "linear.Linear", in a file or alive."""
    where, name = kind.rsplit(".", 1)
    where = where if where.startswith("__") else f"torch.nn.modules.{where}"
    made = type(name, (), {"__module__": where})()
    arrays = {key: x for key, x in about.items() if isinstance(x, np.ndarray)}
    settings = {key: x for key, x in about.items() if key not in arrays}
    buffers = OrderedDict((key, arrays.pop(key)) for key in [*arrays] if "running" in key)
    made.__dict__ |= {"training": False, "_parameters": OrderedDict(arrays), "_buffers": buffers}
    made.__dict__ |= {"_modules": OrderedDict(children)} | settings
    return made


def sequential(*modules):
    return module("container.Sequential", [(str(i), x) for i, x in enumerate(modules)])


class Pickler(pickle.Pickler):
    """Writes arrays as torch writes its tensors; `storages`: the numbers that stand elsewhere."""

    def __init__(self, file, old):
        super().__init__(file, protocol=2)
        self.storages, self.names, self.replaced = {}, {}, []
        self.old, self.with_source = old, []

    def reducer_override(self, value):
        if isinstance(value, np.ndarray):
            key = str(len(self.storages))
            self.storages[key] = np.ascontiguousarray(value)
            strides = tuple(step // value.itemsize for step in self.storages[key].strides)
            rebuild = self.named("torch._utils", "_rebuild_tensor_v2")
            return rebuild, (Storage(key), 0, value.shape, strides, False, OrderedDict())
        if type(value).__module__.startswith(("torch.", "__elsewhere__")):
            kind = self.named(type(value).__module__, type(value).__name__)
            return kind, (), value.__dict__
        return NotImplemented

    def persistent_id(self, value):
        if self.old and isinstance(value, types.FunctionType) and value not in self.with_source:
            self.with_source.append(value)  # each class once, with its file and source code
            if value.__module__.startswith(("torch.nn", "__elsewhere__")):
                return ("module", value, "mine.py", "class Mine: pass")
        if not isinstance(value, Storage):
            return None
        array = self.storages[value.key]
        kind = self.named("torch", STORAGES[array.dtype.str[1:]])
        return ("storage", kind, value.key, "cpu", array.size)

    def named(self, where, name):
        """Something that is pickled as the name of a function of torch's."""
        if (where, name) not in self.names:
            function = types.FunctionType((lambda: None).__code__, {}, name)
            function.__module__, function.__qualname__ = where, name
            self.names[where, name] = function
            parts = where.split(".")
            for count in range(1, len(parts) + 1):  # pickle looks them up while it writes
                sys.modules.setdefault(".".join(parts[:count]), types.ModuleType(parts[count - 1]))
            self.replaced.append(
                (sys.modules[where], name, getattr(sys.modules[where], name, None))
            )
            setattr(sys.modules[where], name, function)
        return self.names[where, name]


class Storage:
    def __init__(self, key):
        self.key = key


def pickled(value, old=False):
    """(bytes, storages) of a value; old: as torch wrote it before 1.6."""
    file, before = io.BytesIO(), dict(sys.modules)
    with contextlib.ExitStack() as stack:
        stack.callback(lambda: [sys.modules.pop(name) for name in {*sys.modules} - {*before}])
        pickler = Pickler(file, old)
        pickler.dump(value)
        for place, name, value in pickler.replaced:  # torch's own, where it is installed
            setattr(place, name, value)
    return file.getvalue(), pickler.storages


def save(value, path):
    """A zip, as torch writes since 1.6."""
    content, storages = pickled(value)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("archive/data.pkl", content)
        archive.writestr("archive/byteorder", "little")
        archive.writestr("archive/version", "3\n")
        for key, array in storages.items():
            archive.writestr(f"archive/data/{key}", array.tobytes())
    return path


def save_old(value, path):
    """Five pickles and the numbers, as torch wrote before 1.6."""
    content, storages = pickled(value, old=True)
    about = {"protocol_version": PROTOCOL, "little_endian": True, "type_sizes": {}}
    first = [pickle.dumps(x, protocol=2) for x in (MAGIC, PROTOCOL, about)]
    keys = pickle.dumps([*storages], protocol=2)
    numbers = [array.size.to_bytes(8, "little") + array.tobytes() for array in storages.values()]
    path.write_bytes(b"".join([*first, content, keys, *numbers]))
    return path
