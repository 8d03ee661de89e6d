"""Search: the nearest sounds, exactly, through any filter, each content once."""

from pathlib import Path

import numpy as np
import pytest

from performer.errors import BadModel
from performer.library.catalogue import Catalogue
from performer.library.latents import LatentFile
from performer.library.library import Library
from performer.library.rows import FoundSound

CLASSES = ("kick", "snare", "tom")


class Shelf:
    """A catalogue filled by hand, in the way of a scan."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.catalogue = Catalogue(home)
        self.latents = LatentFile(home, "m")
        self.n = 0

    def add(
        self, latent: np.ndarray | None, class_: str | None = None, seconds: float = 1.0, content: str = "",
        folder: str = "/a", model: str = "m",
    ) -> str:  # fmt: skip
        """Add a sound in a file of its own and return the file's name."""
        name = f"{folder}/{self.n}.wav"
        row = None if latent is None else self.latents.add([latent])
        with self.catalogue.writing():
            file_id = self.catalogue.put_file(Path(name), 1, 1, model, None)
            found = FoundSound(0, round(seconds * 1000), 1000, 1, -10.0, None, 0.0, content or f"{self.n:032x}")
            self.catalogue.put_sound(file_id, found, class_, model, row)
        self.n += 1
        return name

    def open(self, metric: str = "cosine") -> Library:
        return Library.open(self.home, "m", metric)


def random_latents(n: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=(n, 64)).astype(np.float32)


def names(found: list) -> list[str]:
    return [str(neighbour.row.path) for neighbour in found]


def test_neighbours_are_those_that_counting_by_hand_gives(tmp_path: Path):
    shelf, points = Shelf(tmp_path), random_latents(200)
    for point in points:
        shelf.add(point)
    query = random_latents(1, seed=1)[0]
    unit = points / np.linalg.norm(points, axis=1, keepdims=True)
    cosine = 1 - unit @ (query / np.linalg.norm(query))
    euclidean = np.linalg.norm(points - query, axis=1)

    for metric, expected in (("cosine", cosine), ("euclidean", euclidean)):
        found = shelf.open(metric).nearest(query, 10)
        order = np.argsort(expected)[:10]
        assert names(found) == [f"/a/{number}.wav" for number in order]
        assert [each.distance for each in found] == pytest.approx(expected[order], abs=1e-5)


def test_a_sound_is_nearest_to_itself_at_distance_zero(tmp_path: Path):
    shelf, points = Shelf(tmp_path), random_latents(20)
    for point in points:
        shelf.add(point)

    for metric in ("cosine", "euclidean"):
        found = shelf.open(metric).nearest(points[7], 1)
        assert names(found) == ["/a/7.wav"]
        assert found[0].distance == pytest.approx(0, abs=1e-3)


def test_only_the_classes_lengths_and_folders_asked_for_are_offered(tmp_path: Path):
    shelf = Shelf(tmp_path)
    for number, point in enumerate(random_latents(60)):
        shelf.add(
            point, (*CLASSES, None)[number % 4], seconds=number / 10 + 0.1, folder="/ab" if number % 2 else "/a"
        )
    library = shelf.open()
    query = random_latents(1, seed=2)[0]

    kicks = library.nearest(query, 60, classes=frozenset({"kick"}))
    assert len(kicks) == 15
    assert {each.row.class_ for each in kicks} == {"kick"}
    assert [each.distance for each in kicks] == sorted(each.distance for each in kicks)
    short = library.nearest(query, 60, max_seconds=1.0)
    assert len(short) == 10
    assert max(each.row.seconds for each in short) <= 1.0
    assert {each.row.path.parent for each in library.nearest(query, 60, roots=[Path("/a")])} == {Path("/a")}
    assert len(library.nearest(query, 60, classes=frozenset({"tom", "snare"}), min_seconds=2.95)) == 16
    assert library.nearest(query, 5, classes=frozenset({"vocal"})) == []
    assert library.nearest(query, 5, classes=frozenset()) == []
    assert len(library.nearest(query, 99)) == 60


