"""MIDI from a client that is not the instrument's, through a real JACK server."""

import os
import subprocess
import sys
import time
from queue import SimpleQueue

import pytest

from performer.control.midi import ClockMessage, MidiReader, NoteOn
from performer.control.midi_in import MidiInputs, list_ports
from performer.errors import DeviceError

pytestmark = pytest.mark.live
RATE, BLOCK = 48000, 128
SECONDS = 10.0

PADS = """
import jack
client = jack.Client("test pads", no_start_server=True)
port = client.midi_outports.register("notes")
frame = None

@client.set_process_callback
def process(n_frames):
    global frame
    port.clear_buffer()
    if frame is None:
        return
    for offset in range(-frame % 4800, n_frames, 4800):
        port.write_midi_event(offset, (0x99, 36 + (frame + offset) // 4800 % 16, 127))
    frame += n_frames

with client:
    print("ready", flush=True)
    input()
    frame = 0
    input()
"""
"""A player on his own: at a word, notes 36, 37, 38… every 4800 frames."""


CLOCK = PADS.replace("(0x99, 36 + (frame + offset) // 4800 % 16, 127)", "(0xF8,)")
"""The same player as a MIDI clock, with a pulse every 4800 frames."""


@pytest.fixture
def jack_server(programs, monkeypatch):
    programs("jackd")
    name = f"neuralfunk-test-{os.getpid()}"
    monkeypatch.setenv("JACK_DEFAULT_SERVER", name)
    server = subprocess.Popen(
        ["jackd", "-S", "-n", name, "--no-realtime", "-d", "dummy", "-r", str(RATE), "-p", str(BLOCK)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + SECONDS
    while "no JACK server" in list_ports("jack").why_none:
        assert server.poll() is None
        assert time.monotonic() < deadline
    yield
    server.terminate()
    server.wait()


def start_player(program=PADS):
    player = subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert player.stdout.readline() == "ready\n"
    return player


@pytest.fixture
def pads(jack_server):
    player = start_player()
    yield player
    player.communicate("\n\n")


def test_ports_of_jack_are_listed_by_name(pads):
    assert "test pads:notes" in list_ports("jack").names


def test_a_port_that_is_not_there_is_one_line_with_the_nearest_name(pads):
    with pytest.raises(DeviceError, match=r"no MIDI port is called 'test pots'; nearest names: 'test pads:notes'"):
        MidiInputs(["test pots"], print, api="jack")


def test_a_port_that_goes_is_opened_again_when_it_is_back(jack_server):
    said, heard = SimpleQueue(), SimpleQueue()
    player = start_player()
    inputs = MidiInputs(["test pads"], lambda stamp, data: heard.put(data), api="jack", say=said.put)
    try:
        assert inputs.names == ("test pads:notes",)
        player.communicate("\n\n")
        assert "test pads:notes has gone" in said.get(timeout=SECONDS)
        assert inputs.names == ()
        while not heard.empty():
            heard.get()

        player = start_player()
        back = time.monotonic()
        assert "test pads:notes is there" in said.get(timeout=SECONDS)
        print(f"MIDI port open again after {time.monotonic() - back:.2f} s")
        player.stdin.write("\n")
        player.stdin.flush()
        assert heard.get(timeout=SECONDS)[0] == 0x99
        player.communicate("\n")
    finally:
        inputs.close()


def test_notes_come_with_the_time_between_them_that_they_were_sent_with(pads):
    heard = SimpleQueue()
    inputs = MidiInputs(["test pads"], lambda stamp, data: heard.put((stamp, data)), api="jack")
    try:
        pads.stdin.write("\n")
        pads.stdin.flush()
        messages = [heard.get(timeout=SECONDS) for _ in range(20)]
        assert inputs.names == ("test pads:notes",)
    finally:
        inputs.close()

    reader = MidiReader()
    assert [reader.read(data) for _, data in messages] == [NoteOn(9, 36 + n % 16, 1.0) for n in range(20)]
    stamps = [stamp for stamp, _ in messages]
    assert stamps == sorted(stamps)
    assert stamps[-1] - stamps[0] == pytest.approx(19 * 4800 / RATE, abs=0.1)
    assert stamps[-1] <= time.perf_counter()


def test_the_pulses_of_a_midi_clock_come_with_the_time_between_them(jack_server):
    player, heard = start_player(CLOCK), SimpleQueue()
    inputs = MidiInputs(["test pads"], lambda stamp, data: heard.put((stamp, data)), api="jack")
    try:
        player.stdin.write("\n")
        player.stdin.flush()
        messages = [heard.get(timeout=SECONDS) for _ in range(10)]
    finally:
        player.communicate("\n")
        inputs.close()

    assert [MidiReader().read(data) for _, data in messages] == [ClockMessage("clock")] * 10
    assert messages[-1][0] - messages[0][0] == pytest.approx(9 * 4800 / RATE, abs=0.1)
