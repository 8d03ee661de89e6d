"""Pictures heard again: rooms ring on, noise fills up, and the loudest point stays at the top."""

from dataclasses import replace

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import mel, sound_store  # noqa: E402
from models.heard_pictures import HeardPictures, smears  # noqa: E402

SMALL = replace(
    sound_store.SETTINGS, sample_rate=8000, n_frames=4096, n_fft=256, hop_frames=64, n_bands=20, n_single_steps=4
)


def heard(given: torch.Tensor, **odds: float) -> torch.Tensor:
    drawn = HeardPictures(SMALL).draw(
        given, torch.Generator().manual_seed(0), **{"room": 0, "lean": 0, "noise": 0, **odds}
    )
    loudest = bands(drawn).flatten(1).max(dim=1)[0]
    assert loudest.tolist() == pytest.approx([0.0] * len(given), abs=1e-4)
    assert drawn.min() >= SMALL.floor_db - 1e-3
    return drawn


def bands(pictures: torch.Tensor) -> torch.Tensor:
    """Return the columns (B, n_steps, n_bands) behind the narrow ones."""
    return pictures[:, :, SMALL.n_narrow :]


def a_hit(band: int) -> torch.Tensor:
    """Return the picture (1, n_steps, n_columns) of something short in one band."""
    picture = torch.full((1, len(mel.step_edges(SMALL)), SMALL.n_columns), SMALL.floor_db)
    bands(picture)[0, 0, band] = 0.0
    return picture


def test_pictures_without_any_hearing_stay_as_they_are():
    torch.testing.assert_close(heard(a_hit(4)), a_hit(4), atol=1e-3, rtol=0.0)


def test_narrow_bands_that_lie_above_the_loudest_point_stay_where_they_are():
    picture = a_hit(4)
    picture[0, 0, 2] = 3.0

    torch.testing.assert_close(heard(picture), picture, atol=1e-3, rtol=0.0)


def test_a_room_rings_on_in_the_bands_that_were_struck_and_dies_away():
    rung = bands(heard(a_hit(4), room=1.0))[0]

    assert (rung[1:4, 4] > SMALL.floor_db + 20.0).all()
    assert rung[-1, 4] < rung[1, 4]
    assert (rung[:, :4] < SMALL.floor_db + 1.0).all()


def test_noise_fills_what_was_silent_and_less_so_the_louder_it_is():
    drawn = heard(a_hit(4), noise=1.0)
    noisy = bands(drawn)[0]

    assert (drawn > SMALL.floor_db + 1.0).all()  # narrow bands hear it too
    assert (noisy[:, :4] > SMALL.floor_db + 1.0).all()
    assert noisy[0, 4] == noisy.max()


def test_a_smear_keeps_the_energy_of_what_lies_at_the_beginning():
    lengths = (mel.pooling(SMALL) > 0).sum(axis=1)
    begun = np.eye(len(lengths))[0]

    for matrix in smears(SMALL):
        assert (lengths * (matrix @ begun)).sum() == pytest.approx(1.0, abs=1e-4)
        assert np.array_equal(matrix, np.tril(matrix))
