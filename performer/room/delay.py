"""How much later than it is played the own output is heard, where that is longer than a room's answer.

A loudspeaker by radio or a desk far away comes a few tenths of a second late; sound cards and rooms do not.
"""

import numpy as np
import numpy.typing as npt

Mono = npt.NDArray[np.float32]

LISTENED_SECONDS = 3.0
LONGEST_SECONDS = 1.0
SHORT_SECONDS = 0.15  # less is left to the adaptive filter
BEFORE_SECONDS = 0.03  # the filter begins so much before the delay that was found
STANDS_OUT = 8.0  # times what lies beside a peak: less is chance
EVERY_SECONDS = 1.5
SILENCE = 1e-5


class DelayFinder:
    """Correlates what is heard with what is played, now and then, while something is played."""

    def __init__(self, sample_rate: int) -> None:
        self._rate = sample_rate
        self._n = round(LISTENED_SECONDS * sample_rate)
        self._heard = np.zeros(self._n, np.float32)
        self._played = np.zeros(self._n, np.float32)
        self._filled, self._since = 0, 0
        self._candidate = 0
        self.n_frames = 0

    def feed(self, heard: Mono, played: Mono) -> bool:
        """Take in a block of both and return whether `n_frames` has been found to be another than it was."""
        self._heard = np.concatenate([self._heard, heard])[-self._n :]
        self._played = np.concatenate([self._played, played])[-self._n :]
        self._filled, self._since = self._filled + len(heard), self._since + len(heard)
        if self._filled < self._n or self._since < EVERY_SECONDS * self._rate:
            return False
        self._since = 0
        found = self._look()
        if found is None:
            return False
        again, self._candidate = abs(found - self._candidate) < 0.005 * self._rate, found
        before = round(BEFORE_SECONDS * self._rate)
        wanted = found - before if found > SHORT_SECONDS * self._rate else 0
        if not again or abs(wanted - self.n_frames) < before:  # twice the same, or it is chance
            return False
        self.n_frames = wanted
        return True

    def _look(self) -> int | None:
        """Return the delay in frames, None if none stands out (generalised cross-correlation, phase transform)."""
        if np.sqrt(np.mean(np.square(self._played))) < SILENCE:
            return None
        n_fft = 1 << int(np.ceil(np.log2(2 * self._n)))
        cross = np.fft.rfft(self._heard, n_fft) * np.conj(np.fft.rfft(self._played, n_fft))
        magnitude = np.abs(cross)
        cross /= magnitude + 0.1 * magnitude.mean() + 1e-20
        found = np.abs(np.fft.irfft(cross, n_fft)[: round(LONGEST_SECONDS * self._rate)])
        at = int(np.argmax(found))
        return at if found[at] > STANDS_OUT * np.sqrt(np.mean(np.square(found))) else None


class Delayed:
    """Gives references so many frames later."""

    def __init__(self, n_references: int) -> None:
        self._line = np.zeros((n_references, 0), np.float32)

    @property
    def n_frames(self) -> int:
        """How many frames later."""
        return self._line.shape[1]

    def set(self, n_frames: int) -> bool:
        """Delay by another number of frames from now on, silence first; return whether it is another."""
        if n_frames == self.n_frames:
            return False
        self._line = np.zeros((len(self._line), n_frames), np.float32)
        return True

    def feed(self, references: Mono) -> Mono:
        """Return (n_references, n_frames) of what was given so much earlier."""
        whole = np.concatenate([self._line, references], axis=1)
        self._line = whole[:, references.shape[1] :]
        return whole[:, : references.shape[1]]
