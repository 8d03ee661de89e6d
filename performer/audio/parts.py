"""All arrays of one engine: their shapes in one table, by which they are made and compiled code finds them.

Compiled code is handed one number, the address of a table of the arrays' addresses, and looks up what it needs.
"""

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from performer.audio import layout, windowed_sinc
from performer.audio.layout import (
    ALL_VOICES,
    MAX_BLOCK_FRAMES,
    MAX_LAYERS,
    MAX_PADS,
    MAX_PAIRS,
    MAX_REFERENCES,
    MAX_SETS,
    ONE,
    RING_EVENTS,
    SUM,
)

Records = npt.NDArray[Any]
OWN = 0  # the length of an array that says itself how long it is

SHAPES: dict[str, tuple[tuple[int, ...], Any]] = {
    "engine": ((1,), layout.ENGINE),
    "links": ((1,), layout.LINKS),
    "pads": ((MAX_PADS,), layout.PAD),
    "voices": ((ALL_VOICES,), layout.VOICE),
    "slots": ((layout.MAX_SLOTS,), layout.SLOT),
    "limiters": ((SUM + 1,), layout.LIMITER),
    "outs": ((2 * MAX_PAIRS,), np.int64),
    "references": ((MAX_REFERENCES,), np.int64),
    "note_pad": ((128,), np.int32),
    "hands": ((layout.MAX_HANDS,), layout.HAND),
    "meanings": ((layout.MAX_HANDS, 256), np.int32),
    "hand_keys": ((layout.MAX_HANDS, 256), np.uint8),
    "out_bytes": ((layout.OUT_BYTES,), np.uint8),
    "out_message": ((layout.MOST_OUT_BYTES,), np.uint8),
    "out_notes": ((layout.OUT_NOTES,), layout.OUT_NOTE),
    "pad_note": ((MAX_PADS,), np.int32),
    "next_pad_notes": ((MAX_PADS,), np.int32),
    "note_ends": ((MAX_PADS,), np.int64),
    "notes_out": ((MAX_PADS,), np.int32),
    "set_layers": ((MAX_SETS,), np.int32),
    "set_tops": ((MAX_SETS, MAX_LAYERS), np.float64),
    "set_counts": ((MAX_SETS, MAX_LAYERS), np.int32),
    "set_slots": ((MAX_SETS, MAX_LAYERS, layout.MAX_ROUND_ROBIN), np.int32),
    "set_gains": ((MAX_SETS, MAX_LAYERS), np.float64),
    "set_vary": ((MAX_SETS,), np.float64),
    "round_robin": ((MAX_PADS, MAX_LAYERS), np.int32),
    "events": ((layout.EVENT_RINGS, RING_EVENTS), layout.EVENT),
    "reports": ((RING_EVENTS,), layout.EVENT),
    "waiting": ((layout.WAITING_EVENTS,), layout.EVENT),
    "arrivals": ((layout.WAITING_EVENTS,), np.int64),
    "mix": ((2 * (SUM + 1), MAX_BLOCK_FRAMES), np.float32),
    "captured": ((MAX_BLOCK_FRAMES,), np.float32),
    "beside": ((MAX_REFERENCES, MAX_BLOCK_FRAMES), np.float32),
    "work": ((2, MAX_BLOCK_FRAMES), np.float32),
    "window": ((2, windowed_sinc.WINDOW_FRAMES), np.float32),
    "residue": ((2 * MAX_PAIRS,), np.float64),
    "stem_residue": ((2 * MAX_PADS,), np.float64),
    "kernels": ((OWN,), np.float32),
    "delayed": ((2 * (SUM + 1), layout.LIMITER_RING), np.float32),
    "needed": ((3 * (SUM + 1), layout.LIMITER_RING), np.int64),
    "counters": ((layout.COUNTERS,), np.int64),
    "heard": ((OWN,), np.float32),
    "played": ((OWN,), np.float32),
    "foreign": ((OWN,), np.float32),
    "tape": ((2, layout.TAPE_FRAMES), np.float32),
    "stems": ((2 * MAX_PADS, layout.STEM_FRAMES), np.float32),
    "arena": ((OWN,), np.float32),
    "next_pads": ((MAX_PADS,), layout.PAD),
    "next_notes": ((128,), np.int32),
    "held": ((MAX_PADS,), np.int32),
    "kept_engine": ((1,), layout.ENGINE),
    "kept_pads": ((MAX_PADS,), layout.PAD),
    "kept_turns": ((MAX_PADS, MAX_LAYERS), np.int32),
    "kept_voices": ((ALL_VOICES,), layout.VOICE),
    "kept_residue": ((2 * MAX_PAIRS,), np.float64),
    "kept_limiters": ((SUM + 1,), layout.LIMITER),
    "kept_delayed": ((2 * (SUM + 1), layout.LIMITER_RING), np.float32),
    "kept_needed": ((3 * (SUM + 1), layout.LIMITER_RING), np.int64),
}


class SharedParts(NamedTuple):
    """The arrays that other processes see."""

    counters: npt.NDArray[np.int64]  # the first page: how far everybody has written and read
    heard: npt.NDArray[np.float32]  # what the microphone heard
    played: npt.NDArray[np.float32]  # the instrument's own output, mono
    foreign: npt.NDArray[np.float32]  # what else the loudspeakers play: the rings of the references in a row
    tape: npt.NDArray[np.float32]  # (2, TAPE_FRAMES) the mix
    stems: npt.NDArray[np.float32]  # (2 * MAX_PADS, STEM_FRAMES) the pads by themselves
    arena: npt.NDArray[np.float32]  # the frames of all sounds


