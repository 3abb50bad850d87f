"""A file that is swapped for a pipe after it was looked at does not hold anybody up."""

import os

import pytest

import interp
from interp import FormatError
from interp.files import arrays, sniff
from interp.files.limits import open_file


@pytest.mark.parametrize("read", [open_file, sniff.kind, arrays.read])
def test_a_pipe_is_refused_at_once_by_every_reader(tmp_path, read):
    os.mkfifo(tmp_path / "swapped.js")
    with pytest.raises(FormatError, match="pipe"):
        read(tmp_path / "swapped.js")


def test_a_file_is_read_and_a_missing_one_is_an_error(tmp_path):
    (tmp_path / "there").write_bytes(b"abc")
    with open_file(tmp_path / "there") as file:
        assert file.read() == b"abc"
    with pytest.raises(FileNotFoundError, match="gone"):
        open_file(tmp_path / "gone")


def test_a_device_is_refused():
    with pytest.raises(FormatError, match="device"):
        interp.load("/dev/null")
