"""The many others among which a sound is heard again: recorded ones, then made ones; kept once they are made."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import blake2b
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt

from models import dataset, drum_synthesis
from models.encoders import HEARD
from models.mel import Array
from models.processes import mapped
from models.progress import shown

FOLDER = Path("runs") / "others"
MADE_SEED = 3_000_000  # far from what is trained on
FULL_SCALE = 32_767


@dataclass(frozen=True, slots=True)
class Others:
    """Sounds at 16 bits below their own peaks: (n, n_frames), mapped into memory, and (n,)."""

    frames: npt.NDArray[np.int16]
    peaks: Array

    def batches(self, n_wanted: int, n_sounds: int) -> Iterator[Array]:
        """Yield the audio (n_sounds, n_frames) of the first `n_wanted`, a batch at a time."""
        for start in range(0, n_wanted, n_sounds):
            some = slice(start, min(start + n_sounds, n_wanted))
            yield self.frames[some] * (self.peaks[some, None] / np.float32(FULL_SCALE))


def gathered(n_wanted: int, data: Path, n_workers: int = 1, folder: Path = FOLDER) -> Others:
    """Return at least `n_wanted` others: from the folder if they were kept there, else made now and kept."""
    key = json.dumps([asdict(HEARD), str(data), _digest(data / "labels.csv"), MADE_SEED, _digest_of_synthesiser()])
    kept = _kept(folder, key)
    if kept is None or len(kept.frames) < n_wanted:
        _keep(folder, key, _drawn(n_wanted, data, n_workers), n_wanted)
        kept = _kept(folder, key)
    assert kept is not None
    return kept


def made(number: int) -> tuple[npt.NDArray[np.int16], float]:
    """Return the frames and the peak of one made sound; the classes take turns."""
    classes = drum_synthesis.CLASSES_MADE
    seed = MADE_SEED + number // len(classes)
    frames, rate = drum_synthesis.draw(classes[number % len(classes)], seed, sample_rate=HEARD.sample_rate)
    audio = dataset.aligned(frames.mean(axis=1), rate, HEARD)
    return _packed(np.zeros(HEARD.n_frames, np.float32) if audio is None else audio)


def _drawn(n_wanted: int, data: Path, n_workers: int) -> Iterator[tuple[npt.NDArray[np.int16], float]]:
    n_recorded = 0
    if (data / "labels.csv").exists():
        for example in islice(dataset.recorded(data, HEARD), n_wanted):
            yield _packed(example.audio)
            n_recorded += 1
    yield from mapped(made, range(n_wanted - n_recorded), n_workers, chunk_size=8)


def _packed(audio: Array) -> tuple[npt.NDArray[np.int16], float]:
    peak = float(np.abs(audio).max())
    return np.round(audio * (FULL_SCALE / max(peak, 1e-9))).astype(np.int16), peak


def _keep(folder: Path, key: str, sounds: Iterator[tuple[npt.NDArray[np.int16], float]], n_sounds: int) -> None:
    """Write the sounds, the key last: what was interrupted is not kept."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "table.npz").unlink(missing_ok=True)
    shape = (n_sounds, HEARD.n_frames)
    frames = np.lib.format.open_memmap(folder / "frames.npy", mode="w+", dtype=np.int16, shape=shape)
    peaks = np.zeros(n_sounds, np.float32)
    for number, (packed, peak) in enumerate(shown(sounds, n_sounds, "others made")):
        frames[number], peaks[number] = packed, peak
    frames.flush()
    np.savez(folder / "table.npz", key=key, peaks=peaks)


def _kept(folder: Path, key: str) -> Others | None:
    if not (folder / "table.npz").exists():
        return None
    with np.load(folder / "table.npz", allow_pickle=False) as table:
        if str(table["key"]) != key:
            return None
        return Others(np.load(folder / "frames.npy", mmap_mode="r"), table["peaks"])


def _digest(*files: Path) -> str:
    digest = blake2b(digest_size=8)
    for file in files:
        digest.update(file.read_bytes() if file.exists() else b"")
    return digest.hexdigest()


def _digest_of_synthesiser() -> str:
    """Return what changes whenever the synthesiser's source does."""
    here = Path(drum_synthesis.__file__).parent
    return _digest(Path(drum_synthesis.__file__), *sorted((here / "synthesis").glob("*.py")))
