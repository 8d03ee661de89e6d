"""Where the sounds of a long file begin: its first, then each onset after a decay."""

import numpy as np

from performer.audio_format import gain_of_db
from performer.sound.onsets import Mono, hop_frames, onset_frame, onsets, peaks

_DECAY_SECONDS = 0.15
_DECAY_DB = -6.0  # a sound has decayed when it is this far below its peak …
_RISE_DB = 6.0  # … and the next must rise this far above that
_RISE_HOPS, _BEFORE_HOPS, _UNSURE_HOPS = 50, 20, 3  # of a millisecond; an onset may be found a little late
_QUIETEST = 0.001  # a peak below this is the noise of the room or of the file


def sound_starts(mono: Mono, sample_rate: int, most: int) -> list[int]:
    """Return the first frames of at most `most` sounds; none for silence."""
    if float(np.abs(mono).max(initial=0.0)) < _QUIETEST:
        return []
    first = onset_frame(mono, sample_rate)
    if not may_hold_another(mono, sample_rate, first):
        return [first]
    later = [onset for onset in onsets(mono, sample_rate) if onset > first]
    return after_decay(mono, sample_rate, [first, *later])[:most]


def may_hold_another(mono: Mono, sample_rate: int, first: int) -> bool:
    """Return whether `after_decay` could keep any onset after the first, wherever onsets may be found.

    In one stroke that dies away it could not: there librosa, which takes seconds to import, is not asked.
    """
    n_hop = hop_frames(sample_rate)
    envelope = peaks(mono, n_hop)
    after = _largest(np.append(envelope, np.zeros(_RISE_HOPS - 1, np.float32)), _RISE_HOPS)
    n_gone = _BEFORE_HOPS + _UNSURE_HOPS
    before = _largest(np.append(np.zeros(n_gone, np.float32), envelope), _BEFORE_HOPS)[: len(envelope)]
    peak = np.maximum.accumulate(envelope)
    rises = (after >= _QUIETEST) & (after >= before * gain_of_db(_RISE_DB))
    has_decayed = before <= peak * gain_of_db(_DECAY_DB)
    from_hop = first // n_hop + round(_DECAY_SECONDS * sample_rate / n_hop)
    return bool(np.any((rises & has_decayed)[from_hop:]))


def after_decay(mono: Mono, sample_rate: int, found: list[int]) -> list[int]:
    """Return the first of the onsets, and each that comes after at least 150 ms of the last one's decay."""
    n_hop = hop_frames(sample_rate)
    envelope = peaks(mono, n_hop)
    n_decay = round(_DECAY_SECONDS * sample_rate / n_hop)
    kept: list[int] = []
    for onset in sorted(found):
        if not kept or _is_another(envelope, kept[-1] // n_hop, onset // n_hop, n_decay):
            kept.append(onset)
    return kept


def _largest(envelope: Mono, n: int) -> Mono:
    """Return the largest of each `n` hops in a row."""
    return np.lib.stride_tricks.sliding_window_view(envelope, n).max(axis=1)


def _is_another(envelope: Mono, since: int, until: int, n_decay: int) -> bool:
    """Return whether the sound from hop `since` on peaked `n_decay` hops before `until`, fell, and one rose."""
    if until - since < n_decay:
        return False
    peak = since + int(np.argmax(envelope[since:until]))
    quiet = envelope[max(since, until - _BEFORE_HOPS - _UNSURE_HOPS) : until - _UNSURE_HOPS]
    before = float(quiet.max(initial=0.0))
    after = float(envelope[until : until + _RISE_HOPS].max(initial=0.0))
    has_decayed = until - peak >= n_decay and before <= float(envelope[peak]) * gain_of_db(_DECAY_DB)
    return has_decayed and after >= max(_QUIETEST, before * gain_of_db(_RISE_DB))
