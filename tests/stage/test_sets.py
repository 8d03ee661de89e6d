"""The kits of a set: when they change, and that each comes back as it was left.

At 1000 frames a second and 120 beats a minute a bar is 2000 frames.
"""

from dataclasses import replace

import numpy as np
import pytest

from performer import jobs
from performer.audio import layout
from performer.offline import Move
from tests.audio.engines import render
from tests.stage.boards import Lines, Played, played, played_set


def strike(play: Played, frame: int, pad: int = 1) -> None:
    """Strike a pad on a frame to come."""
    play.engine.push(layout.PAD_ON, pad - 1, x=1.0, frame=frame)


def loaded(play: Played) -> list[object]:
    """Return the names of the kits that were told, in their order."""
    return [values[0] for values in play.said("/nf/kit/load")]


def test_without_a_clock_the_next_kit_is_on_at_once():
    play = played_set(None, None)
    play.ask("/nf/kit/next")

    assert play.sounds(1) == 10.0
    assert loaded(play) == ["kit 2"]
    play.ask("/nf/kit/previous")
    assert play.sounds(1) == 1.0
    assert loaded(play) == ["kit 2", "kit 1"]


def test_with_a_clock_the_next_kit_is_on_from_60_ms_before_the_bar():
    play = played_set(120.0, None)  # bars from frame 0
    play.ask("/nf/kit/next")
    play.until(1936)
    for frame in (1939, 1940, 1985):
        strike(play, frame)

    heard = play.until(2000)[2:]  # from frame 1938 on
    assert heard[:3].tolist() == [0, 1, 11]  # the old kit's hit rings on
    assert heard[47:53].tolist() == [21, 21, 21, 21, 20, 10]


@pytest.mark.parametrize("asked", [50, 1950, 1999, 2000])
def test_the_bar_is_the_one_that_comes_next_however_late_it_is_asked_for(asked: int):
    play = played_set(120.0, None)
    play.until(asked)
    play.ask("/nf/kit/next")
    play.until(2010)

    assert play.sounds(1) == 10.0


def test_a_kit_asked_for_just_after_the_bar_waits_for_the_next():
    play = played_set(120.0, None)
    play.until(2001)
    play.ask("/nf/kit/next")
    play.until(3900)
    assert play.sounds(1) == 1.0
    play.until(3980)
    assert play.sounds(1) == 10.0


def test_a_tempo_set_by_hand_makes_bars_from_that_moment():
    play = played_set(None, None)
    play.until(300)
    play.ask("/nf/tempo", 240.0)  # a bar of 1000 frames
    play.ask("/nf/kit/next")
    play.until(1236)
    strike(play, 1239)
    strike(play, 1240, pad=2)

    assert play.until(1244).tolist() == [0, 0, 0, 1, 11, 11, 11, 11]


def test_two_steps_before_the_bar_are_two_kits_on_and_a_step_back_takes_one_back():
    play = played_set(120.0, None, None)
    for _ in range(2):
        play.ask("/nf/kit/next")
    play.until(2010)
    assert play.sounds(1) == 100.0

    play.ask("/nf/kit/previous")
    play.ask("/nf/kit/next")
    play.until(4010)
    assert play.sounds(1) == 100.0
    assert loaded(play) == ["kit 3"]


def test_the_set_ends_at_both_ends_and_says_so():
    play = played_set(None, None)
    play.ask("/nf/kit/previous")
    play.ask("/nf/kit/go", 3)
    play.ask("/nf/kit/go", 2)
    play.ask("/nf/kit/next")

    assert play.said("/nf/error") == [
        ("/nf/kit/previous", "kit 1 is the set's first kit"),
        ("/nf/kit/go", "there is no kit 3 in the set; it has 2"),
        ("/nf/kit/next", "kit 2 is the set's last kit"),
    ]
    assert play.sounds(1) == 10.0


def test_without_a_set_there_is_no_next_kit():
    play = played()
    play.ask("/nf/kit/next")

    assert play.said("/nf/error") == [("/nf/kit/next", "there is no set; start with `play --setlist FILE`")]


def test_another_clock_whose_bar_lies_behind_us_does_not_put_the_kit_on_off_its_bar():
    play = played_set(120.0, None)
    play.ask("/nf/kit/next")
    play.until(1500)
    play.ask("/nf/transport", 1, 0.6, 120.0, 4)  # its bar was on frame 1200, the next is on 3200
    play.until(3100)
    assert play.sounds(1) == 1.0

    play.until(3170)
    assert play.sounds(1) == 10.0


