"""PortAudio's driver without PortAudio: what is asked of a device, and what it is called."""

import ctypes
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from performer.audio import device_list, portaudio_driver
from performer.audio.callbacks import now_ns
from performer.audio.device_list import sound_devices
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.look_ahead import CEILING_DB
from performer.audio.portaudio_driver import PortAudioDriver, find_device, stable_device_name
from performer.audio_format import gain_of_db
from performer.errors import DeviceError
from tests.audio.engines import constant, give, hit, render

RATE = 48000


class Box(PortAudioDriver):
    """A device whose outputs can be had, and whose inputs cannot; without outputs, too, if `silent`."""

    def __init__(self, silent: bool = False, n_outputs: int = 2) -> None:
        self.name, self.sample_rate, self.n_outputs = "Box", RATE, n_outputs
        self.block_frames, self.in_channel, self._in = 64, 0, 3
        self._sd, self._host, self._references = SimpleNamespace(PortAudioError=OSError), "a host", ()
        self._stream, self._jack_clock, self._without = None, None, ""
        self._silent = silent

    def _opened(self, engine: Engine, n_in: int, n_out: int, settings: Any) -> Any:
        if n_in or self._silent:
            raise OSError("no such rate")
        return SimpleNamespace(start=lambda: None, abort=lambda: None, close=lambda: None)


def engine() -> Engine:
    return Engine(RATE, MemoryPlan(1 << 14, 1 << 12))


def test_a_microphone_that_cannot_be_opened_leaves_the_instrument_playing_and_is_told():
    box, played = Box(), engine()
    box.start(played)

    assert played.parts.links[0]["in_channels"] == 0
    assert box.in_channel is None
    assert box.describe().endswith(", without its microphone, which could not be opened with it (no such rate)")


def test_on_a_device_with_fewer_outputs_all_sounds_at_the_first_and_keeps_the_ceiling():
    played = Engine(RATE, MemoryPlan(1 << 14, 1 << 16), limiter=True)
    played.use_pairs([0, 2, 4])
    for pad in range(3):
        give(played, pad, constant(0.7, 4800))
        played.parts.pads[pad]["pair"] = pad
        hit(played, pad, frame=0)
    Box(n_outputs=6).start(played)
    render(played, 480, block=64)
    assert np.abs(played.parts.mix[:6, :32]).min() > 0.5

    played.play_to(2)
    Box(n_outputs=4).start(played)
    render(played, 480, block=64)
    loudest = np.abs(played.parts.mix[:4, :32]).max(axis=1)

    assert played.figure("n_pairs") == 2
    assert played.parts.outs[:6].tolist() == [0, 1, 2, 3, -1, -1]
    assert 0.8 < loudest[:2].max() <= gain_of_db(CEILING_DB)  # two of 0.7 in one pair
    assert loudest[2:].min() == pytest.approx(0.7, abs=0.01)
    hit(played, 2, frame=played.clock)
    render(played, 480, block=64)
    assert np.abs(played.parts.mix[:2, :32]).max() <= gain_of_db(CEILING_DB)


def test_pairs_of_outputs_that_come_into_use_again_begin_from_silence_and_are_limited_as_ever():
    played = Engine(RATE, MemoryPlan(1 << 14, 1 << 17), limiter=True)
    played.use_pairs([0, 2])
    give(played, 0, constant(0.4, 48000))
    give(played, 1, constant(2.0, 480))
    played.parts.pads[1]["pair"] = 1
    render(played, 64, block=64)
    hit(played, 1, frame=played.clock)
    render(played, 64 * 3, block=64)  # and no more: the limiter of 3-4 is in the middle of it
    played.play_to(1)
    render(played, 48000, block=64)
    played.play_to(2)
    loudest = 0.0
    for _ in range(100):
        render(played, 64, block=64)
        loudest = max(loudest, float(np.abs(played.parts.mix[:4, :64]).max()))
    give(played, 1, constant(0.4, 48000))
    played.parts.pads[1]["pair"] = 1
    hit(played, 1, frame=played.clock)
    render(played, 64 * 20, block=64)

    assert loudest == 0.0
    np.testing.assert_array_equal(played.parts.mix[2:4, :64], np.float32(0.4))


def test_a_device_that_came_back_without_the_outputs_that_are_played_to_plays_on_its_first_and_says_so():
    played = engine()
    played.use_pairs([2])
    box = Box(n_outputs=2)
    box.start(played)

    assert played.parts.outs[:2].tolist() == [0, 1]
    assert ", on its outputs 1-2: it has 2" in box.describe()


def test_a_device_that_cannot_be_opened_at_all_is_one_line():
    with pytest.raises(DeviceError, match=r"^'Box' could not be opened \(no such rate\); another program"):
        Box(silent=True).start(engine())


@pytest.mark.parametrize(
    ("name", "stable"),
    [("Scarlett 2i2 USB: Audio (hw:1,0)", "Scarlett 2i2 USB: Audio"), ("Built-in Output", "Built-in Output")],
)
def test_a_device_is_known_by_a_name_that_stays_when_it_is_plugged_in_again(name: str, stable: str):
    assert stable_device_name(name) == stable


class Windows:
    """What sounddevice says on a Windows computer: each device once for each of its systems, the slow one first."""

    PortAudioError = OSError

    class default:
        device = (2, 0)

    _systems = ({"name": "MME", "default_output_device": 0}, {"name": "Windows WASAPI", "default_output_device": 1})
    _devices = tuple(
        {
            "name": name,
            "hostapi": system,
            "max_output_channels": 2,
            "max_input_channels": 0,
            "default_samplerate": RATE,
        }
        for name, system in (("Speakers (Box)", 0), ("Speakers (Box)", 1))
    )

    def query_devices(self) -> tuple[dict[str, Any], ...]:
        return self._devices

    def query_hostapis(self, number: int | None = None) -> Any:
        return self._systems if number is None else self._systems[number]


class Alsa:
    """What sounddevice says on a Linux computer where several names hold another's."""

    def query_devices(self) -> tuple[dict[str, Any], ...]:
        names = ("Box Pro (hw:0,0)", "sysdefault", "Box (hw:1,0)", "default")
        return tuple({"name": name, "hostapi": 0, "max_output_channels": 2} for name in names)

    def query_hostapis(self, number: int | None = None) -> Any:
        return ({"name": "ALSA"},)


@pytest.mark.parametrize(("wanted", "number"), [("default", 3), ("Box", 2), ("box pro", 0), ("sys", 1)])
def test_a_device_of_exactly_the_name_that_is_given_comes_before_one_that_only_holds_it(
    wanted: str, number: int, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(portaudio_driver, "import_sounddevice", Alsa)

    assert find_device(wanted, "out") == number


def test_on_windows_the_device_that_is_told_of_as_the_default_is_the_one_that_is_opened(
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(device_list, "import_sounddevice", Windows)

    assert [device.is_default for device in sound_devices().devices] == [False, True]


@pytest.mark.parametrize("wanted", [None, "Speakers"])
def test_on_windows_the_quick_system_is_taken(wanted: str | None, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(portaudio_driver, "import_sounddevice", Windows)

    assert find_device(wanted, "out") == 1


def test_a_clock_that_tells_ticks_is_read_in_nanoseconds():
    @ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.POINTER(ctypes.c_int64))
    def counter(ticks: Any) -> int:
        ticks[0] = 123 * 10_000_000 + 4_567_891
        return 1

    played = engine()
    played.parts.links["clock_gettime"] = ctypes.cast(counter, ctypes.c_void_p).value
    played.parts.links["clock_id"] = -10_000_000

    assert now_ns(played.parts) == 123_456_789_100
