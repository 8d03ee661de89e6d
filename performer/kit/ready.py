"""A kit's sounds made ready for the engine: at the engine's rate, mono or stereo."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from itertools import repeat
from pathlib import Path

from performer.audio_format import Frames
from performer.errors import BadSetlist, NeuralFunkError
from performer.kit import toml_file
from performer.kit.kit import Kit
from performer.kit.load import FindMoved, load_sound
from performer.kit.setlist import Setlist, SetlistKit
from performer.sound.resample import resample
from performer.sound.sound import Sound

Place = tuple[int, int, int]
"""Where a sound belongs: (pad, layer, turn)."""

MIB = 1 << 20
SWAPS_MB = 64  # advised on top of what a set's own sounds take, for what its pads are swapped for


def engine_frames(sound: Sound, sample_rate: int) -> Frames:
    """Return a sound as the engine plays it, (n_frames, 1 or 2), at `sample_rate`.

    Of more than two channels the odd ones are mixed to the left and the even ones to the right.
    """
    frames = resample(sound, sample_rate).frames
    if frames.shape[1] > 2:
        left, right = frames[:, 0::2].mean(axis=1), frames[:, 1::2].mean(axis=1)
        mixed: Frames = frames[:, :2].copy()
        mixed[:, 0], mixed[:, 1] = left, right
        return mixed
    return frames


def ready_sounds(kit: Kit, sample_rate: int, find_moved: FindMoved | None = None) -> dict[Place, Frames]:
    """Return the frames of every sound of the kit's layers by its place; BadKit for one that is not to be had."""
    made: dict[Place, Frames] = {}
    for pad in kit.pads:
        for i, layer in enumerate(pad.layers):
            for turn, ref in enumerate(layer.sounds):
                made[pad.number, i, turn] = engine_frames(load_sound(kit, pad, ref, find_moved), sample_rate)
    return made


def one_of_set(setlist: Setlist, number: int, sample_rate: int) -> list[tuple[Kit, dict[Place, Frames] | None]]:
    """Return every kit of a set, and the sounds of the one of this number, from 1, wherever it comes; else None.

    A kit that cannot be read now has neither sounds nor pads.
    """
    file = setlist.kits[number - 1].file if 1 <= number <= len(setlist.kits) else None
    kits = {entry.file: kit_of_set(entry) for entry in setlist.kits}
    sounds: dict[Place, Frames] | None = None
    if file is not None and (kit := kits[file]) is not None:
        with suppress(NeuralFunkError):  # whoever reads the rest of the set says what is wrong
            sounds = ready_sounds(kit, sample_rate)
    return [
        (kits[entry.file] or Kit(entry.file.parent.name, (), entry.file), sounds if entry.file == file else None)
        for entry in setlist.kits
    ]


def kit_of_set(entry: SetlistKit) -> Kit | None:
    """Return a kit of a set without its sounds, None where its file cannot be read now."""
    try:
        return toml_file.load(entry.file)
    except NeuralFunkError:
        return None


def ready_set(setlist: Setlist, sample_rate: int, arena_floats: int) -> list[tuple[Kit, dict[Place, Frames]]]:
    """Return every kit of a set with its sounds; a kit that comes twice has the same ones.

    BadSetlist, with the memory that the set wants, where all of them are more than `arena_floats`.
    """
    files = list(dict.fromkeys(entry.file for entry in setlist.kits))
    with ThreadPoolExecutor() as pool:  # who decodes and resamples lets other threads run meanwhile
        read = dict(zip(files, pool.map(_ready_kit, files, repeat(sample_rate))))
    n_floats = sum(frames.size for _, sounds in read.values() for frames in sounds.values())
    if n_floats > arena_floats:
        wanted_mb = -(-4 * n_floats // MIB)
        raise BadSetlist(
            f"{setlist.path}: the sounds of its kits want {wanted_mb} MB of memory, and there are "
            f"{4 * arena_floats // MIB}; give --arena-mb {wanted_mb + SWAPS_MB}, which leaves room for swaps"
        )
    return [read[entry.file] for entry in setlist.kits]


def _ready_kit(file: Path, sample_rate: int) -> tuple[Kit, dict[Place, Frames]]:
    kit = toml_file.load(file)
    return kit, ready_sounds(kit, sample_rate)
