"""A take: what the engine wrote, frame by frame, in files. At 1000 frames a second, written in blocks of 8."""

import json
import resource
from pathlib import Path
from typing import Any

import numpy as np
import soundfile

from performer.audio import layout
from performer.audio.engine import Engine
from performer.recording.taking import Plan, Taking, Track
from performer.recording.wave_file import HEADER_BYTES
from tests.audio.engines import RATE, constant, give, hit, ramp, render, small_engine

RING = 1 << 14


def plan_of(engine: Engine, folder: Path, first_frame: int, look_ahead: int = 0) -> Plan:
    """Return the plan of a take of everything."""
    heard, _, _, tape, stems, _ = engine.plan.starts

    def rows(first: int, n: int, at: int) -> tuple[tuple[int, int], ...]:
        return ((first + 4 * n * at, n), (first + 4 * n * (at + 1), n))

    tracks = (
        Track("mix", str(folder / "mix.wav"), rows(tape, layout.TAPE_FRAMES, 0), look_ahead),
        Track("room", str(folder / "room.wav"), ((heard, RING),)),
        Track("pads", str(folder / "pad-1.wav"), rows(stems, layout.STEM_FRAMES, 0), from_first_sound=True),
        Track("pads", str(folder / "pad-2.wav"), rows(stems, layout.STEM_FRAMES, 2), from_first_sound=True),
    )
    plan = Plan(engine.memory.handle, 8 * layout.WRITTEN_FRAMES, RATE, first_frame, tracks)
    return Plan.from_json(json.loads(json.dumps(plan.to_json())))


def read(path: Path) -> np.ndarray:
    """Return the first channel of a file."""
    return soundfile.read(path, dtype="float32", always_2d=True)[0][:, 0]


def end(taking: Taking, frame: int) -> dict[str, Any]:
    """Let a take of everything end before `frame`, and write it."""
    for what in ("mix", "room", "pads"):
        taking.end(what, frame)
    taking.step()
    taking.step()
    assert taking.ended
    return taking.close()


def test_mix_pads_and_room_begin_and_end_on_the_same_frames(tmp_path: Path):
    engine = small_engine()
    engine.keep_stems(True)
    give(engine, 0, ramp(100))
    give(engine, 1, constant(100.0, 3))
    render(engine, 16)
    taking = Taking(plan_of(engine, tmp_path, first_frame=10), engine.memory)
    hit(engine, 0, 20)
    hit(engine, 1, 22)
    render(engine, 32, heard=np.arange(32).tolist())
    done = end(taking, 26)

    assert read(tmp_path / "mix.wav").tolist() == [*[0] * 10, 1, 2, 103, 104, 105, 6]
    assert read(tmp_path / "pad-1.wav").tolist() == [*[0] * 10, 1, 2, 3, 4, 5, 6]
    assert read(tmp_path / "pad-2.wav").tolist() == [*[0] * 12, 100, 100, 100, 0]
    assert read(tmp_path / "room.wav").tolist() == [*[0] * 6, *range(10)]
    assert done["missing"] == 0


def test_what_was_not_there_at_the_last_look_is_not_read_yet(tmp_path: Path):
    engine = small_engine()
    taking = Taking(plan_of(engine, tmp_path, first_frame=0), engine.memory)
    give(engine, 0, ramp(100))
    hit(engine, 0, 0)
    render(engine, 8)
    taking.step()
    render(engine, 8)
    taking.step()
    taking.update()

    assert read(tmp_path / "mix.wav").tolist() == [1, 2, 3, 4, 5, 6, 7, 8]


def test_the_limiters_delay_is_taken_out_of_the_mix_alone(tmp_path: Path):
    engine = small_engine()
    engine.set_rate(RATE, limiter=True)
    delay = engine.look_ahead_frames
    assert delay > 0
    engine.keep_stems(True)
    give(engine, 0, ramp(100) / np.float32(400))
    taking = Taking(plan_of(engine, tmp_path, 0, delay), engine.memory)
    hit(engine, 0, 5)
    render(engine, 64)
    end(taking, 30)

    expected = np.concatenate((np.zeros(5, np.float32), ramp(25)[:, 0] / np.float32(400)))
    np.testing.assert_array_equal(read(tmp_path / "mix.wav"), expected)
    np.testing.assert_array_equal(read(tmp_path / "pad-1.wav"), expected)


def test_a_pad_that_is_never_struck_has_no_file(tmp_path: Path):
    engine = small_engine()
    engine.keep_stems(True)
    give(engine, 0, ramp(100))
    taking = Taking(plan_of(engine, tmp_path, 0), engine.memory)
    hit(engine, 0, 4)
    render(engine, 16)
    done = end(taking, 16)

    assert sorted(path.name for path in tmp_path.iterdir()) == ["mix.wav", "pad-1.wav", "room.wav"]
    assert [Path(path).name for path, _ in done["files"]] == ["mix.wav", "room.wav", "pad-1.wav"]


def test_who_comes_too_late_writes_silence_for_what_is_lost_counts_it_and_stays_in_time(tmp_path: Path):
    engine = small_engine()
    taking = Taking(plan_of(engine, tmp_path, 0), engine.memory)
    readable = RING - layout.MAX_BLOCK_FRAMES  # of the room's ring, which is the shortest here
    n_frames = readable + 1000
    render(engine, n_frames, heard=np.arange(1, n_frames + 1).tolist())
    done = end(taking, n_frames)

    room = read(tmp_path / "room.wav")
    assert len(room) == n_frames
    assert not room[:1000].any()
    assert room[1000:].tolist() == list(range(1001, n_frames + 1))
    assert done["missing"] == 1000


def test_when_the_engine_has_ended_all_tracks_end_on_the_last_frame_that_all_of_them_have(tmp_path: Path):
    engine = small_engine()
    taking = Taking(plan_of(engine, tmp_path, 0, look_ahead=3), engine.memory)
    render(engine, 16)
    taking.step()
    taking.step()
    taking.end_here()
    taking.step()
    assert taking.ended
    taking.close()

    assert (len(read(tmp_path / "mix.wav")), len(read(tmp_path / "room.wav"))) == (13, 13)


def test_a_file_that_cannot_go_on_is_told_once_and_the_others_go_on(tmp_path: Path):
    engine = small_engine()
    taking = Taking(plan_of(engine, tmp_path, 0), engine.memory)
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (HEADER_BYTES + 15 * 8, limits[1]))  # 16 frames of the room fit
    try:
        render(engine, 16)
        taking.step()
        taking.step()
        (line,) = taking.failures()
        done = end(taking, 16)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)

    assert line == f"{tmp_path / 'mix.wav'}: the recording ends here (File too large)"
    assert taking.failures() == []
    assert done["missing"] == 16
    assert len(read(tmp_path / "room.wav")) == 16
