"""How well hits are found while the instrument itself comes out of the loudspeakers, beside ears that do not know.

The same scenes are heard by our ears, which know what is played, by our ears without that, and by librosa's onsets.
A cut is *own* where no planted hit sounds, and where ears that are more sensitive cut nothing in the room without
the own output: what happens in the room is the room's.
"""

import os
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import librosa.onset
import numpy as np

from bench.own_scenes import LEVELS_DB, SAMPLE_RATE, Mono, Played, scenes
from bench.room_scenes import Planted
from bench.table import Row
from performer.mind.mind import open_means, scan_roots
from performer.room.cut import ROOM_SECONDS, cut_hit
from performer.room.judge import Judge
from performer.room.listener import Cut, Listener
from performer.room.own_output import OwnOutput

SENSITIVITY = 0.5
BLOCK_FRAMES = 512
SEEDS = 3, 4, 5  # of hits, levels and answers in the same rooms; the ears were tuned on others
FOUND_SECONDS = 0.05
RING_SECONDS = 0.6
SAME_SECONDS = 0.06
LONGEST_SECONDS = 1.5  # of a hit that librosa's onsets cut
LOUD_DB = 6  # from here on nine hits in ten are to be found
AT_DB = 0.0  # of the own output over the room, where false cuts are counted
MOST_OWN, LEAST_RIGHT = 5.0, 75.0

Onsets = list[int]
Span = tuple[int, int]
Ears = Callable[[Mono, Mono], Onsets]


class Score(NamedTuple):
    """What one pair of ears found in all scenes."""

    found: dict[int, list[bool]]
    errors_ms: list[float]
    n_own: int  # in the scenes with the own output at AT_DB
    n_cuts: int  # in these

    def loud(self) -> float:
        """Return the share of the hits from LOUD_DB on that were found, in percent."""
        return 100.0 * float(
            np.mean([one for level, all_ in self.found.items() if level >= LOUD_DB for one in all_])
        )

    def own(self) -> float:
        """Return the share of cuts of the own output, in percent."""
        return 100.0 * self.n_own / max(1, self.n_cuts)


class Roles(NamedTuple):
    """How many of the hits found had the right role, in percent, and of how many it was judged."""

    right: float
    n_judged: int

    @classmethod
    def of(cls, right: Sequence[bool]) -> "Roles":
        return cls(100.0 * float(np.mean(right)), len(right))


def rows(quick: bool = False) -> list[Row]:
    """Measure recall by level, cuts of the own output, onset error, roles and cost."""
    data = Path(os.environ.get("NEURALFUNK_DATA", Path(__file__).parents[2] / "shared" / "data"))
    if not (data / "rooms").is_dir():
        return [Row("own output: hits found", None, "%", beside=f"no recordings at {data}; set NEURALFUNK_DATA")]
    _aware(np.zeros(SAMPLE_RATE, np.float32), np.zeros(SAMPLE_RATE, np.float32))  # compiled before it is timed
    heard = [one for seed in SEEDS[: 1 if quick else None] for one in scenes(data, seed)]
    began = time.thread_time()
    ours = score(heard, _aware)
    cost = (time.thread_time() - began) / sum(len(one.heard) for one in heard) * SAMPLE_RATE
    others = score(heard, _unaware), score(heard, _librosa)
    our_roles, librosas_roles = roles(heard)

    def beside(figure: Callable[[Score], float]) -> str:
        return f"without knowing what is played {figure(others[0]):.3g}; librosa {figure(others[1]):.3g}"

    def median(one: Score) -> float:
        return float(np.median(one.errors_ms))

    n_loud = sum(len(all_) for level_db, all_ in ours.found.items() if level_db >= LOUD_DB)
    return [
        Row(
            f"own output: hits found from +{LOUD_DB} dB",
            ours.loud(),
            "%",
            "at least 90",
            f"{beside(Score.loud)}; {n_loud} hits",
        ),
        *(_recall(level_db, ours, others) for level_db in LEVELS_DB),
        Row("own output: onset error, median", median(ours), "ms", "at most 2", beside(median)),
        Row(
            "own output at 0 dB: its share of all cuts",
            ours.own(),
            "%",
            f"at most {MOST_OWN:g}",
            f"{beside(Score.own)}; {ours.n_cuts} cuts",
        ),
        Row(
            "own output: role right",
            our_roles.right,
            "%",
            f"at least {LEAST_RIGHT:g}",
            f"{our_roles.n_judged} hits from +{LOUD_DB} dB; cut by librosa's onsets {librosas_roles.right:.3g} "
            f"of {librosas_roles.n_judged}",
        ),
        Row("own output: listening, of one core's time", 100.0 * cost, "%", "", "with all that is compared"),
    ]


def _recall(level_db: int, ours: Score, others: tuple[Score, Score]) -> Row:
    shares = [100.0 * float(np.mean(one.found[level_db])) for one in (ours, *others)]
    beside = f"without knowing {shares[1]:.0f}; librosa {shares[2]:.0f}; {len(ours.found[level_db])} hits"
    return Row(f"own output: hits found at {level_db:+d} dB", shares[0], "%", "", beside)


