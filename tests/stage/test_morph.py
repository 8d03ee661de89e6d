"""Morphs: steps that lie prepared, knobs that move between them, and the way back.

Step n of a pad has the frames 10 * pad + n; the curated sounds are 1.
"""

from dataclasses import replace
from pathlib import Path

import pytest

from performer import jobs
from performer.audio import layout
from performer.control.midi import ControlChange
from performer.set_log import LogEvent, SetLog, read_log
from performer.swap.morph import STEPS
from tests.stage.boards import LENGTH, RATE, played, played_set
from tests.stage.morphs import choose, hear, make_steps, quiet, ready


def test_every_step_of_every_pad_is_prepared_before_anybody_touches_the_knob():
    play = played()
    hear(play)
    hear(play, 2)
    choose(play, {})
    job = choose(play, {1: 2, 2: 1})

    assert [(pad.pad, pad.role, pad.hit, pad.stays) for pad in job.pads] == [
        (1, "snare", 0, False),
        (2, "snare", 0, False),
    ]
    assert make_steps(play) == [(pad, step) for step in range(1, STEPS + 1) for pad in (1, 2)]
    assert (quiet(play, 1), quiet(play, 2)) == (1.0, 1.0)


def test_a_knob_moves_the_pads_with_their_next_hit_and_asks_nobody_for_anything():
    play = ready()
    asked = len(play.open_jobs)
    for value, wanted in ((0.5, 4.0), (1.0, 8.0), (0.125, 1.0), (0.0, None)):
        play.ask("/nf/morph", value)
        for pad in (1, 2):
            assert quiet(play, pad) == (1.0 if wanted is None else 10.0 * pad + wanted)

    assert len(play.open_jobs) == asked
    assert play.said("/nf/error") == []


def test_state_and_sound_say_what_each_step_is():
    play = ready(1)
    told: list[tuple[object, ...]] = []
    for step in (2, 5, 8, 0):
        play.ask("/nf/morph", step / STEPS)
        told.append((play.state(1), play.said("/nf/pad/state")[-1][3], *play.said("/nf/pad/sound")[-1][2:4]))

    assert told == [
        ("swapped", 0.25, "step 2", "library"),
        ("generated", 0.625, "step 5", "blend"),
        ("room", 1.0, "step 8", "room"),
        ("curated", 0.0, "pad 1", "curated"),
    ]


def test_what_rings_rings_out_when_the_knob_moves():
    play, still = ready(1), ready(1)
    for one in (play, still):
        one.engine.push(layout.PAD_ON, 0, x=1.0, frame=one.engine.clock)
    play.stage.morph.ask(play.stage.board.pads[1], 1.0, 0.0, play.engine.clock + 5)

    assert play.render(64).tolist() == still.render(64).tolist()


def test_a_knob_that_trembles_between_two_steps_changes_nothing():
    play = ready(1)
    play.ask("/nf/morph", 4.45 / STEPS)
    landed = len(play.said("/nf/pad/sound"))
    for place in (4.52, 4.45, 4.58, 4.42, 4.55):
        play.ask("/nf/morph", place / STEPS)

    assert len(play.said("/nf/pad/sound")) == landed
    play.ask("/nf/morph", 4.65 / STEPS)
    assert quiet(play, 1) == 15.0


def test_steps_that_do_not_exist_are_passed_over_and_the_last_before_them_plays():
    play = played(1)
    hear(play)
    choose(play, {1: 1})
    make_steps(play, only=(3, 8))

    heard = []
    for step in range(STEPS + 1):
        play.ask("/nf/morph", step / STEPS)
        heard.append(quiet(play, 1))
    assert heard == [1.0, 1.0, 1.0, 13.0, 13.0, 13.0, 13.0, 13.0, 18.0]


def test_a_pad_without_a_good_enough_hit_stays_and_says_so_once_in_a_movement():
    play = played()
    hear(play)
    choose(play, {1: 1}, {2: "nothing heard is near enough"})
    make_steps(play)
    for value in (0.2, 0.5, 1.0):
        play.ask("/nf/morph", value)

    assert play.said("/nf/pad/refused") == [(2, "nothing heard is near enough")]
    assert (quiet(play, 1), quiet(play, 2)) == (18.0, 1.0)
    assert play.state(1) == "room"


def test_before_anything_was_heard_the_pads_stay_and_say_what_to_do():
    play = played(1)
    play.ask("/nf/pad/morph", 1, 1.0)

    ((pad, reason),) = play.said("/nf/pad/refused")
    assert pad == 1
    assert "/nf/room/listen" in str(reason)
    assert quiet(play, 1) == 1.0


