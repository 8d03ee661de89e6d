"""The tables of the catalogue's file, and how those of an older format become these."""

FORMAT = 3

_HEARD = """
CREATE TABLE heard (
    model TEXT NOT NULL, file INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE, PRIMARY KEY (model, file)
) WITHOUT ROWID;
CREATE INDEX heard_of_file ON heard(file);
CREATE TABLE latents (
    model TEXT NOT NULL, sound INTEGER NOT NULL REFERENCES sounds(id) ON DELETE CASCADE, row INTEGER NOT NULL,
    PRIMARY KEY (model, sound)
) WITHOUT ROWID;
CREATE INDEX latents_of_sound ON latents(sound);
"""
"""Which models have heard which files, and where the latents of their sounds are; silence has none."""

SCHEMA = (
    """
CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE roots (path BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE files (
    id INTEGER PRIMARY KEY, path BLOB NOT NULL UNIQUE, size INTEGER NOT NULL, mtime_ns INTEGER NOT NULL,
    refused TEXT
);
CREATE TABLE sounds (
    id INTEGER PRIMARY KEY AUTOINCREMENT, file INTEGER NOT NULL REFERENCES files(id) ON DELETE CASCADE,
    first_frame INTEGER NOT NULL, n_frames INTEGER NOT NULL, sample_rate INTEGER NOT NULL,
    n_channels INTEGER NOT NULL, level_db REAL NOT NULL, pitch_hz REAL, pitch_confidence REAL NOT NULL,
    class TEXT, class_origin TEXT, fingerprint TEXT NOT NULL, class_confidence REAL
);
CREATE INDEX sounds_of_file ON sounds(file);
"""
    + _HEARD
    + "INSERT INTO about VALUES ('format', '3'), ('rewrites', '0');\n"
)

MIGRATIONS = {
    1: """
ALTER TABLE sounds ADD COLUMN class_confidence REAL;
UPDATE about SET name = 'rewrites' WHERE name = 'removals';
UPDATE about SET value = '2' WHERE name = 'format';
""",
    2: _HEARD
    + """
INSERT INTO heard SELECT model, id FROM files;
INSERT INTO latents SELECT f.model, s.id, s.latent_row FROM sounds s JOIN files f ON s.file = f.id
    WHERE s.latent_row IS NOT NULL;
INSERT OR REPLACE INTO about SELECT 'model', model FROM files GROUP BY model ORDER BY COUNT(*) DESC LIMIT 1;
ALTER TABLE sounds DROP COLUMN latent_row;
ALTER TABLE files DROP COLUMN model;
UPDATE about SET value = '3' WHERE name = 'format';
""",
}
"""By format: what makes it the next one."""


def statements(script: str) -> list[str]:
    """Return the statements of a script, which SQLite runs outside any transaction if given as a whole."""
    return [statement for part in script.split(";\n") if (statement := part.strip())]
