"""Classes after a scan: names read again where their table is another, and the rest by vote of the neighbours.

Sounds vote on sounds of their own kind of length, so that no loop is called a kick for its first beat.
"""

from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path

import numpy as np
import numpy.typing as npt

from performer.library import label_words
from performer.library.catalogue import Catalogue
from performer.library.index import FlatIndex
from performer.library.labels import class_of
from performer.library.latents import LatentFile, Latents
from performer.library.rows import RawRow
from performer.library.voting import LONG_SECONDS, VOTERS, Codes, Confidence, Numbers, Truths, measured, vote
from performer.roles import CLASSES

THRESHOLD = 0.6
"""A vote that is right less often gives no class."""

_MOST_VOTERS = 8000  # among them the nearest of 62,000 sounds are found in a second or two
_MOST_MEASURED = 1000  # sounds of known class on which votes are tried
_FEWEST_FAR = 100  # of them whose class lies in other folders too
_CHUNK = 256
_NAMES = "names"  # in the catalogue's facts: which table its names were read with
_VOTED = "voted"  # … and of which model, metric and change the last vote was

_TABLES = repr((label_words.WORDS, label_words.UNSPACED, label_words.SHORT, label_words.FAINT, label_words.NOTHING))
_TABLE_ID = blake2b(_TABLES.encode(), digest_size=6).hexdigest()


@dataclass(slots=True)
class _Sounds:
    """What votes are about: the sounds of one kind of length that are not silent."""

    ids: Codes
    latents: Latents
    codes: Codes  # of the class by name or ear, else -1
    folders: Codes  # numbers of the folders they lie in
    contents: Codes  # numbers of files and of what is in them: equal in copies and in cuts of one file
    files: Codes


def name_of(path: Path, roots: list[Path]) -> Path:
    """Return a path from its library folder on, that folder's own name included."""
    root = next((root for root in roots if path.is_relative_to(root)), path.parent)
    return Path(root.name) / path.relative_to(root)


def class_by_name(path: Path, roots: list[Path], n_sounds: int) -> str | None:
    """Return the class that a file's name says of its sounds; a stroke cut out of a loop is none."""
    class_ = class_of(name_of(path, roots))
    return None if class_ == "loop" and n_sounds > 1 else class_


def label(catalogue: Catalogue, latents: LatentFile, model_id: str, metric: str) -> int:
    """Bring the classes of a scanned catalogue up to date; return how many sounds got another one."""
    changed = _read_names_again(catalogue)
    state = f"{model_id} {catalogue.rewrites(model_id)} {catalogue.newest_id()}"
    if catalogue.noted(_VOTED) == state:
        return changed
    rows = catalogue.raw_sounds(model_id)
    voted = _votes(rows, latents.read(), metric)
    before = {raw[0]: (raw[9], raw[13]) for raw in rows if raw[10] in (None, "neighbour")}
    new = [
        (sound_id, class_, None if class_ is None else "neighbour", confidence)
        for sound_id, was in before.items()
        for class_, confidence in (voted.get(sound_id, (None, None)),)
        if (class_, confidence) != was
    ]
    with catalogue.writing():
        if new:
            catalogue.put_classes(new)
        catalogue.note(_VOTED, f"{model_id} {catalogue.rewrites(model_id)} {catalogue.newest_id()}")
    return changed + len(new)


def _read_names_again(catalogue: Catalogue) -> int:
    """Read the classes out of the names anew if they were read with another table."""
    if catalogue.noted(_NAMES) == _TABLE_ID:
        return 0
    roots = sorted(catalogue.roots(), key=lambda root: len(root.parts), reverse=True)
    new: list[tuple[int, str | None, str | None, float | None]] = []
    for path, sounds in catalogue.classes_by_file().items():
        class_ = class_by_name(path, roots, len(sounds))
        for sound_id, was, origin in sounds:
            if (class_ is not None and origin != "ear" and (class_, "name") != (was, origin)) or (
                class_ is None and origin == "name"
            ):
                new.append((sound_id, class_, class_ and "name", None))
    with catalogue.writing():
        if new:
            catalogue.put_classes(new)
        catalogue.note(_NAMES, _TABLE_ID)
    return len(new)


def _votes(rows: list[RawRow], latents: Latents, metric: str) -> dict[int, tuple[str, float]]:
    """Return class and confidence of each sound on which the neighbours agree well enough."""
    found: dict[int, tuple[str, float]] = {}
    there = [raw for raw in rows if raw[12] is not None and raw[12] < len(latents)]
    seconds = np.array([raw[3] / raw[4] for raw in there])
    for is_long in (False, True):
        chosen = [there[place] for place in np.flatnonzero((seconds > LONG_SECONDS) == is_long)]
        found |= _votes_among(_sounds(chosen, latents), metric)
    return found


