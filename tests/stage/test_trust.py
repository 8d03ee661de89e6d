"""Who gives the tempo: a transport before MIDI clock, that before taps, and these before one's own.

At 1000 frames a second and 125 beats a minute a beat is 480 frames, and a pulse of MIDI clock comes each 20.
"""

import pytest

from performer.control.midi import ClockMessage, SongPosition
from performer.stage.steady import MidiClock, Taps
from performer.stage.tempo import Tempo
from tests.stage.boards import Lines, Played, played, played_set

RATE = 1000
START, STOP, CONTINUE, PULSE = (ClockMessage(kind) for kind in ("start", "stop", "continue", "clock"))


def pulses(play: Played, first: int, n: int, step: float = 20.0) -> None:
    """Let pulses come, the first on a frame, and the stage take each when its frame has come."""
    for i in range(n):
        frame = round(first + i * step)
        play.until(max(frame, play.engine.clock + 1))
        play.stage.midi(PULSE, frame)


def jittered(frame: int, i: int) -> int:
    """Return a frame off by up to 3, never twice alike."""
    return frame + (i * 7919) % 7 - 3


def test_midi_clock_that_starts_is_a_clock_whose_first_pulse_is_the_one():
    play = played()
    play.until(90)
    play.stage.midi(START, 95)
    pulses(play, 100, 30)

    tempo = play.stage.board.tempo
    assert tempo.bpm == pytest.approx(125.0)
    assert tempo.bar_from(101) == 2020
    assert tempo.beats_from(681) == 1060


def test_pulses_that_come_early_and_late_make_a_steady_beat():
    clock, now = MidiClock(), Tempo(RATE).grid(0)
    clock.start()
    lines = [clock.pulse(jittered(20 * i, i), RATE, now) for i in range(200)]

    steady = [line for line in lines[48:] if line is not None]
    assert len(steady) == 152
    assert max(abs(line.frame(4 * n) - 1920 * n) for line in steady for n in range(3)) <= 2
    assert max(abs(line.bpm - 125.0) for line in steady) < 0.5


def test_a_clock_of_nobody_knows_where_keeps_the_bars_that_were_counted():
    play = played_set(120.0, None)  # bars each 2000 frames
    pulses(play, 910, 30)

    bar = play.stage.board.tempo.bar_from(1600)
    assert bar is not None
    beats_left = 4 - 1010 / 500  # when six pulses have told how fast it is
    assert abs(bar - (1010 + beats_left * 480)) <= 10
    assert play.stage.board.tempo.bpm == pytest.approx(125.0)


def test_a_song_that_goes_on_from_a_place_counts_bars_from_there():
    clock, now = MidiClock(), Tempo(RATE).grid(0)
    clock.go_to(8)  # sixteenths: the third beat
    clock.go_on()
    line = [clock.pulse(1000 + 20 * i, RATE, now) for i in range(24)][-1]

    assert line is not None
    assert (line.frame(2), line.frame(4)) == (1000, 1960)


def test_pulses_lost_on_the_way_do_not_shift_the_bars():
    clock, now = MidiClock(), Tempo(RATE).grid(0)
    clock.start()
    came = [n for n in range(200) if not 60 <= n < 110]
    line = [clock.pulse(20 * n, RATE, now) for n in came][-1]

    assert line is not None
    assert line.frame(8) == 3840


def test_a_song_that_stops_is_no_clock_though_its_pulses_go_on():
    play = played()
    play.stage.midi(START, 0)
    pulses(play, 10, 30)
    play.stage.midi(STOP, play.engine.clock)
    pulses(play, 610, 30)

    assert play.stage.board.tempo.bar_from(1300) is None
    play.stage.midi(CONTINUE, play.engine.clock)
    pulses(play, 1210, 6)
    assert play.stage.board.tempo.line_from(1211, 1.0) == 1210 + 20 * 18  # 30 pulses were played: beat 1.25


def test_a_transport_goes_before_midi_clock_and_that_leads_when_it_has_been_silent_for_5_seconds():
    play = played()
    play.stage.midi(START, 0)
    pulses(play, 0, 12)
    play.ask("/nf/transport", 1, 0.0, 60.0, 4)
    pulses(play, 240, 12)
    tempo = play.stage.board.tempo
    assert (tempo.bpm, tempo.leader(play.engine.clock)) == (60.0, "transport")

    pulses(play, 480, 300)  # 6 seconds
    assert tempo.leader(play.engine.clock) == "MIDI clock"
    assert tempo.bpm == pytest.approx(125.0)
    assert tempo.beats_from(6300) == 6720


