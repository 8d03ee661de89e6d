"""Engines small enough to count by hand: 1000 frames a second, sounds that are constants."""

from collections.abc import Sequence

import numpy as np

from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.sound_store import SetLayer
from performer.audio_format import Frames

RATE = 1000


def small_engine(fade_frames: int = 2, ring_frames: int = 1 << 14) -> Engine:
    """Return an engine at 1000 frames a second that has no sounds yet."""
    return Engine(RATE, MemoryPlan(ring_frames, 1 << 18), fade_frames=fade_frames)


def constant(value: float, n_frames: int = 100, n_channels: int = 1) -> Frames:
    """Return a sound that is `value` everywhere."""
    return np.full((n_frames, n_channels), value, np.float32)


def ramp(n_frames: int) -> Frames:
    """Return a sound that counts its own frames: 1, 2, 3 …"""
    return np.arange(1, n_frames + 1, dtype=np.float32)[:, None]


def give(engine: Engine, pad: int, *sounds: Frames, frame: int = layout.NOW) -> int:
    """Put sounds that take turns on a pad (from 0), and return their set."""
    slots = tuple(engine.sounds.write(sound) for sound in sounds)
    made = engine.sounds.make_set([SetLayer(1.0, 1.0, slots)])
    engine.push(layout.SET_NOW, pad, made, frame=frame)
    return made


def render(engine: Engine, n_frames: int, block: int = 8, heard: Sequence[float] = ()) -> Frames:
    """Return the next `n_frames`, (n_frames, 2), rendered in blocks."""
    out = np.zeros((n_frames, 2), np.float32)
    room = np.zeros(n_frames, np.float32)
    room[: len(heard)] = heard
    engine.render_offline(out, room, block)
    return out


def hit(engine: Engine, pad: int, frame: int, velocity: float = 1.0, way: int = layout.WAY_CLOCK) -> None:
    """Strike a pad (from 0) on a frame."""
    engine.push(layout.PAD_ON, pad, x=velocity, frame=frame, way=way)


def reported(engine: Engine, kind: int) -> list[tuple[int, int]]:
    """Return (frame, pad) of the reports of one kind since the last call."""
    return [(report.frame, report.a) for report in engine.reports() if report.kind == kind]
