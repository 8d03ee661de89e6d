"""What the listener takes for a hit, where it begins and ends, and how soon that is known."""

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from performer.errors import NeuralFunkError
from performer.room.listener import Cut, Listener, rise_db

Mono = npt.NDArray[np.float32]
RATE = 8000  # the lowest at which the bands still differ: fast, and frames are easily counted
RATES = (44100, 48000, 96000)


def noise(seconds: float, level_db: float, rate: int = RATE, seed: int = 1) -> Mono:
    """Return white noise of this RMS."""
    drawn = np.random.default_rng(seed).normal(0.0, 10 ** (level_db / 20), round(seconds * rate))
    return drawn.astype(np.float32)


def add_hit(room: Mono, at_frame: int, level_db: float, decay_seconds: float = 0.06, rate: int = RATE) -> None:
    """Add a burst that starts at once at this RMS and falls to 1/e in `decay_seconds`."""
    n = min(len(room) - at_frame, round(8 * decay_seconds * rate))
    burst = noise(n / rate, level_db, rate, seed=at_frame)[:n]
    room[at_frame : at_frame + n] += burst * np.exp(-np.arange(n) / rate / decay_seconds).astype(np.float32)


def heard(room: Mono, sensitivity: float = 0.5, rate: int = RATE, block: int = 400) -> list[Cut]:
    """Return all cuts of a stream fed in blocks."""
    listener = Listener(rate, sensitivity)
    return [cut for at in range(0, len(room), block) for cut in listener.feed(room[at : at + block])]


@pytest.mark.parametrize("rate", RATES)
def test_a_hit_is_found_to_within_two_milliseconds_at_every_usual_rate(rate: int):
    room = noise(1.5, -60, rate)
    add_hit(room, rate // 2, -30, rate=rate)

    (cut,) = heard(room, rate=rate)

    assert abs(cut.onset_frame - rate // 2) <= 0.002 * rate


def test_a_hit_ends_where_its_tail_sinks_into_the_floor():
    room = noise(2.0, -60)
    add_hit(room, 4000, -30, decay_seconds=0.1)

    (cut,) = heard(room)

    in_the_floor = 0.1 * 30 / 8.686  # 30 dB at 8.7 dB per decay time
    assert 0.7 * in_the_floor <= (cut.end_frame - cut.onset_frame) / RATE <= 1.3 * in_the_floor


def test_the_level_of_a_hit_and_of_the_room_before_it_are_told():
    room = noise(2.0, -50)
    room[8000:9600] = noise(0.2, -20, seed=2)

    (cut,) = heard(room)

    assert cut.level_db == pytest.approx(-20, abs=1.0)
    assert cut.floor_db == pytest.approx(-50, abs=1.5)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(0, 900), min_size=1, max_size=60))
def test_how_the_stream_is_divided_changes_nothing(sizes: list[int]):
    room = noise(2.2, -55)
    for at, level_db in ((3000, -25), (5000, -35), (9000, -20), (14001, -30)):
        add_hit(room, at, level_db)
    at_once = Listener(RATE, 0.5)
    expected = at_once.hear(room)
    in_pieces = Listener(RATE, 0.5)
    cuts: list[Cut] = []
    done = 0
    for size in [*sizes, len(room)]:
        cuts += in_pieces.hear(room[done : done + size])
        done += size

    assert [cut.growing for cut in expected].count(False) == 4 < len(expected)
    assert cuts == expected
    assert in_pieces.room_level() == at_once.room_level()
    assert in_pieces.n_frames == len(room)


def test_steady_noise_and_hum_are_not_hits():
    t = np.arange(10 * 44100) / 44100
    hum = sum(0.1 / k * np.sin(2 * np.pi * 50 * k * t) for k in (1, 2, 3, 5))

    assert heard(noise(10.0, -40, 44100) + np.asarray(hum, np.float32), rate=44100) == []


def test_a_hit_is_heard_through_a_louder_hum():
    t = np.arange(2 * RATE) / RATE
    room = noise(2.0, -70) + (0.05 * np.sin(2 * np.pi * 50 * t)).astype(np.float32)
    add_hit(room, 8000, -32)

    (cut,) = heard(room)

    assert abs(cut.onset_frame - 8000) <= 16


def test_a_slow_swell_is_not_a_hit():
    swell = 10 ** (np.linspace(0, 30, 4 * RATE) / 20)  # 30 dB in four seconds
    room = noise(6.0, -60)
    room[RATE : 5 * RATE] *= swell.astype(np.float32)
    room[5 * RATE :] *= np.float32(swell[-1])

    assert heard(room) == []


