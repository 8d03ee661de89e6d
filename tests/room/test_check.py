"""The room check: four hits and a silence give one line of verdict, with its figures and what to do."""

import numpy as np
import pytest

from performer.room.check import HEARD_ALL, N_HITS, Check, Figures, verdict
from performer.room.listener import Cut

RATE = 1000
FINE = Figures((-20.0, -22.0, -18.0, -20.0), 0, -55.0, -40.0)


def cut(onset: int, level_db: float = -20.0) -> Cut:
    return Cut(onset, onset + 100, False, level_db, -55.0)


def constant(seconds: float, level_db: float) -> np.ndarray:
    return np.full(round(seconds * RATE), 10 ** (level_db / 20), np.float32)


def fed(check: Check, seconds: float, room_db: float, own_db: float = -120.0, block: int = 64) -> str:
    """Let so many seconds pass at these levels; return what is said first."""
    rest, own = constant(seconds, room_db), constant(seconds, own_db)
    said = (check.feed(rest[at : at + block], own[at : at + block]) for at in range(0, len(rest), block))
    return next(filter(None, said), "")


def test_four_hits_and_five_seconds_of_silence_are_fine() -> None:
    check = Check(RATE, 10_000)
    assert fed(check, 2.0, -30.0) == ""
    lines = [check.hit(cut(10_000 + 500 * n), clipped=False) for n in range(N_HITS)]
    assert lines == ["", "", "", HEARD_ALL]
    assert fed(check, 0.5, -30.0) == ""  # the tail of the last, which ended at 11,600
    said = fed(check, 6.0, -60.0, -45.0)

    assert said.startswith("room check: fine: hits at -20 dB, 40 dB over the room (-60 dB), own output 25 dB under")


def test_the_verdict_comes_five_seconds_after_the_last_hit_has_settled() -> None:
    check = Check(RATE, 0)
    fed(check, 1.5, -60.0)
    for n in range(N_HITS):
        check.hit(cut(400 * n + 100), clipped=False)  # the last ends at 1400, and has settled at 1900
    assert fed(check, 5.3, -60.0) == ""
    assert "fine" in fed(check, 0.2, -60.0)


def test_a_noise_in_the_silence_is_not_the_room() -> None:
    check = Check(RATE, 0)
    fed(check, 1.0, -60.0)
    for n in range(N_HITS):
        check.hit(cut(200 * n), clipped=False)
    fed(check, 1.0, -60.0)
    fed(check, 1.0, -15.0)
    assert "over the room (-60 dB)" in fed(check, 5.0, -60.0)


def test_hits_that_do_not_come_are_waited_for_for_twenty_seconds() -> None:
    check = Check(RATE, 0)
    check.hit(cut(100), clipped=False)
    assert fed(check, 19.9, -50.0) == ""
    assert "too quiet: 1 of 4 hits were heard within 20 seconds, and nothing over -50 dB" in fed(check, 0.2, -50.0)


def test_a_microphone_that_gives_nothing_is_told_as_that() -> None:
    assert "the microphone gives nothing" in fed(Check(RATE, 0), 20.1, -110.0)


def test_a_hit_from_before_the_check_and_one_in_the_silence_do_not_count() -> None:
    check = Check(RATE, 1000)
    assert check.hit(cut(900), clipped=True) == ""
    for n in range(N_HITS):
        check.hit(cut(1000 + n * 200), clipped=False)
    assert check.hit(cut(2500), clipped=True) == ""
    assert "fine" in fed(check, 8.0, -60.0)


def test_feedback_in_the_check_is_its_verdict() -> None:
    check = Check(RATE, 0)
    check.feedback(1200.4)
    check.feedback(0.0)
    for n in range(N_HITS):
        check.hit(cut(200 * n), clipped=True)
    assert "feedback at 1200 Hz" in fed(check, 8.0, -60.0)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (
            FINE,
            "fine: hits at -20 dB, 35 dB over the room (-55 dB), own output 20 dB under the hits; nothing to do",
        ),
        (Figures(FINE.hits_db, 0, -55.0), "own output not heard: check again while you play"),
        (
            Figures(FINE.hits_db, 2, -55.0, -40.0),
            "clipped: 2 of 4 hits were at full scale: turn the input's gain down",
        ),
        (Figures(FINE.hits_db, 0, -55.0, -17.0), "own output too loud: -17 dB in the microphone, hits at -20 dB"),
        (Figures(FINE.hits_db, 0, -55.0, -17.0), "bring it down by 9 dB"),
        (Figures((-50.0,) * 4, 0, -80.0), "too quiet: hits at -50 dB: turn the input's gain up by 26 dB"),
        (Figures(FINE.hits_db, 0, -28.0), "too quiet: hits at -20 dB, 8 dB over the room (-28 dB): bring the mic"),
    ],
)
def test_the_verdict_is_one_line_with_its_figures_and_what_to_do(found: Figures, said: str) -> None:
    assert said in verdict(found)
    assert "\n" not in verdict(found)
