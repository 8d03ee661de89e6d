"""What of a set log bears on the sound, and what does not."""

import json
from pathlib import Path
from typing import Any, cast

import pytest

from performer.daemon import BUILT_IN_KIT
from performer.library.library import Library
from performer.replay import Replay

RATE = 8000
HIT = {"frame": 1000, "way": "in", "address": "/nf/pad/hit", "args": [1, 0.8]}
FARED = [
    {"frame": 3000, "way": "out", "address": "/nf/engine", "args": [3, 1.2, 4]},
    {"frame": 3000, "way": "out", "address": "/nf/engine/late", "args": [2]},
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
