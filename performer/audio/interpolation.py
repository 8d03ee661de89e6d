"""A sound read between its frames, band-limited: a windowed sine over x whose place in between is looked up.

A stretch of the sound is first laid out channel by channel, with silence where it has ended: so the sums run over
neighbours in memory, eight at a time, and its edges need no care.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false, reportGeneralTypeIssues=false

import numpy as np

from performer.audio.parts_type import compiled
from performer.audio.vectors import weighed_sums
from performer.audio.windowed_sinc import LONGEST_KERNEL, PHASES, RATIOS, WINDOW_FRAMES, places, shapes

_TAPS, _ = shapes()
KERNEL_TAPS = np.array(_TAPS, np.int64)
KERNEL_PLACES = np.array(places(), np.int64)
KERNEL_RATIOS = np.array(RATIOS) * 1.001  # a step that is a hair beyond a ratio needs no darker kernel
LONGEST_STRETCH = 64  # frames read from one window


@compiled
def kernel_for(step):
    """Return which kernel lets nothing fold back when a sound is read `step` frames at a time."""
    which = 0
    while which < len(KERNEL_RATIOS) - 1 and step > KERNEL_RATIOS[which]:
        which += 1
    return which


@compiled
def weighed(window, at, kernels, row, taps, part):
    """Return both channels of `window` from `at` on, weighed by a kernel `part` of the way from row to row."""
    here, left = kernels.ctypes.data + 4 * row, window.ctypes.data + 4 * at
    return weighed_sums(here, here + 4 * taps, left, left + 4 * WINDOW_FRAMES, taps, part)


@compiled
def lay_out(arena, window, origin, stride, width, n_frames, first, n):
    """Copy `n` frames from `first` on into `window`, (2, WINDOW_FRAMES), silence where the sound is not."""
    for i in range(n):
        index = first + i
        if 0 <= index < n_frames:
            at = origin + index * stride
            window[0, i] = arena[at]
            window[1, i] = arena[at + width - 1]
        else:
            window[0, i] = window[1, i] = np.float32(0.0)


@compiled
def read_between(arena, window, kernels, work, origin, stride, width, n_frames, position, step, to_step, glide, n):
    """Fill `work` with the next `n` frames from `position` on; return how many, the position and the step after.

    `stride` is from frame to frame, negative for a sound that runs backwards; the step glides to `to_step`.
    """
    fits = np.int64((WINDOW_FRAMES - LONGEST_KERNEL - 2) / max(step, to_step))
    done = 0
    while done < n and position < n_frames:
        first = np.int64(position) - (LONGEST_KERNEL // 2 - 1)
        part_n = min(n - done, max(1, fits), LONGEST_STRETCH)
        span = np.int64(part_n * max(step, to_step)) + LONGEST_KERNEL + 2
        lay_out(arena, window, origin, stride, width, n_frames, first, min(span, WINDOW_FRAMES))
        for i in range(done, done + part_n):
            if position >= n_frames:
                return i, position, step
            which = kernel_for(step)
            taps = KERNEL_TAPS[which]
            index = np.int64(position)
            phase = (position - index) * PHASES
            row_number = np.int64(phase)
            row = KERNEL_PLACES[which] + row_number * taps
            at = index - (taps // 2 - 1) - first
            work[0, i], work[1, i] = weighed(window, at, kernels, row, taps, np.float32(phase - row_number))
            position += step
            if step != to_step:
                step += (to_step - step) * glide
                if abs(to_step - step) < 1e-7 * to_step:
                    step = to_step
        done += part_n
    return done, position, step


@compiled
def read_as_it_is(arena, work, origin, stride, width, n_frames, position, n):
    """Fill `work` with the next `n` frames at the sound's own speed; return how many there were."""
    n = min(n, n_frames - position)
    at = origin + position * stride
    for i in range(n):
        work[0, i] = arena[at + i * stride]
        work[1, i] = arena[at + i * stride + width - 1]
    return n
