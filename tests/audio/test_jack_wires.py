"""Connections on JACK that are made again, by a client that has got another name."""

from typing import Any

from performer.audio.jack_wires import Wires


class Jack:
    JackError = RuntimeError


class Client:
    """A client that knows its own ports and the system's."""

    def __init__(self, name: str) -> None:
        self.name, self.made = name, list[tuple[str, str]]()

    def set_port_registration_callback(self, function: Any) -> None:
        pass

    def set_port_connect_callback(self, function: Any) -> None:
        pass

    def connect(self, source: str, target: str) -> None:
        if not all(end.startswith((f"{self.name}:", "system:", "neuralfunk-lights:")) for end in (source, target)):
            raise RuntimeError("unknown port")
        self.made.append((source, target))


def test_wires_are_made_again_though_the_client_has_got_another_name():
    before = Wires(Jack, Client("neuralfunk-01"), (), lambda port: None)
    before.connect("neuralfunk-01:out_1", "system:playback_1")
    before.connect("system:capture_1", "neuralfunk-01:in_1")
    before.connect("neuralfunk-01:midi_out", "neuralfunk-lights:in")  # another program's, though its name begins so
    client = Client("neuralfunk")
    again = Wires(Jack, client, before.for_another(), lambda port: None)
    again.connect_again()

    assert sorted(client.made) == [
        ("neuralfunk:midi_out", "neuralfunk-lights:in"),
        ("neuralfunk:out_1", "system:playback_1"),
        ("system:capture_1", "neuralfunk:in_1"),
    ]
