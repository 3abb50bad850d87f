"""From a chain of Keras layers, as data, to a Network."""

import numpy as np


def rows_from_columns(array):
    """The same array (784, …) with axis 0 re-ordered: column by column in, row by row out."""
    array = np.asarray(array)
    side = int(array.shape[0] ** 0.5)
    swapped = array.reshape(side, side, *array.shape[1:]).swapaxes(0, 1)
    return swapped.reshape(array.shape)
