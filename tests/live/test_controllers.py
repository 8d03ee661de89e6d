"""Controllers on JACK, called as the real ones are: plugged in and out, two at once, and what their lights show."""

import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import psutil
import pytest

from performer.control.controller import Controller, light_message
from performer.control.controller_tables import all_tables
from tests.live.conftest import Playing, Plug
from tests.live.in_hand import in_hand
from tests.live.instrument import Instrument
from tests.live.jack_device import JackDevice
from tests.live.jack_peer import JackPeer
from tests.live.jack_server import RATE, JackServer
from tests.live.made_kit import NOTES, PAD_NUMBERS, write_kit
from tests.live.shell import Shell

pytestmark = pytest.mark.live

TABLES = {table.key: table for table in all_tables(None)}
PUSH, MASCHINE = TABLES["push_2"], TABLES["maschine_mk3"]
PUSH_PORT = ("a2j_push", "Ableton Push 2 MIDI 2")
MASCHINE_PORT = ("a2j_maschine", "Maschine MK3 Virtual Output")
LIVE_PORT = ("a2j_live", "Ableton Push 2 MIDI 1")
NOTE_ON, NOTE_OFF, CONTROL = 0x90, 0x80, 0xB0
SEEN_SECONDS = 15.0  # on a machine with other work; it takes half a second


def key_of(controller: Controller, function: str) -> int:
    """Return the control change of the button of a function."""
    return next(button.key.number for button in controller.buttons if button.function == function)


def light_of(controller: Controller, pad: int, colour: str, full: bool) -> bytes:
    """Return the message that sets the light of a pad, from 1."""
    lights = controller.lights
    assert lights is not None
    at = controller.pad_lights[pad - 1] if controller.pad_lights else controller.pads[pad - 1].number
    return light_message(lights.pad, at, lights.value(colour, full=full))


def note_of(controller: Controller, role: str) -> int:
    return controller.pads[PAD_NUMBERS[role] - 1].number


@pytest.fixture
def push(plug: Plug, playing: Playing) -> Iterator[JackDevice]:
    """A Push 2 that has been plugged in and is lit."""
    since = len(playing.instrument.err)
    device = plug(*PUSH_PORT)
    playing.instrument.err.wait_for("Ableton Push 2 is in hand", SEEN_SECONDS, since)
    kick = light_of(PUSH, PAD_NUMBERS["kick"], "red", full=False)
    device.wait_for(lambda got: any(bytes(m) == kick for _, m in got), "the kick's light")
    yield device
    since = len(playing.instrument.err)
    device.unplug()
    playing.instrument.err.wait_for("Ableton Push 2 has gone", SEEN_SECONDS, since)


def test_a_push_that_is_plugged_in_is_put_into_user_mode_and_lit_by_class(push: JackDevice):
    sent = [bytes(message) for _, message in push.received()]

    assert sent[: len(PUSH.enter)] == list(PUSH.enter)
    for role, colour in (("kick", "red"), ("snare", "green"), ("clap", "orange"), ("hat_closed", "yellow")):
        assert light_of(PUSH, PAD_NUMBERS[role], colour, full=False) in sent


def test_its_pads_play_by_their_place_on_their_own_frames(push: JackDevice, playing: Playing):
    curated = playing.curated("clap")
    playing.wait_for_silence()
    before = playing.peer.clock

    push.send((NOTE_ON, note_of(PUSH, "clap"), 127))
    playing.shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['clap']} 1.")
    heard = playing.peer.recording(before, playing.peer.clock - before + len(curated) + 4096)
    loud = np.flatnonzero(np.abs(heard).max(axis=1) > 0.0)

    first = loud[0] - np.flatnonzero(np.abs(curated).max(axis=1) > 0.0)[0]
    np.testing.assert_allclose(heard[first : first + len(curated)], curated, atol=1e-6)


