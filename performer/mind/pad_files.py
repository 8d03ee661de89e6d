"""The files of the pads, as the stage asks for them. They hold what may be private: nobody else may look in."""

from pathlib import Path

import numpy as np

from performer import jobs
from performer.audio_format import Frames
from performer.errors import NeuralFunkError
from performer.sound import files
from performer.sound.sound import Sound

OWNER_ONLY = 0o700
OURS = ("pad-*.wav", ".pad-*.wav.*.part")  # the latter: of a mind that was killed while it wrote


def write_pad_file(job: jobs.WritePadFile, frames: Frames, sample_rate: int) -> jobs.PadFileWritten:
    """Write what a pad plays, and say what stands in the way if it cannot be."""
    try:
        job.path.parent.mkdir(mode=OWNER_ONLY, parents=True, exist_ok=True)
        # players such as Max's play~ leave the right side of a mono file silent
        both = np.repeat(frames, 2, axis=1) if frames.shape[1] == 1 else frames
        files.write_passing(job.path, Sound(both * np.float32(job.gain), sample_rate))
    except NeuralFunkError as error:
        return jobs.PadFileWritten(job.number, str(error))
    except OSError as error:
        return jobs.PadFileWritten(job.number, f"{job.path.parent}: cannot be made: {error.strerror}")
    return jobs.PadFileWritten(job.number)


def empty_slots(folder: Path) -> list[jobs.Answer]:
    """Remove the pad files of a folder and the folder; what is not ours stays."""
    if not folder.is_dir():
        return []
    try:
        for path in [path for ours in OURS for path in folder.glob(ours)]:
            path.unlink(missing_ok=True)
        if not any(folder.iterdir()):
            folder.rmdir()
    except OSError as error:
        return [jobs.MindSays(f"{folder}: pad files are left there ({error.strerror}); remove them")]
    return []
