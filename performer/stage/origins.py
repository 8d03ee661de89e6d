"""Where the sounds in the arena come from: told in a set log, they can be had again while they still ring."""

from dataclasses import dataclass
from typing import Protocol

from performer.jobs import SoundFacts
from performer.stage.placed import Placed


class OfKit(Protocol):
    """A kit, as far as a set log names it."""

    @property
    def number(self) -> int: ...
    @property
    def file(self) -> str: ...


@dataclass(frozen=True, slots=True)
class KitSet:
    """The sounds that a kit's file gives to a pad."""

    kit: OfKit
    pad: int


@dataclass(frozen=True, slots=True)
class SwapSet:
    """A sound that was found for a pad of the kit of that number, levelled to what was its anchor then."""

    kit: int
    pad: int
    placed: Placed
    anchor: SoundFacts


Origin = KitSet | SwapSet
