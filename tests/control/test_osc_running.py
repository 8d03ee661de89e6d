import subprocess
import sys
import time
from queue import SimpleQueue

import pytest
from pythonosc.udp_client import SimpleUDPClient

from performer.control import osc
from performer.control.osc import OscServer

SECONDS = 5.0


@pytest.fixture
def running():
    """A server as it runs on stage: with its own thread, on the machine's clock."""
    heard = SimpleQueue()
    made = OscServer(heard.put, "s1", port=0)
    made.start()
    yield made, heard
    made.stop()


def test_a_client_nobody_here_wrote_is_heard_and_answered(running, ear):
    server, heard = running
    client = SimpleUDPClient("127.0.0.1", server.port)
    client.send_message("/nf/hello", [1, ear.port, "python-osc"])
    client.send_message("/nf/pad/swap", [5, "room"])

    assert ear.hear()[0] == "/nf/welcome"
    assert heard.get(timeout=SECONDS).verb == "state"
    assert heard.get(timeout=SECONDS).args == (5, "room")


def test_alive_comes_by_itself(running, ear):
    server, _ = running
    SimpleUDPClient("127.0.0.1", server.port).send_message("/nf/hello", [1, ear.port, "python-osc"])

    assert [ear.hear()[0] for _ in range(2)] == ["/nf/welcome", "/nf/alive"]


def test_a_burst_of_five_thousand_messages_from_another_process_is_heard_whole_and_in_order(running):
    server, heard = running
    if server.receive_buffer_bytes < 2**22:
        pytest.skip(f"this system grants {server.receive_buffer_bytes} bytes of buffer; raise net.core.rmem_max")
    burst = (
        "import socket, struct\n"
        "out = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\n"
        "for n in range(5000):\n"
        f"    out.sendto(b'/nf/ping\\0\\0\\0\\0,i\\0\\0' + struct.pack('>i', n), ('127.0.0.1', {server.port}))\n"
        "    if n % 1000 == 999:\n"
        f"        out.sendto(b'/nf/panic\\0\\0\\0,\\0\\0\\0', ('127.0.0.1', {server.port}))\n"
    )
    subprocess.run([sys.executable, "-c", burst], check=True, timeout=60)
    for _ in range(5):
        assert heard.get(timeout=SECONDS).verb == "panic"

    assert server.counts.packets == 5005
    assert server.counts.malformed == server.counts.refused == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what found no room")
def test_packets_for_which_the_system_had_no_room_are_counted_and_one_line_says_so(monkeypatch):
    monkeypatch.setattr(osc, "RECEIVE_BUFFER_BYTES", 4096)
    said = SimpleQueue()
    server = OscServer(SimpleQueue().put, "s1", port=0, say=said.put)
    client = SimpleUDPClient("127.0.0.1", server.port)
    for n in range(500):
        client.send_message("/nf/ping", n)
    server.start()
    try:
        until = time.monotonic() + SECONDS
        while not server.counts.packets and time.monotonic() < until:
            time.sleep(0.01)
        client.send_message("/nf/ping", 500)  # with it comes how many were lost before it
        line = said.get(timeout=SECONDS)
    finally:
        server.stop()

    assert server.counts.lost > 0
    assert server.counts.packets + server.counts.lost == 501
    assert line.startswith(f"OSC: {server.counts.lost} packets came at once and were lost")
    assert said.empty()
