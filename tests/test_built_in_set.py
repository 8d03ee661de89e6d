"""The built-in set as `make play` bounces it without a sound device, with the real mind, library and models."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest

from performer import bounce
from performer.audio_format import Frames
from performer.built_in_set import ASSETS, BAR_SECONDS, BARS, built_in_performance
from performer.mind.changing import change_models
from performer.mind.mind import open_means
from performer.neural.serving import serving
from performer.offline import Said
from tests.neural.other_models import turned_pair

HOME_BAR = 10  # silent, and where the kit goes home


@dataclass(frozen=True)
class BouncedSet:
    """The bounced set, and the log beside it."""

    frames: Frames
    rate: int
    said: list[Said]
    log: Path
    home: Path

    def bar(self, number: int) -> Frames:
        """Return one bar, counted from 1."""
        n = round(BAR_SECONDS * self.rate)
        return self.frames[(number - 1) * n : number * n]


@pytest.fixture(scope="module")
def built_in(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BouncedSet]:
    folder = tmp_path_factory.mktemp("set")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NEURALFUNK_HOME", str(folder / "home"))
        log = folder / "set.nfset.jsonl"
        bounced = bounce.perform(built_in_performance(log), print)
        yield BouncedSet(bounced.frames, bounced.sample_rate, bounced.said, log, folder / "home")


def test_the_set_is_at_least_16_seconds_of_whole_frame_bars(built_in: BouncedSet):
    assert len(built_in.frames) == BARS * BAR_SECONDS * built_in.rate
    assert len(built_in.frames) >= 16 * built_in.rate
    assert np.isfinite(built_in.frames).all()


def test_the_swapped_bars_differ_from_the_curated_ones(built_in: BouncedSet):
    swapped = {
        int(said.values[0])
        for said in built_in.said
        if said.address == "/nf/pad/sound" and said.values[3] != "curated"
    }
    assert len(swapped) >= 5
    for number in range(4, HOME_BAR):
        # curated bars take turns in pairs at most, so compare with both
        assert not np.array_equal(built_in.bar(number), built_in.bar(1))
        assert not np.array_equal(built_in.bar(number), built_in.bar(2))


def test_after_home_and_a_silent_bar_the_first_bars_come_back_to_the_byte(built_in: BouncedSet):
    assert built_in.bar(11).tobytes() == built_in.bar(1).tobytes()
    assert built_in.bar(12).tobytes() == built_in.bar(2).tobytes()


def test_no_tail_is_cut_when_the_kit_goes_home(
    built_in: BouncedSet, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    """Without going home the same set sounds the same until somebody strikes again: what rings, rings out."""
    monkeypatch.setenv("NEURALFUNK_HOME", str(built_in.home))
    what = built_in_performance()
    assert what.moves is not None
    lines = what.moves.read_text().splitlines()
    staying = tmp_path / "staying.moves"
    staying.write_text("\n".join(line for line in lines if "home" not in line))
    stayed = bounce.perform(replace(what, moves=staying), print).frames
    home, struck = (round((bar - 1) * BAR_SECONDS * built_in.rate) for bar in (HOME_BAR, HOME_BAR + 1))

    assert np.abs(stayed[home : home + built_in.rate // 4]).max() > 1e-3  # something rings
    assert stayed[:struck].tobytes() == built_in.frames[:struck].tobytes()
    assert stayed[struck:].tobytes() != built_in.frames[struck:].tobytes()


def test_room_hits_were_heard_and_put_on_pads(built_in: BouncedSet):
    heard = [said for said in built_in.said if said.address == "/nf/heard"]
    sources = {str(said.values[3]) for said in built_in.said if said.address == "/nf/pad/sound"}

    assert len(heard) >= 10
    assert {"room", "library", "generated", "curated"} <= sources


def test_no_room_hit_is_on_two_pads_after_one_kit_swap(built_in: BouncedSet):
    first, stop = (round(x * built_in.rate) for x in (13.9, 15.9))
    landed = [
        str(said.values[2])
        for said in built_in.said
        if said.address == "/nf/pad/sound" and said.values[3] == "room" and first < said.frame < stop
    ]

    assert len(landed) == len(set(landed))


def test_any_block_size_gives_the_same_bytes(built_in: BouncedSet, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("NEURALFUNK_HOME", str(built_in.home))
    seconds = 16.0  # with the room on the pads, and a swap of the whole kit
    for block in (61, 1024):
        again = bounce.perform(replace(built_in_performance(), n_seconds=seconds, block_frames=block), print)
        assert again.frames.tobytes() == built_in.frames[: round(seconds * built_in.rate)].tobytes()


def test_the_log_played_again_gives_the_same_bytes(built_in: BouncedSet):
    kits = built_in.home / "kits"
    room = ASSETS / "room" / "room.flac"
    frames, rate = bounce.replay(built_in.log, room, built_in.home, (), kits, print)

    assert rate == built_in.rate
    assert frames.tobytes() == built_in.frames.tobytes()


def test_without_the_rooms_recording_a_replay_plays_the_pads_own_sounds_and_says_so(built_in: BouncedSet):
    said: list[str] = []
    frames, _ = bounce.replay(built_in.log, None, built_in.home, (), built_in.home / "kits", said.append)

    assert frames.shape == built_in.frames.shape
    assert any("room" in line and "own sound plays instead" in line for line in said)


def test_a_log_is_played_again_with_the_decoder_that_made_its_sounds_after_the_models_have_changed(
    built_in: BouncedSet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    sounds = [json.loads(line) for line in built_in.log.read_text().splitlines()[1:]]
    assert [line for line in sounds if line["way"] == "sound" and "latent" in line]
    home, kits = tmp_path / "home", tmp_path / "home" / "kits"
    shutil.copytree(built_in.home, home)
    other = turned_pair(tmp_path / "others")
    now = open_means(home, (), kits)
    changed = change_models(home, serving(home, other.encoder, other.decoder), now, print)
    assert changed is not None
    for means in (now, changed):
        means.library.close()
    monkeypatch.setattr(
        "performer.neural.serving.SHIPPED", other.encoder.parent
    )  # they took the shipped ones' place
    assert serving(home).now.id == other.id

    frames, _ = bounce.replay(built_in.log, ASSETS / "room" / "room.flac", home, (), kits, print)
    shutil.rmtree(home / "models")
    said: list[str] = []
    without, _ = bounce.replay(built_in.log, ASSETS / "room" / "room.flac", home, (), kits, said.append)

    assert frames.tobytes() == built_in.frames.tobytes()
    assert without.tobytes() != frames.tobytes()
    assert any("is not to be had any more" in line for line in said)


def test_the_log_says_how_to_have_every_sound_again(built_in: BouncedSet):
    header, *lines = (json.loads(line) for line in built_in.log.read_text().splitlines())
    sounds = [line for line in lines if line["way"] == "sound"]

    assert header["version"] == 2
    assert header["rate"] == built_in.rate
    assert set(header["models"]) == {"encoder", "decoder"}
    assert sounds
    for sound in sounds:
        assert {"path", "latent", "room_first"} & sound.keys()
    frames = [line["frame"] for line in lines if line["way"] == "in" and line["address"] == "/nf/pad/hit"]
    assert frames == sorted(frames)
