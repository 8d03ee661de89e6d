import ctypes.util
import json
import sys

import pytest

from performer.audio.device_list import JackServer, SoundDevice, SoundDevices
from performer.cli import devices, main
from performer.control.midi_in import PortList

NO_SOUND = SoundDevices((), "no sound device is connected")
NO_JACK = JackServer(why_none="no JACK server runs")
NO_MIDI = PortList((), "no MIDI: this system has no ALSA sequencer (/dev/snd/seq)")


@pytest.fixture(autouse=True)
def _in_an_empty_folder_without_jack(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "there-is-none-of-this-name")


def told(sound=NO_SOUND, jack=NO_JACK, midi=NO_MIDI):
    """Both forms of what is said about a machine with these things."""
    found = sound, jack, midi, []
    return devices.facts(*found), "\n".join(devices.page(*found))


def test_it_ends_well_on_this_machine_whatever_it_has_and_prints_only_facts(capfd):
    assert main(["devices"]) == 0

    out, err = capfd.readouterr()
    assert err == ""
    for heading in ("Sound devices", "JACK", "MIDI inputs", "`neuralfunk play` would open", "In the way of"):
        assert heading in out


def test_json_is_one_document_on_standard_output(capfd):
    assert main(["devices", "--json"]) == 0

    out, err = capfd.readouterr()
    assert err == ""
    assert set(json.loads(out)) == {"sound", "jack", "midi", "would_open", "in_the_way"}


def test_it_ends_well_where_no_audio_library_is_installed(monkeypatch, capfd):
    monkeypatch.setattr(ctypes.util, "find_library", lambda name: None)
    for module in ("sounddevice", "jack"):
        monkeypatch.delitem(sys.modules, module, raising=False)

    assert main(["devices"]) == 0

    out = capfd.readouterr().out
    assert "apt-get install libportaudio2" in out
    assert "apt-get install libjack-jackd2-0" in out


def test_without_anything_it_says_that_play_bounces_instead():
    facts, page = told()

    assert facts["would_open"] == {"audio": None, "midi": []}
    assert "sound: none; it bounces the built-in set to a file instead" in page
    assert NO_MIDI.why_none in page


def test_a_running_jack_server_is_what_would_be_opened():
    card = SoundDevice(3, "Scarlett", "ALSA", 2, 2, 44100, is_default=True)
    sources = ("system:midi_capture_1", "a2j:Midi Through [14] (capture): Port-0")
    facts, page = told(SoundDevices((card,)), JackServer(48000, 64, sources))

    assert facts["would_open"] == {"audio": "jack", "midi": ["system:midi_capture_1"]}
    assert "sound: JACK, 48000 Hz, blocks of 64 frames (1.3 ms)" in page


def test_without_jack_the_default_device_would_be_opened():
    microphone = SoundDevice(0, "Microphone", "ALSA", 1, 0, 48000, is_default=False)
    first = SoundDevice(1, "HDMI", "ALSA", 0, 8, 44100, is_default=False)
    default = SoundDevice(2, "Scarlett", "ALSA", 2, 2, 48000, is_default=True)

    assert told(SoundDevices((microphone, first, default)))[0]["would_open"]["audio"] == "Scarlett"
    assert told(SoundDevices((microphone, first)))[0]["would_open"]["audio"] == "HDMI"
    assert told(SoundDevices((microphone,)))[0]["would_open"]["audio"] is None


def test_ports_are_named_and_those_left_out_are_told_apart():
    facts, page = told(midi=PortList(("Midi Through:Midi Through Port-0 14:0", "MPD218:MPD218 Port A 20:0")))

    assert facts["would_open"]["midi"] == ["MPD218:MPD218 Port A"]
    assert "  Midi Through:Midi Through Port-0 (a loop-back; opened only when named)\n" in page
    assert "  MPD218:MPD218 Port A\n" in page
