"""Keras 3 files (`.keras`): a zip of JSON and HDF5, read as data."""

import re
from dataclasses import replace
from pathlib import Path

from interp.files import sidecar
from interp.files.archive import check_names, open_archive, read_member
from interp.files.chain import ASSUMED, Chain
from interp.files.errors import FormatError
from interp.files.hdf5 import FILE_LIMIT, Hdf5
from interp.files.keras_hdf5 import CONFIG_LIMIT, parse_json
from interp.files.keras_layers import variables
from interp.files.sidecar import clean

CONFIG, WEIGHTS, NOTES = "config.json", "model.weights.h5", "interp.json"
_CONTAINERS = ("layers", "_layer_checkpoint_dependencies")  # the latter in TensorFlow 2.12, 2.13


def read(path, pixels=None, order="rows"):
    """The Network in a `.keras` file.

    Nothing that the file names is imported or run. Raises FormatError where it is damaged, or
    not a chain of dense layers over 28×28 pixels. pixels, order: as for `interp.load`.
    """
    from interp.files import adopt

    chain, loss, weights, notes = _members(path)
    weights, name = _Weights(Hdf5(weights)), Path(path).stem
    if notes is None:
        return chain.network(weights, loss, name, pixels, order)
    network = sidecar.apply(chain.network(weights, loss, name), notes)
    if network.pixels.origin != "assumed":
        network = replace(network, notes=[x for x in network.notes if x != ASSUMED])
    return adopt(network, pixels, order)


def _members(path):
    """The model's chain, its loss or None, the bytes of its weights, interp's notes or None."""
    with open_archive(path) as archive:
        check_names(archive)
        names = archive.namelist()
        for name in (CONFIG, WEIGHTS):
            if name not in names:
                raise FormatError(
                    f"a zip archive without {name}, which every .keras file has. "
                    'Save the whole model again with model.save("mine.keras")'
                )
        model = parse_json(read_member(archive, CONFIG, CONFIG_LIMIT))
        chain = Chain(model)  # refused here before its weights are unpacked
        weights = read_member(archive, WEIGHTS, FILE_LIMIT)
        notes = read_member(archive, NOTES, CONFIG_LIMIT) if NOTES in names else None
    compiled = model.get("compile_config")
    loss = compiled.get("loss") if isinstance(compiled, dict) else None
    return chain, loss, weights, None if notes is None else parse_json(notes)


class _Weights:
    """Finds a layer's weights by its place: the rank-th of its class in each model.

    Keras counts dense, dense_1, dense_2, …; TensorFlow 2.12 and 2.13 left numbers out, so that
    the rank counts and not the number. In all others a number left out is a layer left out.
    """

    def __init__(self, file):
        self._file, self._places = file, {(): ""}

    def __call__(self, layer):
        """The arrays of `variables(layer)`, by name."""
        place = f"{self._place(layer, layer.place)}/vars"
        names = variables(layer)
        if layer.config.get("lora_rank") and len(self._file.names(place)) != len(names):
            layer.refuse(  # Keras saves the merged kernel, and nothing beside it and the bias
                "has LoRA weights that were not merged; load it with Keras and save it as .keras"
            )
        return {name: self._file.array(f"{place}/{index}") for index, name in enumerate(names)}

    def _place(self, layer, steps):
        if steps not in self._places:
            outer, (kind, rank) = self._place(layer, steps[:-1]), steps[-1]
            found = self._same_kind(outer, kind)
            if len(found) <= rank:
                layer.refuse("has no weights in the file; save the whole model again")
            self._places[steps] = found[rank]
        return self._places[steps]

    def _same_kind(self, outer, kind):
        pattern = re.compile(re.escape(_snake_case(kind)) + r"(?:_(\d{1,6}))?")
        for container in _CONTAINERS:
            names = map(pattern.fullmatch, self._file.names(f"{outer}/{container}"))
            found = sorted((int(name[1] or 0), name[0]) for name in names if name)
            if found and container == "layers" and found[-1][0] >= len(found):
                raise FormatError(
                    f"the weights of one {clean(kind)} layer are missing, as Keras leaves them out "
                    "where a model uses a layer twice. Use each layer once"
                )
            if found:
                return [f"{outer}/{container}/{name}" for _, name in found]
        return []


def _snake_case(kind):
    """As Keras names the group of a class: BatchNormalization, batch_normalization."""
    kind = re.sub(r"(.)([A-Z][a-z]+)", r"\1_\2", re.sub(r"\W+", "", kind))
    return re.sub(r"([a-z])([A-Z])", r"\1_\2", kind).lower()
