"""How a set log begins in the middle of a set: with all that a replay has to know of what was before."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from performer.audio.layout import NO_SET
from performer.audio.moment import clock_at_mark, mix_at_mark, pads_at_mark, voices_at_mark
from performer.jobs import KIT_SOUND
from performer.set_log import SetLog
from performer.stage.board import Board
from performer.stage.origins import KitSet, SwapSet
from performer.stage.placed import PadState
from performer.stage.ready_kit import ReadyKit


def write_opening(board: Board, log: SetLog, set_kits: Iterable[ReadyKit]) -> None:
    """Write the sounds that pads and voices may still play, and what the engine was like at its last mark."""
    frame = clock_at_mark(board.engine)
    voices, pads = list(_voices(board)), dict(pads_at_mark(board.engine))
    ringing = [voice["set"] for voice in voices]
    playing = [values["set"] for values in pads.values()]
    for made, swap in _swaps(board, set_kits, [*ringing, *playing]):
        log.sound(frame, swap.pad, swap.placed.facts, swap.anchor, swap.kit, made, of=swap)
    own = {made: of for made in (*ringing, *playing) if isinstance(of := board.origins.get(made), KitSet)}
    sets = [
        {"set": made, "kit": of.kit.number, "file": _file(of.kit.file), "pad": of.pad} for made, of in own.items()
    ]
    told = [{"pad": number + 1, **values} for number, values in pads.items()]
    log.state(frame, {"sets": sets, "pads": told, "voices": voices, **mix_at_mark(board.engine)})


def _file(file: str) -> str:
    return str(Path(file).resolve()) if file else ""


def _voices(board: Board) -> Iterator[dict[str, Any]]:
    """Yield every voice that rings, with the set of sounds that it is from and its place there."""
    places = _places(board)
    for voice in voices_at_mark(board.engine):
        made, layer, turn = places.get(voice.slot, (NO_SET, 0, 0))
        yield {"place": voice.place, "set": made, "layer": layer, "turn": turn, **voice.values}


def _places(board: Board) -> dict[int, tuple[int, int, int]]:
    """Return by slot the set, layer and turn of its sound, of all that are in the engine."""
    parts = board.engine.parts
    return {
        int(parts.set_slots[made, layer, turn]): (made, layer, turn)
        for made in board.origins
        for layer in range(int(parts.set_layers[made]))
        for turn in range(int(parts.set_counts[made, layer]))
    }


def _swaps(board: Board, set_kits: Iterable[ReadyKit], heard: list[int]) -> Iterator[tuple[int, SwapSet]]:
    """Yield every swap that is heard, is on a pad or may come back there, each once and as it was found."""
    others = [ready.pads for ready in set_kits if ready.number != board.kit_number]
    wanted = [made for pads in (*others, board.pads) for pad in pads.values() for made in _wanted(pad)]
    for made in dict.fromkeys((*heard, *wanted)):
        if isinstance(of := board.origins.get(made), SwapSet):
            yield made, of


def _wanted(pad: PadState) -> Iterator[int]:
    steps = (placed for step in (*pad.undo, *pad.redo) for placed in (step.before, step.after))
    for placed in (*steps, pad.anchor, pad.current, pad.pending, pad.flipped_from):
        if placed is not None and placed.facts.id != KIT_SOUND:
            yield placed.set