def test_the_tempo_of_a_kit_begins_at_the_bar_on_which_it_is_put_on():
    play = played_set(120.0, 60.0)
    play.ask("/nf/kit/next")
    play.until(2100)

    assert play.stage.board.tempo.bpm == 60.0
    assert play.stage.board.tempo.bar_from(2001) == 6000


def test_a_song_that_plays_keeps_its_own_tempo():
    play = played_set(None, 60.0)
    play.ask("/nf/transport", 1, 0.0, 120.0, 4)
    play.ask("/nf/kit/next")
    play.until(2100)

    assert play.sounds(1) == 10.0
    assert play.stage.board.tempo.bpm == 120.0


def test_a_kit_comes_back_with_its_swaps_and_their_history():
    play = played_set(None, None)
    play.swap(1, 2.0, "a")
    play.swap(1, 3.0, "b")
    play.ask("/nf/kit/next")
    assert (play.sounds(1), play.state(1)) == (10.0, "curated")
    play.ask("/nf/kit/previous")

    assert (play.sounds(1), play.state(1)) == (3.0, "swapped")
    heard = []
    for address in ("undo", "undo", "redo"):
        play.ask(f"/nf/pad/{address}", 1)
        heard.append(play.sounds(1))
    assert heard == [2.0, 1.0, 2.0]


def test_a_kit_comes_back_with_a_swap_that_has_not_landed():
    play = played_set(None, None)
    play.ask("/nf/pad/swap", 1, "")
    play.find(2.0)
    play.ask("/nf/kit/next")
    assert play.sounds(1) == 10.0
    play.ask("/nf/kit/previous")

    assert play.state(1) == "pending"
    play.hit(1)
    assert (play.sounds(1), play.state(1)) == (2.0, "swapped")


def test_a_kit_comes_back_with_its_settings_and_locks():
    play = played_set(None, None)
    for address, value in (("gain", -6.0), ("tune", 12.0), ("pan", 0.5), ("decay", 0.5)):
        play.ask(f"/nf/pad/{address}", 1, value)
    play.ask("/nf/pad/lock", 2, 1)
    left = play.engine.parts.pads[0].copy()
    play.ask("/nf/kit/next")
    play.whole_state()
    assert play.said("/nf/pad/state")[-1][2] == 0
    assert play.engine.parts.pads["gain"][0] == 1.0
    play.ask("/nf/kit/previous")
    play.whole_state()

    now = play.engine.parts.pads[0]
    names = set(now.dtype.names) - {"epoch"}  # which counts the kits
    assert {name: now[name] for name in names} == {name: left[name] for name in names}
    assert play.said("/nf/pad/gain")[-2:] == [(1, -6.0), (2, 0.0)]
    assert play.said("/nf/pad/state")[-1][2] == 1


def test_a_kit_comes_back_with_its_controls_and_one_met_first_takes_them_over():
    play = played_set(None, None)
    play.ask("/nf/distance", 0.25)
    play.ask("/nf/kit/next")
    play.ask("/nf/distance", reads=True)
    play.ask("/nf/distance", 0.75)
    play.ask("/nf/room/sensitivity", 0.9)
    play.ask("/nf/kit/previous")

    assert play.said("/nf/distance") == [(0.25,), (0.25,), (0.25,), (0.75,), (0.25,)]
    assert play.said("/nf/room/sensitivity")[-1] == (0.9,)
    play.ask("/nf/kit/next")
    assert play.said("/nf/distance")[-1] == (0.75,)


def test_a_swap_for_a_kit_that_has_left_is_dropped_and_gives_its_memory_back():
    play = played_set(None, None)
    free = play.engine.sounds.free_floats
    play.ask("/nf/pad/swap", 1, "")
    play.ask("/nf/kit/next")
    play.find(2.0)
    play.hit(1)

    assert play.sounds(1) == 10.0
    assert play.engine.sounds.free_floats == free


def test_what_is_asked_of_the_next_kit_while_it_is_on_its_way_never_touches_the_old():
    play = played_set(120.0, None)
    play.ask("/nf/kit/next")
    play.until(1920)  # 20 frames before, the engine has it already
    assert play.stage.board.kit_number == 2
    play.stage.request(move("/nf/pad/gain", 1, 20.0))
    strike(play, 1930)
    strike(play, 1970, pad=1)
    heard = play.until(1985)

    assert heard[1930 - 1985] == 1.0
    assert heard[1970 - 1985] == pytest.approx(101.0)


