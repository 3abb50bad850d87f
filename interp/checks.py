"""Labels and numbers as people give them: each checked in one place, and named if it is no use."""

from collections.abc import Iterable
from operator import index
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

FEW = 100
"""Fewer images than this are called few, and nothing is refitted on half of them."""

T = TypeVar("T")


def check_type(name: str, value: object, kind: type[T], step: str) -> T:
    """`value` itself; TypeError, naming the argument and the next step, where it is no `kind`."""
    if isinstance(value, kind):
        return value
    article = "an" if kind.__name__[0] in "AEIOU" else "a"
    raise TypeError(
        f"{name}: {type(value).__name__} arrived; {article} {kind.__name__} is expected, such as "
        f"{step}"
    )


def check_each(name: str, values: object, kind: type[T], step: str) -> tuple[T, ...]:
    """`values` as a tuple; TypeError where they are no list, or one of them is no `kind`."""
    if isinstance(values, Iterable):
        return tuple(check_type(name, value, kind, step) for value in values)
    raise TypeError(
        f"{name}: {type(values).__name__} arrived; a list is expected, such as [{step}]"
    )


def check_whole(name: str, value: Any, lowest: int, highest: int | None = None) -> int:
    """`value` as an int from `lowest` to `highest`; ValueError naming the argument otherwise.

    Python's and NumPy's integers are accepted; texts, booleans and floats are not.
    """
    try:
        number = None if isinstance(value, (bool, np.bool_)) else index(value)
    except TypeError:
        number = None
    if number is not None and lowest <= number <= (number if highest is None else highest):
        return number
    span = f"{lowest} to {highest}" if highest is not None else f"{lowest} and above"
    raise ValueError(f"{name}: {value!r} arrived; accepted are {span}, whole numbers")


def check_labels(
    name: str, labels: npt.ArrayLike, count: int, classes: int | None = None
) -> npt.NDArray[np.int64]:
    """`labels` as read-only (count,) int64; ValueError naming the argument otherwise.

    count: how many images there are. classes: how many classes, where that is known; labels are
    from 0 to classes - 1. Booleans are 0 and 1.
    """
    if hasattr(labels, "test_labels"):
        raise ValueError(f"{name}: a Digits arrived; pass its labels, such as digits.test_labels")
    array = np.asarray(labels)
    if array.shape != (count,):
        raise ValueError(
            f"{name}: an array of shape {array.shape} arrived for {count} images; {count} "
            f"integers are expected, one per image{_shape_advice(name, array, count)}"
        )
    if array.size and array.dtype.kind not in "iub":
        raise ValueError(
            f"{name}: {array.dtype} values such as {array.flat[0]!r} arrived; {count} integers "
            f"are expected, one per image{_type_advice(name, array)}"
        )
    array = array.astype(np.int64)
    lowest, highest = array.min(initial=0), array.max(initial=0)
    if lowest < 0 or (classes is not None and highest >= classes):
        span = "from 0" if classes is None else f"from 0 to {classes - 1}"
        from_1 = array.min() == 1 and highest == classes
        advice = f". Where yours count from 1, pass {name} - 1" if from_1 else ""
        wrong = lowest if lowest < 0 else highest
        raise ValueError(f"{name}: {wrong} arrived; classes count {span}{advice}")
    array.setflags(write=False)
    return array


def _shape_advice(name: str, array: npt.NDArray, count: int) -> str:
    if array.ndim == 2 and array.shape[1] == 1 and len(array) == count:
        return f": pass {name}.ravel()"
    if array.ndim == 2 and len(array) == count:
        return f" (for one-hot rows, pass {name}.argmax(axis=1))"
    return ""


def _type_advice(name: str, array: npt.NDArray) -> str:
    if array.dtype.kind == "f" and array.size and (array == np.trunc(array)).all():
        return f": pass {name}.astype(int)"
    if array.dtype.kind in "US":
        digits = all(str(text).isdecimal() for text in array[:100])
        step = f"{name}.astype(int)" if digits else f"np.unique({name}, return_inverse=True)[1]"
        return f": pass {step}"
    return ""
