"""The instrument on an offline clock: the same engine, stage and mind; the same input gives the same bytes.

Time is the clock's. The stage and the mind act once a quantum, a fixed number of frames that has nothing to do
with the block size; an answer of the mind lands a fixed delay after its request. How long anything took to
compute never reaches the audio.
"""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

from performer import jobs
from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan, SharedArrays
from performer.audio_format import Frames
from performer.control.addresses import OUTGOING
from performer.control.general_midi import note_map
from performer.control.packets import pack
from performer.kit.kit import Kit
from performer.kit.ready import ready_set, ready_sounds
from performer.kit.setlist import Setlist
from performer.set_log import SetLog
from performer.stage import Stage
from performer.stage.board import Value

QUANTUM_FRAMES = 256
AHEAD_FRAMES = 2 * QUANTUM_FRAMES  # what has a frame of its own is with the engine so much before
MIND_DELAY_SECONDS = 0.1
RING_FRAMES = 1 << 22
ARENA_FLOATS = 1 << 26


class InlineMind(Protocol):
    """A mind in this process: answers when asked, hears what the rings hold."""

    def handle(self, job: jobs.Job) -> list[jobs.Answer]: ...
    def listen(self) -> list[jobs.Answer]: ...


@dataclass(frozen=True, slots=True)
class Hit:
    """A hit or a release at a frame."""

    frame: int
    kind: int  # NOTE_ON, NOTE_OFF, PAD_ON or PAD_OFF
    number: int  # note, or pad from 0
    velocity: float


@dataclass(frozen=True, slots=True)
class Move:
    """A request at a frame, in the words of OSC."""

    frame: int
    address: str
    verb: str
    args: tuple[Value, ...]
    reads: bool = False
    client: Any = None
    where: str = ""  # file and line, for messages


class Microphone(Protocol):
    """What is heard, from front to back."""

    def next(self, n_frames: int) -> npt.NDArray[np.float32]: ...


class Silence:
    """A microphone that hears nothing."""

    def next(self, n_frames: int) -> npt.NDArray[np.float32]:
        """Return silence, (n_frames,)."""
        return np.zeros(n_frames, np.float32)


class InMemory:
    """A microphone that hears what an array holds, and silence after its end."""

    def __init__(self, heard: npt.NDArray[np.float32]) -> None:
        self._heard, self._at = heard, 0

    def next(self, n_frames: int) -> npt.NDArray[np.float32]:
        """Return the next frames, (n_frames,)."""
        part = self._heard[self._at : self._at + n_frames]
        self._at += n_frames
        return np.pad(part, (0, n_frames - len(part)))


def whole(blocks: Iterable[Frames], n_frames: int) -> Frames:
    """Return blocks that are `n_frames` together as one array."""
    out, done = np.empty((n_frames, 2), np.float32), 0
    for block in blocks:
        out[done : done + len(block)] = block
        done += len(block)
    return out


@dataclass(frozen=True, slots=True)
class Said:
    """A message of the instrument, and when."""

    frame: int
    address: str
    values: tuple[Value, ...]


class Listener:
    """Takes what the stage says to its clients."""

    def __init__(self, now: Callable[[], int]) -> None:
        self.said: list[Said] = []
        self._now = now

    def broadcast(self, address: str, *values: Value) -> None:
        """Keep a message to everybody."""
        self._keep(address, values)

    def send(self, client: Any, address: str, *values: Value) -> None:
        """Keep a message to one client."""
        self._keep(address, values)

    def refuse(self, client: Any, address: str, text: str) -> None:
        """Keep an error."""
        self._keep("/nf/error", (address, text))

    def _keep(self, address: str, values: tuple[Value, ...]) -> None:
        pack(address, OUTGOING[address].kinds, values)  # what could not be sent live must not pass here either
        self.said.append(Said(self._now(), address, values))


