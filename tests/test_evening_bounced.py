"""An evening on the offline clock: a glass is struck in the room, tuned to a tom, and the kit is kept."""

import json
import shutil
from pathlib import Path

import mido
import numpy as np
import pytest

from performer import cli
from performer.audio_format import gain_of_db
from performer.kit import toml_file
from performer.kit.load import find_file
from performer.sound import files
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound
from performer.swap.fit import measure
from performer.swap.tune import clear_pitch_hz, semitones_between
from tests.mind.stages import ASSETS, RATE
from tests.swap.test_tune import tone

SECONDS = 9
GLASS_HZ = 523.0
TOM, SNARE, CLAP = 6, 3, 4
MOVES = f"""
0.1 /nf/room/tune {{tune}}
2.5 /nf/room/take {TOM}
3.0 /nf/pad/swap {SNARE} library
3.0 /nf/pad/swap {CLAP} generated
4.6 /nf/kit/save tonight
"""


class Evening:
    """What was played, what came out of it, and the home it was kept in."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder, self._patch = folder, monkeypatch
        self.home = folder / "home"
        room = 0.0005 * np.random.default_rng(3).standard_normal(SECONDS * RATE).astype(np.float32)
        glass = tone(GLASS_HZ).frames[:, 0]
        room[RATE : RATE + len(glass)] += glass
        files.write(folder / "room.wav", Sound(room[:, None], RATE))
        midi, track = mido.MidiFile(ticks_per_beat=1000), mido.MidiTrack()
        at = 0
        for seconds, pad in ((3.6, SNARE), (3.8, CLAP), (4.2, TOM), (5.0, TOM)):
            ticks = round(mido.second2tick(seconds, 1000, 500_000))
            track.append(mido.Message("note_on", note=35 + pad, velocity=100, time=ticks - at))
            at = ticks
        midi.tracks.append(track)
        midi.save(folder / "set.mid")

    def bounce(self, name: str, *options: str, home: Path | None = None) -> bytes:
        """Return the bytes of what a bounce gives."""
        self._patch.setenv("NEURALFUNK_HOME", str(home or self.home))
        out = self.folder / f"{name}.wav"
        assert cli.main(["bounce", f"--out={out}", *options]) == 0
        return out.read_bytes()

    def play(self, tune: int) -> bytes:
        """Return the bytes of the evening, with hits tuned or not."""
        (self.folder / "set.moves").write_text(MOVES.format(tune=tune))
        words = (("midi", "set.mid"), ("room", "room.wav"), ("moves", "set.moves"), ("log", "set.nfset.jsonl"))
        return self.bounce("played", *(f"--{word}={self.folder / file}" for word, file in words))

    @property
    def log(self) -> list[dict]:
        """The lines of its set log."""
        return [json.loads(line) for line in (self.folder / "set.nfset.jsonl").read_text("utf-8").splitlines()]

    @property
    def saved(self) -> Path:
        """The folder of the kit that was kept."""
        return self.home / "kits" / "tonight"

    def sound_of(self, pad: int) -> Sound:
        """The copy of a pad's sound that was kept."""
        kit = toml_file.load(self.saved)
        (found,) = [each for each in kit.pads if each.number == pad]
        return files.read(self.saved / found.sounds[0].file)


@pytest.fixture
def evening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Evening:
    monkeypatch.chdir(tmp_path)
    return Evening(tmp_path, monkeypatch)


def curated(pad: int) -> Sound:
    kit = toml_file.load(ASSETS / "kit")
    (found,) = [each for each in kit.pads if each.number == pad]
    path = find_file(kit, found.layers[-1].sounds[0])
    assert path is not None
    return files.read(path)


