"""Every sound moved to another sample rate, when the device has come back with one. What is on the pads stays.

Resampled once, here, and never while playing: curated sounds from their files again, all others as they lie.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from performer.audio_format import Frames
from performer.errors import NeuralFunkError
from performer.jobs import KIT_SOUND, Placement
from performer.kit.ready import Place, ready_sounds
from performer.sound.resample import resample
from performer.sound.sound import Sound
from performer.stage.board import Board
from performer.stage.placed import PadState, Placed
from performer.stage.swaps import Swaps

GIVEN_UP = "the sound device came back with another sample rate; ask again"


class MovesMind(Protocol):
    """What can be told to go on at another rate."""

    def move_to_rate(self, sample_rate: int) -> None: ...


class RateMove:
    """One move. Make it and `apply` it on the stage's thread; `prepare`, which takes its time, on any between."""

    def __init__(
        self,
        board: Board,
        swaps: Swaps,
        mind: MovesMind,
        sample_rate: int,
        before: Callable[[], None] = lambda: None,
    ) -> None:
        """`before` is called before any sound is moved, by who applies it."""
        self._before = before
        self._board, self._swaps, self._mind = board, swaps, mind
        self._former, self._rate = board.engine.sample_rate, sample_rate
        self._placements = board.engine.sounds.placements()
        self._places = dict(_curated(board))
        self._made: dict[int, Frames] = {}

    def prepare(self) -> None:
        """Make the sounds at the new rate."""
        fresh = self._fresh()
        for slot, placement in self._placements.items():
            place = self._places.get(slot)
            made = None if place is None else fresh.get(place)
            self._made[slot] = self._resampled(placement) if made is None else made

    def _fresh(self) -> Mapping[Place, Frames]:
        """Return the kit's sounds from their files; none where they are not to be had any more."""
        if self._board.kit is None:
            return {}
        try:
            return ready_sounds(self._board.kit, self._rate)
        except (NeuralFunkError, OSError):
            return {}

    def _resampled(self, placement: tuple[int, int, int]) -> Frames:
        first, n_frames, n_channels = placement
        arena = self._board.engine.parts.arena
        frames = arena[first : first + n_frames * n_channels].reshape(n_frames, n_channels).copy()
        return resample(Sound(frames, self._former), self._rate).frames

    def apply(self) -> str:
        """Put them in place, while nothing is rendered; return what was lost by it, as a phrase."""
        engine = self._board.engine
        self._before()
        self._mind.move_to_rate(self._rate)  # first: it might still write where sounds are about to lie
        now = engine.sounds.placements()
        sounds = {
            slot: self._made[slot] if self._placements.get(slot) == placement else self._resampled(placement)
            for slot, placement in now.items()
        }
        self._swaps.room.lose()
        slot_at = {first: slot for slot, (first, _, _) in now.items()}
        engine.move_to_rate(self._rate)
        self._board.tempo.move_to_rate(self._rate, engine.clock)
        without = engine.sounds.replace(sounds)
        after = engine.sounds.placements()

        def moved(placement: Placement) -> Placement:
            return Placement(*after[slot_at[placement.first]]) if placement.first in slot_at else placement

        given_up = self._swaps.start_anew(GIVEN_UP, moved)
        lost = ["the hits heard in the room"]
        lost += [f"{given_up} swaps that were being looked for"] if given_up else []
        lost += [f"{len(without)} sounds, for want of memory (give more with --arena-mb)"] if without else []
        return f"all sounds resampled to {self._rate} Hz; lost: {', '.join(lost)}"


def _curated(board: Board) -> Iterator[tuple[int, Place]]:
    """Yield the slots that hold sounds of the kit's own files, each with its place in the kit."""
    sets = board.engine.parts
    for state in board.pads.values():
        layers = [i for i, layer in enumerate(state.pad.layers) if layer.sounds]
        for placed in _placed_on(state):
            if placed.facts.id != KIT_SOUND or placed.facts.source != "curated":
                continue
            for row, layer in enumerate(layers[: int(sets.set_layers[placed.set])]):
                for turn in range(int(sets.set_counts[placed.set, row])):
                    yield int(sets.set_slots[placed.set, row, turn]), (state.number, layer, turn)


def _placed_on(state: PadState) -> Iterator[Placed]:
    yield state.anchor
    yield state.current
    for step in (*state.undo, *state.redo):
        yield step.before
        yield step.after
