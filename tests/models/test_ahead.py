"""Batches drawn ahead are those of their steps, wherever a run goes on."""

import pytest

torch = pytest.importorskip("torch", reason="training needs PyTorch")

from models.run import Ahead  # noqa: E402


class Asked:
    """Gives for a batch what it was asked for, and remembers it."""

    def __init__(self) -> None:
        self.seeds: list[tuple[int, ...]] = []

    def draw(self, n_sounds: int, seed: tuple[int, ...]) -> tuple[int, tuple[int, ...]]:
        self.seeds.append(seed)
        return n_sounds, seed


@pytest.mark.parametrize("n_ahead", [0, 3])
def test_every_step_gets_its_own_batch_and_none_is_drawn_twice(n_ahead: int) -> None:
    lessons = Asked()
    ahead = Ahead(lessons, 5, seed=7, rank=1, n_ahead=n_ahead)
    drawn = [ahead.batch(step, n_steps=6) for step in range(6)]
    assert drawn == [(5, (7, step, 1)) for step in range(6)]
    assert sorted(lessons.seeds) == [(7, step, 1) for step in range(6)]


def test_a_run_that_goes_on_elsewhere_gets_the_batch_of_its_step() -> None:
    ahead = Ahead(Asked(), 5, seed=7, rank=0, n_ahead=3)
    ahead.batch(0, n_steps=9)
    assert ahead.batch(6, n_steps=9) == (5, (7, 6, 0))
    assert ahead.batch(7, n_steps=9) == (5, (7, 7, 0))


def test_nothing_is_drawn_beyond_the_last_step() -> None:
    lessons = Asked()
    ahead = Ahead(lessons, 5, seed=7, rank=0, n_ahead=3)
    for step in (4, 5):
        ahead.batch(step, n_steps=6)
    assert max(lessons.seeds) == (7, 5, 0)
