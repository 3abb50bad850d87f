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

import interp


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


def opened(path):
    """Whether a file opens to a network of finite weights; False where it is refused."""
    try:
        net = interp.load(path)
    except (interp.FormatError, OSError):
        return False
    assert all(np.isfinite(layer.kernel).all() for layer in net.layers)
    return True


def main(seed, count, *paths):
    """Damage and open `count` copies of the files."""
    resource.setrlimit(resource.RLIMIT_AS, (1500 << 20, 1500 << 20))
    warnings.simplefilter("ignore")
    dice = random.Random(int(seed))
    contents = [Path(path).read_bytes() for path in paths]
    told = {"opened": 0, "refused": 0, "slowest": 0.0, "wrong": []}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "damaged"
        for number in range(int(count)):
            path.write_bytes(damaged(dice.choice(contents), dice))
            start = time.process_time()
            try:
                told["opened" if opened(path) else "refused"] += 1
            except Exception as error:
                told["wrong"].append(f"{number}: {type(error).__name__}: {error}")
            told["slowest"] = max(told["slowest"], time.process_time() - start)
    # not getrusage, whose maximum a child inherits from the process that started it
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text())
    told["peak"] = int(peak) // 1024
    print(json.dumps(told))


if __name__ == "__main__":
    main(*sys.argv[1:])
