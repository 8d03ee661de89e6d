"""The figures of retrieval, counted by hand and against an independent reckoning."""

import importlib.util
import sys
from pathlib import Path

import numpy as np
import pytest

from models import dataset, likeness, retrieval

TOOLS = Path(__file__).resolve().parents[2] / ".." / "shared" / "tools"


def line(*at: float) -> retrieval.Distances:
    """Return the distances between points on a line."""
    return np.abs(np.subtract.outer(at, at))


def test_precision_counts_hits_down_the_ranking():
    assert retrieval.average_precision(np.array([True, False, True, False])) == pytest.approx((1 + 2 / 3) / 2)


def test_neighbours_by_the_same_maker_never_count():
    found = retrieval.across(line(0, 1, 2, 3), ["kick", "kick", "snare", "kick"], ["a", "a", "b", "b"])

    assert found.n_queries == 3  # no other snare
    assert found.first.mean == pytest.approx(1 / 3)  # only the last kick's nearest stranger is a kick
    (kick, n_queries) = found.by_class["kick"]
    assert (kick.mean, n_queries) == (pytest.approx((1 / 2 + 1 / 2 + 1) / 3), 3)
    assert kick.low < kick.mean < kick.high


def test_only_chosen_classes_are_asked_and_answer():
    classes, makers = ["kick", "fx", "kick"], ["a", "b", "c"]

    assert retrieval.across(line(0, 1, 2), classes, makers).first.mean == 0.0
    assert retrieval.across(line(0, 1, 2), classes, makers, frozenset({"kick"})).first.mean == 1.0


def test_an_interval_holds_its_mean_and_is_a_point_where_all_are_alike():
    assert retrieval.bootstrap(np.full(9, 0.5)) == retrieval.Estimate(0.5, 0.5, 0.5)
    spread = retrieval.bootstrap(np.arange(10.0))
    assert spread.low < spread.mean < spread.high


def test_pairs_are_of_one_class_by_two_makers_and_small_classes_have_none():
    classes, makers = ["kick"] * 50 + ["rim"] * 39, ["a", "b"] * 44 + ["c"]

    pairs = retrieval.pairs_within(classes, makers)

    assert set(pairs) == {"kick"}
    assert len(pairs["kick"]) == retrieval.N_PAIRS
    assert all(i < j < 50 and makers[i] != makers[j] for i, j in pairs["kick"])


def test_latents_that_rank_as_unlikeness_does_correlate_fully_and_reversed_ones_not_at_all():
    at = np.random.default_rng(0).random(60)
    pairs = retrieval.pairs_within(["tom"] * 60, ["a", "b"] * 30)
    unlike = retrieval.unlikeness_of(pairs, lambda i, j: float((at[i] - at[j]) ** 2))

    assert retrieval.within(line(*at), pairs, unlike).correlation.mean == pytest.approx(1.0)
    assert retrieval.within(-line(*at), pairs, unlike).by_class["tom"].mean == pytest.approx(-1.0)


def test_a_sound_that_two_others_outdo_has_a_third_as_its_rank():
    ranks = retrieval.reciprocal_ranks(np.array([0.5, 0.0]), np.array([[0.1, 0.2, 0.5], [0.0, 1.0, 2.0]]))

    assert ranks.tolist() == [1 / 3, 1.0]


def test_a_gain_is_no_distance_and_noise_is_farther_raw_than_smoothed():
    rng = np.random.default_rng(0)
    fall = np.exp(-np.arange(20_000) / 4000.0)
    one, other = (fall * rng.standard_normal(20_000) for _ in range(2))

    assert likeness.distances(one, 0.1 * one) == pytest.approx((0.0, 0.0), abs=1e-6)
    raw, envelope = likeness.distances(one, other)
    assert raw > 2.0 * envelope > 0.0


@pytest.fixture(scope="module")
def tools():
    """Return the independent reckoning, where it lies beside the checkout."""
    if not (TOOLS / "retrieval.py").exists():
        pytest.skip(f"no {TOOLS.name}/retrieval.py beside the checkout to compare with")
    sys.path.insert(0, str(TOOLS))
    try:
        spec = importlib.util.spec_from_file_location("independent_retrieval", TOOLS / "retrieval.py")
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    finally:
        sys.path.remove(str(TOOLS))
    return module


@pytest.mark.parametrize("metric", ["cosine", "euclidean"])
@pytest.mark.parametrize("only", [None, retrieval.DRUMS])
def test_across_agrees_with_an_independent_reckoning(tools, metric: str, only: frozenset[str] | None):
    rng = np.random.default_rng(1)
    classes = [str(c) for c in rng.choice(["kick", "snare", "fx"], 120)]
    makers = [str(m) for m in rng.choice(["a", "b", "c"], 120)]
    latents = rng.standard_normal((120, 8)) + np.array([len(c) for c in classes])[:, None]

    ours = retrieval.across(retrieval.pairwise(latents, metric), classes, makers, only)
    theirs = tools.across(latents, classes, makers, metric, only)

    assert (ours.precision.mean, ours.first.mean, ours.ten.mean) == pytest.approx(
        (theirs["mAP"], theirs["first"], theirs["ten"]), abs=6e-4
    )
    assert [ours.precision.low, ours.precision.high] == pytest.approx(theirs["interval"], abs=6e-4)
    assert ours.n_queries == theirs["n"]
    assert {c: n for c, (_, n) in ours.by_class.items()} == {c: n for c, (_, n) in theirs["per_class"].items()}


def test_distances_agree_with_an_independent_reckoning_on_recorded_sounds(tools):
    folder = dataset.data_folder()
    if not (folder / "labels.csv").exists():
        pytest.skip("no recorded sounds beside the checkout")
    kick, snare = (folder / "library" / name for name in ("sonic-pi/bd_808.flac", "sonic-pi/sn_dub.flac"))

    ours = likeness.distances(likeness.load(kick), likeness.load(snare))

    assert ours == pytest.approx(tools.distance.distances(tools.distance.load(kick), tools.distance.load(snare)))


def test_within_agrees_with_an_independent_reckoning(tools):
    rng = np.random.default_rng(2)
    latents, makers = rng.standard_normal((45, 4)), [str(m) for m in rng.choice(["a", "b", "c"], 45)]
    sounds = rng.standard_normal((45, 11_025)) * np.exp(
        -np.outer(rng.uniform(0, 20, 45), np.linspace(0, 1, 11_025))
    )
    pairs = retrieval.pairs_within(["tom"] * 45, makers)
    unlike = retrieval.unlikeness_of(pairs, lambda i, j: likeness.distances(sounds[i], sounds[j])[1])

    ours = retrieval.within(retrieval.pairwise(latents, "cosine"), pairs, unlike).correlation.mean

    assert ours == pytest.approx(tools.within(latents, ["tom"] * 45, makers, lambda i: sounds[i])["mean"], abs=6e-4)
