import struct

import pytest

from performer import __version__
from performer.control.arguments import Refused
from performer.control.clients import Client
from performer.control.osc import MOST_ERRORS_PER_SECOND, OscServer, Request
from performer.control.packets import pack
from performer.errors import DeviceError


def hello(server, ear, now=0.0, reply_port=None):
    packet = pack("/nf/hello", "iis", (1, ear.port if reply_port is None else reply_port, "test"))
    server.handle(packet, ear.source, now)


def say(server, ear, address, kinds="", *values, now=0.0):
    server.handle(pack(address, kinds, values), ear.source, now)


def test_a_request_reaches_the_stage_checked_and_in_its_documented_types(server, ear, asked):
    say(server, ear, "/nf/pad/hit", "fi", 3.0, 1)

    assert asked == [Request("/nf/pad/hit", "pad_hit", (3, 1.0), server._clients.of(ear.source), reads=False)]
    assert asked[0].client.addresses == (ear.source,)


def test_asking_for_a_value_is_a_request_that_reads(server, ear, asked):
    say(server, ear, "/nf/pad/gain", "i", 2)
    server.send(asked[0].client, "/nf/pad/gain", 2, -6.0)

    assert (asked[0].args, asked[0].reads) == ((2,), True)
    assert ear.hear() == ("/nf/pad/gain", 2, -6.0)


def test_hello_is_answered_by_welcome_and_then_by_the_full_state(server, ear, asked):
    hello(server, ear)

    assert ear.hear() == ("/nf/welcome", 1, __version__, "s1")
    assert [(request.verb, request.client.name) for request in asked] == [("state", "test")]


def test_a_client_is_answered_at_the_port_it_named(server, ear, asked, another_ear):
    other = another_ear()
    server.handle(pack("/nf/hello", "iis", (1, ear.port, "test")), other.source, 0.0)
    server.handle(pack("/nf/ping", "i", (7,)), other.source, 0.0)

    assert ear.hear()[0] == "/nf/welcome"
    assert ear.hear() == ("/nf/pong", 7)
    assert other.hears_nothing()


def test_reply_port_0_is_the_port_the_hello_came_from(server, ear):
    hello(server, ear, reply_port=0)

    assert ear.hear()[0] == "/nf/welcome"


def test_another_protocol_is_refused_at_the_port_it_named(server, ear, asked):
    server.handle(pack("/nf/hello", "iis", (2, ear.port, "newer")), ("127.0.0.1", 9), 0.0)

    assert ear.hear() == ("/nf/error", "/nf/hello", "protocol is 2; this version speaks 1")
    assert (server.clients, asked) == ((), [])


def test_a_client_that_names_the_instruments_own_port_is_refused(server, ear):
    hello(server, ear, reply_port=server.port)

    assert ear.hear()[2].startswith(f"reply_port is {server.port}, the instrument's own")
    assert server.clients == ()


def test_the_thirty_third_client_is_refused(server, ear):
    for port in range(9000, 9032):
        hello(server, ear=type("", (), {"port": port, "source": ("127.0.0.1", port)}))
    hello(server, ear)

    assert ear.hear() == ("/nf/error", "/nf/hello", "there are 32 clients already")


def test_every_client_hears_each_second_that_the_instrument_lives(server, ear):
    hello(server, ear)
    ear.hear()
    for now in (0.5, 0.99, 1.0, 1.5, 2.0):
        server.tick(now)

    assert (ear.hear(), ear.hear()) == (("/nf/alive", 1), ("/nf/alive", 2))
    assert ear.hears_nothing()


def test_a_machine_that_slept_says_alive_once_and_not_for_every_second_missed(server, ear):
    server.tick(1000.0)
    hello(server, ear, now=1000.0)
    ear.hear()
    server.tick(1000.5)
    assert ear.hears_nothing()
    server.tick(1001.0)

    assert ear.hear() == ("/nf/alive", 2)


def test_the_clients_behind_one_that_asked_are_those_that_its_answers_reach(server, ear, another_ear):
    hello(server, ear)
    named = server.clients
    other = another_ear()

    assert server.behind(server.clients[0]) == named
    assert server.behind(Client((other.source, ear.source))) == named
    assert server.behind(Client((other.source,))) == ()


def test_a_silent_client_is_dropped_after_five_seconds_and_a_pinging_one_is_not(server, ear, another_ear):
    quiet = another_ear()
    hello(server, ear)
    hello(server, quiet)
    say(server, ear, "/nf/ping", "i", 1, now=4.0)
    server.tick(5.0)

    assert [client.addresses for client in server.clients] == [(ear.source,)]


def test_what_is_broadcast_reaches_every_client_and_no_stranger(server, ear, another_ear):
    second, stranger = another_ear(), another_ear()
    for one in (ear, second):
        hello(server, one)
        one.hear()
    say(server, stranger, "/nf/ping", "i", 1)
    stranger.hear()
    server.broadcast("/nf/pad/struck", 3, 0.5)

    assert ear.hear() == second.hear() == ("/nf/pad/struck", 3, 0.5)
    assert stranger.hears_nothing()


