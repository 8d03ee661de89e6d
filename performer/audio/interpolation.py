"""A sound read between its frames, band-limited: a windowed sine over x whose place in between is looked up.

Four sums side by side, added in one order, so that compilers can keep them in one register and every build of the
engine gives the same bits.
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

import numpy as np

from performer.audio.parts_type import compiled
from performer.audio.windowed_sinc import LONGEST_KERNEL, PHASES, RATIOS, places, shapes

_TAPS, _ = shapes()
KERNEL_TAPS = np.array(_TAPS, np.int64)
KERNEL_PLACES = np.array(places(), np.int64)
KERNEL_RATIOS = np.array(RATIOS) * 1.001  # a step that is a hair beyond a ratio needs no darker kernel


@compiled
def kernel_for(step):
    """Return which kernel lets nothing fold back when a sound is read `step` frames at a time."""
    which = 0
    while which < len(KERNEL_RATIOS) - 1 and step > KERNEL_RATIOS[which]:
        which += 1
    return which


@compiled
def weighed(frames, at, stride, kernels, row, taps, part):
    """Return `frames` at `at`, `at + stride` …, weighed by a kernel `part` of the way from one row to the next."""
    sum_0 = sum_1 = sum_2 = sum_3 = np.float32(0.0)
    for tap in range(0, taps, 4):
        here, there = row + tap, row + taps + tap
        place = at + tap * stride
        sum_0 += (kernels[here] + part * (kernels[there] - kernels[here])) * frames[place]
        sum_1 += (kernels[here + 1] + part * (kernels[there + 1] - kernels[here + 1])) * frames[place + stride]
        sum_2 += (kernels[here + 2] + part * (kernels[there + 2] - kernels[here + 2])) * frames[place + 2 * stride]
        sum_3 += (kernels[here + 3] + part * (kernels[there + 3] - kernels[here + 3])) * frames[place + 3 * stride]
    return (sum_0 + sum_1) + (sum_2 + sum_3)


@compiled
def gather(arena, edge, origin, stride, n_frames, first, taps, width):
    """Copy `taps` frames from `first` on into `edge`, channel after channel, silence where the sound is not."""
    for channel in range(width):
        for tap in range(taps):
            index = first + tap
            inside = 0 <= index < n_frames
            value = arena[origin + index * stride + channel] if inside else np.float32(0.0)
            edge[channel * LONGEST_KERNEL + tap] = value


@compiled
def read_between(arena, edge, kernels, work, origin, stride, width, n_frames, position, step, to_step, glide, n):
    """Fill `work` with the next `n` frames from `position` on; return how many, the position and the step after.

    `stride` is from frame to frame, negative for a sound that runs backwards; the step glides to `to_step`.
    """
    which = kernel_for(step)
    for i in range(n):
        if position >= n_frames:
            return i, position, step
        if step != to_step:
            which = kernel_for(step)
        taps = KERNEL_TAPS[which]
        index = np.int64(position)
        phase = (position - index) * PHASES
        row_number = np.int64(phase)
        part = np.float32(phase - row_number)
        row = KERNEL_PLACES[which] + row_number * taps
        first = index - (taps // 2 - 1)
        if first >= 0 and first + taps <= n_frames:
            at = origin + first * stride
            left = weighed(arena, at, stride, kernels, row, taps, part)
            right = weighed(arena, at + 1, stride, kernels, row, taps, part) if width == 2 else left
        else:
            gather(arena, edge, origin, stride, n_frames, first, taps, width)
            left = weighed(edge, 0, 1, kernels, row, taps, part)
            right = weighed(edge, LONGEST_KERNEL, 1, kernels, row, taps, part) if width == 2 else left
        work[0, i] = left
        work[1, i] = right
        position += step
        if step != to_step:
            step += (to_step - step) * glide
            if abs(to_step - step) < 1e-7 * to_step:
                step = to_step
    return n, position, step


@compiled
def read_as_it_is(arena, work, origin, stride, width, n_frames, position, n):
    """Fill `work` with the next `n` frames at the sound's own speed; return how many there were."""
    n = min(n, n_frames - position)
    at = origin + position * stride
    for i in range(n):
        work[0, i] = arena[at + i * stride]
        work[1, i] = arena[at + i * stride + width - 1]
    return n
