"""Feedback: a lone tone that grows and does not waver, told while it grows.

A whistle or a sung note reaches its level within a quarter of a second, and its pitch is never still; a bell dies
away; a swelling chord is not alone.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Mono = npt.NDArray[np.float32]

HOP_SECONDS = 0.043
WINDOW_HOPS = 2
LOWEST_HZ = 70.0
LOBE = 3  # bins beside its own in which a tone lies
LONE = 0.6  # share of all energy that the tone has …
LONE_STILL = 0.3  # … and keeps while it sounds
GROWN_DB, HALF_GROWN_DB = 6.0, 2.0  # over the whole of a stretch, and in each half of it
STRETCHES = 8, 16, 24  # hops: 0.35, 0.7 and one second
STILL_BINS = 0.3  # how far its pitch moves at most
QUIETEST_DB = -70.0
GONE_DB = 10.0  # under its loudest, and it is over


class Tone(NamedTuple):
    """The loudest tone of a window."""

    at: float  # in bins
    level_db: float
    share: float  # of the energy


class Feedback:
    """Watches a stream; how it is divided into blocks changes nothing."""

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._hop = round(HOP_SECONDS * sample_rate)
        self._waiting = np.zeros(0, np.float32)
        self._window = np.zeros(WINDOW_HOPS * self._hop, np.float32)
        self._taper = np.hanning(len(self._window)).astype(np.float32)
        self._tones: list[Tone] = []
        self._n_hops = 0
        self._loudest_db = 0.0
        self._since = 0  # the frame on which the last one began
        self._until = 0
        self.hz = 0.0  # of the tone that sounds now; 0: none

    def feed(self, audio: Mono) -> bool:
        """Take in (n_frames,) and return whether `hz` has changed."""
        before = self.hz
        audio = np.concatenate([self._waiting, audio])
        n = len(audio) // self._hop * self._hop
        for first in range(0, n, self._hop):
            self._window = np.concatenate([self._window[self._hop :], audio[first : first + self._hop]])
            self._n_hops += 1
            self._look()
        self._waiting = audio[n:]
        return self.hz != before

    def sounded(self, first_frame: int, stop_frame: int) -> bool:
        """Return whether the last feedback was heard in these frames of the stream."""
        return first_frame < self._until and stop_frame > self._since

    def _look(self) -> None:
        tone = self._tone()
        self._tones = [*self._tones[-STRETCHES[-1] :], tone]
        now = self._n_hops * self._hop
        if self.hz:
            self._loudest_db = max(self._loudest_db, tone.level_db)
            same = abs(tone.at - self._bin(self.hz)) < LOBE
            if same and tone.share > LONE_STILL and tone.level_db > self._loudest_db - GONE_DB:
                self._until = now
            else:
                self.hz, self._tones = 0.0, []
            return
        for n_hops in STRETCHES:
            if grows(self._tones[-n_hops - 1 :], n_hops):
                self.hz = tone.at * self._rate / len(self._window)
                self._loudest_db = tone.level_db
                self._since, self._until = now - (n_hops + WINDOW_HOPS) * self._hop, now
                return

    def _bin(self, hz: float) -> float:
        return hz * len(self._window) / self._rate

    def _tone(self) -> Tone:
        power = np.square(np.abs(np.fft.rfft(self._window * self._taper)))
        lowest = round(self._bin(LOWEST_HZ))
        at = lowest + int(np.argmax(power[lowest:-1]))
        lobe = float(power[max(at - LOBE, 0) : at + LOBE + 1].sum())
        below, here, above = np.log(power[at - 1 : at + 2] + 1e-20)
        bend = below - 2.0 * here + above
        inside = 0.5 * float((below - above) / bend) if bend < 0.0 else 0.0
        rms_square = lobe / (len(self._window) * float(np.square(self._taper).sum()) / 2.0)
        return Tone(at + inside, 10.0 * np.log10(rms_square + 1e-20), lobe / (float(power.sum()) + 1e-20))


def grows(tones: list[Tone], n_hops: int) -> bool:
    """Return whether these windows, one more than `n_hops`, hold one lone tone that has grown in both halves."""
    if len(tones) <= n_hops or tones[-1].level_db < QUIETEST_DB:
        return False
    at = np.array([tone.at for tone in tones])
    first, half, last = (tones[i].level_db for i in (0, n_hops // 2, n_hops))
    return (
        last - first >= GROWN_DB
        and min(half - first, last - half) >= HALF_GROWN_DB
        and bool(np.ptp(at[1:]) <= STILL_BINS)
        and min(tone.share for tone in tones[1:]) >= LONE
    )
