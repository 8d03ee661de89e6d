"""The sounds that pads can play: their frames in the shared arena, their slots, and the sets made of them.

The stage owns all of it. A sound is published only when its frames are there and their pages have been touched;
it is let go of when no pad, history, voice or event on its way can reach it any more.
"""

from bisect import insort
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from performer.audio.layout import (
    EVENT_RINGS,
    HEAD_EVENTS,
    MAX_LAYERS,
    MAX_ROUND_ROBIN,
    MAX_SETS,
    MAX_SLOTS,
    NO_SET,
    TAIL_EVENTS,
)
from performer.audio.parts import Parts
from performer.audio_format import Frames
from performer.errors import NeuralFunkError

DENORMAL = 1e-20  # below this a value is silence: multiplied further it would become denormal and slow


LOUDEST = 1e6  # 120 dB above full scale: with all gains and 80 voices still a number


class ArenaFull(NeuralFunkError):
    """No room for another sound."""


@dataclass(frozen=True, slots=True)
class Extent:
    """A stretch of the arena, in float32 places."""

    first: int
    n_floats: int


@dataclass(frozen=True, slots=True)
class SetLayer:
    """One velocity layer of a set: the slots that take turns, up to a highest velocity."""

    top: float
    gain: float
    slots: tuple[int, ...]


def _make_playable(place: npt.NDArray[np.float32]) -> None:
    """Make silence of what is as good as silent or no number, and what is beyond all measure as loud as may be."""
    place[~(np.abs(place) >= DENORMAL) | np.isinf(place)] = 0.0  # NaN is not >= anything
    np.clip(place, -LOUDEST, LOUDEST, out=place)


