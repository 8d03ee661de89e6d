"""Classes after a scan: what the neighbours say of sounds whose names say nothing."""

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from performer.library import labelling
from performer.library.catalogue import Catalogue
from performer.library.labelling import label
from performer.library.latents import LatentFile
from performer.library.rows import FoundSound, RawRow

FOUND = FoundSound(0, 500, 1000, 1, -10.0, None, 0.0, "")


class Shelf:
    """A catalogue of sounds in two clouds, kicks and snares, filled by hand."""

    def __init__(self, home: Path, spread: float = 0.2) -> None:
        self.catalogue = Catalogue(home)
        self.latents = LatentFile(home, "m")
        self.rng = np.random.default_rng(0)
        self.spread = spread
        self.n = 0
        for number in range(60):
            for class_ in ("kick", "snare"):
                self.add(class_, class_, folder=f"/pack {number % 3}")
        with self.catalogue.writing():
            self.catalogue.add_root(Path("/"))
        self.label()

    def add(
        self, like: str, class_: str | None = None, folder: str = "/x", seconds: float = 0.5, content: str = ""
    ) -> int:
        """Add a sound that sounds like a kick or a snare, and return its number."""
        centre = np.eye(64)[0 if like == "kick" else 1]
        point = (centre + self.spread / 8 * self.rng.standard_normal(64)).astype(np.float32)
        self.n += 1
        row = self.latents.add([point])
        found = dataclasses.replace(FOUND, n_frames=round(1000 * seconds), fingerprint=content or str(self.n))
        with self.catalogue.writing():
            name = f"{folder}/{class_ or 'sound'} {self.n}.wav"
            self.catalogue.put_sound(self.catalogue.put_file(Path(name), 1, 1, "m", None), found, class_, "m", row)
        return self.catalogue.newest_id()

    def label(self, metric: str = "cosine") -> int:
        return label(self.catalogue, self.latents, "m", metric)

    def told(self, sound_id: int) -> tuple[str | None, str | None, float | None]:
        """Return class, origin and confidence of a sound."""
        (raw,) = [raw for raw in self.catalogue.raw_sounds("m") if raw[0] == sound_id]
        return raw[9], raw[10], raw[13]


@pytest.mark.parametrize("metric", ["cosine", "euclidean"])
def test_a_sound_without_a_name_gets_the_class_of_its_neighbours_with_origin_and_confidence(
    tmp_path: Path, metric: str
):
    shelf = Shelf(tmp_path)
    kick, snare = shelf.add("kick"), shelf.add("snare")

    assert shelf.label(metric) == 2
    for sound_id, wanted in ((kick, "kick"), (snare, "snare")):
        class_, origin, confidence = shelf.told(sound_id)
        assert (class_, origin) == (wanted, "neighbour")
        assert confidence is not None
        assert 0.9 < confidence < 1.0


def test_where_neighbours_are_often_wrong_no_class_is_given(tmp_path: Path):
    shelf = Shelf(tmp_path, spread=30.0)  # two clouds that are one

    sounds = [shelf.add("kick") for _ in range(20)]
    shelf.label()

    assert {shelf.told(sound_id) for sound_id in sounds} == {(None, None, None)}


def test_a_long_sound_is_not_called_a_drum_for_its_first_beat(tmp_path: Path):
    shelf = Shelf(tmp_path)
    loop = shelf.add("kick", seconds=8.0)
    shelf.label()

    assert shelf.told(loop) == (None, None, None)


def test_what_a_name_or_a_player_told_stays(tmp_path: Path):
    shelf = Shelf(tmp_path)
    mine = shelf.add("kick")
    with shelf.catalogue.writing():
        shelf.catalogue.put_classes([(mine, "tom", "ear", None)])
    shelf.catalogue.note("names", "of an older table")
    shelf.label()

    assert shelf.told(mine) == ("tom", "ear", None)
    assert shelf.catalogue.origin_counts() == {"name": 120, "ear": 1}


def test_copies_of_one_sound_do_not_make_votes_look_better_than_they_are(tmp_path: Path):
    shelf = Shelf(tmp_path, spread=30.0)
    for number in range(60):  # each of these is right only by its own copy
        for like, class_ in (("kick", "snare"), ("snare", "kick")):
            before = shelf.rng.bit_generator.state
            shelf.add(like, class_, "/copies", content=f"{number}{like}")
            shelf.rng.bit_generator.state = before
            shelf.add(like, class_, "/copies", content=f"{number}{like}")
    sound = shelf.add("kick")
    shelf.label()

    assert shelf.told(sound)[0] is None


def test_a_second_time_nothing_is_done_and_new_sounds_are_voted_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    shelf = Shelf(tmp_path)
    shelf.add("kick")
    shelf.label()
    asked: list[int] = []
    votes = labelling._votes

    def counted(rows: list[RawRow], *rest: object) -> dict[int, tuple[str, float]]:
        asked.append(len(rows))
        return votes(rows, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(labelling, "_votes", counted)

    assert (shelf.label(), asked) == (0, [])
    new = shelf.add("snare")
    assert (shelf.label(), asked) == (1, [122])
    assert shelf.told(new)[0] == "snare"


def test_when_the_voters_are_gone_so_is_what_they_said(tmp_path: Path):
    shelf = Shelf(tmp_path)
    sound = shelf.add("kick")
    shelf.label()
    assert shelf.told(sound)[0] == "kick"

    files = [file.id for file in shelf.catalogue.files() if "sound" not in file.path.name]
    with shelf.catalogue.writing():
        shelf.catalogue.remove_files(files)
    shelf.label()

    assert shelf.told(sound) == (None, None, None)


def test_names_are_read_again_when_their_table_is_another(tmp_path: Path):
    shelf = Shelf(tmp_path)
    with shelf.catalogue.writing():
        first, second, *_ = (raw[0] for raw in shelf.catalogue.raw_sounds("m"))
        shelf.catalogue.put_classes([(first, None, None, None), (second, "tom", "name", None)])
        shelf.catalogue.note("names", "of an older table")

    assert shelf.label() == 2
    assert [shelf.told(each)[:2] for each in (first, second)] == [("kick", "name"), ("snare", "name")]
