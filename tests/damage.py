"""`python damage.py SEED COUNT FILE…`: damage files at random, open each, tell what came of it.

Run as a process of its own, its memory limited to 1.5 GB. Prints one JSON object: how many
opened, how many were refused, the slowest in seconds of CPU, the peak of memory in MB, and what
went wrong.
"""

import json
import random
import re
import resource
import sys
import tempfile
import time
import warnings
from pathlib import Path

import numpy as np
from edits import edited

import interp
from interp.layers import trained_arrays


def damaged(content, dice):
    """A copy of some bytes with one kind of damage: flips, zeros, cuts, splices, big numbers."""
    content = bytearray(content)
    kind, at = dice.randrange(6), dice.randrange(len(content) - 8)
    if kind == 0:
        for _ in range(dice.choice([1, 2, 5, 20])):
            content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    elif kind == 1:
        length = dice.choice([1, 4, 8, 64])
        content[at : at + length] = bytes([dice.choice([0, 255])]) * length
    elif kind == 2:
        del content[at:]
    elif kind == 3:
        del content[at : at + dice.randrange(1, 64)]
    elif kind == 4:
        source, length = dice.randrange(len(content)), dice.choice([1, 8, 64, 512])
        content[at : at + length] = content[source : source + length]
    else:
        number = dice.choice([dice.randrange(len(content)), 2**31, 2**63, dice.randrange(2**64)])
        content[at : at + 8] = number.to_bytes(8, "little")
    return bytes(content)


def damaged_at_ends(content, dice):
    """The same where formats keep what they say of themselves: the first and the last 2,000."""
    head, tail = content[:2000], content[2000:][-2000:]
    if dice.random() < 0.5 or len(tail) < 10:
        return damaged(head, dice) + content[2000:]
    return content[: -len(tail)] + damaged(tail, dice)


def loaded(path):
    """The network or map in a file, or the error that refuses it."""
    try:
        return interp.load(path)
    except (interp.FormatError, OSError) as error:
        return error


def opened(path):
    """What a file opens to, of finite numbers, told so that it can be compared; None if refused."""
    found = loaded(path)
    if isinstance(found, Exception):
        assert str(found).isprintable(), f"an error of several lines: {found!r}"
        return None
    arrays = (
        [found.bias, found.kernel]
        if isinstance(found, interp.AffineMap)
        else [array for layer in found.layers for array in trained_arrays(layer).values()]
    )
    assert all(np.isfinite(array).all() for array in arrays)
    n_in = len(found.kernel) if isinstance(found, interp.AffineMap) else found.sizes[0]
    assert len(found.pixels.baseline(found.input_shape)) == n_in
    told = [repr(found), getattr(found, "notes", ""), found.pixels.scale, found.pixels.shift]
    return repr([*told, found.never_lit]), [(x.shape, x.tobytes()) for x in arrays]


def check_same(found, whole, path, has_checksums):
    """What opened in spite of damage has the same shapes, or is the same altogether.

    A file of arrays alone may have lost its last layers: nothing in it says how many there were.
    """
    assert whole is not None, "what was refused opens"
    shapes, all_shapes = ([shape for shape, _ in held[1]] for held in (found, whole))
    if path.endswith((".csv", ".weights.h5")):
        all_shapes = all_shapes[: len(shapes)]
    assert shapes == all_shapes, "other shapes"
    assert not has_checksums or found == whole, "another network"


def main(seed, count, *paths):
    """Damage and open `count` copies of the files."""
    resource.setrlimit(resource.RLIMIT_AS, (1500 << 20, 1500 << 20))
    warnings.simplefilter("ignore")
    dice = random.Random(int(seed))
    contents = [Path(path).read_bytes() for path in paths]
    weights = [1 / (200_000 + len(content)) for content in contents]  # the large take longer
    told = {"opened": 0, "refused": 0, "slowest": 0.0, "wrong": []}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "damaged"
        whole = [path.write_bytes(content) and opened(path) for content in contents]
        for number in range(int(count)):
            (index,) = dice.choices(range(len(contents)), weights)
            harm = dice.choice(HARMS)
            path.write_bytes(harm(contents[index], dice))
            start = time.process_time()
            try:
                found = opened(path)
                if found and harm is not edited:
                    is_zip = contents[index].startswith(b"PK")
                    check_same(found, whole[index], paths[index], is_zip)
                told["refused" if found is None else "opened"] += 1
            except Exception as error:
                what = f"{number} {paths[index]} {harm.__name__}"
                told["wrong"].append(f"{what}: {type(error).__name__}: {error}")
            told["slowest"] = max(told["slowest"], time.process_time() - start)
    # not getrusage, whose maximum a child inherits from the process that started it
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    told["peak"] = int(peak) // 1024
    print(json.dumps(told))


HARMS = (damaged, damaged_at_ends, edited)

if __name__ == "__main__":
    main(*sys.argv[1:])
