"""Reading and writing sound files: what comes back, and what stands in the way, in one line."""

import os
import resource
import struct
from pathlib import Path

import numpy as np
import pytest
import soundfile as sf

from performer.errors import BadSound, NeuralFunkError
from performer.sound.files import is_candidate, probe, read, windows, write
from performer.sound.sound import Sound

RATE = 1000


def ramp(n_frames: int, n_channels: int = 1) -> Sound:
    values = np.arange(n_frames * n_channels, dtype=np.float32).reshape(n_frames, n_channels)
    return Sound(values / 1024, RATE)


@pytest.mark.parametrize(
    "name", ["a.wav", "b.FLAC", "c.Wave", "d.AIF", "e.aiff", "f.aifc", "g.ogg", "h.opus", "i.Mp3"]
)
def test_every_spelling_of_a_sound_file_is_a_candidate(name: str):
    assert is_candidate(Path(name))


@pytest.mark.parametrize("name", ["a.txt", "b.m4a", "c", ".wav", "wav", "d.wav.part"])
def test_any_other_name_is_no_candidate(name: str):
    assert not is_candidate(Path(name))


def test_a_written_wav_comes_back_to_the_bit(tmp_path: Path):
    write(tmp_path / "ramp.wav", ramp(7, 2))

    again = read(tmp_path / "ramp.wav")

    assert again.sample_rate == RATE
    np.testing.assert_array_equal(again.frames, ramp(7, 2).frames)


def test_a_part_of_a_file_is_the_same_as_that_part_of_the_whole(tmp_path: Path):
    for name in ("ramp.wav", "ramp.flac"):
        write(tmp_path / name, ramp(500), "PCM_16")
        np.testing.assert_array_equal(read(tmp_path / name, 20, 5).frames, read(tmp_path / name).frames[20:25])
        assert read(tmp_path / name, 498, 10).n_frames == 2  # the file ends


@pytest.mark.parametrize(("kind", "subtype"), [("OGG", "VORBIS"), ("OGG", "OPUS"), ("MP3", "MPEG_LAYER_III")])
def test_a_part_of_a_compressed_file_is_the_same_as_that_part_of_the_whole(tmp_path: Path, kind: str, subtype: str):
    path = tmp_path / f"noise.{kind.lower()}"
    noise = np.random.default_rng(1).normal(0, 0.1, 96000).astype(np.float32)
    sf.write(path, noise, 48000, format=kind, subtype=subtype)

    np.testing.assert_array_equal(read(path, 50000, 300).frames, read(path).frames[50000:50300])


def test_a_file_read_in_windows_is_the_whole_file(tmp_path: Path):
    write(tmp_path / "ramp.wav", ramp(2500, 2))

    pieces = list(windows(tmp_path / "ramp.wav", seconds=1.0))

    assert [piece.n_frames for piece in pieces] == [1000, 1000, 500]
    np.testing.assert_array_equal(np.concatenate([piece.frames for piece in pieces]), ramp(2500, 2).frames)


def test_writing_the_same_sound_twice_gives_the_same_bytes(tmp_path: Path):
    sound = ramp(100, 2)
    write(tmp_path / "a.wav", sound)
    content = (tmp_path / "a.wav").read_bytes()

    at = content.index(b"PEAK")

    assert struct.unpack_from("<I", content, at + 12) == (0,)  # the time of writing


def test_a_full_disk_is_one_line_and_leaves_what_was_there(tmp_path: Path):
    write(tmp_path / "a.wav", ramp(10))
    before = (tmp_path / "a.wav").read_bytes()
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, hard))
    try:
        with pytest.raises(NeuralFunkError, match=r"a\.wav: not written: .*free some space"):
            write(tmp_path / "a.wav", ramp(9000))
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert [path.name for path in tmp_path.iterdir()] == ["a.wav"]
    assert (tmp_path / "a.wav").read_bytes() == before


def test_only_wav_and_flac_are_written(tmp_path: Path):
    with pytest.raises(NeuralFunkError, match=r"written as \.wav or \.flac"):
        write(tmp_path / "a.ogg", ramp(10))


