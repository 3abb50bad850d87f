"""Which numbers an HDF5 datatype stands for, told by all of its fields and not by its size."""

import struct

import numpy as np

from interp.files.errors import FormatError

BFLOAT16 = np.dtype("V2")  # the upper half of a float32; h5py stores it as two opaque bytes
_INTEGER, _FLOAT, _OPAQUE = 0, 1, 5  # classes of datatypes
_IMPLIED = 0x20  # the highest bit of a mantissa is 1 and not stored
_FLOATS = {
    # sign, offset, precision, place and size of the exponent and of the mantissa, bias
    (15, 0, 16, 10, 5, 0, 10, 15): "f2",
    (31, 0, 32, 23, 8, 0, 23, 127): "f4",
    (63, 0, 64, 52, 11, 0, 52, 1023): "f8",
    (15, 0, 16, 7, 8, 0, 7, 127): BFLOAT16,
}


def number_type(name, message):
    """The NumPy type of a data set's numbers, or BFLOAT16; FormatError for any other.

    message: the content of its datatype message, section IV.A.2.d of the HDF5 file format.
    Only IEEE's floats, bfloat16 and integers without padding are read: of another exponent,
    offset or precision NumPy knows nothing, and would make other numbers of the same bits.
    """
    kind, *bits, size = struct.unpack_from("<BBBBI", message)
    kind, order = kind & 15, "<>"[bits[0] & 1]
    if kind == _INTEGER and size in (1, 2, 4, 8):
        sign = "i" if bits[0] & 8 else "u"
        if struct.unpack_from("<HH", message, 8) == (0, 8 * size):
            return np.dtype(f"{order}{sign}{size}")
    if kind == _FLOAT and bits[0] & 0x70 == _IMPLIED:
        fields = (bits[1], *struct.unpack_from("<HHBBBBI", message, 8))
        known = _FLOATS.get(fields)
        if known and size * 8 == fields[2]:
            if known is not BFLOAT16:
                return np.dtype(f"{order}{known}")
            if order == "<":
                return BFLOAT16
    if kind == _OPAQUE and size == BFLOAT16.itemsize:
        return BFLOAT16
    raise FormatError(
        f"{name!r} holds values of {size} bytes that are neither IEEE floats nor bfloat16 nor "
        "plain integers, where numbers are expected. Save the model again with Keras"
    )


def as_float32(values):
    """Numbers of a type that `number_type` gives, as float32."""
    if values.dtype == BFLOAT16:
        return (values.view(np.uint16).astype(np.uint32) << 16).view(np.float32)
    with np.errstate(over="ignore"):
        return values.astype(np.float32, copy=False)
