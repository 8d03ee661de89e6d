"""The running kit on disk: what is on the pads now and how they are set, with every sound as the engine has it.

A folder with one index a session, `now.json`, and those of the last sessions in which anything was changed,
`last.json`, `last-2.json`, `last-3.json`; beside them the sounds, raw float32 at the engine's rate, and the other
kits of the set as they were left, each file named by its content. An index is written whole or not at all, after
all that it refers to.
"""

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from performer.audio_format import Frames
from performer.errors import NeuralFunkError
from performer.jobs import SoundFacts
from performer.kit.kit import Kit
from performer.kit.reading import read_kit
from performer.kit.toml_file import text_of, with_whole_paths
from performer.swap.fit import Measure

VERSION = 1
NOW = "now"
LAST = ("last", "last-2", "last-3")
KEPT = (NOW, *LAST)


class NotKept(NeuralFunkError):
    """A running kit that is not there, or cannot be used."""


@dataclass(slots=True, eq=False)
class KeptSound:
    """One sound, (n_frames, n_channels) at the engine's rate, and its file once it has one."""

    frames: Frames
    name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class KeptLayer:
    """What a pad plays up to a highest velocity, by turns."""

    top: float
    gain: float
    sounds: tuple[KeptSound, ...]


@dataclass(frozen=True, slots=True, eq=False)
class KeptSet:
    """A set of sounds and what is known of it."""

    facts: SoundFacts
    layers: tuple[KeptLayer, ...]

    @property
    def sounds(self) -> list[KeptSound]:
        """Return every sound of the set."""
        return [sound for layer in self.layers for sound in layer.sounds]


@dataclass(frozen=True, slots=True, eq=False)
class KeptPad:
    """A pad's sounds; its settings are in the kit."""

    curated: KeptSet | None  # None: those of its kit's file
    swap: KeptSet | None  # what is on the pad, where that is not its curated sound
    had_room: bool  # its sound was heard in the room, and is not kept
    morph: float
    heard: tuple[str, ...]
    banned: tuple[str, ...]


@dataclass(slots=True, eq=False)
class LeftKit:
    """A kit of the set that is not on the pads, as it was left, and its file once it has one."""

    number: int  # its place in the set, from 1
    kit: Kit  # with the settings of its pads as they were
    pads: dict[int, KeptPad]
    controls: dict[str, Any]
    focus: int
    name: str = ""

    def sets(self) -> list[KeptSet]:
        """Return every set of sounds that is not of the kit's own file."""
        return _sets_of(self.pads)


@dataclass(frozen=True, slots=True, eq=False)
class RunningKit:
    """All that a stage needs to go on where another one ended."""

    kit: Kit  # with the settings of its pads as they are now
    kit_file: str  # that it came from, "" for none
    sample_rate: int
    pads: dict[int, KeptPad]
    controls: dict[str, Any]
    changed: bool  # whether the player has changed anything since the kit was put on
    session: str  # of the supervisor that the stage lived under, "" for none
    saved_at: str  # local time, for the player
    number: int  # its place in the set, from 1; 0: in none
    left: tuple[LeftKit, ...] = ()  # the other kits of the set that have been on
    place: int = 0  # of the set's kit that was on last, from 1: the set goes on behind it
    bpm: float = 0.0  # 0: not known
    clock_runs: bool = False

    def sets(self) -> list[KeptSet]:
        """Return every set of sounds, of the kits that were left too."""
        return _sets_of(self.pads) + [kept for left in self.left for kept in left.sets()]

    def describe(self) -> str:
        """Return what it is, for a line to the player."""
        swaps = sum(pad.swap is not None for pad in self.pads.values())
        rooms = [number for number, pad in self.pads.items() if pad.had_room]
        parts = [f"'{self.kit.name}' as of {self.saved_at}"]
        if swaps:
            parts.append(f"{swaps} swapped pad{'s' * (swaps > 1)}")
        if rooms:
            named = ", ".join(map(str, rooms))
            parts.append(f"pad {named}: the curated sound, for what the room gave is never kept")
        return ", ".join(parts)


