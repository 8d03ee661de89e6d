"""Where compiled code is kept: the user's cache, in a folder that changes when the compiled rooms change."""

import hashlib
import os
import shutil
from pathlib import Path

import platformdirs

KEPT_VERSIONS = 4
COMPILED_ACROSS_FILES = ("audio", "room")  # rooms whose compiled functions use what other files hold


def sources_digest(*folders: Path) -> str:
    """Return 12 hex digits that change when a source file of the folders does (name, size, time)."""
    digest = hashlib.blake2b(digest_size=6)
    for path in sorted(path for folder in folders for path in folder.glob("*.py")):
        facts = path.stat()
        digest.update(f"{path.name} {facts.st_size} {facts.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def choose_cache_folder() -> None:
    """Tell numba where to keep compiled code, unless the environment says so already.

    numba compares a cached function with its own source file only, but the engine's functions are compiled
    into one another across files: an old kernel would go on playing old voices. Hence one folder a version.
    """
    if "NUMBA_CACHE_DIR" in os.environ:
        return
    versions = Path(platformdirs.user_cache_dir("neuralfunk")) / "compiled"
    mine = versions / sources_digest(*(Path(__file__).parent / room for room in COMPILED_ACROSS_FILES))
    os.environ["NUMBA_CACHE_DIR"] = str(mine)
    if not mine.exists() and versions.is_dir():
        by_age = sorted((p for p in versions.iterdir() if p.is_dir()), key=lambda p: p.stat().st_mtime)
        for old in by_age[: -(KEPT_VERSIONS - 1)]:
            shutil.rmtree(old, ignore_errors=True)


def is_compiled() -> bool:
    """Tell whether this version has been compiled for this processor before, as far as the folder tells."""
    return any(Path(os.environ["NUMBA_CACHE_DIR"]).rglob("callbacks.jack_process*.nbi"))
