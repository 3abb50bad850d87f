"""What takes too long for every run: `make proof` runs it and keeps what it prints."""

import pytest

pytestmark = pytest.mark.proof


@pytest.mark.parametrize("seed", [0, 1, 2])
@pytest.mark.parametrize(
    ("recipe", "least"),
    [
        ("mlp-60000", 0.978),
        ("linear-60000", 0.92),
        ("sigmoid-200", 0.9808),
        ("square-128", 0.982),
        ("mlp-robust", 0.995),
    ],
)
def test_every_seed_reaches_the_accuracy(recipe, least, seed, mnist, keras):
    from interp import training
    from interp.experiments.recipes import RECIPES

    network = training.train(**RECIPES[recipe], digits=mnist, seed=seed).network
    print(f"{recipe}, seed {seed}: {network.accuracy:.4f}")
    assert network.accuracy >= least
