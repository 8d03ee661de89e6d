"""A running kit that was kept is played again: every pad, and every kit of the set, as it was left.

A kit of the set comes back on top of what its file says: what the player had changed is given to the engine, and so
to the set log, when the kit is put on. One of no set is what was kept, whatever has become of its file.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from performer.audio.sound_store import ArenaFull, SetLayer
from performer.errors import NeuralFunkError
from performer.jobs import KIT_SOUND
from performer.kit import toml_file
from performer.kit.kit import Kit, Pad
from performer.kit.ready import engine_frames
from performer.running_kit import KeptPad, KeptSet, KeptSound, RunningKit
from performer.sound.sound import Sound
from performer.stage.board import Board
from performer.stage.kits import Slots
from performer.stage.origins import SwapSet
from performer.stage.parameters import PAD_WIDE
from performer.stage.placed import PadState, Placed, Step, vary_of
from performer.stage.ready_kit import ReadyKit, epoch_of
from performer.stage.stage import Stage


def put(
    stage: Stage, kept: RunningKit, say: Callable[[str], None], resumed: bool = False
) -> Callable[[ReadyKit], None]:
    """Play a kept kit: curated sounds, swaps as steps that can be undone, settings and controls.

    With `resumed`, after a death, tempo and clock come back too, and the microphone is as it was; else it stays
    closed. What is returned lets a kit of the set be as it was left, for those whose sounds are not there yet.
    """
    board = stage.board
    back = _Back(board, kept.sample_rate, say)
    if (ready := stage.sets.of(kept.number)) is not None and not ready.lacks:
        back.of_the_set(ready, kept.kit, kept.pads)
        stage.sets.go_on_with(ready)
    else:
        ready = stage.make_ready(_as_its_file_says(kept), back.curated_slots(kept.pads))
        ready.epoch = epoch_of(0, kept.kit_file)
        back.of_no_set(ready, kept.kit, kept.pads)
        stage.sets.stand_at(kept.place)
        stage.kits.put_on(ready)
    if resumed and kept.bpm > 0.0:
        now = board.engine.clock
        if kept.clock_runs:
            board.tempo.set(kept.bpm, now)
        else:
            board.tempo.stand_still(now, kept.bpm)
    left = {kit.number: kit for kit in kept.left if kit.number != ready.number}

    def bring_back(other: ReadyKit) -> None:
        if (as_left := left.get(other.number)) is not None:
            back.of_the_set(other, as_left.kit, as_left.pads)
            other.controls, other.focus = as_left.controls, as_left.focus
            stage.kits.left.add(other.number)  # so that it is kept once more

    for other in stage.sets.kits:
        if not other.lacks:
            bring_back(other)
    for name, value in kept.controls.items():
        if hasattr(board.controls, name) and (resumed or name not in ("listen", "follow")):
            setattr(board.controls, name, value)
    return bring_back


class _Back:
    """Brings kits back; a sound that several of them have is in the arena once."""

    def __init__(self, board: Board, sample_rate: int, say: Callable[[str], None]) -> None:
        self._board = board
        self._rate = sample_rate
        self._say = say
        self._slots: dict[str, int] = {}  # by the name of the sound

    def curated_slots(self, pads: dict[int, KeptPad]) -> Slots:
        """Return the slots of the pads' curated sounds."""
        return {
            (number, i, turn): self._slot(sound)
            for number, pad in pads.items()
            if pad.curated is not None
            for i, layer in enumerate(pad.curated.layers)
            for turn, sound in enumerate(layer.sounds)
        }

    def of_no_set(self, ready: ReadyKit, as_left: Kit, pads: dict[int, KeptPad]) -> None:
        """Let a kit that was made of what was kept be as it was left; the mind hears its own sounds for itself."""
        settings = {pad.number: pad for pad in as_left.pads}
        for number, pad in pads.items():
            state = ready.pads[number]
            _set(state, settings[number])
            if pad.curated is not None and pad.curated.facts.id != KIT_SOUND:
                state.anchor = state.current = self._anchor(state, pad.curated, ready.number)
            elif pad.curated is not None:
                facts = replace(pad.curated.facts, fingerprint=state.own.facts.fingerprint)
                told = replace(facts, latent=None, measure=None, model="")
                state.anchor = state.current = state.own = Placed(state.own.set, told)
            self._pad(state, pad, ready.number)

    def of_the_set(self, ready: ReadyKit, as_left: Kit, pads: dict[int, KeptPad]) -> None:
        """Let a kit of the set be as it was left; where there is no memory for that, as its file says."""
        settings = {pad.number: pad for pad in as_left.pads}
        try:
            for state in ready.pads.values():
                if (pad := pads.get(state.number)) is None or state.number not in settings:
                    continue  # its file has got another pad meanwhile
                _set(state, settings[state.number])
                if pad.curated is not None and pad.curated.facts.fingerprint != state.own.facts.fingerprint:
                    state.anchor = state.current = self._anchor(state, pad.curated, ready.number)
                self._pad(state, pad, ready.number)
        except ArenaFull:
            self._say(f"{ready.name}: no memory for all that its pads held; give more with --arena-mb")

    def _pad(self, state: PadState, pad: KeptPad, number: int) -> None:
        state.take_morph(pad.morph if pad.swap is not None else 0.0)  # what the room gave does not come back
        state.heard, state.banned = list(pad.heard), set(pad.banned)
        if pad.swap is not None:
            self._swap(state, pad.swap, number)

    def _swap(self, state: PadState, swap: KeptSet, number: int) -> None:
        """Put a swap on the pad, as a step that can be undone."""
        board = self._board
        placed = board.found(state, swap.facts, self._layers(swap), vary_of(swap.facts.source), number)
        board.remember(state, Step(board.new_group(), state.current, placed))
        state.current = placed

    def _anchor(self, state: PadState, kept: KeptSet, number: int) -> Placed:
        """Return what the player had made the pad's anchor."""
        placed = Placed(self._board.own_set(self._layers(kept), vary_of(kept.facts.source)), kept.facts)
        self._board.origins[placed.set] = SwapSet(number, state.number, placed, kept.facts)
        return placed

    def _layers(self, kept: KeptSet) -> list[SetLayer]:
        return [SetLayer(layer.top, layer.gain, tuple(map(self._slot, layer.sounds))) for layer in kept.layers]

    def _slot(self, sound: KeptSound) -> int:
        if sound.name not in self._slots:
            frames = engine_frames(Sound(sound.frames, self._rate), self._board.engine.sample_rate)
            self._slots[sound.name] = self._board.engine.sounds.write(frames)
        return self._slots[sound.name]


def _as_its_file_says(kept: RunningKit) -> Kit:
    """Return a kept kit with its pads set as in the file that it came from, for a set log begins with that file.

    What the player had changed is given to the engine on top, and so to the log. Where the file is gone, what was
    kept is all there is.
    """
    try:
        of_file = toml_file.load(Path(kept.kit_file))
    except NeuralFunkError:
        return kept.kit

    def as_in_file(pad: Pad) -> Pad:
        there = of_file.pad(pad.number)
        names = [parameter.name for parameter in PAD_WIDE.values() if parameter.command]
        return pad if there is None else replace(pad, **{name: getattr(there, name) for name in names})

    return replace(kept.kit, pads=tuple(map(as_in_file, kept.kit.pads)))


def _set(state: PadState, as_left: Pad) -> None:
    """Give a pad the settings that it was left with."""
    state.locked = as_left.locked
    for parameter in PAD_WIDE.values():
        setattr(state, parameter.name, parameter.of_kit(as_left))
