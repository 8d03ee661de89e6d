"""A set log played again: the hits, the parameters and the landings that it holds, on their own frames."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from performer import jobs
from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.moment import Ringing, go_on
from performer.audio.sound_store import SetLayer
from performer.audio_format import Frames
from performer.kit import toml_file
from performer.kit.ready import engine_frames, ready_sounds
from performer.library.library import Library
from performer.mind.ears import cut_again
from performer.neural.decoder import Decoder
from performer.offline import ARENA_FLOATS, QUANTUM_FRAMES, RING_FRAMES, Listener, whole
from performer.set_log import BadLog, LogEvent, read_log
from performer.sound import files
from performer.sound.fingerprint import fingerprint
from performer.sound.resample import resample
from performer.sound.sound import Sound
from performer.stage import Stage
from performer.stage.parameters import PAD_WIDE, address_of
from performer.stage.placed import vary_of
from performer.stage.ready_kit import ReadyKit, epoch_of
from performer.swap.fit import Fitted, Measure, fit
from performer.swap.morph import fit_even
from performer.swap.tune import tuned

PARAMETERS = {address_of(verb): parameter for verb, parameter in PAD_WIDE.items() if parameter.command}


@dataclass(slots=True)
class Replay:
    """One set log on its way back to sound."""

    path: Path
    library: Library
    decoder_of: Callable[[str], Decoder | None]  # by the id of the file
    room: npt.NDArray[np.float32] | None  # at the log's rate
    say: Callable[[str], None]
    header: dict[str, Any] = field(default_factory=dict[str, Any])
    events: list[LogEvent] = field(default_factory=list[LogEvent])
    missing: int = 0
    _kits: dict[int, ReadyKit] = field(default_factory=dict[int, ReadyKit])  # of the set, by their numbers
    _kit: int = 0  # the number of the one that is on
    _sets: dict[tuple[int, int, int], int] = field(default_factory=dict[tuple[int, int, int], int])
    """Sets of sounds by kit, pad and sound."""
    _made: dict[int, int] = field(default_factory=dict[int, int])  # sets by the numbers that the log's state gives
    _left: Counter[tuple[int, int]] = field(default_factory=Counter[tuple[int, int]])
    """How often each sound, by its pad and id, is still to land: an evening has more than there is room for."""
    _on: dict[tuple[int, int], tuple[int, int, int]] = field(
        default_factory=dict[tuple[int, int], tuple[int, int, int]]
    )
    """What landed last, by kit and pad."""
    _has_begun: bool = False

    def read(self) -> int:
        """Read the log; return its rate."""
        self.header, self.events = read_log(self.path)
        rate = self.header.get("rate")
        if not isinstance(rate, int) or rate <= 0:
            raise BadLog(f"{self.path}, line 1: its rate is {rate!r}; the file is damaged here")
        return rate

    def play(self, tail_seconds: float, block_frames: int) -> Frames:
        """Return the set, (n_frames, 2), at the log's rate; that of a recording begins where it began."""
        blocks = list(self.blocks(tail_seconds, block_frames))
        return whole(blocks, sum(map(len, blocks)))

    def blocks(self, tail_seconds: float, block_frames: int) -> Iterator[Frames]:
        """Yield the set as it is played, in blocks of (n, 2)."""
        rate = self.read()
        # a log that says nothing of a limiter is of a version that had none
        engine = Engine(rate, MemoryPlan(RING_FRAMES, ARENA_FLOATS), limiter=self.header.get("limiter") is True)
        engine.use_pairs(self.header.get("pairs") or (0,))
        begin = int(self.header.get("recording_frame", 0))
        engine.begin_at(begin)
        stage = Stage(engine, lambda job: None, Listener(lambda: engine.clock), self.say, lambda _: (0,) * 128)
        waiting = sorted(self.events, key=lambda event: event.frame)
        self._left.update(_landing(event) for event in waiting if _is_landing(event))
        self._begin(stage, waiting, rate)
        self._has_begun = True
        last = max((event.frame for event in self.events if _is_heard(event)), default=begin)
        n_frames = last - begin + round(tail_seconds * rate)
        stop = self.header.get("n_frames")
        late = engine.look_ahead_frames
        n_frames = stop if isinstance(stop, int) else n_frames
        at = 0
        for first in range(0, n_frames, QUANTUM_FRAMES):
            end = min(first + QUANTUM_FRAMES, n_frames)
            out, done = np.zeros((end - first, 2), np.float32), 0
            while at < len(waiting) and waiting[at].frame - begin < end:
                if _is_kit_load(waiting[at]):  # its settings hold from this frame on, so what is before is played
                    done = _render(engine, out, done, max(done, waiting[at].frame - begin - first), block_frames)
                    path, number, first_output, *_ = [*waiting[at].values["args"], 0, None, None]
                    self._put_on(stage, Path(str(path)), int(number or 0), rate, first_output)
                else:
                    self._do(engine, waiting[at], rate)
                at += 1
            _render(engine, out, done, len(out), block_frames)
            yield out[max(0, late - first) :]
        out = np.zeros((late, 2), np.float32)
        _render(engine, out, 0, late, block_frames)
        yield out[max(0, late - n_frames) :]

    def _begin(self, stage: Stage, events: list[LogEvent], rate: int) -> None:
        """Put on what the log begins with: a kit, or all that a take found when it began."""
        header_kit, number = Path(str(self.header.get("kit", ""))), int(self.header.get("kit_number", 0))
        state = next((event for event in events if event.way == "state"), None)
        if state is None:
            self._put_on(stage, header_kit, number, rate, self.header.get("first_output"))
            return
        self._kit = number
        before = events[: events.index(state)]
        try:
            kits = {(number, header_kit): self._ready(stage, header_kit, number, rate)}
            for row in state.values["sets"]:
                key = int(row["kit"]), Path(row["file"] or header_kit)
                if key not in kits:
                    kits[key] = self._ready(stage, key[1], key[0], rate)
                if (own := kits[key].pads.get(int(row["pad"]))) is not None:
                    self._made[int(row["set"])] = own.own_set
            for event in before:
                self._do(stage.board.engine, event, rate)
            self._go_on(stage.board.engine, state.values)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise self._damaged(state, error) from error
        del events[: len(before) + 1]

    def _go_on(self, engine: Engine, told: dict[str, Any]) -> None:
        """Let the engine be as the log's state says."""
        pads: dict[int, dict[str, Any]] = {}
        for values in told["pads"]:
            number = int(values["pad"])
            own = self._sets.get((self._kit, number, jobs.KIT_SOUND), layout.NO_SET)
            pads[number - 1] = {**values, "set": self._made.get(values["set"], own)}
        ringing = [Ringing(int(v["place"]), self._slot(engine, v), v) for v in told["voices"]]
        there = [voice for voice in ringing if voice.slot >= 0]
        if absent := len(ringing) - len(there):
            self.missing += 1
            self.say(f"{absent} sounds that rang when the take began are not to be had any more; they are left out")
        go_on(engine, pads, there, told)

    def _slot(self, engine: Engine, voice: dict[str, Any]) -> int:
        """Return the slot of the sound that a voice of the log's state plays, -1 for one that is not to be had."""
        made = self._made.get(int(voice["set"]))
        layer, turn = int(voice["layer"]), int(voice["turn"])
        parts = engine.parts
        if made is None or layer >= parts.set_layers[made] or turn >= parts.set_counts[made, layer]:
            return -1
        return int(parts.set_slots[made, layer, turn])

    def _ready(self, stage: Stage, path: Path, number: int, rate: int) -> ReadyKit:
        """Return a kit with its sounds in the arena; one of the set is read once."""
        ready = self._kits.get(number) if number else None
        if ready is None:
            kit = toml_file.load(path)
            ready = stage.make_ready(kit, stage.kits.write_sounds(ready_sounds(kit, rate)))
            own = {(number, pad, jobs.KIT_SOUND): state.own_set for pad, state in ready.pads.items()}
            self._sets |= {key: used for key, used in own.items() if key not in self._sets}
        ready.epoch = epoch_of(number, path)
        if number:
            self._kits[number] = ready
            stage.board.kept = [kept.pads for kept in self._kits.values()]
        return ready

    def _put_on(self, stage: Stage, path: Path, number: int, rate: int, first_output: int | None) -> None:
        """Put a kit on, as the set did; one of the set keeps the sounds that its pads were given.

        It is put on as its file says it is: what the player had changed follows in the log.
        """
        if not number:  # another kit that is of no set: nothing is known of it but its own sounds
            for key in [key for key in self._sets if not key[0]]:
                self._let_go(stage.board.engine, key)
            self._sets = {key: used for key, used in self._sets.items() if key[0]}
            self._on = {place: key for place, key in self._on.items() if place[0]}
        ready = self._ready(stage, path, number, rate)
        ready.first_output = first_output
        self._kit = number
        stage.kits.put_on(ready)

    def _do(self, engine: Engine, event: LogEvent, rate: int) -> None:
        values = event.values
        address, args = values.get("address", ""), values.get("args", [])
        try:
            if event.way == "sound":
                self._prepare(engine, values, rate)
            elif _is_landing(event):
                self._land(engine, event.frame, int(args[0]), int(args[1]))
            elif event.way == "in":
                _repeat(engine, event.frame, address, args, rate)
        except (KeyError, IndexError, TypeError, ValueError) as error:
            raise self._damaged(event, error) from error

    def _damaged(self, event: LogEvent, error: Exception) -> BadLog:
        return BadLog(f"{self.path}, line {event.line}: cannot be played ({error!r}); it is damaged here")

    def _land(self, engine: Engine, frame: int, pad: int, sound_id: int) -> None:
        own = self._sets.get((self._kit, pad, jobs.KIT_SOUND))
        found = self._sets.get((self._kit, pad, sound_id), own)
        if found is not None:
            engine.push(layout.SET_NOW, pad - 1, found, frame=frame)
        self._left[pad, sound_id] -= 1
        place, key = (self._kit, pad), (self._kit, pad, sound_id)
        former, self._on[place] = self._on.get(place, key), key
        if former != key and self._left[former[1:]] <= 0:
            self._let_go(engine, former)

    def _let_go(self, engine: Engine, key: tuple[int, int, int]) -> None:
        """Forget a sound that will not land again; it is there until it has rung out. A kit's own stay."""
        if key[2] != jobs.KIT_SOUND and (used := self._sets.pop(key, None)) is not None:
            engine.sounds.let_go(used)

    def _prepare(self, engine: Engine, values: dict[str, Any], rate: int) -> None:
        """Have a sound of the set again, fitted as it was; where that cannot be, the original plays."""
        kit, pad, sound_id = int(values.get("kit", self._kit)), int(values["pad"]), int(values["id"])
        if self._has_begun and self._left[pad, sound_id] <= 0:
            return  # it was found, and never landed
        sound = self._sound(values, rate)
        anchor = values.get("anchor")
        if sound is None or anchor is None:
            self.missing += 1
            self.say(f"pad {pad}: {values['name']} is not to be had any more; the pad's own sound plays instead")
            return
        if fingerprint(sound) != values["fingerprint"]:
            self.missing += 1
            where = (
                "the room's recording must begin with the set" if "room_first" in values else values.get("path", "")
            )
            self.say(f"pad {pad}: {values['name']} is not what it was ({where}); its own sound plays instead")
            return
        as_it_was = fit_even if values.get("fit") == "even" else fit
        as_heard = tuned(Sound(engine_frames(sound, rate), rate), float(values.get("tuned_semitones", 0.0)))
        fitted = as_it_was(as_heard, Measure(**anchor), rate)
        if not isinstance(fitted, Fitted):
            self.missing += 1
            self.say(f"pad {pad}: {values['name']} does not fit any more ({fitted.reason}); its own sound plays")
            return
        engine.sounds.collect()
        slot = engine.sounds.write(fitted.sound.frames)
        vary = vary_of(str(values.get("source")))
        made = engine.sounds.make_set([SetLayer(1.0, 1.0, (slot,))], vary)
        if self._on.get((kit, pad)) != (kit, pad, sound_id):
            self._let_go(engine, (kit, pad, sound_id))
        self._sets[kit, pad, sound_id] = made
        if "set" in values:
            self._made[int(values["set"])] = made

    def _sound(self, values: dict[str, Any], rate: int) -> Sound | None:
        if "path" in values:
            path = Path(values["path"])
            if not path.is_file():
                row = self.library.by_fingerprint(values["fingerprint"])
                return None if row is None else self.library.read(row)
            return files.read(path, values["first_frame"], values["n_frames"])
        if "latent" in values:
            decoder = self.decoder_of(values["model"])
            return (
                None
                if decoder is None
                else decoder.decode(np.array(values["latent"], np.float32), int(values["seed"]))
            )
        begin = int(self.header.get("recording_frame", 0))  # the room's recording begins there, too
        first, stop = values["room_first"] - begin, values["room_stop"] - begin
        if self.room is None or first < 0 or stop > len(self.room):
            return None
        return cut_again(self.room, rate, first, stop)