def _sets_of(pads: dict[int, KeptPad]) -> list[KeptSet]:
    return [kept for pad in pads.values() for kept in (pad.curated, pad.swap) if kept is not None]


def write(kept: RunningKit, folder: Path) -> None:
    """Keep a kit as the one of now; OSError, and nothing of what was there is changed, if that cannot be."""
    sounds = folder / "sounds"
    sounds.mkdir(parents=True, exist_ok=True)
    for kept_set in kept.sets():
        for sound in kept_set.sounds:
            _write_sound(sound, sounds)
    for left in kept.left:
        _write_left(left, folder / "left")
    index = {
        "version": VERSION,
        "changed": kept.changed,
        "session": kept.session,
        "saved_at": kept.saved_at,
        "number": kept.number,
        "place": kept.place,
        "bpm": kept.bpm,
        "clock_runs": kept.clock_runs,
        "sample_rate": kept.sample_rate,
        "kit_file": kept.kit_file,
        "kit": text_of(with_whole_paths(kept.kit)),
        "controls": kept.controls,
        "pads": {number: _pad_index(pad) for number, pad in kept.pads.items()},
        # with the sounds' names, so that whoever clears up needs to read no more
        "left": [[left.name, [s.name for each in left.sets() for s in each.sounds]] for left in kept.left],
    }
    _write_whole(folder / f"{NOW}.json", json.dumps(index, default=_plain).encode())
    _clear(folder)


def read(folder: Path, which: str) -> RunningKit:
    """Return a kept kit with its sounds, by its name in `KEPT`; NotKept says why there is none."""
    path = folder / f"{which}.json"
    try:
        index = json.loads(path.read_bytes())
        if index["version"] != VERSION:
            raise NotKept(f"{path}: is of version {index['version']}, this NeuralFunk reads {VERSION}; update it")
        kit, faults = read_kit(index["kit"], path)
        if faults:
            raise NotKept(f"{path}: the kept kit is damaged ({faults[0]}); choose another with --kit")
        pads = {int(n): _read_pad(pad, folder / "sounds") for n, pad in index["pads"].items()}
        left = tuple(_read_left(name, folder) for name, _ in index.get("left", ()))
    except FileNotFoundError as error:
        if Path(str(error.filename)) == path:
            raise NotKept(f"no kit is kept as '{which}'; play once, and change something") from error
        raise NotKept(f"{path}: a file of the kept kit is missing ({error.filename})") from error
    except OSError as error:
        raise NotKept(f"{path}: the kept kit cannot be read ({error.strerror})") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise NotKept(f"{path}: the kept kit is damaged ({error}); choose another with --kit") from error
    return RunningKit(
        replace(kit, path=None),
        str(index["kit_file"]),
        int(index["sample_rate"]),
        pads,
        dict(index["controls"]),
        bool(index["changed"]),
        str(index["session"]),
        str(index["saved_at"]),
        int(index["number"]),
        left,
        int(index.get("place", index["number"])),
        float(index.get("bpm", 0.0)),
        bool(index.get("clock_runs", False)),
    )


def begin_session(folder: Path) -> None:
    """Make the kit of now, if anything was changed in it, the last one; the last ones move on by one place."""
    now = folder / f"{NOW}.json"
    if not _was_changed(now):
        return
    with contextlib.suppress(OSError):  # a disk that takes nothing keeps what it has
        for newer, older in reversed(list(zip((NOW, *LAST), LAST))):
            if (path := folder / f"{newer}.json").is_file():
                os.replace(path, folder / f"{older}.json")


def offer(folder: Path) -> str:
    """Return one line on the kit that is kept from last time, "" for none."""
    path = folder / f"{LAST[0]}.json"
    if not path.is_file():
        return ""
    try:
        return f"kept from last time: {read(folder, LAST[0]).describe()}; `play --kit last` brings it back"
    except NotKept as error:
        return str(error)


def _was_changed(path: Path) -> bool:
    try:
        return bool(json.loads(path.read_bytes())["changed"])
    except (OSError, ValueError, KeyError, TypeError):
        return False  # not there, or of no use to anybody


