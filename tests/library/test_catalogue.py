"""The catalogue and the latents on the disk, and what they say when they cannot be used."""

import sqlite3
from pathlib import Path

import numpy as np
import pytest

from performer.errors import BadCatalogue
from performer.library.catalogue import Catalogue
from performer.library.latents import LatentFile
from performer.library.rows import FoundSound
from performer.library.schema import FORMAT

FOUND = FoundSound(
    first_frame=3,
    n_frames=40,
    sample_rate=1000,
    n_channels=2,
    level_db=-9.5,
    pitch_hz=None,
    pitch_confidence=0.25,
    fingerprint="ab" * 16,
)


def latents(n: int, start: float = 0.0) -> list[np.ndarray]:
    return [np.full(64, start + number, np.float32) for number in range(n)]


def test_what_is_written_is_there_when_the_catalogue_is_opened_again(tmp_path: Path):
    first = Catalogue(tmp_path)
    with first.writing():
        first.add_root(tmp_path / "a")
        file_id = first.put_file(tmp_path / "a" / "b.wav", 10, 20, "m", None)
        first.put_sound(file_id, FOUND, "kick", "m", 7)
    first.close()

    again = Catalogue(tmp_path)

    assert again.roots() == [tmp_path / "a"]
    (file,) = again.files()
    assert (file.path, file.size, file.mtime_ns, file.refused) == (
        tmp_path / "a" / "b.wav", 10, 20, None,
    )  # fmt: skip
    ((_, path, *rest),) = again.raw_sounds("m")
    assert path == bytes(tmp_path / "a" / "b.wav")
    assert rest == [3, 40, 1000, 2, -9.5, None, 0.25, "kick", "name", "ab" * 16, 7, None]
    assert again.raw_sounds("another model") == []


def test_a_file_put_again_or_removed_loses_its_sounds_and_this_is_counted(tmp_path: Path):
    catalogue = Catalogue(tmp_path)
    with catalogue.writing():
        catalogue.put_sound(catalogue.put_file(Path("/a.wav"), 1, 1, "m", None), FOUND, None, "m", None)
    assert catalogue.rewrites("m") == 0

    with catalogue.writing():
        file_id = catalogue.put_file(Path("/a.wav"), 2, 2, "m", None)

    assert (catalogue.raw_sounds("m"), catalogue.rewrites("m")) == ([], 1)
    with catalogue.writing():
        catalogue.remove_files([file_id])
    assert (catalogue.files(), catalogue.rewrites("m")) == ([], 2)


def test_whatever_happens_while_writing_nothing_half_is_kept(tmp_path: Path):
    catalogue = Catalogue(tmp_path)

    def interrupted() -> None:
        with catalogue.writing():
            catalogue.put_file(Path("/a.wav"), 1, 1, "m", None)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert catalogue.files() == []


def test_a_newer_catalogue_is_refused_in_one_line(tmp_path: Path):
    Catalogue(tmp_path).close()
    with sqlite3.connect(tmp_path / "catalogue.sqlite") as sql:
        sql.execute("UPDATE about SET value = ? WHERE name = 'format'", (str(FORMAT + 1),))
    sql.close()

    with pytest.raises(BadCatalogue, match=rf"newer version \(format {FORMAT + 1}") as caught:
        Catalogue(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_damaged_catalogue_is_told_and_left_as_it_is(tmp_path: Path):
    path = tmp_path / "catalogue.sqlite"
    path.write_bytes(b"no catalogue at all" * 100)

    with pytest.raises(BadCatalogue, match="move it away"):
        Catalogue(tmp_path)
    assert path.read_bytes() == b"no catalogue at all" * 100


def test_a_home_that_is_a_file_is_told(tmp_path: Path):
    (tmp_path / "home").write_text("")

    with pytest.raises(BadCatalogue, match="NEURALFUNK_HOME"):
        Catalogue(tmp_path / "home")


def test_latents_are_added_at_the_end_and_come_back(tmp_path: Path):
    file = LatentFile(tmp_path, "m")
    assert (len(file), file.read().shape) == (0, (0, 64))

    assert file.add(latents(2)) == 0
    assert file.add(latents(1, start=5)) == 2

    assert file.read()[:, 0].tolist() == [0, 1, 5]
    assert file.read(first_row=2)[:, 63].tolist() == [5]


def test_a_row_cut_short_by_a_crash_does_not_count_and_is_written_over(tmp_path: Path):
    file = LatentFile(tmp_path, "m")
    file.add(latents(2))
    with open(file.path, "ab") as raw:
        raw.write(b"\x01" * 100)

    assert len(file) == 2
    assert file.add(latents(1, start=9)) == 2
    assert file.read()[:, 0].tolist() == [0, 1, 9]


def test_the_latents_of_two_models_are_kept_apart(tmp_path: Path):
    LatentFile(tmp_path, "one").add(latents(3))

    assert len(LatentFile(tmp_path, "two")) == 0


FORMAT_1 = """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE roots (path BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE files (
    id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    model TEXT NOT NULL, refused TEXT
);
CREATE TABLE sounds (
    id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
    first_frame INTEGER NOT NULL, n_frames INTEGER NOT NULL, sample_rate INTEGER NOT NULL,
    n_channels INTEGER NOT NULL, level_db REAL NOT NULL, pitch_hz REAL, pitch_confidence REAL NOT NULL,
    class TEXT, class_origin TEXT, fingerprint TEXT NOT NULL, latent_row INTEGER
);
CREATE INDEX sounds_of_file ON sounds(file);
INSERT INTO about VALUES ('format', '1'), ('removals', '4');
INSERT INTO roots VALUES (X'2F61');
INSERT INTO files VALUES (3, X'2F612F622E776176', 10, 20, 'm', NULL);
INSERT INTO sounds VALUES (9, 3, 3, 40, 1000, 2, -9.5, NULL, 0.25, 'kick', 'name', 'abab', 0);
"""


def test_a_catalogue_of_format_1_is_migrated_with_all_it_knows_and_a_copy_is_kept(tmp_path: Path):
    with sqlite3.connect(tmp_path / "catalogue.sqlite") as sql:
        sql.executescript(FORMAT_1)
    sql.close()

    for _ in range(2):  # the second time there is nothing to do
        catalogue = Catalogue(tmp_path)
        (sound,) = catalogue.raw_sounds("m")
        assert (sound[0], sound[1], sound[9:]) == (9, b"/a/b.wav", ("kick", "name", "abab", 0, None))
        assert (catalogue.roots(), catalogue.rewrites("m")) == ([Path("/a")], 4)
        catalogue.close()

    with sqlite3.connect(tmp_path / "catalogue.format-1.sqlite") as copy:
        assert copy.execute("SELECT value FROM about WHERE name = 'format'").fetchone() == ("1",)
        assert copy.execute("SELECT id FROM sounds").fetchall() == [(9,)]
    copy.close()
