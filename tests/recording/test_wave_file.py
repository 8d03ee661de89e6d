"""Float WAV files that grow: read back by libsndfile, which knows nothing of how they were written."""

import resource
from pathlib import Path

import numpy as np
import pytest
import soundfile

from performer.recording.wave_file import HEADER_BYTES, WavFile


def counting(n_frames: int, n_channels: int = 2) -> np.ndarray:
    """Return frames that are all different, beyond full scale too."""
    return np.arange(1, 1 + n_frames * n_channels, dtype=np.float32).reshape(n_frames, n_channels)


def test_what_was_written_in_parts_is_read_back_bit_for_bit(tmp_path: Path):
    file = WavFile(tmp_path / "a.wav", 48000, 2)
    file.write(counting(5)[:2])
    file.write(counting(5)[2:])
    file.close()

    frames, rate = soundfile.read(tmp_path / "a.wav", dtype="float32")
    assert rate == 48000
    assert frames.tolist() == counting(5).tolist()


def test_a_file_that_nobody_closed_can_be_read_up_to_its_last_update(tmp_path: Path):
    file = WavFile(tmp_path / "a.wav", 48000, 1)
    file.write(counting(3, 1))
    file.update()
    file.write(counting(4, 1))

    frames, _ = soundfile.read(tmp_path / "a.wav", dtype="float32")
    assert frames.tolist() == [1, 2, 3]


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path):
    (tmp_path / "a.wav").write_bytes(b"mine")

    with pytest.raises(FileExistsError):
        WavFile(tmp_path / "a.wav", 48000, 2)
    assert (tmp_path / "a.wav").read_bytes() == b"mine"


@pytest.mark.parametrize(("short_of_4_gb", "kind"), [(100, "WAV"), (-100, "RF64")])
def test_a_file_is_an_rf64_from_4_gb_on_and_every_frame_is_where_it_should_be(
    tmp_path: Path, short_of_4_gb: int, kind: str
):
    n_silent = ((1 << 32) - HEADER_BYTES) // 8 - short_of_4_gb
    file = WavFile(tmp_path / "long.wav", 48000, 2, silent_frames=n_silent)
    file.write(counting(4))
    file.close()

    with soundfile.SoundFile(tmp_path / "long.wav") as read:
        assert (read.format, read.frames) == (kind, n_silent + 4)
        read.seek(n_silent - 1)
        assert read.read(dtype="float32").tolist() == [[0, 0], *counting(4).tolist()]


def test_where_the_disk_takes_no_more_whole_frames_stay_and_can_be_read(tmp_path: Path):
    file = WavFile(tmp_path / "a.wav", 48000, 2)
    file.write(counting(3))
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (HEADER_BYTES + 3 * 8 + 5, limits[1]))  # 5 bytes of the fourth
    try:
        with pytest.raises(OSError, match="too large"):
            file.write(counting(2))
        file.close()
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert soundfile.read(tmp_path / "a.wav", dtype="float32")[0].tolist() == counting(3).tolist()
    assert (tmp_path / "a.wav").stat().st_size == HEADER_BYTES + 3 * 8
