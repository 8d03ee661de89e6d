"""The mind's ears: reads the shared input ring, lets the listener find hits, encodes them and keeps them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import numpy as np

from performer import jobs
from performer.audio.engine import SharedArrays
from performer.audio_format import Latent
from performer.library.library import Library
from performer.neural.blend import Prior
from performer.neural.encoder import Encoder
from performer.room.bank import LARGEST_SHARE, MOST_HITS, Bank, Hit
from performer.room.check import ASKS, CLOSED, Check
from performer.room.cut import ROOM_SECONDS, cut_heard, cut_hit
from performer.room.judge import Judge
from performer.room.listener import LOWEST_DB, Cut, Listener
from performer.room.marks import CLIPPED, MIXED, OWN, SPEECH, rms_db
from performer.room.own_output import OwnOutput, Split
from performer.room.reference import Reference
from performer.room.watch import RAISED_DB, Watch
from performer.sound.sound import Sound

LONGEST_READ_SECONDS = 1.0  # at a time, so that jobs are not kept waiting while much is heard
REST_SECONDS = 4.0  # of the room without the own output that are kept: the longest hit, and what is read at a time
SAFE_SECONDS = 2.0  # of the ring's length that are left alone, because they are being written
STEADY = (
    f"the room's hits keep a steady beat, and that may be music of the PA, which is not known here: "
    f"while they do, a hit must be {RAISED_DB:g} dB louder"
)


class Ears:
    """Hits out of the microphone. Closed until `open` is called."""

    def __init__(
        self,
        shared: SharedArrays,
        sample_rate: int,
        encoder: Encoder,
        library: Library,
        prior: Prior,
        voices: bool = True,
    ) -> None:
        """Without `voices` speech is thrown away as soon as it is known for such."""
        self._shared = shared
        self._rate = sample_rate
        self._encoder = encoder
        self._library = library
        self._judge = Judge(prior)
        self._voices = voices
        self.bank = Bank(MOST_HITS, LARGEST_SHARE * len(shared.arena))  # as the stage's
        self._listener: Listener | None = None
        self._watch = Watch(sample_rate)
        self._check: Check | None = None
        self._told_steady = False
        self._reference = Reference("")
        self._own_output = OwnOutput(
            sample_rate, 1 + shared.n_references
        )  # what it knows of the room outlasts a pause
        self._rest = np.zeros(round(REST_SECONDS * sample_rate), np.float32)  # a ring, by the listener's frames
        self._n_rest = 0
        self._own_db = LOWEST_DB  # of the own output, as the microphone heard it last
        self._first = 0  # the engine's frame that is the listener's frame 0
        self._read = 0
        self._n_hits = 0
        self._growing = 0  # the number of the hit that sounds on and was told
        self.skipped_frames = 0  # overtaken by the ring before they were listened to

    def heed(self, reference: str) -> None:
        """Say of the reference where it comes in, "on 3-4"; before the ears are opened."""
        self._reference = Reference(reference)

    def open(self, on: bool, sensitivity: float) -> list[jobs.Answer]:
        """Begin to listen from now, or stop; a change of sensitivity keeps what the listener has learned.

        Return what there is to say of what that has ended.
        """
        if on and self._listener is not None:
            self._listener.sensitivity = sensitivity
            return []
        if on:
            self._told_steady = False
            self._reference = Reference(self._reference.where)
            self._begin(self._shared.written, sensitivity)
            return []
        said: list[jobs.Answer] = [jobs.Feedback(0.0)] if self._listener and self._watch.feedback_hz else []
        if self._check is not None:
            said.append(jobs.RoomCheck(CLOSED, True))
        said += self._let_stay()
        self._listener = self._check = None
        return said

    def check(self) -> jobs.RoomCheck:
        """Begin a room check, anew where one is under way, and return what it asks of the player."""
        if self._listener is None:
            return jobs.RoomCheck(CLOSED, True)
        self._check = Check(self._rate, self._listener.n_frames)
        return jobs.RoomCheck(ASKS, False)

    def adopt(self, encoder: Encoder, library: Library, prior: Prior) -> None:
        """Hear with another model from now on, and what is in the bank as well."""
        self._encoder, self._library, self._judge = encoder, library, Judge(prior)
        self.bank.hear_again(encoder.encode)

    def remember(self, hits: Iterable[Hit], n_hits: int) -> None:
        """Take over the bank of a mind that has died, and count on from `n_hits`."""
        for hit in hits:
            self.bank.add(hit)
        self._n_hits = n_hits

    def clear(self) -> None:
        """Forget every hit, and what the room answers."""
        self.bank.clear()
        self._growing = 0
        self._own_output = OwnOutput(self._rate, 1 + self._shared.n_references)

    def warm_up(self) -> None:
        """Let the listener's compiled code be there before it is needed."""
        silence = np.zeros(self._rate // 10, np.float32)
        Listener(self._rate, 0.5).feed(silence, silence)

    def level(self) -> jobs.RoomLevel | None:
        """Return the levels of the room, None while the ears are closed."""
        if self._listener is None:
            return None
        room = self._listener.room_level()
        return jobs.RoomLevel(room.in_db, room.floor_db, self._own_db)

    def listen(self) -> Iterator[jobs.Answer]:
        """Yield the hits that have ended since the last call, and what else there is to say of the room."""
        if self._listener is None:
            return
        written = self._shared.written
        oldest = written - len(self._shared.heard) + round(SAFE_SECONDS * self._rate)
        if self._read < oldest:
            self.skipped_frames += written - self._read
            yield from self._let_stay()
            self._begin(written, self._listener.sensitivity)
        while self._read < written:
            stop = min(written, self._read + round(LONGEST_READ_SECONDS * self._rate))
            heard = self._shared.heard_between(self._read, stop)
            played = self._shared.loudspeakers_between(self._read, stop)
            self._read = stop
            yield from self._hear(self._own_output.feed(heard, played), self._listener)

    def _hear(self, split: Split, listener: Listener) -> Iterator[jobs.Answer]:
        """Yield what there is to say of the next frames."""
        self._own_db = rms_db(split.own[-self._rate // 10 :]) if len(split.own) else self._own_db
        if self._watch.feed(split.rest):
            yield jobs.Feedback(self._watch.feedback_hz)
        self._reference.feed(self._own_output.foreign_silent_seconds)
        self._watch.music_is_known = self._reference.alive
        listener.raised_db = self._watch.raised_db
        self._rest[np.arange(self._n_rest, self._n_rest + len(split.rest)) % len(self._rest)] = split.rest
        self._n_rest += len(split.rest)
        for cut in listener.hear(split.rest, split.own):
            if self._voices or not cut.growing:  # before its end is heard, who knows that it is no voice?
                yield from self._keep(cut)
        if self._watch.raised_db and not self._told_steady:
            self._told_steady = True
            yield jobs.MindSays(STEADY)
        if line := self._reference.line(bool(self._watch.raised_db)):
            yield jobs.MindSays(line)
        if self._check is not None:
            self._check.feedback(self._watch.feedback_hz)
            own = split.own if self._own_output.known else np.zeros_like(split.own)  # else it is all that is heard
            if said := self._check.feed(split.rest, own):
                self._check = None
                yield jobs.RoomCheck(said, True)

    def _begin(self, frame: int, sensitivity: float) -> None:
        """Listen anew from a frame on."""
        self._first = self._read = frame
        self._listener = Listener(self._rate, sensitivity)
        self._n_rest = 0
        self._own_output.begin()
        self._watch = Watch(self._rate)
        self._check = None if self._check is None else Check(self._rate, 0)

    def _keep(self, cut: Cut) -> Iterator[jobs.Answer]:
        """Cut, mark, encode and keep one hit, unless it is silence to the model or speech that nobody wants."""
        onset, end = self._first + cut.onset_frame, self._first + cut.end_frame
        sound = cut_heard(self._shared.heard, self._rate, onset, end)
        mark = self._watch.mark(cut, Sound(self._shared.heard_between(onset, end)[:, None], self._rate))
        if not cut.growing:
            self._reference.hit()
            yield from self._checked(cut, mark)
        if mark == SPEECH and not self._voices:
            yield jobs.VoiceThrownAway()
            return
        latent = self._encoder.encode(sound)
        if latent is None:
            yield from self._let_stay()
            return
        class_, share = self._role(cut, latent)
        level_db, floor_db = cut.level_db, cut.floor_db
        number = self._growing or self._n_hits + 1
        hit = Hit(number, sound, latent, level_db, class_, mark, onset, end, floor_db, share, cut.growing)
        if self._growing:
            yield self._grown(hit)
            return
        self._n_hits = number
        self._growing = number if cut.growing else 0
        self.bank.add(hit)
        yield self._told(hit)

    def _role(self, cut: Cut, latent: Latent) -> tuple[str, float]:
        """Return the role of a hit, and its share of the neighbours' votes; the own output has no say in it."""
        if cut.own_db > LOWEST_DB:
            alone = self._encoder.encode(cut_heard(self._rest, self._rate, cut.onset_frame, cut.end_frame))
            latent = latent if alone is None else alone
        voted, share = self._library.class_near(latent)
        return self._judge.role(latent, voted), share

    def _checked(self, cut: Cut, mark: str) -> Iterator[jobs.Answer]:
        """Yield what a room check has to say of a hit."""
        own = mark == OWN or (mark == MIXED and not self._own_output.known)  # by then all of it may be
        if self._check is not None and not own and (said := self._check.hit(cut, mark == CLIPPED)):
            yield jobs.RoomCheck(said, False)

    def _grown(self, whole: Hit) -> jobs.HitGrown:
        """Keep the whole of the hit that sounded on in the place of its attack."""
        attack = self.bank.get(self._growing)
        self._growing = 0
        before = "" if attack is None else self.bank.content(attack)
        self.bank.add(whole)
        return jobs.HitGrown(self._told(whole), before, self.bank.content(whole))

    def _let_stay(self) -> list[jobs.Answer]:
        """Let the hit that sounds on stay as it is, since its end will not be heard."""
        attack = self.bank.get(self._growing)
        if attack is None:
            self._growing = 0
            return []
        return [self._grown(replace(attack, growing=False))]

    def _told(self, hit: Hit) -> jobs.HeardHit:
        return jobs.HeardHit(
            hit.number,
            hit.class_,
            hit.level_db,
            hit.mark,
            hit.onset_frame,
            hit.end_frame,
            hit.latent,
            self._encoder.model_id,
            self._rate,
            hit.floor_db,
            hit.share,
            hit.growing,
        )


def cut_again(audio: np.ndarray, sample_rate: int, onset: int, end: int) -> Sound:
    """Return a hit from a recording of the room, cut as it was when it was heard."""
    before = min(onset, round(ROOM_SECONDS * sample_rate))
    return cut_hit(audio[onset - before : end], sample_rate, before)
