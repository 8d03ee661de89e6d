"""The arrays that the compiled engine works on: every fact of a kit, a voice and an event as plain numbers.

Nothing here is code that runs in the callback; this is the vocabulary that the kernel and Python share.
"""

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

Records = npt.NDArray[Any]

MAX_PADS = 64
MAX_SETS = 1024
MAX_SLOTS = 8192
MAX_LAYERS = 8
MAX_ROUND_ROBIN = 8
SOUNDING_VOICES = 64
ALL_VOICES = SOUNDING_VOICES + 16  # stolen and choked voices fade out beside the ones that took their place
MAX_BLOCK_FRAMES = 8192
RING_EVENTS = 8192
WAITING_EVENTS = 8192

NO_SET = -1
NOW = -1  # an event with this frame takes effect at the start of the next block

# What the engine is told (events) -------------------------------------------------------------------------
NOTE_ON, NOTE_OFF, PAD_ON, PAD_OFF = 1, 2, 3, 4
SET_PENDING, SET_NOW, CANCEL_PENDING = 5, 6, 7
PAD_GAIN, PAD_PAN, PAD_TUNE, PAD_DECAY = 8, 9, 10, 11
PANIC = 12
PARAMETERS = (PAD_GAIN, PAD_PAN, PAD_TUNE, PAD_DECAY)

# What the engine says (reports) ---------------------------------------------------------------------------
STRUCK, RELEASED, LANDED, SUPERSEDED = 101, 102, 103, 104
DOUBLED, APPLIED, LATE, CONTROL, NO_PAD = 105, 106, 107, 108, 109

# Who struck ------------------------------------------------------------------------------------------------
WAY_MIDI, WAY_OSC, WAY_CLOCK = 1, 2, 3

FREE, PLAYING, FADING = 0, 1, 2

LINEAR, SOFT, HARD, FIXED = 0, 1, 2, 3  # velocity curves

EVENT = np.dtype(
    [
        ("frame", np.int64),
        ("kind", np.int32),
        ("a", np.int32),  # pad (from 0), note, or status byte
        ("b", np.int32),  # set, or first data byte
        ("way", np.int32),  # who struck, or second data byte
        ("x", np.float64),  # velocity, or the value of a parameter
        ("tag", np.int64),  # comes back in the report, so that Python knows which command it was
    ],
    align=True,
)

PAD = np.dtype(
    [
        ("set", np.int32),
        ("pending", np.int32),
        ("pending_tag", np.int64),
        ("gate", np.int32),
        ("choke_group", np.int32),
        ("voices", np.int32),
        ("curve", np.int32),
        ("gain", np.float64),
        ("pan", np.float64),
        ("step", np.float64),
        ("attack_frames", np.int64),
        ("hold_frames", np.int64),  # -1: for ever
        ("decay_factor", np.float64),  # per frame; 1 = no decay
        ("last_frame", np.int64),
        ("last_way", np.int32),
    ],
    align=True,
)

SLOT = np.dtype(
    [("first", np.int64), ("n_frames", np.int64), ("n_channels", np.int64), ("voices", np.int64)], align=True
)

VOICE = np.dtype(
    [
        ("state", np.int32),
        ("pad", np.int32),
        ("slot", np.int32),
        ("stereo", np.int32),
        ("first", np.int64),
        ("n_frames", np.int64),
        ("position", np.float64),
        ("step", np.float64),
        ("left", np.float64),
        ("right", np.float64),
        ("age_frames", np.int64),
        ("attack_frames", np.int64),
        ("hold_frames", np.int64),
        ("decay_factor", np.float64),
        ("envelope", np.float64),
        ("fade_left_frames", np.int64),
        ("fade_frames", np.int64),
        ("order", np.int64),
    ],
    align=True,
)

ENGINE = np.dtype(
    [
        ("clock", np.int64),  # the first frame of the next block
        ("order", np.int64),  # voices started so far
        ("n_waiting", np.int64),
        ("fade_frames", np.int64),
        ("double_frames", np.int64),
        ("in_use", np.int64),  # voices that sound now
        ("lost_blocks", np.int64),
        ("late_events", np.int64),
        ("dropped_events", np.int64),
        ("dropped_reports", np.int64),
        ("unmapped_notes", np.int64),
        ("peak_left", np.float64),
        ("peak_right", np.float64),
        ("peak_in", np.float64),
        ("block_frames", np.int64),
        # the clock of the stream, for stamping what does not come through JACK
        ("stamp_sequence", np.int64),
        ("stamp_clock", np.int64),
        ("stamp_ns", np.int64),
        ("busy_ns", np.int64),
        ("next_driver_frame", np.int64),
    ],
    align=True,
)

