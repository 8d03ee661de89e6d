"""The built-in set: one bar of a breakbeat, played again and again, with a bar of silence before it returns.

Twelve bars of two seconds, the tenth without a note: what rang has died when the eleventh begins.
"""

from pathlib import Path

import mido

BPM = 120  # a bar is 88,200 frames at 44.1 kHz and 96,000 at 48 kHz
TICKS_PER_BEAT = 480
TICKS_PER_BAR = 4 * TICKS_PER_BEAT
N_BARS = 12
SILENT_BAR = 10  # counted from 1
DRUM_CHANNEL = 9  # which musicians call 10
GATE_TICKS = 50

KICK, RIM, SNARE, CLAP, HAT, TOM_LOW, TOM_MID, PEDAL = 36, 37, 38, 39, 42, 41, 43, 44
BASS, OPEN_HAT, VOCAL, TOM_HIGH, CRASH = 45, 46, 47, 48, 49

# Sixteenth of the bar, ticks that the hand is late (or early), note, velocity.
BAR: tuple[tuple[int, int, int, int], ...] = (
    (0, 0, KICK, 118),
    (0, 2, CRASH, 58),
    (0, 1, BASS, 104),
    (0, 3, HAT, 92),
    (1, 7, HAT, 38),
    (2, -2, KICK, 96),
    (2, 4, HAT, 74),
    (3, 5, SNARE, 30),
    (4, 3, SNARE, 116),
    (4, 1, HAT, 96),
    (5, 9, HAT, 34),
    (6, 2, HAT, 78),
    (6, 6, RIM, 64),
    (6, -1, BASS, 86),
    (7, 6, SNARE, 52),
    (8, 2, HAT, 98),
    (8, 5, VOCAL, 84),
    (9, 4, SNARE, 44),
    (9, 10, HAT, 36),
    (10, -3, KICK, 110),
    (10, 3, HAT, 80),
    (10, 0, BASS, 100),
    (11, 5, KICK, 70),
    (12, 4, SNARE, 121),
    (12, 9, CLAP, 90),
    (12, 1, HAT, 94),
    (13, 7, TOM_HIGH, 72),
    (14, 2, OPEN_HAT, 88),
    (14, 4, TOM_MID, 82),
    (15, 3, TOM_LOW, 90),
    (15, 6, SNARE, 36),
    (15, 10, PEDAL, 66),
)


def tick_of(sixteenth: int, late_ticks: int) -> int:
    """Return the tick in the bar of a stroke, never before its start.

    At 44.1 kHz a tick is 45 15/16 frames: the ticks that would fall between two frames are moved by one, so that
    every bar is rounded alike.
    """
    tick = max(0, sixteenth * TICKS_PER_BEAT // 4 + late_ticks)
    return tick + 1 if tick % 16 == 8 else tick


def events() -> list[tuple[int, int, int]]:
    """Return (tick, note, velocity) of the whole set in order; velocity 0 is a release, and comes first."""
    found: list[tuple[int, int, int]] = []
    for bar in range(N_BARS):
        if bar + 1 == SILENT_BAR:
            continue
        for sixteenth, late_ticks, note, velocity in BAR:
            tick = bar * TICKS_PER_BAR + tick_of(sixteenth, late_ticks)
            found += [(tick, note, velocity), (tick + GATE_TICKS, note, 0)]
    return sorted(found, key=lambda event: (event[0], event[2] > 0, event[1]))


def make_set(path: Path) -> int:
    """Write the set as a MIDI file and return its number of strokes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    track = mido.MidiTrack()
    track.append(mido.MetaMessage("track_name", name="First sound"))
    track.append(mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(BPM)))
    track.append(mido.MetaMessage("time_signature", numerator=4, denominator=4))
    now = 0
    for tick, note, velocity in events():
        kind = "note_on" if velocity else "note_off"
        track.append(mido.Message(kind, channel=DRUM_CHANNEL, note=note, velocity=velocity, time=tick - now))
        now = tick
    track.append(mido.MetaMessage("end_of_track", time=N_BARS * TICKS_PER_BAR - now))
    mido.MidiFile(type=0, ticks_per_beat=TICKS_PER_BEAT, tracks=[track]).save(path)
    return sum(velocity > 0 for _, _, velocity in events())
