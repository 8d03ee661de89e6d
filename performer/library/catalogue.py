"""The catalogue: what is known of every file and sound, in one SQLite file that outlives any crash."""

import os
import sqlite3
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from performer.errors import BadCatalogue
from performer.library.rows import FileRow, FoundSound, RawRow
from performer.library.schema import FORMAT, MIGRATIONS, SCHEMA, statements

FILE_NAME = "catalogue.sqlite"

SERVES = "model"
"""Among the facts noted: the model that has heard all that was there, and by which sounds are searched."""


_SOUNDS = (
    "SELECT s.id, f.path, first_frame, n_frames, sample_rate, n_channels, level_db, pitch_hz, pitch_confidence,"
    " class, class_origin, fingerprint, l.row, class_confidence"
    " FROM heard h JOIN files f ON f.id = h.file JOIN sounds s ON s.file = f.id"
    " LEFT JOIN latents l ON l.model = h.model AND l.sound = s.id WHERE h.model = ?"
)


class Catalogue:
    """One connection to the catalogue; any number may read while one scan writes."""

    def __init__(self, home: Path) -> None:
        """Open the catalogue in `home`, and make it if it is not there; a `BadCatalogue` if it cannot be used."""
        self.path = home / FILE_NAME
        with self._told():
            home.mkdir(parents=True, exist_ok=True)
            self._sql = sqlite3.connect(self.path, timeout=30.0, check_same_thread=False, isolation_level=None)
            self._sql.execute("PRAGMA journal_mode = WAL")
            self._sql.execute("PRAGMA synchronous = NORMAL")
            self._sql.execute("PRAGMA foreign_keys = ON")
            self._make_or_check()

    def close(self) -> None:
        """Let go of the file."""
        self._sql.close()

    @contextmanager
    def writing(self) -> Generator[None]:
        """Write everything inside at once, or, whatever happens, nothing of it."""
        with self._told():
            self._sql.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._sql.execute("COMMIT")
            finally:
                if self._sql.in_transaction:
                    self._sql.execute("ROLLBACK")

    @contextmanager
    def reading(self) -> Generator[None]:
        """See one and the same state of the catalogue inside, whatever a scan writes meanwhile."""
        with self._told():
            self._sql.execute("BEGIN")
            try:
                yield
            finally:
                self._sql.execute("ROLLBACK")

    def roots(self) -> list[Path]:
        """Return the folders of the library, sorted."""
        with self._told():
            return [_path(raw) for (raw,) in self._sql.execute("SELECT path FROM roots ORDER BY path")]

    def add_root(self, root: Path) -> None:
        """Make a folder one of the library."""
        self._sql.execute("INSERT OR IGNORE INTO roots VALUES (?)", (os.fsencode(root),))

    def remove_root(self, root: Path) -> None:
        """Make a folder none of the library; its files stay in the catalogue until they are removed."""
        self._sql.execute("DELETE FROM roots WHERE path = ?", (os.fsencode(root),))

    def files(self) -> list[FileRow]:
        """Return all files that were looked at."""
        with self._told():
            rows = self._sql.execute("SELECT id, path, size, mtime_ns, refused FROM files ORDER BY path")
            return [FileRow(id_, _path(path), *rest) for id_, path, *rest in rows]

    def put_file(self, path: Path, size: int, mtime_ns: int, model: str, refused: str | None) -> int:
        """Note a file as looked at with a model, without its former sounds, and return its id."""
        raw = os.fsencode(path)
        self._remove_where("path = ?", raw)
        added = self._sql.execute(
            "INSERT INTO files (path, size, mtime_ns, refused) VALUES (?, ?, ?, ?)", (raw, size, mtime_ns, refused)
        )
        file_id = int(added.lastrowid or 0)
        self._sql.execute("INSERT INTO heard VALUES (?, ?)", (model, file_id))
        return file_id

    def put_sound(
        self, file_id: int, found: FoundSound, class_: str | None, model: str, latent_row: int | None
    ) -> None:
        """Add a sound of a file, with the row of its latent; None for silence."""
        added = self._sql.execute(
            "INSERT INTO sounds (file, first_frame, n_frames, sample_rate, n_channels, level_db, pitch_hz,"
            " pitch_confidence, class, class_origin, fingerprint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                file_id, found.first_frame, found.n_frames, found.sample_rate, found.n_channels, found.level_db,
                found.pitch_hz, found.pitch_confidence, class_, class_ and "name", found.fingerprint,
            ),
        )  # fmt: skip
        if latent_row is not None:
            self._sql.execute("INSERT INTO latents VALUES (?, ?, ?)", (model, added.lastrowid, latent_row))

    def put_heard(self, model: str, file_id: int, rows: Iterable[tuple[int, int]]) -> None:
        """Note that another model has heard a file: pairs of a sound's id and the row of its latent."""
        self._sql.execute("INSERT OR REPLACE INTO heard VALUES (?, ?)", (model, file_id))
        self._sql.executemany(
            "INSERT OR REPLACE INTO latents VALUES (?, ?, ?)", [(model, sound_id, row) for sound_id, row in rows]
        )

    def put_classes(self, classes: Iterable[tuple[int, str | None, str | None, float | None]]) -> None:
        """Give sounds another class: the sound's id, the class, its origin and its confidence."""
        rows = [(class_, origin, confidence, sound_id) for sound_id, class_, origin, confidence in classes]
        self._sql.executemany(
            "UPDATE sounds SET class = ?, class_origin = ?, class_confidence = ? WHERE id = ?", rows
        )
        self._count_rewrite()

    def remove_files(self, ids: Iterable[int]) -> None:
        """Remove files with their sounds."""
        for file_id in ids:
            self._remove_where("id = ?", file_id)

    def raw_sounds(self, model: str, after_id: int = 0) -> list[RawRow]:
        """Return the sounds that this model has heard, by id, those after `after_id`."""
        with self._told():
            return self._sql.execute(f"{_SOUNDS} AND s.id > ? ORDER BY s.id", (model, after_id)).fetchall()

    def heard_by(self, model: str) -> set[int]:
        """Return the ids of the files that a model has heard."""
        with self._told():
            return {file_id for (file_id,) in self._sql.execute("SELECT file FROM heard WHERE model = ?", (model,))}

    def unheard_by(self, model: str) -> dict[FileRow, list[tuple[int, int, int]]]:
        """Return the files with sounds that a model has not heard: of each sound id, first frame and frames."""
        found: dict[FileRow, list[tuple[int, int, int]]] = {}
        with self._told():
            rows = self._sql.execute(
                "SELECT f.id, path, size, mtime_ns, refused, s.id, first_frame, n_frames"
                " FROM files f JOIN sounds s ON s.file = f.id"
                " WHERE f.id NOT IN (SELECT file FROM heard WHERE model = ?) ORDER BY s.id",
                (model,),
            )
            for id_, path, size, mtime_ns, refused, *place in rows:
                file = FileRow(id_, _path(path), size, mtime_ns, refused)
                found.setdefault(file, []).append((place[0], place[1], place[2]))
        return found

    def how_far(self, model: str) -> tuple[int, int]:
        """Return how many files with sounds a model has heard, and how many there are."""
        n_files = len(self.sounds_per_file())
        return n_files - len(self.unheard_by(model)), n_files

    def forget_models(self, kept: Iterable[str]) -> list[str]:
        """Let go of the latents of all models but these; return their names."""
        with self._told():
            known = {model for (model,) in self._sql.execute("SELECT DISTINCT model FROM heard")}
        gone = sorted(known - set(kept))
        for model in gone:
            self._sql.execute("DELETE FROM heard WHERE model = ?", (model,))
            self._sql.execute("DELETE FROM latents WHERE model = ?", (model,))
        return gone

    def sounds_per_file(self) -> dict[int, tuple[int, int]]:
        """Return by the file's id how many sounds it has, and how many of them are silent."""
        with self._told():
            rows = self._sql.execute(
                "SELECT file, COUNT(*), SUM(NOT EXISTS (SELECT 1 FROM latents l WHERE l.sound = s.id))"
                " FROM sounds s GROUP BY file"
            )
            return {file_id: (n_sounds, n_silent) for file_id, n_sounds, n_silent in rows}

    def class_counts(self) -> dict[str, int]:
        """Return how many sounds each class has; those of no class are under ""."""
        with self._told():
            rows = self._sql.execute("SELECT COALESCE(class, ''), COUNT(*) FROM sounds GROUP BY 1 ORDER BY 1")
            return dict(rows.fetchall())

    def origin_counts(self) -> dict[str, int]:
        """Return how many sounds have their class from where; those of no class are under ""."""
        with self._told():
            rows = self._sql.execute("SELECT COALESCE(class_origin, ''), COUNT(*) FROM sounds GROUP BY 1")
            return dict(rows.fetchall())

    def classes_by_file(self) -> dict[Path, list[tuple[int, str | None, str | None]]]:
        """Return for each file with sounds their ids, classes and the origins of these."""
        found: dict[Path, list[tuple[int, str | None, str | None]]] = {}
        with self._told():
            rows = self._sql.execute(
                "SELECT path, s.id, class, class_origin FROM sounds s JOIN files f ON s.file = f.id ORDER BY s.id"
            )
            for path, *facts in rows:
                found.setdefault(_path(path), []).append((facts[0], facts[1], facts[2]))
        return found

    def newest_id(self) -> int:
        """Return the number of the sound that was added last, 0 before there is any."""
        with self._told():
            return int(self._sql.execute("SELECT COALESCE(MAX(id), 0) FROM sounds").fetchone()[0])

    def note(self, name: str, value: str) -> None:
        """Keep a fact about the whole catalogue."""
        self._sql.execute("INSERT OR REPLACE INTO about VALUES (?, ?)", (name, value))

    def noted(self, name: str) -> str | None:
        """Return a fact about the whole catalogue, None if it was never kept."""
        with self._told():
            return self._about(name)

    def rewrites(self, model: str) -> int:
        """Return how often sounds that this model has heard were removed or changed, not only added at the end."""
        with self._told():
            return int(self._about("rewrites") or 0) + int(self._about(f"rewrites of {model}") or 0)

    def count_rewrite_of(self, model: str) -> None:
        """Note that a model has heard sounds which are not the newest."""
        name = f"rewrites of {model}"
        self.note(name, str(int(self._about(name) or 0) + 1))

    def change(self) -> int:
        """Return a number that differs whenever somebody else has written since the last time it was asked."""
        with self._told():
            return int(self._sql.execute("PRAGMA data_version").fetchone()[0])

    def _remove_where(self, condition: str, value: int | bytes) -> None:
        if self._sql.execute(f"DELETE FROM files WHERE {condition}", (value,)).rowcount > 0:
            self._count_rewrite()

    def _count_rewrite(self) -> None:
        self._sql.execute("UPDATE about SET value = value + 1 WHERE name = 'rewrites'")

    def _make_or_check(self) -> None:
        if not self._is_made():
            with self.writing():
                if not self._is_made():  # nor by another program since
                    self._run(SCHEMA)
        found = self._about("format") or ""
        if not found.isdigit() or int(found) > FORMAT:
            raise BadCatalogue(
                f"{self.path}: was written by a newer version (format {found or None}, this one reads {FORMAT}); "
                "update NeuralFunk, or set NEURALFUNK_HOME to another folder"
            )
        if int(found) < FORMAT:
            self._migrate(int(found))

    def _migrate(self, found: int) -> None:
        """Bring a catalogue of an older format to this one; the old one is kept beside it."""
        copy = sqlite3.connect(self.path.with_name(f"catalogue.format-{found}.sqlite"))
        try:
            self._sql.backup(copy)
        finally:
            copy.close()
        with self.writing():
            while (now := int(self._about("format") or FORMAT)) < FORMAT:  # unless another program has done it
                self._run(MIGRATIONS[now])

    def _run(self, script: str) -> None:
        for statement in statements(script):
            self._sql.execute(statement)

    def _is_made(self) -> bool:
        return bool(self._sql.execute("SELECT 1 FROM sqlite_master WHERE name = 'about'").fetchone())

    def _about(self, name: str) -> str | None:
        row = self._sql.execute("SELECT value FROM about WHERE name = ?", (name,)).fetchone()
        return None if row is None else str(row[0])

    @contextmanager
    def _told(self) -> Generator[None]:
        """Turn what the disk or SQLite refuses into one line."""
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            raise BadCatalogue(f"{self.path}: {reason}; {_advice(str(reason))}") from error


def _advice(reason: str) -> str:
    if "full" in reason or "space" in reason or "I/O" in reason or "too large" in reason:
        return "what was finished is kept; free some space and run it again"
    if "locked" in reason:
        return "another program writes to it; try again when that has ended"
    if "not a database" in reason or "malformed" in reason:
        return "it is damaged; move it away and scan the folders again"
    return "check the folder, or set NEURALFUNK_HOME to another one"


def _path(raw: bytes) -> Path:
    return Path(os.fsdecode(raw))
