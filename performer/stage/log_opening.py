"""How a set log begins in the middle of a set: with all that a replay has to know of what was before."""

from collections.abc import Iterable, Iterator

from performer.jobs import KIT_SOUND
from performer.stage.board import Board
from performer.stage.parameters import PAD_WIDE, address_of
from performer.stage.placed import PadState, Placed
from performer.stage.ready_kit import ReadyKit


def write_opening(board: Board, set_kits: Iterable[ReadyKit], frame: int) -> None:
    """Write the sounds that the pads may still play, those on them at `frame`, and what the player has set.

    It is written in the words of what follows: sounds, landings and parameters.
    """
    if board.log is None:
        return
    others = [(ready.number, ready.pads) for ready in set_kits if ready.number != board.kit_number]
    for number, pads in [*others, (board.kit_number, board.pads)]:
        for pad in pads.values():
            for placed in _swaps_of(pad):
                board.log.sound(frame, pad.number, placed.facts, placed.fitted_to or pad.anchor.facts, number)
    from_file = board.kit is not None and board.kit.path is not None
    for pad in board.pads.values():
        for verb, parameter in PAD_WIDE.items():
            value = float(getattr(pad, parameter.name))
            changed = value != parameter.of_kit(pad.pad)
            if parameter.command and (changed or not from_file):
                board.log_in(frame, address_of(verb), (pad.number, value))
        if pad.current.set != pad.own_set:
            board.log_out(frame, "/nf/pad/sound", board.told_sound(pad, pad.current))


def _swaps_of(pad: PadState) -> Iterator[Placed]:
    """Yield every sound that is or may come back on a pad, but for its kit's own, each once."""
    steps = (placed for step in (*pad.undo, *pad.redo) for placed in (step.before, step.after))
    seen = {pad.own_set}
    for placed in (*steps, pad.anchor, pad.current, pad.pending, pad.flipped_from):
        if placed is not None and placed.set not in seen and placed.facts.id != KIT_SOUND:
            seen.add(placed.set)
            yield placed
