"""Controllers with MIDI ports of their own on JACK: whose notes strike which pad, and what is sent back to them.

What a note or control of a controller is stands in `meanings`, written by Python before its port is. Messages that
go out wait in a ring of bytes, each behind three that say whose it is and how long; hits keep their own frames.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

import numpy as np

from performer.audio.atomics import call_buffer, call_count, call_write, load_acquire, store_release
from performer.audio.layout import (
    AS_NOTE,
    BUTTON,
    CONTROL,
    HEAD_OUT,
    MAX_HANDS,
    MAX_PADS,
    MOST_OUT_BYTES,
    OUT_BYTES,
    OUT_NOTES,
    PAD_OFF,
    PAD_ON,
    TAIL_OUT,
    WAY_MIDI,
)
from performer.audio.ring import compiled, report
from performer.audio.waiting import SCRATCH, wait

I8 = np.int64  # numba makes a wide unsigned number of a byte, and a float of that and a whole one
NOTE_SECONDS = 0.1  # that the note of a hit lasts: a hit has no end of its own
HEAD_BYTES = 3


@compiled
def take_from_hand(k, hand, frame, status, data1, data2):
    """Deal with a note or control of a controller: True for one that goes the way of any other MIDI.

    While a button is down that silences its pads, they are told and not struck.
    """
    kind = status & 0xF0
    if kind != 0x80 and kind != 0x90 and kind != 0xB0:
        report(k, frame, CONTROL, status, data1, data2, 0.0, hand + 1)
        return False
    down = data2 > 0 and kind != 0x80
    key = data1 + (128 if kind == 0xB0 else 0)
    meaning = k.meanings[hand, key]
    if meaning == AS_NOTE:
        return True
    if 0 <= meaning < MAX_PADS and kind != 0xB0 and (not down or k.hands[hand].held == 0):
        event = k.waiting[SCRATCH]
        event.frame, event.kind, event.a, event.b = frame, PAD_ON if down else PAD_OFF, meaning, 0
        event.way, event.x, event.tag = WAY_MIDI, data2 / 127.0, 0
        wait(k, event)
        return False
    if meaning == BUTTON and (k.hand_keys[hand, key] != 0) != down:  # one that is told twice is down once
        k.hand_keys[hand, key] = 1 if down else 0
        k.hands[hand].held += 1 if down else -1
    report(k, frame, CONTROL, status, data1, data2, 0.0, hand + 1)
    return False


@compiled
def tell_system_exclusive(k, hand, frame, data, n_bytes):
    """Tell the first eight bytes behind the status of a message that only its maker knows, seven bits each."""
    first, second = 0, 0
    for i in range(4):
        first = (first << 7) | (I8(data[1 + i]) & 127 if 1 + i < n_bytes else 0)
        second = (second << 7) | (I8(data[5 + i]) & 127 if 5 + i < n_bytes else 0)
    report(k, frame, CONTROL, 0xF0, first, second, 0.0, hand + 1)


@compiled
def push_out(k, hand, data, n_bytes):
    """Put a message into the ring of those that go out; False, and nothing changes, when there is no room."""
    if n_bytes > MOST_OUT_BYTES or n_bytes < 1 or hand < 0 or hand >= MAX_HANDS:
        return False
    base = k.counters.ctypes.data
    head = load_acquire(base + 8 * HEAD_OUT)
    if head + HEAD_BYTES + n_bytes - load_acquire(base + 8 * TAIL_OUT) > OUT_BYTES:
        return False
    k.out_bytes[head % OUT_BYTES] = hand
    k.out_bytes[(head + 1) % OUT_BYTES] = n_bytes >> 8
    k.out_bytes[(head + 2) % OUT_BYTES] = n_bytes & 255
    for i in range(n_bytes):
        k.out_bytes[(head + HEAD_BYTES + i) % OUT_BYTES] = data[i]
    store_release(base + 8 * HEAD_OUT, head + HEAD_BYTES + n_bytes)
    return True


@compiled
def clear_out(k, n_frames):
    """Empty the ports that go out, as JACK wants it at the start of each block."""
    links = k.links[0]
    if links.midi_out != 0:
        call_count(links.midi_clear, call_buffer(links.port_get_buffer, links.midi_out, n_frames))
    for hand in range(MAX_HANDS):
        if k.hands[hand].out_port != 0:
            call_count(links.midi_clear, call_buffer(links.port_get_buffer, k.hands[hand].out_port, n_frames))


@compiled
def send_out(k, n_frames):
    """Write what waits into the controllers' ports; what a full port does not take goes out with the next block."""
    links = k.links[0]
    base = k.counters.ctypes.data
    head, tail = load_acquire(base + 8 * HEAD_OUT), load_acquire(base + 8 * TAIL_OUT)
    while tail < head:
        hand = min(I8(k.out_bytes[tail % OUT_BYTES]), MAX_HANDS - 1)
        n_bytes = (I8(k.out_bytes[(tail + 1) % OUT_BYTES]) << 8) | I8(k.out_bytes[(tail + 2) % OUT_BYTES])
        n_bytes = min(n_bytes, MOST_OUT_BYTES)
        for i in range(n_bytes):
            k.out_message[i] = k.out_bytes[(tail + HEAD_BYTES + i) % OUT_BYTES]
        if k.hands[hand].out_port != 0:  # else it has been unplugged
            buffer = call_buffer(links.port_get_buffer, k.hands[hand].out_port, n_frames)
            if call_write(links.midi_write, buffer, 0, k.out_message.ctypes.data, n_bytes) != 0:
                break
        tail += HEAD_BYTES + n_bytes
    store_release(base + 8 * TAIL_OUT, tail)