def test_a_glass_is_tuned_to_the_tom_that_it_takes_the_place_of_and_a_replay_is_the_same(evening: Evening):
    played = evening.play(tune=1)

    wanted_hz = measure(curated(TOM)).pitch_hz
    semitones = semitones_between(GLASS_HZ, wanted_hz)
    (line,) = [line for line in evening.log if line.get("source") == "room" and line["way"] == "sound"]
    assert abs(semitones) > 0.5
    assert line["tuned_semitones"] == pytest.approx(semitones, abs=0.3)
    heard_hz = clear_pitch_hz(evening.sound_of(TOM))
    assert abs(semitones_between(heard_hz, wanted_hz)) < 0.3
    again = evening.bounce(
        "again", f"--replay={evening.folder / 'set.nfset.jsonl'}", f"--room={evening.folder / 'room.wav'}"
    )
    assert again == played


def test_without_the_request_a_hit_stays_as_it_was_heard(evening: Evening):
    evening.play(tune=0)

    assert clear_pitch_hz(evening.sound_of(TOM)) == pytest.approx(GLASS_HZ, rel=0.01)
    assert not any("tuned_semitones" in line for line in evening.log)


def test_the_kit_that_is_kept_says_of_every_sound_where_it_comes_from(evening: Evening):
    evening.play(tune=1)
    told = json.loads((evening.saved / "provenance.json").read_text("utf-8"))

    kit = toml_file.load(evening.saved)
    assert told["version"] == 1
    assert sorted(told["pads"], key=int) == [str(pad.number) for pad in kit.pads]
    for pad in kit.pads:
        assert told["pads"][str(pad.number)]["files"] == [ref.file for ref in pad.sounds]
        assert all((evening.saved / ref.file).is_file() for ref in pad.sounds)
    library, generated, room = (told["pads"][str(pad)] for pad in (SNARE, CLAP, TOM))
    copy = files.read(Path(library["path"]), library["first_frame"], library["n_frames"])
    assert (library["source"], fingerprint(copy)) == ("library", library["fingerprint"])
    assert library["distance"] > 0.0
    assert (library["why"], library["asked_query"]) == ("asked", "anchor")
    assert generated["source"] == "generated"
    assert (len(generated["latent"]), type(generated["seed"])) == (64, int)
    assert generated["model"] == next(line for line in evening.log if "models" in line)["models"]["decoder"]
    assert room["heard_at_seconds"] == pytest.approx(1.0, abs=0.005)
    assert 0.1 < room["heard_for_seconds"] < 1.5
    assert room["tuned_semitones"] != 0.0
    assert told["pads"]["1"]["source"] == "curated"
    assert all(Path(path).is_file() for path in told["pads"]["1"]["curated"])


def test_the_kept_kit_plays_elsewhere_without_anything_it_came_from(
    evening: Evening, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    evening.play(tune=1)
    kept = {pad: evening.sound_of(pad).frames for pad in (SNARE, CLAP)}
    elsewhere = shutil.move(evening.saved, tmp_path / "carried")
    shutil.rmtree(evening.home)
    for name in ("room.wav", "set.nfset.jsonl"):
        (tmp_path / name).unlink()

    assert cli.main(["kit", "check", str(elsewhere)]) == 0
    hits = mido.MidiFile(ticks_per_beat=1000), mido.MidiTrack()
    for pad, after in ((SNARE, 2000), (CLAP, 4000)):
        hits[1].append(mido.Message("note_on", note=35 + pad, velocity=127, time=after))
    hits[0].tracks.append(hits[1])
    hits[0].save(tmp_path / "two.mid")
    options = f"--midi={tmp_path / 'two.mid'}", f"--kit={elsewhere / 'kit.toml'}", "--no-limiter"
    evening.bounce("carried", *options, home=tmp_path / "other home")
    heard = files.read(tmp_path / "carried.wav")
    pads = {pad.number: pad for pad in toml_file.load(elsewhere).pads}
    for pad, second in ((SNARE, 1), (CLAP, 3)):
        first, wanted = second * RATE, kept[pad][:, 0] * gain_of_db(pads[pad].gain_db)
        np.testing.assert_allclose(heard.frames[first : first + len(wanted), 0], wanted, atol=1e-6)
    assert pads[TOM].vary == pytest.approx(0.6)  # a single hit of a crowd goes on being varied
