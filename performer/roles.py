"""The classes of sounds, which are also the roles of pads, and what follows from a role."""

CLASSES = (
    "kick",
    "snare",
    "clap",
    "hat_closed",
    "hat_open",
    "tom",
    "cymbal",
    "rim",
    "perc",
    "bass",
    "melodic",
    "vocal",
    "fx",
    "loop",
)

MONOPHONIC = frozenset({"bass", "melodic", "vocal", "hat_closed", "hat_open"})
"""Roles whose pads play one voice unless the kit says otherwise."""


def default_voices(role: str) -> int:
    """Return how many voices a pad of this role plays unless its kit says otherwise."""
    return 1 if role in MONOPHONIC else 4
