"""How long the nearest sounds are looked for among 62,000, through the library's own classes."""

import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from bench.table import Row
from performer.audio_format import Latent
from performer.library.catalogue import Catalogue
from performer.library.latents import LATENT_SIZE, LatentFile
from performer.library.library import Library
from performer.library.rows import FoundSound
from performer.roles import CLASSES
from performer.swap.choose import FURTHEST_RANK

N_SOUNDS = 62_000
SOUNDS_A_FILE = 4
N_CLUSTERS = 400
SPREAD = 0.4  # of a cluster, beside that of all clusters
N_QUERIES = 200
MODEL, METRIC = "bench", "euclidean"
MOST_MS = 5.0


def rows() -> list[Row]:
    """Measure ten neighbours of any class, ten of one, and what a swap asks for."""
    with tempfile.TemporaryDirectory() as folder:
        latents = _clustered()
        _catalogue(Path(folder), latents)
        began = time.perf_counter()
        library = Library.open(Path(folder), MODEL, METRIC)
        opened_ms = 1000.0 * (time.perf_counter() - began)
        assert len(library) == N_SOUNDS
        kick = frozenset({"kick"})
        rng = np.random.default_rng(2)
        queries = latents[rng.integers(N_SOUNDS, size=N_QUERIES)] + 0.05
        any_class = _median_ms(lambda latent: library.nearest(latent, 10), queries)
        one_class = _median_ms(lambda latent: library.nearest(latent, 10, kick), queries)
        a_swap = _median_ms(lambda latent: library.nearest(latent, FURTHEST_RANK + 1, kick, 3.0), queries)
        library.close()
    limit, among = f"at most {MOST_MS:g}", f"among {N_SOUNDS:,} sounds"
    return [
        Row(f"similar: 10 nearest {among}", any_class, "ms", limit, "exact, one thread"),
        Row(f"similar: 10 nearest of one class {among}", one_class, "ms", limit),
        Row(f"swap: the {FURTHEST_RANK + 1} nearest of its role {among}", a_swap, "ms", limit),
        Row(f"opening a library of {N_SOUNDS:,} sounds", opened_ms, "ms"),
    ]


def _median_ms(search: Callable[[Latent], object], queries: np.ndarray) -> float:
    search(queries[0])
    times: list[float] = []
    for query in queries:
        began = time.perf_counter()
        search(query)
        times.append(time.perf_counter() - began)
    return 1000.0 * float(np.median(times))


def _clustered() -> np.ndarray:
    """Return latents as libraries have them, near one another in families, (N_SOUNDS, 64)."""
    rng = np.random.default_rng(1)
    centres = rng.standard_normal((N_CLUSTERS, LATENT_SIZE))
    families = centres[rng.integers(N_CLUSTERS, size=N_SOUNDS)]
    return (families + SPREAD * rng.standard_normal((N_SOUNDS, LATENT_SIZE))).astype(np.float32)


def _catalogue(home: Path, latents: np.ndarray) -> None:
    """Write a catalogue of sounds that were never read."""
    catalogue = Catalogue(home)
    LatentFile(home, MODEL).add(list(latents))
    with catalogue.writing():
        for first in range(0, N_SOUNDS, SOUNDS_A_FILE):
            path = Path(f"/sounds/{first // 1000}/{first}.wav")
            file_id = catalogue.put_file(path, 100_000, 1, MODEL, None)
            for n in range(first, first + SOUNDS_A_FILE):
                found = FoundSound(n, 20_000, 44_100, 2, -20.0, None, 0.0, f"{n:032x}")
                catalogue.put_sound(file_id, found, CLASSES[n % len(CLASSES)], MODEL, n)
    catalogue.close()
