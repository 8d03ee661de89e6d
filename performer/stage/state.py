"""The full state in messages: one of each kind that reads back, for the kit and for every pad."""

from collections.abc import Iterator

from performer.stage.board import Board, Value
from performer.stage.meters import device_fact, engine_facts, figures
from performer.stage.parameters import PAD_WIDE, address_of

KIT_WIDE = {
    "distance": "distance",
    "source": "source",
    "query": "query",
    "moment": "moment",
    "morph": "morph",
    "auto_bars": "auto_bars",
    "repeat": "repeat",
    "pressure": "pressure",
    "room_listen": "listen",
    "room_follow": "follow",
    "room_tune": "tuned",
    "room_sensitivity": "sensitivity",
}
"""Kit-wide controls: the verb, and the name of its value."""

OF_THE_KIT = ("distance", "source", "query", "moment", "morph", "auto_bars")
"""Those that come back with their kit. The others are the player's and the room's."""

Message = tuple[str, tuple[Value, ...]]


def kit_wide(board: Board, verb: str) -> Value:
    """Return the value of a kit-wide control as it is sent."""
    value: Value | bool = getattr(board.controls, KIT_WIDE[verb])
    return int(value) if isinstance(value, bool) else value


def state_of_kit(board: Board) -> Iterator[Message]:
    """Yield what the kit and every pad hold, and the kit-wide controls."""
    for verb in KIT_WIDE:
        yield address_of(verb), (kit_wide(board, verb),)
    yield "/nf/tempo", (board.tempo.bpm,)
    for pad in board.pads.values():
        yield "/nf/pad/sound", board.told_sound(pad, pad.current)
        yield "/nf/pad/state", board.told_state(pad)
        for verb, parameter in PAD_WIDE.items():
            yield address_of(verb), (pad.number, float(getattr(pad, parameter.name)))


def full_state(board: Board) -> Iterator[Message]:
    """Yield all that reads back, and how the engine fares."""
    yield from state_of_kit(board)
    yield device_fact(board)
    yield from engine_facts(figures(board))
