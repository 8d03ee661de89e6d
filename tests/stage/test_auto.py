"""Swaps by themselves, every so many bars. A bar is 2000 frames, and what lands for it does so 60 before."""

from performer import jobs
from tests.stage.boards import Lines, Played, played, played_set


def searches(play: Played) -> list[jobs.FindSound]:
    """Return the searches that nobody has answered."""
    return [job for job in play.open_jobs if isinstance(job, jobs.FindSound)]


def answer_all(play: Played, until: int) -> list[tuple[int, int]]:
    """Let frames pass and every search find a sound; return the frame and the pad of what was asked for."""
    asked: list[tuple[int, int]] = []
    while play.engine.clock < until:
        play.render(8)
        for job in searches(play):
            asked.append((play.engine.clock, job.pad))
            play.find(2.0, f"for {len(asked)}")
    return asked


def landed(play: Played) -> list[tuple[int, int]]:
    """Return the frame, rounded up to a block, and the pad of every swap that landed."""
    return [(said.frame, int(said.values[0])) for said in play.listener.said if said.address == "/nf/pad/sound"]


def test_every_two_bars_the_pad_that_has_not_changed_for_longest_is_swapped_on_the_bar():
    play = played(3)
    play.ask("/nf/auto/bars", 2)
    asked = answer_all(play, 17000)

    assert [pad for _, pad in asked] == [1, 2, 3, 1]
    assert [pad for _, pad in landed(play)] == [1, 2, 3, 1]
    assert all(0 <= frame - (4000 * n - 60) <= 8 for n, (frame, _) in enumerate(landed(play), 1))


def test_the_sound_is_looked_for_two_seconds_ahead_and_waits_for_its_bar():
    play = played()
    play.ask("/nf/auto/bars", 4)
    play.until(5990)
    assert not searches(play)
    play.until(6010)
    play.find(2.0)
    assert play.state(1) == "pending"
    play.until(7930)
    assert play.state(1) == "pending"
    play.until(7950)

    assert play.state(1) == "swapped"


def test_a_pad_that_the_player_has_changed_is_last_in_the_line():
    play = played(3)
    play.swap(1)
    play.ask("/nf/auto/bars", 1)

    assert [pad for _, pad in answer_all(play, 6100)][:3] == [2, 3, 1]


def test_locked_and_empty_pads_are_never_swapped():
    play = played(4)
    play.ask("/nf/pad/lock", 1, 1)
    state = play.stage.board.pads[3]
    state.pad = type(state.pad)(3, (38,), "empty", "snare", ())
    play.ask("/nf/auto/bars", 1)

    assert [pad for _, pad in answer_all(play, 8100)][:4] == [2, 4, 2, 4]
    assert play.said("/nf/pad/refused") == []


def test_a_pad_that_is_refused_is_passed_over_with_its_reason_and_goes_to_the_end_of_the_line():
    play = played(3)
    logged: list[tuple[str, tuple[object, ...]]] = []
    play.stage.board.log = Lines(logged)
    play.ask("/nf/auto/bars", 1)
    (job,) = searches(play)
    play.stage.answer(jobs.Refused(job.number, job.pad, "no snare near enough"))
    play.open_jobs.remove(job)
    asked = answer_all(play, 4100)

    assert [pad for _, pad in asked][:3] == [2, 3, 1]
    assert [pad for _, pad in landed(play)][:2] == [2, 3]
    refused = [values for address, values in logged if address == "/nf/pad/refused"]
    assert refused[0][:2] == (1, "no snare near enough")
    assert isinstance(refused[0][2], dict)
    assert refused[0][2]["why"] == "auto"
    assert [values for address, values in logged if address == "/nf/pad/swap"][:2] == [
        (1, "library"),
        (2, "library"),
    ]


def test_when_every_pad_is_refused_it_waits_for_the_next_bar():
    play = played(2)
    play.ask("/nf/auto/bars", 1)
    for _ in range(2):
        (job,) = searches(play)
        play.stage.answer(jobs.Refused(job.number, job.pad, "nothing"))
        play.open_jobs.remove(job)
    assert not searches(play)
    play.until(2100)

    assert [job.pad for job in searches(play)] == [1]


def test_it_takes_source_query_and_distance_as_they_are_and_lands_on_the_bar_whatever_the_moment():
    play = played()
    play.ask("/nf/moment", "pedal")
    play.ask("/nf/source", "room")
    play.ask("/nf/query", "heard")
    play.ask("/nf/distance", 0.75)
    play.ask("/nf/auto/bars", 1)
    (job,) = searches(play)
    assert (job.source, job.query, job.distance) == ("room", "heard", 0.75)
    play.find(2.0)
    play.until(2000)

    assert play.state(1) == "room"


def test_a_pad_whose_swap_the_player_waits_for_is_left_to_the_player():
    play = played(2)
    play.ask("/nf/moment", "pedal")
    play.ask("/nf/pad/swap", 1, "")
    play.find(2.0)
    play.ask("/nf/auto/bars", 1)
    answer_all(play, 3000)

    assert play.state(1) == "pending"
    assert {pad for _, pad in landed(play)} == {2}


def test_an_undo_takes_back_what_was_swapped_by_itself_before_and_after_it_landed():
    play = played()
    play.ask("/nf/auto/bars", 1)
    play.find(2.0)
    play.ask("/nf/kit/undo")
    play.until(2010)
    assert landed(play) == []
    play.find(3.0)
    play.until(3980)
    play.ask("/nf/auto/bars", 0)
    assert play.sounds(1) == 3.0
    play.ask("/nf/kit/undo")

    assert (play.sounds(1), play.sounds(2)) == (1.0, 1.0)


def test_switched_off_it_swaps_no_more():
    play = played()
    play.ask("/nf/auto/bars", 1)
    answer_all(play, 2100)
    play.ask("/nf/auto/bars", 0)
    answer_all(play, 2500)  # what was asked for lands still
    n_landed = len(landed(play))
    assert answer_all(play, 9000) == []

    assert len(landed(play)) in (n_landed, n_landed + 1)


def test_its_bars_are_the_songs_and_a_kit_that_left_is_not_swapped():
    play = played_set(None, None)
    play.ask("/nf/transport", 1, 12.0, 120.0, 4)  # on frame 8: in four bars is 2008
    play.ask("/nf/auto/bars", 4)
    play.ask("/nf/kit/next")
    play.until(2100)
    assert play.stage.board.kit_number == 2
    play.hear_anchors()
    assert play.stage.board.controls.auto_bars == 4
    play.until(8100)

    assert play.sounds(1) == 10.0
    assert [job.pad for job in searches(play)] == [1, 1]