LINKS = np.dtype(
    [
        # addresses of C functions and of the handles they take; 0 where the driver has none
        ("port_get_buffer", np.int64),
        ("midi_count", np.int64),
        ("midi_get", np.int64),
        ("midi_clear", np.int64),
        ("midi_write", np.int64),
        ("last_frame_time", np.int64),
        ("clock_gettime", np.int64),
        ("clock_id", np.int64),
        ("client", np.int64),
        ("midi_in", np.int64),
        ("midi_out", np.int64),
        ("audio_in", np.int64),
        ("out_left", np.int64),
        ("out_right", np.int64),
        ("in_channels", np.int64),
        ("in_channel", np.int64),
        ("out_channels", np.int64),
        ("out_channel", np.int64),
        ("midi_event", np.int64),  # where a jack_midi_event_t may be written
        ("timespec", np.int64),
    ],
    align=True,
)

# Counters of the shared memory's first page, in int64; each on a cache line of its own.
# An event ring has one writer: ring 0 is the stage's, ring 1 that of the MIDI thread where MIDI is not JACK's.
EVENT_RINGS = 2
HEAD_EVENTS, TAIL_EVENTS = (0, 8), (16, 24)
HEAD_REPORTS, TAIL_REPORTS, WRITTEN_FRAMES = 32, 40, 48
COUNTERS = 64


class Parts(NamedTuple):
    """All arrays of one engine, in the order in which compiled code takes them apart."""

    engine: Records  # (1,) ENGINE
    links: Records  # (1,) LINKS
    pads: Records  # (MAX_PADS,) PAD
    voices: Records  # (ALL_VOICES,) VOICE
    slots: Records  # (MAX_SLOTS,) SLOT
    note_pad: npt.NDArray[np.int32]  # (128,) pad from 0, or -1
    set_layers: npt.NDArray[np.int32]  # (MAX_SETS,)
    set_tops: npt.NDArray[np.float64]  # (MAX_SETS, MAX_LAYERS) highest velocity of the layer
    set_counts: npt.NDArray[np.int32]  # (MAX_SETS, MAX_LAYERS) round robin length
    set_slots: npt.NDArray[np.int32]  # (MAX_SETS, MAX_LAYERS, MAX_ROUND_ROBIN)
    set_gains: npt.NDArray[np.float64]  # (MAX_SETS, MAX_LAYERS)
    round_robin: npt.NDArray[np.int32]  # (MAX_PADS, MAX_LAYERS) the next one
    events: Records  # (EVENT_RINGS, RING_EVENTS) EVENT
    reports: Records  # (RING_EVENTS,) EVENT
    waiting: Records  # (WAITING_EVENTS,) EVENT, in the order of their frames
    mix: npt.NDArray[np.float32]  # (2, MAX_BLOCK_FRAMES)
    captured: npt.NDArray[np.float32]  # (MAX_BLOCK_FRAMES,)
    counters: npt.NDArray[np.int64]  # (COUNTERS,), shared
    heard: npt.NDArray[np.float32]  # (ring_frames,), shared: what the microphone heard
    played: npt.NDArray[np.float32]  # (ring_frames,), shared: the instrument's own output, mono
    arena: npt.NDArray[np.float32]  # (n,), shared: the frames of all sounds


def allocate(
    counters: npt.NDArray[np.int64],
    heard: npt.NDArray[np.float32],
    played: npt.NDArray[np.float32],
    arena: npt.NDArray[np.float32],
) -> Parts:
    """Return the parts of a silent engine over the given shared arrays."""
    parts = Parts(
        engine=np.zeros(1, ENGINE),
        links=np.zeros(1, LINKS),
        pads=np.zeros(MAX_PADS, PAD),
        voices=np.zeros(ALL_VOICES, VOICE),
        slots=np.zeros(MAX_SLOTS, SLOT),
        note_pad=np.full(128, -1, np.int32),
        set_layers=np.zeros(MAX_SETS, np.int32),
        set_tops=np.zeros((MAX_SETS, MAX_LAYERS)),
        set_counts=np.zeros((MAX_SETS, MAX_LAYERS), np.int32),
        set_slots=np.full((MAX_SETS, MAX_LAYERS, MAX_ROUND_ROBIN), -1, np.int32),
        set_gains=np.ones((MAX_SETS, MAX_LAYERS)),
        round_robin=np.zeros((MAX_PADS, MAX_LAYERS), np.int32),
        events=np.zeros((EVENT_RINGS, RING_EVENTS), EVENT),
        reports=np.zeros(RING_EVENTS, EVENT),
        waiting=np.zeros(WAITING_EVENTS, EVENT),
        mix=np.zeros((2, MAX_BLOCK_FRAMES), np.float32),
        captured=np.zeros(MAX_BLOCK_FRAMES, np.float32),
        counters=counters,
        heard=heard,
        played=played,
        arena=arena,
    )
    pads = parts.pads
    pads["set"] = NO_SET
    pads["pending"] = NO_SET
    pads["voices"] = 4
    pads["gain"] = 1.0
    pads["step"] = 1.0
    pads["hold_frames"] = -1
    pads["decay_factor"] = 1.0
    pads["last_frame"] = -(1 << 60)
    parts.engine["next_driver_frame"] = -1
    return parts
