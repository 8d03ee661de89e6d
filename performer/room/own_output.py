"""The own output as the microphone hears it: estimated from what was played, and taken away from what is heard.

A Kalman filter for each frequency of a room's answer, in blocks of a partitioned filter (Enzner and Vary, 2006,
"Frequency-domain adaptive Kalman filter for acoustic echo control"; Kuech, Mabande and Enzner, 2014, for the
partitions). It knows how sure it is of each part of the answer, so it learns fast from own hits, hardly at all from
the crowd's, and needs no detector of who is sounding. Echo cancellers made for speech hear 16 kHz and cut whatever
sounds beside the echo; here that is what is wanted.
"""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from performer.room.delay import Delayed, DelayFinder

Mono = npt.NDArray[np.float32]
Spectra = npt.NDArray[np.complex64]

BLOCK_FRAMES = 512
ANSWER_SECONDS = 0.37  # how long a room's answer may be; what comes later counts as leaking through
KEPT = 0.999  # of what is known, a block: rooms change when people move, and two clocks drift apart
FORGOTTEN_FRESH = 0.15  # a block, of the residual's spectrum
TURNS = 4  # blocks in which every partition is held to its own frames once
LEAST_POWER = 1e-9
RAMP_FRAMES = 64
FIRST_DOUBT = (
    0.03  # the variance of an answer that nothing is known of; with 1 it began by learning the room's noise
)
SOUNDING = 1e-5  # RMS of a block played, -100 dB: below this nothing is learned
FOREIGN_SOUNDING = 1e-3  # -60 dB: other references come through converters, which are never quite silent
KNOWN_AFTER_SECONDS = 1.5  # of own sound; until then nothing that is heard beside it can be told from it
LOUDEST = 1e3
NEVER = 1 << 40  # blocks


class Split(NamedTuple):
    """What was heard, in two parts."""

    rest: Mono  # (n_frames,): the room without the own output
    own: Mono  # (n_frames,): the own output as the microphone heard it


