"""A finished WAV of a take made a FLAC of 24 bits; the WAV goes when the FLAC is whole and has been read back."""

import os
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt

from performer.errors import NeuralFunkError
from performer.sound import files

FULL_SCALE = 1 << 23  # of 24 bits
STEP_SECONDS = 5.0  # in memory at a time


class StaysWav(NeuralFunkError):
    """Why a file of a take is no FLAC."""


def to_flac(wav: Path, exact: bool) -> Path:
    """Return the FLAC that stands for a WAV now; StaysWav, and the WAV is as it was, where there is none.

    `exact`: only if 24 bits hold every value as it is. A value beyond full scale is never cut.
    """
    flac = wav.with_suffix(".flac")
    beside = wav.with_name(f".{flac.name}.part")
    try:
        facts = files.probe(wav)
        files.write_flac(beside, facts.sample_rate, facts.n_channels, _whole(wav, exact))
        _compare(wav, beside)
        with beside.open("rb+") as file:
            os.fsync(file.fileno())
        os.link(beside, flac)  # unlike a renaming, it writes nothing over
        wav.unlink()
    except StaysWav:
        raise
    except (NeuralFunkError, OSError) as error:
        raise StaysWav(f"{wav}: stays a WAV ({error})") from error
    finally:
        beside.unlink(missing_ok=True)
    return flac


def _whole(wav: Path, exact: bool) -> Iterator[npt.NDArray[np.int32]]:
    """Yield a file in whole numbers of 24 bits."""
    for part in files.windows(wav, STEP_SECONDS):
        scaled = part.frames.astype(np.float64) * FULL_SCALE
        whole = np.rint(scaled)
        if np.any(whole < -FULL_SCALE) or np.any(whole > FULL_SCALE - 1):
            raise StaysWav(f"{wav}: stays a WAV: it passes full scale, where a FLAC would clip")
        if exact and not np.array_equal(whole, scaled):
            raise StaysWav(f"{wav}: stays a WAV: sounds of the room are had again from its very bits")
        yield whole.astype(np.int32)


def _compare(wav: Path, flac: Path) -> None:
    """Read a FLAC back; StaysWav if it is not what was to be written."""
    parts = files.windows(flac, STEP_SECONDS)
    for wanted in _whole(wav, exact=False):
        found = next(parts, None)
        if found is None or not np.array_equal(found.frames.astype(np.float64) * FULL_SCALE, wanted):
            raise StaysWav(f"{wav}: stays a WAV: the FLAC that was written is not the same when it is read")
