"""Explorers: controls around the package's functions, in a notebook.

Each is an ordinary Jupyter widget: the last line of a cell shows it, its values can be read and
set from Python. The pictures are drawn in the browser from arrays that were sent once; nothing
is fetched from any network.
"""
