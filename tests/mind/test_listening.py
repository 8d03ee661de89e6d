"""What the mind says of the room beside its hits: speech, feedback, a steady beat, the verdict of a check."""

from dataclasses import replace

import numpy as np
import pytest

from performer import jobs
from performer.mind.mind import Means, Mind
from performer.room.check import ASKS, CLOSED, HEARD_ALL
from tests.mind.stages import ASSETS, RATE, Stage
from tests.room.made_voice import noise, voice

Mono = np.ndarray


def quiet(seconds: float) -> Mono:
    return (0.0005 * np.random.default_rng(9).standard_normal(round(seconds * RATE))).astype(np.float32)


def with_sounds(seconds: float, *sounds: tuple[float, Mono]) -> Mono:
    """A quiet room with sounds in it, each from its second on."""
    audio = quiet(seconds)
    for at, sound in sounds:
        audio[round(at * RATE) :][: len(sound)] += sound
    return audio


def clap(level: float = 0.2) -> Mono:
    return noise(RATE, 0.15, 0.02, level)


class Room:
    """A stage, a mind that listens, and all that it says."""

    def __init__(self, means: Means, voices: bool = True, n_references: int = 0) -> None:
        self.stage = Stage(means, ASSETS / "kit" / "clap-1-1.flac", "clap", n_references=n_references)
        self.mind = self.stage.mind = Mind(self.stage.shared, RATE, means, voices=voices)
        self.mind.handle(jobs.Listen(True, 0.5))

    def hear(self, audio: Mono, played: Mono | None = None, reference: Mono | None = None) -> list[jobs.Answer]:
        """Let the room be heard, as if this were played meanwhile, and return what the mind says of it."""
        said: list[jobs.Answer] = []
        out = np.zeros((256, 2), np.float32)
        ring = self.stage.shared.played
        for first in range(0, len(audio) - 255, 256):
            beside = None if reference is None else reference[None, first : first + 256]
            self.stage.engine.render_offline(out, audio[first : first + 256], 256, beside)
            if played is not None:
                frames = np.arange(self.stage.shared.written - 256, self.stage.shared.written)
                ring[frames % len(ring)] = played[first : first + 256]
            said += self.mind.listen()
        return said


@pytest.fixture
def room(means: Means) -> Room:
    return Room(means)


def marks(said: list[jobs.Answer]) -> list[str]:
    """Return the marks of the hits that were told, each as it was when it had ended."""
    hits: dict[int, str] = {}
    for answer in said:
        if isinstance(answer, jobs.HeardHit | jobs.HitGrown):
            hit = answer.whole if isinstance(answer, jobs.HitGrown) else answer
            hits[hit.hit] = hit.mark
    return list(hits.values())


SPOKEN = with_sounds(5.0, (1.0, clap()), (2.0, voice(RATE)), (3.5, clap()))


def test_speech_is_marked_among_hits(room: Room):
    assert marks(room.hear(SPOKEN)) == ["", "speech", ""]
    assert [hit.mark for hit in room.mind.ears.bank] == ["", "speech", ""]


@pytest.mark.parametrize("mark", ["own", "speech", "feedback"])
def test_a_hit_that_nobody_meant_comes_onto_a_pad_only_when_it_is_named(room: Room, mark: str):
    room.hear(with_sounds(2.0, (1.0, clap())))
    assert room.stage.find(source="room").facts.id == jobs.ROOM_IDS + 1
    (hit,) = room.mind.ears.bank
    room.mind.ears.bank.add(replace(hit, mark=mark))

    assert "nothing heard may go on this clap" in room.stage.refusal(source="room")
    assert room.stage.find(id=jobs.ROOM_IDS + 1).facts.id == jobs.ROOM_IDS + 1


def test_without_voices_speech_is_thrown_away_and_hits_are_not(means: Means):
    room = Room(means, voices=False)
    said = room.hear(SPOKEN)

    assert [type(answer) for answer in said] == [jobs.HeardHit, jobs.VoiceThrownAway, jobs.HeardHit]
    assert [hit.number for hit in room.mind.ears.bank] == [1, 2]
    assert [hit.mark for hit in room.mind.ears.bank] == ["", ""]