def move(address: str, *args: int | float | str) -> Move:
    return Move(0, address, address.removeprefix("/nf/").replace("/", "_"), args)


def test_a_swap_that_lands_on_the_old_kit_while_the_next_is_on_its_way_belongs_to_the_old():
    play = played_set(120.0, None)
    play.ask("/nf/pad/swap", 1, "")
    play.find(2.0)
    play.ask("/nf/kit/next")
    play.until(1920)
    strike(play, 1930)
    play.until(2000)
    assert (play.sounds(1), play.state(1)) == (10.0, "curated")

    play.ask("/nf/kit/previous")
    play.until(4000)
    assert (play.sounds(1), play.state(1)) == (2.0, "swapped")


def test_an_undo_that_came_too_late_for_its_hit_never_puts_the_old_kits_sound_on_the_new():
    play = played_set(None, None)
    play.ask("/nf/pad/swap", 1, "")
    play.find(2.0, "late")
    play.engine.push(layout.PAD_ON, 0, x=1.0)  # struck, and not yet reported …
    render(play.engine, 8)
    play.stage.request(move("/nf/pad/undo", 1))  # … when the player takes it back
    play.stage.request(move("/nf/kit/next"))
    play.render(8)
    assert (play.sounds(1), play.state(1)) == (10.0, "curated")

    play.ask("/nf/kit/previous")
    assert (play.sounds(1), play.state(1)) == (1.0, "curated")


def test_a_kit_loaded_by_name_is_of_no_set_and_the_set_goes_on_after_it():
    play = played_set(None, None, None)
    play.ask("/nf/kit/next")
    other = played().stage.board.kit
    assert other is not None
    one = np.full((50, 1), 5.0, np.float32)
    slots = play.stage.kits.write_sounds({(pad.number, 0, 0): one for pad in other.pads})
    play.stage.sets.put_on_now(play.stage.make_ready(other, slots))
    play.render(8)
    assert play.sounds(1) == 5.0
    play.ask("/nf/kit/next")
    assert play.sounds(1) == 100.0


def test_kits_in_one_breath_are_put_on_one_after_another_and_the_last_stays():
    play = played_set(None, None, None)
    for number in (2, 3, 2, 3, 1, 2):
        play.stage.request(move("/nf/kit/go", number))
    for _ in range(3):
        play.render(8)

    assert play.sounds(1) == 10.0
    assert play.stage.board.kit_number == 2


def test_the_log_has_the_kit_and_then_all_that_the_player_had_changed_on_it():
    play = played_set(None, None)
    play.swap(1, 2.0)
    play.ask("/nf/pad/gain", 2, -6.0)
    play.ask("/nf/kit/next")
    logged: list[tuple[str, tuple[object, ...]]] = []
    play.stage.board.log = Lines(logged)
    play.ask("/nf/kit/previous")

    assert [address for address, _ in logged] == [
        "/nf/kit/previous",
        "/nf/kit/load",
        "/nf/pad/sound",
        "/nf/pad/gain",
    ]
    assert logged[1][1][1] == 1
    assert logged[2][1][:2] == (1, 7)
    assert logged[3][1] == (2, -6.0)


def test_the_mind_hears_the_pads_of_a_kit_once_though_it_comes_back():
    play = played_set(None, None)
    play.ask("/nf/kit/next")
    assert len([job for job in play.open_jobs if isinstance(job, jobs.Anchor)]) == 2
    play.hear_anchors()
    play.ask("/nf/kit/previous")
    play.ask("/nf/kit/next")

    assert not [job for job in play.open_jobs if isinstance(job, jobs.Anchor)]
    play.swap(1, 3.0)
    assert play.sounds(1) == 3.0


def test_hits_go_out_by_the_notes_of_the_kit_that_is_on_until_the_next_one_is():
    play = played_set(120.0, None)  # bars from frame 0
    notes = play.engine.parts.pad_note
    on = notes[:2].tolist()
    play.stage.sets.kits[1].pads[1].pad = replace(play.stage.sets.kits[1].pads[1].pad, notes=(99,))
    play.ask("/nf/kit/next")
    play.until(1900)
    assert notes[:2].tolist() == on == [36, 37]
    play.until(2100)

    assert notes[:2].tolist() == [99, 37]
