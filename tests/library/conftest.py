"""Sounds on the disk for tests of the library."""

from pathlib import Path

import numpy as np
import pytest

from tests.library.made_sounds import burst, put


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a library folder of four sounds, one of them silent, one twice."""
    root = tmp_path / "sounds"
    put(root / "kick.wav", burst(60))
    put(root / "deep" / "down" / "SNARE 01.FLAC", burst(400, seed=1))
    put(root / "deep" / "kick copy.wav", burst(60))
    put(root / "hats" / "closed.wav", burst(3000, 0.05, seed=2))
    put(root / "silence.wav", np.zeros(800))
    return root