def test_a_fan_that_is_switched_on_is_soon_the_floor():
    room = noise(12.0, -60)
    room[2 * RATE :] = noise(10.0, -35, seed=3)
    add_hit(room, 11 * RATE, -10)

    cuts = heard(room)

    assert len([cut for cut in cuts if cut.onset_frame < 10 * RATE]) <= 1
    assert abs(cuts[-1].onset_frame - 11 * RATE) <= 16
    assert cuts[-1].floor_db == pytest.approx(-35, abs=2)


@pytest.mark.parametrize("rate", [RATE, *RATES])
@pytest.mark.parametrize("pop", [[0.9], [0.5, 0.5, -0.4]])
def test_pops_of_a_few_frames_are_not_hits(pop: list[float], rate: int):
    room = noise(1.5, -60, rate)
    room[rate : rate + len(pop)] += np.array(pop, np.float32)

    assert heard(room, rate=rate) == []


def test_a_pop_in_the_tail_of_a_hit_does_not_end_it():
    room = noise(2.0, -60)
    add_hit(room, 4000, -20, decay_seconds=0.12)
    without = heard(room)
    room[5200] += 0.8

    assert [cut.onset_frame for cut in heard(room)] == [cut.onset_frame for cut in without]


def test_the_next_hit_ends_the_one_before_it():
    room = noise(2.0, -60)
    for at in (4000, 5200, 6400):
        add_hit(room, at, -20, decay_seconds=0.1)

    cuts = heard(room)

    assert [round(cut.onset_frame / 100) for cut in cuts] == [40, 52, 64]
    assert [cut.end_frame for cut in cuts[:2]] == [cut.onset_frame for cut in cuts[1:]]


def test_no_cut_is_longer_than_a_second_and_a_half():
    room = noise(5.0, -60)
    room[RATE : 4 * RATE] = noise(3.0, -20, seed=4)

    assert heard(room)[0].end_frame - heard(room)[0].onset_frame == 12000


def test_an_end_is_known_within_25_milliseconds():
    room = noise(6.0, -60)
    for k, at in enumerate(range(4000, 40000, 1700)):
        add_hit(room, at, -40 + k, decay_seconds=0.02 + 0.01 * (k % 5))
    listener, delays = Listener(RATE, 0.5), list[float]()
    for at in range(0, len(room), 8):
        delays += [(listener.n_frames - cut.end_frame) / RATE for cut in listener.feed(room[at : at + 8])]

    assert len(delays) >= 20
    assert max(delays) <= 0.025


def test_a_touch_before_the_blow_is_not_taken_for_its_onset():
    room = noise(2.0, -70)
    add_hit(room, 8000, -50, decay_seconds=0.02)
    add_hit(room, 8400, -15)

    (cut,) = heard(room)

    assert abs(cut.onset_frame - 8400) <= 16


def test_three_frames_in_a_row_at_full_scale_are_clipped():
    room = noise(2.5, -60)
    add_hit(room, 4000, -12)
    add_hit(room, 12000, -12)
    np.clip(room, -0.9, 0.9, out=room)
    room[12010:12013] = 1.0

    assert [cut.clipped for cut in heard(room)] == [False, True]


def test_sensitivity_may_change_while_listening():
    room = noise(3.0, -50)
    add_hit(room, 6000, -36)
    add_hit(room, 16000, -36)
    listener = Listener(RATE, 0.0)
    before = listener.feed(room[:12000])
    listener.sensitivity = 0.5
    after = listener.feed(room[12000:])

    assert before == []
    assert len(after) == 1


def test_a_raised_threshold_leaves_faint_hits_out_whatever_the_sensitivity_becomes():
    room = noise(3.0, -60.0)
    for seconds in (1.0, 2.0):
        add_hit(room, round(seconds * RATE), -45.0)
    listener = Listener(RATE, 0.3)
    listener.raised_db = 18.0
    listener.sensitivity = 0.5
    first = listener.feed(room[: round(1.8 * RATE)])
    listener.raised_db = 0.0

    assert (len(first), len(listener.feed(room[round(1.8 * RATE) :]))) == (0, 1)


def test_sensitivity_halves_and_doubles_the_rise_that_counts():
    assert [rise_db(s) for s in (0.0, 0.5, 1.0)] == [19.0, 9.5, 4.75]
    assert Listener(RATE, 7.0).sensitivity == 1.0


