"""The own output is taken away from what the microphone hears, and the crowd's hits stay."""

import numpy as np
import pytest

from performer.room.listener import Listener
from performer.room.own_output import BLOCK_FRAMES, OwnOutput

RATE = 16_000
Mono = np.ndarray


def answer(rng: np.random.Generator, delay_seconds: float = 0.02) -> Mono:
    """A room's answer: the direct sound, then 0.2 s of a tail that dies away."""
    n = round(0.2 * RATE)
    tail = rng.standard_normal(n) * np.exp(-6.9 * np.arange(n) / n) * 0.02
    tail[0] = 0.5
    return np.concatenate([np.zeros(round(delay_seconds * RATE)), tail]).astype(np.float32)


def hits(rng: np.random.Generator, seconds: float, every: float, level: float) -> tuple[Mono, list[int]]:
    """Bursts of noise that die away within a tenth of a second, and where they begin."""
    out, places = np.zeros(round(seconds * RATE), np.float32), []
    at = 0.3
    while at < seconds - 0.3:
        frame, n = round(at * RATE), round(0.12 * RATE)
        out[frame : frame + n] += level * rng.standard_normal(n) * np.exp(-np.arange(n) / (0.025 * RATE))
        places.append(frame)
        at += every * rng.uniform(0.8, 1.2)
    return out, places


class Room:
    """Twelve seconds of an instrument that plays four hits a second, and a crowd that claps now and then."""

    def __init__(self, seed: int = 5) -> None:
        rng = np.random.default_rng(seed)
        self.played, self.own_places = hits(rng, 12.0, 0.25, 0.3)
        self.crowd, self.places = hits(rng, 12.0, 1.1, 0.1)
        self.quiet = (0.002 * rng.standard_normal(len(self.played))).astype(np.float32)
        self.own = np.convolve(self.played, answer(rng))[: len(self.played)].astype(np.float32)
        self.heard = self.own + self.crowd + self.quiet


def power_db(audio: Mono) -> float:
    return 10.0 * float(np.log10(np.mean(np.square(audio))))


