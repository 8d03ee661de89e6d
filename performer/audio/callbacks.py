"""The compiled audio callbacks: JACK's process function and PortAudio's stream callback, around one kernel.

Both get one pointer: to the table with the address of every array of the engine (`parts.py`). Nothing in here
touches Python.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false, reportOptionalMemberAccess=false

import numpy as np
from numba import carray, cfunc, types

from performer.audio.atomics import (
    address_of,
    call_buffer,
    call_clock,
    call_count,
    call_event,
    pointer_at,
)
from performer.audio.hands import clear_out, send_notes, send_out, take_from_hand, tell_system_exclusive
from performer.audio.kernel import render
from performer.audio.layout import (
    CONTROL,
    MAX_BLOCK_FRAMES,
    MAX_HANDS,
    MAX_REFERENCES,
    NOTE_OFF,
    NOTE_ON,
    PANIC,
    WAY_MIDI,
)
from performer.audio.parts_type import parts_at
from performer.audio.ring import compiled, report
from performer.audio.stream_clock import follow, start_anew
from performer.audio.waiting import SCRATCH, wait

F4, I8, U1 = np.float32, np.int64, np.uint8


@compiled
def take_midi(k, frame, status, data1, data2):
    """Turn one MIDI message into an event, or report it for Python to deal with."""
    kind = status & 0xF0
    if kind == 0x90 or kind == 0x80:
        event = k.waiting[SCRATCH]
        event.frame = frame
        event.kind = NOTE_ON if kind == 0x90 and data2 > 0 else NOTE_OFF
        event.a, event.b, event.way, event.x, event.tag = data1, status & 0x0F, WAY_MIDI, data2 / 127.0, 0
        wait(k, event)
        return
    if kind == 0xB0 and (data1 == 120 or data1 == 123):
        event = k.waiting[SCRATCH]
        event.frame, event.kind, event.a, event.b = frame, PANIC, 0, 0
        event.way, event.x, event.tag = WAY_MIDI, 0.0, 0
        wait(k, event)
    elif kind != 0xF0 or tells_time(status):
        report(k, frame, CONTROL, status, data1, data2, 0.0, 0)


@compiled
def tells_time(status):
    """Tell whether a system message is of a MIDI clock: a pulse, start, continue, stop, or a place in the song."""
    return status == 0xF8 or 0xFA <= status <= 0xFC or status == 0xF2


@compiled
def take_jack_midi(k, buffer, hand):
    """Read all MIDI events of a port's block, each with its own frame; `hand` is whose port it is, -1 anybody's."""
    links = k.links[0]
    for i in range(call_count(links.midi_count, buffer)):
        if call_event(links.midi_get, links.midi_event, buffer, i) != 0:
            continue
        # struct { uint32_t time; size_t size; const uint8_t *data; }
        head = carray(pointer_at(links.midi_event), (3,), I8)
        n_bytes = head[1]
        data = carray(pointer_at(head[2]), (3,), U1)
        status = data[0] if n_bytes > 0 else 0
        frame = k.engine[0].clock + (head[0] & 0xFFFFFFFF)
        # a message that is cut off is nobody's note
        long_enough = n_bytes >= 3 or (n_bytes == 2 and (status & 0xE0) == 0xC0)
        if status >= 0xF8:  # one byte says it all; those that are not of a clock are nobody's loss
            take_midi(k, frame, int(status), 0, 0)
        elif status in (0xF1, 0xF3, 0xF6):  # timecode, song select, tune request: whole, and nobody's loss
            continue
        elif status == 0xF0 and hand >= 0:
            tell_system_exclusive(k, hand, frame, data, n_bytes)
        elif status >= 0x80 and long_enough:
            second = int(data[2]) & 127 if n_bytes >= 3 else 0
            first = int(data[1]) & 127
            if status >= 0xF0 or hand < 0 or take_from_hand(k, hand, frame, int(status), first, second):
                take_midi(k, frame, int(status), first, second)
        else:
            k.engine[0].dropped_events += 1


@compiled
def count_lost(k, n_frames):
    """Count the blocks that the driver went on without us, from its own frame counter."""
    links, engine = k.links[0], k.engine[0]
    now = call_count(links.last_frame_time, links.client)
    if engine.next_driver_frame >= 0:
        missing = (now - engine.next_driver_frame) & 0xFFFFFFFF
        if 0 < missing < 0x7FFFFFFF:
            engine.lost_blocks += max(1, missing // max(n_frames, 1))
            start_anew(k)
    engine.next_driver_frame = (now + n_frames) & 0xFFFFFFFF


@compiled
def now_ns(k):
    """Return the monotonic clock in nanoseconds, the one that Python's perf_counter reads."""
    links = k.links[0]
    spec = carray(pointer_at(links.timespec), (2,), I8)
    if links.clock_id < 0:  # Windows: it tells ticks, so many a second
        call_count(links.clock_gettime, links.timespec)
        a_second = -links.clock_id
        return spec[0] // a_second * 1_000_000_000 + spec[0] % a_second * 1_000_000_000 // a_second
    call_clock(links.clock_gettime, links.clock_id, links.timespec)
    return spec[0] * 1_000_000_000 + spec[1]


