"""The scan: folders into the catalogue, what is known already left alone, whatever the files are.

What is finished is kept if the scan is stopped, by Ctrl-C or a full disk; another goes on from there.
"""

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from performer.errors import BadCatalogue
from performer.library.alone import ScanRunning, alone, opened
from performer.library.catalogue import SERVES, Catalogue
from performer.library.encoding import MakeEncoder
from performer.library.hearing_again import Known, hear_again, known_again, settle
from performer.library.labelling import class_by_name, label
from performer.library.latents import LatentFile
from performer.library.look import Looked, looker
from performer.library.rows import FileRow
from performer.library.walk import Candidate, Found, walk
from performer.library.workers import Workers, batches_of, processes_for
from performer.sound.files import shown

BUILT_IN = Path(__file__).resolve().parents[1] / "assets" / "library"
"""The folder of the sounds that come with the instrument: one more folder of the library."""

_COMMIT_SECONDS = 1.0

OnProgress = Callable[[int, int], None]
"""Told how many of the files to be read are done, and how many there are."""


@dataclass(slots=True)
class ScanReport:
    """What a scan found: numbers of files, and each file that gave no sound with the reason."""

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    gone: int = 0
    sounds: int = 0  # new in the catalogue
    files_read: int = 0
    heard_again: int = 0  # files whose sounds this model had not heard yet
    labelled: int = 0  # sounds that got another class from their neighbours, or from names read anew
    refused_before: int = 0  # among the unchanged
    refused: list[tuple[Path, str]] = field(default_factory=list[tuple[Path, str]])
    others: list[Path] = field(default_factory=list[Path])  # no sound files by their names
    seconds: float = 0.0


def scan(
    home: Path,
    roots: Sequence[Path],
    make_encoder: MakeEncoder,
    model_id: str,
    n_workers: int | None = None,
    on_progress: OnProgress | None = None,
    metric: str | None = None,
) -> ScanReport:
    """Bring the catalogue in `home` up to date with these folders, which become part of the library.

    `metric` is how distances of the model's latents are taken; without it neighbours vote on no class.
    """
    began = time.monotonic()
    folders = [_folder(root) for root in roots]
    with alone(home), opened(home) as catalogue:
        latents = LatentFile(home, model_id)
        report, wanted, unheard = _compare(catalogue, folders, model_id)
        writer = _Writer(catalogue, latents, folders, model_id, report)
        if wanted:
            _read(wanted, make_encoder, n_workers, writer, on_progress)
        report.heard_again = hear_again(catalogue, latents, model_id, unheard, make_encoder, n_workers, on_progress)
        settle(catalogue, model_id)
        if metric is not None:
            report.labelled = label(catalogue, latents, model_id, metric)
    report.refused.sort()
    report.seconds = time.monotonic() - began
    return report


def ensure_scanned(
    home: Path, root: Path, make_encoder: MakeEncoder, model_id: str, metric: str | None = None
) -> ScanReport | None:
    """Scan one folder if anything in it is new; None if another program is scanning now and will do."""
    try:
        return scan(home, [root], make_encoder, model_id, metric=metric)
    except ScanRunning:
        return None


def forget(home: Path, root: Path) -> int:
    """Take a folder out of the library, its files untouched, and return how many the catalogue let go of."""
    folder = Path(os.path.realpath(root))
    with alone(home), opened(home) as catalogue:
        known = catalogue.roots()
        if folder not in known:
            names = ", ".join(shown(each) for each in known) or "none yet"
            raise BadCatalogue(f"{shown(folder)}: is no folder of the library; its folders: {names}")
        lost, kept = _heads([folder]), _heads([each for each in known if each != folder])
        ids = [file.id for file in catalogue.files() if _below(file.path, lost) and not _below(file.path, kept)]
        with catalogue.writing():
            catalogue.remove_root(folder)
            catalogue.remove_files(ids)
    return len(ids)


def _folder(root: Path) -> Path:
    folder = Path(os.path.realpath(root))
    if not folder.exists():
        raise BadCatalogue(f"{shown(root)}: no such folder")
    if not folder.is_dir():
        raise BadCatalogue(f"{shown(root)}: is a file; give the folder that it lies in")
    return folder


