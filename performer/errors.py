"""Errors a player may meet. Each is one line: what was found, where, and what to do."""

import difflib
from collections.abc import Iterable


class NeuralFunkError(Exception):
    """The root of all errors this instrument raises on purpose; its text is one line for a person on stage."""


class BadSound(NeuralFunkError):
    """A file that cannot be used as a sound."""


class BadKit(NeuralFunkError):
    """A kit file that cannot be used."""


class BadSetlist(NeuralFunkError):
    """A setlist that cannot be used."""


class BadController(NeuralFunkError):
    """A controller's table that cannot be used."""


class BadModel(NeuralFunkError):
    """A model file that cannot be used."""


class BadSettings(NeuralFunkError):
    """A settings file or option that cannot be used."""


class BadCatalogue(NeuralFunkError):
    """A catalogue that cannot be opened or written."""


class DeviceError(NeuralFunkError):
    """A sound device, MIDI port or network port that cannot be opened."""


class NoJack(DeviceError):
    """JACK is not installed, or no server of it runs."""


FEW = 6  # so few names are worth showing even when none is near


def nearest_names(wanted: str, known: Iterable[str], n: int = 3) -> str:
    """Return "; nearest names: 'a', 'b'" for the known names most like `wanted`, or ""."""
    names = list(dict.fromkeys(known))
    lowered = {name.lower(): name for name in reversed(names)}
    close = [lowered[key] for key in difflib.get_close_matches(wanted.lower(), lowered, n=n, cutoff=0.3)]
    shown = close or (names[:n] if len(names) <= FEW else [])
    return "; nearest names: " + ", ".join(repr(name) for name in shown) if shown else ""
