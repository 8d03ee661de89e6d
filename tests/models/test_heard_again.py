"""What training hears: the stock of rooms, microphones and noises, and hearings drawn from it."""

import numpy as np
import pytest

from models import hearings, mel, places
from models.heard_again import befallen, heard_again, in_noise, sounding

RATE = 8000
N_FRAMES = 4000


def hit(hz: float = 500.0) -> mel.Array:
    """Return half a second of a decaying tone (4000,)."""
    seconds = np.arange(N_FRAMES) / RATE
    return (np.exp(-8.0 * seconds) * np.sin(2 * np.pi * hz * seconds)).astype(np.float32)


def level_db(audio: mel.Array) -> float:
    return float(10.0 * np.log10(np.square(audio, dtype=np.float64).sum() + 1e-30))


@pytest.fixture(scope="module")
def stock() -> places.Places:
    return places.places(RATE, N_FRAMES, seed=1)


def test_hearings_are_those_of_the_generator_and_all_of_the_same_length(stock: places.Places):
    one, again = ([heard_again(hit(), stock, np.random.default_rng(n)) for n in range(30)] for _ in range(2))

    assert {(each.shape, each.dtype) for each in one} == {((N_FRAMES,), np.dtype(np.float32))}
    assert np.isfinite(one).all()
    np.testing.assert_array_equal(one, again)
    assert len(np.unique(one, axis=0)) == 30
    np.testing.assert_array_equal(hit(), hit())


def test_about_half_of_the_hearings_keep_pitch_and_fall_so_that_a_room_alone_is_often_heard():
    rng = np.random.default_rng(0)

    met = [befallen(rng) for _ in range(2000)]

    retuned = np.mean([each["tuning"] or each["velocity"] for each in met])
    room_alone = np.mean(
        [each["room"] and not any(met for name, met in each.items() if name != "room") for each in met]
    )
    assert 0.25 < retuned < 0.4
    assert 0.15 < room_alone < 0.3


def test_the_stock_of_a_seed_is_always_the_same_and_of_another_another(stock: places.Places):
    again, other = (places.places.__wrapped__(RATE, N_FRAMES, seed) for seed in (1, 2))

    np.testing.assert_array_equal(stock.rooms[0], again.rooms[0])
    np.testing.assert_array_equal(stock.noises, again.noises)
    assert not np.array_equal(stock.rooms[0], other.rooms[0])


@pytest.mark.parametrize("n_frames", [300, 2000, N_FRAMES])
@pytest.mark.parametrize("room", [0, 40, places.N_ROOMS - 1])
def test_a_room_is_heard_as_if_its_answer_were_added_up_frame_by_frame(
    stock: places.Places, room: int, n_frames: int
):
    response = np.fft.irfft(stock.rooms[-1][room], stock.lengths[-1])
    sound = hit()[:n_frames]

    heard = stock.heard_through(sound, room, None, direct_db=6.0)

    expected = np.convolve(places.padded(sound, N_FRAMES), 10 ** (-6 / 20) * response)[:N_FRAMES]
    expected[:n_frames] += sound
    np.testing.assert_allclose(heard, expected, atol=2e-5)


def test_a_room_has_unit_energy_no_direct_sound_and_falls_by_sixty_decibels_in_its_time():
    response = places.room_response(RATE, 0.5, np.random.default_rng(0))

    assert len(response) == 4000
    assert response[0] == 0.0
    assert np.square(response).sum() == pytest.approx(1.0, rel=1e-5)
    assert -65.0 < level_db(response[-400:]) - level_db(response[400:800]) < -25.0


def test_every_room_of_the_stock_has_unit_energy_and_no_direct_sound(stock: places.Places):
    responses = np.fft.irfft(stock.rooms[-1], stock.lengths[-1])

    np.testing.assert_allclose(np.square(responses).sum(axis=1), 1.0, rtol=1e-4)
    np.testing.assert_allclose(responses[:, 0], 0.0, atol=1e-5)


def test_high_parts_leave_a_room_before_the_low_ones():
    tails = [places.room_response(RATE, 0.8, np.random.default_rng(seed)) for seed in range(20)]

    def late_share_db(low_hz: float, high_hz: float) -> float:
        band = [
            np.square(np.abs(np.fft.rfft(part))) for tail in tails for part in (tail[800:2400], tail[2400:4000])
        ]
        hz = np.fft.rfftfreq(1600, 1 / RATE)
        early, late = (
            np.sum(part[:, (hz > low_hz) & (hz < high_hz)]) for part in (np.array(band[::2]), np.array(band[1::2]))
        )
        return float(10.0 * np.log10(late / early))

    assert late_share_db(2500, 4000) < late_share_db(20, 300) - 3.0


def test_rooms_reach_from_a_tenth_of_a_second_to_more_than_one(stock: places.Places):
    assert stock.room_frames[0] == 800
    assert stock.room_frames[-1] == 9600


def test_noises_have_unit_power_and_some_of_them_swell(stock: places.Places):
    powers = np.square(stock.noises, dtype=np.float64)
    unrest = np.std(np.log(powers.reshape(len(powers), -1, 200).mean(axis=2)), axis=1)

    np.testing.assert_allclose(powers.mean(axis=1), 1.0, rtol=1e-3)
    assert (unrest < 0.4).any()
    assert (unrest > 0.6).any()


def test_noise_is_never_nearer_than_ten_decibels(stock: places.Places):
    sound = hit()

    below_db = []
    for seed in range(60):
        added = in_noise(sound, stock, np.random.default_rng(seed)) - sound
        whole = np.square(stock.noises, dtype=np.float64).mean()
        below_db.append(
            20 * np.log10(hearings.loudest(sound, RATE)) - level_db(added) + 10 * np.log10(N_FRAMES * whole)
        )

    assert np.median(below_db) < 25.0  # oftener near ten than near forty
    assert min(below_db) > 6.0  # a stretch of a noise may be louder than the whole of it
    assert max(below_db) > 30.0


def test_what_sounds_ends_where_the_sound_does():
    assert len(sounding(np.pad(hit()[:100], (0, 900)))) <= 100
    assert len(sounding(np.zeros(50, np.float32))) == 50


def test_a_softer_hit_is_softer_darker_and_shorter_and_a_harder_one_is_not():
    def brightness_and_end_db(harder_db: float) -> tuple[float, float, float]:
        noise = np.random.default_rng(0).standard_normal(N_FRAMES).astype(np.float32)
        struck = hearings.struck(noise, RATE, harder_db, np.random.default_rng(4))
        power = np.square(np.abs(np.fft.rfft(struck)))
        bright = float(10 * np.log10(power[1500:].sum() / power[:100].sum()))
        return level_db(struck), bright, level_db(struck[-400:]) - level_db(struck[400:800])

    soft, same, hard = (brightness_and_end_db(db) for db in (-18.0, 0.0, 9.0))

    assert soft[0] < same[0] < hard[0]
    assert soft[1] < same[1] - 4.0
    assert hard[1] > same[1] + 2.0
    assert soft[2] < same[2] - 1.0
