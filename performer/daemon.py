"""The live instrument: builds the rooms, joins the queues, starts in order, stops in reverse."""

import sys
import time
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from performer.audio.engine import Engine, MemoryPlan
from performer.audio.kept_device import Driver, KeptDevice
from performer.audio.portaudio_driver import stable_device_name
from performer.control.controller import Controller
from performer.control.controller_tables import all_tables, own_folder
from performer.control.general_midi import note_map
from performer.control.midi import TimedMidi
from performer.control.midi_in import why_left_out
from performer.control.osc import OscServer, Request
from performer.errors import DeviceError, NeuralFunkError
from performer.kit import toml_file
from performer.kit.kit import Kit
from performer.kit.outputs import pairs_wanted
from performer.kit.ready import kit_of_set, one_of_set, ready_set, ready_sounds
from performer.midi_link import MidiLink
from performer.mind.absent import WHY, AbsentMind
from performer.play_options import ASSETS, BUILT_IN_KIT, PlayOptions, open_driver, outputs_there, set_of
from performer.played_by import keep_device
from performer.plugged import on_jack
from performer.running_folder import let_go
from performer.set_log import BadLog, SetLog
from performer.stage import Stage
from performer.stage.bringing_back import put
from performer.stage.inbox import Inbox, Item
from performer.stage.keeping import Keeper, Origin
from performer.stage.meters import Meters
from performer.stage.punctual import be_punctual
from performer.stage.rate_move import RateMove
from performer.stage.set_reading import RestOfSet
from performer.stage.status import Status, status_of
from performer.told import Told

if TYPE_CHECKING:
    from performer.mind.link import MindLink

RING_FRAMES = 1 << 22  # 87 s at 48 kHz of what was heard and played
POLL_SECONDS = 0.002
OTHER_RATE = "the sample rate has changed"
LEVELS_PER_SECOND = 15

Say = Callable[[str], None]
NoteMapOf = Callable[[Kit], tuple[int, ...]]


