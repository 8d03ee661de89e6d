"""One block of the instrument, compiled once for all drivers: obey what is due, mix, publish."""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.layout import (
    ALL_VOICES,
    CANCEL_PENDING,
    FREE,
    MAX_BLOCK_FRAMES,
    NO_SET,
    NOTE_OFF,
    NOTE_ON,
    PAD_DECAY,
    PAD_GAIN,
    PAD_OFF,
    PAD_ON,
    PAD_PAN,
    PAD_TUNE,
    PANIC,
    SET_NOW,
    SET_PENDING,
    SUPERSEDED,
)
from performer.audio.ring import applied, collect, compiled, publish, report
from performer.audio.strike import release, strike, strike_note, use_set
from performer.audio.voices import fade_voice, mix_voices


@compiled
def set_parameter(k, event):
    """Change one parameter of a pad for the voices that start from now on."""
    pad = k.pads[event.a]
    if event.kind == PAD_GAIN:
        pad.gain = event.x
    elif event.kind == PAD_PAN:
        pad.pan = event.x
    elif event.kind == PAD_TUNE:
        pad.step = event.x
    elif event.kind == PAD_DECAY:
        # x is the factor per frame; 1 takes the decay away
        pad.decay_factor = event.x
        pad.hold_frames = -1 if event.x >= 1.0 else 0
    applied(k, event)


@compiled
def drop_pending(k, event):
    """Forget the pad's pending swap, and say so: what was to land under its tag never will."""
    pad = k.pads[event.a]
    if pad.pending != NO_SET:
        report(k, event.frame, SUPERSEDED, event.a, pad.pending, 0, 0.0, pad.pending_tag)
        pad.pending = NO_SET


@compiled
def obey(k, event):
    """Let one due event take effect."""
    if event.kind == NOTE_ON:
        strike_note(k, event.a, event.x, event.way, event.frame)
    elif event.kind == PAD_ON:
        strike(k, event.a, event.x, event.way, event.frame)
    elif event.kind == NOTE_OFF:
        if k.note_pad[event.a] >= 0:
            release(k, k.note_pad[event.a], event.way, event.frame)
    elif event.kind == PAD_OFF:
        release(k, event.a, event.way, event.frame)
    elif event.kind == SET_PENDING:
        drop_pending(k, event)
        k.pads[event.a].pending = event.b
        k.pads[event.a].pending_tag = event.tag
    elif event.kind == SET_NOW:
        drop_pending(k, event)
        use_set(k, event.a, event.b, event.frame, event.tag)
    elif event.kind == CANCEL_PENDING:
        drop_pending(k, event)
    elif event.kind == PANIC:
        for v in range(ALL_VOICES):
            fade_voice(k, v, k.engine[0].fade_frames)
        applied(k, event)
    else:
        set_parameter(k, event)


@compiled
def measure_block(k, n_frames):
    """Keep the peaks of output and input, and the number of voices that sound."""
    engine = k.engine[0]
    for i in range(n_frames):
        engine.peak_left = max(engine.peak_left, abs(k.mix[0, i]))
        engine.peak_right = max(engine.peak_right, abs(k.mix[1, i]))
        engine.peak_in = max(engine.peak_in, abs(k.captured[i]))
    in_use = 0
    for v in range(ALL_VOICES):
        if k.voices[v].state != FREE:
            in_use += 1
    engine.in_use = in_use


@compiled
def render(k, n_frames):
    """Fill `k.mix[:, :n_frames]` with the next block; `k.captured[:n_frames]` holds what was heard meanwhile.

    An event splits the block at its own frame. `n_frames` is at most MAX_BLOCK_FRAMES.
    """
    n_frames = min(n_frames, MAX_BLOCK_FRAMES)
    engine = k.engine[0]
    engine.block_frames = n_frames
    collect(k)
    for i in range(n_frames):
        k.mix[0, i] = 0.0
        k.mix[1, i] = 0.0
    done = 0
    while engine.n_waiting > 0 and k.waiting[engine.n_waiting - 1].frame < engine.clock + n_frames:
        engine.n_waiting -= 1
        event = k.waiting[engine.n_waiting]
        due = max(event.frame - engine.clock, done)
        mix_voices(k, done, due)
        done = due
        obey(k, event)
    mix_voices(k, done, n_frames)
    measure_block(k, n_frames)
    publish(k, n_frames)
