"""The mind with the real library, encoder and decoder: what it finds for a pad, and what it says when it cannot."""

import tomllib
from pathlib import Path

import numpy as np
import pytest

from performer import jobs
from performer.audio_format import db_of_gain
from performer.kit import toml_file
from performer.mind.mind import Means
from performer.sound import files
from performer.sound.sound import Sound
from performer.swap.fit import Measure, measure
from tests.mind.stages import ASSETS, RATE, Stage, play_room


@pytest.fixture
def snare(means: Means) -> Stage:
    return Stage(means, ASSETS / "kit" / "snare-3-1.flac", "snare")


def test_asked_again_it_gives_the_next_neighbour_and_none_twice(snare: Stage):
    heard: list[str] = []
    distances: list[float] = []
    for _ in range(12):
        found = snare.find(heard_already=tuple(heard))
        heard.append(found.facts.fingerprint)
        distances.append(found.facts.distance)

    assert len(set(heard)) == 12
    assert distances == sorted(distances)


def test_when_every_neighbour_was_heard_it_starts_over(snare: Stage):
    heard: list[str] = []
    first = snare.find().facts.fingerprint
    for _ in range(60):
        found = snare.find(heard_already=tuple(heard))
        if found.facts.fingerprint in heard:
            break
        heard.append(found.facts.fingerprint)

    assert found.facts.fingerprint == first
    assert len(heard) >= 20


def test_what_is_banned_is_never_offered_even_when_it_starts_over(snare: Stage):
    nearest = snare.find().facts.fingerprint
    heard = [nearest]
    for _ in range(40):
        found = snare.find(banned=frozenset({nearest}), heard_already=tuple(heard))
        assert found.facts.fingerprint != nearest
        heard.append(found.facts.fingerprint)


def test_the_shortlist_comes_first(snare: Stage):
    wanted = snare.find(distance=0.2).facts.fingerprint
    found = snare.find(shortlist=(wanted,))

    assert found.facts.fingerprint == wanted != snare.find().facts.fingerprint


def test_neighbours_are_of_the_pads_role(snare: Stage):
    for distance in (0.0, 0.1, 1.0):
        assert snare.find(distance=distance).facts.name.startswith("snare")


def test_a_greater_distance_reaches_further(snare: Stage):
    near, far = (snare.find(distance=distance).facts.distance for distance in (0.0, 0.2))
    assert near < far


def test_a_found_sound_has_the_anchors_level_and_keeps_its_ceiling_and_length(snare: Stage):
    anchor = snare.anchor.measure
    assert anchor is not None
    heard: list[str] = []
    for _ in range(10):
        job = snare.job(heard_already=tuple(heard))
        (found,) = snare.mind.handle(job)
        assert isinstance(found, jobs.Found)
        heard.append(found.facts.fingerprint)
        frames = snare.frames(found, job)
        made: Measure = measure(Sound(frames, RATE))
        over_db = db_of_gain(float(np.abs(frames).max())) - db_of_gain(anchor.peak)

        assert over_db <= 3.0 + 1e-3
        assert len(frames) <= 1.5 * anchor.n_frames + 1
        assert made.level_db <= anchor.level_db + 0.5
        assert made.level_db > anchor.level_db - 0.5 or over_db > 2.9  # quieter only where its peaks forbid it


def test_generated_sounds_are_new_each_time_and_the_same_for_the_same_number(snare: Stage):
    made = []
    for number in (11, 11, 12):
        job = snare.job(source="generated", number=number)
        (found,) = snare.mind.handle(job)
        assert isinstance(found, jobs.Found)
        made.append(snare.frames(found, job).tobytes())

    assert made[0] == made[1]
    assert made[0] != made[2]


def test_a_room_that_was_not_heard_is_refused_with_what_to_do(snare: Stage):
    for given in ({"source": "room"}, {"query": "heard"}):
        assert "nothing has been heard yet; switch /nf/room/listen on" in snare.refusal(**given)


def test_a_sound_that_the_library_does_not_have_is_refused(snare: Stage):
    assert snare.refusal(id=999_999) == "the library has no sound 999999"
    assert snare.refusal(id=jobs.ROOM_IDS + 4) == "hit 4 is not kept any more"


def test_a_role_without_sounds_is_refused_with_what_to_do(snare: Stage):
    assert "the folders searched have no other loop; add one that has" in snare.refusal(role="loop")


def test_a_silent_pad_has_no_neighbours(means: Means, tmp_path: Path):
    path = tmp_path / "silence.wav"
    files.write(path, Sound(np.zeros((4410, 1), np.float32), RATE))
    stage = Stage(means, path, "snare")

    assert stage.anchor.latent is None
    assert "silence has no neighbours" in stage.refusal()


def test_put_gives_the_very_sound_that_was_asked_for(snare: Stage):
    wanted = snare.find(distance=0.1).facts
    assert snare.find(id=wanted.id).facts.name == wanted.name


