"""The built-in kit: sixteen pads, their layers and turns rendered stroke by stroke, and its kit.toml."""

import zlib
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.random import Generator
from numpy.typing import NDArray

from models.built_in.flac import write_flac
from models.built_in.kit_plan import PADS, PadPlan
from models.drum_synthesis import render
from models.synthesis.filters import Section, filtered, highpass_section, shelf_section
from models.synthesis.finish import finished, in_room, room_response
from models.synthesis.parameters import Mono, nearby

SAMPLE_RATE = 44_100
NAME = "First sound"
ROOM_SEED = 36
HEADROOM = 10 ** (-1 / 20)  # the largest value in any file
STROKES_DIFFER = 0.02  # of each parameter's range


@dataclass(frozen=True, slots=True)
class Written:
    """One file of the kit."""

    file: str
    fingerprint: str


def k_weighting() -> tuple[Section, Section]:
    """Return BS.1770's filter by the cookbook: 4 dB more above 1.5 kHz, less below 38 Hz."""
    return shelf_section(1500, 4.0, SAMPLE_RATE), highpass_section(38, 0.5, SAMPLE_RATE)


def hit_level_db(frames: NDArray[np.float32]) -> float:
    """Return the K-weighted level of the loudest 100 ms of frames (n_frames, n_channels)."""
    n_window = SAMPLE_RATE // 10
    power = sum(filtered(np.pad(channel, (0, n_window)), *k_weighting()) ** 2 for channel in frames.T.astype(float))
    energy = np.cumsum(np.concatenate([[0.0], power]))
    return float(10 * np.log10(np.max(energy[n_window:] - energy[:-n_window]) / n_window))


def stroke(pad: PadPlan, parameters: Any, response: Mono, rng: Generator) -> NDArray[np.float32]:
    """Render one stroke, (n_frames, 1 or 2): another for each call, as no two strokes are the same."""
    moved = nearby(parameters, STROKES_DIFFER, rng)
    middle, *side = [_in_kit_room(pad, moved, response, rng) for _ in range(2 if pad.width else 1)]
    if not side:
        return middle
    n = max(len(middle), len(side[0]))
    middle, apart = (np.pad(each, ((0, n - len(each)), (0, 0))) for each in (middle, pad.width * side[0]))
    return np.concatenate([middle + apart, middle - apart], axis=1)


def _in_kit_room(pad: PadPlan, parameters: Any, response: Mono, rng: Generator) -> NDArray[np.float32]:
    sound = render(parameters, SAMPLE_RATE, rng)[:, 0].astype(float)
    if pad.room:
        sound = in_room(sound, response, pad.room, SAMPLE_RATE)
    n = round(pad.longest_seconds * SAMPLE_RATE)
    if len(sound) > n:
        sound = sound[:n] * np.cos(0.5 * np.pi * np.clip(np.arange(n) / n * 2 - 1, 0, 1)) ** 2
    return finished(sound, SAMPLE_RATE, 0.0).astype(np.float32)[:, None]


def strokes_of(pad: PadPlan) -> list[list[NDArray[np.float32]]]:
    """Return the strokes of each layer of a pad, softest first, all of one loudness: velocity makes the level."""
    response = room_response(SAMPLE_RATE, 0.45, 6000, np.random.default_rng(ROOM_SEED))
    rng = np.random.default_rng(zlib.crc32(pad.name.encode()))
    layers = [
        [stroke(pad, replace(pad.parameters, **layer.changes), response, rng) for _ in range(layer.n_turns)]
        for layer in pad.layers
    ]
    every = [frames for layer in layers for frames in layer]
    level = min(hit_level_db(frames) - 20 * np.log10(np.max(np.abs(frames)) / HEADROOM) for frames in every)
    return [
        [frames * np.float32(10 ** ((level - hit_level_db(frames)) / 20)) for frames in each] for each in layers
    ]


def write_pad(pad: PadPlan, folder: Path) -> tuple[float, list[list[Written]]]:
    """Write the files of a pad; return the gain in dB that brings it to its place in the mix, and the files."""
    layers = strokes_of(pad)
    written: list[list[Written]] = []
    for number, strokes in enumerate(layers, start=1):
        written.append([])
        for turn, frames in enumerate(strokes, start=1):
            file = f"{pad.file}-{number}-{turn}.flac"
            written[-1].append(Written(file, write_flac(folder / file, frames, SAMPLE_RATE)))
    return round(2 * (pad.level_db - hit_level_db(layers[-1][0]))) / 2, written


def pad_text(pad: PadPlan, gain_db: float, layers: list[list[Written]]) -> list[str]:
    """Return the lines of one pad in kit.toml."""
    lines = [
        "",
        "[[pad]]",
        f"pad = {pad.number}",
        f"note = {pad.note}",
        f'name = "{pad.name}"',
        f'role = "{pad.role}"',
        f"gain_db = {gain_db}",
        f"pan = {pad.pan}",
        f"choke_group = {pad.choke_group}",
    ]
    lowest = 0.0
    for plan, files in zip(pad.layers, layers):
        lines += ["", "[[pad.layer]]", f"velocity = [{lowest}, {plan.highest}]", "gain_db = 0.0", "sounds = ["]
        lines += [f'  {{ file = "{each.file}", fingerprint = "{each.fingerprint}" }},' for each in files]
        lines.append("]")
        lowest = plan.highest
    return lines


def make_kit(folder: Path) -> int:
    """Write the kit's sounds and its kit.toml into `folder`; return the number of sounds."""
    lines = ["version = 1", f'name = "{NAME}"']
    n_files = 0
    for pad in PADS:
        gain_db, layers = write_pad(pad, folder)
        lines += pad_text(pad, gain_db, layers)
        n_files += sum(len(files) for files in layers)
    (folder / "kit.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return n_files