def _compare(
    catalogue: Catalogue, folders: list[Path], model_id: str
) -> tuple[ScanReport, list[Candidate], list[Known]]:
    """Note the folders, let go of files that are gone, and return those to be read, and those to be heard again."""
    found = Found()
    for folder in folders:
        below = walk(folder)
        found.candidates += below.candidates
        found.unreadable += below.unreadable
        found.others += below.others
    known = {file.path: file for file in catalogue.files()}
    candidates = list({candidate.path: candidate for candidate in found.candidates}.values())
    inside, closed = _heads(folders), _heads([path for path, _ in found.unreadable])
    there = {candidate.path for candidate in candidates}
    gone = [
        file.id
        for file in known.values()
        if _below(file.path, inside) and file.path not in there and not _below(file.path, closed)
    ]
    with catalogue.writing():
        for folder in folders:
            catalogue.add_root(folder)
        catalogue.remove_files(gone)
        if catalogue.noted(SERVES) is None:  # the first of all scans, which may be stopped
            catalogue.note(SERVES, model_id)
    wanted = [each for each in candidates if not _is_known(each, known.get(each.path))]
    unread = [known[each.path] for each in candidates if _is_known(each, known.get(each.path))]
    same = {file.id for file in unread}
    unheard = [file for file in known_again(catalogue, model_id) if file.file_id in same]
    report = ScanReport(
        added=sum(each.path not in known for each in wanted),
        changed=sum(each.path in known for each in wanted),
        unchanged=len(unread),
        gone=len(gone),
        refused_before=sum(file.refused is not None for file in unread),
        refused=list(found.unreadable),
        others=sorted(set(found.others)),
    )
    return report, wanted, unheard


def _is_known(candidate: Candidate, file: FileRow | None) -> bool:
    return file is not None and (file.size, file.mtime_ns) == (candidate.size, candidate.mtime_ns)


def _heads(folders: Sequence[Path]) -> tuple[str, ...]:
    """Return how paths in these folders begin: 62,000 of them are compared faster as text."""
    return tuple(os.path.join(folder, "") for folder in folders)


def _below(path: Path, heads: tuple[str, ...]) -> bool:
    return f"{path}{os.sep}".startswith(heads)


def _read(
    wanted: list[Candidate],
    make_encoder: MakeEncoder,
    n_workers: int | None,
    writer: "_Writer",
    on_progress: OnProgress | None,
) -> None:
    """Read the files in processes and write what they are, at the latest when something stops the scan."""
    batches = batches_of(wanted)
    workers = Workers(partial(looker, make_encoder), processes_for(batches, n_workers))
    try:
        for looked in workers.looked_at(batches):
            writer.add(looked)
            if on_progress is not None:
                on_progress(writer.report.files_read, len(wanted))
    finally:
        workers.stop()
        writer.flush()


class _Writer:
    """Writes what was found, latents first, about once a second and in one piece."""

    def __init__(
        self, catalogue: Catalogue, latents: LatentFile, folders: list[Path], model_id: str, report: ScanReport
    ) -> None:
        self.report = report
        self._catalogue = catalogue
        self._latents = latents
        self._folders = folders
        self._model_id = model_id
        self._pending: list[Looked] = []
        self._written = 0.0  # what is found first is written at once

    def add(self, looked: list[Looked]) -> None:
        """Take what some files are."""
        self._pending += looked
        self.report.files_read += len(looked)
        if time.monotonic() - self._written > _COMMIT_SECONDS:
            self.flush()

    def flush(self) -> None:
        """Write what is pending; it stays pending if that fails."""
        pending = self._pending
        row = self._latents.add([latent for one in pending for latent in one.latents if latent is not None])
        with self._catalogue.writing():
            for one in pending:
                row = self._put(one, row)
        self._pending = []
        self._written = time.monotonic()
        self.report.sounds += sum(len(one.sounds) for one in pending)
        self.report.refused += [(one.file.path, one.refused) for one in pending if one.refused is not None]

    def _put(self, one: Looked, row: int) -> int:
        """Write one file and its sounds; return the row of the next latent."""
        file = one.file
        file_id = self._catalogue.put_file(file.path, file.size, file.mtime_ns, self._model_id, one.refused)
        class_ = class_by_name(file.path, self._folders, len(one.sounds)) if one.sounds else None
        for sound, latent in zip(one.sounds, one.latents, strict=True):
            self._catalogue.put_sound(file_id, sound, class_, self._model_id, None if latent is None else row)
            row += latent is not None
        return row
