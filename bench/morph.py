"""The built-in kit morphed to the built-in room and back over eight bars, bounced, and measured strike by strike.

`docs/morph_picture.py` draws what is measured here.
"""

import tempfile
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import mido
import numpy as np

from bench.table import Row
from performer.audio_format import Frames
from performer.bounce import Bounced, Performance, perform
from performer.built_in_set import ASSETS
from performer.mind.mind import open_means
from performer.play_options import BUILT_IN_KIT
from performer.room.bank import distance_of
from performer.sound.sound import Sound
from performer.stage.placed import Placed
from performer.swap.fit import heard_level_db

PADS = 16
SPACING_SECONDS = 0.36  # from strike to strike; what rings is silenced just before each
ROUND_SECONDS = PADS * SPACING_SECONDS
FIRST_SECONDS = 62.0  # the room has been heard
CURATED_ROUNDS, MORPH_ROUNDS = 3, 15  # together whole turns of one, two and three sounds a layer
BAR_SECONDS = 2.0 * ROUND_SECONDS
BARS = 8
TOP_ROUND = MORPH_ROUNDS // 2  # of those of the morph, where the knob is at 1
# a knob that goes up or down changes its step 0.6 of a step beyond one: just before each round
BEGIN_SECONDS = FIRST_SECONDS + (CURATED_ROUNDS - 0.6) * ROUND_SECONDS - 0.2
LAST_SECONDS = FIRST_SECONDS + (CURATED_ROUNDS + MORPH_ROUNDS + 1) * ROUND_SECONDS  # after a round of silence
SILENCED_SECONDS = 0.02  # before a strike


@dataclass(frozen=True, slots=True)
class Strike:
    """One strike of a pad in the bounced audio."""

    round: int  # from 0; the last one follows after the morph
    pad: int
    placed: Placed  # what the pad played
    distance: float  # of that sound from the pad's curated one, as the model hears both
    level_db: float  # of the strike over that of the pad's first
    role_kept: bool  # as the encoder hears the strike


@dataclass(frozen=True, slots=True)
class Morphed:
    """The bounced morph."""

    bounced: Bounced
    strikes: tuple[Strike, ...]

    def round(self, number: int) -> list[Strike]:
        """Return the strikes of one round."""
        return [strike for strike in self.strikes if strike.round == number]

    def mean_distance(self, number: int) -> float:
        """Return how far the pads are from their curated sounds in one round."""
        return float(np.mean([strike.distance for strike in self.round(number)]))


def begins() -> list[float]:
    """Return when each round begins, in seconds."""
    rounds = [FIRST_SECONDS + number * ROUND_SECONDS for number in range(CURATED_ROUNDS + MORPH_ROUNDS)]
    return [*rounds, LAST_SECONDS]


def performance(home: Path, folder: Path, morph: bool = True, log: Path | None = None) -> Performance:
    """Write MIDI and moves into a folder, and return what is to be bounced; without `morph` the strikes alone."""
    times = [(begin + pad * SPACING_SECONDS, 36 + pad) for begin in begins() for pad in range(PADS)]
    _write_midi(folder / "rounds.mid", times)
    tempo = f"{FIRST_SECONDS - 1.0} /nf/tempo {240.0 / BAR_SECONDS:.6f}"
    there = f"{BEGIN_SECONDS} /nf/morph 1 {BARS // 2}"
    back = f"{BEGIN_SECONDS + BARS // 2 * BAR_SECONDS} /nf/morph 0 {BARS // 2}"
    silenced = [f"{seconds - SILENCED_SECONDS} /nf/panic" for seconds, _ in times]
    moves = folder / ("morph.moves" if morph else "curated.moves")
    moves.write_text("\n".join([tempo, *([there, back] if morph else []), *silenced]) + "\n", "utf-8")
    room = ASSETS / "room" / "room.flac" if morph else None
    midi = folder / "rounds.mid"
    return Performance(BUILT_IN_KIT, midi, moves, room, home, (), home / "kits", log, seed=0)


