"""A voice's filter: two poles, low-pass or high-pass, resonant, that bears being turned while it sounds.

The trapezoidal state variable filter of Andrew Simper, "Linear Trapezoidal Integrated SVF" (2013).
"""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

import math

import numpy as np

from performer.audio.layout import HIGH_PASS, LOW_PASS, NO_FILTER
from performer.audio.parts_type import compiled

GRID_FRAMES = 16  # a voice's frames between two looks at its cutoff
GLIDE = 0.1  # of the way to the cutoff that is asked for, each time
LOWEST, HIGHEST = 1e-4, 0.49  # cycles per frame
MOST_RESONANCE = 16.0  # times the Q of none at all
SILENT = 1e-6


@compiled
def tune_filter(voice):
    """Reckon the coefficients for the voice's present cutoff and resonance."""
    cutoff = min(max(voice.cutoff, LOWEST), HIGHEST)
    g = math.tan(math.pi * cutoff)
    damping = math.sqrt(2.0) * MOST_RESONANCE ** (-voice.resonance)
    voice.damping = damping
    voice.a1 = 1.0 / (1.0 + g * (g + damping))
    voice.a2 = g * voice.a1
    voice.a3 = g * voice.a2


@compiled
def start_filter(voice, kind, cutoff, resonance):
    """Give a voice its filter: the pad's, or the hit's own darkness where that is lower or the pad has none."""
    voice.filter = kind
    voice.resonance = resonance
    voice.to_cutoff = cutoff
    if voice.darkness > 0.0 and kind != HIGH_PASS and (kind == NO_FILTER or cutoff > voice.darkness):
        if kind == NO_FILTER:
            voice.resonance = 0.0
        voice.filter = LOW_PASS
        voice.to_cutoff = voice.darkness
    voice.cutoff = voice.to_cutoff
    voice.left_1 = voice.left_2 = voice.right_1 = voice.right_2 = 0.0
    if voice.filter != NO_FILTER:
        tune_filter(voice)


@compiled
def glide_cutoff(voice):
    """Go a part of the way to the cutoff that is asked for."""
    if voice.cutoff != voice.to_cutoff:
        voice.cutoff += (voice.to_cutoff - voice.cutoff) * GLIDE
        if abs(voice.to_cutoff - voice.cutoff) < 1e-4 * voice.to_cutoff:
            voice.cutoff = voice.to_cutoff
        tune_filter(voice)


@compiled
def filter_frames(voice, work, first, n):
    """Filter `n` frames of `work` in place, from `first` on."""
    a1, a2, a3, damping = voice.a1, voice.a2, voice.a3, voice.damping
    left_1, left_2, right_1, right_2 = voice.left_1, voice.left_2, voice.right_1, voice.right_2
    high = voice.filter == HIGH_PASS
    for i in range(first, first + n):
        left, right = np.float64(work[0, i]), np.float64(work[1, i])
        left_in, right_in = left - left_2, right - right_2
        left_band, right_band = a1 * left_1 + a2 * left_in, a1 * right_1 + a2 * right_in
        left_low, right_low = left_2 + a2 * left_1 + a3 * left_in, right_2 + a2 * right_1 + a3 * right_in
        left_1, left_2 = 2.0 * left_band - left_1, 2.0 * left_low - left_2
        right_1, right_2 = 2.0 * right_band - right_1, 2.0 * right_low - right_2
        if high:
            left_low = left - damping * left_band - left_low
            right_low = right - damping * right_band - right_low
        # what is as good as silent would become a denormal float32, and slow
        work[0, i] = np.float32(left_low if abs(left_low) > 1e-20 else 0.0)
        work[1, i] = np.float32(right_low if abs(right_low) > 1e-20 else 0.0)
    voice.left_1, voice.left_2, voice.right_1, voice.right_2 = left_1, left_2, right_1, right_2


@compiled
def rings(voice):
    """Tell whether a filter still sounds by itself."""
    if voice.filter == NO_FILTER:
        return False
    return max(abs(voice.left_1), abs(voice.left_2), abs(voice.right_1), abs(voice.right_2)) > SILENT
