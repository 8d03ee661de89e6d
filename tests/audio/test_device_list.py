import ctypes.util
import os
import sys

import pytest

from performer.audio.cards import cards
from performer.audio.device_list import JackServer, SoundDevice, SoundDevices, jack_server, sound_devices
from performer.audio.library_noise import silenced
from performer.audio.obstacles import obstacles, powersaving_processors

CARD = SoundDevices((SoundDevice(0, "Scarlett 2i2", "ALSA", 2, 2, 48000, is_default=True),))
JACK = JackServer(48000, 128)
NO_JACK = JackServer(why_none="no JACK server runs")


@pytest.fixture
def without_libraries(monkeypatch):
    """A machine on which neither PortAudio nor JACK is installed."""
    monkeypatch.setattr(ctypes.util, "find_library", lambda name: None)
    for module in ("sounddevice", "jack"):
        monkeypatch.delitem(sys.modules, module, raising=False)


def processors(folder, *governors):
    for number, governor in enumerate(governors):
        (folder / f"cpu{number}" / "cpufreq").mkdir(parents=True)
        (folder / f"cpu{number}" / "cpufreq" / "scaling_governor").write_text(f"{governor}\n")
    return folder


def in_the_way(sound, jack, folder, *more):
    found = obstacles(sound, jack, folder, *more)
    return [obstacle.what for obstacle in found if "no real-time priority" not in obstacle.what]


def sound_card(folder, number, name, playing="closed\n", usb=False):
    """Write what Linux tells of a card below `folder`; return that folder and the one of the devices."""
    card, device = (
        folder / "proc" / f"card{number}",
        folder / "sys" / "class" / "sound" / f"card{number}" / "device",
    )
    (card / "pcm0p" / "sub0").mkdir(parents=True)
    (card / "id").write_text(f"{name}\n")
    (card / "pcm0p" / "sub0" / "hw_params").write_text(playing)
    device.mkdir(parents=True)
    if usb:
        (card / "usbid").write_text("1235:8210\n")
        (device / ".." / "power").mkdir()
        (device / ".." / "power" / "control").write_text("auto\n")
    return folder / "proc", folder / "sys"


PLAYING = "access: MMAP_INTERLEAVED\nformat: S32_LE\nrate: 44100 (44100/1)\nperiod_size: 256\nbuffer_size: 1024\n"


def test_where_portaudio_is_missing_one_line_says_what_to_install(without_libraries):
    assert sound_devices() == SoundDevices(
        (), "PortAudio is not installed: install it (Debian: apt-get install libportaudio2)"
    )


def test_where_jack_is_missing_one_line_says_what_to_install(without_libraries):
    assert jack_server().why_none == "JACK is not installed: install it (Debian: apt-get install libjack-jackd2-0)"


def test_without_a_jack_server_none_is_started_and_nothing_is_printed(monkeypatch, capfd):
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "there-is-none-of-this-name")

    assert not jack_server().runs
    assert capfd.readouterr() == ("", "")


def test_the_devices_of_this_machine_are_listed_or_one_line_says_why_there_are_none(capfd):
    found = sound_devices()

    assert bool(found.devices) != bool(found.why_none)
    assert capfd.readouterr() == ("", "")


def test_a_jack_server_with_short_blocks_leaves_nothing_in_the_way(tmp_path):
    assert in_the_way(SoundDevices((), "none"), JACK, tmp_path) == []


def test_long_blocks_of_jack_are_in_the_way(tmp_path):
    assert in_the_way(CARD, JackServer(48000, 1024), tmp_path) == ["JACK runs blocks of 1024 frames, 21.3 ms each"]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux needs JACK for frame-exact hits")
def test_a_card_without_jack_is_in_the_way_and_mended_by_starting_one(tmp_path):
    assert "jackd" in obstacles(CARD, NO_JACK, tmp_path)[0].remedy


def test_without_a_sound_card_the_first_thing_to_do_is_to_connect_one(tmp_path):
    found = obstacles(SoundDevices((), "no sound device is connected"), NO_JACK, tmp_path)

    assert (found[0].what, found[0].remedy) == ("no sound device is connected", "connect a sound card")


def test_processors_that_save_power_are_counted(tmp_path):
    folder = processors(tmp_path, "powersave", "performance", "powersave")

    assert powersaving_processors(folder) == 2
    assert in_the_way(CARD, JACK, folder) == ["2 processors save power (governor `powersave`)"]


def test_a_card_that_plays_from_four_periods_is_in_the_way_and_one_that_nobody_plays_is_not(tmp_path):
    sound_card(tmp_path, 1, "PCH", PLAYING)
    found = cards(*sound_card(tmp_path, 0, "HDMI"))

    assert [(card.name, card.periods) for card in found] == [("HDMI", 0), ("PCH", 4)]
    told = in_the_way(CARD, JackServer(44100, 128), tmp_path, found)
    assert told == ["PCH plays from 4 periods of 256 frames, where 2 do"]


def test_a_usb_card_may_have_three_periods(tmp_path):
    playing = PLAYING.replace("1024", "768")

    (usb,) = cards(*sound_card(tmp_path / "usb", 0, "USB", playing, usb=True))
    (pci,) = cards(*sound_card(tmp_path / "pci", 0, "PCH", playing))

    jack = JackServer(44100, 128)
    assert not any("periods" in what for what in in_the_way(CARD, jack, tmp_path, [usb]))
    assert any("periods" in what for what in in_the_way(CARD, jack, tmp_path, [pci]))


def test_a_card_at_another_rate_than_jack_is_in_the_way(tmp_path):
    found = cards(*sound_card(tmp_path, 0, "PCH", PLAYING.replace("1024", "512")))

    (told,) = in_the_way(CARD, JACK, tmp_path, found)
    assert told.startswith("PCH runs at 44100 Hz and JACK or PipeWire at 48000")
    assert in_the_way(CARD, JackServer(44100, 128), tmp_path, found) == []


def test_a_usb_card_that_is_put_to_sleep_is_in_the_way(tmp_path):
    (card,) = cards(*sound_card(tmp_path, 0, "USB", usb=True))

    (told,) = obstacles(CARD, JACK, tmp_path, [card], ())[:1]
    assert told.what.startswith("USB is put to sleep")
    assert "power/control" in told.remedy


def test_a_jack_server_without_real_time_priority_is_in_the_way(tmp_path):
    (told,) = in_the_way(CARD, JackServer(48000, 128, (), real_time=False), tmp_path)

    assert told.startswith("JACK runs without real-time priority")


def test_a_kit_at_another_rate_is_told_last_and_said_to_cost_nothing(tmp_path):
    assert in_the_way(CARD, JACK, tmp_path, (), [48000, 48000]) == []

    told = obstacles(CARD, JackServer(48000, 1024), tmp_path, (), [44100, 48000])

    assert "44100 Hz, the device at 48000" in told[-1].what
    assert "no latency" in told[-1].remedy


def test_on_a_machine_without_cards_there_are_none(tmp_path):
    assert cards(tmp_path / "none", tmp_path) == []


def test_every_obstacle_says_how_to_mend_it(tmp_path):
    for obstacle in obstacles(CARD, NO_JACK, processors(tmp_path, "powersave")):
        assert obstacle.remedy


def test_what_is_said_after_the_silence_is_heard_and_during_it_is_not(capfd):
    with silenced():
        os.write(2, b"lost\n")
    os.write(2, b"heard\n")

    assert capfd.readouterr().err == "heard\n"
