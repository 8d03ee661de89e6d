"""Beats and bars on frames: at 1000 frames a second and 120 beats a minute a beat is 500 frames."""

import pytest

from performer.stage.clock import Clock
from performer.stage.tempo import Tempo

RATE = 1000


def test_a_beat_falls_on_a_whole_frame_and_a_frame_on_its_beat():
    clock = Clock(RATE, 120.0, zero_frame=100)

    assert [clock.frame(beat) for beat in (0, 1, 4, 4.25)] == [100, 600, 2100, 2225]
    assert clock.beat(350) == 0.5


def test_the_next_bar_is_the_one_a_frame_falls_on_or_the_first_after_it():
    clock = Clock(RATE, 120.0, zero_frame=100)

    assert [clock.bar_from(frame) for frame in (0, 100, 101, 2100, 2101)] == [100, 100, 2100, 2100, 4100]
    assert Clock(RATE, 120.0, 100, beats_per_bar=3).bar_from(101) == 1600
    assert [clock.beat_from(frame) for frame in (100, 101, 600)] == [100, 600, 600]


def test_lines_between_frames_are_rounded_and_none_is_left_out_or_given_twice():
    clock = Clock(RATE, 174.0, zero_frame=0)
    lines, frame = [], 0
    while len(lines) < 1000:
        lines.append(clock.line_from(frame, 1 / 12))
        frame = lines[-1] + 1

    assert lines == [round(n * 60000 / 174 / 12) for n in range(1000)]


def test_a_tempo_set_by_hand_counts_bars_from_that_moment():
    tempo = Tempo(RATE)
    assert tempo.bar_from(0) is None

    tempo.set(120.0, 300)
    assert [tempo.bar_from(frame) for frame in (300, 301)] == [300, 2300]
    tempo.set(60.0, 1000)
    assert tempo.bar_from(1001) == 5000
    assert tempo.bpm == 60.0


def test_a_tempo_that_comes_with_a_later_frame_leaves_the_clock_as_it_is_until_then():
    tempo = Tempo(RATE)
    tempo.set(120.0, 0)
    tempo.set(60.0, 2000)

    assert [tempo.line_from(frame, 1.0) for frame in (1400, 1501, 2001, 3001)] == [1500, 2000, 3000, 4000]
    assert [tempo.bar_from(frame) for frame in (1, 2001)] == [2000, 6000]


def test_a_transport_says_where_the_song_is_and_runs_on_when_it_falls_silent():
    tempo = Tempo(RATE)
    tempo.follow(True, 8.0, 120.0, 4, 1000)

    assert [tempo.bar_from(frame) for frame in (1000, 1001)] == [1000, 3000]
    assert tempo.bar_from(999_001) == 1_001_000
    tempo.follow(True, 9.0, 120.0, 3, 1500)
    assert tempo.bar_from(1500) == 1500


def test_a_song_that_stands_still_is_no_clock_and_leaves_its_tempo():
    tempo = Tempo(RATE)
    tempo.follow(True, 0.0, 90.0, 4, 0)
    tempo.follow(False, 3.0, 90.0, 4, 700)

    assert (tempo.bar_from(1000), tempo.bpm, tempo.follows(1000)) == (None, 90.0, False)


def test_a_message_that_is_a_little_late_moves_the_song_by_a_part_and_a_jump_by_all():
    tempo = Tempo(RATE)
    tempo.follow(True, 0.0, 120.0, 4, 1000)
    tempo.follow(True, 1.0, 120.0, 4, 1516)  # 16 ms late
    assert tempo.bar_from(1517) == 3002

    tempo.follow(True, 16.0, 120.0, 4, 2000)  # somebody has moved on in the song
    assert tempo.bar_from(2001) == 4000


def test_a_song_that_changes_its_tempo_goes_on_from_where_it_is():
    tempo = Tempo(RATE)
    tempo.follow(True, 0.0, 120.0, 4, 1000)
    tempo.follow(True, 2.0, 60.0, 4, 2000)
    assert tempo.bar_from(2001) == 4000

    tempo.set(120.0, 3000)  # by hand, one beat later
    assert tempo.bar_from(3001) == pytest.approx(3500)
