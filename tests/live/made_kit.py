"""A kit whose every frame a test knows: one sound a pad, at the server's rate, played as it is."""

from pathlib import Path

import numpy as np

from performer.sound import files
from performer.sound.resample import resample
from performer.sound.sound import Sound

ASSETS = Path(__file__).parents[2] / "performer" / "assets"
RATE = 48000
ROUNDING = 1e-6  # of sums of float32 in another order

PADS = (
    # number, note, role, file of the built-in kit, choke group
    (1, 36, "kick", "kick-3-1.flac", 0),
    (2, 39, "clap", "clap-1-1.flac", 0),
    (3, 38, "snare", "snare-3-1.flac", 0),
    (4, 49, "cymbal", "crash-1-1.flac", 0),
    (5, 42, "hat_closed", "hat-closed-2-1.flac", 1),
    (6, 46, "hat_open", "hat-open-1-1.flac", 1),
)

NOTES = {role: note for _, note, role, _, _ in PADS}
PAD_NUMBERS = {role: number for number, _, role, _, _ in PADS}

_PAD = """
[[pad]]
pad = {number}
note = {note}
name = "{role}"
role = "{role}"
choke_group = {group}

[[pad.layer]]
velocity = [0.0, 1.0]
sounds = [{{ file = "{role}.wav" }}]
"""


def write_kit(folder: Path) -> Path:
    """Write sounds of the built-in kit, resampled for the server, and a kit of them; return the kit's file."""
    return _write(folder, {row: resample(files.read(ASSETS / "kit" / row[3]), RATE) for row in PADS})


def write_click_kit(folder: Path) -> Path:
    """Write the same kit with a click of 2 ms as its kick, for meters that want silence between two hits."""
    click = 0.5 * np.cos(np.linspace(0.0, 12.0, 96)) * np.linspace(1.0, 0.0, 96)
    kit = write_kit(folder)
    files.write(folder / "kick.wav", Sound(click.astype(np.float32)[:, None], RATE))
    return kit


def write_turned_kit(folder: Path) -> Path:
    """Write the same kit with each of its sounds backwards, for a set of two kits that nobody can mix up."""
    kit = write_kit(folder)
    for _, _, role, _, _ in PADS:
        files.write(folder / f"{role}.wav", Sound(files.read(folder / f"{role}.wav").frames[::-1].copy(), RATE))
    return kit


def sound_of(kit: Path, role: str) -> np.ndarray:
    """Return what the pad of that role plays, struck as hard as can be, (n_frames, 2)."""
    frames = files.read(kit.parent / f"{role}.wav").frames
    return np.repeat(frames, 2, axis=1) if frames.shape[1] == 1 else frames


def layered(n_frames: int, *sounds: tuple[int, np.ndarray]) -> np.ndarray:
    """Return the sum of sounds that each begin on a frame, (n_frames, 2)."""
    mix = np.zeros((n_frames, 2), np.float32)
    for first, frames in sounds:
        part = frames[: max(0, n_frames - first)]
        mix[first : first + len(part)] += part
    return mix


def room_recording(first_second: float, n_seconds: float) -> np.ndarray:
    """Return a part of the built-in room at the server's rate, (n_frames,)."""
    room = resample(files.read(ASSETS / "room" / "room.flac"), RATE).mono()
    first = round(first_second * RATE)
    return room[first : first + round(n_seconds * RATE)]


def _write(folder: Path, sounds: dict[tuple[int, int, str, str, int], Sound]) -> Path:
    folder.mkdir(parents=True)
    text = 'version = 1\nname = "test kit"\n'
    for (number, note, role, _, group), sound in sounds.items():
        files.write(folder / f"{role}.wav", sound)
        text += _PAD.format(number=number, note=note, role=role, group=group)
    (folder / "kit.toml").write_text(text)
    return folder / "kit.toml"
