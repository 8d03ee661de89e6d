"""Takes that end as FLAC of 24 bits: never before the FLAC is whole, and never where something would be lost."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from performer.recording import flac_file
from performer.recording.flac_file import StaysWav, to_flac
from performer.recording.wave_file import WavFile

RATE = 1000
ROOT = Path(__file__).parents[2]


def wav_of(folder: Path, frames: np.ndarray) -> Path:
    """Return a take's WAV of these frames."""
    file = WavFile(folder / "take.wav", RATE, frames.shape[1])
    file.write(frames.astype(np.float32))
    file.close()
    return folder / "take.wav"


def noise(n_frames: int, gain: float = 0.3) -> np.ndarray:
    return gain * np.random.default_rng(0).uniform(-1.0, 1.0, (n_frames, 2))


def test_a_wav_becomes_a_flac_of_24_bits_and_goes(tmp_path: Path):
    frames = noise(12_345).astype(np.float32)
    flac = to_flac(wav_of(tmp_path, frames), exact=False)

    assert [path.name for path in tmp_path.iterdir()] == ["take.flac"]
    assert soundfile.info(flac).subtype == "PCM_24"
    whole = np.rint(frames.astype(np.float64) * (1 << 23)).astype(np.int32)
    np.testing.assert_array_equal(soundfile.read(flac, dtype="int32")[0] >> 8, whole)


def test_what_passes_full_scale_stays_a_wav(tmp_path: Path):
    frames = noise(9000)
    frames[8000, 1] = 1.0  # one more than 24 bits hold
    wav = wav_of(tmp_path, frames)

    with pytest.raises(StaysWav, match="passes full scale"):
        to_flac(wav, exact=False)
    assert list(tmp_path.iterdir()) == [wav]


def test_the_room_becomes_a_flac_only_where_every_bit_is_kept(tmp_path: Path):
    wav = wav_of(tmp_path, noise(500))
    with pytest.raises(StaysWav, match="very bits"):
        to_flac(wav, exact=True)
    wav.unlink()
    of_a_converter = (np.rint(noise(500) * (1 << 23)) / (1 << 23)).astype(np.float32)

    flac = to_flac(wav_of(tmp_path, of_a_converter), exact=True)
    np.testing.assert_array_equal(soundfile.read(flac, dtype="float32")[0], of_a_converter)


def test_a_flac_that_reads_back_otherwise_is_thrown_away(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    wav = wav_of(tmp_path, noise(500))
    written = flac_file.files.write_flac

    def shorter(path: Path, rate: int, n_channels: int, blocks: object) -> None:
        written(path, rate, n_channels, [next(iter(blocks))[:-1]])  # type: ignore[call-overload]

    monkeypatch.setattr(flac_file.files, "write_flac", shorter)
    with pytest.raises(StaysWav, match="not the same when it is read"):
        to_flac(wav, exact=False)
    assert list(tmp_path.iterdir()) == [wav]


def test_a_flac_that_is_there_is_not_written_over(tmp_path: Path):
    wav = wav_of(tmp_path, noise(500))
    (tmp_path / "take.flac").write_bytes(b"mine")

    with pytest.raises(StaysWav):
        to_flac(wav, exact=False)
    assert wav.exists()
    assert (tmp_path / "take.flac").read_bytes() == b"mine"


def test_a_process_that_is_killed_while_it_converts_leaves_the_wav_whole(tmp_path: Path):
    wav = wav_of(tmp_path, noise(2_000_000))
    code = (
        "import sys, pathlib, performer.recording.flac_file as made; made.to_flac(pathlib.Path(sys.argv[1]), False)"
    )
    process = subprocess.Popen([sys.executable, "-c", code, str(wav)], cwd=ROOT)
    part = tmp_path / ".take.flac.part"
    while process.poll() is None and not (part.exists() and part.stat().st_size > 100_000):
        os.sched_yield()
    process.send_signal(signal.SIGKILL)

    assert process.wait() == -signal.SIGKILL
    assert not (tmp_path / "take.flac").exists()
    np.testing.assert_array_equal(soundfile.read(wav, dtype="float32")[0], noise(2_000_000).astype(np.float32))
