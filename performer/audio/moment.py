"""The engine as it was at its last mark, in plain values; and another engine that goes on from there.

It knows nothing of what is to come, and neither a pad's pending swap nor who struck it last: a set log tells on
which frames swaps land and pads are struck.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from performer.audio import layout
from performer.audio.engine import Engine
from performer.audio.parts import Parts, Records
from performer.audio.windowed_sinc import PEAK_TAPS

Values = dict[str, Any]

_TOLD_LATER = ("pending", "pending_tag", "last_frame", "last_way")
_SOUND_OF_VOICE = ("slot", "first")  # where it lies, which is another place in another engine


@dataclass(frozen=True, slots=True)
class Ringing:
    """A voice that rings at a mark."""

    place: int
    slot: int
    values: Values  # VOICE, but for where its sound lies


def clock_at_mark(engine: Engine) -> int:
    """Return the frame of the last mark."""
    return int(engine.parts.kept_engine["clock"][0])


def voices_at_mark(engine: Engine) -> list[Ringing]:
    """Return every voice that rang at the last mark."""
    voices = engine.parts.kept_voices
    places = np.flatnonzero(voices["state"] != layout.FREE)
    return [Ringing(int(v), int(voices["slot"][v]), _told(voices[v], _SOUND_OF_VOICE)) for v in places]


def pads_at_mark(engine: Engine) -> Iterator[tuple[int, Values]]:
    """Yield the pads, from 0, that had sounds or had been struck at the last mark, with PAD and their turns."""
    pads = engine.parts.kept_pads
    for number in np.flatnonzero((pads["set"] != layout.NO_SET) | (pads["n_strikes"] > 0)):
        told = _told(pads[number], _TOLD_LATER)
        yield int(number), {**told, "turns_taken": engine.parts.kept_turns[number].tolist()}


def mix_at_mark(engine: Engine) -> Values:
    """Return what the last mark found behind the voices: what cut ones left, the limiters, and how many hits."""
    parts, kept = engine.parts, engine.parts.kept_engine[0]
    first, stop = _seen_by_limiters(engine, int(kept["clock"]))
    return {
        "order": int(kept["order"]),
        "residue": parts.kept_residue.tolist(),
        "limiters": {str(place): _limiter(parts, place, first, stop) for place in _limiters(engine)},
    }


def go_on(engine: Engine, pads: dict[int, Values], ringing: list[Ringing], mix: Values) -> None:
    """Let an engine that has rendered nothing go on as it was told; sets and slots are this engine's own."""
    parts = engine.parts
    for number, values in pads.items():
        _put(parts.pads[number], values)
        parts.round_robin[number] = values["turns_taken"]
    for voice in ringing:
        _put(parts.voices[voice.place], voice.values)
        parts.voices[voice.place]["slot"] = voice.slot
        parts.voices[voice.place]["first"] = parts.slots[voice.slot]["first"]
        parts.slots["voices"][voice.slot] += 1
    parts.engine["order"] = mix["order"]
    parts.residue[:] = mix["residue"]
    first, stop = _seen_by_limiters(engine, engine.clock)
    for place, values in mix["limiters"].items():
        _put_limiter(parts, int(place), values, first, stop)


def _told(record: Any, without: tuple[str, ...]) -> Values:
    return {name: record[name].item() for name in record.dtype.names if name not in without}


def _put(record: Any, values: Values) -> None:
    """Write what a record of this version has; a field that is not told stays as it is."""
    for name, value in values.items():
        if name in record.dtype.names:
            record[name] = value


def _limiters(engine: Engine) -> list[int]:
    n_pairs = len(engine.pairs_in_use)
    wanted = [*range(n_pairs), *([layout.SUM] if n_pairs > 1 else [])]
    return wanted if engine.look_ahead_frames else []


def _seen_by_limiters(engine: Engine, clock: int) -> tuple[int, int]:
    """Return the frames, first and stop, on which what a limiter does from `clock` on may depend."""
    return clock - 2 * (engine.look_ahead_frames + PEAK_TAPS), clock


def _places(first: int, stop: int) -> Records:
    return np.arange(first, stop) % layout.LIMITER_RING


def _limiter(parts: Parts, place: int, first: int, stop: int) -> Values:
    state, at = parts.kept_limiters[place], _places(first, stop)
    gains, smoothed, queue = parts.kept_needed[3 * place : 3 * place + 3]
    left, right = parts.kept_delayed[2 * place : 2 * place + 2]
    queued = _places(int(state["queue_first"]), int(state["queue_end"]))
    return {
        "state": _told(state, ()),
        "left": left[at].tolist(),
        "right": right[at].tolist(),
        "gains": gains[at].tolist(),
        "smoothed": smoothed[at].tolist(),
        "queue": queue[queued].tolist(),
    }


def _put_limiter(parts: Parts, place: int, values: Values, first: int, stop: int) -> None:
    at = _places(first, stop)
    _put(parts.limiters[place], values["state"])
    gains, smoothed, queue = parts.needed[3 * place : 3 * place + 3]
    left, right = parts.delayed[2 * place : 2 * place + 2]
    left[at], right[at] = values["left"], values["right"]
    gains[at], smoothed[at] = values["gains"], values["smoothed"]
    state = values["state"]
    queue[_places(state["queue_first"], state["queue_end"])] = values["queue"]
