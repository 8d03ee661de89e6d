"""A kit that is ready to be put on: its sounds are in the arena, its pads as they were left."""

from dataclasses import dataclass, field
from pathlib import Path
from zlib import crc32

from performer.kit.kit import Kit
from performer.stage.board import Value
from performer.stage.placed import PadState

OF_NO_SET = 1 << 10  # more than a set has kits


def epoch_of(number: int, file: Path | str | None) -> int:
    """Return the epoch of a kit by its number in the set, of one of no set by its file: a replay has the same."""
    return number or OF_NO_SET + crc32(str(Path(file or "").resolve()).encode())


@dataclass(slots=True, eq=False)
class ReadyKit:
    """A kit with all that is known of it; it comes back as it was left."""

    kit: Kit
    notes: tuple[int, ...]  # the pad of each note, 0 for none
    pads: dict[int, PadState]
    own_sounds: dict[int, tuple[int, int]]  # by pad: the layer and the slot of its loudest own sound
    name: str
    file: str  # as the set log names it
    number: int = 0  # its place in the set, from 1; 0: in none
    tempo: float | None = None  # that it brings along
    first_output: int | None = None  # of its pair, from 0; None: where the instrument plays
    focus: int = 1
    epoch: int = 0  # by what the engine tells its voices from another kit's
    lacks: str = ""  # why it cannot be put on, of one of a set whose sounds are not there; "" where it can
    controls: dict[str, Value] = field(default_factory=dict[str, Value])  # kit-wide ones; none before it is played

    @property
    def as_logged(self) -> tuple[Value, ...]:
        """Return how a set log names it: its file, its number in the set, and the set's outputs for it, from 0."""
        outputs = () if self.first_output is None else (self.first_output,)
        return (self.file, self.number, *outputs) if self.number else (self.file,)
