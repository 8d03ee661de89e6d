import time

import numpy as np
import pytest

from performer import loop_latency
from performer.audio.engine import Engine, MemoryPlan
from performer.cli import main
from performer.loop_latency import LoopPlan, click, find_click


@pytest.fixture(autouse=True)
def _in_an_empty_folder_without_jack(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("JACK_DEFAULT_SERVER", "there-is-none-of-this-name")


def heard(at: int, gain: float, noise: float = 0.0, n_frames: int = 4800) -> np.ndarray:
    sound = click()
    room = np.random.default_rng(3).normal(0.0, noise, n_frames) if noise else np.zeros(n_frames)
    room[at : at + len(sound)] += gain * sound
    return room.astype(np.float32)


@pytest.mark.parametrize("at", [0, 1, 777, 4700])
def test_a_click_is_found_on_its_own_frame(at):
    assert find_click(heard(at, 0.9), click()) == at


def test_a_click_that_comes_back_soft_turned_over_and_in_noise_is_found():
    assert find_click(heard(777, -0.1, noise=0.005), click()) == 777


@pytest.mark.parametrize("noise", [0.0, 0.1])
def test_without_a_click_none_is_found(noise):
    assert find_click(heard(0, 0.0, noise), click()) is None


def test_a_virtual_loop_without_a_jack_server_is_one_line(capfd):
    assert main(["latency", "--loop", "virtual"]) == 1

    out, err = capfd.readouterr()
    assert out == ""
    assert "a virtual loop needs a JACK server" in err


def test_hits_are_waited_for_longer_the_longer_the_blocks_are(monkeypatch):
    waited: list[float] = []
    monkeypatch.setattr(time, "sleep", waited.append)
    engine = Engine(48000, MemoryPlan(1 << 16, 1 << 12))
    engine.parts.engine["block_frames"] = 8192
    loop_latency._strike(engine, LoopPlan(None, 8192, 0, 0, False, 1), click())

    assert min(waited) > 4 * 8192 / 48000


@pytest.mark.parametrize("words", [["--hits", "1"], ["--block", "1"], ["--in", "none"]])
def test_what_cannot_be_measured_is_refused_in_one_line(words, capfd):
    assert main(["latency", *words]) == 1

    assert words[0] in capfd.readouterr().err
