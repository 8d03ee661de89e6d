"""The change of models while the instrument is played: the old ones serve until the new have heard everything."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from performer.library.alone import ScanRunning
from performer.library.hearing_again import catch_up, clear_out
from performer.mind.mind import Means, open_means
from performer.neural.encoder import Encoder
from performer.neural.serving import ModelPair, Serving, keep, serving

LINES_EVERY_SECONDS = 60.0
WAIT_SECONDS = 2.0  # for another program that scans

Say = Callable[[str], None]


def change_models(home: Path, serves: Serving, now: Means, say: Say) -> Means | None:
    """Let the wanted model hear what it has not, beside the play; return the means to go on with, None if the same.

    One process reads, at the lowest priority. Another program may do the same work meanwhile.
    """
    if serves.settled:
        _clear_out(home, serves.wanted)
        _hear(home, now.encoder, say)  # what lay on a disk that was not there when the models changed
        return None
    say(serves.line())
    encoder = Encoder.load(serves.wanted.encoder)
    keep(home, serves.wanted)
    while not serving(home, serves.wanted.encoder, serves.wanted.decoder).settled:
        _hear(home, encoder, say)
    if serves.now.id == serves.wanted.id:
        say(f"the library has been heard by {serves.wanted.id}")
        return None
    return open_means(home, now.roots, now.kit_folder, serves.wanted)


def _hear(home: Path, encoder: Encoder, say: Say) -> None:
    told = time.monotonic()

    def tell(n_heard: int, n_files: int) -> None:
        nonlocal told
        if time.monotonic() - told > LINES_EVERY_SECONDS:
            say(f"{encoder.model_id} has heard {n_heard} of {n_files} files")
            told = time.monotonic()

    try:
        catch_up(home, partial(Encoder.load, encoder.path), encoder.model_id, encoder.card.metric, 1, tell)
    except ScanRunning:
        time.sleep(WAIT_SECONDS)  # and see what that one leaves to be done


def _clear_out(home: Path, models: ModelPair) -> None:
    """Let go of the latents of models that served before; another program that scans is left alone."""
    try:
        clear_out(home, (models.id,))
    except ScanRunning:
        return
