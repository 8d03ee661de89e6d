"""What the stage says, to everybody who listens: the clients over OSC, and what is inside the instrument."""

from collections.abc import Callable
from typing import Any

from performer.stage.board import Tell, Value


class Told:
    """Says on what it is told to; who listens inside is called by whoever tells."""

    def __init__(self, clients: Tell) -> None:
        self._clients = clients
        self.listeners: list[Callable[..., None]] = []  # (address, *values)

    def broadcast(self, address: str, *values: Value) -> None:
        """Say one message to all."""
        self._clients.broadcast(address, *values)
        for listener in self.listeners:
            listener(address, *values)

    def send(self, client: Any, address: str, *values: Value) -> None:
        """Say one message to one client; a request from inside has none, and needs no answer."""
        if client is not None:
            self._clients.send(client, address, *values)

    def refuse(self, client: Any, address: str, text: str) -> None:
        """Say why something could not be done."""
        self._clients.refuse(client, address, text)
