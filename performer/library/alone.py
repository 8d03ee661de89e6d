"""The right to write the catalogue, which one program has at a time, and the catalogue while it is written."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from performer.errors import BadCatalogue
from performer.library.catalogue import Catalogue


class ScanRunning(BadCatalogue):
    """Another scan writes to the same catalogue."""


@contextmanager
def alone(home: Path) -> Generator[None]:
    """Hold the right to scan, which the system takes back from a program that dies."""
    path = home / "scan.lock"
    try:
        home.mkdir(parents=True, exist_ok=True)
        lock = sqlite3.connect(path, timeout=0.0, isolation_level=None)
    except (OSError, sqlite3.Error) as error:
        raise BadCatalogue(f"{path}: cannot be opened: {error}; check the folder") from error
    try:
        lock.execute("BEGIN EXCLUSIVE")
    except sqlite3.Error as error:
        lock.close()
        if "locked" in str(error):
            raise ScanRunning(f"{home}: another scan is running; try again when it has ended") from error
        raise BadCatalogue(f"{path}: {error}; free some space or check the folder") from error
    try:
        yield
    finally:
        lock.close()


@contextmanager
def opened(home: Path) -> Generator[Catalogue]:
    """Yield the catalogue of a home, open inside."""
    catalogue = Catalogue(home)
    try:
        yield catalogue
    finally:
        catalogue.close()
