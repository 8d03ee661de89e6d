"""What on this machine stands in the way of low latency, and how to mend it."""

import os
import sys
import threading
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from performer.audio.cards import Card
from performer.audio.device_list import JackServer, SoundDevices

LONG_BLOCK_SECONDS = 0.006
_PROCESSORS = Path("/sys/devices/system/cpu")


@dataclass(frozen=True, slots=True)
class Obstacle:
    """One thing in the way, and what to do about it."""

    what: str
    remedy: str


def obstacles(
    sound: SoundDevices,
    jack: JackServer,
    processors: Path = _PROCESSORS,
    sound_cards: Sequence[Card] = (),
    kit_rates: Iterable[int] = (),
) -> list[Obstacle]:
    """Return all that is in the way, the gravest first."""
    found = _of_sound(sound, jack) or _of_jack(jack)
    found += [obstacle for card in sound_cards for obstacle in _of_card(card, jack)]
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
    return found + _of_kit(sound, jack, kit_rates)


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
    found: list[Obstacle] = []
    seconds = jack.block_frames / jack.sample_rate
    if seconds > LONG_BLOCK_SECONDS:
        found.append(
            Obstacle(
                f"JACK runs blocks of {jack.block_frames} frames, {seconds * 1000:.1f} ms each",
                "start it with smaller ones: jackd … -p 128, or PIPEWIRE_QUANTUM=128/48000",
            )
        )
    if not jack.real_time:
        found.append(
            Obstacle(
                "JACK runs without real-time priority, so that any other program may hold its blocks up",
                "start it with -R (without --no-realtime), when real-time priority is allowed",
            )
        )
    return found


def _of_card(card: Card, jack: JackServer) -> list[Obstacle]:
    """Return what is in the way in how a card is played, and in how it sleeps."""
    found: list[Obstacle] = []
    enough = 3 if card.is_usb else 2  # a USB card is served each millisecond, whatever its period
    if card.periods > enough:
        found.append(
            Obstacle(
                f"{card.name} plays from {card.periods} periods of {card.period_frames} frames, where {enough} do",
                f"jackd … -d alsa -n {enough}; for PipeWire, api.alsa.period-num = {enough} in its card's rule",
            )
        )
    if jack.runs and card.sample_rate and card.sample_rate != jack.sample_rate:
        found.append(
            Obstacle(
                f"{card.name} runs at {card.sample_rate} Hz and JACK or PipeWire at {jack.sample_rate}: "
                "all sound is resampled on its way",
                f"let both run at one rate: jackd … -r {card.sample_rate}, "
                f"or PIPEWIRE_QUANTUM=128/{card.sample_rate}",
            )
        )
    if card.sleeps:
        found.append(
            Obstacle(
                f"{card.name} is put to sleep when nothing sounds, and the first hit wakes it",
                "write `on` into power/control of the USB device, or leave it out of the laptop's power saving"
                if card.is_usb
                else "echo 0 | sudo tee /sys/module/snd_*/parameters/power_save",
            )
        )
    return found


def _of_kit(sound: SoundDevices, jack: JackServer, kit_rates: Iterable[int]) -> list[Obstacle]:
    """Return that the kit's sounds have another rate than what plays them: no matter of latency, but of sound."""
    default = next((device.sample_rate for device in sound.devices if device.is_default), 0)
    rate = jack.sample_rate if jack.runs else default
    others = sorted({other for other in kit_rates if rate and other != rate})
    if not others:
        return []
    rates = " and ".join(str(other) for other in others)
    return [
        Obstacle(
            f"sounds of the kit are at {rates} Hz, the device at {rate}: they are resampled once, when read",
            f"nothing, it costs no latency; to play them untouched, run the device at {others[0]} Hz",
        )
    ]


def _read(path: Path) -> str:
    try:
        return path.read_text().strip()
    except OSError:  # a processor that is switched off just now
        return ""