class Daemon:
    """The instrument while it is played. `say` takes lines for the player, from any thread."""

    def __init__(self, options: PlayOptions, say: Say) -> None:
        self.options = options
        self._say = say
        self._inbox = Inbox()
        self._stopping = False
        self._reason = ""
        self.show: Callable[[Status], None] | None = None  # whoever wants to see how it fares
        self.went_wrong = 0  # requests and answers that failed in a way nobody foresaw
        self._rest: RestOfSet | None = None
        self._setlist = set_of(options, say)
        self._kit_file = options.kit if self._setlist is None else self._setlist.kits[0].file
        kit = toml_file.load(self._kit_file) if options.kept is None else options.kept.kit
        tables = all_tables(own_folder(options.home), say)
        self._known_tables: Callable[[], Sequence[Controller]] = lambda: tables
        self._device = KeptDevice(lambda former: open_driver(options, former, self._is_left), say)
        try:
            self._build(kit)
        except BaseException:
            self._device.stop()
            raise

    def _is_left(self, names: Sequence[str]) -> bool:
        """Tell whether a port on JACK is not to be joined with `midi_in`: a controller's, or not to be opened."""
        unasked = not self.options.midi and any(why_left_out(name) for name in names)
        return unasked or on_jack(names, self._known_tables()) is not None

    def _build(self, kit: Kit) -> None:
        options = self.options
        plan = MemoryPlan(RING_FRAMES, options.arena_mb * (1 << 20) // 4, len(options.references))
        self.engine = Engine(self._device.driver.sample_rate, plan, limiter=options.limiter)
        self.engine.use_pairs(self._pairs(kit))
        self.osc = OscServer(self._inbox.put, f"{time.time_ns():x}", port=options.osc_port, say=self._say)
        kits = options.home / "kits"
        self.mind = self._make_mind(plan, kits)
        self._log = self._begin_log(kit)
        told = Told(self.osc)
        notes: NoteMapOf = lambda other: note_map(other.pads, general_midi=False)  # noqa: E731
        self.stage = Stage(self.engine, self.mind.submit, told, self._say, notes, (kits, ASSETS), self._log)
        if options.safe:
            self.stage.swaps.none_because = WHY
        self.midi = MidiLink(
            options.midi,
            self._known_tables(),
            own_folder(options.home),
            self.engine,
            self.stage,
            self._inbox.put,
            self._say,
            must_be_there=not options.after_death,
        )
        self._known_tables = lambda: self.midi.hands.tables
        told.listeners += [self.stage.hands.told, self.midi.told]
        self._meters = Meters(self.stage.board)
        facts = lambda: self._log_facts(kit, self._heard_with())  # noqa: E731
        self.stage.recordings.keep_in(options.home / "recordings", facts, options.flac)
        self.stage.pad_files.keep_in(options.home / "slots" / str(self.osc.port), self.osc.behind)
        self._put_on(kit, plan)
        kept = options.kept
        as_it_lies = kept is not None and options.resumed and kept.sample_rate == self.engine.sample_rate
        left = kept.left if kept is not None and as_it_lies else ()
        self._keeper = Keeper(self.stage, options.running, self._say, self._origin(), left)

    def _pairs(self, kit: Kit) -> list[int]:
        """Return the pairs of outputs that are wanted and there."""
        entries = () if self._setlist is None else self._setlist.kits
        found = [(kit_of_set(entry), entry.first_output) for entry in entries]  # who needs a kit says what is wrong
        kits = [(kit, None), *((kit, first) for kit, first in found if kit is not None)]
        main, driver = self.options.out_channel, self._device.driver
        if driver.n_outputs is not None and main and main + 2 > driver.n_outputs:
            raise DeviceError(f"'{driver.name}' has {driver.n_outputs} outputs; --out {main + 1} needs more")
        return outputs_there(pairs_wanted(main, kits), driver)

    def _put_on(self, kit: Kit, plan: MemoryPlan) -> None:
        """Lay what is to be played into the arena: a set, the kit as it was left, or a kit as its file says."""
        kept, rate = self.options.kept, self.engine.sample_rate
        if self._setlist is not None and kept is not None and self.options.resumed:
            self.stage.begin_set(self._setlist, one_of_set(self._setlist, kept.number, rate), put_on=False)
        elif self._setlist is not None:
            loaded = ready_set(self._setlist, rate, plan.arena_floats)
            self.stage.begin_set(self._setlist, loaded, put_on=kept is None)
        if kept is not None:
            bring_back = put(self.stage, kept, self._say, resumed=self.options.resumed)
            if self._setlist is not None:
                self._rest = RestOfSet(self._setlist, self.stage, bring_back, self.call, self._say)
        elif self._setlist is None:
            self.stage.install(kit, self.stage.kits.write_sounds(ready_sounds(kit, rate)))

    def _origin(self) -> Origin:
        """Return what a kit that is kept now comes from."""
        kept = self.options.kept
        if kept is None:
            return Origin(str(self._kit_file.absolute()), self.options.session)
        return Origin(kept.kit_file, self.options.session, changed=self.options.resumed and kept.changed)

    def _make_mind(self, plan: MemoryPlan, kits: Path) -> "MindLink | AbsentMind":
        options = self.options
        if options.safe:
            return AbsentMind(self._inbox.put)
        from performer.mind.link import MindLink, MindPlan  # a safe start does without

        memory, rate, ear = self.engine.memory, self.engine.sample_rate, (options.voices, options.reference)
        known = MindPlan(memory.handle, plan, rate, options.home, options.library, kits, None, None, *ear)
        return MindLink(known, memory, self._inbox.put, self._say)

    def _begin_log(self, kit: Kit) -> SetLog | None:
        """Return the set log that is wanted; a stage that goes on after a death does without if need be."""
        if self.options.log is None:
            return None
        try:
            return SetLog(self.options.log, self._log_facts(kit, self._models()), self._say)
        except BadLog as error:
            if not self.options.after_death:
                raise
            self._say(f"{error}; going on without a set log")
            return None

    def _log_facts(self, kit: Kit, models: dict[str, str]) -> dict[str, Any]:
        """Return the header of a set log that begins with the kit that was played first."""
        kept = self.options.kept
        first = 1 if kept is None else kept.number
        return {
            "rate": self.engine.sample_rate,
            "kit": str(self._kit_file.resolve()) if kept is None else kept.kit_file,
            "kit_name": kit.name,
            "kit_number": 0 if self._setlist is None else first,
            "first_output": None if self._setlist is None else self._setlist.kits[first - 1].first_output,
            "library": [str(path) for path in self.options.library],
            "models": models,
            "seed": 0,
            "pairs": list(self.engine.pairs_in_use),
            "limiter": self.options.limiter,
        }

    def _heard_with(self) -> dict[str, str]:
        """Return the model that the mind has said it hears with; to look it up takes too long while playing."""
        return {"encoder": self.stage.swaps.model} if self.stage.swaps.model else {}

    def _models(self) -> dict[str, str]:
        """Return the ids of the models that serve, as far as they can be told; the mind says what is wrong."""
        from performer.neural.identity import model_ids
        from performer.neural.serving import serving

        if self.options.safe:
            return {}
        try:
            now = serving(self.options.home).now
        except NeuralFunkError:
            return model_ids()
        return model_ids(now.encoder, now.decoder)

    def start(self) -> str:
        """Start everything; return the line that says what can be struck now."""
        self._device.start(self.engine, self._move_to_rate, self._fit_outputs)
        midi = self.midi.start(self._device.driver)
        self.osc.start()
        self._keeper.start()
        if self.options.session:
            keep_device(self.options.running, self.options.session, stable_device_name(self._device.driver.name))
        be_punctual()
        pads = len(self.stage.board.pads)
        hands = ", ".join(midi) or "no MIDI device"
        return f"ready: {pads} pads; {self._device.driver.describe()}; MIDI: {hands}; OSC port {self.osc.port}"

    def _move_to_rate(self, sample_rate: int) -> RateMove:
        """Begin the move of every sound to the rate that the device has come back with."""
        stage = self.stage

        def before() -> None:
            stage.recordings.end_all(OTHER_RATE)  # those that were begun meanwhile
            self._end_log(OTHER_RATE)
            self._keeper.forget_sounds()

        stage.recordings.end_all(OTHER_RATE)
        return RateMove(stage.board, stage.swaps, self.mind, sample_rate, before)

    def _end_log(self, why: str) -> None:
        """End the set log, because of something that it cannot be replayed across."""
        if self._log is not None and self.stage.board.log is not None:
            self._say(f"the set log ends here ({why}); a recording has its own")
            self.stage.board.log = None
            self._log.close()

    def _fit_outputs(self, found: Driver) -> None:
        """Play to those pairs of outputs that the device has which is about to play."""
        n_pairs = len(outputs_there(self.engine.pairs, found))
        if n_pairs != len(self.engine.pairs_in_use):
            self.stage.recordings.end_all("the device has other outputs")
            self._end_log("the device has other outputs")
            self.engine.play_to(n_pairs)

    def run(self) -> str:
        """Play until somebody ends it; return why it ended, "" when it was asked to."""
        next_levels = 0.0
        self.midi.warm_up()
        if self._rest is not None:
            self._rest.start()
        self.mind.start()  # not before the pads can be struck: it takes all of the processor that it can get
        while not self._stopping:
            for item in self._inbox.round(POLL_SECONDS):
                self._take(item)
            self._device.poll()
            self.stage.poll()
            now = time.monotonic()
            self.midi.poll(self._device.driver if self._device.device_seconds is not None else None, now)
            self._keeper.look(now)
            if now >= next_levels:
                self._measure(now)
                next_levels = now + 1.0 / LEVELS_PER_SECOND
        return self._reason

    def _measure(self, now: float) -> None:
        device_seconds = self._device.device_seconds
        figures = self._meters.look(now, device_seconds, self._device.driver.describe())
        if self.show is not None:
            self.show(status_of(self.stage, figures, self.mind.is_there, device=device_seconds is not None))

    def _take(self, item: Item) -> None:
        """Deal with one request or answer; one that goes wrong in a way nobody foresaw must not end the set."""
        try:
            if isinstance(item, Request):
                self.stage.request(item)
            elif isinstance(item, TimedMidi):
                self.stage.midi(item.event, item.frame, item.hand)
            elif callable(item):
                item()
            else:
                self.stage.answer(item)
        except Exception as error:  # noqa: BLE001  # told, counted, and the pads go on
            self.went_wrong += 1
            traceback.print_exc(file=sys.stderr)
            self._say(f"this went wrong and was left out: {error!r}; the pads go on, please report the lines above")

    def call(self, what: Callable[[], None]) -> None:
        """Have something done by the stage's thread; from any."""
        self._inbox.put(what)

    def end(self, reason: str = "") -> None:
        """Let `run` return; safe from signal handlers and from any thread."""
        self._reason = reason
        self._stopping = True
        self._inbox.wake()

    def counted(self) -> str:
        """Return one line on all that was dropped, late or lost; "" when nothing was."""
        counts, figure = self.stage.board.counts, self.engine.figure
        facts = {
            "lost blocks": int(figure("lost_blocks")),
            "late hits": int(figure("late_events")),
            "voices cut off": int(figure("cut_voices")),
            "hits by two ways": counts.doubled_hits,
            "notes without a pad": counts.unmapped_notes,
            "swaps refused": counts.refused_swaps,
            "voices thrown away": counts.thrown_voices,
            "events dropped": self.engine.dropped_events + int(figure("dropped_events")),
            "reports dropped": int(figure("dropped_reports")),
            "MIDI messages without a use": self.midi.n_useless + counts.unused_controls,
            "MIDI messages not sent": self.midi.n_unsent,
            "OSC packets lost": self.osc.counts.lost,
            "OSC packets malformed": self.osc.counts.malformed,
            "OSC messages refused": self.osc.counts.refused,
            "OSC messages not sent": self.osc.counts.unsent,
            "requests that went wrong": self.went_wrong,
            "pad files not written": counts.unwritten_files,
            "frames not recorded": self.stage.recordings.missing_frames,
            "log lines lost": (self._log.lost_lines if self._log is not None else 0)
            + self.stage.recordings.lost_lines,
        }
        told = [f"{n} {what}" for what, n in facts.items() if n]
        return "counted: " + ", ".join(told) if told else ""

    def stop(self) -> None:
        """Stop everything in the reverse order; nothing is left half-written."""
        self.midi.stop()
        self._device.stop()
        self.stage.end()
        self._keeper.stop()
        if self._stopping:  # else the session goes on, in another stage
            let_go(self.options.running)
        self.mind.stop()
        self.osc.stop()
        if self._log is not None:
            self._log.close()


__all__ = ["ASSETS", "BUILT_IN_KIT", "Daemon", "DeviceError", "PlayOptions"]
