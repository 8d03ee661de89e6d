"""`neuralfunk devices`: sound devices and MIDI ports by name, what would be opened, what is in the way."""

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from performer.audio.cards import cards
from performer.audio.device_list import JackServer, SoundDevice, SoundDevices, jack_server, sound_devices
from performer.audio.obstacles import Obstacle, obstacles
from performer.cli import DONE
from performer.control.midi_in import PortList, list_ports, stable_name, why_left_out

HELP = "Sound devices and MIDI ports by name; what would be opened; what stands in the way of low latency."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--kit", type=Path, metavar="FILE", help="compare the rates of this kit's sounds as well")
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def run(args: argparse.Namespace) -> int:
    sound, jack, midi = sound_devices(), jack_server(), list_ports()
    in_the_way = obstacles(sound, jack, sound_cards=cards(), kit_rates=_rates(args.kit))
    if args.json:
        print(json.dumps(facts(sound, jack, midi, in_the_way), indent=2, ensure_ascii=False))
    else:
        print("\n".join(page(sound, jack, midi, in_the_way)))
    return DONE


def _rates(kit: Path | None) -> set[int]:
    """Return the sample rates of a kit's sounds, as far as they are where the kit says."""
    if kit is None:
        return set()
    from performer.kit.toml_file import load
    from performer.sound.files import probe

    paths = {kit.parent / ref.file for pad in load(kit).pads for layer in pad.layers for ref in layer.sounds}
    return {probe(path).sample_rate for path in paths if path.is_file()}


def facts(sound: SoundDevices, jack: JackServer, midi: PortList, in_the_way: list[Obstacle]) -> dict[str, Any]:
    """Return what was found, as the JSON document."""
    default = _default(sound)
    names = [*midi.names, *jack.midi_sources]
    return {
        "sound": {"devices": [asdict(device) for device in sound.devices], "why_none": sound.why_none},
        "jack": {"runs": jack.runs} | asdict(jack),
        "midi": {
            "inputs": [{"name": stable_name(name), "left_out": why_left_out(name)} for name in names],
            "why_none": "" if names else midi.why_none,
        },
        "would_open": {
            "audio": "jack" if jack.runs else default.name if default else None,
            "midi": _to_open(midi, jack),
        },
        "in_the_way": [asdict(obstacle) for obstacle in in_the_way],
    }


def page(sound: SoundDevices, jack: JackServer, midi: PortList, in_the_way: list[Obstacle]) -> list[str]:
    """Return what was found, as lines for a person."""
    return [
        "Sound devices",
        *(_device_line(device) for device in sound.devices),
        *_why(sound.why_none),
        "JACK",
        _indented(f"runs at {_blocks(jack)}" if jack.runs else jack.why_none),
        "MIDI inputs",
        *(_port_line(name) for name in (*midi.names, *jack.midi_sources)),
        *_why(midi.why_none),
        "`neuralfunk play` would open",
        _indented(f"sound: {_sound_to_open(sound, jack)}"),
        _indented(f"MIDI: {', '.join(_to_open(midi, jack)) or 'none'}"),
        "In the way of low latency",
        *(_indented(f"{obstacle.what}\n    mend: {obstacle.remedy}") for obstacle in in_the_way),
        *([] if in_the_way else [_indented("nothing that can be seen from here")]),
    ]


def _default(sound: SoundDevices) -> SoundDevice | None:
    """Return the device that would sound without JACK and without a name: the default, else the first."""
    usable = [device for device in sound.devices if device.n_out > 0]
    return next((device for device in usable if device.is_default), usable[0] if usable else None)


def _to_open(midi: PortList, jack: JackServer) -> list[str]:
    ports = [stable_name(name) for name in midi.names if not why_left_out(name)]
    return ports + [name for name in jack.midi_sources if not why_left_out(name)]


def _device_line(device: SoundDevice) -> str:
    mark = " (default)" if device.is_default else ""
    return _indented(
        f"{device.number}: {device.name}, {device.system}, "
        f"{device.n_in} in, {device.n_out} out, {device.sample_rate} Hz{mark}"
    )


def _port_line(name: str) -> str:
    why = why_left_out(name)
    return _indented(stable_name(name) + (f" ({why}; opened only when named)" if why else ""))


def _sound_to_open(sound: SoundDevices, jack: JackServer) -> str:
    if jack.runs:
        return f"JACK, {_blocks(jack)}"
    device = _default(sound)
    return f"{device.name} ({device.system})" if device else "none; it bounces the built-in set to a file instead"


def _blocks(jack: JackServer) -> str:
    milliseconds = 1000 * jack.block_frames / jack.sample_rate
    return f"{jack.sample_rate} Hz, blocks of {jack.block_frames} frames ({milliseconds:.1f} ms)"


def _why(line: str) -> list[str]:
    return [_indented(line)] if line else []


def _indented(text: str) -> str:
    return f"  {text}"
