"""What is told of the engine: counted by hand at 1000 frames a second."""

import pytest

from performer.audio import layout
from performer.stage.meters import Meters, figures
from performer.stage.status import status_of
from tests.stage.boards import Lines, Played, played, played_set


def worked(play: Played, n_frames: int, busy_ns: int, worst: float) -> None:
    """Let frames pass as if a device had asked for them and the engine had needed so long."""
    play.render(n_frames)
    play.engine.parts.engine["busy_ns"] += busy_ns
    play.engine.parts.engine["worst_load"] = worst


def test_the_load_is_the_mean_and_the_worst_of_the_last_second():
    play = played()
    meters = Meters(play.stage.board)
    meters.look(0.0, 0.0)
    worked(play, 200, 20_000_000, 0.7)  # 200 ms of sound made in 20
    meters.look(0.2, 0.0)
    worked(play, 200, 40_000_000, 0.3)

    found = meters.look(0.4, 0.0)

    assert (found.mean_load, found.worst_load) == (pytest.approx(60 / 400), 0.7)


def test_what_was_worst_is_forgotten_after_a_second():
    play = played()
    meters = Meters(play.stage.board)
    worked(play, 100, 10_000_000, 0.9)
    meters.look(0.0, 0.0)
    for n in range(1, 13):
        worked(play, 100, 5_000_000, 0.1)
        found = meters.look(n / 10, 0.0)

    assert (found.mean_load, found.worst_load) == (pytest.approx(0.05), 0.1)


def test_latency_is_block_look_ahead_and_device():
    play = played()
    play.engine.parts.engine["look_ahead_frames"] = 3
    play.render(8)

    found = Meters(play.stage.board).look(0.0, device_seconds=0.004)

    assert found.latency_ms == pytest.approx(8 + 3 + 4)
    assert found.device_ms == pytest.approx(4)


def test_levels_and_voices_are_told_each_time_and_what_stays_the_same_once():
    play = played()
    meters = Meters(play.stage.board)
    play.hit(1)
    for n in range(4):
        meters.look(n / 2, 0.0)

    assert len(play.said("/nf/level")) == len(play.said("/nf/engine")) == 4
    assert [values[0] for values in play.said("/nf/engine")] == [1] * 4
    assert play.said("/nf/engine/latency") == [(8.0, 0.0)]
    assert play.said("/nf/engine/late") == [(0,)]


def test_the_load_is_told_four_times_a_second_at_most():
    play = played()
    meters = Meters(play.stage.board)
    for n in range(60):
        worked(play, 8, 1_000_000 * n, n / 60)
        meters.look(n / 60, 0.0)

    assert 3 <= len(play.said("/nf/engine/load")) <= 4


def test_a_late_hit_is_counted_and_told():
    play = played()
    meters = Meters(play.stage.board)
    meters.look(0.0, 0.0)
    play.engine.push(layout.PAD_ON, 0, x=1.0, frame=play.engine.clock - 4)
    play.render(8)

    assert meters.look(1.0, 0.0).late_hits == 1
    assert play.said("/nf/engine/late") == [(0,), (1,)]


def test_a_device_that_goes_is_told_once_and_logged_and_the_latency_stays_what_it_was():
    play = played()
    kept: list[tuple[str, tuple[object, ...]]] = []
    play.stage.board.log = Lines(kept)
    meters = Meters(play.stage.board)
    meters.look(0.0, 0.004, "a card")
    for n in range(1, 4):
        play.render(2)  # as the engine plays unheard, by blocks of no device
        meters.look(float(n), None)
    meters.look(4.0, 0.006, "another card")

    assert play.said("/nf/engine/device") == [(1, "a card"), (0, ""), (1, "another card")]
    assert play.said("/nf/engine/latency") == [(12.0, 4.0), (8.0, 6.0)]
    assert kept == [("/nf/engine/device", (0, "")), ("/nf/engine/device", (1, "another card"))]


def test_who_asks_while_there_is_no_device_hears_that_before_the_latency():
    play = played()
    meters = Meters(play.stage.board)
    meters.look(0.0, 0.002, "a card")
    meters.look(0.1, None)
    play.listener.said.clear()

    play.ask("/nf/state")
    play.whole_state()

    assert [(said.address, said.values) for said in play.listener.said][-1] == ("/nf/engine/latency", (10.0, 2.0))
    assert play.said("/nf/engine/device") == [(0, "")]


def test_the_full_state_says_how_the_engine_fares():
    play = played()
    Meters(play.stage.board).look(0.0, device_seconds=0.002)
    play.listener.said.clear()

    play.ask("/nf/state")
    play.whole_state()

    assert play.said("/nf/engine") == [(0, 0.0, 0)]
    assert play.said("/nf/engine/latency") == [(10.0, 2.0)]
    for name in ("load", "late", "cut", "dropped"):
        assert len(play.said(f"/nf/engine/{name}")) == 1


def test_the_set_log_has_a_line_only_where_something_was_lost_and_one_a_second_at_most():
    play = played()
    kept: list[tuple[str, tuple[object, ...]]] = []
    play.stage.board.log = Lines(kept)
    meters = Meters(play.stage.board)
    for n in range(30):
        if n >= 10:
            play.engine.parts.engine["lost_blocks"] += 1
        meters.look(n / 10, 0.0)

    assert [args[2] for address, args in kept if address == "/nf/engine"] == [1, 11]


def test_the_status_names_the_kit_the_tempo_and_what_the_mind_does():
    play = played_set(None, 90.0)
    stage = play.stage
    now = figures(stage.board)
    at_first = status_of(stage, now, mind_is_there=True, device=True)
    play.ask("/nf/kit/next")
    play.until(play.engine.clock + 64)
    play.hear_anchors()
    play.ask("/nf/pad/swap", 1, "")
    then = status_of(stage, now, mind_is_there=True, device=True)

    assert (at_first.kit, at_first.bpm, at_first.mind) == ("kit 1", None, "idle")
    assert (then.kit, then.bpm, then.mind) == ("kit 2", 90.0, "seeking 1")
    assert status_of(stage, now, mind_is_there=False, device=True).mind == "starting"