def test_a_name_that_is_no_utf8_is_read_and_told(tmp_path: Path):
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9 \xff.wav"))
    write(path, ramp(4))

    assert read(path).n_frames == 4
    with pytest.raises(BadSound) as caught:
        read(path.with_suffix(".flac"))
    str(caught.value).encode("utf-8")  # can be printed anywhere


def test_unicode_names_are_read(tmp_path: Path):
    write(tmp_path / "бочка 🥁.wav", ramp(4))

    assert read(tmp_path / "бочка 🥁.wav").n_frames == 4


def broken(path: Path, content: bytes) -> Path:
    path.write_bytes(content)
    return path


def wav_header(n_frames: int, n_data: int) -> bytes:
    """Return a 16-bit mono WAV whose header claims `n_frames`, followed by `n_data` frames."""
    head = struct.pack(
        "<4sI4s4sIHHIIHH", b"RIFF", 36 + 2 * n_frames, b"WAVE", b"fmt ", 16, 1, 1, RATE, 2 * RATE, 2, 16
    )
    return head + struct.pack("<4sI", b"data", 2 * n_frames) + bytes(2 * n_data)


def test_an_empty_file_a_folder_and_no_file_are_one_line_each(tmp_path: Path):
    (tmp_path / "folder.wav").mkdir()
    for path in (broken(tmp_path / "empty.wav", b""), tmp_path / "folder.wav", tmp_path / "none.wav"):
        with pytest.raises(BadSound) as caught:
            read(path)
        assert str(path) in str(caught.value)
        assert "\n" not in str(caught.value)


def test_a_file_without_frames_is_refused(tmp_path: Path):
    with pytest.raises(BadSound, match="0 frames"):
        read(broken(tmp_path / "none.wav", wav_header(0, 0)))


def test_a_one_frame_file_is_a_sound(tmp_path: Path):
    assert read(broken(tmp_path / "one.wav", wav_header(1, 1))).n_frames == 1


def test_a_wav_cut_short_gives_the_frames_that_are_there(tmp_path: Path):
    assert read(broken(tmp_path / "cut.wav", wav_header(100000, 10))).n_frames == 10


def test_a_header_that_claims_more_than_the_file_can_hold_is_refused_before_decoding(tmp_path: Path):
    write(tmp_path / "a.flac", ramp(10), "PCM_16")
    content = bytearray((tmp_path / "a.flac").read_bytes())
    content[21] |= 0x0F  # the upper bits of the 36-bit count of frames
    content[22:26] = b"\xff\xff\xff\xff"

    with pytest.raises(BadSound, match="claims 68719476735 frames, more than"):
        probe(broken(tmp_path / "lying.flac", bytes(content)))


def test_values_that_are_no_numbers_are_refused(tmp_path: Path):
    sf.write(tmp_path / "nan.wav", np.array([0.0, np.nan, 0.5]), RATE, subtype="FLOAT")

    with pytest.raises(BadSound, match="no numbers"):
        read(tmp_path / "nan.wav")


def test_eight_channels_are_kept(tmp_path: Path):
    write(tmp_path / "eight.wav", ramp(5, 8))

    assert probe(tmp_path / "eight.wav").n_channels == 8
    np.testing.assert_array_equal(read(tmp_path / "eight.wav").frames, ramp(5, 8).frames)


def test_what_libsndfile_reads_of_the_odd_files_is_read_and_the_rest_is_one_line_each(data: Path):
    refused = 0
    for path in sorted((data / "odd").rglob("*")):
        if not path.is_file():
            continue
        try:
            expected = len(sf.read(path, always_2d=True)[0])
        except (sf.LibsndfileError, ValueError, RuntimeError):
            with pytest.raises(BadSound) as caught:
                read(path)
            assert "\n" not in str(caught.value)
            assert len(str(caught.value)) > len(str(path)) + 5
            refused += 1
        else:
            assert read(path).n_frames == expected, path
    assert refused == 23
