"""Where compiled code is kept: the user's cache, in a folder that changes when the compiled rooms change."""

import hashlib
import os
from pathlib import Path

KEPT_VERSIONS = 4
COMPILED_ACROSS_FILES = ("audio", "room")  # rooms whose compiled functions use what other files hold
FOLDER = "NUMBA_CACHE_DIR"
OBJECT_NAME = "engine.object"


def sources_digest(*folders: Path) -> str:
    """Return 12 hex digits that change when a source file of the folders does (name, size, time)."""
    digest = hashlib.blake2b(digest_size=6)
    for path in sorted(path for folder in folders for path in folder.glob("*.py")):
        facts = path.stat()
        digest.update(f"{path.name} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def engine_sources_digest() -> str:
    """Return the digest of everything that compiled code is made of."""
    return sources_digest(*(Path(__file__).parent / room for room in COMPILED_ACROSS_FILES))


def choose_cache_folder() -> None:
    """Tell numba where to keep compiled code, unless the environment says so already.

    numba compares a cached function with its own source file only, but the engine's functions are compiled
    into one another across files: an old kernel would go on playing old voices. Hence one folder a version.
    """
    if FOLDER in os.environ:
        return
    import platformdirs

    versions = Path(platformdirs.user_cache_dir("neuralfunk")) / "compiled"
    mine = versions / engine_sources_digest()
    os.environ[FOLDER] = str(mine)
    if not mine.exists() and versions.is_dir():
        import shutil  # slow to import, and needed after an update only

        by_age = sorted((p for p in versions.iterdir() if p.is_dir()), key=lambda p: p.stat().st_mtime)
        for old in by_age[: -(KEPT_VERSIONS - 1)]:
            shutil.rmtree(old, ignore_errors=True)


def object_path() -> Path:
    """Return where the engine's machine code is kept."""
    return Path(os.environ[FOLDER]) / OBJECT_NAME
