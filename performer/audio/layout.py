"""The arrays that the compiled engine works on: every fact of a kit, a voice and an event as plain numbers.

Nothing here is code that runs in the callback; this is the vocabulary that the kernel and Python share.
"""

from typing import Any

import numpy as np
import numpy.typing as npt

MAX_PADS = 64
MAX_SETS = 1024
MAX_SLOTS = 8192
MAX_LAYERS = 8
MAX_ROUND_ROBIN = 8
SOUNDING_VOICES = 64
ALL_VOICES = SOUNDING_VOICES + 16  # stolen and choked voices fade out beside the ones that took their place
MAX_BLOCK_FRAMES = 8192
MAX_PAIRS = 8  # pairs of outputs
MAX_REFERENCES = 2  # inputs that carry what else the loudspeakers play
MAX_HANDS = 8  # controllers with a MIDI port of their own on JACK
OUT_BYTES = 1 << 16  # of MIDI messages that wait to go out; a power of two
MOST_OUT_BYTES = 1024  # of one of them
OUT_NOTES = 256  # of one block
SUM = MAX_PAIRS  # the place behind them: all pairs in one, as they are recorded where there are several
RING_EVENTS = 8192
WAITING_EVENTS = 8192
LIMITER_RING = 1024  # frames; a power of two beyond any look-ahead
TAPE_FRAMES = 1 << 18  # 5 s at 48 kHz that whoever records may be behind
STEM_FRAMES = 1 << 16
ONE = 1 << 30  # a gain of 1 in the limiter, which counts in whole numbers so that its sums never drift

NO_SET = -1
GIVEN_AHEAD = 1  # as a tag, of what a player lets go of: its frame is meant, however far off it is
NOW = -1  # an event with this frame takes effect at the start of the next block

# What the engine is told (events) -------------------------------------------------------------------------
NOTE_ON, NOTE_OFF, PAD_ON, PAD_OFF = 1, 2, 3, 4
SET_PENDING, SET_NOW, CANCEL_PENDING = 5, 6, 7
PAD_GAIN, PAD_PAN, PAD_TUNE, PAD_DECAY = 8, 9, 10, 11
PANIC = 12
PAD_FILTER, PAD_CUTOFF, PAD_RESONANCE = 15, 16, 17
PAD_ATTACK, PAD_HOLD, PAD_RELEASE, PAD_START, PAD_REVERSE, PAD_VARY = 18, 19, 20, 21, 22, 23
USE_KIT, REPEAT, MARK = 30, 31, 32  # see kit_change.py, repeat.py and mark.py
CHOKE = 34  # what a pad plays
GROW = 33  # of a sound, to a longer one of which it was the beginning
PARAMETERS = (PAD_GAIN, PAD_PAN, PAD_TUNE, PAD_DECAY, *range(PAD_FILTER, PAD_VARY + 1))

# What the engine says (reports) ---------------------------------------------------------------------------
STRUCK, RELEASED, LANDED, SUPERSEDED = 101, 102, 103, 104
DOUBLED, APPLIED, LATE, CONTROL, NO_PAD = 105, 106, 107, 108, 109

# What a note or control of a controller is, in `meanings`; from 0 on: the pad that a note strikes -------------
TOLD, BUTTON, AS_NOTE = -1, -2, -3  # told to Python; told, and silences the pads while it is down; the kit decides

# Who struck ------------------------------------------------------------------------------------------------
WAY_MIDI, WAY_OSC, WAY_CLOCK = 1, 2, 3

BY_PAD = 129  # holds a pad as a note does, and is none

FREE, PLAYING, FADING = 0, 1, 2
ONE_SHOT, GATE, TOGGLE = 0, 1, 2
NO_FILTER, LOW_PASS, HIGH_PASS = 0, 1, 2
IN_TURN, AT_RANDOM = 0, 1

LINEAR, SOFT, HARD, FIXED = 0, 1, 2, 3  # velocity curves

