"""A look-ahead limiter on true peaks for each pair of outputs: the input, bit for bit, while none is too loud.

The sum of several pairs, which is recorded, has one of its own: pairs that are each below the ceiling may pass it
together, and what is recorded should have been limited once.

Gains are whole numbers (2^30 is 1), so that sums over the window never drift and come back to exactly 1.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

import numpy as np

from performer.audio.layout import LIMITER_RING, MAX_PAIRS, ONE, SUM
from performer.audio.look_ahead import PEAK_DELAY_FRAMES
from performer.audio.parts_type import compiled
from performer.audio.windowed_sinc import PEAK_PHASES, PEAK_TAPS, peak_kernels

RELEASE_SECONDS = 0.08  # to recover 63 % of what was taken away

_KERNELS = peak_kernels()
_MOST_BETWEEN = float(
    np.abs(_KERNELS).sum(axis=1).max()
)  # no value between frames is further out than this times them
_SLOWEST_RETURN = ONE >> 18  # a frame: an exponential alone would come near to 1 and never there
_MASK = LIMITER_RING - 1


@compiled
def peak_around(left, right, frame):
    """Return the highest magnitude at `frame` and between it and the next, of both channels."""
    peak = max(abs(left[frame & _MASK]), abs(right[frame & _MASK]))
    for phase in range(PEAK_PHASES - 1):
        sum_left = sum_right = 0.0
        for tap in range(PEAK_TAPS):
            at = (frame - (PEAK_TAPS // 2 - 1) + tap) & _MASK
            sum_left += _KERNELS[phase, tap] * left[at]
            sum_right += _KERNELS[phase, tap] * right[at]
        peak = max(peak, abs(sum_left), abs(sum_right))
    return peak


@compiled
def lowest_in_window(state, gains, queue, frame, window):
    """Return the lowest gain needed in the last `window` frames, the present one among them.

    The queue holds frames whose needed gain is below 1 and lower than all that came later (a monotonic queue).
    """
    needed = gains[frame & _MASK]
    while state.queue_end > state.queue_first and gains[queue[(state.queue_end - 1) & _MASK] & _MASK] >= needed:
        state.queue_end -= 1
    if needed < ONE:
        queue[state.queue_end & _MASK] = frame
        state.queue_end += 1
    if state.queue_end > state.queue_first and queue[state.queue_first & _MASK] <= frame - window:
        state.queue_first += 1
    if state.queue_end == state.queue_first:
        return ONE
    return gains[queue[state.queue_first & _MASK] & _MASK]


@compiled
def limit_pair(k, pair, n_frames, clock):
    """Delay a pair's frames by the look-ahead, and turn them down where their peaks would pass the ceiling."""
    state, ceiling = k.limiters[pair], k.engine[0].ceiling
    look_ahead = k.engine[0].look_ahead_frames
    window = look_ahead - PEAK_DELAY_FRAMES + 1
    release = np.int64(ONE / (RELEASE_SECONDS * k.engine[0].sample_rate))
    left, right = k.delayed[2 * pair], k.delayed[2 * pair + 1]
    gains, smoothed, queue = k.needed[3 * pair], k.needed[3 * pair + 1], k.needed[3 * pair + 2]
    mix_left, mix_right = k.mix[2 * pair], k.mix[2 * pair + 1]
    loud_enough = ceiling / _MOST_BETWEEN
    if state.gain_sum == 0:  # before its first frame
        state.gain_sum = window * ONE
        state.quiet_frames = PEAK_TAPS
    for i in range(n_frames):
        frame = clock + i
        left[frame & _MASK], right[frame & _MASK] = mix_left[i], mix_right[i]
        loud = max(abs(mix_left[i]), abs(mix_right[i])) > loud_enough
        state.quiet_frames = 0 if loud else min(state.quiet_frames + 1, PEAK_TAPS)
        seen = frame - PEAK_DELAY_FRAMES
        needed = ONE
        if state.quiet_frames < PEAK_TAPS:
            peak = peak_around(left, right, seen)
            if peak > ceiling:
                needed = max(np.int64(1), np.int64(ceiling / peak * ONE))  # a sum of 0 is that of the first frame
        gains[seen & _MASK] = needed
        back = min(ONE, state.released + max(_SLOWEST_RETURN, ((ONE - state.released) * release) >> 30))
        state.released = min(back, lowest_in_window(state, gains, queue, seen, window + 1))
        state.gain_sum += state.released - smoothed[(seen - window) & _MASK]
        smoothed[seen & _MASK] = state.released
        at = (frame - look_ahead) & _MASK
        if state.gain_sum == window * ONE:
            mix_left[i], mix_right[i] = left[at], right[at]
        else:
            gain = state.gain_sum / (window * ONE)
            mix_left[i], mix_right[i] = np.float32(left[at] * gain), np.float32(right[at] * gain)
        mix_left[i] = min(max(mix_left[i], np.float32(-ceiling)), np.float32(ceiling))
        mix_right[i] = min(max(mix_right[i], np.float32(-ceiling)), np.float32(ceiling))


@compiled
def add_up(k, n_pairs, n_frames):
    """Lay the sum of all pairs behind them."""
    for channel in range(2):
        total = k.mix[2 * SUM + channel]
        for i in range(n_frames):
            total[i] = k.mix[channel, i]
        for pair in range(1, n_pairs):
            for i in range(n_frames):
                total[i] += k.mix[2 * pair + channel, i]


@compiled
def limit(k, n_frames):
    """Limit every pair of outputs in use, and the sum of several; without a look-ahead there is no limiter."""
    n_pairs = min(k.engine[0].n_pairs, MAX_PAIRS)
    if n_pairs > 1:
        add_up(k, n_pairs, n_frames)
    if k.engine[0].look_ahead_frames > 0:
        for pair in range(n_pairs):
            limit_pair(k, pair, n_frames, k.engine[0].clock)
        if n_pairs > 1:
            limit_pair(k, SUM, n_frames, k.engine[0].clock)
