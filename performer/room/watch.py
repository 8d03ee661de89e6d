"""What goes on in the room beside the hits themselves: speech, feedback, a beat that they keep."""

import numpy as np
import numpy.typing as npt

from performer.audio.shared_memory import between
from performer.room.feedback import Feedback
from performer.room.listener import Cut
from performer.room.marks import CLIPPED, mark_of
from performer.room.speech import Speech
from performer.room.steady_beat import SteadyBeat
from performer.sound.sound import Sound

Mono = npt.NDArray[np.float32]

REMEMBERED_SECONDS = 4.0  # more than a hit is long, and what is fed at once
RAISED_DB = 6.0


class Watch:
    """Watches one stretch of listening; frames count as the listener's do."""

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._rest = np.zeros(round(REMEMBERED_SECONDS * sample_rate), np.float32)
        self._n_frames = 0
        self._feedback = Feedback(sample_rate)
        self._speech = Speech(sample_rate)
        self._beat = SteadyBeat()
        self.music_is_known = False  # a reference says what the PA plays: a beat is the crowd's then

    @property
    def feedback_hz(self) -> float:
        """The tone of the feedback that sounds now, 0 for none."""
        return self._feedback.hz

    @property
    def raised_db(self) -> float:
        """How much further a sound must rise to be a hit: more while the hits keep a beat that nobody knows."""
        steady = self._beat.steady(self._n_frames / self._rate)
        return RAISED_DB if steady and not self.music_is_known else 0.0

    def feed(self, rest: Mono) -> bool:
        """Take in what is heard without the own output, and return whether feedback has begun or ended."""
        places = np.arange(self._n_frames, self._n_frames + len(rest)) % len(self._rest)
        self._rest[places] = rest
        self._n_frames += len(rest)
        return self._feedback.feed(rest)

    def mark(self, cut: Cut, sound: Sound) -> str:
        """Return the mark of the next hit, or of its attack; `sound` is as the microphone heard it.

        An attack gets the marks that are certain by then, and leaves all else to the whole.
        """
        fed_back = self._feedback.sounded(cut.onset_frame, cut.end_frame)
        rest = between(self._rest, cut.onset_frame, cut.end_frame)
        is_speech = self._speech.will_be_speech if cut.growing else self._speech.is_speech
        mark = mark_of(cut, sound, fed_back, lambda: is_speech(rest, cut.onset_frame))
        # hits in which the own output sounds would keep the beat of that
        if not cut.growing and mark in ("", CLIPPED):
            self._beat.hit(cut.onset_frame / self._rate)
        return mark
