"""All that can be asked of the machine at once while pads are struck: OSC without pause, and sounds without end."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np

from bench.live import flooded, home
from performer.sound import files
from performer.sound.sound import Sound
from tests.live.jack_peer import ROOT

N_NOISES, NOISE_FRAMES, RATE = 200, 16000, 48000
LIBRARY = (sys.executable, "-m", "performer", "library")


@contextmanager
def full_work(osc_port: int, folder: Path) -> Iterator[dict]:
    """Have a flood of OSC and a scan of a library meanwhile; afterwards the dictionary tells of the flood."""
    with ExitStack() as work:
        work.enter_context(scanned(folder / "noises"))
        yield work.enter_context(flooded(osc_port))


@contextmanager
def scanned(folder: Path) -> Iterator[None]:
    """Have sounds heard, forgotten and heard again meanwhile, in the catalogue that all benches share."""
    write_noises(folder)
    library = " ".join(LIBRARY)
    environment = {**os.environ, "NEURALFUNK_HOME": str(home())}
    again = subprocess.Popen(
        ["sh", "-c", f"while {library} add {folder} && {library} forget {folder}; do :; done"],
        cwd=ROOT,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        yield
    finally:
        os.killpg(again.pid, signal.SIGTERM)
        again.wait()
        forget = [*LIBRARY, "forget", str(folder)]  # the next bench is to find the built-in library alone
        subprocess.run(forget, cwd=ROOT, env=environment, capture_output=True, check=False)


def write_noises(folder: Path) -> None:
    """Write short noises, each of its own, for a scan to hear."""
    rng = np.random.default_rng(1)
    folder.mkdir()
    fall = 0.2 * np.exp(-np.arange(NOISE_FRAMES) / 4000.0)
    for number in range(N_NOISES):
        noise = (rng.standard_normal(NOISE_FRAMES) * fall).astype(np.float32)
        files.write(folder / f"snare-{number}.wav", Sound(noise[:, None], RATE), "PCM_16")
