"""Sounds for bass, melodic and tom come in tune with the pad's own, and what is too far is passed over."""

from collections.abc import Iterator

import pytest

from performer import jobs
from performer.mind.mind import Means
from performer.sound.sound import Sound
from performer.swap.tune import MOST_TUNED_UNASKED, clear_pitch_hz, semitones_between
from tests.mind.stages import ASSETS, RATE, Stage


@pytest.fixture
def tom(means: Means) -> Stage:
    return Stage(means, ASSETS / "kit" / "tom-low-1-1.flac", "tom")


def offered(stage: Stage) -> Iterator[tuple[jobs.Found, Sound]]:
    """Yield one swap after the other, each with the sound that the pad is given."""
    heard: list[str] = []
    while True:
        job = stage.job(heard_already=tuple(heard))
        (found,) = stage.mind.handle(job)
        assert isinstance(found, jobs.Found)
        if found.facts.fingerprint in heard:
            return
        heard.append(found.facts.fingerprint)
        yield found, Sound(stage.frames(found, job).copy(), RATE)


def test_every_library_sound_that_a_tom_is_given_is_in_tune_with_it(tom: Stage):
    assert tom.anchor.measure is not None
    wanted_hz, tuned_by = tom.anchor.measure.pitch_hz, list[float]()
    for found, sound in offered(tom):
        if (semitones := found.facts.origin.get("tuned_semitones")) is not None:
            tuned_by.append(semitones)
            assert abs(semitones_between(clear_pitch_hz(sound), wanted_hz)) < 0.2
    assert len(tuned_by) >= 3
    assert min(map(abs, tuned_by)) > 0.0
    assert max(map(abs, tuned_by)) <= MOST_TUNED_UNASKED


def test_what_is_further_is_passed_over_and_offered_to_no_tom(tom: Stage, means: Means):
    assert tom.anchor.measure is not None
    names = {found.facts.name for found, _ in offered(tom)}
    rows = [means.library.row(one) for one in range(1, 2000)]
    toms = [row for row in rows if row is not None and row.path.parent.name == "tom"]
    wanted_hz = tom.anchor.measure.pitch_hz
    apart = {row.path.stem: semitones_between(clear_pitch_hz(means.library.read(row)), wanted_hz) for row in toms}
    too_far = {name for name, semitones in apart.items() if abs(semitones) > MOST_TUNED_UNASKED + 0.2}
    assert too_far
    assert not too_far & names
    assert {name for name, semitones in apart.items() if semitones == 0.0} & names  # no pitch: as ever


def test_what_was_asked_for_by_its_number_comes_in_tune_or_where_that_is_too_far_as_it_is(tom: Stage, means: Means):
    rows = [row for one in range(1, 2000) if (row := means.library.row(one)) and row.path.parent.name == "tom"]
    given = {row.path.stem: tom.find(id=row.id).facts.origin.get("tuned_semitones") for row in rows[:12]}
    assert any(given.values())
    assert all(semitones is None or abs(semitones) <= MOST_TUNED_UNASKED for semitones in given.values())


def test_no_snare_is_tuned(means: Means):
    snare = Stage(means, ASSETS / "kit" / "snare-3-1.flac", "snare")
    assert all("tuned_semitones" not in found.facts.origin for found, _ in offered(snare))
