"""The networks that ship, trained from other seeds; and the proof itself is complete."""

import pytest
from conftest import ROOT

import interp
from benchmarks import proof


def test_every_file_of_tests_is_in_one_section_of_the_proof():
    run = [word for name in proof.TESTS for word in proof.SECTIONS[name][0] if "/test_" in word]
    assert sorted(run) == sorted(
        f"tests/{path.name}" for path in (ROOT / "tests").glob("test_*.py")
    )


def test_a_section_is_skipped_where_its_last_result_passed_at_this_commit(tmp_path, monkeypatch):
    monkeypatch.setattr(proof, "RESULTS", tmp_path)
    result = tmp_path / "2026-01-01-proof-files.txt"
    for end, found in (("passed in 9 s", result), ("failed in 9 s", None)):
        result.write_text(f"files at commit abc, 2026-01-01T00:00Z, 2 cores\n$ python\n{end}\n")
        assert proof.passed_at("abc", "files") == found
    assert proof.passed_at("abd", "files") is proof.passed_at("abc", "seeds") is None


least = pytest.mark.parametrize(
    ("recipe", "least"),
    [
        ("mlp-60000", 0.978),
        ("linear-60000", 0.92),
        ("sigmoid-200", 0.9808),
        ("square-128", 0.982),
        ("mlp-robust", 0.993),
        ("cnn", 0.99),
    ],
)


@least
def test_the_networks_that_ship_which_have_seed_0_reach_the_accuracy(recipe, least):
    assert interp.load(recipe).accuracy >= least


@pytest.mark.proof
@pytest.mark.parametrize("seed", [1, 2])
@least
def test_networks_of_two_other_seeds_reach_the_accuracy(recipe, least, seed, mnist, keras):
    from interp import training
    from interp.experiments.recipes import RECIPES

    network = training.train(**RECIPES[recipe], digits=mnist, seed=seed).network
    print(f"{recipe}, seed {seed}: {network.accuracy:.4f}")
    assert network.accuracy >= least
