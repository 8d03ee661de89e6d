"""What of a set log bears on the sound, and what does not."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

from performer.audio.layout import MAX_SETS
from performer.library.library import Library
from performer.play_options import BUILT_IN_KIT
from performer.replay import Replay
from performer.sound import files
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound
from performer.swap.fit import measure

RATE = 8000
HIT = {"frame": 1000, "way": "in", "address": "/nf/pad/hit", "args": [1, 0.8]}
FARED = [
    {"frame": 3000, "way": "out", "address": "/nf/engine", "args": [3, 1.2, 4]},
    {"frame": 3000, "way": "out", "address": "/nf/engine/late", "args": [2]},
    {"frame": 3000, "way": "out", "address": "/nf/engine/device", "args": [0, ""]},
]


def replayed(path: Path, *lines: dict[str, Any]) -> bytes:
    """Return what a log of these lines sounds like, with a tail of half a second."""
    header = {"version": 1, "rate": RATE, "kit": str(BUILT_IN_KIT)}
    path.write_text("".join(f"{json.dumps(line)}\n" for line in (header, *lines)))
    no_library = cast(Library, None)  # nothing here was swapped
    return Replay(path, no_library, lambda _: None, None, pytest.fail).play(0.5, 64).tobytes()


def test_how_the_engine_fared_is_passed_over_and_makes_the_set_no_longer(tmp_path: Path):
    plain = replayed(tmp_path / "plain.nfset.jsonl", HIT)

    assert len(plain) == (1000 + RATE // 2) * 2 * 4
    assert any(plain)
    assert replayed(tmp_path / "in-trouble.nfset.jsonl", HIT, *FARED) == plain


def test_an_evening_has_more_sounds_than_there_is_room_for_and_one_that_comes_back_is_still_there(tmp_path: Path):
    tones = [tone(hz) for hz in (300.0, 500.0)]
    lines: list[dict[str, Any]] = []
    for number, sound in enumerate(tones):
        files.write(tmp_path / f"{number}.wav", sound)
    n_swaps, apart = MAX_SETS + 100, 64
    for n in range(1, n_swaps + 1):
        which = 0 if n == 1 else 1
        lines.append(found(tmp_path / f"{which}.wav", tones[which], n, apart * n - 32))
        lines.append(
            {"frame": apart * n, "way": "out", "address": "/nf/pad/sound", "args": [1, n, "", "library", 0.0]}
        )
        lines.append(found(tmp_path / f"{which}.wav", tones[which], n_swaps + n, apart * n))  # it never lands
    again = apart * (n_swaps + 1)
    lines.append({"frame": again, "way": "out", "address": "/nf/pad/sound", "args": [1, 1, "", "library", 0.0]})
    lines += [{**HIT, "frame": frame} for frame in (apart + 1, again)]
    lines.append({"frame": again + RATE, "way": "in", "address": "/nf/panic", "args": []})

    played = np.frombuffer(replayed(tmp_path / "long.nfset.jsonl", *lines), np.float32).reshape(-1, 2)

    n = tones[0].n_frames
    first, last = played[apart + 1 :][:n], played[again:][:n]
    assert np.abs(first).max() > 0.01
    np.testing.assert_array_equal(first, last)


def tone(hz: float) -> Sound:
    """Return a short tone that dies away."""
    t = np.arange(RATE // 20) / RATE
    return Sound((0.3 * np.sin(2 * np.pi * hz * t) * np.exp(-60 * t)).astype(np.float32)[:, None], RATE)


def found(path: Path, sound: Sound, number: int, frame: int) -> dict[str, Any]:
    """Return the line of a sound that may be used from a frame on."""
    origin = {"path": str(path), "first_frame": 0, "n_frames": sound.n_frames}
    said = {"frame": frame, "way": "sound", "kit": 0, "pad": 1, "id": number, "set": number, "name": path.stem}
    return {**said, **origin, "fingerprint": fingerprint(sound), "anchor": asdict(measure(sound))}