def test_what_is_no_number_is_counted_and_heard_as_silence():
    room = noise(2.0, -60)
    add_hit(room, 8000, -25)
    room[100], room[101], room[102] = np.nan, np.inf, -np.inf
    listener = Listener(RATE, 0.5)

    (cut,) = listener.feed(room)

    assert abs(cut.onset_frame - 8000) <= 16
    assert listener.not_finite == 3


def test_the_room_is_measured_with_and_without_its_hits():
    room = noise(2.0, -50)
    room[-400:] = noise(0.05, -20, seed=5)
    listener = Listener(RATE, 0.5)
    assert listener.room_level().in_db == -120.0
    listener.feed(room)

    level = listener.room_level()

    assert level.in_db == pytest.approx(-20, abs=1.5)
    assert level.floor_db == pytest.approx(-50, abs=1.5)


def test_a_rate_too_low_to_hear_with_is_refused_in_one_line():
    with pytest.raises(NeuralFunkError, match=r"1000 Hz, too low"):
        Listener(1000, 0.5)


def long_hit(rate: int = RATE) -> Mono:
    """A hit that stays as loud for half a second, in a quiet room."""
    room = noise(2.0, -60, rate)
    room[rate : rate + rate // 2] = noise(0.5, -20, rate, seed=2)
    return room


@pytest.mark.parametrize("rate", [RATE, *RATES])
def test_a_hit_that_sounds_on_is_told_a_tenth_of_a_second_after_its_onset_and_again_when_it_has_ended(rate: int):
    room = long_hit(rate)
    listener, told = Listener(rate, 0.5), list[tuple[float, Cut]]()
    for at in range(0, len(room), 100):
        told += [((at + 100) / rate, cut) for cut in listener.hear(room[at : at + 100])]

    (early, attack), (_, whole) = told
    assert [attack.growing, whole.growing] == [True, False]
    assert attack.onset_frame == whole.onset_frame == pytest.approx(rate, abs=0.002 * rate)
    assert attack.end_frame - attack.onset_frame == pytest.approx(0.09 * rate, abs=0.003 * rate)
    assert early - attack.end_frame / rate <= 0.001 + 100 / rate
    assert 1.5 * rate <= whole.end_frame <= 1.6 * rate  # the window in which energy is gathered is 20 ms
    assert attack.level_db == pytest.approx(whole.level_db, abs=0.2)  # of nearly the same tenth of a second


@pytest.mark.parametrize("fall_db_per_second", [150.0, 250.0, 300.0])
def test_a_long_hit_is_told_in_time_though_it_falls_at_first_as_if_it_were_soon_over(fall_db_per_second: float):
    level_db = np.minimum(np.arange(RATE // 2) / RATE, 0.13) * -fall_db_per_second  # and from there on it stays
    room = noise(2.0, -60)
    room[RATE : RATE + RATE // 2] += noise(0.5, -10, seed=2) * (10.0 ** (level_db / 20.0)).astype(np.float32)
    attack, whole = Listener(RATE, 0.5).hear(room)

    assert whole.end_frame - whole.onset_frame > 0.3 * RATE
    assert attack.growing
    assert attack.end_frame - attack.onset_frame <= 0.115 * RATE


@pytest.mark.parametrize("decay_seconds", [0.01, 0.02])
def test_a_hit_that_falls_fast_is_told_once_when_it_has_ended(decay_seconds: float):
    room = noise(2.0, -60)
    add_hit(room, 8000, -20, decay_seconds)

    (cut,) = Listener(RATE, 0.5).hear(room)

    assert not cut.growing


def test_every_attack_is_followed_by_the_whole_of_its_hit_whatever_comes_upon_it():
    for gap in range(600, 1400, 50):  # 75 to 175 ms after the onset, 30 dB louder
        room = long_hit()
        room[RATE + gap : RATE + gap + 800] += noise(0.1, 10, seed=3)
        cuts = Listener(RATE, 0.5).hear(room)

        attacks = [at for at, cut in enumerate(cuts) if cut.growing]
        assert len(attacks) == (1 if gap < 720 else 2)  # the louder one sounds on as well
        for at in attacks:
            assert not cuts[at + 1].growing
            assert cuts[at + 1].onset_frame == cuts[at].onset_frame
        assert len({cut.onset_frame for cut in cuts}) == len(cuts) - len(attacks)


def test_those_who_want_whole_hits_alone_are_told_of_no_attack():
    at_once, attacks = Listener(RATE, 0.5), Listener(RATE, 0.5)

    assert at_once.feed(long_hit()) == [cut for cut in attacks.hear(long_hit()) if not cut.growing]
