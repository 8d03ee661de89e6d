"""Kits: their sounds into the engine, their settings onto its pads, and tonight's kit to disk."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from performer import jobs
from performer.audio import layout
from performer.audio.sound_store import Extent, SetLayer
from performer.audio_format import Frames, gain_of_db
from performer.control.arguments import is_plain_name
from performer.jobs import Placement, SoundFacts
from performer.kit.fields import first_of_pair
from performer.kit.kit import ORDERS, PLAYS, Kit, Layer, Pad, SoundRef
from performer.stage.board import Board, Value
from performer.stage.origins import KitSet
from performer.stage.parameters import PAD_WIDE
from performer.stage.placed import PadState, Placed, vary_of
from performer.stage.ready_kit import ReadyKit, epoch_of
from performer.stage.state import OF_THE_KIT
from performer.stage.swaps import Swaps
from performer.stage.wishes import Outstanding

CURVES = {"linear": layout.LINEAR, "soft": layout.SOFT, "hard": layout.HARD, "fixed": layout.FIXED}
KIT_SECONDS = 240.0  # granted for the sounds of one kit, stereo

_RECORDED = {
    "gain": PAD_WIDE["pad_gain"],
    "step": PAD_WIDE["pad_tune"],
    "pan": PAD_WIDE["pad_pan"],
    "attack_frames": PAD_WIDE["pad_attack"],
    "hold_frames": PAD_WIDE["pad_hold"],
    "decay_factor": PAD_WIDE["pad_decay"],
    "release_factor": PAD_WIDE["pad_release_time"],
    "start_frames": PAD_WIDE["pad_start"],
    "reverse": PAD_WIDE["pad_reverse"],
    "filter": PAD_WIDE["pad_filter"],
    "cutoff": PAD_WIDE["pad_cutoff"],
    "resonance": PAD_WIDE["pad_resonance"],
    "vary": PAD_WIDE["pad_vary"],
}
"""What the engine's record of a pad calls its parameters."""

Slots = dict[tuple[int, int, int], int]  # (pad, layer, turn) -> slot
Sounds = dict[tuple[int, int, int], Frames]  # … -> its frames


def top_sound(pad: Pad) -> tuple[int, Layer] | None:
    """Return the pad's loudest layer, with its place: what it sounds like when struck hard."""
    layers = [(i, layer) for i, layer in enumerate(pad.layers) if layer.sounds]
    return max(layers, key=lambda pair: pair[1].highest) if layers else None


