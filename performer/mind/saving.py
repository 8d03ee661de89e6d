"""Tonight's kit on disk: a folder with `kit.toml` and copies of every sound that is on a pad now."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from performer import jobs
from performer.audio_format import Frames, db_of_gain
from performer.errors import BadKit
from performer.kit import toml_file
from performer.kit.kit import Kit, Layer, Pad, SoundRef
from performer.sound import files
from performer.sound.fingerprint import fingerprint
from performer.sound.sound import Sound


def save_kit(
    job: jobs.SaveKit, kit_folder: Path, frames_at: Callable[[jobs.Placement], Frames], sample_rate: int
) -> Path:
    """Write the kit into a new folder of `kit_folder`, and return its file; BadKit if that folder is there."""
    folder = kit_folder / job.name
    try:
        kit_folder.mkdir(parents=True, exist_ok=True)
        folder.mkdir()
    except FileExistsError as error:
        raise BadKit(f"{folder}: there is a kit of this name; save under another") from error
    except OSError as error:
        raise BadKit(f"{folder}: cannot be made ({error.strerror}); make room or choose another name") from error
    pads: list[Pad] = []
    provenance: dict[str, dict[str, object]] = {}
    for pad in job.kit.pads:
        if pad.number not in job.sounds:
            continue
        facts, layers = job.sounds[pad.number]
        saved = tuple(
            _save_layer(folder, pad, i, lowest, layer, frames_at, sample_rate)
            for i, (lowest, layer) in enumerate(_with_lowest(layers))
        )
        shortlist = tuple(replace(ref, file=str(job.kit.folder.absolute() / ref.file)) for ref in pad.shortlist)
        pads.append(replace(pad, layers=saved, name=facts.name or pad.name, shortlist=shortlist))
        origin = {key: value for key, value in facts.origin.items() if key != "latent"}
        provenance[f"pad {pad.number}"] = {"source": facts.source, "name": facts.name, **origin}
    path = folder / "kit.toml"
    toml_file.save_new(Kit(job.name, tuple(pads), folder), path)
    (folder / "provenance.json").write_text(json.dumps(provenance, indent=1, default=str) + "\n", "utf-8")
    return path


LayerFacts = tuple[float, float, tuple[jobs.Placement, ...]]


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
    frames_at: Callable[[jobs.Placement], Frames],
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
