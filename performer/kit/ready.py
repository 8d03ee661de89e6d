"""A kit's sounds made ready for the engine: at the engine's rate, mono or stereo."""

from performer.audio_format import Frames
from performer.kit.kit import Kit
from performer.kit.load import FindMoved, load_sound
from performer.sound.resample import resample
from performer.sound.sound import Sound

Place = tuple[int, int, int]
"""Where a sound belongs: (pad, layer, turn)."""


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
