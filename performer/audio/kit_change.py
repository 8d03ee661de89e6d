"""A change of kit: all pads become those of another kit between two frames, with their notes; voices ring on."""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.layout import BY_PAD, LANDED, MAX_LAYERS, MAX_PADS, NO_SET, SUPERSEDED
from performer.audio.ring import compiled, report
from performer.audio.strike import release


@compiled
def let_go_of_moved(k, event):
    """Release every pad held by a note that strikes another pad in the next kit: its release would never come."""
    for pad in range(MAX_PADS):
        held = k.held[pad]
        if 0 < held < BY_PAD and k.next_notes[held - 1] != pad:
            k.held[pad] = 0
            release(k, pad, event.way, event.frame)


@compiled
def use_kit(k, event):
    """Put the kit that lies ready on the pads, and say so; what each pad remembers of its hits stays."""
    let_go_of_moved(k, event)
    for pad in range(MAX_PADS):
        settings = k.pads[pad]
        if settings.pending != NO_SET:
            report(k, event.frame, SUPERSEDED, pad, settings.pending, 0, 0.0, settings.pending_tag)
        last_frame, last_way = settings.last_frame, settings.last_way
        n_strikes = settings.n_strikes
        k.pads[pad] = k.next_pads[pad]
        settings.last_frame, settings.last_way = last_frame, last_way
        settings.n_strikes = n_strikes
        k.pad_note[pad] = k.next_pad_notes[pad]
        for layer in range(MAX_LAYERS):
            k.round_robin[pad, layer] = 0
    for note in range(len(k.note_pad)):
        k.note_pad[note] = k.next_notes[note]
    report(k, event.frame, LANDED, 0, 0, event.way, 0.0, event.tag)
