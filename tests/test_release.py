"""What a release hands out: an sdist, the wheel built from it, and one version said alike."""

import email
import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import PurePosixPath

import pytest
from conftest import ROOT, random_network

import interp

pytest.importorskip("hatchling")


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    """The paths of the sdist and of the wheel that is built from it."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", folder, ROOT]
    subprocess.run(build, check=True, capture_output=True)
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return sdist, wheel


def files_below(folder, to):
    """The bytes of every file below a folder of the project, by their path below `to`."""
    paths = [path for path in (ROOT / folder).rglob("*") if path.is_file()]
    return {
        f"{to}/{path.relative_to(ROOT / folder).as_posix()}": path.read_bytes()
        for path in paths
        if "__pycache__" not in path.parts
    }


def test_the_wheel_from_the_sdist_is_the_package_and_its_networks_to_the_byte(built):
    expected = files_below("interp", "interp")
    expected |= files_below("data/networks", "interp/shipped/networks")
    territory = (ROOT / "data/mnist-territory.npz").read_bytes()
    expected["interp/shipped/mnist-territory.npz"] = territory
    about = f"interp-{interp.__version__}.dist-info/"
    with zipfile.ZipFile(built[1]) as wheel:
        packed = {name: wheel.read(name) for name in wheel.namelist()}
    licence = packed[f"{about}licenses/LICENSE"]
    assert {name for name in packed if not name.startswith(about)} == set(expected)
    assert [name for name, content in expected.items() if packed[name] != content] == []
    assert licence == (ROOT / "LICENSE").read_bytes()
    for name in ("py.typed", "views/dist/widget.js", "views/dist/page.js", "webpage/page.html"):
        assert f"interp/{name}" in packed


def test_the_sdist_holds_nothing_but_what_is_built_from_and_tested_with(built):
    with tarfile.open(built[0]) as sdist:
        paths = [PurePosixPath(name).relative_to(built[0].name[:-7]) for name in sdist.getnames()]
    assert {path.parts[0] for path in paths} == {
        "interp", "data", "tests", "README.md", "LICENSE", "CHANGELOG.md", "CITATION.cff",
        "pyproject.toml", "PKG-INFO", ".gitignore",
    }  # fmt: skip
    assert {path.parts[1] for path in paths if path.parts[0] == "data"} == {
        "networks", "mnist-territory.npz"
    }  # fmt: skip
    assert not [path for path in paths if "__pycache__" in path.parts or path.suffix == ".pyc"]


def test_the_metadata_is_what_an_index_accepts(built):
    metadata = pytest.importorskip("packaging.metadata")
    about = f"interp-{interp.__version__}.dist-info/METADATA"
    with zipfile.ZipFile(built[1]) as wheel, tarfile.open(built[0]) as sdist:
        texts = [wheel.read(about), sdist.extractfile(f"{built[0].name[:-7]}/PKG-INFO").read()]
    read = [metadata.Metadata.from_email(text, validate=True) for text in texts]
    assert email.message_from_bytes(texts[0]).items() == email.message_from_bytes(texts[1]).items()
    assert str(read[0].version) == interp.__version__
    assert read[0].license_expression == "MIT"
    assert read[0].description_content_type == "text/markdown"
    assert read[0].description == (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_version_stands_once_and_citation_and_changes_agree_with_it():
    yaml = pytest.importorskip("yaml")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "version" in project["dynamic"]
    cited = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## (\d[\w.]*), (\d{4}-\d\d-\d\d): ", changes, re.M)
    assert (interp.__version__, str(cited["date-released"])) == released[0]
    assert str(cited["version"]) == interp.__version__


def test_an_unpacked_wheel_opens_its_networks_by_name(built, tmp_path):
    site = tmp_path / "site"
    with zipfile.ZipFile(built[1]) as wheel:
        wheel.extractall(site)
    code = (
        "import interp; print(interp.__file__)\n"
        "print(repr(interp.load('mlp-60000')), interp.load('mlp-60000/epoch-0').sizes)\n"
        "from interp import data; print(data.mnist_territory())\n"
        "print(interp.page(interp.load('linear-500'), 'page.html'))"
    )
    environment = {**os.environ, "PYTHONPATH": str(site)}
    opened = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True
    )
    assert opened.returncode == 0, opened.stderr
    assert opened.stdout.startswith(str(site))
    assert "784-512-256-10" in opened.stdout
    assert "67 pixels never lit" in opened.stdout


@pytest.fixture(scope="module")
def bare(built, tmp_path_factory):
    """Runs a command of a new environment, which has the wheel and its dependencies alone.

    It runs in an empty folder that is also the home, without anything that points elsewhere.
    """
    folder = tmp_path_factory.mktemp("bare")
    home = folder / "home"
    home.mkdir()
    python = folder / "venv" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    uv = [sys.executable, "-m", "uv"]
    install = [*uv, "pip", "install", "--python", python, "--constraint", ROOT / "constraints.txt"]
    for command in ([*uv, "venv", "--python", sys.executable, folder / "venv"],
                    [*install, built[1]]):  # fmt: skip
        subprocess.run(command, cwd=home, check=True, capture_output=True)
    environment = {"PATH": str(python.parent), "HOME": str(home), "USERPROFILE": str(home)}

    def run(*arguments):
        return subprocess.run(
            [python, *arguments], cwd=home, env=environment, capture_output=True, text=True
        )

    run.home = home
    return run


@pytest.mark.proof
def test_in_a_bare_environment_the_wheel_draws_a_network_that_ships_and_writes_its_page(bare):
    where = bare("-c", "import interp, sys; print(interp.__file__, interp.__version__, sys.prefix)")
    file, version, prefix = where.stdout.split()
    assert file.startswith(prefix), where.stderr
    assert version == interp.__version__
    assert bare("-c", "import keras").returncode == bare("-c", "import jupyterlab").returncode == 1
    drawn = bare("-m", "interp", "pictures", "linear-500")
    assert drawn.returncode == 0, drawn.stderr
    written = bare("-m", "interp", "page", "linear-500", "--out", "linear.html")
    assert written.returncode == 0, written.stderr
    folder = bare.home / "out" / "linear-500"
    assert {"index.html", "overview.png", "outputs.png"} <= {path.name for path in folder.iterdir()}
    assert (bare.home / "linear.html").stat().st_size > 100_000


@pytest.mark.proof
def test_in_a_bare_environment_the_wheel_opens_what_was_saved_elsewhere(bare):
    interp.save(random_network((784, 12, 10)), bare.home / "mine.keras")
    drawn = bare("-m", "interp", "pictures", "mine.keras")
    assert drawn.returncode == 0, drawn.stderr
    assert (bare.home / "out" / "mine" / "layer-1.png").is_file()


@pytest.mark.proof
def test_in_a_bare_environment_the_wheel_opens_a_strangers_keras_file(bare, shared_data):
    checked = bare("-m", "interp", "check", str(shared_data / "models" / "convolutional.keras"))
    assert checked.returncode == 0, checked.stderr
    assert "convolution" in checked.stdout