def test_a_pad_whose_knob_is_up_already_goes_along_as_its_steps_become_ready():
    play = played(1)
    hear(play)
    play.ask("/nf/morph", 0.75)
    assert quiet(play, 1) == 1.0
    choose(play, {1: 1})
    make_steps(play)

    assert quiet(play, 1) == 16.0
    assert play.said("/nf/pad/refused") == []


def test_a_locked_pad_does_not_morph():
    play = ready()
    play.ask("/nf/pad/lock", 1, 1)
    play.ask("/nf/morph", 1.0)
    play.ask("/nf/pad/morph", 1, 1.0)

    assert (quiet(play, 1), quiet(play, 2)) == (1.0, 28.0)
    assert play.said("/nf/pad/refused") == [(1, "the pad is locked")]
    play.ask("/nf/pad/morph", 1, reads=True)
    assert play.said("/nf/pad/morph")[-1] == (1, 0.0)


def test_one_pad_can_be_morphed_by_itself_and_reads_back():
    play = ready()
    play.ask("/nf/pad/morph", 2, 0.5)
    play.ask("/nf/pad/morph", 2, reads=True)
    play.ask("/nf/morph", reads=True)

    assert (quiet(play, 1), quiet(play, 2)) == (1.0, 24.0)
    assert play.said("/nf/pad/morph") == [(2, 0.5)] * 2  # told to all, and to who asked
    assert play.said("/nf/morph") == [(0.0,)]


def test_undo_takes_a_whole_movement_back_and_redo_does_it_again():
    play = ready()
    play.swap(1, 5.0)
    for value in (0.1, 0.3, 0.6, 1.0):
        play.ask("/nf/morph", value)
    play.ask("/nf/kit/undo")
    undone = quiet(play, 1), quiet(play, 2), play.stage.board.controls.morph
    play.ask("/nf/kit/redo")

    assert undone == (5.0, 1.0, 0.0)
    assert (quiet(play, 1), quiet(play, 2), play.stage.board.controls.morph) == (18.0, 28.0, 1.0)


def test_two_movements_with_a_rest_between_them_are_two_steps_back():
    play = ready(1)
    play.ask("/nf/pad/morph", 1, 0.5)
    play.until(play.engine.clock + 2 * RATE)
    play.ask("/nf/pad/morph", 1, 1.0)
    play.ask("/nf/pad/undo", 1)

    assert (quiet(play, 1), play.stage.board.pads[1].morph) == (14.0, 0.5)
    play.ask("/nf/pad/undo", 1)
    assert (quiet(play, 1), play.stage.board.pads[1].morph) == (1.0, 0.0)


@pytest.mark.parametrize("address", ["/nf/kit/home", "/nf/pad/home"])
def test_home_brings_the_morph_back_too_and_can_be_undone(address: str):
    play = ready(1)
    play.ask("/nf/morph", 1.0)
    play.ask(address, *([1] if "pad" in address else []))
    home = quiet(play, 1), play.stage.board.pads[1].morph
    play.ask("/nf/pad/undo", 1)

    assert home == (1.0, 0.0)
    assert (quiet(play, 1), play.stage.board.pads[1].morph) == (18.0, 1.0)


def test_a_sound_that_is_kept_is_where_the_next_morph_starts_from():
    play = ready(1)
    play.ask("/nf/morph", 0.25)
    play.ask("/nf/kit/keep")
    job = choose(play, {1: 2})
    make_steps(play)

    assert job.pads[0].anchor.name == "step 2"
    assert (quiet(play, 1), play.stage.board.controls.morph, play.state(1)) == (12.0, 0.0, "curated")


def test_a_pad_that_morphs_keeps_its_hit_and_one_that_does_not_may_get_a_better_one():
    play = ready()
    play.ask("/nf/pad/morph", 1, 1.0)
    hear(play, 3)
    job = choose(play, {1: 1, 2: 3})

    assert [(pad.hit, pad.stays) for pad in job.pads] == [(1, True), (2, False)]
    assert make_steps(play) == [(2, step) for step in range(1, STEPS + 1)]
    assert quiet(play, 1) == 18.0


def test_what_was_heard_is_forgotten_on_request_and_pads_stay_where_they_are():
    play = ready()
    play.ask("/nf/morph", 1.0)
    play.ask("/nf/room/clear")

    assert play.stage.morph.preparing.n_floats == 0
    assert quiet(play, 1) == 18.0
    play.ask("/nf/morph", 0.0)
    assert quiet(play, 1) == 1.0


