"""Which sound devices and which JACK server there are, without opening any. For looking, not for playing."""

from dataclasses import dataclass
from typing import Any

from performer.audio.library_noise import silenced
from performer.errors import DeviceError, NoJack

WASAPI = "Windows WASAPI"
_LOOKING = "neuralfunk-look"  # the name of the JACK client that only looks


@dataclass(frozen=True, slots=True)
class SoundDevice:
    """One device as PortAudio numbers it."""

    number: int
    name: str
    system: str  # what it is reached by: ALSA, Core Audio, WASAPI…
    n_in: int  # channels
    n_out: int
    sample_rate: int  # that it would be opened at
    is_default: bool  # the one that sounds if none is named


@dataclass(frozen=True, slots=True)
class SoundDevices:
    """The devices found, or one line of why there are none."""

    devices: tuple[SoundDevice, ...]
    why_none: str = ""


@dataclass(frozen=True, slots=True)
class JackServer:
    """The running JACK server, or one line of why there is none."""

    sample_rate: int = 0
    block_frames: int = 0
    midi_sources: tuple[str, ...] = ()
    real_time: bool = True
    why_none: str = ""

    @property
    def runs(self) -> bool:
        """Say whether there is one."""
        return not self.why_none


def import_sounddevice() -> Any:
    """Return the sounddevice module; DeviceError, with what to install, where PortAudio is missing."""
    try:
        with silenced():
            import sounddevice
    except OSError as error:
        raise DeviceError(
            "PortAudio is not installed: install it (Debian: apt-get install libportaudio2)"
        ) from error
    return sounddevice


def import_jack() -> Any:
    """Return the module of JACK-Client, told to be quiet; NoJack where JACK's library is missing."""
    try:
        import jack
    except OSError as error:
        raise NoJack("JACK is not installed: install it (Debian: apt-get install libjack-jackd2-0)") from error
    jack.set_error_function(_ignore)
    jack.set_info_function(_ignore)
    return jack


def default_device(sounddevice: Any, need: str) -> int:
    """Return the number of the output (`need` "out") or input ("in") opened if none is named; -1 for none."""
    systems = [str(system["name"]) for system in sounddevice.query_hostapis()]
    if WASAPI in systems:  # PortAudio's own choice is the slow one of old
        return int(sounddevice.query_hostapis(systems.index(WASAPI))[f"default_{need}put_device"])
    return int(sounddevice.default.device[1 if need == "out" else 0])


def sound_devices() -> SoundDevices:
    """Return the sound devices of this machine; never raises for want of one."""
    try:
        sounddevice = import_sounddevice()
    except DeviceError as error:
        return SoundDevices((), str(error))
    try:
        with silenced():
            found = [dict(device) for device in sounddevice.query_devices()]
            systems = [str(system["name"]) for system in sounddevice.query_hostapis()]
            default = default_device(sounddevice, "out")
    except sounddevice.PortAudioError as error:
        return SoundDevices((), f"PortAudio finds no sound device: {error}")
    devices = tuple(_device(number, facts, systems, default) for number, facts in enumerate(found))
    return SoundDevices(devices, "" if devices else "no sound device is connected")


def jack_server() -> JackServer:
    """Return what there is to know of the running JACK server; none is started."""
    try:
        jack = import_jack()
    except DeviceError as error:
        return JackServer(why_none=str(error))
    try:
        with silenced():
            client: Any = jack.Client(_LOOKING, no_start_server=True)
    except jack.JackError:
        return JackServer(why_none="no JACK server runs")
    try:
        sources = tuple(str(port.name) for port in client.get_ports(is_midi=True, is_output=True))
        return JackServer(int(client.samplerate), int(client.blocksize), sources, bool(client.realtime))
    finally:
        client.close()


def _device(number: int, facts: dict[str, Any], systems: list[str], default: int) -> SoundDevice:
    return SoundDevice(
        number=number,
        name=str(facts["name"]),
        system=systems[int(facts["hostapi"])],
        n_in=int(facts["max_input_channels"]),
        n_out=int(facts["max_output_channels"]),
        sample_rate=int(facts["default_samplerate"]),
        is_default=number == default,
    )


def _ignore(message: str) -> None:
    """Take a line that libjack would print; what matters of it comes as an exception."""