class OfflineSession:
    """One performance. Make it, `play` it, read `said`."""

    def __init__(
        self,
        kit: Kit,
        sample_rate: int,
        make_mind: Callable[[SharedArrays, int], InlineMind],
        *,
        general_midi: bool = False,
        log_path: Path | None = None,
        header: dict[str, Any] | None = None,
        say: Callable[[str], None] = print,
        kit_folders: tuple[Path, ...] = (),
        setlist: Setlist | None = None,
        limiter: bool = True,
        n_references: int = 0,
    ) -> None:
        """Play `kit`, or with a setlist its kits, of which `kit` is the first."""
        plan = MemoryPlan(RING_FRAMES, ARENA_FLOATS, n_references)
        self.engine = Engine(sample_rate, plan, limiter=limiter)
        delay = round(MIND_DELAY_SECONDS * sample_rate)
        self.mind_delay_frames = -(-delay // QUANTUM_FRAMES) * QUANTUM_FRAMES
        self._mind = make_mind(self.engine.shared, sample_rate)
        self._landing: deque[tuple[int, jobs.Answer]] = deque()
        self.listener = Listener(lambda: self.engine.clock)
        self.log: SetLog | None = None
        if log_path is not None:
            facts = {
                "rate": sample_rate,
                "kit": str(kit.path or ""),
                "kit_name": kit.name,
                "kit_number": 0 if setlist is None else 1,
                "first_output": None if setlist is None else setlist.kits[0].first_output,
                "mind_delay_frames": self.mind_delay_frames,
                "quantum_frames": QUANTUM_FRAMES,
                "limiter": limiter,
                **(header or {}),
            }
            self.log = SetLog(log_path, facts, say)
        self.stage = Stage(
            self.engine,
            self._submit,
            self.listener,
            say,
            lambda other: note_map(other.pads, general_midi),
            kit_folders,
            self.log,
            ahead_frames=AHEAD_FRAMES,
        )
        if setlist is not None:
            self.stage.begin_set(setlist, ready_set(setlist, sample_rate, ARENA_FLOATS))
        else:
            self.stage.install(kit, self.stage.kits.write_sounds(ready_sounds(kit, sample_rate)))

    @property
    def said(self) -> list[Said]:
        """Return all that the instrument has said so far."""
        return self.listener.said

    def mind_listens(self) -> None:
        """Open the room's ear from the first frame on."""
        controls = self.stage.board.controls
        controls.listen = True
        self._submit(jobs.Listen(True, controls.sensitivity))

    def _submit(self, job: jobs.Job) -> None:
        self._land(self._mind.handle(job))

    def _land(self, answers: Iterable[jobs.Answer]) -> None:
        """Let answers arrive a fixed delay from now; the pad's own anchor is known from the start."""
        for answer in answers:
            at_once = isinstance(answer, jobs.Anchored | jobs.MindReady | jobs.MindSays)
            due = self.engine.clock + (0 if at_once else self.mind_delay_frames)
            self._landing.append((due, answer))

    def play(
        self,
        n_frames: int,
        hits: Sequence[Hit],
        moves: Sequence[Move] = (),
        room: npt.NDArray[np.float32] | None = None,
        block_frames: int = 512,
        references: npt.NDArray[np.float32] | None = None,
    ) -> Frames:
        """Return the performance, (n_frames, 2): hits and moves in order of frame, the room heard meanwhile.

        `references` (n_references, n_frames) are what else the loudspeakers play in that room.
        """
        heard = None if room is None else InMemory(room)
        return whole(self.blocks(n_frames, hits, moves, heard, block_frames, references), n_frames)

    def blocks(
        self,
        n_frames: int,
        hits: Sequence[Hit],
        moves: Sequence[Move] = (),
        room: Microphone | None = None,
        block_frames: int = 512,
        references: npt.NDArray[np.float32] | None = None,
    ) -> Iterator[Frames]:
        """Yield the performance as it is played, in blocks of (n, 2) that are n_frames together."""
        late = self.engine.look_ahead_frames  # of the limiter: what is heard was played so much before
        silence = Silence()
        waiting_hits, waiting_moves = deque(sorted(hits, key=_frame)), deque(sorted(moves, key=_frame))
        for first in range(0, n_frames, QUANTUM_FRAMES):
            stop = min(first + QUANTUM_FRAMES, n_frames)
            self._due_answers(first)
            while waiting_hits and waiting_hits[0].frame < stop:
                hit = waiting_hits.popleft()
                self.engine.push(hit.kind, hit.number, x=hit.velocity, frame=hit.frame, way=layout.WAY_MIDI)
            while waiting_moves and waiting_moves[0].frame < stop:
                move = waiting_moves.popleft()
                self.stage.request(move, max(move.frame, first))
            out = np.zeros((stop - first, 2), np.float32)
            beside = None if references is None else _padded(references[:, first:stop], stop - first)
            self.engine.render_offline(out, (room or silence).next(stop - first), block_frames, beside)
            self.stage.poll()
            self._land(self._mind.listen())
            yield out[max(0, late - first) :]
        out = np.zeros((late, 2), np.float32)
        self.engine.render_offline(out, (room or silence).next(late), block_frames)
        if self.log is not None:
            self.log.close()
        yield out[max(0, late - n_frames) :]

    def _due_answers(self, frame: int) -> None:
        """Let the stage have the answers that have landed, in the order in which they were given."""
        later: list[tuple[int, jobs.Answer]] = []
        while self._landing:
            due, answer = self._landing.popleft()
            if due <= frame:
                self.stage.answer(answer, frame)
            else:
                later.append((due, answer))
        self._landing.extend(later)


def _frame(event: Hit | Move) -> int:
    return event.frame


def _padded(references: npt.NDArray[np.float32], n_frames: int) -> npt.NDArray[np.float32]:
    """Return (n_references, n_frames), with silence where there are fewer."""
    return np.pad(references, ((0, 0), (0, n_frames - references.shape[1])))
