"""The built-in room: a minute of people making noises in a humming room, and the list of what they did."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray
from scipy.signal import fftconvolve

from models.built_in.flac import write_flac
from models.drum_synthesis import render
from models.synthesis.claps import CrowdClap, HandClap
from models.synthesis.filters import highpass, lowpass
from models.synthesis.finish import room_response
from models.synthesis.kicks import Stomp
from models.synthesis.metals_and_shakers import Glass, Snap
from models.synthesis.parameters import Mono, drawn, nearby
from models.synthesis.signals import noise, sine
from models.synthesis.voices import Shout, Whistle

SAMPLE_RATE = 44_100
LENGTH_SECONDS = 60
FLOOR_DB = -54.0  # RMS of the room alone
REVERB_SECONDS = 0.55
HUM_HZ = 50.0

# What is heard, in order: kind, and how far its loudest 20 ms lie above the room.
SCRIPT: tuple[tuple[str, float], ...] = (
    ("clap", 26), ("clap", 25), ("stomp", 24), ("snap", 21), ("glass", 22), ("shout", 25), ("stomp", 26),
    ("clap", 24), ("whistle", 20), ("snap", 19), ("claps", 26), ("glass", 18), ("shout", 22), ("snap", 12),
    ("stomp", 23), ("clap", 17), ("glass", 24), ("whistle", 23), ("shout", 26), ("clap", 21), ("snap", 23),
    ("stomp", 17), ("glass", 14), ("claps", 22), ("shout", 18), ("clap", 13), ("stomp", 26), ("snap", 24),
    ("whistle", 16), ("glass", 25), ("clap", 26), ("shout", 24), ("snap", 15), ("claps", 25), ("stomp", 21),
    ("glass", 20),
)  # fmt: skip

KINDS: dict[str, type] = {
    "clap": HandClap,
    "claps": CrowdClap,
    "stomp": Stomp,
    "snap": Snap,
    "glass": Glass,
    "whistle": Whistle,
    "shout": Shout,
}
# A person in a room, rather than anyone anywhere: the parameters that are not drawn.
HELD: dict[str, dict[str, float]] = {
    "clap": {"room": 0.0, "strike": 0.9},
    "claps": {"room": 0.0, "room_seconds": 0.15, "n_hands": 7},
    "stomp": {"decay_seconds": 0.24, "strike": 1.0},
    "snap": {"strike": 1.0},
    "glass": {"decay_seconds": 0.7, "n_glasses": 2, "pitch_hz": 1750.0},
    "whistle": {"length_seconds": 0.3, "air": 0.15},
    "shout": {
        "aspirate_seconds": 0.01,
        "aspirate": 0.3,
        "length_seconds": 0.26,
        "pitch_hz": 190.0,
        "first": 1,
        "last": 2,
    },
}


@dataclass(frozen=True, slots=True)
class RoomEvent:
    """One noise in the room: what, when it begins, and how far it rises above the room."""

    kind: str
    frame: int
    level_db: float


def schedule(rng: Generator) -> list[RoomEvent]:
    """Return the events of the script with gaps of 1.3 to 1.9 seconds between their starts."""
    gaps = rng.uniform(1.3, 1.9, len(SCRIPT))
    seconds = 1.5 + np.concatenate([[0.0], np.cumsum(gaps[:-1])])
    return [RoomEvent(kind, round(at * SAMPLE_RATE), level) for (kind, level), at in zip(SCRIPT, seconds)]


def quiet_room(n_frames: int, rng: Generator) -> Mono:
    """Return mains hum and the murmur of an empty room, at the level of the floor."""
    hum = np.zeros(n_frames)
    for order, share in ((1, 1.0), (2, 0.8), (3, 0.35), (4, 0.3), (6, 0.15), (8, 0.06), (12, 0.03)):
        hum += share * sine(HUM_HZ * order, n_frames, SAMPLE_RATE, rng.random())
    white = noise(n_frames, rng)
    air = 4 * lowpass(white, SAMPLE_RATE, 150, 0.5) + 1.5 * lowpass(white, SAMPLE_RATE, 700, 0.5) + 0.12 * white
    n_steps = n_frames // SAMPLE_RATE + 2
    breathing = np.interp(np.arange(n_frames) / SAMPLE_RATE, np.arange(n_steps), rng.uniform(0.85, 1.15, n_steps))
    both = highpass(0.7 * hum / np.std(hum) + breathing * air / np.std(air), SAMPLE_RATE, 30)
    return both * (10 ** (FLOOR_DB / 20) / np.std(both))


def loudest_rms(sound: Mono, n_window: int) -> float:
    """Return the RMS of the loudest window; a shorter sound is padded with silence."""
    energy = np.cumsum(np.concatenate([[0.0], np.pad(sound, (0, n_window)) ** 2]))
    return float(np.sqrt(np.max(energy[n_window:] - energy[:-n_window]) / n_window))


def noises(rng: Generator) -> dict[str, object]:
    """Return who is in the room: one set of parameters for each kind."""
    people: dict[str, object] = {}
    for kind, parameters in KINDS.items():
        base = drawn(parameters, rng)
        fields = {name: getattr(base, name) for name in base.__dataclass_fields__}
        people[kind] = parameters(**(fields | HELD[kind]))
    return people


def room_and_events(seed: int) -> tuple[NDArray[np.float32], list[RoomEvent]]:
    """Return the room (n_frames, 1) and its events."""
    rng = np.random.default_rng(seed)
    people = noises(rng)
    response = room_response(SAMPLE_RATE, REVERB_SECONDS, 5000, rng)
    room = quiet_room(LENGTH_SECONDS * SAMPLE_RATE, rng)
    events = schedule(rng)
    for event in events:
        sound = render(nearby(people[event.kind], 0.16, rng), SAMPLE_RATE, rng)[:, 0].astype(float)
        wet = rng.uniform(0.2, 0.45) * fftconvolve(sound, response)
        wet[: len(sound)] += sound
        wet *= 10 ** ((FLOOR_DB + event.level_db) / 20) / loudest_rms(wet, SAMPLE_RATE // 50)
        n = min(len(wet), len(room) - event.frame)
        room[event.frame : event.frame + n] += wet[:n]
    return room.astype(np.float32)[:, None], events


def text_of(events: list[RoomEvent]) -> str:
    """Return the list of the room's events as TOML."""
    lines = [
        "# What is heard in room.flac, made by `python -m models.make_assets`.",
        "# seconds: where it begins; level_db: its loudest 20 ms above the room's own RMS.",
        "version = 1",
        'file = "room.flac"',
        f"sample_rate = {SAMPLE_RATE}",
        f"floor_db = {FLOOR_DB}",
    ]
    for event in events:
        seconds = event.frame / SAMPLE_RATE
        lines += [
            "",
            "[[event]]",
            f'kind = "{event.kind}"',
            f"seconds = {seconds:.6f}",
            f"level_db = {event.level_db:.1f}",
        ]
    return "\n".join(lines) + "\n"


def make_room(folder: Path, seed: int = 2018) -> int:
    """Write the room and the list of its events; return how many there are."""
    frames, events = room_and_events(seed)
    write_flac(folder / "room.flac", frames, SAMPLE_RATE)
    (folder / "room.toml").write_text(text_of(events), encoding="utf-8")
    return len(events)
