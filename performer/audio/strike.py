"""What a strike does, decided once for MIDI, OSC and the offline clock: layer, round robin, pending swap, choke."""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

import math

from performer.audio.bounds import within
from performer.audio.chance import TURN, one_of
from performer.audio.layout import (
    ALL_VOICES,
    AT_RANDOM,
    DOUBLED,
    FIXED,
    GATE,
    HARD,
    LANDED,
    MAX_LAYERS,
    NO_PAD,
    NO_SET,
    OUT_NOTES,
    PLAYING,
    RELEASED,
    SOFT,
    STRUCK,
    SUPERSEDED,
    TOGGLE,
)
from performer.audio.ring import compiled, report
from performer.audio.voices import fade_voice, let_go_of_pad, make_room, start_voice


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
def grow_set(k, pad, former, grown, frame, tag):
    """Let a pad that holds a set, or waits for it, have the one that it has grown to; what rings, rings out.

    Whatever else the pad holds or waits for stays.
    """
    settings = k.pads[pad]
    if settings.pending != NO_SET and settings.pending == former:
        settings.pending = grown
    if settings.set != NO_SET and settings.set == former:
        settings.set = grown
        for layer in range(MAX_LAYERS):
            k.round_robin[pad, layer] = 0
        report(k, frame, LANDED, pad, grown, 0, 0.0, tag)
    else:
        report(k, frame, SUPERSEDED, pad, grown, 0, 0.0, tag)


@compiled
def choke(k, pad, group):
    """Fade what the other pads of a choke group play, and what this one plays of an older kit."""
    for v in range(ALL_VOICES):
        voice = k.voices[v]
        another = voice.pad != pad or voice.epoch != k.pads[pad].epoch
        if voice.state == PLAYING and voice.choke_group == group and another:
            fade_voice(k, v, k.engine[0].fade_frames)


@compiled
def layer_of(k, chosen, loudness):
    """Return the layer of a set that plays at `loudness`."""
    layer = 0
    while layer < k.set_layers[chosen] - 1 and loudness > k.set_tops[chosen, layer]:
        layer += 1
    return layer


@compiled
def crossfaded(k, chosen, layer, loudness, width):
    """Return the other layer that sounds at `loudness`, or -1, and its share of the power.

    An edge is at most as wide as the narrower of its layers: two edges that overlap would make a step.
    """
    if width > 0.0:
        tops = k.set_tops[chosen]
        for edge in range(max(0, layer - 1), min(layer + 1, k.set_layers[chosen] - 1)):
            below = tops[edge] - (tops[edge - 1] if edge > 0 else 0.0)
            narrow = min(width, below, tops[edge + 1] - tops[edge])
            above = (loudness - tops[edge]) / narrow + 0.5 if narrow > 0.0 else 0.0  # the upper layer's share
            if 0.0 < above < 1.0:
                return (edge + 1, above) if edge == layer else (edge, 1.0 - above)
    return -1, 0.0


@compiled
def next_turn(k, pad, chosen, layer):
    """Return which sound of a layer is next: in turn, or any but the last one."""
    n, last = k.set_counts[chosen, layer], k.round_robin[pad, layer] - 1
    turn = (last + 1) % n
    if k.pads[pad].turns == AT_RANDOM and n > 1:
        n_strikes = k.pads[pad].n_strikes
        turn = one_of(n, pad, n_strikes, TURN) if last < 0 else (last + 1 + one_of(n - 1, pad, n_strikes, TURN)) % n
    k.round_robin[pad, layer] = turn + 1
    return turn


@compiled
def sound_layer(k, pad, chosen, layer, loudness, share, leads):
    """Start the next sound of a layer."""
    if k.set_counts[chosen, layer] == 0:
        return
    slot = k.set_slots[chosen, layer, next_turn(k, pad, chosen, layer)]
    gain = k.set_gains[chosen, layer] * loudness * loudness
    vary = within(max(k.pads[pad].vary, k.set_vary[chosen]), 0.0, 1.0)
    start_voice(k, pad, slot, gain * share, loudness, vary, leads)


@compiled
def sound(k, pad, chosen, loudness):
    """Let a set sound: one layer of it, or two at the edge between them."""
    k.engine[0].order += 1
    layer = layer_of(k, chosen, loudness)
    other, share = crossfaded(k, chosen, layer, loudness, k.pads[pad].crossfade)
    make_room(k, pad, 1 if other < 0 else 2)
    sound_layer(k, pad, chosen, layer, loudness, math.sqrt(1.0 - share), 1)
    if other >= 0:
        sound_layer(k, pad, chosen, other, loudness, math.sqrt(share), 0)


@compiled
def note_out(k, pad, velocity, frame):
    """Keep a hit that is to go out by MIDI, where somebody may listen; what is beyond a block's room is counted."""
    engine = k.engine[0]
    if k.links[0].midi_out == 0 or k.pad_note[pad] < 0:
        return
    if engine.n_out_notes >= OUT_NOTES:
        engine.lost_out_notes += 1
        return
    hit = k.out_notes[engine.n_out_notes]
    hit.frame, hit.pad, hit.note = frame, pad, k.pad_note[pad]
    hit.velocity = max(1, int(velocity * 127.0 + 0.5))
    engine.n_out_notes += 1


@compiled
def strike(k, pad, velocity, way, frame):
    """Strike a pad: the one place where a hit becomes a voice."""
    settings = k.pads[pad]
    velocity = within(velocity, 0.0, 1.0)
    since = frame - settings.last_frame
    if way != settings.last_way and since < k.engine[0].double_frames:
        report(k, frame, DOUBLED, pad, settings.last_way, way, since, 0)
        return
    settings.last_frame = frame
    settings.last_way = way
    if settings.pending != NO_SET:
        use_set(k, pad, settings.pending, frame, settings.pending_tag)
    report(k, frame, STRUCK, pad, settings.set, way, velocity, 0)
    note_out(k, pad, velocity, frame)
    settings.n_strikes += 1
    if settings.play == TOGGLE and let_go_of_pad(k, pad, TOGGLE, settings.epoch):
        return
    if settings.choke_group > 0:
        choke(k, pad, settings.choke_group)
    if settings.set != NO_SET and k.set_layers[settings.set] > 0:
        sound(k, pad, settings.set, bent(velocity, settings.curve))


@compiled
def release(k, pad, way, frame):
    """Let go of a pad: what it plays as a gate is released, of an older kit too; all else goes on."""
    report(k, frame, RELEASED, pad, 0, way, 0.0, 0)
    let_go_of_pad(k, pad, GATE, -1)


@compiled
def strike_note(k, note, velocity, way, frame):
    """Strike the pad that a MIDI note plays; a note without a pad is counted and told."""
    pad = k.note_pad[note]
    if pad < 0:
        k.engine[0].unmapped_notes += 1
        report(k, frame, NO_PAD, note, 0, way, velocity, 0)
        return
    strike(k, pad, velocity, way, frame)
