"""The command line: what each command leaves behind, prints, and returns."""

import re
import signal
import subprocess
import sys

import numpy as np
import pytest
from conftest import PATIENCE, random_network

import interp
from interp.cli import main
from interp.report import folder_name, write_index


@pytest.fixture
def saved(tmp_path):
    """A small network of digits, saved."""
    return interp.save(random_network((784, 12, 10), name="small"), tmp_path / "small.npz")


@pytest.mark.parametrize("command", ["run", "train", "pictures", "dream", "fetch", "check"])
def test_help_says_what_a_command_does(command, capsys):
    with pytest.raises(SystemExit) as left:
        main([command, "--help"])
    assert left.value.code == 0
    assert re.search(r"\n\n[A-Z].*\.\n", capsys.readouterr().out)


def test_check_says_what_a_file_is_and_which_command_draws_it(saved, capsys):
    assert main(["check", str(saved)]) == 0
    said = capsys.readouterr().out
    for words in ("784-12-10", "relu", "pixels 0..1", f"pictures {saved}"):
        assert words in said


@pytest.mark.proof  # the README has the command, which is run
def test_pictures_are_made_with_the_data_asked_for_and_a_page_to_look_through(saved, tmp_path):
    assert main(["pictures", str(saved), "--out", str(tmp_path / "out"), "--data", "digits"]) == 0
    folder = tmp_path / "out" / "small"
    page = (folder / "index.html").read_text()
    shown = re.findall(r'src="([^"]+)"', page)
    assert {path.name for path in folder.glob("*.png")} == set(shown)
    assert {"overview.png", "layer-1.png", "outputs.png", "causal-index.png"} <= set(shown)
    assert "confusion.png" in shown  # which takes images
    assert "http" not in page
    assert "<script" not in page
    assert all(re.findall(r'alt="([^"]+)"', page))
    assert not list(folder.glob(".*"))


def test_data_of_more_classes_than_outputs_are_refused(tmp_path, capsys):
    clothes = interp.save(random_network((784, 3), name="clothes"), tmp_path / "clothes.npz")
    for command in ("pictures", "page", "dream", "check"):
        out = [] if command == "check" else ["--out", str(tmp_path / "page.html")]
        assert main([command, str(clothes), *out, "--data", "digits"]) == 1
        assert "labels up to 9" in capsys.readouterr().err
    assert [*tmp_path.iterdir()] == [clothes]


def test_a_network_that_ships_is_checked_whatever_the_folder_holds(tmp_path, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "linear-500").mkdir()
    assert main(["check", "linear-500"]) == 0
    assert "784-10" in capsys.readouterr().out


def test_train_writes_a_network_that_opens(tmp_path, keras, capsys):
    out = tmp_path / "mine.keras"
    few = ["--hidden", "8", "--images", "300", "--epochs", "1", "--data", "digits"]
    assert main(["train", *few, "--deform", "--out", str(out)]) == 0
    assert interp.load(out).sizes == (784, 8, 10)
    assert "deformed anew" in interp.load(out).notes[0]
    assert "784-8-10" in capsys.readouterr().out


def test_train_takes_the_channels_of_convolutions(tmp_path, keras, capsys):
    out = tmp_path / "cnn.npz"
    few = ["--hidden", "--images", "100", "--epochs", "1", "--data", "digits_8x8"]
    assert main(["train", "--convolutions", "2", "3", *few, "--out", str(out)]) == 0
    assert interp.load(out).sizes == (64, 128, 128, 32, 48, 48, 12, 10)
    with pytest.raises(SystemExit, match="2"):
        main(["train", "--convolutions", "two"])
    assert "--convolutions: invalid int value: 'two'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("pixels", "said"), [("-1..1", "pixels -1..1"), ("0.13,0.31", "mean 0.13, std 0.31")]
)
def test_every_pixel_convention_can_be_given(saved, capsys, pixels, said):
    assert main(["check", str(saved), "--pixels", pixels]) == 0
    out = capsys.readouterr().out
    assert said in out
    assert out.endswith(f"pictures {saved} --pixels={pixels}\n")


def test_train_checks_its_output_before_it_trains(tmp_path, capsys):
    for out in ("net.txt", "missing/net.keras"):
        assert main(["train", "--data", "digits", "--out", str(tmp_path / out)]) == 1
        assert "--out: " in capsys.readouterr().err


