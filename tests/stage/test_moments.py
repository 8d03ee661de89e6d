"""When swaps land: on beats, bars, with the pedal. A bar is 2000 frames, and a hit 60 before it is meant for it."""

import pytest

from performer import jobs
from performer.audio import layout
from performer.control.midi import ClockMessage, ControlChange
from performer.offline import Move
from performer.stage.clock import Clock
from tests.audio.engines import render
from tests.stage.boards import Lines, Played, played, played_set


def ask_swap(play: Played, moment: str, pad: int = 1, value: float = 2.0, name: str = "new") -> None:
    """Set the moment and let a swap be found for a pad."""
    play.ask("/nf/moment", moment)
    play.ask("/nf/pad/swap", pad, "")
    play.find(value, name)


def landed(play: Played) -> list[tuple[int, object]]:
    """Return the frame and the pad of every swap that was told to have landed."""
    return [(said.frame, said.values[0]) for said in play.listener.said if said.address == "/nf/pad/sound"]


def struck_around(play: Played, frame: int, pad: int = 1) -> list[float]:
    """Strike a pad one frame before `frame` and on it; return what is heard there."""
    play.until(frame - 4)
    for at in (frame - 1, frame):
        play.engine.push(layout.PAD_ON, pad - 1, x=1.0, frame=at)
    return play.until(frame + 4)[2:6].tolist()


@pytest.mark.parametrize(("moment", "frame"), [("beat", 440), ("bar", 1940)])
def test_a_swap_lands_on_its_line_to_the_frame_and_what_rings_rings_on(moment: str, frame: int):
    play = played()
    ask_swap(play, moment)
    assert play.state(1) == "pending"

    assert struck_around(play, frame) == [0.0, 1.0, 3.0, 3.0]
    assert play.state(1) == "swapped"


def test_a_hit_before_the_bar_leaves_what_waits_for_the_bar_alone():
    play = played()
    ask_swap(play, "bar")
    play.hit(1)

    assert (play.sounds(1), play.state(1)) == (1.0, "pending")


def test_swaps_of_several_pads_land_together_on_one_frame():
    play = played(4)
    for pad in (1, 2, 3, 4):
        ask_swap(play, "bar", pad, value=10.0, name=f"new {pad}")
    play.until(1936)
    for pad in (1, 2, 3, 4):
        for frame in (1939, 1940):
            play.engine.push(layout.PAD_ON, pad - 1, x=1.0, frame=frame)

    assert play.until(1944)[2:5].tolist() == [0.0, 4.0, 44.0]


def test_a_swap_of_the_whole_kit_waits_for_its_last_sound_and_lands_as_one():
    play = played()
    play.ask("/nf/moment", "bar")
    play.ask("/nf/kit/swap", "")
    play.find(2.0, "a")
    play.until(2500)  # a bar has passed
    assert (play.sounds(1), play.state(1)) == (1.0, "pending")
    play.find(3.0, "b")
    play.until(4000)

    assert (play.sounds(1), play.sounds(2)) == (2.0, 3.0)
    assert len({frame for frame, _ in landed(play)}) == 1


def test_a_swap_of_the_kit_that_is_refused_on_its_last_pad_lands_on_a_bar_all_the_same():
    play = played()
    play.ask("/nf/moment", "bar")
    play.ask("/nf/kit/swap", "")
    play.find(2.0, "a")
    play.until(2500)
    job = next(job for job in play.open_jobs if isinstance(job, jobs.FindSound))
    play.stage.answer(jobs.Refused(job.number, 2, "no clap near enough"))
    play.until(3930)
    assert play.state(1) == "pending"
    play.until(3950)

    assert play.state(1) == "swapped"


def test_a_song_that_plays_gives_the_bars():
    play = played()
    play.ask("/nf/transport", 1, 3.0, 120.0, 4)  # on frame 8: the bar is on 508
    ask_swap(play, "bar")

    assert struck_around(play, 508 - 60) == [0.0, 1.0, 3.0, 3.0]


def test_another_clock_that_has_its_bar_behind_us_does_not_make_a_swap_jump():
    play = played()
    ask_swap(play, "bar")
    play.until(1500)
    play.ask("/nf/transport", 1, 0.6, 120.0, 4)  # its bar was on frame 1200, the next is on 3200
    play.until(3130)
    assert play.state(1) == "pending"
    play.until(3150)

    assert play.state(1) == "swapped"