def measure(bounced: Bounced, home: Path) -> Morphed:
    """Return every strike with what the encoder hears of it."""
    means = open_means(home, (), home / "kits")
    means.library.refresh()
    metric = means.encoder.card.metric
    held = _held(bounced)
    first: dict[int, float] = {}
    strikes: list[Strike] = []
    for number, begin in enumerate(begins()):
        for pad in range(1, PADS + 1):
            seconds = begin + (pad - 1) * SPACING_SECONDS
            state = bounced.session.stage.board.pads[pad]
            placed = _at(held[pad], round(seconds * bounced.sample_rate))
            heard = Sound(_cut(bounced, seconds), bounced.sample_rate)
            level_db = heard_level_db(heard)
            latent, anchor = means.encoder.encode(heard), state.anchor.facts.latent
            assert latent is not None
            assert anchor is not None
            assert placed.facts.latent is not None
            roles = state.pad.role, means.library.class_near(anchor)[0]
            distance = distance_of(anchor, placed.facts.latent, metric)
            level_db -= first.setdefault(pad, level_db)
            kept = means.library.class_near(latent)[0] in roles
            strikes.append(Strike(number, pad, placed, distance, level_db, kept))
    means.library.close()
    return Morphed(bounced, tuple(strikes))


def _cut(bounced: Bounced, seconds: float) -> Frames:
    """Return what one strike sounds like, up to where it is silenced for the next."""
    first, stop = (
        round(at * bounced.sample_rate) for at in (seconds, seconds + SPACING_SECONDS - SILENCED_SECONDS)
    )
    return bounced.frames[first:stop]


def _held(bounced: Bounced) -> dict[int, list[tuple[int, Placed]]]:
    """Return what each pad held from which frame on."""
    pads = bounced.session.stage.board.pads
    held = {number: [(0, state.anchor)] for number, state in pads.items()}
    for said in bounced.said:
        if said.address == "/nf/pad/sound":
            state = pads[int(said.values[0])]
            steps = state.ladder.steps.values() if state.ladder is not None else ()
            known = {placed.facts.id: placed for placed in (state.anchor, *steps)}
            held[state.number].append((said.frame, known[int(said.values[1])]))
    return held


def _at(held: list[tuple[int, Placed]], frame: int) -> Placed:
    return [placed for since, placed in held if since <= frame][-1]


def _write_midi(path: Path, times: list[tuple[float, int]]) -> None:
    track = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=500_000)])
    now = 0
    for seconds, note in times:
        ticks = round(seconds * 100)
        track.append(mido.Message("note_on", note=note, velocity=127, time=ticks - now))
        now = ticks
    mido.MidiFile(tracks=[track], ticks_per_beat=50).save(path)


def rows() -> list[Row]:
    """Bounce the morph and return its figures."""
    with tempfile.TemporaryDirectory() as name:
        home, folder = Path(name) / "home", Path(name)
        morphed = measure(perform(performance(home, folder), lambda line: None), home)
    rounds = range(CURATED_ROUNDS, CURATED_ROUNDS + MORPH_ROUNDS)
    moved = [strike for strike in morphed.strikes if strike.placed.step]
    kept = min(sum(strike.role_kept for strike in morphed.round(number)) for number in rounds)
    means = [morphed.mean_distance(number) for number in rounds]
    falls = max(before - after for before, after in pairwise(means[: TOP_ROUND + 1]))
    return [
        Row("morph: pads that have a hit to go to", len({strike.pad for strike in moved}), f"of {PADS}"),
        Row("morph: level off", max(abs(strike.level_db) for strike in moved), "dB", "at most 1"),
        Row("morph: role kept, in the worst round", kept, "pads", "at least 12"),
        Row("morph: mean distance falls on the way up by", max(falls, 0.0), "", "at most 0"),
        Row("morph: mean distance at 1", max(means), "cosine"),
    ]