EVENT = np.dtype(
    [
        ("frame", np.int64),
        ("kind", np.int32),
        ("a", np.int32),  # pad (from 0), note, or status byte
        ("b", np.int32),  # set, or first data byte
        ("way", np.int32),  # who struck, or second data byte
        ("x", np.float64),  # velocity, the value of a parameter, or the set that grows
        ("tag", np.int64),  # comes back in the report, so that Python knows which command it was
    ],
    align=True,
)

PAD = np.dtype(
    [
        ("play", np.int32),  # ONE_SHOT, GATE or TOGGLE
        ("choke_group", np.int32),
        ("voices", np.int32),
        ("curve", np.int32),
        ("turns", np.int32),  # IN_TURN or AT_RANDOM: which of a layer's sounds is next
        ("reverse", np.int32),
        ("filter", np.int32),
        ("pair", np.int32),  # of outputs, from 0
        ("gain", np.float64),
        ("pan", np.float64),
        ("step", np.float64),  # frames of the sound for one of the output
        ("attack_frames", np.int64),
        ("hold_frames", np.int64),  # before the decay
        ("decay_factor", np.float64),  # per frame; 1 = no decay
        ("release_factor", np.float64),  # per frame; 0 = the engine's short fade
        ("start_frames", np.int64),  # of the sound, that are left out
        ("cutoff", np.float64),  # cycles per frame
        ("resonance", np.float64),  # 0..1
        ("crossfade", np.float64),  # velocities around the edge of two layers in which both sound
        ("vary", np.float64),  # 0..1: how much no two hits are alike
        ("set", np.int32),
        ("pending", np.int32),
        ("pending_tag", np.int64),
        ("last_frame", np.int64),
        ("last_way", np.int32),
        ("n_strikes", np.int64),
        ("epoch", np.int64),  # says which kit it is of: what rings of another one keeps its own settings
    ],
    align=True,
)


def scale_times(pads: npt.NDArray[Any], ratio: float) -> None:
    """Let pads, PAD, take as long at `ratio` times the sample rate as they did: frames, factors and cutoffs."""
    for name in PAD.names or ():
        if name.endswith("_frames"):
            pads[name] = np.where(pads[name] > 0, np.rint(pads[name] * ratio), pads[name])
        elif name.endswith("_factor"):
            pads[name] = pads[name] ** (1.0 / ratio)
    pads["cutoff"] = np.where(pads["cutoff"] < 0.5, np.minimum(pads["cutoff"] / ratio, 0.5), 0.5)


SLOT = np.dtype(
    [("first", np.int64), ("n_frames", np.int64), ("n_channels", np.int64), ("voices", np.int64)], align=True
)

VOICE = np.dtype(
    [
        ("state", np.int32),
        ("pad", np.int32),
        ("slot", np.int32),
        ("stereo", np.int32),
        ("pair", np.int32),
        ("choke_group", np.int32),
        ("leads", np.int32),  # 1: the voice that counts for its hit; a crossfaded layer's does not
        ("released", np.int32),
        ("play", np.int32),  # as its pad's when it was struck
        ("filter", np.int32),
        ("reverse", np.int32),
        ("epoch", np.int64),
        ("order", np.int64),  # of the hit
        ("first", np.int64),
        ("n_frames", np.int64),
        ("position", np.float64),
        ("step", np.float64),
        ("to_step", np.float64),
        ("detune", np.float64),  # a factor of the step, this hit's own
        ("loudness", np.float64),  # a factor of the gain, this hit's own
        ("left", np.float64),
        ("right", np.float64),
        ("to_left", np.float64),
        ("to_right", np.float64),
        ("age_frames", np.int64),
        ("attack_frames", np.int64),
        ("hold_frames", np.int64),
        ("decay_factor", np.float64),
        ("release_factor", np.float64),
        ("envelope", np.float64),
        ("fade_left_frames", np.int64),
        ("fade_frames", np.int64),
        ("cutoff", np.float64),
        ("to_cutoff", np.float64),
        ("darkness", np.float64),  # the highest cutoff that this hit may have, cycles per frame; 0: any
        ("resonance", np.float64),
        ("to_resonance", np.float64),
        ("g", np.float64),  # the filter's two numbers, how far they go each frame, and its states
        ("damping", np.float64),
        ("g_step", np.float64),
        ("damping_step", np.float64),
        ("left_1", np.float64),
        ("left_2", np.float64),
        ("right_1", np.float64),
        ("right_2", np.float64),
        ("last_left", np.float64),  # what it gave to the mix last, for a voice that is cut off
        ("last_right", np.float64),
    ],
    align=True,
)

