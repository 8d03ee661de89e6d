"""The terms of the objective: what each wants near, what far, and what it does not look at."""

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import objectives  # noqa: E402
from models.objectives import Others  # noqa: E402


def test_free_bits_cost_nothing_to_use():
    nats = torch.tensor([0.0, 0.05, 2.0], requires_grad=True)

    total = objectives.with_free_bits(nats, free=0.1)
    total.backward()

    assert total.item() == pytest.approx(2.2)
    assert nats.grad.tolist() == [0.0, 0.0, 1.0]


NOBODY = Others(torch.zeros(0, 4), torch.zeros(0, dtype=torch.long))


def test_two_hearings_of_a_sound_are_best_in_one_place_and_unlike_the_others():
    places, groups = torch.eye(4), torch.arange(4)

    assert objectives.hearings(places, places, groups, 0.1, NOBODY) < 0.01
    assert objectives.hearings(places, places.roll(1, 0), groups, 0.1, NOBODY) > 5.0


def test_siblings_may_lie_in_one_place_and_what_is_remembered_stands_in_the_way():
    places, strangers, siblings = torch.eye(4)[[0, 0, 1]], torch.tensor([0, 1, 2]), torch.tensor([0, 0, 2])
    one_more = torch.eye(4)[[1]]

    assert objectives.hearings(places, places, siblings, 0.1, NOBODY) < 0.01
    assert objectives.hearings(places, places, strangers, 0.1, NOBODY) > 0.4
    assert objectives.hearings(places, places, siblings, 0.1, Others(one_more, torch.tensor([9]))) > 0.2
    assert objectives.hearings(places, places, siblings, 0.1, Others(one_more, torch.tensor([2]))) < 0.01


def test_a_class_is_best_in_one_place_and_sounds_of_no_known_class_do_not_matter():
    places, sounds, makers = torch.eye(3)[[0, 0, 1, 1, 2, 0]], torch.arange(6), 2 ** torch.arange(6)

    together = objectives.kinds(places, torch.tensor([0, 0, 1, 1, -1, -1]), sounds, makers, 0.1)
    crossed = objectives.kinds(places, torch.tensor([0, 1, 0, 1, -1, -1]), sounds, makers, 0.1)

    assert together < 0.01 < 1.0 < crossed


@pytest.mark.parametrize("makers", [[1, 1, 2, 4], [1, 8 + 1, 2, 4]])
def test_sounds_that_the_same_maker_has_a_part_in_are_neither_wanted_near_nor_in_the_way(makers: list[int]):
    places, sounds = torch.eye(2)[[0, 0, 1, 1]], torch.arange(4)
    classes = torch.tensor([0, 1, 1, 1])

    among_strangers = objectives.kinds(places, classes, sounds, torch.tensor([1, 2, 4, 8]), 0.1)
    neighbours_do_not_count = objectives.kinds(places, classes, sounds, torch.tensor(makers), 0.1)

    assert neighbours_do_not_count < among_strangers


def test_a_sound_heard_again_is_no_neighbour_of_its_kind():
    places, classes = torch.eye(3)[[0, 0, 1]], torch.tensor([0, 0, 0])

    once = objectives.kinds(places[1:], classes[1:], torch.tensor([1, 2]), torch.zeros(2, dtype=torch.long), 0.1)
    twice = objectives.kinds(places, classes, torch.tensor([1, 1, 2]), torch.zeros(3, dtype=torch.long), 0.1)

    assert once.item() == pytest.approx(0.0, abs=1e-4)
    assert twice.item() == pytest.approx(np.log(2.0) / 3.0, rel=1e-3)


def test_unlikeness_counts_the_cells_in_which_either_sounds():
    envelopes = torch.tensor([[[0.0], [0.0], [9.0]], [[2.0], [4.0], [0.0]]])  # (2 sounds, 3 cells, 1 band)

    found = objectives.unlikeness(envelopes, torch.tensor([1, 2]), torch.tensor([0]), torch.tensor([1]))

    assert found.tolist() == [0.5 * 2.0 + 0.5 * 3.0]


def test_distances_that_grow_with_unlikeness_are_kept_and_others_are_not():
    angle = torch.linspace(0.0, 1.0, 8)
    latents, classes = torch.stack([angle.cos(), angle.sin()], dim=1), torch.zeros(8, dtype=torch.long)
    first, second = objectives.pairs_of_a_class(classes, 1000, torch.Generator().manual_seed(0))
    apart = (angle[first] - angle[second]).abs()

    assert objectives.keep_distances(latents, classes, apart, first, second) < 0.01
    assert objectives.keep_distances(latents, classes, -apart, first, second) > 1.9


def test_pairs_are_of_one_known_class_and_no_more_than_wanted():
    classes = torch.tensor([0, 0, 0, 1, 1, -1, -1])
    rng = torch.Generator().manual_seed(0)

    first, second = objectives.pairs_of_a_class(classes, 100, rng)

    assert sorted(zip(first.tolist(), second.tolist())) == [(0, 1), (0, 2), (1, 2), (3, 4)]
    assert len(objectives.pairs_of_a_class(classes, 2, rng)[0]) == 2