def test_a_held_button_and_a_pad_swap_that_pad_and_it_does_not_sound(push: JackDevice, playing: Playing):
    snare, held = note_of(PUSH, "snare"), key_of(PUSH, "swap")
    playing.wait_for_silence()
    before = playing.peer.clock

    push.send((CONTROL, held, 127), (NOTE_ON, snare, 100), (NOTE_OFF, snare, 0), (CONTROL, held, 0))
    playing.shell.hear(f'/nf/pad/state isif {PAD_NUMBERS["snare"]} "pending"')

    assert not playing.peer.recording(before, playing.peer.clock - before).any()
    push.send((NOTE_ON, snare, 100), (NOTE_OFF, snare, 0))
    playing.shell.hear(f"/nf/pad/sound iissf {PAD_NUMBERS['snare']} ")
    playing.shell.hear(f'/nf/pad/state isif {PAD_NUMBERS["snare"]} "swapped"')
    full = light_of(PUSH, PAD_NUMBERS["snare"], "green", full=True)
    push.wait_for_light(full[0], full[1], full[2])


def test_a_button_that_is_told_twice_silences_the_pads_once(push: JackDevice, playing: Playing):
    held = key_of(PUSH, "swap")
    twice = (CONTROL, held, 127), (CONTROL, held, 127), (CONTROL, held, 0)

    push.send(*twice, (NOTE_ON, note_of(PUSH, "kick"), 127))
    playing.shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['kick']} 1.")


def test_a_tap_acts_on_the_pad_struck_last(push: JackDevice, playing: Playing):
    hat, lock = note_of(PUSH, "hat_open"), key_of(PUSH, "lock")
    push.send((NOTE_ON, hat, 100), (NOTE_OFF, hat, 0))
    playing.shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['hat_open']} ")

    push.send((CONTROL, lock, 127), (CONTROL, lock, 0))

    playing.shell.hear(f'/nf/pad/state isif {PAD_NUMBERS["hat_open"]} "curated" 1')
    push.send((CONTROL, lock, 127), (CONTROL, lock, 0))
    playing.shell.hear(f'/nf/pad/state isif {PAD_NUMBERS["hat_open"]} "curated" 0')


def test_touched_encoders_strike_nothing_and_turned_ones_move_their_control(push: JackDevice, playing: Playing):
    distance = next(knob.key.number for knob in PUSH.knobs if knob.control == "distance")
    struck = len(playing.shell.heard_so_far("/nf/pad/struck "))

    push.send((NOTE_ON, 1, 127), (NOTE_OFF, 1, 0), (CONTROL, distance, 5))

    playing.shell.hear("/nf/distance f 0.1")
    assert len(playing.shell.heard_so_far("/nf/pad/struck ")) == struck


def test_all_sound_off_silences_what_rings(push: JackDevice, playing: Playing):
    curated = np.flatnonzero(playing.curated("cymbal").any(axis=1))
    playing.wait_for_silence()
    before = playing.peer.clock

    push.send((NOTE_ON, note_of(PUSH, "cymbal"), 127))
    playing.shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['cymbal']} 1.")
    push.send((CONTROL, 120, 0))
    playing.wait_for_silence()

    rang = np.flatnonzero(playing.peer.recording(before, playing.peer.clock - before).any(axis=1))
    assert 0 < rang[-1] - rang[0] < (curated[-1] - curated[0]) / 2


def test_a_hit_is_white_and_then_what_it_was(push: JackDevice, playing: Playing):
    white = light_of(PUSH, PAD_NUMBERS["kick"], "white", full=True)
    since = len(push.received())

    push.send((NOTE_ON, note_of(PUSH, "kick"), 127))
    push.wait_for(lambda got: any(bytes(m) == white for _, m in got[since:]), "white")

    red = light_of(PUSH, PAD_NUMBERS["kick"], "red", full=False)
    push.wait_for_light(red[0], red[1], red[2])