def test_what_the_engine_has_been_given_lands_though_another_clock_takes_over():
    play = played()
    ask_swap(play, "bar")
    play.until(1928)  # 12 frames before
    play.ask("/nf/transport", 1, 1.0, 120.0, 4)
    play.until(1950)

    assert play.state(1) == "swapped"


def test_a_clock_that_drifts_to_and_fro_loses_no_bar():
    play = played()
    ask_swap(play, "bar")
    play.until(1880)
    tempo = play.stage.board.tempo
    for late in (15.0, -15.0, 15.0, -15.0, 15.0, -15.0):
        tempo.lead("MIDI clock", Clock(1000, 120.0, late), play.engine.clock)
        play.render(8)
    play.until(1960)

    assert play.state(1) == "swapped"


def test_the_pedal_lands_all_that_waits_for_it_on_one_frame():
    play = played(3)
    for pad in (1, 2, 3):
        ask_swap(play, "pedal", pad, name=f"new {pad}")
    play.until(5000)
    assert [play.state(pad) for pad in (1, 2, 3)] == ["pending"] * 3
    for value in (0, 127):
        play.stage.midi(ControlChange(0, 64, value))
    play.render(32)

    assert [play.sounds(pad) for pad in (1, 2, 3)] == [2.0] * 3
    assert len({frame for frame, _ in landed(play)}) == 1
    assert landed(play)[0][0] <= 5032


def test_a_pedal_that_goes_down_before_the_sound_is_found_lands_it_when_it_is():
    play = played()
    play.ask("/nf/moment", "pedal")
    play.ask("/nf/pad/swap", 1, "")
    play.ask("/nf/pad/swap", 1, "")
    play.ask("/nf/pedal", 1)
    play.ask("/nf/pedal", 0)
    play.find(2.0, "a")
    play.render(32)
    assert (play.sounds(1), play.state(1)) == (2.0, "swapped")
    play.find(3.0, "b")
    play.render(32)
    assert (play.sounds(1), play.state(1)) == (3.0, "swapped")

    ask_swap(play, "pedal", value=4.0, name="c")
    play.render(64)
    assert play.state(1) == "pending"


@pytest.mark.parametrize("moment", ["beat", "bar", "pedal"])
def test_an_undo_before_it_lands_withdraws_a_swap(moment: str):
    play = played()
    ask_swap(play, moment)
    play.ask("/nf/pad/undo", 1)
    play.ask("/nf/pedal", 1)
    play.until(4000)

    assert (play.sounds(1), play.state(1)) == (1.0, "curated")
    assert landed(play) == []


def test_an_undo_that_comes_when_the_engine_has_it_already_is_put_right():
    play = played()
    ask_swap(play, "bar")
    play.until(1928)
    play.ask("/nf/pad/undo", 1)
    play.until(1960)

    assert (play.sounds(1), play.state(1)) == (1.0, "curated")
    play.ask("/nf/pad/undo", 1)
    assert play.said("/nf/error")[-1] == ("/nf/pad/undo", "pad 1 has nothing to undo")


def test_a_sound_found_just_before_its_line_lands_after_one_that_was_given_and_both_can_be_undone():
    play = played()
    ask_swap(play, "bar")
    play.ask("/nf/pad/swap", 1, "")
    play.until(1928)
    play.find(3.0, "next")
    play.until(1960)

    assert play.sounds(1) == 3.0
    for value in (2.0, 1.0):
        play.ask("/nf/pad/undo", 1)
        assert play.sounds(1) == value


def test_what_lands_is_one_step_that_can_be_undone_and_redone_for_the_kit():
    play = played()
    play.ask("/nf/moment", "beat")
    play.ask("/nf/kit/swap", "")
    play.find(2.0, "a")
    play.find(3.0, "b")
    play.until(1000)
    play.ask("/nf/kit/undo")
    assert (play.sounds(1), play.sounds(2)) == (1.0, 1.0)
    play.ask("/nf/kit/redo")

    assert (play.sounds(1), play.sounds(2)) == (2.0, 3.0)