def _is_heard(event: LogEvent) -> bool:
    """Tell whether a line may bear on the sound: how the engine fared does not, not even on how long it lasts."""
    return event.way != "sound" and not str(event.values.get("address", "")).startswith("/nf/engine")


def _is_landing(event: LogEvent) -> bool:
    return event.way == "out" and event.values.get("address") == "/nf/pad/sound"


def _landing(event: LogEvent) -> tuple[int, int]:
    """Return the pad and the id of what landed; (0, 0) of a line that says neither."""
    args = event.values.get("args")
    try:
        return (int(args[0]), int(args[1])) if isinstance(args, list) else (0, 0)
    except (IndexError, TypeError, ValueError):
        return 0, 0


def _is_kit_load(event: LogEvent) -> bool:
    return event.way == "out" and event.values.get("address") == "/nf/kit/load"


def _render(engine: Engine, out: Frames, first: int, stop: int, block_frames: int) -> int:
    """Render frames `first` to `stop`, and return `stop`."""
    engine.render_offline(out[first:stop], np.zeros(stop - first, np.float32), block_frames)
    engine.reports()
    return stop


def _repeat(engine: Engine, frame: int, address: str, args: Sequence[Any], rate: int) -> None:
    """Give the engine again what came in."""
    if address == "/nf/pad/hit":
        engine.push(layout.PAD_ON, int(args[0]) - 1, x=float(args[1]), frame=frame)
    elif address == "/nf/pad/release":
        engine.push(layout.PAD_OFF, int(args[0]) - 1, frame=frame)
    elif address == "/nf/pad/choke":
        engine.push(layout.CHOKE, int(args[0]) - 1, frame=frame)
    elif address == "/nf/panic":
        engine.push(layout.PANIC, frame=frame)
    elif address in PARAMETERS:
        parameter = PARAMETERS[address]
        engine.push(parameter.command, int(args[0]) - 1, x=parameter.given(float(args[1]), rate), frame=frame)


def read_room(path: Path, sample_rate: int) -> npt.NDArray[np.float32]:
    """Return a room recording as the microphone would hear it: mono, at the engine's rate."""
    return resample(files.read(path), sample_rate).mono()
