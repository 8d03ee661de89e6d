"""Tonight's kit on disk: a folder with `kit.toml` and copies of every sound that is on a pad now.

It needs nothing else, and so goes wherever it is carried. Where each sound comes from stands in `provenance.json`.
"""

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from performer import jobs
from performer.audio_format import Frames, db_of_gain
from performer.errors import BadKit
from performer.kit import toml_file
from performer.kit.kit import Kit, Layer, Pad, SoundRef
from performer.kit.load import FindMoved, find_file
from performer.sound import files
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound

PROVENANCE = "provenance.json"
PROVENANCE_VERSION = 1

FramesAt = Callable[[jobs.Placement], Frames]
LayerFacts = tuple[float, float, tuple[jobs.Placement, ...]]


def save_kit(
    job: jobs.SaveKit,
    kit_folder: Path,
    frames_at: FramesAt,
    sample_rate: int,
    find_moved: FindMoved | None = None,
) -> Path:
    """Write the kit into a new folder of `kit_folder`, whole or not at all, and return its file.

    BadKit where that folder is there, or cannot be written.
    """
    folder = kit_folder / job.name
    beside = kit_folder / f".{job.name}.{os.getpid()}.part"
    if folder.exists():
        raise BadKit(f"{folder}: there is a kit of this name; save under another")
    try:
        beside.mkdir(parents=True)
        _write(job, beside, frames_at, sample_rate, find_moved)
        beside.rename(folder)
    except OSError as error:
        raise BadKit(f"{folder}: cannot be made ({error.strerror}); make room or choose another name") from error
    finally:
        shutil.rmtree(beside, ignore_errors=True)
    return folder / toml_file.FILE_NAME


def _write(
    job: jobs.SaveKit, folder: Path, frames_at: FramesAt, sample_rate: int, find_moved: FindMoved | None
) -> None:
    pads: list[Pad] = []
    provenance: dict[str, dict[str, Any]] = {}
    for pad in job.kit.pads:
        if pad.number not in job.sounds:
            continue
        facts, layers = job.sounds[pad.number]
        saved = tuple(
            _save_layer(folder, pad, i, lowest, layer, frames_at, sample_rate)
            for i, (lowest, layer) in enumerate(_with_lowest(layers))
        )
        shortlist = tuple(_copied(job.kit, ref, folder, find_moved) for ref in pad.shortlist)
        pads.append(replace(pad, layers=saved, name=facts.name or pad.name, shortlist=shortlist))
        copies = [ref.file for layer in saved for ref in layer.sounds]
        provenance[str(pad.number)] = {**_origin(facts, job.kit, pad, sample_rate), "files": copies}
    toml_file.save_new(Kit(job.name, tuple(pads), folder), folder / toml_file.FILE_NAME)
    told = {
        "version": PROVENANCE_VERSION,
        "kit": job.name,
        "made_from": str(job.kit.path or ""),
        "pads": provenance,
    }
    files.write_bytes(folder / PROVENANCE, (json.dumps(told, indent=1, default=_plain) + "\n").encode())


def _origin(facts: jobs.SoundFacts, kit: Kit, pad: Pad, sample_rate: int) -> dict[str, Any]:
    """Return where a pad's sound comes from, why it was chosen and how far it lay from what was asked for."""
    known: dict[str, Any] = {"source": facts.source, "name": facts.name, "fingerprint": facts.fingerprint}
    if facts.source == "curated":
        return {**known, "curated": [str((kit.folder / ref.file).absolute()) for ref in pad.sounds]}
    origin = dict(facts.origin)
    if "room_first" in origin:
        first, stop = origin.pop("room_first"), origin.pop("room_stop")
        origin |= {"heard_at_seconds": first / sample_rate, "heard_for_seconds": (stop - first) / sample_rate}
    return {**known, "distance": float(facts.distance), **origin}


def _copied(kit: Kit, ref: SoundRef, folder: Path, find_moved: FindMoved | None) -> SoundRef:
    """Return a sound of a shortlist as a copy in `folder`; one that is not to be had is named as it was."""
    path = find_file(kit, ref, find_moved)
    if path is None:
        return replace(ref, file=str((kit.folder / ref.file).absolute()))
    content = path.read_bytes()
    name, number = f"shortlist-{path.name}", 1
    while (folder / name).exists() and (folder / name).read_bytes() != content:
        number += 1
        name = f"shortlist-{path.stem}-{number}{path.suffix}"
    files.write_bytes(folder / name, content)
    return replace(ref, file=name)


def _with_lowest(layers: tuple[LayerFacts, ...]) -> list[tuple[float, LayerFacts]]:
    """Return each layer with the velocity it begins at: where the one below ends."""
    lowest = [0.0, *(top for top, _, _ in layers)]
    return list(zip(lowest, layers))


def _save_layer(
    folder: Path,
    pad: Pad,
    number: int,
    lowest: float,
    layer: LayerFacts,
    frames_at: FramesAt,
    sample_rate: int,
) -> Layer:
    top, gain, placements = layer
    sounds: list[SoundRef] = []
    for turn, placement in enumerate(placements):
        name = f"{pad.number:02}-{pad.role}-{number + 1}-{turn + 1}.wav"
        sound = Sound(np.array(frames_at(placement)), sample_rate)
        files.write(folder / name, sound)
        sounds.append(SoundRef(name, fingerprint(sound)))
    return Layer(lowest, top, db_of_gain(gain), tuple(sounds))


def _plain(value: Any) -> Any:
    """Return a number or an array of numpy's as JSON has it."""
    return value.tolist() if isinstance(value, np.ndarray | np.generic) else str(value)