def _sounds(rows: list[RawRow], latents: Latents) -> _Sounds:
    def numbered(keys: list[object]) -> Codes:
        numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
        return np.array([numbers[key] for key in keys], np.int64)

    known = [CLASSES.index(raw[9]) if raw[9] in CLASSES and raw[10] in ("name", "ear") else -1 for raw in rows]
    return _Sounds(
        ids=np.array([raw[0] for raw in rows], np.int64),
        latents=latents[np.array([raw[12] for raw in rows], np.int64)],
        codes=np.array(known, np.int64),
        folders=numbered([raw[1].rpartition(b"/")[0] for raw in rows]),
        contents=numbered([raw[11] for raw in rows]),
        files=numbered([raw[1] for raw in rows]),
    )


def _votes_among(sounds: _Sounds, metric: str) -> dict[int, tuple[str, float]]:
    """Let the sounds of known class vote on the others.

    A sound in a folder of sounds without class is as strange to its voters as sounds are to those of other folders;
    what a vote is worth is measured accordingly.
    """
    known, asked = _voters(sounds.codes), np.flatnonzero(sounds.codes < 0)
    if not len(known) or not len(asked):
        return {}
    index = FlatIndex(metric)
    index.add(sounds.latents[known])
    rows, distances = index.search_many(sounds.latents[asked], VOTERS)
    winners, shares = vote(distances, sounds.codes[known][rows])
    near, far = _worth(sounds, known, metric)
    at_home = np.isin(sounds.folders[asked], sounds.folders[known])
    confidences = np.where(at_home, near.of(shares), far.of(shares))
    return {
        int(sounds.ids[place]): (CLASSES[winner], round(float(confidence), 3))
        for place, winner, confidence in zip(asked, winners, confidences)
        if confidence >= THRESHOLD
    }


def _voters(codes: Codes) -> Codes:
    """Return the places of the sounds that vote: those of known class, of large classes only some."""
    rng = np.random.default_rng(0)
    by_class = [rng.permutation(np.flatnonzero(codes == code)) for code in range(len(CLASSES))]
    most = _MOST_VOTERS  # of one class, as many as keep them all few enough
    while sum(min(most, len(places)) for places in by_class) > _MOST_VOTERS:
        most = most * 9 // 10
    return np.sort(np.concatenate([places[:most] for places in by_class]))


def _worth(sounds: _Sounds, known: Codes, metric: str) -> tuple[Confidence, Confidence]:
    """Return what votes are worth if each known sound is left out: it and its copies, or its whole folder.

    The latter needs sounds whose class lies in other folders too; where those are few it is taken to be the former.
    """
    rng = np.random.default_rng(0)
    tried = known if len(known) <= _MOST_MEASURED else np.sort(rng.choice(known, _MOST_MEASURED, replace=False))
    near, far = _Trial(), _Trial()
    for first in range(0, len(tried), _CHUNK):
        some = tried[first : first + _CHUNK]
        truth, codes = sounds.codes[some], sounds.codes[known]
        distances = distances_between(sounds.latents[some], sounds.latents[known], metric)
        own = sounds.contents[some][:, None] == sounds.contents[known]
        distances[own | (sounds.files[some][:, None] == sounds.files[known])] = np.inf
        near.add(distances, codes, truth)
        elsewhere = sounds.folders[some][:, None] != sounds.folders[known]
        has_like = (elsewhere & (truth[:, None] == codes)).any(axis=1)
        distances[~elsewhere] = np.inf
        far.add(distances[has_like], codes, truth[has_like])
    return near.confidence(), (far if far.n_votes >= _FEWEST_FAR else near).confidence()


class _Trial:
    """Votes on sounds whose class is known."""

    def __init__(self) -> None:
        self._shares: list[Numbers] = []
        self._right: list[Truths] = []

    @property
    def n_votes(self) -> int:
        """How many votes there were."""
        return sum(map(len, self._right))

    def add(self, distances: npt.NDArray[np.float32], codes: Codes, truth: Codes) -> None:
        """Let the voters of these codes (m,) vote on sounds at these distances (n, m)."""
        k = min(VOTERS, distances.shape[1])
        nearest = np.argpartition(distances, k - 1, axis=1)[:, :k]
        winners, shares = vote(np.take_along_axis(distances, nearest, axis=1), codes[nearest])
        self._shares.append(shares)
        self._right.append(winners == truth)

    def confidence(self) -> Confidence:
        """Return what such votes are worth."""
        return measured(np.concatenate(self._shares), np.concatenate(self._right))


def distances_between(some: Latents, others: Latents, metric: str) -> npt.NDArray[np.float32]:
    """Return the distances (n, m) between latents (n, 64) and (m, 64), as the index takes them."""
    if metric == "cosine":
        lengths = [np.maximum(np.linalg.norm(each, axis=1, keepdims=True), 1e-12) for each in (some, others)]
        return np.maximum(1.0 - (some / lengths[0]) @ (others / lengths[1]).T, 0.0)
    squared = np.square(some).sum(axis=1)[:, None] + np.square(others).sum(axis=1) - 2.0 * some @ others.T
    return np.sqrt(np.maximum(squared, 0.0))
