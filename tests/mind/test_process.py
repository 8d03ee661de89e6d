"""The mind's own process: what it tells the stage when other models are put in place while it works."""

import queue
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from types import UnionType

import numpy as np
import pytest

from performer import jobs
from performer.audio.engine import Engine, MemoryPlan
from performer.mind.link import MindLink, MindPlan
from performer.neural.identity import SHIPPED, model_id
from tests.neural.other_models import turned_pair
from tests.room.made_voice import noise, voice

RATE = 48_000
SECONDS = 240.0


class Stage:
    """The stage's end of a mind that takes its models from a folder."""

    def __init__(self, home: Path, models: Path, voices: bool = True) -> None:
        plan = MemoryPlan(1 << 19, 1 << 22)  # what is rendered in one go may not overtake the mind
        self._engine = Engine(RATE, plan)
        self._answers: queue.Queue[jobs.Answer] = queue.Queue()
        encoder, decoder = (models / f"{kind}.onnx" for kind in ("encoder", "decoder"))
        self.link = MindLink(
            MindPlan(self._engine.memory.handle, plan, RATE, home, (), home / "kits", encoder, decoder, voices),
            self._engine.memory,
            self._answers.put,
            lambda text: self._answers.put(jobs.MindSays(text)),
        )
        self.link.start()

    def listen(self, audio: np.ndarray) -> None:
        """Open the mind's ear, and let it hear this."""
        self.link.submit(jobs.Listen(True, 0.5))
        self.hear(jobs.RoomLevel)  # it is open
        self.play(audio)

    def play(self, audio: np.ndarray) -> None:
        """Let more be heard."""
        self._engine.render_offline(np.zeros((len(audio), 2), np.float32), audio, 256)

    def hear(self, wanted: type | UnionType, text: str = "") -> jobs.Answer:
        """Return the next answer of a kind that has a text in it."""
        until = time.monotonic() + SECONDS
        while True:
            answer = self._answers.get(timeout=until - time.monotonic())
            if isinstance(answer, wanted) and text in str(answer):
                return answer


@pytest.fixture
def models(tmp_path: Path) -> Path:
    shutil.copytree(SHIPPED, tmp_path / "models")
    return tmp_path / "models"


@pytest.fixture
def stage(tmp_path: Path, models: Path) -> Iterator[Stage]:
    made = Stage(tmp_path / "home", models)
    yield made
    made.link.stop()


def test_models_put_in_place_while_it_works_serve_when_they_have_heard_the_library(
    stage: Stage, models: Path, tmp_path: Path
):
    former, other = model_id((models / "encoder.onnx").read_bytes()), turned_pair(tmp_path / "other")
    assert stage.hear(jobs.ModelServes) == jobs.ModelServes(former, "")
    stage.hear(jobs.MindSays, "342 sounds added")

    (models / "encoder.onnx").write_bytes(b"no model")
    stage.hear(jobs.MindSays, "the model stays as it is: ")
    (models / "encoder.onnx").unlink()
    (models / "encoder.onnx").mkdir()  # nothing that can be read at all
    stage.hear(jobs.MindSays, "the model stays as it is: ")
    (models / "encoder.onnx").rmdir()
    for kind in ("encoder", "decoder"):
        (tmp_path / "other" / f"{kind}.onnx").replace(models / f"{kind}.onnx")

    stage.hear(jobs.MindSays, f"{former} serves until {other.id} has heard")
    assert stage.hear(jobs.ModelServes) == jobs.ModelServes(
        other.id, f"the model has changed: {other.id} serves from now on"
    )


def test_a_hit_is_told_while_it_sounds_and_the_rest_of_it_when_that_has_come(stage: Stage):
    stage.hear(jobs.MindReady)
    room = (0.0005 * np.random.default_rng(9).standard_normal(4 * RATE)).astype(np.float32)
    room[RATE:][: 2 * RATE] += noise(RATE, 2.0, 0.1)
    so_far = round(1.13 * RATE)
    stage.listen(room[:so_far])

    attack = stage.hear(jobs.HeardHit | jobs.HitGrown)
    assert isinstance(attack, jobs.HeardHit)
    assert attack.growing
    assert RATE < attack.end_frame <= so_far  # the rest of it has not been yet
    stage.play(room[so_far:])
    grown = stage.hear(jobs.HeardHit | jobs.HitGrown)
    assert isinstance(grown, jobs.HitGrown)
    assert (grown.whole.hit, grown.whole.onset_frame) == (attack.hit, attack.onset_frame)
    assert grown.whole.end_frame > so_far + 0.1 * RATE


def test_a_mind_started_without_voices_throws_speech_away(tmp_path: Path, models: Path):
    stage = Stage(tmp_path / "home", models, voices=False)
    try:
        stage.hear(jobs.MindReady)
        room = (0.0005 * np.random.default_rng(9).standard_normal(4 * RATE)).astype(np.float32)
        room[RATE:][: len(voice(RATE))] += voice(RATE)
        stage.listen(room)
        assert stage.hear(jobs.VoiceThrownAway | jobs.HeardHit) == jobs.VoiceThrownAway()
    finally:
        stage.link.stop()
