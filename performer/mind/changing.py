"""The change of models while the instrument is played: the old ones serve until the new have heard everything."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from performer.library.alone import ScanRunning
from performer.library.hearing_again import catch_up, clear_out
from performer.mind.mind import Means, open_means
from performer.neural.decoder import Decoder
from performer.neural.encoder import Encoder
from performer.neural.identity import model_ids
from performer.neural.serving import ModelPair, Serving, keep, serving

LINES_EVERY_SECONDS = 60.0
WAIT_SECONDS = 2.0  # for another program that scans
WATCH_SECONDS = 2.0  # how often the files of the models are looked at

Say = Callable[[str], None]
Stamps = tuple[tuple[int, int, int] | None, ...]


def change_models(home: Path, serves: Serving, now: Means, say: Say) -> Means | None:
    """Let the wanted model hear what it has not, beside the play; return the means to go on with, None if the same.

    One process reads, at the lowest priority. Another program may do the same work meanwhile.
    """
    wanted = serves.wanted
    if serves.settled:
        others = model_ids(wanted.encoder, wanted.decoder) != _ids(now)  # a decoder, or what served before is back
        means = open_means(home, now.roots, now.kit_folder, wanted) if others else now
        keep(home, wanted)
        _clear_out(home, wanted)
        _hear(home, means.encoder, say)  # what lay on a disk that was not there when the models changed
        return means if others else None
    encoder = Encoder.load(wanted.encoder)
    Decoder.load(wanted.decoder)  # what is wrong with it is told before the hearing, not after
    say(serves.line())
    keep(home, wanted)
    while not serving(home, wanted.encoder, wanted.decoder).settled:
        _hear(home, encoder, say)
    if now.encoder.model_id == wanted.id:
        say(f"the library has been heard by {wanted.id}")
        return None
    return open_means(home, now.roots, now.kit_folder, wanted)


def changed_since(models: ModelPair, known: Stamps, every_seconds: float = WATCH_SECONDS) -> Stamps:
    """Return, once the files of the models are others than those known and nobody writes them, their stamps."""
    before = known
    while True:
        time.sleep(every_seconds)
        now = stamps(models)
        if now == before != known and None not in now:
            return now
        before = now


def stamps(models: ModelPair) -> Stamps:
    """Return what tells one state of the two files from another, None for a file that is not there."""
    return tuple(_stamp(path) for path in (models.encoder, models.decoder))


def _stamp(path: Path) -> tuple[int, int, int] | None:
    try:
        facts = path.stat()
    except OSError:
        return None
    return facts.st_ino, facts.st_mtime_ns, facts.st_size


def _ids(means: Means) -> dict[str, str]:
    return {"encoder": means.encoder.model_id, "decoder": means.decoder.model_id}


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