class OwnOutput:
    """Takes the own output away from a stream; how the stream is divided into pieces changes nothing."""

    def __init__(self, sample_rate: int, n_references: int = 1) -> None:
        """The first reference is the own output; others are what else comes out of the loudspeakers."""
        size = BLOCK_FRAMES + 1
        n_partitions = max(4, round(ANSWER_SECONDS * sample_rate / BLOCK_FRAMES))
        shape = n_references, n_partitions, size
        self._played = np.zeros(shape, np.complex64)
        self._answer = np.zeros(shape, np.complex64)
        self._doubt = np.full(shape, FIRST_DOUBT, np.float32)  # the variance of each part of the answer
        self._residual = np.zeros(size, np.float32)  # power of what is not the own output
        self._before = np.zeros((n_references, BLOCK_FRAMES), np.float32)
        self._heard = np.zeros(0, np.float32)
        self._references = np.zeros((n_references, 0), np.float32)
        self._delay = DelayFinder(sample_rate)
        self._delayed = Delayed(n_references)
        self._turn = 0
        self._audible = np.array([SOUNDING, *[FOREIGN_SOUNDING] * (n_references - 1)])
        self._n_sounding = np.zeros(n_references, np.int64)  # blocks in which each has sounded
        self._known_after = round(KNOWN_AFTER_SECONDS * sample_rate / BLOCK_FRAMES)
        self._silent_blocks = np.full(n_references, NEVER)  # since each has sounded
        self._block_seconds = BLOCK_FRAMES / sample_rate
        self._share = 0.0  # of the estimate, that was taken away last

    @property
    def known(self) -> bool:
        """Whether enough of each that sounds has been heard to tell it from the room."""
        known = self._n_sounding >= self._known_after
        return bool(known.any() and known[self._silent_blocks < self._played.shape[1]].all())

    @property
    def foreign_silent_seconds(self) -> float:
        """For how long the references beside the own output have been silent, without end if always."""
        blocks = self._silent_blocks[1:].min(initial=NEVER)
        return float(blocks) * self._block_seconds if blocks < NEVER else float("inf")

    @property
    def delay_frames(self) -> int:
        """How much later than it is played the own output is looked for; beyond that the filter knows."""
        return self._delayed.n_frames

    def begin(self) -> None:
        """Go on at another frame: what is known of the room stays, what is under way is left."""
        self._heard, self._references = self._heard[:0], self._references[:, :0]
        self._played[:] = 0.0
        self._before[:] = 0.0
        self._silent_blocks[:] = NEVER

    def feed(self, heard: Mono, references: Mono) -> Split:
        """Return all that is complete of `heard` (n_frames,), without and of what was played meanwhile.

        `references` (n_references, n_frames) are the own output, and what else comes out of the loudspeakers.
        """
        self._heard = np.concatenate([self._heard, _sane(heard)])
        self._references = np.concatenate([self._references, _sane(references)], axis=1)
        n_blocks = len(self._heard) // BLOCK_FRAMES
        n = n_blocks * BLOCK_FRAMES
        rest, own = np.empty(n, np.float32), np.empty(n, np.float32)
        for first in range(0, n, BLOCK_FRAMES):
            block = slice(first, first + BLOCK_FRAMES)
            rest[block], own[block] = self._block(self._heard[block], self._references[:, block])
        self._heard, self._references = self._heard[n:], self._references[:, n:]
        return Split(rest, own)

    def _block(self, heard: Mono, references: Mono) -> tuple[Mono, Mono]:
        if self._delay.feed(heard, references.sum(axis=0)) and self._delayed.set(self._delay.n_frames):
            self._forget()
        late = self._delayed.feed(references)
        self._played = np.roll(self._played, 1, axis=1)
        self._played[:, 0] = np.fft.rfft(np.concatenate([self._before, late], axis=1))
        self._before = late
        sounds = np.sqrt(np.mean(np.square(late), axis=1)) > self._audible
        self._silent_blocks = np.where(sounds, 0, np.minimum(self._silent_blocks + 1, NEVER))
        if self._silent_blocks.min() >= self._played.shape[1]:  # nothing of it is in the room any more
            self._fresh(heard)
            return heard, np.zeros_like(heard)
        self._n_sounding += sounds
        own = np.fft.irfft((self._played * self._answer).sum(axis=(0, 1)))[BLOCK_FRAMES:].astype(np.float32)
        self._learn(self._fresh(heard - own))
        if not self.known:
            return heard, heard  # all of it may be the own output
        own = self._believed(heard, own)
        return heard - own, own

    def _believed(self, heard: Mono, own: Mono) -> Mono:
        """Return as much of the estimate as is there: what is taken away may not make the rest louder.

        Strokes that come at one pace and are all alike teach an answer that holds the next stroke too; when they
        end, the estimate has one that nobody played. The share goes from one block's to the next without a step.
        """
        share, energy = 1.0, float(own @ own)
        if energy > 0.0 and (alike := float(heard @ own)) < 0.5 * energy:
            share = max(0.0, alike / energy)
        shares = np.full(len(own), share, np.float32)
        shares[:RAMP_FRAMES] = np.linspace(self._share, share, RAMP_FRAMES, dtype=np.float32)
        self._share = share
        return own * shares

    def _fresh(self, rest: Mono) -> Spectra:
        """Return the spectrum of what is left, and follow its power."""
        spectrum = np.fft.rfft(np.concatenate([np.zeros_like(rest), rest])).astype(np.complex64)
        power = spectrum.real**2 + spectrum.imag**2
        if not self._residual.any():
            self._residual[:] = power
        self._residual += FORGOTTEN_FRESH * (power - self._residual)
        np.maximum(self._residual, LEAST_POWER, out=self._residual)
        return spectrum

    def _learn(self, rest: Spectra) -> None:
        """Move the answer by as much as it is in doubt, and doubt it less where it has been heard."""
        power = self._played.real**2 + self._played.imag**2
        gain = self._doubt / (0.5 * (self._doubt * power).sum(axis=(0, 1)) + self._residual)
        self._answer += gain * np.conj(self._played) * rest
        # each partition answers for its own frames; that is seen to by turns, for it costs two transforms
        mine = slice(self._turn, None, TURNS)
        self._turn = (self._turn + 1) % TURNS
        answer = np.fft.irfft(self._answer[:, mine], axis=2)
        answer[:, :, BLOCK_FRAMES:] = 0.0
        self._answer[:, mine] = np.fft.rfft(answer, axis=2)
        self._answer *= np.float32(KEPT)
        lost = np.float32(1.0 - KEPT**2)
        self._doubt *= np.float32(KEPT**2) * np.maximum(1.0 - 0.5 * gain * power, 0.0)
        self._doubt += lost * (self._answer.real**2 + self._answer.imag**2 + np.float32(1e-8))

    def _forget(self) -> None:
        """Begin anew: the own output is looked for elsewhere."""
        self._played[:] = 0.0
        self._answer[:] = 0.0
        self._doubt[:] = FIRST_DOUBT
        self._n_sounding[:] = 0


def _sane(audio: Mono) -> Mono:
    """Return the audio with silence where a frame is no number, and nothing beyond what can be meant."""
    if np.abs(audio).max(initial=0.0) <= LOUDEST:
        return audio
    return np.clip(np.nan_to_num(audio, nan=0.0, posinf=0.0, neginf=0.0), -LOUDEST, LOUDEST).astype(np.float32)
