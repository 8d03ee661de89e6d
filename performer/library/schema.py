"""The tables of the catalogue's file, and how those of an older format become these."""

FORMAT = 2

SCHEMA = """
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
    class TEXT, class_origin TEXT, fingerprint TEXT NOT NULL, latent_row INTEGER, class_confidence REAL
);
CREATE INDEX sounds_of_file ON sounds(file);
INSERT INTO about VALUES ('format', '2'), ('rewrites', '0');
"""

MIGRATIONS = {
    1: """
ALTER TABLE sounds ADD COLUMN class_confidence REAL;
UPDATE about SET name = 'rewrites' WHERE name = 'removals';
UPDATE about SET value = '2' WHERE name = 'format';
""",
}
"""By format: what makes it the next one."""


def statements(script: str) -> list[str]:
    """Return the statements of a script, which SQLite runs outside any transaction if given as a whole."""
    return [statement for part in script.split(";\n") if (statement := part.strip())]
