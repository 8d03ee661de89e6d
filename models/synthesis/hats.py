"""Hats, closed and open: the metals with short and with long decays."""

from dataclasses import dataclass

from models.synthesis.metals import (
    BentMetal,
    NoiseMetal,
    PlateMetal,
    SquareMetal,
    bent_metal,
    noise_metal,
    plate_metal,
    square_metal,
)
from models.synthesis.parameters import Model, ratio


@dataclass(frozen=True, slots=True)
class OpenSquareMetal(SquareMetal):
    """The machine's metal, left open."""

    decay_seconds: float = ratio(0.35, 1.5)


@dataclass(frozen=True, slots=True)
class OpenNoiseMetal(NoiseMetal):
    """High noise, left open."""

    decay_seconds: float = ratio(0.35, 1.3)


@dataclass(frozen=True, slots=True)
class OpenBentMetal(BentMetal):
    """Digital metal, left open."""

    decay_seconds: float = ratio(0.35, 1.3)


@dataclass(frozen=True, slots=True)
class OpenPlateMetal(PlateMetal):
    """Two plates that sizzle against each other."""

    decay_seconds: float = ratio(0.5, 2.0)


CLOSED_MODELS = (
    Model(SquareMetal, square_metal, 1.5),
    Model(NoiseMetal, noise_metal, 1.5),
    Model(BentMetal, bent_metal, 0.7),
    Model(PlateMetal, plate_metal, 2.0),
)
OPEN_MODELS = (
    Model(OpenSquareMetal, square_metal, 1.5),
    Model(OpenNoiseMetal, noise_metal, 1.2),
    Model(OpenBentMetal, bent_metal, 0.7),
    Model(OpenPlateMetal, plate_metal, 2.0),
)