def test_the_same_content_is_offered_once_however_often_it_lies_there(tmp_path: Path):
    shelf, points = Shelf(tmp_path), random_latents(4)
    for _ in range(30):
        shelf.add(points[0], content="same")
    for point in points[1:]:
        shelf.add(point)

    found = shelf.open().nearest(points[0], 3)

    assert len(found) == 3
    assert [each.row.fingerprint for each in found].count("same") == 1
    assert found[0].row.fingerprint == "same"


def test_a_copy_in_the_folder_asked_for_is_offered_though_the_first_lies_elsewhere(tmp_path: Path):
    shelf, (point,) = Shelf(tmp_path), random_latents(1)
    shelf.add(point, content="same", folder="/a")
    shelf.add(point, content="same", folder="/b")

    assert names(shelf.open().nearest(point, 1, roots=[Path("/b")])) == ["/b/1.wav"]


def test_a_folder_asked_for_by_a_link_is_the_folder_itself(tmp_path: Path):
    shelf, (point,) = Shelf(tmp_path), random_latents(1)
    (tmp_path / "sounds").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "sounds")
    shelf.add(point, folder=str(tmp_path / "sounds"))

    assert len(shelf.open().nearest(point, 1, roots=[tmp_path / "link"])) == 1


def test_sounds_of_a_folder_that_is_not_there_now_are_not_offered(tmp_path: Path):
    shelf, points = Shelf(tmp_path), random_latents(2)
    for name, point in zip(("there", "unplugged"), points):
        shelf.add(point, folder=str(tmp_path / name))
        with shelf.catalogue.writing():
            shelf.catalogue.add_root(tmp_path / name)
    (tmp_path / "there").mkdir()
    library = shelf.open()

    assert [each.row.path.parent.name for each in library.nearest(points[1], 5)] == ["there"]
    assert len(library) == 2


def test_silence_is_in_the_library_and_never_ranked(tmp_path: Path):
    shelf, (point,) = Shelf(tmp_path), random_latents(1)
    shelf.add(None)
    shelf.add(point)
    library = shelf.open()

    assert len(library) == 2
    assert names(library.nearest(point, 5)) == ["/a/1.wav"]
    assert library.latent(library.rows()[0]) is None


def test_an_empty_library_has_no_neighbours(tmp_path: Path):
    library = Library.open(tmp_path, "m", "cosine")

    assert (len(library), library.nearest(random_latents(1)[0], 5)) == (0, [])


def test_sounds_heard_by_another_model_are_left_out(tmp_path: Path):
    shelf, (point,) = Shelf(tmp_path), random_latents(1)
    shelf.add(point, model="another")

    assert len(shelf.open()) == 0


def test_a_refresh_picks_up_what_was_added_changed_and_removed(tmp_path: Path):
    shelf, points = Shelf(tmp_path), random_latents(3)
    shelf.add(points[0], "kick")
    library = shelf.open()
    assert not library.refresh()

    shelf.add(points[1], "snare")
    assert len(library) == 1
    assert library.refresh()
    assert names(library.nearest(points[1], 1)) == ["/a/1.wav"]
    assert library.class_counts == {"kick": 1, "snare": 1}

    shelf.n = 0
    shelf.add(points[2], "tom")  # /a/0.wav again
    assert library.refresh()
    assert names(library.nearest(points[2], 1)) == ["/a/0.wav"]
    assert library.class_counts == {"tom": 1, "snare": 1}

    with shelf.catalogue.writing():
        shelf.catalogue.remove_files(file.id for file in shelf.catalogue.files())
    assert library.refresh()
    assert library.nearest(points[2], 1) == []


def test_a_sound_is_found_by_its_number_and_by_its_content(tmp_path: Path):
    shelf, (point,) = Shelf(tmp_path), random_latents(1)
    shelf.add(point, content="this")
    library = shelf.open()
    (row,) = library.rows()

    assert library.row(row.id) == row
    assert library.by_fingerprint("this") == row
    assert library.row(row.id + 1) is None
    assert library.by_fingerprint("that") is None
    np.testing.assert_array_equal(library.latent(row), point)


def test_an_unknown_metric_is_told(tmp_path: Path):
    with pytest.raises(BadModel, match="'manhattan'"):
        Library.open(tmp_path, "m", "manhattan")
