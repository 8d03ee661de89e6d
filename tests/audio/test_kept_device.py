"""A device that is kept playing, with devices that are there, away, or held by somebody else."""

import time
from typing import Any

import pytest

from performer.audio import layout
from performer.audio.engine import Engine, MemoryPlan
from performer.audio.kept_device import KeptDevice
from performer.audio.portaudio_driver import FIRST_CALL_SECONDS, PortAudioDriver
from performer.errors import DeviceError

RATE = 48000
HELD_SECONDS = 2.0


class Box:
    """A device: `held` by another program while that is so."""

    sample_rate, n_outputs, device_seconds, name, has_left = RATE, 2, 0.0, "Box", True

    def __init__(self, held: bool) -> None:
        self.held, self.gone = held, ""

    def describe(self) -> str:
        return "Box"

    def start(self, engine: Engine) -> None:
        if self.held:
            raise DeviceError("'Box' could not be opened (Device unavailable)")

    def stop(self) -> None:
        pass

    def trouble(self) -> str:
        return self.gone

    def news(self) -> list[str]:
        return []


def test_a_device_that_is_back_and_held_by_another_program_is_told_once_and_the_engine_plays_on_unheard():
    lines: list[str] = []
    held = [False]
    opened: list[Box] = []

    def open_again(former: Any) -> Box:
        opened.append(Box(held[0]))
        return opened[-1]

    kept = KeptDevice(open_again, lines.append)
    engine = Engine(RATE, MemoryPlan(1 << 16, 1 << 16))
    kept.start(engine, lambda rate: pytest.fail("no other rate"), lambda found: None)
    held[0], kept.driver.gone = True, "unplugged"
    began, clock = time.monotonic(), engine.clock
    while time.monotonic() - began < HELD_SECONDS:
        kept.poll()
        time.sleep(0.002)

    assert len(lines) == 2
    assert lines[1].startswith("the sound device was back and could not be played by ('Box' could not be opened")
    assert 3 <= len(opened) <= 6  # the first, and tries further and further apart
    assert engine.clock - clock > 0.5 * HELD_SECONDS * RATE
    assert engine.push(layout.PAD_ON, 0, x=1.0)

    held[0] = False
    deadline = time.monotonic() + 10.0
    while kept.device_seconds is None and time.monotonic() < deadline:
        kept.poll()
        time.sleep(0.002)
    assert lines[2].startswith("the sound device is back after")
    kept.stop()


class Slow(PortAudioDriver):
    """A device that takes its time to be opened, and more to its first call."""

    def __init__(self) -> None:
        self.name, self.sample_rate, self.n_outputs = "Slow", RATE, 2
        self.block_frames, self.in_channel, self._in = 64, None, None
        self._sd, self._host, self._references = None, "a host", ()
        self._stream, self._jack_clock, self._without = None, None, ""

    def _open(self, engine: Engine, n_in: int, n_out: int) -> None:
        time.sleep(0.6)
        self._stream: Any = type("Stream", (), {"active": True})()
        self._moved_at = time.monotonic()


def test_a_device_that_is_slow_to_open_and_to_its_first_call_is_waited_for_and_then_soon_missed(
    monkeypatch: pytest.MonkeyPatch,
):
    engine, slow = Engine(RATE, MemoryPlan(1 << 14, 1 << 12)), Slow()
    slow.start(engine)
    opened, ahead = time.monotonic(), [0.0]
    monkeypatch.setattr(time, "monotonic", lambda: opened + ahead[0])

    assert slow.trouble() == ""
    ahead[0] = 0.8 * FIRST_CALL_SECONDS
    assert slow.trouble() == ""
    engine.parts.engine["clock"] = 64
    assert slow.trouble() == ""
    ahead[0] += 1.0
    assert slow.trouble() == "'Slow' asks for nothing any more"