class Parts(NamedTuple):
    """All arrays of one engine."""

    address: int  # of `table`: what compiled code is given
    table: npt.NDArray[np.int64]  # the addresses of all that follow, then their lengths
    engine: Records  # (1,) ENGINE
    links: Records  # (1,) LINKS
    pads: Records  # PAD
    voices: Records  # VOICE
    slots: Records  # SLOT
    limiters: Records  # LIMITER
    outs: npt.NDArray[np.int64]  # JACK ports, or channels of the device from 0; -1: none
    references: npt.NDArray[np.int64]  # inputs, in the same words
    note_pad: npt.NDArray[np.int32]  # pad from 0, or -1
    hands: Records  # HAND: controllers with ports of their own
    meanings: npt.NDArray[
        np.int32
    ]  # of their notes, then of their controls: a pad from 0, or TOLD, BUTTON, AS_NOTE
    hand_keys: npt.NDArray[np.uint8]  # which of their notes and controls are buttons that are down
    out_bytes: npt.NDArray[np.uint8]  # a ring: MIDI messages on their way to JACK, see hands.py
    out_message: npt.NDArray[np.uint8]  # the one that is being written
    out_notes: Records  # OUT_NOTE: hits of this block
    pad_note: npt.NDArray[np.int32]  # by which a hit goes out, or -1
    next_pad_notes: npt.NDArray[np.int32]  # of the kit that lies ready
    note_ends: npt.NDArray[np.int64]  # on which frame the note of a pad ends that has gone out, 0: none sounds
    notes_out: npt.NDArray[np.int32]  # which that is
    set_layers: npt.NDArray[np.int32]
    set_tops: npt.NDArray[np.float64]  # highest velocity of the layer
    set_counts: npt.NDArray[np.int32]  # round robin length
    set_slots: npt.NDArray[np.int32]
    set_gains: npt.NDArray[np.float64]
    set_vary: npt.NDArray[np.float64]  # how much no two hits are alike, whatever the pad says
    round_robin: npt.NDArray[np.int32]  # the sound that was last, from 1
    events: Records  # EVENT
    reports: Records  # EVENT
    waiting: Records  # EVENT: a heap, see waiting.py
    arrivals: npt.NDArray[np.int64]  # when each of them came
    mix: npt.NDArray[np.float32]  # two rows a pair of outputs, then two for their sum
    captured: npt.NDArray[np.float32]
    beside: npt.NDArray[np.float32]  # of the references, while `captured` was heard
    work: npt.NDArray[np.float32]  # one voice on its way to the mix
    window: npt.NDArray[np.float32]  # a stretch of a sound, to be read between its frames
    residue: npt.NDArray[np.float64]  # what cut voices left behind, dying away
    stem_residue: npt.NDArray[np.float64]  # the same in the pads' own rings
    kernels: npt.NDArray[np.float32]  # for interpolation
    delayed: npt.NDArray[np.float32]  # the limiters' look-ahead
    needed: npt.NDArray[np.int64]  # their gains, smoothed gains and queues
    counters: npt.NDArray[np.int64]
    heard: npt.NDArray[np.float32]
    played: npt.NDArray[np.float32]
    foreign: npt.NDArray[np.float32]
    tape: npt.NDArray[np.float32]
    stems: npt.NDArray[np.float32]
    arena: npt.NDArray[np.float32]
    next_pads: Records  # PAD: the kit that the next USE_KIT puts on
    next_notes: npt.NDArray[np.int32]  # its note_pad
    held: npt.NDArray[np.int32]  # who holds the pad down: note + 1, BY_PAD, or 0 for nobody
    kept_engine: Records  # (1,) ENGINE: this and all that follow as they were at the last MARK
    kept_pads: Records  # PAD
    kept_turns: npt.NDArray[np.int32]  # round_robin
    kept_voices: Records  # VOICE
    kept_residue: npt.NDArray[np.float64]
    kept_limiters: Records  # LIMITER
    kept_delayed: npt.NDArray[np.float32]
    kept_needed: npt.NDArray[np.int64]


def allocate(shared: SharedParts) -> Parts:
    """Return the parts of a silent engine over the given shared arrays."""
    arrays: dict[str, Any] = {"kernels": windowed_sinc.kernels(), **shared._asdict()}
    for name, (shape, dtype) in SHAPES.items():
        arrays[name] = arrays[name] if name in arrays else np.zeros(shape, dtype)
    ordered = [arrays[name] for name in SHAPES]
    table = np.array([a.ctypes.data for a in ordered] + [len(a) for a in ordered], np.int64)
    parts = Parts(int(table.ctypes.data), table, **arrays)
    _set_up(parts)
    return parts


def _set_up(parts: Parts) -> None:
    """Write what is not zero in a silent engine."""
    parts.outs[:] = parts.references[:] = parts.note_pad[:] = parts.set_slots[:] = -1
    parts.meanings[:] = layout.TOLD
    parts.pad_note[:] = -1
    parts.set_gains[:] = 1.0
    parts.needed[:] = ONE
    parts.limiters["released"] = ONE
    pads = parts.pads
    pads["set"] = pads["pending"] = layout.NO_SET
    pads["voices"] = 4
    pads["gain"] = pads["step"] = pads["decay_factor"] = 1.0
    pads["cutoff"] = 0.5
    pads["last_frame"] = -(1 << 60)
    parts.next_pads[:] = pads
    parts.engine["next_driver_frame"] = parts.engine["stamp_driver_frame"] = -1
    parts.engine["n_pairs"] = 1
    parts.engine["ceiling"] = 1.0


assert Parts._fields[2:] == tuple(SHAPES), "the table and the parts must name the same arrays in the same order"
