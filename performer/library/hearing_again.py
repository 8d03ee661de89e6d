"""Another model hears the sounds that are in the catalogue: latents beside those of the model that serves.

Nothing else of a sound changes, its number least of all. Stopped at any time, it goes on from there.
"""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from performer.library.alone import alone, opened
from performer.library.catalogue import SERVES, Catalogue
from performer.library.encoding import MakeEncoder
from performer.library.labelling import label
from performer.library.latents import LatentFile
from performer.library.look import Looked, hearer
from performer.library.rows import FileRow
from performer.library.walk import Candidate
from performer.library.workers import Workers, batches_of, processes_for

_COMMIT_SECONDS = 1.0

OnProgress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Known:
    """A file whose sounds are known, and their numbers."""

    file_id: int
    sound_ids: tuple[int, ...]
    candidate: Candidate


def known_again(catalogue: Catalogue, model_id: str) -> list[Known]:
    """Return the files that this model has not heard though their sounds are known, oldest sounds first."""
    return [_known(file, places) for file, places in catalogue.unheard_by(model_id).items()]


def hear_again(
    catalogue: Catalogue,
    latents: LatentFile,
    model_id: str,
    files: Sequence[Known],
    make_encoder: MakeEncoder,
    n_workers: int | None,
    on_progress: OnProgress | None,
) -> int:
    """Let a model hear these files, in processes; return how many there were to be heard.

    One that cannot be read any more counts as heard, and as silent.
    """
    there = {file.candidate.path: file for file in files if _is_as_it_was(file.candidate)}
    if not there:
        return 0
    batches = batches_of([file.candidate for file in there.values()])
    workers = Workers(partial(hearer, make_encoder), processes_for(batches, n_workers))
    pending: list[Looked] = []
    n_heard, written = 0, time.monotonic()
    try:
        for looked in workers.looked_at(batches):
            pending += looked
            n_heard += len(looked)
            if time.monotonic() - written > _COMMIT_SECONDS:
                _write(catalogue, latents, model_id, pending, there)
                pending, written = [], time.monotonic()
            if on_progress is not None:
                on_progress(n_heard, len(there))
    finally:
        workers.stop()
        _write(catalogue, latents, model_id, pending, there)
    with catalogue.writing():
        catalogue.count_rewrite_of(model_id)
    return n_heard


def catch_up(
    home: Path,
    make_encoder: MakeEncoder,
    model_id: str,
    metric: str,
    n_workers: int | None = None,
    on_progress: OnProgress | None = None,
) -> int:
    """Let a model hear all that is catalogued and there now, and then serve; return how many files it heard."""
    latents = LatentFile(home, model_id)
    with alone(home), opened(home) as catalogue:
        files = known_again(catalogue, model_id)
        n_heard = hear_again(catalogue, latents, model_id, files, make_encoder, n_workers, on_progress)
        settle(catalogue, model_id)
        label(catalogue, latents, model_id, metric)
    return n_heard


def settle(catalogue: Catalogue, model_id: str) -> bool:
    """Let this model serve if it has heard everything that is there now; return whether it serves."""
    if catalogue.noted(SERVES) == model_id:
        return True
    roots = tuple(os.fsencode(root) + b"/" for root in catalogue.roots() if root.is_dir())
    for file in known_again(catalogue, model_id):
        if os.fsencode(file.candidate.path).startswith(roots) and _is_as_it_was(file.candidate):
            return False
    with catalogue.writing():
        catalogue.note(SERVES, model_id)
    return True


def clear_out(home: Path, kept: Sequence[str]) -> None:
    """Remove the latents of every model but these."""
    with alone(home), opened(home) as catalogue:
        with catalogue.writing():
            gone = catalogue.forget_models(kept)
        for model_id in gone:
            LatentFile(home, model_id).path.unlink(missing_ok=True)


def _known(file: FileRow, places: list[tuple[int, int, int]]) -> Known:
    ranges = tuple((first, n_frames) for _, first, n_frames in places)
    candidate = Candidate(file.path, file.size, file.mtime_ns, ranges)
    return Known(file.id, tuple(sound_id for sound_id, _, _ in places), candidate)


def _is_as_it_was(file: Candidate) -> bool:
    """Return whether a file is there, and unchanged: another one is for the next scan."""
    try:
        about = os.stat(file.path)
    except OSError:
        return False
    return (about.st_size, about.st_mtime_ns) == (file.size, file.mtime_ns)


def _write(
    catalogue: Catalogue, latents: LatentFile, model_id: str, pending: list[Looked], known: dict[Path, Known]
) -> None:
    """Write what was heard, latents first, in one piece."""
    if not pending:
        return
    row = latents.add([latent for one in pending for latent in one.latents if latent is not None])
    with catalogue.writing():
        for one in pending:
            file = known[one.file.path]
            rows: list[tuple[int, int]] = []
            for sound_id, latent in zip(file.sound_ids, one.latents):
                if latent is not None:
                    rows.append((sound_id, row))
                    row += 1
            catalogue.put_heard(model_id, file.file_id, rows)