def test_what_waits_waits_for_the_moment_that_is_set_now():
    play = played()
    ask_swap(play, "pedal")
    play.ask("/nf/moment", "hit")
    play.hit(1)
    assert play.state(1) == "swapped"

    ask_swap(play, "hit", value=3.0, name="b")
    play.ask("/nf/moment", "bar")
    play.hit(1)
    assert (play.sounds(1), play.state(1)) == (2.0, "pending")
    play.until(2000)
    assert (play.sounds(1), play.state(1)) == (3.0, "swapped")


def test_home_and_lock_take_away_what_waits_for_a_bar():
    play = played()
    ask_swap(play, "bar")
    play.ask("/nf/kit/home")
    ask_swap(play, "bar", pad=2)
    play.ask("/nf/pad/lock", 2, 1)
    play.until(2100)

    assert (play.sounds(1), play.sounds(2)) == (1.0, 1.0)


def test_a_kit_that_comes_back_has_its_swap_still_waiting_for_a_bar():
    play = played_set(None, None)
    ask_swap(play, "bar")
    play.ask("/nf/kit/next")
    play.until(2500)
    assert play.sounds(1) == 10.0
    play.ask("/nf/kit/previous")
    play.render(16)
    assert (play.sounds(1), play.state(1)) == (1.0, "pending")
    play.until(4000)

    assert (play.sounds(1), play.state(1)) == (2.0, "swapped")


def test_a_swap_given_for_a_line_never_lands_on_the_kit_that_came_before_the_line():
    play = played_set(None, None)
    ask_swap(play, "bar")
    play.until(1928)  # the engine has it for frame 1940
    play.ask("/nf/kit/next")  # at once: no clock runs
    play.until(1960)
    assert (play.sounds(1), play.state(1)) == (10.0, "curated")

    play.ask("/nf/kit/previous")
    assert play.state(1) == "pending"


def test_a_kit_and_a_swap_for_the_same_bar_do_not_meet():
    play = played_set(120.0, None)
    ask_swap(play, "bar")
    play.ask("/nf/kit/next")
    play.until(2000)

    assert (play.sounds(1), play.state(1)) == (10.0, "curated")


def test_an_undo_that_came_too_late_for_its_hit_leaves_what_was_found_since_waiting():
    play = played()
    play.ask("/nf/pad/swap", 1, "")
    play.find(2.0, "late")
    play.engine.push(layout.PAD_ON, 0, x=1.0)  # struck, and not yet reported …
    render(play.engine, 8)
    play.stage.request(Move(0, "/nf/pad/undo", "pad_undo", (1,)))  # … when the player takes it back
    play.stage.request(Move(0, "/nf/pad/swap", "pad_swap", (1, "")))
    play.find(3.0, "next")
    play.render(8)
    assert play.state(1) == "pending"
    play.hit(1)

    assert (play.sounds(1), play.state(1)) == (3.0, "swapped")


def test_a_sound_found_30_frames_before_its_bar_lands_at_once_and_nothing_is_late():
    play = played()
    play.ask("/nf/moment", "bar")
    play.ask("/nf/pad/swap", 1, "")
    play.until(1968)
    play.find(2.0)
    play.until(2000)

    assert play.state(1) == "swapped"
    assert play.engine.figure("late_events") == 0


def test_every_swap_and_refusal_is_in_the_log_with_what_was_asked_for():
    play = played()
    logged: list[tuple[str, tuple[object, ...]]] = []
    play.stage.board.log = Lines(logged)
    play.ask("/nf/distance", 0.25)
    play.ask("/nf/pad/swap", 1, "room")
    job = next(job for job in play.open_jobs if isinstance(job, jobs.FindSound))
    play.stage.answer(jobs.Refused(job.number, 1, "nothing has been heard"))

    address, (pad, reason, why) = logged[-1]
    assert (address, pad, reason) == ("/nf/pad/refused", 1, "nothing has been heard")
    assert why == {
        "why": "asked",
        "asked_source": "room",
        "asked_query": "anchor",
        "asked_distance": 0.25,
        "moment": "hit",
    }


def test_midi_clock_carries_a_swap_to_its_bar():
    play = played()
    play.stage.midi(ClockMessage("start"), 0)
    for frame in range(0, 480, 20):
        play.until(max(frame, play.engine.clock + 1))
        play.stage.midi(ClockMessage("clock"), frame)
    ask_swap(play, "bar")

    assert struck_around(play, 1920 - 60) == [0.0, 1.0, 3.0, 3.0]