def test_the_memory_of_the_steps_is_counted_and_bounded():
    play = ready(2)
    assert play.stage.morph.preparing.n_floats == 2 * STEPS * LENGTH

    full = played(1)
    hear(full)
    full.engine.sounds.reserve(full.engine.sounds.free_floats - 400)
    choose(full, {1: 1})
    make_steps(full)
    full.ask("/nf/morph", 1.0)
    assert full.stage.board.pads[1].ladder is not None
    assert 0 < full.stage.morph.preparing.n_floats <= 400


def test_another_kit_lets_go_of_the_steps_and_prepares_its_own():
    play = played_set(None, None, n_pads=1)
    hear(play)
    choose(play, {1: 1})
    make_steps(play)
    play.ask("/nf/morph", 0.5)
    first = play.stage.board.pads[1]
    play.ask("/nf/kit/next")
    play.hear_anchors()
    play.render(8)

    assert first.ladder is None
    assert play.stage.board.controls.morph == 0.0
    choose(play, {1: 1})
    assert len(make_steps(play)) == STEPS
    play.ask("/nf/kit/previous")
    play.render(8)
    assert (quiet(play, 1), play.stage.board.controls.morph) == (14.0, 0.5)


# From other sides -----------------------------------------------------------------------------------------


def test_the_modulation_wheel_moves_the_kit():
    play = ready(1)
    for position in (0, 64, 127):
        play.stage.midi(ControlChange(0, 1, position))
        play.render(8)

    assert quiet(play, 1) == 18.0
    assert play.said("/nf/morph")[-1] == (1.0,)


def logged(path: Path, way: str) -> list[LogEvent]:
    """Return the sounds of a set log ("sound"), or where they landed ("out")."""
    _, events = read_log(path)
    return [e for e in events if e.way == way and e.values.get("address", "/nf/pad/sound") == "/nf/pad/sound"]


def test_every_set_log_holds_where_a_step_came_from_once_and_where_it_landed(tmp_path: Path):
    play = ready(1)
    board = play.stage.board
    board.log = SetLog(tmp_path / "set", {"rate": RATE}, print)
    board.take_logs = [SetLog(tmp_path / "take", {"rate": RATE}, print)]
    for value in (0.5, 0.0, 0.5, 0.25):
        play.ask("/nf/morph", value)

    for name in ("set", "take"):
        assert [e.values["name"] for e in logged(tmp_path / name, "sound")] == ["step 4", "step 2"]
        landed = [e.values["args"][2] for e in logged(tmp_path / name, "out")]
        assert landed == ["step 4", "pad 1", "step 4", "step 2"]


def test_of_two_sounds_with_one_id_the_set_log_says_which_lands(tmp_path: Path):
    play = ready(1)
    pad, board = play.stage.board.pads[1], play.stage.board
    board.log = SetLog(tmp_path / "set", {"rate": RATE}, print)
    play.ask("/nf/morph", 0.5)
    step = pad.current
    play.ask("/nf/pad/swap", 1, "library")
    play.find(5.0, "the same otherwise", step.facts.id)
    play.hit(1)
    swapped = pad.current
    for _ in range(2):
        play.ask("/nf/pad/undo", 1)
        play.hit(1)
        play.ask("/nf/pad/redo", 1)
        play.hit(1)

    assert step.facts.id == swapped.facts.id
    _, events = read_log(tmp_path / "set")
    told, on = 0, list[int]()
    for event in events:
        if event.way == "sound":
            told = event.values["set"]
        elif event.values.get("address") == "/nf/pad/sound":
            on.append(told)
    assert on == [step.set, swapped.set] * 3


def test_a_step_that_comes_for_a_hit_of_before_is_given_back():
    play = played(1)
    hear(play)
    choose(play, {1: 1})
    late = next(job for job in play.open_jobs if isinstance(job, jobs.MakeStep))
    hear(play, 2)
    choose(play, {1: 2})
    free = play.engine.sounds.free_floats
    facts = replace(play.stage.board.pads[1].anchor.facts, name="late")
    play.stage.answer(jobs.StepMade(late.number, 1, facts, LENGTH, 1))

    assert play.engine.sounds.free_floats == free + late.grant.n_floats
    assert play.stage.board.pads[1].ladder is not None
    assert play.stage.board.pads[1].ladder.steps == {}