def score(heard: Sequence[Played], ears: Ears) -> Score:
    """Return what these ears find; an onset finds at most one hit."""
    found: dict[int, list[bool]] = {level_db: [] for level_db in LEVELS_DB}
    errors_ms, n_own, n_cuts = list[float](), 0, 0
    for one in heard:
        left = ears(one.heard, one.played)
        n_cuts += len(left) * (one.own_db == AT_DB)
        for hit in one.scene.planted:
            nearest = min(left, key=lambda onset: abs(onset - hit.frame), default=None)
            hears = nearest is not None and abs(nearest - hit.frame) <= FOUND_SECONDS * SAMPLE_RATE
            found[hit.level_db].append(hears)
            if nearest is not None and hears:
                errors_ms.append(1000.0 * abs(nearest - hit.frame) / SAMPLE_RATE)
                left.remove(nearest)
        if one.own_db != AT_DB:
            continue
        rooms_own = [*ears(one.scene.audio, np.zeros_like(one.played)), *_unaware(one.scene.audio, one.played, 0.8)]
        n_own += sum(not _rings(one, onset) and not _near(rooms_own, onset) for onset in left)
    return Score(found, errors_ms, n_own, n_cuts)


def roles(heard: Sequence[Played]) -> tuple[Roles, Roles]:
    """Return how our ears and librosa's onsets, cut up to the next, fare with the roles of the hits they find."""
    with tempfile.TemporaryDirectory() as home:
        means = open_means(Path(home), (), Path(home) / "kits")
        scan_roots(Path(home), (), means.encoder)
        means.library.refresh()
        judge = Judge(means.decoder.prior)

        def right(one: Played, spans: Iterable[Span], audio: Mono) -> Iterator[bool]:
            for hit, (onset, end) in _found(one, spans):
                before = min(onset, round(ROOM_SECONDS * SAMPLE_RATE))
                latent = means.encoder.encode(cut_hit(audio[onset - before : end], SAMPLE_RATE, before))
                neighbours_say = None if latent is None else means.library.class_near(latent)[0]
                yield latent is not None and judge.role(latent, neighbours_say) == hit.class_

        ours, librosas = list[bool](), list[bool]()
        for one in heard:
            cuts, rest = _listened(one.heard, one.played)
            ours += right(one, ((cut.onset_frame, cut.end_frame) for cut in cuts), rest)
            onsets = _librosa(one.heard, one.played)
            ends = (*onsets[1:], len(one.heard))
            longest = round(LONGEST_SECONDS * SAMPLE_RATE)
            librosas += right(one, ((at, min(end, at + longest)) for at, end in zip(onsets, ends)), one.heard)
    return Roles.of(ours), Roles.of(librosas)


def _found(one: Played, spans: Iterable[Span]) -> Iterator[tuple[Planted, Span]]:
    """Yield the loud planted hits of a known role that spans begin with, each once."""
    wanted = [hit for hit in one.scene.planted if hit.class_ and hit.level_db >= LOUD_DB]
    for span in spans:
        hit = next((h for h in wanted if abs(h.frame - span[0]) <= FOUND_SECONDS * SAMPLE_RATE), None)
        if hit is not None:
            wanted.remove(hit)
            yield hit, span


def _rings(one: Played, onset: int) -> bool:
    before, after = 0.02 * SAMPLE_RATE, RING_SECONDS * SAMPLE_RATE
    return any(hit.frame - before <= onset < hit.frame + min(hit.n_frames, after) for hit in one.scene.planted)


def _near(onsets: Onsets, onset: int) -> bool:
    return any(abs(other - onset) <= SAME_SECONDS * SAMPLE_RATE for other in onsets)


def _listened(heard: Mono, played: Mono) -> tuple[list[Cut], Mono]:
    """Return what is cut, and the room without the own output."""
    listener, own_output = Listener(SAMPLE_RATE, SENSITIVITY), OwnOutput(SAMPLE_RATE)
    cuts, rest = list[Cut](), list[Mono]()
    for at in range(0, len(heard), BLOCK_FRAMES):
        block = slice(at, at + BLOCK_FRAMES)
        split = own_output.feed(heard[block], played[None, block])
        cuts += listener.feed(*split)
        rest.append(split.rest)
    return cuts, np.concatenate(rest)


def _aware(heard: Mono, played: Mono) -> Onsets:
    return [cut.onset_frame for cut in _listened(heard, played)[0]]


def _unaware(heard: Mono, played: Mono, sensitivity: float = SENSITIVITY) -> Onsets:
    listener = Listener(SAMPLE_RATE, sensitivity)
    blocks = range(0, len(heard), BLOCK_FRAMES)
    return [cut.onset_frame for at in blocks for cut in listener.feed(heard[at : at + BLOCK_FRAMES])]


def _librosa(heard: Mono, played: Mono) -> Onsets:
    return [int(frame) for frame in librosa.onset.onset_detect(y=heard, sr=SAMPLE_RATE, units="samples")]
