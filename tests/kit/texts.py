"""Kit files as text, for the tests of reading and writing them."""

from pathlib import Path

SMALLEST = """\
version = 1
name = "Small"

[[pad]]
pad = 1
note = 36
role = "kick"
[[pad.layer]]
sounds = [{ file = "kick.wav" }]
"""

TWO_PADS = """\
version = 1

[[pad]]
pad = 2
notes = [38, 40]
name = "the snare"
role = "snare"
gain_db = -3
hold_seconds = 0.2
decay_seconds = 0.1
choke_group = 4
velocity_curve = "hard"
locked = true
shortlist = [{ file = "other.wav", fingerprint = "0123456789abcdef0123456789abcdef" }]
[[pad.layer]]
velocity = [0.5, 1]
sounds = [{ file = "hard-1.wav" }, { file = "hard-2.wav", first_frame = 10, n_frames = 20 }]
[[pad.layer]]
velocity = [0, 0.5]
gain_db = 1.5
sounds = [{ file = "soft.wav" }]

[[pad]]
pad = 1
note = 42
role = "hat_closed"
play = "gate"
[[pad.layer]]
sounds = [{ file = "hat.wav" }]
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "kit.toml"
    path.write_text(text)
    return path