@pytest.mark.parametrize(
    ("address", "kinds", "values", "text"),
    [
        ("/nf/pad/swop", "i", (1,), "no such address; nearest names: '/nf/pad/swap'"),
        ("/nf/pad/hit", "is", (1, "hard"), "velocity is 'hard'; give a number, 0 to 1"),
        ("/nf/pad/hit", "if", (65, 1.0), "pad is 65; give a whole number, 1 to 64"),
        ("/nf/record", "is", (1, "tape"), "what is 'tape'; give mix, pads or room"),
        ("/nf/pad/sound", "", (), "this is said by the instrument, never to it"),
    ],
)
def test_what_is_wrong_is_answered_by_an_error_and_goes_no_further(
    server, ear, asked, address, kinds, values, text
):
    say(server, ear, address, kinds, *values)

    found = ear.hear()
    assert found[:2] == ("/nf/error", address)
    assert found[2].startswith(text)
    assert (asked, server.counts.refused) == ([], 1)


def test_what_the_stage_refuses_is_told_to_the_one_that_asked(clock, ear):
    def on_request(request):
        raise Refused("pad 40 is not in this kit")

    server = OscServer(on_request, "s1", port=0, clock=clock)
    say(server, ear, "/nf/pad/release", "i", 40)

    assert ear.hear() == ("/nf/error", "/nf/pad/release", "pad 40 is not in this kit")
    server.stop()


def test_an_error_that_nobody_asked_for_is_told_to_all(server, ear):
    hello(server, ear)
    ear.hear()
    server.refuse(None, "/nf/engine", "the mind stopped\nand starts again")

    assert ear.hear() == ("/nf/error", "/nf/engine", "the mind stopped and starts again")


def test_an_error_is_never_answered_by_an_error(server, ear):
    say(server, ear, "/nf/error", "ss", "/nf/x", "no")

    assert ear.hears_nothing()
    assert server.counts.refused == 1


def test_a_flood_of_wrong_messages_is_counted_and_only_partly_answered(server, ear):
    for _ in range(MOST_ERRORS_PER_SECOND + 50):
        say(server, ear, "/nf/nothing")

    assert (server.counts.refused, server.counts.errors_untold) == (MOST_ERRORS_PER_SECOND + 50, 50)
    say(server, ear, "/nf/nothing", now=1.0)
    assert server.counts.errors_untold == 50


def test_malformed_packets_are_counted_and_the_next_message_is_heard(server, ear, asked):
    for junk in (b"", b"junk", b"/nf/pad/hit\0,if\0\0\0", b"#bundle\0", b"\xff" * 65507):
        server.handle(junk, ear.source, 0.0)
    say(server, ear, "/nf/panic")

    assert (server.counts.malformed, server.counts.packets) == (5, 6)
    assert [request.verb for request in asked] == ["panic"]
    assert ear.hears_nothing()


def test_the_messages_of_a_bundle_arrive_in_order_and_a_wrong_one_stops_none(server, ear, asked):
    parts = [pack("/nf/pad/undo", "i", (1,)), pack("/nf/nothing", "", ()), pack("/nf/pad/redo", "i", (2,))]
    bundle = b"#bundle\0" + bytes(8) + b"".join(struct.pack(">i", len(part)) + part for part in parts)
    server.handle(bundle, ear.source, 0.0)

    assert [(request.verb, request.args) for request in asked] == [("pad_undo", (1,)), ("pad_redo", (2,))]
    assert ear.hear()[:2] == ("/nf/error", "/nf/nothing")


@pytest.mark.parametrize(
    ("address", "values"),
    [("/nf/level", (-6.0, -6.0)), ("/nf/heard", (1, "clap", -9.0, "")), ("/nf/room/level", (0.0,) * 3)],
)
def test_levels_and_hits_heard_are_told_twenty_times_a_second_at_most(server, clock, ear, address, values):
    hello(server, ear)
    for millisecond in range(1000):
        clock.now = millisecond / 1000
        server.broadcast(address, *values)
    assert server.counts.held_back == 980

    clock.now = 1.0
    server.broadcast(address, *values)

    assert server.counts.held_back == 980


def test_strikes_are_told_however_many_there_are(server, ear):
    hello(server, ear)
    for _ in range(100):
        server.broadcast("/nf/pad/struck", 1, 1.0)

    assert server.counts.held_back == 0


def test_a_value_that_osc_cannot_say_is_counted_and_does_not_stop_the_instrument(server, ear):
    hello(server, ear)
    ear.hear()
    server.broadcast("/nf/level", float("-inf"), -3.0)

    assert server.counts.unsent == 1
    assert ear.hears_nothing()


def test_a_client_whose_port_has_closed_stops_nothing(server, ear, asked, another_ear):
    gone = another_ear()
    gone.socket.close()
    hello(server, gone)
    for _ in range(3):
        server.broadcast("/nf/pad/struck", 1, 1.0)
    say(server, ear, "/nf/panic")

    assert asked[-1].verb == "panic"


def test_a_port_in_use_is_one_line_that_names_the_port_and_the_option(server):
    with pytest.raises(DeviceError, match=rf"^OSC port {server.port} of 127.0.0.1 cannot.+--osc-port$"):
        OscServer(print, "s2", port=server.port)


@pytest.mark.parametrize("port", [-1, 65536])
def test_a_port_that_cannot_be_is_one_line_too(port):
    with pytest.raises(DeviceError, match=r"--osc-port"):
        OscServer(print, "s2", port=port)


def test_a_port_given_back_can_be_opened_again(asked):
    first = OscServer(asked.append, "s1", port=0)
    port = first.port
    first.start()
    first.stop()

    OscServer(asked.append, "s2", port=port).stop()
