"""What on this machine stands in the way of low latency, and how to mend it."""

import os
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

from performer.audio.device_list import JackServer, SoundDevices

LONG_BLOCK_SECONDS = 0.006
_PROCESSORS = Path("/sys/devices/system/cpu")


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing in the way, and what to do about it."""

    what: str
    remedy: str


def obstacles(sound: SoundDevices, jack: JackServer, processors: Path = _PROCESSORS) -> list[Obstacle]:
    """Return all that is in the way, the gravest first."""
    found = _of_sound(sound, jack) or _of_jack(jack)
    if not may_be_real_time():
        found.append(
            Obstacle(
                "no real-time priority is allowed (ulimit -r says how much)",
                "put `@audio - rtprio 95` and `@audio - memlock unlimited` into "
                "/etc/security/limits.d/audio.conf, join the group audio, and log in again",
            )
        )
    saving = powersaving_processors(processors)
    if saving:
        found.append(
            Obstacle(
                f"{saving} processors save power (governor `powersave`)",
                "sudo cpupower frequency-set -g performance",
            )
        )
    return found


def may_be_real_time() -> bool:
    """Say whether a thread of this process may have real-time priority, by trying it on one that ends at once."""
    if not sys.platform.startswith("linux"):
        return True  # elsewhere the audio system sees to it
    allowed: list[bool] = []
    thread = threading.Thread(target=lambda: allowed.append(_become_real_time()))
    thread.start()
    thread.join()
    return allowed == [True]


def powersaving_processors(processors: Path) -> int:
    """Return how many processors have the governor `powersave`, as far as it can be read."""
    governors = processors.glob("cpu[0-9]*/cpufreq/scaling_governor")
    return sum(_read(governor) == "powersave" for governor in governors)


def _become_real_time() -> bool:
    try:
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))  # 0 is the calling thread alone
    except OSError:
        return False
    return True


def _of_sound(sound: SoundDevices, jack: JackServer) -> list[Obstacle]:
    if jack.runs or any(device.n_out for device in sound.devices):
        return []
    return [Obstacle(sound.why_none or "no sound device has an output", "connect a sound card")]


def _of_jack(jack: JackServer) -> list[Obstacle]:
    if not jack.runs:
        if not sys.platform.startswith("linux"):
            return []
        return [
            Obstacle(
                f"{jack.why_none}, so that hits are not placed on their own frame by the sound system",
                "start one before playing: jackd, or PipeWire with pw-jack",
            )
        ]
    seconds = jack.block_frames / jack.sample_rate
    if seconds <= LONG_BLOCK_SECONDS:
        return []
    return [
        Obstacle(
            f"JACK runs blocks of {jack.block_frames} frames, {seconds * 1000:.1f} ms each",
            "start it with smaller ones: jackd … -p 128, or PIPEWIRE_QUANTUM=128/48000",
        )
    ]


def _read(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:  # a processor that is switched off just now
        return ""