def test_two_at_once_play_the_same_kit_and_each_has_its_lights(push: JackDevice, playing: Playing, plug: Plug):
    since = len(playing.instrument.err)
    maschine = plug(*MASCHINE_PORT)
    playing.instrument.err.wait_for("Maschine MK3 is in hand", SEEN_SECONDS, since)

    for n, (struck, table, velocity, told) in enumerate(
        ((maschine, MASCHINE, 127, "1."), (push, PUSH, 64, "0.50")), 1
    ):
        struck.send((NOTE_ON, note_of(table, "clap"), velocity))
        playing.shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['clap']} {told}")
        for device, of in ((push, PUSH), (maschine, MASCHINE)):
            white = light_of(of, PAD_NUMBERS["clap"], "white", full=True)
            device.wait_for(lambda got, w=white, n=n: sum(bytes(m) == w for _, m in got) >= n, f"white, {n} times")
            orange = light_of(of, PAD_NUMBERS["clap"], "orange", full=False)
            device.wait_for_light(orange[0], orange[1], orange[2])
    since = len(playing.instrument.err)
    maschine.unplug()
    playing.instrument.err.wait_for("Maschine MK3 has gone", SEEN_SECONDS, since)
    push.send((NOTE_ON, note_of(PUSH, "clap"), 127))
    playing.shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['clap']} 1.")


def test_pushs_port_for_live_is_left_alone(playing: Playing, plug: Plug):
    device = plug(*LIVE_PORT)
    device.send((NOTE_ON, 36, 127))
    playing.wait_for_the_stage()

    assert device.joined == {"keys": [], "lights": []}
    device.unplug()


def test_it_is_dark_and_as_it_was_when_the_instrument_ends(
    jack_server: JackServer, peer: JackPeer, plug: Plug, tmp_path: Path, programs: Callable[..., None]
):
    programs("oscsend", "oscdump")
    device = plug(*PUSH_PORT)
    with in_hand(jack_server, peer, tmp_path, "--kit", str(write_kit(tmp_path / "kit"))) as (instrument, _):
        assert "Ableton Push 2" in instrument.err.text
    check_dark([bytes(message) for _, message in device.received()])
    device.unplug()


def test_it_is_dark_and_as_it_was_when_a_stage_is_killed_that_does_not_end(
    tmp_path: Path, programs: Callable[..., None]
):
    programs("jackd")
    server = JackServer(synchronous=False)  # it waits for no dead client
    device = JackDevice(server, *PUSH_PORT)
    instrument = Instrument(server.environment, tmp_path, "--kit", str(write_kit(tmp_path / "kit")))
    try:
        instrument.wait_until_ready()
        instrument.err.wait_for("Ableton Push 2 is in hand", SEEN_SECONDS)
        device.wait_for(lambda got: len(got) > 100, "its lights")
        (stage,) = psutil.Process(instrument.process.pid).children()
        stage.suspend()
        for _ in range(3):
            instrument.process.send_signal(signal.SIGTERM)
            time.sleep(0.2)
        instrument.process.wait(20.0)
        device.wait_for(lambda got: bytes(got[-1][1]) == PUSH.leave[-1], "the end", 20.0)
    finally:
        instrument.stop()
    check_dark([bytes(message) for _, message in device.received()])
    device.unplug()
    server.stop()


def check_dark(sent: list[bytes]) -> None:
    """Check that a Push 2 was left as it was, and every pad dark."""
    assert sent[-len(PUSH.leave) :] == list(PUSH.leave)
    last: dict[tuple[int, int], int] = {}
    for message in sent:
        if len(message) == 3:
            last[message[0], message[1]] = message[2]
    assert PUSH.lights is not None
    off = PUSH.lights.value("off", full=True)
    assert {value for (status, _), value in last.items() if status == NOTE_ON} == {off}