class SoundStore:
    """Room for sounds, handed out and taken back. Used by one thread."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._free: list[tuple[int, int]] = [(0, len(parts.arena))]  # (first, n_floats), by place
        self._extents: dict[int, Extent] = {}  # slot -> where it lies
        self._slot_sets: dict[int, int] = {}  # slot -> in how many sets it is
        self._free_slots = list(range(MAX_SLOTS - 1, -1, -1))
        self._free_sets = list(range(MAX_SETS - 1, -1, -1))
        self._set_holds: dict[int, int] = {}
        self._set_members: dict[int, tuple[int, ...]] = {}
        self._leaving: deque[tuple[int, tuple[int, ...]]] = deque()  # set, ring heads when it was let go of

    def reserve(self, n_floats: int) -> Extent:
        """Return a stretch of `n_floats` that nobody else uses; ArenaFull when there is none."""
        for i, (first, n) in enumerate(self._free):
            if n >= n_floats:
                if n == n_floats:
                    self._free.pop(i)
                else:
                    self._free[i] = (first + n_floats, n - n_floats)
                return Extent(first, n_floats)
        raise ArenaFull("no room for another sound: undo histories are too long, or --arena-mb is too small")

    def give_back(self, extent: Extent) -> None:
        """Return a stretch to the free ones, joined with its neighbours."""
        if extent.n_floats == 0:
            return
        insort(self._free, (extent.first, extent.n_floats))
        joined: list[tuple[int, int]] = []
        for first, n in self._free:
            if joined and joined[-1][0] + joined[-1][1] == first:
                joined[-1] = (joined[-1][0], joined[-1][1] + n)
            else:
                joined.append((first, n))
        self._free = joined

    def split(self, extent: Extent, n_floats: int) -> tuple[Extent, Extent]:
        """Return the first `n_floats` of a stretch, and the rest of it."""
        rest = extent.n_floats - n_floats
        return Extent(extent.first, n_floats), Extent(extent.first + n_floats, rest)

    def write(self, frames: Frames) -> int:
        """Copy `frames`, (n_frames, 1 or 2), into the arena and return the slot that plays them."""
        extent = self.reserve(frames.size)
        self._fill(extent, frames)
        return self.publish(extent, len(frames), frames.shape[1])

    def _fill(self, extent: Extent, frames: Frames) -> None:
        place = self._parts.arena[extent.first : extent.first + extent.n_floats]
        place[:] = frames.ravel()
        _make_playable(place)

    def publish(self, extent: Extent, n_frames: int, n_channels: int) -> int:
        """Return the slot for frames that lie in `extent` already; what it does not need is free again."""
        used, rest = self.split(extent, n_frames * n_channels)
        if not self._free_slots:
            raise ArenaFull(f"no room for another sound: all {MAX_SLOTS} slots are in use")
        self.give_back(rest)
        # every page is touched here, so that the callback never waits for one
        place = self._parts.arena[used.first : used.first + used.n_floats]
        _make_playable(place)
        slot = self._free_slots.pop()
        self._extents[slot] = used
        self._slot_sets[slot] = 0
        self._parts.slots[slot] = (used.first, n_frames, n_channels, 0)
        return slot

    def frames_of(self, slot: int) -> Frames:
        """Return the frames in a slot, (n_frames, n_channels): a view, to be read only."""
        first, n_frames, n_channels, _ = self._parts.slots[slot]
        return self._parts.arena[first : first + n_frames * n_channels].reshape(n_frames, n_channels)

    def placements(self) -> dict[int, tuple[int, int, int]]:
        """Return where the sound of every slot in use lies: first place, frames, channels."""
        return {slot: tuple(self._parts.slots[slot].item()[:3]) for slot in self._extents}

    def replace(self, sounds: Mapping[int, Frames]) -> list[int]:
        """Put other frames into slots in use, where nothing plays them; return the slots that found no room."""
        for slot in sounds:
            self.give_back(self._extents[slot])
            self._extents[slot] = Extent(0, 0)
        without: list[int] = []
        for slot, frames in sounds.items():
            try:
                extent = self.reserve(frames.size)
            except ArenaFull:
                without.append(slot)
                self._parts.slots[slot] = (0, 0, frames.shape[1], 0)
                continue
            self._extents[slot] = extent
            self._fill(extent, frames)
            self._parts.slots[slot] = (extent.first, len(frames), frames.shape[1], 0)
        return without

    def make_set(self, layers: list[SetLayer], vary: float = 0.0) -> int:
        """Return a new set of sounds, held once; at most 8 layers of 8 sounds. `vary`: how unlike its hits are."""
        self.collect()
        if not self._free_sets:
            raise ArenaFull(f"no room for another sound: all {MAX_SETS} sets are in use")
        made = self._free_sets.pop()
        parts = self._parts
        layers = layers[:MAX_LAYERS]
        for i, layer in enumerate(layers):
            slots = layer.slots[:MAX_ROUND_ROBIN]
            parts.set_tops[made, i] = layer.top
            parts.set_gains[made, i] = layer.gain
            parts.set_counts[made, i] = len(slots)
            parts.set_slots[made, i, : len(slots)] = slots
        parts.set_layers[made] = len(layers)
        parts.set_vary[made] = vary
        members = tuple(slot for layer in layers for slot in layer.slots[:MAX_ROUND_ROBIN])
        for slot in members:
            self._slot_sets[slot] += 1
        self._set_members[made] = members
        self._set_holds[made] = 1
        return made

    def is_made(self, number: int) -> bool:
        """Tell whether there is a set of that number: one that was let go of is there while it can be heard."""
        return number in self._set_holds

    def hold(self, held: int) -> None:
        """Keep a set for one more user."""
        self._set_holds[held] += 1

    def let_go(self, held: int) -> None:
        """End one use of a set; after the last, it goes when nothing on its way can reach it."""
        self._set_holds[held] -= 1
        if self._set_holds[held] == 0:
            self._leaving.append((held, self._heads()))

    def _heads(self) -> tuple[int, ...]:
        return tuple(int(self._parts.counters[HEAD_EVENTS[ring]]) for ring in range(EVENT_RINGS))

    def _reachable(self, held: int, heads: tuple[int, ...]) -> bool:
        parts = self._parts
        read = (int(parts.counters[TAIL_EVENTS[ring]]) for ring in range(EVENT_RINGS))
        if any(tail < head for tail, head in zip(read, heads)) or parts.engine["n_waiting"][0] > 0:
            return True
        pads = parts.pads
        if bool(np.any(pads["set"] == held) or np.any(pads["pending"] == held)):
            return True
        return any(parts.slots["voices"][slot] > 0 for slot in self._set_members[held])

    def collect(self) -> int:
        """Free what nothing can reach any more, and return how many sets that was."""
        freed = 0
        for _ in range(len(self._leaving)):
            held, heads = self._leaving.popleft()
            if self._reachable(held, heads):
                self._leaving.append((held, heads))
                continue
            freed += 1
            for slot in self._set_members.pop(held):
                self._slot_sets[slot] -= 1
                if self._slot_sets[slot] == 0:
                    self.give_back(self._extents.pop(slot))
                    self._free_slots.append(slot)
            del self._set_holds[held]
            self._parts.set_layers[held] = 0
            self._free_sets.append(held)
        return freed

    @property
    def free_floats(self) -> int:
        """Return how much of the arena is free."""
        return sum(n for _, n in self._free)


__all__ = ["NO_SET", "ArenaFull", "Extent", "SetLayer", "SoundStore"]
