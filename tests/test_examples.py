"""The examples in the docstrings of interp/ are true."""

import doctest
import importlib
import re
import sys

import pytest
from conftest import ROOT

MODULES = sorted(
    path.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".").removesuffix(".__init__")
    for path in (ROOT / "interp").rglob("*.py")
    if re.search(r">>> (?!.*SKIP$)", path.read_text(encoding="utf-8"), re.M)
)


@pytest.mark.parametrize("name", MODULES)
def test_examples_print_what_they_say(name):
    try:
        module = importlib.import_module(name)
    except ImportError as error:
        pytest.skip(str(error))
    ran = doctest.testmod(module, optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)
    if plt := sys.modules.get("matplotlib.pyplot"):
        plt.close("all")
    assert ran.attempted > 0
    assert ran.failed == 0