def test_hits_go_out_by_midi_on_their_own_frames_and_end(playing: Playing, plug: Plug):
    recorder = plug("recorder", "Recorder")
    recorder.listen_to("neuralfunk:midi_out")
    since = len(playing.instrument.err)
    keys = plug(*MASCHINE_PORT)
    playing.instrument.err.wait_for("Maschine MK3 is in hand", SEEN_SECONDS, since)

    first = keys.send((NOTE_ON, note_of(MASCHINE, "clap"), 100), after=37)
    again = keys.send((NOTE_ON, note_of(MASCHINE, "kick"), 64), after=5000)
    recorder.wait_for(lambda got: len(got) >= 4, "two notes and their ends")
    got = recorder.received()
    keys.unplug()
    recorder.unplug()

    ons = {message[1]: frame for frame, message in got if message[0] == NOTE_ON}
    offs = {message[1]: frame for frame, message in got if message[0] == NOTE_OFF}
    assert [message[1:] for _, message in got if message[0] == NOTE_ON] == [
        (NOTES["clap"], 100),
        (NOTES["kick"], 64),
    ]
    assert ons[NOTES["clap"]] - first == ons[NOTES["kick"]] - again
    assert {offs[note] - ons[note] for note in ons} == {RATE // 10}


def test_a_controller_is_played_and_lit_by_rtmidi_too(
    jack_server: JackServer, plug: Plug, tmp_path: Path, programs: Callable[..., None]
):
    programs("jackd", "oscsend", "oscdump")
    device = plug(*PUSH_PORT)
    recorder = plug("tape", "Tape")  # another name: what was joined once is joined again
    kit = write_kit(tmp_path / "kit")
    program = ("bench.others.portaudio_play",)
    instrument = Instrument(
        jack_server.environment, tmp_path, "--kit", str(kit), "--audio", "system", program=program
    )
    try:
        instrument.wait_until_ready()
        instrument.err.wait_for("Ableton Push 2 is in hand", SEEN_SECONDS)
        recorder.listen_to("^neuralfunk.*hits")
        with Shell(instrument.osc_port) as shell:
            device.send((NOTE_ON, note_of(PUSH, "clap"), 127), (NOTE_OFF, note_of(PUSH, "clap"), 0))
            shell.hear(f"/nf/pad/struck if {PAD_NUMBERS['clap']} 1.")
            lock = key_of(PUSH, "lock")
            struck = len(shell.heard_so_far("/nf/pad/struck "))
            device.send((CONTROL, lock, 127))
            device.send((NOTE_ON, note_of(PUSH, "kick"), 127), after=RATE // 10)
            shell.hear(f'/nf/pad/state isif {PAD_NUMBERS["kick"]} "curated" 1')
            assert len(shell.heard_so_far("/nf/pad/struck ")) == struck
        device.wait_for_light(*light_of(PUSH, PAD_NUMBERS["kick"], "white", full=True))
        recorder.wait_for(lambda got: [m for _, m in got] == [(NOTE_ON, 39, 127), (NOTE_OFF, 39, 0)], "the hit")
    finally:
        instrument.stop()
    check_dark([bytes(message) for _, message in device.received()])
    device.unplug()
    recorder.unplug()


def test_a_push_that_lives_program_may_hold_is_not_taken_until_user_is_pressed(
    playing: Playing, plug: Plug, tmp_path: Path
):
    program = tmp_path / "Live"
    shutil.copy(shutil.which("sleep") or "", program)
    live = subprocess.Popen([program, "600"])
    time.sleep(1.0)  # whatever was plugged in before has gone
    try:
        since = len(playing.instrument.err)
        device = plug(*PUSH_PORT)
        playing.instrument.err.wait_for("in hand .*Live's until you press User", SEEN_SECONDS, since)
        time.sleep(0.5)
        assert device.received() == []
        device.send(PUSH.taken[1][0])
        kick = light_of(PUSH, PAD_NUMBERS["kick"], "red", full=False)
        device.wait_for(lambda got: any(bytes(m) == kick for _, m in got), "the kick's light")
        sent = [bytes(message) for _, message in device.received()]
        assert sent[: len(PUSH.enter) - 1] == list(PUSH.enter[1:])
        assert PUSH.enter[0] not in sent
        since = len(playing.instrument.err)
        device.unplug()
        playing.instrument.err.wait_for("Ableton Push 2 has gone", SEEN_SECONDS, since)
    finally:
        live.kill()
        live.wait()


def test_a_device_that_goes_and_comes_at_once_is_set_up_and_lit_anew(
    push: JackDevice, playing: Playing, plug: Plug
):
    since = len(playing.instrument.err)
    push.unplug()
    again = plug(*PUSH_PORT)
    playing.instrument.err.wait_for("Ableton Push 2 is in hand", 2 * SEEN_SECONDS, since)
    kick = light_of(PUSH, PAD_NUMBERS["kick"], "red", full=False)
    again.wait_for(lambda got: any(bytes(m) == kick for _, m in got), "the kick's light")

    got = [bytes(m) for _, m in again.received()]
    first = got.index(PUSH.enter[0])
    assert got[first : first + len(PUSH.enter)] == list(PUSH.enter)
    assert kick in got[first:]
    again.unplug()
