"""Another model hears the catalogued sounds: what changes, what does not, and what cannot stop it."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from performer.audio_format import Latent
from performer.library.catalogue import SERVES, Catalogue
from performer.library.hearing_again import catch_up, clear_out
from performer.library.latents import LatentFile
from performer.library.library import Library
from performer.library.scan import scan
from performer.sound.sound import Sound
from tests.library.band_encoder import BandEncoder, Breaking, make_band_encoder
from tests.library.made_sounds import burst, put


class Reversed(BandEncoder):
    """Hears the same, and says it the other way round."""

    def encode(self, sound: Sound) -> Latent | None:
        latent = super().encode(sound)
        return None if latent is None else latent[::-1].copy()


make_reversed = partial(Reversed, "reversed")


def caught_up(home: Path, **given: object) -> int:
    return catch_up(home, make_reversed, "reversed", "cosine", n_workers=1, **given)  # type: ignore[arg-type]


def served(home: Path) -> str | None:
    catalogue = Catalogue(home)
    found = catalogue.noted(SERVES)
    catalogue.close()
    return found


@pytest.fixture
def scanned(home: Path, folder: Path) -> Path:
    """Return the folder of five sounds, which the first model has heard; one file holds two sounds."""
    put(folder / "two.wav", np.concatenate([burst(100, 1.5), burst(500, 1.5)]))
    scan(home, [folder], make_band_encoder(), "bands", n_workers=1)
    return folder


def test_all_is_heard_again_under_the_same_numbers_and_the_new_model_serves(home: Path, scanned: Path):
    old = Library.open(home, "bands", "cosine")
    assert (served(home), len(old)) == ("bands", 7)

    assert caught_up(home) == 6

    new = Library.open(home, "reversed", "cosine")
    assert served(home) == "reversed"
    assert [replace(row, latent_row=None) for row in new.rows()] == [
        replace(row, latent_row=None) for row in old.rows()
    ]
    for row, was in zip(new.rows(), old.rows(), strict=True):
        latent, before = new.latent(row), old.latent(was)
        if latent is None or before is None:
            assert (latent, before) == (None, None)
        else:
            np.testing.assert_allclose(latent, before[::-1], atol=1e-6)
    assert caught_up(home) == 0


def test_the_old_model_serves_whole_while_the_new_one_hears(home: Path, scanned: Path):
    old = Library.open(home, "bands", "cosine")
    seen: list[tuple[str | None, int, int]] = []

    def look(done: int, total: int) -> None:
        old.refresh()
        seen.append((served(home), len(old.nearest(np.ones(64, np.float32), 9)), done))

    caught_up(home, on_progress=look)

    assert seen
    assert {(model, n_near) for model, n_near, _ in seen} == {("bands", 5)}
    assert not old.refresh() or len(old) == 7


def test_stopped_half_way_it_goes_on_from_there(home: Path, scanned: Path):
    for number in range(70):
        put(scanned / "more" / f"tom {number}.wav", burst(100 + number, seed=number))
    scan(home, [scanned], make_band_encoder(), "bands", n_workers=1)

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        caught_up(home, on_progress=stop)
    catalogue = Catalogue(home)
    n_heard, n_files = catalogue.how_far("reversed")

    assert 0 < n_heard < n_files == 76
    assert served(home) == "bands"
    assert caught_up(home) == 76 - n_heard
    assert (served(home), catalogue.how_far("reversed")) == ("reversed", (76, 76))


def test_the_model_of_a_first_scan_serves_though_the_scan_was_stopped(home: Path, folder: Path):
    with pytest.raises(KeyboardInterrupt):
        scan(home, [folder], make_band_encoder(), "bands", n_workers=1, on_progress=_stop)

    assert served(home) == "bands"


def test_what_is_gone_or_another_now_is_left_to_the_next_scan(home: Path, scanned: Path):
    (scanned / "hats" / "closed.wav").unlink()
    put(scanned / "kick.wav", burst(90, 0.4))

    assert caught_up(home) == 4
    assert served(home) == "reversed"
    report = scan(home, [scanned], make_reversed, "reversed", n_workers=1)
    assert (report.changed, report.gone, report.heard_again) == (1, 1, 0)


def test_a_disk_that_was_not_there_is_heard_when_it_is_back(home: Path, scanned: Path, tmp_path: Path):
    put(tmp_path / "disk" / "snare.wav", burst(300))
    scan(home, [tmp_path / "disk"], make_band_encoder(), "bands", n_workers=1)
    before = {row.path: row.id for row in Library.open(home, "bands", "cosine").rows()}
    (tmp_path / "disk").rename(tmp_path / "unplugged")

    assert caught_up(home) == 6
    assert served(home) == "reversed"
    clear_out(home, ("reversed",))
    (tmp_path / "unplugged").rename(tmp_path / "disk")
    report = scan(home, [tmp_path / "disk"], make_reversed, "reversed", n_workers=1)

    assert (report.files_read, report.heard_again) == (0, 1)
    assert {row.path: row.id for row in Library.open(home, "reversed", "cosine").rows()} == before


def test_a_file_that_breaks_the_new_model_is_silent_to_it_and_the_others_are_heard(home: Path, scanned: Path):
    broken = put(scanned / "m.wav", np.ones(13))
    scan(home, [scanned], make_band_encoder(), "bands", n_workers=1)

    assert catch_up(home, partial(Breaking, "breaking"), "breaking", "cosine", n_workers=1) == 7
    new = Library.open(home, "breaking", "cosine")
    assert served(home) == "breaking"
    assert {row.path.name for row in new.rows() if row.latent_row is None} == {broken.name, "silence.wav"}


def test_what_the_old_model_takes_in_meanwhile_is_heard_too(home: Path, scanned: Path):
    with pytest.raises(KeyboardInterrupt):
        caught_up(home, on_progress=_stop)
    put(scanned / "new.wav", burst(700))
    scan(home, [scanned], make_band_encoder(), "bands", n_workers=1)
    assert served(home) == "bands"

    caught_up(home)

    assert len(Library.open(home, "reversed", "cosine")) == 8


def _stop(done: int, total: int) -> None:
    raise KeyboardInterrupt


def test_the_old_latents_go_when_they_are_no_more_of_use(home: Path, scanned: Path):
    caught_up(home)
    assert LatentFile(home, "bands").path.exists()

    clear_out(home, ("reversed",))

    assert [path.name for path in home.glob("latents-*")] == ["latents-reversed.f32"]
    assert len(Library.open(home, "bands", "cosine")) == 0
    assert len(Library.open(home, "reversed", "cosine")) == 7


def test_a_search_that_goes_on_picks_up_what_the_new_model_hears(home: Path, scanned: Path):
    new = Library.open(home, "reversed", "cosine")
    assert len(new) == 0

    caught_up(home)

    assert new.refresh()
    assert len(new) == 7