LIMITER = np.dtype(
    [
        ("gain_sum", np.int64),  # of the gains in the window, in units of 2^-30
        ("released", np.int64),  # the gain on its way back to one
        ("quiet_frames", np.int64),  # since a frame was loud enough to matter
        ("queue_first", np.int64),
        ("queue_end", np.int64),
    ],
    align=True,
)

ENGINE = np.dtype(
    [
        ("clock", np.int64),  # the first frame of the next block
        ("order", np.int64),  # voices started so far
        ("n_waiting", np.int64),
        ("n_arrived", np.int64),  # events that have ever waited
        ("fade_frames", np.int64),
        ("double_frames", np.int64),
        ("glide", np.float64),  # the part of the way to a new gain or step that one frame goes
        ("sample_rate", np.float64),
        ("n_pairs", np.int64),
        ("look_ahead_frames", np.int64),  # of the limiter; 0: there is none
        ("ceiling", np.float64),
        ("stems", np.int64),  # 1: each pad is written into a ring of its own
        ("in_use", np.int64),  # voices that sound now
        ("cut_voices", np.int64),  # voices cut off because all were fading
        ("lost_blocks", np.int64),
        ("late_events", np.int64),  # hits only: a swap or the end of a note is not heard to be late
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
        ("stamp_ns", np.float64),
        ("stamp_step_ns", np.float64),
        ("stamp_driver_frame", np.int64),  # by the driver's own count; -1 where it has none
        ("frame_ns", np.float64),  # of the sample rate as the device names it
        ("stream_calls", np.int64),  # on which the line rests; 0: none yet
        ("stream_ns", np.float64),  # when the middle line is at the frame of the last stamp
        ("stream_early_ns", np.float64),  # by how much the earliest calls come before the middle line
        ("stream_good_ns", np.float64),
        ("stream_resets", np.int64),
        ("busy_ns", np.int64),  # of all blocks so far
        ("worst_load", np.float64),  # of a block since it was last taken: a share of the block's time
        ("next_driver_frame", np.int64),
        ("n_out_notes", np.int64),  # hits of this block that go out by MIDI
        ("lost_out_notes", np.int64),
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
        ("in_channels", np.int64),
        ("in_channel", np.int64),
        ("out_channels", np.int64),
        ("midi_event", np.int64),  # where a jack_midi_event_t may be written
        ("timespec", np.int64),
    ],
    align=True,
)

HAND = np.dtype(
    [
        ("in_port", np.int64),  # of JACK; 0: none
        ("out_port", np.int64),
        ("held", np.int64),  # buttons that silence its pads
    ],
    align=True,
)

OUT_NOTE = np.dtype(
    [("frame", np.int64), ("pad", np.int32), ("note", np.int32), ("velocity", np.int32)], align=True
)

# Counters of the shared memory's first page, in int64; each on a cache line of its own.
# An event ring has one writer: ring 0 is the stage's, ring 1 that of the MIDI thread where MIDI is not JACK's.
EVENT_RINGS = 2
HEAD_EVENTS, TAIL_EVENTS = (0, 8), (16, 24)
HEAD_REPORTS, TAIL_REPORTS, WRITTEN_FRAMES = 32, 40, 48
HEAD_OUT, TAIL_OUT = 56, 64
COUNTERS = 72
