"""What was asked of the mind: a swap that somebody wishes for, a job that is out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from performer.audio.sound_store import Extent
from performer.stage.board import Controls, Value


@dataclass(frozen=True, slots=True)
class Wish:
    """A swap that somebody asked for."""

    pad: int
    source: str
    kind: str = "swap"  # swap, put, follow, or take: at once
    group: int = 0  # the act it belongs to; 0: one of its own
    id: int = -1
    steps: int = 0
    nth: int = 0  # the rank of a neighbour, from 1; 0: none is asked for
    client: Any = None
    moment: str = ""  # when it lands; "": when the control says
    not_before: int = 0  # the frame from which on a line is one that it may land on
    why: str = "asked"  # for the set log: asked, or auto
    whole: bool = False  # the room's hits go to all unlocked pads as a whole
    near: float = 0.0  # what is known of the sound of that id, for the set log: its distance,
    reason: str = ""  # and why it was chosen
    refused: Callable[[], None] | None = None  # who wants to hear of it


@dataclass(slots=True)
class Outstanding:
    """A job that the mind has not answered, with the room it was granted."""

    job: Any
    extent: Extent
    wish: Wish | None = None
    done: Callable[[Any], None] | None = None


def reason(wish: Wish, controls: Controls) -> dict[str, Value]:
    """Return what was asked for and why, for the set log."""
    return {
        "why": wish.why,
        "asked_source": wish.source or controls.source,
        "asked_query": controls.query,
        "asked_distance": controls.distance,
        "moment": "now" if wish.kind == "take" else wish.moment or controls.moment,
    }