@compiled
def write_note(k, buffer, time, status, note, velocity):
    """Write a note into a port."""
    k.out_message[0], k.out_message[1], k.out_message[2] = status, note & 127, velocity
    call_write(k.links[0].midi_write, buffer, time, k.out_message.ctypes.data, 3)


@compiled
def send_notes(k, n_frames):
    """Write the hits of the block that was just rendered into `midi_out`, and end the notes of earlier ones."""
    links, engine = k.links[0], k.engine[0]
    if links.midi_out == 0:
        return
    buffer = call_buffer(links.port_get_buffer, links.midi_out, n_frames)
    stop = engine.clock
    first = stop - n_frames
    n_frames_on = int(engine.sample_rate * NOTE_SECONDS)
    n_hits = min(engine.n_out_notes, OUT_NOTES)
    engine.n_out_notes = 0
    for i in range(n_hits + 1):  # up to each hit, and then to the end of the block
        until = k.out_notes[i].frame if i < n_hits else stop
        end_notes(k, buffer, first, until, stop)
        if i < n_hits:
            hit = k.out_notes[i]
            time = min(max(hit.frame - first, 0), n_frames - 1)
            if k.note_ends[hit.pad] != 0:
                write_note(k, buffer, time, 0x80, k.notes_out[hit.pad], 0)
            write_note(k, buffer, time, 0x90, hit.note, hit.velocity)
            k.notes_out[hit.pad] = hit.note
            k.note_ends[hit.pad] = max(hit.frame, first) + n_frames_on


@compiled
def end_notes(k, buffer, first, until, stop):
    """End the notes whose time is up before `until`, in the order of their ends: JACK takes no other."""
    while True:
        pad, soonest = -1, until
        for other in range(MAX_PADS):
            if k.note_ends[other] != 0 and k.note_ends[other] < soonest:
                pad, soonest = other, k.note_ends[other]
        if pad < 0:
            return
        write_note(k, buffer, min(max(soonest - first, 0), stop - first - 1), 0x80, k.notes_out[pad], 0)
        k.note_ends[pad] = 0
