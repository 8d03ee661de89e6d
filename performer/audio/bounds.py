"""What the kernel bears: an event that names nothing is dropped, a value beyond all sense brought to the nearest.

Compiled code does not look where it reads and writes, and one value that is no number would spread to all that
sounds. The pads' values are looked at where a voice takes them, as kits are laid ready without an event.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

from performer.audio.layout import (
    CANCEL_PENDING,
    CHOKE,
    GROW,
    MARK,
    MAX_PADS,
    MAX_SETS,
    NO_SET,
    NOTE_OFF,
    NOTE_ON,
    PAD_DECAY,
    PAD_FILTER,
    PAD_GAIN,
    PAD_OFF,
    PAD_ON,
    PAD_VARY,
    PANIC,
    REPEAT,
    SET_NOW,
    SET_PENDING,
    USE_KIT,
)
from performer.audio.parts_type import compiled

MOST_GAIN = 1000.0  # 60 dB
SLOWEST, FASTEST = 1.0 / 64.0, 64.0  # frames of a sound for one of the output: six octaves down and up
MOST_FRAMES = float(1 << 40)  # hundreds of days
INAUDIBLE_GAIN = 1e-8  # -160 dB: multiplied on it would become denormal, and slow


@compiled
def within(x, low, high):
    """Return `x` where it lies between the two, the nearer of them where not; `low` for what is no number."""
    if not x > low:
        return low
    return high if x > high else x


@compiled
def frames_within(x):
    """Return a number of frames as a whole one that makes sense."""
    return int(within(x, 0.0, MOST_FRAMES))


@compiled
def is_parameter(kind):
    """Tell whether an event sets a parameter of a pad."""
    return PAD_GAIN <= kind <= PAD_DECAY or PAD_FILTER <= kind <= PAD_VARY


@compiled
def can_be_obeyed(event):
    """Tell whether an event is one that there is, and names a pad, note and set that can be, and a number."""
    kind = event.kind
    if kind in (PANIC, USE_KIT, MARK):
        return True
    if kind in (NOTE_ON, NOTE_OFF):
        return 0 <= event.a < 128 and event.x == event.x
    if event.a < 0 or event.a >= MAX_PADS or event.x != event.x:
        return False
    if kind in (SET_NOW, SET_PENDING, GROW):
        return NO_SET <= event.b < MAX_SETS
    return kind in (PAD_ON, PAD_OFF, CHOKE, CANCEL_PENDING, REPEAT) or is_parameter(kind)
