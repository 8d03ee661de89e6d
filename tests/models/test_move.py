"""Pictures that are moved some bands up or down, to sounds that nobody has recorded."""

from dataclasses import replace

import numpy as np
import pytest

pytest.importorskip("torch", reason="PyTorch is not installed; only training needs it")

from models import mel, sound_store
from models.lessons import Move

SMALL = replace(
    sound_store.SETTINGS, sample_rate=8000, n_frames=4096, n_fft=256, hop_frames=64, n_bands=20, n_single_steps=4
)
N_STEPS = len(mel.step_edges(SMALL))


def test_a_sound_and_its_hearing_are_moved_alike():
    move = Move.drawn(200, np.random.default_rng(0))
    column = np.arange(SMALL.n_columns, dtype=np.float32)
    clean, heard = (move.of(np.tile(column + more, (200, 5, 1)), SMALL.n_narrow) for more in (0.0, 1000.0))

    middle = SMALL.n_narrow + SMALL.n_bands // 2
    np.testing.assert_allclose(heard[:, :, middle] - clean[:, :, middle], 1000.0, atol=1e-3)
    assert 0.15 < move.is_one.mean() < 0.45
    np.testing.assert_array_equal(clean[~move.is_one], np.tile(column, ((~move.is_one).sum(), 5, 1)))


def test_moved_pictures_keep_their_shape_and_never_fall_below_the_floor():
    given = np.random.default_rng(6).uniform(SMALL.floor_db, 0.0, (6, N_STEPS, SMALL.n_columns)).astype(np.float32)
    move = Move(np.array([-3, 0, 1, 3, 0, 2]), np.array([-60.0, -9.0, 0.0, 6.0, 60.0, 0.0]))

    out = move.of(given, SMALL.n_narrow)

    assert out.shape == given.shape
    assert out.min() >= given.min()
    assert (out[0, -1] == given.min()).any()


def test_narrow_bands_are_moved_twice_as_many_columns_as_the_others():
    column = np.arange(SMALL.n_columns, dtype=np.float32)
    n_bands = np.arange(-3, 4)

    out = Move(n_bands, np.zeros(7)).of(np.tile(column, (7, 5, 1)), SMALL.n_narrow)

    down = column - out[:, 0]
    np.testing.assert_array_equal(down[:, SMALL.n_narrow // 2], 2 * n_bands)
    np.testing.assert_array_equal(down[:, SMALL.n_narrow + SMALL.n_bands // 2], n_bands)


def test_moved_narrow_bands_and_others_do_not_run_into_each_other():
    given = np.zeros((7, N_STEPS, SMALL.n_columns), np.float32)
    given[:, :, : SMALL.n_narrow] = SMALL.floor_db

    out = Move(np.arange(-3, 4), np.zeros(7)).of(given, SMALL.n_narrow)

    assert (out[:, :, : SMALL.n_narrow] == SMALL.floor_db).all()
    assert (out[:, :, SMALL.n_narrow :] == 0.0).all()