def _write_sound(sound: KeptSound, folder: Path) -> None:
    """Keep a sound under a name that tells its content, unless it is there already."""
    if not sound.name:
        sound.name = f"{hashlib.blake2b(sound.frames.data, digest_size=16).hexdigest()}-{sound.frames.shape[1]}.f32"
    if not (folder / sound.name).is_file():
        _write_whole(folder / sound.name, sound.frames.data)


def _write_whole(path: Path, data: Any) -> None:
    """Write a file, whole or not at all, in the place of what was there."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with open(beside, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def _write_left(left: LeftKit, folder: Path) -> None:
    """Keep a kit that was left under a name that tells its content, unless it is there already."""
    if left.name and (folder / left.name).is_file():
        return
    index = {
        "number": left.number,
        "kit": text_of(with_whole_paths(left.kit)),
        "pads": {number: _pad_index(pad) for number, pad in left.pads.items()},
        "controls": left.controls,
        "focus": left.focus,
    }
    data = json.dumps(index, default=_plain).encode()
    left.name = f"{hashlib.blake2b(data, digest_size=16).hexdigest()}.json"
    folder.mkdir(exist_ok=True)
    _write_whole(folder / left.name, data)


def _read_left(name: str, folder: Path) -> LeftKit:
    path = folder / "left" / name
    index = json.loads(path.read_bytes())
    kit, faults = read_kit(index["kit"], path)
    if faults:
        raise ValueError(faults[0])
    pads = {int(n): _read_pad(pad, folder / "sounds") for n, pad in index["pads"].items()}
    return LeftKit(int(index["number"]), kit, pads, dict(index["controls"]), int(index["focus"]), name)


def _clear(folder: Path) -> None:
    """Remove the sounds and the kits that no index refers to."""
    texts = [path.read_text("utf-8") for name in KEPT if (path := folder / f"{name}.json").is_file()]
    for path in (*(folder / "sounds").glob("*.f32"), *(folder / "left").glob("*.json")):
        if not any(path.name in text for text in texts):
            path.unlink(missing_ok=True)


def _pad_index(pad: KeptPad) -> dict[str, Any]:
    return {
        "curated": None if pad.curated is None else _set_index(pad.curated),
        "swap": None if pad.swap is None else _set_index(pad.swap),
        "had_room": pad.had_room,
        "morph": pad.morph,
        "heard": pad.heard,
        "banned": pad.banned,
    }


def _set_index(kept: KeptSet) -> dict[str, Any]:
    layers = [
        {
            "top": layer.top,
            "gain": layer.gain,
            "sounds": [[sound.name, *sound.frames.shape] for sound in layer.sounds],
        }
        for layer in kept.layers
    ]
    return {"facts": asdict(kept.facts), "layers": layers}


def _read_pad(index: dict[str, Any], sounds: Path) -> KeptPad:
    return KeptPad(
        None if index["curated"] is None else _read_set(index["curated"], sounds),
        None if index["swap"] is None else _read_set(index["swap"], sounds),
        bool(index["had_room"]),
        float(index["morph"]),
        tuple(index["heard"]),
        tuple(index["banned"]),
    )


def _read_set(index: dict[str, Any], sounds: Path) -> KeptSet:
    facts = dict(index["facts"])
    facts["latent"] = None if facts["latent"] is None else np.array(facts["latent"], np.float32)
    facts["measure"] = None if facts["measure"] is None else Measure(**facts["measure"])
    return KeptSet(
        SoundFacts(**facts),
        tuple(
            KeptLayer(float(layer["top"]), float(layer["gain"]), tuple(_read_sounds(layer["sounds"], sounds)))
            for layer in index["layers"]
        ),
    )


def _read_sounds(index: Iterable[tuple[str, int, int]], folder: Path) -> Iterable[KeptSound]:
    for name, n_frames, n_channels in index:
        flat = np.fromfile(folder / name, np.float32)
        if flat.size != n_frames * n_channels:
            raise ValueError(f"{name} is not whole")
        yield KeptSound(flat.reshape(n_frames, n_channels), name)


def _plain(value: Any) -> Any:
    """Return what JSON can hold of a numpy value or a path."""
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, np.generic):
        return value.item()
    return str(value)
