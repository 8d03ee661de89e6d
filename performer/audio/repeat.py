"""Note repeat in the kernel: who holds which pad, and hits that sound only where a pad is still held.

Repeats are given to the engine ahead of time, so that each falls on its own frame; whether the hand is still
there when that frame comes is known here alone.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.layout import BY_PAD, NOTE_OFF, NOTE_ON, PAD_OFF, PAD_ON, PANIC
from performer.audio.ring import compiled
from performer.audio.strike import strike


@compiled
def held_by_another(k, event):
    """Tell whether the pad of a note that ends is held by another note: it has two, for two fingers."""
    held = k.held[k.note_pad[event.a]]
    return 0 < held < BY_PAD and held != event.a + 1


@compiled
def is_past(k, event):
    """Tell whether a release that was given ahead is of a hit that another has followed on its pad."""
    return event.b > 0 and event.frame - k.pads[event.a].last_frame < event.b


@compiled
def note_hands(k, event):
    """Keep who holds which pad, from the events of the hands themselves; a panic lets go of all."""
    if event.kind == NOTE_ON or event.kind == NOTE_OFF:
        pad = k.note_pad[event.a]
        if pad >= 0 and (event.kind == NOTE_ON or not held_by_another(k, event)):
            k.held[pad] = event.a + 1 if event.kind == NOTE_ON else 0
    elif event.kind == PAD_ON:
        k.held[event.a] = BY_PAD
    elif event.kind == PAD_OFF:
        k.held[event.a] = 0
    elif event.kind == PANIC:
        k.held[:] = 0


@compiled
def repeat(k, event):
    """Strike a pad again if it is held still, and was not struck within the last `event.b` frames."""
    if k.held[event.a] != 0 and event.frame - k.pads[event.a].last_frame >= event.b:
        strike(k, event.a, event.x, event.way, event.frame)
