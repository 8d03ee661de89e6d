"""Python's end of the compiled engine: pushes events, reads reports, knows the clock. Plays nothing itself."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

import numpy as np
import numpy.typing as npt

from performer.audio import layout
from performer.audio.calls import Kernel
from performer.audio.clocks import clock_function, last_frame_time
from performer.audio.compiled import kernel
from performer.audio.look_ahead import CEILING_DB, LOOK_AHEAD_SECONDS, PEAK_ERROR_DB, SHORTEST_LOOK_AHEAD
from performer.audio.parts import SHAPES, SharedParts, allocate
from performer.audio.shared_memory import SharedMemory, between
from performer.audio.sound_store import SoundStore
from performer.audio_format import Frames, gain_of_db

PAGE = 4096
FADE_SECONDS = 0.003  # choke, steal and release
GLIDE_SECONDS = 0.004  # to go 63 % of the way to a new gain, pan or tune
DOUBLE_SECONDS = 0.020  # the same pad by two ways within this is one hit

T = TypeVar("T")


class Report(NamedTuple):
    """What the engine says; see `layout` for the kinds. A tuple, because many come in a second."""

    frame: int
    kind: int
    a: int
    b: int
    way: int
    x: float
    tag: int


@dataclass(frozen=True, slots=True)
class MemoryPlan:
    """How the shared memory is laid out: counters, rings of input, output and references, tape, stems, arena."""

    ring_frames: int
    arena_floats: int
    n_references: int = 0

    @property
    def sizes(self) -> tuple[int, ...]:
        """Return how many float32 each part has, in order."""
        rings = (self.ring_frames, self.ring_frames, self.n_references * self.ring_frames)
        return (*rings, 2 * layout.TAPE_FRAMES, 2 * layout.MAX_PADS * layout.STEM_FRAMES, self.arena_floats)

    @property
    def starts(self) -> tuple[int, ...]:
        """Return the first byte of each part, in the same order."""
        return tuple(PAGE + 4 * sum(self.sizes[:n]) for n in range(len(self.sizes)))

    @property
    def n_bytes(self) -> int:
        """Return the size of the whole."""
        return PAGE + 4 * sum(self.sizes)

    def arrays(self, memory: SharedMemory) -> "SharedArrays":
        """Return the arrays that lie in `memory`."""
        heard, played, foreign, tape, stems, arena = (
            memory.array(np.float32, start, size) for start, size in zip(self.starts, self.sizes)
        )
        counters = memory.array(np.int64, 0, layout.COUNTERS)
        return SharedArrays(
            counters, heard, played, foreign, tape.reshape(2, -1), stems.reshape(2 * layout.MAX_PADS, -1), arena
        )


class SharedArrays(SharedParts):
    """The shared memory as arrays, and what can be read of it while it is written."""

    @property
    def written(self) -> int:
        """Return how many frames have been written into the rings so far."""
        return kernel().written(self.counters)

    @property
    def n_references(self) -> int:
        """Return how many references there are beside our own output."""
        return len(self.foreign) // len(self.heard)

    def heard_between(self, first: int, stop: int) -> npt.NDArray[np.float32]:
        """Return a copy of what the microphone heard in frames `first` to `stop`."""
        return between(self.heard, first, stop)

    def loudspeakers_between(self, first: int, stop: int) -> npt.NDArray[np.float32]:
        """Return a copy of what was sent to the loudspeakers, (1 + n_references, n_frames): ours is the first."""
        rings = (self.played, *self.foreign.reshape(-1, len(self.heard)))
        return np.stack([between(ring, first, stop) for ring in rings])


class Engine:
    """The engine's arrays and the way to talk to them."""

    def __init__(
        self,
        sample_rate: int,
        plan: MemoryPlan,
        fade_frames: int | None = None,
        limiter: bool = False,
        compiled: Kernel | None = None,
    ) -> None:
        self.memory = SharedMemory.create(plan.n_bytes)
        self.plan = plan
        self.shared = plan.arrays(self.memory)
        self.parts = allocate(self.shared)
        _touch(getattr(self.parts, name) for name in SHAPES if name not in ("arena", "stems"))
        self.set_rate(sample_rate, limiter)
        if fade_frames is not None:
            self.parts.engine["fade_frames"] = fade_frames
        self.sounds = SoundStore(self.parts)
        self.pairs = (0,)  # of outputs: the first channel of each
        self.dropped_events = 0
        self.stands_still = False  # no device calls: hits would only pile up
        self._reports = np.zeros(1024, layout.EVENT)
        self._scratch = np.zeros(8, np.int64)  # where the callback may let C functions write
        links = self.parts.links[0]
        links["midi_event"] = self._scratch.ctypes.data
        links["timespec"] = self._scratch[4:].ctypes.data
        links["clock_gettime"], links["clock_id"] = clock_function()
        self._calls = (compiled or kernel()).calls(self.parts)

    def set_rate(self, sample_rate: int, limiter: bool) -> None:
        """Set all that depends on the sample rate, but the sounds; only while nothing is being rendered."""
        self.sample_rate = sample_rate
        state = self.parts.engine
        state["sample_rate"] = sample_rate
        state["fade_frames"] = round(FADE_SECONDS * sample_rate)
        state["double_frames"] = round(DOUBLE_SECONDS * sample_rate)
        state["glide"] = 1.0 - math.exp(-1.0 / (GLIDE_SECONDS * sample_rate))
        state["frame_ns"] = 1e9 / sample_rate
        state["stream_calls"] = 0
        if limiter:
            state["ceiling"] = gain_of_db(CEILING_DB - PEAK_ERROR_DB)
            state["look_ahead_frames"] = max(SHORTEST_LOOK_AHEAD, int(LOOK_AHEAD_SECONDS * sample_rate))

    def move_to_rate(self, sample_rate: int) -> None:
        """Run at another rate from now on, from silence; the sounds themselves are the store's to move.

        Only while nothing is being rendered. Every length in frames is scaled, and what falls by a factor a frame.
        """
        ratio = sample_rate / self.sample_rate
        for pads in (self.parts.pads, self.parts.next_pads):
            layout.scale_times(pads, ratio)
        self.parts.voices["state"] = layout.FREE
        self.parts.slots["voices"] = 0
        self._forget_what_was_mixed()
        self.set_rate(sample_rate, limiter=self.look_ahead_frames > 0)

    def _forget_what_was_mixed(self) -> None:
        """Let all limiters, and what is left of voices that were cut off, begin from silence."""
        self.parts.residue[:] = self.parts.stem_residue[:] = 0.0
        self.parts.delayed[:] = 0.0
        self.parts.needed[:] = layout.ONE
        self.parts.limiters[:] = np.zeros(1, self.parts.limiters.dtype)
        self.parts.limiters["released"] = layout.ONE

    def use_pairs(self, first_channels: Sequence[int]) -> None:
        """Play to these pairs of outputs, each by its first channel from 0; on the first play pads that name none.

        Only while nothing is being rendered. At most MAX_PAIRS are taken.
        """
        self.pairs = tuple(first_channels[: layout.MAX_PAIRS])
        self.parts.engine["n_pairs"] = len(self.pairs)

    def play_to(self, n_pairs: int) -> None:
        """Play to the first so many pairs, for a device that has no more: the rest sounds with the first of all.

        Only while nothing is being rendered. It is mixed before the limiter, so the ceiling holds.
        """
        if n_pairs == self.figure("n_pairs"):
            return
        self.parts.engine["n_pairs"] = n_pairs
        voices = self.parts.voices
        voices["pair"][voices["pair"] >= n_pairs] = 0
        self._forget_what_was_mixed()  # a pair that comes into use must not begin with what it last held

    @property
    def pairs_in_use(self) -> tuple[int, ...]:
        """Return those of `pairs` that the device has, and that are played to."""
        return self.pairs[: int(self.figure("n_pairs"))]

    def pair_of(self, first_channel: int | None) -> int:
        """Return which pair of outputs begins with a channel; the first where none does, or none is asked for."""
        return self.pairs.index(first_channel) if first_channel in self.pairs else 0

    def begin_at(self, frame: int) -> None:
        """Let `frame` be the first that is rendered; before anything has been."""
        self.parts.engine["clock"] = frame

    @property
    def clock(self) -> int:
        """Return the first frame that has not been rendered yet."""
        return int(self.parts.engine["clock"][0])

    def figure(self, name: str) -> Any:
        """Return one of the engine's own numbers by its name in `layout.ENGINE`."""
        return self.parts.engine[name][0]

    def push(
        self,
        kind: int,
        a: int = 0,
        b: int = 0,
        x: float = 0.0,
        *,
        frame: int = layout.NOW,
        way: int = layout.WAY_CLOCK,
        tag: int = 0,
        ring: int = 0,
    ) -> bool:
        """Give the engine one event; one that finds the ring full is dropped, counted, and False comes back."""
        hit = kind in (layout.NOTE_ON, layout.PAD_ON)
        taken = not (hit and self.stands_still) and bool(
            self._calls.push(ring, frame, kind, a, b, way, float(x), tag)
        )
        self.dropped_events += not taken
        return taken

    def say(self, hand: int, message: bytes) -> bool:
        """Give a MIDI message to a controller on JACK; one that finds no room is counted. One thread calls it."""
        taken = bool(self._calls.say(hand, np.frombuffer(message, np.uint8)))
        self.dropped_events += not taken
        return taken

    def keep_stems(self, on: bool) -> None:
        """Write each pad into a ring of its own, or no longer; its pages are touched before the callback does."""
        if on:
            _touch([self.parts.stems])
        self.parts.engine["stems"] = int(on)

    @property
    def look_ahead_frames(self) -> int:
        """Return by how many frames the limiter delays the output; 0: there is none."""
        return int(self.figure("look_ahead_frames"))

    def reports(self) -> list[Report]:
        """Return what the engine has said since the last call, oldest first."""
        said: list[Report] = []
        while n := self._calls.pop(self._reports):
            said += [Report(*row) for row in self._reports[:n].tolist()]
        return said

    def take_peaks(self) -> tuple[float, float, float]:
        """Return the peaks (left, right, input) since the last call, linear."""
        state = self.parts.engine
        peaks = (float(state["peak_left"][0]), float(state["peak_right"][0]), float(state["peak_in"][0]))
        state["peak_left"] = state["peak_right"] = state["peak_in"] = 0.0
        return peaks

    def take_worst_load(self) -> float:
        """Return the largest share of its time that a block has taken since the last call."""
        state = self.parts.engine
        worst, state["worst_load"] = float(state["worst_load"][0]), 0.0
        return worst

    def frame_of_stamp(self, stamp_seconds: float) -> int:
        """Return the frame on which something stamped on perf_counter's clock sounds: its own, plus one block."""
        state = self.parts.engine
        line = ("stamp_clock", "stamp_ns", "stamp_step_ns")
        clock, at_ns, step_ns = self._unchanged(lambda: [state[name][0] for name in line])
        if step_ns == 0.0:  # no block has been asked for yet: there is no clock
            return layout.NOW
        # the line goes through the ends of the blocks: the one block is in it already
        return int(clock) + round((stamp_seconds * 1e9 - at_ns) / step_ns)

    def frame_of_call(self, stamp_seconds: float) -> int:
        """Return the frame on which something sounds that comes within a call of JACK's, as by rtmidi.

        Its stamp is late by as much as the call was. So JACK is asked for which frame it calls, as our own callback
        asks in the same round, before or after: what comes sounds where the block behind that round's begins. Where
        JACK is not there to be asked, the stamp has to do.
        """
        state, links = self.parts.engine, self.parts.links
        now = last_frame_time(int(links["last_frame_time"][0]), int(links["client"][0]))
        line = ("stamp_clock", "stamp_driver_frame")
        clock, next_frame = self._unchanged(lambda: [int(state[name][0]) for name in line])
        ahead = (now + int(self.figure("block_frames")) - next_frame + (1 << 31)) % (1 << 32) - (1 << 31)
        if now == 0 or next_frame < 0 or abs(ahead) > self.sample_rate:
            return self.frame_of_stamp(stamp_seconds)
        return clock + ahead

    def _unchanged(self, read: Callable[[], T]) -> T:
        """Return what is read of the clock of the stream while nobody writes it (`stream_clock.draw`)."""
        sequence = self.parts.engine["stamp_sequence"]
        for _ in range(100):
            before, found = int(sequence[0]), read()
            if before % 2 == 0 and before == int(sequence[0]):
                return found
        return read()

    def render_unheard(self, now_ns: int, n_frames: int) -> None:
        """Render the next `n_frames` for nobody, as if a device had asked for them at `now_ns` of perf_counter."""
        self._calls.follow(now_ns, n_frames)
        self._calls.render(n_frames)

    def render_offline(
        self,
        out: Frames,
        heard: npt.NDArray[np.float32],
        block_frames: int,
        references: npt.NDArray[np.float32] | None = None,
    ) -> None:
        """Fill `out` in blocks of `block_frames`, hearing `heard`, (n_frames,), meanwhile.

        `references` (n_references, n_frames) are what else comes out of the loudspeakers.

        (n_frames, 2) is what is recorded, (n_frames, 2 a pair) each pair of outputs by itself.
        """
        width, several = out.shape[1], int(self.figure("n_pairs")) > 1
        row = 2 * layout.SUM if width == 2 and several else 0
        for first in range(0, len(out), block_frames):
            n = min(block_frames, len(out) - first)
            self.parts.captured[:n] = heard[first : first + n]
            if references is not None:
                self.parts.beside[: len(references), :n] = references[:, first : first + n]
            self._calls.render(n)
            out[first : first + n] = self.parts.mix[row : row + width, :n].T


def _touch(arrays: Iterable[npt.NDArray[Any]]) -> None:
    """Write into every page as it is, so that the callback never waits for the system to find one.

    The arena is left alone: its sounds are touched as they come, and most of it may never be needed.
    """
    for array in arrays:
        array.reshape(-1).view(np.uint8)[::PAGE] |= 0