def test_a_transport_that_stands_still_does_not_stop_midi_clock():
    play = played()
    play.stage.midi(START, 0)
    pulses(play, 0, 12)
    play.ask("/nf/transport", 0, 0.0, 60.0, 4)

    assert play.stage.board.tempo.bar_from(1000) == 1920


def test_a_clock_that_falls_silent_runs_on_and_is_left_to_a_kits_tempo_after_a_second():
    play = played_set(None, 60.0, 90.0)
    play.stage.midi(START, 0)
    pulses(play, 0, 50)
    tempo = play.stage.board.tempo
    play.ask("/nf/kit/next")
    play.until(1950)
    assert play.sounds(1) == 10.0
    assert tempo.leader(1980) == "MIDI clock"  # the kit is on from 60 ms before frame 1920
    assert tempo.bpm == pytest.approx(125.0)

    play.until(2100)
    assert tempo.leader(play.engine.clock) == "own"
    assert tempo.bar_from(2000) == 3840
    play.ask("/nf/kit/next")
    play.until(3900)
    assert tempo.bpm == 90.0


def test_three_taps_are_the_tempo_and_the_first_of_them_is_the_one():
    play = played()
    for frame in (100, 580, 1060):
        play.until(frame)
        play.ask("/nf/tempo/tap")

    tempo = play.stage.board.tempo
    assert tempo.bpm == pytest.approx(125.0)
    assert play.said("/nf/tempo")[-1] == (tempo.bpm,)
    assert tempo.bar_from(101) == 2020


def test_two_taps_are_nothing_and_a_tap_off_the_beat_begins_a_new_row():
    taps = Taps()
    assert [taps.tap(frame, RATE, 4) for frame in (0, 480, 1600, 2100)] == [None, None, None, None]

    clock = taps.tap(2600, RATE, 4)
    assert clock is not None
    assert (clock.bpm, clock.frame(0)) == (pytest.approx(120.0), 1600)


def test_many_taps_of_an_unsteady_finger_are_their_mean():
    taps = Taps()
    clock = [taps.tap(jittered(480 * i, i), RATE, 4) for i in range(16)][-1]

    assert clock is not None
    assert abs(clock.bpm - 125.0) < 0.3
    assert abs(clock.frame(16) - 7680) <= 3


def test_while_a_song_gives_the_tempo_taps_are_refused_in_one_line():
    play = played()
    play.ask("/nf/transport", 1, 0.0, 60.0, 4)
    play.ask("/nf/tempo/tap")

    assert play.said("/nf/error") == [
        ("/nf/tempo/tap", "the tempo is that of the transport; stop it there to tap one here")
    ]


def test_a_hand_that_sets_the_tempo_after_tapping_has_the_last_word():
    play = played()
    for frame in (100, 580, 1060):
        play.until(frame)
        play.ask("/nf/tempo/tap")
    play.ask("/nf/tempo", 60.0)

    assert play.stage.board.tempo.bpm == 60.0
    assert not play.stage.board.tempo.follows(play.engine.clock)


def test_everybody_is_told_and_the_log_has_it_when_another_gives_the_tempo():
    play = played()
    logged: list[tuple[str, tuple[object, ...]]] = []
    play.stage.board.log = Lines(logged)
    play.stage.midi(START, 0)
    pulses(play, 0, 12)
    play.until(1300)

    assert [values for address, values in logged if address == "/nf/tempo"] == [(pytest.approx(125.0),)] * 2
    assert play.said("/nf/tempo") == [(pytest.approx(125.0),)] * 2


def test_a_place_in_the_song_is_taken_from_midi_too():
    play = played()
    play.stage.midi(SongPosition(8), 0)
    play.stage.midi(CONTINUE, 0)
    pulses(play, 0, 12)

    assert play.stage.board.tempo.bar_from(1) == 960


def test_a_midi_clock_that_gets_faster_is_followed_and_told_of():
    play = played()
    play.stage.midi(START, 0)
    pulses(play, 0, 60)
    pulses(play, 1200, 100, step=18.0)

    assert play.said("/nf/tempo")[-1] == (pytest.approx(2500 / 18.0, abs=0.5),)
    assert abs((play.stage.board.tempo.bar_from(3000) or 0) - (1200 + 18 * (192 - 60))) <= 2
