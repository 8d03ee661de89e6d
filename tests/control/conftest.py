"""A server without its thread, and the ears of clients: what the tests of OSC share."""

import socket

import pytest
from pythonosc.osc_message import OscMessage

from performer.control.osc import OscServer

SECONDS = 5.0  # how long a test waits for a packet that should come


class Ear:
    """A real socket of a client: it says and hears OSC through code that is not the instrument's."""

    def __init__(self):
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.settimeout(SECONDS)
        self.source = self.socket.getsockname()
        self.port = self.source[1]

    def hear(self):
        message = OscMessage(self.socket.recv(65536))
        return message.address, *message.params

    def hears_nothing(self):
        self.socket.setblocking(False)
        try:
            self.socket.recv(65536)
        except BlockingIOError:
            return True
        finally:
            self.socket.settimeout(SECONDS)
        return False


class Clock:
    def __init__(self):
        self.now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def another_ear():
    """Return a call that makes one more client."""
    made = []

    def make():
        made.append(Ear())
        return made[-1]

    yield make
    for one in made:
        one.socket.close()


@pytest.fixture
def ear(another_ear):
    return another_ear()


@pytest.fixture
def asked():
    return []


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def server(asked, clock):
    """A server without its thread: the test hands it packets and tells it the time."""
    made = OscServer(asked.append, "s1", port=0, clock=clock)
    yield made
    made.stop()
