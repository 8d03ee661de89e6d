"""The energies of hops and bands, and what the filters do with silence."""

import numpy as np
import pytest

from performer.room.bands import EDGES_HZ, design
from performer.room.filterbank import analyse, make_filterbank


def energies(audio: np.ndarray, rate: int) -> np.ndarray:
    """Return the mean squares of all hops, (n_hops, n_bands + 1)."""
    bands = design(rate)
    n = len(audio)
    hops, clips = np.zeros((n, len(bands.widths_hz) + 1)), np.zeros(n, np.bool_)
    return hops[: analyse(make_filterbank(bands, rate), audio.astype(np.float32), hops, clips)]


@pytest.mark.parametrize("rate", [44100, 48000, 96000])
@pytest.mark.parametrize("band", range(8))
def test_a_sine_in_the_middle_of_a_band_is_heard_there_at_its_level(rate: int, band: int):
    hz = np.sqrt(EDGES_HZ[band] * EDGES_HZ[band + 1])
    heard = energies(np.sin(2 * np.pi * hz * np.arange(rate) / rate), rate)[-len(EDGES_HZ) * 100 :].mean(axis=0)

    assert heard[band] == pytest.approx(0.5, rel=0.1)
    assert heard[8] == pytest.approx(0.5, rel=0.1)
    assert max(np.delete(heard[:8], band)) < 0.15


def test_a_constant_voltage_is_not_heard():
    assert energies(np.full(48000, 0.5), 48000)[-1].max() < 1e-9


def test_hops_are_half_a_millisecond():
    assert [len(energies(np.zeros(rate), rate)) for rate in (44100, 48000, 96000)] == [2004, 2000, 2000]


def test_in_silence_the_filters_fall_silent_and_never_hold_denormals():
    bank = make_filterbank(design(48000), 48000)
    hops, clips = np.zeros((9000, 9)), np.zeros(9000, np.bool_)
    analyse(bank, np.random.default_rng(1).normal(size=4800).astype(np.float32), hops, clips)
    assert np.abs(bank.memory).max() > 0.0

    smallest = 1.0
    for _ in range(80):
        analyse(bank, np.zeros(4800, np.float32), hops, clips)
        held = np.abs(bank.memory[bank.memory != 0.0])
        smallest = min(smallest, float(held.min())) if len(held) else smallest

    assert smallest >= 1e-30
    assert not bank.memory.any()