@compiled
def note_load(k, started_ns, n_frames):
    """Add up what the blocks took, and remember the worst share of its own time that one needed."""
    engine = k.engine[0]
    busy_ns = now_ns(k) - started_ns
    engine.busy_ns += busy_ns
    if n_frames > 0:
        engine.worst_load = max(engine.worst_load, busy_ns / (n_frames * engine.frame_ns))


@cfunc(types.int32(types.uint32, types.voidptr), cache=True, error_model="numpy")
def jack_process(n_frames_32, argument):
    """JACK's process callback: MIDI and audio in, one block out."""
    k = parts_at(address_of(argument))
    links = k.links[0]
    n_frames = np.int64(n_frames_32)
    started_ns = now_ns(k)
    count_lost(k, n_frames)
    follow(k, started_ns, n_frames)
    clear_out(k, n_frames)
    send_out(k, n_frames)
    if links.midi_in != 0:
        take_jack_midi(k, call_buffer(links.port_get_buffer, links.midi_in, n_frames), -1)
    for hand in range(MAX_HANDS):
        if k.hands[hand].in_port != 0:
            take_jack_midi(k, call_buffer(links.port_get_buffer, k.hands[hand].in_port, n_frames), hand)
    n = min(n_frames, MAX_BLOCK_FRAMES)
    if links.audio_in != 0:
        heard = carray(pointer_at(call_buffer(links.port_get_buffer, links.audio_in, n_frames)), (n_frames,), F4)
        for i in range(n):
            k.captured[i] = heard[i]
    for reference in range(MAX_REFERENCES):
        if k.references[reference] > 0:
            port = call_buffer(links.port_get_buffer, k.references[reference], n_frames)
            carried = carray(pointer_at(port), (n_frames,), F4)
            for i in range(n):
                k.beside[reference, i] = carried[i]
    render(k, n)
    send_notes(k, n)
    for channel in range(2 * k.engine[0].n_pairs):
        if k.outs[channel] > 0:
            port = call_buffer(links.port_get_buffer, k.outs[channel], n_frames)
            played = carray(pointer_at(port), (n_frames,), F4)
            for i in range(n):
                played[i] = k.mix[channel, i]
            for i in range(n, n_frames):
                played[i] = 0.0
    note_load(k, started_ns, n_frames)
    return 0


@cfunc(
    types.int32(types.voidptr, types.voidptr, types.uint64, types.voidptr, types.uint64, types.voidptr),
    cache=True,
    error_model="numpy",
)
def portaudio_callback(heard_pointer, played_pointer, n_frames_64, time_info, status, argument):
    """PortAudio's stream callback: interleaved float32 in and out, any number of frames."""
    k = parts_at(address_of(argument))
    links, engine = k.links[0], k.engine[0]
    n_frames = np.int64(n_frames_64)
    started_ns = now_ns(k)
    if status & np.uint64(0x4) != 0:  # paOutputUnderflow
        engine.lost_blocks += 1
        start_anew(k)
    if links.client != 0:  # PortAudio itself is called by JACK, for a frame that it does not tell
        engine.next_driver_frame = (call_count(links.last_frame_time, links.client) + n_frames) & 0xFFFFFFFF
    follow(k, started_ns, n_frames)
    width_out = links.out_channels
    played = carray(played_pointer, (n_frames * width_out,), F4)
    for i in range(n_frames * width_out):
        played[i] = 0.0
    done = 0
    while done < n_frames:
        n = min(n_frames - done, MAX_BLOCK_FRAMES)
        if links.in_channels > 0 and address_of(heard_pointer) != 0:
            heard = carray(heard_pointer, (n_frames * links.in_channels,), F4)
            for i in range(n):
                k.captured[i] = heard[(done + i) * links.in_channels + links.in_channel]
            for reference in range(MAX_REFERENCES):
                if 0 <= k.references[reference] < links.in_channels:
                    for i in range(n):
                        k.beside[reference, i] = heard[(done + i) * links.in_channels + k.references[reference]]
        render(k, n)
        for channel in range(2 * engine.n_pairs):
            if 0 <= k.outs[channel] < width_out:
                for i in range(n):
                    played[(done + i) * width_out + k.outs[channel]] += k.mix[channel, i]
        done += n
    engine.block_frames = n_frames
    note_load(k, started_ns, n_frames)
    return 0
