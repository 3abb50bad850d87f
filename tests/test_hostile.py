"""Files made to run code, to read other files or to exhaust the machine do none of it.

Beside these: headers and sizes of .npz in test_npz_limits.py, of HDF5 in test_hdf5.py, brackets
without end in test_script_files.py, pipes in test_opening.py, random damage in test_damage.py.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hostile import FILES, RAN, SECRET, javascript, keras_file, network

import interp

REFUSED = {
    "cve_2024_3660_lambda": r"'run' \(Lambda\) is not supported",
    "cve_2025_1550_any_function": r"'run' \(function\) is a custom class",
    "cve_2025_1550_as_an_activation": "custom activation|has the activation 'eval'",
    "cve_2025_1550_a_layer_by_another_module": "custom class",
    "cve_2025_1550_a_model_by_another_module": "a model of the class Model, whose code",
    "cve_2025_1550_a_registered_name": "custom class",
    "cve_2025_8747_get_file": r"\(Lambda\) is not supported",
    "cve_2025_9905_lambda_in_hdf5": r"\(Lambda\) is not supported",
    "cve_2025_9906_safe_mode_off": r"\(Lambda\) is not supported",
    "cve_2025_12058_vocabulary": r"\(StringLookup\) is not supported",
    "cve_2025_49655_torch_in_keras": r"\(TorchModuleWrapper\) is not supported",
    "cve_2026_0897_declared_and_never_stored": r"shape \(1000000, 1000000\)",
    "cve_2026_0897_declared_in_pieces": r"shape \(1000000, 1000000\)",
    "cve_2026_1669_external_storage": "external one, which is not opened",
    "hdf5_external_link": "link to another file, which is not followed",
    "hdf5_virtual_data_set": "virtual data set",
    "tfjs_climbing_paths": "outside the model's folder",
    "npz_pickled": "Objects are pickled|arrays",
    "npz_of_a_stranger_with_a_pickle": "Objects are pickled",
    "weights_beside_a_model_with_a_lambda": r"\(Lambda\) is not supported",
    "weights_behind_a_link": "link to another file, which is not followed",
    "json_of_empty_lists": "no chain of dense layers",
    "json_of_long_and_short_texts": "plain numbers",
    "json_without_end": "above the limit",
    "tables_of_single_numbers": "above the limit",
    "pickled": "pickle can run any code",
    "pytorch": "pickle can run any code",
    "zip_bomb": "would expand to 200,000,000 bytes",
    "zip_bomb_that_declares_little": "damaged|JSON",
    "nested_brackets": "not JSON",
    "nested_objects": "not JSON",
    "nested_models": "no weights in the file",
    "javascript_that_calls_in_an_array": "only plain numbers",
}
OPENED = {
    "cve_2024_55459_climbing_paths": "nothing is unpacked to the disk",
    "cve_2025_1550_as_what_is_not_needed": "what training would need is not looked at",
    "javascript_that_calls": "code after the numbers is text",
}


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    """What came of each file in a process that was watched, and the folder each is in."""
    folder = tmp_path_factory.mktemp("hostile")
    paths = {}
    for name, make in {"plain": keras_file, "plain js": lambda x: javascript(x, "")}.items():
        paths[name] = make(inside(folder, name))
    paths["plain npz"] = interp.save(network(), folder / "plain.npz")
    paths |= {name: make(inside(folder, name)) for name, make in FILES.items()}
    before = set(folder.rglob("*"))
    ran = subprocess.run(
        [sys.executable, Path(__file__).with_name("watched.py")],
        input=json.dumps({name: str(path) for name, path in paths.items()}),
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout)
    told["made"] = sorted(path.name for path in set(folder.rglob("*")) - before)
    return told


def inside(folder, name):
    (folder / name).mkdir()
    (folder / name / SECRET).write_bytes(b"secret" * 2000)
    return folder / name


@pytest.mark.parametrize("name", FILES)
def test_opening_a_hostile_file_only_reads_it(opened, name):
    beside = [seen for seen in opened[name]["seen"] if re.match(r"read .*only\.json'", seen)]
    assert opened[name]["seen"] == beside  # a model's JSON beside its weights is read, too


@pytest.mark.parametrize("name", REFUSED)
def test_hostile_files_are_refused_saying_why(opened, name):
    outcome = opened[name]["outcome"]
    assert outcome.startswith("refused: ")
    assert re.search(REFUSED[name], outcome), outcome
    assert outcome.isprintable()


@pytest.mark.parametrize("name", OPENED)
def test_files_that_are_harmless_unless_run_open(opened, name):
    assert opened[name]["outcome"].startswith("opened: <Network"), opened[name]["outcome"]


def test_every_hostile_file_is_expected_to_be_refused_or_to_open():
    assert set(FILES) == set(REFUSED) | set(OPENED)


def test_memory_stays_bounded_and_no_file_is_made(opened):
    assert opened["peak"] < 500
    assert opened["made"] == ["plain.keras.made"]  # by the watch's own misbehaviour
    assert not Path("/tmp/climbed").exists()


def test_the_watched_process_reports_files_imports_and_code_that_runs(opened):
    seen = " ".join(opened["misbehave"]["seen"] + opened["misbehave_outside"]["seen"])
    for event in (
        "open (",
        "exec",
        "marshal.loads",
        "import ('antigravity_'",
        "os.system",
        "socket",
    ):
        assert event in seen
    assert opened["plain"]["seen"] == opened["plain npz"]["seen"] == []


@pytest.mark.proof
@pytest.mark.parametrize("name", ["cve_2024_3660_lambda", "cve_2025_9905_lambda_in_hdf5"])
def test_keras_with_safe_mode_off_runs_the_code_of_the_hostile_file(name, keras, tmp_path):
    """The files are what they claim to be."""
    path = FILES[name](tmp_path)
    script = f"import keras; keras.saving.load_model({str(path)!r}, safe_mode=False)"
    subprocess.run([sys.executable, "-c", script], capture_output=True)
    assert (tmp_path / RAN).exists()
