"""A reference that is there is believed; one that carries nothing while the room is full is told of, once."""

from performer.room.reference import ALIVE_SECONDS, FULL_HITS, Reference

NEVER = float("inf")


def test_a_reference_is_alive_from_when_it_is_heard_until_ten_seconds_after():
    reference = Reference("on 3-4")
    assert not reference.alive
    for silent_seconds, alive in ((0.0, True), (ALIVE_SECONDS - 0.1, True), (ALIVE_SECONDS, False), (0.0, True)):
        reference.feed(silent_seconds)
        assert reference.alive == alive


def test_one_that_was_never_heard_is_told_once_when_the_room_is_full_of_hits():
    reference = Reference("on 3-4")
    reference.feed(NEVER)
    said = [reference.hit() or reference.line(steady=False) for _ in range(2 * FULL_HITS)]

    assert (
        said.index("the reference on 3-4 is silent, but the room is not: see to the desk's send and its cable") == 7
    )
    assert sum(map(bool, said)) == 1


def test_between_two_pieces_a_room_of_applause_is_no_reason_but_a_beat_is():
    reference = Reference("on 3")
    reference.feed(0.0)
    reference.feed(60.0)
    for _ in range(2 * FULL_HITS):
        reference.hit()
    assert reference.line(steady=False) == ""
    assert reference.line(steady=True).startswith("the reference on 3 is silent")
    assert reference.line(steady=True) == ""


def test_without_a_reference_there_is_nothing_to_believe_or_to_tell():
    reference = Reference("")
    reference.feed(0.0)
    assert not reference.alive
    reference.feed(60.0)
    assert reference.line(steady=True) == ""