def test_feedback_is_told_while_it_grows_and_what_is_cut_out_of_it_is_marked(room: Room):
    t = np.arange(2 * RATE) / RATE
    howl = np.minimum(10 ** ((-70 + 35 * t) / 20), 0.3) * np.sin(2 * np.pi * 1500 * t)
    said = room.hear(with_sounds(6.0, (1.0, howl.astype(np.float32)), (4.5, clap())))

    (began, ended) = [at for at, answer in enumerate(said) if isinstance(answer, jobs.Feedback)]
    assert said[began] == jobs.Feedback(pytest.approx(1500, abs=3))
    assert said[ended] == jobs.Feedback(0.0)
    assert set(marks(said[: began + 1])) == set()  # before any cut of it
    found = marks(said)
    assert found[-1] == ""
    assert set(found[:-1]) == {"feedback"}


def test_hits_on_a_steady_beat_raise_the_threshold_and_it_is_said_once(room: Room):
    faint = clap(0.0032)
    before = room.hear(with_sounds(4.0, (1.0, clap()), (2.5, faint)))
    assert len(marks(before)) == 2

    beat = with_sounds(9.0, *((0.5 + 0.5 * n, clap()) for n in range(16)))
    said = room.hear(beat)
    lines = [answer.text for answer in said if isinstance(answer, jobs.MindSays)]
    assert len(lines) == 1
    assert "music of the PA, which is not known here: while they do, a hit must be 6 dB louder" in lines[0]
    assert marks(room.hear(with_sounds(2.0, (1.0, faint)))) == []
    room.hear(quiet(9.0))
    assert len(marks(room.hear(with_sounds(2.0, (1.0, faint))))) == 1  # the beat has stopped
    assert not [answer for answer in room.hear(beat) if isinstance(answer, jobs.MindSays)]


def test_claps_without_a_beat_raise_nothing(room: Room):
    places = np.cumsum(np.random.default_rng(3).uniform(0.3, 1.0, 14))
    said = room.hear(with_sounds(float(places[-1]) + 1.0, *((float(at), clap()) for at in places)))

    assert len(marks(said)) == 14
    assert not [answer for answer in said if isinstance(answer, jobs.MindSays)]


def test_a_room_check_asks_for_hits_then_for_silence_and_gives_its_verdict(room: Room):
    room.hear(quiet(1.0))
    assert room.mind.handle(jobs.CheckRoom()) == [jobs.RoomCheck(ASKS, False)]
    said = room.hear(with_sounds(12.0, *((1.0 + n, clap()) for n in range(4))))

    first, last = [answer for answer in said if isinstance(answer, jobs.RoomCheck)]
    assert first == jobs.RoomCheck(HEARD_ALL, False)
    assert last.ended
    assert last.text.startswith("room check: fine: hits at -")
    assert "over the room (-66 dB), own output not heard" in last.text  # 0.0005 is -66 dB
    assert marks(said) == [""] * 4  # they are hits like any others


def test_a_check_of_a_room_that_clips_says_so(room: Room):
    room.hear(quiet(1.0))
    room.mind.handle(jobs.CheckRoom())
    said = room.hear(np.clip(with_sounds(12.0, *((1.0 + n, clap(2.0)) for n in range(4))), -1.0, 1.0))

    assert "clipped: 4 of 4 hits" in [answer.text for answer in said if isinstance(answer, jobs.RoomCheck)][-1]


def test_a_check_ends_with_the_ear_and_cannot_begin_without_it(room: Room):
    room.mind.handle(jobs.CheckRoom())
    assert room.mind.handle(jobs.Listen(False, 0.5)) == [jobs.RoomCheck(CLOSED, True)]
    assert room.mind.handle(jobs.CheckRoom()) == [jobs.RoomCheck(CLOSED, True)]
    assert room.mind.handle(jobs.Listen(True, 0.5)) == []


def test_what_is_played_is_no_hit_of_the_room_and_a_clap_of_the_crowd_is(room: Room):
    strokes = [(0.5 + 0.25 * number, noise(RATE, 0.15, 0.03, 0.3)) for number in range(36)]
    played = with_sounds(10.0, *strokes) - quiet(10.0)
    late = round(0.02 * RATE)
    own = np.concatenate([np.zeros(late, np.float32), 0.3 * played[:-late]])
    crowd = with_sounds(10.0, (7.1, clap()))
    said = room.hear(own + crowd, played)

    onsets = [hit.onset_frame / RATE for hit in said if isinstance(hit, jobs.HeardHit)]
    assert len(onsets) == 1
    assert onsets[0] == pytest.approx(7.1, abs=0.01)


