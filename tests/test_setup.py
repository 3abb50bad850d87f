"""The set-up holds together: one list of dependencies, its tested versions, and conda."""

import ast
import importlib.metadata
import re
import subprocess
import sys
import tomllib

import pytest
from conftest import ROOT

import interp

requirements = pytest.importorskip("packaging.requirements")


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]


def versions_tested():
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    return dict(line.lower().split("==") for line in lines if line and not line.startswith("#"))


def test_constraints_hold_names_and_numbers_only():
    for line in (ROOT / "constraints.txt").read_text().splitlines():
        assert re.fullmatch(r"#.*|[A-Za-z0-9_.-]+==[0-9][0-9A-Za-z.]*", line), line


def test_every_dependency_has_a_tested_version_that_it_accepts():
    versions = versions_tested()
    declared = [*project()["dependencies"]]
    for extra in project()["optional-dependencies"].values():
        declared += extra
    for text in declared:
        requirement = requirements.Requirement(text)
        assert requirement.name in versions, f"{requirement.name} is not in constraints.txt"
        assert requirement.specifier.contains(versions[requirement.name]), text


MODULES = {
    "pillow": "PIL", "scikit-learn": "sklearn", "tensorflow-cpu": "tensorflow", "pyyaml": "yaml",
    "pytest-xdist": "xdist", "pytest-cov": "pytest_cov", "ipython": "IPython",
    "websocket-client": "websocket", "myst-nb": "myst_nb",
}  # fmt: skip
"""What a package is imported as, where that is not its own name."""
STARTED = {"jupyterlab", "notebook", "voila", "xdist", "pytest_cov", "build", "ruff", "mypy"}
STARTED |= {"myst_nb", "numpydoc", "furo"}
"""What is a command or a plug-in, and imported by nobody."""


def declared(*extras):
    """The modules that the package needs, and those of these extras."""
    texts = [*project()["dependencies"]]
    texts += [x for extra in extras for x in project()["optional-dependencies"][extra]]
    names = [requirements.Requirement(text).name for text in texts]
    return {MODULES.get(name, name) for name in names}


def imported(folder):
    """The modules of others that the Python files below a folder import: always, and if there."""
    always, if_there, own = set(), set(), {"interp", "benchmarks"}
    for path in (ROOT / folder).rglob("*.py"):
        own.add(path.stem)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                always |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level:
                always.add(node.module)
            elif isinstance(node, ast.Call) and node.args:
                asked = ast.unparse(node.func).rpartition(".")[2] in ("importorskip", "find_spec")
                if asked and isinstance(node.args[0], ast.Constant):
                    if_there.add(node.args[0].value)
    own |= {path.stem for path in (ROOT / "tests").glob("*.py")} | set(sys.stdlib_module_names)
    return tuple({name.split(".")[0] for name in names} - own for names in (always, if_there))


def lessons_import():
    text = "".join(path.read_text() for path in (ROOT / "notebooks").glob("*.ipynb"))
    return set(re.findall(r'^ *"(?:import|from) (\w+)', text, re.M)) - sys.stdlib_module_names


def test_the_package_imports_what_it_declares_and_nothing_else():
    always, looked_for = imported("interp")
    assert always | looked_for == declared("train", "jax", "lab") - STARTED - {"ipywidgets"}
    assert lessons_import() - {"interp"} <= declared("train", "lab")
    assert "ipywidgets" in lessons_import()  # anywidget would bring it


def test_what_tests_and_benchmarks_import_is_declared_or_skipped_for():
    everything = declared("train", "jax", "lab", "test", "docs")
    found = [imported(folder) for folder in ("tests", "benchmarks", "docs")]
    always, if_there = (set().union(*names) for names in zip(*found, strict=True))
    assert always - if_there <= everything
    assert declared("test") - declared() - STARTED <= always | if_there


def test_every_dependency_says_what_it_is_for():
    text = (ROOT / "pyproject.toml").read_text().partition("[project.scripts]")[0]
    lines = re.findall(r'^ +"[\w-]+>=.*$', text, re.M)
    assert len(lines) == sum(map(len, project()["optional-dependencies"].values())) + len(
        project()["dependencies"]
    )
    assert [line for line in lines if not re.search(r'", +# \w', line)] == []


def test_conda_installs_what_make_installs():
    yaml = pytest.importorskip("yaml")
    environment = yaml.safe_load((ROOT / "environment.yml").read_text())
    (pip,) = [item["pip"] for item in environment["dependencies"] if isinstance(item, dict)]
    assert pip[0] == "--constraint constraints.txt"
    extras = re.search(r"--editable '(.*)'", (ROOT / "Makefile").read_text()).group(1)
    assert pip[1] == f"--editable {extras}"
    (python,) = [x for x in environment["dependencies"] if str(x).startswith("python=")]
    specifier = requirements.SpecifierSet(project()["requires-python"])
    assert specifier.contains(python.removeprefix("python="))


def test_only_looking_needs_neither_tensorflow_nor_jupyter():
    names = {requirements.Requirement(text).name for text in project()["dependencies"]}
    assert not names & {"tensorflow", "tensorflow-cpu", "keras", "jax", "jupyterlab", "ipywidgets"}


CORE = (
    "interp, interp.maps, interp.images, interp.data, interp.files, interp.evaluation, "
    "interp.trust, interp.experiments.study"
)


def test_the_core_imports_nothing_heavy():
    code = f"import sys, {CORE}; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    heavy = {"tensorflow", "keras", "matplotlib", "ipywidgets", "sklearn", "scipy", "pooch", "PIL"}
    assert loaded.returncode == 0, loaded.stderr
    assert not heavy & set(loaded.stdout.split())


def test_opening_and_composing_imports_no_framework():
    code = (
        "import sys, interp; from interp import maps\n"
        "maps.compose(interp.load('mlp-60000')); print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert loaded.returncode == 0, loaded.stderr
    assert not {"tensorflow", "keras", "matplotlib", "ipywidgets"} & set(loaded.stdout.split())


def test_a_second_call_does_no_set_up_again():
    if not (ROOT / ".venv" / ".ready").exists():
        pytest.skip("not set up by make")
    for target in ("run", "test", "lab"):
        planned = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True)
        assert "venv .venv" not in planned.stdout
        assert "pip install" not in planned.stdout


def test_submodules_are_there_by_name_and_by_tab_without_importing_them():
    """In a process of its own: here they have all been imported already."""
    code = (
        "import sys, interp\n"
        "names = dir(interp)\n"
        "assert {'maps', 'trust', 'figures', 'dreams', 'load', '__version__'} <= set(names)\n"
        "assert 'numpy' not in sys.modules\n"
        "assert interp.maps.compose.__module__ == 'interp.maps.composition'\n"
        "for name in interp.__all__:\n"
        "    if name not in ('training', 'explorers'):\n"
        "        getattr(interp, name)\n"
        "heavy = {'tensorflow', 'keras', 'ipywidgets'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_the_version_is_the_installed_one():
    assert interp.__version__ == importlib.metadata.version("interp")
