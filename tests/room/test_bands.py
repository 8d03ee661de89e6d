"""The ear's filters against scipy's, which the instrument itself does without: importing them takes too long."""

import subprocess
import sys

import numpy as np
import pytest
from scipy.signal import butter, sosfilt

from performer.room.bands import butterworth, design


@pytest.mark.parametrize(("low", "high"), [(20, 50), (300, 700), (6500, 14000)])
@pytest.mark.parametrize("rate", [44100, 96000])
def test_a_band_rings_as_that_of_scipy_does(low: float, high: float, rate: int):
    impulse = np.zeros(rate // 2)
    impulse[0] = 1.0
    wanted = sosfilt(butter(2, (low, high), "bandpass", fs=rate, output="sos"), impulse)

    rings = sosfilt(np.insert(butterworth(low, high, rate), 3, 1.0, axis=1), impulse)

    np.testing.assert_allclose(rings, wanted, atol=1e-9 * np.abs(wanted).max())


def test_bands_above_half_the_rate_are_left_out():
    assert design(8000).sections.shape == (2, 5, 6)
    assert design(48000).sections.shape == (2, 5, 8)


def test_a_mind_starts_without_what_takes_long_to_import():
    heavy = "{'scipy.signal', 'scipy.stats', 'librosa', 'sklearn'}"
    script = f"import sys, performer.mind.process; print(*({heavy} & sys.modules.keys()))"

    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert said.stdout.split() == []
