"""One block of the instrument, compiled once for all drivers: obey what is due, mix, publish."""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.bounds import can_be_obeyed, frames_within, within
from performer.audio.filters import HIGHEST, LOWEST
from performer.audio.kit_change import use_kit
from performer.audio.layout import (
    ALL_VOICES,
    CANCEL_PENDING,
    CHOKE,
    FREE,
    GROW,
    HIGH_PASS,
    MARK,
    MAX_BLOCK_FRAMES,
    NO_FILTER,
    NO_SET,
    NOTE_OFF,
    NOTE_ON,
    PAD_ATTACK,
    PAD_CUTOFF,
    PAD_DECAY,
    PAD_FILTER,
    PAD_GAIN,
    PAD_HOLD,
    PAD_OFF,
    PAD_ON,
    PAD_PAN,
    PAD_RELEASE,
    PAD_RESONANCE,
    PAD_REVERSE,
    PAD_START,
    PAD_TUNE,
    PAD_VARY,
    PANIC,
    REPEAT,
    SET_NOW,
    SET_PENDING,
    STEM_FRAMES,
    SUPERSEDED,
    USE_KIT,
)
from performer.audio.limiter import limit
from performer.audio.mark import mark
from performer.audio.mixing import mix_voices
from performer.audio.repeat import held_by_another, is_past, note_hands, repeat
from performer.audio.ring import applied, collect, compiled, publish, report
from performer.audio.strike import grow_set, release, strike, strike_note, use_set
from performer.audio.voices import aim, fade_voice
from performer.audio.waiting import take


@compiled
def set_parameter(k, event):
    """Change a parameter of a pad: gain, pan, tune, filter of what sounds, too; the rest from its next hit on."""
    pad, x = k.pads[event.a], event.x
    if event.kind == PAD_GAIN:
        pad.gain = x
    elif event.kind == PAD_PAN:
        pad.pan = x
    elif event.kind == PAD_TUNE:
        pad.step = x
    elif event.kind == PAD_DECAY:
        pad.decay_factor = x  # per frame; 1 takes the decay away
    elif event.kind == PAD_FILTER:
        pad.filter = int(within(x, 0.0, float(HIGH_PASS)))
    elif event.kind == PAD_CUTOFF:
        pad.cutoff = x
    elif event.kind == PAD_RESONANCE:
        pad.resonance = x
    elif event.kind == PAD_ATTACK:
        pad.attack_frames = frames_within(x)
    elif event.kind == PAD_HOLD:
        pad.hold_frames = frames_within(x)
    elif event.kind == PAD_RELEASE:
        pad.release_factor = x
    elif event.kind == PAD_START:
        pad.start_frames = frames_within(x)
    elif event.kind == PAD_REVERSE:
        pad.reverse = int(within(x, 0.0, 1.0))
    elif event.kind == PAD_VARY:
        pad.vary = x
    aim_voices(k, event.a)
    applied(k, event)


@compiled
def aim_voices(k, number):
    """Let what a pad plays, since its kit came on, go to its gain, pan, tune and filter."""
    pad = k.pads[number]
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        if voice.state == FREE or voice.pad != number or voice.epoch != pad.epoch:
            continue
        aim(voice, pad)
        if voice.filter != NO_FILTER and pad.filter == voice.filter:
            darkest = voice.darkness if voice.darkness > 0.0 else 1.0
            voice.to_cutoff = min(within(pad.cutoff, LOWEST, HIGHEST), darkest)
            voice.to_resonance = within(pad.resonance, 0.0, 1.0)


@compiled
def drop_pending(k, event):
    """Forget the pad's pending swap, and say so: what was to land under its tag never will."""
    pad = k.pads[event.a]
    if pad.pending != NO_SET:
        report(k, event.frame, SUPERSEDED, event.a, pad.pending, 0, 0.0, pad.pending_tag)
        pad.pending = NO_SET


@compiled
def obey(k, event):
    """Let one due event take effect; what nobody could do is dropped and counted."""
    if not can_be_obeyed(event):
        k.engine[0].dropped_events += 1
        return
    if event.kind == PAD_OFF and is_past(k, event):
        return
    note_hands(k, event)
    if event.kind == NOTE_ON:
        strike_note(k, event.a, event.x, event.way, event.frame)
    elif event.kind == PAD_ON:
        strike(k, event.a, event.x, event.way, event.frame)
    elif event.kind == NOTE_OFF:
        if k.note_pad[event.a] >= 0 and not held_by_another(k, event):
            release(k, k.note_pad[event.a], event.way, event.frame)
    elif event.kind == PAD_OFF:
        release(k, event.a, event.way, event.frame)
    elif event.kind == CHOKE:
        for v in range(ALL_VOICES):
            if k.voices[v].pad == event.a:
                fade_voice(k, v, k.engine[0].fade_frames)
        applied(k, event)
    elif event.kind == SET_PENDING:
        drop_pending(k, event)
        k.pads[event.a].pending = event.b
        k.pads[event.a].pending_tag = event.tag
    elif event.kind == SET_NOW:
        drop_pending(k, event)
        use_set(k, event.a, event.b, event.frame, event.tag)
    elif event.kind == GROW:
        grow_set(k, event.a, event.x, event.b, event.frame, event.tag)
    elif event.kind == CANCEL_PENDING:
        drop_pending(k, event)
    elif event.kind == PANIC:
        for v in range(ALL_VOICES):
            fade_voice(k, v, k.engine[0].fade_frames)
        applied(k, event)
    elif event.kind == USE_KIT:
        use_kit(k, event)
    elif event.kind == MARK:
        mark(k, event)
    elif event.kind == REPEAT:
        repeat(k, event)
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
def clear(k, n_frames):
    """Silence the mix of a new block, and the pads' own rings where they are written."""
    k.mix[: 2 * k.engine[0].n_pairs, :n_frames] = 0.0
    if k.engine[0].stems == 1:
        for i in range(n_frames):
            k.stems[:, (k.engine[0].clock + i) % STEM_FRAMES] = 0.0


@compiled
def render(k, n_frames):
    """Fill `k.mix[:2 * n_pairs, :n_frames]` with the next block.

    `k.captured[:n_frames]` holds what was heard meanwhile. An event splits the block at its own frame. There are at
    most MAX_BLOCK_FRAMES.
    """
    n_frames = min(n_frames, MAX_BLOCK_FRAMES)
    engine = k.engine[0]
    engine.block_frames = n_frames
    collect(k)
    clear(k, n_frames)
    done = 0
    while engine.n_waiting > 0 and k.waiting[0].frame < engine.clock + n_frames:
        take(k)
        event = k.waiting[engine.n_waiting]
        due = max(event.frame - engine.clock, done)
        mix_voices(k, done, due)
        done = due
        obey(k, event)
    mix_voices(k, done, n_frames)
    limit(k, n_frames)
    measure_block(k, n_frames)
    publish(k, n_frames)
