"""OSC with clients that nobody here wrote: liblo's oscsend speaks, its oscdump hears."""

from queue import SimpleQueue

import pytest

from performer import __version__
from performer.control.osc import OscServer
from tests.live.shell import Shell

pytestmark = pytest.mark.live
SECONDS = 10.0


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
    with Shell(server.port) as made:
        assert heard.get(timeout=SECONDS).verb == "state"
        yield made


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

    assert shell.hear("/nf/pong i 41")
    assert [client.name for client in server.clients] == ["shell"]


def test_what_is_told_to_all_is_dumped(server, shell):
    server.broadcast("/nf/pad/sound", 3, 812, "clap-7.wav", "room", 0.25)

    assert shell.hear("/nf/pad/sound") == '/nf/pad/sound iissf 3 812 "clap-7.wav" "room" 0.250000'