def test_a_hit_has_its_own_role_though_the_instrument_plays_in_the_same_moment(means: Means):
    t = np.arange(round(0.3 * RATE)) / RATE
    kick = 0.5 * np.sin(2 * np.pi * (55 * t + 3 * (1 - np.exp(-30 * t)))) * np.exp(-t / 0.08)
    played = with_sounds(8.0, *((0.5 + 0.25 * n, kick.astype(np.float32)) for n in range(28))) - quiet(8.0)
    late = round(0.02 * RATE)
    own = np.concatenate([np.zeros(late, np.float32), 0.3 * played[:-late]])
    crowd = with_sounds(8.0, (7.022, clap()))
    alone, beside = Room(means), Room(means)
    (hit,) = (each for each in alone.hear(crowd) if isinstance(each, jobs.HeardHit))
    mixed = next(each for each in beside.hear(own + crowd, played) if isinstance(each, jobs.HeardHit))
    judge = beside.mind.ears._judge

    assert (mixed.mark, mixed.class_) == ("mixed", hit.class_)
    assert judge.role(mixed.latent, None) == "kick"  # what the pad would sound like has the kick in it


def test_without_knowing_what_is_played_the_same_room_is_full_of_hits(room: Room):
    strokes = [(0.5 + 0.25 * number, noise(RATE, 0.15, 0.03, 0.3)) for number in range(36)]
    said = room.hear(0.3 * with_sounds(10.0, *strokes) + quiet(10.0))

    assert len([hit for hit in said if isinstance(hit, jobs.HeardHit)]) > 20


class RoomWithDesk(Room):
    """The same with a reference, which carries what the PA plays beside us."""

    def __init__(self, means: Means) -> None:
        super().__init__(means, n_references=1)
        self.mind.ears.heed("on 3")


def band(seconds: float) -> Mono:
    """A steady beat of the PA's, at 120."""
    return with_sounds(seconds, *((0.2 + 0.5 * n, clap(0.3)) for n in range(round(2 * seconds) - 1))) - quiet(
        seconds
    )


def in_the_room(music: Mono, *claps: float) -> Mono:
    """The PA's music as the microphone hears it, 20 ms late, and a crowd that claps."""
    late = round(0.02 * RATE)
    heard = np.concatenate([np.zeros(late, np.float32), 0.3 * music[:-late]])
    return heard + with_sounds(len(music) / RATE, *((at, clap()) for at in claps))


def lines(said: list[jobs.Answer]) -> list[str]:
    return [answer.text for answer in said if isinstance(answer, jobs.MindSays)]


CLAPS = (6.45, 8.3, 10.9)


def test_with_a_reference_the_pas_music_is_no_hit_and_its_beat_raises_nothing(means: Means):
    room = RoomWithDesk(means)
    music = band(12.0)
    said = room.hear(in_the_room(music, *CLAPS), reference=music)

    found = [hit.onset_frame / RATE for hit in said if isinstance(hit, jobs.HeardHit) and hit.mark == ""]
    assert found == [pytest.approx(at, abs=0.01) for at in CLAPS]
    assert lines(said) == []


def test_the_same_room_without_the_reference_is_full_of_hits_that_keep_a_beat(means: Means):
    said = Room(means).hear(in_the_room(band(12.0), *CLAPS))

    assert len(marks(said)) >= 20
    assert ["keep a steady beat" in line for line in lines(said)] == [True]


def test_a_reference_that_carries_nothing_is_told_and_the_threshold_rises_as_without_one(means: Means):
    room = RoomWithDesk(means)
    hiss = 10 ** (-75 / 20) * np.random.default_rng(1).standard_normal(12 * RATE).astype(np.float32)
    said = lines(room.hear(in_the_room(band(12.0)), reference=hiss))

    assert sorted(line.split(" is silent")[0] for line in said if "silent" in line) == ["the reference on 3"]
    assert ["keep a steady beat" in line for line in said].count(True) == 1
    room.mind.handle(jobs.Listen(False, 0.5))
    room.mind.handle(jobs.Listen(True, 0.5))
    assert any("the reference on 3 is silent" in line for line in lines(room.hear(in_the_room(band(6.0)))))


def test_a_crowd_may_clap_in_time_where_the_reference_says_that_it_is_not_the_pa(means: Means):
    room = RoomWithDesk(means)
    music = 0.1 * noise(RATE, 20.0, 100.0, 0.1)[: 14 * RATE]  # a pad without a beat
    said = room.hear(in_the_room(music, *(5.0 + 0.5 * n for n in range(16))), reference=music)

    assert len(marks(said)) >= 15
    assert lines(said) == []
