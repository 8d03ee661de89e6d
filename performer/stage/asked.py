"""What a request looks like to the stage, and how it says that one cannot be carried out."""

from typing import Any, Protocol

from performer.stage.board import Value


class Asked(Protocol):
    """One message that passed the table of addresses."""

    @property
    def address(self) -> str: ...
    @property
    def verb(self) -> str: ...
    @property
    def args(self) -> tuple[Value, ...]: ...
    @property
    def client(self) -> Any: ...
    @property
    def reads(self) -> bool: ...


class CannotBeDone(Exception):
    """A request that is well-formed and cannot be carried out; its text goes to `/nf/error`."""


def optional(asked: Asked, place: int) -> float:
    """Return the number at a place of the arguments, 0 where it was not given."""
    return float(asked.args[place]) if len(asked.args) > place else 0.0