def test_hits_of_the_room_are_heard_where_they_are(clapped: tuple[Stage, list[jobs.HeardHit]]):
    _, heard = clapped
    onsets_seconds = [hit.onset_frame / RATE for hit in heard]

    assert [hit.hit for hit in heard] == list(range(1, len(heard) + 1))
    events = tomllib.loads((ASSETS / "room" / "room.toml").read_text())["event"]
    played = [event["seconds"] for event in events if event["seconds"] < 8.0]
    assert len(played) >= 4
    for wanted in played:
        assert min(abs(onset - wanted) for onset in onsets_seconds) < 0.02


def test_a_room_hit_goes_onto_one_pad_of_a_kit_swap_only(clapped: tuple[Stage, list[jobs.HeardHit]]):
    stage, _ = clapped
    given = [stage.find(source="room", group=5, number=n).facts.fingerprint for n in (21, 22)]
    assert len(set(given)) == 2

    again = stage.find(source="room", group=6, number=23).facts.fingerprint
    assert again == given[0]


def test_a_room_hit_that_is_on_another_pad_is_not_offered(clapped: tuple[Stage, list[jobs.HeardHit]]):
    stage, _ = clapped
    first = stage.find(source="room").facts
    second = stage.find(source="room", on_other_pads=frozenset({first.fingerprint})).facts

    assert first.fingerprint != second.fingerprint


def test_clearing_the_room_forgets_every_hit(clapped: tuple[Stage, list[jobs.HeardHit]]):
    stage, heard = clapped
    stage.mind.handle(jobs.ClearRoom())

    assert stage.refusal(id=jobs.ROOM_IDS + heard[0].hit) == "hit 1 is not kept any more"


def test_closed_ears_hear_nothing(means: Means):
    stage = Stage(means, ASSETS / "kit" / "clap-1-1.flac", "clap")
    room = files.read(ASSETS / "room" / "room.flac", 0, 3 * RATE)

    assert play_room(stage, room.mono()) == []
    assert stage.mind.room_level() is None


def test_a_kit_is_read_into_the_memory_that_was_granted(snare: Stage):
    extent = snare.engine.sounds.reserve(3_000_000)
    grant = jobs.Grant(extent.first, extent.n_floats)
    (read,) = snare.mind.handle(jobs.ReadKit(3, ASSETS / "kit" / "kit.toml", grant))

    assert isinstance(read, jobs.KitRead)
    assert len(read.kit.pads) == 16
    for placement in read.placements.values():
        assert grant.first <= placement.first
        assert placement.first + placement.n_frames * placement.n_channels <= grant.first + grant.n_floats


def test_a_kit_that_cannot_be_read_is_refused_in_one_line(snare: Stage, tmp_path: Path):
    path = tmp_path / "kit.toml"
    path.write_text("version = 1\nname = 'x'\n[[pad]]\npad = 1\nnote = 36\nrole = 'snare'\n")
    (answer,) = snare.mind.handle(jobs.ReadKit(3, path, jobs.Grant(0, 10)))

    assert isinstance(answer, jobs.Refused)
    assert "line 3: pad 1 wants 1 to 8 layers" in answer.reason
    assert "\n" not in answer.reason


def test_a_saved_kit_loads_again_with_the_same_sounds_and_is_never_overwritten(snare: Stage, means: Means):
    kit = toml_file.load(ASSETS / "kit" / "kit.toml")
    job = snare.job()
    (found,) = snare.mind.handle(job)
    assert isinstance(found, jobs.Found)
    placement = jobs.Placement(job.grant.first, found.n_frames, found.n_channels)
    save = jobs.SaveKit(9, "tonight", kit, {3: (found.facts, ((1.0, 1.0, (placement,)),))})

    (saved,) = snare.mind.handle(save)
    assert isinstance(saved, jobs.KitSaved)
    again = toml_file.load(saved.path)
    (pad,) = again.pads
    kept = files.read(again.folder / pad.layers[0].sounds[0].file)
    np.testing.assert_array_equal(kept.frames, snare.frames(found, job))
    assert (pad.number, pad.name) == (3, found.facts.name)

    (second,) = snare.mind.handle(save)
    assert isinstance(second, jobs.Refused)
    assert "there is a kit of this name" in second.reason


def test_the_arena_is_written_only_where_the_stage_granted(snare: Stage):
    before = snare.shared.arena.copy()
    job = snare.job()
    snare.mind.handle(job)
    changed = np.flatnonzero(before != snare.shared.arena)

    assert len(changed) > 0
    assert job.grant.first <= changed[0]
    assert changed[-1] < job.grant.first + job.grant.n_floats


def test_steps_go_along_the_neighbours_and_back_to_the_pads_own_sound(snare: Stage):
    third = snare.find(steps=3).facts
    second = snare.find(steps=-1, current=third).facts
    (back,) = snare.mind.handle(snare.job(steps=-1, current=snare.find(steps=1).facts))

    assert second.distance < third.distance
    assert second.fingerprint == snare.find(steps=2).facts.fingerprint
    assert isinstance(back, jobs.BackToAnchor)


def test_a_step_beyond_the_last_neighbour_is_the_last_that_fits_or_a_refusal(snare: Stage):
    (answer,) = snare.mind.handle(snare.job(steps=500))

    if isinstance(answer, jobs.Found):
        assert answer.facts.distance >= snare.find(steps=3).facts.distance
    else:
        assert isinstance(answer, jobs.Refused)
