"""A room in which a desk plays a beat that is not ours: with that as a reference, and without."""

import json
from pathlib import Path

import mido
import numpy as np
import pytest

from performer import cli
from performer.sound import files
from performer.sound.sound import Sound
from tests.mind.stages import ASSETS, RATE

SECONDS = 14
CLAPS = (5.48, 6.73, 8.24, 9.98, 11.47, 12.23)
LATE_FRAMES = (round(0.021 * RATE), round(0.034 * RATE))  # of the two loudspeakers, at the microphone


def _sound(name: str) -> np.ndarray:
    return files.read(ASSETS / "kit" / f"{name}.flac").mono()


def _with(*placed: tuple[float, np.ndarray]) -> np.ndarray:
    audio = np.zeros(SECONDS * RATE, np.float32)
    for at, sound in placed:
        place = audio[round(at * RATE) :][: len(sound)]
        place += sound[: len(place)]
    return audio


def desk() -> np.ndarray:
    """Four to the floor on the left, backbeats and eighths of hats on the right, (2, n_frames)."""
    beats = np.arange(0.1, SECONDS - 1, 0.5)
    kick, snare, hat = (_sound(name) for name in ("kick-3-1", "snare-3-1", "hat-closed-2-1"))
    left = _with(*((at, 0.5 * kick) for at in beats))
    right = _with(
        *((at, 0.4 * snare) for at in beats[1::2]),
        *((at, 0.3 * hat) for at in beats),
        *((at + 0.25, 0.3 * hat) for at in beats),
    )
    return np.stack([left, right])


def room(music: np.ndarray) -> np.ndarray:
    """The music out of both loudspeakers, and a crowd that claps off its beat."""
    heard = 0.0005 * np.random.default_rng(4).standard_normal(SECONDS * RATE).astype(np.float32)
    for channel, late in zip(music, LATE_FRAMES):
        heard[late:] += 0.4 * channel[:-late]
        heard[3 * late :] += 0.1 * channel[: -3 * late]  # a wall
    return heard + _with(*((at, 0.25 * _sound("clap-1-1")) for at in CLAPS))


class Bounce:
    """Three files of one evening, and what is heard in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        music = desk()
        files.write(folder / "desk.wav", Sound(music.T.copy(), RATE))
        files.write(folder / "room.wav", Sound(room(music)[:, None], RATE))
        midi, track = mido.MidiFile(ticks_per_beat=1000), mido.MidiTrack()
        ends = mido.second2tick((SECONDS - 4.0), 1000, 500_000)
        track += [mido.Message("note_on", note=99, velocity=1, time=ends), mido.MetaMessage("end_of_track")]
        midi.tracks.append(track)
        midi.save(folder / "set.mid")

    def run(self, name: str, *options: str) -> int:
        given = [f"--{word}={self.folder / file}" for word, file in (("midi", "set.mid"), ("room", "room.wav"))]
        out = [f"--out={self.folder / name}.wav", f"--log={self.folder / name}.nfset.jsonl"]
        return cli.main(["bounce", *given, *out, *options])

    def heard(self, name: str) -> list[tuple[float, str]]:
        """Where hits were heard, in seconds, each with its mark."""
        lines = map(json.loads, (self.folder / f"{name}.nfset.jsonl").read_text("utf-8").splitlines())
        told = [line for line in lines if line.get("address") == "/nf/heard"]
        return [(line["frame"] / RATE, line["args"][3]) for line in told]


@pytest.fixture
def bounce(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bounce:
    monkeypatch.setenv("NEURALFUNK_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return Bounce(tmp_path)


def test_with_the_reference_the_claps_are_found_and_without_it_the_music_is(
    bounce: Bounce, capsys: pytest.CaptureFixture[str]
):
    assert bounce.run("with", f"--reference={bounce.folder / 'desk.wav'}") == 0
    told_with = capsys.readouterr().err
    assert bounce.run("without") == 0
    told_without = capsys.readouterr().err

    clean = [at for at, mark in bounce.heard("with") if mark == ""]
    found = [clap for clap in CLAPS if any(abs(at - clap) < 0.01 for at in clean)]
    false = [at for at in clean if all(abs(at - clap) > 0.3 for clap in CLAPS)]
    foreign = [at for at, mark in bounce.heard("without") if all(abs(at - clap) > 0.3 for clap in CLAPS)]
    assert len(found) >= 5
    assert len(false) <= 1
    assert len(foreign) >= 15
    assert "steady beat" not in told_with
    assert "steady beat" in told_without


def test_the_same_files_give_the_same_log(bounce: Bounce):
    for name in ("one", "two"):
        assert bounce.run(name, f"--reference={bounce.folder / 'desk.wav'}") == 0
    one, two = ((bounce.folder / f"{name}.nfset.jsonl").read_bytes() for name in ("one", "two"))
    assert one == two


def test_a_reference_that_cannot_be_used_is_told_in_one_line(bounce: Bounce, capsys: pytest.CaptureFixture[str]):
    files.write(bounce.folder / "many.wav", Sound(np.zeros((RATE, 3), np.float32), RATE))
    for options, why in (
        ([f"--reference={bounce.folder / 'many.wav'}"], "many.wav has 3 channels; give a reference of one or two"),
        ([f"--reference={bounce.folder / 'none.wav'}"], "none.wav"),
    ):
        assert bounce.run("bad", *options) == 1
        err = capsys.readouterr().err
        assert why in err
        assert "Traceback" not in err


@pytest.mark.parametrize(
    ("options", "why"),
    [
        (["--midi=set.mid", "--reference=desk.wav"], "give the room, too, with --room"),
        (["--replay=set.nfset.jsonl", "--reference=desk.wav"], "--reference: of --midi only; a replay takes all"),
        (["--replay=set.nfset.jsonl", "--kit=kit.toml", "--seed=0"], "--kit, --seed: of --midi only; a replay"),
        (["--replay=set.nfset.jsonl", "--no-limiter"], "--no-limiter: of --midi only; a replay takes all from its"),
    ],
)
def test_what_would_be_without_effect_is_wrong_use(
    bounce: Bounce, capsys: pytest.CaptureFixture[str], options: list[str], why: str
):
    assert cli.main(["bounce", "--out=x.wav", *options]) != 0
    assert why in capsys.readouterr().err
