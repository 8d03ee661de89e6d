"""A voice's filter: two poles, low-pass or high-pass, resonant, that bears being turned while it sounds.

The trapezoidal state variable filter of Andrew Simper, "Linear Trapezoidal Integrated SVF" (2013).
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

import math

import numpy as np

from performer.audio.bounds import within
from performer.audio.layout import HIGH_PASS, LOW_PASS, NO_FILTER
from performer.audio.parts_type import compiled

GRID_FRAMES = 16  # a voice's frames between two looks at its cutoff and resonance
GLIDE = 0.1  # of the way to those that are asked for, each time
LOWEST, HIGHEST = 1e-4, 0.49  # cycles per frame
MOST_RESONANCE = 16.0  # times the Q of none at all
SILENT = 1e-6
NOTHING = 1e-20  # less would become denormal, and slow


@compiled
def shape_of(voice):
    """Return the filter's two numbers, g and damping, for the voice's present cutoff and resonance."""
    damping = math.sqrt(2.0) * MOST_RESONANCE ** (-voice.resonance)
    return math.tan(math.pi * within(voice.cutoff, LOWEST, HIGHEST)), damping


@compiled
def start_filter(voice, kind, cutoff, resonance):
    """Give a voice its filter: the pad's, or the hit's own darkness where that is lower or the pad has none."""
    voice.filter = kind
    cutoff = within(cutoff, LOWEST, HIGHEST)
    voice.to_resonance = within(resonance, 0.0, 1.0)
    voice.to_cutoff = cutoff
    if voice.darkness > 0.0 and kind != HIGH_PASS and (kind == NO_FILTER or cutoff > voice.darkness):
        if kind == NO_FILTER:
            voice.to_resonance = 0.0
        voice.filter = LOW_PASS
        voice.to_cutoff = voice.darkness
    voice.cutoff, voice.resonance = voice.to_cutoff, voice.to_resonance
    voice.left_1 = voice.left_2 = voice.right_1 = voice.right_2 = 0.0
    voice.g_step = voice.damping_step = 0.0
    if voice.filter != NO_FILTER:
        voice.g, voice.damping = shape_of(voice)


@compiled
def glide_filter(voice):
    """Go a part of the way to the cutoff and the resonance that are asked for."""
    if voice.g_step != 0.0 or voice.damping_step != 0.0:
        voice.g, voice.damping = shape_of(voice)  # where the last way led to, but for rounding
        voice.g_step = voice.damping_step = 0.0
    if voice.cutoff != voice.to_cutoff or voice.resonance != voice.to_resonance:
        voice.cutoff += (voice.to_cutoff - voice.cutoff) * GLIDE
        voice.resonance += (voice.to_resonance - voice.resonance) * GLIDE
        if abs(voice.to_cutoff - voice.cutoff) < 1e-4 * voice.to_cutoff:
            voice.cutoff = voice.to_cutoff
        if abs(voice.to_resonance - voice.resonance) < 1e-4:
            voice.resonance = voice.to_resonance
        g, damping = shape_of(voice)
        voice.g_step, voice.damping_step = (g - voice.g) / GRID_FRAMES, (damping - voice.damping) / GRID_FRAMES
    forget_nothing(voice)


@compiled
def forget_nothing(voice):
    """Make nothing of states that cannot be heard: in silence, or on one side, they would fall to denormals."""
    if abs(voice.left_1) < NOTHING:
        voice.left_1 = 0.0
    if abs(voice.left_2) < NOTHING:
        voice.left_2 = 0.0
    if abs(voice.right_1) < NOTHING:
        voice.right_1 = 0.0
    if abs(voice.right_2) < NOTHING:
        voice.right_2 = 0.0


@compiled
def filter_frames(voice, work, first, n):
    """Filter `n` frames of `work` in place, from `first` on; what is turned goes a little further each frame."""
    g, damping, g_step, damping_step = voice.g, voice.damping, voice.g_step, voice.damping_step
    turns = g_step != 0.0 or damping_step != 0.0
    a1 = 1.0 / (1.0 + g * (g + damping))
    a2, a3 = g * a1, g * g * a1
    left_1, left_2, right_1, right_2 = voice.left_1, voice.left_2, voice.right_1, voice.right_2
    high = voice.filter == HIGH_PASS
    for i in range(first, first + n):
        if turns:
            g, damping = g + g_step, damping + damping_step
            a1 = 1.0 / (1.0 + g * (g + damping))
            a2, a3 = g * a1, g * g * a1
        left, right = np.float64(work[0, i]), np.float64(work[1, i])
        left_in, right_in = left - left_2, right - right_2
        left_band, right_band = a1 * left_1 + a2 * left_in, a1 * right_1 + a2 * right_in
        left_low, right_low = left_2 + a2 * left_1 + a3 * left_in, right_2 + a2 * right_1 + a3 * right_in
        left_1, left_2 = 2.0 * left_band - left_1, 2.0 * left_low - left_2
        right_1, right_2 = 2.0 * right_band - right_1, 2.0 * right_low - right_2
        if high:
            left_low = left - damping * left_band - left_low
            right_low = right - damping * right_band - right_low
        work[0, i] = np.float32(left_low if abs(left_low) > NOTHING else 0.0)
        work[1, i] = np.float32(right_low if abs(right_low) > NOTHING else 0.0)
    voice.g, voice.damping = g, damping
    voice.left_1, voice.left_2, voice.right_1, voice.right_2 = left_1, left_2, right_1, right_2


@compiled
def rings(voice):
    """Tell whether a filter still sounds by itself."""
    if voice.filter == NO_FILTER:
        return False
    return max(abs(voice.left_1), abs(voice.left_2), abs(voice.right_1), abs(voice.right_2)) > SILENT
