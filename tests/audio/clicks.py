"""What a click is: a step in the output where no sound has one; and the sounds by which it is found.

A step shows in how far a frame lies from the straight line through the two before it. Smooth sounds lie near to
that line, and a gain that moves by a part of itself each frame bends it by that part at most: what bends further
was cut.
"""

import numpy as np

from performer.audio_format import Frames

RATE = 48000
LOUDEST = 0.5
FADE_FRAMES, GLIDE_FRAMES, RESIDUE_FRAMES = 144, 192, 96  # in which the engine ends a voice, moves a gain, …


def swell(hz: float = 200.0, n_frames: int = 24000, n_channels: int = 1) -> Frames:
    """Return a sine, (n_frames, n_channels), that rises out of silence and goes back there."""
    frames = np.arange(n_frames)
    wave = LOUDEST * np.sin(2 * np.pi * hz / RATE * frames) * np.sin(np.pi * frames / n_frames) ** 2
    return np.repeat(wave.astype(np.float32)[:, None], n_channels, axis=1)


def bends(out: Frames) -> Frames:
    """Return how far each frame of `out`, (n_frames, n_channels), lies from the line through the two before it."""
    before = np.zeros((2, out.shape[1]))
    return np.abs(np.diff(np.concatenate([before, out.astype(np.float64)]), 2, axis=0))


def bend_of(sound: Frames, change_frames: float) -> float:
    """Return how far one voice may bend while its gain goes to another in `change_frames` or longer."""
    slope = np.abs(np.diff(sound.astype(np.float64), axis=0)).max()
    corner = (np.abs(sound).max() + 2.0 * slope) / change_frames
    return float(bends(sound).max() + corner)


def clicks(out: Frames, bend: float) -> list[int]:
    """Return the frames at which `out`, (n_frames, n_channels), bends further than what was played can."""
    return np.flatnonzero(bends(out).max(axis=1) > bend).tolist()