def test_after_three_seconds_the_own_output_is_ten_decibels_quieter_and_the_crowd_is_as_it_was() -> None:
    room = Room()
    rest = OwnOutput(RATE).feed(room.heard, room.played[None]).rest
    later = slice(4 * RATE, len(rest))
    left = rest[later] - (room.crowd + room.quiet)[later]
    assert power_db(left) < power_db(room.own[later]) - 10.0
    clap = next(frame for frame in room.places if frame > 6 * RATE)
    here = slice(clap, clap + RATE // 20)
    assert np.corrcoef(rest[here], room.crowd[here])[0, 1] > 0.8


@pytest.mark.parametrize("size", [97, 512, 4001])
def test_the_pieces_of_a_stream_change_nothing(size: int) -> None:
    room = Room()
    whole = OwnOutput(RATE).feed(room.heard, room.played[None])
    again = OwnOutput(RATE)
    parts = [
        again.feed(room.heard[at : at + size], room.played[None, at : at + size])
        for at in range(0, len(room.heard), size)
    ]
    assert np.array_equal(np.concatenate([part.rest for part in parts]), whole.rest)
    assert np.array_equal(np.concatenate([part.own for part in parts]), whole.own)


def test_where_nothing_is_played_what_is_heard_comes_through_to_the_bit() -> None:
    room = Room()
    rest, own = OwnOutput(RATE).feed(room.crowd, np.zeros_like(room.played)[None])
    assert np.array_equal(rest, room.crowd[: len(rest)])
    assert not own.any()


def test_until_it_knows_its_own_sound_all_that_is_heard_beside_it_may_be_it() -> None:
    room = Room()
    output = OwnOutput(RATE)
    n = RATE // BLOCK_FRAMES * BLOCK_FRAMES
    rest, own = output.feed(room.heard[:n], room.played[None, :n])
    assert not output.known
    sounding = slice(room.own_places[0] + BLOCK_FRAMES, n)
    assert np.array_equal(rest[sounding], room.heard[sounding])
    assert np.array_equal(own[sounding], room.heard[sounding])


def test_a_loudspeaker_that_comes_four_tenths_late_is_found() -> None:
    rng = np.random.default_rng(2)
    played, _ = hits(rng, 20.0, 0.3, 0.3)
    own = np.convolve(played, answer(rng, delay_seconds=0.4))[: len(played)].astype(np.float32)
    output = OwnOutput(RATE)
    rest = output.feed(own + 0.001 * rng.standard_normal(len(own)).astype(np.float32), played[None]).rest
    assert abs(output.delay_frames - 0.37 * RATE) < 0.02 * RATE
    later = slice(14 * RATE, len(rest))
    assert power_db(rest[later]) < power_db(own[later]) - 10.0


def test_frames_that_are_no_numbers_do_no_lasting_harm() -> None:
    room = Room()
    heard = room.heard.copy()
    heard[2 * RATE : 2 * RATE + 50] = np.nan
    heard[3 * RATE] = np.inf
    rest = OwnOutput(RATE).feed(heard, room.played[None]).rest
    assert np.isfinite(rest).all()
    later = slice(9 * RATE, len(rest))
    left = rest[later] - (room.crowd + room.quiet)[later]
    assert power_db(left) < power_db(room.own[later]) - 6.0


def found(rest: Mono, own: Mono | None) -> list[int]:
    listener = Listener(RATE, 0.5)
    pieces = range(0, len(rest), 512)
    return [
        cut.onset_frame
        for at in pieces
        for cut in listener.feed(rest[at : at + 512], None if own is None else own[at : at + 512])
    ]


def test_the_crowds_hits_are_found_and_the_own_ones_are_not() -> None:
    room = Room()
    split = OwnOutput(RATE).feed(room.heard, room.played[None])
    onsets = found(*split)
    wanted = [frame for frame in room.places if frame > 3 * RATE]
    near = [any(abs(onset - frame) < 0.03 * RATE for onset in onsets) for frame in wanted]
    assert sum(near) >= 0.8 * len(wanted)
    strays = [onset for onset in onsets if all(abs(onset - frame) > 0.1 * RATE for frame in room.places)]
    assert len(strays) <= len(onsets) / 20
    unaware = found(room.heard, None)  # the same ears without knowing what is played
    assert sum(all(abs(onset - frame) > 0.1 * RATE for frame in room.places) for onset in unaware) > 10


class TwoPlay(Room):
    """The same room, in which a desk plays music that is not ours, from two loudspeakers."""

    def __init__(self) -> None:
        super().__init__()
        rng = np.random.default_rng(8)
        left, right = (hits(rng, 12.0, every, 0.3)[0] for every in (0.37, 0.53))
        self.desk = np.stack([left, right])
        answers = answer(rng, 0.03), answer(rng, 0.05)
        self.music = sum(np.convolve(one, heard)[: len(one)] for one, heard in zip(self.desk, answers)).astype(
            np.float32
        )
        self.heard = self.heard + self.music
        self.all = np.concatenate([self.played[None], self.desk])


def test_the_music_of_the_desk_is_taken_away_beside_the_own_output_and_the_crowd_is_found() -> None:
    room = TwoPlay()
    split = OwnOutput(RATE, 3).feed(room.heard, room.all)
    later = slice(6 * RATE, len(split.rest))
    left = split.rest[later] - (room.crowd + room.quiet)[later]
    assert power_db(left) < power_db((room.own + room.music)[later]) - 15.0

    wanted = [frame for frame in room.places if frame > 6 * RATE]
    onsets = [onset for onset in found(*split) if onset > 5 * RATE]
    near = [any(abs(onset - frame) < 0.03 * RATE for onset in onsets) for frame in wanted]
    assert sum(near) >= 0.8 * len(wanted)
    alone = OwnOutput(RATE).feed(room.heard, room.played[None])  # without the reference
    stray = [sum(all(abs(o - f) > 0.1 * RATE for f in room.places) for o in found(*one)) for one in (split, alone)]
    assert stray[0] <= 2
    assert stray[1] > 20


def test_music_that_begins_late_may_be_all_that_is_heard_until_it_is_known() -> None:
    room = TwoPlay()
    begins = 6 * RATE
    desk = room.all.copy()
    desk[1:, :begins] = 0.0
    output = OwnOutput(RATE, 3)
    output.feed(room.heard[:begins] - room.music[:begins], desk[:, :begins])
    assert output.known
    assert output.foreign_silent_seconds == float("inf")
    output.feed(room.heard[begins : begins + RATE], desk[:, begins : begins + RATE])
    assert not output.known
    assert output.foreign_silent_seconds < 0.5
    output.feed(room.heard[begins + RATE :], desk[:, begins + RATE :])
    assert output.known
    output.feed(np.zeros(5 * RATE, np.float32), np.zeros((3, 5 * RATE), np.float32))
    assert abs(output.foreign_silent_seconds - 5.0) < 0.6


def test_the_noise_of_a_converter_is_no_sound_of_a_reference() -> None:
    room = Room()
    noise = 10 ** (-70 / 20) * np.random.default_rng(1).standard_normal(len(room.crowd)).astype(np.float32)
    output = OwnOutput(RATE, 2)
    rest, own = output.feed(room.crowd, np.stack([np.zeros_like(noise), noise]))
    assert np.array_equal(rest, room.crowd[: len(rest)])
    assert not own.any()
    assert output.foreign_silent_seconds == float("inf")
