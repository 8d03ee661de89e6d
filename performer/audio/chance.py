"""Chance that can be had again: numbers made of the pad, of how often it was struck, and of what they are for."""
# pyright: basic, reportCallIssue=false, reportPrivateImportUsage=false, reportIndexIssue=false

import numpy as np

from performer.audio.parts_type import compiled

TURN, PITCH, LEVEL, START, COLOUR = 1, 2, 3, 4, 5  # what a number is for


@compiled
def scrambled(pad, n_strikes, what):
    """Return 64 bits that look like chance and are the same for the same numbers (SplitMix64's last steps)."""
    bits = np.uint64(n_strikes * 1024 + pad * 8 + what) * np.uint64(0x9E3779B97F4A7C15)
    bits = (bits ^ (bits >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    bits = (bits ^ (bits >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return bits ^ (bits >> np.uint64(31))


@compiled
def between_minus_one_and_one(pad, n_strikes, what):
    """Return a number that is anywhere from -1 to 1."""
    return np.float64(np.int64(scrambled(pad, n_strikes, what) >> np.uint64(11))) / 4503599627370496.0 - 1.0


@compiled
def one_of(n, pad, n_strikes, what):
    """Return a whole number from 0 to n - 1."""
    return np.int64(scrambled(pad, n_strikes, what) >> np.uint64(33)) % n
