"""Legacy Keras files: one HDF5 file with the configuration in its attributes."""


def read(path, pixels=None, order="rows"):
    raise NotImplementedError
