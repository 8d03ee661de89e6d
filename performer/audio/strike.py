"""What a strike does, decided once for MIDI, OSC and the offline clock: layer, round robin, pending swap, choke."""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.layout import (
    ALL_VOICES,
    DOUBLED,
    FIXED,
    HARD,
    LANDED,
    MAX_LAYERS,
    NO_PAD,
    NO_SET,
    PLAYING,
    RELEASED,
    SOFT,
    STRUCK,
)
from performer.audio.ring import compiled, report
from performer.audio.voices import fade_voice, start_voice


@compiled
def bent(velocity, curve):
    """Return the velocity after the pad's curve."""
    if curve == SOFT:
        return velocity**0.5
    if curve == HARD:
        return velocity**2
    if curve == FIXED:
        return 1.0
    return velocity


@compiled
def use_set(k, pad, new_set, frame, tag):
    """Let the pad play another set of sounds from its next strike; what rings, rings out."""
    settings = k.pads[pad]
    settings.set = new_set
    settings.pending = NO_SET
    for layer in range(MAX_LAYERS):
        k.round_robin[pad, layer] = 0
    report(k, frame, LANDED, pad, new_set, 0, 0.0, tag)


@compiled
def choke(k, pad, group):
    """Fade what the other pads of a choke group play."""
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        if voice.state == PLAYING and voice.pad != pad and k.pads[voice.pad].choke_group == group:
            fade_voice(k, v, k.engine[0].fade_frames)


@compiled
def strike(k, pad, velocity, way, frame):
    """Strike a pad: the one place where a hit becomes a voice."""
    settings = k.pads[pad]
    since = frame - settings.last_frame
    if way != settings.last_way and since < k.engine[0].double_frames:
        report(k, frame, DOUBLED, pad, settings.last_way, way, since, 0)
        return
    settings.last_frame = frame
    settings.last_way = way
    if settings.pending != NO_SET:
        use_set(k, pad, settings.pending, frame, settings.pending_tag)
    report(k, frame, STRUCK, pad, settings.set, way, velocity, 0)
    if settings.choke_group > 0:
        choke(k, pad, settings.choke_group)
    chosen = settings.set
    if chosen == NO_SET or k.set_layers[chosen] == 0:
        return
    loudness = bent(velocity, settings.curve)
    layer = 0
    while layer < k.set_layers[chosen] - 1 and loudness > k.set_tops[chosen, layer]:
        layer += 1
    turn = k.round_robin[pad, layer] % k.set_counts[chosen, layer]
    k.round_robin[pad, layer] = turn + 1
    gain = settings.gain * k.set_gains[chosen, layer] * loudness * loudness
    start_voice(k, pad, k.set_slots[chosen, layer, turn], gain)


@compiled
def release(k, pad, way, frame):
    """Let go of a pad: a gated sound fades out, a one-shot goes on."""
    report(k, frame, RELEASED, pad, 0, way, 0.0, 0)
    if k.pads[pad].gate == 1:
        for v in range(ALL_VOICES):
            if k.voices[v].state == PLAYING and k.voices[v].pad == pad:
                fade_voice(k, v, k.engine[0].fade_frames)


@compiled
def strike_note(k, note, velocity, way, frame):
    """Strike the pad that a MIDI note plays; a note without a pad is counted and told."""
    pad = k.note_pad[note]
    if pad < 0:
        k.engine[0].unmapped_notes += 1
        report(k, frame, NO_PAD, note, 0, way, velocity, 0)
        return
    strike(k, pad, velocity, way, frame)
