"""OSC with clients that nobody here wrote: liblo's oscsend speaks, its oscdump hears."""

import socket
import subprocess
import threading
from queue import SimpleQueue

import pytest

from performer import __version__
from performer.control.osc import OscServer

pytestmark = pytest.mark.live
SECONDS = 10.0


class Shell:
    """A person with two windows: oscsend in one, oscdump in the other."""

    def __init__(self, server_port):
        self._server_port = server_port
        self.port = free_port()
        self._lines = SimpleQueue()
        self._oscdump = subprocess.Popen(
            ["oscdump", "-L", str(self.port)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()

    def _read(self):
        for line in self._oscdump.stdout:
            self._lines.put(line)

    def say(self, *words):
        subprocess.run(["oscsend", "127.0.0.1", str(self._server_port), *map(str, words)], check=True)

    def say_hello(self):
        while is_free(self.port):  # oscdump is still starting
            assert self._oscdump.poll() is None
        self.say("/nf/hello", "iis", 1, self.port, "shell")

    def hear(self, address):
        """Return the next line of this address that oscdump prints, without its time tag."""
        while True:
            _, line = self._lines.get(timeout=SECONDS).rstrip("\n").split(" ", 1)
            if line.startswith(f"{address} "):
                return line

    def close(self):
        self._oscdump.terminate()
        self._oscdump.wait()
        self._reading.join()


def free_port():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def is_free(port):
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.bind(("0.0.0.0", port))
        except OSError:
            return False
        return True


@pytest.fixture
def heard():
    return SimpleQueue()


@pytest.fixture
def server(programs, heard):
    programs("oscsend", "oscdump")
    made = OscServer(heard.put, "s1", port=0)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def shell(server, heard):
    made = Shell(server.port)
    try:
        made.say_hello()
        assert heard.get(timeout=SECONDS).verb == "state"
        yield made
    finally:
        made.close()


def test_a_shell_is_welcomed_and_told_that_the_instrument_lives(shell):
    assert shell.hear("/nf/welcome") == f'/nf/welcome iss 1 "{__version__}" "s1"'
    assert shell.hear("/nf/alive").startswith("/nf/alive i ")


def test_what_a_shell_asks_reaches_the_stage_and_the_answer_is_dumped(server, shell, heard):
    shell.say("/nf/pad/gain", "i", 3)
    request = heard.get(timeout=SECONDS)
    server.send(request.client, "/nf/pad/gain", 3, -6.0)

    assert (request.verb, request.args, request.reads) == ("pad_gain", (3,), True)
    assert shell.hear("/nf/pad/gain") == "/nf/pad/gain if 3 -6.000000"


def test_a_float_where_an_integer_is_documented_is_taken_from_a_shell(shell, heard):
    shell.say("/nf/pad/hit", "fi", 3, 1)

    assert heard.get(timeout=SECONDS).args == (3, 1.0)


def test_what_a_shell_gets_wrong_is_dumped_as_an_error(shell):
    shell.say("/nf/pad/swop", "i", 3)

    assert shell.hear("/nf/error").startswith('/nf/error ss "/nf/pad/swop" "no such address; nearest names:')


def test_pings_keep_a_shell_that_speaks_from_a_new_port_each_time(server, shell):
    shell.say("/nf/ping", "i", 41)

    assert shell.hear("/nf/pong") == "/nf/pong i 41"
    assert [client.name for client in server.clients] == ["shell"]


def test_what_is_told_to_all_is_dumped(server, shell):
    server.broadcast("/nf/pad/sound", 3, 812, "clap-7.wav", "room", 0.25)

    assert shell.hear("/nf/pad/sound") == '/nf/pad/sound iissf 3 812 "clap-7.wav" "room" 0.250000'
