"""Kits: their sounds into the engine, their settings into the kernel's arrays, and tonight's kit to disk."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from performer import jobs
from performer.audio import layout
from performer.audio.sound_store import Extent, SetLayer
from performer.audio_format import Frames, gain_of_db, ratio_of_semitones
from performer.jobs import Placement, SoundFacts
from performer.kit.kit import Kit, Layer, Pad, SoundRef
from performer.stage.board import Board
from performer.stage.placed import PadState, Placed
from performer.stage.swaps import Outstanding, Swaps

CURVES = {"linear": layout.LINEAR, "soft": layout.SOFT, "hard": layout.HARD, "fixed": layout.FIXED}
KIT_SECONDS = 240.0  # granted for the sounds of one kit, stereo
DECAY_DB = 60.0  # what the decay's time is the time for

Slots = dict[tuple[int, int, int], int]  # (pad, layer, turn) -> slot


def decay_factor(decay_seconds: float, sample_rate: int) -> float:
    """Return the factor per frame that falls by 60 dB in `decay_seconds`; 1 for none."""
    if decay_seconds <= 0.0:
        return 1.0
    return gain_of_db(-DECAY_DB / max(1.0, decay_seconds * sample_rate))


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

    def write_sounds(self, sounds: dict[tuple[int, int, int], Frames]) -> Slots:
        """Return the slots of sounds that have just been copied into the arena."""
        return {place: self._board.engine.sounds.write(frames) for place, frames in sounds.items()}

    def install(
        self,
        kit: Kit,
        slots: Slots,
        note_map: tuple[int, ...],
        frame: int = layout.NOW,
        landed: Callable[[int], None] | None = None,
    ) -> None:
        """Make `kit` the one that is played; what rings of the old one rings out. `landed` is told the frame."""
        board = self._board
        board.kit = kit
        self._swaps.forget_wishes()
        old, board.pads = board.pads, {}
        for number in old.keys() - {pad.number for pad in kit.pads}:
            board.engine.push(layout.CANCEL_PENDING, number - 1, frame=frame)
        for pad in kit.pads:
            self._install_pad(pad, slots, frame)
        if landed is not None and kit.pads:
            state = board.pads[kit.pads[-1].number]
            tag = board.next_number()
            board.when_landed[tag] = landed
            board.engine.push(layout.SET_NOW, state.number - 1, state.anchor.set, frame=frame, tag=tag)
        board.engine.parts.note_pad[:] = [number - 1 for number in note_map]
        board.focus = kit.pads[0].number if kit.pads else 1
        board.sweep()

    def _install_pad(self, pad: Pad, slots: Slots, frame: int) -> None:
        board = self._board
        rate = board.engine.sample_rate
        record = board.engine.parts.pads[pad.number - 1]
        record["gate"] = int(pad.play == "gate")
        record["choke_group"] = pad.choke_group
        record["voices"] = pad.voices
        record["curve"] = CURVES[pad.velocity_curve]
        record["gain"] = gain_of_db(pad.gain_db)
        record["pan"] = pad.pan
        record["step"] = ratio_of_semitones(pad.tune_semitones)
        record["attack_frames"] = round(pad.attack_seconds * rate)
        decay_seconds = pad.decay_seconds or 0.0
        record["decay_factor"] = decay_factor(decay_seconds, rate)
        held = 0.0 if pad.hold_seconds is None else pad.hold_seconds
        record["hold_frames"] = round(held * rate) if decay_seconds > 0.0 else -1
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
        placed = Placed(board.own_set(layers), facts)
        state = PadState(
            pad,
            placed,
            placed,
            pad.locked,
            gain_db=pad.gain_db,
            tune_semitones=pad.tune_semitones,
            pan=pad.pan,
            decay_seconds=decay_seconds,
            own=placed,
        )
        board.pads[pad.number] = state
        # without a tag: a kit that is put on is told as a whole, not pad by pad as swaps are
        board.engine.push(layout.SET_NOW, pad.number - 1, placed.set, frame=frame)
        if top is not None:
            self._listen_to(state, top[0], slots[pad.number, top[0], 0])

    def _listen_to(self, state: PadState, layer: int, slot: int) -> None:
        """Let the mind hear the pad's curated sound, which is what neighbours are near to."""
        number = self._board.next_number()
        gain = gain_of_db(state.pad.layers[layer].gain_db)
        job = jobs.Anchor(
            number, state.number, state.pad.role, self._placement(slot), gain, state.anchor.facts.fingerprint
        )
        self._swaps.listen_to(job, state.anchor.set)

    def _placement(self, slot: int) -> Placement:
        first, n_frames, n_channels, _ = (int(x) for x in self._board.engine.parts.slots[slot])
        return Placement(first, n_frames, n_channels)

    def find(self, name: str) -> Path | None:
        """Return the kit file of that name in the kit folders."""
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
        self, path: Path, note_map_of: Callable[[Kit], tuple[int, ...]], failed: Callable[[str], None]
    ) -> None:
        """Let the mind read a kit, and install it when it has."""
        extent = self._board.grant(round(KIT_SECONDS * self._board.engine.sample_rate) * 2)
        if extent is None:
            failed("the memory for sounds is full; give more with --arena-mb")
            return
        number = self._board.next_number()
        job = jobs.ReadKit(number, path, jobs.Grant(extent.first, extent.n_floats))

        def done(result: Any) -> None:
            if isinstance(result, jobs.Refused):
                failed(result.reason)
                return
            read, granted = result
            told = (str(path),)
            self.install(
                read.kit,
                self._publish(read, granted),
                note_map_of(read.kit),
                landed=lambda frame: self._board.log_out(frame, "/nf/kit/load", told),
            )
            self._board.tell.broadcast("/nf/kit/load", read.kit.name)
            for state in self._board.pads.values():
                sound = self._board.told_sound(state, state.current)
                self._board.tell.broadcast("/nf/pad/sound", *sound)
                self._board.show_state(state)

        self._swaps.send_job(job, Outstanding(job, extent, done=done))

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
        sounds = {state.number: (state.current.facts, self._layers_of(state)) for state in board.pads.values()}
        pads = tuple(as_now(state) for state in board.pads.values())
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


def as_now(state: PadState) -> Pad:
    """Return the pad with its settings as the player has them now."""
    return replace(
        state.pad,
        gain_db=state.gain_db,
        tune_semitones=state.tune_semitones,
        pan=state.pan,
        decay_seconds=state.decay_seconds or None,
        locked=state.locked,
    )
