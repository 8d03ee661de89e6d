"""General MIDI's drum notes, and the extra zones of electronic kits, as roles: so that any drum performance
plays the kit."""

from collections.abc import Sequence
from typing import Protocol

N_NOTES = 128
DRUM_CHANNEL = 9  # which musicians call 10

_KICK = ("kick",)
_SNARE = ("snare", "clap", "rim")
_RIM = ("rim", "perc", "snare")
_CLAP = ("clap", "snare", "perc")
_CLOSED = ("hat_closed", "hat_open", "perc")
_OPEN = ("hat_open", "hat_closed", "cymbal")
_TOM = ("tom", "perc")
_CYMBAL = ("cymbal", "hat_open")
_PERC = ("perc", "rim")
_SHAKEN = ("perc", "hat_closed")
_SKIN = ("perc", "tom")
_FX = ("fx", "perc")

ROLES: dict[int, tuple[str, ...]] = {
    22: _CLOSED,  # Roland: edge of the closed hat
    26: _OPEN,  # Roland: edge of the open hat
    27: _FX,  # General MIDI 2 from here: high Q
    28: _FX,  # slap
    29: _FX,  # scratch push
    30: _FX,  # scratch pull
    31: _RIM,  # sticks
    32: _RIM,  # square click
    33: _RIM,  # metronome click
    34: _PERC,  # metronome bell
    35: _KICK,  # General MIDI 1 from here: acoustic bass drum
    36: _KICK,  # bass drum 1
    37: _RIM,  # side stick
    38: _SNARE,  # acoustic snare
    39: _CLAP,  # hand clap
    40: _SNARE,  # electric snare; Roland: snare rim
    41: _TOM,  # low floor tom
    42: _CLOSED,  # closed hat
    43: _TOM,  # high floor tom
    44: _CLOSED,  # pedal hat
    45: _TOM,  # low tom
    46: _OPEN,  # open hat
    47: _TOM,  # low-mid tom; Roland: rim of tom 2
    48: _TOM,  # high-mid tom
    49: _CYMBAL,  # crash 1
    50: _TOM,  # high tom; Roland: rim of tom 1
    51: _CYMBAL,  # ride 1
    52: _CYMBAL,  # Chinese; Roland: edge of crash 2
    53: _CYMBAL,  # ride bell
    54: _SHAKEN,  # tambourine
    55: _CYMBAL,  # splash; Roland: edge of crash 1
    56: _PERC,  # cowbell
    57: _CYMBAL,  # crash 2
    58: ("tom", "perc"),  # Roland: rim of tom 3; General MIDI: vibraslap
    59: _CYMBAL,  # ride 2; Roland: edge of the ride
    60: _SKIN,  # high bongo
    61: _SKIN,  # low bongo
    62: _SKIN,  # mute high conga
    63: _SKIN,  # open high conga
    64: _SKIN,  # low conga
    65: _SKIN,  # high timbale
    66: _SKIN,  # low timbale
    67: _PERC,  # high agogo
    68: _PERC,  # low agogo
    69: _SHAKEN,  # cabasa
    70: _SHAKEN,  # maracas
    71: _FX,  # short whistle
    72: _FX,  # long whistle
    73: _PERC,  # short guiro
    74: _PERC,  # long guiro
    75: _PERC,  # claves
    76: _PERC,  # high wood block
    77: _PERC,  # low wood block
    78: _FX,  # mute cuica
    79: _FX,  # open cuica
    80: _PERC,  # mute triangle
    81: _PERC,  # open triangle
    82: _SHAKEN,  # General MIDI 2 again: shaker
    83: _SHAKEN,  # jingle bell
    84: _FX,  # bell tree
    85: _PERC,  # castanets
    86: _SKIN,  # mute surdo
    87: _SKIN,  # open surdo
}
"""Which roles a note asks for, the best first; the others stand in where a kit has no pad of that role."""


class Pad(Protocol):
    """What this room needs to know of a pad."""

    @property
    def number(self) -> int: ...

    @property
    def notes(self) -> Sequence[int]: ...

    @property
    def role(self) -> str: ...


def note_map(pads: Sequence[Pad], general_midi: bool) -> tuple[int, ...]:
    """Return the number of the pad that each of the 128 notes plays, 0 for none.

    From a controller a pad's own notes come first, whatever its role. In a drum file (`general_midi`) the
    note means its role: it plays its own pad only if that has a role of the note, or if no pad has.
    """
    own = {note: pad for pad in reversed(pads) for note in pad.notes}
    return tuple(_pad_of(note, own, pads, general_midi) for note in range(N_NOTES))


def _pad_of(note: int, own: dict[int, Pad], pads: Sequence[Pad], general_midi: bool) -> int:
    roles = ROLES.get(note, ())
    pad = own.get(note)
    if pad is not None and (not general_midi or pad.role in roles):
        return pad.number
    standing_in = next((other.number for role in roles for other in pads if other.role == role), 0)
    return standing_in or (pad.number if pad is not None else 0)
