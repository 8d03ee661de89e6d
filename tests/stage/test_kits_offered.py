"""The kits that are offered, and chosen by their names."""

import pytest

from tests.stage.boards import played, played_set


def test_the_kits_of_the_set_and_of_the_folders_are_offered_by_name_in_the_full_state(tmp_path):
    for name in ("zulu", "alpha", "kit 2"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "kit.toml").touch()
    (tmp_path / "bravo.toml").touch()
    (tmp_path / "no kit").mkdir()
    play = played_set(None, None, kit_folders=(tmp_path, tmp_path / "gone"))
    play.ask("/nf/state")

    names = ["kit 1", "kit 2", "alpha", "bravo", "zulu"]
    assert play.said("/nf/kit/offer") == [(place, 5, name) for place, name in enumerate(names, 1)]
    assert play.said("/nf/kit/load") == [("kit 1",)]


def test_that_there_are_no_kits_to_choose_from_is_told():
    play = played()
    play.ask("/nf/state")

    assert play.said("/nf/kit/offer") == [(0, 0, "")]


def test_a_kit_of_the_set_chosen_by_name_comes_at_the_bar_as_by_its_number():
    play = played_set(120.0, None, None)
    play.until(100)
    play.ask("/nf/kit/choose", "kit 3")
    play.until(1900)
    before = play.sounds(1)
    play.until(2010)

    assert (before, play.sounds(1)) == (1.0, 100.0)
    assert play.said("/nf/kit/load") == [("kit 3",)]


@pytest.mark.parametrize("name", ["kit 9", "../kit 1", "", "a/b"])
def test_a_kit_that_is_not_there_cannot_be_chosen(name: str):
    play = played_set(None, None)
    play.ask("/nf/kit/choose", name)

    ((address, text),) = play.said("/nf/error")
    assert address == "/nf/kit/choose"
    assert text.startswith(f"there is no kit '{name}'")
    assert play.sounds(1) == 1.0