class Kits:
    """Puts kits onto the board."""

    def __init__(self, board: Board, swaps: Swaps, kit_folders: tuple[Path, ...]) -> None:
        self._board = board
        self._swaps = swaps
        self._folders = kit_folders
        self._blank = board.engine.parts.next_pads[0].copy()  # a pad that no kit has
        self._on: ReadyKit | None = None
        self.landing = False  # a kit is on its way that the engine does not play yet
        self.left: set[int] = set()  # the numbers of the set's kits that were left, until somebody has looked

    @property
    def on(self) -> ReadyKit | None:
        """Return the kit that was put on last."""
        return self._on

    def write_sounds(self, sounds: Sounds) -> Slots:
        """Return the slots of sounds that have just been copied into the arena."""
        return {place: self._board.engine.sounds.write(frames) for place, frames in sounds.items()}

    def make_ready(self, kit: Kit, slots: Slots, note_map: tuple[int, ...]) -> ReadyKit:
        """Return a kit whose sounds are in the arena, ready to be put on, as its file says it is."""
        own = {
            pad.number: (top[0], slots[pad.number, top[0], 0])
            for pad in kit.pads
            if (top := top_sound(pad)) is not None
        }
        pads = {pad.number: self._fresh(pad, slots) for pad in kit.pads}
        focus = kit.pads[0].number if kit.pads else 1
        epoch = epoch_of(0, kit.path)
        ready = ReadyKit(kit, note_map, pads, own, kit.name, str(kit.path or ""), focus=focus, epoch=epoch)
        self._board.origins.update({state.own_set: KitSet(ready, state.number) for state in pads.values()})
        return ready

    def put_on(self, ready: ReadyKit, frame: int = layout.NOW, landed: Callable[[int], None] | None = None) -> bool:
        """Make a kit the one that is played from `frame` on; what rings of the old one rings out.

        `landed` is told the frame. False, and nothing has changed, when the engine can take no more events now.
        One kit at a time: while one is `landing` no other may be put on.
        """
        parts = self._board.engine.parts
        parts.next_pads[:] = self._blank
        parts.next_pads["epoch"] = ready.epoch
        for state in ready.pads.values():
            self._settle(state, parts.next_pads[state.number - 1], ready.first_output)
        parts.next_notes[:] = [number - 1 for number in ready.notes]
        parts.next_pad_notes[:] = -1
        for number, pad in ready.pads.items():
            parts.next_pad_notes[number - 1] = pad.pad.notes[0] if pad.pad.notes else -1
        tag = self._board.next_number()
        if not self._board.engine.push(layout.USE_KIT, frame=frame, tag=tag):
            return False

        def arrived(at_frame: int) -> None:
            self.landing = False
            if landed is not None:
                landed(at_frame)

        self.landing = True
        self._board.when_landed[tag] = arrived
        self._change_board(ready, frame)
        for state in ready.pads.values():
            self._as_left(state, frame)
            self._listen_to(ready, state)
        self._board.sweep()
        return True

    def _change_board(self, ready: ReadyKit, frame: int) -> None:
        board = self._board
        if self._on is not None:
            self._on.focus = board.focus
            self._on.controls = {name: getattr(board.controls, name) for name in OF_THE_KIT}
            if self._on.number:
                self.left.add(self._on.number)
        self._on = ready
        self._swaps.forget_wishes()
        board.kit, board.kit_number, board.pads = ready.kit, ready.number, ready.pads
        board.first_frame, board.focus = frame, ready.focus
        # a kit that is met for the first time takes the controls over as they are, but for the morph: it is curated
        came_back: dict[str, Value] = ready.controls or {"morph": 0.0}
        for name, value in came_back.items():
            setattr(board.controls, name, value)

    def _settle(self, state: PadState, record: Any, first_output: int | None) -> None:
        """Lay a pad ready for the engine, as its kit's file says it is.

        `first_output` is what `record["pair"]` will be made of: the drivers open a single pair of outputs so far.
        """
        pad = state.pad
        rate = self._board.engine.sample_rate
        record["set"] = state.own_set
        record["play"] = PLAYS.index(pad.play)
        record["turns"] = ORDERS.index(pad.order)
        record["choke_group"] = pad.choke_group
        record["voices"] = pad.voices
        record["curve"] = CURVES[pad.velocity_curve]
        record["crossfade"] = pad.layer_crossfade
        record["pair"] = self._pair(pad, first_output)
        for field, parameter in _RECORDED.items():
            record[field] = parameter.given(parameter.of_kit(pad), rate)

    def _pair(self, pad: Pad, first_output: int | None) -> int:
        """Return the pair of the engine's outputs that a pad plays to: its own, its kit's, or the first."""
        wanted = first_of_pair(pad.outputs) if pad.outputs else first_output
        return self._board.engine.pair_of(wanted)

    def _as_left(self, state: PadState, frame: int) -> None:
        """Give the engine all that the player has changed on a pad: the very commands that a replay gives it."""
        board = self._board
        for parameter in PAD_WIDE.values():
            value = float(getattr(state, parameter.name))
            if parameter.command and value != parameter.of_kit(state.pad):
                board.set_parameter(state, parameter, value, frame)
        if state.current.set != state.own_set:
            board.command(layout.SET_NOW, state, state.current, frame, 0)
        self._swaps.moments.come_back(state, frame)

    def _fresh(self, pad: Pad, slots: Slots) -> PadState:
        """Return a pad as its kit's file has it; without a tag: a kit is told as a whole, not as swaps are."""
        layers = [
            SetLayer(
                layer.highest,
                gain_of_db(layer.gain_db),
                tuple(slots[pad.number, i, turn] for turn in range(len(layer.sounds))),
            )
            for i, layer in enumerate(pad.layers)
            if layer.sounds
        ]
        top = top_sound(pad)
        ref = top[1].sounds[0] if top else SoundRef("")
        facts = SoundFacts(
            jobs.KIT_SOUND, pad.name, "curated", 0.0, ref.fingerprint or ref.file, None, None, {"pad": pad.number}
        )
        placed = Placed(self._board.own_set(layers), facts)
        state = PadState(pad, placed, placed, placed, pad.locked)
        for parameter in PAD_WIDE.values():
            setattr(state, parameter.name, parameter.of_kit(pad))
        return state

    def _listen_to(self, ready: ReadyKit, state: PadState) -> None:
        """Let the mind hear the pad's curated sound, which is what neighbours are near to."""
        own = ready.own_sounds.get(state.number)
        if own is None or state.anchor.set != state.own_set:
            return  # a sound that was kept has been heard
        layer, slot = own
        job = jobs.Anchor(
            self._board.next_number(),
            state.number,
            state.pad.role,
            self._placement(slot),
            gain_of_db(state.pad.layers[layer].gain_db),
            state.anchor.facts.fingerprint,
        )
        self._swaps.listen_to(job, state.own_set, heard=self._swaps.knows(state.anchor.facts))

    def _placement(self, slot: int) -> Placement:
        first, n_frames, n_channels, _ = (int(x) for x in self._board.engine.parts.slots[slot])
        return Placement(first, n_frames, n_channels)

    def find(self, name: str) -> Path | None:
        """Return the kit file of that name in the kit folders; None also for what is no plain name."""
        if not is_plain_name(name):
            return None
        for folder in self._folders:
            for path in (folder / f"{name}.toml", folder / name / "kit.toml"):
                if path.is_file():
                    return path
        return None

    def names(self) -> list[str]:
        """Return the names of the kits in the kit folders."""
        found = [path for folder in self._folders if folder.is_dir() for path in folder.iterdir()]
        return sorted(
            {p.stem if p.is_file() else p.name for p in found if p.suffix == ".toml" or (p / "kit.toml").is_file()}
        )

    def load(
        self,
        path: Path,
        note_map_of: Callable[[Kit], tuple[int, ...]],
        done: Callable[[ReadyKit], None],
        failed: Callable[[str], None],
    ) -> None:
        """Let the mind read a kit, and make it ready when it has."""
        extent = self._board.grant(round(KIT_SECONDS * self._board.engine.sample_rate) * 2)
        if extent is None:
            failed("the memory for sounds is full; give more with --arena-mb")
            return
        number = self._board.next_number()
        job = jobs.ReadKit(number, path, jobs.Grant(extent.first, extent.n_floats))

        def answered(result: Any) -> None:
            if isinstance(result, jobs.Refused):
                failed(result.reason)
                return
            read, granted = result
            made = self.make_ready(read.kit, self._publish(read, granted), note_map_of(read.kit))
            made.file, made.epoch = str(path), epoch_of(0, path)
            done(made)

        self._swaps.send_job(job, Outstanding(job, extent, done=answered))

    def _publish(self, read: jobs.KitRead, extent: Extent) -> Slots:
        """Turn the placements of a kit that the mind has read into slots, one after another."""
        store = self._board.engine.sounds
        slots: Slots = {}
        rest = extent
        for place, placement in read.placements.items():
            used, rest = store.split(rest, placement.n_frames * placement.n_channels)
            slots[place] = store.publish(used, placement.n_frames, placement.n_channels)
        store.give_back(rest)
        return slots

    def save(self, name: str, done: Callable[[Any], None]) -> None:
        """Let the mind write the kit with copies of what is on its pads now."""
        board = self._board
        if board.kit is None:
            return
        sounds = {state.number: (_with_why(state.current), self._layers_of(state)) for state in board.pads.values()}
        pads = tuple(_as_heard(state) for state in board.pads.values())
        number = board.next_number()
        job = jobs.SaveKit(number, name, replace(board.kit, pads=pads), sounds)
        self._swaps.send_job(job, Outstanding(job, Extent(0, 0), done=done))

    def _layers_of(self, state: PadState) -> tuple[tuple[float, float, tuple[Placement, ...]], ...]:
        parts, current = self._board.engine.parts, state.current.set
        return tuple(
            (
                float(parts.set_tops[current, i]),
                float(parts.set_gains[current, i]),
                tuple(self._placement(int(s)) for s in parts.set_slots[current, i, : parts.set_counts[current, i]]),
            )
            for i in range(int(parts.set_layers[current]))
        )


def _with_why(placed: Placed) -> SoundFacts:
    """Return what is known of a sound, with what was asked for when it was found."""
    return replace(placed.facts, origin={**placed.why, **placed.facts.origin})


def _as_heard(state: PadState) -> Pad:
    """Return the pad as `as_now` does, for a file that does not say where its sounds come from."""
    pad = as_now(state)
    return replace(pad, vary=max(pad.vary, vary_of(state.current.facts.source)))


def as_now(state: PadState) -> Pad:
    """Return the pad with its settings as the player has them now."""
    now = {p.name: p.in_kit(float(getattr(state, p.name))) for p in PAD_WIDE.values() if p.command}
    return replace(state.pad, locked=state.locked, **now)