@pytest.mark.proof
@pytest.mark.parametrize(
    ("command", "begun"),
    [(["run"], rb"epoch"), (["train", "--epochs", "1000"], rb"epoch [2-9]")],
)
def test_interrupting_a_training_stops_the_command(command, begun, tmp_path, keras):
    out = tmp_path / ("out" if command == ["run"] else "net.npz")
    running = subprocess.Popen(
        [sys.executable, "-m", "interp", *command, "--data", "digits", "--out", out],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    shown = b""
    while not re.search(begun, shown):
        shown += (piece := running.stderr.read1())
        assert piece, f"ended before it was interrupted: {shown}"
    running.send_signal(signal.SIGINT)
    _, errors = running.communicate(timeout=PATIENCE)
    assert running.returncode == 130
    assert b"interp: interrupted" in errors
    if command == ["run"]:
        assert not list(out.rglob("*.*"))
    else:
        assert "interrupted in epoch" in interp.load(out).notes[-1]


def test_output_that_nobody_reads_to_its_end_is_no_error(saved):
    command = f"{sys.executable} -m interp check {saved} | head -1"
    ran = subprocess.run(command, shell=True, capture_output=True, text=True)
    assert ran.stderr == ""


def check_one_sentence(errors):
    assert errors.startswith("interp: ")
    assert "Traceback" not in errors
    assert len(errors.strip().splitlines()) == 1


def test_errors_are_one_sentence_on_stderr(tmp_path, saved, capsys, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "empty.keras").write_bytes(b"")
    (tmp_path / "in-the-way").write_text("")
    for arguments in (
        ["check", "nothing.keras"],
        ["check", "empty.keras"],
        ["pictures", str(saved), "--pixels", "0-1"],
        ["pictures", str(saved), "--out", "in-the-way"],
    ):
        assert main(arguments) == 1
        check_one_sentence(capsys.readouterr().err)
    with pytest.raises(SystemExit, match="2"):
        main(["paint"])


def test_a_process_that_fails_ends_with_the_code_and_the_sentence(tmp_path):
    command = [sys.executable, "-m", "interp", "check", "nothing.keras"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert ran.returncode == 1
    check_one_sentence(ran.stderr)


@pytest.mark.proof  # test_faults.py does it every time, at an event of another kind
def test_interrupting_leaves_nothing_half_written(saved, tmp_path):
    command = [sys.executable, "-u", "-m", "interp", "pictures", saved, "--out", tmp_path / "out"]
    running = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    for line in running.stdout:
        if "overview.png" in line:
            running.send_signal(signal.SIGINT)
            break
    _, errors = running.communicate(timeout=PATIENCE)
    assert running.returncode == 130
    check_one_sentence(errors)
    assert "interrupted" in errors
    for path in (tmp_path / "out").rglob("*"):
        assert path.is_dir() or path.read_bytes().endswith(b"IEND\xaeB`\x82")


def test_texts_on_the_page_are_never_markup(tmp_path):
    hostile = '<script>alert("1")</script>'
    page = write_index(tmp_path / "index.html", hostile, [(hostile, [])], hostile, [[hostile]])
    assert "<script" not in page.read_text()


@pytest.mark.parametrize("name", ["../../etc", "/etc", "..", "", ".hidden", "a/b\\c", "\0", "-rf"])
def test_a_networks_name_never_leaves_the_folder(name, tmp_path):
    inside = (tmp_path / folder_name(name)).resolve()
    assert inside.parent == tmp_path.resolve()
    assert not inside.name.startswith((".", "-"))


@pytest.mark.proof
def test_run_trains_draws_and_writes_its_page_on_the_embedded_digits(tmp_path, keras, capsys):
    assert main(["run", "--data", "digits", "--out", str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "embedded" in said
    page = (tmp_path / "index.html").read_text()
    for path in re.findall(r'src="([^"]+)"', page):
        assert (tmp_path / path).stat().st_size > 2000
    for name in ("your-mlp-500", "your-mlp-1297", "your-linear-1297"):
        net = interp.load(tmp_path / "networks" / f"{name}.keras")
        assert f"{net.accuracy:.2%}" in said
        assert np.isfinite(net.logits(np.zeros(784))).all()
