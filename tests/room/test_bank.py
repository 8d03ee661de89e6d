"""What the bank keeps of a night, and what it finds again."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from performer.room.bank import Bank, Hit, worth_db
from performer.sound.sound import Sound

SOUND = Sound(np.zeros((1, 1), np.float32), 1000)


def hit(
    number: int,
    level_db: float = -20.0,
    mark: str = "",
    latent: tuple[float, ...] = (1.0, 0.0),
    class_: str = "clap",
    share: float = 1.0,
    sound: Sound = SOUND,
) -> Hit:
    """Return a hit in a room whose floor is at -40 dB."""
    at = number * 100, number * 100 + 50
    return Hit(number, sound, np.array(latent, np.float32), level_db, class_, mark, *at, -40.0, share)


def bank_of(*hits: Hit, limit: int = 256) -> Bank:
    bank = Bank(limit)
    for each in hits:
        bank.add(each)
    return bank


def numbers(bank: Bank) -> set[int]:
    return {found.number for found, _ in bank.nearest(np.array([1.0, 0.0], np.float32), 1000, "euclidean")}


def test_the_newest_hit_is_the_latest():
    assert Bank().latest() is None
    assert bank_of(hit(1), hit(2)).latest() is not None
    assert bank_of(hit(1), hit(2)).latest().number == 2  # type: ignore[union-attr]


def test_a_hit_is_found_by_its_number_until_it_is_let_go_of():
    bank = bank_of(hit(1), hit(2))

    assert bank.get(1) is not None
    assert bank.get(3) is None
    bank.clear()
    assert bank.get(1) is None
    assert len(bank) == 0


def test_a_full_bank_lets_go_of_the_quietest_but_never_of_the_newest():
    bank = bank_of(hit(1, -30), hit(2, -36), hit(3, -20), hit(4, -25), limit=4)

    dropped = bank.add(hit(5, -39))

    assert [each.number for each in dropped] == [2]
    assert numbers(bank) == {1, 3, 4, 5}


def test_a_marked_hit_goes_before_a_quieter_clean_one():
    bank = bank_of(hit(1, -25), hit(2, -20, "clipped"), hit(3), hit(4), limit=4)

    bank.add(hit(5))

    assert numbers(bank) == {1, 3, 4, 5}


def test_a_hit_whose_neighbours_are_of_many_roles_goes_before_one_that_is_sure_of_its_own():
    bank = bank_of(hit(1), hit(2, share=0.3), hit(3), limit=3)

    bank.add(hit(4))

    assert numbers(bank) == {1, 3, 4}


def test_of_two_that_are_alike_the_older_goes_and_a_much_better_one_outlives_younger_ones():
    bank = bank_of(hit(1), hit(2), hit(3, -30), limit=3)

    bank.add(hit(4))
    assert numbers(bank) == {1, 2, 4}
    bank.add(hit(5))
    assert numbers(bank) == {2, 4, 5}


def test_a_hit_fades_with_those_that_are_heard_after_it():
    assert worth_db(hit(1), 1) - worth_db(hit(1), 201) == pytest.approx(10.0)


def test_two_hundred_claps_do_not_push_out_the_only_kick():
    bank = bank_of(hit(1, -38, class_="kick", share=0.4), limit=32)

    for number in range(2, 202):
        bank.add(hit(number, -10))

    assert bank.get(1) is not None
    assert len(bank) == 32


def test_the_memory_for_hits_is_bounded_as_well():
    long, short = (Sound(np.zeros((n, 1), np.float32), 1000) for n in (60, 10))
    bank = Bank(256, most_floats=100)
    for each in (hit(1, -39, sound=short), hit(2, sound=short), hit(3, sound=long)):
        assert bank.add(each) == []

    assert [each.number for each in bank.add(hit(4, sound=long))] == [1, 2, 3]
    assert numbers(bank) == {4}


@given(st.lists(st.tuples(st.floats(-90, 0), st.sampled_from(["", "clipped", "own"])), max_size=40))
def test_the_bank_never_holds_more_than_its_limit_and_always_the_latest(heard: list[tuple[float, str]]):
    bank = Bank(limit=8)
    for number, (level_db, mark) in enumerate(heard):
        bank.add(hit(number, level_db, mark))
        latest = bank.latest()

        assert len(bank) == min(number + 1, 8)
        assert latest is not None
        assert latest.number == number


def test_the_nearest_come_first_by_the_models_own_metric():
    bank = bank_of(hit(1, latent=(10.0, 1.0)), hit(2, latent=(0.0, 1.0)), hit(3, latent=(1.0, 0.0)))
    asked = np.array([1.0, 0.0], np.float32)

    by_angle = bank.nearest(asked, 2, "cosine")
    by_length = bank.nearest(asked, 3, "euclidean")

    assert [found.number for found, _ in by_angle] == [3, 1]
    assert by_angle[0][1] == pytest.approx(0.0)
    assert [found.number for found, _ in by_length] == [3, 2, 1]
    assert by_length[1][1] == pytest.approx(np.sqrt(2))


def test_the_whole_of_a_hit_takes_the_place_of_its_attack_and_of_its_memory():
    other, attack, whole = (Sound(np.ones((n, 1), np.float32), 1000) for n in (100, 40, 60))
    bank = Bank(256, most_floats=160)
    bank.add(hit(1, sound=other))
    bank.add(replace(hit(2, sound=attack), growing=True))
    before = bank.content(bank.latest())  # type: ignore[arg-type]
    dropped = bank.add(hit(2, latent=(0.0, 1.0), sound=whole))

    assert [(kept.number, kept.sound.n_frames, kept.growing) for kept in bank] == [(1, 100, False), (2, 60, False)]
    assert dropped == []  # 100 and 60 are what it may hold
    assert bank.content(bank.latest()) != before  # type: ignore[arg-type]


def test_an_empty_bank_has_no_neighbours():
    assert Bank().nearest(np.array([1.0, 0.0], np.float32), 3, "cosine") == []
