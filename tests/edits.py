"""Damage with a plan: members of an archive exchanged, configurations and HDF5 files edited.

Whatever checksums a file has are right again afterwards.
"""

import io
import json
import zipfile
from copy import deepcopy

import h5py
import numpy as np

VALUES = (
    None, True, False, -1, 0, 1, 3, 784, 2**70, 1e308, 0.5, "", "Dense", "relu", "softmax", "int8",
    "float16", "\ud800", "x" * 3000, [], [1, 2], [[]], {}, {"class_name": "Dense", "config": {}},
)  # fmt: skip
ARRAYS = (
    np.ones((784, 2), np.float32), np.ones((2,), np.float64), np.ones((), np.int8),
    np.full((784, 10), np.nan, np.float32), np.array([b"text"]), np.ones((0, 3)),
    np.ones((784, 10), np.float16), np.ones((10, 10, 10), np.uint8),
)  # fmt: skip


def edited(content, dice):
    """A copy of a file's bytes, edited as its format allows; as it was where it is none of them."""
    if content.startswith(b"PK"):
        return edited_archive(content, dice)
    return edited_hdf5(content, dice) if content.startswith(b"\x89HDF") else content


def edited_archive(content, dice):
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        members = [(name, archive.read(name)) for name in archive.namelist()]
    index = dice.randrange(len(members))
    name, held = members[index]
    kind = dice.randrange(5)
    if kind == 0:  # two members in each other's place
        other = dice.randrange(len(members))
        members[index] = name, members[other][1]
        members[other] = members[other][0], held
    elif kind == 1:
        del members[index]
    elif kind == 2:
        members.insert(dice.randrange(len(members)), (name, edited_member(held, dice)))
    else:
        members[index] = name, edited_member(held, dice)
    stream = io.BytesIO()
    packing = dice.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
    with zipfile.ZipFile(stream, "w", packing, compresslevel=1) as archive:
        for name, held in members:
            archive.writestr(name, held)
    return stream.getvalue()


def edited_member(held, dice):
    if held.startswith(b"\x89HDF"):
        return edited_hdf5(held, dice)
    if held.startswith(b"\x93NUMPY"):
        return edited_npy(held, dice)
    if not held.startswith(b"{"):  # a pickle of torch's, or numbers: some bytes in others' place
        (at, source), length = dice.choices(range(len(held)), k=2), dice.choice([1, 2, 8, 64])
        return held[:at] + held[source : source + length] + held[at + length :]
    return json.dumps(edited_json(json.loads(held), dice)).encode()


def edited_npy(held, dice):
    """Another array, or, where it is the notes of an .npz, edited ones."""
    array = np.load(io.BytesIO(held))
    stream = io.BytesIO()
    if array.dtype == np.uint8:
        text = json.dumps(edited_json(json.loads(array.tobytes()), dice)).encode()
        np.save(stream, np.frombuffer(text, np.uint8))
    else:
        others = [*ARRAYS, array.T, array[:-1], array.astype(np.float64), array * np.inf]
        np.save(stream, dice.choice(others))
    return stream.getvalue()


def edited_json(value, dice):
    """The value with one or two of its parts, at any depth, exchanged, removed or repeated."""
    for _ in range(dice.choice([1, 1, 2])):
        holder, key = dice.choice([*places(value)] or [([value], 0)])
        kind = dice.randrange(6)
        if kind == 0:
            del holder[key]
        elif kind == 1 and isinstance(holder, dict):
            holder[dice.choice(["name", "units", "module", "mean", "x"])] = holder.pop(key)
        elif kind == 1:
            holder.insert(dice.randrange(len(holder) + 1), holder[key])
        elif kind == 2:
            other, place = dice.choice([*places(value), (holder, key)])
            holder[key] = deepcopy(other[place])
        else:
            holder[key] = deepcopy(dice.choice(VALUES))
    return value


def places(value):
    """Every (container, key) in a JSON value."""
    keys = value if isinstance(value, dict) else range(len(value)) if type(value) is list else ()
    for key in keys:
        yield value, key
        yield from places(value[key])


def edited_hdf5(content, dice):
    stream = io.BytesIO(content)
    with h5py.File(stream, "r+") as file:
        held = []
        file.visititems(lambda name, item: held.append(name))
        if "model_config" in file.attrs and dice.random() < 0.5:
            model = json.loads(file.attrs["model_config"])
            file.attrs["model_config"] = json.dumps(edited_json(model, dice))
        elif dice.random() < 0.3:
            edit_attribute(file[dice.choice([*held, "/"])], dice)
        else:
            edit_item(file, dice.choice(held), held, dice)
    return stream.getvalue()


def edit_attribute(item, dice):
    names = [*item.attrs] or ["weight_names"]
    name = dice.choice(names)
    if dice.random() < 0.3:
        item.attrs.pop(name, None)
    else:
        item.attrs[name] = dice.choice(
            [b"text", "text", 5, 1.5, [b"a", b"b"], np.zeros((2, 2)), b"[]"]
        )


def edit_item(file, name, held, dice):
    """Remove a group or data set, put another in its place, or an array of another kind."""
    kind = dice.randrange(4)
    if kind == 0:
        del file[name]
    elif kind == 1:
        other = dice.choice(held)
        del file[name]
        if other in file:
            file[name] = file[other] if dice.random() < 0.5 else h5py.SoftLink(f"/{other}")
    else:
        del file[name]
        values = dice.choice(ARRAYS)
        packed = {"compression": "gzip"} if values.ndim and values.size and kind == 2 else {}
        file.create_dataset(name, data=values, **packed)
